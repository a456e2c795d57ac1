import type { Text } from '../tree.ts'

/** A part of a leaf, with its own span in the source. */
export function slice(piece: Text, from: number, to: number): Text {
  return {
    type: 'text',
    value: piece.value.slice(from, to),
    span: { start: piece.span.start + from, end: piece.span.start + to },
  }
}
