/// <reference lib="dom" />
/** What separates this release from the one before: table by table, old and new values side by side. */
import { type Difference, isEmpty, isUnchanged, type TableDifference } from '../../../diff/difference.ts'
import { compareWords } from '../../../diff/words.ts'
import type { Cell } from '../../../table.ts'
import type { Context } from './context.ts'
import { portions } from './controls.ts'
import { readChanges } from './data.ts'
import { type Child, h, note, viewTitle } from './dom.ts'
import { linkTo, type Route, reportOf } from './route.ts'

/** Draws the differences; says so where there is nothing to compare with. */
export async function changes(_route: Route, main: HTMLElement, context: Context): Promise<void> {
  const { words } = context
  const difference = await readChanges()
  const title = viewTitle(words.changes)
  main.replaceChildren(title, ...(difference ? content(difference, context) : [note(words.noChanges)]))
}

function content(difference: Difference, context: Context): HTMLElement[] {
  const { words } = context
  const head = h(
    'p',
    { class: 'lead' },
    words.changesFrom(difference.from, difference.to),
    ' · ',
    `${words.level}: ${words.value(difference.level)}`,
  )
  if (isEmpty(difference)) return [head, note(words.unchanged)]
  const reasons = h(
    'ul',
    {},
    ...difference.reasons.map((reason) =>
      h('li', {}, h('span', { class: 'chip' }, words.value(reason.level)), ' ', reason.text),
    ),
  )
  const own = difference.tables
    .filter((table) => !isUnchanged(table))
    .map((table) => tableChanges(table, context))
  const metadata = difference.metadata.map((each) =>
    h('li', {}, h('code', {}, each.property), ': ', oldAndNew(each.old, each.new, context)),
  )
  const files = difference.files.map((each) =>
    h('li', {}, h('code', {}, each.path), ` ${each.kind.replace('file-', '')}`),
  )
  return [
    head,
    reasons,
    ...own,
    ...(metadata.length > 0 ? [h('section', {}, h('h2', {}, words.metadata), h('ul', {}, ...metadata))] : []),
    ...(files.length > 0 ? [h('section', {}, h('h2', {}, words.files), h('ul', {}, ...files))] : []),
  ]
}

function tableChanges(table: TableDifference, context: Context): HTMLElement {
  const { words } = context
  const group = (title: string, entries: HTMLElement[], open: boolean): HTMLElement[] => {
    if (entries.length === 0) return []
    const list = h('ul', { class: 'changes' })
    return [
      h(
        'details',
        { open },
        h('summary', {}, title),
        ...portions(list, entries, 50, (entry) => entry, context),
      ),
    ]
  }
  const kind =
    table.kind === 'table-added'
      ? ` (${words.tableAdded})`
      : table.kind === 'table-removed'
        ? ` (${words.tableRemoved})`
        : ''
  return h(
    'section',
    {},
    h(
      'h2',
      {},
      table.table,
      kind,
      ' ',
      h('span', { class: 'muted' }, `${words.number(table.rows.old)} → ${words.number(table.rows.new)}`),
    ),
    group(
      words.shape(table.schema.length),
      table.schema.map((each) =>
        h(
          'li',
          {},
          h('code', {}, each.column ?? table.table),
          ` ${each.kind.replaceAll('-', ' ')}${each.keyword === null ? '' : ` (${each.keyword})`}: `,
          oldAndNew(each.old, each.new, context),
        ),
      ),
      true,
    ),
    group(
      words.changed(table.changed.length),
      table.changed.map((each) =>
        h(
          'li',
          {},
          rowName(each.key, true),
          h(
            'ul',
            {},
            ...each.cells.map((cell) =>
              h('li', {}, h('code', {}, cell.column), ': ', oldAndNew(cell.old, cell.new, context)),
            ),
          ),
        ),
      ),
      true,
    ),
    group(
      words.added(table.added.length),
      table.added.map((each) =>
        h('li', {}, rowName(each.key, true), each.citation === null ? null : ` ${each.citation}`),
      ),
      table.added.length <= 20,
    ),
    group(
      words.removed(table.removed.length),
      table.removed.map((each) =>
        h('li', {}, rowName(each.key, false), each.citation === null ? null : ` ${each.citation}`),
      ),
      table.removed.length <= 20,
    ),
    group(
      words.renamed(table.renamed.length),
      table.renamed.map((each) => h('li', {}, rowName(each.old, false), ' → ', rowName(each.new, true))),
      true,
    ),
    group(
      words.moved(table.moved.length),
      table.moved.map((each) => h('li', {}, rowName(each.key, true))),
      false,
    ),
  )
}

/** A row's key; a link where the row is there to lead to. */
function rowName(key: readonly Cell[], isThere: boolean): Child {
  const [id, lang] = key.map(String)
  if (isThere && id !== undefined && reportOf(id) !== null)
    return h('a', { href: linkTo(id, lang ?? '') }, key.map(String).join(' '))
  return h('code', {}, key.map(String).join(' '))
}

/** What went and what came, by words where the value is a text. */
function oldAndNew(old: Cell, fresh: Cell, { words }: Context): Child {
  if (typeof old === 'string' && typeof fresh === 'string' && old.length + fresh.length > 40) {
    return compareWords(old, fresh).map(({ change, text }) =>
      change === 'same'
        ? h('bdi', {}, text)
        : change === 'removed'
          ? removed(text, words.was)
          : added(text, words.isNow),
    )
  }
  return [removed(show(old, words.none), words.was), ' ', added(show(fresh, words.none), words.isNow)]
}

function removed(text: string, label: string): HTMLElement {
  return h('del', {}, h('span', { class: 'unseen' }, `${label} `), h('bdi', {}, text))
}

function added(text: string, label: string): HTMLElement {
  return h('ins', {}, h('span', { class: 'unseen' }, `${label} `), h('bdi', {}, text))
}

function show(cell: Cell, none: string): string {
  if (cell === null) return none
  return Array.isArray(cell) ? cell.join('; ') : String(cell)
}
