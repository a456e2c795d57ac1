/**
 * Outcomes of reports, kept from one run to the next under the hash of all that they were made from.
 *
 * ```
 * cache/<build>/<key>      SHA-256 of the bytes, then the bytes
 *       ^ hash of the pipeline's code and the version of Node
 * ```
 *
 * A cache is never the reason that a run fails: what cannot be read is made again, what cannot be written is left out.
 */
import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Setting } from './process-folder.ts'

export interface Cache {
  /** The bytes stored under a key; null where there are none, or damaged ones. */
  read: (key: string) => Promise<Uint8Array | null>
  /** Stores bytes beside their place and renames them into it. */
  write: (key: string, bytes: Uint8Array) => Promise<void>
  /**
   * Removes what other builds of the pipeline left and, while entries take more than the limit, the longest unused of those that this
   * run did not use.
   */
  sweep: () => Promise<void>
}

/** The hash before the bytes of an entry. */
const HASH_LENGTH = 32
/** Bytes that entries may take before unused ones go. */
const LIMIT = 1_000_000_000

/**
 * @param folder made when the first entry is written
 * @param build names the pipeline's code: entries of another build are never read
 */
export function openCache(folder: string, build: string, limit = LIMIT): Cache {
  const home = join(folder, build)
  const used = new Set<string>()
  return {
    async read(key) {
      const path = join(home, key)
      const entry = await readFile(path).catch(() => null)
      const bytes = entry?.subarray(HASH_LENGTH)
      if (!entry || !bytes || !sha256(bytes).equals(entry.subarray(0, HASH_LENGTH))) return null
      used.add(key)
      // read just now: the last to go
      await utimes(path, new Date(), new Date()).catch(() => {})
      return bytes
    },
    async write(key, bytes) {
      used.add(key)
      const fresh = join(home, `${key}-${randomBytes(4).toString('hex')}.tmp`)
      try {
        await mkdir(home, { recursive: true })
        await writeFile(fresh, [sha256(bytes), bytes])
        await rename(fresh, join(home, key))
      } catch {
        await rm(fresh, { force: true }).catch(() => {})
      }
    },
    async sweep() {
      for (const name of await namesIn(folder))
        if (name !== build) await rm(join(folder, name), { recursive: true, force: true }).catch(() => {})
      await shrink(home, used, limit)
    },
  }
}

/** Removes entries that are not in use, the longest unused first, until the rest keeps to the limit. */
async function shrink(home: string, used: Set<string>, limit: number): Promise<void> {
  const entries: { path: string; name: string; size: number; time: number }[] = []
  for (const name of await namesIn(home)) {
    const path = join(home, name)
    const found = await stat(path).catch(() => null)
    if (found) entries.push({ path, name, size: found.size, time: found.mtimeMs })
  }
  let total = entries.reduce((sum, { size }) => sum + size, 0)
  for (const { path, name, size } of entries.sort((a, b) => a.time - b.time)) {
    if (total <= limit) return
    if (used.has(name)) continue
    await rm(path, { force: true }).catch(() => {})
    total -= size
  }
}

/**
 * The key of a report's outcome: a hash of the folder's name, of every file in it, and of what all reports of the run are processed with.
 *
 * @param setting hash of the latter, from `settingHash`
 * @returns null where the folder cannot be read
 */
export async function keyOf(folder: string, setting: string): Promise<string | null> {
  const hash = createHash('sha256').update(JSON.stringify([setting, basename(folder)]))
  try {
    for (const name of (await readdir(folder)).sort()) {
      const path = join(folder, name)
      if ((await stat(path)).isFile()) hash.update(JSON.stringify(name)).update(sha256(await readFile(path)))
    }
  } catch {
    return null
  }
  return hash.digest('hex')
}

/** Hash of what all reports of a run are processed with. */
export function settingHash({ vocabularies, corrections }: Setting): string {
  const terms = Object.entries(vocabularies).map(([name, { terms }]) => [name, [...terms.values()]])
  return sha256(Buffer.from(JSON.stringify([corrections, terms]))).toString('hex')
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => [])
}
