import type { Document, Metadata } from '../../report.ts'
import { daysBetween, type ResolvedDate, resolveDate } from '../dates.ts'
import { titlesOf } from './countries.ts'

/** How many of the first paragraphs may say which period the report covers. */
const OPENING = 8
/** A report covers a year and a half at most, and ends before it is printed, or soon after; all in days. */
const LONGEST = 550
const LATEST = 31

type Period = NonNullable<Metadata['period']>

/**
 * The period that a report says it covers, in its title ("during the period from 21 February to 20 June 2025") or its opening paragraphs:
 * "covers developments from 5 December 2024 to 4 April 2025", or "since the previous report of 5 December 2024", up to its own date. Null
 * where it says none.
 *
 * @param reported the report's date, ISO 8601
 */
export function periodCovered(document: Document, reported: string): Period | null {
  if (!document.language.wording) return null
  for (const title of titlesOf(document)) {
    const period = spanIn(document, title, reported)
    if (period && isPlausible(period, reported)) return period
  }
  const opening = document.units.filter(({ placed }) => placed.component.kind !== 'letter').slice(0, OPENING)
  for (const { texts } of opening) {
    for (const sentence of texts) {
      const period = periodIn(document, sentence, reported)
      if (period && isPlausible(period, reported)) return period
    }
  }
  return null
}

function periodIn(document: Document, sentence: string, reported: string): Period | null {
  const { covered, goesOnFrom } = document.language.wording!
  const before = goesOnFrom?.exec(sentence)
  if (!before && !covered?.test(sentence)) return null
  const span = spanIn(document, sentence, reported)
  if (span || !before) return span
  // "since the previous report | of 5 December": the date of a report that is only named would be none of an event
  const last = datesIn(document, sentence.slice(before.index + before[0].length), reported)[0]
  return last?.date_start ? { start: last.date_start, end: reported } : null
}

/** The first period in a text that has both its ends. */
function spanIn(document: Document, text: string, reported: string): Period | null {
  const span = datesIn(document, text, reported).find(
    (date) => date.date_precision === 'period' && date.date_start && date.date_end,
  )
  return span ? { start: span.date_start!, end: span.date_end! } : null
}

function datesIn(document: Document, text: string, reported: string): ResolvedDate[] {
  const { findDates } = document.language.wording!
  return findDates(text).flatMap((find) => resolveDate(find, { reported, period: null }, null) ?? [])
}

function isPlausible({ start, end }: Period, reported: string): boolean {
  const days = daysBetween(start, end)
  return days > 0 && days <= LONGEST && daysBetween(reported, end) <= LATEST
}
