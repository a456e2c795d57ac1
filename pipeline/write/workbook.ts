/**
 * The tables as one Excel workbook: `undocket.xlsx`.
 *
 *   About | <one sheet a table> | Dictionary | Lists
 *
 * What Excel cannot hold is never cut off (limits: "Excel specifications and limits", Microsoft):
 * - a text over 32,767 characters continues in the column to its right, named `text (2)`;
 * - the links of a column that would take its sheet past 65,530 are left out, and About says so;
 * - a table with more rows than a sheet, or a name that no sheet may have, is an error.
 */
import { unzipSync, zipSync } from 'fflate'
import type { CellStyle, CellValue, Cell as StyledCell, WriteSheet } from 'hucre/xlsx'
import { calculateColumnWidth, calculateRowHeight, colToLetter, rangeRef, writeXlsx } from 'hucre/xlsx'
import type { JSONSchemaProperty } from '../schema.ts'
import { baseType, isNullable } from '../schema.ts'
import type { Row, Table } from '../table.ts'
import { columns, keyOf } from '../table.ts'
import type { About } from './about.ts'

const MAX_ROWS = 1_048_576
const MAX_TEXT = 32_767
const MAX_LINKS = 65_530
const MAX_URL = 2_079
const MAX_HEIGHT = 409
/** Excel counts a 29 February 1900 that never was; from the day after it, every reader agrees on the date. */
const FIRST_DATE = '1900-03-01'
/** A workbook must tell when it was made; ours is the same whenever it is made. */
const MADE = new Date('1980-01-01T00:00:00Z')

/** Named in every style: a font without a name is another one in LibreOffice. */
const FONT = { name: 'Calibri', size: 11 } as const
const TOP = { vertical: 'top', wrapText: true } as const
const HEADER: CellStyle = {
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DCE6F1' } },
  alignment: TOP,
}
/** `@` keeps a text that looks like a formula a text, even after someone edits it. */
const TEXT: CellStyle = { font: FONT, numFmt: '@', alignment: TOP }
const NUMBER: CellStyle = { font: FONT, alignment: TOP }
/** Excel shows a truth value as a word by itself; LibreOffice needs to be told, for it holds 1 and 0. */
const BOOLEAN: CellStyle = { font: FONT, numFmt: '"TRUE";"TRUE";"FALSE"', alignment: TOP }
const DATE: CellStyle = { font: FONT, numFmt: 'yyyy-mm-dd', alignment: TOP }
const LINK = { ...FONT, color: { rgb: '0563C1' }, underline: true } as const

/** On paper: as wide as the page, as long as it takes. */
const PAGE = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const

type Link = { url: string } | { sheet: string; row: number }

interface Column {
  /** The schema's name for it; a continuation has its column's. */
  name: string
  header: string
  property: JSONSchemaProperty
  values: CellValue[]
}

/**
 * The bytes of the workbook: the same for the same input, on any machine.
 *
 * Lists are joined with `; `. A date is an Excel date from 1900-03-01, and text before. A cell that refers to one row
 * links to that row; `link` and `citation` link to the official document; of a list, only a single id can be a link.
 *
 * @throws when a table has more rows than a sheet holds, a table's name cannot name a sheet, or a text holds a
 *   character that no workbook can (half of a surrogate pair, U+FFFE, U+FFFF), naming the table, row and column.
 */
export async function workbook(tables: Table[], about: About): Promise<Uint8Array> {
  const find = rowFinder(tables)
  const lists = enumerations(tables)
  const notes: string[] = []
  const tableSheets = tables.map((table) => tableSheet(table, find, lists, notes))
  const sheets = [aboutSheet(tables, about, notes), ...tableSheets, dictionarySheet(tables)]
  if (lists.length > 0) sheets.push(listsSheet(lists))
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet) => ({ ...keepText(sheet), rowDefs: rowHeights(sheet), pageSetup: PAGE })),
    properties: { title: about.title, created: MADE, modified: MADE },
  })
  return repack(bytes)
}

/**
 * The same parts, deflated by fflate: plain JavaScript gives the same bytes everywhere; the zlib of Node, which hucre uses, does not.
 * Zip holds local time, so the date is given as one.
 */
function repack(zip: Uint8Array): Uint8Array {
  return zipSync(unzipSync(zip), { mtime: new Date(1980, 0, 1) })
}

// Tables

function tableSheet(table: Table, find: FindRow, lists: Enumeration[], notes: string[]): WriteSheet {
  if (table.rows.length >= MAX_ROWS) {
    throw new Error(
      `Table ${table.name} has ${table.rows.length} rows, and a sheet of Excel holds ${MAX_ROWS - 1} below its header. ` +
        'Put fewer reports into one workbook; the CSV, SQLite and Parquet files have no such limit.',
    )
  }
  const all = columns(table.schema).flatMap((name) => sheetColumns(table, name))
  const cells = new Map<string, Partial<StyledCell>>()
  all.forEach((_, c) => {
    cells.set(`0,${c}`, { style: HEADER })
  })
  for (const { column, links } of columnLinks(table, all, find, notes)) {
    const style = styleOf(column.property)
    const c = all.indexOf(column)
    links.forEach((link, row) => {
      if (link) cells.set(`${row + 1},${c}`, linked(link, style))
    })
  }
  return {
    name: table.name,
    columns: all.map(({ header, property, values }) => ({
      width: calculateColumnWidth([`${header} ▾`, ...values], { maxWidth: 60 }),
      style: styleOf(property),
    })),
    rows: [
      all.map((column) => column.header),
      ...table.rows.map((_, row) => all.map((column) => column.values[row]!)),
    ],
    cells,
    freezePane: { rows: 1, columns: 1 },
    autoFilter: { range: rangeRef(0, 0, table.rows.length, all.length - 1) },
    dataValidations: dropDowns(table, all, lists),
  }
}

/** One column, and as many more as its longest text needs. */
function sheetColumns(table: Table, name: string): Column[] {
  const property = table.schema.properties[name]!
  const parts = table.rows.map((row) => {
    const value = cellValue(row, name, property, () => placeOf(table, row, name))
    return typeof value === 'string' ? pieces(value) : [value]
  })
  const width = parts.reduce((most, part) => Math.max(most, part.length), 1)
  return Array.from({ length: width }, (_, part) => ({
    name,
    header: part === 0 ? name : `${name} (${part + 1})`,
    property,
    values: parts.map((values) => values[part] ?? null),
  }))
}

/** An empty list or text is an empty cell, so that filters and counts see it as blank. */
function cellValue(row: Row, name: string, property: JSONSchemaProperty, place: () => string): CellValue {
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

/** A text in cells of at most 32,767 UTF-16 units, never cut inside a character. */
function pieces(text: string): string[] {
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
 * Excel reads `_x0041_` as "A" (ECMA-376, 22.9.2.19), so an underscore that would begin such a code is written as one:
 *
 *   _x0041_ → _x005F_x0041_
 *   ^         ^^^^^^^
 */
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}

/** hucre writes a text such as `#REF!` as an error value; as a run of rich text it stays a text. */
function keepText(sheet: WriteSheet): WriteSheet {
  const cells = new Map(sheet.cells)
  sheet.rows?.forEach((row, r) => {
    row.forEach((value, c) => {
      if (typeof value !== 'string' || !/^#[A-Z0-9/_]+[!?]?$/.test(value)) return
      cells.set(`${r},${c}`, { ...cells.get(`${r},${c}`), richText: [{ text: value }] })
    })
  })
  return { ...sheet, cells }
}

/** Room for wrapped text, in points: LibreOffice gives a row without a height one line. */
function rowHeights({ columns, rows }: WriteSheet): Map<number, { height: number }> {
  const columnWidths = columns!.map(({ width }) => width!)
  const heights = rows!.map((row) => {
    const texts = row.map((value) => (typeof value === 'string' ? value : null))
    return { height: Math.min(MAX_HEIGHT, calculateRowHeight(texts, { wrapText: true, columnWidths })) }
  })
  return new Map(heights.entries())
}

function styleOf(property: JSONSchemaProperty): CellStyle {
  if (property.format === 'date') return DATE
  return { integer: NUMBER, number: NUMBER, boolean: BOOLEAN }[baseType(property)] ?? TEXT
}

function placeOf(table: Table, row: Row, column: string): string {
  return `Table ${table.name}, row ${table.schema.key.map((name) => row[name]).join(' ')}, column ${column}`
}

// Links

type FindRow = (references: string[], id: string, from: Row) => { table: Table; index: number } | undefined

/** Finds the row that an id names: the other columns of its key (the language) are those of the row that refers to it. */
function rowFinder(tables: Table[]): FindRow {
  const indexes = new Map(
    tables.map((table) => {
      const index = new Map(table.rows.map((row, i) => [keyOf(table.schema, row), i]))
      return [table.name, { table, index }]
    }),
  )
  return (references, id, from) => {
    for (const name of references) {
      const target = indexes.get(name)
      const index = target?.index.get(keyOf(target.table.schema, { ...from, id }))
      if (target && index !== undefined) return { table: target.table, index }
    }
    return undefined
  }
}

/** The columns that hold links, those to documents first, as long as the sheet has room for a whole column of them. */
function columnLinks(table: Table, all: Column[], find: FindRow, notes: string[]) {
  const toDocuments = all.filter(({ name }) => name === 'link' || name === 'citation')
  const toRows = all.filter(({ property }) => property.references)
  let room = MAX_LINKS
  return [...new Set([...toDocuments, ...toRows])].flatMap((column) => {
    const links = table.rows.map((row) => linkOf(table, column, row, find))
    const count = links.filter((link) => link).length
    if (count > room) {
      notes.push(`${table.name}.${column.header} is not linked: a sheet of Excel holds ${MAX_LINKS} links.`)
      return []
    }
    room -= count
    return [{ column, links }]
  })
}

function linkOf(table: Table, { name, property }: Column, row: Row, find: FindRow): Link | undefined {
  if (name === 'link') return webLink(row.link)
  if (name === 'citation') return webLink(row.link) ?? webLink(reportOf(table, row, find)?.link)
  const value = row[name]
  const id = Array.isArray(value) && value.length === 1 ? value[0] : value
  if (typeof id !== 'string') return undefined
  const found = find(property.references!, id, row)
  return found && { sheet: found.table.name, row: found.index + 1 }
}

function reportOf(table: Table, row: Row, find: FindRow): Row | undefined {
  const references = table.schema.properties.report?.references
  if (!references || typeof row.report !== 'string') return undefined
  const found = find(references, row.report, row)
  return found?.table.rows[found.index]
}

/** A link that is safe to click and that Excel opens: an address on the web of at most 2,079 characters. */
function webLink(value: unknown): Link | undefined {
  if (typeof value !== 'string' || !/^https?:/i.test(value) || !URL.canParse(value)) return undefined
  const url = new URL(value).href
  return url.length <= MAX_URL ? { url } : undefined
}

function linked(link: Link, style: CellStyle): Partial<StyledCell> {
  const hyperlink =
    'url' in link ? { target: link.url } : { target: '', location: `'${link.sheet}'!A${link.row + 1}` }
  return { style: { ...style, font: LINK }, hyperlink }
}

// Enumerations

interface Enumeration {
  table: string
  column: string
  values: string[]
}

/** Excel offers a list only for a cell with one value: lists of allowed values are in the dictionary. */
function enumerations(tables: Table[]): Enumeration[] {
  return tables.flatMap(({ name, schema }) =>
    columns(schema).flatMap((column) => {
      const values = schema.properties[column]!.enum?.filter((value) => value !== null)
      return values && values.length > 0 ? [{ table: name, column, values }] : []
    }),
  )
}

function dropDowns(table: Table, all: Column[], lists: Enumeration[]) {
  if (table.rows.length === 0) return []
  return all.flatMap(({ name, property }, c) => {
    const list = lists.findIndex((candidate) => candidate.table === table.name && candidate.column === name)
    if (list === -1) return []
    const letter = colToLetter(list)
    return [
      {
        type: 'list' as const,
        range: rangeRef(1, c, table.rows.length, c),
        formula1: `Lists!$${letter}$2:$${letter}$${lists[list]!.values.length + 1}`,
        allowBlank: isNullable(property),
        showErrorMessage: true,
        errorTitle: name,
        errorMessage: 'Choose one of the allowed values: see the sheet Dictionary.',
      },
    ]
  })
}

/** One column an enumeration: a list of its own has no limit of 255 characters, and may hold commas. */
function listsSheet(lists: Enumeration[]): WriteSheet {
  const height = Math.max(...lists.map(({ values }) => values.length))
  return plainSheet('Lists', [
    lists.map(({ table, column }) => `${table}.${column}`),
    ...Array.from({ length: height }, (_, row) => lists.map(({ values }) => values[row] ?? null)),
  ])
}

// Sheets about the tables

function dictionarySheet(tables: Table[]): WriteSheet {
  const rows = tables.flatMap(({ name, schema }) =>
    columns(schema).map((column) => {
      const property = schema.properties[column]!
      const allowed = property.enum ?? property.items?.enum ?? []
      return [
        name,
        column,
        typeName(property),
        property.description,
        allowed.filter((value) => value !== null).join('; '),
        schema.key.includes(column) ? 'key' : '',
        (property.references ?? []).join('; '),
      ]
    }),
  )
  const header = ['table', 'column', 'type', 'description', 'allowed values', 'key', 'references']
  return {
    ...plainSheet('Dictionary', [header, ...rows]),
    autoFilter: { range: rangeRef(0, 0, rows.length, header.length - 1) },
  }
}

function typeName(property: JSONSchemaProperty): string {
  const type = baseType(property)
  const name =
    type === 'array' ? `list of ${property.items?.type}, joined by "; "` : (property.format ?? type)
  return isNullable(property) ? `${name}, may be empty` : name
}

function plainSheet(name: string, rows: (string | null)[][]): WriteSheet {
  const cells = new Map(rows[0]!.map((_, c) => [`0,${c}`, { style: HEADER }]))
  return {
    name,
    rows: rows.map((row) => row.map((text) => text && metaText(text, name))),
    columns: rows[0]!.map((_, c) => ({
      width: calculateColumnWidth(
        rows.map((row) => row[c] ?? null),
        { maxWidth: 80 },
      ),
      style: TEXT,
    })),
    cells,
    freezePane: { rows: 1 },
  }
}

function metaText(text: string, sheet: string): string {
  if (text.length > MAX_TEXT) {
    throw new Error(
      `Sheet ${sheet}: the text "${text.slice(0, 40)}…" has ${text.length} characters, and a cell of Excel holds ${MAX_TEXT}. Shorten it.`,
    )
  }
  return escaped(writable(text, () => `Sheet ${sheet}`))
}

function aboutSheet(tables: Table[], about: About, notes: string[]): WriteSheet {
  const cells = new Map<string, Partial<StyledCell>>()
  const rows: CellValue[][] = []
  const add = (...row: (string | number | null)[]) =>
    rows.push(row.map((value) => (typeof value === 'string' ? metaText(value, 'About') : value)))
  const heading = (...row: string[]) => {
    if (rows.length > 0) add()
    row.forEach((_, c) => {
      cells.set(`${rows.length},${c}`, { style: HEADER })
    })
    add(...row)
  }

  heading('About', about.title)
  add('Version', about.version ?? 'draft: not a release, do not cite')
  add('How to cite', about.citation)
  add('Licence', about.licence)
  add('Made by', about.generator)

  heading('Table', 'What a row is', 'Rows')
  for (const table of tables) {
    cells.set(`${rows.length},0`, linked({ sheet: table.name, row: 0 }, TEXT))
    cells.set(`${rows.length},2`, { style: NUMBER })
    add(table.name, table.schema.description, table.rows.length)
  }

  heading('Source', 'Title', 'Language', 'Official document', 'SHA-256 of the file read')
  for (const { symbol, title, lang, link, sha256 } of about.sources) {
    const target = webLink(link)
    if (target) cells.set(`${rows.length},3`, linked(target, TEXT))
    add(symbol, title, lang, link, sha256)
  }

  heading('Good to know', '')
  add(
    'Meaning',
    'The sheet Dictionary says what each column holds; Lists holds the values of the drop-downs.',
  )
  add('Lists', 'Several values in one cell are joined by "; ".')
  add('Dates', `A day before ${FIRST_DATE} is written as text: the calendar of Excel is not reliable there.`)
  add('Long text', 'A text too long for a cell continues in the next column, whose name ends with (2), (3) …')
  for (const note of notes) add('Links', note)

  return {
    name: 'About',
    rows,
    columns: [20, 80, 12, 40, 70].map((width) => ({ width, style: TEXT })),
    cells,
  }
}
