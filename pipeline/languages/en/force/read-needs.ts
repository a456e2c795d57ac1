/** What is needed or required: “efforts are needed”, “this requires”, “there is a need for”. */
import { pattern } from '../../pattern.ts'
import type { Zone } from '../../wording.ts'
import { agentOf, objectOf, subjectOf, trim } from '../clause.ts'
import { isBodyItself, isBodySpeech, isPartySpeech, resolves } from '../speakers.ts'
import { beginsWithAct, headNoun, needsAct, withoutArticle } from './acts.ts'
import { askedAfter, startsWithActor, whoIsTo } from './addressees.ts'
import type { Asked, Words } from './force-rule.ts'
import { isVerbOfOne } from './verb-or-noun.ts'

/** Efforts, action or measures that are needed. */
export function isNeededRead(words: Words): Asked {
  const { sentence, context, from, to, match } = words
  const subject = subjectOf(sentence, from)
  const text = sentence.slice(...subject).replace(/^(?:that |the |more |further |much more |also )+/i, '')
  const whole = sentence.slice(...subject)
  const first = text.split(' and ')[0]!
  if (!needsAct(whole) && !needsAct(text) && !needsAct(first) && !/^(?:much )?more$/i.test(whole)) return 'no'
  if (
    /\$|\b(?:million|billion|resources|funds|funding|approval|notification|consent|permission|authorization|visa|licen[cs]e)\b|\b[Nn]o \w+/.test(
      whole,
    )
  )
    return 'no'
  if (
    /\b(?:not(?! (?:only|just|merely))|no longer) /.test(match[0]) ||
    isPartySpeech(sentence, from, context)
  )
    return 'no'
  if (/^(?:was|were)\b/.test(match[0]) && !isBodySpeech(sentence, from, context)) return 'no'
  // `posts | where defensive measures are necessary`
  if (
    /\b(?:if|unless|where|when|whether|how|as|in which|for which) [^,;:]{0,80}$/i.test(
      sentence.slice(Math.max(0, from - 100), from),
    )
  )
    return 'no'
  if (
    /^(?: (?:by|under) (?:the )?(?:law|article|resolution|policy|rules?|regulations?))/.test(
      sentence.slice(to, to + 40),
    )
  )
    return 'no'
  return agentOf(sentence, to) ?? fromWhom(sentence, to) ?? subject
}

/** `What is needed is a genuine commitment by | the parties |` */
export function whatIsNeededRead({ sentence, context, from, to }: Words): Asked {
  if (isPartySpeech(sentence, from, context)) return 'no'
  const needed = sentence.slice(to, to + 300)
  if (!needsAct(withoutArticle(needed)) && !/^ (?:for |that )/.test(needed)) return 'no'
  return /^ (?:for|that) /.test(needed) ? askedAfter(sentence, to) : agentOf(sentence, to)
}

/** `vigilance is required | from neighbouring States`, `is a priority | for the authorities` */
function fromWhom(sentence: string, to: number): Zone | null {
  const match = /^ (?:from|on the part of) ([^,;:.]{3,90}?)(?= (?:to|in|along|on|at|for)\b|[,;:.]|$)/.exec(
    sentence.slice(to, to + 120),
  )
  return match ? [to + match[0].length - match[1]!.length, to + match[0].length] : null
}

/** Those who are in need, and what is laid down: what they require is no recommendation. */
const IN_NEED = new RegExp(
  pattern`\b(?:people|persons|children|women|households|families|individuals|million|per cent|refugees|patients
      |survivors|citizens|residents|workers|students|consumers|youth|unions)\b`,
  'i',
)
const LAID_DOWN = new RegExp(
  pattern`\b(?:[Rr]esolution|[Ll]aw|[Ll]egislation|[Rr]ules?|[Pp]olic(?:y|ies)|[Pp]rocedures?|[Rr]egulations?
      |activities|[Aa]rticle|[Aa]ct|[Cc]onvention|[Aa]greement|[Cc]ode|standards?|[Dd]irective|[Pp]rotocol
      |Framework|[Aa]uthorit(?:y|ies)|Government|process|who|offence|consignments?|transactions?)\b`,
)
/** What procedures require. */
const FORMAL = new RegExp(
  pattern`\b(?:approval|notification|consent|permission|clarification|information|authorization|registration
      |treatment|hospitali[sz]ation|identification|explanation|verification)\b`,
)

/** `As the stocks | require replenishment, the Mission asked` tells why. */
const GIVEN_AS = /^(?:As|Since|Because|Although) [^,]*$/

/** A clause that has its verb, so that what looks like one is a noun: `will support any | demands` */
const HAS_VERB = /\b(?:will|would|can|could|may|must|should|is|are|was|were|has|have|to) [^,;:]*$/

/** A clause that “that” leads, with nothing but its subject. */
const THAT_CLAUSE = /\bthat (?:[\p{L}’-]+ ){1,12}$/u

/** `this requires | States | to act`, `requires cooperation between | the two States` */
export function requiresRead(words: Words): Asked {
  const { sentence, context, from, to, match } = words
  // `Requires | all States |, in accordance with their laws, to exercise vigilance`
  if (/^Requires$/i.test(match[0]) && resolves(sentence, from, context)) {
    const whom = objectOf(sentence, to)
    return startsWithActor(sentence.slice(...whom)) ? whom : 'no'
  }
  // `stressed that progress | required | patience`
  if (
    /ed$/.test(match[0]) &&
    (!isBodySpeech(sentence, from, context) || !THAT_CLAUSE.test(sentence.slice(0, from)))
  )
    return 'no'
  const subject = sentence
    .slice(...subjectOf(sentence, from))
    .split(/ (?:with|of|in|to|for|by|on|under) /)[0]!
  if (GIVEN_AS.test(sentence.slice(0, from))) return 'no'
  if (IN_NEED.test(subject) || LAID_DOWN.test(subject) || isDescribed(words)) return 'no'
  const after = sentence.slice(to, to + 200)
  if (/^ (?:that )/.test(after))
    return /^(?:this|it|these|that)$/i.test(subject) ? askedAfter(sentence, to) : 'no'
  const who =
    /^ ((?:all |the |these |those |neighbouring |regional |participating )?(?:Member States|States|Governments?|countries|authorities|parties|donors|[A-Z][\w-]+(?: [A-Z][\w-]+){0,3}))(?: \w+){0,3}? to (?!the\b)[a-z]/.exec(
      after,
    )
  if (who && /^requires?$|^require\b/.test(match[0])) return trim(sentence, to + 1, to + 1 + who[1]!.length)
  const needed = after.replace(/^ (?:the|a|an|both|more) /, ' ')
  // `require | investigations and accountability`
  if (!needsAct(needed) && !needsAct(needed.split(' and ')[0]!)) return 'no'
  if (FORMAL.test(headNoun(after.replace(/^ (?:the|a|an) /, '')))) return 'no'
  if (isPartySpeech(sentence, from, context)) return 'no'
  const parties = /\b(?:by|with|from|among|between|on the part of) (?=[\p{Lu}a-z])/u.exec(after)
  if (!parties) return null
  const start = to + parties.index + parties[0].length
  const end = sentence.slice(start, start + 160).search(/ to [a-z]|[,;:.](?:\s|$)| in (?:order|the)\b|$/)
  return trim(sentence, start, start + end)
}

/** Whether words of requiring only tell what was demanded, quoted, denied or described. */
function isDescribed({ sentence, context, from, to, match, quoted }: Words): boolean {
  const verb = match[0]
  // `future demands`, the noun
  if (verb === 'demands' && (!isVerbOfOne(sentence, from) || HAS_VERB.test(sentence.slice(0, from))))
    return true
  if (verb === 'calls for' && !isVerbOfOne(sentence, from)) return true
  // what a body calls for or demands is a call
  if (/^(?:calls for|demands?)$/.test(verb) && isBodyItself(sentence, from, context)) return true
  // `protesters gathered, | demanding a change`: what people did, and what came of it
  if (/ing$/.test(verb) && (OF_PEOPLE.test(sentence.slice(0, from)) || toldBefore(sentence, from)))
    return true
  if (quoted && !isBodySpeech(sentence, from, context)) return true
  if (
    /\b(?:not|to|does not|do not|may|might|would not|without|and|the|of) $/.test(
      sentence.slice(Math.max(0, from - 10), from),
    ) &&
    !/ing\b/.test(verb) &&
    !/\bcontinues? to $/.test(sentence.slice(Math.max(0, from - 13), from)) &&
    !GOES_ON.test(sentence.slice(0, from))
  )
    return true
  // `cases | which require amending` are described
  return (
    /\b(?:which|that|who) $/.test(sentence.slice(Math.max(0, from - 6), from)) &&
    !PRESSING.test(sentence.slice(to, to + 30))
  )
}

/** `the profits are unknown and | warrant` */
const GOES_ON = /\b(?:are|remain|have|continue) [^,;:]{2,60} and $/
const PRESSING =
  /^ (?:an? )?(?:urgent|immediate|further|concerted|sustained|greater|additional|comprehensive)/
const OF_PEOPLE = new RegExp(
  pattern`\b(?:protest\w*|demonstrat\w*|crowds?|supporters|residents|families|elements|fighters|combatants
      |gunmen|militia\w*|rebels|groups?|gangs?|strik\w+) [^;:]*$`,
  'i',
)

/** Whether the clause before a participle tells of the past: `troops were cut off, therefore | requiring`. */
function toldBefore(sentence: string, from: number): boolean {
  const clause = sentence.slice(Math.max(0, from - 240), from)
  return (
    /\b(?:was|were|had|(?!(?:continu|remain)ed\b)[a-z]{3,}ed)\b/.test(clause) &&
    !/\b(?:is|are|has|have|remains?|continues?)\b/.test(clause)
  )
}

/** `there is a need for | the parties | to resume` */
export function thereIsRead(words: Words): Asked {
  const { sentence, context, from, to, match } = words
  const after = sentence.slice(to, to + 300)
  if (/\b(?:no|not|little|less|without)\b/i.test(match[0])) return 'no'
  if (/\b(?:was|were|remained)\b/.test(match[0]) && !isBodySpeech(sentence, from, context)) return 'no'
  if (isPartySpeech(sentence, from, context)) return 'no'
  if (/ for$/.test(match[0])) {
    const who = beginsWithAct(after) ? null : whoIsTo(sentence, to)
    if (who) return who
    if (!needsAct(withoutArticle(after))) return 'no'
  }
  return agentOf(sentence, to)
}
