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
 * The order of either file changes the speed, never the answer.
 */
import { closeSync } from 'node:fs'
import type { Row } from '../table.ts'
import { compareTables } from './compare-tables.ts'
import { commonLength, lineFeed, rowEnd } from './csv-bytes.ts'
import {
  checkHeader,
  lastRowEnd,
  openSource,
  parseRow,
  readTable,
  readWhole,
  type Source,
  tableName,
} from './csv-file.ts'
import { find, type Index, indexRows, keyAt } from './csv-index.ts'
import { fillWindow, hasMore, openWindow, type Window } from './csv-window.ts'
import type { Key, TableDifference } from './difference.ts'
import { keepsOrder } from './keeps-order.ts'
import { type KeyFaults, refuseFaults } from './key-faults.ts'
import { pairRenamed } from './pair-renamed.ts'

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
    const index = indexRows(older, bytes, key)
    return tell(older, index, newer, follow(index, newer, window, key), key)
  } finally {
    closeSync(window.file)
  }
}

/** Walks through the newer file, always guessing that the next row is the one after the row just met in the older file. */
function follow(index: Index, newer: Source, window: Window, key: readonly string[]): Findings {
  const findings: Findings = {
    stretches: [],
    changed: [],
    added: [],
    met: new Uint8Array(index.count),
    rows: 0,
  }
  const faults: KeyFaults = { missing: [], repeated: [] }
  const added = new Map<string, number>()
  const meet = (from: number, rows: number): void => {
    findings.stretches.push({ at: findings.rows, from, rows })
    for (let row = from; row < from + rows; row++) {
      findings.rows++
      if (findings.met[row] === 1) {
        faults.repeated.push(`${keyAt(index, row)} again in row ${findings.rows}`)
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
    const from = find(index, window.bytes, window.at, end)
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
  refuseFaults(newer.path, key, faults)
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
