import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { VFile } from 'vfile'
import { tell } from '../message.ts'
import type { Metadata } from '../report.ts'
import { sha256 } from '../sha256.ts'
import { readMetadata } from './metadata.ts'
import { type Read, readBytes } from './read-bytes.ts'
import { Unreadable } from './unreadable.ts'

/** One report as read: its folder, its metadata, its document. */
export interface Source {
  /** The report's id: its symbol in the letters of ids. */
  name: string
  folder: string
  metadata: Metadata
  document: Read
  /** The source file; collects the report's messages. Its path is as the user gave the folder. */
  file: VFile
}

/**
 * The report folders under `reports/` of the source folder, sorted by name; hidden ones are none.
 *
 * @param file told when there are none
 */
export async function findReports(sourceFolder: string, file: VFile): Promise<string[]> {
  const folder = join(sourceFolder, 'reports')
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    tell(
      file,
      'read:source-missing',
      `Folder ${folder} cannot be read (${error.code}), expected a folder in it for every report`,
    )
    return null
  })
  const folders: string[] = []
  for (const name of names?.sort() ?? [])
    if (!name.startsWith('.') && (await stat(join(folder, name))).isDirectory())
      folders.push(join(folder, name))
  if (names && folders.length === 0)
    tell(file, 'read:source-missing', `Folder ${folder} is empty, expected a folder in it for every report`)
  return folders
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
  if (!metadata || !checkName(folder, metadata, yaml)) return { source: null, file: yaml }

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
  const actual = sha256(bytes)
  if (actual !== metadata.source.sha256) {
    tell(
      file,
      'read:checksum-mismatch',
      'Source file is not the one that report.yaml describes: its SHA-256 differs',
      {
        actual,
        expected: [metadata.source.sha256],
        note: 'Restore the file as received. If it was replaced on purpose, write the new checksum into report.yaml and review its counts, corrections and errata.',
      },
    )
    return { source: null, file }
  }
  const document = await readDocument(bytes, file)
  if (!document) return { source: null, file }
  return { source: { name: nameOf(metadata.symbol), folder, metadata, document, file }, file }
}

/** Reads a document of any format, telling the file what is wrong with it. */
export async function readDocument(bytes: Uint8Array, file: VFile): Promise<Read | null> {
  const document = await readBytes(bytes).catch((error: unknown) => {
    if (!(error instanceof Unreadable)) throw error
    tell(file, error.rule, error.message, { place: error.place ?? { line: 1, column: 1 } })
    return null
  })
  if (!document) return null
  if (document.encoding !== 'utf-8') {
    tell(
      file,
      'read:encoding-converted',
      `File is ${document.encoding.toUpperCase()}; offsets count characters of the decoded text`,
    )
  }
  if (document.lines.length === 0) {
    tell(file, 'read:source-empty', 'File holds nothing but white space, expected text', {
      place: { line: 1, column: 1 },
    })
    return null
  }
  file.value = document.text
  return document
}

/** The id of a report: `S/2030/7` → `S-2030-7`, `S/RES/2017(2011)` → `S-RES-2017-2011`. */
export function nameOf(symbol: string): string {
  return symbol.replace(/[^A-Za-z0-9.]+/g, '-').replace(/-$/, '')
}

/** A report folder bears the report's id; where there are several languages of it, the language after it. */
function checkName(folder: string, { symbol, language }: Metadata, file: VFile): boolean {
  const expected = [nameOf(symbol), `${nameOf(symbol)}.${language}`]
  const actual = basename(folder)
  if (expected.includes(actual)) return true
  tell(
    file,
    'read:metadata-invalid',
    `Folder ${actual} holds the report ${symbol}, expected the name ${expected.join(' or ')}`,
    { actual, expected, place: { line: 1, column: 1 } },
  )
  return false
}
