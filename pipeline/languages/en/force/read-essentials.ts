/** What is called essential, a priority or better: “it is vital that”, “dialogue is key”. */
import { pattern } from '../../pattern.ts'
import type { Zone } from '../../wording.ts'
import { agentOf, subjectOf, trim } from '../clause.ts'
import { isBodySpeech, isPartySpeech, speakerOf } from '../speakers.ts'
import { headNoun, needsAct } from './acts.ts'
import { askedAfter } from './addressees.ts'
import type { Asked, Words } from './force-rule.ts'

const DWELLS = new RegExp(
  pattern`^ (?:also |therefore )?(?:to (?:also )?)?(?:note|notice|recall|point out|mention|bear in mind
      |keep in mind|remember|emphasi[sz]e|stress|underline|underscore|highlight|acknowledge|recogni[sz]e
      |understand|clarify|distinguish|reiterate|be noted|observe|add|realize|appreciate|consider that)\b`,
)

/** `it is essential that | States | ensure`; what it is essential to note is no call. */
export function itIsRead(words: Words): Asked {
  const { sentence, context, from, to, match } = words
  const after = sentence.slice(to, to + 60)
  if (DWELLS.test(after) || !/^(?:,[^,]{1,80},)? (?:that|to|for|upon|on|not to)\b/.test(after)) return 'no'
  if (
    /\b(?:if|unless|where|when|whether|why|how|as|whenever) $/i.test(
      sentence.slice(Math.max(0, from - 9), from),
    )
  )
    return 'no'
  // `The Council | considers it imperative`
  if (!/^it\b/i.test(match[0]) && speakerOf(sentence, from, context) !== 'body') return 'no'
  if (isPartySpeech(sentence, from, context)) return 'no'
  if (/\b(?:was|were|would have been)\b/i.test(match[0]) && !isBodySpeech(sentence, from, context))
    return 'no'
  return askedAfter(sentence, to)
}

/** An act is called essential, a priority, better, a best practice. */
export function actIsRead(words: Words): Asked {
  const { sentence, context, from, match } = words
  const subject = wholeSubject(sentence, from)
  const text = sentence.slice(...subject)
  // `Access to energy | is essential` tells a state, not an act
  if (/^(?:[Tt]he )?[Aa]ccess to\b/.test(text)) return 'no'
  if (text === '' || /^(?:it|this|these|they|which|that|there|he|she|who|we|all|and)$/i.test(text))
    return 'no'
  if (
    !needsAct(
      text.replace(/^(?:[Tt]he|[Aa]n?|[Aa]ny|[Aa]ll|[Ss]uch|[Ii]ts|[Tt]heir|[Tt]hese|[Tt]hose) /, ''),
    ) &&
    !/^[Tt]o [a-z]+ /.test(text) &&
    !(/ priority$/.test(match[0]) && PLANNED.test(headNoun(text)))
  )
    return 'no'
  if (isPartySpeech(sentence, from, context)) return 'no'
  if (
    /\b(?:if|unless|where|when|whether|how|what|which|as) [^,;:]{0,80}$/i.test(
      sentence.slice(Math.max(0, from - 100), from),
    )
  )
    return 'no'
  if (/^(?:was|were|remained|had been)\b/.test(match[0]) && !isBodySpeech(sentence, from, context))
    return 'no'
  if (
    /^ (?:step|part|element|component|feature|issue|area|source|reason|concern|factor|role|challenge|means|tool|partner|to the \w+ of the conflict)/.test(
      sentence.slice(words.to, words.to + 30),
    )
  )
    return 'no'
  const priority = / priorit(?:y|ies)$/.test(match[0])
    ? /^ for (?:the |all |both )?(?:authorities|[Gg]overnments?|States?|parties|Council|Committee|\p{Lu})[^,;:.]{0,80}/u.exec(
        sentence.slice(words.to, words.to + 120),
      )
    : null
  if (priority) return trim(sentence, words.to + 5, words.to + priority[0].length)
  return agentOf(sentence, words.to) ?? ofWhom(sentence, subject) ?? whoseAct(sentence, subject)
}

/** Whose act an adjective tells: `Continued | donor commitment | is essential`, `International support | remains vital` */
const WHOSE_ACT = new RegExp(
  pattern`^(?:(?:[Tt]he |[A-Z]?[a-z]+(?:ed|ing|al|ous|er|ong|ant|ent|ust|ble)(?:,? and
          |,)? ){0,3})([Dd]onors?’? (?:support|commitment|assistance|engagement|funding|contributions|backing
        |attention)|[Ii]nternational (?:support|assistance|efforts|action))\b`,
)

function whoseAct(sentence: string, [from, to]: Zone): Zone | null {
  const match = WHOSE_ACT.exec(sentence.slice(from, to))
  return match && [from + match[0].length - match[1]!.length, from + match[0].length]
}

/** The subject of an act that names many: `Support from the Union, the Authority and other partners | remains essential`. */
function wholeSubject(sentence: string, from: number): Zone {
  const near = subjectOf(sentence, from)
  const start = OPENER.exec(sentence)?.[0].length ?? 0
  const text = sentence.slice(start, near[0])
  const isListed = /^[^;:]{3,400}(?:,|,? and) $/.test(text)
  const act = /^(?:(?:[Tt]he|[Aa]ny|[Aa]ll) )?[^,]{3,80} (?:against|from|by|between|among|of)\b/.exec(text)
  return isListed && act && needsAct(text.replace(/^[Tt]he /, '')) && !VERB_IN.test(text)
    ? [start, near[1]]
    : near
}

/** `In this context, | the fight against impunity …` */
const OPENER =
  /^(?:In (?:this|that) (?:context|connection|regard|respect)|However|Moreover|Furthermore|In addition|Therefore),? /

const VERB_IN = /\b(?:is|are|was|were|has|have|had|will|must|should|may|can|which|who|that|while|although)\b/

/** What is made for acts: it may be a priority itself. */
const PLANNED = /^(?:plan|programme|strategy|framework|road ?map)$/

/** `cooperation between | the two States | is essential`, `support from | the Council` */
function ofWhom(sentence: string, [from, to]: Zone): Zone | null {
  const match =
    /\b(?:between|among|amongst|by|from|on the part of|with|(?:participation|involvement|engagement|commitment|cooperation|leadership) of) (?!which\b)/.exec(
      sentence.slice(from, to),
    )
  if (!match) return null
  const start = from + match.index + match[0].length
  // `commitment of | the parties | to the Agreement and support for the Mission`
  const rest =
    / (?:to (?:the|its|their|an?|this|that)\b|and (?:[a-z]+ )?(?:support|respect|assistance|cooperation) (?:for|to|of|with)\b)/.exec(
      sentence.slice(start, to),
    )
  return trim(sentence, start, rest ? start + rest.index : to)
}

/** `it would be useful for | the Council | to consider` */
export function betterRead(words: Words): Asked {
  const { sentence, context, from, to } = words
  if (isPartySpeech(sentence, from, context)) return 'no'
  if (
    /^ to (?:note|notice|recall|point out|mention|remember|know|understand)\b/.test(
      sentence.slice(to, to + 20),
    )
  )
    return 'no'
  return askedAfter(sentence, to)
}
