/** Links of a workbook's cells: to rows of its sheets, and to documents on the web. */
import type { CellStyle, Cell as StyledCell } from 'hucre/xlsx'
import { keyOf, type Row, type Table } from '../table.ts'
import { type Column, LINK } from './workbook-cells.ts'

const MAX_LINKS = 65_530
const MAX_URL = 2_079

/** Where a click leads: to the web, or to a row of a sheet, its header being row 0. */
type Link = { url: string } | { sheet: string; row: number }

/** Finds the row that an id names, in the first of the tables that has it. */
export type FindRow = (
  references: string[],
  id: string,
  from: Row,
) => { table: Table; index: number } | undefined

/** The other columns of an id's key (the language) are those of the row that refers to it. */
export function rowFinder(tables: Table[]): FindRow {
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
export function columnLinks(
  table: Table,
  all: Column[],
  find: FindRow,
  notes: string[],
): { column: Column; links: (Link | undefined)[] }[] {
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
export function webLink(value: unknown): Link | undefined {
  if (typeof value !== 'string' || !/^https?:/i.test(value) || !URL.canParse(value)) return undefined
  const url = new URL(value).href
  return url.length <= MAX_URL ? { url } : undefined
}

/** A cell that is a link. */
export function linked(link: Link, style: CellStyle): Partial<StyledCell> {
  const hyperlink =
    'url' in link ? { target: link.url } : { target: '', location: `'${link.sheet}'!A${link.row + 1}` }
  return { style: { ...style, font: LINK }, hyperlink }
}
