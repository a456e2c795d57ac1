/** Who did it and who was hit, among the actors that the words of an event name. */
import type { Zone } from '../../languages/wording.ts'
import type { Mention } from '../../match/lexicon.ts'
import type { Document, Unit } from '../../report.ts'
import { actorsNamed, adjectivesIn, beginsName, forcesOf, isOfPart, ownAuthorities } from '../mentions.ts'

/** Posts that parties, banks and agencies have as well as the United Nations: "the Secretary-General of Hizbullah". */
const POSTS = new Set(['secretary-general', 'un-managers'])

/** The actors that a zone of a sentence names, each once; those of another name or of a place are none. */
export function partiesIn(document: Document, sentence: string, [from, to]: Zone): Mention[] {
  const mentions = actorsNamed(document, sentence)
    .filter((mention) => mention.from >= from && mention.to <= to && !POSTS.has(mention.id))
    .map((mention) => ownAuthorities(document, mention, sentence))
  return mentions.filter((mention, index) => {
    if (beginsName(document, sentence, mention, mentions) || isOfPart(mention, mentions[index + 1]))
      return false
    // a country where something happened did nothing itself, nor one that only gives a name: "the Afghanistan Liberation Movement"
    if (
      mention.term.type === 'state' &&
      (document.language.wording!.isLocation(sentence, [mention.from, mention.to]) ||
        document.language.wording!.onlyNames?.(sentence, [mention.from, mention.to]))
    )
      return false
    // the rebels of X are X, the armed men of a people are that people; the peacekeepers of a mission are named beside it
    const before = mentions[index - 1]
    if (
      mention.term.type === 'class' &&
      mention.id !== 'peacekeepers' &&
      before &&
      (before.term.type !== 'class' || mention.id === 'fighters') &&
      before.term.type !== 'state' &&
      (/^\)? ?$/.test(sentence.slice(before.to, mention.from)) ||
        document.language.wording!.memberOf?.test(sentence.slice(before.to, mention.from)))
    )
      return false
    // 反政府武装组织“3·23运动”: a kind of group, right before the name of one
    if (mention.id === 'armed-groups' && mentions[index + 1]?.term.type === 'armed_group') {
      const between = sentence.slice(mention.to, mentions[index + 1]!.from)
      if (/^(?:组织|团体|集团)? ?[“"«]?$/.test(between)) return false
    }
    // the barracks of the army are the army's, unlike a woman of the village
    const after = mentions[index + 1]
    if (
      ARMED.has(mention.id) &&
      after &&
      (after.term.type === 'armed_group' || after.term.type === 'state_forces') &&
      document.language.wording!.governmentOf?.test(sentence.slice(mention.to, after.from))
    )
      return false
    return mentions.findIndex((other) => other.id === mention.id) === index
  })
}

/** Who did it: the actors named, or meant by a pronoun, else the State of an adjective ("an Israeli air strike"). */
export function doersIn(document: Document, unit: Unit, index: number, zone: Zone): Mention[] {
  const sentence = unit.texts[index]!
  const named = partiesIn(document, sentence, zone).filter(({ id }) => id !== 'victims')
  if (named.length > 0) return named.map((mention) => actingForces(document, sentence, mention))
  if (isPronoun(document, sentence.slice(...zone))) return meantBefore(document, unit, index, zone[0])
  // at the front of the zone, after an article or an adjective at most
  const words = sentence
    .slice(...zone)
    .split(' ')
    .slice(0, 3)
  const adjectives = adjectivesIn(document.vocabularies)(document.lang)
  for (const [index, word] of words.entries()) {
    const state = adjectives.get(`${word} ${words[index + 1]}`) ?? adjectives.get(word)
    if (state) {
      const term = forcesOf(document, state)
      return [{ id: term.id, from: zone[0], to: zone[1], term }]
    }
    // a word that begins the sentence: "Heavy Israeli bombardments"
    if (/^\p{Lu}/u.test(word) && zone[0] + index > 0) break
  }
  return []
}

/** The forces of a State where the words after its name mean them: 以色列战机. */
function actingForces(document: Document, sentence: string, mention: Mention): Mention {
  const { forcesAfter } = document.language.wording!
  if (mention.term.type !== 'state' || !forcesAfter?.test(sentence.slice(mention.to))) return mention
  const term = forcesOf(document, mention.term)
  return { ...mention, id: term.id, term }
}

function isPronoun(document: Document, words: string): boolean {
  return words.trim() !== '' && document.language.wording!.pronoun.test(words.trim())
}

const ARMED = new Set([
  'armed-forces',
  'armed-groups',
  'fighters',
  'gangs',
  'criminal-groups',
  'pirates',
  'police',
  'bandits',
  'security-forces',
])

/** Whom a pronoun means: in the middle of a sentence the last actor before it, else the one that the nearest sentence before begins with. */
function meantBefore(document: Document, unit: Unit, index: number, at: number): Mention[] {
  const own = unit.texts[index]!.slice(0, at)
  const last = document.lexicons
    .actors(own)
    .findLast(({ id, term }) => term.type === 'armed_group' || id === 'gangs' || id === 'fighters')
  if (last) return [last]
  for (let nth = index - 1; nth >= 0; nth--) {
    const before = unit.texts[nth]!
    const named = document.lexicons.actors(before)
    const first = named.find(({ term, id }) => term.type !== 'class' || ARMED.has(id))
    if (first) return first.from < before.length / 2 ? [first] : []
  }
  return []
}

/** A State is hit only where its name ends the words of the target: not in "a convoy from X", "an X police officer". */
export function targetsIn(document: Document, sentence: string, zone: Zone): Mention[] {
  return partiesIn(document, sentence, zone).filter(
    ({ term, to }) => term.type !== 'state' || sentence.slice(to, zone[1]).trim() === '',
  )
}
