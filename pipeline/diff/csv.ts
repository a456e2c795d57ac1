/** CSV, read and written as our own files are; see `write/csv.ts` for the guard against spreadsheets. */
import { stringify } from 'csv-stringify/sync'
import type { Cell } from '../table.ts'
import { csvCell, GUARD, LIST_SEPARATOR } from '../write/csv.ts'

/** A whole file: byte order mark, header, records. */
export function formatCsv(header: readonly string[], records: readonly (readonly Cell[])[]): string {
  const cells = records.map((record) => record.map((cell) => csvCell(cell, false)))
  return stringify([header, ...cells], { bom: true, record_delimiter: '\n' })
}

/** A cell as the text that stands for it in a CSV file, without quotes and guard. */
export function plainCell(cell: Cell): string {
  if (cell === null) return ''
  return Array.isArray(cell) ? cell.join(LIST_SEPARATOR) : String(cell)
}

/** Takes off the apostrophe that the writer puts before what a spreadsheet would change, and before an apostrophe. */
export function unguard(text: string): string {
  return text.startsWith(GUARD) ? text.slice(GUARD.length) : text
}
