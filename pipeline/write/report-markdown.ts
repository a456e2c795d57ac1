/**
 * One report as Markdown that reads on a forge: headings, numbered paragraphs, items as nested lists, printed tables, footnotes that work, an anchor
 * for every row, and the errata as *[sic]* notes. Built from the published rows alone.
 */
import type {
  BlockContent,
  FootnoteDefinition,
  List,
  ListItem,
  Table as MarkdownTable,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast'
import type { Row, Table } from '../table.ts'
import { fromMarkdown } from './markdown.ts'

interface Parts {
  notes: Map<string, { at: number; id: string }[]>
  errata: Map<string, { at: number; suggestion: string }[]>
  labels: Map<string, string>
}

/**
 * The tree of a report's Markdown.
 *
 * @param report id of the report, and the language of the rows to take
 * @param labels what is printed before a paragraph or item, `24.` or `(a)`, by row id
 */
export function reportMarkdown(
  tables: readonly Table[],
  report: string,
  lang: string,
  labels: Map<string, string>,
): Root {
  const of = (name: string): Row[] =>
    tables
      .find((table) => table.name === name)
      ?.rows.filter((row) => row.report === report && row.lang === lang) ?? []
  const parts: Parts = {
    notes: notesByAnchor(of('footnotes')),
    errata: errataByText(of('errata'), textsOf(of)),
    labels,
  }
  const children: RootContent[] = []
  for (const component of of('components')) {
    children.push(...title(component, parts))
    const holders = [...of('sections'), ...of('paragraphs'), ...of('table_cells')]
      .filter((row) => row.component === component.id)
      .sort((a, b) => Number(a.char_start) - Number(b.char_start))
    children.push(...blocks(holders, parts))
    for (const note of of('footnotes'))
      if (note.component === component.id) children.push(definition(note, parts))
  }
  return { type: 'root', children }
}

function title(component: Row, parts: Parts): RootContent[] {
  const id = String(component.id)
  const label = component.label === null ? [] : printedLabel(String(component.label))
  const text = component.title === null ? [] : inline(id, String(component.title), parts)
  return [{ type: 'heading', depth: 1, children: [anchor(id), ...label, ...text] }]
}

/** What is printed before the row's text: in strong, and one space, so that reading back can tell it apart. */
function printedLabel(label: string): PhrasingContent[] {
  return [
    { type: 'strong', children: [{ type: 'text', value: label }] },
    { type: 'text', value: ' ' },
  ]
}

function blocks(rows: Row[], parts: Parts): RootContent[] {
  const children: RootContent[] = []
  const items = new Map<string, ListItem>()
  let list: List | null = null
  let table: Row[] = []
  for (const [index, row] of rows.entries()) {
    const id = String(row.id)
    if ('printed_table' in row) {
      table.push(row)
      if (rows[index + 1]?.printed_table === row.printed_table) continue
      children.push(printedTable(table, parts))
      table = []
      list = null
    } else if ('level' in row) {
      const depth = Math.min(6, Number(row.level) + 1) as 2 | 3 | 4 | 5 | 6
      children.push({
        type: 'heading',
        depth,
        children: [anchor(id), ...labelOf(id, parts), ...inline(id, String(row.title), parts)],
      })
      list = null
    } else if (row.kind === 'item') {
      const item: ListItem = { type: 'listItem', spread: false, children: [paragraph(row, parts)] }
      items.set(id, item)
      const parent = items.get(String(row.parent))
      if (parent) nestedList(parent).children.push(item)
      else {
        if (!list) {
          list = newList()
          children.push(list)
        }
        list.children.push(item)
      }
    } else {
      list = null
      const block = paragraph(row, parts)
      children.push(row.kind === 'quote' ? { type: 'blockquote', children: [block] } : block)
    }
  }
  return children
}

function newList(): List {
  return { type: 'list', ordered: false, spread: false, children: [] }
}

function nestedList(item: ListItem): List {
  const last = item.children.at(-1) as BlockContent
  if (last.type === 'list') return last
  const list = newList()
  item.children.push(list)
  return list
}

function paragraph(row: Row, parts: Parts): Paragraph {
  const id = String(row.id)
  return {
    type: 'paragraph',
    children: [anchor(id), ...labelOf(id, parts), ...inline(id, String(row.text), parts)],
  }
}

/** A printed table: its first row is the head, since Markdown asks for one; cells without text keep their columns. */
function printedTable(cells: readonly Row[], parts: Parts): MarkdownTable {
  const width = Math.max(...cells.map((cell) => Number(cell.column_number)))
  const rows = new Map<number, PhrasingContent[][]>()
  for (const cell of cells) {
    const number = Number(cell.row_number)
    const columns = rows.get(number) ?? Array.from({ length: width }, () => [])
    const id = String(cell.id)
    columns[Number(cell.column_number) - 1] = [anchor(id), ...inline(id, String(cell.text), parts)]
    rows.set(number, columns)
  }
  return {
    type: 'table',
    children: [...rows.values()].map((columns) => ({
      type: 'tableRow',
      children: columns.map((children) => ({ type: 'tableCell', children })),
    })),
  }
}

function definition(note: Row, parts: Parts): FootnoteDefinition {
  const id = String(note.id)
  return {
    type: 'footnoteDefinition',
    identifier: noteLabel(id),
    label: noteLabel(id),
    children: [{ type: 'paragraph', children: [anchor(id), ...inline(id, String(note.text), parts)] }],
  }
}

function anchor(id: string): PhrasingContent {
  return { type: 'html', value: `<a id="${id}"></a>` }
}

function labelOf(id: string, parts: Parts): PhrasingContent[] {
  const label = parts.labels.get(id)
  return label === undefined ? [] : printedLabel(label)
}

/** `S-2030-7.annex.fn3` → `annex.fn3`: the report's own part of the id. */
function noteLabel(id: string): string {
  return id.slice(id.indexOf('.') + 1)
}

/** The row's text with its footnote markers and errata in their places. */
function inline(id: string, text: string, parts: Parts): PhrasingContent[] {
  const insertions: { at: number; node: PhrasingContent }[] = [
    ...(parts.notes.get(id) ?? []).map(({ at, id: note }) => ({
      at,
      node: {
        type: 'footnoteReference',
        identifier: noteLabel(note),
        label: noteLabel(note),
      } satisfies PhrasingContent,
    })),
    ...(parts.errata.get(id) ?? []).map(({ at, suggestion }) => ({
      at,
      node: {
        type: 'emphasis',
        children: [{ type: 'text', value: `[sic: ${suggestion}]` }],
      } satisfies PhrasingContent,
    })),
  ].sort((a, b) => a.at - b.at)
  const nodes: PhrasingContent[] = []
  let from = 0
  for (const { at, node } of insertions) {
    if (at > from) nodes.push({ type: 'text', value: text.slice(from, at) })
    nodes.push(node)
    from = at
  }
  if (from < text.length) nodes.push({ type: 'text', value: text.slice(from) })
  return nodes
}

function notesByAnchor(footnotes: Row[]): Parts['notes'] {
  const notes: Parts['notes'] = new Map()
  for (const note of footnotes) {
    if (note.anchor === null) continue
    const list = notes.get(String(note.anchor)) ?? []
    list.push({ at: Number(note.anchor_offset), id: String(note.id) })
    notes.set(String(note.anchor), list)
  }
  return notes
}

function textsOf(of: (name: string) => Row[]): Map<string, string> {
  const texts = new Map<string, string>()
  for (const row of [...of('paragraphs'), ...of('table_cells'), ...of('footnotes')])
    texts.set(String(row.id), String(row.text))
  for (const row of [...of('sections'), ...of('components')])
    if (row.title !== null) texts.set(String(row.id), String(row.title))
  return texts
}

function errataByText(errata: Row[], texts: Map<string, string>): Parts['errata'] {
  const found: Parts['errata'] = new Map()
  for (const row of errata) {
    const at = texts.get(String(row.in))?.indexOf(String(row.quote)) ?? -1
    if (at === -1) continue
    const list = found.get(String(row.in)) ?? []
    list.push({ at: at + String(row.quote).length, suggestion: String(row.suggestion) })
    found.set(String(row.in), list)
  }
  return found
}

/** Characters of Markdown to parse at once: reading costs more than linear time in the length, and something for every start. */
const BATCH = 16_000

/**
 * Reads report Markdown back: the text that stands at each anchor, labels, markers and our own notes left out.
 *
 * Batch by batch, each parsed with the footnotes defined that it refers to.
 */
export function readBack(markdown: string): Map<string, string> {
  const texts = new Map<string, string>()
  for (const batch of batches(markdown)) {
    const labels = new Set([...batch.matchAll(/\[\^([A-Za-z0-9.-]+)\]/g)].map((match) => match[1]!))
    const definitions = [...labels]
      .filter((label) => !batch.includes(`[^${label}]:`))
      .map((label) => `[^${label}]: x`)
    collect(fromMarkdown([batch, ...definitions].join('\n\n')), texts, { id: null, afterLabel: false })
  }
  return texts
}

function* batches(markdown: string): Generator<string> {
  let batch = ''
  for (const block of markdown.split(/\n{2,}/)) {
    if (batch !== '' && batch.length + block.length > BATCH) {
      yield batch
      batch = ''
    }
    batch += batch === '' ? block : `\n\n${block}`
  }
  if (batch !== '') yield batch
}

interface MarkdownNode {
  type: string
  value?: string
  children?: MarkdownNode[]
}

interface Reading {
  id: string | null
  /** True right after a label: the space that follows it is ours. */
  afterLabel: boolean
}

function collect(node: MarkdownNode, texts: Map<string, string>, reading: Reading): void {
  if (node.type === 'emphasis') return
  if (node.type === 'strong') {
    reading.afterLabel = true
    return
  }
  if (node.type === 'html') {
    reading.id = /^<a id="([^"]+)">$/.exec(node.value!)?.[1] ?? reading.id
    if (reading.id !== null && !texts.has(reading.id)) texts.set(reading.id, '')
    return
  }
  if (node.value !== undefined && reading.id !== null) {
    const value = reading.afterLabel ? node.value.replace(/^ /, '') : node.value
    texts.set(reading.id, texts.get(reading.id)! + value)
    reading.afterLabel = false
  }
  // a definition that was added for its marker's sake bears no anchor, and so no row
  const inner = node.type === 'footnoteDefinition' ? { id: null, afterLabel: false } : reading
  for (const child of node.children ?? []) collect(child, texts, inner)
}
