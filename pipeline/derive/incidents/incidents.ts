/** The table of incidents: one row each, with the series that holds it. */
import type { CountFind } from '../../languages/wording.ts'
import type { Document } from '../../report.ts'
import type { Row } from '../../table.ts'
import { locate } from '../../vocabulary.ts'
import { citeParagraph, documentLink } from '../citation.ts'
import { charsOf } from '../place.ts'
import { findIncidents } from './find-incidents.ts'
import { type Incident, incidentId, quoteOf, targetWords } from './incident.ts'
import { isSeries, seriesOf } from './series.ts'

/** One row an incident. */
export function deriveIncidents(document: Document): Row[] {
  const incidents = findIncidents(document)
  const rows = incidents.map((incident) => rowOf(document, incident))
  for (const [index, row] of rows.entries()) row.part_of = seriesOf(document, incidents, rows, index)
  return rows
}

/** Whom harm was done to, where only their number tells: "resulting in 12 civilians killed". */
function victimsText(document: Document, { counts }: Incident): string | null {
  for (const field of ['killed', 'injured', 'abducted', 'arrested'] as const) {
    const text = counts.get(field)?.text
    if (text) return document.lexicons.actors(text).length > 0 ? text : null
  }
  return null
}

function rowOf(document: Document, incident: Incident): Row {
  const { unit, date } = incident
  const { node, component } = unit.placed
  const text = unit.passage.text
  const zone = quoteOf(incident)
  const count = (field: CountFind['field']) => incident.counts.get(field) ?? { value: null, text: null }
  return {
    id: incidentId(incident),
    lang: document.lang,
    report: document.id,
    paragraph: node.id,
    type: incident.event.type,
    granularity: isSeries(incident) ? 'series' : 'single',
    part_of: null,
    date_start: date.date_start,
    date_end: date.date_end,
    date_precision: date.date_precision,
    date_text: text.slice(...incident.dateZone),
    places: incident.places.map((place) => place.id),
    ...locate(incident.places.map((place) => place.term)),
    perpetrators: incident.perpetrators.map((actor) => actor.id),
    targets: incident.targets
      .map((actor) => actor.id)
      .filter((id) => !incident.perpetrators.some((actor) => actor.id === id)),
    target_text: targetWords(incident) ?? victimsText(document, incident),
    killed: count('killed').value,
    killed_text: count('killed').text,
    injured: count('injured').value,
    injured_text: count('injured').text,
    abducted: count('abducted').value,
    abducted_text: count('abducted').text,
    arrested: count('arrested').value,
    arrested_text: count('arrested').text,
    outcome: incident.outcome ? text.slice(...incident.outcome) : null,
    certainty: incident.source ? (incident.source.doubted ? 'doubted' : 'attributed') : 'stated',
    source_attribution: incident.source?.named ? text.slice(...incident.source.words) : null,
    quote: text.slice(...zone),
    trigger: text.slice(...incident.trigger),
    rule: incident.event.rule,
    place_basis: incident.placesFrom,
    curated: false,
    ...charsOf(unit.passage, ...zone),
    citation: citeParagraph(document.metadata.symbol, component, node.number, node.item),
    link: documentLink(document.metadata.symbol, document.lang),
  }
}
