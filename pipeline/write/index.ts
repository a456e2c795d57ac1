/** Valid tables → the files of a version folder. */
import { createHash } from 'node:crypto'
import type { VFile } from 'vfile'
import codebook from '#codebook'
import { tell } from '../message.ts'
import type { Table } from '../table.ts'
import type { Valid } from '../validate/index.ts'
import { toAkn } from './akn.ts'
import { type Coverage, toCoverageJson } from './coverage.ts'
import { toCsv } from './csv.ts'
import { describe, type SourceEntry } from './descriptor.ts'
import { dictionary } from './dictionary.ts'
import { incidentsDigest, recommendationsDigest } from './digests.ts'
import type { Files } from './folder.ts'
import { toJson, toJsonLines } from './json.ts'
import { toMarkdown } from './markdown.ts'
import { readBack, reportMarkdown } from './report-markdown.ts'

export interface Package {
  tables: Valid<Table[]>
  coverages: Coverage[]
  /** Per report and language, the decoded text that offsets count in, and where its lines stand in the original. */
  texts: { name: string; text: string; positions: readonly unknown[] | null }[]
  /** Labels by row id, per report id and language (`S-2012-178.zh`). */
  labels: Map<string, Map<string, string>>
  sources: SourceEntry[]
  messages: PublishedMessage[]
  pipelineVersion: string
}

/** One line of `messages.json`. */
export interface PublishedMessage {
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

/**
 * Renders every file of a draft.
 *
 * @param file told where the report's Markdown, read back, does not hold the rows
 */
export function renderFiles(data: Package, file: VFile): Files {
  const files: Files = new Map()
  for (const table of data.tables) {
    files.set(`${table.name}.csv`, toCsv(table))
    files.set(`${table.name}.json`, toJson(table))
    files.set(`schemas/${table.name}.schema.json`, `${JSON.stringify(table.schema, null, 2)}\n`)
  }
  for (const report of data.tables.find((table) => table.name === 'reports')!.rows) {
    const name = `${String(report.id)}.${String(report.lang)}`
    const markdown = toMarkdown(
      reportMarkdown(data.tables, String(report.id), String(report.lang), data.labels.get(name)!),
    )
    checkMarkdown(markdown, data.tables, report.id as string, report.lang as string, file)
    files.set(`report/${name}.md`, markdown)
    files.set(
      `report/${name}.xml`,
      toAkn(data.tables, String(report.id), String(report.lang), data.labels.get(name)!),
    )
  }
  for (const { name, text, positions } of data.texts) {
    files.set(`text/${name}.txt`, text)
    // [start, end, page, left, top, right, bottom] a printed line, in points from the page's top left corner
    if (positions) files.set(`text/${name}.positions.json`, toJsonLines(positions))
  }
  files.set('recommendations.md', toMarkdown(recommendationsDigest(data.tables)))
  files.set('incidents.md', toMarkdown(incidentsDigest(data.tables)))
  files.set('CODEBOOK.md', codebook)
  files.set('DICTIONARY.md', toMarkdown(dictionary(data.tables)))
  files.set('coverage.json', toCoverageJson(data.coverages))
  files.set('messages.json', toJsonLines(data.messages))
  files.set('datapackage.json', descriptorOf(data, files))
  return files
}

function descriptorOf(data: Package, files: Files): string {
  const entries = [...files].map(([path, content]) => {
    const bytes = Buffer.from(content as string)
    return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
  })
  const descriptor = describe({
    tables: data.tables,
    files: entries,
    sources: data.sources,
    pipelineVersion: data.pipelineVersion,
  })
  return `${JSON.stringify(descriptor, null, 2)}\n`
}

/** The Markdown holds, at each anchor, the text of the row. */
function checkMarkdown(
  markdown: string,
  tables: readonly Table[],
  report: string,
  lang: string,
  file: VFile,
): void {
  const texts = readBack(markdown)
  for (const { name, rows } of tables) {
    const column =
      name === 'paragraphs' || name === 'footnotes'
        ? 'text'
        : name === 'sections' || name === 'components'
          ? 'title'
          : null
    if (!column) continue
    for (const row of rows) {
      if (row.report !== report || row.lang !== lang) continue
      const wanted = String(row[column] ?? '')
      const found = texts.get(String(row.id))
      if (found === wanted) continue
      tell(
        file,
        'write:read-back-differs',
        `${name} ${String(row.id)}: the Markdown, read back, does not hold the row’s text`,
        {
          actual: found ?? 'nothing at its anchor',
          expected: [wanted],
        },
      )
    }
  }
}
