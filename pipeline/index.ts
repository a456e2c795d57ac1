/**
 * The whole flow on one page.
 *
 * source/ ─read→ lines ─parse→ report tree ─derive→ tables ─validate→ Valid<tables> ─write→ dist/draft/
 */
import { VFile } from 'vfile'
import { hasErrors } from './message.ts'
import { findReports } from './read/report.ts'
import { sourceFiles } from './read/source-files.ts'
import { readVocabularies } from './read/vocabularies.ts'
import { byReport, createPackage } from './run/package.ts'
import { processAll } from './run/pool.ts'
import type { Progress } from './run/progress.ts'
import type { SourceEntry } from './write/descriptor.ts'
import { openFolder, whyNotReplace } from './write/folder.ts'

export interface BuildOptions {
  /** Folder that holds `reports/` and `vocabularies/`. */
  source: string
  /** Folder to write, replaced as a whole. */
  out: string
  pipelineVersion: string
  /** False for the pure machine output, without the reviewers' corrections. */
  corrections: boolean
  /** True to leave out reports with errors and publish the others. */
  keepGoing?: boolean
  /** Folder of the cache of reports that did not change; by default there is none. */
  cache?: string
  /** Called at the start and whenever a report is done. */
  progress?: (state: Progress) => void
  /** Stops the build; nothing is written then. */
  signal?: AbortSignal
}

export interface BuildResult {
  /** True when the draft was written. */
  published: boolean
  /** Rows by table, in publishing order. */
  rows: ReadonlyMap<string, number>
  /** Every file that holds messages, in the order of reading, and those that all reports share. */
  files: VFile[]
  /** Reports that could be parsed, and of these the ones that were left out for their errors. */
  reports: number
  leftOut: number
  /** Characters of their sources, of these the ones in the ledgers, and of these the ones published as text. */
  coverage: { characters: number; accounted: number; published: number }
}

/**
 * Builds the draft: processes every report, and writes the package report by report.
 *
 * With an error nothing is written over what was there, unless `keepGoing` leaves out the reports that have one.
 *
 * @throws an Error that says why the output folder cannot be written or must not be replaced, or the signal's reason
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const { source, out, signal } = options
  const refusal = await whyNotReplace(out)
  if (refusal !== null) throw new Error(refusal)
  const packageFile = new VFile({ path: source })
  const folders = byReport(await findReports(source, packageFile))
  const { vocabularies, files } = await readVocabularies(source)
  const folder = openFolder(out, signal)
  try {
    const draft = createPackage(folder, vocabularies, packageFile)
    const result = {
      rows: draft.counts,
      files,
      reports: 0,
      leftOut: 0,
      coverage: { characters: 0, accounted: 0, published: 0 },
    }
    const shared = [...files, packageFile]
    for await (const { contribution, files: told } of processAll(folders, { ...options, vocabularies })) {
      files.push(...told.filter(({ messages }) => messages.length > 0))
      if (contribution) {
        result.reports++
        for (const [name, count] of Object.entries(contribution.coverage))
          result.coverage[name as 'characters'] += count
      }
      if (contribution?.published) await draft.add(contribution, contribution.published)
      else result.leftOut++
    }
    files.push(packageFile)
    const isComplete = result.leftOut === 0 && !files.some(hasErrors)
    const isPartial = options.keepGoing === true && result.leftOut < folders.length && !shared.some(hasErrors)
    if (isComplete || isPartial) await draft.finish(await sourceEntries(source), options.pipelineVersion)
    if (shared.some(hasErrors) || !(isComplete || isPartial)) {
      await folder.discard()
      return { ...result, published: false }
    }
    await folder.commit()
    return { ...result, published: true }
  } catch (error) {
    await folder.discard()
    throw error
  }
}

/** Every source file as the descriptor names it, its path from the project's root. */
async function sourceEntries(source: string): Promise<SourceEntry[]> {
  const files = await sourceFiles(source)
  return files.map(({ path, sha256 }) => ({ title: path, path: `source/${path}`, sha256 }))
}
