import { keyText } from '../../pipeline/diff/compare-tables.ts'
import type { Key, TableDifference } from '../../pipeline/diff/difference.ts'
import type { Row } from '../../pipeline/table.ts'

/**
 * What a program does with `changes.json`: applies a difference to the rows it was made from, and gives the rows of the newer version, in its order and with its columns.
 *
 * @throws RangeError when a row that the difference speaks of is not among `rows`
 */
export function patchTable(rows: readonly Row[], difference: TableDifference): Row[] {
  const { key, columns } = difference
  const oldNames = new Map(difference.renamedColumns.map(({ old, new: column }) => [column, old]))
  const oldKey = key.map((column) => oldNames.get(column) ?? column)
  const patched = new Map<string, Row>()
  for (const row of rows) {
    const cells = columns.map((column) => [column, row[oldNames.get(column) ?? column] ?? null])
    patched.set(keyText(row, oldKey), Object.fromEntries(cells))
  }
  const take = (values: Key): Row => {
    const text = textOf(values, key)
    const row = patched.get(text)
    if (row === undefined)
      throw new RangeError(
        `${difference.table}: no row ${text} to change; was the difference made from these rows?`,
      )
    return row
  }

  for (const { key: values } of difference.removed) {
    take(values)
    patched.delete(textOf(values, key))
  }
  // All renamed rows leave before any comes back: two rows may have swapped keys with a third.
  const arrivals = difference.renamed.map(({ old, new: values }) => {
    const row = take(old)
    key.forEach((column, index) => {
      row[column] = values[index]!
    })
    return { row, text: textOf(values, key) }
  })
  const order = new Map<Row, string>([...patched].map(([text, row]) => [row, text]))
  for (const { row, text } of arrivals) order.set(row, text)
  const byKey = new Map([...order].map(([row, text]) => [text, row]))

  for (const { key: values, cells } of difference.changed) {
    const row = byKey.get(textOf(values, key))
    if (row === undefined)
      throw new RangeError(`${difference.table}: no row ${textOf(values, key)} to change.`)
    for (const { column, new: value } of cells) row[column] = value
  }
  const arriving = [
    ...difference.added.map(({ at, row }) => ({ at, row: { ...row } })),
    ...difference.moved.map(({ at, key: values }) => ({ at, row: byKey.get(textOf(values, key))! })),
  ].sort((a, b) => a.at - b.at)
  const moving = new Set(arriving.map(({ row }) => row))
  const result = [...byKey.values()].filter((row) => !moving.has(row))
  return fill(merge(result, arriving), difference)
}

/** Puts each arriving row at its index of the result. */
function merge(stayed: readonly Row[], arriving: readonly { at: number; row: Row }[]): Row[] {
  const result: Row[] = []
  let next = 0
  for (const { at, row } of arriving) {
    while (result.length < at) result.push(stayed[next++]!)
    result.push(row)
  }
  return [...result, ...stayed.slice(next)]
}

function fill(rows: Row[], difference: TableDifference): Row[] {
  for (const { column, values } of difference.filled) {
    rows.forEach((row, index) => {
      row[column] = values[index]!
    })
  }
  return rows
}

function textOf(values: Key, key: readonly string[]): string {
  return keyText(Object.fromEntries(key.map((column, index) => [column, values[index]!])), key)
}
