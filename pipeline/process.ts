/**
 * One report, from its source to its rows: a pure function of (source, metadata), so that reports can be spread over cores and cached.
 */
import type { VFile } from 'vfile'
import { documentOf } from './derive/document.ts'
import { declarations, derive } from './derive/index.ts'
import { languageOf, languages } from './languages/index.ts'
import { tell } from './message.ts'
import { parse } from './parse/index.ts'
import { toLines } from './read/lines.ts'
import type { Source } from './read/report.ts'
import type { Document } from './report.ts'
import type { Row, Table } from './table.ts'
import { checkCounts } from './validate/counts.ts'
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
  /** Holds the report's messages. */
  file: VFile
}

/** Runs one report through parse and derive. The result is null where the report cannot be parsed; the messages say why. */
export function processReport(source: Source): ReportResult | null {
  const { metadata, file, text } = source
  const language = languageOf(metadata.language)
  if (!language) {
    tell(file, 'read:language-unknown', `Language ${metadata.language} is not known, expected one of ${Object.keys(languages).join(', ')}`)
    return null
  }
  const parsed = parse(toLines(text), language, source.name, file)
  const document = documentOf(parsed, metadata, language, { characters: text.length, encoding: source.encoding })
  const rows = derive(document)
  checkCounts(metadata, rows.get('reports')![0]!, file)
  return {
    id: document.id,
    lang: document.lang,
    rows,
    coverage: coverageOf(document.id, document.lang, text, parsed.ledger),
    labels: labelsOf(document),
    file,
  }
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
export function assemble(results: ReportResult[]): Table[] {
  const reportsFirst = [declarations.at(-1)!, ...declarations.slice(0, -1)]
  return reportsFirst.map(({ name, schema }) => ({ name, schema, rows: results.flatMap((result) => result.rows.get(name) ?? []) }))
}

