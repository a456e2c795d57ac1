/** Many incidents in time: a column a year, single events above the line and series of events below it. */
import type { Row } from '../../../table.ts'
import { questionMark } from './marks.ts'
import { element, ground, INK, label, linked, type Scene, textWidth, wrap } from './scene.ts'
import type { TimelineOptions } from './timeline.ts'

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

/** Height of the highest column on either side of the line, in pixels. */
const REACH = 120
/** Between the columns above and below, where the years stand. */
const GAP = 20

/** The columns, and at the end one for incidents whose start is unknown. */
export function columnsByYear(
  rows: readonly Row[],
  options: TimelineOptions,
): { scenes: Scene[]; height: number } {
  const { width, words } = options
  const { years, unknown } = countByYear(rows)
  const first = Math.min(...years.keys(), 9999)
  const last = Math.max(...years.keys(), 0)
  const slots = years.size === 0 ? 0 : last - first + 1
  const hasUnknown = unknown.singles + unknown.series > 0
  const right = width - (hasUnknown ? 70 : 8)
  const left = Math.max(...['single', 'series'].map((kind) => textWidth(words.value(kind), 11))) + 12
  const step = (right - left) / Math.max(slots, 1)
  const counts = [unknown, ...years.values()].flatMap(({ singles, series }) => [singles, series])
  const scale = REACH / Math.max(...counts, 1)
  const notes = wrap(words.byYearNote, width - 4, 11.5)
  const base = notes.length * 16 + REACH + 34
  const columnOf = (x: number, wide: number, count: YearCount, text: string, href?: string): Scene =>
    linked(href, {}, [
      element('title', {}, `${text}: ${words.describeCounts(count.singles, count.series)}`),
      ground(x, base - REACH, wide, 2 * REACH + GAP),
      ...column(x, base, wide, count, scale),
    ])
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
    const middle = x + step / 2
    scenes.push(columnOf(x + step * 0.1, step * 0.8, count, String(year), options.linkYear?.(year)))
    if (middle - 14 < free) continue
    free = middle + 20
    scenes.push(label(middle, base + 14, String(year), { size: 10.5, anchor: 'middle', class: 'muted' }))
  }
  if (hasUnknown) {
    scenes.push(columnOf(width - 46, 30, unknown, words.startUnknown), questionMark(width - 31, base + 10))
  }
  return { scenes, height: base + REACH + 46 }
}

/** Single events above `base`, series below the years; numbers where the column is wide enough. */
function column(
  x: number,
  base: number,
  wide: number,
  { singles, series }: YearCount,
  scale: number,
): Scene[] {
  const middle = x + wide / 2
  const up = singles * scale
  const down = series * scale
  const scenes: Scene[] = []
  if (singles > 0)
    scenes.push(element('rect', { x, y: base - up, width: wide, height: up, fill: INK, class: 'bar' }))
  if (series > 0)
    scenes.push(
      element('line', {
        x1: middle,
        x2: middle,
        y1: base + GAP,
        y2: base + GAP + down,
        stroke: INK,
        'stroke-width': wide,
        'stroke-dasharray': '2.5 2.5',
        class: 'bar-stroke',
      }),
    )
  if (wide <= 14) return scenes
  const number = (count: number, y: number): Scene =>
    label(middle, y, String(count), { size: 10.5, anchor: 'middle', class: 'muted' })
  if (singles > 0) scenes.push(number(singles, base - up - 4))
  if (series > 0) scenes.push(number(series, base + 32 + down))
  return scenes
}
