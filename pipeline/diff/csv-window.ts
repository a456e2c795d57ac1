import { openSync, readSync } from 'node:fs'
import { DiffError } from './difference.ts'

/** Bytes held at a time; a longer row makes the window grow. */
const usualSize = 4 << 20

/** A file read from front to back: `bytes` up to `length` are in memory, what lies before `at` is done with. */
export interface Window {
  file: number
  bytes: Buffer
  length: number
  at: number
  /** True when the file has no more bytes than these. */
  done: boolean
}

/** @throws DiffError when the file cannot be read */
export function openWindow(path: string): Window {
  const bytes = Buffer.allocUnsafeSlow(usualSize)
  const window = { file: openFile(path), bytes, length: 0, at: 0, done: false }
  fillWindow(window)
  return window
}

/** Drops what is done with and reads on; a window that one row fills is doubled. */
export function fillWindow(window: Window): void {
  const rest = window.bytes.subarray(window.at, window.length)
  if (rest.length * 2 > window.bytes.length) window.bytes = Buffer.allocUnsafeSlow(window.bytes.length * 2)
  rest.copy(window.bytes)
  window.length = rest.length
  window.at = 0
  while (window.length < window.bytes.length) {
    const read = readSync(window.file, window.bytes, window.length, window.bytes.length - window.length, null)
    if (read === 0) {
      window.done = true
      return
    }
    window.length += read
  }
}

/** True while there is something left; reads on in good time. */
export function hasMore(window: Window): boolean {
  if (!window.done && window.at * 8 > window.bytes.length * 7) fillWindow(window)
  return window.at < window.length
}

/** @throws DiffError when the file cannot be read */
export function openFile(path: string): number {
  try {
    return openSync(path, 'r')
  } catch (error) {
    throw new DiffError(`${path} cannot be read: ${(error as Error).message}`)
  }
}
