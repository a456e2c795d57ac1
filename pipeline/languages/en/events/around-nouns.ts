/** Who did it and what was hit where a noun tells the event: “the attack on X by Y”. */
import { pattern } from '../../pattern.ts'
import type { Zone } from '../../wording.ts'
import { agentOf, coordinateSubject, mainSubject, subjectOf, trim } from '../clause.ts'
import { D, M, Y } from '../dates/values.ts'
import { nameOnly } from './doers.ts'
import type { Around } from './event-rule.ts'
import { objectAt } from './objects.ts'
import { relativeHead } from './relative-clauses.ts'

const LAUNCHED = new RegExp(
  pattern`\b(?:launched|launching|carried out|carrying out|conducted|conducting|executed|perpetrated|mounted
      |staged|committed|undertook|undertaken|led|intensified|stepped up|resumed|renewed|expanded
      |(?:was|were) (?:\w+ly )?responsible for|continued|claimed(?: responsibility for)?|initiated|escalated
      |made|attempted|survived|surviving|suffered|foiled|thwarted|repelled|repulsed|to have conducted
      |to have carried out) (?:[\w,’()-]+ ){0,8}$|\b(?:committed|perpetrated
      |carried out) (?:[\w,’()-]+ ){0,16}including (?:the )?$`,
)

/** `an attack | by rebels | on the mill`, `| rebels | launched raids on | the mill` */
export function aroundNoun(sentence: string, from: number, to: number): Around {
  const word = sentence.slice(from, to)
  const of = / of$/.test(word)
  return {
    perpetrators: nounPerpetrators(sentence, from, to),
    target: of ? objectAt(sentence, to) : nounTarget(sentence, from, to),
  }
}

function nounPerpetrators(sentence: string, from: number, to: number): Zone | null {
  // `the attack in Modaina, Chad, | by armed groups`
  const by = /^(?:[^,;:.]|, \p{Lu}[\p{L}’ -]{1,40}, (?=by )){0,200}?\bby (?=\p{L}|\d{1,4} ?\p{Lu})/u.exec(
    sentence.slice(to, to + 240),
  )
  if (by && !/\b(?:which|that|was|were|led(?! by )|followed|caused|witnessed)\b/.test(by[0]))
    return agentOf(sentence, to)
  // `the Directorate announced the arrest`: what forces announce they did
  const told = /\b(?:announced|reported|confirmed|carried out|made) (?:the |its |their )?(?:\w+ )?$/.exec(
    sentence.slice(Math.max(0, from - 50), from),
  )
  if (
    told &&
    /^(?:arrest|capture|dismantl|apprehen|seizure|intercept|recover|confiscat)/i.test(
      sentence.slice(from, to),
    )
  )
    return subjectOf(sentence, from - told[0].length)
  const low = Math.max(0, from - 140)
  const verb = LAUNCHED.exec(sentence.slice(low, from))
  if (verb && !NOT_BY_SUBJECT.test(verb[0])) return launcher(sentence, low + verb.index, verb[0])
  const claimed =
    /\b(?:claimed|carried out|conducted|perpetrated|attributed|executed|committed|undertaken|launched)(?: \w+ly)? (?:by|to) /.exec(
      sentence.slice(to, to + 200),
    )
  if (claimed)
    return (
      agentOf(sentence, to + claimed.index) ?? objectAt(sentence, to + claimed.index + claimed[0].length - 1)
    )
  const led =
    /(?:\b(?:[Aa]n?|[Tt]he|several|multiple|its|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) ((?:(?!the\b|an?\b|and\b|by\b|of\b|in\b|on\b|(?:verified|documented|recorded|reported|registered|received|witnessed|noted|observed|condemned|monitored|confirmed|investigated|logged|experienced|saw|faced|suffered)\b)[\p{L}\d()’-]{1,40} ){1,4})|(?:^|, |\b(?:[Ii]n|of|and|as|from|after|following|during|to|with|amid|despite|when|where|while) )((?:\p{Lu}[\p{L}\d()’/-]{1,40} ){1,4}))$/u.exec(
      sentence.slice(Math.max(0, from - 60), from),
    )
  if (led) {
    const [own] = trim(sentence, from - (led[1] ?? led[2]!).length, from)
    const start = own - (OF_STATE.exec(sentence.slice(Math.max(0, own - 30), own))?.[0].length ?? 0)
    const named = trim(sentence, start + (DATED.exec(sentence.slice(start, from))?.[0].length ?? 0), from)
    // `the 8 October | attack` names nobody
    return named[1] > named[0] ? named : trim(sentence, from, to)
  }
  if (verb) return null
  // `forces kept up the pressure, resulting in the arrest of`
  if (/^(?:arrest|detention|dismantl|apprehen|seizure)/i.test(sentence.slice(from, to))) {
    const start = Math.max(0, sentence.lastIndexOf(', when ', from))
    const subject = mainSubject(sentence.slice(start), from - start)
    if (subject) return [subject[0] + start, subject[1] + start]
  }
  // `an RSF artillery attack`: the noun's own words
  return trim(sentence, from, to)
}

/** `the | United States of | America air strike` */
const OF_STATE = /\b(?:[A-Z][a-z]+ ){1,2}of $/
/** A date before a doer: `the | 8 October | Al-Shabaab attack` */
const DATED = new RegExp(
  String.raw`^(?:(?:\d{1,2}(?:[–-]| and | to ))?${D} )?${M}(?: ${D}\b(?!\d))?,?(?: ${Y})?`,
)

/** Who survived or foiled an attack did not launch it. */
const NOT_BY_SUBJECT = /^(?:surviv|suffer|foil|thwart|repel|repuls)/

/** `the group | launched an attack` */
function launcher(sentence: string, at: number, verb: string): Zone | null {
  const isRelative = /^(?:launch|carr|conduct|stag|mount|perpetrat|commit)/.test(verb)
  const head = isRelative ? relativeHead(sentence, at) : null
  if (head) return head
  return ownOrShared(sentence, at)
}

/** `The group remained active and | was responsible for attacks`: the subject may be that of the verb before. */
function ownOrShared(sentence: string, at: number): Zone | null {
  const own = subjectOf(sentence, at)
  return own[1] > own[0] ? own : (coordinateSubject(sentence, at) ?? own)
}

function nounTarget(sentence: string, from: number, to: number): Zone | null {
  const after = sentence.slice(to, to + 200)
  const survived =
    /\b(?:(?:had|has|have|narrowly) )*(?:(?:survived|surviving|suffered|fell victim to|fallen victim to) (?:[\w-]+ ){0,6}|escaped (?:an?|the|this|two|several) (?:[\w-]+ ){0,4})$/.exec(
      sentence.slice(Math.max(0, from - 60), from),
    )
  if (survived) return whoSurvived(sentence, from - survived[0].length)
  const repelled = /\b(?:foiled|thwarted|repelled|repulsed|beat back) (?:[\w-]+ ){0,4}$/.exec(
    sentence.slice(Math.max(0, from - 60), from),
  )
  if (repelled && !/(?:on|against|targeting) (?!their|its)/.test(after.slice(0, 80)))
    // who repels an attack was its target, who foils one was not
    return /^(?:foil|thwart)/.test(repelled[0])
      ? null
      : nameOnly(sentence, subjectOf(sentence, from - repelled[0].length))
  const of =
    /^(?: and (?:[a-z-]+ ){0,2}(?:killings|abductions|kidnappings|arrests|executions|rapes|attacks|bombings|assaults))? of (?!\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\d{4}\b|(?:the |their )?(?:children|human|child|women)[’']?s? rights\b|the rights\b|international\b)/.exec(
      after,
    )
  if (of) return objectAt(sentence, to + of[0].length - 1)
  const clause = after.slice(
    0,
    Math.max(
      0,
      after.search(/[;:]|\.\s|$|\b(?:which|who|that|was|were|had|killed|injured|wounded|and the)\b/),
    ),
  )
  const link =
    /(?:^|[ ,])(?:(?:on|upon|into) (?!\d)|(?:against|targeting|affecting|(?:directed|aimed) (?:at|against)) )(?!foot\b|board\b|behalf\b|suspicion\b|(?:several|\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|multiple|numerous|at least) (?:\w+ )?occasions\b|the (?:nights?|mornings?|evenings?)\b|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/.exec(
      clause,
    )
  if (link) return objectAt(sentence, to + link.index + link[0].length - 1)
  const mounted =
    /^[^;.]{0,120}? (?:was|were|been) (?:\w+ly )?(?:mounted|launched|carried out|directed|staged|conducted|perpetrated|made|attempted) (?:on|against|at) (?!\d)/.exec(
      after,
    )
  if (mounted) return objectAt(sentence, to + mounted[0].length - 1)
  const directed = /\b(?:targeting|hitting|striking|(?:directed|aimed) (?:at|against)) /.exec(after)
  if (directed && !/[;.]\s/.test(after.slice(0, directed.index)))
    return objectAt(sentence, to + directed.index + directed[0].length - 1)
  const hit =
    /^(?:(?! amid | reports that )[^;.]){0,120}? (?:(?:hit|impacted|targeted|struck|destroyed|damaged|disabled|wrecked|crippled|set fire to|set ablaze) (?=\p{L})|(?:that|which) (?:had )?affected (?=[\p{L}\d])|(?:led to|leading to|resulted in|resulting in|caused|causing) the (?:[a-z]+ )?(?:sinking|downing|destruction|burning|demolition) of (?=[\p{L}\d]))/u.exec(
      after,
    )
  if (hit) return objectAt(sentence, to + hit[0].length - 1)
  const premises = PREMISES.exec(sentence.slice(0, from))
  if (premises) return trim(sentence, from - premises[0].length, from)
  const within = siteAfter(sentence, to)
  if (within) return within
  const front = IN_FRONT.exec(after)
  return front ? objectAt(sentence, to + front[0].length - 1) : null
}

/** `attacks in | the villages of X`, `the bombing on 3 May at | two mosques` */
const WITHIN = new RegExp(
  pattern`^(?: on \d{1,2} [A-Z][a-z]+(?: \d{4})?)? (?:at|in(?! front\b)
      |inside) (?=(?:(?:an?|his|its|the|their|two|three|four|five|multiple
          |several) )?(?:[\w’-]+ ){0,3}(?:airports?|bars?|camps?|cafés?|ceremon(?:y|ies)|church(?:es)?
        |hospitals?|hotels?|markets?|mosques?|neighbou?rhoods?|prisons?|restaurants?|schools?|shrines?
        |stadiums?|stations?|villages|(?<=the )(?:city|town|village) of)\b)`,
)

/** The site that follows an index: `attacks | in the villages of X`. */
export function siteAfter(sentence: string, to: number): Zone | null {
  const within = WITHIN.exec(sentence.slice(to, to + 160))
  return within && objectAt(sentence, to + within[0].length - 1)
}

/** `a bombing on 3 May in front of | the mosque` */
const IN_FRONT =
  /^[^;.]{0,40}? (?:in front of|outside|at the (?:entrance|entry|gates?) (?:of|to)) (?=(?:an?|the|its|their) )/

/** `a church | attack`, `the Juba market | bombing` */
const PREMISES = new RegExp(
  pattern`\b(?:church|mosque|synagogue|temple|school|hospital|clinic|market|bus|train|convoy|airport|camp
      |checkpoint|prison|hotel|restaurant|stadium|palace|embassy|consulate|parliament|ship|tanker|pipeline
      |bridge|dam|nightclub|theatre|barracks) $`,
)

/** `the Minister had survived an attack`; `Since surviving an air strike on 31 May, | Mumin | had` */
function whoSurvived(sentence: string, at: number): Zone | null {
  const own = subjectOf(sentence, at)
  if (
    own[1] > own[0] &&
    !/^(?:[Ss]ince|[Aa]fter|[Dd]espite)$/.test(sentence.slice(...own)) &&
    !/^(?:\w+ )?surviving/.test(sentence.slice(at))
  )
    return own
  const comma = sentence.indexOf(', ', at)
  if (comma === -1) return null
  const verb = /\b(?:has|have|had|was|were|is|[a-z]{3,}ed|took)\b/.exec(
    sentence.slice(comma + 2, comma + 120),
  )
  return verb ? trim(sentence, comma + 2, comma + 2 + verb.index) : null
}
