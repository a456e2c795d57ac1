import type { Language } from '../languages/language.ts'
import { toLetter } from '../languages/numbering.ts'
import type {
  Component,
  ComponentKind,
  FootnoteDefinition,
  Heading,
  Paragraph,
  Removal,
  Report,
  Section,
  Table,
} from '../tree.ts'
import type { Block, Draft } from './draft.ts'

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
    const parts = splitParts(tree, language)
    const children: Report['children'] = tree.children.filter(
      (node): node is Removal => node.type === 'removal',
    )
    let before: Part | null = null
    for (const part of parts) {
      children.push(buildComponent(part, language, before))
      before = part
    }
    return { type: 'report', id: '', children, data: { ...tree.data, pages: 0, lineStarts: [] } }
  }
}

/** What one component is built from. */
interface Part {
  kind: ComponentKind
  ordinal: number | null
  name: Block | null
  blocks: (Block | Table)[]
  notes: FootnoteDefinition[]
}

function splitParts(tree: Draft, language: Language): Part[] {
  const parts: Part[] = []
  let part: Part | null = null
  let signed = false
  for (const node of tree.children) {
    if (node.type === 'footnoteDefinition') {
      part ??= pushPart(parts, 'main', null, null)
      part.notes.push(node)
    } else if (node.type === 'table') {
      part ??= pushPart(parts, 'main', null, null)
      part.blocks.push(node)
    } else if (node.type === 'block') {
      const named = node.label ? null : language.component(node.text)
      if (named) {
        part = pushPart(parts, named.kind, named.ordinal, node)
        signed = false
        continue
      }
      if (node.label === null && language.letter.test(node.text)) {
        if (part === null || signed) part = pushPart(parts, 'letter', null, null)
        signed = false
      } else if (part?.kind === 'letter' && signed && node.reading && node.reading.role !== 'item') {
        part = transmitted(parts, part)
        signed = false
      }
      part ??= pushPart(parts, 'main', null, null)
      if (language.signature.test(node.text)) signed = true
      part.blocks.push(node)
    }
  }
  return parts
}

function pushPart(parts: Part[], kind: ComponentKind, ordinal: number | null, name: Block | null): Part {
  const part: Part = { kind, ordinal, name, blocks: [], notes: [] }
  parts.push(part)
  return part
}

/** A signed letter followed by numbered text without a line that says `Annex`: what it transmits starts on the page after the signature. */
function transmitted(parts: Part[], letter: Part): Part {
  const next = pushPart(parts, 'annex', null, null)
  const last = letter.blocks.findLastIndex(
    (block) => block.type === 'block' && block.page !== letter.blocks.at(-1)!.page,
  )
  next.blocks = letter.blocks.splice(last + 1)
  return next
}

function buildComponent(part: Part, language: Language, _before: Part | null): Component {
  const page = part.name?.page ?? part.blocks[0]?.page ?? part.notes[0]?.page ?? 1
  const component: Component = {
    type: 'component',
    id: part.ordinal === null ? part.kind : `${part.kind}-${part.ordinal}`,
    kind: part.kind,
    page,
    heading: part.name ? headingOf(part.name) : null,
    title: null,
    notes: part.notes,
    children: [],
  }
  const rest = takeTitle(component, part.blocks, language)
  const signature = takeSignature(rest, language)
  let open: Paragraph | null = null
  let path: { scheme: string; paragraph: Paragraph }[] = []
  for (const [index, block] of rest.entries()) {
    if (block.type === 'table') {
      component.children.push(block)
      continue
    }
    const role = block.reading?.role
    if (role === 'item') {
      const at = path.findIndex((step) => step.scheme === block.reading!.scheme)
      path = at === -1 ? path : path.slice(0, at)
      const parent: Paragraph | null = path.at(-1)?.paragraph ?? open
      const item = paragraphOf(block, 'item', parent?.number ?? null)
      // an item may stand right under a heading, without a paragraph of its own
      const siblings = parent?.children ?? component.children
      item.item = itemPath(parent, siblings, block)
      siblings.push(item)
      path.push({ scheme: block.reading!.scheme, paragraph: item })
      continue
    }
    if (role === 'section') {
      component.children.push(sectionOf(block, 1))
      open = null
      path = []
      continue
    }
    if (role === 'paragraph') {
      open = paragraphOf(block, 'paragraph', block.reading!.value)
      component.children.push(open)
      path = []
      continue
    }
    if (isHeading(block, rest, index, language)) {
      component.children.push(sectionOf(block, 0))
      open = null
      path = []
      continue
    }
    const kind = /^[“"«„]/.test(block.text) ? 'quote' : 'unnumbered'
    const paragraph = paragraphOf(block, kind, null)
    component.children.push(paragraph)
    // items may hang on an unnumbered paragraph too
    if (open === null || path.length === 0) open = paragraph
  }
  if (signature) component.children.push(signature)
  return component
}

function itemPath(parent: Paragraph | null, siblings: { type: string }[], block: Block): string {
  const { scheme, value } = block.reading!
  const isLettered =
    scheme === 'letter-lower' || scheme === 'abjad' || scheme === 'cyrillic' || scheme === 'letter-point'
  const isBullet = scheme === 'bullet' || scheme === 'dash'
  const own = isBullet ? String(itemsIn(siblings) + 1) : isLettered ? toLetter(value) : String(value)
  return parent === null || parent.item === null ? own : `${parent.item}.${own}`
}

/** How many items close the list, so that bullets count from one. */
function itemsIn(siblings: { type: string }[]): number {
  const last = siblings.findLastIndex((child) => (child as { kind?: string }).kind !== 'item')
  return siblings.length - 1 - last
}

function headingOf(block: Block): Heading {
  return { type: 'heading', children: block.label ? [block.label, ...block.pieces] : block.pieces }
}

function sectionOf(block: Block, level: number): Section {
  return {
    type: 'section',
    id: '',
    level,
    number: null,
    page: block.page,
    confidence: block.reading || block.style?.role === 'heading' ? 'certain' : 'inferred',
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
  let count = 0
  while (count < blocks.length && count < 4) {
    const block = blocks[count]!
    if (
      block.type === 'table' ||
      block.label ||
      language.terminal.test(block.text) ||
      language.date.test(block.text)
    )
      break
    count++
    if (!component.heading && component.kind !== 'main') break
  }
  if (count === 0) return blocks
  // a lone unfinished block before paragraphs without any heading is still the title
  const [first, ...others] = blocks.slice(0, count) as Block[]
  component.title = headingOf(first!)
  return [...others, ...blocks.slice(count)]
}

/** The unfinished lines around a signature, at the end of a component. */
function takeSignature(blocks: (Block | Table)[], language: Language): Paragraph | null {
  const at = blocks.findLastIndex((block) => block.type === 'block' && language.signature.test(block.text))
  if (at === -1) return null
  const loose = (block: Block | Table | undefined): block is Block =>
    block?.type === 'block' && block.label === null && !/[.。；;：:]$/.test(block.text)
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

function isHeading(block: Block, blocks: (Block | Table)[], index: number, language: Language): boolean {
  if (block.style?.role) return block.style.role === 'heading'
  if (block.label || block.text === '' || language.date.test(block.text)) return false
  if (language.terminal.test(block.text)) return false
  if (block.lines > 3 || index === blocks.length - 1) return false
  return true
}
