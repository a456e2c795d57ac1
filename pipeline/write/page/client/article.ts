/// <reference lib="dom" />
import type { Row } from '../../../table.ts'
import type { Context } from './context.ts'
import type { Text } from './data.ts'
import { type Child, direction, h, outside } from './dom.ts'
import { locate, type Span, segments } from './locate.ts'
import type { Evidence } from './read.ts'
import { linkTo } from './route.ts'

export interface Located {
  /** By the id of the text that holds them. */
  spans: Map<string, Span[]>
  /** Ids of texts that are marked as a whole, the quoted words not being found in them, with the rows. */
  whole: Map<string, string[]>
  /** Ids of the rows in the order of their words. */
  order: string[]
  kinds: Map<string, 'recommendation' | 'incident'>
}

/** Finds the words of each row. */
export function locateRows(evidence: readonly Evidence[], text: Text): Located {
  const holders = holdersOf(text)
  const located: Located = { spans: new Map(), whole: new Map(), order: [], kinds: new Map() }
  const places: { id: string; holder: number; from: number }[] = []
  for (const { table, row } of evidence) {
    const id = String(row.id)
    const holder = holders.get(String(row.paragraph))
    located.kinds.set(id, table === 'incidents' ? 'incident' : 'recommendation')
    places.push({ id, holder: holder?.at ?? Number.MAX_SAFE_INTEGER, from: Number(row.char_start ?? 0) })
    if (!holder) continue
    const found = locate(holder.text, String(row.quote), Number(row.char_start ?? 0) - holder.charStart)
    const key = String(row.paragraph)
    if (found) located.spans.set(key, [...(located.spans.get(key) ?? []), { ...found, id }])
    else located.whole.set(key, [...(located.whole.get(key) ?? []), id])
  }
  located.order = places.sort((a, b) => a.holder - b.holder || a.from - b.from).map(({ id }) => id)
  return located
}

interface Holder {
  at: number
  text: string
  charStart: number
}

function holdersOf({ tables }: Text): Map<string, Holder> {
  const holders = new Map<string, Holder>()
  for (const table of ['components', 'sections', 'paragraphs', 'footnotes']) {
    for (const row of tables.get(table) ?? []) {
      holders.set(String(row.id), {
        at: Number(row.char_start ?? 0),
        text: String(row.text ?? row.title ?? ''),
        charStart: Number(row.char_start ?? 0),
      })
    }
  }
  return holders
}

/** The report: components, headings, numbered paragraphs, items, quotations, footnotes. */
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
      h('h1', { tabindex: '-1' }, String(report.title)),
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
    const rows = [...(tables.get('sections') ?? []), ...(tables.get('paragraphs') ?? [])]
      .filter((row) => row.component === component.id)
      .sort((a, b) => Number(a.char_start) - Number(b.char_start))
    for (const row of rows)
      part.append(
        'level' in row ? heading(row, labels, inline) : paragraph(row, labels, inline, located, context),
      )
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
