/// <reference lib="dom" />
import type { Row } from '../../../table.ts'
import { reportKey } from '../payload.ts'
import type { Context } from './context.ts'
import { index } from './data.ts'
import { type Child, h } from './dom.ts'

export interface Option {
  value: string
  text: string
}

let serial = 0

/** A labelled choice; the first option is "all". */
export function choice(
  label: string,
  all: string,
  options: readonly Option[],
  value: string,
  onChange: (value: string) => void,
): HTMLElement {
  const id = `control-${++serial}`
  const select = h(
    'select',
    { id },
    h('option', { value: '' }, all),
    ...options.map((option) => h('option', { value: option.value }, option.text)),
  )
  select.value = options.some((option) => option.value === value) ? value : ''
  select.addEventListener('change', () => onChange(select.value))
  return h('div', { class: 'control' }, h('label', { for: id }, label), select)
}

/** A labelled field that is heard while it is typed in. */
export function field(
  label: string,
  value: string,
  onInput: (value: string) => void,
  attributes: Record<string, string> = {},
): HTMLElement {
  const id = `control-${++serial}`
  const input = h('input', { id, type: 'search', autocomplete: 'off', ...attributes })
  input.value = value
  input.addEventListener('input', () => onInput(input.value))
  return h('div', { class: 'control' }, h('label', { for: id }, label), input)
}

/** The distinct values of the rows with how many rows have each, most first. */
export function optionsOf(
  rows: readonly Row[],
  values: (row: Row) => readonly string[],
  text: (value: string) => string,
): Option[] {
  const counts = new Map<string, number>()
  for (const row of rows)
    for (const value of new Set(values(row))) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([value, count]) => ({ value, text: `${text(value)} (${count})` }))
}

/** The reports as choices. */
export function reportOptions(): Option[] {
  return index.reports.map((row) => ({
    value: reportKey(String(row.id), String(row.lang)),
    text: `${String(row.symbol)} (${String(row.lang)})`,
  }))
}

/** Items in portions: the first at once, more at a button, so that thousands cost nothing until they are asked for. */
export function portions<Item>(
  list: HTMLElement,
  items: readonly Item[],
  size: number,
  draw: (item: Item) => Child,
  { words }: Context,
): HTMLElement[] {
  let shown = 0
  const button = h('button', { type: 'button', class: 'more' })
  const add = (): void => {
    const from = shown
    for (const item of items.slice(shown, shown + size)) list.append(draw(item) as Node)
    shown = Math.min(items.length, shown + size)
    button.hidden = shown === items.length
    button.textContent = words.more(Math.min(size, items.length - shown))
    // the button moves down: the keyboard stays with the first of the new items
    if (from > 0) (list.children[from]?.querySelector('a, button') as HTMLElement | null)?.focus()
  }
  button.addEventListener('click', add)
  add()
  return [list, button]
}

/** Text as it is compared in a search: compatibility forms, case and width apart. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

/** All that a row says, to be searched. */
export function textOfRow(row: Row): string {
  return Object.values(row).flat().join(' ')
}

/** Whether a text holds every word of a search. */
export function matcher(search: string): (text: string) => boolean {
  const parts = folded(search).split(/\s+/).filter(Boolean)
  return (text) => {
    if (parts.length === 0) return true
    const haystack = folded(text)
    return parts.every((part) => haystack.includes(part))
  }
}
