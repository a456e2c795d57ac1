/// <reference lib="dom" />
/** Every table: sorted, filtered, searched, cited, and taken along as CSV. */
import { baseType, type JSONSchema, type JSONSchemaProperty } from '../../../schema.ts'
import { columns, type Row, type Table } from '../../../table.ts'
import { toCsv } from '../../csv.ts'
import { cellContent, isTechnical } from './cell.ts'
import type { Context } from './context.ts'
import { choice, field, portions } from './controls.ts'
import { copyButtons } from './copy.ts'
import { index, infoOf, rowsOf } from './data.ts'
import { announce, direction, h, note, viewTitle } from './dom.ts'
import { isChoice, type Query, select } from './query.ts'
import { linkTo, linkToView, type Route, remember, reportOf } from './route.ts'

/** Draws the list of tables and the one that is open. */
export async function tables(route: Route, main: HTMLElement, context: Context): Promise<void> {
  const { words } = context
  const name = index.tables.some((table) => table.name === route.part)
    ? route.part!
    : (index.tables.find((table) => table.name === 'recommendations') ?? index.tables[0]!).name
  const { schema } = infoOf(name)!
  const query = queryIn(route.query, schema)
  const tools = h('div', { class: 'filters' })
  const count = h('p', { class: 'count', role: 'status' }, words.loading)
  const holder = h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': name })
  const after = h('div')
  const parts = [viewTitle(name), note(schema.description), tools, count, holder, after]
  const body = h('section', { class: 'table-view' }, ...parts)
  main.replaceChildren(h('div', { class: 'with-side' }, tableList(name, context), body))

  const rows = await rowsOf(name)
  if (!body.isConnected) return
  let found: Row[] = []
  let withTechnical = false
  const shownColumns = (): string[] =>
    columns(schema).filter((column) => withTechnical || !isTechnical(column))
  const tbody = h('tbody')
  const update = (): void => {
    found = select(rows, schema, query)
    count.textContent = words.shown(found.length, rows.length)
    tbody.replaceChildren()
    const draw = (row: Row): HTMLElement => tableRow(row, schema, shownColumns(), context)
    const [, more] = portions(tbody, found, 50, draw, context)
    const none = note(rows.length === 0 ? words.empty : words.nothing)
    after.replaceChildren(found.length === 0 ? none : more!)
    remember(linkToView('tables', name, { ...query.where, q: query.q, sort: query.sort }))
  }
  const frame = (): void => {
    const names = shownColumns()
    const filters = names.map((column) => h('td', {}, columnFilter(column, schema, query, update, context)))
    holder.replaceChildren(
      h(
        'table',
        { class: 'data' },
        h('caption', { class: 'unseen' }, name),
        h(
          'thead',
          {},
          headOf(names, schema, query, sortBy, context),
          h('tr', { class: 'column-filters' }, ...filters, h('td', {})),
        ),
        tbody,
      ),
    )
    update()
  }
  const sortBy = (column: string): void => {
    query.sort = query.sort === column ? `-${column}` : query.sort === `-${column}` ? '' : column
    frame()
    holder.querySelector<HTMLElement>(`[data-sort="${column}"]`)?.focus()
    announce(`${words.sortBy(column)} ${arrow(query.sort, column)}`)
  }
  const search = field(words.search, query.q, (value) => {
    query.q = value
    update()
  })
  const technical = h('input', { type: 'checkbox', checked: withTechnical })
  technical.addEventListener('change', () => {
    withTechnical = technical.checked
    frame()
  })
  const clear = (): void => {
    Object.assign(query, queryIn(new URLSearchParams(), schema))
    search.querySelector('input')!.value = ''
    frame()
  }
  tools.replaceChildren(
    search,
    h('label', { class: 'toggle' }, technical, ` ${words.technical}`),
    h('button', { type: 'button', onclick: () => download({ name, schema, rows: found }) }, words.download),
    h('button', { type: 'button', class: 'quiet', onclick: clear }, words.clear),
  )
  frame()
}

/** What an address asks of a table; what the table does not have is left out. */
function queryIn(parameters: URLSearchParams, schema: JSONSchema): Query {
  const query: Query = { q: '', sort: '', where: {} }
  for (const [key, value] of parameters) {
    if (key === 'q' || key === 'sort') query[key] = value
    else if (key in schema.properties) query.where[key] = value
  }
  if (!(query.sort.replace(/^-/, '') in schema.properties)) query.sort = ''
  return query
}

function tableList(open: string, { words }: Context): HTMLElement {
  const items = index.tables.map(({ name, rows }) =>
    h(
      'li',
      {},
      h(
        'a',
        { href: linkToView('tables', name, {}), 'aria-current': name === open ? 'page' : null },
        h('span', {}, name),
        ' ',
        h('span', { class: 'muted' }, words.number(rows)),
      ),
    ),
  )
  return h('nav', { class: 'tables', 'aria-label': words.tables }, h('ul', {}, ...items))
}

function headOf(
  names: readonly string[],
  schema: JSONSchema,
  { sort }: Query,
  sortBy: (column: string) => void,
  { words }: Context,
): HTMLElement {
  const heads = names.map((column) => {
    const sorted = sort === column ? 'ascending' : sort === `-${column}` ? 'descending' : 'none'
    const title = schema.properties[column]!.description
    const button = {
      type: 'button',
      'data-sort': column,
      'aria-label': words.sortBy(column),
      onclick: () => sortBy(column),
    }
    const sign = h('span', { class: 'arrow', 'aria-hidden': 'true' }, arrow(sort, column))
    return h('th', { scope: 'col', 'aria-sort': sorted, title }, h('button', button, column, sign))
  })
  return h('tr', {}, ...heads, h('th', { scope: 'col' }, words.actions))
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
  const isInText = reportOf(String(row.id)) !== null
  const cells = names.map((column) => {
    const property = schema.properties[column]!
    const value = row[column]!
    const isLong = typeof value === 'string' && value.length > 60
    const content =
      column === 'id' && isInText
        ? h('a', { href: linkTo(value, row.lang) }, String(value))
        : cellContent(value, property, row, context)
    const attributes = {
      class: isLong ? 'long' : classOf(column, property),
      dir: isLong ? direction(row.lang) : null,
    }
    return h('td', attributes, content)
  })
  return h('tr', {}, ...cells, h('td', { class: 'actions' }, ...copyButtons(row, context)))
}

/** Numbers are aligned; an id stays in one line. */
function classOf(column: string, property: JSONSchemaProperty): string | null {
  const type = baseType(property)
  if (type === 'integer' || type === 'number') return 'number'
  return column === 'id' || (property.references && type === 'string') ? 'id' : null
}

/** What is shown as the CSV of the release would hold it: same columns, same guards against formulas. */
function download(table: Table): void {
  const url = URL.createObjectURL(new Blob([toCsv(table)], { type: 'text/csv;charset=utf-8' }))
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = `${table.name}.csv`
  anchor.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
