import type { Row } from '../../../table.ts'
import type { Words } from '../client/languages/index.ts'

/** When an incident took place, as precisely as its row says and no more: a day, a month, a year, or bounds of which one may be unknown. */
export function dateWords(row: Row, words: Words): string {
  const start = row.date_start === null ? null : String(row.date_start)
  const end = row.date_end === null ? null : String(row.date_end)
  if (start === null && end === null) return words.dateUnknown
  if (start === null) return words.until(end!)
  if (end === null) return words.since(start)
  const [year, month] = start.split('-')
  if (row.date_precision === 'year') return year!
  if (row.date_precision === 'month') return words.month(Number(year), Number(month))
  if (start === end) return start
  return words.between(start, end)
}

/** Milliseconds since 1970, at the day's start in UTC. */
export function timeOf(date: unknown): number {
  return Date.parse(`${String(date)}T00:00:00Z`)
}

const DAY = 86_400_000

/** The moment the day is over. */
export function endOf(date: unknown): number {
  return timeOf(date) + DAY
}
