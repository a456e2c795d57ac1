import type { Row } from '../table.ts'

/** A value shorter than this says too little to recognise a row by. */
const telling = 20

/**
 * Finds rows that only changed their key: `came` rows by the `vanished` row that each continues.
 *
 * First those with the same content, cell for cell; then those that share a text found in one row only on either side, when at least
 * half of their other cells agree too. A row is paired once, in order of appearance.
 *
 * @param columns the columns outside the key that both sides have
 */
export function pairRenamed(
  vanished: readonly Row[],
  came: readonly Row[],
  columns: readonly string[],
): Map<Row, Row> {
  const pairs = new Map<Row, Row>()
  if (vanished.length === 0 || came.length === 0) return pairs
  pairEqual(vanished, came, columns, pairs)
  const taken = new Set(pairs.values())
  const left = vanished.filter((row) => !taken.has(row))
  for (const column of columns) pairTelling(left, came, column, columns, pairs)
  return pairs
}

function pairEqual(
  vanished: readonly Row[],
  came: readonly Row[],
  columns: readonly string[],
  pairs: Map<Row, Row>,
): void {
  const byContent = new Map<string, Row[]>()
  for (const row of vanished) {
    if (!hasContent(row, columns)) continue
    const content = contentOf(row, columns)
    const waiting = byContent.get(content)
    if (waiting) waiting.push(row)
    else byContent.set(content, [row])
  }
  for (const waiting of byContent.values()) waiting.reverse()
  for (const row of came) {
    const was = byContent.get(contentOf(row, columns))?.pop()
    if (was) pairs.set(row, was)
  }
}

function pairTelling(
  vanished: readonly Row[],
  came: readonly Row[],
  column: string,
  columns: readonly string[],
  pairs: Map<Row, Row>,
): void {
  const taken = new Set(pairs.values())
  const before = onlyOnce(
    vanished.filter((row) => !taken.has(row)),
    column,
  )
  const after = onlyOnce(
    came.filter((row) => !pairs.has(row)),
    column,
  )
  for (const [text, row] of after) {
    const was = before.get(text)
    if (was && agreement(was, row, columns) * 2 >= columns.length) pairs.set(row, was)
  }
}

function onlyOnce(rows: readonly Row[], column: string): Map<string, Row> {
  const found = new Map<string, Row | null>()
  for (const row of rows) {
    const value = row[column]
    if (typeof value !== 'string' || value.length < telling) continue
    found.set(value, found.has(value) ? null : row)
  }
  return new Map([...found].filter((entry): entry is [string, Row] => entry[1] !== null))
}

function agreement(a: Row, b: Row, columns: readonly string[]): number {
  return columns.filter((column) => JSON.stringify(a[column] ?? null) === JSON.stringify(b[column] ?? null))
    .length
}

function contentOf(row: Row, columns: readonly string[]): string {
  return JSON.stringify(columns.map((column) => row[column] ?? null))
}

function hasContent(row: Row, columns: readonly string[]): boolean {
  return columns.some((column) => row[column] !== null && row[column] !== undefined && row[column] !== '')
}
