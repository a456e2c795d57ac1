import type { Language } from '../languages/language.ts'
import type { ComponentKind, FootnoteDefinition, Inline, Table } from '../tree.ts'
import type { Block, Draft } from './draft.ts'

/** What one component is built from. */
export interface Part {
  kind: ComponentKind
  ordinal: number | null
  /** What names the component, `Annex II`, in its printed pieces; its title follows among the blocks. */
  name: Block | null
  blocks: (Block | Table)[]
  notes: FootnoteDefinition[]
}

/**
 * Parts the blocks into logical parts of the document: the letter, the report, its annexes.
 *
 * A note goes where its marker stands: at a page foot that two parts share, the place of the note says nothing.
 */
export function splitParts(tree: Draft, language: Language): Part[] {
  const parts: Part[] = []
  const notes: { note: FootnoteDefinition; part: Part }[] = []
  let part: Part | null = null
  let signed = false
  for (const [index, node] of tree.children.entries()) {
    if (node.type === 'footnoteDefinition') {
      part ??= push(parts, 'main', null, null)
      notes.push({ note: node, part })
    } else if (node.type === 'table') {
      part ??= push(parts, 'main', null, null)
      part.blocks.push(node)
    } else if (node.type === 'block') {
      const named = node.label ? null : language.component(node.text)
      if (named) {
        const { name, title } = splitName(node, named.length ?? node.text.length)
        part = push(parts, named.kind, named.ordinal, name)
        if (title) part.blocks.push(title)
        signed = false
        continue
      }
      if (node.label === null && language.letter.test(node.text)) {
        if (part === null || signed) part = push(parts, 'letter', null, null)
        // the titles of agenda items stand above it
        else if (part.kind === 'main' && part.blocks.every((block) => isTitle(block, language)))
          part.kind = 'letter'
        signed = false
      } else if (part?.kind === 'letter' && node.reading && node.reading.role !== 'item') {
        const from = signed ? afterSignature(part, language) : afterLetter(part, language)
        const isOver =
          signed || (node.reading.value === 1 && !isSignedLater(tree.children.slice(index), language))
        if (isOver && from !== -1) part = transmitted(parts, part, from)
        signed = false
      }
      part ??= push(parts, 'main', null, null)
      if (language.signature.test(node.text)) signed = true
      part.blocks.push(node)
    }
  }
  assignNotes(parts, notes)
  return parts
}

function isTitle(block: Block | Table, language: Language): boolean {
  return block.type === 'block' && block.label === null && !language.terminal.test(block.text)
}

function push(parts: Part[], kind: ComponentKind, ordinal: number | null, name: Block | null): Part {
  const part: Part = { kind, ordinal, name, blocks: [], notes: [] }
  parts.push(part)
  return part
}

/** `Annex A – Items subject to notification`: what names the component, and what it is called. */
function splitName(block: Block, length: number): { name: Block; title: Block | null } {
  if (length >= block.text.length) return { name: block, title: null }
  const name: Inline[] = []
  const title: Inline[] = []
  let left = length
  for (const piece of block.pieces) {
    if (piece.type !== 'text' || left <= 0) (left > 0 ? name : title).push(piece)
    else {
      const { value, span } = piece
      const head = value.slice(0, left).trimEnd()
      const tail = value.slice(left).trimStart()
      if (head !== '')
        name.push({ type: 'text', value: head, span: { start: span.start, end: span.start + head.length } })
      if (tail !== '')
        title.push({ type: 'text', value: tail, span: { start: span.end - tail.length, end: span.end } })
      left -= value.length
    }
  }
  return {
    name: { ...block, pieces: name, text: block.text.slice(0, length).trimEnd() },
    title: { ...block, pieces: title, text: block.text.slice(length).trimStart() },
  }
}

/** Whether a signature comes before the next component: a letter may number what it asks for. */
function isSignedLater(nodes: Draft['children'], language: Language): boolean {
  for (const node of nodes) {
    if (node.type !== 'block') continue
    if (language.signature.test(node.text)) return true
    if (!node.label && (language.component(node.text) || language.letter.test(node.text))) return false
  }
  return false
}

/** A letter followed by numbered text without a line that says `Annex`: what it transmits. */
function transmitted(parts: Part[], letter: Part, from: number): Part {
  const next = push(parts, 'annex', null, null)
  next.blocks = letter.blocks.splice(from)
  return next
}

/** What a signed letter transmits starts on the page after the signature; in a text without pages, right after it. */
function afterSignature({ blocks }: Part, { signature }: Language): number {
  const before = blocks.findLastIndex((block) => block.type === 'block' && block.page !== blocks.at(-1)!.page)
  if (before !== -1) return before + 1
  return blocks.findLastIndex((block) => block.type === 'block' && signature.test(block.text)) + 1
}

/**
 * What a letter without a signature transmits starts on the first page that a title opens; -1 where none does, or where the letter itself
 * is numbered. (A panel of experts writes to the Council without the word that others sign with, and its report has no line that says `Annex`.)
 */
function afterLetter({ blocks }: Part, language: Language): number {
  if (blocks.some((block) => block.type === 'block' && block.label !== null)) return -1
  return blocks.findIndex(
    (block, index) => index > 0 && block.page !== blocks[index - 1]!.page && isTitle(block, language),
  )
}

function assignNotes(parts: Part[], notes: { note: FootnoteDefinition; part: Part }[]): void {
  const starts = parts.map((part) => startOf(part))
  for (const { note, part } of notes) {
    const marker = (note.data as { marker?: number } | undefined)?.marker
    delete note.data
    let at = parts.indexOf(part)
    if (marker !== undefined) {
      while (at > 0 && starts[at]! > marker) at--
      while (at + 1 < parts.length && starts[at + 1]! <= marker) at++
    }
    parts[at]!.notes.push(note)
  }
}

function startOf(part: Part): number {
  const first = part.name ?? part.blocks.find((block): block is Block => block.type === 'block')
  return first?.label?.span.start ?? first?.pieces[0]?.span.start ?? 0
}
