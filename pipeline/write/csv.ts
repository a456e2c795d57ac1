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
/** The one form of number that no spreadsheet changes, whatever its language: fifteen digits at most, no sign, point or comma. */
const COUNTING_NUMBER = /^(?:0|[1-9]\d{0,14})$/
/** Truth and error values, as spreadsheets in the UN languages and German know them. */
const CONSTANT =
  /^(?:true|false|vrai|faux|verdadero|falso|истина|ложь|صواب|خطأ|wahr|falsch|#(?:n\/a|ref!|div\/0!|value!|num!|name\?|null!))$/iu
const MONTHS = [
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?',
  'janv(?:ier)?|f[ée]vr(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|ao[ûu]t|septembre|octobre|novembre|d[ée]c(?:embre)?',
  'ene(?:ro)?|febrero|marzo|abr(?:il)?|mayo|junio|julio|ago(?:sto)?|septiembre|octubre|noviembre|dic(?:iembre)?',
  'янв(?:ар[ья])?|фев(?:р(?:ал[ья])?)?|март?а?|апр(?:ел[ья])?|ма[йя]|июн[ья]?|июл[ья]?|авг(?:уста?)?|сент?(?:ябр[ья])?|окт(?:ябр[ья])?|ноя(?:бр[ья])?|дек(?:абр[ья])?',
  'يناير|فبراير|مارس|[أا]بريل|مايو|يونيو|يوليو|[أا]غسطس|سبتمبر|[أا]كتوبر|نوفمبر|ديسمبر',
  'j[äa]nner|januar|februar|märz?|juni|juli|okt(?:ober)?|dez(?:ember)?|dezember',
].join('|')
const WEEKDAYS = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?'
const SIGNS = "\\p{Nd}〇零一二三四五六七八九十百千万\\s.,:/%'’٫٬+\\-\\p{Sc}"
/** Digits of any script and nothing but the signs of numbers, amounts and fractions: `(12)`, `24.`, `007`, `1/2`, `5 %`, `€5`, `1E5`. */
const NUMBER = new RegExp(`^\\(?(?:[${SIGNS}]|(?<=[\\p{Nd}.])e(?=[+\\-\\p{Nd}]))+\\)?$`, 'iu')
/** The same with the words of dates and times: `May 2011`, `6 de diciembre de 2011`, `2011年12月6日`, `10 am`, `2011-12-06T10:00Z`. */
const DATE = new RegExp(
  `^(?:[${SIGNS}年月日时時分秒]|t(?=\\p{Nd})|z$|(?<=\\s)[ap]|[ap]\\.?m\\.?|上午|下午|de(?=\\s)|${MONTHS}|${WEEKDAYS})+$`,
  'iu',
)
/** Longer texts are no dates; the limit also bounds the ways in which words could be split. */
const LONGEST_DATE = 48
/** Without one of these, no spreadsheet sees a number: `三` stays a text, `二〇一一` becomes 2011. */
const DIGIT = /[\p{Nd}〇零]/u

/**
 * Whether a spreadsheet, in whatever language it is set to, would turn this text into something else, or could take it for our own
 * guard. Measured with LibreOffice 7.4 in eight locales (`test/write/libreoffice.test.ts`); Excel's habits as documented.
 */
export function needsGuard(text: string): boolean {
  if (COUNTING_NUMBER.test(text)) return false
  if (FORMULA.test(text) || text.startsWith(GUARD) || CONSTANT.test(text)) return true
  if (!DIGIT.test(text)) return false
  const trimmed = text.trim()
  return NUMBER.test(trimmed) || (trimmed.length <= LONGEST_DATE && DATE.test(trimmed))
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
