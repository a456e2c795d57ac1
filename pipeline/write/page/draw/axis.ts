/** An axis of time, from the first year of the incidents to the last month. */
import { scaleUtc } from 'd3-scale'
import type { Row } from '../../../table.ts'
import type { Words } from '../client/languages/index.ts'
import { endOf, timeOf } from './dates.ts'
import { element, label, MUTED, RULE, type Scene, textWidth } from './scene.ts'

/** Between two panels, in pixels. */
const GAP = 36

export interface Axis {
  left: number
  right: number
  /** Pixels of a moment at which something starts, or ends: at the cut, the one is right of it and the other left. */
  start: (time: number) => number
  end: (time: number) => number
  draw: (top: number, bottom: number) => Scene[]
}

/** A time axis; where most events crowd into its last part, it is cut in two panels of different scale with a visible gap between. */
export function timeAxis(rows: readonly Row[], left: number, right: number, words: Words): Axis {
  const panels = panelsOf(rows, left, right)
  const start = (time: number): number => (panels.find((panel) => time < panel.to) ?? panels.at(-1))!.x(time)
  const end = (time: number): number => (panels.find((panel) => time <= panel.to) ?? panels.at(-1))!.x(time)
  const draw = (top: number, bottom: number): Scene[] => [
    ...panels.flatMap((panel) => ticks(panel, top, bottom, words)),
    ...panels.slice(1).flatMap((panel) => cut(panel.left - GAP / 2, top, bottom)),
  ]
  return { left, right, start, end, draw }
}

/** A stretch of time on one scale. */
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
