import type { Entry, Ledger } from '../ledger.ts'

/** What `coverage.json` says of one report. */
export interface Coverage {
  report: string
  lang: string
  /** Characters of the decoded source. */
  characters: number
  /** Characters by kind: what was published as text, labels and markers, and each removal. They add up to `characters`. */
  totals: Record<string, number>
  /**
   * Every span of the source in order: [start, end, kind, row, index in the row's text, characters]. The characters are given where the
   * row's text does not hold them, so that the source can be rebuilt from the published tables and this file alone.
   */
  spans: [number, number, Entry['kind'], string | null, number | null, string | null][]
}

/** The ledger as it is published. */
export function coverageOf(report: string, lang: string, text: string, ledger: Ledger): Coverage {
  const totals: Record<string, number> = {}
  const spans: Coverage['spans'] = ledger.entries.map(({ start, end, kind, in: row, at }) => {
    totals[kind] = (totals[kind] ?? 0) + end - start
    const printed = text.slice(start, end)
    const published = kind === 'text' && row !== null && !/#/.test(row) && !/^[\n\t\u00a0]$/.test(printed)
    return [start, end, kind, row, at, published ? null : printed]
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

/**
 * The source, put together again from what was published.
 *
 * @param textOf the published text of a row: a paragraph's or footnote's text, a section's or component's title
 */
export function rebuild(coverage: Coverage, textOf: (row: string) => string): string {
  let text = ''
  for (const [start, end, , row, at, printed] of coverage.spans) {
    text += printed ?? textOf(row!).slice(at!, at! + end - start)
  }
  return text
}
