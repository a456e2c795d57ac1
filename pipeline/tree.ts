/**
 * The report tree: what a printed report is made of, as unist nodes.
 *
 * Lossless: every character of the decoded source lies in exactly one leaf (`text`, `label`, `footnoteReference`, `removal`), or in
 * white space between leaves. Offsets are UTF-16 code units into the decoded source, half open.
 */
import type { Data, Literal, Node, Parent } from 'unist'

/** Where a leaf stands in the decoded source; `start` may equal `end` for what the source does not print. */
export interface Span {
  start: number
  end: number
}

/** Running text. `value` is the source's own slice, except a line break that reads as one space. */
export interface Text extends Literal {
  type: 'text'
  value: string
  span: Span
}

/** The printed number of a paragraph, item, heading or note: `24.`, `(a)`, `㈠`, `III.` */
export interface Label extends Literal {
  type: 'label'
  value: string
  span: Span
}

/** A footnote marker at its exact place. `number` is the note it refers to. */
export interface FootnoteReference extends Node {
  type: 'footnoteReference'
  number: number
  /** How sure it is that these digits are a marker; absent where the source says so. */
  confidence?: Confidence
  span: Span
}

/** Printed characters that are not part of the text: a running head, a page number, the rule above the notes. */
export interface Removal extends Literal {
  type: 'removal'
  name: RemovalName
  value: string
  span: Span
}

/**
 * The names a removed character can go under. The first group is printed matter, the second white space (see `parse/account.ts`).
 */
export type RemovalName =
  | 'masthead'
  | 'running-head'
  | 'page-number'
  | 'figure'
  | 'note-separator'
  | 'contents'
  | 'hyphen'
  | 'ornament'
  | 'page-break'
  | 'hard-wrap'
  | 'block-break'
  | 'indent'
  | 'script-space'
  | 'word-space'
  | 'mark-space'

export type Inline = Text | FootnoteReference | Removal

/** How sure the parser is of a decision: read off a number or a style, inferred from the layout, or guessed. */
export type Confidence = 'certain' | 'inferred' | 'guessed'

export interface Heading extends Parent {
  type: 'heading'
  children: (Label | Inline)[]
}

export type ParagraphKind = 'paragraph' | 'item' | 'quote' | 'unnumbered' | 'signature'

/** A paragraph, or an item of one. Its items follow its own text among the children. */
export interface Paragraph extends Parent {
  type: 'paragraph'
  id: string
  kind: ParagraphKind
  /** The printed paragraph number, or null. */
  number: number | null
  /** Canonical item path, `b.1` for (b) ㈠, or null outside items. */
  item: string | null
  page: number
  confidence: Confidence
  children: (Label | Inline | Paragraph)[]
}

export interface TableRow extends Parent {
  type: 'tableRow'
  children: TableCell[]
}

export interface TableCell extends Parent {
  type: 'tableCell'
  id: string
  children: Inline[]
}

/** A printed table, kept as rows and cells. */
export interface Table extends Parent {
  type: 'table'
  id: string
  page: number
  children: TableRow[]
}

export interface FootnoteDefinition extends Parent {
  type: 'footnoteDefinition'
  id: string
  number: number
  page: number
  children: (Label | Inline)[]
}

/** A heading with what stands under it. `number` is the canonical last step of its path: `3`, `B`, or `h1` for an unnumbered one. */
export interface Section extends Parent {
  type: 'section'
  id: string
  level: number
  number: string | null
  page: number
  confidence: Confidence
  children: (Heading | Section | Paragraph | Table)[]
}

export type ComponentKind = 'letter' | 'main' | 'annex' | 'appendix' | 'enclosure'

/** A logical part of the document (AKN4UN component): the letter of transmittal, the report itself, an annex. */
export interface Component extends Parent {
  type: 'component'
  id: string
  kind: ComponentKind
  page: number
  /** What is printed above the title: `附件`, `Annex II`. */
  heading: Heading | null
  title: Heading | null
  notes: FootnoteDefinition[]
  children: (Section | Paragraph | Table)[]
}

/** What the masthead says, as printed; the date in ISO 8601. Null for what it does not say. */
export interface Masthead {
  symbol: string | null
  distribution: string | null
  date: string | null
  original: string | null
  session: string | null
  agenda: string | null
  job: string | null
}

export interface ReportData extends Data {
  masthead?: Masthead
  pages: number
  /** Printed lines of the source, for turning offsets into places. */
  lineStarts: number[]
}

export interface Report extends Parent {
  type: 'report'
  id: string
  children: (Component | Removal)[]
  data: ReportData
}

export type Leaf = Text | Label | FootnoteReference | Removal
