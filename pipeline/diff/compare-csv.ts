/**
 * The keyed difference of two CSV files, made for millions of rows.
 *
 * The older file is held as bytes, with an index of its rows by a hash of their key. The newer one streams past it: as long as its bytes
 * equal those of the rows that come next in the older file, whole stretches are passed over with one comparison of memory and no row is
 * looked at; where they stop being equal, one row is read and its key looked up. So a row is parsed only if it came, went or changed.
 *
 *     older   a,1 ⏎ b,2 ⏎ c,3 ⏎ d,4        b went: `c` is found by its key, and the stretch goes on from there
 *     newer   a,1 ⏎ c,3 ⏎ d,4
 *             ─────^ ^─────
 *
 * Equal hashes are never believed: the keys themselves are compared. The order of either file changes the speed, never the answer.
 */
import { closeSync, fstatSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import { parseCsv, withoutMark } from '../csv.ts'
import type { JSONSchema } from '../schema.ts'
import type { Row, Table } from '../table.ts'
import { compareTables } from './compare-tables.ts'
import { commonLength, hashKey, type KeyColumns, lineFeed, quote, rowEnd, sameKey } from './csv-bytes.ts'
import { fillWindow, hasMore, openFile, openWindow, type Window } from './csv-window.ts'
import { DiffError, type Key, type TableDifference } from './difference.ts'
import { keepsOrder } from './keeps-order.ts'
import { pairRenamed } from './pair-renamed.ts'

/** How many rows an error names before it only counts. */
const named = 5

/** Bytes of a row, for a first guess at how many there are. */
const usualRow = 128

/** A file's name and header, and where its first row starts. */
interface Source {
  path: string
  header: string[]
  start: number
}

/** The rows of the older file. Row `i` is `bytes[starts[i]] … bytes[starts[i + 1]]`, line end included. */
interface Index {
  bytes: Buffer
  count: number
  starts: Uint32Array
  /** -1 for a row without a key. */
  hashes: Int32Array
  /** Open addressing: slot → row + 1, 0 for a free one. */
  slots: Int32Array
}

/** What the pass over the newer file finds. */
interface Findings {
  /** Rows that both files have: `rows` of them from row `at` on, from row `from` on in the older file. */
  stretches: { at: number; from: number; rows: number }[]
  changed: { at: number; from: number; row: Row }[]
  added: { at: number; row: Row }[]
  /** 1 for every row of the older file that was met. */
  met: Uint8Array
  rows: number
}

interface Faults {
  missing: string[]
  repeated: string[]
}

/**
 * Compares two CSV files whose rows are named by the columns in `key`. Cells are compared as the text that they stand for.
 *
 * Files with the same header are compared in one pass; others as tables in memory, where renamed columns are found.
 *
 * @throws DiffError when a file is no CSV, lacks a key column, or has a row without a key or two rows with one
 */
export function compareCsv(olderPath: string, newerPath: string, key: readonly string[]): TableDifference {
  const bytes = readWhole(olderPath)
  const older = openSource(olderPath, bytes)
  const window = openWindow(newerPath)
  try {
    const newer = openSource(newerPath, window.bytes.subarray(0, window.length))
    for (const source of [older, newer]) checkHeader(source, key)
    if (older.header.join('\n') !== newer.header.join('\n')) {
      return compareTables(readTable(olderPath, bytes, key), readTable(newerPath, readWhole(newerPath), key))
    }
    window.at = newer.start
    const columns = key.map((column) => older.header.indexOf(column)).sort((a, b) => a - b)
    const index = indexRows(older, bytes, columns, key)
    return tell(older, index, newer, follow(index, newer, window, columns, key), key)
  } finally {
    closeSync(window.file)
  }
}

/** Walks through the newer file, always guessing that the next row is the one after the row just met in the older file. */
function follow(
  index: Index,
  newer: Source,
  window: Window,
  columns: KeyColumns,
  key: readonly string[],
): Findings {
  const findings: Findings = {
    stretches: [],
    changed: [],
    added: [],
    met: new Uint8Array(index.count),
    rows: 0,
  }
  const faults: Faults = { missing: [], repeated: [] }
  const added = new Map<string, number>()
  const meet = (from: number, rows: number): void => {
    findings.stretches.push({ at: findings.rows, from, rows })
    for (let row = from; row < from + rows; row++) {
      findings.rows++
      if (findings.met[row] === 1) {
        faults.repeated.push(`${keyAt(index, row, columns)} again in row ${findings.rows}`)
      }
      findings.met[row] = 1
    }
  }
  let next = 0
  while (hasMore(window)) {
    const rows = equalRows(index, next, window)
    if (rows > 0) {
      window.at += index.starts[next + rows]! - index.starts[next]!
      meet(next, rows)
      next += rows
      continue
    }
    const end = endOfRow(window, newer, findings.rows)
    const from = find(index, window.bytes, window.at, end, columns)
    if (from >= 0 && from !== next && startsEqual(index, from, window, end)) {
      next = from
      continue
    }
    const row = parseRow(window.bytes, window.at, end, newer, findings.rows)
    window.at = end
    if (from >= 0) {
      findings.changed.push({ at: findings.rows, from, row })
      meet(from, 1)
      next = from + 1
      continue
    }
    const values = key.map((column) => row[column])
    const text = JSON.stringify(values)
    const first = added.get(text)
    findings.added.push({ at: findings.rows++, row })
    if (values.includes('')) faults.missing.push(`row ${findings.rows}`)
    else if (first === undefined) added.set(text, findings.rows)
    else faults.repeated.push(`${values.join(' ')} in rows ${first} and ${findings.rows}`)
  }
  complain(newer, key, faults)
  return findings
}

/** The findings as a difference, in the order of the newer file. */
function tell(
  older: Source,
  index: Index,
  newer: Source,
  findings: Findings,
  key: readonly string[],
): TableDifference {
  const rowAt = (row: number): Row =>
    parseRow(index.bytes, index.starts[row]!, index.starts[row + 1]!, older, row)
  const removed = new Map<Row, number>()
  for (let row = 0; row < index.count; row++) if (findings.met[row] === 0) removed.set(rowAt(row), row)
  const contents = older.header.filter((column) => !key.includes(column))
  const came = findings.added.map(({ row }) => row)
  const pairs = pairRenamed([...removed.keys()], came, contents)

  const renamed = findings.added
    .filter(({ row }) => pairs.has(row))
    .map(({ at, row }) => ({ at, row, from: removed.get(pairs.get(row)!)! }))
  for (const was of pairs.values()) removed.delete(was)
  const changed = [...findings.changed, ...renamed].sort((a, b) => a.at - b.at)
  const stretches = [...findings.stretches, ...renamed.map(({ at, from }) => ({ at, from, rows: 1 }))]
  const newRows = new Map(changed.map(({ at, row }) => [at, row]))
  const head = (row: Row): { key: Key; citation: string | null } => ({
    key: key.map((column) => row[column]!),
    citation: typeof row.citation === 'string' ? row.citation : null,
  })
  return {
    table: tableName(newer.path),
    kind: 'table-compared',
    key: [...key],
    columns: older.header,
    rows: { old: index.count, new: findings.rows },
    schema: [],
    renamedColumns: [],
    filled: [],
    added: findings.added
      .filter(({ row }) => !pairs.has(row))
      .map(({ at, row }) => ({ ...head(row), at, row })),
    removed: [...removed.keys()].map((row) => ({ ...head(row), row })),
    renamed: renamed.map(({ row, from }) => {
      const { key: fresh, citation } = head(row)
      return { old: head(rowAt(from)).key, new: fresh, citation }
    }),
    changed: changed.flatMap(({ from, row }) => {
      const was = rowAt(from)
      const cells = contents
        .filter((column) => was[column] !== row[column])
        .map((column) => ({ column, old: was[column]!, new: row[column]! }))
      return cells.length === 0 ? [] : [{ ...head(row), cells }]
    }),
    moved: movedRows(stretches).map(({ at, from }) => ({ ...head(newRows.get(at) ?? rowAt(from)), at })),
  }
}

/** The rows that stand elsewhere among those that both files have; only looked for where the older file's order is broken at all. */
function movedRows(stretches: Findings['stretches']): { at: number; from: number }[] {
  stretches.sort((a, b) => a.at - b.at)
  if (stretches.every(({ from }, index) => index === 0 || stretches[index - 1]!.from < from)) return []
  const stayed = stretches.flatMap(({ at, from, rows }) =>
    Array.from({ length: rows }, (_, row) => ({ at: at + row, from: from + row })),
  )
  const kept = keepsOrder(stayed.map(({ from }) => from))
  return stayed.filter((_, index) => !kept.has(index))
}

function complain(source: Source, key: readonly string[], { missing, repeated }: Faults): void {
  const where = `${source.path}, key ${key.join(' + ')}`
  if (missing.length > 0) {
    throw new DiffError(
      `${where}: the key is empty in ${some(missing)}. Give every row a key, or name another one.`,
    )
  }
  if (repeated.length > 0) {
    throw new DiffError(`${where}: not unique: ${some(repeated)}. Name columns that tell the rows apart.`)
  }
}

function some(items: readonly string[]): string {
  const rest = items.length - named
  return items.slice(0, named).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}

/** Finds the rows and their keys in one go, while their bytes are at hand. */
function indexRows(source: Source, bytes: Buffer, columns: KeyColumns, key: readonly string[]): Index {
  const index = emptyIndex(bytes, Math.ceil(bytes.length / usualRow) + 1)
  const faults: Faults = { missing: [], repeated: [] }
  let at = source.start
  let nextQuote = positionOf(quote, bytes, at)
  for (let row = 0; at < bytes.length; row++) {
    let end = Math.min(positionOf(lineFeed, bytes, at) + 1, bytes.length)
    if (nextQuote < end) {
      end = rowEnd(bytes, at, bytes.length)
      if (end < 0) end = lastRowEnd(bytes, at, bytes.length, source, row)
      nextQuote = positionOf(quote, bytes, end)
    }
    if (row === index.hashes.length) enlarge(index)
    index.starts[row] = at
    index.starts[row + 1] = end
    index.count = row + 1
    const hash = hashKey(bytes, at, end, columns)
    index.hashes[row] = hash
    if (hash < 0) faults.missing.push(`row ${row + 1}`)
    else {
      const slot = slotOf(index, hash, bytes, at, end, columns)
      const other = index.slots[slot]!
      if (other > 0) faults.repeated.push(`${keyAt(index, row, columns)} in rows ${other} and ${row + 1}`)
      else index.slots[slot] = row + 1
    }
    at = end
  }
  complain(source, key, faults)
  return index
}

/** Room for `most` rows; at most three quarters of the slots are ever taken. */
function emptyIndex(bytes: Buffer, most: number): Index {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(most / 0.75)))
  return { bytes, count: 0, starts: new Uint32Array(most + 1), hashes: new Int32Array(most), slots }
}

/** Doubles the room. Rows keep their numbers; their hashes give them new slots. */
function enlarge(index: Index): void {
  const larger = emptyIndex(index.bytes, index.hashes.length * 2)
  larger.starts.set(index.starts)
  larger.hashes.set(index.hashes)
  const mask = larger.slots.length - 1
  for (const entry of index.slots) {
    if (entry === 0) continue
    let slot = index.hashes[entry - 1]! & mask
    while (larger.slots[slot] !== 0) slot = (slot + 1) & mask
    larger.slots[slot] = entry
  }
  Object.assign(index, { starts: larger.starts, hashes: larger.hashes, slots: larger.slots })
}

/** The next place of a byte, or the end. */
function positionOf(byte: number, bytes: Buffer, from: number): number {
  const at = bytes.indexOf(byte, from)
  return at < 0 ? bytes.length : at
}

/** The row of the older file with the same key as the given row, or -1. */
function find(index: Index, bytes: Buffer, at: number, end: number, columns: KeyColumns): number {
  const hash = hashKey(bytes, at, end, columns)
  return hash < 0 ? -1 : index.slots[slotOf(index, hash, bytes, at, end, columns)]! - 1
}

/** The slot that holds the row with this key, or the free one where it belongs. */
function slotOf(
  index: Index,
  hash: number,
  bytes: Buffer,
  at: number,
  end: number,
  columns: KeyColumns,
): number {
  const { slots, hashes, starts } = index
  const mask = slots.length - 1
  let slot = hash & mask
  for (;;) {
    const row = slots[slot]! - 1
    if (row < 0) return slot
    if (hashes[row] === hash) {
      if (sameKey(index.bytes, starts[row]!, starts[row + 1]!, bytes, at, end, columns)) return slot
    }
    slot = (slot + 1) & mask
  }
}

function keyAt(index: Index, row: number, columns: KeyColumns): string {
  const [cells = []] = parseCsv(index.bytes.toString('utf8', index.starts[row], index.starts[row + 1]))
  return columns.map((column) => cells[column]).join(' ')
}

/** How many rows, from `next` on, stand byte for byte (line end included) where the window is. */
function equalRows(index: Index, next: number, window: Window): number {
  const { bytes, starts, count } = index
  if (next >= count) return 0
  const start = starts[next]!
  const most = Math.min(bytes.length - start, window.length - window.at)
  const length = commonLength(bytes, start, window.bytes, window.at, most)
  let row = next
  while (row < count && starts[row + 1]! - start <= length) row++
  // What follows a last row without a line end is not known to be another row.
  if (row === count && row > next && bytes[bytes.length - 1] !== lineFeed) row--
  return row - next
}

/** True when row `from` of the older file, line end included, is the window's next row. */
function startsEqual(index: Index, from: number, window: Window, end: number): boolean {
  const [start, stop] = [index.starts[from]!, index.starts[from + 1]!]
  if (stop - start !== end - window.at || index.bytes[stop - 1] !== lineFeed) return false
  return index.bytes.compare(window.bytes, window.at, end, start, stop) === 0
}

/** The end of the window's next row; reads on until the row is whole. */
function endOfRow(window: Window, source: Source, row: number): number {
  for (;;) {
    const end = rowEnd(window.bytes, window.at, window.length)
    if (end >= 0) return end
    if (window.done) return lastRowEnd(window.bytes, window.at, window.length, source, row)
    fillWindow(window)
  }
}

/** The end of a row that ends with the file; a quote may not be open there. */
function lastRowEnd(bytes: Buffer, at: number, length: number, source: Source, row: number): number {
  try {
    parseCsv(bytes.toString('utf8', at, length))
  } catch {
    throw new DiffError(`${source.path}, row ${row + 1}: a quote opens in this row and never closes.`)
  }
  return length
}

function parseRow(bytes: Buffer, at: number, end: number, source: Source, row: number): Row {
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

const byteOrderMark = Buffer.from('\uFEFF')

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decode(bytes: Uint8Array, path: string): string {
  try {
    return decoder.decode(bytes)
  } catch {
    throw new DiffError(`${path} is not UTF-8. Convert it first, with iconv for instance.`)
  }
}

function openSource(path: string, bytes: Buffer): Source {
  const first = bytes.subarray(0, 3).equals(byteOrderMark) ? 3 : 0
  const end = rowEnd(bytes, first, bytes.length)
  const start = end < 0 ? bytes.length : end
  const [header] = parse(decode(bytes.subarray(first, start), path), path)
  if (header === undefined) throw new DiffError(`${path} is empty: a header was expected.`)
  return { path, header, start }
}

function parse(text: string, path: string): string[][] {
  try {
    return parseCsv(text)
  } catch (error) {
    throw new DiffError(`${path}: ${(error as Error).message}`)
  }
}

function checkHeader({ path, header }: Source, key: readonly string[]): void {
  const repeated = header.find((column, index) => header.indexOf(column) !== index)
  if (repeated !== undefined) throw new DiffError(`${path}: two columns are called "${repeated}".`)
  const missing = key.find((column) => !header.includes(column))
  if (missing !== undefined) {
    throw new DiffError(`${path} has no column "${missing}" for the key. It has: ${header.join(', ')}.`)
  }
}

/** A file as a table of texts. */
function readTable(path: string, bytes: Buffer, key: readonly string[]): Table {
  const [header = [], ...records] = parse(withoutMark(decode(bytes, path)), path)
  const rows = records.map((record, row) => rowOf(record, { path, header, start: 0 }, row))
  return { name: tableName(path), schema: textSchema(header, key), rows }
}

function tableName(path: string): string {
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

function readWhole(path: string): Buffer {
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
