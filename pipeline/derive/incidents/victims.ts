/** Whom harm was done to: the people behind a number of dead, injured or captives. */
import type { Zone } from '../../languages/wording.ts'
import type { Mention } from '../../match/lexicon.ts'
import { firstGroup } from '../../match/matches.ts'
import type { Document } from '../../report.ts'
import type { Incident } from './incident.ts'
import { targetsIn } from './parties.ts'

/** How far the noun of a number may reach, and how far what it includes may stand from it. */
const NOUN = 16
const REST = 64

/** Kinds of civilians. */
const CIVILIANS = new Set([
  'children',
  'communities',
  'drivers',
  'farmers-and-herders',
  'fishers',
  'humanitarian-workers',
  'journalists',
  'medical-personnel',
  'migrants',
  'miners',
  'minorities',
  'refugees',
  'teachers',
  'traders',
  'women',
  'youth',
])

/** Whether the word for those who came to harm only tells again who is a target, or a party: "an army patrol …, two soldiers". */
export function isOneOf({ id, term }: Mention, { targets, perpetrators }: Incident): boolean {
  if (targets.length === 0) return false
  if ([...targets, ...perpetrators].some((actor) => actor.id === id)) return true
  if (term.type !== 'class' || /^(?:victims|fighters|detainees)$/.test(id)) return true
  if (id === 'armed-forces') return targets.some((target) => target.term.type === 'state_forces')
  return id === 'civilians' && targets.some((target) => CIVILIANS.has(target.id))
}

/** A number of people with the noun after it: whom harm was done to. */
export function victimsIn(
  document: Document,
  { targets }: Incident,
  sentence: string,
  [from, to]: Zone,
): Mention[] {
  const { including, includedBefore, afterNoun } = document.language.wording!
  const words = /^[^，。；：、,;:.]*/.exec(sentence.slice(to, to + NOUN))![0]
  const noun = afterNoun ? words.slice(0, afterNoun.exec(words)?.index) : words
  // "five people, including two women"
  const rest = sentence.slice(to + noun.length, to + noun.length + REST)
  const among = including.exec(rest)
  const own = [...targets, ...targetsIn(document, sentence, [from, to + noun.length])]
  // of civilians, those told apart are civilians; of others they are named as well
  const reach = own.some(({ id }) => id === 'civilians') ? NOUN : REST
  const isNext = among !== null && among.index < NOUN && !/[。；;.]/.test(rest.slice(0, among.index))
  const end = isNext ? rest.slice(among.index).search(/[。；;.，]|, |$/) : 0
  const whole = isNext ? among.index + Math.min(reach, end) : 0
  const after = targetsIn(document, sentence, [from, to + noun.length + whole])
  // those told apart tell who they were where nothing else does
  const inner = own.length === 0 ? includedBefore?.exec(sentence.slice(0, from)) : null
  if (inner) after.push(...targetsIn(document, sentence, firstGroup(inner)))
  // 村民70余人: where words are not spaced, the noun may stand right before
  return after.length > 0
    ? after
    : targetsIn(document, sentence, [Math.max(0, from - NOUN), to]).filter((one) => one.to === from)
}
