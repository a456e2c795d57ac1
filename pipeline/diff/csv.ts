/**
 * CSV as our files have it: RFC 4180 quoting, LF, a byte order mark for spreadsheets, and an apostrophe before text that a spreadsheet
 * would turn into a formula, a number or a date.
 */
import type { Cell } from '../table.ts'

/** What a spreadsheet runs as a formula: OWASP's list, with the full-width forms. */
const formula = /^[=+\-@＝＋－＠\t\r\n]/

/** What a spreadsheet takes for a number, a date or a truth value, and rewrites. */
const converted =
  /^(?:\(?[\d., ]*\d[\d., ]*\)?%?|\d+(?:\.\d+)?[eE][+-]?\d+|\d{1,4}([/-])\d{1,2}(\1\d{1,4})?|\d{1,2}:\d{2}(:\d{2})?|true|false)$/i

/** True for text that must not reach a spreadsheet as it is, or that would read back as guarded. */
export function needsGuard(text: string): boolean {
  return formula.test(text) || converted.test(text) || /^'/.test(text)
}

/** Removes the apostrophe that `needsGuard` asked for. */
export function unguard(text: string): string {
  return text.startsWith("'") &&
    (formula.test(text.slice(1)) || converted.test(text.slice(1)) || text.startsWith("''"))
    ? text.slice(1)
    : text
}

/** A whole file: mark, header, records. Lists are joined with `; `. */
export function formatCsv(header: readonly string[], records: readonly (readonly Cell[])[]): string {
  const lines = [header, ...records].map((record) => record.map(formatCell).join(','))
  return `\uFEFF${lines.join('\n')}\n`
}

function formatCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell)
  const text = Array.isArray(cell) ? cell.join('; ') : cell
  const safe = needsGuard(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
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
