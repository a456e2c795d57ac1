import type { Document, Placed } from '../report.ts'
import type { Row } from '../table.ts'
import type { Table, TableCell } from '../tree.ts'
import { cite } from './citation.ts'
import { placeOf } from './place.ts'

/** The cells that hold text or the marker of a note, row by row; the others only keep their columns. */
export function filledCells(table: Table): TableCell[] {
  return table.children.flatMap((row) => row.children.filter(isFilled))
}

function isFilled(cell: TableCell): boolean {
  return cell.children.some((child) => child.type !== 'removal')
}

/** One row a cell of a printed table, row by row; cells without text have none. */
export function deriveTableCells(document: Document): Row[] {
  return document.tables.flatMap((placed) => cellsOf(document, placed))
}

function cellsOf(document: Document, { node: table, component, section }: Placed<Table>): Row[] {
  return table.children.flatMap((row, rowIndex) =>
    row.children.flatMap((cell, columnIndex) => {
      const passage = document.passages.get(cell.id)
      if (!passage) return []
      return {
        id: cell.id,
        lang: document.lang,
        report: document.id,
        component: component.id,
        section: section?.id ?? null,
        printed_table: table.id,
        row_number: rowIndex + 1,
        column_number: columnIndex + 1,
        text: passage.text,
        page: table.page,
        footnotes: passage.marks.map((mark) => `${component.id}.fn${mark.number}`),
        ...placeOf(document, passage),
        citation: cite(document.metadata.symbol, component, `table on page ${table.page}`),
      }
    }),
  )
}
