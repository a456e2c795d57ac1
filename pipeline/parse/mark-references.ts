import type { FootnoteDefinition, FootnoteReference, Inline, Text } from '../tree.ts'
import type { Language } from '../languages/language.ts'
import type { Draft, DraftNode, PrintedLine } from './draft.ts'

/**
 * Footnote markers become references, each at its exact place.
 *
 * ```
 * |“卡提巴”⏎            |Declaration”,4⏎             |on Climate Change8⏎
 * |1⏎                               ^ glued to the line's end            ^ the same, after a letter
 *  ^ on a line of its own
 * |␠填补国家安全的真空
 * ```
 *
 * Plain text does not say which digits are raised. The notes do: a page whose foot holds the notes 3, 4 and 5 has the markers 3, 4
 * and 5 in its text, in this order. Where the format tells superscripts, it is believed.
 */
export function markReferences(language: Language) {
  return (tree: Draft): void => {
    const lines = tree.children.filter((node): node is PrintedLine => node.type === 'printedLine')
    const notes = tree.children.filter((node): node is FootnoteDefinition => node.type === 'footnoteDefinition')
    const joined = new Set<DraftNode>()
    if (lines.some((node) => node.line.style?.superscripts?.length)) {
      for (const node of lines) markSuperscripts(node)
    } else {
      markInSequence(lines, notes, language, joined)
    }
    if (joined.size > 0) tree.children = tree.children.filter((node) => !joined.has(node))
  }
}

function markSuperscripts(node: PrintedLine): void {
  const ranges = node.line.style?.superscripts ?? []
  for (const [from, to] of ranges.toReversed()) {
    const value = node.line.text.slice(from, to)
    if (/^\d{1,3}$/.test(value)) insertMarker(node, from, to, Number(value))
  }
}

interface Candidate {
  line: number
  from: number
  to: number
  rank: number
}

function markInSequence(lines: PrintedLine[], notes: FootnoteDefinition[], language: Language, joined: Set<DraftNode>): void {
  const firstOfPage = new Map<number, number>()
  for (const [index, node] of lines.entries()) if (!firstOfPage.has(node.line.page)) firstOfPage.set(node.line.page, index)
  const found: { candidate: Candidate; number: number }[] = []
  let cursor = { line: 0, to: 0 }
  for (const note of notes) {
    const text = String(note.number)
    const start = firstOfPage.get(note.page) ?? 0
    const here = Math.max(cursor.line, start)
    const candidate =
      bestCandidate(lines, here, (node) => node.line.page === note.page, text, cursor, language) ??
      // a note printed at the foot of the page after its marker, or at the end of the document
      bestCandidate(lines, cursor.line, (node) => node.line.page <= note.page, text, cursor, language)
    if (!candidate) continue
    found.push({ candidate, number: note.number })
    cursor = { line: candidate.line, to: candidate.to }
  }
  for (const { candidate, number } of found.toReversed()) {
    const node = lines[candidate.line]!
    if (candidate.to - candidate.from < node.line.text.length) insertMarker(node, candidate.from, candidate.to, number)
    else joinStandalone(lines, candidate.line, number, joined)
  }
}

function bestCandidate(
  lines: PrintedLine[],
  start: number,
  within: (node: PrintedLine) => boolean,
  text: string,
  cursor: { line: number; to: number },
  language: Language,
): Candidate | null {
  let best: Candidate | null = null
  for (let index = start; index < lines.length && within(lines[index]!); index++) {
    const node = lines[index]!
    const value = node.line.text
    if (value === text && index > 0 && node.line.blanks === 0) {
      if (index > cursor.line || cursor.to === 0) return { line: index, from: 0, to: text.length, rank: 4 }
      continue
    }
    for (let at = value.indexOf(text); at !== -1; at = value.indexOf(text, at + 1)) {
      if (index === cursor.line && at < cursor.to) continue
      const rank = rankOf(value, at, at + text.length, language)
      if (rank > (best?.rank ?? 0)) best = { line: index, from: at, to: at + text.length, rank }
    }
  }
  return best
}

/** How well digits look like a raised marker: 0 not at all, 3 glued to closing punctuation before a space or the line's end. */
function rankOf(value: string, from: number, to: number, language: Language): number {
  if (from === 0) return 0
  const before = value[from - 1]!
  const after = value[to] ?? ''
  if (/\d/.test(after) || (/[.,:/]/.test(after) && /\d/.test(value[to + 1] ?? ''))) return 0
  if (/[a-z%°–-]/i.test(after)) return 0
  const atEnd = after === ''
  if (before === '(' || before === '（') return language.direction === 'rtl' && (atEnd || after === ')') ? 3 : 0
  if (/[\s\d\-–—/+=$€£№#第]/.test(before)) return 0
  if (/[.,]/.test(before) && /\d/.test(value[from - 2] ?? '')) return atEnd ? 1 : 0
  const closing = /[.,;:!?”’"»)\]،؛。，；：、！？）》」』]/.test(before)
  if (closing) return atEnd || /\s/.test(after) ? 3 : 2
  if (!/\p{L}/u.test(before)) return 0
  return atEnd ? 2 : 1
}

/** Replaces the digits at [from, to) of the line's text by a reference. */
function insertMarker(node: PrintedLine, from: number, to: number, number: number): void {
  const start = node.line.start + from
  const end = node.line.start + to
  const pieces: Inline[] = []
  for (const piece of node.pieces) {
    if (piece.type !== 'text' || piece.span.start > start || piece.span.end < end) {
      pieces.push(piece)
      continue
    }
    const head = cut(piece, piece.span.start, start)
    const tail = cut(piece, end, piece.span.end)
    if (head) pieces.push(head)
    pieces.push(reference(number, start, end))
    if (tail) pieces.push(tail)
  }
  node.pieces = pieces
  if (end === node.line.end) node.endsWithMarker = true
}

function cut(piece: Text, start: number, end: number): Text | null {
  if (start >= end) return null
  return {
    type: 'text',
    value: piece.value.slice(start - piece.span.start, end - piece.span.start),
    span: { start, end },
  }
}

function reference(number: number, start: number, end: number): FootnoteReference {
  return { type: 'footnoteReference', number, span: { start, end } }
}

/** A marker on a line of its own goes to the end of the line before, and what follows it on the printed line goes after it. */
function joinStandalone(lines: PrintedLine[], index: number, number: number, joined: Set<DraftNode>): void {
  const marker = lines[index]!
  const before = lines[index - 1]!
  const after = lines[index + 1]
  before.pieces.push(reference(number, marker.line.start, marker.line.end))
  before.trailing = marker.trailing
  joined.add(marker)
  if (after && after.line.blanks === 0 && after.line.indent > 0 && after.line.page === marker.line.page) {
    before.pieces.push(...after.pieces)
    before.width += after.width
    before.trailing = after.trailing
    before.endsWithMarker = after.endsWithMarker
    joined.add(after)
  } else if (!marker.trailing) {
    before.endsWithMarker = true
  }
}
