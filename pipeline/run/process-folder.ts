/** One report folder, read, processed and rendered: the unit of work that cores and the cache share. */

import { processReport } from '../process.ts'
import { readReport } from '../read/report.ts'
import { readReview } from '../read/review.ts'
import type { Vocabularies } from '../vocabulary.ts'
import { contributionOf } from './contribute.ts'
import type { ReportOutcome } from './outcome.ts'

/** What every report of a run is processed with. */
export interface Setting {
  vocabularies: Vocabularies
  /** False for the pure machine output, without the reviewers' corrections. */
  corrections: boolean
}

/** Reads a report folder and processes what is in it; what is wrong with it is told to the outcome's files. */
export async function processFolder(
  folder: string,
  { vocabularies, corrections }: Setting,
): Promise<ReportOutcome> {
  const { source, file } = await readReport(folder)
  const reviewed = await readReview(folder)
  if (!corrections) reviewed.review.corrections = []
  const files = [file, reviewed.corrections, reviewed.errata]
  const result = source && processReport(source, vocabularies, reviewed)
  return { folder, contribution: result && contributionOf(result, vocabularies, files), files }
}
