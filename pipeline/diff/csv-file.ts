/** A CSV file as a whole, as its header, as a row: read from bytes that must be UTF-8. */
import { closeSync, fstatSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import { parseCsv, withoutMark } from '../csv.ts'
import type { JSONSchema } from '../schema.ts'
import type { Row, Table } from '../table.ts'
import { rowEnd } from './csv-bytes.ts'
import { openFile } from './csv-window.ts'
import { DiffError } from './difference.ts'

/** A file's name and header, and where its first row starts. */
export interface Source {
  path: string
  header: string[]
  start: number
}

/** @throws DiffError when the file cannot be read or is too large to be held */
export function readWhole(path: string): Buffer {
  const file = openFile(path)
  try {
    const { size } = fstatSync(file)
    if (size >= 2 ** 32) throw new DiffError(`${path} is larger than 4 GiB: compare it in parts.`)
    const bytes = Buffer.allocUnsafeSlow(size)
    let length = 0
    while (length < size) {
      const read = readSync(file, bytes, length, size - length, null)
      if (read === 0) throw new DiffError(`${path} became shorter while it was read.`)
      length += read
    }
    return bytes
  } finally {
    closeSync(file)
  }
}

/**
 * Reads the header.
 *
 * @param bytes the start of the file, or all of it
 * @throws DiffError when it is empty or not UTF-8
 */
export function openSource(path: string, bytes: Buffer): Source {
  const first = bytes.subarray(0, 3).equals(byteOrderMark) ? 3 : 0
  const end = rowEnd(bytes, first, bytes.length)
  const start = end < 0 ? bytes.length : end
  const [header] = parse(decode(bytes.subarray(first, start), path), path)
  if (header === undefined) throw new DiffError(`${path} is empty: a header was expected.`)
  return { path, header, start }
}

/** @throws DiffError when two columns have one name or the key lacks a column */
export function checkHeader({ path, header }: Source, key: readonly string[]): void {
  const repeated = header.find((column, index) => header.indexOf(column) !== index)
  if (repeated !== undefined) throw new DiffError(`${path}: two columns are called "${repeated}".`)
  const missing = key.find((column) => !header.includes(column))
  if (missing !== undefined) {
    throw new DiffError(`${path} has no column "${missing}" for the key. It has: ${header.join(', ')}.`)
  }
}

/**
 * One row, its cells as texts.
 *
 * @param row its number, counted from 0 after the header
 * @throws DiffError when it is not UTF-8 or has not the cells of the header
 */
export function parseRow(bytes: Buffer, at: number, end: number, source: Source, row: number): Row {
  const text = bytes.toString('utf8', at, end)
  if (text.includes('\uFFFD')) decode(bytes.subarray(at, end), source.path)
  const [cells = ['']] = parseCsv(text)
  return rowOf(cells, source, row)
}

function rowOf(cells: readonly string[], { path, header }: Source, row: number): Row {
  if (cells.length !== header.length) {
    throw new DiffError(
      `${path}, row ${row + 1} has ${cells.length} cells, but the header has ${header.length}.`,
    )
  }
  const parsed: Row = {}
  for (let column = 0; column < cells.length; column++) parsed[header[column]!] = cells[column]!
  return parsed
}

/** The end of a row that ends with the file; a quote may not be open there. */
export function lastRowEnd(bytes: Buffer, at: number, length: number, source: Source, row: number): number {
  try {
    parseCsv(bytes.toString('utf8', at, length))
  } catch {
    throw new DiffError(`${source.path}, row ${row + 1}: a quote opens in this row and never closes.`)
  }
  return length
}

/** A file as a table of texts. */
export function readTable(path: string, bytes: Buffer, key: readonly string[]): Table {
  const [header = [], ...records] = parse(withoutMark(decode(bytes, path)), path)
  const rows = records.map((record, row) => rowOf(record, { path, header, start: 0 }, row))
  return { name: tableName(path), schema: textSchema(header, key), rows }
}

/** The name of a file without its ending. */
export function tableName(path: string): string {
  return basename(path).replace(/\.csv$/i, '')
}

function textSchema(header: readonly string[], key: readonly string[]): JSONSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'table',
    title: 'Table',
    description: '',
    type: 'object',
    properties: Object.fromEntries(header.map((column) => [column, { type: 'string', description: '' }])),
    required: [...header],
    additionalProperties: false,
    key: [...key],
  }
}

function parse(text: string, path: string): string[][] {
  try {
    return parseCsv(text)
  } catch (error) {
    throw new DiffError(`${path}: ${(error as Error).message}`)
  }
}

const byteOrderMark = Buffer.from('\uFEFF')

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decode(bytes: Uint8Array, path: string): string {
  try {
    return decoder.decode(bytes)
  } catch {
    throw new DiffError(`${path} is not UTF-8. Convert it first, with iconv for instance.`)
  }
}
