import type { IncidentType, QuantityFind, Zone } from '../../languages/wording.ts'
import type { Document } from '../../report.ts'
import type { Row } from '../../table.ts'
import { charsOf } from '../place.ts'
import { findIncidents } from './find-incidents.ts'
import { type Incident, incidentId, quoteOf } from './incident.ts'

/** What becomes of materiel in an incident of each type; arrests and abductions involve none. */
const ROLES: Partial<Record<IncidentType, string>> = {
  attack: 'used',
  armed_clash: 'used',
  accidental_explosion: 'used',
  seizure: 'seized',
  diversion: 'lost',
  trafficking: 'transferred',
}

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
  const role = ROLES[incident.event.type]
  if (role === undefined) return []
  const [from, to] = scopeOf(incident, role)
  const { passage, placed, read } = incident.unit
  const text = passage.text.slice(from, to)
  const quote = passage.text.slice(...quoteOf(incident))
  return thingsIn(document, incident, read.slice(from, to), from, role).map(
    ({ item, zone, quantity }, index): Row => ({
      id: `${incidentId(incident)}.m${index + 1}`,
      lang: document.lang,
      report: document.id,
      paragraph: placed.node.id,
      incident: incidentId(incident),
      item,
      text: text.slice(...zone),
      quantity: quantity?.value ?? null,
      unit: quantity?.unit ?? null,
      quantity_text: quantity ? text.slice(...quantity.zone) : null,
      role,
      quote,
      trigger: text.slice(...zone),
      rule: quantity ? 'materiel-quantity' : 'materiel',
      curated: false,
      ...charsOf(passage, from + zone[0], from + zone[1]),
    }),
  )
}

/** Where the materiel is named: of what was seized, lost or transferred, from the verb to the end of its sentence; else anywhere. */
function scopeOf(incident: Incident, role: string): Zone {
  if (role === 'used') return quoteOf(incident)
  const sentence = incident.unit.sentences.find(([, end]) => end >= incident.trigger[1])!
  const before =
    incident.targetText && incident.targetText[0] < incident.trigger[0]
      ? incident.targetText[0]
      : incident.trigger[0]
  return [Math.max(sentence[0], before), sentence[1]]
}

function thingsIn(document: Document, incident: Incident, text: string, base: number, role: string): Thing[] {
  const { wording } = document.language
  const hit = role === 'used' ? hitIn(document, incident) : new Set<string>()
  const things: Thing[] = []
  for (const { id, from, to, term } of document.lexicons.materiel(text)) {
    if (term.row.category === 'currency' || hit.has(id) || isHypothetical(document, incident, base + from))
      continue
    const quantity = wording!.findQuantity(text, [from, to])
    const same = things.find((thing) => thing.item === id)
    if (!same) things.push({ item: id, zone: [from, to], quantity })
    else if (!same.quantity && quantity) Object.assign(same, { quantity, zone: [from, to] })
  }
  for (const money of wording!.findMoney(text)) {
    if (role !== 'used') things.push({ item: 'currency', zone: money.zone, quantity: money })
  }
  return things
    .filter((thing) => !isSpecified(document, thing, things, text))
    .sort((a, b) => a.zone[0] - b.zone[0])
}

/** What was hit (an aircraft, a vehicle) is the target, not the means. */
function hitIn(document: Document, { unit, targetText }: Incident): Set<string> {
  if (!targetText) return new Set()
  return new Set(
    document.lexicons.materiel(unit.passage.text.slice(...targetText)).map((mention) => mention.id),
  )
}

/** "Weapons, including rifles": the wider word gives way to the narrower one, unless it was counted. */
function isSpecified(document: Document, thing: Thing, things: Thing[], text: string): boolean {
  const { including } = document.language.wording!
  return (
    thing.quantity === null &&
    things.some(
      (other) =>
        other.zone[0] > thing.zone[1] &&
        isKindOf(document, other.item, thing.item) &&
        including.test(text.slice(thing.zone[1], other.zone[0])),
    )
  )
}

function isKindOf(document: Document, item: string, kind: string): boolean {
  const { terms } = document.vocabularies.materiel
  for (let at = terms.get(item)?.parent ?? null; at !== null; at = terms.get(at)?.parent ?? null)
    if (at === kind) return true
  return false
}

function isHypothetical(document: Document, { unit }: Incident, at: number): boolean {
  const [from, to] = unit.sentences.find(([, end]) => end > at)!
  return document.language
    .wording!.hypothetical(unit.read.slice(from, to))
    .some((zone) => at - from >= zone[0] && at - from < zone[1])
}
