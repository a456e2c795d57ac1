/** The rows that rest on words of a text, and where these words are. */
import type { Row } from '../../../table.ts'
import { rowsOf, type Text } from './data.ts'
import { locate, type Span } from './locate.ts'

/** Tables whose rows are marked in the text, by what one of them is called. */
export const MARKED = { recommendations: 'recommendation', incidents: 'incident' } as const
export type Marked = keyof typeof MARKED
type Kind = (typeof MARKED)[Marked]

export interface Evidence {
  table: Marked
  row: Row
}

export interface Located {
  /** By the id of the text that holds them. */
  spans: Map<string, Span[]>
  /** Ids of texts that are marked as a whole, the quoted words not being found in them, with the rows. */
  whole: Map<string, string[]>
  /** Ids of the rows in the order of their words. */
  order: string[]
  /** By the row's id. */
  kinds: Map<string, Kind>
}

/** All such rows of a report. */
export async function evidenceOf(report: Row): Promise<Evidence[]> {
  const evidence: Evidence[] = []
  for (const table of Object.keys(MARKED) as Marked[]) {
    for (const row of await rowsOf(table))
      if (row.report === report.id && row.lang === report.lang) evidence.push({ table, row })
  }
  return evidence
}

/** Finds the words of each row. */
export function locateRows(evidence: readonly Evidence[], text: Text): Located {
  const holders = holdersOf(text)
  const located: Located = { spans: new Map(), whole: new Map(), order: [], kinds: new Map() }
  const places: { id: string; holder: number; from: number }[] = []
  for (const { table, row } of evidence) {
    const id = String(row.id)
    const holder = holders.get(String(row.paragraph))
    located.kinds.set(id, MARKED[table])
    places.push({ id, holder: holder?.at ?? Number.MAX_SAFE_INTEGER, from: Number(row.char_start ?? 0) })
    if (!holder) continue
    const found = locate(holder.text, String(row.quote), Number(row.char_start ?? 0) - holder.charStart)
    const key = String(row.paragraph)
    if (found) located.spans.set(key, [...(located.spans.get(key) ?? []), { ...found, id }])
    else located.whole.set(key, [...(located.whole.get(key) ?? []), id])
  }
  located.order = places.sort((a, b) => a.holder - b.holder || a.from - b.from).map(({ id }) => id)
  return located
}

/** A text that rows stand in. */
export interface Holder {
  at: number
  text: string
  charStart: number
}

/** The texts of a report by id. */
export function holdersOf({ tables }: Text): Map<string, Holder> {
  const holders = new Map<string, Holder>()
  for (const table of ['components', 'sections', 'paragraphs', 'table_cells', 'footnotes']) {
    for (const row of tables.get(table) ?? []) {
      holders.set(String(row.id), {
        at: Number(row.char_start ?? 0),
        text: String(row.text ?? row.title ?? ''),
        charStart: Number(row.char_start ?? 0),
      })
    }
  }
  return holders
}
