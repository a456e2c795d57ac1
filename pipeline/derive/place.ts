import { lastUpTo } from '../bisect.ts'
import { type Passage, spanOf } from '../passage.ts'
import type { Document } from '../report.ts'

/** Where a whole passage stands in the source: half-open UTF-16 offsets and lines counted from 1. */
export function placeOf(
  document: Document,
  passage: Passage,
): {
  char_start: number
  char_end: number
  line_start: number
  line_end: number
} {
  return {
    char_start: passage.start,
    char_end: passage.end,
    line_start: lineAt(document, passage.start),
    line_end: lineAt(document, Math.max(passage.start, passage.end - 1)),
  }
}

/** The source offsets of the characters [from, to) of a passage. */
export function charsOf(
  passage: Passage,
  from: number,
  to: number,
): { char_start: number; char_end: number } {
  const { start, end } = spanOf(passage, from, to)
  return { char_start: start, char_end: end }
}

/** The line, counted from 1, that holds a source offset. */
function lineAt(document: Document, offset: number): number {
  return Math.max(0, lastUpTo(document.tree.data.lineStarts, offset)) + 1
}
