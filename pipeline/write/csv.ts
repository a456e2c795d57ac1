/**
 * Tables → CSV for spreadsheets: RFC 4180 with LF, UTF-8 with a byte order mark (Excel shows Chinese only so), lists joined with `; `,
 * `true` and `false`, nothing for missing.
 */
import { stringify } from 'csv-stringify/sync'
import { type Cell, columns, type Table } from '../table.ts'

/** Between the values of a list. */
export const LIST_SEPARATOR = '; '
/** Before a text that a spreadsheet would compute or convert; a reader takes it off. */
export const GUARD = "'"

/** First characters that start a formula, and white space that can hide one (OWASP, CSV injection), with their full-width forms. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/
/** Text that is a plain number and stays the same when read as one. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{0,14}[1-9])?$/
/** Text of digits and the signs of numbers, fractions, dates, times, percentages: `(12)`, `24.`, `007`, `1/2`, `12:30`, `1E5`. */
const NUMBER_LIKE = /^[\s(]*[\d.][\d.,/:\-\s]*(?:E[+-]?\d+)?\s?%?\)?$/i
const WORD = /^(?:true|false)$/i
const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const ENGLISH_DATE = new RegExp(`^(?:\\d{1,2}[ -])?(?:${MONTHS})\\.?(?:[ -]\\d{1,4})?(?:,? \\d{2,4})?$`, 'i')
const CHINESE_DATE = /^\d{1,4}年(?:\d{1,2}月(?:\d{1,2}日)?)?$|^\d{1,2}月\d{1,2}日$/

/** Whether a spreadsheet would turn this text into something else, or could take it for our own guard. */
export function needsGuard(text: string): boolean {
  if (text === '') return false
  if (FORMULA.test(text) || text.startsWith(GUARD)) return true
  if (PLAIN_NUMBER.test(text)) return false
  return NUMBER_LIKE.test(text) || WORD.test(text) || ENGLISH_DATE.test(text) || CHINESE_DATE.test(text)
}

/** One cell as CSV text, before quoting. Dates of a date column are left to the spreadsheet: they are dates. */
export function csvCell(value: Cell, isDate: boolean): string {
  if (value === null) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = Array.isArray(value) ? value.join(LIST_SEPARATOR) : value
  return !isDate && needsGuard(text) ? GUARD + text : text
}

/** The whole file. */
export function toCsv({ schema, rows }: Table): string {
  const names = columns(schema)
  const dates = names.map((name) => schema.properties[name]!.format === 'date')
  const records = rows.map((row) => names.map((name, index) => csvCell(row[name]!, dates[index]!)))
  return stringify([names, ...records], { bom: true, record_delimiter: '\n' })
}
