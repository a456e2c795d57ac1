/** Everything that happened, read off the sentences of a report in printed order. */
import type { EventFind } from '../../languages/wording.ts'
import type { Mention } from '../../match/lexicon.ts'
import { rememberOf } from '../../remember.ts'
import type { Document, Unit } from '../../report.ts'
import type { DateFrame } from '../dates.ts'
import { readAt } from '../document/short-forms.ts'
import { onePerDate, partsOf } from './events-of-sentence.ts'
import { extend } from './extend.ts'
import { type Incident, shift } from './incident.ts'
import {
  type Dated,
  datesOf,
  frameOf,
  inheritedDate,
  isOfSameDay,
  REACH,
  type When,
} from './incident-dates.ts'
import { startIncident } from './start-incident.ts'
import { tellOnce } from './tell-once.ts'

/** Everything that happened, by the codebook's definition: a what, a when, and a where; in printed order. Found once a document. */
export const findIncidents = rememberOf((document: Document): Incident[] => {
  const frame = frameOf(document)
  const told = document.units.filter(({ placed }) => placed.node.kind !== 'quote')
  return tellOnce(
    document,
    told.flatMap((unit) => incidentsOf(readAt(document, unit), unit, frame)),
  )
})

function incidentsOf(document: Document, unit: Unit, frame: DateFrame): Incident[] {
  const { wording } = document.language
  const incidents: Incident[] = []
  let lastDate: When | null = null
  let undated: { index: number; events: EventFind[] } | null = null
  for (const [index, zone] of unit.sentences.entries()) {
    const sentence = unit.texts[index]!
    const dates = datesOf(wording!.findDates(sentence), frame, lastDate?.date ?? null)
    const events = wording!.findEvents(sentence).filter((event) => isToldAsFact(document, sentence, event))
    const open = incidents.at(-1)
    const goesOn =
      open !== undefined &&
      isOfSameDay(document, sentence, dates) &&
      index - open.to <= REACH &&
      !tellsToll(document, unit, lastDate, open) &&
      wording!.continues(sentence) &&
      !(events.length > 0 && wording!.tellsAnother?.test(sentence))
    const found = goesOn ? [] : incidentsIn(document, unit, index, events, dates, lastDate, incidents)
    if (goesOn) extend(document, open, index, sentence, events)
    else if (found[0] && undated?.index === index - 1 && wording!.tellsWhen?.test(sentence))
      completeBy(document, found[0], undated.index, undated.events)
    undated = !goesOn && found.length === 0 && events.length > 0 ? { index, events } : null
    incidents.push(...found)
    // what has gone on since a day is told of what there was before: "recovered on 20 March, occupied since August"
    const nearest = dates.findLast(({ find }) => find.relation !== 'since') ?? dates.at(-1)
    if (nearest)
      lastDate = {
        date: nearest.date,
        relation: nearest.find.relation,
        zone: shift(nearest.find.zone, zone[0]),
        sentence: index,
      }
  }
  return incidents
}

/** `A convoy was hit by an air strike. The strike took place on 13 October`: what the sentence before told, and this one dates. */
function completeBy(document: Document, incident: Incident, index: number, events: EventFind[]): void {
  const { to } = incident
  extend(document, incident, index, incident.unit.texts[index]!, events)
  incident.from = index
  incident.to = to
}

/** Whether the sentence dated last tells, after an incident, how many came to harm: what follows goes on with that. */
function tellsToll({ language }: Document, unit: Unit, last: When | null, { to }: Incident): boolean {
  return (
    last !== null && last.sentence > to && language.wording!.findCounts(unit.texts[last.sentence]!).length > 0
  )
}

/**
 * The incidents that a sentence tells anew.
 *
 * @param last the date that the sentences before named last
 * @param before what was told before in the unit
 */
function incidentsIn(
  document: Document,
  unit: Unit,
  index: number,
  events: EventFind[],
  dates: Dated[],
  last: When | null,
  before: readonly Incident[],
): Incident[] {
  const open = before.at(-1)
  const sentence = unit.texts[index]!
  const told = onePerDate(document, sentence, events, dates, frameOf(document))
  const parts = partsOf(sentence, told)
  const incidents: Incident[] = []
  let ordinal = 0
  for (const [at, { event, date }] of told.entries()) {
    const when = date ?? inheritedDate(document, unit, last, index, open, event)
    if (!when) continue
    const incident = startIncident(document, unit, index, parts[at]!, event, when, ++ordinal, before)
    if (!incident) continue
    if (open) incident.perpetrators = sidesOf(incident, open)
    // `… reached the town on 2 May. Militiamen had stormed it that morning`: the day stands in the sentence before
    const isThatDay = date?.relation === 'same' && date.isDay && last?.sentence === index - 1
    if (isThatDay && !(open && open.to >= index - 1)) incident.from = index - 1
    incident.ordinal = freeOrdinal(incident, [...before, ...incidents])
    incidents.push(incident)
  }
  return incidents
}

/** One that begins with the sentence of another, for its date, is counted after that: “On 13 May, X struck Y. After the strikes, X shot at Z”. */
function freeOrdinal({ from, ordinal }: Incident, others: readonly Incident[]): number {
  const last = Math.max(0, ...others.filter((other) => other.from === from).map((other) => other.ordinal))
  return others.some((other) => other.from === from && other.ordinal === ordinal) ? last + 1 : ordinal
}

/** "Both sides": those of the event told before. */
function sidesOf({ event, perpetrators }: Incident, before: Incident): Mention[] {
  const isBoth = perpetrators.length === 1 && perpetrators[0]!.id === 'parties'
  const sides = [...before.perpetrators, ...before.targets]
  return event.type === 'armed_clash' && isBoth && sides.length === 2 ? sides : perpetrators
}

function isToldAsFact(document: Document, sentence: string, event: EventFind): boolean {
  const { wording } = document.language
  if (
    wording!.hypothetical(sentence).some(([from, to]) => event.trigger[0] >= from && event.trigger[1] <= to)
  )
    return false
  return event.armed || namesArms(document, sentence)
}

/** Kinds of materiel that anybody may have. */
const UNARMED = new Set(['currency', 'vehicle'])

/** Whether materiel or armed actors are named. */
function namesArms(document: Document, sentence: string): boolean {
  if (document.lexicons.materiel(sentence).some(({ term }) => !UNARMED.has(term.row.category ?? '')))
    return true
  return document.lexicons
    .actors(sentence)
    .some(({ term }) => term.type === 'armed_group' || term.type === 'state_forces')
}
