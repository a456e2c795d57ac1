import type { EventFind, Zone } from '../../languages/wording.ts'
import type { Mention } from '../../match/lexicon.ts'
import type { Document, Unit } from '../../report.ts'
import { actorsCountry, homeOf, isAbroad } from './home.ts'
import { asMention, contains, countriesOf, isInCountry, locationsIn, mostPrecise } from './locations.ts'

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
  const about = countriesOf(document)
  const home = homeOf(document, sentence, event)
  const isOut = home !== null && isAbroad(document, sentence, event, home)
  // the country of the forces says less than a town of it named before; forces from abroad may act in the country under review
  const reviewed = about.length === 1 ? about : []
  const countries = isOut ? [...reviewed, home] : [...(home ? [home] : []), ...reviewed]
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
  return about.length > 0 && about.length <= MOST_COUNTRIES ? { places: about, from: 'report' } : null
}

/** How many countries under review can be where something happened. */
const MOST_COUNTRIES = 2

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
