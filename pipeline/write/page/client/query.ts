/// <reference lib="dom" />
/** A table searched, filtered and sorted. */
import { baseType, type JSONSchema } from '../../../schema.ts'
import type { Cell, Row } from '../../../table.ts'
import { folded, matcher, textOfRow } from './controls.ts'

/** What is asked of a table. `where` holds the filters of single columns. */
export interface Query {
  q: string
  /** A column, after `-` if descending. */
  sort: string
  where: Record<string, string>
}

/** The rows that are asked for, in the order asked for. */
export function select(rows: readonly Row[], schema: JSONSchema, { q, sort, where }: Query): Row[] {
  const search = matcher(q)
  const tests = Object.entries(where).filter(([column, value]) => value !== '' && column in schema.properties)
  const found = rows.filter(
    (row) =>
      tests.every(([column, value]) => holds(row[column]!, value, isChoice(schema, column))) &&
      search(textOfRow(row)),
  )
  if (sort === '') return found
  const column = sort.replace(/^-/, '')
  const turn = sort.startsWith('-') ? -1 : 1
  return found.sort((a, b) => compare(a[column]!, b[column]!, turn))
}

function holds(cell: Cell, value: string, exact: boolean): boolean {
  if (exact) return (Array.isArray(cell) ? cell : [String(cell)]).includes(value)
  return folded((Array.isArray(cell) ? cell : [cell ?? '']).join(' ')).includes(folded(value))
}

const collator = new Intl.Collator('zh', { numeric: true })

/** Numbers by value, text by the collation of Chinese, which has Latin before Han; what is missing comes last either way. */
function compare(a: Cell, b: Cell, turn: number): number {
  const missing = Number(isMissing(a)) - Number(isMissing(b))
  if (missing !== 0) return missing
  if (typeof a === 'number' && typeof b === 'number') return (a - b) * turn
  return collator.compare(String(a), String(b)) * turn
}

function isMissing(cell: Cell): boolean {
  return cell === null || (Array.isArray(cell) && cell.length === 0)
}

/** Whether a column is filtered by choosing one of few values. */
export function isChoice(schema: JSONSchema, column: string): boolean {
  const property = schema.properties[column]!
  return Boolean(property.enum ?? property.items?.enum) || baseType(property) === 'boolean'
}
