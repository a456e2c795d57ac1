/** Who is called upon: after “urge”, “call for”, “are encouraged to”, “look forward to”. */

import { agentOf, objectOf, subjectOf, trim } from '../clause.ts'
import { resolves, speakerOf } from '../speakers.ts'
import { baseVerb, beginsWithAct } from './acts.ts'
import { NAMES, recipient, startsWithActor } from './addressees.ts'
import type { Asked, Words } from './force-rule.ts'
import { isCall } from './is-call.ts'
import { doersOf } from './joint-acts.ts'

/** The object of a call, where its form has one. */
export function objectRead(words: Words): Asked {
  if (!isCall(words)) return 'no'
  const zone = objectOf(words.sentence, words.to)
  const object = words.sentence.slice(...zone)
  if (speakerOf(words.sentence, words.from, words.context) === 'unknown' && !startsWithActor(object))
    return 'no'
  const them = /^(?:them|it|him|her)$/.test(object) ? recipient(words.sentence, words.from) : null
  if (them) return them
  // `encourages the establishment of` asks nobody by name
  if (beginsWithAct(object) && !startsWithActor(object)) return doersOf(words.sentence, words.to)
  return zone
}

const CALLED_TO_ACT = new RegExp(
  String.raw`^ (?:all |the |both |those |relevant )?${NAMES} to (?!be\b|have been\b|the\b|a\b|an\b|all\b|its\b|their\b|which\b|\p{Lu})(?=[a-z])`,
  'u',
)

/** `calls for the parties to cease`, `calls for an end … by the parties`; what else is called for names nobody. */
export function callForRead(words: Words): Asked {
  const { sentence, from, to } = words
  const before = sentence.slice(Math.max(0, from - 24), from)
  if (!isCall(words) || speakerOf(sentence, from, words.context) !== 'body') return 'no'
  if (/\bas $/.test(before)) return 'no'
  // an appeal for money
  if (
    /^ (?:an additional |a total of |some |more than |over |nearly |about )?(?:US)?[$€]/.test(
      sentence.slice(to, to + 24),
    )
  )
    return 'no'
  const after = sentence.slice(to, to + 400)
  const who = CALLED_TO_ACT.exec(after)
  if (who && !beginsWithAct(after)) return trim(sentence, to, to + who[0].lastIndexOf(' to '))
  const international =
    /^ (?:[a-z]+,? (?:and )?){0,3}international (?=support|assistance|efforts|action|engagement|community|cooperation|pressure)/.exec(
      after,
    )
  if (international)
    return trim(
      sentence,
      to,
      to + international[0].length + (/^ ?\w+/.exec(after.slice(international[0].length))?.[0].length ?? 0),
    )
  return doersOf(sentence, to)
}

/** `are encouraged to`: the subject is asked. */
export function passiveRead(words: Words): Asked {
  const { sentence, from } = words
  // `as soon as it | is requested to`
  if (
    /\b(?:as soon as|once|until|unless|whenever) (?:\w+ ){0,4}$/.test(
      sentence.slice(Math.max(0, from - 50), from),
    )
  )
    return 'no'
  if (
    /\b(?:when|if|where|who|which|and the)(?: \w+){0,2} $/.test(
      sentence.slice(Math.max(0, from - 24), from),
    ) &&
    !/[,;] \w+ $/.test(sentence.slice(Math.max(0, from - 24), from))
  ) {
    if (/\b(?:when|if|where|who|which) (?:\w+ )?$/.test(sentence.slice(Math.max(0, from - 24), from)))
      return 'no'
  }
  return subjectOf(sentence, from)
}

/** `I trust that | the Government | will act`, `expect that steps will be taken by | the authorities` */
export function trustRead({ sentence, context, from, to, match }: Words): Asked {
  if (
    /^expects/i.test(match[0]) &&
    !resolves(sentence, from, context) &&
    speakerOf(sentence, from, context) !== 'body'
  )
    return 'no'
  const will = to + sentence.slice(to, to + 260).search(/ will\b/)
  const isDone =
    /^ will (?:also |soon |[a-z]+ly )?be (?:[a-z]+ly )?(?:[a-z]{3,}ed|taken|made|given|held|done|brought|found|met)\b/.test(
      sentence.slice(will, will + 50),
    )
  return isDone ? agentOf(sentence, will) : trim(sentence, to, will)
}

/** `look forward to | the Government | implementing`: an act of somebody else, unlike the next visit. */
export function forwardRead({ sentence, match, to }: Words): Asked {
  const after = sentence.slice(to, to + 120)
  const doing =
    / (?:\w+ly )?(?!including|regarding|concerning|existing|coming|upcoming|ongoing|forthcoming)[a-z]{3,16}ing (?=[a-z])/.exec(
      after,
    )
  if (/seeing/.test(match[0])) {
    const verb = baseVerb(after)
    return verb > 0 ? trim(sentence, to, to + verb) : 'no'
  }
  return doing && !/ (?:of|on|in|for|with|at) /.test(after.slice(0, doing.index))
    ? trim(sentence, to, to + doing.index)
    : 'no'
}
