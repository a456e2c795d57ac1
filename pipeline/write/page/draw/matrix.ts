/** Who is asked to do what, how often and how strongly: addressees down, themes across, force in a bar at each row's end. */
import type { Row } from '../../../table.ts'
import { FORCE_COLOURS, FORCES } from './colours.ts'
import { cellKey, cross, idsOf, NONE } from './cross.ts'
import { element, fitted, label, picture, RULE, type Scene, textWidth, wrap } from './scene.ts'
import type { DrawOptions } from './timeline.ts'

const ROW = 26

/** Rows and columns ordered by count; `NONE`, none named, last. */
export function matrix(rows: readonly Row[], options: DrawOptions): Scene {
  const { width, words, name } = options
  const { addressees, themes, cells, byAddressee, byTheme } = cross(rows)
  const left = Math.min(220, width * 0.25)
  const bars = Math.min(150, width * 0.16)
  const step = (width - left - bars - 40) / Math.max(themes.length, 1)
  const themeName = (theme: string): string => (theme === NONE ? words.noTheme : words.value(theme))
  const heads = Math.min(
    150,
    Math.max(0, ...themes.map((theme) => textWidth(themeName(theme), 11.5))) * 0.75 + 14,
  )
  const notes = wrap(words.matrixNote, width - 4, 11.5)
  const keys = forceKeys(rows, width, notes.length * 16 + 16, options)
  const top = keys.bottom + heads + 12
  const most = Math.max(1, ...cells.values())
  const scenes: Scene[] = notes.map((line, index) =>
    label(2, 12 + index * 16, line, { size: 11.5, class: 'muted' }),
  )
  scenes.push(...keys.scenes)
  themes.forEach((theme, column) => {
    const x = left + (column + 0.5) * step
    scenes.push(
      label(x, top - 8, fitted(themeName(theme), heads / 0.72, 11.5), {
        size: 11.5,
        transform: `rotate(-45 ${Math.round(x * 100) / 100} ${top - 8})`,
      }),
    )
  })
  addressees.forEach((addressee, index) => {
    const y = top + index * ROW
    const text = addressee === NONE ? words.noAddressee : name('actors', addressee)
    scenes.push(
      element('line', { x1: 0, x2: width, y1: y, y2: y, stroke: RULE, 'stroke-width': 0.75, class: 'rule' }),
    )
    scenes.push(
      label(left - 10, y + 17, fitted(text, left - 14, 12), {
        anchor: 'end',
        class: addressee === NONE ? 'muted' : '',
      }),
    )
    themes.forEach((theme, column) => {
      const count = cells.get(cellKey(addressee, theme))
      if (count === undefined) return
      scenes.push(cell(left + column * step, y, step, count, most, `${text} × ${themeName(theme)}: ${count}`))
    })
    const own = rows.filter((row) => idsOf(row.addressees).includes(addressee))
    scenes.push(
      ...forceBar(
        own,
        left + themes.length * step + 14,
        y + 7,
        (bars * own.length) / Math.max(...byAddressee.values()),
      ),
    )
    scenes.push(
      label(
        left + themes.length * step + 18 + (bars * own.length) / Math.max(...byAddressee.values()),
        y + 17,
        String(own.length),
        { size: 11.5 },
      ),
    )
  })
  const bottom = top + addressees.length * ROW
  scenes.push(element('line', { x1: 0, x2: width, y1: bottom, y2: bottom, stroke: RULE, class: 'rule' }))
  scenes.push(label(left - 10, bottom + 17, words.total, { anchor: 'end', size: 11.5, class: 'muted' }))
  themes.forEach((theme, column) => {
    scenes.push(
      label(left + (column + 0.5) * step, bottom + 17, String(byTheme.get(theme)), {
        size: 11.5,
        anchor: 'middle',
        class: 'muted',
      }),
    )
  })
  scenes.push(
    label(left + themes.length * step + 14, bottom + 17, words.ofAll(rows.length), {
      size: 11.5,
      class: 'muted',
    }),
  )
  return picture(
    width,
    bottom + 28,
    words.matrixTitle,
    words.describeMatrix(
      rows.length,
      addressees.filter((id) => id !== NONE).length,
      byAddressee.get(NONE) ?? 0,
    ),
    scenes,
  )
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

function forceBar(rows: readonly Row[], x: number, y: number, width: number): Scene[] {
  const scenes: Scene[] = []
  let from = x
  for (const force of FORCES) {
    const wide = (rows.filter((row) => row.force === force).length / Math.max(rows.length, 1)) * width
    if (wide > 0)
      scenes.push(element('rect', { x: from, y, width: wide, height: 12, fill: FORCE_COLOURS[force]! }))
    from += wide
  }
  return scenes
}

function forceKeys(
  rows: readonly Row[],
  width: number,
  top: number,
  { words }: DrawOptions,
): { scenes: Scene[]; bottom: number } {
  const scenes: Scene[] = []
  let x = 2
  let y = top
  for (const force of FORCES) {
    const count = rows.filter((row) => row.force === force).length
    if (count === 0) continue
    const text = `${words.value(force)} ${count}`
    const needed = 20 + textWidth(text, 11.5) + 16
    if (x > 2 && x + needed > width) {
      x = 2
      y += 20
    }
    scenes.push(
      element('rect', { x, y: y - 10, width: 12, height: 12, fill: FORCE_COLOURS[force]! }),
      label(x + 18, y, text, { size: 11.5 }),
    )
    x += needed
  }
  return { scenes, bottom: y + 6 }
}
