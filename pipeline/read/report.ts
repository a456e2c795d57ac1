import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { VFile } from 'vfile'
import { tell } from '../message.ts'
import type { Metadata } from '../report.ts'
import { decode } from './decode.ts'
import { readMetadata } from './metadata.ts'

/** One report as read: its folder, its metadata, its decoded text. */
export interface Source {
  /** Folder name, which is the report's id. */
  name: string
  folder: string
  metadata: Metadata
  text: string
  encoding: string
  /** The source file; collects the report's messages. Its path is as the user gave the folder. */
  file: VFile
}

/** The report folders under `source/reports`, sorted by name. */
export async function findReports(sourceFolder: string): Promise<string[]> {
  const folder = join(sourceFolder, 'reports')
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name))
    .sort()
}

/**
 * Reads a report folder: `report.yaml` and the source file it names.
 *
 * Messages tell what is wrong with them; the source is null where the report cannot be parsed. Nothing is thrown for what a user can
 * get wrong.
 */
export async function readReport(folder: string): Promise<{ source: Source | null; file: VFile }> {
  const path = join(folder, 'report.yaml')
  const yaml = new VFile({ path })
  const metadata = await readMetadata(path, yaml)
  if (!metadata) return { source: null, file: yaml }

  const file = new VFile({ path: join(folder, metadata.source.file) })
  const bytes = await readFile(file.path).catch((error: NodeJS.ErrnoException) => {
    tell(
      file,
      'read:source-missing',
      `Source file cannot be read (${error.code}), expected it beside report.yaml`,
    )
    return null
  })
  if (!bytes) return { source: null, file }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (sha256 !== metadata.source.sha256) {
    tell(
      file,
      'read:checksum-mismatch',
      'Source file is not the one that report.yaml describes: its SHA-256 differs',
      {
        actual: sha256,
        expected: [metadata.source.sha256],
        note: 'Restore the file as received. If it was replaced on purpose, write the new checksum into report.yaml and review its counts, corrections and errata.',
      },
    )
    return { source: null, file }
  }
  const decoded = readText(bytes, file)
  if (!decoded) return { source: null, file }
  return { source: { name: basename(folder), folder, metadata, file, ...decoded }, file }
}

/** Decodes bytes, telling the file what is wrong with them. */
export function readText(bytes: Uint8Array, file: VFile): { text: string; encoding: string } | null {
  const decoded = decode(bytes)
  if ('rule' in decoded) {
    tell(file, decoded.rule, decoded.reason, { place: placeOfByte(bytes, decoded.offset) })
    return null
  }
  if (decoded.encoding !== 'utf-8') {
    tell(
      file,
      'read:encoding-converted',
      `Source file is ${decoded.encoding.toUpperCase()}; offsets count characters of the decoded text`,
    )
  }
  const text = decoded.text
  if (text.trim() === '') {
    tell(file, 'read:source-empty', 'Source file holds nothing but white space, expected text')
    return null
  }
  file.value = text
  return { text, encoding: decoded.encoding }
}

/** Line, column (counted from 1, in bytes) and offset of a byte. */
function placeOfByte(bytes: Uint8Array, offset: number): { line: number; column: number; offset: number } {
  let line = 1
  let start = 0
  for (let index = bytes.indexOf(10); index !== -1 && index < offset; index = bytes.indexOf(10, index + 1)) {
    line++
    start = index + 1
  }
  return { line, column: offset - start + 1, offset }
}
