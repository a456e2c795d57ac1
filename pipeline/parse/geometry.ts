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
  for (let index = 0; index + 1 < body.length; index++) {
    const node = body[index]!
    const next = body[index + 1]!
    widths.push(indentOf(node) + node.width)
    if (node.endsWithMarker || language.terminal.test(node.line.text)) continue
    if (language.cased && !/^\p{Ll}/u.test(next.line.text)) continue
    sums.push(
      indentOf(node) +
        node.width +
        (language.join === '' ? 0 : 1) +
        widthOf(firstWord(next.line.text, language)),
    )
  }
  if (sums.length === 0) return { room: 0, widest: 0, indentOf }
  sums.sort((a, b) => a - b)
  widths.sort((a, b) => a - b)
  const room = sums[Math.floor(sums.length * (language.cased ? 0.03 : 0.2))]! - (language.cased ? 0 : 2)
  return { room, widest: widths[Math.floor(widths.length * 0.99)]!, indentOf }
}

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
  // what cannot be torn apart: a Latin word or number, or one character with the punctuation that must not start a line
  return /^(?:[\w.,:/()-]+|.)[，。、；：！？）》”’]*/u.exec(text)?.[0] ?? ''
}
