import { zlibSync } from 'fflate'
import { columns, type Row, type Table } from '../../table.ts'

/**
 * Any JSON value as text for a data block: compressed by fflate, whose bytes are the same on every machine, in base64, which needs no
 * escaping in HTML. A browser reads it with `DecompressionStream('deflate')`.
 */
export function pack(value: unknown): string {
  return Buffer.from(zlibSync(Buffer.from(JSON.stringify(value)), { level: 9 })).toString('base64')
}

/** The cells of each row, in the schema's order. */
export function cells(table: Table, rows: readonly Row[] = table.rows): unknown[][] {
  const names = columns(table.schema)
  return rows.map((row) => names.map((name) => row[name] ?? null))
}
