import { rememberOf } from '../../remember.ts'
import type { Document } from '../../report.ts'
import type { Term, Vocabularies } from '../../vocabulary.ts'

/** A country is under review where it has this share of all places named, and is named this often. */
const SHARE = 0.5
const OFTEN = 8

/**
 * The countries or regions that a report is about, as place ids: those that its titles name, themselves or in the name of a mission;
 * else the one country that most of the places named lie in; none for a thematic report.
 */
export function countriesUnderReview(document: Document): string[] {
  const titles = titlesOf(document)
  const named = [...new Set(titles.flatMap((title) => placesIn(document, title)))]
  const terms = named.flatMap((id) => document.vocabularies.places.terms.get(id) ?? [])
  const countries = terms.filter(({ type }) => type === 'country')
  const found = countries.length > 0 ? countries : terms
  return found.length > 0 ? found.map(({ id }) => id) : mostNamed(document)
}

/**
 * The titles of what is not a letter: who sends a letter says nothing of its matter. Nor do numbered annexes say what a report is about;
 * where there is nothing else, they do.
 */
export function titlesOf({ components, passages, metadata, tree }: Document): string[] {
  const others = components.filter(({ kind }) => kind !== 'letter')
  const report = others.filter(({ id }) => /\.(?:main|annex|enclosure)$/.test(id))
  const own = (report.length > 0 ? report : others).flatMap(({ id, title }) =>
    title ? [passages.get(id)!.text] : [],
  )
  const hasLetter = components.length > others.length
  return [...own, ...(hasLetter ? [] : [metadata.title]), tree.data.masthead?.agenda ?? '']
}

function placesIn(document: Document, printed: string): string[] {
  const { language, lexicons } = document
  const title = language.wording?.sponsors ? printed.replace(language.wording.sponsors, '') : printed
  const places = lexicons.places(title).filter(({ term }) => isWide(term))
  const missions = lexicons.actors(title).filter(({ term }) => term.type === 'un_mission')
  return [
    ...places.map(({ id }) => id),
    ...missions.flatMap(({ term }) =>
      term.countries.length === 1 ? (countryOf(document, term.countries[0]!)?.id ?? []) : [],
    ),
  ]
}

function isWide({ type }: Term): boolean {
  return type === 'country' || type === 'region'
}

const countriesByCode = rememberOf(({ places }: Vocabularies): Map<string, Term> => {
  const countries = [...places.terms.values()].filter(({ type }) => type === 'country')
  // of two with one code, the first
  return new Map(countries.reverse().map((term) => [term.countries[0]!, term]))
})

/** The place that is the country of an ISO 3166-1 alpha-2 code. */
export function countryOf({ vocabularies }: Document, code: string): Term | undefined {
  return countriesByCode(vocabularies).get(code)
}

function mostNamed(document: Document): string[] {
  const counts = new Map<string, number>()
  for (const { texts } of document.units)
    for (const { term } of texts.flatMap((text) => document.lexicons.places(text)))
      if (term.countries.length === 1)
        counts.set(term.countries[0]!, (counts.get(term.countries[0]!) ?? 0) + 1)
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const [first] = [...counts].sort((a, b) => b[1] - a[1])
  const country =
    first && first[1] >= OFTEN && first[1] >= SHARE * all ? countryOf(document, first[0]) : undefined
  return country ? [country.id] : []
}

/** Whether a border that the vocabulary knows runs between the countries of a term and one of these, ISO 3166-1 alpha-2 codes. */
export function isNeighbour(
  vocabularies: Vocabularies,
  { countries: own }: Term,
  countries: readonly string[],
): boolean {
  return bordersIn(vocabularies).some(
    (border) =>
      border.countries.some((country) => own.includes(country)) &&
      border.countries.some((country) => countries.includes(country)),
  )
}

const bordersIn = rememberOf(({ places }: Vocabularies): Term[] =>
  [...places.terms.values()].filter(({ type }) => type === 'border'),
)
