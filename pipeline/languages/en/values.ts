/** Words that make an act a duty, a need or a priority without a modal verb: "it is essential to", "there is a need for". */
import type { Zone } from '../wording.ts'
import { baseVerb, beginsWithAct, headNoun, isAct, needsAct } from './acts.ts'
import { startsWithActor } from './addressees.ts'
import { agentOf, subjectOf, trim } from './clause.ts'
import type { ForceRule, Words } from './force-rule.ts'
import { isBodyItself, isBodySpeech, isPartySpeech, speakerOf } from './speakers.ts'
import { isVerbOfOne } from './verb-or-noun.ts'

const ADVERBS =
  '(?:(?:also|therefore|thus|sorely|desperately|badly|acutely|greatly|absolutely|particularly|equally|especially|still|now|more|most|just as|very|highly|all the more|crucially|critically|ever more|vitally|extremely|clearly|so|as|of|likewise|both|always|urgently|too|further|not only|not just|not merely) ){0,3}'
const VALUE =
  '(?:essential|vital|crucial|critical|imperative|important|necessary|indispensable|paramount|key|urgent|advisable|desirable|preferable|fundamental|pivotal|incumbent|high time|(?:of )?(?:paramount|critical|crucial|utmost|vital|key|great|central|fundamental|particular|extreme|the utmost) (?:importance|urgency|priority))'
const DWELLS =
  /^ (?:also |therefore )?(?:to (?:also )?)?(?:note|recall|point out|mention|bear in mind|keep in mind|remember|emphasi[sz]e|stress|underline|underscore|highlight|acknowledge|recogni[sz]e|understand|clarify|distinguish|reiterate|be noted|observe|add|realize|appreciate|consider that)\b/

/** `it is essential that | States | ensure`, `essential for | States | to ensure`, else nobody. */
function askedAfter(sentence: string, to: number): Zone | null {
  const after = sentence.slice(to, to + 300)
  const forWhom = /^ (?:for|upon|on) ([^,;:]{3,160}?) to (?!the\b|a\b|its\b|their\b|\p{Lu})[a-z]/u.exec(after)
  if (forWhom)
    return trim(
      sentence,
      to + forWhom[0].indexOf(forWhom[1]!),
      to + forWhom[0].indexOf(forWhom[1]!) + forWhom[1]!.length,
    )
  const that = /^ that,? /.exec(after)
  if (!that) return agentOf(sentence, to)
  const clause = after.slice(that[0].length)
  const verb = clauseVerb(clause)
  if (verb === -1) return null
  if (/^(?:is|are|be) (?:\w+ly )?\w+(?:ed|en)\b/.test(clause.slice(verb))) return agentOf(sentence, to)
  return trim(sentence, to + that[0].length, to + that[0].length + verb)
}

/** `falls | to the parties | to seize` */
function namedBetween(sentence: string, from: number): Zone | null {
  const whom = /^to ([^,;:.]{3,120}?) to (?!the\b)[a-z]/.exec(sentence.slice(from, from + 200))
  return whom && trim(sentence, from + 3, from + 3 + whom[1]!.length)
}

function clauseVerb(clause: string): number {
  const base = baseVerb(clause)
  const finite =
    /\b(?:is|are|be|has|have|continues?|remains?|receives?|takes?|respects?|ensures?|provides?|does|do|can|will)\b/.exec(
      clause,
    )
  const all = [base, finite?.index ?? -1].filter((at) => at > 0)
  return all.length > 0 ? Math.min(...all) : -1
}

const itIsRead = (words: Words): Zone | null | 'no' => {
  const { sentence, context, from, to, match } = words
  const after = sentence.slice(to, to + 60)
  if (DWELLS.test(after) || !/^(?:,[^,]{1,80},)? (?:that|to|for|upon|on|not to)\b/.test(after)) return 'no'
  if (
    /\b(?:if|unless|where|when|whether|why|how|as|whenever) $/i.test(
      sentence.slice(Math.max(0, from - 9), from),
    )
  )
    return 'no'
  if (isPartySpeech(sentence, from, context)) return 'no'
  if (/\b(?:was|were|would have been)\b/i.test(match[0]) && !isBodySpeech(sentence, from, context))
    return 'no'
  return askedAfter(sentence, to)
}

/** An act is called essential, a priority, better, a best practice. */
const actIsRead = (words: Words): Zone | null | 'no' => {
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
  return agentOf(sentence, words.to) ?? ofWhom(sentence, subject)
}

/** The subject of an act that names many: `Support from the Union, the Authority and other partners | remains essential`. */
function wholeSubject(sentence: string, from: number): Zone {
  const near = subjectOf(sentence, from)
  const text = sentence.slice(0, near[0])
  const isListed = /^[^;:]{3,400}(?:,|,? and) $/.test(text)
  const act = /^(?:(?:[Tt]he|[Aa]ny|[Aa]ll) )?[^,]{3,80} (?:from|by|between|among|of)\b/.exec(text)
  return isListed && act && needsAct(text.replace(/^[Tt]he /, '')) && !VERB_IN.test(text)
    ? [0, near[1]]
    : near
}

const VERB_IN = /\b(?:is|are|was|were|has|have|had|will|must|should|may|can|which|who|that|while|although)\b/

/** What is made for acts: it may be a priority itself. */
const PLANNED = /^(?:plan|programme|strategy|framework|road ?map)$/

/** `cooperation between | the two States | is essential`, `support from | the Council` */
function ofWhom(sentence: string, [from, to]: Zone): Zone | null {
  const match =
    /\b(?:between|among|amongst|by|from|on the part of|with|(?:participation|involvement|engagement|commitment|cooperation|leadership) of) (?!which\b)/.exec(
      sentence.slice(from, to),
    )
  return match ? trim(sentence, from + match.index + match[0].length, to) : null
}

/** Efforts, action or measures that are needed. */
const isNeededRead = (words: Words): Zone | null | 'no' => {
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

/** `vigilance is required | from neighbouring States`, `is a priority | for the authorities` */
function fromWhom(sentence: string, to: number): Zone | null {
  const match = /^ (?:from|on the part of) ([^,;:.]{3,90}?)(?= (?:to|in|along|on|at|for)\b|[,;:.]|$)/.exec(
    sentence.slice(to, to + 120),
  )
  return match ? [to + match[0].length - match[1]!.length, to + match[0].length] : null
}

const requiresRead = (words: Words): Zone | null | 'no' => {
  const { sentence, context, from, to, match } = words
  const whole = sentence.slice(...subjectOf(sentence, from))
  const subject = whole.split(/ (?:with|of|in|to|for|by|on|under) /)[0]!
  if (
    /\b(?:people|persons|children|women|households|families|individuals|million|per cent|refugees|patients|survivors|citizens|residents|workers|students|consumers|youth|unions)\b/i.test(
      subject,
    )
  )
    return 'no'
  if (match[0] === 'calls for' && (!isVerbOfOne(sentence, from) || isBodyItself(sentence, from, context)))
    return 'no'
  // `protesters gathered, | demanding a change`: what people did, and what came of it
  if (/ing$/.test(match[0]) && (OF_PEOPLE.test(sentence.slice(0, from)) || toldBefore(sentence, from)))
    return 'no'
  if (words.quoted && !isBodySpeech(sentence, from, context)) return 'no'
  if (
    /\b(?:[Rr]esolution|[Ll]aw|[Ll]egislation|[Rr]ules?|[Pp]olic(?:y|ies)|[Pp]rocedures?|[Rr]egulations?|activities|[Aa]rticle|[Aa]ct|[Cc]onvention|[Aa]greement|[Cc]ode|standards?|[Dd]irective|[Pp]rotocol|Framework|[Aa]uthorit(?:y|ies)|Government|process|who|offence|consignments?|transactions?)\b/.test(
      subject,
    )
  )
    return 'no'
  if (
    /\b(?:not|to|does not|do not|may|might|would not|without|and|the|of) $/.test(
      sentence.slice(Math.max(0, from - 10), from),
    ) &&
    !/ing\b/.test(words.match[0]) &&
    !/\bcontinues? to $/.test(sentence.slice(Math.max(0, from - 13), from)) &&
    !GOES_ON.test(sentence.slice(0, from))
  )
    return 'no'
  // `cases | which require amending` are described
  if (
    /\b(?:which|that|who) $/.test(sentence.slice(Math.max(0, from - 6), from)) &&
    !PRESSING.test(sentence.slice(to, to + 30))
  )
    return 'no'
  const after = sentence.slice(to, to + 200)
  if (/^ (?:that )/.test(after))
    return /^(?:this|it|these|that)$/i.test(subject) ? askedAfter(sentence, to) : 'no'
  const who =
    /^ ((?:all |the |these |those |neighbouring |regional |participating )?(?:Member States|States|Governments?|countries|authorities|parties|donors|[A-Z][\w-]+(?: [A-Z][\w-]+){0,3}))(?: \w+){0,3}? to (?!the\b)[a-z]/.exec(
      after,
    )
  if (who && /^requires?$|^require\b/.test(match[0])) return trim(sentence, to + 1, to + 1 + who[1]!.length)
  if (!needsAct(after.replace(/^ (?:the|a|an|both|more) /, ' '))) return 'no'
  if (
    /\b(?:approval|notification|consent|permission|clarification|information|authorization|registration|treatment|hospitali[sz]ation|identification|explanation|verification)\b/.test(
      headNoun(after.replace(/^ (?:the|a|an) /, '')),
    )
  )
    return 'no'
  if (isPartySpeech(sentence, from, context)) return 'no'
  const parties = /\b(?:by|with|from|among|between|on the part of) (?=[\p{Lu}a-z])/u.exec(after)
  if (!parties) return null
  const start = to + parties.index + parties[0].length
  const end = sentence.slice(start, start + 160).search(/ to [a-z]|[,;:.](?:\s|$)| in (?:order|the)\b|$/)
  return trim(sentence, start, start + end)
}

/** `the profits are unknown and | warrant` */
const GOES_ON = /\b(?:are|remain|have|continue) [^,;:]{2,60} and $/
const PRESSING =
  /^ (?:an? )?(?:urgent|immediate|further|concerted|sustained|greater|additional|comprehensive)/
const OF_PEOPLE =
  /\b(?:protest\w*|demonstrat\w*|crowds?|supporters|residents|families|elements|fighters|combatants|gunmen|militia\w*|rebels|groups?|gangs?|strik\w+) [^;:]*$/i

/** Whether the clause before a participle tells of the past: `troops were cut off, therefore | requiring`. */
function toldBefore(sentence: string, from: number): boolean {
  const clause = sentence.slice(Math.max(0, from - 240), from)
  return (
    /\b(?:was|were|had|(?!(?:continu|remain)ed\b)[a-z]{3,}ed)\b/.test(clause) &&
    !/\b(?:is|are|has|have|remains?|continues?)\b/.test(clause)
  )
}

/** `stressed the importance of | States taking`, `underlined the need to remain vigilant` */
const stressRead = (words: Words): Zone | null | 'no' => {
  const { sentence, context, from, to, match } = words
  const after = sentence.slice(to, to + 300)
  const link = / (of|for|to|that|in)$/.exec(match[0])?.[1]
  const who = link === 'for' && !beginsWithAct(after) ? whoIsTo(sentence, to) : null
  if (/need|necessity|urgency/.test(match[0]) && link !== 'to' && link !== 'that' && !who) {
    if (!needsAct(withoutArticle(after))) return 'no'
  } else if (link === 'of' && !beginsWithAct(withoutArticle(after)) && !doing(after)) return 'no'
  if (
    /\bto (?:\w+ly |also )?$/.test(sentence.slice(Math.max(0, from - 24), from)) &&
    !/\b(?:wish|like|want|continue|continues) to (?:\w+ly |also )?$/.test(
      sentence.slice(Math.max(0, from - 40), from),
    )
  )
    return 'no'
  if (IS_PURPOSE.test(sentence.slice(Math.max(0, from - 30), from))) return 'no'
  const isShown = SHOWN.test(sentence.slice(...subjectOf(sentence, from)))
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
    ((!present && !isResult) || (link === 'of' && !(isShown && shows(match[0], after))))
  )
    return 'no'
  if (who) return who
  if (link === 'of') return actorOf(sentence, to) ?? agentOf(sentence, to)
  return agentOf(sentence, to)
}

/** `a workshop aimed at | underscoring the need` */
const IS_PURPOSE = /\b(?:aimed at|aims at|aiming at|focused on|focusing on|with a view to|geared towards?) $/

/** `the need for | Libyan actors | to reverse course` */
function whoIsTo(sentence: string, to: number): Zone | null {
  const who = /^ ([^,;:]{3,160}?) to (?!the\b|a\b|its\b|their\b|\p{Lu})[a-z]/u.exec(
    sentence.slice(to, to + 200),
  )
  return who && startsWithActor(who[1]!) ? trim(sentence, to + 1, to + 1 + who[1]!.length) : null
}

/** What speaks for itself, whoever it befell: `Incidents involving militias | highlight the need for`. */
const SHOWN =
  /^(?:(?:[Tt]he|[Tt]hese|[Ss]uch|[Rr]ecent|[Rr]epeated|[Rr]ecurrent|[Cc]ontinued|[Oo]ngoing|[Tt]his|[Tt]hat) ){0,2}(?:[a-z]+ )?(?:concerns?|incidents?|attack|case|example|events|developments|findings|figures|trends|challenges|tensions|violations|attacks|clashes|violence|situation|crisis|experience|setbacks|delays|gaps)\b/i

/** `the clashes demonstrate the importance of demarcating the border`: what happened shows what is to be done. */
function shows(verb: string, after: string): boolean {
  return (
    /^(?:demonstrat|illustrat|highlight|underscor|underlin)/i.test(verb) &&
    /^ (?:[a-z]+ly )?[a-z]{3,}ing (?:the|a|an|all|its|their|[a-z]+)\b/.test(after) &&
    beginsWithAct(after)
  )
}

function withoutArticle(text: string): string {
  return text.trimStart().replace(/^(?:the|a|an|its|their|both|all|such|greater|more) /, '')
}

const DOING =
  /^ ((?:[A-Z]|the |all |Member |States|both |its )[^,;:.]{2,90}?) (?:not )?((?!(?:including|regarding|concerning|according|following|during|existing|ongoing|participating|neighbouring|contributing|remaining|governing|implementing)\b)[a-z]{2,16}ing)\b/

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

/** `remains the responsibility of | the host State | to protect` */
const responsibilityRead = (words: Words): Zone | null | 'no' => {
  const { sentence, context, from, to } = words
  if (isPartySpeech(sentence, from, context)) return 'no'
  if (/^(?:was|were|remained)\b/.test(words.match[0]) && !isBodySpeech(sentence, from, context)) return 'no'
  const end = sentence
    .slice(to, to + 200)
    .search(/[,;:.](?:\s|$)| to (?!the\b)[a-z]| and (?:must|should)\b|$/)
  return trim(sentence, to, to + end)
}

const thereIsRead = (words: Words): Zone | null | 'no' => {
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

const dutyRead = (words: Words): Zone | null | 'no' => {
  const { sentence, context, from, to } = words
  if (isPartySpeech(sentence, from, context)) return 'no'
  const before = sentence.slice(Math.max(0, from - 12), from)
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
  return subjectOf(sentence, from)
}

const betterRead = (words: Words): Zone | null | 'no' => {
  const { sentence, context, from, to } = words
  if (isPartySpeech(sentence, from, context)) return 'no'
  if (/^ to (?:note|recall|point out|mention|remember|know|understand)\b/.test(sentence.slice(to, to + 20)))
    return 'no'
  return askedAfter(sentence, to)
}

const BE = '(?:is|are|remains?|will be|will remain|would be|was|were|remained|continues? to be)'

export const VALUES: readonly ForceRule[] = [
  {
    name: 'incumbent-on',
    force: 'obligation',
    words:
      /\b[Ii]t (?:(?:is|remains) (?:also |therefore |now |ultimately )?(?:incumbent (?=upon |on )|up (?=to [^,;:.]{3,120} to ))|(?:also |therefore |now )?falls (?=(?:to|on|upon) [^,;:.]{3,120} to ))/g,
    read: (words) =>
      / to (?:decide|determine|choose)\b/.test(words.sentence.slice(words.to, words.to + 140))
        ? 'no'
        : (namedBetween(words.sentence, words.to) ?? askedAfter(words.sentence, words.to - 1)),
    trigger: ({ from, match }) => [from, from + match[0].trimEnd().length],
  },
  {
    name: 'it-is-essential',
    force: 'recommendation',
    words: new RegExp(
      String.raw`\b[Ii]t (?:also |therefore |thus |now |still )?(?:${BE}|has become|is becoming) ${ADVERBS}(?:(?:a|an) ${ADVERBS}${VALUE} priority|${VALUE}(?: than ever(?: before)?)?)(?= (?:that|for|not)\b| to (?!the\b|a\b|all\b|any\b|our\b|its\b|their\b|\d|[A-Z])|, )`,
      'g',
    ),
    read: itIsRead,
    trigger: ({ from, to, sentence }) => [from, to + (/^ to\b/.exec(sentence.slice(to))?.[0].length ?? 0)],
  },
  {
    name: 'act-is-essential',
    force: 'recommendation',
    words: new RegExp(
      String.raw`\b${BE} ${ADVERBS}(?:${VALUE}\b|(?:a|an|the|our|my|one of the) (?:\w+ ){0,3}(?:priority|priorities|imperative|necessity|must)\b|(?:a |the )?(?:best|good) practices?\b|(?:far |much )?better than\b|(?:a )?(?:matter|question) of (?:urgency|priority)\b|overdue\b|long overdue\b|(?:a |an essential |the only (?:viable |possible )?)(?:prerequisite|precondition|way forward)\b|the only (?:[a-z]+ ){0,2}(?:path|way|option|avenue|route) (?:to|for|towards|out)\b)`,
      'g',
    ),
    read: actIsRead,
  },
  {
    name: 'nothing-is-more-urgent',
    force: 'recommendation',
    words: /\b[Nn]othing is more (?:urgent|important|pressing|vital|critical|essential) than\b/g,
    read: ({ sentence, to }) =>
      beginsWithAct(withoutArticle(sentence.slice(to, to + 200))) ? agentOf(sentence, to) : 'no',
  },
  {
    name: 'act-is-needed',
    force: 'recommendation',
    words: new RegExp(
      String.raw`\b(?:${BE}|is being|are being) (?:not |no longer )?${ADVERBS}(?:needed|required|necessary|called for|warranted)\b(?! (?:by law|for the))`,
      'g',
    ),
    read: isNeededRead,
  },
  {
    name: 'requires-act',
    force: 'recommendation',
    words:
      /\b(?:requires?|will require|would require|(?<!\b(?:people|persons|individuals|children|families|households|civilians|patients|women|men|those|cases|refugees|returnees) )requiring|necessitates?|necessitating|warrants?|warranting|deserves?|merits?|demands?|demanding|calls for)\b(?=(?: [a-z,-]+){1,8})/g,
    read: requiresRead,
  },
  {
    name: 'stressed-importance',
    force: 'recommendation',
    words:
      /\b(?:(?:[Ss]tress|[Ee]mphasi[sz]|[Uu]nderscor|[Uu]nderlin|[Hh]ighlight|[Rr]eiterat|[Rr]eaffirm|[Aa]ffirm|[Rr]ecogni[sz]|[Nn]ot|[Aa]cknowledg|[Rr]ecall|[Dd]iscuss|[Rr]ais|[Ee]cho|[Ss]tat|[Cc]onfirm|[Dd]emonstrat|[Ii]llustrat|[Ss]how)(?:e|es|s|ed|ing)?|insist(?:s|ed|ing)? on|point(?:s|ed|ing)? (?:to|out)|agree(?:s|d|ing)? (?:on|about)|drew attention to|draws? attention to|drawing attention to|focus(?:ed|es|ing)? on|emphasis (?:was |is |being )?placed on|attention (?:was |is )?(?:drawn|given) to|consensus on|converged on|concurred on|is clear on)(?:,? (?:again|once again|further|also|repeatedly|strongly|in particular|inter alia|however))?,? (?:(?:the|an|both the|their|its|that the|that) )“?(?:[a-z-]+(?:,| and)? ){0,3}(?:importance|need|necessity|urgency|imperative|priority|value)(?: (?:of|for|to|that))\b/g,
    read: stressRead,
    trigger: ({ from, match, sentence }) => {
      const to = from + match[0].length
      const need = /\b(?:the )(?:[a-z-]+ ){0,3}need (?:to|for)$/.exec(match[0])
      return /^(?:focus|discuss|raise)/i.test(match[0]) && need
        ? [from + need.index, to]
        : trim(sentence, from, to)
    },
  },
  {
    name: 'there-is-a-need',
    force: 'recommendation',
    words:
      /\b[Tt]here (?:is|are|remains?|exists?|was|continues to be|appears to be|have been|has been) (?:also |still |thus |therefore |now |clearly )?(?:an? |the |no |some |strong |good |sufficient |ample |clear |little |room ){0,2}(?:[a-z-]+(?:,| and)? ){0,3}(?:needs?|necessity|grounds|scope|urgency|room) (?:for|to)\b(?! (?:believe|suspect|conclude|think|assume|fear|doubt|hope|optimism|concern|complacency|pessimism)\b)|\b(?:[Ee]qually|[Aa]lso|[Jj]ust as|[Nn]o less|[Mm]ore) (?:pressing|urgent|important|critical|essential|vital) (?:is|remains) the need (?:for|to)\b|\b[Tt]he (?:[a-z-]+ ){0,2}need (?:for|to)\b(?=(?:(?! (?:what|which|that|who) )[^.;:]){3,160} (?:remains|is|has never been|continues to be|cannot be) )/g,
    read: thereIsRead,
  },
  {
    name: 'has-responsibility',
    force: 'obligation',
    words:
      /\b(?:has|have|bears?|retains?|carr(?:y|ies)|shares?|assumes?)(?: also| both)? (?:an? |the |their |its )?(?:(?:[a-z-]+(?:,| and)? ){0,3})(?:responsibilit(?:y|ies)|obligations?|duty|duties) (?:for|to|of)\b|\b(?:is|are|remains?) (?:primarily |ultimately |chiefly |mainly )responsible for\b|\b(?:is|are|remains?) (?:both |jointly |fully )?responsible for (?=(?:ensuring|implementing|fulfilling|honouring|providing protection|protecting|guaranteeing|preventing|safeguarding|upholding|respecting)\b)|\b(?:is|are|remains?) (?:also |legally |therefore |further |clearly ){0,2}(?:obliged|obligated|duty-bound|bound|under an? (?:\w+ )?obligation) (?:to|by [^,;]{3,60} to)\b|(?<=\b(?:States|[Pp]arties|Governments?|parties to [^,;.]{3,60}|authorities) )are (?:also |therefore |legally )?required (?:under [^,;]{3,80} )?to\b/g,
    read: dutyRead,
  },
  {
    name: 'stressed-obligation',
    force: 'obligation',
    words:
      /\b(?:[Ss]tress|[Ee]mphasi[sz]|[Uu]nderscor|[Uu]nderlin|[Rr]eiterat|[Rr]eaffirm|[Aa]ffirm|[Rr]ecall|[Cc]larif|[Hh]ighlight)(?:e|es|s|ed|ied|ies|ing|y)? (?=(?:the )?(?:[A-Z]?[\w-]+ ){0,3}?(?:States|Governments?|authorities|companies|parties|countries)[’'] (?:\w+ )?(?:obligations?|duty|duties|responsibilit(?:y|ies)) to\b)|\b(?:[Ss]tress|[Ee]mphasi[sz]|[Uu]nderscor|[Uu]nderlin|[Rr]eiterat|[Rr]eaffirm|[Aa]ffirm|[Rr]ecall)(?:e|es|s|ed|ing)? (?=the (?:\w+ )?(?:obligations?|duty|duties|responsibilit(?:y|ies)) of [^,;:.]{3,80}? (?:to|for [a-z]+ing)\b)|\b(?:[Ss]tress|[Ee]mphasi[sz]|[Uu]nderscor|[Uu]nderlin|[Rr]eiterat|[Rr]eaffirm|[Rr]ecall)(?:e|es|s|ed|ing)? (?=(?:the|a|our|their) (?:\w+ ){0,2}(?:obligation|duty|responsibility) to\b)/g,
    read: ({ sentence, context, from, to }) => {
      if (speakerOf(sentence, from, context) !== 'body') return 'no'
      const after = sentence.slice(to, to + 200)
      const whose =
        /^(?:the )?([^,;:.]{3,60}?)[’'] /.exec(after) ??
        / of ([^,;:.]{3,80}?)(?= (?:to|for [a-z]+ing)\b)/.exec(after)
      return whose
        ? trim(
            sentence,
            to + whose.index + whose[0].indexOf(whose[1]!),
            to + whose.index + whose[0].indexOf(whose[1]!) + whose[1]!.length,
          )
        : null
    },
    trigger: ({ sentence, to }) => {
      const duty = /(?:obligations?|duty|duties|responsibilit(?:y|ies))\b(?: to\b)?/.exec(sentence.slice(to))!
      return [to + duty.index, to + duty.index + duty[0].length]
    },
  },
  {
    name: 'would-be-better',
    force: 'recommendation',
    words:
      /\b(?:had better|would do well to|would be well advised to|it is (?:better|best|preferable|useful|worthwhile|appropriate) (?=to |for |that )|(?:it )?would be (?:also |most |very |highly |more |particularly ){0,2}(?:useful|helpful|advisable|beneficial|preferable|desirable|prudent|appropriate|worthwhile|better|wise|important|essential|necessary) (?=to |for |that |if ))/gi,
    read: (words) =>
      /had better|would do well|well advised/i.test(words.match[0])
        ? subjectOf(words.sentence, words.from)
        : betterRead({ ...words, to: words.to - 1 }),
    trigger: ({ from, match }) => [from, from + match[0].trimEnd().length],
  },
  {
    name: 'is-responsibility-of',
    force: 'obligation',
    words: new RegExp(
      String.raw`\b(?:${BE}) ${ADVERBS}(?:the|a|an|its|their) (?:[a-z-]+(?:,| and)? ){0,3}(?:responsibility|duty|obligation) of (?!(?:protecting|ensuring)\b)(?=[^.;:]{3,})`,
      'g',
    ),
    read: responsibilityRead,
    trigger: ({ from, match }) => [from, from + match[0].trimEnd().length],
  },
  {
    name: 'act-is-duty',
    force: 'obligation',
    words: new RegExp(
      String.raw`\b${BE} ${ADVERBS}(?:a|an|our|their|the) (?:shared|collective|common|joint|moral|legal|primary|solemn|fundamental)(?: and [a-z]+)? (?:responsibility|duty|obligation)\b(?! (?:of|for|to)\b)`,
      'g',
    ),
    read: actIsRead,
  },
  {
    name: 'cannot-be-overstated',
    force: 'recommendation',
    words:
      /\b(?:importance|need|necessity|urgency|imperative) (?:of|for|to)\b(?=[^.;:]{3,240} (?:cannot be (?:overstated|over-?emphasi[sz]ed|overestimated|over-?stressed|(?:emphasi[sz]ed|stressed|underlined) enough|overlooked)|(?:was|were) (?:also |further |again |repeatedly )?(?:emphasi[sz]ed|stressed|underlined|underscored|highlighted|reiterated))\b)/g,
    read: ({ sentence, to, match }) =>
      / to$/.test(match[0]) ||
      beginsWithAct(withoutArticle(sentence.slice(to, to + 170).split(' cannot ')[0]!))
        ? agentOf(sentence, to)
        : 'no',
  },
  {
    name: 'responsibility-lies-with',
    force: 'obligation',
    words:
      /\bresponsibility\b[^.;:]{0,80}? (?:lies|rests|falls)(?: \w+ly)? (?:with|on|upon) |\b(?:onus|burden) (?:is|lies|rests|falls|remains)(?: \w+ly| now)? (?:with|on|upon) (?=[^.;:]{3,80} to )/g,
    read: ({ sentence, to }) =>
      trim(sentence, to, to + sentence.slice(to, to + 200).search(/[,;:.](?:\s|$)|$/)),
  },
  {
    name: 'priority-is-to',
    force: 'recommendation',
    words:
      /\b(?:[Tt]he|[Oo]ur|[Mm]y|[Aa]n?) (?:[a-z]+ ){0,3}(?:priority|way forward|next step|first step)(?: now| here)? (?:is|remains)(?: now)? (?=(?:for [^,;:.]{3,80} )?to (?!the\b|a\b)[a-z])/g,
    read: (words) =>
      isPartySpeech(words.sentence, words.from, words.context)
        ? 'no'
        : askedAfter(words.sentence, words.to - 1),
    trigger: ({ from, match }) => [from, from + match[0].trimEnd().length],
  },
  {
    name: 'time-has-come',
    force: 'recommendation',
    words:
      /\b(?:the time has come|it is (?:high )?time|now is the time) (?:to|for|that)\b|\bthe time (?:to|for)\b(?=[^.;:]{3,90} is now\b)/gi,
    read: (words) => askedAfter(words.sentence, words.to - (/\w+$/.exec(words.match[0])![0].length + 1)),
  },
  {
    name: 'no-alternative',
    force: 'recommendation',
    words: /\b[Tt]here (?:is|can be|remains) no (?:[a-z]+ )?(?:alternative|substitute) (?:to|for)\b/g,
    read: (words) =>
      isPartySpeech(words.sentence, words.from, words.context) ||
      !beginsWithAct(withoutArticle(words.sentence.slice(words.to, words.to + 200)))
        ? 'no'
        : agentOf(words.sentence, words.to),
  },
  {
    name: 'are-to',
    force: 'obligation',
    words:
      /\bare (?:also |therefore )?to (?=(?:abide|adhere|cease|comply|cooperate|desist|fulfil|honour|implement|refrain|respect|uphold|withdraw)\b)/g,
    read: ({ sentence, context, from }) => {
      const subject = subjectOf(sentence, from)
      return /^(?:[Aa]ll|[Bb]oth) /.test(sentence.slice(...subject)) &&
        !isPartySpeech(sentence, from, context)
        ? subject
        : 'no'
    },
    trigger: ({ from, match }) => [from, from + match[0].trimEnd().length],
  },
  {
    name: 'remains-to-be-done',
    force: 'recommendation',
    words:
      /\b(?:remains?|still has|still have) to be (?:done|addressed|resolved|implemented|completed|strengthened|overcome|tackled)\b/g,
    read: (words) =>
      isPartySpeech(words.sentence, words.from, words.context) ? 'no' : agentOf(words.sentence, words.to),
  },
]
