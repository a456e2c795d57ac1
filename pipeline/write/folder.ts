import { randomBytes } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Files of a version folder: path inside it → content. */
export type Files = Map<string, string | Uint8Array>

/**
 * Writes a folder as a whole: beside its place, then renamed into it, so that a reader sees the old state or the new one and an
 * interrupted run leaves the old. What was there before is replaced.
 *
 * @throws the system's error where the place cannot be written; nothing is changed then
 */
export async function writeFolder(place: string, files: Files): Promise<void> {
  const parent = dirname(place)
  await mkdir(parent, { recursive: true })
  const suffix = `${process.pid}-${randomBytes(4).toString('hex')}.tmp`
  const fresh = join(parent, `.${basename(place)}-${suffix}`)
  const old = join(parent, `.${basename(place)}-old-${suffix}`)
  try {
    for (const folder of new Set([...files.keys()].map((path) => dirname(join(fresh, path)))))
      await mkdir(folder, { recursive: true })
    await mkdir(fresh, { recursive: true })
    await Promise.all([...files].map(([path, content]) => writeFile(join(fresh, path), content)))
    const replaced = await rename(place, old).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return false
        throw error
      },
    )
    await rename(fresh, place)
    if (replaced) await rm(old, { recursive: true, force: true })
  } catch (error) {
    await rm(fresh, { recursive: true, force: true })
    throw error
  }
}
