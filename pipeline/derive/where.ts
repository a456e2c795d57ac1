import type { EventFind, Zone } from '../languages/wording.ts'
import type { Mention } from '../lexicon.ts'
import type { Document, Unit } from '../report.ts'
import type { Term } from '../vocabulary.ts'
import { mentionsIn } from './mentions.ts'

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
 * @returns null where the text gives no place and the event needs one
 */
export function whereOf(
  document: Document,
  unit: Unit,
  index: number,
  sentence: string,
  event: EventFind,
  date: Zone | null,
): Where | null {
  const here = locationsIn(document, sentence)
  if (here.length > 0) {
    const own = ofEvent(document, sentence, event, date, here)
    return { places: mostPrecise(document, own.length > 0 ? own : here), from: 'quote' }
  }
  // none is needed where something that travels was hit
  if (hitsTransport(document, sentence, event)) return { places: [], from: 'quote' }
  const home = homeOf(document, sentence, event)
  if (home.length > 0) return { places: home, from: 'quote' }
  for (let before = index - 1; before >= 0; before--) {
    const found = locationsIn(document, unit.passage.text.slice(...unit.sentences[before]!))
    if (found.length > 0) return { places: mostPrecise(document, found), from: 'paragraph' }
  }
  for (const heading of unit.headings.toReversed()) {
    const found = locationsIn(document, heading)
    if (found.length > 0) return { places: mostPrecise(document, found), from: 'heading' }
  }
  const about = (document.metadata.about ?? []).flatMap(
    (id) => document.vocabularies.places.terms.get(id) ?? [],
  )
  return about.length === 1 ? { places: [asMention(about[0]!)], from: 'report' } : null
}

/** Places where a text says that something happened. */
function locationsIn(document: Document, text: string): Mention[] {
  const { isLocation } = document.language.wording!
  return mentionsIn(document, 'places', text).filter((place) => isLocation(text, [place.from, place.to]))
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
  if (!placesOf) return places.filter((place) => place.from >= (date?.[1] ?? 0))
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
function homeOf(document: Document, sentence: string, { perpetrators }: EventFind): Mention[] {
  const actors = document.lexicons.actors(sentence)
  const acting = actors.filter(
    ({ term, from, to }) =>
      term.type === 'state_forces' ||
      (term.type === 'state' && perpetrators !== null && from >= perpetrators[0] && to <= perpetrators[1]),
  )
  const codes = new Set(acting.flatMap(({ term }) => term.countries))
  if (codes.size !== 1) return []
  const [code] = codes
  const country = [...document.vocabularies.places.terms.values()].find(
    (term) => term.type === 'country' && term.countries[0] === code,
  )
  return country ? [asMention(country)] : []
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
    (a, b) => PRECISION.indexOf(a.term.row.precision ?? '') - PRECISION.indexOf(b.term.row.precision ?? ''),
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
  // a border lies in each of its countries, a region holds what lies in it whole
  const isWithin = (country: string): boolean => wide.countries.includes(country)
  return wide.type === 'country' ? narrow.countries.some(isWithin) : narrow.countries.every(isWithin)
}
