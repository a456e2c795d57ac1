import { lastUpTo } from '../bisect.ts'
import type { Language } from '../languages/language.ts'
import type { Layout } from '../read/lines.ts'
import type { PrintedLine } from './draft.ts'
import { widthOf } from './width.ts'

/** What the lines themselves tell of the page they were set on. Columns are those of a fixed-width print. */
export interface Geometry {
  /** A line was wrapped where it and the next word take this many columns or more; where they take fewer, it was ended on purpose. */
  room: number
  /** Columns of the widest lines. */
  widest: number
  /** True where every line is filled as far as words allow, as in text of a fixed width; justified print is not. */
  sharp: boolean
  /** True where paragraphs are set apart by empty lines. */
  spaced: boolean
  /** Columns between the page's left edge and the line. */
  indentOf: (node: PrintedLine) => number
}

/**
 * Learns the width of the printed page from the lines that certainly were wrapped: those that stop in the middle of a clause.
 *
 * Most of them give nearly the same sum with the next word; what falls clearly below it was ended on purpose.
 */
export function learnGeometry(body: PrintedLine[], language: Language, layout: Layout): Geometry {
  // the indents of doubled text are those of first lines only
  const indentOf = layout === 'doubled' ? () => 0 : relativeIndents(body)
  const sums: number[] = []
  const widths: number[] = []
  for (const [node, next] of pairs(body)) {
    widths.push(indentOf(node) + node.width)
    if (node.endsWithMarker || language.terminal.test(node.line.text)) continue
    if (language.cased && !/^\p{Ll}/u.test(next.line.text)) continue
    sums.push(
      indentOf(node) + node.width + language.join.length + widthOf(firstWord(next.line.text, language)),
    )
  }
  sums.sort((a, b) => a - b)
  widths.sort((a, b) => a - b)
  if (sums.length === 0) {
    const widest = widths.at(-1) ?? 0
    return { room: widest + 1, widest, sharp: false, spaced: layout === 'blocks', indentOf }
  }
  const edge = sharpEdge(sums, widths)
  const room = edge === null ? ROOM * at(sums, 0.5) : edge + 1
  return {
    room,
    widest: edge ?? WIDEST * at(widths, 0.9),
    sharp: edge !== null,
    spaced: layout === 'blocks' && isSpaced(body, room, language),
    indentOf,
  }
}

/** Of the width that half of the wrapped lines exceed with the next word: what nearly all exceed in justified print. */
const ROOM = 0.91
/** Of the width that nine lines of ten keep to: what all keep to. */
const WIDEST = 1.06

/**
 * The width that no wrapped line exceeds and each would have exceeded with the next word, where there is one: text of a fixed width.
 *
 * Of the sums near it, hardly any are below.
 */
function sharpEdge(sums: number[], widths: number[]): number | null {
  const most = at(widths, 0.99)
  const few = widths.length * FEW
  for (let edge = most; edge >= at(widths, 0.5); edge--) {
    if (countIn(widths, edge, Number.POSITIVE_INFINITY) > few) return null
    const short = countIn(sums, edge * 0.9, edge)
    const wrapped = countIn(sums, edge, edge * 1.1)
    if (wrapped >= sums.length / 2 && short < wrapped * HARDLY_ANY) return edge
  }
  return null
}

const HARDLY_ANY = 0.08
/** Share of lines that may be wider: notes and tables have measures of their own. */
const FEW = 0.12

/** How many of the sorted values lie in (from, to]. */
function countIn(sorted: number[], from: number, to: number): number {
  return lastUpTo(sorted, to) - lastUpTo(sorted, from)
}

function* pairs(body: PrintedLine[]): Generator<[PrintedLine, PrintedLine]> {
  for (let index = 0; index + 1 < body.length; index++) yield [body[index]!, body[index + 1]!]
}

/** The value that a share of the sorted values does not exceed. */
function at(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
}

/** Whether nearly all lines that surely end a paragraph have an empty line after them. */
function isSpaced(body: PrintedLine[], room: number, language: Language): boolean {
  let ends = 0
  let spaced = 0
  for (const [node, next] of pairs(body)) {
    if (node.line.page !== next.line.page || node.endsWithMarker) continue
    if (node.width > SURELY_SHORT * room || !language.terminal.test(node.line.text)) continue
    ends++
    if (next.line.blanks > 0) spaced++
  }
  return spaced >= NEARLY_ALL * ends
}

const SURELY_SHORT = 0.75
const NEARLY_ALL = 0.9

/** Indents are counted from the leftmost line of each page: odd and even pages have margins of their own. */
function relativeIndents(body: PrintedLine[]): (node: PrintedLine) => number {
  const margins = new Map<number, number>()
  for (const { line } of body)
    margins.set(line.page, Math.min(margins.get(line.page) ?? line.indent, line.indent))
  return ({ line }) => line.indent - margins.get(line.page)!
}

/** The part of a line that could have stood on the line before. */
export function firstWord(text: string, language: Language): string {
  if (language.join === ' ') return /^\S+/.exec(text)?.[0] ?? ''
  // what cannot be torn apart: a Latin word or number, or one character, with the brackets before and the punctuation after it
  return /^[《〈“‘（(「『]*(?:[\w.,:/()-]+|.)[，。、；：！？）》〉”’」』)]*/u.exec(text)?.[0] ?? ''
}
