/** What is stressed: “underlined the importance of”, “the clashes highlight the need to”. */
import { pattern } from '../../pattern.ts'
import type { Zone } from '../../wording.ts'
import { agentOf, subjectOf, trim } from '../clause.ts'
import { speakerOf } from '../speakers.ts'
import { beginsWithAct, headNoun, isAct, needsAct, withoutArticle } from './acts.ts'
import { whoIsTo } from './addressees.ts'
import type { Asked, Words } from './force-rule.ts'
import { doersOf } from './joint-acts.ts'

/** `stressed the importance of | States taking`, `underlined the need to remain vigilant` */
export function stressRead(words: Words): Asked {
  const { sentence, context, from, to, match } = words
  const after = sentence.slice(to, to + 300)
  const link = / (of|for|to|that|in)$/.exec(match[0])?.[1]
  const who = link === 'for' && !beginsWithAct(after) ? whoIsTo(sentence, to) : null
  // `attaches great importance to | the prompt deployment of observers`
  if (/^attach/.test(match[0]) && !beginsWithAct(withoutArticle(after))) return 'no'
  if (/need|necessity|urgency/.test(match[0]) && link !== 'to' && link !== 'that' && !who) {
    // `the need for | collaboration and enforcement strategies`
    const needed = withoutArticle(after)
    if (!needsAct(needed) && !needsAct(needed.split(' and ')[0]!)) return 'no'
  } else if (link === 'of' && !beginsWithAct(withoutArticle(after)) && !doing(after)) return 'no'
  if (
    /\bto (?:\w+ly |also )?$/.test(sentence.slice(Math.max(0, from - 24), from)) &&
    !/\b(?:wish|like|want|continue[ds]?) to (?:\w+ly |also )?$/.test(
      sentence.slice(Math.max(0, from - 40), from),
    )
  )
    return 'no'
  if (IS_PURPOSE.test(sentence.slice(Math.max(0, from - 30), from))) return 'no'
  const isShown = SHOWN.test(sentence.slice(...subjectOf(sentence, from))) || isLongShown(sentence, from)
  const speaker = isShown ? 'unknown' : speakerOf(sentence, from, context)
  if (speaker === 'party') return 'no'
  const present =
    /^(?:stress|emphasi[sz]e|underscore|underline|highlight|reiterate|reaffirm|point|demonstrate|illustrate|show|confirm)(?:s|es)?\b/i.test(
      match[0],
    )
  const isResult =
    /ing /.test(match[0]) &&
    link !== 'of' &&
    /, (?:thus |thereby |further )?$/.test(sentence.slice(Math.max(0, from - 12), from))
  if (
    speaker === 'unknown' &&
    ((!present && !isResult && !isShown) || (link === 'of' && !(isShown && shows(match[0], after))))
  )
    return 'no'
  if (who) return who
  const told = TOLD.exec(match[0])
  if (told) return trim(sentence, from + told[0].length - (told[1] ?? told[2]!).length, from + told[0].length)
  if (link === 'of') return actorOf(sentence, to) ?? doersOf(sentence, to)
  return link === 'for' ? doersOf(sentence, to) : agentOf(sentence, to)
}

/** `reminds | all parties | of the need to`, `underlines, in particular to | the parties |, the need to` */
const TOLD = /^[Rr]emind(?:s|ed|ing)? ([^,;:.]+?)(?= of )|^\w+, (?:in particular )?to ([^,;:.]+)(?=, )/

/** `a workshop aimed at | underscoring the need` */
const IS_PURPOSE = /\b(?:aimed at|aims at|aiming at|focused on|focusing on|with a view to|geared towards?) $/

/** What speaks for itself, whoever it befell: `Incidents involving militias | highlight the need for`. */
const SHOWN = new RegExp(
  pattern`^(?:(?:[Tt]he|[Tt]hese|[Ss]uch|[Rr]ecent|[Rr]epeated|[Rr]ecurrent|[Cc]ontinued|[Oo]ngoing|[Tt]his
        |[Tt]hat) ){0,2}(?:[a-z]+ )?(?:concerns?|incidents?|attack|case|example|events|developments|findings
      |figures|trends|challenges|tensions|violations|attacks|clashes|violence|situation|crisis|experience
      |setbacks|delays|gaps)\b`,
  'i',
)

/** `Concerns raised by the opposition, elders and others | highlight the need`: whoever raised them. */
function isLongShown(sentence: string, from: number): boolean {
  const before = sentence.slice(0, from)
  return (
    SHOWN.test(before) &&
    /^[^,]{3,40} (?:raised|expressed|voiced|reported|documented|committed|perpetrated|involving) /.test(
      before,
    ) &&
    !/\b(?:is|are|was|were|has|have|had|which|who|that)\b/.test(before)
  )
}

/** `the clashes demonstrate the importance of demarcating the border`: what happened shows what is to be done. */
function shows(verb: string, after: string): boolean {
  return (
    /^(?:demonstrat|illustrat|highlight|underscor|underlin)/i.test(verb) &&
    /^ (?:[a-z]+ly )?[a-z]{3,}ing (?:the|a|an|all|its|their|[a-z]+)\b/.test(after) &&
    beginsWithAct(after)
  )
}

const DOING = new RegExp(
  pattern`^ ((?:[A-Z]|the |all |Member |States|both |its )[^,;:.]{2,90}?) (?:not )?((?!(?:including|regarding
          |concerning|according|following|during|existing|ongoing|participating|neighbouring|contributing
          |remaining|governing|implementing)\b)[a-z]{2,16}ing)\b`,
)

function doing(after: string): boolean {
  const match = DOING.exec(after)
  // `the importance of women in safeguarding` tells their role
  return match !== null && !/ (?:in|of|for|by|to|on|with|and)$/.test(match[1]!)
}

/** `the importance of | Member States | reporting` */
function actorOf(sentence: string, to: number): Zone | null {
  const after = sentence.slice(to, to + 200)
  const match = DOING.exec(after)
  return match && !isAct(headNoun(withoutArticle(match[1]!)))
    ? trim(sentence, to + 1, to + 1 + match[1]!.length)
    : null
}
