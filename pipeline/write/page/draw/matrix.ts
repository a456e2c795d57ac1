/** Who is asked to do what, how often and how strongly: addressees down, themes across, force in a bar at each row's end. */
import { FORCES } from '../../../languages/wording.ts'
import type { Row } from '../../../table.ts'
import { FORCE_COLOURS } from './colours.ts'
import { cellKey, cross, idsOf, NONE } from './cross.ts'
import { legend } from './legend.ts'
import type { DrawOptions } from './options.ts'
import { element, fitted, label, picture, RULE, type Scene, textWidth, wrap } from './scene.ts'

/** Height of a row, in pixels. */
const ROW = 26

/** Where the parts of the matrix stand, in pixels. */
interface Layout {
  width: number
  /** Where the names of the addressees end and the cells begin. */
  left: number
  /** Width of a column. */
  step: number
  /** Where the cells end and the bars begin. */
  right: number
}

/** Rows and columns ordered by count; `NONE`, none named, last. */
export function matrix(rows: readonly Row[], options: DrawOptions): Scene {
  const { width, words, name } = options
  const { addressees, themes, cells, byAddressee, byTheme } = cross(rows)
  const left = Math.min(220, width * 0.25)
  const bars = Math.min(150, width * 0.16)
  const step = (width - left - bars - 40) / Math.max(themes.length, 1)
  const layout: Layout = { width, left, step, right: left + themes.length * step }
  const themeNames = themes.map((theme) => (theme === NONE ? words.noTheme : words.value(theme)))
  const notes = wrap(words.matrixNote, width - 4, 11.5)
  const forces = forceLegend(rows, width, notes.length * 16, options)
  const headHeight = Math.min(
    150,
    Math.max(0, ...themeNames.map((text) => textWidth(text, 11.5))) * 0.75 + 14,
  )
  const top = forces.bottom + headHeight + 8
  const most = Math.max(1, ...cells.values())
  const longest = Math.max(...byAddressee.values())
  const body = addressees.flatMap((addressee, index) => {
    const y = top + index * ROW
    const text = addressee === NONE ? words.noAddressee : name('actors', addressee)
    const own = rows.filter((row) => idsOf(row.addressees).includes(addressee))
    return [
      ruleAt(y, width),
      label(left - 10, y + 17, fitted(text, left - 14, 12), {
        anchor: 'end',
        class: addressee === NONE ? 'muted' : '',
      }),
      ...themes.flatMap((theme, column) => {
        const count = cells.get(cellKey(addressee, theme))
        if (count === undefined) return []
        const title = `${text} × ${themeNames[column]}: ${count}`
        return [cell(left + column * step, y, step, count, most, title)]
      }),
      ...forceBar(own, layout, y, (bars * own.length) / longest),
    ]
  })
  const bottom = top + addressees.length * ROW
  const totals = themes.map((theme) => byTheme.get(theme)!)
  const described = words.describeMatrix(
    rows.length,
    addressees.filter((id) => id !== NONE).length,
    byAddressee.get(NONE) ?? 0,
  )
  return picture(width, bottom + 28, words.matrixTitle, described, [
    ...notes.map((line, index) => label(2, 12 + index * 16, line, { size: 11.5, class: 'muted' })),
    ...forces.scenes,
    ...heads(themeNames, layout, top - 8, headHeight),
    ...body,
    ruleAt(bottom, width),
    ...foot(totals, rows.length, layout, bottom + 17, options),
  ])
}

function ruleAt(y: number, width: number): Scene {
  const attributes = { stroke: RULE, 'stroke-width': 0.75, class: 'rule' }
  return element('line', { x1: 0, x2: width, y1: y, y2: y, ...attributes })
}

/** The themes, slanting over their columns. */
function heads(names: readonly string[], { left, step }: Layout, y: number, height: number): Scene[] {
  return names.map((text, column) => {
    const x = left + (column + 0.5) * step
    return label(x, y, fitted(text, height / 0.72, 11.5), {
      size: 11.5,
      transform: `rotate(-45 ${Math.round(x * 100) / 100} ${y})`,
    })
  })
}

/** Recommendations a theme, and in all. */
function foot(
  totals: readonly number[],
  all: number,
  { left, step, right }: Layout,
  y: number,
  { words }: DrawOptions,
): Scene[] {
  const small = { size: 11.5, class: 'muted' }
  return [
    label(left - 10, y, words.total, { ...small, anchor: 'end' }),
    ...totals.map((total, column) =>
      label(left + (column + 0.5) * step, y, String(total), { ...small, anchor: 'middle' }),
    ),
    label(right + 14, y, words.ofAll(all), small),
  ]
}

/** A square whose tint and number say the count. */
function cell(x: number, y: number, step: number, count: number, most: number, title: string): Scene {
  const share = count / most
  return element(
    'g',
    {},
    element('title', {}, title),
    element('rect', {
      x: x + 1,
      y: y + 2,
      width: step - 2,
      height: ROW - 4,
      rx: 2,
      fill: '#2468a6',
      'fill-opacity': Math.round((0.14 + 0.8 * share) * 100) / 100,
    }),
    element(
      'text',
      {
        x: x + step / 2,
        y: y + 17,
        'font-size': 12,
        'text-anchor': 'middle',
        fill: share > 0.5 ? '#ffffff' : '#10202f',
        class: 'count',
      },
      String(count),
    ),
  )
}

/** How strongly an addressee is asked, and in how many recommendations. */
function forceBar(rows: readonly Row[], { right }: Layout, y: number, width: number): Scene[] {
  let x = right + 14
  const parts = FORCES.flatMap((force) => {
    const wide = (rows.filter((row) => row.force === force).length / Math.max(rows.length, 1)) * width
    const part = element('rect', { x, y: y + 7, width: wide, height: 12, fill: FORCE_COLOURS[force] })
    x += wide
    return wide > 0 ? [part] : []
  })
  return [...parts, label(right + 18 + width, y + 17, String(rows.length), { size: 11.5 })]
}

function forceLegend(rows: readonly Row[], width: number, top: number, { words }: DrawOptions) {
  const entries = FORCES.flatMap((force) => {
    const count = rows.filter((row) => row.force === force).length
    if (count === 0) return []
    const swatch = { width: 12, height: 12, fill: FORCE_COLOURS[force] }
    return [
      {
        text: `${words.value(force)} ${count}`,
        draw: (x: number, y: number) => [element('rect', { x, y: y - 6, ...swatch })],
      },
    ]
  })
  return legend(entries, 12, width, top)
}
