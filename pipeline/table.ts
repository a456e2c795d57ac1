/**
 * What a table is: rows of plain cells, and one JSON Schema that says everything else about it.
 *
 * The schema is the only registry: column order, types, descriptions, key and references are read from it by every later stage.
 */
import type { JSONSchema } from './schema.ts'

export type Cell = string | number | boolean | null | string[]

/** One record; the keys are the schema's properties, in the schema's order. */
export type Row = Record<string, Cell>

export interface Table {
  /** File stem in `dist/` and in `schemas/`. */
  name: string
  schema: JSONSchema
  rows: Row[]
}

/** Column names in publishing order. */
export function columns(schema: JSONSchema): string[] {
  return Object.keys(schema.properties)
}

/** The row's key as one string, for maps: its key columns joined by a character that no id can hold. */
export function keyOf(schema: JSONSchema, row: Row): string {
  return schema.key.map((column) => String(row[column])).join('\u0000')
}
