/** A report on its way through the pipeline: what was read, and what the derivations need to know of it. */
import type { Language } from './languages/language.ts'
import type { Zone } from './languages/wording.ts'
import type { Ledger } from './ledger.ts'
import type { Lexicons } from './match/lexicon.ts'
import type { Passage } from './passage.ts'
import type { Component, Paragraph, Report, Section, Table } from './tree.ts'
import type { Vocabularies } from './vocabulary.ts'

/** `report.yaml`: where a report comes from and what is known of it. Dates are ISO 8601. */
export interface Metadata {
  symbol: string
  language: string
  title: string
  body: string | null
  /** Date of each component that bears one: `letter`, `annex`, `main`. */
  dates: Record<string, string>
  /** Place ids of the countries under review: the least precise where of its incidents. */
  about?: string[]
  /** Actor ids of the authors, who relay nothing when they speak. */
  authors?: string[]
  /** The period that the report covers, where it says so. */
  period?: { start: string; end: string }
  source: { file: string; sha256: string; obtained: string }
  /** Counts that the parse must reach: any of the report's count columns. */
  expected?: Record<string, number>
}

/** Everything a table is derived from. */
export interface Document {
  id: string
  lang: string
  metadata: Metadata
  language: Language
  tree: Report
  ledger: Ledger
  /** Length and encoding of the decoded source. */
  characters: number
  encoding: string
  passages: Map<string, Passage>
  /** Components, sections, paragraphs and items in printed order, with what they stand in. */
  components: Component[]
  sections: Placed<Section>[]
  paragraphs: Placed<Paragraph>[]
  tables: Placed<Table>[]
  vocabularies: Vocabularies
  lexicons: Lexicons
  units: Unit[]
}

/** A paragraph or item with its sentences, for the extraction to read in printed order. */
export interface Unit {
  placed: Placed<Paragraph>
  passage: Passage
  /** The text of the passage as the rules read it, character by character. */
  read: string
  sentences: Zone[]
  /** Each sentence as the rules read it. */
  texts: string[]
  /** The last sentence of each paragraph or item that this item belongs to, as printed, outermost first. */
  announcements: string[]
  /** Titles of the sections it stands in, outermost first. */
  headings: string[]
  /** True where items hang on it. */
  hasItems: boolean
}

export interface Placed<Node> {
  node: Node
  component: Component
  /** The innermost section, or null at the component's top. */
  section: Section | null
  /** The paragraph or item that an item belongs to; the section that a section belongs to is its `section`. */
  parent: Paragraph | null
}
