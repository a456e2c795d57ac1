import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { getSystemErrorMap } from 'node:util'

/** Files of a version folder: path inside it → content. */
export type Files = Map<string, string | Uint8Array>

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

/**
 * Writes a folder as a whole: beside its place, then renamed into it, so that a reader sees the old state or the new one and an
 * interrupted run leaves the old. What was there before is replaced.
 *
 * @param signal stops the work up to the moment of renaming
 * @throws an Error that names the place and the system's reason, or the signal's reason; what was there before is there still
 */
export async function writeFolder(place: string, files: Files, signal?: AbortSignal): Promise<void> {
  const parent = dirname(place)
  const suffix = `${process.pid}-${randomBytes(4).toString('hex')}.tmp`
  const fresh = join(parent, `.${basename(place)}-${suffix}`)
  try {
    await mkdir(fresh, { recursive: true })
    // one after the other: with several at work, one could still be writing into the folder while it is removed
    for (const [path, content] of files) {
      signal?.throwIfAborted()
      await mkdir(dirname(join(fresh, path)), { recursive: true })
      await writeFile(join(fresh, path), content)
    }
    signal?.throwIfAborted()
    await replace(place, fresh, join(parent, `.${basename(place)}-old-${suffix}`))
  } catch (error) {
    await rm(fresh, { recursive: true, force: true }).catch(() => {})
    throw signal?.aborted ? signal.reason : unwritable(place, error)
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

function unwritable(place: string, cause: unknown): Error {
  const { errno, code } = cause as NodeJS.ErrnoException
  const [, reason] = (errno !== undefined && getSystemErrorMap().get(errno)) || [null, String(cause)]
  return new Error(`${place} cannot be written: ${reason}${code ? ` (${code})` : ''}; nothing was changed`, {
    cause,
  })
}
