/** The signs of the timeline: how precisely the time of an incident is known, and whether it stands for one event or several. */
import type { Row } from '../../../table.ts'
import type { Axis } from './axis.ts'
import { typeColour } from './colours.ts'
import { endOf, timeOf } from './dates.ts'
import { type LegendEntry, legend } from './legend.ts'
import type { DrawOptions } from './options.ts'
import { element, INK, label, type Scene } from './scene.ts'

/** What the signs mean: only those that are used. */
export function timelineLegend(
  rows: readonly Row[],
  { width, words }: DrawOptions,
): { scenes: Scene[]; bottom: number } {
  const single = (row: Row): boolean => row.granularity !== 'series'
  const dated = (row: Row): boolean => row.date_start !== null && row.date_end !== null
  const entries: LegendEntry[] = []
  if (rows.some((row) => single(row) && dated(row) && row.date_start === row.date_end))
    entries.push({ text: words.legendDay, draw: (x, y) => [diamond(x + 10, y, INK)] })
  if (rows.some((row) => single(row) && dated(row) && row.date_start !== row.date_end))
    entries.push({ text: words.legendWithin, draw: (x, y) => interval(x, x + 20, y, INK) })
  if (rows.some((row) => !single(row)))
    entries.push({ text: words.legendSeries, draw: (x, y) => [dashes(x, x + 20, y, INK)] })
  if (rows.some((row) => !dated(row)))
    entries.push({
      text: words.legendOpen,
      draw: (x, y) => [questionMark(x + 10, y)],
    })
  return legend(entries, 20, width, 0)
}

/** The sign of a row's time on the axis; nothing where it has none. */
export function mark(row: Row, y: number, axis: Axis): Scene[] {
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
  return [line, ...body, bound, questionMark(stop + towards * 6, y)]
}

/** Stands for a bound that is unknown. */
export function questionMark(x: number, y: number): Scene {
  return label(x, y + 4, '?', { anchor: 'middle', weight: 700, class: 'muted' })
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
