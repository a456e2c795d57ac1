import type { EventFind, Zone } from '../../languages/wording.ts'
import type { Mention } from '../../match/lexicon.ts'
import type { Document, Unit } from '../../report.ts'
import { addDetails } from './details.ts'
import { type Incident, shift } from './incident.ts'
import { frameOf, type When } from './incident-dates.ts'
import { doersIn, partiesIn, targetsIn } from './parties.ts'
import { addSource, isOfTelling, upTo } from './source.ts'
import { whereOf } from './where.ts'

/** An incident as one stretch of a sentence tells it; null where it has not happened yet, or says nowhere that it did. */
export function startIncident(
  document: Document,
  unit: Unit,
  index: number,
  part: Zone,
  event: EventFind,
  when: When,
  ordinal: number,
  before: readonly Incident[],
): Incident | null {
  if (isAhead(document, when)) return null
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
  if (event.detains && isOfGroup(incident)) incident.event = { ...event, type: 'kidnapping' }
  if (event.begunBy && incident.perpetrators.length === 0)
    incident.perpetrators = doersIn(document, unit, index, event.begunBy)
  addSource(document, incident, sentence, inherited ? null : when.zone)
  if (inherited && isOfTelling(document, unit, when)) incident.date = upTo(incident.date)
  const from = event.verb ? event.trigger[0] : part[0]
  const verb = event.verb && sentence.slice(...event.verb)
  addDetails(document, incident, sentence.slice(from, part[1]), start + from, verb)
  // `In 2019, 735 civilians were killed. Of these, 40 per cent died in attacks by`: the toll stands with the date
  const isTold = before.some(({ from, to }) => when.sentence >= from && when.sentence <= to)
  if (inherited && !isTold && document.language.wording!.continues(sentence))
    addDetails(document, incident, unit.texts[when.sentence]!, unit.sentences[when.sentence]![0])
  return incident
}

/** Whether all who did it are armed groups: whom they detain is held, not arrested. */
function isOfGroup({ perpetrators }: Incident): boolean {
  return perpetrators.length > 0 && perpetrators.every(({ term }) => term.type === 'armed_group')
}

/** Whether the day has not come yet: "reports, up to and including 15 July, on any further attacks", "support to operations until 31 December". */
function isAhead(document: Document, { date: { date_start: start, date_end: end } }: When): boolean {
  const { reported } = frameOf(document)
  const first = start ?? end
  return reported !== null && first !== null && first > reported
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

/** Whether the places are the ends of one road or way. */
function isOneLeg(document: Document, sentence: string, places: readonly Mention[]): boolean {
  const legs = document.language.wording!.legs?.(sentence) ?? []
  const cities = places.filter(({ term }) => term.row.precision === 'place')
  return legs.some(([from, to]) => cities.every((city) => city.from >= from && city.to <= to))
}
