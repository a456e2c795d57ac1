/// <reference lib="dom" />
/** Who is asked to do what, how strongly, on which theme: a matrix that filters the list. */
import type { Row } from '../../../table.ts'
import { FORCES } from '../draw/colours.ts'
import { cellKey, cross, idsOf, NONE } from '../draw/cross.ts'
import type { Context } from './context.ts'
import { choice, field, matcher, optionsOf, portions, remember, reportOptions } from './controls.ts'
import { announce, copyButtons } from './copy.ts'
import { rowsOf } from './data.ts'
import { type Child, direction, h } from './dom.ts'
import { linkTo, linkToView, type Route } from './route.ts'

const FILTERS = ['addressee', 'theme', 'force', 'scope', 'report', 'q'] as const
export type RecommendationFilters = Record<(typeof FILTERS)[number], string>

/** In an address, "none named"; `''` is "all". */
const UNNAMED = '-'

/** Whether a row passes the filters. */
export function passes(
  row: Row,
  { addressee, theme, force, scope, report, q }: RecommendationFilters,
): boolean {
  if (addressee !== '' && !idsOf(row.addressees).includes(addressee === UNNAMED ? NONE : addressee))
    return false
  if (theme !== '' && !idsOf(row.themes).includes(theme === UNNAMED ? NONE : theme)) return false
  if (force !== '' && row.force !== force) return false
  if (scope !== '' && row.scope !== scope) return false
  if (report !== '' && `${String(row.report)}.${String(row.lang)}` !== report) return false
  return matcher(q)(Object.values(row).flat().join(' '))
}

/** Rows of the matrix at first; the rest at a button. */
const ROWS_AT_FIRST = 14

/** Draws the view and redraws what depends on the filters. */
export async function recommendations(route: Route, main: HTMLElement, context: Context): Promise<void> {
  const { words } = context
  const rows = await rowsOf('recommendations')
  const title = h('h1', { tabindex: '-1' }, words.recommendations)
  if (rows.length === 0) {
    main.replaceChildren(title, h('p', { class: 'muted' }, words.empty))
    return
  }
  const filters = Object.fromEntries(
    FILTERS.map((key) => [key, route.query.get(key) ?? '']),
  ) as RecommendationFilters
  const bar = h('form', {
    class: 'filters',
    role: 'search',
    'aria-label': words.recommendations,
    onsubmit: (event: Event) => event.preventDefault(),
  })
  const count = h('p', { class: 'count', role: 'status' })
  const matrix = h('div', { class: 'matrix' })
  const list = h('div')
  main.replaceChildren(title, bar, matrix, count, list)
  let whole = false

  const update = (): void => {
    const shown = rows.filter((row) => passes(row, filters))
    count.textContent = words.shown(shown.length, rows.length)
    const cards = h('ul', { class: 'cards' })
    list.replaceChildren(
      ...(shown.length === 0
        ? [h('p', { class: 'muted' }, words.nothing)]
        : portions(cards, shown, 60, (row) => card(row, context), context)),
    )
    const crossed = rows.filter((row) => passes(row, { ...filters, addressee: '', theme: '' }))
    const focused = (document.activeElement as HTMLElement | null)?.dataset.cell
    matrix.replaceChildren(...table(crossed))
    if (focused !== undefined)
      matrix.querySelector<HTMLElement>(`[data-cell="${CSS.escape(focused)}"]`)?.focus()
    remember(linkToView('recommendations', null, filters))
  }
  const choose = (addressee: string, theme: string): void => {
    const again = filters.addressee === addressee && filters.theme === theme
    filters.addressee = again ? '' : addressee
    filters.theme = again ? '' : theme
    controls()
    update()
    announce(count.textContent!)
  }
  const table = (crossed: readonly Row[]): Child[] & (Node | string)[] => {
    const { addressees, themes, cells, byAddressee, byTheme } = cross(crossed)
    const most = Math.max(1, ...cells.values())
    const shown = whole ? addressees : addressees.slice(0, ROWS_AT_FIRST)
    const button = (addressee: string, theme: string, text: string, label: string): HTMLElement =>
      h(
        'button',
        {
          type: 'button',
          'data-cell': `${addressee}/${theme}`,
          'aria-label': label,
          'aria-pressed': String(filters.addressee === addressee && filters.theme === theme),
          onclick: () => choose(addressee, theme),
        },
        text,
      )
    const head = h(
      'tr',
      {},
      h('th', { scope: 'col', class: 'corner' }, `${words.addressee} / ${words.theme}`),
      ...themes.map((theme) =>
        h(
          'th',
          { scope: 'col' },
          button(
            '',
            param(theme),
            themeName(theme, context),
            words.cell(byTheme.get(theme)!, words.all, themeName(theme, context)),
          ),
        ),
      ),
      h('th', { scope: 'col', class: 'strength' }, words.force),
    )
    const body = shown.map((addressee) => {
      const who = addresseeName(addressee, context)
      return h(
        'tr',
        {},
        h(
          'th',
          { scope: 'row' },
          button(param(addressee), '', who, words.cell(byAddressee.get(addressee)!, who, words.all)),
        ),
        ...themes.map((theme) => {
          const number = cells.get(cellKey(addressee, theme))
          if (number === undefined) return h('td', {})
          return h(
            'td',
            { class: `tint-${Math.ceil((number / most) * 5)}` },
            button(
              param(addressee),
              param(theme),
              String(number),
              words.cell(number, who, themeName(theme, context)),
            ),
          )
        }),
        h(
          'td',
          { class: 'strength' },
          forceBar(
            crossed.filter((row) => idsOf(row.addressees).includes(addressee)),
            Math.max(...byAddressee.values()),
            context,
          ),
        ),
      )
    })
    const rest = addressees.length - shown.length
    return [
      h('p', { class: 'muted' }, `${words.matrixHint} ${words.matrixNote}`),
      forceKey(context),
      h(
        'div',
        { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': words.matrixTitle },
        h('table', {}, h('caption', {}, words.matrixTitle), h('thead', {}, head), h('tbody', {}, ...body)),
      ),
      ...(rest > 0
        ? [
            h(
              'button',
              {
                type: 'button',
                class: 'more',
                onclick: () => {
                  whole = true
                  update()
                },
              },
              words.more(rest),
            ),
          ]
        : []),
    ]
  }
  const controls = (): void => {
    const set = (key: keyof RecommendationFilters) => (value: string) => {
      filters[key] = value
      update()
    }
    bar.replaceChildren(
      choice(
        words.addressee,
        words.all,
        optionsOf(
          rows,
          (row) => idsOf(row.addressees).map(param),
          (id) => addresseeName(unparam(id), context),
        ),
        filters.addressee,
        set('addressee'),
      ),
      choice(
        words.theme,
        words.all,
        optionsOf(
          rows,
          (row) => idsOf(row.themes).map(param),
          (id) => themeName(unparam(id), context),
        ),
        filters.theme,
        set('theme'),
      ),
      choice(
        words.force,
        words.all,
        optionsOf(rows, (row) => [String(row.force)], words.value),
        filters.force,
        set('force'),
      ),
      choice(
        words.scope,
        words.all,
        optionsOf(rows, (row) => (row.scope === null ? [] : [String(row.scope)]), words.value),
        filters.scope,
        set('scope'),
      ),
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
    bar.querySelector('select')!.focus()
  }
  controls()
  update()
}

const param = (id: string): string => (id === NONE ? UNNAMED : id)
const unparam = (value: string): string => (value === UNNAMED ? NONE : value)

function addresseeName(id: string, { words, name }: Context): string {
  return id === NONE ? words.noAddressee : name('actors', id)
}

function themeName(id: string, { words }: Context): string {
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
