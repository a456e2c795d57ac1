/** Who is requested, and by whom: a mandate of the authors is no request of theirs. */

import { pattern } from '../../pattern.ts'
import type { Zone } from '../../wording.ts'
import { afterMeanwhile, agentOf, objectOf, trim } from '../clause.ts'
import { isBodyItself, resolves, speakerOf } from '../speakers.ts'
import { baseVerb, beginsWithAct, withoutArticle } from './acts.ts'
import { startsWithActor, whoIsTo } from './addressees.ts'
import type { Asked, Words } from './force-rule.ts'
import { isCall } from './is-call.ts'
import { doersOf } from './joint-acts.ts'
import { isToBe, recommendRead } from './read-recommendations.ts'
import { isVerbOfOne } from './verb-or-noun.ts'

/** What the authors and the missions are asked by those whom they report to is their mandate, and no call. */
const MANDATED = new RegExp(
  pattern`^(?:me|us|the Secretary-General|(?:the )?Panel|(?:the )?(?:Monitoring )?Team
      |(?:the )?Group of Experts|my|(?:the )?(?:UN[A-Z]{2,}|M[A-Z]{3,}|AU[A-Z]{3,}|Mission|Office
        |United Nations|Secretariat))\b`,
)
/** `directed | the immediate deployment of | the force` */
export const ORDERED_ACT =
  'the (?:[a-z]+ ){0,2}(?:commencement|creation|deployment|establishment|implementation|lifting|merger|merging|reopening|resumption|withdrawal) of '
const STARTS_WITH_ACT = new RegExp(`^${ORDERED_ACT}`)

/** Of a past request only what a body asked, in a clause of its own, of somebody else than the authors: `the Mission | requested that`. */
export function relayedRead(words: Words): Asked {
  const { sentence, context, from, to, match } = words
  const before = sentence.slice(Math.max(0, from - 60), from)
  const after = sentence.slice(to, to + 200).replace(/^that /, '')
  if (
    /\b(?:was|were|been|be|is|are|as|by|which|who|having|not|to|in which [^,;]{0,40}) (?:\w+ly |also )?$/.test(
      before,
    )
  )
    return 'no'
  // `the Council | mandated the Mission to`
  if (/^(?:mandat|task)/.test(match[0]) && /\b(?:Assembly|Council)\b/.test(sentence.slice(0, from)))
    return 'no'
  if (MANDATED.test(after) || /\b(?:Panel|Team|Group)\b[^,;]{0,20}$/.test(before)) return 'no'
  if (/^for\b/.test(after) && /ed $/.test(match[0])) return 'no'
  const isOwn = /^re/.test(match[0]) && /\bI (?:also |again |therefore )?$/.test(before)
  if (!isOwn && !isBodyItself(sentence, from, context)) return 'no'
  if (!/demand/.test(match[0]) && /\bresolutions? \d/.test(sentence.slice(0, from))) return 'no'
  if (/\b(?:which|whom|where|when|if|resolution [\d/]+(?: \(\d+\))?) [^,;]{0,60}$/.test(before)) return 'no'
  // `demanded | an immediate end to the attacks by the group`
  // `reiterates its request for | the parties | to provide`
  const whom = after.startsWith('for ') ? whoIsTo(sentence, to + 3) : null
  if (whom) return whom
  if (
    /^for\b/.test(after) ||
    /^(?:an?|the) [^,;.]{0,60}?\b(?:end|halt|cessation|release|withdrawal|lifting|return|surrender) (?:to|of|from)\b/.test(
      after,
    )
  )
    return agentOf(sentence, to)
  if (/^(?:direct|instruct)/.test(match[0]) && STARTS_WITH_ACT.test(after)) return doersOf(sentence, to)
  if (!startsWithActor(after)) return 'no'
  if (/^that /.test(sentence.slice(to, to + 5))) return recommendRead({ ...words, to: to - 1 })
  const [start, end] = objectOf(sentence, to)
  // `tasked | the Commission | with establishing a fund`
  const task = /^(?:mandat|task)/.test(match[0]) ? / with [a-z]+ing\b/.exec(sentence.slice(start, end)) : null
  return [start, task ? start + task.index : end]
}

/** `request the organizations to eliminate`, `requests that participating organizations define` */
export function requestRead(words: Words): Asked {
  const after = words.sentence.slice(words.to, words.to + 300)
  if (/^ that\b/.test(after)) return isCall(words) ? recommendRead(words) : 'no'
  // `reminds the Council that it has the means` tells a fact
  if (/^remind/i.test(words.match[0]) && / that\b/.test(after) && !OUGHT.test(after)) return 'no'
  const isResolved = resolves(words.sentence, words.from, words.context)
  // `a letter | requesting the company to answer` is no call, but for the preambles of resolutions
  const isSpoken =
    isResolved ||
    (!/ing$/.test(words.match[0]) &&
      SPOKEN.test(words.sentence.slice(Math.max(0, words.from - 60), words.from)))
  if (!isSpoken || !isCall(words)) return 'no'
  const [from, to] = askedOf(words.sentence, words.to)
  // `remind | the parties | of their obligation`
  const of = /^remind/i.test(words.match[0])
    ? / of (?:their|its|the (?:[a-z]+ )?(?:need|obligations?|dut(?:y|ies)|importance|responsibilit))/.exec(
        words.sentence.slice(from, to),
      )
    : null
  return [from, of ? from + of.index : to]
}

/** `demands that | the militia | disarm`, `demands | both sides | to disengage`, `insists that` something be done, not that it is so */
export function demandRead(words: Words): Asked {
  const { sentence, context, from, match } = words
  // `a moment | that demands steps`: no body does
  if (/\b(?:that|which) $/.test(sentence.slice(Math.max(0, from - 8), from))) return 'no'
  if (speakerOf(sentence, from, context) !== 'body' || !isCall(words)) return 'no'
  const to = afterMeanwhile(sentence, words.to)
  const after = sentence.slice(to, to + 300)
  const isInsisted = /^insist/i.test(match[0])
  if (/^ that\b/.test(after))
    return isInsisted && !isToBe(after.slice(5)) ? 'no' : recommendRead({ ...words, to })
  // `Further | demands | :`
  if (after.startsWith(':')) return null
  // `insists on | the full implementation`
  if (/ on$/.test(match[0])) return beginsWithAct(withoutArticle(after)) ? doersOf(sentence, to) : 'no'
  // `future | demands` is a noun
  if (isInsisted || !(resolves(sentence, from, context) || isVerbOfOne(sentence, from))) return 'no'
  if (beginsWithAct(withoutArticle(after))) {
    const agent = doersOf(sentence, to)
    return agent && !sentence.slice(to, agent[0]).includes(', ') ? agent : null
  }
  const whom = askedOf(sentence, to)
  const isAct = / to [a-z]/.test(after) || whom[1] < objectOf(sentence, to)[1]
  return startsWithActor(sentence.slice(...whom)) && isAct ? whom : 'no'
}

/** Who is to act, also where the verb lacks its “to”: `demands | all parties | prevent it`. */
function askedOf(sentence: string, to: number): Zone {
  const object = objectOf(sentence, to)
  const verb = baseVerb(sentence.slice(to, object[1]))
  return verb > 0 ? trim(sentence, to, to + verb) : object
}

const OUGHT =
  /\b(?:must|should|shall|needs?|obligations?|obliged|duty|duties|responsib\w+|to [a-z]+ (?:the|its|their|all|any))\b/

/** A name or pronoun right before the verb, unlike the noun of "exemption requests". */
const SPOKEN = new RegExp(
  pattern`(?:\b(?:[A-Z][\w-]+|[Ii]t|I|[Ww]e|[Tt]hey|[Ii]nspectors|[Ee]xperts|(?:wish|would like) to)|^)(?:,
      | \([^)]{1,30}\))?(?: (?:[a-z]{3,18}ly|further|also|therefore|again|once again|once more|hereby
        |and)){0,3} $`,
)
