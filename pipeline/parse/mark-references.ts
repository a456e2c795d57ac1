import type { Language } from '../languages/language.ts'
import type { Confidence, FootnoteDefinition, FootnoteReference, Inline, Text } from '../tree.ts'
import type { Draft, DraftNode, PrintedLine } from './draft.ts'

/**
 * Footnote markers become references, each at its exact place.
 *
 * ```
 * |“卡提巴”⏎            |Declaration”,4⏎             |on Climate Change8⏎       |in the Levant 1 (ISIL⏎
 * |1⏎                               ^ glued to the line's end            ^ after a letter           ^ with a space
 *  ^ on a line of its own
 * |␠填补国家安全的真空
 * ```
 *
 * Plain text does not say which digits are raised. The notes do: a page whose foot holds the notes 3, 4 and 5 has the markers 3, 4
 * and 5 in its text, in this order. Of all the ways to give each note a place, in order, the one that looks best as a whole is taken.
 * Where the format tells superscripts, it is believed.
 */
export function markReferences(language: Language) {
  return (tree: Draft): void => {
    const lines = tree.children.filter((node): node is PrintedLine => node.type === 'printedLine')
    const notes = tree.children.filter(
      (node): node is FootnoteDefinition => node.type === 'footnoteDefinition',
    )
    if (notes.length === 0) return
    const raised = lines.some((node) => node.line.style?.superscripts?.length)
    const chosen = bestChain(candidatesOf(lines, notes, language, raised))
    const joined = new Set<DraftNode>()
    for (const candidate of chosen.toReversed()) {
      const node = lines[candidate.line]!
      const note = notes[candidate.note]!
      note.data = { marker: node.line.start + candidate.from }
      if (candidate.to - candidate.from < node.line.text.length || candidate.line === 0) {
        insertMarker(node, candidate, note.number)
      } else joinStandalone(lines, candidate, note.number, joined)
    }
    if (joined.size > 0) tree.children = tree.children.filter((node) => !joined.has(node))
  }
}

/** Digits at [from, to) of a line that may be the marker of a note; the larger the weight, the more they look like it. */
interface Candidate {
  line: number
  from: number
  to: number
  note: number
  weight: number
  confidence: Confidence
}

/** Weights: what looks like a marker beyond doubt, to what would be one only if nothing better is found. */
const STANDS_ALONE = 8
const RAISED = 10
const CLOSES = 6
const AFTER_WORD = 4
const AFTER_NUMBER = 1.5
const SPACED = 1

/** Raised or alone on its line: certain; glued to a word or a stop: inferred; digits like others, in the right place: guessed. */
function confidenceOf(weight: number): Confidence {
  return weight >= STANDS_ALONE ? 'certain' : weight >= AFTER_NUMBER ? 'inferred' : 'guessed'
}

/** A marker stands on the page of its note, or on the page before where the note had no room. */
const SAME_PAGE = 6
const PAGE_BEFORE = 2

/** Notes of one number that one place is weighed for. */
const RIVALS = 3

function candidatesOf(
  lines: PrintedLine[],
  notes: FootnoteDefinition[],
  language: Language,
  raised: boolean,
): Candidate[] {
  const byNumber = new Map<number, number[]>()
  for (const [index, note] of notes.entries()) {
    const same = byNumber.get(note.number)
    if (same) same.push(index)
    else byNumber.set(note.number, [index])
  }
  const candidates: Candidate[] = []
  for (const [index, node] of lines.entries()) {
    const { text, page } = node.line
    for (const { from, to, weight } of raised ? raisedIn(node) : digitsIn(lines, index, language)) {
      const number = Number(text.slice(from, to))
      for (const note of rivals(byNumber.get(number), notes, page)) {
        const distance = notes[note]!.page - page
        const near = distance === 0 ? SAME_PAGE : distance === 1 ? PAGE_BEFORE : 0
        candidates.push({
          line: index,
          from,
          to,
          note,
          weight: weight + near,
          confidence: confidenceOf(weight),
        })
      }
    }
  }
  return candidates
}

/** The first notes of this number that are printed on the page or after it. */
function rivals(same: number[] | undefined, notes: FootnoteDefinition[], page: number): number[] {
  if (!same) return []
  let low = 0
  let high = same.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (notes[same[middle]!]!.page < page) low = middle + 1
    else high = middle
  }
  // later ones first, so that two of one place are never chained
  return same.slice(low, low + RIVALS).reverse()
}

interface Place {
  from: number
  to: number
  weight: number
}

function* raisedIn(node: PrintedLine): Generator<Place> {
  for (const [from, to] of node.line.style?.superscripts ?? []) {
    for (const match of node.line.text.slice(from, to).matchAll(/\d{1,4}/g)) {
      yield { from: from + match.index, to: from + match.index + match[0].length, weight: RAISED }
    }
  }
}

function* digitsIn(lines: PrintedLine[], index: number, language: Language): Generator<Place> {
  const node = lines[index]!
  const text = node.line.text
  for (const match of text.matchAll(/\d+/g)) {
    const to = match.index + match[0].length
    if (match[0].length === text.length && index > 0 && node.line.blanks === 0 && text.length <= 4) {
      yield { from: 0, to, weight: STANDS_ALONE }
      continue
    }
    // `202310` is 2023 with the marker 10
    for (let from = Math.max(match.index, to - 4); from < to; from++) {
      if (text[from] === '0') continue
      const weight =
        from === match.index
          ? weightOf(text, from, to, language)
          : weightInNumber(text, match.index, from, to)
      if (weight > 0) yield { from, to, weight }
    }
  }
}

/**
 * What a number goes on from within the symbol of a document: `A/75/181/Rev.1`, `A/C.3/78/L.4`.
 *
 * Source: https://research.un.org/en/docs/symbols
 */
const SYMBOL_PART =
  /\/(?:AC|Add|Amend|C|CN|CONF|Corr|CRP|DC|GC|INF|L|MIN|PC|PV|Rev|RT|SR|Sub|Summary|TAB|WG|WP)\.$/

/** How well digits look like a raised marker. */
function weightOf(text: string, from: number, to: number, language: Language): number {
  if (from === 0 || !mayFollow(text, to)) return 0
  const before = text[from - 1]!
  const atEnd = to === text.length
  if (before === '(' || before === '（')
    return language.direction === 'rtl' && (atEnd || text[to] === ')') ? CLOSES : 0
  if (before === ' ') {
    const ahead = text[from - 2] ?? ''
    if (!atEnd && text[to] !== ' ' && !/[,.;:)”’]/.test(text[to]!)) return 0
    if (/[.,;:!?”’"»)\]]/.test(ahead)) return AFTER_NUMBER
    // `on 24 February 2025 11 (see section III)`, unlike the thousands of `4 500`
    if (/\d/.test(ahead)) return to - from < 3 ? SPACED / 2 : 0
    if (!/\p{L}/u.test(ahead)) return 0
    // `livestreamed on Web TV 2 and X`, less likely than `in the Levant 1 (ISIL`
    return atEnd || /\p{Ll}/u.test(ahead) ? SPACED : SPACED / 2
  }
  if (/[\s\d\-–—/+=$€£№#第]/.test(before)) return 0
  if (before === '.' && SYMBOL_PART.test(text.slice(Math.max(0, from - 10), from))) return 0
  if (/[.,]/.test(before) && /\d/.test(text[from - 2] ?? ''))
    return atEnd ? AFTER_NUMBER : text[to] === ' ' ? SPACED : 0
  if (/[.,;:!?”’"»)\]،؛。，；：、！？）》〉」』]/.test(before))
    return atEnd || /\s/.test(text[to]!) ? CLOSES : CLOSES - 1
  if (!/\p{L}/u.test(before)) return 0
  if (atEnd) return AFTER_WORD
  return language.counters?.test(text[to]!) ? 0 : /\p{Lu}/u.test(before) ? SPACED : AFTER_WORD - 1
}

/** Digits that close a longer number: after a year, or at the end of a line that the marker broke. */
function weightInNumber(text: string, start: number, from: number, to: number): number {
  if (!mayFollow(text, to)) return 0
  const isYear = from - start === 4 && /^(?:19|20)/.test(text.slice(start, from))
  if (isYear) return to === text.length ? AFTER_WORD - 1 : AFTER_NUMBER
  return to === text.length ? SPACED : SPACED / 2
}

/** Whether what stands after the digits can follow a marker. */
function mayFollow(text: string, to: number): boolean {
  const after = text[to] ?? ''
  if (/[.,:/]/.test(after) && /\d/.test(text[to + 1] ?? '')) return false
  return !/[\p{Script=Latin}\p{Script=Cyrillic}%°/–-]/u.test(after)
}

/**
 * The heaviest chain of candidates in which places and notes both ascend.
 *
 * Candidates come in the order of their places. For each, the best chain of earlier notes is looked up in a tree of prefix maxima
 * (Fenwick), so the whole takes n log n steps.
 */
function bestChain(candidates: Candidate[]): Candidate[] {
  const notes = candidates.reduce((most, candidate) => Math.max(most, candidate.note + 1), 0)
  const best = new Int32Array(notes + 1).fill(-1)
  const weights = new Float64Array(candidates.length)
  const before = new Int32Array(candidates.length).fill(-1)
  let last = -1
  for (const [index, candidate] of candidates.entries()) {
    let chain = -1
    for (let at = candidate.note; at > 0; at -= at & -at) {
      if (best[at]! !== -1 && (chain === -1 || weights[best[at]!]! > weights[chain]!)) chain = best[at]!
    }
    before[index] = chain
    weights[index] = candidate.weight + (chain === -1 ? 0 : weights[chain]!)
    for (let at = candidate.note + 1; at <= notes; at += at & -at) {
      if (best[at]! === -1 || weights[index]! > weights[best[at]!]!) best[at] = index
    }
    if (last === -1 || weights[index]! > weights[last]!) last = index
  }
  const chosen: Candidate[] = []
  for (let at = last; at !== -1; at = before[at]!) chosen.push(candidates[at]!)
  return chosen.reverse()
}

/** Replaces the digits at [from, to) of the line's text by a reference. */
function insertMarker(node: PrintedLine, { from, to, confidence }: Candidate, number: number): void {
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
    pieces.push(reference(number, start, end, confidence))
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

function reference(number: number, start: number, end: number, confidence: Confidence): FootnoteReference {
  return { type: 'footnoteReference', number, confidence, span: { start, end } }
}

/** A marker on a line of its own goes to the end of the line before, and what follows it on the printed line goes after it. */
function joinStandalone(
  lines: PrintedLine[],
  candidate: Candidate,
  number: number,
  joined: Set<DraftNode>,
): void {
  const index = candidate.line
  const marker = lines[index]!
  const before = lines[index - 1]!
  const after = lines[index + 1]
  before.pieces.push(reference(number, marker.line.start, marker.line.end, candidate.confidence))
  before.trailing = marker.trailing
  joined.add(marker)
  if (
    after &&
    !joined.has(after) &&
    after.line.blanks === 0 &&
    after.line.indent > 0 &&
    after.line.page === marker.line.page
  ) {
    before.pieces.push(...after.pieces)
    before.width += after.width
    before.trailing = after.trailing
    before.endsWithMarker = after.endsWithMarker
    joined.add(after)
  } else if (!marker.trailing) {
    before.endsWithMarker = true
  }
}
