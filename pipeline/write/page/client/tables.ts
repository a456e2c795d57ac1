/// <reference lib="dom" />
/** Every table: sorted, filtered, searched, cited, and taken along as CSV. */
import { baseType, type JSONSchema, type JSONSchemaProperty } from '../../../schema.ts'
import { type Cell, columns, type Row } from '../../../table.ts'
import { toCsv } from '../../csv.ts'
import { cellContent, isTechnical } from './cell.ts'
import type { Context } from './context.ts'
import { choice, field, folded, matcher, portions, remember } from './controls.ts'
import { announce, copyButtons } from './copy.ts'
import { index, infoOf, rowsOf, tableOf } from './data.ts'
import { direction, h } from './dom.ts'
import { linkTo, linkToView, type Route, reportOf } from './route.ts'

/** What is asked of a table. `where` holds the filters of single columns. */
export interface Query {
  q: string
  /** A column, after `-` if descending. */
  sort: string
  where: Record<string, string>
}

/** The rows that are asked for, in the order asked for. */
export function select(rows: readonly Row[], schema: JSONSchema, { q, sort, where }: Query): Row[] {
  const search = matcher(q)
  const tests = Object.entries(where).filter(([column, value]) => value !== '' && column in schema.properties)
  const found = rows.filter(
    (row) =>
      tests.every(([column, value]) => holds(row[column]!, value, isChoice(schema, column))) &&
      search(Object.values(row).flat().join(' ')),
  )
  if (sort === '') return found
  const column = sort.replace(/^-/, '')
  const turn = sort.startsWith('-') ? -1 : 1
  return found.sort((a, b) => compare(a[column]!, b[column]!, turn))
}

function holds(cell: Cell, value: string, exact: boolean): boolean {
  if (exact) return (Array.isArray(cell) ? cell : [String(cell)]).includes(value)
  return folded((Array.isArray(cell) ? cell : [cell ?? '']).join(' ')).includes(folded(value))
}

const collator = new Intl.Collator('zh', { numeric: true })

/** Numbers by value, text by the collation of Chinese, which has Latin before Han; what is missing comes last either way. */
function compare(a: Cell, b: Cell, turn: number): number {
  const missing = Number(isMissing(a)) - Number(isMissing(b))
  if (missing !== 0) return missing
  if (typeof a === 'number' && typeof b === 'number') return (a - b) * turn
  return collator.compare(String(a), String(b)) * turn
}

function isMissing(cell: Cell): boolean {
  return cell === null || (Array.isArray(cell) && cell.length === 0)
}

/** Whether a column is filtered by choosing one of few values. */
function isChoice(schema: JSONSchema, column: string): boolean {
  const property = schema.properties[column]!
  return Boolean(property.enum ?? property.items?.enum) || baseType(property) === 'boolean'
}

/** Draws the list of tables and the one that is open. */
export async function tables(route: Route, main: HTMLElement, context: Context): Promise<void> {
  const { words } = context
  const name = index.tables.some((table) => table.name === route.part)
    ? route.part!
    : (index.tables.find((table) => table.name === 'recommendations') ?? index.tables[0]!).name
  const { schema } = infoOf(name)!
  const query: Query = { q: '', sort: '', where: {} }
  for (const [key, value] of route.query) {
    if (key === 'q' || key === 'sort') query[key] = value
    else if (key in schema.properties) query.where[key] = value
  }
  if (!(query.sort.replace(/^-/, '') in schema.properties)) query.sort = ''
  let technical = false

  const list = h(
    'nav',
    { class: 'tables', 'aria-label': words.tables },
    h(
      'ul',
      {},
      ...index.tables.map((table) =>
        h(
          'li',
          {},
          h(
            'a',
            {
              href: linkToView('tables', table.name, {}),
              'aria-current': table.name === name ? 'page' : null,
            },
            h('span', {}, table.name),
            ' ',
            h('span', { class: 'muted' }, words.number(table.rows)),
          ),
        ),
      ),
    ),
  )
  const count = h('p', { class: 'count', role: 'status' }, words.loading)
  const holder = h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': name })
  const after = h('div')
  const tools = h('div', { class: 'filters' })
  const body = h(
    'section',
    { class: 'table-view' },
    h('h1', { tabindex: '-1' }, name),
    h('p', { class: 'muted' }, schema.description),
    tools,
    count,
    holder,
    after,
  )
  main.replaceChildren(h('div', { class: 'with-side' }, list, body))

  const rows = await rowsOf(name)
  if (!body.isConnected) return
  let found: Row[] = []
  const shownColumns = (): string[] => columns(schema).filter((column) => technical || !isTechnical(column))
  const tbody = h('tbody')
  const update = (): void => {
    found = select(rows, schema, query)
    count.textContent = words.shown(found.length, rows.length)
    tbody.replaceChildren()
    const [, more] = portions(
      tbody,
      found,
      50,
      (row) => tableRow(row, schema, shownColumns(), context),
      context,
    )
    after.replaceChildren(
      ...(found.length === 0
        ? [h('p', { class: 'muted' }, rows.length === 0 ? words.empty : words.nothing)]
        : [more!]),
    )
    remember(linkToView('tables', name, { ...query.where, q: query.q, sort: query.sort }))
  }
  const sortBy = (column: string): void => {
    query.sort = query.sort === column ? `-${column}` : query.sort === `-${column}` ? '' : column
    frame()
    update()
    holder.querySelector<HTMLElement>(`[data-sort="${column}"]`)?.focus()
    announce(`${words.sortBy(column)} ${arrow(query.sort, column)}`)
  }
  const frame = (): void => {
    const sorted = (column: string): string =>
      query.sort === column ? 'ascending' : query.sort === `-${column}` ? 'descending' : 'none'
    const names = shownColumns()
    holder.replaceChildren(
      h(
        'table',
        { class: 'data' },
        h('caption', { class: 'unseen' }, name),
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            ...names.map((column) =>
              h(
                'th',
                { scope: 'col', 'aria-sort': sorted(column), title: schema.properties[column]!.description },
                h(
                  'button',
                  {
                    type: 'button',
                    'data-sort': column,
                    'aria-label': words.sortBy(column),
                    onclick: () => sortBy(column),
                  },
                  column,
                  h('span', { class: 'arrow', 'aria-hidden': 'true' }, arrow(query.sort, column)),
                ),
              ),
            ),
            h('th', { scope: 'col' }, words.actions),
          ),
          h(
            'tr',
            { class: 'column-filters' },
            ...names.map((column) => h('td', {}, columnFilter(column, schema, query, update, context))),
            h('td', {}),
          ),
        ),
        tbody,
      ),
    )
  }
  tools.replaceChildren(
    field(words.search, query.q, (value) => {
      query.q = value
      update()
    }),
    h(
      'label',
      { class: 'toggle' },
      h('input', {
        type: 'checkbox',
        onchange: (event: Event) => {
          technical = (event.target as HTMLInputElement).checked
          frame()
          update()
        },
      }),
      ` ${words.technical}`,
    ),
    h('button', { type: 'button', onclick: () => download(name, found) }, words.download),
    h(
      'button',
      {
        type: 'button',
        class: 'quiet',
        onclick: () => {
          query.q = ''
          query.sort = ''
          query.where = {}
          tools.querySelector('input')!.value = ''
          frame()
          update()
        },
      },
      words.clear,
    ),
  )
  frame()
  update()
}

function arrow(sort: string, column: string): string {
  return sort === column ? ' ▲' : sort === `-${column}` ? ' ▼' : ''
}

function columnFilter(
  column: string,
  schema: JSONSchema,
  query: Query,
  update: () => void,
  { words }: Context,
): HTMLElement {
  const property = schema.properties[column]!
  const set = (value: string): void => {
    query.where[column] = value
    update()
  }
  const label = words.filterColumn(column)
  const value = query.where[column] ?? ''
  if (!isChoice(schema, column)) return field(label, value, set)
  const values = property.enum ?? property.items?.enum ?? ['true', 'false']
  return choice(
    label,
    words.all,
    values
      .filter((each) => each !== null)
      .map((each) => ({
        value: each,
        text: baseType(property) === 'boolean' ? (each === 'true' ? words.yes : words.no) : words.value(each),
      })),
    value,
    set,
  )
}

function tableRow(row: Row, schema: JSONSchema, names: readonly string[], context: Context): HTMLElement {
  const inText = reportOf(String(row.id)) !== null
  return h(
    'tr',
    {},
    ...names.map((column) => {
      const property = schema.properties[column]!
      const value = row[column]!
      const type = baseType(property)
      const content =
        column === 'id' && inText
          ? h('a', { href: linkTo(value, row.lang) }, String(value))
          : cellContent(value, property, row, context)
      const long = typeof value === 'string' && value.length > 60
      return h(
        'td',
        {
          class:
            type === 'integer' || type === 'number'
              ? 'number'
              : long
                ? 'long'
                : isId(property, column)
                  ? 'id'
                  : null,
          dir: long ? direction(row.lang) : null,
        },
        content,
      )
    }),
    h('td', { class: 'actions' }, ...copyButtons(row, context)),
  )
}

/** An id stays in one line. */
function isId(property: JSONSchemaProperty, column: string): boolean {
  return column === 'id' || (property.references !== undefined && baseType(property) === 'string')
}

/** What is shown as the CSV of the release would hold it: same columns, same guards against formulas. */
function download(name: string, rows: Row[]): void {
  const url = URL.createObjectURL(new Blob([toCsv(tableOf(name, rows))], { type: 'text/csv;charset=utf-8' }))
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = `${name}.csv`
  anchor.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
