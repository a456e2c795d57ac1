import type { Language } from '../languages/language.ts'
import { type Reading, toLetter } from '../languages/numbering.ts'
import type { Component, Heading, Inline, Paragraph, Removal, Report, Section, Table } from '../tree.ts'
import type { Block, Draft } from './draft.ts'
import { type Part, splitParts } from './split-parts.ts'

/** Short unfinished lines in a row that are no headings any more, but a list or a table without columns. */
const FRAGMENTS = 4

/**
 * Blocks → components with headings, paragraphs and items, in printed order; sections are nested afterwards.
 *
 * ```
 * |附件                                a line that names a component starts one; numbering starts again
 * |关于…执行情况的综合工作文件          its title: unfinished lines before the first heading or paragraph
 * |一. 导言                            a numbered heading
 * |1. 安全理事会…                      a paragraph
 * |(a) 对利比亚…；                     an item of it
 * |武装犯罪增加                        an unfinished line of its own: an unnumbered heading
 * ```
 */
export function buildComponents(language: Language) {
  return (tree: Draft): Report => {
    const removals = tree.children.filter((node): node is Removal => node.type === 'removal')
    const components = splitParts(tree, language).map((part) => buildComponent(part, language))
    return {
      type: 'report',
      id: '',
      children: [...removals, ...components],
      data: { ...tree.data, pages: 0, lineStarts: [] },
    }
  }
}

function buildComponent(part: Part, language: Language): Component {
  const component: Component = {
    type: 'component',
    id: part.ordinal === null ? part.kind : `${part.kind}-${part.ordinal}`,
    kind: part.kind,
    page: part.name?.page ?? part.blocks[0]?.page ?? part.notes[0]?.page ?? 1,
    heading: part.name ? headingOf(part.name) : null,
    title: null,
    notes: part.notes,
    children: [],
  }
  const rest = takeTitle(component, part.blocks, language)
  const signature = takeSignature(rest, language)
  const build = createBuilder(component)
  let index = 0
  /** The label of the last item that was a heading. */
  let title: Reading | null = null
  while (index < rest.length) {
    const block = rest[index]!
    const fragments = fragmentsAt(rest, index, language)
    if (block.type === 'table') build.table(block)
    else if (fragments >= FRAGMENTS) build.table(tableOf(rest.slice(index, index + fragments) as Block[]))
    else if (block.reading?.role === 'item') {
      if (isHeadingItem(block, rest[index + 1], title, language)) {
        build.section(block)
        title = block.reading
      } else build.item(block)
    } else if (block.reading?.role === 'section') {
      build.section(block)
      title = null
    } else if (block.reading) build.paragraph(block, 'paragraph', block.reading.value)
    else if (isHeading(block, rest[index + 1], language) && !isAmidItems(rest[index - 1], rest[index + 1]))
      build.section(block)
    else build.paragraph(block, /^[“"«„”]/.test(block.text) ? 'quote' : 'unnumbered', null)
    index += block.type !== 'table' && fragments >= FRAGMENTS ? fragments : 1
  }
  if (signature) component.children.push(signature)
  return component
}

interface Builder {
  section: (block: Block) => void
  paragraph: (block: Block, kind: Paragraph['kind'], number: number | null) => void
  item: (block: Block) => void
  table: (table: Table) => void
}

/** Puts each block where it belongs: items into the paragraph and the item that are open, the rest into the component. */
function createBuilder(component: Component): Builder {
  let open: Paragraph | null = null
  let path: { scheme: string; paragraph: Paragraph }[] = []
  const close = (): void => {
    open = null
    path = []
  }
  return {
    section(block) {
      component.children.push(sectionOf(block))
      close()
    },
    paragraph(block, kind, number) {
      const paragraph = paragraphOf(block, kind, number)
      component.children.push(paragraph)
      // text between two items of a numbered paragraph does not end their list, nor does a note set aside
      if (number === null && (path.length > 0 || block.label)) return
      close()
      open = paragraph
    },
    item(block) {
      const at = path.findIndex((step) => step.scheme === block.reading!.scheme)
      const before = at === -1 ? null : path[at]!.paragraph
      if (at !== -1) path = path.slice(0, at)
      const parent: Paragraph | null = path.at(-1)?.paragraph ?? open
      const item = paragraphOf(block, 'item', parent?.number ?? null)
      item.item = itemPath(parent, before, block)
      // an item may stand right under a heading, without a paragraph of its own
      if (parent) parent.children.push(item)
      else component.children.push(item)
      path.push({ scheme: block.reading!.scheme, paragraph: item })
    },
    table(table) {
      component.children.push(table)
    },
  }
}

/** @param before the item before it in its list, or null for the first */
function itemPath(parent: Paragraph | null, before: Paragraph | null, { reading }: Block): string {
  const { scheme, value } = reading!
  const isLettered =
    scheme === 'letter-lower' || scheme === 'abjad' || scheme === 'cyrillic' || scheme === 'letter-point'
  const isBullet = scheme === 'bullet' || scheme === 'dash'
  const own = isBullet ? bulletAfter(before) : isLettered ? toLetter(value) : String(value)
  return parent === null || parent.item === null ? own : `${parent.item}.${own}`
}

/** Bullets count from one. */
function bulletAfter(before: Paragraph | null): string {
  const last = before?.item?.split('.').at(-1) ?? ''
  return String((/^\d+$/.test(last) ? Number(last) : 0) + 1)
}

function headingOf({ label, pieces }: Block): Heading {
  if (label === null) return { type: 'heading', children: pieces }
  // a letter that stands alone over a part of a resolution is all the title it has
  if (pieces.length === 0) return { type: 'heading', children: [{ ...label, type: 'text' }] }
  return { type: 'heading', children: [label, ...pieces] }
}

function sectionOf(block: Block): Section {
  return {
    type: 'section',
    id: '',
    level: 0,
    number: null,
    page: block.page,
    confidence: block.confidence,
    children: [headingOf(block)],
    data: { reading: block.reading, indent: block.indent, style: block.style },
  } as Section
}

function paragraphOf(block: Block, kind: Paragraph['kind'], number: number | null): Paragraph {
  return {
    type: 'paragraph',
    id: '',
    kind,
    number,
    item: null,
    page: block.page,
    confidence: block.confidence,
    children: block.label ? [block.label, ...block.pieces] : block.pieces,
  }
}

/** The title: unfinished, unlabelled blocks at the very start of a component, up to a date. */
function takeTitle(component: Component, blocks: (Block | Table)[], language: Language): (Block | Table)[] {
  const from = isBracketed(blocks[0]) ? 1 : 0
  let count = 0
  while (from + count < blocks.length && count < 4) {
    const block = blocks[from + count]!
    if (
      block.type === 'table' ||
      block.label ||
      language.terminal.test(block.text) ||
      language.date.test(block.text)
    )
      break
    if (block.style?.role === 'paragraph' || language.summary.test(block.text)) break
    count++
    if (!component.heading && component.kind !== 'main') break
  }
  if (count === 0) return blocks
  // a lone unfinished block before paragraphs without any heading is still the title
  const [first, ...others] = blocks.slice(from, from + count) as Block[]
  component.title = headingOf(first!)
  return [...blocks.slice(0, from), ...others, ...blocks.slice(from + count)]
}

/** `[Original: French]`, above the title of an annex. */
function isBracketed(block: Block | Table | undefined): boolean {
  return block?.type === 'block' && /^\[[^[\]]*\]$/.test(block.text)
}

/** The unfinished lines around a signature, at the end of a component. */
function takeSignature(blocks: (Block | Table)[], language: Language): Paragraph | null {
  const loose = (block: Block | Table | undefined): block is Block =>
    block?.type === 'block' &&
    block.label === null &&
    block.pieces.length > 0 &&
    !/[.。；;：:]$/.test(block.text)
  const at = blocks.findLastIndex((block) => loose(block) && language.signature.test(block.text))
  if (at === -1) return null
  let from = at
  while (from > 0 && loose(blocks[from - 1])) from--
  let to = at + 1
  while (to < blocks.length && loose(blocks[to])) to++
  const lines = blocks.splice(from, to - from) as Block[]
  const paragraph = paragraphOf(lines[0]!, 'signature', null)
  paragraph.children = lines.flatMap((line, index): Block['pieces'] => {
    if (index === 0) return line.pieces
    const end = lines[index - 1]!.pieces.at(-1)!.span.end
    return [{ type: 'text', value: ' ', span: { start: end, end: end + 1 } }, ...line.pieces]
  })
  return paragraph
}

/** How many unlabelled, unfinished blocks of one size follow each other from here on. */
function fragmentsAt(blocks: (Block | Table)[], index: number, language: Language): number {
  let count = 0
  for (; index + count < blocks.length; count++) {
    const block = blocks[index + count]!
    if (block.type === 'table' || block.label || block.style?.role || !mayBeHeading(block, language)) break
    if (!isSameSize(block, blocks[index] as Block) || language.letter.test(block.text)) break
  }
  return count
}

function isSameSize({ style: a }: Block, { style: b }: Block): boolean {
  return a?.size === undefined || b?.size === undefined || Math.abs(a.size - b.size) <= 1
}

/** A list of unfinished lines, each a row of one cell. */
function tableOf(blocks: Block[]): Table {
  return {
    type: 'table',
    id: '',
    page: blocks[0]!.page,
    children: blocks.map((block) => ({
      type: 'tableRow',
      children: [{ type: 'tableCell', id: '', children: block.pieces as Inline[] }],
    })),
  }
}

function isHeading(block: Block, next: Block | Table | undefined, language: Language): boolean {
  if (block.style?.role) return block.style.role === 'heading'
  if (next === undefined || next.type === 'table') return false
  if (/[:：]$/.test(block.text)) return next.reading?.role === 'paragraph' && isTitleCase(block, language)
  // the meeting and the day, at the end of a resolution
  if (language.date.test(next.text)) return false
  return mayBeHeading(block, language)
}

/** Between a colon and the list that it announces, or between two items of a list, no heading stands. */
function isAmidItems(before: Block | Table | undefined, next: Block | Table | undefined): boolean {
  if (before?.type !== 'block' || next?.type !== 'block' || next.reading?.role !== 'item') return false
  return before.reading?.role === 'item' && (next.reading.value > 1 || /[:：]$/.test(before.text))
}

/** `Reporting:`, `International Support:` – where every long word is capitalised, a colon does not make a sentence of it. */
function isTitleCase({ text, label }: Block, language: Language): boolean {
  if (label !== null || !language.cased || text.length > 80) return false
  return (text.match(/\p{L}{4,40}/gu) ?? []).every((word) => /^\p{Lu}/u.test(word))
}

function mayBeHeading(block: Block, language: Language): boolean {
  if (block.label || block.text === '' || isBracketed(block)) return false
  if (language.date.test(block.text) || language.caption.test(block.text)) return false
  return !language.terminal.test(block.text) && (block.lines <= 3 || language.letter.test(block.text))
}

/**
 * `(i) Exemptions`, unfinished and alone before a numbered paragraph or another heading, is one.
 *
 * @param before the last such heading
 */
function isHeadingItem(
  block: Block,
  next: Block | Table | undefined,
  before: Reading | null,
  language: Language,
): boolean {
  if (block.style?.role) return block.style.role === 'heading'
  const { scheme, value } = block.reading!
  if (scheme === 'bullet' || scheme === 'dash') return false
  if (value !== 1 && !(before?.scheme === scheme && before.value === value - 1)) return false
  if (next?.type !== 'block' || next.reading?.role !== 'paragraph') return false
  return block.text !== '' && block.lines <= 3 && !language.terminal.test(block.text)
}
