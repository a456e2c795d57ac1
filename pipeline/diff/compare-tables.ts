import { baseType } from '../schema.ts'
import { type Cell, columns, type Row, type Table } from '../table.ts'
import { compareSchemas } from './compare-schemas.ts'
import { type CellDifference, DiffError, type Key, type TableDifference } from './difference.ts'
import { keepsOrder } from './keeps-order.ts'
import { refuseFaults, some } from './key-faults.ts'
import { pairRenamed } from './pair-renamed.ts'

/**
 * Compares two tables of the same name, row by row, matched by key.
 *
 * The schemas may differ: a column with another name and the same values counts as renamed, and where the keys differ the rows are
 * matched by the newer key if both sides have it without repeats, else by the older one.
 *
 * @throws DiffError when a row has no key, when two rows share one, or when no key fits both sides
 */
export function compareTables(older: Table, newer: Table): TableDifference {
  const renamedKeys = renamedKeyColumns(older, newer)
  const key = sharedKey(older, newer, renamedKeys)
  const oldKey = key.map((column) => renamedKeys.get(column) ?? column)
  const before = indexRows(older, oldKey)
  const after = indexRows(newer, key)

  const vanished = older.rows.filter((row) => !after.has(keyText(row, oldKey)))
  const came = newer.rows.filter((row) => !before.has(keyText(row, key)))
  const contents = columns(newer.schema).filter((column) => !key.includes(column) && has(older, column))
  const pairs = pairRenamed(vanished, came, contents)
  const predecessor = (row: Row): Row | undefined => pairs.get(row) ?? before.get(keyText(row, key))

  const oldNames = new Map([...renamedKeys, ...renamedContent(older, newer, renamedKeys, predecessor)])
  const shared = columns(newer.schema).filter((column) => oldNames.has(column) || has(older, column))
  const fresh = columns(newer.schema).filter((column) => !shared.includes(column))

  const difference: TableDifference = {
    table: newer.name,
    kind: 'table-compared',
    key,
    columns: columns(newer.schema),
    rows: { old: older.rows.length, new: newer.rows.length },
    schema: compareSchemas(older.schema, newer.schema, oldNames),
    renamedColumns: [...oldNames].map(([column, old]) => ({ old, new: column })),
    filled: fresh.map((column) => ({ column, values: newer.rows.map((row) => row[column] ?? null) })),
    added: [],
    removed: [],
    renamed: [],
    changed: [],
    moved: [],
  }

  const stayed: { row: Row; at: number; was: Row }[] = []
  newer.rows.forEach((row, at) => {
    const was = predecessor(row)
    const head = { key: keyValues(row, key), citation: citationOf(row) }
    if (was === undefined) {
      difference.added.push({ ...head, at, row })
      return
    }
    stayed.push({ row, at, was })
    if (pairs.has(row)) {
      difference.renamed.push({ old: keyValues(was, oldKey), new: head.key, citation: head.citation })
    }
    const cells = compareCells(was, row, shared, oldNames, pairs.has(row) ? key : [])
    if (cells.length > 0) difference.changed.push({ ...head, cells })
  })

  const gone = new Set(vanished)
  for (const was of pairs.values()) gone.delete(was)
  for (const row of gone) {
    difference.removed.push({ key: keyValues(row, oldKey), citation: citationOf(row), row })
  }

  const place = new Map(older.rows.map((row, index) => [row, index]))
  const kept = keepsOrder(stayed.map(({ was }) => place.get(was)!))
  stayed.forEach(({ row, at }, index) => {
    if (!kept.has(index)) difference.moved.push({ key: keyValues(row, key), citation: citationOf(row), at })
  })
  return difference
}

/** A table that only the newer version has; its rows are in its own file, so they are counted, not listed. */
export function addedTable(table: Table): TableDifference {
  return wholeTable(table, 'table-added', { old: 0, new: table.rows.length })
}

/** A table that only the older version has. */
export function removedTable(table: Table): TableDifference {
  return wholeTable(table, 'table-removed', { old: table.rows.length, new: 0 })
}

function wholeTable(
  table: Table,
  kind: TableDifference['kind'],
  rows: TableDifference['rows'],
): TableDifference {
  indexRows(table, table.schema.key)
  const lists = { schema: [], added: [], removed: [], renamed: [], changed: [], moved: [] }
  const names = { key: table.schema.key, columns: columns(table.schema), renamedColumns: [], filled: [] }
  return { table: table.name, kind, rows, ...names, ...lists }
}

/** Equality of cells; a cell that is not there equals an empty one. */
function sameCell(a: Cell | undefined, b: Cell | undefined): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((value, index) => value === b[index])
  }
  return (a ?? null) === (b ?? null)
}

/** One string for each key, different for different keys: composite ones are quoted, so no separator can be mistaken. */
export function keyText(row: Row, key: readonly string[]): string {
  if (key.length === 1) return String(row[key[0]!])
  return JSON.stringify(key.map((column) => String(row[column])))
}

function hasKey(row: Row, key: readonly string[]): boolean {
  return key.every((column) => row[column] !== null && row[column] !== undefined && row[column] !== '')
}

/** The values of a row's key columns. */
export function keyValues(row: Row, key: readonly string[]): Key {
  return key.map((column) => row[column] ?? null)
}

function citationOf(row: Row): string | null {
  return typeof row.citation === 'string' ? row.citation : null
}

function compareCells(
  was: Row,
  row: Row,
  shared: readonly string[],
  oldNames: ReadonlyMap<string, string>,
  skipped: readonly string[],
): CellDifference[] {
  const cells: CellDifference[] = []
  for (const column of shared) {
    const old = was[oldNames.get(column) ?? column]
    if (!sameCell(old, row[column]) && !skipped.includes(column)) {
      cells.push({ column, old: old ?? null, new: row[column] ?? null })
    }
  }
  return cells
}

/** Rows by key text. */
function indexRows(table: Table, key: readonly string[]): Map<string, Row> {
  const index = new Map<string, Row>()
  const missing: string[] = []
  const repeated = new Map<string, number[]>()
  const firstAt = new Map<string, number>()
  table.rows.forEach((row, at) => {
    if (!hasKey(row, key)) {
      missing.push(`row ${at + 1}`)
      return
    }
    const text = keyText(row, key)
    if (index.has(text)) repeated.set(text, [...(repeated.get(text) ?? [firstAt.get(text)! + 1]), at + 1])
    else {
      index.set(text, row)
      firstAt.set(text, at)
    }
  })
  const faults = [...repeated].map(([text, at]) => `${text} in rows ${some(at.map(String))}`)
  refuseFaults(`Table ${table.name}`, key, { missing, repeated: faults })
  return index
}

/** @param renamed old name of each key column that changed its name, by its newer one */
function sharedKey(older: Table, newer: Table, renamed: ReadonlyMap<string, string>): string[] {
  const newName = new Map([...renamed].map(([column, old]) => [old, column]))
  const inherited = older.schema.key.map((column) => newName.get(column) ?? column)
  const wanted = newer.schema.key
  if (wanted.join('\n') === inherited.join('\n')) return wanted
  for (const key of [wanted, inherited]) {
    const before = key.map((column) => renamed.get(column) ?? column)
    if (fits(older, before) && fits(newer, key)) return key
  }
  throw new DiffError(
    `Table ${newer.name}: rows cannot be matched, because its key was ${older.schema.key.join(' + ')} and is ${wanted.join(' + ')}, ` +
      'and neither tells the rows of both versions apart.',
  )
}

function fits(table: Table, key: readonly string[]): boolean {
  if (key.length === 0 || key.some((column) => !has(table, column))) return false
  if (table.rows.some((row) => !hasKey(row, key))) return false
  return new Set(table.rows.map((row) => keyText(row, key))).size === table.rows.length
}

function has(table: Table, column: string): boolean {
  return Object.hasOwn(table.schema.properties, column)
}

/** Key columns at the same place of the key, under another name, that have at least half of their values in common. */
function renamedKeyColumns(older: Table, newer: Table): Map<string, string> {
  const renamed = new Map<string, string>()
  if (older.schema.key.length !== newer.schema.key.length) return renamed
  older.schema.key.forEach((old, index) => {
    const column = newer.schema.key[index]!
    if (has(older, column) || has(newer, old)) return
    const values = new Set(older.rows.map((row) => String(row[old])))
    const common = newer.rows.filter((row) => values.has(String(row[column]))).length
    if (common > 0 && common * 2 >= Math.min(older.rows.length, newer.rows.length)) renamed.set(column, old)
  })
  return renamed
}

/** Columns that vanished and came with the same type and the same value in every row that both versions have. */
function renamedContent(
  older: Table,
  newer: Table,
  taken: ReadonlyMap<string, string>,
  predecessor: (row: Row) => Row | undefined,
): Map<string, string> {
  const renamed = new Map<string, string>()
  const used = new Set(taken.values())
  const vanished = columns(older.schema).filter((column) => !has(newer, column) && !used.has(column))
  const free = new Set(columns(newer.schema).filter((column) => !has(older, column) && !taken.has(column)))
  for (const old of vanished) {
    const type = baseType(older.schema.properties[old]!)
    for (const column of free) {
      if (baseType(newer.schema.properties[column]!) !== type) continue
      if (!sameValues(newer.rows, old, column, predecessor)) continue
      renamed.set(column, old)
      free.delete(column)
      break
    }
  }
  return renamed
}

function sameValues(
  rows: readonly Row[],
  old: string,
  column: string,
  predecessor: (row: Row) => Row | undefined,
): boolean {
  let evidence = false
  for (const row of rows) {
    const was = predecessor(row)
    if (was === undefined) continue
    if (!sameCell(was[old], row[column])) return false
    if (row[column] !== null && row[column] !== undefined) evidence = true
  }
  return evidence
}
