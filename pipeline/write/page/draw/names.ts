import type { Row } from '../../../table.ts'

export type Names = (table: string, id: string) => string

/**
 * Labels of vocabulary entries in one language: the rows of that language say them themselves, else the English label stands, else
 * the id without its hyphens.
 *
 * @param vocabularies rows with `id`, `lang`, `label`, `label_en`, by table name
 */
export function namesIn(lang: string, vocabularies: ReadonlyMap<string, readonly Row[]>): Names {
  const labels = new Map<string, string>()
  for (const [table, rows] of vocabularies) {
    for (const row of rows) {
      const key = `${table}\u0000${String(row.id)}`
      const own = row.lang === lang ? row.label : (row[`label_${lang}`] ?? null)
      if (own !== null && own !== undefined) labels.set(key, String(own))
      else if (!labels.has(key)) labels.set(key, String(row.label_en ?? row.label ?? row.id))
    }
  }
  return (table, id) => labels.get(`${table}\u0000${id}`) ?? sentenceCase(id.replaceAll('-', ' '))
}

/** `armed clash` → `Armed clash`. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
