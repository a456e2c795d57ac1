/// <reference lib="dom" />
/** What happened where and when: filters, a timeline, a map, and the list they lead to. */
import type { Row } from '../../../table.ts'
import { dateWords } from '../draw/dates.ts'
import { countryNames } from '../draw/names.ts'
import { charts } from './charts.ts'
import type { Context } from './context.ts'
import { optionsOf } from './controls.ts'
import { copyButtons } from './copy.ts'
import { readWorld, rowsOf } from './data.ts'
import { materielList } from './details.ts'
import { direction, h, note, prose, viewTitle } from './dom.ts'
import { cards, type Filters, filterForm, filtersIn, passesCommon } from './filters.ts'
import { linkTo, linkToView, type Route, remember } from './route.ts'

const FILTERS = ['type', 'place', 'actor', 'granularity', 'from', 'to'] as const
type IncidentFilters = Filters<(typeof FILTERS)[number]>

const actorsOf = (row: Row): string[] => [...(row.perpetrators as string[]), ...(row.targets as string[])]
const placesOf = (row: Row): string[] => row.places as string[]

/** Whether a row passes the filters; one that is not dated passes no choice of years. */
function passes(row: Row, filters: IncidentFilters): boolean {
  const { type, place, actor, granularity, from, to } = filters
  if (type !== '' && row.type !== type) return false
  if (place !== '' && !placesOf(row).includes(place)) return false
  if (actor !== '' && !actorsOf(row).includes(actor)) return false
  if (granularity !== '' && row.granularity !== granularity) return false
  return isWithin(row, from, to) && passesCommon(row, filters)
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
  const title = viewTitle(words.incidents)
  if (rows.length === 0) {
    main.replaceChildren(title, note(words.empty))
    return
  }
  const filters = filtersIn(route.query, FILTERS)
  const count = h('p', { class: 'count', role: 'status' })
  const list = h('div')
  const link = (changes: Partial<IncidentFilters>): string =>
    linkToView('incidents', null, { ...filters, ...changes })
  const links = {
    linkYear: (year: number) => link({ from: String(year), to: String(year) }),
    linkPlace: (place: string) => link({ place }),
  }
  const drawings = charts(world, countries, links, context)
  const update = (): string => {
    const shown = rows.filter((row) => passes(row, filters))
    count.textContent = summary(rows, shown, filters, context)
    drawings.draw(shown)
    list.replaceChildren(...cards(shown, (row) => card(row, materiel, context), context))
    remember(link({}))
    return words.shown(shown.length, rows.length)
  }
  const years = { type: 'number', min: '1900', max: '2100', step: '1', inputmode: 'numeric' }
  const form = filterForm<(typeof FILTERS)[number]>(
    words.incidents,
    filters,
    (make) => [
      make.choice(
        'type',
        words.type,
        optionsOf(rows, (row) => [String(row.type)], words.value),
      ),
      make.choice(
        'place',
        words.place,
        optionsOf(rows, placesOf, (id) => name('places', id)),
      ),
      make.choice(
        'actor',
        words.actor,
        optionsOf(rows, actorsOf, (id) => name('actors', id)),
      ),
      make.choice(
        'granularity',
        words.granularity,
        optionsOf(rows, (row) => [String(row.granularity)], words.value),
      ),
      make.field('from', words.from, years),
      make.field('to', words.to, years),
    ],
    update,
    context,
  )
  main.replaceChildren(title, form.element, count, drawings.element, list)
  update()
}

/** How many rows are shown, single events and series apart, and how many the years leave out for want of a date. */
function summary(
  rows: readonly Row[],
  shown: readonly Row[],
  filters: IncidentFilters,
  { words }: Context,
): string {
  const singles = shown.filter((row) => row.granularity !== 'series').length
  const counts = words.describeCounts(singles, shown.length - singles)
  const said = words.summary(words.shown(shown.length, rows.length), counts)
  if (filters.from + filters.to === '') return said
  const undated = rows.filter(
    (row) =>
      row.date_start === null && row.date_end === null && passes(row, { ...filters, from: '', to: '' }),
  ).length
  return undated === 0 ? said : `${said} ${words.undatedLeftOut(undated)}`
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
