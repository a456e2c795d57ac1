/** Whose duty or responsibility something is. */
import { subjectOf, trim } from '../clause.ts'
import { isBodySpeech, isPartySpeech } from '../speakers.ts'
import { reminded } from './addressees.ts'
import type { Asked, Words } from './force-rule.ts'

/** `remains the responsibility of | the host State | to protect` */
export function responsibilityRead(words: Words): Asked {
  const { sentence, context, from, to } = words
  if (isPartySpeech(sentence, from, context)) return 'no'
  if (/^(?:was|were|remained)\b/.test(words.match[0]) && !isBodySpeech(sentence, from, context)) return 'no'
  const end = sentence
    .slice(to, to + 200)
    .search(/[,;:.](?:\s|$)| to (?!the\b)[a-z]| and (?:must|should)\b|$/)
  return trim(sentence, to, to + end)
}

/** `stressed that States | had a duty to`: a past that counts where a body said it. */
const PAST = /^(?:had|bore|retained|carried|shared|was|were|remained)\b/

/** `| States | have an obligation to`; whose crime or guilt it is, is no duty. */
export function dutyRead(words: Words): Asked {
  const { sentence, context, from, to } = words
  if (isPartySpeech(sentence, from, context)) return 'no'
  const before = sentence.slice(Math.max(0, from - 12), from)
  if (PAST.test(words.match[0]) && !isBodySpeech(sentence, from, context)) return 'no'
  if (/\b(?:who|which|that|not|no longer|if) $/i.test(before) || /\bcriminal\b/.test(words.match[0]))
    return 'no'
  // `grounds to believe that they | bear responsibility for persecution`: guilt
  if (
    /\b(?:believe|alleg\w+|accus\w+|suspect\w*) that [^,;]{2,40}$/.test(
      sentence.slice(Math.max(0, from - 60), from),
    )
  )
    return 'no'
  const after = sentence.slice(to, to + 60)
  if (
    /^ (?:the |an |a |most |many )?(?:\w+ )?(?:attack|killing|bombing|massacre|death|violation|incident|crime|abuse|murder|rape|injur|casualt)/.test(
      after,
    )
  )
    return 'no'
  const subject = subjectOf(sentence, from)
  return reminded(sentence, subject) ?? subject
}
