/** How many were killed, injured, abducted and arrested, by where the number stands around the words of harm. */
import { firstMatch, matchesOf } from '../../../match/matches.ts'
import { latin } from '../../latin.ts'
import { pattern } from '../../pattern.ts'
import type { CountFind, Zone } from '../../wording.ts'
import { subjectOf, trim } from '../clause.ts'
import { ABOUT, NUMBER, readNumber, VAGUE } from '../numbers.ts'
import { DIED } from '../violence.ts'
import { bareCount } from './bare-counts.ts'
import { countOfObject } from './object-counts.ts'
import { COUNTED, LEAD } from './persons.ts'
import { countOfSubject } from './subject-counts.ts'
import { ACCOMPANIED, companions, furtherParts } from './sums.ts'
import { ACTIVE, eachField, FIELDS, type Field, NOUNS, VERBS } from './words-of-harm.ts'

/** `was wounded by gunfire and subsequently died` */
const DIED_OF_IT =
  / (?:was|were) (?:\w+ly )?(?:wounded|injured|shot)\b[^.;]{0,60} and (?:subsequently |later |then )?(?:died|succumbed)\b/

/** Casualties, captives and arrests, each field once, with the words of the count. */
export function findCounts(sentence: string): CountFind[] {
  const found: CountFind[] = []
  const died = DIED_OF_IT.exec(sentence)
  for (const field of FIELDS) {
    if (died && (field === 'killed' || field === 'injured')) {
      const zone = subjectOf(sentence, died.index + 1)
      const count = field === 'killed' ? countOfSubject(sentence, zone, field, true) : null
      if (count) found.push(count)
      continue
    }
    const count =
      afterNoun(sentence, field) ??
      afterVerb(sentence, field) ??
      beforeVerb(sentence, field) ??
      bareCount(sentence, field)
    // `following the killing of X …, 39 killed`: a number tells more than a name
    const number =
      count && (count.value === null || count.rule === 'count-one') ? bareCount(sentence, field) : null
    const told = number?.value ? number : count
    if (told && !isOfGround(sentence, told)) found.push(toldApart(sentence, told))
  }
  return found
}

/** `arrested two men | in connection with the bombing of 1 April, | in which 12 people died` */
const ARREST_GROUND = new RegExp(
  pattern`\b(?:arrest|detain|apprehend|convict|sentenc|charg)\w* [^;]{0,160}?\b(?:in connection with
      |in relation to|on suspicion of|suspected of|accused of|involve(?:d|ment) in
      |responsible for) [^;]{0,120}?\b(?:(?:in|during) which|that|which|where)\b`,
)

/** Whether somebody came to harm in what others were arrested for, at another time. */
function isOfGround(sentence: string, { field, zone: [from] }: CountFind): boolean {
  if (field === 'arrested') return false
  const ground = ARREST_GROUND.exec(sentence)
  const end = ground ? ground.index + ground[0].length : -1
  return (
    ground !== null && from >= end && !/[;]|, and\b|, (?:while|killing)\b/.test(sentence.slice(end, from))
  )
}

/** `2,000 people killed or injured`: nobody knows how many of them were killed. */
const EITHER = new RegExp(
  pattern`\b(?:killed|dead|slain) or (?:\w+ )?(?:injured|wounded|maimed|hurt)\b|\bkilled and maimed\b
    |\b(?:injured|wounded|maimed) or killed\b|\bdeaths and injur(?:y|ies) (?:of|among|to)\b`,
)

/** The count, without its value where the dead and the injured are told in one number. */
function toldApart(sentence: string, count: CountFind): CountFind {
  const either = count.field === 'killed' || count.field === 'injured' ? EITHER.exec(sentence) : null
  const isBoth =
    either &&
    ((count.zone[0] < either.index && count.zone[1] > either.index - NEAR) ||
      // `deaths and injuries of | over 300 civilians`
      (/^deaths/.test(either[0]) && Math.abs(count.zone[0] - either.index - either[0].length) < NEAR))
  return isBoth ? { ...count, value: null } : count
}

/** Between a count and its participle stands little: `people | were killed`. */
const NEAR = 12

const AFTER_VERB = eachField(
  (field) =>
    new RegExp(
      String.raw`\b(?:${ACTIVE[field]})\b(?: and (?:injur|wound|kill|captur|arrest|detain)\w+)?`,
      'g',
    ),
)

/** `killed 14 leaders`, `killing 300 civilians`, `arrested a 19-year-old Austrian` */
function afterVerb(sentence: string, field: Field): CountFind | null {
  for (const match of matchesOf(AFTER_VERB[field], sentence)) {
    if (
      /\b(?:was|were|been|being|be|is|are)(?: \w+)? $/.test(
        sentence.slice(Math.max(0, match.index - 20), match.index),
      )
    )
      continue
    const start = match.index + match[0].length
    // `resulted in six civilians killed | and four others injured`: a participle, which has no object
    if (sentence.startsWith(' and ', start)) continue
    if (
      field === 'killed' &&
      /^(?:left|leaving)/.test(match[0]) &&
      !/^[^.;]{2,90}\b(?:dead|killed)\b/.test(sentence.slice(start, start + 110))
    )
      continue
    if (/^t(?:aking|ook)$/.test(match[0]) && !TOOK[field]?.test(sentence.slice(start, start + 110))) continue
    if (
      field === 'abducted' &&
      /^(?:seized|captur|marched|herded|bundled|removed|held)/.test(match[0]) &&
      !COUNTED_PEOPLE.test(sentence.slice(start, start + 120))
    )
      continue
    if (/^claim(?:ed|ing)$/.test(match[0]) && !/^[^.;]{3,40} lives\b/.test(sentence.slice(start, start + 60)))
      continue
    const count = countOfObject(sentence, start, field, 'count-after-verb')
    if (count) return withOthers(sentence, count)
  }
  return null
}

/** `beheaded a chief | and killed six others`: others are told apart from those before them. */
function withOthers(sentence: string, count: CountFind): CountFind {
  const end = count.zone[1]
  const others = OTHERS[count.field].exec(sentence.slice(end, end + 120))
  const more = others && readNumber(others[1]!)
  if (!more || count.value === null) return count
  return { ...count, value: count.value + more, zone: [count.zone[0], end + others[0].length] }
}

const COUNTED_PEOPLE = latin(new RegExp(`^${LEAD}${COUNTED}|^ ?(?:${ABOUT})?${NUMBER}(?=[.,;]|$)`, 'u'))

const OTHERS = eachField(
  (field) =>
    new RegExp(
      String.raw`^[^.;,]{0,20} and (?:${ACTIVE[field]}) (?:at least )?(${NUMBER}) (?:\w+ )?others?\b`,
    ),
)

/** What makes taking somebody a capture, or an arrest. */
const TOOK: Partial<Record<Field, RegExp>> = {
  abducted: /^[^.;,]{3,70} (?:hostage|captive|away|to an un\w+)\b/,
  arrested: /^[^.;,]{3,70} into custody\b/,
}

const AFTER_NOUN = eachField((field) => new RegExp(String.raw`\b(?:${NOUNS[field]})\b`))
/** A part of a number that stands before: `nine deaths, including | the death of`; but `536 abuses, including | the abduction of`. */
const TOLD_ABOVE = eachField(
  (field) =>
    new RegExp(
      pattern`\b(?:${VERBS[field]}
          |${field === 'killed' ? 'deaths?|fatalities|casualties|killings' : field === 'injured' ? 'injuries' : field === 'abducted' ? 'abductions|kidnappings' : 'arrests'})\b[^;]*\bincluding (?:the |at least )?$`,
    ),
)

/** `the death of one woman and three children`, `the arrest of more than 80 individuals` */
function afterNoun(sentence: string, field: Field): CountFind | null {
  const match = firstMatch(AFTER_NOUN[field], sentence)
  // `nine deaths, including the death of six civilians`; `the capture of Goma`
  if (
    match &&
    field === 'abducted' &&
    /^capture/.test(match[0]) &&
    !COUNTED_PEOPLE.test(sentence.slice(match.index + match[0].length))
  )
    return null
  const times = match && TIMES.exec(sentence.slice(Math.max(0, match.index - 40), match.index))
  if (match && times && /s(?: of)?$/.test(match[0]))
    return {
      field,
      // of one abduction several may be the victims
      value: field === 'abducted' ? null : readNumber(times[1]!),
      zone: trim(
        sentence,
        match.index - times[0].length,
        match.index + match[0].length - (/ of$/.test(match[0]) ? 3 : 0),
      ),
      rule: 'count-before-noun',
    }
  if (!match || TOLD_ABOVE[field].test(sentence.slice(0, match.index))) return null
  if (GROUND.test(sentence.slice(0, match.index)) && !/\d/.test(match[0])) return null
  return countOfObject(sentence, match.index + match[0].length, field, 'count-after-noun')
}

/** `arrested on suspicion of involvement in | the killing of a judge`: why, not what; unless it has a day of its own. */
const GROUND = new RegExp(
  pattern`\b(?:suspected of|accused of|convicted of|charged with|on (?:charges|suspicion) of
      |involve(?:d|ment) in|in connection with|linked to|responsible for)\b[^,;.]{0,60}$
    |\b(?:arrest|charg|convict|detain|question|sentenc)\w* [^;.]{0,100}\bover (?:the|his|her
      |their)(?: [a-z]+)? $|\bprotest\w*(?: against| at| over)? (?:the|his|her|their)(?: [a-z]+)? $`,
)

/** `three | killings of civilians` */
const TIMES = new RegExp(`(?:${ABOUT})?(${NUMBER}) (?:[a-z]+ )?$`)

const BEFORE_VERB = eachField(
  (field) =>
    new RegExp(
      pattern`,? (?:who )?(?:had |have |has )?(?:was|were|been
          |being)(?: (?:also|both|each|[a-z]+ed and|shot and|beaten and|lined up and
            |(?:pulled|dragged) (?:off|out of|from) \w+ \w+ and|then|later
            |[a-z]{3,18}ly)){0,3} (?:${VERBS[field]})\b
        |(?<=[a-z]) (?:${VERBS[field]})\b(?! since\b)${field === 'killed' ? String.raw`|(?<=[a-z],) (?:${DIED})\b` : ''}
        |, (?:${VERBS[field]})(?= (?:in|on|by|at|near)\b)`,
      'g',
    ),
)

/** `a prominent blogger was abducted`, `and 13 others were killed`, `23 individuals arrested` */
function beforeVerb(sentence: string, field: Field): CountFind | null {
  for (const match of matchesOf(BEFORE_VERB[field], sentence)) {
    const passive = /\b(?:was|were|been|being)\b/.test(match[0]) || SUFFERED.test(match[0])
    if (passive && /\b(?:not|nobody|none)\b/.test(match[0])) continue
    if (/\b(?:[Nn]o|[Nn]either|[Nn]obody) [^.;,]{0,40}$/.test(sentence.slice(0, match.index))) continue
    const low = Math.max(0, match.index - 260)
    const from =
      passive && !/\bwho\b/.test(match[0])
        ? subjectOf(sentence, match.index + /^[, ]*/.exec(match[0])![0].length)[0]
        : lastBreak(sentence, low, match.index)
    // `killed 25 members and | injured 40 more`
    if (!passive && / and $/.test(sentence.slice(0, match.index + 1))) continue
    const caused = RESULTED.exec(sentence.slice(from, match.index))
    const told = sentence
      .slice(from, match.index)
      .replace(SAID_TO, '')
      .replace(INSERTED, '')
      .replace(WENT_ON, '')
    const zone = trim(sentence, caused ? from + caused.index + caused[0].length : from, from + told.length)
    const count = countOfSubject(sentence, zone, field, passive)
    const after = sentence.slice(match.index + match[0].length, match.index + match[0].length + 300)
    const all = passive
      ? (withCompanions(sentence, zone, field, count, after) ?? withParts(count, after))
      : count
    // `New Fangak | was captured`: a name alone is that of a place
    const isPlace =
      field === 'abducted' && /captured$/.test(match[0]) && LONE_NAME.test(sentence.slice(...zone))
    if (all && !isPlace) return all
  }
  return null
}

const LONE_NAME = latin(/^\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+){0,2}$/u)

/** `Wilmer was killed …, | together with four of his associates` */
function withCompanions(
  sentence: string,
  zone: Zone,
  field: Field,
  count: CountFind | null,
  after: string,
): CountFind | null {
  const others = ACCOMPANIED.exec(after)
  if (!others) return null
  const isName =
    / (?:was|has been|had been)\b/.test(sentence.slice(zone[1], zone[1] + 12)) &&
    ONE_NAME.test(sentence.slice(...zone))
  const first = count ?? (isName ? { field, value: 1, zone, rule: 'count-one' } : null)
  return first?.value ? { ...first, value: first.value + companions(others), rule: 'count-added' } : null
}

/** `Wilmer`; an acronym is no person. */
const ONE_NAME = latin(/^\p{Lu}\p{Ll}[\p{L}’-]+$/u)

/** `56 individuals were kidnapped in September, | 63 in October | and 74 in November` */
function withParts(count: CountFind | null, after: string): CountFind | null {
  const more = count?.value ? furtherParts(after) : 0
  return more > 0 ? { ...count!, value: count!.value! + more, rule: 'count-added' } : count
}

/** `The clashes resulted in | three peacekeepers being killed` */
const RESULTED = /^[^;]*\b(?:result(?:ed|ing) in|led to|leading to|left|leaving|caus(?:ed|ing)|saw) /

const LAST_BREAK = new RegExp(
  pattern`[,;:.] | and (?=(?:${ABOUT})?(?:${NUMBER}|${VAGUE})\b|an? (?:un\w+|undetermined) number)
    | by | that | which | where | when | while | with | indicate | reported | found | rescued | freed | released | liberated | recorded | documented | verified `,
  'gi',
)

const ONLY_PERSONS = latin(new RegExp(`^${COUNTED}$`, 'u'))

const SUFFERED = new RegExp(String.raw`\b(?:${DIED}|sustained|suffered|lost)\b`)

/** Where the noun phrase before a participle begins: `and | 23 individuals arrested`. */
function lastBreak(sentence: string, low: number, at: number): number {
  const before = sentence.slice(low, at)
  let from = 0
  for (const match of before.matchAll(LAST_BREAK)) {
    // `19,379 students | and 2,603 teachers injured`: a list of people, added up
    if (match[0] === ' and ' && ONLY_PERSONS.test(before.slice(from, match.index))) continue
    from = match.index + match[0].length
  }
  return low + from
}
/** `207 people – mostly elderly – | were killed` */
const INSERTED = / (?:[–—] [^–—;:.]{2,160} [–—]|\([^()]{2,160}\))$/
/** `The leader, who was released in June, | sought to return and | was killed` */
const WENT_ON =
  /, (?:also known as [^,;]{2,60}, )?(?:who|which) [^,;:]{3,200}, [a-z]{3,}(?:ed|ght|nt|me|ok) [^;:]{0,160} and(?: [a-z]+)?$/
/** `… were reported to | have been killed`, `… were reported | killed` */
const SAID_TO =
  / (?:was|were|are|is) (?:reported|believed|said|alleged|presumed|confirmed|feared|understood)(?: to(?: have)?)?$/
