import type { QuantityFind, Zone } from '../languages/wording.ts'
import type { Document } from '../report.ts'
import type { Cell, Row } from '../table.ts'
import { findIncidents, type Incident, incidentId, quoteOf } from './incidents.ts'
import { charsOf } from './place.ts'

const ROLES: Record<string, string> = { seizure: 'seized', diversion: 'lost', trafficking: 'transferred' }

/** One row a kind of materiel in an incident: what was used, seized, lost or transferred, with its quantity. */
export function deriveIncidentMateriel(document: Document): Row[] {
  return findIncidents(document).flatMap((incident) => materielOf(document, incident))
}

interface Thing {
  item: string
  zone: Zone
  quantity: QuantityFind | null
}

function materielOf(document: Document, incident: Incident): Row[] {
  const [from, to] = quoteOf(incident)
  const text = incident.unit.passage.text.slice(from, to)
  const { wording } = document.language
  const things: Thing[] = []
  for (const { id, from: start, to: end, term } of document.lexicons.materiel(text)) {
    if (term.row.category === 'currency' || isHit(incident, from, [start, end])) continue
    const quantity = wording!.findQuantity(text, [start, end])
    const same = things.find((thing) => thing.item === id)
    if (same) {
      if (!same.quantity && quantity) Object.assign(same, { quantity, zone: [start, end] })
      continue
    }
    things.push({ item: id, zone: [start, end], quantity })
  }
  for (const money of wording!.findMoney(text)) things.push({ item: 'currency', zone: money.zone, quantity: money })
  return things
    .sort((a, b) => a.zone[0] - b.zone[0])
    .map((thing, index): Row => {
      const words: Zone = thing.item === 'currency' ? thing.zone : thing.zone
      return {
        id: `${incidentId(incident)}.m${index + 1}`,
        lang: document.lang,
        report: document.id,
        paragraph: incident.unit.placed.node.id,
        incident: incidentId(incident),
        item: thing.item,
        text: text.slice(...words),
        quantity: (thing.quantity?.value ?? null) as Cell,
        unit: thing.quantity?.unit ?? null,
        quantity_text: thing.quantity ? text.slice(...thing.quantity.zone) : null,
        role: ROLES[incident.event.type] ?? 'used',
        quote: text,
        rule: thing.quantity ? 'materiel-quantity' : 'materiel',
        trigger: text.slice(...words),
        curated: false,
        ...charsOf(incident.unit.passage, from + words[0], from + words[1]),
      }
    })
}

/** What was hit or taken along (an aircraft, a vehicle) is the target, not the means. */
function isHit(incident: Incident, base: number, [start, end]: Zone): boolean {
  if (incident.event.type === 'seizure' || incident.event.type === 'diversion' || incident.event.type === 'trafficking') return false
  const { targetText } = incident
  return targetText !== null && base + start >= targetText[0] && base + end <= targetText[1]
}
