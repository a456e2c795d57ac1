/** The columns, values and styles of a workbook's cells. */
import type { CellStyle, CellValue, WriteSheet } from 'hucre/xlsx'
import { baseType, type JSONSchemaProperty } from '../schema.ts'
import type { Row } from '../table.ts'

const MAX_TEXT = 32_767
/** Excel counts a 29 February 1900 that never was; from the day after it, every reader agrees on the date. */
export const FIRST_DATE = '1900-03-01'

/** Named in every style: a font without a name is another one in LibreOffice. */
const FONT = { name: 'Calibri', size: 11 } as const
const TOP = { vertical: 'top', wrapText: true } as const
export const HEADER: CellStyle = {
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DCE6F1' } },
  alignment: TOP,
}
/** `@` keeps a text that looks like a formula a text, even after someone edits it. */
export const TEXT: CellStyle = { font: FONT, numFmt: '@', alignment: TOP }
export const NUMBER: CellStyle = { font: FONT, alignment: TOP }
/** Excel shows a truth value as a word by itself; LibreOffice needs to be told, for it holds 1 and 0. */
const BOOLEAN: CellStyle = { font: FONT, numFmt: '"TRUE";"TRUE";"FALSE"', alignment: TOP }
const DATE: CellStyle = { font: FONT, numFmt: 'yyyy-mm-dd', alignment: TOP }
export const LINK = { ...FONT, color: { rgb: '0563C1' }, underline: true } as const

/** A column of a sheet, or the continuation of one. */
export interface Column {
  /** The schema's name for it; a continuation has its column's. */
  name: string
  header: string
  property: JSONSchemaProperty
  values: CellValue[]
}

/**
 * A row's value as the workbook holds it. An empty list or text is an empty cell, so that filters and counts see it as blank.
 *
 * @param place names the cell in an error
 * @throws where the value cannot be written
 */
export function cellValue(
  row: Row,
  name: string,
  property: JSONSchemaProperty,
  place: () => string,
): CellValue {
  const cell = row[name] ?? null
  const value = Array.isArray(cell) ? cell.join('; ') : cell
  if (value === '') return null
  if (typeof value === 'string') {
    return (property.format === 'date' && excelDate(value)) || writable(value, place)
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new Error(`${place()} is ${value}, which is not a number that a file can hold. Correct the value.`)
  }
  return value
}

/** The day as hucre wants it (midnight UTC), or null where Excel has no such day. */
function excelDate(text: string): Date | null {
  const date = new Date(`${text}T00:00:00Z`)
  const isDay = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${text}T`)
  return isDay && text >= FIRST_DATE && text.length === 10 ? date : null
}

/** The text, if XML 1.0 can hold it: https://www.w3.org/TR/xml/#charsets (hucre escapes the control characters). */
function writable(text: string, place: () => string): string {
  const bad = /[\p{Surrogate}\uFFFE\uFFFF]/u.exec(text)
  if (!bad) return text
  const code = bad[0].charCodeAt(0).toString(16).toUpperCase()
  throw new Error(
    `${place()} holds U+${code} at offset ${bad.index}, which is no character. Correct the text.`,
  )
}

/** A text for as many cells as it needs, each of at most 32,767 UTF-16 units, never cut inside a character. */
export function pieces(text: string): string[] {
  const cut: string[] = []
  let start = 0
  while (text.length - start > MAX_TEXT) {
    const end = start + MAX_TEXT
    const isPair = text.codePointAt(end - 1)! > 0xffff
    cut.push(escaped(text.slice(start, isPair ? end - 1 : end)))
    start = isPair ? end - 1 : end
  }
  cut.push(escaped(text.slice(start)))
  return cut
}

/**
 * A text of our own, which stays in one cell.
 *
 * @throws where no cell can hold it
 */
export function metaText(text: string, sheet: string): string {
  if (text.length > MAX_TEXT) {
    throw new Error(
      `Sheet ${sheet}: the text "${text.slice(0, 40)}…" has ${text.length} characters, and a cell of Excel holds ${MAX_TEXT}. Shorten it.`,
    )
  }
  return escaped(writable(text, () => `Sheet ${sheet}`))
}

/**
 * Excel reads `_x0041_` as "A" (ECMA-376, 22.9.2.19), so an underscore that would begin such a code is written as one:
 *
 *   _x0041_ → _x005F_x0041_
 *   ^         ^^^^^^^
 */
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}

/** hucre writes a text such as `#REF!` as an error value; as a run of rich text it stays a text. */
export function keepText(sheet: WriteSheet): WriteSheet {
  const cells = new Map(sheet.cells)
  sheet.rows?.forEach((row, r) => {
    row.forEach((value, c) => {
      if (typeof value !== 'string' || !/^#[A-Z0-9/_]+[!?]?$/.test(value)) return
      cells.set(`${r},${c}`, { ...cells.get(`${r},${c}`), richText: [{ text: value }] })
    })
  })
  return { ...sheet, cells }
}

/** How a column of the schema looks. */
export function styleOf(property: JSONSchemaProperty): CellStyle {
  if (property.format === 'date') return DATE
  return { integer: NUMBER, number: NUMBER, boolean: BOOLEAN }[baseType(property)] ?? TEXT
}
