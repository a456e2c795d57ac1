import type { Row } from '../../../table.ts'

export type Names = (table: string, id: string) => string

/**
 * Labels of vocabulary entries in one language, else in English; an entry that has none is called by its id without hyphens.
 *
 * @param vocabularies rows with `id` and `label_en`, `label_zh` …, by table name
 */
export function namesIn(lang: string, vocabularies: ReadonlyMap<string, readonly Row[]>): Names {
  const labels = new Map<string, string>()
  for (const [table, rows] of vocabularies) {
    for (const row of rows) {
      const label = row[`label_${lang}`] ?? row.label_en ?? null
      if (label !== null) labels.set(keyFor(table, String(row.id)), String(label))
    }
  }
  return (table, id) => labels.get(keyFor(table, id)) ?? sentenceCase(id.replaceAll('-', ' '))
}

/** Names of countries by ISO 3166-1 alpha-2 code: of those that the vocabulary of places has as such. */
export function countryNames(places: readonly Row[], name: Names): Map<string, string> {
  const names = new Map<string, string>()
  for (const { id, country, precision } of places) {
    if (precision === 'country' && Array.isArray(country) && country.length === 1)
      names.set(country[0]!, name('places', String(id)))
  }
  return names
}

function keyFor(table: string, id: string): string {
  return `${table}\u0000${id}`
}

/** `armed clash` → `Armed clash`. */
function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
