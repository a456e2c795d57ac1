/** What one report adds to a package, as plain values: small enough to be sent between threads, stored, and let go of once written. */

import type { VFile } from 'vfile'
import { hasErrors } from '../message.ts'
import { assemble, type ReportResult } from '../process.ts'
import type { Row } from '../table.ts'
import { validate } from '../validate/index.ts'
import { VOCABULARIES, type Vocabularies, type VocabularyName } from '../vocabulary.ts'
import { type Part, partOf } from '../write/part.ts'

export interface Contribution {
  id: string
  lang: string
  /** Rows by table, those of the vocabularies left out. */
  counts: Map<string, number>
  /** Characters of the source, of these the ones in the ledger, and of these the ones published as text. */
  coverage: { characters: number; accounted: number; published: number }
  /** Null where a message forbids publication. */
  published: Published | null
}

export interface Published {
  part: Part
  /** What the report names of each vocabulary: rows of the tables actors, places, materiel for this report alone. */
  usage: Map<VocabularyName, Row[]>
  /** What the languages of a report are compared by. */
  compared: { paragraphs: Row[]; citations: Row[] }
}

/**
 * Validates a report's rows and renders its part of the draft.
 *
 * @param files that messages about the report were told to; with an error there, nothing is rendered
 */
export function contributionOf(
  result: ReportResult,
  vocabularies: Vocabularies,
  files: readonly VFile[],
): Contribution {
  const tables = assemble([result], vocabularies)
  const rowsOf = (name: string): Row[] => tables.find((table) => table.name === name)!.rows
  const valid = files.some(hasErrors) ? null : validate(tables, result.file)
  const part = valid && partOf(valid, result)
  const { characters, totals } = result.coverage
  return {
    id: result.id,
    lang: result.lang,
    counts: new Map([...result.rows].map(([name, rows]) => [name, rows.length])),
    coverage: {
      characters,
      accounted: Object.values(totals).reduce((sum, count) => sum + count, 0),
      published: totals.text ?? 0,
    },
    published: part && {
      part,
      usage: new Map(VOCABULARIES.map((name) => [name, rowsOf(name)])),
      compared: { paragraphs: rowsOf('paragraphs'), citations: rowsOf('citations') },
    },
  }
}
