/**
 * The tables as Parquet, one file a table, for DuckDB, pandas, Polars, Arrow and R: columns with their types.
 *
 *   string → STRING   integer → INT64   number → DOUBLE   boolean → BOOLEAN   date → DATE   array → LIST of STRING
 */
import type { SchemaElement } from 'hyparquet'
import { parquetWriteBuffer } from 'hyparquet-writer'
import type { JSONSchemaProperty } from '../schema.ts'
import { baseType, isNullable } from '../schema.ts'
import type { Cell, Table } from '../table.ts'
import { columns } from '../table.ts'
import type { About } from './about.ts'

type Value = string | bigint | number | boolean | Date | string[] | null

/**
 * The files by name (`incidents.parquet`), the same bytes for the same input. The footer of each carries title,
 * version, licence, citation and the table's JSON Schema as key-value metadata.
 *
 * @throws when a value does not fit its column's type, naming the table, row and column.
 */
export function parquet(tables: readonly Table[], about: About): Map<string, Uint8Array> {
  return new Map(tables.map((table) => [`${table.name}.parquet`, tableFile(table, about)]))
}

function tableFile(table: Table, about: About): Uint8Array {
  const { schema, rows } = table
  const names = columns(schema)
  const elements = names.map((name) => schemaElements(name, schema.properties[name]!))
  return new Uint8Array(
    parquetWriteBuffer({
      schema: [{ name: 'root', num_children: names.length }, ...elements.flat()],
      columnData: names.map((name) => ({
        name,
        data: rows.map((row) =>
          value(
            row[name] ?? null,
            schema.properties[name]!,
            () => `Table ${table.name}, row ${schema.key.map((key) => row[key]).join(' ')}, column ${name}`,
          ),
        ),
      })),
      kvMetadata: metadata(table, about),
      createdBy: about.generator,
    }),
  )
}

/** A column's part of the schema tree, in depth-first order: a list is three nodes deep (parquet-format, LogicalTypes.md, Lists). */
function schemaElements(name: string, property: JSONSchemaProperty): SchemaElement[] {
  const repetition_type = isNullable(property) ? 'OPTIONAL' : 'REQUIRED'
  const string = { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } } as const
  if (property.format === 'date') {
    return [{ name, type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' }, repetition_type }]
  }
  switch (baseType(property)) {
    case 'integer':
      return [{ name, type: 'INT64', repetition_type }]
    case 'number':
      return [{ name, type: 'DOUBLE', repetition_type }]
    case 'boolean':
      return [{ name, type: 'BOOLEAN', repetition_type }]
    case 'array':
      return [
        { name, converted_type: 'LIST', logical_type: { type: 'LIST' }, num_children: 1, repetition_type },
        { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
        { name: 'element', ...string, repetition_type: 'REQUIRED' },
      ]
    default:
      return [{ name, ...string, repetition_type }]
  }
}

function value(cell: Cell, property: JSONSchemaProperty, place: () => string): Value {
  const wrong = (expected: string) =>
    new Error(`${place()}: ${JSON.stringify(cell).slice(0, 80)} is not ${expected}. Correct the value.`)
  if (cell === null) {
    if (!isNullable(property)) throw wrong('a value')
    return null
  }
  if (property.format === 'date') {
    const day =
      typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(cell) ? new Date(`${cell}T00:00:00Z`) : null
    if (!day || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(`${cell}T`)) throw wrong('a day')
    return day
  }
  switch (baseType(property)) {
    case 'integer':
      if (!Number.isSafeInteger(cell)) throw wrong('a whole number')
      return BigInt(cell as number)
    case 'number':
      if (!Number.isFinite(cell)) throw wrong('a number')
      return cell as number
    case 'boolean':
      if (typeof cell !== 'boolean') throw wrong('true or false')
      return cell
    case 'array':
      if (!Array.isArray(cell) || !cell.every(isText)) throw wrong('a list of texts')
      return cell
    default:
      if (!isText(cell)) throw wrong('a text')
      return cell
  }
}

/** Half of a surrogate pair has no UTF-8: it would be written as another character. */
function isText(cell: unknown): cell is string {
  return typeof cell === 'string' && !/\p{Surrogate}/u.test(cell)
}

function metadata(table: Table, about: About): { key: string; value: string }[] {
  const { title, version, licence, citation } = about
  const facts = {
    title,
    version: version ?? 'draft',
    licence,
    citation,
    json_schema: JSON.stringify(table.schema),
  }
  return Object.entries(facts).map(([key, value]) => ({ key, value }))
}
