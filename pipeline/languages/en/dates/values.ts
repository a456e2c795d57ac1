/** What the words of a date say: days, months and years, and the bounds of parts of them. */
import type { DateFind, PartialDate } from '../../wording.ts'

export const MONTHS =
  'January February March April May June July August September October November December'.split(' ')
export const M = String.raw`(?:(?:${MONTHS.join('|')})\b)`
export const D = String.raw`(?<!\d)(?:[12]\d|3[01]|0?[1-9])(?:(?:st|nd|rd|th)(?: of(?= [A-Z]))?)?`
export const Y = String.raw`(?:19|20)\d\d`

/** A day of a month, in either order, or one counted back: `6 May`, `May 6`, `yesterday`. */
export const DAY = new RegExp(
  String.raw`\b(?:\d{1,2} ${M}|${M} \d{1,2}(?!\d)|[Yy]esterday|[Ll]ast night|(?:[Ee]arlier|late) today\b)|, today\b`,
)

/** What the words of a date say, wherever they stand. */
export type Dated = Omit<DateFind, 'zone' | 'rule'>

type Span = { start: PartialDate; end: PartialDate }

const POINT = new RegExp(
  String.raw`(${D}) (${M})(?:,? (${Y}))?|(${M}) (${D})(?!\d)(?:, (${Y}))?|(${M})(?:,? (${Y}))?(?!\d)`,
  'g',
)

/** Every day or month of a text; one without a year takes that of the next that has one, or the year before it over the turn of the year. */
export function points(text: string): PartialDate[] {
  const all = [...text.matchAll(POINT)].map((match) =>
    match[4]
      ? dated(match[6], match[4], match[5])
      : match[7]
        ? dated(match[8], match[7])
        : dated(match[3], match[2]!, match[1]),
  )
  for (let index = all.length - 2; index >= 0; index -= 1) {
    const here = all[index]!
    const next = all[index + 1]!
    if (here.year !== undefined || next.year === undefined) continue
    here.year = here.month! > next.month! ? next.year - 1 : next.year
  }
  return all
}

/** The first and the last date of a text. */
export function pair(text: string): [PartialDate, PartialDate] {
  const all = points(text)
  return [all[0]!, all.at(-1)!]
}

/** The first date of a text. */
export function point(text: string): PartialDate {
  return points(text)[0]!
}

/** A date of the words that are printed. */
export function dated(year: string | undefined, name: string, day?: string): PartialDate {
  return {
    ...(year ? { year: Number(year) } : {}),
    month: month(name),
    ...(day ? { day: Number.parseInt(day, 10) } : {}),
  }
}

/** The number of a month by its name. */
export function month(name: string): number {
  return MONTHS.indexOf(name) + 1
}

/** `11, 16 and 17 December`, `from 18 to 20 February 2025`: days of one month. */
export function days(text: string, precision: 'day' | 'period'): Dated {
  const end = point(/\d{1,2}(?:(?:st|nd|rd|th)(?: of)?)? [A-Z].*$/.exec(text)![0])
  const first = Number.parseInt(/\d{1,2}/.exec(text)![0], 10)
  const previous = first > end.day! ? turnBack(end) : end
  return { start: { ...previous, day: first }, end, precision, relation: 'on' }
}

/** The day that many days after another; where a month has no year its February has 28 days. */
export function daysAfter({ year, month, day }: PartialDate, days: number): PartialDate {
  const end = new Date(Date.UTC(year ?? 2001, month! - 1, day! + days))
  const turned = year !== undefined ? { year: end.getUTCFullYear() } : {}
  return { ...turned, month: end.getUTCMonth() + 1, day: end.getUTCDate() }
}

/** The month before: "30 to 2 May" begins in April. */
function turnBack(date: PartialDate): PartialDate {
  if (date.month! > 1) return { ...date, month: date.month! - 1 }
  return { ...date, ...(date.year ? { year: date.year - 1 } : {}), month: 12 }
}

/** Months of one year, or over its turn where the last stands before the first in the calendar. */
export function monthsOf(
  year: string | undefined,
  from: number,
  to: number,
  precision: DateFind['precision'],
): Dated {
  const start = year ? { year: Number(year), month: from } : { month: from }
  const end = year ? { year: Number(year) + (to < from ? 1 : 0), month: to } : { month: to }
  return { start, end, precision, relation: 'on' }
}

/** Days of one month; null for its end. */
export function daysOf(month: number, year: string | undefined, from: number, to: number | null): Dated {
  const whole = { ...(year ? { year: Number(year) } : {}), month }
  return {
    start: { ...whole, day: from },
    end: to === null ? whole : { ...whole, day: to },
    precision: 'period',
    relation: 'on',
  }
}

/** Early, mid and late of a month are its days 1–10, 11–20, 21 to the end; of a year its first, middle two and last quarters. */
export function partOf(text: string): Dated {
  const part = /early|beginning|start/i.test(text) ? 0 : /mid/i.test(text) ? 1 : 2
  const named = new RegExp(`(${M})(?:,? (${Y}))?`).exec(text)
  if (named) return daysOf(month(named[1]!), named[2], [1, 11, 21][part]!, [10, 20, null][part]!)
  const year = new RegExp(Y).exec(text)![0]
  return part === 1
    ? monthsOf(year, 4, 9, 'period')
    : monthsOf(year, part === 0 ? 1 : 10, part === 0 ? 3 : 12, 'quarter')
}

/** `late May to early June 2024` */
export function spanOfParts(text: string): Dated {
  const halves = text.split(/(?: to | until | through | up to | and | or | ?[–—] ?)/)
  const year = new RegExp(Y).exec(text)?.[0]
  const [start, end] = [halves[0]!, halves.at(-1)!].map((half) => {
    const find = /early|mid|late/i.test(half) ? partOf(half) : { start: point(half), end: null }
    return { start: find.start!, end: find.end ?? find.start! }
  }) as [Span, Span]
  const dateOf = (date: PartialDate): PartialDate =>
    year && date.year === undefined ? { ...date, year: Number(year) } : date
  return { start: dateOf(start.start), end: dateOf(end.end), precision: 'period', relation: 'on' }
}

/** `from June 2023 to 3 April 2025`: from the first day of the one to the last of the other. */
export function between(text: string): Dated | null {
  const [start, end] = text.split(/ (?:to|until|till|through|up to|and) | ?\u2060?[–—]\u2060? ?/).map(spanOf)
  if (!start || !end) return null
  const from = start.start
  const year = end.end.year
  if (from.year === undefined && year !== undefined)
    from.year = from.month! > (end.end.month ?? 12) ? year - 1 : year
  return { start: from, end: end.end, precision: 'period', relation: 'on' }
}

/** `the late 1990s`: seven to nine; early is none to three, mid four to six. */
export function decade(text: string): Dated {
  const year = Number(/\d{4}/.exec(text)![0])
  const [from, to] = /early/.test(text)
    ? [0, 3]
    : /mid/.test(text)
      ? [4, 6]
      : /late/.test(text)
        ? [7, 9]
        : [0, 9]
  return { start: { year: year + from }, end: { year: year + to }, precision: 'decade', relation: 'on' }
}

/** The bounds of a date of any width. */
export function spanOf(text: string): Span | null {
  if (/\d0s/.test(text)) return decade(text) as Span
  if (
    /\b(?:early|mid|late|beginning|start|middle|end)\b/i.test(text.replace(/^(?:beginning|starting)\b/i, ''))
  ) {
    const part = partOf(text.replace(/^(?:beginning|starting)\b/i, ''))
    return { start: part.start!, end: part.end! }
  }
  const [named] = points(text)
  if (named) return { start: named, end: named }
  const year = new RegExp(Y).exec(text)
  return year ? { start: { year: Number(year[0]) }, end: { year: Number(year[0]) } } : null
}
