/** The sheets of a workbook that tell of its tables: About, Dictionary, and Lists for the drop-downs. */
import type { CellValue, Cell as StyledCell, WriteSheet } from 'hucre/xlsx'
import { calculateColumnWidth, rangeRef } from 'hucre/xlsx'
import { baseType, isNullable, type JSONSchemaProperty } from '../schema.ts'
import { columns, type Table } from '../table.ts'
import type { About } from './about.ts'
import { FIRST_DATE, HEADER, metaText, NUMBER, TEXT } from './workbook-cells.ts'
import { linked, webLink } from './workbook-links.ts'

/** @param notes what the other sheets had to leave out */
export function aboutSheet(tables: Table[], about: About, notes: string[]): WriteSheet {
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

/** A row a column of the tables. */
export function dictionarySheet(tables: Table[]): WriteSheet {
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

/** The allowed values of a column. */
export interface Enumeration {
  table: string
  column: string
  values: string[]
}

/** Excel offers a list only for a cell with one value: lists of allowed values are in the dictionary. */
export function enumerations(tables: Table[]): Enumeration[] {
  return tables.flatMap(({ name, schema }) =>
    columns(schema).flatMap((column) => {
      const values = schema.properties[column]!.enum?.filter((value) => value !== null)
      return values && values.length > 0 ? [{ table: name, column, values }] : []
    }),
  )
}

/** One column an enumeration: a list of its own has no limit of 255 characters, and may hold commas. */
export function listsSheet(lists: Enumeration[]): WriteSheet {
  const height = Math.max(...lists.map(({ values }) => values.length))
  return plainSheet('Lists', [
    lists.map(({ table, column }) => `${table}.${column}`),
    ...Array.from({ length: height }, (_, row) => lists.map(({ values }) => values[row] ?? null)),
  ])
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
