import type { Point } from 'unist'
import { lastUpTo } from '../bisect.ts'
import type { Report } from '../tree.ts'

/** The line and column (both counted from 1) of an offset into the decoded source. */
export function placeOf(tree: Report, offset: number): Point {
  const starts = tree.data.lineStarts
  const line = Math.max(0, lastUpTo(starts, offset))
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset }
}
