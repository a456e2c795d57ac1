/** The country of those who acted, and whether they acted there. */
import type { EventFind, Zone } from '../../languages/wording.ts'
import type { Mention } from '../../match/lexicon.ts'
import { rememberOf } from '../../remember.ts'
import type { Document, Unit } from '../../report.ts'
import type { Term } from '../../vocabulary.ts'
import { countryOf } from '../document/countries.ts'
import { asMention, countriesOf, isInCountry, locationsIn } from './locations.ts'

/** The country of the forces that are named, or of the State that did it: "the Nigerien army", "Turkish security forces". */
export function homeOf(
  document: Document,
  sentence: string,
  { type, perpetrators, target }: EventFind,
): Mention | null {
  // what the forces of a State tell of need not have happened there, but for whom they arrested
  const source = document.language.wording!.findSource(sentence)?.words
  const about = document.metadata.about ?? []
  // in a report on a country soldiers from abroad are peacekeepers there, unless they did it
  const [country] = about.length === 1 ? about : []
  const isIn = (zone: Zone | null, from: number, to: number): boolean =>
    zone !== null && from >= zone[0] && to <= zone[1]
  const acting = document.lexicons
    .actors(sentence)
    .filter(({ term, from, to }) =>
      term.type === 'state_forces'
        ? (type === 'arrest' || !isIn(source ?? null, from, to)) &&
          !(country && isIn(target, from, to)) &&
          (isIn(perpetrators, from, to) || !(country && isFromAbroad(document, term, country)))
        : (term.type === 'state' || term.type === 'armed_group') && isIn(perpetrators, from, to),
    )
  if (!acting.some(({ term }) => term.type !== 'armed_group')) return null
  return onlyCountry(document, acting)
}

/** Forces of another country than the one under review: “a grenade attack in which an Australian soldier was injured”. */
function isFromAbroad({ vocabularies }: Document, forces: Term, about: string): boolean {
  const country = vocabularies.places.terms.get(about)
  return country !== undefined && !forces.countries.some((code) => country.countries.includes(code))
}

/**
 * Whether those whose home is named acted elsewhere, in a report on one country or on none: a State that strikes, unlike forces named after
 * their country ("United States air strikes"), and forces that the report names more often at places of the country under review.
 */
export function isAbroad(document: Document, sentence: string, { type }: EventFind, home: Mention): boolean {
  const about = countriesOf(document)
  if (about.length > 1 || about.some((country) => isInCountry(home, country))) return false
  const forces = document.lexicons.actors(sentence).filter(({ term }) => term.type === 'state_forces')
  if (forces.length === 0) return type === 'attack'
  const own = forces.filter((one) => isInCountry(one, home))
  return about.some((country) => timesAt(document, own, country) > timesAt(document, own, home))
}

/** In how many sentences that name any of the forces something is told of places in a country: the most of them. */
function timesAt(document: Document, forces: readonly Mention[], { term }: Mention): number {
  const places = placesOfForces(document)
  return Math.max(0, ...forces.map(({ id }) => places.get(id)?.get(term.countries[0] ?? '') ?? 0))
}

/** For the forces of States, in how many sentences that name them something is told of places in each country. */
const placesOfForces = rememberOf((document: Document): Map<string, Map<string, number>> => {
  const places = new Map<string, Map<string, number>>()
  for (const text of document.units.flatMap(({ texts }) => texts)) {
    const actors = document.lexicons.actors(text).filter(({ term }) => term.type === 'state_forces')
    if (actors.length === 0) continue
    const countries = new Set(locationsIn(document, text).flatMap(({ term }) => term.countries))
    for (const id of new Set(actors.map((actor) => actor.id))) {
      const counts = places.get(id) ?? new Map<string, number>()
      for (const country of countries) counts.set(country, (counts.get(country) ?? 0) + 1)
      places.set(id, counts)
    }
  }
  return places
})

/** The only country of the actors of a sentence, else of the nearest before it that names any. */
export function actorsCountry(document: Document, unit: Unit, index: number): Mention | null {
  for (let at = index; at >= 0; at--) {
    const actors = document.lexicons.actors(unit.texts[at]!)
    const found = onlyCountry(document, actors)
    if (found) return found
  }
  return null
}

function onlyCountry(document: Document, actors: readonly Mention[]): Mention | null {
  const codes = new Set(actors.flatMap(({ term }) => term.countries))
  if (codes.size !== 1) return null
  const country = countryOf(document, [...codes][0]!)
  return country ? asMention(country) : null
}
