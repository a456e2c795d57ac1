import type { Document } from '../report.ts'
import type { Row } from '../table.ts'
import { citeParagraph, documentLink } from './citation.ts'
import { placeOf } from './place.ts'

/** One row a paragraph, item, quotation or signature, in printed order. */
export function deriveParagraphs(document: Document): Row[] {
  const { symbol } = document.metadata
  return document.paragraphs.map(({ node, component, section, parent }) => {
    const passage = document.passages.get(node.id)!
    return {
      id: node.id,
      lang: document.lang,
      report: document.id,
      component: component.id,
      section: section?.id ?? null,
      number: node.number,
      item: node.item,
      kind: node.kind,
      parent: parent?.id ?? null,
      text: passage.text,
      page: node.page,
      footnotes: passage.marks.map((mark) => `${component.id}.fn${mark.number}`),
      ...placeOf(document, passage),
      citation: citeParagraph(symbol, component, node.number, node.item),
      link: documentLink(symbol, document.lang),
    }
  })
}
