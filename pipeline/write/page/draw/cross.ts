import type { Row } from '../../../table.ts'

/** Stands for "none named" among addressees and themes: no id is empty. */
export const NONE = ''

export interface Cross {
  /** Ids, most often named first, then by id; `NONE` last. */
  addressees: string[]
  themes: string[]
  /** Recommendations a pair; one that names several addressees or themes is in several pairs. */
  cells: Map<string, number>
  /** Recommendations an addressee and a theme, each counted once. */
  byAddressee: Map<string, number>
  byTheme: Map<string, number>
}

/** Where `Cross.cells` counts a pair. */
export function cellKey(addressee: string, theme: string): string {
  return `${addressee}\u0000${theme}`
}

/** Who is asked to do what: how many recommendations name each pair of addressee and theme. */
export function cross(rows: readonly Row[]): Cross {
  const cells = new Map<string, number>()
  const byAddressee = new Map<string, number>()
  const byTheme = new Map<string, number>()
  for (const row of rows) {
    const addressees = idsOf(row.addressees)
    const themes = idsOf(row.themes)
    for (const addressee of addressees) count(byAddressee, addressee)
    for (const theme of themes) count(byTheme, theme)
    for (const addressee of addressees) for (const theme of themes) count(cells, cellKey(addressee, theme))
  }
  return { addressees: byCount(byAddressee), themes: byCount(byTheme), cells, byAddressee, byTheme }
}

/** The distinct ids of a list, or `NONE`. */
export function idsOf(cell: unknown): string[] {
  const ids = [...new Set((cell ?? []) as string[])]
  return ids.length > 0 ? ids : [NONE]
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function byCount(counts: Map<string, number>): string[] {
  return [...counts]
    .sort(([a, x], [b, y]) => Number(a === NONE) - Number(b === NONE) || y - x || (a < b ? -1 : 1))
    .map(([id]) => id)
}
