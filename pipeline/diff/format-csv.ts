import { formatCsv } from './csv.ts'
import type { Difference } from './difference.ts'
import { type Change, listChanges } from './list-changes.ts'

const header: (keyof Change)[] = [
  'table',
  'id',
  'citation',
  'column',
  'old',
  'new',
  'change',
  'level',
  'reason',
]

/** One row for each changed cell and each other difference, for a spreadsheet; a row that came or went is one record, as JSON. */
export function formatChangesCsv(difference: Difference): string {
  return formatCsv(
    header,
    listChanges(difference).map((change) => header.map((column) => singleLine(change[column]))),
  )
}

/** Our CSV files have no line breaks inside cells. */
function singleLine<T>(value: T): T | string {
  return typeof value === 'string' ? value.replace(/\r\n|[\r\n]/g, ' ') : value
}
