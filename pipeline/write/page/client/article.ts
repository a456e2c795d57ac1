/// <reference lib="dom" />
/** The text of a report, with its marks, footnotes, slips and links. */
import type { Row } from '../../../table.ts'
import type { Context } from './context.ts'
import type { Text } from './data.ts'
import { type Child, direction, h, outside, viewTitle } from './dom.ts'
import { type Holder, holdersOf, type Located } from './evidence.ts'
import { locate, type Span, segments } from './locate.ts'
import { linkTo } from './route.ts'

/** The report: components, headings, numbered paragraphs, items, quotations, tables, footnotes. */
export function article(report: Row, text: Text, located: Located, context: Context): HTMLElement {
  const lang = String(report.lang)
  const inline = inlineIn(text, located, lang, context)
  const { tables, labels } = text
  const body = h('article', { lang, dir: direction(lang) })
  body.append(
    h(
      'header',
      {},
      h('p', { class: 'symbol' }, outside(report.link, String(report.symbol))),
      viewTitle(String(report.title)),
    ),
  )
  for (const component of tables.get('components') ?? []) {
    const part = h('section', { class: 'component' })
    if (component.title !== null || component.label !== null) {
      part.append(
        h(
          'h2',
          { id: String(component.id) },
          component.label === null
            ? null
            : [h('span', { class: 'component-label' }, String(component.label)), ' '],
          inline(String(component.id), String(component.title ?? '')),
        ),
      )
    }
    const rows = ['sections', 'paragraphs', 'table_cells']
      .flatMap((table) => tables.get(table) ?? [])
      .filter((row) => row.component === component.id)
      .sort((a, b) => Number(a.char_start) - Number(b.char_start))
    for (const [index, row] of rows.entries()) {
      if ('level' in row) part.append(heading(row, labels, inline))
      else if (!('printed_table' in row)) part.append(paragraph(row, labels, inline, located, context))
      else if (rows[index - 1]?.printed_table !== row.printed_table)
        part.append(
          table(
            rows.filter((cell) => cell.printed_table === row.printed_table),
            inline,
          ),
        )
    }
    const notes = (tables.get('footnotes') ?? []).filter((note) => note.component === component.id)
    if (notes.length > 0) part.append(footnotes(notes, inline, context))
    body.append(part)
  }
  return body
}

type Inline = (id: string, text: string) => Child[]

function heading(row: Row, labels: Record<string, string>, inline: Inline): HTMLElement {
  const id = String(row.id)
  const level = `h${Math.min(6, Number(row.level) + 2)}` as 'h3' | 'h4' | 'h5' | 'h6'
  return h(
    level,
    { id },
    labels[id] ? [h('span', { class: 'number' }, labels[id]), ' '] : null,
    inline(id, String(row.title)),
  )
}

function paragraph(
  row: Row,
  labels: Record<string, string>,
  inline: Inline,
  located: Located,
  { words }: Context,
): HTMLElement {
  const id = String(row.id)
  const label = labels[id]
  const depth = row.item === null ? 0 : String(row.item).split('.').length
  const whole = located.whole.get(id)
  const link = h(
    'a',
    {
      class: 'label',
      href: linkTo(id, row.lang),
      'aria-label': `${words.paragraphLink} ${label ?? ''}`.trim(),
    },
    label ?? '¶',
  )
  const text = h('p', {}, inline(id, String(row.text)))
  const marked = whole?.map((each) =>
    h(
      'p',
      { class: 'whole' },
      h(
        'a',
        { class: `mark ${located.kinds.get(each)!}`, 'data-ids': each, href: linkTo(each, row.lang) },
        words.wholeParagraph,
      ),
    ),
  )
  return h(
    'div',
    { id, class: `paragraph ${String(row.kind)} depth-${depth}${label === undefined ? ' unlabelled' : ''}` },
    link,
    row.kind === 'quote' ? h('blockquote', {}, text) : text,
    marked,
  )
}

/** A printed table; the columns of cells without text are kept. */
function table(cells: readonly Row[], inline: Inline): HTMLElement {
  const body = h('tbody', {})
  for (const [index, { id, text, row_number, column_number: column }] of cells.entries()) {
    if (cells[index - 1]?.row_number !== row_number) body.append(h('tr', {}))
    const line = body.lastElementChild!
    while (line.children.length < Number(column) - 1) line.append(h('td', {}))
    line.append(h('td', { id: String(id) }, inline(String(id), String(text))))
  }
  return h('div', { class: 'printed-table' }, h('table', {}, body))
}

function footnotes(notes: readonly Row[], inline: Inline, { words }: Context): HTMLElement {
  return h(
    'section',
    { class: 'footnotes', 'aria-label': words.footnotes },
    ...notes.map((note) =>
      h(
        'div',
        { id: String(note.id), class: 'footnote' },
        note.anchor === null
          ? h('span', { class: 'label' }, String(note.number))
          : h(
              'a',
              {
                class: 'label',
                href: linkTo(note.anchor, note.lang),
                'aria-label': `${words.backToText}: ${words.footnote(Number(note.number))}`,
              },
              String(note.number),
            ),
        h('p', {}, inline(String(note.id), String(note.text))),
      ),
    ),
  )
}

interface Insertion {
  at: number
  node: () => HTMLElement
}

/** A text with its marks, footnote markers, slips and links in their places. */
function inlineIn(text: Text, located: Located, lang: string, { words }: Context): Inline {
  const insertions = new Map<string, Insertion[]>()
  const insert = (holder: unknown, insertion: Insertion): void => {
    insertions.set(String(holder), [...(insertions.get(String(holder)) ?? []), insertion])
  }
  const holders = holdersOf(text)
  for (const note of text.tables.get('footnotes') ?? []) {
    if (note.anchor === null) continue
    const number = Number(note.number)
    insert(note.anchor, {
      at: Number(note.anchor_offset),
      node: () =>
        h(
          'sup',
          {},
          h('a', { href: linkTo(note.id, lang), 'aria-label': words.footnote(number) }, String(number)),
        ),
    })
  }
  for (const slip of text.tables.get('errata') ?? []) {
    const holder = holders.get(String(slip.in))
    const found = holder && locate(holder.text, String(slip.quote), 0)
    if (found)
      insert(slip.in, {
        at: found.to,
        node: () => h('i', { class: 'sic' }, ` ${words.sic(String(slip.suggestion))}`),
      })
  }
  const links = linksIn(text, holders)
  return (id, string) => {
    const own = (insertions.get(id) ?? []).sort((a, b) => a.at - b.at)
    const cited = links.get(id) ?? []
    const spans = [...(located.spans.get(id) ?? []), ...cited]
    const addresses = new Map(cited.map((span) => [span.id, span.link]))
    const nodes: Child[] = []
    let next = 0
    const insertUpTo = (at: number): void => {
      while (next < own.length && own[next]!.at <= at) nodes.push(own[next++]!.node())
    }
    for (const { from, to, ids } of segments(
      string.length,
      spans,
      own.map((each) => each.at),
    )) {
      insertUpTo(from)
      nodes.push(
        piece(
          string.slice(from, to),
          ids.filter((each) => !addresses.has(each)),
          addresses.get(ids.find((each) => addresses.has(each)) ?? ''),
          located,
          lang,
        ),
      )
    }
    insertUpTo(Number.MAX_SAFE_INTEGER)
    return nodes
  }
}

/** Words that a row rests on lead to the row; others that cite a text lead to it. */
function piece(
  words: string,
  ids: readonly string[],
  address: string | undefined,
  located: Located,
  lang: string,
): Child {
  if (ids.length > 0) {
    const kinds = [...new Set(ids.map((id) => located.kinds.get(id)!))]
    return h(
      'a',
      { class: `mark ${kinds.join(' ')}`, 'data-ids': ids.join(' '), href: linkTo(ids.at(-1), lang) },
      words,
    )
  }
  return address === undefined ? words : outside(address, words, { class: 'citation' })
}

function linksIn(text: Text, holders: Map<string, Holder>): Map<string, (Span & { link: string })[]> {
  const links = new Map<string, (Span & { link: string })[]>()
  for (const row of text.tables.get('citations') ?? []) {
    const holder = holders.get(String(row.in))
    if (!holder || row.link === null) continue
    const found = locate(holder.text, String(row.text), Number(row.char_start) - holder.charStart)
    if (found)
      links.set(String(row.in), [
        ...(links.get(String(row.in)) ?? []),
        { ...found, id: `cites:${String(row.id)}`, link: String(row.link) },
      ])
  }
  return links
}
