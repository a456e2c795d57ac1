/** One report → its part of a draft: files of its own, and its share of the files that hold all reports. */
import type { VFile } from 'vfile'
import { hasErrors, severityOf, tell } from '../message.ts'
import type { ReportResult } from '../process.ts'
import type { Row, Table } from '../table.ts'
import type { Valid } from '../validate/index.ts'
import { toAkn } from './akn.ts'
import { toCoverageJson } from './coverage.ts'
import { toCsv } from './csv.ts'
import { incidentsDigest, recommendationsDigest } from './digests.ts'
import { toJson, toJsonLines } from './json.ts'
import { toMarkdown } from './markdown.ts'
import { readBack, reportMarkdown } from './report-markdown.ts'

export interface Part {
  /** Path → content. */
  files: Map<string, string>
  /** Path → what the report adds to the file: records of a CSV file, elements of a JSON list, the end of a digest. */
  shares: Map<string, string>
}

/** One line of `messages.json`. */
interface PublishedMessage {
  report: string
  severity: 'error' | 'warning' | 'info'
  rule: string
  reason: string
  line: number | null
  column: number | null
  actual: string | null
  expected: string[] | null
  note: string | null
}

/** The tables of each report alone that are shares of the package's; the others are made once all reports are known. */
function isOwn(table: Table): boolean {
  return 'lang' in table.schema.properties
}

/**
 * Renders what a report adds to a draft.
 *
 * @param tables of this report alone
 * @param file told where the report's Markdown, read back, does not hold the rows; the part is null then
 */
export function partOf(tables: Valid<Table[]>, result: ReportResult): Part | null {
  const { id, lang, text, positions, labels, coverage, file } = result
  const name = `${id}.${lang}`
  const markdown = toMarkdown(reportMarkdown(tables, id, lang, labels))
  checkMarkdown(markdown, tables, file)
  if (hasErrors(file)) return null
  const files = new Map([
    [`report/${name}.md`, markdown],
    [`report/${name}.xml`, toAkn(tables, id, lang, labels)],
    [`text/${name}.txt`, text],
  ])
  // [start, end, page, left, top, right, bottom] a printed line, in points from the page's top left corner
  if (positions) files.set(`text/${name}.positions.json`, toJsonLines(positions))
  const shares = new Map<string, string>()
  for (const table of tables.filter(isOwn)) {
    shares.set(`${table.name}.csv`, csvShare(table))
    shares.set(`${table.name}.json`, listShare(toJson(table)))
  }
  shares.set('recommendations.md', digestShare(toMarkdown(recommendationsDigest(tables))))
  shares.set('incidents.md', digestShare(toMarkdown(incidentsDigest(tables))))
  shares.set('coverage.json', listShare(toCoverageJson([coverage])))
  shares.set('messages.json', listShare(toJsonLines(messagesOf(result))))
  return { files, shares }
}

/** The records without the header. */
export function csvShare(table: Table): string {
  return toCsv(table).slice(toCsv({ ...table, rows: [] }).length)
}

/** The elements without the brackets, `` for an empty list. */
export function listShare(json: string): string {
  return json.slice('[\n'.length, -'\n]\n'.length)
}

/** What follows the title. */
function digestShare(markdown: string): string {
  return markdown.slice(markdown.indexOf('\n') + 1)
}

/** The report's messages as they are published: sorted by place, without what only this machine knows. */
function messagesOf({ id, file }: ReportResult): PublishedMessage[] {
  return file.messages
    .map(
      (message): PublishedMessage => ({
        report: id,
        severity: severityOf(message),
        rule: `${message.source}:${message.ruleId}`,
        reason: message.reason,
        line: message.line ?? null,
        column: message.column ?? null,
        actual: message.actual ?? null,
        expected: message.expected ?? null,
        note: message.note ?? null,
      }),
    )
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
}

const TEXT_COLUMNS: Record<string, string> = {
  components: 'title',
  sections: 'title',
  paragraphs: 'text',
  table_cells: 'text',
  footnotes: 'text',
}

/** The Markdown holds, at each anchor, the text of the row. */
function checkMarkdown(markdown: string, tables: readonly Table[], file: VFile): void {
  const texts = readBack(markdown)
  for (const { name, rows } of tables) {
    const column = TEXT_COLUMNS[name]
    if (!column) continue
    for (const row of rows as Row[]) {
      const wanted = String(row[column] ?? '')
      const found = texts.get(String(row.id))
      if (found === wanted) continue
      tell(
        file,
        'write:read-back-differs',
        `${name} ${String(row.id)}: the Markdown, read back, does not hold the row’s text`,
        { actual: found ?? 'nothing at its anchor', expected: [wanted] },
      )
    }
  }
}
