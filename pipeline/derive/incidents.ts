import type { CountFind, DateFind, EventFind, IncidentType, Zone } from '../languages/wording.ts'
import type { Mention } from '../lexicon.ts'
import type { Document, Unit } from '../report.ts'
import type { Row } from '../table.ts'
import { locate, type Term, type Vocabularies } from '../vocabulary.ts'
import { citeParagraph, documentLink } from './citation.ts'
import { type DateFrame, type ResolvedDate, resolveDate } from './dates.ts'
import { ownAuthorities } from './mentions.ts'
import { charsOf } from './place.ts'
import { reportDate } from './reports.ts'
import { readAt } from './short-forms.ts'
import { tellOnce } from './tell-once.ts'
import { contains, locationsIn, type Where, whereOf } from './where.ts'

/** Sentences that may lie between an event and what is told of it without a date of its own. */
const REACH = 2
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

/** An incident on its way to its row: the sentences that tell it and what was read off them. Indices count in the unit's text. */
export interface Incident {
  unit: Unit
  /** First and last sentence. */
  from: number
  to: number
  ordinal: number
  event: EventFind
  trigger: Zone
  date: ResolvedDate
  dateZone: Zone
  places: Mention[]
  /** True where the place is not named in the quote but taken from before, a heading, or the report's country. */
  placesFrom: Where['from']
  perpetrators: Mention[]
  targets: Mention[]
  targetText: Zone | null
  counts: Map<CountFind['field'], { value: number | null; text: string }>
  outcome: Zone | null
  source: { words: Zone; doubted: boolean } | null
  plural: boolean
  /** True where the places are the ends of one road: "between X and Y". */
  onOneLeg: boolean
  relation: DateFind['relation']
}

const FOUND = new WeakMap<Document, Incident[]>()

/** Everything that happened, by the codebook's definition: a what, a when, and a where; in printed order. Found once a document. */
export function findIncidents(document: Document): Incident[] {
  const known = FOUND.get(document)
  if (known) return known
  const found: Incident[] = []
  FOUND.set(document, found)
  const frame = frameOf(document)
  for (const unit of document.units) {
    if (isTransmittal(unit) || unit.placed.node.kind === 'quote') continue
    found.push(...incidentsOf(readAt(document, unit), unit, frame))
  }
  const once = tellOnce(document, found)
  found.splice(0, found.length, ...once)
  return found
}

/** A letter tells no incidents, but the report that follows it without a title of its own stands in sections below it. */
function isTransmittal({ placed, headings }: Unit): boolean {
  return placed.component.kind === 'letter' && headings.length === 0
}

export function frameOf(document: Document): DateFrame {
  return { reported: reportDate(document.metadata.dates), period: document.metadata.period ?? null }
}

function incidentsOf(document: Document, unit: Unit, frame: DateFrame): Incident[] {
  const { wording } = document.language
  const incidents: Incident[] = []
  let lastDate: When | null = null
  for (const [index, zone] of unit.sentences.entries()) {
    const sentence = unit.texts[index]!
    const dates = datesOf(wording!.findDates(sentence), frame, lastDate?.date ?? null)
    const events = wording!.findEvents(sentence).filter((event) => isToldAsFact(document, sentence, event))
    const open = incidents.at(-1)
    const goesOn =
      open !== undefined &&
      isOfSameDay(document, sentence, dates) &&
      index - open.to <= REACH &&
      wording!.continues(sentence)
    if (goesOn) extend(document, open, index, sentence, events)
    else {
      let ordinal = 0
      const told = onePerDate(document, sentence, events, dates)
      const parts = partsOf(sentence, told)
      for (const [at, { event, date }] of told.entries()) {
        const when = date ?? inheritedDate(document, unit, lastDate, index, open)
        if (!when) continue
        const incident = startIncident(document, unit, index, sentence, parts[at]!, event, when, ++ordinal)
        // `… reached the town on 2 May. Militiamen had stormed it that morning`: the day stands in the sentence before
        const isThatDay = date?.relation === 'same' && date.isDay && lastDate?.sentence === index - 1
        if (incident && open) incident.perpetrators = sidesOf(incident, open)
        if (incident && isThatDay && !(open && open.to >= index - 1)) incident.from = index - 1
        if (incident) incidents.push(incident)
      }
    }
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

/** "Both sides": those of the event told before. */
function sidesOf({ event, perpetrators }: Incident, before: Incident): Mention[] {
  const isBoth = perpetrators.length === 1 && perpetrators[0]!.id === 'parties'
  const sides = [...before.perpetrators, ...before.targets]
  return event.type === 'armed_clash' && isBoth && sides.length === 2 ? sides : perpetrators
}

/** Whether a sentence names no date of its own, or only "that same day", and no place: "The attack was claimed that same day". */
function isOfSameDay(document: Document, sentence: string, dates: readonly Dated[]): boolean {
  if (dates.length === 0) return true
  const isSame = dates.every(
    ({ find }) => find.relation === 'same' && find.daysAfter === undefined && find.zone[0] > 0,
  )
  return isSame && locationsIn(document, sentence).length === 0
}

export interface Dated {
  find: DateFind
  date: ResolvedDate
}

export function datesOf(finds: DateFind[], frame: DateFrame, before: ResolvedDate | null): Dated[] {
  const dated: Dated[] = []
  let last = before
  for (const find of finds) {
    const date = resolveDate(find, frame, last)
    if (!date) continue
    dated.push({ find, date })
    last = date
  }
  return dated
}

interface When {
  date: ResolvedDate
  relation: DateFind['relation']
  /** True for the very day that was named before: "that morning". */
  isDay?: boolean
  /** In the unit's text. */
  zone: Zone
  /** Sentence that holds the words of the date. */
  sentence: number
}

/** A sentence that goes on with what the one before dated; it does if that one told nothing else of its day. */
function inheritedDate(
  document: Document,
  unit: Unit,
  last: When | null,
  index: number,
  told: Incident | undefined,
): When | null {
  if (!last || index - last.sentence > REACH) return null
  const { continues, timelineKind } = document.language.wording!
  const text = (at: number): string => unit.texts[at]!
  const tells = told !== undefined && told.to >= last.sentence
  // what had come about by a day is no event of that day
  if (continues(text(index)) && (tells || last.relation !== 'until')) return last
  // a part of one printed sentence has the day of the part before
  if (/[;；]$/.test(text(index - 1))) return { ...last, sentence: index }
  const isToldOf = tells || timelineKind(text(last.sentence)) !== null
  const isDay = last.relation === 'on' && last.date.date_precision === 'day'
  return isDay && index - last.sentence === 1 && !isToldOf ? last : null
}

/**
 * Of several events in a sentence that share a date, the first, but what was seized in a clash is a seizure; each date tells an incident
 * of its own.
 */
function onePerDate(
  document: Document,
  sentence: string,
  events: EventFind[],
  dates: Dated[],
): { event: EventFind; date: When | null }[] {
  const told: { event: EventFind; date: Dated | null }[] = []
  for (const event of events) {
    const date = dateOf(document, sentence, event, dates)
    const same = told.findLast((one) => one.date === date)
    if (!same || isElsewhere(document, sentence, same.event, event)) told.push({ event, date })
    else if (same.event.type === 'armed_clash' && event.type === 'seizure') same.event = event
    else if (same.event.type === event.type) same.event = completed(same.event, event)
  }
  return told.map(({ event, date }) => ({
    event,
    date: date && {
      date: date.date,
      relation: date.find.relation,
      isDay: date.find.precision === 'day' && date.find.daysAfter === undefined,
      zone: date.find.zone,
      sentence: -1,
    },
  }))
}

/** Two events of one day are two incidents where each has a place of its own: "killed 12 people in X and abducted two in Y". */
function isElsewhere(document: Document, sentence: string, first: EventFind, next: EventFind): boolean {
  if (!document.language.wording!.placesOf || /ing$/.test(sentence.slice(...next.trigger))) return false
  const places = locationsIn(document, sentence)
  const one = places.filter(({ from }) => from >= first.trigger[1] && from < next.trigger[0])
  const two = places.filter(({ from }) => from >= next.trigger[1])
  return (
    one.length > 0 &&
    two.length > 0 &&
    !one.some((a) =>
      two.some((b) => a.id === b.id || contains(document, a.id, b.id) || contains(document, b.id, a.id)),
    )
  )
}

/** What the first words of an event leave open, later ones of the same type may tell: "was attacked …, X shot at it". */
function completed(event: EventFind, later: EventFind): EventFind {
  return {
    ...event,
    perpetrators: event.perpetrators ?? later.perpetrators,
    target: event.target ?? later.target,
    plural: event.plural || later.plural,
  }
}

/** The date that the event belongs to: as the word order of the language tells, else the last before its verb, else the first after it. */
function dateOf(document: Document, sentence: string, event: EventFind, dates: Dated[]): Dated | null {
  const { dateOf: byWordOrder } = document.language.wording!
  if (byWordOrder) {
    const zones = dates.map(({ find }) => find.zone)
    return dates[byWordOrder(sentence, event.trigger, zones)] ?? null
  }
  return dates.findLast((dated) => dated.find.zone[1] <= event.trigger[0]) ?? dates[0] ?? null
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
  sentence: string,
  part: Zone,
  event: EventFind,
  when: When,
  ordinal: number,
): Incident | null {
  const { wording } = document.language
  const start = unit.sentences[index]![0]
  const inherited = when.sentence !== -1
  const where = whereOf(document, unit, index, sentence, event, inherited ? null : when.zone, part)
  if (!where) return null
  const incident: Incident = {
    unit,
    from: inherited ? when.sentence : index,
    to: index,
    ordinal,
    event,
    trigger: shift(event.trigger, start),
    date: when.date,
    dateZone: inherited ? when.zone : shift(when.zone, start),
    places: where.places,
    placesFrom: where.from,
    perpetrators: [
      ...(event.perpetrators ? doersIn(document, unit, index, event.perpetrators) : []),
      ...(event.allies ? actorsIn(document, sentence, event.allies) : []),
    ],
    targets: [
      ...(event.target ? targetsIn(document, sentence, event.target) : []),
      ...(event.losers ? actorsIn(document, sentence, event.losers) : []),
    ],
    targetText: event.target ? shift(event.target, start) : null,
    counts: new Map(),
    outcome: null,
    source: null,
    plural: event.plural,
    onOneLeg: where.from === 'quote' && isOneLeg(document, sentence, where.places),
    relation: when.relation,
  }
  const source = wording!.findSource(sentence)
  if (source && attributes(source.words, event.trigger)) {
    if (!source.claims) incident.source = { words: shift(source.words, start), doubted: source.doubted }
    // the occasion on which it was learned of is dated, and so only an upper bound
    const isNamed = !source.finds && source.zone[1] > source.zone[0] && source.words[0] <= event.trigger[0]
    if (isNamed && !inherited && when.zone[1] <= source.words[1] && when.date.date_precision !== 'period')
      incident.date = { ...when.date, date_start: null, date_precision: 'period' }
  }
  if (!incident.source && event.hearsay)
    incident.source = { words: shift(event.hearsay, start), doubted: false }
  addDetails(document, incident, sentence.slice(...part), start + part[0])
  return incident
}

/** The stretch of a sentence that tells each of its events: from its own date or its words, whichever is first, to those of the next. */
function partsOf(sentence: string, told: { event: EventFind; date: When | null }[]): Zone[] {
  const starts = told.map(({ event, date }) => {
    const last = told.findLast((one) => one.event.trigger[0] < event.trigger[0])
    const isShared = told.some((one) => one.event !== event && one.date?.zone[0] === date?.zone[0])
    if (last && isShared) return border(sentence, last.event, event)
    const from = Math.min(event.trigger[0], date?.zone[0] ?? event.trigger[0])
    // another event, of its own date, is told between the date and the verb
    return last && (last.date?.zone[0] ?? 0) > from ? border(sentence, last.event, event) : from
  })
  const first = Math.min(...starts)
  return starts.map((start) => [
    start === first ? 0 : start,
    Math.min(...starts.filter((other) => other > start), sentence.length),
  ])
}

/** Where the part of the first event ends and that of the next begins. */
function border(sentence: string, first: EventFind, next: EventFind): number {
  const from = first.trigger[1]
  const comma = sentence.slice(from, next.trigger[0]).search(/[;；,，][^;；,，]*$/)
  if (comma !== -1) return from + comma
  const doer = next.perpetrators?.[0] ?? 0
  return doer > from && doer < next.trigger[0] ? doer : next.trigger[0]
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
  if (author && incident.perpetrators.length === 0)
    incident.perpetrators = doersIn(document, incident.unit, index, author)
  addDetails(document, incident, sentence, start)
}

function addDetails(document: Document, incident: Incident, sentence: string, start: number): void {
  const { wording } = document.language
  for (const count of wording!.findCounts(sentence)) {
    // whom others than a State detain is held
    const isHeld = incident.event.type === 'kidnapping' && count.field === 'arrested'
    const field = isHeld ? 'abducted' : count.field
    if (!incident.counts.has(field))
      incident.counts.set(field, { value: count.value, text: sentence.slice(...count.zone) })
    const victims = victimsIn(document, incident, sentence, count.zone)
    incident.targets.push(...victims.filter((victim) => !isOneOf(victim, incident)))
  }
  if (incident.event.type === 'attack' && incident.targets.length === 0)
    incident.targets.push(...civiliansIn(document, sentence))
  const outcome = wording!.findOutcome(sentence)
  if (outcome && !incident.outcome) incident.outcome = shift(outcome, start)
}

/** How far the noun of a number may reach, and how far what it includes may stand from it. */
const NOUN = 16
const REST = 64

/** Kinds of civilians. */
const CIVILIANS = new Set([
  'children',
  'drivers',
  'farmers-and-herders',
  'fishers',
  'humanitarian-workers',
  'journalists',
  'medical-personnel',
  'migrants',
  'miners',
  'minorities',
  'refugees',
  'teachers',
  'traders',
  'women',
  'youth',
])

/** Whether the word for those who came to harm only tells again who is a target, or a party: "an army patrol …, two soldiers". */
function isOneOf({ id, term }: Mention, { targets, perpetrators }: Incident): boolean {
  if (targets.length === 0) return false
  if ([...targets, ...perpetrators].some((actor) => actor.id === id)) return true
  if (term.type !== 'class' || /^(?:victims|fighters|detainees)$/.test(id)) return true
  if (id === 'armed-forces') return targets.some((target) => target.term.type === 'state_forces')
  return id === 'civilians' && targets.some((target) => CIVILIANS.has(target.id))
}

/** A number of people with the noun after it: whom harm was done to. */
function victimsIn(document: Document, { targets }: Incident, sentence: string, [from, to]: Zone): Mention[] {
  const noun = /^[^，。；：、,;:.]*/.exec(sentence.slice(to, to + NOUN))![0]
  const { including } = document.language.wording!
  // "five people, including two women"
  const rest = sentence.slice(to + noun.length, to + noun.length + REST)
  const among = including.exec(rest)
  const own = [...targets, ...targetsIn(document, sentence, [from, to + noun.length])]
  // of civilians, those told apart are civilians; of others they are named as well
  const reach = own.some(({ id }) => id === 'civilians') ? NOUN : REST
  const isNext = among !== null && among.index < NOUN && !/[。；;.]/.test(rest.slice(0, among.index))
  const end = isNext ? rest.slice(among.index).search(/[。；;.，]|, |$/) : 0
  const whole = isNext ? among.index + Math.min(reach, end) : 0
  const after = targetsIn(document, sentence, [from, to + noun.length + whole])
  // 村民70余人: where words are not spaced, the noun may stand right before
  return after.length > 0
    ? after
    : targetsIn(document, sentence, [Math.max(0, from - NOUN), to]).filter((one) => one.to === from)
}

/** Where nothing else is said to have been hit, the civilians named were: "the strikes caused civilian casualties". */
function civiliansIn(document: Document, sentence: string): Mention[] {
  return actorsIn(document, sentence, [0, sentence.length]).filter(({ id }) => id === 'civilians')
}

/** Posts that parties, banks and agencies have as well as the United Nations: "the Secretary-General of Hizbullah". */
const POSTS = new Set(['secretary-general', 'un-managers'])

function actorsIn(document: Document, sentence: string, [from, to]: Zone): Mention[] {
  const mentions = document.lexicons
    .actors(sentence)
    .filter((mention) => mention.from >= from && mention.to <= to && !POSTS.has(mention.id))
    .map((mention) => ownAuthorities(document, mention))
  return mentions.filter((mention, index) => {
    // a country where something happened did nothing itself, nor one that only gives a name: "the Afghanistan Liberation Movement"
    if (
      mention.term.type === 'state' &&
      (document.language.wording!.isLocation(sentence, [mention.from, mention.to]) ||
        document.language.wording!.onlyNames?.(sentence, [mention.from, mention.to]))
    )
      return false
    // the rebels of X are X
    const before = mentions[index - 1]
    if (
      mention.term.type === 'class' &&
      before &&
      before.term.type !== 'class' &&
      before.term.type !== 'state' &&
      (mention.from - before.to <= 1 ||
        document.language.wording!.memberOf?.test(sentence.slice(before.to, mention.from)))
    )
      return false
    return mentions.findIndex((other) => other.id === mention.id) === index
  })
}

/** Who did it: the actors named, or meant by a pronoun, else the State of an adjective ("an Israeli air strike"). */
function doersIn(document: Document, unit: Unit, index: number, zone: Zone): Mention[] {
  const sentence = unit.texts[index]!
  const named = actorsIn(document, sentence, zone).filter(({ id }) => id !== 'victims')
  if (named.length > 0) return named
  if (isPronoun(document, sentence.slice(...zone))) return meantBefore(document, unit, index, zone[0])
  // at the front of the zone, after an article or an adjective at most
  const words = sentence
    .slice(...zone)
    .split(' ')
    .slice(0, 3)
  const adjectives = adjectivesOf(document)
  for (const [index, word] of words.entries()) {
    const state = adjectives.get(`${word} ${words[index + 1]}`) ?? adjectives.get(word)
    if (state) {
      const term = forcesOf(document, state)
      return [{ id: term.id, from: zone[0], to: zone[1], term }]
    }
    // a word that begins the sentence: "Heavy Israeli bombardments"
    if (/^\p{Lu}/u.test(word) && zone[0] + index > 0) break
  }
  return []
}

/** What a State does with arms its forces do: "an Israeli air strike". */
function forcesOf({ vocabularies }: Document, state: Term): Term {
  return vocabularies.actors.terms.get(`${state.id}-forces`) ?? state
}

function isPronoun(document: Document, words: string): boolean {
  return words.trim() !== '' && document.language.wording!.pronoun.test(words.trim())
}

const ARMED = new Set(['armed-groups', 'fighters', 'gangs', 'criminal-groups', 'pirates', 'bandits'])

/** Whom a pronoun means: in the middle of a sentence the last actor before it, else the one that the nearest sentence before begins with. */
function meantBefore(document: Document, unit: Unit, index: number, at: number): Mention[] {
  const own = unit.texts[index]!.slice(0, at)
  const last = document.lexicons.actors(own).findLast(({ term }) => term.type === 'armed_group')
  if (last) return [last]
  for (let nth = index - 1; nth >= 0; nth--) {
    const before = unit.texts[nth]!
    const named = document.lexicons.actors(before)
    const first = named.find(({ term, id }) => term.type !== 'class' || ARMED.has(id))
    if (first) return first.from < before.length / 2 ? [first] : []
  }
  return []
}

const ADJECTIVES = new WeakMap<Vocabularies, Map<string, Map<string, Term>>>()

/** States by the adjectives of their countries, where the vocabulary has them in the language. */
function adjectivesOf({ vocabularies, lang }: Document): Map<string, Term> {
  const known = ADJECTIVES.get(vocabularies)?.get(lang)
  if (known) return known
  const adjectives = new Map<string, Term>()
  for (const { id, type, row } of vocabularies.places.terms.values()) {
    const state = vocabularies.actors.terms.get(id)
    if (type !== 'country' || !state) continue
    for (const one of (row[`adjectives_${lang}`] ?? '').split('; '))
      if (one !== '') adjectives.set(one, state)
  }
  ADJECTIVES.set(vocabularies, (ADJECTIVES.get(vocabularies) ?? new Map()).set(lang, adjectives))
  return adjectives
}

/** A State is hit only where its name ends the words of the target: not in "a convoy from X", "an X police officer". */
function targetsIn(document: Document, sentence: string, zone: Zone): Mention[] {
  return actorsIn(document, sentence, zone).filter(
    ({ term, to }) => term.type !== 'state' || sentence.slice(to, zone[1]).trim() === '',
  )
}

function shift([from, to]: Zone, by: number): Zone {
  return [from + by, to + by]
}

/** One row an incident. */
export function deriveIncidents(document: Document): Row[] {
  const incidents = findIncidents(document)
  const rows = incidents.map((incident) => rowOf(document, incident))
  for (const [index, row] of rows.entries()) row.part_of = seriesOf(document, incidents, rows, index)
  return rows
}

export function quoteOf({ unit, from, to }: Incident): Zone {
  return [unit.sentences[from]![0], unit.sentences[to]![1]]
}

export function incidentId(incident: Incident): string {
  return `${incident.unit.placed.node.id}.s${incident.to === incident.from ? incident.to + 1 : incident.from + 1}.i${incident.ordinal}`
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
    target_text: incident.targetText ? text.slice(...incident.targetText) : null,
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
    source_attribution: incident.source ? text.slice(...incident.source.words) : null,
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

/** Several events told as one: the time is an open period, there are several places, or the words are plural and no one day dates them. */
function isSeries({ relation, date, places, plural, onOneLeg }: Incident): boolean {
  if (relation === 'since' || relation === 'recent') return true
  const { date_start: start, date_end: end, date_precision: precision } = date
  const days = start && end ? (Date.parse(end) - Date.parse(start)) / DAY : 0
  if ((precision === 'day' && days > 1) || (precision === 'period' && days > MONTH_THIRD)) return true
  const towns = places.filter(({ term }) => term.row.precision === 'place')
  // a neighbourhood and its town are one place, also where only their words stand together: 舒夫区巴尔贾
  const cities = towns.filter(
    (town) => !towns.some(({ term, from }) => term.parent === town.id || from === town.to),
  )
  const provinces = places.filter(
    ({ term }) => term.row.precision === 'admin1' && !places.some(({ id }) => id === term.parent),
  )
  const countries = places.filter(({ term }) => term.type === 'country')
  return (
    (cities.length > 1 && !onOneLeg) ||
    countries.length > 1 ||
    (plural && (precision !== 'day' || days > 0 || provinces.length > 1))
  )
}

const DAY = 86_400_000
/** "Late May" is a period of eleven days, and yet one event. */
const MONTH_THIRD = 10

/** The series that plainly contains a single event: the same type, its time and its place within, one of its actors if both name any. */
function seriesOf(document: Document, incidents: Incident[], rows: Row[], index: number): string | null {
  const row = rows[index]!
  for (const [other, series] of rows.entries()) {
    if (other === index || series.granularity !== 'series' || series.type !== row.type) continue
    if (incidents[other]!.unit.placed.section !== incidents[index]!.unit.placed.section) continue
    if (!within(row, series) || isPeriod(row)) continue
    const inner = row.places as string[]
    const outer = series.places as string[]
    // a series anywhere contains nothing plainly
    if (
      outer.length === 0 ||
      !inner.every((place) => outer.some((one) => one === place || contains(document, one, place)))
    )
      continue
    return String(series.id)
  }
  return null
}

/** Whether the row's bounds lie in those of the series; ISO dates compare as text. */
function within(row: Row, series: Row): boolean {
  const [start, end] = [row.date_start ?? null, row.date_end ?? null]
  const [seriesStart, seriesEnd] = [series.date_start ?? null, series.date_end ?? null]
  if (end === null || seriesEnd === null || end > seriesEnd) return false
  return seriesStart === null || (start !== null && start >= seriesStart)
}

function isPeriod(row: Row): boolean {
  return row.date_precision === 'period'
}
