/// <reference lib="dom" />
/** Beside the text: the rows that rest on its words. */
import type { Row } from '../../../table.ts'
import type { Context } from './context.ts'
import { details, materielList } from './details.ts'
import { announce, direction, h, note, say } from './dom.ts'
import { type Evidence, MARKED, type Marked } from './evidence.ts'
import { linkTo } from './route.ts'

export interface Panel {
  element: HTMLElement
  select: (id: string | null) => void
  focus: () => void
  say: (text: string) => void
}

/**
 * The rows of the text in its order; the selected one in full.
 *
 * @param toWords leads from a row to its words
 */
export function panelOf(
  evidence: readonly Evidence[],
  materiel: readonly Row[],
  toWords: (id: string) => void,
  context: Context,
): Panel {
  const { words } = context
  let selected: string | null = null
  const items = new Map(evidence.map((each) => [String(each.row.id), itemOf(each, context)]))
  const shown = new Set(Object.keys(MARKED) as Marked[])
  const toggles = (Object.keys(MARKED) as Marked[]).map((table) => {
    const count = evidence.filter((each) => each.table === table).length
    const box = h('input', { type: 'checkbox', checked: true })
    box.addEventListener('change', () => {
      if (box.checked) shown.add(table)
      else shown.delete(table)
      document.querySelector('.read')!.classList.toggle(`without-${MARKED[table]}`, !box.checked)
    })
    return h(
      'label',
      { class: `toggle ${MARKED[table]}` },
      box,
      ` ${words[table]} `,
      h('span', { class: 'muted' }, words.number(count)),
    )
  })
  const alert = h('p', { class: 'note', role: 'alert' })
  alert.hidden = true
  const element = h(
    'aside',
    { class: 'panel', 'aria-label': words.marked },
    h('div', { class: 'panel-head' }, h('h2', {}, words.marked), ...toggles),
    alert,
    evidence.length > 0 ? h('ol', { class: 'rows' }, ...items.values()) : note(words.empty),
  )
  element.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && selected !== null) toWords(selected)
  })

  const select = (id: string | null): void => {
    alert.hidden = true
    element.classList.toggle('has-selection', id !== null)
    const before = selected === null ? undefined : items.get(selected)
    before?.classList.remove('current')
    before?.querySelector('a[aria-current]')?.removeAttribute('aria-current')
    before?.querySelector('.opened')?.remove()
    selected = id
    const item = id === null ? undefined : items.get(id)
    if (!item) return
    const at = evidence.findIndex(({ row }) => row.id === id)
    const { table, row } = evidence[at]!
    const isVisible = (each: Evidence): boolean => shown.has(each.table)
    const steps = h(
      'p',
      { class: 'steps' },
      step(words.previous, evidence.slice(0, at).findLast(isVisible)),
      step(words.next, evidence.slice(at + 1).find(isVisible)),
      h('button', { type: 'button', onclick: () => toWords(String(row.id)) }, words.toWords),
      h('a', { class: 'button', href: linkTo(row.paragraph, row.lang) }, words.close),
    )
    const things = materiel.filter((thing) => thing.incident === row.id && thing.lang === row.lang)
    item.classList.add('current')
    item.querySelector('a')!.setAttribute('aria-current', 'true')
    item.append(
      h(
        'div',
        { class: 'opened', tabindex: '-1', role: 'group', 'aria-label': headOf(evidence[at]!, context) },
        steps,
        details(table, row, context, things.length > 0 ? materielList(things, context) : null),
      ),
    )
    element.scrollTop = Math.max(0, item.offsetTop - 60)
    announce(`${words[MARKED[table]]}: ${shorten(String(row.quote))}`)
  }
  return {
    element,
    select,
    focus: () => element.querySelector<HTMLElement>('.opened')?.focus(),
    say: (text) => {
      say(alert, text)
      alert.hidden = false
    },
  }
}

function itemOf(evidence: Evidence, context: Context): HTMLElement {
  const { table, row } = evidence
  const quote = { class: 'short', lang: String(row.lang), dir: direction(row.lang) }
  return h(
    'li',
    { class: MARKED[table] },
    h(
      'a',
      { href: linkTo(row.id, row.lang) },
      h('span', { class: 'chip' }, headOf(evidence, context)),
      h('span', quote, shorten(String(row.quote))),
    ),
  )
}

/** A link to the row before or after; at an end, its text alone. */
function step(text: string, to: Evidence | undefined): HTMLElement {
  return to
    ? h('a', { class: 'button', href: linkTo(to.row.id, to.row.lang) }, text)
    : h('span', { class: 'button off' }, text)
}

function headOf({ table, row }: Evidence, { words, name }: Context): string {
  if (table === 'recommendations') {
    const addressees = (row.addressees as string[]).map((id) => name('actors', id)).join(', ')
    return addressees === ''
      ? words.value(String(row.force))
      : `${words.value(String(row.force))} · ${addressees}`
  }
  const places = (row.places as string[]).map((id) => name('places', id)).join(', ')
  return `${words.value(String(row.type))} · ${places || words.placeUnknown}`
}

function shorten(text: string): string {
  const characters = [...text]
  return characters.length <= 60 ? text : `${characters.slice(0, 60).join('')}…`
}
