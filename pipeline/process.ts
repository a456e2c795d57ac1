/**
 * One report, from its source to its rows: a pure function of (source, metadata, review, vocabularies), so that reports can be spread over cores and cached.
 */
import type { VFile } from 'vfile'
import { correct } from './correct/index.ts'
import { documentOf } from './derive/document.ts'
import { deriveErrata } from './derive/errata.ts'
import { declarations, derive } from './derive/index.ts'
import { deriveMentions, type Mentions } from './derive/mentions.ts'
import { languageOf, languages } from './languages/index.ts'
import { tell } from './message.ts'
import { parse } from './parse/index.ts'
import { toLines } from './read/lines.ts'
import type { Source } from './read/report.ts'
import type { Document } from './report.ts'
import type { Review } from './review.ts'
import type { Row, Table } from './table.ts'
import { usageTables } from './usage.ts'
import { checkCounts } from './validate/counts.ts'
import type { Vocabularies } from './vocabulary.ts'
import { type Coverage, coverageOf } from './write/coverage.ts'

/** What one report contributes to the package. */
export interface ReportResult {
  id: string
  lang: string
  /** Rows by table name. */
  rows: Map<string, Row[]>
  coverage: Coverage
  /** What is printed before a paragraph, item or heading, by row id. */
  labels: Map<string, string>
  mentions: Mentions
  /** Holds the report's messages. */
  file: VFile
}

export interface Reviewed {
  review: Review
  corrections: VFile
  errata: VFile
}

/**
 * Runs one report through parse, derive and correct. The result is null where the report cannot be parsed; the messages say why.
 *
 * @param reviewed the report's corrections and errata, with the files that messages about them go to
 */
export function processReport(source: Source, vocabularies: Vocabularies, reviewed: Reviewed): ReportResult | null {
  const { metadata, file, text } = source
  const language = languageOf(metadata.language)
  if (!language) {
    tell(file, 'read:language-unknown', `Language ${metadata.language} is not known, expected one of ${Object.keys(languages).join(', ')}`)
    return null
  }
  const parsed = parse(toLines(text), language, source.name, file)
  const document = documentOf(parsed, metadata, language, { characters: text.length, encoding: source.encoding }, vocabularies)
  const rows = derive(document)
  review(document, rows, reviewed)
  checkCounts(metadata, rows.get('reports')![0]!, file)
  return {
    id: document.id,
    lang: document.lang,
    rows,
    coverage: coverageOf(document.id, document.lang, text, parsed.ledger),
    labels: labelsOf(document),
    mentions: deriveMentions(document),
    file,
  }
}

/** Lays the reviewer's corrections over the rows and adds the errata. */
function review(document: Document, rows: Map<string, Row[]>, { review: { corrections, slips }, ...files }: Reviewed): void {
  const tables = new Map(
    declarations.filter((table) => table.correctable).map(({ name, schema }) => [name, { schema, rows: rows.get(name)! }]),
  )
  correct(document, tables, corrections, files.corrections)
  for (const [name, table] of tables) rows.set(name, table.rows)
  const citations = new Map<string, string>()
  for (const name of ['components', 'sections', 'paragraphs', 'footnotes']) {
    for (const row of rows.get(name)!) citations.set(String(row.id), String(row.citation))
  }
  rows.set('errata', deriveErrata(document, slips, citations, files.errata))
}

function labelsOf(document: Document): Map<string, string> {
  const labels = new Map<string, string>()
  for (const { node } of [...document.sections, ...document.paragraphs]) {
    const children = node.type === 'section' ? node.children.flatMap((child) => (child.type === 'heading' ? child.children : [])) : node.children
    const label = children.find((child) => child.type === 'label')
    if (label?.type === 'label') labels.set(node.id, label.value)
  }
  return labels
}

/** Puts the rows of many reports together, tables in publishing order, reports in the given order. */
export function assemble(results: ReportResult[], vocabularies: Vocabularies): Table[] {
  const tables = declarations.map(({ name, schema }) => ({ name, schema, rows: results.flatMap((result) => result.rows.get(name) ?? []) }))
  const mentions = results.map((result) => ({ report: result.id, mentions: result.mentions }))
  return [...tables, ...usageTables(vocabularies, mentions, tables)]
}
