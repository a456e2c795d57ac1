/** What the page carries: an index that is read at once, and blocks that are read when a view needs them. */
import type { JSONSchema } from '../../schema.ts'
import type { Row } from '../../table.ts'

export interface TableInfo {
  name: string
  schema: JSONSchema
  /** Number of rows. */
  rows: number
}

/** The JSON of `<script id="index">`. */
export interface Payload {
  title: string
  version: string | null
  /** How to cite the release. */
  citation: string
  licence: string
  tables: TableInfo[]
  reports: Row[]
}

/** In the order of the navigation. */
export const VIEWS = ['read', 'incidents', 'recommendations', 'tables', 'changes'] as const
export type ViewName = (typeof VIEWS)[number]

/** Tables that hold the text itself: one block a report, since a collection is read a report at a time. All others are one block each. */
export const TEXT_TABLES: readonly string[] = [
  'components',
  'sections',
  'paragraphs',
  'table_cells',
  'footnotes',
  'citations',
  'errata',
]

/** A block of rows: by table, the cells of each row in the schema's order. */
export type Block = Record<string, unknown[][]>

/** A report's text block: its rows and what is printed before them, by row id. */
export interface TextBlock {
  tables: Block
  labels: Record<string, string>
}

/** A report in one language: `S-2030-7.zh`. */
export function reportKey(report: string, lang: string): string {
  return `${report}.${lang}`
}
