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
