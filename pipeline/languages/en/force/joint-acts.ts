import { firstGroup } from '../../../match/matches.ts'
import { pattern } from '../../pattern.ts'
import type { Zone } from '../../wording.ts'
import { agentOf, trim } from '../clause.ts'

/** Acts of two sides, and what somebody gives, with the preposition that names them. */
const OF_SIDES = new RegExp(
  pattern`^ (?:(?:the|a|an|its|their|full|[a-z-]+(?:ed|er|al|ing|ive|ous|able|ful)|more|close|complete
        |immediate|joint|further|prompt|swift)(?:,? and|,)? ){0,4}(?:(?:cooperation|collaboration|coordination
        |dialogues?|consultations?|engagement|partnerships?|negotiations|talks|exchanges?|communication
        |interaction|synerg(?:y|ies)|(?:joint|common|concerted|coordinated) (?:action|efforts?|work
          |initiatives?|steps|approach)) (?:between|among|amongst)
      |(?:support|assistance|contributions?) (?:of|from)|(?:departure|redeployment|withdrawal) of) `,
)
/** `joint | United Nations and Government | efforts` */
const JOINT =
  /^ (?:[a-z]+ ){0,3}joint ((?:the )?[A-Z][^,;:.]{3,80}?) (?:efforts?|initiatives?|action|work|activities)\b/
const END = new RegExp(
  pattern`,? (?:in order |so as )?to (?!the\b)[a-z]|,? (?:in|on|at|for|from|towards?|against|through|during
      |with|within|aimed|so that|ensuring|including|which|that|as well as for|regarding|concerning)\b|[;:.]`,
)

/**
 * Who is asked where an act is called for and not somebody: those by whom it is to be done, else those between whom, or from whom.
 *
 * @param from index after the words of the call
 */
export function doersOf(sentence: string, from: number): Zone | null {
  const after = sentence.slice(from, from + 300)
  const joint = JOINT.exec(after)
  if (joint) return trim(sentence, ...firstGroup(joint, from))
  const sides = OF_SIDES.exec(after)
  if (!sides) return agentOf(sentence, from)
  const rest = after.slice(sides[0].length)
  const end = rest.search(END)
  const start = from + sides[0].length
  return trim(sentence, start, start + (end === -1 ? rest.length : end))
}
