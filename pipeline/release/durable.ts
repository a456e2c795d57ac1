/** Writing that survives a crash: what a call has returned from is on the disk, and nobody ever sees half of it. */
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** Writes a new file and waits for the disk; its folders are made as needed. */
export function writeDurably(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const file = openSync(path, 'wx')
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Writes or replaces a file as one step: beside its place, to the disk, then renamed. */
export function replaceDurably(path: string, content: string | Uint8Array): void {
  const beside = join(dirname(path), `.${process.pid}.tmp`)
  rmSync(beside, { force: true })
  try {
    writeDurably(beside, content)
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
  syncFolder(dirname(path))
}

/** Waits until a folder's own entries, and those of the folders in it, are on the disk. */
export function syncTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) syncTree(join(folder, entry.name))
  }
  syncFolder(folder)
}

/** Waits until a folder's own entries are on the disk. */
export function syncFolder(folder: string): void {
  // Windows opens no folders, and keeps their entries in order by itself.
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
