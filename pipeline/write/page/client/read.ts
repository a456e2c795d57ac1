/// <reference lib="dom" />
/** The report as it is printed, with the words marked on which each row rests: from the words to the row and back. */
import type { Row } from '../../../table.ts'
import { reportKey } from '../payload.ts'
import { article, locateRows } from './article.ts'
import type { Context } from './context.ts'
import { field, folded, portions } from './controls.ts'
import { announce } from './copy.ts'
import { index, rowsOf, type Text, textOf } from './data.ts'
import { details } from './details.ts'
import { type Child, direction, h, say } from './dom.ts'
import { linkTo, linkToView, type Route, reportOf } from './route.ts'

/** Tables whose rows are marked in the text, by what one of them is called. */
const MARKED = { recommendations: 'recommendation', incidents: 'incident' } as const
type Marked = keyof typeof MARKED

export interface Evidence {
  table: Marked
  row: Row
}

interface Open {
  key: string
  lang: string
  select: (id: string | null, byKeyboard: boolean) => Promise<void>
}

let open: Open | null = null

/** Shows a report, or the row or paragraph of the route in it; what is shown already stays where it is. */
export async function read(route: Route, main: HTMLElement, context: Context): Promise<void> {
  const report = reportFor(route, context)
  if (!report) {
    open = null
    main.replaceChildren(...(route.id === null ? library(context) : [notFound(route.id, context)]))
    return
  }
  const key = reportKey(String(report.id), String(report.lang))
  if (open?.key !== key || open.lang !== context.lang || !main.querySelector('.read'))
    open = await show(report, key, main, context)
  await open.select(route.id, false)
}

/** The report of the route, in the interface's language where there is a choice; the only one where nothing is asked for. */
function reportFor({ id, part, query }: Route, context: Context): Row | undefined {
  const { reports } = index
  if (part !== null) return reports.find((row) => reportKey(String(row.id), String(row.lang)) === part)
  const wanted =
    id === null ? (reports.every((row) => row.id === reports[0]!.id) ? reports[0]?.id : null) : reportOf(id)
  const editions = reports.filter((row) => row.id === wanted)
  return (
    editions.find((row) => row.lang === query.get('lang')) ??
    editions.find((row) => row.lang === context.lang) ??
    editions[0]
  )
}

function notFound(id: string, { words }: Context): HTMLElement {
  return h(
    'div',
    { class: 'message' },
    h('h1', { tabindex: '-1' }, words.read),
    h('p', { role: 'alert' }, words.notFound(id)),
  )
}

/** All reports, to choose from. */
function library(context: Context): HTMLElement[] {
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
    h('h1', { tabindex: '-1' }, words.reports(index.reports.length)),
    h('div', { class: 'filters' }, field(words.search, '', draw)),
    holder,
  ]
}

async function show(report: Row, key: string, main: HTMLElement, context: Context): Promise<Open> {
  const { words } = context
  const text = await textOf(String(report.id), String(report.lang))
  const evidence: Evidence[] = []
  for (const table of Object.keys(MARKED) as Marked[]) {
    for (const row of await rowsOf(table))
      if (row.report === report.id && row.lang === report.lang) evidence.push({ table, row })
  }
  const located = locateRows(evidence, text)
  const order = new Map(located.order.map((id, at) => [id, at]))
  evidence.sort((a, b) => (order.get(String(a.row.id)) ?? 0) - (order.get(String(b.row.id)) ?? 0))
  const body = article(report, text, located, context)
  const panel = panelOf(evidence, context, await rowsOf('incident_materiel'))
  main.replaceChildren(
    h(
      'div',
      { class: 'read' },
      h(
        'div',
        { class: 'contents' },
        reportChoice(key, context),
        contents(text, words.contents, String(report.lang)),
      ),
      body,
      panel.element,
    ),
  )
  const contentsList = main.querySelector<HTMLDetailsElement>('.contents details')!
  contentsList.open = matchMedia('(min-width: 64rem)').matches
  const element = (id: string): HTMLElement | null => document.getElementById(id)
  const marksOf = (id: string): HTMLElement[] =>
    [...body.querySelectorAll<HTMLElement>('a.mark')].filter((mark) =>
      (mark.dataset.ids ?? '').split(' ').includes(id),
    )
  const unselect = (): void => {
    for (const node of body.querySelectorAll('.selected')) node.classList.remove('selected')
  }
  const select = async (id: string | null): Promise<void> => {
    unselect()
    panel.select(null)
    if (id === null || id === report.id) {
      if (id !== null) window.scrollTo(0, 0)
      return
    }
    const found = evidence.find(({ row }) => row.id === id)
    const holder = found
      ? String(found.row.paragraph)
      : element(id) && body.contains(element(id))
        ? id
        : await holderOf(id, report)
    const marks = found ? marksOf(id) : []
    for (const mark of marks) mark.classList.add('selected')
    const target = marks[0] ?? (holder === null ? null : element(holder))
    if (!target) {
      announce(words.notFound(id))
      panel.say(words.notFound(id))
      return
    }
    if (marks.length === 0) target.classList.add('selected')
    if (found) panel.select(id)
    reveal(target)
  }
  body.addEventListener('click', (event) => followMark(event, panel))
  panel.element.addEventListener('keydown', (event) => {
    const mark = event.key === 'Escape' && panel.selected() && marksOf(panel.selected()!)[0]
    if (mark) mark.focus()
  })
  panel.element.addEventListener('words', () => marksOf(panel.selected() ?? '')[0]?.focus())
  return { key, lang: context.lang, select }
}

/** A mark that is pressed again, or with the keyboard, leads on into its row. */
function followMark(event: MouseEvent, panel: Panel): void {
  const mark = (event.target as Element).closest<HTMLElement>('a.mark')
  if (mark && event.detail === 0) setTimeout(() => panel.focus(), 50)
}

/** Into the part of the window that nothing covers. */
function reveal(target: HTMLElement): void {
  const box = target.getBoundingClientRect()
  const sheet = matchMedia('(max-width: 63.99rem)').matches
  const bottom = innerHeight * (sheet ? 0.5 : 0.85)
  if (box.top < 90 || box.bottom > bottom)
    window.scrollTo(0, scrollY + box.top - innerHeight * (sheet ? 0.15 : 0.3))
}

/** The paragraph that a row of another table stands in. */
async function holderOf(id: string, report: Row): Promise<string | null> {
  for (const { name } of index.tables) {
    if (name === 'reports') continue
    const row = (await rowsOf(name)).find(
      (one) => one.id === id && one.report === report.id && one.lang === report.lang,
    )
    if (!row) continue
    return String(row.paragraph ?? row.in ?? row.anchor ?? row.component ?? row.id)
  }
  return null
}

function reportChoice(key: string, { words }: Context): Child {
  if (index.reports.length < 2) return null
  const select = h('select', { id: 'report-choice' })
  for (const row of index.reports) {
    const value = reportKey(String(row.id), String(row.lang))
    select.append(
      h('option', { value, selected: value === key }, `${String(row.symbol)} (${String(row.lang)})`),
    )
  }
  select.addEventListener('change', () => {
    location.hash = linkToView('read', select.value, {})
  })
  return h('div', { class: 'control' }, h('label', { for: 'report-choice' }, words.report), select)
}

function contents({ tables, labels }: Text, title: string, lang: string): HTMLElement {
  const list = h('ul', { lang, dir: direction(lang) })
  for (const component of tables.get('components') ?? []) {
    const heading = [component.label, component.title].filter(Boolean).join(' ') || String(component.kind)
    list.append(h('li', { class: 'level-0' }, h('a', { href: linkTo(component.id, lang) }, heading)))
    for (const section of tables.get('sections') ?? []) {
      if (section.component !== component.id) continue
      const label = labels[String(section.id)]
      list.append(
        h(
          'li',
          { class: `level-${Number(section.level)}` },
          h('a', { href: linkTo(section.id, lang) }, label ? `${label} ` : null, String(section.title)),
        ),
      )
    }
  }
  return h('details', {}, h('summary', {}, title), h('nav', { 'aria-label': title }, list))
}

interface Panel {
  element: HTMLElement
  select: (id: string | null) => void
  selected: () => string | null
  focus: () => void
  say: (text: string) => void
}

/** The rows of the text in its order; the selected one in full. */
function panelOf(evidence: readonly Evidence[], context: Context, materiel: readonly Row[]): Panel {
  const { words } = context
  let selected: string | null = null
  const items = new Map<string, HTMLElement>()
  const list = h('ol', { class: 'rows' })
  for (const { table, row } of evidence) {
    const item = h(
      'li',
      { class: MARKED[table] },
      h(
        'a',
        { href: linkTo(row.id, row.lang) },
        h('span', { class: 'chip' }, headOf(table, row, context)),
        h(
          'span',
          { class: 'short', lang: String(row.lang), dir: direction(row.lang) },
          shorten(String(row.quote)),
        ),
      ),
    )
    items.set(String(row.id), item)
    list.append(item)
  }
  const shown = new Set<Marked>(['recommendations', 'incidents'])
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
  const note = h('p', { class: 'note', role: 'alert' })
  note.hidden = true
  const element = h(
    'aside',
    { class: 'panel', 'aria-label': words.marked },
    h('div', { class: 'panel-head' }, h('h2', {}, words.marked), ...toggles),
    note,
    evidence.length > 0 ? list : h('p', { class: 'muted' }, words.empty),
  )

  const select = (id: string | null): void => {
    note.hidden = true
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
    item.classList.add('current')
    item.querySelector('a')!.setAttribute('aria-current', 'true')
    const step = (text: string, to: Evidence | undefined): HTMLElement =>
      to
        ? h('a', { class: 'button', href: linkTo(to.row.id, to.row.lang) }, text)
        : h('span', { class: 'button off' }, text)
    const visible = (each: Evidence): boolean => shown.has(each.table)
    const things = materiel.filter((thing) => thing.incident === row.id && thing.lang === row.lang)
    item.append(
      h(
        'div',
        { class: 'opened', tabindex: '-1', role: 'group', 'aria-label': headOf(table, row, context) },
        h(
          'p',
          { class: 'steps' },
          step(words.previous, evidence.slice(0, at).findLast(visible)),
          step(words.next, evidence.slice(at + 1).find(visible)),
          h(
            'button',
            { type: 'button', onclick: () => element.dispatchEvent(new Event('words')) },
            words.toWords,
          ),
          h('a', { class: 'button close', href: linkTo(row.paragraph, row.lang) }, words.close),
        ),
        details(table, row, context, things.length > 0 ? materielList(things, context) : null),
      ),
    )
    element.scrollTop = Math.max(0, item.offsetTop - 60)
    announce(`${words[MARKED[table]]}: ${shorten(String(row.quote))}`)
  }
  return {
    element,
    select,
    selected: () => selected,
    focus: () => element.querySelector<HTMLElement>('.opened')?.focus(),
    say: (text) => {
      say(note, text)
      note.hidden = false
    },
  }
}

function headOf(table: Marked, row: Row, { words, name }: Context): string {
  if (table === 'recommendations') {
    const addressees = (row.addressees as string[]).map((id) => name('actors', id)).join(', ')
    return addressees === ''
      ? words.value(String(row.force))
      : `${words.value(String(row.force))} · ${addressees}`
  }
  const places = (row.places as string[]).map((id) => name('places', id)).join(', ')
  return `${words.value(String(row.type))} · ${places || words.placeUnknown}`
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

function shorten(text: string): string {
  const characters = [...text]
  return characters.length <= 60 ? text : `${characters.slice(0, 60).join('')}…`
}
