/** What flows between the edits while the tree is still lines and blocks. */
import type { Node, Parent } from 'unist'
import type { Reading } from '../languages/numbering.ts'
import type { Line } from '../read/lines.ts'
import type { Confidence, FootnoteDefinition, Inline, Label, Masthead, Removal, Table } from '../tree.ts'

/** A printed line; raised numbers that the extractor set on lines of their own are joined to it. */
export interface PrintedLine extends Node {
  type: 'printedLine'
  line: Line
  /** True where no line break stands between the line before and this one: cells of one row. */
  sameRow: boolean
  /** The line's text and markers in printed order. */
  pieces: Inline[]
  /** Columns taken by the pieces: two for a wide character. */
  width: number
  /** White space at the end of the last piece. */
  trailing: boolean
  /** True where the last piece is a marker, so that the extractor broke the line there. */
  endsWithMarker: boolean
}

/** Lines that belong together: a paragraph, an item, a heading, not yet told apart. */
export interface Block extends Node {
  type: 'block'
  label: Label | null
  reading: Reading | null
  pieces: Inline[]
  /** The pieces' text, markers left out. */
  text: string
  page: number
  indent: number
  /** How sure it is that a block of this kind starts here. */
  confidence: Confidence
  /** Printed lines. */
  lines: number
  style: Line['style']
}

export type DraftNode = PrintedLine | Block | FootnoteDefinition | Removal | Table

export interface Draft extends Parent {
  type: 'report'
  data?: { masthead: Masthead }
  children: DraftNode[]
}
