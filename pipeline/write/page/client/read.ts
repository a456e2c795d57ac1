/// <reference lib="dom" />
/** The report as it is printed, with the words marked on which each row rests: from the words to the row and back. */
import type { Row } from '../../../table.ts'
import { reportKey } from '../payload.ts'
import { article } from './article.ts'
import type { Context } from './context.ts'
import { index, rowsOf, type Text, textOf } from './data.ts'
import { announce, type Child, direction, h, viewTitle } from './dom.ts'
import { evidenceOf, locateRows } from './evidence.ts'
import { library } from './library.ts'
import { panelOf } from './panel.ts'
import { linkTo, linkToView, type Route, reportOf } from './route.ts'

/** The report that is shown. */
interface Open {
  key: string
  lang: string
  /** Shows a row or paragraph; null for none. */
  select: (id: string | null) => Promise<void>
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
  await open.select(route.id)
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
  return h('div', { class: 'message' }, viewTitle(words.read), h('p', { role: 'alert' }, words.notFound(id)))
}

async function show(report: Row, key: string, main: HTMLElement, context: Context): Promise<Open> {
  const { words } = context
  const text = await textOf(String(report.id), String(report.lang))
  const evidence = await evidenceOf(report)
  const located = locateRows(evidence, text)
  const order = new Map(located.order.map((id, at) => [id, at]))
  evidence.sort((a, b) => (order.get(String(a.row.id)) ?? 0) - (order.get(String(b.row.id)) ?? 0))
  const body = article(report, text, located, context)
  const marksOf = (id: string): HTMLElement[] =>
    [...body.querySelectorAll<HTMLElement>('a.mark')].filter((mark) =>
      (mark.dataset.ids ?? '').split(' ').includes(id),
    )
  const toWords = (id: string): void => marksOf(id)[0]?.focus()
  const panel = panelOf(evidence, await rowsOf('incident_materiel'), toWords, context)
  const side = h(
    'div',
    { class: 'contents' },
    reportChoice(key, context),
    contents(text, words.contents, String(report.lang)),
  )
  main.replaceChildren(h('div', { class: 'read' }, side, body, panel.element))
  const select = async (id: string | null): Promise<void> => {
    for (const node of body.querySelectorAll('.selected')) node.classList.remove('selected')
    panel.select(null)
    if (id === null) return
    if (id === report.id) {
      window.scrollTo(0, 0)
      return
    }
    const found = evidence.find(({ row }) => row.id === id)
    const marks = found ? marksOf(id) : []
    const holder = found ? String(found.row.paragraph) : await holderOf(id, report, body)
    const target = marks[0] ?? (holder === null ? null : document.getElementById(holder))
    if (!target) {
      announce(words.notFound(id))
      panel.say(words.notFound(id))
      return
    }
    for (const node of marks.length > 0 ? marks : [target]) node.classList.add('selected')
    if (found) panel.select(id)
    reveal(target)
  }
  body.addEventListener('click', (event) => {
    const mark = (event.target as Element).closest('a.mark')
    // pressed with the keyboard, a mark leads on into its row, which the change of address is about to open
    if (mark && event.detail === 0) setTimeout(() => panel.focus(), 50)
  })
  return { key, lang: context.lang, select }
}

/** Into the part of the window that nothing covers. */
function reveal(target: HTMLElement): void {
  const box = target.getBoundingClientRect()
  const sheet = matchMedia('(max-width: 63.99rem)').matches
  const bottom = innerHeight * (sheet ? 0.5 : 0.85)
  if (box.top < 90 || box.bottom > bottom)
    window.scrollTo(0, scrollY + box.top - innerHeight * (sheet ? 0.15 : 0.3))
}

/** The id of the element that a row stands in: its own, or that of the paragraph of a row of another table; null where the report has no such row. */
async function holderOf(id: string, report: Row, body: HTMLElement): Promise<string | null> {
  if (body.contains(document.getElementById(id))) return id
  for (const { name } of index.tables) {
    if (name === 'reports') continue
    const row = (await rowsOf(name)).find(
      (one) => one.id === id && one.report === report.id && one.lang === report.lang,
    )
    if (row) return String(row.paragraph ?? row.in ?? row.anchor ?? row.component ?? row.id)
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
  const { matches: open } = matchMedia('(min-width: 64rem)')
  return h('details', { open }, h('summary', {}, title), h('nav', { 'aria-label': title }, list))
}
