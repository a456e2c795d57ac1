/** Deaths and injuries that are told without the words of an attack. */
import { matchesOf } from '../../../match/matches.ts'
import { pattern } from '../../pattern.ts'
import type { EventFind, Zone } from '../../wording.ts'
import { agentOf, isInside, mainSubject } from '../clause.ts'
import { hypothetical } from '../hypothetical.ts'
import { FELL, HARMERS } from '../violence.ts'
import { isVerb } from './active-verb.ts'
import { aroundActive, aroundPassive } from './around-verbs.ts'
import { nameOnly } from './doers.ts'
import type { Around } from './event-rule.ts'
import { isBackground, isDenied, isOfWar, isTrend } from './no-event.ts'
import { objectAt } from './objects.ts'

const BY_ARMS = new RegExp(String.raw`\b(?:${HARMERS}|raids?|attacks?|assaults?|at the hands of)\b`, 'i')
/** What kills without arms. */
const NATURAL = new RegExp(
  pattern`\b(?:floods?|flooding|earthquake|cholera|diseases?|epidemics?|outbreaks?|measles|malaria|Ebola
      |traffic|(?:road|car|vehicle|industrial|work) accidents?|collision|capsiz\w+|drown\w*|stampedes?
      |landslides?|mudslides?|cyclones?|hurricanes?|typhoons?|lightning|drought|famine|hunger|malnutrition
      |starvation|wildfires?|heatwave|illness\w*|fever|gas (?:cylinder|leak|explosion)|shipwreck|crashed|crash
      |collapse of|natural causes)\b`,
  'i',
)

/** People who died or were hurt by arms, whatever the verb that says how. */
export function casualties(sentence: string): EventFind[] {
  const fell = matchesOf(FELL, sentence)
  if (fell.length === 0) return []
  const unreal = hypothetical(sentence)
  const words = fell.find(({ index }) => !isInside(index, unreal))
  if (!words || NATURAL.test(sentence)) return []
  const [from, to] = [words.index, words.index + words[0].length]
  const armed = BY_ARMS.test(sentence)
  // without arms named, an armed group that is named must have done it
  if (!armed && !/^(?:kill|wound|injur)/.test(words[0]) && !/\b(?:by|when)\b/.test(sentence)) return []
  const before = sentence.slice(Math.max(0, from - 60), from)
  if (isDenied(before) || isBackground(before, sentence.slice(to))) return []
  if (isOfWar(sentence.slice(0, from), sentence.slice(to, to + 140))) return []
  // `the number of incidents and casualties | decreased`
  if (/s$/.test(words[0]) && isTrend(sentence.slice(to, to + 120))) return []
  return [
    {
      type: 'attack',
      trigger: [from, to],
      ...aroundFallen(sentence, words[0], from, to),
      plural: false,
      armed,
      harm: true,
      rule: 'casualties',
    },
  ]
}

/** Who did it and who fell: around `killing`, `injured`, `deaths of`, `casualties`. */
function aroundFallen(sentence: string, word: string, from: number, to: number): Around {
  if (/ing$/.test(word))
    return { perpetrators: nameOnly(sentence, mainSubject(sentence, from)), target: objectAt(sentence, to) }
  // `gunmen shot and injured | a teacher`, unlike `12 people injured`
  const isActive =
    /^(?:injured|wounded|maimed|killed)$/.test(word) &&
    isVerb(sentence.slice(Math.max(0, from - 60), from), word, sentence.slice(to, to + 24))
  if (isActive)
    return {
      perpetrators: nameOnly(sentence, aroundActive(sentence, from, to).perpetrators),
      target: objectAt(sentence, to),
    }
  const perpetrators = agentOf(sentence, to) ?? fireFrom(sentence, to)
  if (/ of$/.test(word)) return { perpetrators, target: objectAt(sentence, to) }
  const isNoun = /^(?:casualties|fatalities)$/.test(word)
  return { perpetrators, target: isNoun ? null : aroundPassive(sentence, from, to).target }
}

/** `succumbed to wounds sustained from | Israeli gunfire` */
function fireFrom(sentence: string, to: number): Zone | null {
  const fire =
    / (?:from|in|under) (?=((?:\p{Lu}[\p{L}-]+ ){1,3})(?:gunfire|fire|shelling|bullets|strikes|air ?strikes)\b)/u.exec(
      sentence.slice(to, to + 120),
    )
  const from = fire ? to + fire.index + fire[0].length : 0
  return fire ? [from, from + fire[1]!.length - 1] : null
}

/** Whether a sentence tells of a force of nature or an accident, and of no arms. */
export function isNatural(sentence: string): boolean {
  return NATURAL.test(sentence) && !BY_ARMS.test(sentence)
}
