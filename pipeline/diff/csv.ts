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

/**
 * The records of a text (see `withoutMark`) as raw cells; an empty last line is no record.
 *
 * @throws SyntaxError when a quote is never closed
 */
export function parseCsv(text: string): string[][] {
  const records: string[][] = []
  let at = 0
  while (at < text.length) {
    const record: string[] = []
    for (;;) {
      let cell = ''
      if (text[at] === '"') {
        let close = text.indexOf('"', at + 1)
        while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
        if (close < 0)
          throw new SyntaxError(`Record ${records.length + 1}: a quote opens here and never closes.`)
        cell = text.slice(at + 1, close).replaceAll('""', '"')
        at = close + 1
      }
      let end = at
      while (end < text.length && text[end] !== ',' && text[end] !== '\n') end++
      cell += text.slice(at, text[end] !== ',' && text[end - 1] === '\r' && end > at ? end - 1 : end)
      record.push(cell)
      at = end + 1
      if (text[end] !== ',') break
    }
    records.push(record)
  }
  return records
}

/** A file's text without its byte order mark. */
export function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}
