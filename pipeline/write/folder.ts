import { createHash, type Hash, randomBytes } from 'node:crypto'
import { appendFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { getSystemErrorMap } from 'node:util'
import { isRunning } from '../is-running.ts'
import type { FileEntry } from './descriptor.ts'

/**
 * Why a draft must not be written to a place, as a sentence; null where it may: nothing there, an empty folder, or an earlier draft.
 * Anything else is somebody's and is left alone, a release above all.
 */
export async function whyNotReplace(place: string): Promise<string | null> {
  try {
    const names = await readdir(place)
    if (names.length === 0) return null
    if (!names.includes('datapackage.json'))
      return `${place} holds files that are not a draft, expected an empty folder or an earlier draft`
    const descriptor = JSON.parse(await readFile(join(place, 'datapackage.json'), 'utf8'))
    return 'version' in descriptor
      ? `${place} holds the release ${descriptor.version}, which never changes`
      : null
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return null
    if (code === 'ENOTDIR') return `${place} is not a folder, expected a folder to write the draft to`
    if (error instanceof SyntaxError)
      return `${place} holds a datapackage.json that is not JSON, expected an earlier draft`
    throw unwritable(place, error)
  }
}

/** A folder that is being written beside its place. */
export interface FolderWriter {
  /** Writes a file. */
  write: (path: string, content: string | Uint8Array) => Promise<void>
  /** Adds to the end of a file that grows. */
  append: (path: string, text: string) => Promise<void>
  /** Every file so far, in the order in which they were begun, with its bytes and their SHA-256. No file grows after this. */
  entries: () => FileEntry[]
  /** Puts the folder in its place; what was there before is replaced. */
  commit: () => Promise<void>
  /** Leaves the place as it was. */
  discard: () => Promise<void>
}

/** A file that grows: what is not on disk yet, and what is known of the whole. */
interface Growing {
  pending: string
  bytes: number
  hash: Hash
}

/** Characters of a growing file that are held before they are written. */
const HELD = 65_536

/**
 * Begins a folder beside its place, to be renamed into it, so that a reader sees the old state or the new one and an interrupted run
 * leaves the old. Its methods are called one after the other.
 *
 * @param signal stops the work up to the moment of renaming
 * @throws from all methods an Error that names the place and the system's reason, or the signal's reason; what was there before is there still
 */
export function openFolder(place: string, signal?: AbortSignal): FolderWriter {
  const parent = dirname(place)
  const suffix = `${process.pid}-${randomBytes(4).toString('hex')}.tmp`
  const fresh = join(parent, `.${basename(place)}-${suffix}`)
  const files = new Map<string, Growing>()
  const guarded = async (work: () => Promise<void>): Promise<void> => {
    try {
      signal?.throwIfAborted()
      await work()
    } catch (error) {
      await rm(fresh, { recursive: true, force: true }).catch(() => {})
      throw signal?.aborted ? signal.reason : unwritable(place, error)
    }
  }
  const begin = async (path: string): Promise<Growing> => {
    await mkdir(dirname(join(fresh, path)), { recursive: true })
    const file = { pending: '', bytes: 0, hash: createHash('sha256') }
    files.set(path, file)
    return file
  }
  const flush = async (path: string, file: Growing): Promise<void> => {
    await appendFile(join(fresh, path), file.pending)
    file.pending = ''
  }
  const count = (file: Growing, bytes: Uint8Array): void => {
    file.hash.update(bytes)
    file.bytes += bytes.length
  }
  return {
    write: (path, content) =>
      guarded(async () => {
        const bytes = typeof content === 'string' ? Buffer.from(content) : content
        count(await begin(path), bytes)
        await writeFile(join(fresh, path), bytes)
      }),
    append: (path, text) =>
      guarded(async () => {
        const file = files.get(path) ?? (await begin(path))
        count(file, Buffer.from(text))
        file.pending += text
        if (file.pending.length > HELD) await flush(path, file)
      }),
    entries: () =>
      [...files].map(([path, { bytes, hash }]) => ({ path, bytes, sha256: hash.copy().digest('hex') })),
    commit: () =>
      guarded(async () => {
        await mkdir(fresh, { recursive: true })
        for (const [path, file] of files) if (file.pending !== '') await flush(path, file)
        signal?.throwIfAborted()
        await sweep(place)
        await replace(place, fresh, join(parent, `.${basename(place)}-old-${suffix}`))
      }),
    discard: () => rm(fresh, { recursive: true, force: true }),
  }
}

async function replace(place: string, fresh: string, old: string): Promise<void> {
  const moved = await rename(place, old).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )
  try {
    await rename(fresh, place)
  } catch (error) {
    if (moved) await rename(old, place)
    throw error
  }
  if (moved) await rm(old, { recursive: true, force: true })
}

/**
 * Removes what killed runs left beside the place. A run that was killed between its two renames left the old state aside: it is put
 * back first.
 */
async function sweep(place: string): Promise<void> {
  const parent = dirname(place)
  const left = (await readdir(parent)).filter((name) => isLeft(name, basename(place)))
  const old = left.find((name) => name.includes('-old-'))
  const isThere = (await readdir(parent)).includes(basename(place))
  if (old && !isThere) await rename(join(parent, old), place)
  for (const name of left) await rm(join(parent, name), { recursive: true, force: true })
}

/** `.draft-1234-0a1b2c3d.tmp`, where no process 1234 runs any more. */
function isLeft(name: string, base: string): boolean {
  if (!name.startsWith(`.${base}-`)) return false
  const pid = /^(?:old-)?(\d+)-[0-9a-f]{8}\.tmp$/.exec(name.slice(base.length + 2))?.[1]
  return pid !== undefined && !isRunning(Number(pid))
}

function unwritable(place: string, cause: unknown): Error {
  const { errno, code } = cause as NodeJS.ErrnoException
  const [, reason] = (errno !== undefined && getSystemErrorMap().get(errno)) || [null, String(cause)]
  return new Error(`${place} cannot be written: ${reason}${code ? ` (${code})` : ''}; nothing was changed`, {
    cause,
  })
}
