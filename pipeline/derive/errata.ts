import type { VFile } from 'vfile'
import { tell } from '../message.ts'
import type { Document } from '../report.ts'
import type { Slip } from '../review.ts'
import type { Row } from '../table.ts'
import { charsOf } from './place.ts'

/**
 * One row a slip of the published text, from `errata.yaml`.
 *
 * @param citations the citation of each text, by id
 * @param file the errata file; told where a quote is not, or not once, in its text
 */
export function deriveErrata(
  document: Document,
  slips: readonly Slip[],
  citations: Map<string, string>,
  file: VFile,
): Row[] {
  const ordinals = new Map<string, number>()
  const rows: Row[] = []
  for (const slip of slips) {
    const id = `${document.id}.${slip.in}`
    const passage = document.passages.get(id)
    const at = passage?.text.indexOf(slip.quote) ?? -1
    const place = { line: slip.line, column: 1 }
    if (!passage || at === -1) {
      tell(
        file,
        'derive:errata-quote-missing',
        `“${slip.quote}” is not in ${id}, expected the words of the slip there`,
        { place },
      )
      continue
    }
    if (passage.text.indexOf(slip.quote, at + 1) !== -1) {
      tell(
        file,
        'derive:errata-quote-missing',
        `“${slip.quote}” stands more than once in ${id}, expected words that stand there once`,
        { place },
      )
      continue
    }
    const ordinal = (ordinals.get(id) ?? 0) + 1
    ordinals.set(id, ordinal)
    rows.push({
      id: `${id}.e${ordinal}`,
      lang: document.lang,
      report: document.id,
      in: id,
      quote: slip.quote,
      problem: slip.problem,
      suggestion: slip.suggestion,
      ...charsOf(passage, at, at + slip.quote.length),
      citation: citations.get(id) ?? document.metadata.symbol,
    })
  }
  return rows
}
