/**
 * Incidents in time.
 *
 *   Kidnapping · Niamey              ├──┤            one event, some time within
 *   Explosion · central Libya            ◆           one event, its day known
 *   Kidnapping · Sahel         ┅┅┅┅┅┅┅┅┅┅┅┅┅┅┅┅      several events told as one
 *   Arrest · Niger                     ?┄┄┤          start not stated
 *
 * One row an incident while that can be read; beyond, a column a year, single events above the line and series below it.
 */
import type { Row } from '../../../table.ts'
import type { Words } from '../client/languages/index.ts'
import { type Axis, timeAxis } from './axis.ts'
import { dateWords } from './dates.ts'
import { mark, timelineLegend } from './marks.ts'
import type { DrawOptions } from './options.ts'
import { element, fitted, ground, haloed, label, linked, picture, RULE, type Scene } from './scene.ts'
import { columnsByYear } from './years.ts'

export interface TimelineOptions extends DrawOptions {
  /** The address that a row's mark leads to; none where omitted. */
  link?: (row: Row) => string
  /** The address that a year leads to; none where omitted. */
  linkYear?: (year: number) => string
}

/** Rows beyond which a reader counts rather than reads. */
export const MOST_ROWS = 60
/** Height of the axis' labels, in pixels. */
const AXIS = 26

/** The incidents, earliest first; what is not dated at all comes last. */
export function timeline(rows: readonly Row[], options: TimelineOptions): Scene {
  const { width, words } = options
  const { scenes, height } = rows.length > MOST_ROWS ? columnsByYear(rows, options) : rowByRow(rows, options)
  return picture(width, height, words.timelineTitle, describe(rows, words), scenes)
}

/** What a reader who does not see the picture should know. */
function describe(rows: readonly Row[], words: Words): string {
  const series = rows.filter((row) => row.granularity === 'series').length
  const undated = rows.filter((row) => row.date_start === null && row.date_end === null).length
  const open = rows.filter((row) => (row.date_start === null) !== (row.date_end === null)).length
  return words.describeTimeline(rows.length - series, series, open, undated)
}

/** Names beside the axis; where it is narrow, above it. */
interface Layout {
  narrow: boolean
  /** Where the names beside the axis end. */
  left: number
  /** Height of a row. */
  step: number
  axis: Axis
}

function rowByRow(rows: readonly Row[], options: TimelineOptions): { scenes: Scene[]; height: number } {
  const { width, words } = options
  const narrow = width < 620
  const left = narrow ? 6 : Math.min(330, Math.round(width * 0.36))
  const step = narrow ? 46 : 36
  const axis = timeAxis(rows, left + 12, width - 16, words)
  const legend = timelineLegend(rows, options)
  const top = legend.bottom + AXIS
  const bottom = top + rows.length * step
  const marks = [...rows]
    .sort(byTime)
    .map((row, index) => rowOf(row, top + index * step, { narrow, left, step, axis }, options))
  return { scenes: [...legend.scenes, ...axis.draw(top, bottom), ...marks], height: bottom + 8 }
}

function byTime(a: Row, b: Row): number {
  const key = (row: Row): string => String(row.date_start ?? row.date_end ?? '9999')
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0
}

function rowOf(row: Row, y: number, { narrow, left, step, axis }: Layout, options: TimelineOptions): Scene {
  const { words, width, name } = options
  const places = row.places as string[]
  const where =
    places.length > 0 ? places.map((place) => name('places', place)).join(', ') : words.placeUnknown
  const what = `${words.value(String(row.type))} · ${where}`
  const when = dateWords(row, words)
  const texts = narrow
    ? [haloed(label(6, y + 15, fitted(`${what}, ${when}`, width - 12, 12.5), { size: 12.5 }))]
    : [
        label(2, y + 15, fitted(what, left - 8, 13), { size: 13 }),
        label(2, y + 30, fitted(when, left - 8, 11.5), { size: 11.5, class: 'muted' }),
      ]
  const middle = narrow ? y + 31 : y + step / 2
  const tip = element('title', {}, `${what}\n${when} (${words.value(String(row.granularity))})`)
  const rule = element('line', {
    x1: 0,
    x2: width,
    y1: y + step,
    y2: y + step,
    stroke: RULE,
    'stroke-width': 0.5,
    class: 'rule',
  })
  return linked(
    options.link?.(row),
    { class: `incident type-${classOf(row.type)}`, 'data-id': String(row.id) },
    [tip, ground(0, y, width, step), rule, ...texts, ...mark(row, middle, axis)],
  )
}

/** Letters, digits and hyphens of an enumeration's value, for a class. */
function classOf(value: unknown): string {
  return String(value).replace(/[^A-Za-z0-9]+/g, '-')
}
