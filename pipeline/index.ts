/**
 * The whole flow on one page.
 *
 * source/ ─read→ lines ─parse→ report tree ─derive→ tables ─validate→ Valid<tables> ─write→ dist/draft/
 */
import { VFile } from 'vfile'
import { hasErrors, severityOf } from './message.ts'
import { assemble, processReport, type ReportResult } from './process.ts'
import { findReports, readReport } from './read/report.ts'
import { readReview } from './read/review.ts'
import { sourceFiles } from './read/source-files.ts'
import { readVocabularies } from './read/vocabularies.ts'
import type { Table } from './table.ts'
import { validate } from './validate/index.ts'
import type { Coverage } from './write/coverage.ts'
import type { SourceEntry } from './write/descriptor.ts'
import { whyNotReplace, writeFolder } from './write/folder.ts'
import { type PublishedMessage, renderFiles } from './write/index.ts'

export interface BuildOptions {
  /** Folder that holds `reports/` and `vocabularies/`. */
  source: string
  /** Folder to write, replaced as a whole. */
  out: string
  pipelineVersion: string
  /** False for the pure machine output, without the reviewers' corrections. */
  corrections: boolean
  /** Called before each report. */
  progress?: (done: number, total: number, folder: string) => void
  /** Stops the build; nothing is written then. */
  signal?: AbortSignal
}

export interface BuildResult {
  /** True when the draft was written. */
  published: boolean
  tables: Table[]
  /** Every file that messages were told to, in the order of reading. */
  files: VFile[]
  /** Reports that could be parsed. */
  reports: number
  /** Characters of their sources, of these the ones in the ledgers, and of these the ones published as text. */
  coverage: { characters: number; accounted: number; published: number }
}

/**
 * Builds the draft: reads every report, derives and validates the tables, writes the folder.
 *
 * With an error nothing is written over what was there.
 *
 * @throws an Error that says why the output folder cannot be written or must not be replaced, or the signal's reason
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const refusal = await whyNotReplace(options.out)
  if (refusal !== null) throw new Error(refusal)
  const packageFile = new VFile({ path: options.source })
  const folders = await findReports(options.source, packageFile)
  const results: ReportResult[] = []
  const { vocabularies, files } = await readVocabularies(options.source)
  for (const [index, folder] of folders.entries()) {
    options.signal?.throwIfAborted()
    options.progress?.(index, folders.length, folder)
    const { source, file } = await readReport(folder)
    const reviewed = await readReview(folder)
    if (!options.corrections) reviewed.review.corrections = []
    files.push(file, reviewed.corrections, reviewed.errata)
    const result = source && processReport(source, vocabularies, reviewed)
    if (result) results.push(result)
  }
  const tables = assemble(results, vocabularies)
  files.push(packageFile)
  const outcome: BuildResult = {
    published: false,
    tables,
    files,
    reports: results.length,
    coverage: totalOf(results.map((result) => result.coverage)),
  }
  if (files.some(hasErrors)) return outcome
  const valid = validate(tables, packageFile)
  if (!valid) return outcome
  const rendered = renderFiles(
    {
      tables: valid,
      coverages: results.map((result) => result.coverage),
      texts: results.map(({ id, lang, text, positions }) => ({ name: `${id}.${lang}`, text, positions })),
      labels: new Map(results.map((result) => [`${result.id}.${result.lang}`, result.labels])),
      sources: await sourceEntries(options.source),
      messages: results.flatMap(messagesOf),
      pipelineVersion: options.pipelineVersion,
    },
    packageFile,
  )
  if (hasErrors(packageFile)) return outcome
  await writeFolder(options.out, rendered, options.signal)
  return { ...outcome, published: true }
}

function totalOf(coverages: Coverage[]): BuildResult['coverage'] {
  const total = { characters: 0, accounted: 0, published: 0 }
  for (const { characters, totals } of coverages) {
    total.characters += characters
    for (const count of Object.values(totals)) total.accounted += count
    total.published += totals.text ?? 0
  }
  return total
}

/** Every source file as the descriptor names it, its path from the project's root. */
async function sourceEntries(source: string): Promise<SourceEntry[]> {
  const files = await sourceFiles(source)
  return files.map(({ path, sha256 }) => ({ title: path, path: `source/${path}`, sha256 }))
}

/** A report's messages as they are published: sorted by place, without what only this machine knows. */
function messagesOf(result: ReportResult): PublishedMessage[] {
  return result.file.messages
    .map(
      (message): PublishedMessage => ({
        report: result.id,
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
