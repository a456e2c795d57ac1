import type { DateFind, PartialDate } from '../languages/wording.ts'

/** What a date without a year, or a "since", is resolved against. ISO 8601. */
export interface DateFrame {
  /** The report's own date. */
  reported: string | null
  period: { start: string; end: string } | null
}

export interface ResolvedDate {
  date_start: string | null
  date_end: string | null
  date_precision: DateFind['precision']
}

/**
 * A date as written → ISO 8601 bounds. A date without a year takes the year that puts it in the period the report covers, else the
 * latest before the report's date (CODEBOOK.md, Incidents, dates).
 *
 * @param before the date named before it, for "the same month" and for days whose month or year was just named
 * @returns null where a day or month has no year and the report has no date
 */
export function resolveDate(
  find: DateFind,
  frame: DateFrame,
  before: ResolvedDate | null,
): ResolvedDate | null {
  if (find.relation === 'recent') {
    const { reported } = frame
    const start = reported && find.start ? dayBack(find.start, reported) : null
    return reported ? { date_start: start, date_end: reported, date_precision: 'period' } : null
  }
  if (find.relation === 'report') {
    return frame.period
      ? { date_start: frame.period.start, date_end: frame.period.end, date_precision: 'period' }
      : null
  }
  if (find.relation === 'same') return sameAs(find, before)
  const start = find.start && withYear(find.start, frame, before)
  const end = find.end ? (overrun(find, start, frame) ?? withYear(find.end, frame, before)) : start
  if (find.relation === 'since') {
    return start ? upToReport(first(start), frame) : null
  }
  if (find.relation === 'after' && !find.start) return thereafter(before)
  if (find.relation === 'after')
    return start ? { date_start: first(start), date_end: null, date_precision: 'period' } : null
  if (find.relation === 'until')
    return end ? { date_start: null, date_end: last(end), date_precision: 'period' } : null
  if (!start || !end) return null
  return ordered({ date_start: first(start), date_end: last(end), date_precision: find.precision })
}

/** "Since March": to the report's date; "from 1 July", told in April, has no end yet. */
function upToReport(start: string, { reported }: DateFrame): ResolvedDate {
  const isAhead = reported !== null && start > reported
  return { date_start: start, date_end: isAhead ? null : reported, date_precision: 'period' }
}

function sameAs(find: DateFind, before: ResolvedDate | null): ResolvedDate | null {
  // "in the same period", of one whose beginning is not told
  const isWhole = find.precision === 'period' && !find.start && find.daysAfter === undefined
  if (before && isWhole) return { ...before }
  if (!before?.date_start) return null
  const year = Number(before.date_start.slice(0, 4))
  const month = Number(before.date_start.slice(5, 7))
  if (find.start) {
    const [start, end] = [find.start, find.end ?? find.start].map((date) => ({ month, ...date, year }))
    return { date_start: first(start!), date_end: last(end!), date_precision: find.precision }
  }
  // "throughout that week": the day named and so many days after it
  if (find.daysAfter !== undefined && find.precision === 'period')
    return { ...before, date_end: shifted(before.date_start, find.daysAfter), date_precision: 'period' }
  if (find.daysAfter !== undefined) {
    const day = shifted(before.date_end ?? before.date_start, find.daysAfter)
    return { date_start: day, date_end: day, date_precision: 'day' }
  }
  if (find.precision === 'year')
    return { date_start: first({ year }), date_end: last({ year }), date_precision: 'year' }
  if (find.precision === 'month')
    return { date_start: first({ year, month }), date_end: last({ year, month }), date_precision: 'month' }
  return { ...before }
}

/** "In the days that followed": from the day named before, without an end. */
function thereafter(before: ResolvedDate | null): ResolvedDate | null {
  if (before?.date_precision !== 'day') return null
  return { date_start: before.date_end, date_end: null, date_precision: 'period' }
}

/** A range over the turn of the year is printed with one year: "from 28 December to 3 January 2012". */
function ordered(date: ResolvedDate): ResolvedDate {
  if (!date.date_start || !date.date_end || date.date_start <= date.date_end) return date
  const year = Number(date.date_start.slice(0, 4)) - 1
  return { ...date, date_start: `${pad(year, 4)}${date.date_start.slice(4)}` }
}

type Full = PartialDate & { year: number }

function withYear(date: PartialDate, frame: DateFrame, before: ResolvedDate | null): Full | null {
  if (date.yearsBack !== undefined && frame.reported)
    return { ...date, year: Number(frame.reported.slice(0, 4)) - date.yearsBack }
  if (date.daysBack !== undefined)
    return frame.reported ? dayOf(shifted(frame.reported, -date.daysBack)) : null
  if (date.monthsBack !== undefined || date.weeksBack !== undefined || date.weekday !== undefined)
    return frame.reported ? { ...date, ...countedBack(date, frame.reported) } : null
  if (date.year !== undefined) return { ...date, year: date.year }
  // a day alone is the latest before the report, unless its month was just named
  if (
    date.month === undefined &&
    date.day !== undefined &&
    !(before && NAMES_MONTH.has(before.date_precision))
  )
    return frame.reported ? latestOf(date.day, frame.reported) : null
  if (date.month === undefined && before?.date_start) {
    return {
      ...date,
      year: Number(before.date_start.slice(0, 4)),
      month: Number(before.date_start.slice(5, 7)),
    }
  }
  if (frame.period) {
    for (const year of [Number(frame.period.start.slice(0, 4)), Number(frame.period.end.slice(0, 4))]) {
      const full = { ...date, year }
      if (last(full) >= frame.period.start && first(full) <= frame.period.end) return full
    }
  }
  const near = soonAfter(date, before)
  if (near) return near
  if (!frame.reported) return null
  const year = Number(frame.reported.slice(0, 4))
  return first({ ...date, year }) <= frame.reported ? { ...date, year } : { ...date, year: year - 1 }
}

/** "From 24 April to mid-August", told on 12 August: an end without a year runs past the report's date within that month alone. */
function overrun({ start: from, end }: DateFind, start: Full | null, { reported }: DateFrame): Full | null {
  if (!start || !reported || !isYearless(from) || !isYearless(end)) return null
  const month = Number(reported.slice(5, 7))
  return end.month === month && first(start) <= reported
    ? { ...end, year: Number(reported.slice(0, 4)) }
    : null
}

/** Whether the words of a date tell its month, and no year to count it in. */
function isYearless(date: PartialDate | null): date is PartialDate & { month: number } {
  return (
    date?.month !== undefined &&
    date.year === undefined &&
    date.yearsBack === undefined &&
    date.monthsBack === undefined
  )
}

/** "On 4 April 2024, … On 6 April": days that follow within a month on one whose year is known are of that year. */
function soonAfter(date: PartialDate, before: ResolvedDate | null): Full | null {
  if (!before?.date_start || date.day === undefined) return null
  const full = { ...date, year: Number(before.date_start.slice(0, 4)) }
  const days = daysBetween(before.date_start, first(full))
  return days >= 0 && days <= 31 ? full : null
}

/** The month, or the day of the week, that lies so many months or weeks before that of the report. */
function countedBack({ monthsBack, weeksBack, weekday }: PartialDate, reported: string): Full {
  if (monthsBack !== undefined) {
    const months = Number(reported.slice(0, 4)) * 12 + Number(reported.slice(5, 7)) - 1 - monthsBack
    return { year: Math.floor(months / 12), month: (months % 12) + 1 }
  }
  const today = new Date(`${reported}T00:00:00Z`).getUTCDay() || 7
  // a bare day of the week is the latest before the report
  const weeks = weeksBack ?? ((weekday ?? 1) > today ? 1 : 0)
  return dayOf(shifted(reported, (weekday ?? 1) - today - 7 * weeks))
}

/** The day so many years, months or days before the report: "in the past four months". */
function dayBack({ yearsBack = 0, monthsBack = 0, daysBack = 0 }: PartialDate, reported: string): string {
  const { year, month } = countedBack({ monthsBack: 12 * yearsBack + monthsBack }, reported)
  const day = Math.min(Number(reported.slice(8)), daysIn(year, month!))
  return shifted(first({ year, month: month!, day }), -daysBack)
}

/** Precisions of a date whose month a bare day may be in. */
const NAMES_MONTH: ReadonlySet<string> = new Set(['day', 'month', 'period'])

/** The latest day of its number up to the report's date, in a month that has it: "on the 31st", told on 15 July, is of May. */
function latestOf(day: number, reported: string): Full {
  const monthsBack = day > Number(reported.slice(8)) ? 1 : 0
  const latest = countedBack({ monthsBack }, reported)
  const hasDay = day <= daysIn(latest.year, latest.month!)
  return { ...(hasDay ? latest : countedBack({ monthsBack: monthsBack + 1 }, reported)), day }
}

function dayOf(day: string): Full {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8)) }
}

/** The first day of a year, month or day. */
function first({ year, month, day }: Full): string {
  return `${pad(year, 4)}-${pad(month ?? 1, 2)}-${pad(day ?? 1, 2)}`
}

/** The last day of a year, month or day. */
function last({ year, month, day }: Full): string {
  const lastMonth = month ?? 12
  return `${pad(year, 4)}-${pad(lastMonth, 2)}-${pad(day ?? daysIn(year, lastMonth), 2)}`
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31
}

const DAY = 86_400_000

/** Days from one day to another, both ISO 8601; below zero where the second is the earlier. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY
}

/** A day some days later; ISO 8601 in, ISO 8601 out. */
function shifted(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY).toISOString().slice(0, 10)
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
