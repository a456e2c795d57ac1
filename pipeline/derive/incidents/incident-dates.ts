/** Which date an event belongs to: its own, that of its sentence, or of the sentences before. */
import type { DateFind, EventFind, TimelineKind, Zone } from '../../languages/wording.ts'
import type { Document, Unit } from '../../report.ts'
import { type DateFrame, type ResolvedDate, resolveDate } from '../dates.ts'
import { reportDate } from '../reports.ts'
import type { Incident } from './incident.ts'
import { locationsIn } from './locations.ts'

/** What dates that leave something open are completed by: the day of the report and the period that it covers. */
export function frameOf(document: Document): DateFrame {
  return { reported: reportDate(document.metadata.dates), period: document.metadata.period ?? null }
}

/** Sentences that may lie between an event and what is told of it without a date of its own. */
export const REACH = 2

/** Whether a sentence names no date of its own, or only "that same day", and no place: "The attack was claimed that same day". */
export function isOfSameDay(document: Document, sentence: string, dates: readonly Dated[]): boolean {
  if (dates.length === 0) return true
  const isSame = dates.every(
    ({ find }) => find.relation === 'same' && find.daysAfter === undefined && find.zone[0] > 0,
  )
  return isSame && locationsIn(document, sentence).length === 0
}

/** A date as it is told, and as days of the calendar. */
export interface Dated {
  find: DateFind
  date: ResolvedDate
}

/** The dates of a sentence that can be told; one that leaves its year or month open takes it from the one before. */
export function datesOf(finds: DateFind[], frame: DateFrame, before: ResolvedDate | null): Dated[] {
  const dated: Dated[] = []
  let last = before
  for (const find of finds) {
    const date = resolveDate(find, frame, last)
    if (!date) continue
    dated.push({ find, date })
    // no month and no day is told by 本报告所述期间
    if (find.relation !== 'report') last = date
  }
  return dated
}

/** The date of an event, from its own sentence or one before. */
export interface When {
  date: ResolvedDate
  relation: DateFind['relation']
  /** True for the very day that was named before: "that morning". */
  isDay?: boolean
  /** In the unit's text. */
  zone: Zone
  /** Sentence that holds the words of the date. */
  sentence: number
}

/** What happened on a day, and so what the next sentence goes on with, unlike what was said or decided: "crowds marched. Police opened fire". */
const SCENES: ReadonlySet<TimelineKind> = new Set(['other', 'mission', 'deployment', 'delivery', 'political'])

/** A sentence that goes on with what the one before dated; it does if that one told nothing else of its day. */
export function inheritedDate(
  document: Document,
  unit: Unit,
  last: When | null,
  index: number,
  told: Incident | undefined,
  { trigger }: EventFind,
): When | null {
  if (!last || index - last.sentence > REACH) return null
  const { continues, earlier, timelineKind } = document.language.wording!
  const text = (at: number): string => unit.texts[at]!
  const tells = told !== undefined && told.to >= last.sentence
  // what had come about by a day is no event of that day
  if (continues(text(index)) && (tells || last.relation !== 'until')) return last
  // a part of one printed sentence has the day of the part before
  if (/[;；]$/.test(text(index - 1))) return { ...last, sentence: index }
  const start = unit.sentences[last.sentence]![0]
  const kind = timelineKind(text(last.sentence), [last.zone[0] - start, last.zone[1] - start])?.kind
  const isOver = earlier?.test(text(index).slice(0, trigger[1])) ?? false
  const isToldOf = tells || isOver || (kind !== undefined && !SCENES.has(kind))
  const isDay = last.relation === 'on' && last.date.date_precision === 'day'
  return isDay && index - last.sentence === 1 && !isToldOf ? last : null
}

/** The date that the event belongs to: as the word order of the language tells, else the last before its verb, else the first after it. */
export function dateOf(document: Document, sentence: string, event: EventFind, dates: Dated[]): Dated | null {
  const { dateOf: byWordOrder } = document.language.wording!
  if (byWordOrder) {
    const zones = dates.map(({ find }) => find.zone)
    return dates[byWordOrder(sentence, event.trigger, zones)] ?? null
  }
  return dates.findLast((dated) => dated.find.zone[1] <= event.trigger[0]) ?? dates[0] ?? null
}
