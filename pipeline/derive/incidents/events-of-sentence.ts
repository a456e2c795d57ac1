/** The events of one sentence, one for each date and place, and the stretch that tells each. */
import type { EventFind, Zone } from '../../languages/wording.ts'
import type { Document } from '../../report.ts'
import type { DateFrame } from '../dates.ts'
import { type Dated, dateOf, datesOf, type When } from './incident-dates.ts'
import { contains, locationsIn } from './locations.ts'

/**
 * Of several events in a sentence that share a date, the first, but what was seized in a clash is a seizure; each date tells an incident
 * of its own.
 */
export function onePerDate(
  document: Document,
  sentence: string,
  events: EventFind[],
  dates: Dated[],
  frame: DateFrame,
): { event: EventFind; date: When | null }[] {
  const told: { event: EventFind; date: Dated | null }[] = []
  for (const event of events) {
    const date = event.day
      ? (datesOf([event.day], frame, dates[0]?.date ?? null)[0] ?? null)
      : dateOf(document, sentence, event, dates)
    const same = told.findLast((one) => isSame(one.date, date))
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

/** Whether two events have one date, or the day that is told twice: "the attack on 13 July …, in respect of the 13 July attack". */
function isSame(one: Dated | null, other: Dated | null): boolean {
  if (one === other) return true
  if (!one || !other || other.find.precision !== 'day' || one.find.daysAfter !== other.find.daysAfter)
    return false
  return one.date.date_start === other.date.date_start && one.date.date_end === other.date.date_end
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

/** The stretch of a sentence that tells each of its events: from its own date or its words, whichever is first, to those of the next. */
export function partsOf(sentence: string, told: { event: EventFind; date: When | null }[]): Zone[] {
  const starts = told.map(({ event, date }) => {
    // what shares a verb begins with what it befell
    if (event.day && event.verb) return event.trigger[0]
    const last = told.findLast((one) => one.event.trigger[0] < event.trigger[0])
    const isShared = told.some((one) => one.event !== event && one.date?.zone[0] === date?.zone[0])
    if (last && isShared) return border(sentence, last.event, event)
    // who was hit may stand before the date: 一名医生于3月24日遭绑架
    const subject =
      event.target && event.target[0] >= (last?.event.trigger[1] ?? 0) ? event.target[0] : event.trigger[0]
    const from = Math.min(event.trigger[0], date?.zone[0] ?? event.trigger[0], subject)
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
