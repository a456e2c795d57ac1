/// <reference lib="dom" />
import { columns, type Row } from '../../../table.ts'
import { cellContent, isTechnical } from './cell.ts'
import type { Context } from './context.ts'
import { copyButtons } from './copy.ts'
import { infoOf } from './data.ts'
import { type Child, h, outside } from './dom.ts'
import { linkToView } from './route.ts'

/** Columns that a reader of the text sees anyway. */
const SHOWN_ELSEWHERE = ['lang', 'report', 'paragraph', 'quote', 'link', 'curated', 'latitude', 'longitude']

/** A row in full: what it says of itself, and what can be done with it. */
export function details(table: string, row: Row, context: Context, related: Child = null): HTMLElement {
  const { schema } = infoOf(table)!
  const { words } = context
  const shown = columns(schema).filter((column) => {
    const value = row[column]
    return (
      value !== null &&
      !(Array.isArray(value) && value.length === 0) &&
      !isTechnical(column) &&
      !SHOWN_ELSEWHERE.includes(column)
    )
  })
  return h(
    'div',
    { class: 'details' },
    h(
      'dl',
      {},
      ...shown.map((column) => [
        h('dt', { title: schema.properties[column]!.description }, words.column(column)),
        h('dd', {}, cellContent(row[column]!, schema.properties[column]!, row, context)),
      ]),
    ),
    related,
    h(
      'p',
      { class: 'actions' },
      ...copyButtons(row, context),
      h('a', { href: linkToView('tables', table, { q: String(row.id) }) }, words.inTable),
      row.link ? outside(row.link, words.officialDocument) : null,
    ),
  )
}

/** What was used, seized or lost, with its quantity. */
export function materielList(things: readonly Row[], { words, name }: Context): HTMLElement {
  const text = (thing: Row): string =>
    [
      thing.quantity === null ? null : words.number(Number(thing.quantity)),
      thing.unit,
      name('materiel', String(thing.item)),
      thing.role === null ? null : `(${words.value(String(thing.role))})`,
    ]
      .filter((part) => part !== null && part !== undefined)
      .join(' ')
  return h(
    'div',
    { class: 'materiel' },
    h('p', { class: 'muted' }, words.materiel),
    h('ul', {}, ...things.map((thing) => h('li', {}, text(thing)))),
  )
}
