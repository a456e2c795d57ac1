/** Series of events told as one, and the single events that they hold. */
import type { Document } from '../../report.ts'
import type { Row } from '../../table.ts'
import { daysBetween } from '../dates.ts'
import type { Incident } from './incident.ts'
import { contains } from './locations.ts'

/** Several events told as one: the time is an open period, there are several places, or the words are plural and no one day dates them. */
export function isSeries(incident: Incident): boolean {
  const { event, relation, date, places: all, placesFrom, plural, onOneLeg } = incident
  // where only a sentence before tells the place it may name more than that of the event
  const places = placesFrom === 'quote' ? all : []
  if (relation === 'since' || relation === 'recent' || event.scattered) return true
  const { date_start: start, date_end: end, date_precision: precision } = date
  const days = start && end ? daysBetween(start, end) : 0
  const isLong = (precision === 'day' && days > 1) || (precision === 'period' && days > MONTH_THIRD)
  if (isLong && !event.singular) return true
  if (isTotal(incident)) return true
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
    (provinces.length > 1 && !onOneLeg && (plural || precision !== 'day')) ||
    (plural && (precision !== 'day' || days > 0 || isWide(places)))
  )
}

/** How many people one event may befall before a year, or of deaths a month, and a country can only tell of several. */
const MANY = 10

/** `In 2013, at least 237 children were killed`: many people, and no more than a year and a country to say when and where. */
function isTotal({
  event,
  date: { date_precision: precision },
  relation,
  places,
  counts,
}: Incident): boolean {
  const isOpen =
    precision === 'year' || relation === 'until' || (precision === 'month' && event.harm === true)
  return (
    isOpen &&
    places.every(({ term }) => term.type === 'country' || term.type === 'region') &&
    [...counts.values()].some(({ value }) => (value ?? 0) > MANY)
  )
}

/** Whether only a part of a country, a country or a region is named: no one place. */
function isWide(places: Incident['places']): boolean {
  return places.length > 0 && places.every(({ term }) => WIDE.has(term.row.precision ?? ''))
}

const WIDE = new Set(['part_of_country', 'cross_border', 'region'])

/** "Late May" is a period of eleven days, and yet one event. */
const MONTH_THIRD = 10

/** The series that plainly contains a single event: the same type, its time and its place within, one of its actors if both name any. */
export function seriesOf(
  document: Document,
  incidents: Incident[],
  rows: Row[],
  index: number,
): string | null {
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
