/**
 * One report, from its source to its rows: a pure function of (source, metadata, review, vocabularies), so that reports can be spread over cores and cached.
 */
import type { VFile } from 'vfile'
import { correct } from './correct/index.ts'
import { alignmentTable } from './derive/alignments.ts'
import { documentOf } from './derive/document/document.ts'
import { deriveErrata } from './derive/errata.ts'
import { declarations, derive } from './derive/index.ts'
import { deriveMentions, type Mentions } from './derive/mentions.ts'
import { usageTables } from './derive/vocabulary-entries.ts'
import { languageOf } from './languages/index.ts'
import { parse } from './parse/index.ts'
import { placeOf } from './parse/place.ts'
import type { Page } from './read/lines.ts'
import type { Source } from './read/report.ts'
import type { Document } from './report.ts'
import type { Review } from './review.ts'
import type { Row, Table } from './table.ts'
import { checkCounts } from './validate/counts.ts'
import { checkPublished } from './validate/published.ts'
import { VOCABULARIES, type Vocabularies } from './vocabulary.ts'
import { type Coverage, coverageOf } from './write/coverage.ts'

/** What one report contributes to the package. */
export interface ReportResult {
  id: string
  lang: string
  /** Rows by table name. */
  rows: Map<string, Row[]>
  coverage: Coverage
  /** The decoded text, which all offsets count in. */
  text: string
  /** Where each printed line stands in the original; null for formats without pages of their own. */
  positions: Position[] | null
  /** What is printed before a paragraph, item or heading, by row id. */
  labels: Map<string, string>
  mentions: Mentions
  /** Holds the report's messages. */
  file: VFile
}

/** A printed line: its offsets in the decoded text, its page, and its box in points from the page's top left corner. */
export type Position = [
  start: number,
  end: number,
  page: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
]

export interface Reviewed {
  review: Review
  corrections: VFile
  errata: VFile
}

/**
 * Runs one report through parse, derive and correct; messages are told to its files.
 *
 * @param reviewed the report's corrections and errata, with the files that messages about them go to
 */
export function processReport(source: Source, vocabularies: Vocabularies, reviewed: Reviewed): ReportResult {
  const { metadata, file } = source
  const { text, encoding } = source.document
  const language = languageOf(metadata.language)!
  const parsed = parse(source.document, language, source.name, file)
  const document = documentOf(parsed, metadata, language, { characters: text.length, encoding }, vocabularies)
  const rows = derive(document)
  review(document, rows, reviewed)
  checkCounts(metadata, rows.get('reports')![0]!, file)
  const texts = publishedTexts(rows)
  const coverage = coverageOf(document.id, document.lang, text, parsed.ledger, (row) => texts.get(row))
  checkPublished(coverage, file, (offset) => placeOf(parsed.tree, offset))
  return {
    id: document.id,
    lang: document.lang,
    rows,
    coverage,
    text,
    positions: positionsOf(source.document),
    labels: labelsOf(document),
    mentions: deriveMentions(document),
    file,
  }
}

/** Lays the reviewer's corrections over the rows; adds what was corrected, and the errata. */
function review(
  document: Document,
  rows: Map<string, Row[]>,
  { review: { corrections, slips }, ...files }: Reviewed,
): void {
  const tables = new Map(
    declarations
      .filter((table) => table.correctable)
      .map(({ name, schema }) => [name, { schema, rows: rows.get(name)! }]),
  )
  rows.set('curations', correct(document, tables, corrections, files.corrections))
  for (const [name, table] of tables) rows.set(name, table.rows)
  const citations = new Map<string, string>()
  for (const name of ['components', 'sections', 'paragraphs', 'table_cells', 'footnotes']) {
    for (const row of rows.get(name)!) citations.set(String(row.id), String(row.citation))
  }
  rows.set('errata', deriveErrata(document, slips, citations, files.errata))
}

/** What a reader finds under each id: the text of a paragraph or footnote, the title of a section or component. */
function publishedTexts(rows: Map<string, Row[]>): Map<string, string> {
  const texts = new Map<string, string>()
  for (const name of ['paragraphs', 'table_cells', 'footnotes', 'sections', 'components'])
    for (const row of rows.get(name)!) texts.set(String(row.id), String(row.text ?? row.title ?? ''))
  return texts
}

function labelsOf(document: Document): Map<string, string> {
  const labels = new Map<string, string>()
  for (const { node } of [...document.sections, ...document.paragraphs]) {
    const children =
      node.type === 'section'
        ? node.children.flatMap((child) => (child.type === 'heading' ? child.children : []))
        : node.children
    const label = children.find((child) => child.type === 'label')
    if (label?.type === 'label') labels.set(node.id, label.value)
  }
  return labels
}

function positionsOf({ lines }: Page): Position[] | null {
  const placed = lines.flatMap(({ start, end, style }): Position[] =>
    style?.box ? [[start, end, ...style.box]] : [],
  )
  return placed.length === 0 ? null : placed
}

/** The tables of a package, in publishing order. */
export const tableNames: readonly string[] = [
  ...declarations.map(({ name }) => name),
  'alignments',
  ...VOCABULARIES,
]

/** Puts the rows of many reports together, tables in publishing order, reports in the given order. */
export function assemble(results: ReportResult[], vocabularies: Vocabularies): Table[] {
  const tables = declarations.map(({ name, schema }) => ({
    name,
    schema,
    rows: results.flatMap((result) => result.rows.get(name) ?? []),
  }))
  const mentions = results.map((result) => ({ report: result.id, mentions: result.mentions }))
  return [...tables, alignmentTable(tables), ...usageTables(vocabularies, mentions, tables)]
}
