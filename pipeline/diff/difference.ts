/**
 * What separates two versions of the data: a plain object that every output format and the version number are made from, and that holds
 * enough to turn the older rows into the newer ones.
 *
 * Rows are matched by key, never by position. Everything is listed in a stable order: tables and rows as the newer version has them,
 * what only the older one has at the end, in its order.
 */
import type { Cell, Row } from '../table.ts'
import type { Kind, Level } from './levels.ts'

/** The values of a row's key columns, in key order. */
export type Key = Cell[]

export interface CellDifference {
  column: string
  old: Cell
  new: Cell
}

/** One difference between the shapes of a table. `column` is null for what concerns the whole table. */
export interface SchemaDifference {
  kind: Kind
  column: string | null
  /** The keyword that differs, where it is one: `enum`, `pattern`, `description` … */
  keyword: string | null
  old: Cell
  new: Cell
}

export interface TableDifference {
  table: string
  kind: 'table-added' | 'table-removed' | 'table-compared'
  /** The columns that matched the rows, by their names in the newer version. */
  key: string[]
  /** Column names in the newer version's order (the older one's, for a removed table). */
  columns: string[]
  rows: { old: number; new: number }
  schema: SchemaDifference[]
  renamedColumns: { old: string; new: string }[]
  /** For each added column, the value of every row of the newer version, in its order. */
  filled: { column: string; values: Cell[] }[]
  /** `at` is the row's index in the newer version. */
  added: { key: Key; citation: string | null; at: number; row: Row }[]
  removed: { key: Key; citation: string | null; row: Row }[]
  /** Rows whose key vanished while one with the same content came: `old` and `new` are keys. */
  renamed: { old: Key; new: Key; citation: string | null }[]
  /** Keys are those of the newer version. */
  changed: { key: Key; citation: string | null; cells: CellDifference[] }[]
  /** Rows whose place among the rows that stayed is another; `at` as above. */
  moved: { key: Key; citation: string | null; at: number }[]
}

/** A difference in the descriptor outside its tables: title, licence, sources … */
export interface MetadataDifference {
  kind: Kind
  property: string
  old: Cell
  new: Cell
}

export interface FileDifference {
  kind: 'file-added' | 'file-removed' | 'file-changed'
  path: string
  /** SHA-256 of the bytes, hexadecimal. */
  old: string | null
  new: string | null
}

export interface Reason {
  level: Level
  kind: Kind
  /** Null for what concerns the whole package. */
  table: string | null
  count: number
  /** One sentence: what happened, how often, and why it has this level. */
  text: string
}

export interface Difference {
  /** Null when there is nothing to compare with: a first release. */
  from: string | null
  to: string
  level: Level
  /** Strongest first. */
  reasons: Reason[]
  metadata: MetadataDifference[]
  files: FileDifference[]
  tables: TableDifference[]
}

/** True when nothing at all differs, not even provenance. */
export function isEmpty(difference: Difference): boolean {
  return (
    difference.metadata.length === 0 && difference.files.length === 0 && difference.tables.every(isUnchanged)
  )
}

/** True when a table's shape and rows are the same on both sides. */
export function isUnchanged(table: TableDifference): boolean {
  return (
    table.kind === 'table-compared' &&
    table.schema.length === 0 &&
    table.added.length === 0 &&
    table.removed.length === 0 &&
    table.renamed.length === 0 &&
    table.changed.length === 0 &&
    table.moved.length === 0
  )
}

/** A problem of the input that makes a comparison meaningless; the message says what to do. */
export class DiffError extends Error {
  override name = 'DiffError'
}
