/** The places of a text where something happened, and how they lie in each other. */
import type { Mention } from '../../match/lexicon.ts'
import { rememberOf } from '../../remember.ts'
import type { Document } from '../../report.ts'
import type { Term } from '../../vocabulary.ts'
import { isNeighbour } from '../document/countries.ts'
import { mentionsIn } from '../mentions.ts'

/** Places where a text says that something happened; those that others lie some way from only where nothing nearer is named. */
export function locationsIn(document: Document, text: string): Mention[] {
  const { isLocation, isLandmark } = document.language.wording!
  const named = mentionsIn(document, 'places', text).filter(({ from, to }) => isLocation(text, [from, to]))
  const found = named.filter((place) => !isNamesake(document, place, named))
  return found.filter(
    ({ id, from, to }) =>
      !isLandmark(text, [from, to]) ||
      found.every((other) => other.id === id || contains(document, other.id, id)),
  )
}

/**
 * Whether a place only has the name of one that the vocabulary lacks: it lies in a country that the report never names and that borders
 * on none under review, beside a place in one that is. "Pama village, near Boda": Pama is in Burkina Faso, Boda in the Central African
 * Republic.
 */
function isNamesake(document: Document, place: Mention, named: readonly Mention[]): boolean {
  if (!isNarrow(place) || named.length === 1) return false
  const about = countriesOf(document)
  const countries = countriesNamed(document)
  return (
    !place.term.countries.some((country) => countries.has(country)) &&
    !isNeighbour(
      document.vocabularies,
      place.term,
      about.flatMap(({ term }) => term.countries),
    ) &&
    named.some((other) => isNarrow(other) && about.some((country) => isInCountry(other, country)))
  )
}

/** ISO 3166-1 alpha-2 codes of the countries that a report names or is about, themselves or by who is of them. */
const countriesNamed = rememberOf((document: Document): Set<string> => {
  const named = document.units
    .flatMap(({ texts }) => texts)
    .flatMap((text) => [
      ...document.lexicons.places(text).filter(({ term }) => term.type === 'country'),
      ...document.lexicons.actors(text),
    ])
  return new Set([...countriesOf(document), ...named].flatMap(({ term }) => term.countries))
})

/** The countries under review. */
export function countriesOf({ metadata, vocabularies }: Document): Mention[] {
  return (metadata.about ?? []).flatMap((id) => {
    const term = vocabularies.places.terms.get(id)
    return term ? [asMention(term)] : []
  })
}

/** Places of a sentence that tells more of an event, where they are nearer than the country or region that is all it has of its own. */
export function nearerIn(document: Document, sentence: string, places: readonly Mention[]): Mention[] {
  if (places.length === 0 || places.some((place) => isNarrow(place))) return []
  const inside = locationsIn(document, sentence).filter(
    (one) => isNarrow(one) && places.some((place) => contains(document, place.id, one.id)),
  )
  return mostPrecise(document, inside)
}

const PRECISION = ['place', 'admin1', 'part_of_country', 'cross_border', 'country', 'region']

/** Provinces, districts and towns stand beside the places in them; a country or a region that only contains another does not. */
function isNarrow({ term }: Mention): boolean {
  return term.row.precision === 'place' || term.row.precision === 'admin1'
}

/** The places named, each once, the most precise first; what only contains another is left out. */
export function mostPrecise(document: Document, mentions: Mention[]): Mention[] {
  const once = mentions.filter(
    (mention, index) => mentions.findIndex((other) => other.id === mention.id) === index,
  )
  const inner = once.filter(
    (mention) => isNarrow(mention) || !once.some((other) => contains(document, mention.id, other.id)),
  )
  return inner.sort(
    (a, b) =>
      PRECISION.indexOf(a.term.row.precision ?? '') - PRECISION.indexOf(b.term.row.precision ?? '') ||
      Number(contains(document, a.id, b.id)) - Number(contains(document, b.id, a.id)),
  )
}

/** Whether `outer` is among the parents of `inner`, or is the country or region that its countries lie in. */
export function contains(document: Document, outer: string, inner: string): boolean {
  const { terms } = document.vocabularies.places
  for (let at = terms.get(inner)?.parent ?? null; at !== null; at = terms.get(at)?.parent ?? null)
    if (at === outer) return true
  const [wide, narrow] = [terms.get(outer), terms.get(inner)]
  if (
    !wide ||
    !narrow ||
    narrow.countries.length === 0 ||
    (wide.type !== 'country' && wide.type !== 'region')
  )
    return false
  if (wide.id === narrow.id || narrow.type === wide.type) return false
  // Darfur does not hold the Sudan, though it has no other country
  if (narrow.type === 'country' && wide.row.precision === 'part_of_country') return false
  // a border lies in each of its countries, a region holds what lies in it whole
  const isWithin = (country: string): boolean => wide.countries.includes(country)
  return wide.type === 'country' ? narrow.countries.some(isWithin) : narrow.countries.every(isWithin)
}

/** Whether a place lies in a country, and in no other. */
export function isInCountry({ term }: Mention, country: Mention): boolean {
  return term.countries.length === 1 && term.countries[0] === country.term.countries[0]
}

export function asMention(term: Term): Mention {
  return { id: term.id, from: 0, to: 0, term }
}
