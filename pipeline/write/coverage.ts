import type { Entry, Ledger } from '../ledger.ts'

/** What `coverage.json` says of one report. */
export interface Coverage {
  report: string
  lang: string
  /** Characters of the decoded source. */
  characters: number
  /** Characters by kind: what was published as text, labels and markers, each removal, and text that no row holds. They add up to `characters`. */
  totals: Record<string, number>
  /**
   * Every span of the source in order: [start, end, kind, row, index in the row's text, characters]. The characters are given where the
   * row's text does not hold them, so that the source can be rebuilt from the published tables and this file alone.
   */
  spans: [number, number, Entry['kind'] | 'unpublished', string | null, number | null, string | null][]
}

/** The text of a row as published: of a paragraph or footnote its text, of a section or component its title; undefined for no row. */
export type TextOf = (row: string) => string | undefined

/**
 * The ledger as it is published.
 *
 * @param text the decoded source
 * @param textOf what the rows hold in the end, corrections and all: characters that it does not hold are given in their span
 */
export function coverageOf(
  report: string,
  lang: string,
  text: string,
  ledger: Ledger,
  textOf: TextOf,
): Coverage {
  const totals: Record<string, number> = {}
  const spans: Coverage['spans'] = ledger.entries.map(({ start, end, kind, in: row, at }) => {
    const printed = text.slice(start, end)
    const published = kind === 'text' && row !== null ? textOf(row) : undefined
    // the printed name of a component (`R.annex#heading`) is published as its label
    const isLost = kind === 'text' && published === undefined && !row?.includes('#')
    const name = isLost ? 'unpublished' : kind
    totals[name] = (totals[name] ?? 0) + end - start
    const isHeld = published !== undefined && at !== null && published.startsWith(printed, at)
    return [start, end, name, row, at, isHeld ? null : printed]
  })
  return {
    report,
    lang,
    characters: text.length,
    totals: Object.fromEntries(Object.entries(totals).sort(([a], [b]) => (a < b ? -1 : 1))),
    spans,
  }
}

/** One report a block, one span a line. */
export function toCoverageJson(coverages: Coverage[]): string {
  const blocks = coverages.map(({ spans, ...head }) => {
    const start = JSON.stringify(head).slice(0, -1)
    return `${start},"spans":[\n${spans.map((span) => JSON.stringify(span)).join(',\n')}\n]}`
  })
  return blocks.length === 0 ? '[]\n' : `[\n${blocks.join(',\n')}\n]\n`
}

/** The source, put together again from what was published. */
export function rebuild(coverage: Coverage, textOf: TextOf): string {
  let text = ''
  for (const [start, end, , row, at, printed] of coverage.spans) {
    text += printed ?? textOf(row!)!.slice(at!, at! + end - start)
  }
  return text
}
