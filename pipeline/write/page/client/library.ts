/// <reference lib="dom" />
import type { Row } from '../../../table.ts'
import { reportKey } from '../payload.ts'
import type { Context } from './context.ts'
import { field, folded, portions } from './controls.ts'
import { index } from './data.ts'
import { direction, h, viewTitle } from './dom.ts'
import { linkToView } from './route.ts'

/** All reports, to choose from. */
export function library(context: Context): HTMLElement[] {
  const { words } = context
  const list = h('ul', { class: 'cards' })
  const holder = h('div')
  const draw = (search: string): void => {
    const found = index.reports.filter((row) =>
      folded(`${String(row.symbol)} ${String(row.title)} ${String(row.body)} ${String(row.date)}`).includes(
        folded(search),
      ),
    )
    list.replaceChildren()
    holder.replaceChildren(
      h('p', { class: 'count' }, words.shown(found.length, index.reports.length)),
      ...portions(list, found, 60, card, context),
    )
  }
  const card = (row: Row): HTMLElement =>
    h(
      'li',
      { class: 'card' },
      h(
        'h2',
        {},
        h(
          'a',
          { href: linkToView('read', reportKey(String(row.id), String(row.lang)), {}) },
          String(row.symbol),
        ),
        h('span', { class: 'chip' }, String(row.lang)),
      ),
      h('p', { lang: String(row.lang), dir: direction(row.lang) }, String(row.title)),
      h('p', { class: 'muted' }, [row.body, row.date].filter((part) => part !== null).join(', ')),
    )
  draw('')
  return [
    viewTitle(words.reports(index.reports.length)),
    h('div', { class: 'filters' }, field(words.search, '', draw)),
    holder,
  ]
}
