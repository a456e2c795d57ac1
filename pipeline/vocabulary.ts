/** The controlled vocabularies: actors, places, materiel, with their labels in the UN languages. */

export const VOCABULARIES = ['actors', 'places', 'materiel'] as const
export type VocabularyName = (typeof VOCABULARIES)[number]

export interface Term {
  id: string
  type: string
  parent: string | null
  /** ISO 3166-1 alpha-2 codes of the country the term belongs to or lies in. */
  countries: string[]
  /** Labels by language, the preferred one first. Acronyms are labels of every language. */
  labels: Record<string, string[]>
  /** The row as it stands in the vocabulary file. */
  row: Record<string, string>
}

export interface Vocabulary {
  name: VocabularyName
  /** By id, in the file's order. */
  terms: Map<string, Term>
}

export type Vocabularies = Record<VocabularyName, Vocabulary>

/**
 * What the vocabulary says of places named most precise first: their countries, and the coordinates of the first. The coordinates are
 * the vocabulary's, not the report's.
 */
export function locate(places: readonly Term[]): {
  countries: string[]
  latitude: number | null
  longitude: number | null
  geo_precision: string | null
} {
  const precise = places[0]
  const number = (cell: string | undefined): number | null => (cell ? Number(cell) : null)
  return {
    countries: [
      ...new Set(places.filter((term) => term.row.precision !== 'region').flatMap((term) => term.countries)),
    ],
    latitude: number(precise?.row.latitude),
    longitude: number(precise?.row.longitude),
    geo_precision: precise?.row.precision || null,
  }
}
