/// <reference lib="dom" />
/** What views of filtered rows share: the filters, which the address remembers, their form, and the list of the rows that pass. */
import type { Row } from '../../../table.ts'
import { reportKey } from '../payload.ts'
import type { Context } from './context.ts'
import { choice, field, matcher, type Option, portions, reportOptions, textOfRow } from './controls.ts'
import { announce, type Child, h, note } from './dom.ts'

/** Filters that every such view has, the last in its form. */
type Common = 'report' | 'q'
/** A value a filter; the empty text is "all". */
export type Filters<Name extends string> = Record<Name | Common, string>

/** The filters as the address has them. */
export function filtersIn<Name extends string>(
  query: URLSearchParams,
  names: readonly Name[],
): Filters<Name> {
  const all = [...names, 'report', 'q']
  return Object.fromEntries(all.map((name) => [name, query.get(name) ?? ''])) as Filters<Name>
}

/** Whether a row is of the report and holds the words that the filters ask for. */
export function passesCommon(row: Row, { report, q }: Record<Common, string>): boolean {
  if (report !== '' && reportKey(String(row.report), String(row.lang)) !== report) return false
  return matcher(q)(textOfRow(row))
}

export interface FilterForm {
  element: HTMLElement
  /** Draws the controls anew, where filters were set by other means. */
  draw: () => void
}

/** Makes the control of one filter. */
export interface ControlMaker<Name extends string> {
  choice: (name: Name, label: string, options: readonly Option[]) => HTMLElement
  field: (name: Name, label: string, attributes: Record<string, string>) => HTMLElement
}

/**
 * The form in which the filters are set and cleared.
 *
 * @param filters changed by the form
 * @param controls those of the view alone
 * @param onChange called when a filter was set; gives what a screen reader says when all are cleared
 */
export function filterForm<Name extends string>(
  label: string,
  filters: Filters<Name>,
  controls: (make: ControlMaker<Name>) => HTMLElement[],
  onChange: () => string,
  { words }: Context,
): FilterForm {
  const element = h('form', {
    class: 'filters',
    role: 'search',
    'aria-label': label,
    onsubmit: (event: Event) => event.preventDefault(),
  })
  const set = (name: Name | Common) => (value: string) => {
    filters[name] = value
    onChange()
  }
  const make = {
    choice: (name: Name | Common, text: string, options: readonly Option[]) =>
      choice(text, words.all, options, filters[name], set(name)),
    field: (name: Name | Common, text: string, attributes: Record<string, string>) =>
      field(text, filters[name], set(name), attributes),
  }
  const clear = (): void => {
    for (const name of Object.keys(filters) as (Name | Common)[]) filters[name] = ''
    draw()
    announce(onChange())
    element.querySelector('select')!.focus()
  }
  const draw = (): void => {
    const reports = reportOptions()
    element.replaceChildren(
      ...controls(make),
      ...(reports.length > 1 ? [make.choice('report', words.report, reports)] : []),
      make.field('q', words.search, {}),
      h('button', { type: 'button', class: 'quiet', onclick: clear }, words.clear),
    )
  }
  draw()
  return { element, draw }
}

/** The rows that passed as cards, or a note that none did. */
export function cards(rows: readonly Row[], card: (row: Row) => Child, context: Context): HTMLElement[] {
  if (rows.length === 0) return [note(context.words.nothing)]
  return portions(h('ul', { class: 'cards' }), rows, 60, card, context)
}
