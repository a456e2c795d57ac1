import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../sha256.ts'
import type { FileEntry } from '../write/descriptor.ts'

/** A file's name, size and hash. */
export function entryOf(path: string, content: Uint8Array | string): FileEntry {
  return { path, bytes: Buffer.byteLength(content), sha256: sha256(content) }
}

/** The text of `SHA256SUMS`, as `sha256sum` writes and checks it. */
export function formatSums(entries: readonly FileEntry[]): string {
  const sorted = entries.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  return sorted.map(({ sha256: hash, path }) => `${hash}  ${path}\n`).join('')
}

/** Hash by path; lines that are not of that form are left out, and make the file differ from what it should be. */
export function parseSums(text: string): Map<string, string> {
  const lines = text.split('\n').map((line) => /^([0-9a-f]{64}) {2}(.+)$/.exec(line))
  return new Map(lines.flatMap((match) => (match ? [[match[2]!, match[1]!] as const] : [])))
}

/** The paths of all files under a folder, with `/`, sorted. What is neither file nor folder (a link, say) is among them. */
export function listFiles(folder: string, under = ''): string[] {
  const entries = readdirSync(join(folder, under), { withFileTypes: true })
  return entries
    .flatMap((entry) =>
      entry.isDirectory() ? listFiles(folder, `${under}${entry.name}/`) : [`${under}${entry.name}`],
    )
    .sort()
}

/** Every file under a folder with its size and hash. */
export function hashFiles(folder: string): FileEntry[] {
  return listFiles(folder).map((path) => entryOf(path, readFileSync(join(folder, path))))
}
