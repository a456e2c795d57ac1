/** One release at a time: a file that names the process at work, and is ignored once that process is gone. */
import { linkSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isRunning } from '../is-running.ts'
import { ReleaseError } from './release-error.ts'

/**
 * Runs `work` while holding the lock of a folder.
 *
 * @throws ReleaseError when another process holds it
 */
export function withLock<Result>(folder: string, work: () => Result): Result {
  const path = join(folder, '.lock')
  take(path)
  try {
    return work()
  } finally {
    rmSync(path, { force: true })
  }
}

function take(path: string): void {
  if (create(path)) return
  const holder = read(path)
  if (isAlive(holder))
    throw new ReleaseError(
      `Another release is at work (process ${processOf(holder)}). Try again when it has ended.`,
    )
  // Only who holds the second lock may break the first, and only while it is still the dead one:
  // so nobody removes the lock that somebody else has just taken.
  const breaking = `${path}-break`
  if (!create(breaking)) {
    if (isAlive(read(breaking)))
      throw new ReleaseError('Another release is starting. Try again when it has ended.')
    rmSync(breaking, { force: true })
    take(path)
    return
  }
  try {
    if (read(path) === holder) rmSync(path, { force: true })
  } finally {
    rmSync(breaking, { force: true })
  }
  take(path)
}

/** A hard link appears at once and with its content: no other process ever sees an empty lock. */
function create(path: string): boolean {
  const beside = join(dirname(path), `.${process.pid}.tmp`)
  writeFileSync(beside, identityOf(process.pid))
  try {
    linkSync(beside, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(beside, { force: true })
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}

/** Removes what processes that were ended left beside their work. To be called with the lock held. */
export function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = /^\.(\d+)\.tmp$/.exec(name)?.[1]
    const isLeft = pid !== undefined && Number(pid) !== process.pid && !isRunning(Number(pid))
    if (isLeft || name.startsWith('.release-')) rmSync(join(folder, name), { recursive: true, force: true })
  }
}

function processOf(identity: string): number {
  return Number(identity.split(' ')[0])
}

/** True while the process that wrote this identity runs; an empty one is a lock that has just gone. */
function isAlive(identity: string): boolean {
  if (identity === '') return false
  const pid = processOf(identity)
  return isRunning(pid) && identityOf(pid) === identity
}

/** A process number, and where the system tells it, the boot and the moment the process started: numbers are used again. */
function identityOf(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const started = status.slice(status.lastIndexOf(')') + 2).split(' ')[19]
    return `${pid} ${boot} ${started}`
  } catch {
    return String(pid)
  }
}
