import type { Document } from '../report.ts'
import type { Row } from '../table.ts'
import { cite } from './citation.ts'
import { placeOf } from './place.ts'

/** One row a heading, in printed order. */
export function deriveSections(document: Document): Row[] {
  return document.sections.map(({ node, component, section }, index) => {
    const passage = document.passages.get(node.id)!
    return {
      id: node.id,
      lang: document.lang,
      report: document.id,
      component: component.id,
      level: node.level,
      number: node.number,
      title: passage.text,
      parent: section?.id ?? null,
      order: index + 1,
      page: node.page,
      level_basis: node.number?.startsWith('h') ? 'inferred' : 'numbered',
      curated: false,
      ...placeOf(document, passage),
      citation: cite(document.metadata.symbol, component, `“${passage.text}”`),
    }
  })
}
