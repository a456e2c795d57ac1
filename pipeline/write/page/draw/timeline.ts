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
import { scaleUtc } from 'd3-scale'
import type { Row } from '../../../table.ts'
import type { Words } from '../client/languages/index.ts'
import { typeColour } from './colours.ts'
import { dateWords, endOf, timeOf } from './dates.ts'
import type { Names } from './names.ts'
import {
  element,
  fitted,
  haloed,
  INK,
  label,
  MUTED,
  picture,
  RULE,
  type Scene,
  textWidth,
  wrap,
} from './scene.ts'

export interface DrawOptions {
  /** In pixels. */
  width: number
  words: Words
  /** The label of a vocabulary entry. */
  name: Names
  /** The address that a row's mark leads to; none where omitted. */
  link?: (row: Row) => string
  /** The address that a year leads to. */
  linkYear?: (year: number) => string
}

/** Rows beyond which a reader counts rather than reads. */
export const MOST_ROWS = 60
const AXIS = 26
const GAP = 36

/** The incidents, earliest first; what is not dated at all comes last. */
export function timeline(rows: readonly Row[], options: DrawOptions): Scene {
  return rows.length > MOST_ROWS ? columnsByYear(rows, options) : rowByRow(rows, options)
}

function rowByRow(rows: readonly Row[], options: DrawOptions): Scene {
  const { width, words } = options
  const narrow = width < 620
  const left = narrow ? 6 : Math.min(330, Math.round(width * 0.36))
  const step = narrow ? 46 : 36
  const axis = timeAxis(rows, left + 12, width - 16, words)
  const legend = legendOf(rows, options)
  const top = legend.height + AXIS
  const bottom = top + rows.length * step
  const sorted = [...rows].sort(byTime)
  const marks = sorted.map((row, index) => rowOf(row, top + index * step, step, left, axis, options, narrow))
  return picture(width, bottom + 8, words.timelineTitle, describe(rows, words), [
    ...legend.scenes,
    ...axis.draw(top, bottom),
    ...marks,
  ])
}

function rowOf(
  row: Row,
  y: number,
  step: number,
  left: number,
  axis: Axis,
  options: DrawOptions,
  narrow: boolean,
): Scene {
  const { words, width, name } = options
  const places = row.places as string[]
  const where =
    places.length > 0 ? places.map((place) => name('places', place)).join(', ') : words.placeUnknown
  const what = `${words.value(String(row.type))} · ${where}`
  const when = dateWords(row, words)
  const room = narrow ? width - 12 : left - 8
  const ground = element('rect', {
    x: 0,
    y,
    width,
    height: step,
    fill: 'none',
    class: 'ground',
    'pointer-events': 'all',
  })
  const texts = narrow
    ? [haloed(label(6, y + 15, fitted(`${what}, ${when}`, room, 12.5), { size: 12.5 }))]
    : [
        label(2, y + 15, fitted(what, room, 13), { size: 13 }),
        label(2, y + 30, fitted(when, room, 11.5), { size: 11.5, class: 'muted' }),
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
  const children = [tip, ground, rule, ...texts, ...mark(row, middle, axis)]
  const attributes = { class: `incident type-${classOf(row.type)}`, 'data-id': String(row.id) }
  const href = options.link?.(row)
  return href === undefined
    ? element('g', attributes, ...children)
    : element('a', { ...attributes, href }, ...children)
}

/** The sign of a row's time on the axis; nothing where it has none. */
function mark(row: Row, y: number, axis: Axis): Scene[] {
  const colour = typeColour(row.type)
  const start = row.date_start === null ? null : axis.start(timeOf(row.date_start))
  const end = row.date_end === null ? null : axis.end(endOf(row.date_end))
  if (start === null && end === null) return []
  if (start === null || end === null) return openMark(row, y, start, end, colour, axis)
  if (row.granularity === 'series') return [dashes(start, Math.max(end, start + 8), y, colour)]
  if (row.date_start === row.date_end) return [diamond((start + end) / 2, y, colour)]
  return interval(start, Math.max(end, start + 7), y, colour)
}

/** One bound is unknown: a thin line from the known one into the unknown, which ends in a question mark. */
function openMark(
  row: Row,
  y: number,
  start: number | null,
  end: number | null,
  colour: string,
  axis: Axis,
): Scene[] {
  const known = (start ?? end)!
  const towards = start === null ? -1 : 1
  const stop = Math.min(axis.right, Math.max(axis.left + 10, known + towards * 44))
  const line = element('line', {
    x1: known,
    x2: stop,
    y1: y,
    y2: y,
    stroke: colour,
    'stroke-width': 1.5,
    'stroke-dasharray': '1 3',
    class: 'stroke',
  })
  const bound = element('line', {
    x1: known,
    x2: known,
    y1: y - 6,
    y2: y + 6,
    stroke: colour,
    'stroke-width': 2,
    class: 'stroke',
  })
  const body =
    row.granularity === 'series'
      ? [dashes(Math.min(known, known + towards * 16), Math.max(known, known + towards * 16), y, colour)]
      : []
  return [
    line,
    ...body,
    bound,
    label(stop + towards * 6, y + 4, '?', { anchor: 'middle', weight: 700, class: 'muted' }),
  ]
}

/** Several strokes: several events. */
function dashes(from: number, to: number, y: number, colour: string): Scene {
  return element('line', {
    x1: from,
    x2: to,
    y1: y,
    y2: y,
    stroke: colour,
    'stroke-width': 10,
    'stroke-dasharray': '2.5 2.5',
    class: 'stroke',
  })
}

function diamond(x: number, y: number, colour: string): Scene {
  return element('path', {
    d: `M${x} ${y - 6.5}L${x + 6.5} ${y}L${x} ${y + 6.5}L${x - 6.5} ${y}Z`,
    fill: colour,
    class: 'fill',
  })
}

function interval(from: number, to: number, y: number, colour: string): Scene[] {
  return [
    element('rect', {
      x: from,
      y: y - 4,
      width: to - from,
      height: 8,
      fill: colour,
      'fill-opacity': 0.25,
      class: 'fill',
    }),
    element('path', {
      d: `M${from} ${y - 6.5}V${y + 6.5}M${to} ${y - 6.5}V${y + 6.5}M${from} ${y}H${to}`,
      fill: 'none',
      stroke: colour,
      'stroke-width': 1.75,
      class: 'stroke',
    }),
  ]
}

export interface Axis {
  left: number
  right: number
  /** Pixels of a moment at which something starts, or ends: at the cut, the one is right of it and the other left. */
  start: (time: number) => number
  end: (time: number) => number
  draw: (top: number, bottom: number) => Scene[]
}

/** A time axis; where most events crowd into its last part, it is cut in two panels of different scale with a visible gap between. */
function timeAxis(rows: readonly Row[], left: number, right: number, words: Words): Axis {
  const panels = panelsOf(rows, left, right)
  const start = (time: number): number => (panels.find((panel) => time < panel.to) ?? panels.at(-1))!.x(time)
  const end = (time: number): number => (panels.find((panel) => time <= panel.to) ?? panels.at(-1))!.x(time)
  const draw = (top: number, bottom: number): Scene[] => [
    ...panels.flatMap((panel) => ticks(panel, top, bottom, words)),
    ...panels.slice(1).flatMap((panel) => cut(panel.left - GAP / 2, top, bottom)),
  ]
  return { left, right, start, end, draw }
}

interface Panel {
  from: number
  to: number
  left: number
  right: number
  x: (time: number) => number
}

function panelsOf(rows: readonly Row[], left: number, right: number): Panel[] {
  const bounds = rows.flatMap((row) => [
    ...(row.date_start === null ? [] : [timeOf(row.date_start)]),
    ...(row.date_end === null ? [] : [endOf(row.date_end)]),
  ])
  if (bounds.length === 0) return []
  const from = yearStart(Math.min(...bounds))
  const to = monthEnd(Math.max(...bounds))
  const at = cutBetween(rows, from, to)
  if (at === null) return [panel(from, to, left, right)]
  const middle = left + (right - left) * 0.27
  return [panel(from, at, left, middle - GAP / 2), panel(at, to, middle + GAP / 2, right)]
}

function panel(from: number, to: number, left: number, right: number): Panel {
  const scale = scaleUtc().domain([from, to]).range([left, right])
  return { from, to, left, right, x: (time) => scale(time) }
}

/** The latest New Year after which at least half of the events end, if that is the last fifth of a time longer than eight years. */
function cutBetween(rows: readonly Row[], from: number, to: number): number | null {
  const ends = rows
    .filter((row) => row.date_end !== null)
    .map((row) => timeOf(row.date_start ?? row.date_end))
  const years = (to - from) / YEAR
  if (years <= 8 || ends.length < 4) return null
  for (let year = new Date(to).getUTCFullYear() - 1; year > new Date(from).getUTCFullYear(); year--) {
    const at = Date.UTC(year, 0, 1)
    if ((to - at) / (to - from) > 0.2) return null
    if (ends.filter((time) => time >= at).length * 2 >= ends.length) return at
  }
  return null
}

const YEAR = 365.25 * 86_400_000

function yearStart(time: number): number {
  return Date.UTC(new Date(time).getUTCFullYear(), 0, 1)
}

function monthEnd(time: number): number {
  const date = new Date(time - 1)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)
}

function ticks({ from, to, left, right, x }: Panel, top: number, bottom: number, words: Words): Scene[] {
  const scenes: Scene[] = []
  let free = left - 20
  const count = Math.max(1, Math.floor((right - left) / 70))
  for (const tick of [new Date(from), ...scaleUtc().domain([from, to]).ticks(count)]) {
    const text = words.tick(tick.getUTCFullYear(), tick.getUTCMonth() + 1, tick.getUTCDate())
    const at = x(tick.getTime())
    const half = textWidth(text, 11) / 2
    if (at - half < free || at + half > right + 16) continue
    free = at + half + 6
    scenes.push(
      element('line', {
        x1: at,
        x2: at,
        y1: top - 4,
        y2: bottom,
        stroke: RULE,
        'stroke-width': 1,
        class: 'rule',
      }),
    )
    scenes.push(label(at, top - 9, text, { size: 11, anchor: 'middle', class: 'muted' }))
  }
  return scenes
}

/** The scale changes here: a zigzag. */
function cut(x: number, top: number, bottom: number): Scene[] {
  let path = `M${x} ${top - 4}`
  for (let y = top - 4; y < bottom; y += 8) path += `l3 2l-6 4l3 2`
  return [element('path', { d: path, fill: 'none', stroke: MUTED, 'stroke-width': 1, class: 'cut' })]
}

function byTime(a: Row, b: Row): number {
  const key = (row: Row): string => String(row.date_start ?? row.date_end ?? '9999')
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0
}

/** What the signs mean: only those that are used. */
function legendOf(rows: readonly Row[], { width, words }: DrawOptions): { scenes: Scene[]; height: number } {
  const single = (row: Row): boolean => row.granularity !== 'series'
  const dated = (row: Row): boolean => row.date_start !== null && row.date_end !== null
  const entries: { text: string; draw: (x: number, y: number) => Scene[] }[] = []
  if (rows.some((row) => single(row) && dated(row) && row.date_start === row.date_end))
    entries.push({ text: words.legendDay, draw: (x, y) => [diamond(x + 10, y, INK)] })
  if (rows.some((row) => single(row) && dated(row) && row.date_start !== row.date_end))
    entries.push({ text: words.legendWithin, draw: (x, y) => interval(x, x + 20, y, INK) })
  if (rows.some((row) => !single(row)))
    entries.push({ text: words.legendSeries, draw: (x, y) => [dashes(x, x + 20, y, INK)] })
  if (rows.some((row) => !dated(row)))
    entries.push({
      text: words.legendOpen,
      draw: (x, y) => [label(x + 10, y + 4, '?', { anchor: 'middle', weight: 700, class: 'muted' })],
    })
  const scenes: Scene[] = []
  let x = 2
  let y = 12
  for (const entry of entries) {
    const needed = 28 + textWidth(entry.text, 11.5) + 22
    if (x > 2 && x + needed > width) {
      x = 2
      y += 20
    }
    scenes.push(
      element(
        'g',
        { class: 'legend' },
        ...entry.draw(x, y),
        label(x + 28, y + 4, entry.text, { size: 11.5 }),
      ),
    )
    x += needed
  }
  return { scenes, height: entries.length === 0 ? 0 : y + 14 }
}

/** What a reader who does not see the picture should know. */
export function describe(rows: readonly Row[], words: Words): string {
  const series = rows.filter((row) => row.granularity === 'series').length
  const undated = rows.filter((row) => row.date_start === null && row.date_end === null).length
  const open = rows.filter((row) => (row.date_start === null) !== (row.date_end === null)).length
  return words.describeTimeline(rows.length - series, series, open, undated)
}

/** Letters, digits and hyphens of an enumeration's value, for a class. */
function classOf(value: unknown): string {
  return String(value).replace(/[^A-Za-z0-9]+/g, '-')
}

// Many incidents

interface YearCount {
  singles: number
  series: number
}

/** Incidents a year, by the year they start; those whose start is unknown stand apart. */
export function countByYear(rows: readonly Row[]): { years: Map<number, YearCount>; unknown: YearCount } {
  const years = new Map<number, YearCount>()
  const unknown: YearCount = { singles: 0, series: 0 }
  for (const row of rows) {
    let count = unknown
    if (row.date_start !== null) {
      const year = Number(String(row.date_start).slice(0, 4))
      count = years.get(year) ?? { singles: 0, series: 0 }
      years.set(year, count)
    }
    if (row.granularity === 'series') count.series++
    else count.singles++
  }
  return { years, unknown }
}

function columnsByYear(rows: readonly Row[], options: DrawOptions): Scene {
  const { width, words } = options
  const { years, unknown } = countByYear(rows)
  const first = Math.min(...years.keys(), 9999)
  const last = Math.max(...years.keys(), 0)
  const slots = years.size === 0 ? 0 : last - first + 1
  const hasUnknown = unknown.singles + unknown.series > 0
  const right = width - (hasUnknown ? 70 : 8)
  const left = Math.max(...['single', 'series'].map((kind) => textWidth(words.value(kind), 11))) + 12
  const step = (right - left) / Math.max(slots, 1)
  const most = Math.max(
    unknown.singles,
    unknown.series,
    ...[...years.values()].flatMap((count) => [count.singles, count.series]),
    1,
  )
  const reach = 120
  const notes = wrap(words.byYearNote, width - 4, 11.5)
  const base = notes.length * 16 + reach + 34
  const bar = (x: number, wide: number, count: YearCount, text: string, href: string | undefined): Scene => {
    const up = (count.singles / most) * reach
    const down = (count.series / most) * reach
    const children = [
      element('title', {}, `${text}: ${words.describeCounts(count.singles, count.series)}`),
      element('rect', {
        x,
        y: base - reach,
        width: wide,
        height: reach * 2 + 20,
        fill: 'none',
        class: 'ground',
        'pointer-events': 'all',
      }),
      ...(count.singles === 0
        ? []
        : [element('rect', { x, y: base - up, width: wide, height: up, fill: INK, class: 'bar' })]),
      ...(count.series === 0
        ? []
        : [
            element('line', {
              x1: x + wide / 2,
              x2: x + wide / 2,
              y1: base + 20,
              y2: base + 20 + down,
              stroke: INK,
              'stroke-width': wide,
              'stroke-dasharray': '2.5 2.5',
              class: 'bar-stroke',
            }),
          ]),
      ...(wide > 14 && count.singles > 0
        ? [
            label(x + wide / 2, base - up - 4, String(count.singles), {
              size: 10.5,
              anchor: 'middle',
              class: 'muted',
            }),
          ]
        : []),
      ...(wide > 14 && count.series > 0
        ? [
            label(x + wide / 2, base + 32 + down, String(count.series), {
              size: 10.5,
              anchor: 'middle',
              class: 'muted',
            }),
          ]
        : []),
    ]
    return href === undefined ? element('g', {}, ...children) : element('a', { href }, ...children)
  }
  const scenes: Scene[] = notes.map((line, index) =>
    label(2, 12 + index * 16, line, { size: 11.5, class: 'muted' }),
  )
  scenes.push(
    label(2, base - 6, words.value('single'), { size: 11 }),
    label(2, base + 30, words.value('series'), { size: 11 }),
  )
  let free = 0
  for (const [year, count] of [...years].sort((a, b) => a[0] - b[0])) {
    const x = left + (year - first) * step
    scenes.push(bar(x + step * 0.1, step * 0.8, count, String(year), options.linkYear?.(year)))
    if (x + step / 2 - 14 < free) continue
    free = x + step / 2 + 20
    scenes.push(
      label(x + step / 2, base + 14, String(year), { size: 10.5, anchor: 'middle', class: 'muted' }),
    )
  }
  if (hasUnknown) {
    scenes.push(
      bar(width - 46, 30, unknown, words.startUnknown, undefined),
      label(width - 31, base + 14, '?', { anchor: 'middle', weight: 700, class: 'muted' }),
    )
  }
  return picture(width, base + reach + 46, words.timelineTitle, describe(rows, words), scenes)
}
