import type { EventFind, Zone } from '../../languages/wording.ts'
import type { Mention } from '../../match/lexicon.ts'
import { rememberOf } from '../../remember.ts'
import type { Document, Unit } from '../../report.ts'
import type { Term } from '../../vocabulary.ts'
import { countryOf } from '../document/countries.ts'
import { mentionsIn } from '../mentions.ts'

/** Where an event happened, and where that is told. */
export interface Where {
  /** Most precise first. */
  places: Mention[]
  /** In the quote, before it in the paragraph, in a heading, or it is the report's country. */
  from: 'quote' | 'paragraph' | 'heading' | 'report'
}

/**
 * Where it happened: named in the sentence, else before it in the paragraph, else in a heading, else the country under review.
 *
 * @param date the zone of the event's date in the sentence; null where another sentence dates it
 * @param part the zone of the sentence that tells the event, where it tells several
 * @param isOther whether a sentence before tells another event, of another day, whose place is its own
 * @returns null where the text gives no place and the event needs one
 */
export function whereOf(
  document: Document,
  unit: Unit,
  index: number,
  event: EventFind,
  date: Zone | null,
  part: Zone,
  isOther: (sentence: number) => boolean,
): Where | null {
  const sentence = unit.texts[index]!
  const named = locationsIn(document, sentence)
  const own = named.filter(({ from, to }) => from >= part[0] && to <= part[1])
  // of several told in a row, “on 3 May in X, on 5 May and on 9 May in Y”, one without a place has that of all
  const shared = event.sharedTo === undefined ? named : named.filter(({ to }) => to <= event.sharedTo!)
  const here = own.length > 0 ? own : shared
  if (here.length > 0) {
    const places = ofEvent(document, sentence, event, date, here)
    // "in Upper Nile, forces took Ulang": a province named before the town in it
    const provinces = named.filter(
      ({ id, from, to }) =>
        to <= event.trigger[0] &&
        !(sentence[from - 1] === '(') &&
        places.some((place) => contains(document, id, place.id) && place.id !== id),
    )
    if (places.length > 0) return { places: mostPrecise(document, [...places, ...provinces]), from: 'quote' }
  }
  const around = placesAround(document, unit, index, isOther)
  // none is needed where something that travels was hit, though one named before it tells more
  if (hitsTransport(document, sentence, event) && around[0]?.from !== 'paragraph')
    return { places: [], from: 'quote' }
  const home = homeOf(document, sentence, event)
  const about = (document.metadata.about ?? []).flatMap(
    (id) => document.vocabularies.places.terms.get(id) ?? [],
  )
  // the country of the forces says less than a town of it named before; forces from abroad may act in the country under review
  const isOut =
    home !== null &&
    (isAbroad(document, sentence, event, home, about) || isMoreOftenIn(document, sentence, home, about))
  const countries = home ? [home, ...(about.length === 1 ? [asMention(about[0]!)] : [])] : []
  const near =
    home && !(isOut && about.length === 0)
      ? countries.flatMap(
          (one) => around.find(({ places }) => places.every((place) => isInCountry(place, one))) ?? [],
        )[0]
      : around[0]
  if (near && (near.from === 'paragraph' || near.places.some(({ term }) => term.countries.length === 1)))
    return near
  if (home && !isOut) return { places: [home], from: 'quote' }
  // a heading that names half a continent tells less than the only country of the actors
  const actors = about.length === 1 || isOut ? null : actorsCountry(document, unit, index)
  if (actors) return { places: [actors], from: 'paragraph' }
  if (near) return near
  // what a report on two countries tells of happened in them, or on their border
  return about.length > 0 && about.length <= MOST_COUNTRIES
    ? { places: about.map(asMention), from: 'report' }
    : null
}

/** How many countries under review can be where something happened. */
const MOST_COUNTRIES = 2

/** Places of a sentence that tells more of an event, where they are nearer than the country or region that is all it has of its own. */
export function nearerIn(document: Document, sentence: string, places: readonly Mention[]): Mention[] {
  if (places.length === 0 || places.some((place) => isNarrow(place))) return []
  const inside = locationsIn(document, sentence).filter(
    (one) => isNarrow(one) && places.some((place) => contains(document, place.id, one.id)),
  )
  return mostPrecise(document, inside)
}

/** Places named before a sentence in its paragraph, then in the headings above it, nearest first. */
function placesAround(
  document: Document,
  unit: Unit,
  index: number,
  isOther: (sentence: number) => boolean,
): Where[] {
  const told = unit.texts.slice(0, index).map((text, at) => {
    const found = locationsIn(document, text)
    // the province that one event was in is that of the next
    return isOther(at)
      ? found.filter((place) => place.term.row.precision === 'admin1' && place.from < OPENING)
      : found
  })
  const lists: [Where['from'], Mention[][]][] = [
    ['paragraph', told],
    ['heading', unit.headings.map((text) => locationsIn(document, text))],
  ]
  return lists.flatMap(([from, list]) =>
    list
      .toReversed()
      .filter((found) => found.length > 0)
      .map((found): Where => ({ places: inCommon(document, mostPrecise(document, found)), from })),
  )
}

/** How far into a sentence its first words may name a province, in UTF-16 code units: “In Western Equatoria, on 1 April, …”. */
const OPENING = 16

/** How many places of another sentence one event can have had. */
const MOST_PLACES = 2

/** Of a longer list of places, “in the A, B, C and D Regions”, the one that holds them all, where there is one: in which it was is not told. */
function inCommon(document: Document, places: Mention[]): Mention[] {
  const apart = places.filter(
    (place) => !places.some((other) => other !== place && contains(document, place.id, other.id)),
  )
  if (apart.length <= MOST_PLACES) return places
  const { terms } = document.vocabularies.places
  for (let at = apart[0]!.term.parent; at !== null; at = terms.get(at)?.parent ?? null)
    if (apart.every(({ id }) => contains(document, at!, id))) return [asMention(terms.get(at)!)]
  return places
}

/** Places where a text says that something happened; those that others lie some way from only where nothing nearer is named. */
export function locationsIn(document: Document, text: string): Mention[] {
  const { isLocation, isLandmark } = document.language.wording!
  const found = mentionsIn(document, 'places', text).filter(({ from, to }) => isLocation(text, [from, to]))
  return found.filter(
    ({ id, from, to }) =>
      !isLandmark(text, [from, to]) ||
      found.every((other) => other.id === id || contains(document, other.id, id)),
  )
}

/** Of the places of a sentence those of the event: by the word order of the language, else those named after its date. */
function ofEvent(
  document: Document,
  sentence: string,
  event: EventFind,
  date: Zone | null,
  places: Mention[],
): Mention[] {
  const { placesOf } = document.language.wording!
  if (!placesOf) {
    const after = places.filter((place) => place.from >= (date?.[1] ?? 0))
    return after.length > 0 ? after : places
  }
  const zones = places.map(({ from, to }): Zone => [from, to])
  return placesOf(sentence, event.trigger, date, zones).map((at) => places[at]!)
}

function hitsTransport(document: Document, sentence: string, { target }: EventFind): boolean {
  return (
    target !== null &&
    document.lexicons.materiel(sentence.slice(...target)).some(({ id }) => isTransport(document, id))
  )
}

/** The country of the forces that are named, or of the State that did it: "the Nigerien army", "Turkish security forces". */
function homeOf(
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

/** The attacks of a State, unlike those of forces named after their country, fall in another that the report is on, or in many: "United States air strikes". */
function isAbroad(
  document: Document,
  sentence: string,
  { type }: EventFind,
  home: Mention,
  about: readonly Term[],
): boolean {
  return (
    type === 'attack' &&
    about.length <= 1 &&
    !about.some((term) => isInCountry(home, asMention(term))) &&
    !document.lexicons.actors(sentence).some(({ term }) => term.type === 'state_forces')
  )
}

/** Forces that the report names more often at places of the country under review than at home: there they did what it tells without a place. */
function isMoreOftenIn(document: Document, sentence: string, home: Mention, about: readonly Term[]): boolean {
  const [country] = about
  if (!country || about.length > 1 || isInCountry(home, asMention(country))) return false
  const forces = document.lexicons
    .actors(sentence)
    .filter(({ term }) => term.type === 'state_forces' && isInCountry({ ...home, term }, home))
  const at = (code: string | undefined): number =>
    Math.max(
      0,
      ...forces.map(
        ({ id }) =>
          placesOfActors(document)
            .get(id)
            ?.get(code ?? '') ?? 0,
      ),
    )
  return at(country.countries[0]) > at(home.term.countries[0])
}

/** For each actor, in how many sentences that name it something is told of places in each country. */
const placesOfActors = rememberOf((document: Document): Map<string, Map<string, number>> => {
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
function actorsCountry(document: Document, unit: Unit, index: number): Mention | null {
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

function isInCountry({ term }: Mention, country: Mention): boolean {
  return term.countries.length === 1 && term.countries[0] === country.term.countries[0]
}

function asMention(term: Term): Mention {
  return { id: term.id, from: 0, to: 0, term }
}

function isTransport(document: Document, id: string): boolean {
  for (
    let at: string | null = id;
    at !== null;
    at = document.vocabularies.materiel.terms.get(at)?.parent ?? null
  ) {
    if (at === 'aircraft' || at === 'vessel' || at === 'train') return true
  }
  return false
}

const PRECISION = ['place', 'admin1', 'part_of_country', 'cross_border', 'country', 'region']

/** Provinces, districts and towns stand beside the places in them; a country or a region that only contains another does not. */
function isNarrow({ term }: Mention): boolean {
  return term.row.precision === 'place' || term.row.precision === 'admin1'
}

/** The places named, each once, the most precise first; what only contains another is left out. */
function mostPrecise(document: Document, mentions: Mention[]): Mention[] {
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
