import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Files of a version folder: path inside it → content. */
export type Files = Map<string, string | Uint8Array>

/**
 * Writes a folder as a whole: beside its place, then renamed into it, so that a reader sees the old state or the new one and an
 * interrupted run leaves the old. What was there before is replaced, and what interrupted runs left beside it is swept away.
 *
 * @throws the system's error where the place cannot be written; what was there before is still there then
 */
export async function writeFolder(place: string, files: Files): Promise<void> {
  const parent = dirname(place)
  await mkdir(parent, { recursive: true })
  await sweep(place)
  const suffix = `${process.pid}-${randomBytes(4).toString('hex')}.tmp`
  const fresh = join(parent, `.${basename(place)}-new-${suffix}`)
  try {
    await writeAll(fresh, files)
    await swap(fresh, place, join(parent, `.${basename(place)}-old-${suffix}`))
  } catch (error) {
    await rm(fresh, { recursive: true, force: true })
    throw error
  }
}

async function writeAll(folder: string, files: Files): Promise<void> {
  const folders = new Set([folder, ...[...files.keys()].map((path) => dirname(join(folder, path)))])
  for (const one of folders) await mkdir(one, { recursive: true })
  await Promise.all([...files].map(([path, content]) => writeFile(join(folder, path), content)))
}

/** Two renames, since a folder cannot be renamed over another; if the second fails, the first is undone. */
async function swap(fresh: string, place: string, old: string): Promise<void> {
  const replaces = await exists(place)
  if (replaces) await rename(place, old)
  try {
    await rename(fresh, place)
  } catch (error) {
    if (replaces) await rename(old, place)
    throw error
  }
  if (replaces) await rm(old, { recursive: true, force: true })
}

/**
 * Removes what killed runs left beside the place. A run that was killed between its two renames left the old state aside: it is put
 * back first.
 */
async function sweep(place: string): Promise<void> {
  const parent = dirname(place)
  const left = (await readdir(parent)).filter((name) => isLeft(name, basename(place)))
  const old = left.find((name) => name.includes('-old-'))
  if (old && !(await exists(place))) await rename(join(parent, old), place)
  for (const name of left) await rm(join(parent, name), { recursive: true, force: true })
}

/** `.draft-new-1234-0a1b2c3d.tmp`, where no process 1234 runs any more. */
function isLeft(name: string, base: string): boolean {
  const pid = new RegExp(
    `^\\.${base.replace(/[.*+?^$()|[\]\\{}]/g, '\\$&')}-(?:new|old)-(\\d+)-[0-9a-f]{8}\\.tmp$`,
  ).exec(name)?.[1]
  return pid !== undefined && !isRunning(Number(pid))
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )
}
