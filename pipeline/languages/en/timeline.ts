/**
 * What sort of dated fact a sentence tells (codebook, Timeline). The verb that the date belongs to shows it; where that verb only says that
 * something was held, made or supported, the noun beside it does.
 */
import { matchesOf } from '../../match/matches.ts'
import { pattern } from '../pattern.ts'
import { type KindFind, kindOf } from '../timeline-kind.ts'
import type { Zone } from '../wording.ts'
import { IS_LIGHT, NOUNS, VERBS } from './timeline-words.ts'

/** How far from a verb the noun may stand that says what was held, in UTF-16 code units. */
const REACH = 120
/** What stands before a date that opens its clause: `| On 5 May, …`, `In Juba, | on the next day, …` */
const OPENING = new RegExp(
  pattern`^\s*(?:(?:also|and|as|but|early|in|later?|meanwhile|only|then) )*(?:at|between|by|during|for|from|in
      |on|since|throughout|until|within)?(?: the)? ?$`,
  'i',
)
/** `the announcement in | September`, `the extension of the mandate on | 13 September` */
const AT_DATE = '(?= (?:of (?:[\\w’-]+ ){1,6})?(?:dated|during|in|of|on)(?: the)? $)'
const NOUN_AT_DATE = new RegExp(NOUNS.source + AT_DATE, 'g')
/** The same where the noun only says when something else was done: `since the announcement in | September` */
const SINCE_NOUN = new RegExp(
  `(?<=\\b(?:[Aa]fter|[Bb]efore|[Ff]ollowing|[Ss]ince|[Uu]ntil) (?:an?|its|the) (?:[\\w-]+ ){0,2})${NOUNS.source}${AT_DATE}`,
  'g',
)
/** `… must be | by 31 December` */
const BY = /\b(?:before|by(?: the end of)?|no later than|not later than|until)\b(?= [^,;]{0,24}$)/
const TO_COME =
  /\b(?:aims? to|are to|deadline|due|expected|intends? to|is to|must|planned|scheduled|shall|should|to be|was to|were to|will|would)\b/
/** Verbs whose subject was held: `was organized`, `organized by`, `took place`. */
const OF_SUBJECT =
  /^(?:(?:was|were|been|being) .*|(?:began|begun|commenced|concluded|continued|dated|ended|resumed?|started|took place))$/

interface Verb extends KindFind {
  /** True where what was held or made stands before it. */
  ofSubject: boolean
  /** True where it may be no more than a participle: `led by the Minister`. */
  byAgent: boolean
}

/** What sort of dated fact a sentence tells at the zone of its date; any other is `other`. */
export function timelineKind(sentence: string, date: Zone): KindFind | null {
  const from = startOf(sentence, date[0], ';')
  const due = dueBy(sentence, [from, date[1]])
  if (due) return due
  // `On 5 May, X | adopted …`, but `X | adopted … on 5 May, which …`
  const opens = OPENING.test(sentence.slice(startOf(sentence, date[0], ',;:–'), date[0]))
  const after = opens ? verbAfter(sentence, date[1]) : null
  const before = after ? null : verbBefore(sentence, [from, date[0]])
  const noun = nounOf(before ? SINCE_NOUN : NOUN_AT_DATE, sentence.slice(0, date[0]))
  if (noun) return noun
  const verb = after ?? before ?? verbAfter(sentence, date[1])
  return verb && toldBy(sentence, verb)
}

/** The first verb after an offset that is told of its subject. */
function verbAfter(sentence: string, at: number): Verb | null {
  VERBS.lastIndex = at
  for (let match = VERBS.exec(sentence); match; match = VERBS.exec(sentence)) {
    const verb = verbOf(match)
    if (!verb.byAgent) return verb
  }
  return null
}

/** The last verb in a zone. */
function verbBefore(sentence: string, [from, to]: Zone): Verb | null {
  let last: RegExpExecArray | null = null
  VERBS.lastIndex = from
  for (let match = VERBS.exec(sentence); match && VERBS.lastIndex <= to; match = VERBS.exec(sentence))
    last = match
  return last && verbOf(last)
}

/** Where the part of a sentence begins that ends at `at` and holds none of the marks. */
function startOf(sentence: string, at: number, marks: string): number {
  let start = at
  while (start > 0 && !marks.includes(sentence[start - 1]!)) start--
  return start
}

function verbOf(match: RegExpExecArray): Verb {
  const find = kindOf(match)
  const isActive = match.index === find.trigger[0]
  const byAgent = isActive && match.input.startsWith(' by ', find.trigger[1])
  return { ...find, byAgent, ofSubject: byAgent || OF_SUBJECT.test(match[0]) }
}

/** What is to come by a date. */
function dueBy(sentence: string, [from, to]: Zone): KindFind | null {
  const clause = sentence.slice(from, to)
  const by = TO_COME.test(clause) ? BY.exec(clause) : null
  return by && { kind: 'deadline', trigger: [from + by.index, from + by.index + by[0].length] }
}

function nounOf(pattern: RegExp, text: string): KindFind | null {
  pattern.lastIndex = 0
  const match = pattern.exec(text)
  return match && kindOf(match)
}

/** What a verb tells, of itself or through the noun of what was held, made or supported. */
function toldBy(sentence: string, { kind, trigger, ofSubject }: Verb): KindFind {
  const [start, end] = trigger
  if (kind !== 'other' || !IS_LIGHT.test(sentence.slice(start, end))) return { kind, trigger }
  const nouns = matchesOf(NOUNS, sentence).map(kindOf)
  const object = nouns.find((noun) => noun.trigger[0] >= end && noun.trigger[1] - end <= REACH)
  const subject = nouns.findLast((noun) => noun.trigger[1] <= start && start - noun.trigger[1] <= REACH)
  return (ofSubject ? (subject ?? object) : (object ?? subject)) ?? { kind, trigger }
}
