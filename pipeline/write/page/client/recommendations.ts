/// <reference lib="dom" />
/** Who is asked to do what, how strongly, on which theme: a matrix that filters the list. */
import type { Row } from '../../../table.ts'
import { idsOf, NONE } from '../draw/cross.ts'
import type { Context } from './context.ts'
import { optionsOf } from './controls.ts'
import { copyButtons } from './copy.ts'
import { rowsOf } from './data.ts'
import { announce, type Child, direction, h, note, viewTitle } from './dom.ts'
import { cards, type Filters, filterForm, filtersIn, passesCommon } from './filters.ts'
import { addresseeName, matrix, themeName } from './matrix.ts'
import { linkTo, linkToView, type Route, remember } from './route.ts'

const FILTERS = ['addressee', 'theme', 'force', 'scope'] as const
type RecommendationFilters = Filters<(typeof FILTERS)[number]>

/** In an address, "none named"; `''` is "all". */
const UNNAMED = '-'
const toFilter = (id: string): string => (id === NONE ? UNNAMED : id)
const toId = (filter: string): string => (filter === UNNAMED ? NONE : filter)

function passes(row: Row, filters: RecommendationFilters): boolean {
  const { addressee, theme, force, scope } = filters
  if (addressee !== '' && !idsOf(row.addressees).includes(toId(addressee))) return false
  if (theme !== '' && !idsOf(row.themes).includes(toId(theme))) return false
  if (force !== '' && row.force !== force) return false
  if (scope !== '' && row.scope !== scope) return false
  return passesCommon(row, filters)
}

/** Draws the view and redraws what depends on the filters. */
export async function recommendations(route: Route, main: HTMLElement, context: Context): Promise<void> {
  const { words } = context
  const rows = await rowsOf('recommendations')
  const title = viewTitle(words.recommendations)
  if (rows.length === 0) {
    main.replaceChildren(title, note(words.empty))
    return
  }
  const filters = filtersIn(route.query, FILTERS)
  const count = h('p', { class: 'count', role: 'status' })
  const list = h('div')
  const update = (): string => {
    const shown = rows.filter((row) => passes(row, filters))
    const said = words.shown(shown.length, rows.length)
    count.textContent = said
    list.replaceChildren(...cards(shown, (row) => card(row, context), context))
    table.draw(rows.filter((row) => passes(row, { ...filters, addressee: '', theme: '' })))
    remember(linkToView('recommendations', null, filters))
    return said
  }
  const choose = (addressee: string | null, theme: string | null): void => {
    const again = isChosen(addressee, theme)
    filters.addressee = again || addressee === null ? '' : toFilter(addressee)
    filters.theme = again || theme === null ? '' : toFilter(theme)
    form.draw()
    announce(update())
  }
  const isChosen = (addressee: string | null, theme: string | null): boolean =>
    filters.addressee === (addressee === null ? '' : toFilter(addressee)) &&
    filters.theme === (theme === null ? '' : toFilter(theme))
  const table = matrix(choose, isChosen, context)
  const form = filterForm<(typeof FILTERS)[number]>(
    words.recommendations,
    filters,
    (make) => [
      make.choice(
        'addressee',
        words.addressee,
        optionsOf(
          rows,
          (row) => idsOf(row.addressees).map(toFilter),
          (id) => addresseeName(toId(id), context),
        ),
      ),
      make.choice(
        'theme',
        words.theme,
        optionsOf(
          rows,
          (row) => idsOf(row.themes).map(toFilter),
          (id) => themeName(toId(id), context),
        ),
      ),
      make.choice(
        'force',
        words.force,
        optionsOf(rows, (row) => [String(row.force)], words.value),
      ),
      make.choice(
        'scope',
        words.scope,
        optionsOf(rows, (row) => (row.scope === null ? [] : [String(row.scope)]), words.value),
      ),
    ],
    update,
    context,
  )
  main.replaceChildren(title, form.element, table.element, count, list)
  update()
}

function card(row: Row, context: Context): HTMLElement {
  const { words, name } = context
  const relayed = (Array.isArray(row.relayed_from) ? row.relayed_from : [])
    .map((id) => name('actors', id))
    .join(', ')
  const addressees = idsOf(row.addressees)
    .map((id) => addresseeName(id, context))
    .join(', ')
  const stated = row.addressee_stated === 'inherited' ? ` (${words.value('inherited')})` : ''
  return h(
    'li',
    { class: 'card' },
    h(
      'p',
      { class: 'head' },
      h('span', { class: `chip force force-${String(row.force)}` }, words.value(String(row.force))),
      h('a', { href: linkTo(row.id, row.lang) }, String(row.citation ?? row.id)),
    ),
    h(
      'blockquote',
      { lang: String(row.lang), dir: direction(row.lang) },
      emphasised(String(row.quote), row.trigger === null ? '' : String(row.trigger)),
    ),
    h(
      'p',
      { class: 'facts' },
      h('span', { class: 'fact' }, `${words.addressee}: ${addressees}${stated}`),
      h(
        'span',
        { class: 'fact' },
        `${words.theme}: ${idsOf(row.themes)
          .map((id) => themeName(id, context))
          .join(', ')}`,
      ),
      row.scope === null
        ? null
        : h('span', { class: 'fact' }, `${words.scope}: ${words.value(String(row.scope))}`),
      relayed === '' ? null : h('span', { class: 'fact' }, `${words.relayedFrom} ${relayed}`),
    ),
    h('p', { class: 'actions' }, ...copyButtons(row, context)),
  )
}

/** The quote with the words that show its force. */
function emphasised(quote: string, trigger: string): Child {
  const at = trigger === '' ? -1 : quote.indexOf(trigger)
  return at === -1 ? quote : [quote.slice(0, at), h('strong', {}, trigger), quote.slice(at + trigger.length)]
}
