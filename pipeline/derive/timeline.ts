import type { Document, Unit } from '../report.ts'
import type { Row } from '../table.ts'
import { citeParagraph, documentLink } from './citation.ts'
import type { ResolvedDate } from './dates.ts'
import { findIncidents } from './incidents/find-incidents.ts'
import { type Dated, datesOf, frameOf } from './incidents/incident-dates.ts'
import { mentionsIn } from './mentions.ts'
import { charsOf } from './place.ts'

/** One row every other dated fact: missions, inspections, deadlines, declarations, letters. Incidents have their own table. */
export function deriveTimeline(document: Document): Row[] {
  const frame = frameOf(document)
  const rows: Row[] = []
  for (const unit of document.units) {
    if (unit.placed.node.kind === 'quote') continue
    let before: ResolvedDate | null = null
    for (const [index, sentence] of unit.texts.entries()) {
      const dates = datesOf(document.language.wording!.findDates(sentence), frame, before)
      // what goes on since a day is not what the next sentence counts from
      before = dates.findLast(({ find }) => find.relation !== 'since')?.date ?? before
      const row = factOf(document, unit, index, sentence, dates)
      if (row) rows.push(row)
    }
  }
  return rows
}

function factOf(document: Document, unit: Unit, index: number, sentence: string, dates: Dated[]): Row | null {
  const dated = dates.find(isPrinted) ?? dates.find(({ find }) => find.relation !== 'recent')
  if (!dated || isTold(document, unit, index)) return null
  const fact = document.language.wording!.timelineKind(sentence, dated.find.zone)
  if (!fact) return null
  const { node, component } = unit.placed
  const [from, to] = unit.sentences[index]!
  const quote = unit.passage.text.slice(from, to)
  return {
    id: `${node.id}.s${index + 1}.t1`,
    lang: document.lang,
    report: document.id,
    paragraph: node.id,
    date_start: dated.date.date_start,
    date_end: dated.date.date_end,
    date_precision: dated.date.date_precision,
    date_text: quote.slice(...dated.find.zone),
    kind: fact.kind,
    actors: [...new Set(mentionsIn(document, 'actors', sentence).map((mention) => mention.id))],
    places: [...new Set(mentionsIn(document, 'places', sentence).map((mention) => mention.id))],
    quote,
    trigger: quote.slice(...fact.trigger),
    rule: `timeline-${fact.kind}`,
    curated: false,
    ...charsOf(unit.passage, from, to),
    citation: citeParagraph(document.metadata.symbol, component, node.number, node.item),
    link: documentLink(document.metadata.symbol, document.lang),
  }
}

/** Unlike "meanwhile" and "over that period", which only refer to a date. */
function isPrinted({ find: { relation, precision } }: Dated): boolean {
  return relation !== 'recent' && !(relation === 'same' && precision === 'period')
}

/** Whether an incident's quote covers the sentence. */
function isTold(document: Document, unit: Unit, index: number): boolean {
  return findIncidents(document).some(
    (incident) => incident.unit === unit && index >= incident.from && index <= incident.to,
  )
}
