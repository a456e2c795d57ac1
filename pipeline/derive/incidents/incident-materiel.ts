import type { QuantityFind, Zone } from '../../languages/wording.ts'
import type { Mention } from '../../match/lexicon.ts'
import type { Document } from '../../report.ts'
import type { Row } from '../../table.ts'
import { charsOf } from '../place.ts'
import { findIncidents } from './find-incidents.ts'
import { type Incident, incidentId, quoteOf, shift } from './incident.ts'
import { isCarrier, isKindOf, roleOf, usualRole } from './materiel-roles.ts'

/** One row a kind of materiel in an incident: what was used, seized, lost or transferred, with its quantity. */
export function deriveIncidentMateriel(document: Document): Row[] {
  return findIncidents(document).flatMap((incident) => materielOf(document, incident))
}

interface Thing {
  item: string
  role: string
  zone: Zone
  quantity: QuantityFind | null
}

function materielOf(document: Document, incident: Incident): Row[] {
  const role = usualRole(incident)
  if (role === null) return []
  const [from, to] = scopeOf(document, incident, role)
  const { passage, placed, read } = incident.unit
  const text = passage.text.slice(from, to)
  return thingsIn(document, incident, read.slice(from, to), from).map(
    ({ item, role, zone, quantity }, index): Row => ({
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
      quote: quoteUpTo(incident, from + zone[0]),
      trigger: text.slice(...zone),
      rule: quantity ? 'materiel-quantity' : 'materiel',
      curated: false,
      ...charsOf(passage, from + zone[0], from + zone[1]),
    }),
  )
}

/**
 * Where the materiel is named: of what was seized, lost or transferred, from the verb to the end of its sentence and of those that go on
 * with it; else anywhere.
 */
function scopeOf(document: Document, incident: Incident, role: string): Zone {
  if (role === 'used') return quoteOf(incident)
  const { unit, trigger, targetText, event, part } = incident
  const index = unit.sentences.findIndex(([, end]) => end >= trigger[1])
  const object = targetText && targetText[0] < trigger[0] ? targetText[0] : trigger[0]
  // what is carried may stand before its verb: 将12吨弹药运抵
  const before = event.type === 'trafficking' ? part[0] : object
  let last = index
  while (last + 1 < unit.texts.length && goesOn(document, unit.texts[last + 1]!)) last += 1
  return [Math.max(unit.sentences[index]![0], before), unit.sentences[last]![1]]
}

/** "The confiscated weapons included …", of the same day. */
function goesOn(document: Document, sentence: string): boolean {
  const { listsMore, findDates } = document.language.wording!
  return listsMore.test(sentence) && findDates(sentence).length === 0
}

/** The quote of an incident, and what follows it up to the end of the sentence at an offset. */
function quoteUpTo(incident: Incident, at: number): string {
  const { passage, sentences } = incident.unit
  const [start, end] = quoteOf(incident)
  return passage.text.slice(start, Math.max(end, sentences.find(([, end]) => end > at)![1]))
}

function thingsIn(document: Document, incident: Incident, text: string, base: number): Thing[] {
  const { wording } = document.language
  const money = wording!.findMoney(text)
  const things: Thing[] = []
  for (const { id, from, to, term } of oneEach(document, text)) {
    const isMoney = term.row.category === 'currency'
    if (isMoney && (id !== 'currency' || money.length > 0)) continue
    if (isOfOther(incident, base + from)) continue
    const isBefore = base + to <= incident.trigger[0]
    if (isBefore && incident.event.type === 'trafficking' && isCarrier(document, term)) continue
    const role = roleOf(document, incident, term, text, [from, to])
    if (role === null || isHypothetical(document, incident, base + from)) continue
    // `five flights ferried | weapons`: no number counts across the verb
    const verb = base + from < incident.trigger[1] ? 0 : Math.max(0, incident.trigger[0] - base)
    const counted = isMoney ? null : wording!.findQuantity(text.slice(verb), [from - verb, to - verb])
    const quantity = counted && { ...counted, zone: shift(counted.zone, verb) }
    const same = things.find((thing) => thing.item === id)
    if (!same) things.push({ item: id, role, zone: [from, to], quantity })
    else if (!same.quantity && quantity) Object.assign(same, { quantity, zone: [from, to] })
  }
  const role = usualRole(incident)!
  if (role !== 'used' && incident.event.type !== 'arrest')
    for (const sum of money)
      if (!isOfOther(incident, base + sum.zone[0]))
        things.push({ item: 'currency', role, zone: sum.zone, quantity: sum })
  return things
    .filter((thing) => !isSpecified(document, thing, things, text))
    .sort((a, b) => a.zone[0] - b.zone[0])
}

/** One thing in two words is one: the narrower kind, "Shahed drones", "9 mm ammunition", "RPG ammunition", else the last, "explosive drones". */
function oneEach(document: Document, text: string): Mention[] {
  return document.lexicons.materiel(text).reduce<Mention[]>((kept, mention) => {
    const last = kept.at(-1)
    const isNext = last !== undefined && text.slice(last.to, mention.from).trim() === ''
    if (isNext) kept.pop()
    const isNarrower = isNext && (mention.id === 'ammunition' || isKindOf(document, last.id, mention.id))
    kept.push(isNarrower ? { ...last, to: mention.to } : mention)
    return kept
  }, [])
}

/** Whether what stands at an offset belongs to another event of the same sentence. */
function isOfOther({ unit, part }: Incident, at: number): boolean {
  const [start, end] = unit.sentences.find(([, end]) => end > part[0])!
  return at >= start && at < end && (at < part[0] || at >= part[1])
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

function isHypothetical(document: Document, { unit }: Incident, at: number): boolean {
  const [from, to] = unit.sentences.find(([, end]) => end > at)!
  return document.language
    .wording!.hypothetical(unit.read.slice(from, to))
    .some((zone) => at - from >= zone[0] && at - from < zone[1])
}
