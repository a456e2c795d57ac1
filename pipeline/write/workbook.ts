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
import type { Cell as StyledCell, WriteSheet } from 'hucre/xlsx'
import { calculateColumnWidth, calculateRowHeight, colToLetter, rangeRef, writeXlsx } from 'hucre/xlsx'
import { isNullable } from '../schema.ts'
import { columns, type Row, type Table } from '../table.ts'
import type { About } from './about.ts'
import { aboutSheet, dictionarySheet, type Enumeration, enumerations, listsSheet } from './workbook-about.ts'
import { type Column, cellValue, HEADER, keepText, pieces, styleOf } from './workbook-cells.ts'
import { columnLinks, type FindRow, linked, rowFinder } from './workbook-links.ts'

const MAX_ROWS = 1_048_576
const MAX_HEIGHT = 409
/** A workbook must tell when it was made; ours is the same whenever it is made. */
const MADE = new Date('1980-01-01T00:00:00Z')

/** On paper: as wide as the page, as long as it takes. */
const PAGE = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const
/** The header on each page of a sheet that has one. */
const PAGE_WITH_HEADER = { ...PAGE, printTitlesRow: '$1:$1' } as const

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
    sheets: sheets.map((sheet) => ({
      ...keepText(sheet),
      rowDefs: rowHeights(sheet),
      pageSetup: sheet.freezePane ? PAGE_WITH_HEADER : PAGE,
    })),
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

/** Room for wrapped text, in points: LibreOffice gives a row without a height one line. */
function rowHeights({ columns, rows }: WriteSheet): Map<number, { height: number }> {
  const columnWidths = columns!.map(({ width }) => width!)
  const heights = rows!.map((row) => {
    const texts = row.map((value) => (typeof value === 'string' ? value : null))
    return { height: Math.min(MAX_HEIGHT, calculateRowHeight(texts, { wrapText: true, columnWidths })) }
  })
  return new Map(heights.entries())
}

function placeOf(table: Table, row: Row, column: string): string {
  return `Table ${table.name}, row ${table.schema.key.map((name) => row[name]).join(' ')}, column ${column}`
}

/** Where a column has a list of allowed values, its cells offer it. */
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
