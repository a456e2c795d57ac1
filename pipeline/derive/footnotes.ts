import type { Document } from '../report.ts'
import type { Row } from '../table.ts'
import type { Component } from '../tree.ts'
import { cite } from './citation.ts'
import { placeOf } from './place.ts'
import { filledCells } from './table-cells.ts'

/** One row a footnote, in printed order, with the exact place of its marker. */
export function deriveFootnotes(document: Document): Row[] {
  const rows: Row[] = []
  for (const component of document.components) {
    const anchors = anchorsOf(document, component)
    for (const note of component.notes) {
      const passage = document.passages.get(note.id)!
      const anchor = anchors.get(note.number)
      rows.push({
        id: note.id,
        lang: document.lang,
        report: document.id,
        component: component.id,
        number: note.number,
        text: passage.text,
        anchor: anchor?.id ?? null,
        anchor_offset: anchor?.at ?? null,
        page: note.page,
        ...placeOf(document, passage),
        citation: cite(document.metadata.symbol, component, `footnote ${note.number}`),
      })
    }
  }
  return rows
}

/** Where each marker of a component stands: in its title, a heading, a paragraph, an item or the cell of a table. */
function anchorsOf(document: Document, component: Component): Map<number, { id: string; at: number }> {
  const anchors = new Map<number, { id: string; at: number }>()
  const ids = [
    component.id,
    ...document.sections.filter((placed) => placed.component === component).map((placed) => placed.node.id),
    ...document.paragraphs.filter((placed) => placed.component === component).map((placed) => placed.node.id),
    ...document.tables
      .filter((placed) => placed.component === component)
      .flatMap((placed) => filledCells(placed.node).map(({ id }) => id)),
  ]
  for (const id of ids) {
    for (const mark of document.passages.get(id)?.marks ?? []) {
      if (!anchors.has(mark.number)) anchors.set(mark.number, { id, at: mark.at })
    }
  }
  return anchors
}
