/** Everything that happened, read off the sentences of a report in printed order. */
import type { EventFind, IncidentType, Zone } from '../../languages/wording.ts'
import type { Mention } from '../../match/lexicon.ts'
import { rememberOf } from '../../remember.ts'
import type { Document, Unit } from '../../report.ts'
import type { DateFrame } from '../dates.ts'
import { readAt } from '../document/short-forms.ts'
import { onePerDate, partsOf } from './events-of-sentence.ts'
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
import { doersIn, partiesIn, targetsIn } from './parties.ts'
import { tellOnce } from './tell-once.ts'
import { isOneOf, victimsIn } from './victims.ts'
import { nearerIn, whereOf } from './where.ts'

/** What an event is mainly about, where sentences that belong together tell of several types. */
const RANK: IncidentType[] = [
  'seizure',
  'kidnapping',
  'attack',
  'accidental_explosion',
  'diversion',
  'trafficking',
  'arrest',
  'armed_clash',
]

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
    const nearest = dates.at(-1)
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
  const told = onePerDate(document, sentence, events, dates)
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
    incidents.push(incident)
  }
  return incidents
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

function startIncident(
  document: Document,
  unit: Unit,
  index: number,
  part: Zone,
  event: EventFind,
  when: When,
  ordinal: number,
  before: readonly Incident[],
): Incident | null {
  const sentence = unit.texts[index]!
  const start = unit.sentences[index]![0]
  const inherited = when.sentence !== -1
  const isOther = (at: number): boolean =>
    !inherited &&
    when.relation !== 'same' &&
    !document.language.wording!.there?.test(sentence) &&
    before.some((told) => isOfOtherDay(told, at, when))
  const where = whereOf(document, unit, index, event, inherited ? null : when.zone, part, isOther)
  if (!where) return null
  const incident: Incident = {
    unit,
    from: inherited ? when.sentence : index,
    to: index,
    ordinal,
    part: shift(part, start),
    event,
    trigger: shift(event.trigger, start),
    date: when.date,
    dateZone: inherited ? when.zone : shift(when.zone, start),
    places: where.places,
    placesFrom: where.from,
    perpetrators: [
      ...(event.perpetrators ? doersIn(document, unit, index, event.perpetrators) : []),
      ...(event.allies ? partiesIn(document, sentence, event.allies) : []),
    ],
    targets: [
      ...(event.target ? targetsIn(document, sentence, event.target) : []),
      ...(event.losers ? partiesIn(document, sentence, event.losers) : []),
    ],
    targetText: event.target ? shift(event.target, start) : null,
    counts: new Map(),
    outcome: null,
    source: null,
    plural: event.plural,
    onOneLeg: where.from === 'quote' && isOneLeg(document, sentence, where.places),
    relation: when.relation,
  }
  if (event.begunBy && incident.perpetrators.length === 0)
    incident.perpetrators = doersIn(document, unit, index, event.begunBy)
  addSource(document, incident, sentence, inherited ? null : when.zone)
  if (inherited && isOfTelling(document, unit, when)) incident.date = upTo(incident.date)
  addDetails(document, incident, sentence.slice(...part), start + part[0])
  // `In 2019, 735 civilians were killed. Of these, 40 per cent died in attacks by`: the toll stands with the date
  const isTold = before.some(({ from, to }) => when.sentence >= from && when.sentence <= to)
  if (inherited && !isTold && document.language.wording!.continues(sentence))
    addDetails(document, incident, unit.texts[when.sentence]!, unit.sentences[when.sentence]![0])
  return incident
}

/** Whether the sentence at an index tells an event of another day: "On 2 May, gunmen attacked X. On 9 May, police arrested …". */
function isOfOtherDay({ from, to, date, relation }: Incident, at: number, when: When): boolean {
  // what went on over the whole period is the frame of what follows
  if (relation === 'report' || relation === 'since') return false
  const { date_start: start, date_end: end } = when.date
  const isWithin =
    end !== null &&
    date.date_end !== null &&
    end <= date.date_end &&
    (date.date_start === null || (start !== null && start >= date.date_start))
  return at >= from && at <= to && !isWithin
}

/** Who told of it, and so no more than when it was known. `date` is the zone of its date in the sentence, if that holds one. */
function addSource(document: Document, incident: Incident, sentence: string, date: Zone | null): void {
  const { event } = incident
  const start = incident.unit.sentences[incident.to]![0]
  const { findSource, standOn } = document.language.wording!
  const stand = standOn?.(sentence)
  if (stand && event.trigger[0] >= stand[0] && event.trigger[1] <= stand[1]) {
    if (date && (date[1] <= stand[0] || date[0] >= stand[1])) incident.date = upTo(incident.date)
    return
  }
  const source = findSource(sentence)
  if (source && !source.feels && attributes(source.words, event.trigger)) {
    if (!source.claims) incident.source = { words: shift(source.words, start), doubted: source.doubted }
    // the occasion on which it was learned of is dated, and so only an upper bound
    const isNamed = !source.finds && source.zone[1] > source.zone[0] && source.words[0] <= event.trigger[0]
    if (isNamed && date && date[1] <= source.words[1]) incident.date = upTo(incident.date)
  }
  if (!incident.source && event.hearsay)
    incident.source = { words: shift(event.hearsay, start), doubted: false }
}

/** "The spokesman said today that …. They were lost when …": whether the date of the sentence before is that of its being told. */
function isOfTelling(document: Document, unit: Unit, { zone, sentence }: When): boolean {
  const source = document.language.wording!.findSource(unit.texts[sentence]!)
  if (!source || source.finds || source.feels || source.zone[1] === source.zone[0]) return false
  return zone[1] - unit.sentences[sentence]![0] <= source.words[1]
}

/** The day on which it was known is the last on which it may have been. */
function upTo(date: When['date']): When['date'] {
  return date.date_precision === 'period' ? date : { ...date, date_start: null, date_precision: 'period' }
}

/** Whether the places are the ends of one road or way. */
function isOneLeg(document: Document, sentence: string, places: readonly Mention[]): boolean {
  const legs = document.language.wording!.legs?.(sentence) ?? []
  const cities = places.filter(({ term }) => term.row.precision === 'place')
  return legs.some(([from, to]) => cities.every((city) => city.from >= from && city.to <= to))
}

/** A source speaks of what follows its words, or is named after the event, "…, according to X", or in its words, "was reportedly shot". */
function attributes([from, to]: Zone, trigger: Zone): boolean {
  return to <= trigger[0] || from >= trigger[1] || (from >= trigger[0] && to <= trigger[1])
}

/** A sentence that tells more of the same event: its counts, its outcome, perhaps its main verb. */
function extend(
  document: Document,
  incident: Incident,
  index: number,
  sentence: string,
  events: EventFind[],
): void {
  const { wording } = document.language
  const author = wording!.findAuthor?.(sentence) ?? null
  const tells =
    author !== null ||
    events.length > 0 ||
    wording!.findCounts(sentence).length > 0 ||
    wording!.findOutcome(sentence) !== null
  if (!tells) return
  const start = incident.unit.sentences[index]![0]
  incident.to = index
  const nearer = nearerIn(document, sentence, incident.places)
  if (nearer.length > 0) incident.places = nearer
  for (const event of events) {
    // those killed in a clash were killed in that clash
    const isOfClash = event.harm === true && incident.event.type === 'armed_clash'
    if (!isOfClash && RANK.indexOf(event.type) < RANK.indexOf(incident.event.type)) {
      incident.event = event
      incident.trigger = shift(event.trigger, start)
      if (event.target) incident.targetText = shift(event.target, start)
    }
    if (event.perpetrators && incident.perpetrators.length === 0)
      incident.perpetrators = doersIn(document, incident.unit, index, event.perpetrators)
    if (event.target && !isOfClash) {
      if (incident.targets.length === 0) incident.targets = targetsIn(document, sentence, event.target)
      incident.targetText ??= shift(event.target, start)
    }
    incident.plural ||= event.plural
  }
  if (author && incident.perpetrators.every(({ id }) => id === 'fighters'))
    incident.perpetrators.push(...doersIn(document, incident.unit, index, author))
  addDetails(document, incident, sentence, start)
}

function addDetails(document: Document, incident: Incident, sentence: string, start: number): void {
  const { wording } = document.language
  for (const count of wording!.findCounts(sentence)) {
    // whom others than a State detain is held
    const isHeld = incident.event.type === 'kidnapping' && count.field === 'arrested'
    const field = isHeld ? 'abducted' : count.field
    if (!incident.counts.has(field))
      incident.counts.set(field, {
        value: count.value,
        text: incident.unit.passage.text.slice(...shift(count.zone, start)),
      })
    const victims = victimsIn(document, incident, sentence, count.zone)
    if (incident.event.type === 'attack' && !incident.targetText && /^(?:killed|injured)$/.test(field))
      incident.targetText = harmed(incident, victims, sentence, count.zone, start)
    incident.targets.push(...victims.filter((victim) => !isOneOf(victim, incident)))
  }
  if (incident.event.type === 'attack' && incident.targets.length === 0)
    incident.targets.push(...civiliansIn(document, sentence))
  const outcome = wording!.findOutcome(sentence)
  if (outcome && !incident.outcome) incident.outcome = shift(outcome, start)
}

/** Where the words of the event name nobody who was hit, those who came to harm were. */
function harmed(
  { perpetrators }: Incident,
  victims: Mention[],
  sentence: string,
  [from]: Zone,
  start: number,
): Zone | null {
  const last = victims.findLast(
    (victim) =>
      victim.from >= from &&
      !perpetrators.some(({ id }) => id === victim.id) &&
      // 20名平民死亡，其中包括妇女: those told apart stand in a clause of their own
      !sentence.slice(from, victim.from).includes('，'),
  )
  return last ? shift([from, last.to], start) : null
}

/** Where nothing else is said to have been hit, the civilians named were: "the strikes caused civilian casualties". */
function civiliansIn(document: Document, sentence: string): Mention[] {
  const unreal = document.language.wording!.hypothetical(sentence)
  return partiesIn(document, sentence, [0, sentence.length]).filter(
    ({ id, from }) => id === 'civilians' && !unreal.some((zone) => from >= zone[0] && from < zone[1]),
  )
}
