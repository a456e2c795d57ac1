import { passageOf } from '../passage.ts'
import type { Document } from '../report.ts'
import type { Row } from '../table.ts'
import { cite } from './citation.ts'
import { placeOf } from './place.ts'

/** One row a logical part of the document: letter, report, annex. */
export function deriveComponents(document: Document): Row[] {
  return document.components.map((component, index) => {
    const title = document.passages.get(component.id)
    const label = component.heading ? passageOf('', component.heading.children).text : null
    const place = title
      ? placeOf(document, title)
      : { char_start: null, char_end: null, line_start: null, line_end: null }
    return {
      id: component.id,
      lang: document.lang,
      report: document.id,
      kind: component.kind,
      label,
      title: title?.text ?? null,
      date: document.metadata.dates[component.id.slice(document.id.length + 1)] ?? null,
      order: index + 1,
      page: component.page,
      ...place,
      citation: cite(document.metadata.symbol, component),
    }
  })
}
