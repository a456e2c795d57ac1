/**
 * A passage: the published text of a paragraph, item, heading, title, table cell or footnote, with the way back to the source.
 */
import { lastUpTo } from './bisect.ts'
import type { FootnoteReference, Inline, Label, Text } from './tree.ts'

export interface Mark {
  number: number
  /** UTF-16 index into the text before which the marker is printed. */
  at: number
}

export interface Passage {
  id: string
  text: string
  marks: Mark[]
  /** Start of each leaf in `text`, and the leaf's own offset in the source; parallel arrays, ascending. */
  starts: number[]
  leaves: Text[]
  /** The whole passage in the source, its label left out: half open. Equal where it has no text. */
  start: number
  end: number
}

type Child = Label | Inline | { type: 'paragraph' }

/** Reads the running text of a node's own children; nested items are passages of their own. */
export function passageOf(id: string, children: readonly Child[]): Passage {
  const passage: Passage = { id, text: '', marks: [], starts: [], leaves: [], start: -1, end: -1 }
  const parts: string[] = []
  let length = 0
  for (const child of children) {
    if (child.type === 'text') {
      const leaf = child as Text
      passage.starts.push(length)
      passage.leaves.push(leaf)
      parts.push(leaf.value)
      length += leaf.value.length
      if (passage.start === -1) passage.start = leaf.span.start
      passage.end = leaf.span.end
    } else if (child.type === 'footnoteReference') {
      const { number, span } = child as FootnoteReference
      passage.marks.push({ number, at: length })
      if (passage.start === -1) passage.end = span.end
    } else if (child.type === 'label' && passage.start === -1) {
      const { span } = child as Label
      passage.end = span.end
    }
  }
  passage.text = parts.join('')
  if (passage.start === -1) passage.start = Math.max(0, passage.end)
  passage.end = Math.max(passage.start, passage.end)
  return passage
}

/** The running text of a node's own children. */
export function textOf(children: readonly Child[]): string {
  return passageOf('', children).text
}

/** The source offset of the character at `index` of the passage's text. */
function offsetOf(passage: Passage, index: number): number {
  const { starts, leaves } = passage
  if (leaves.length === 0) return passage.start
  const at = Math.max(0, lastUpTo(starts, index))
  const leaf = leaves[at]!
  return Math.min(leaf.span.start + (index - starts[at]!), leaf.span.end)
}

/** The source span of the characters [from, to) of the passage's text. */
export function spanOf(passage: Passage, from: number, to: number): { start: number; end: number } {
  if (to <= from) return { start: offsetOf(passage, from), end: offsetOf(passage, from) }
  return { start: offsetOf(passage, from), end: offsetOf(passage, to - 1) + 1 }
}
