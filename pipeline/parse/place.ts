import type { Point } from 'unist'
import type { Report } from '../tree.ts'

/** The line and column (both counted from 1) of an offset into the decoded source. */
export function placeOf(tree: Report, offset: number): Point {
  const starts = tree.data.lineStarts
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset }
}
