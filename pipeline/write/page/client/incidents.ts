/// <reference lib="dom" />
/** What happened where and when: filters, a timeline, a map, and the list they lead to. */
import type { Row } from '../../../table.ts'
import { dateWords } from '../draw/dates.ts'
import { map } from '../draw/map.ts'
import { countryNames } from '../draw/names.ts'
import { timeline } from '../draw/timeline.ts'
import type { Context } from './context.ts'
import { choice, field, matcher, optionsOf, portions, remember, reportOptions } from './controls.ts'
import { announce, copyButtons } from './copy.ts'
import { readWorld, rowsOf } from './data.ts'
import { direction, draw, h, prose } from './dom.ts'
import { materielList } from './read.ts'
import { linkTo, linkToView, type Route } from './route.ts'

const FILTERS = ['type', 'place', 'actor', 'granularity', 'from', 'to', 'report', 'q'] as const
export type IncidentFilters = Record<(typeof FILTERS)[number], string>

const actorsOf = (row: Row): string[] => [...(row.perpetrators as string[]), ...(row.targets as string[])]
const placesOf = (row: Row): string[] => row.places as string[]

/** Whether a row passes the filters; one that is not dated passes no choice of years. */
export function passes(row: Row, filters: IncidentFilters): boolean {
  const { type, place, actor, granularity, from, to, report, q } = filters
  if (type !== '' && row.type !== type) return false
  if (place !== '' && !placesOf(row).includes(place)) return false
  if (actor !== '' && !actorsOf(row).includes(actor)) return false
  if (granularity !== '' && row.granularity !== granularity) return false
  if (report !== '' && `${String(row.report)}.${String(row.lang)}` !== report) return false
  if (!isWithin(row, from, to)) return false
  return matcher(q)(Object.values(row).flat().join(' '))
}

/** Whether the time in which a row's event may lie meets the years; an unknown bound is taken to be the known one. */
function isWithin(row: Row, from: string, to: string): boolean {
  if (from === '' && to === '') return true
  const start = row.date_start ?? row.date_end
  const end = row.date_end ?? row.date_start
  if (start === null || end === null) return false
  return (from === '' || String(end).slice(0, 4) >= from) && (to === '' || String(start).slice(0, 4) <= to)
}

/** Draws the view and redraws what depends on the filters or the width. */
export async function incidents(route: Route, main: HTMLElement, context: Context): Promise<void> {
  const { words, name } = context
  const rows = await rowsOf('incidents')
  const materiel = await rowsOf('incident_materiel')
  const world = await readWorld()
  const countries = countryNames(await rowsOf('places'), name)
  const title = h('h1', { tabindex: '-1' }, words.incidents)
  if (rows.length === 0) {
    main.replaceChildren(title, h('p', { class: 'muted' }, words.empty))
    return
  }
  const filters = Object.fromEntries(
    FILTERS.map((key) => [key, route.query.get(key) ?? '']),
  ) as IncidentFilters
  const bar = h('form', {
    class: 'filters',
    role: 'search',
    'aria-label': words.incidents,
    onsubmit: (event: Event) => event.preventDefault(),
  })
  const count = h('p', { class: 'count', role: 'status' })
  const times = h('figure', { class: 'chart' })
  const places = h('figure', { class: 'chart' })
  const charts = h('div', { class: 'charts' }, times, places)
  const list = h('div')
  main.replaceChildren(title, bar, count, charts, list)

  const found = (): Row[] => rows.filter((row) => passes(row, filters))
  const link = (changes: Partial<IncidentFilters>): string =>
    linkToView('incidents', null, { ...filters, ...changes })
  const chart = (): void => {
    const shown = found()
    const options = {
      words,
      name,
      link: (row: Row) => linkTo(row.id, row.lang),
      linkYear: (year: number) => link({ from: String(year), to: String(year) }),
    }
    times.replaceChildren(
      h('figcaption', {}, h('h2', {}, words.timelineTitle)),
      draw(timeline(shown, { ...options, width: widthOf(times) }), 'timeline'),
    )
    if (world)
      places.replaceChildren(
        h('figcaption', {}, h('h2', {}, words.mapTitle)),
        draw(
          map(shown, {
            ...options,
            width: widthOf(places),
            world,
            countries,
            linkPlace: (place) => link({ place }),
          }),
          'map',
        ),
      )
  }
  const update = (): void => {
    const shown = found()
    const singles = shown.filter((row) => row.granularity !== 'series').length
    const dated = rows.filter(
      (row) =>
        row.date_start === null && row.date_end === null && passes(row, { ...filters, from: '', to: '' }),
    ).length
    const left = filters.from + filters.to === '' || dated === 0 ? '' : ` ${words.undatedLeftOut(dated)}`
    count.textContent =
      words.summary(
        words.shown(shown.length, rows.length),
        words.describeCounts(singles, shown.length - singles),
      ) + left
    chart()
    const cards = h('ul', { class: 'cards' })
    list.replaceChildren(
      ...(shown.length === 0
        ? [h('p', { class: 'muted' }, words.nothing)]
        : portions(cards, shown, 60, (row) => card(row, materiel, context), context)),
    )
    remember(link({}))
  }
  const controls = (): void => {
    const set = (key: keyof IncidentFilters) => (value: string) => {
      filters[key] = value
      update()
    }
    const years = { type: 'number', min: '1900', max: '2100', step: '1', inputmode: 'numeric' }
    bar.replaceChildren(
      choice(
        words.type,
        words.all,
        optionsOf(rows, (row) => [String(row.type)], words.value),
        filters.type,
        set('type'),
      ),
      choice(
        words.place,
        words.all,
        optionsOf(rows, placesOf, (id) => name('places', id)),
        filters.place,
        set('place'),
      ),
      choice(
        words.actor,
        words.all,
        optionsOf(rows, actorsOf, (id) => name('actors', id)),
        filters.actor,
        set('actor'),
      ),
      choice(
        words.granularity,
        words.all,
        optionsOf(rows, (row) => [String(row.granularity)], words.value),
        filters.granularity,
        set('granularity'),
      ),
      field(words.from, filters.from, set('from'), years),
      field(words.to, filters.to, set('to'), years),
      ...(reportOptions().length > 1
        ? [choice(words.report, words.all, reportOptions(), filters.report, set('report'))]
        : []),
      field(words.search, filters.q, set('q')),
      h('button', { type: 'button', class: 'quiet', onclick: () => clear() }, words.clear),
    )
  }
  const clear = (): void => {
    for (const key of FILTERS) filters[key] = ''
    controls()
    update()
    announce(words.shown(rows.length, rows.length))
    bar.querySelector('select')!.focus()
  }
  controls()
  update()
  redrawOnResize(charts, chart)
}

function widthOf(figure: HTMLElement): number {
  return Math.max(280, Math.floor(figure.clientWidth))
}

/** Draws again when the width changes, for as long as the element is in the page. */
function redrawOnResize(element: HTMLElement, redraw: () => void): void {
  let width = element.clientWidth
  const observer = new ResizeObserver(() => {
    if (!element.isConnected) observer.disconnect()
    else if (element.clientWidth !== width) {
      width = element.clientWidth
      redraw()
    }
  })
  observer.observe(element)
}

const COUNTED = ['killed', 'injured', 'abducted', 'arrested'] as const

function card(row: Row, materiel: readonly Row[], context: Context): HTMLElement {
  const { words, name } = context
  const places = placesOf(row)
    .map((id) => name('places', id))
    .join(', ')
  const people = COUNTED.flatMap((column) => {
    const text = row[`${column}_text`] ?? row[column]
    return text === null || text === undefined
      ? []
      : [
          h(
            'span',
            { class: 'fact' },
            `${words.column(column)}: `,
            h('bdi', { lang: String(row.lang) }, String(text)),
          ),
        ]
  })
  const actors = (label: string, ids: string[]) =>
    ids.length === 0
      ? []
      : [h('span', { class: 'fact' }, `${label}: ${ids.map((id) => name('actors', id)).join(', ')}`)]
  const things = materiel.filter((thing) => thing.incident === row.id && thing.lang === row.lang)
  return h(
    'li',
    { class: `card type-${String(row.type).replaceAll('_', '-')}` },
    h(
      'h3',
      {},
      h(
        'a',
        { href: linkTo(row.id, row.lang) },
        `${words.value(String(row.type))} · ${places || words.placeUnknown}`,
      ),
      row.granularity === 'series' ? h('span', { class: 'chip series' }, words.value('series')) : null,
    ),
    h(
      'p',
      { class: 'muted' },
      `${dateWords(row, words)} · `,
      row.date_text ? [prose(`“${String(row.date_text)}”`, row.lang), ' · '] : null,
      String(row.citation ?? row.id),
    ),
    h('blockquote', { lang: String(row.lang), dir: direction(row.lang) }, String(row.quote)),
    h(
      'p',
      { class: 'facts' },
      ...actors(words.column('perpetrators'), row.perpetrators as string[]),
      ...actors(words.column('targets'), row.targets as string[]),
      ...people,
    ),
    things.length > 0 ? materielList(things, context) : null,
    row.part_of === null || row.part_of === undefined
      ? null
      : h(
          'p',
          { class: 'muted' },
          `${words.column('part_of')}: `,
          h('a', { href: linkTo(row.part_of, row.lang) }, String(row.part_of)),
        ),
    h('p', { class: 'actions' }, ...copyButtons(row, context)),
  )
}
