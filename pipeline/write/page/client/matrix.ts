/// <reference lib="dom" />
/** Recommendations counted by addressee and theme, as a table of buttons that filter. */
import { FORCES } from '../../../languages/wording.ts'
import type { Row } from '../../../table.ts'
import { type Cross, cellKey, cross, idsOf, NONE } from '../draw/cross.ts'
import type { Context } from './context.ts'
import { h, note } from './dom.ts'

export interface Matrix {
  element: HTMLElement
  draw: (rows: readonly Row[]) => void
}

/** An addressee and a theme by id, `NONE` for "none named"; null for all of them. */
type Pair = [addressee: string | null, theme: string | null]

/** Rows at first; the rest at a button. */
const ROWS_AT_FIRST = 14

/**
 * @param choose called when a number, a name or a theme is pressed
 * @param isChosen whether it is what the list is filtered by
 */
export function matrix(
  choose: (...pair: Pair) => void,
  isChosen: (...pair: Pair) => boolean,
  context: Context,
): Matrix {
  const { words } = context
  const element = h('div', { class: 'matrix' })
  let isWhole = false
  const button = (pair: Pair, text: string, label: string): HTMLElement =>
    h(
      'button',
      {
        type: 'button',
        'data-cell': JSON.stringify(pair),
        'aria-label': label,
        'aria-pressed': String(isChosen(...pair)),
        onclick: () => choose(...pair),
      },
      text,
    )
  const draw = (rows: readonly Row[]): void => {
    const crossed = cross(rows)
    const shown = isWhole ? crossed.addressees : crossed.addressees.slice(0, ROWS_AT_FIRST)
    const rest = crossed.addressees.length - shown.length
    const showAll = (): void => {
      isWhole = true
      draw(rows)
    }
    const focused = (document.activeElement as HTMLElement | null)?.dataset.cell
    element.replaceChildren(
      note(`${words.matrixHint} ${words.matrixNote}`),
      forceKey(context),
      h(
        'div',
        { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': words.matrixTitle },
        h(
          'table',
          {},
          h('caption', {}, words.matrixTitle),
          h('thead', {}, headOf(crossed, button, context)),
          h('tbody', {}, ...shown.map((addressee) => rowOf(addressee, rows, crossed, button, context))),
        ),
      ),
      ...(rest > 0
        ? [h('button', { type: 'button', class: 'more', onclick: showAll }, words.more(rest))]
        : []),
    )
    if (focused !== undefined)
      element.querySelector<HTMLElement>(`[data-cell="${CSS.escape(focused)}"]`)?.focus()
  }
  return { element, draw }
}

type Button = (pair: Pair, text: string, label: string) => HTMLElement

function headOf({ themes, byTheme }: Cross, button: Button, context: Context): HTMLElement {
  const { words } = context
  return h(
    'tr',
    {},
    h('th', { scope: 'col', class: 'corner' }, `${words.addressee} / ${words.theme}`),
    ...themes.map((theme) => {
      const name = themeName(theme, context)
      const label = words.cell(byTheme.get(theme)!, words.all, name)
      return h('th', { scope: 'col' }, button([null, theme], name, label))
    }),
    h('th', { scope: 'col', class: 'strength' }, words.force),
  )
}

function rowOf(
  addressee: string,
  rows: readonly Row[],
  { themes, cells, byAddressee }: Cross,
  button: Button,
  context: Context,
): HTMLElement {
  const { words } = context
  const who = addresseeName(addressee, context)
  const most = Math.max(1, ...cells.values())
  const all = words.cell(byAddressee.get(addressee)!, who, words.all)
  const own = rows.filter((row) => idsOf(row.addressees).includes(addressee))
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, button([addressee, null], who, all)),
    ...themes.map((theme) => {
      const count = cells.get(cellKey(addressee, theme))
      if (count === undefined) return h('td', {})
      const label = words.cell(count, who, themeName(theme, context))
      return h(
        'td',
        { class: `tint-${Math.ceil((count / most) * 5)}` },
        button([addressee, theme], String(count), label),
      )
    }),
    h('td', { class: 'strength' }, forceBar(own, Math.max(...byAddressee.values()), context)),
  )
}

/** An addressee as people call it. */
export function addresseeName(id: string, { words, name }: Context): string {
  return id === NONE ? words.noAddressee : name('actors', id)
}

/** A theme as people call it. */
export function themeName(id: string, { words }: Context): string {
  return id === NONE ? words.noTheme : words.value(id)
}

/** How strongly an addressee is asked: its recommendations by force, strongest first, as long as there are many. */
function forceBar(rows: readonly Row[], most: number, { words }: Context): HTMLElement {
  const counts = FORCES.map((force) => ({
    force,
    count: rows.filter((row) => row.force === force).length,
  })).filter(({ count }) => count > 0)
  const text = counts.map(({ force, count }) => `${words.value(force)} ${count}`).join(', ')
  const bar = h('span', { class: 'force-bar', role: 'img', 'aria-label': text, title: text })
  for (const { force, count } of counts) {
    const part = h('span', { class: `force-${force}` })
    part.style.width = `${(count / most) * 100}%`
    bar.append(part)
  }
  return h('span', { class: 'strength-cell' }, bar, h('span', {}, String(rows.length)))
}

function forceKey({ words }: Context): HTMLElement {
  return h(
    'ul',
    { class: 'force-key' },
    ...FORCES.map((force) => h('li', {}, h('span', { class: `swatch force-${force}` }), words.value(force))),
  )
}
