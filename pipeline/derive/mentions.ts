import type { Mention } from '../match/lexicon.ts'
import { remember, rememberOf } from '../remember.ts'
import type { Document } from '../report.ts'
import { type Term, VOCABULARIES, type Vocabularies, type VocabularyName } from '../vocabulary.ts'

/** How often each vocabulary entry is named, and in which paragraphs, by vocabulary and term id. */
export type Mentions = Map<VocabularyName, Map<string, { mentions: number; paragraphs: Set<string> }>>

/**
 * What a text names of a vocabulary. A place inside the name of a body or of forces is no mention of the place: 非洲联盟, "the Nigerian
 * army".
 */
export function mentionsIn(document: Document, name: VocabularyName, text: string): Mention[] {
  if (name !== 'places') return document.lexicons[name](text)
  const mentions = withSharedNames(document, text, document.lexicons.places(text))
  const actors = document.lexicons.actors(text).filter(({ term }) => term.type !== 'state')
  return mentions.filter((place) => !actors.some((actor) => place.from >= actor.from && place.to <= actor.to))
}

/** Of names that share a word, each is the place that its words in full name: the two of "North and West Darfur". */
function withSharedNames(document: Document, text: string, mentions: Mention[]): Mention[] {
  const shared = (document.language.wording?.sharedNames?.(text) ?? []).flatMap(
    ({ zone: [from, to], name }) => {
      const [found] = document.lexicons.places(name)
      return found && found.to - found.from === name.length ? [{ ...found, from, to }] : []
    },
  )
  return insteadOf(mentions, shared)
}

/** Mentions in the order of the text, with those that are read anew instead of the ones that they overlap. */
function insteadOf(mentions: Mention[], anew: readonly Mention[]): Mention[] {
  if (anew.length === 0) return mentions
  const others = mentions.filter(({ from, to }) => !anew.some((one) => from < one.to && to > one.from))
  return [...others, ...anew].sort((a, b) => a.from - b.from)
}

/** The actors that a text names; of forces that share their noun, those of each State: "Ugandan and Rwandan forces". */
export function actorsNamed(document: Document, text: string): Mention[] {
  const { sharesNoun } = document.language.wording!
  const mentions = document.lexicons.actors(text)
  if (!sharesNoun) return mentions
  const shared = mentions.flatMap((mention): Mention[] => {
    const pair =
      mention.term.type === 'state_forces'
        ? sharesNoun.exec(text.slice(Math.max(0, mention.from - NOUN_REACH), mention.from))
        : null
    const state = pair && adjectivesIn(document.vocabularies)(document.lang).get(pair[1]!)
    if (!state) return []
    const term = forcesOf(document, state)
    const from = mention.from - pair[0].length
    return [{ id: term.id, from, to: from + pair[1]!.length, term }]
  })
  return insteadOf(mentions, shared)
}

/** How far before forces the adjective of another State may begin. */
const NOUN_REACH = 32

/** What a State does with arms its forces do: "an Israeli air strike". */
export function forcesOf({ vocabularies }: Document, state: Term): Term {
  return vocabularies.actors.terms.get(`${state.id}-forces`) ?? state
}

/** States by the adjectives of their countries, where the vocabulary has them in a language. */
export const adjectivesIn = rememberOf(({ places, actors }: Vocabularies) =>
  remember((lang) => {
    const adjectives = new Map<string, Term>()
    for (const { id, type, row } of places.terms.values()) {
      const state = actors.terms.get(id)
      if (type !== 'country' || !state) continue
      for (const one of (row[`adjectives_${lang}`] ?? '').split('; '))
        if (one !== '') adjectives.set(one, state)
    }
    return adjectives
  }),
)

/** Whether a body is only named in the long name of another, whose short form follows: "United Nations Mission in X (UNMIX)". */
export function beginsName(
  { language }: Document,
  sentence: string,
  { to }: Mention,
  mentions: readonly Mention[],
): boolean {
  const { restOfName } = language.wording!
  return mentions.some(({ from }) => from > to && restOfName?.test(sentence.slice(to, from)))
}

/** Whether a body is named only as the one that the next, right behind, is a part of: 联合国妇女署. */
export function isOfPart({ id, to }: Mention, next: Mention | undefined): boolean {
  if (next?.from !== to) return false
  return next.term.parent === id || (id === 'united-nations' && /^un_/.test(next.term.type ?? ''))
}

/** Whether an actor is "the authorities" or "the Government", of a country that its name does not tell. */
export function isAuthorities(id: string): boolean {
  return id === 'authorities' || id === 'governments'
}

/** In a report on one country "the authorities", "the Government" and "the State party" are that country's, "Governments" are not. */
export function ownAuthorities(document: Document, mention: Mention, text: string): Mention {
  if (document.language.wording!.ofMany?.test(text.slice(mention.from, mention.to))) return mention
  const about = document.metadata.about ?? []
  const { terms } = document.vocabularies.actors
  const country = about.length === 1 ? terms.get(about[0]!) : undefined
  const isReviewed = document.language.wording!.reviewed?.test(text.slice(mention.from, mention.to)) === true
  if (country && (isAuthorities(mention.id) || isReviewed))
    return { ...mention, id: country.id, term: country }
  const forces = country && terms.get(`${country.id}-forces`)
  return forces && isNationalArmy(document, mention, text)
    ? { ...mention, id: forces.id, term: forces }
    : mention
}

/** Whether the forces named are those of the State: "the national defence forces". */
function isNationalArmy({ language }: Document, { id, from, to }: Mention, text: string): boolean {
  const { nationalArmy } = language.wording!
  return (
    (id === 'armed-forces' || id === 'security-forces') &&
    (nationalArmy?.test(text.slice(Math.max(0, from - NATIONAL), to)) ?? false)
  )
}

/** How far before the name of forces "national" may stand, in UTF-16 code units. */
const NATIONAL = 12

/**
 * Whose "the authorities" and "the Government" are where a report is on several countries: of the last country that is named alone in the
 * texts before.
 */
export function authoritiesOf(
  document: Document,
  mention: Mention,
  sentence: string,
  before: readonly string[],
): Mention {
  if (!isAuthorities(mention.id)) return mention
  const { theirs } = document.language.wording!
  if (!theirs?.test(sentence.slice(Math.max(0, mention.from - 4), mention.to))) return mention
  for (const text of before.toReversed()) {
    const places = mentionsIn(document, 'places', text).map(({ term }) => term)
    const codes = new Set(places.flatMap(({ countries }) => countries))
    const state = places.find(
      ({ type, id }) => type === 'country' && document.vocabularies.actors.terms.has(id),
    )
    if (codes.size > 1) return mention
    if (state) return { ...mention, id: state.id, term: document.vocabularies.actors.terms.get(state.id)! }
  }
  return mention
}

/** Counts what a report names of the vocabularies. */
export function deriveMentions(document: Document): Mentions {
  return new Map(VOCABULARIES.map((name) => [name, mentionsOf(document, name)]))
}

function mentionsOf(
  document: Document,
  name: VocabularyName,
): Map<string, { mentions: number; paragraphs: Set<string> }> {
  const counts = new Map<string, { mentions: number; paragraphs: Set<string> }>()
  for (const unit of document.units) {
    for (const { id } of unit.texts.flatMap((text) => mentionsIn(document, name, text))) {
      const count = counts.get(id) ?? { mentions: 0, paragraphs: new Set<string>() }
      count.mentions++
      count.paragraphs.add(unit.placed.node.id)
      counts.set(id, count)
    }
  }
  return counts
}
