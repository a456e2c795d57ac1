/** Lists of people, added up: “two children, a caretaker and a civilian”. */
import { latin } from '../../latin.ts'
import { pattern } from '../../pattern.ts'
import { M } from '../dates/values.ts'
import { ABOUT, NUMBER, readNumber } from '../numbers.ts'
import { PERSON, WORD } from './persons.ts'

/** `between 10 and 15 people` has no one number. */
export const RANGE = latin(
  new RegExp(
    pattern`^ ?(?:between ${NUMBER} and ${NUMBER}|from ${NUMBER} to ${NUMBER}
        |${NUMBER} (?:to|or) ${NUMBER})(?: (?:[\p{L}’-]{1,20} ){0,3}?(?:${PERSON}))?`,
    'u',
  ),
)
/** `the mayor together with | three of his bodyguards`, `a chief and his son` */
export const COMPANION = latin(
  new RegExp(
    pattern`^[^,;.]{0,60}?(?:,? (?:together|along) with| and) (?:(${NUMBER})(?: of)? )?(?:his|her|their
        |its) (?:(${NUMBER}) )?(?:[\p{L}\d-]{1,20} ){0,2}?(?:${PERSON})\b`,
    'u',
  ),
)

const HIS = '(?:his|her|their|its|other|the)'
/** `was killed in the operation, together with | four of his associates`, `along with his driver` */
export const ACCOMPANIED = latin(
  new RegExp(
    pattern`^[^;.]{0,90}?,? (?:(?:together|along) with|as (?:were
          |was)) (?:(?:${ABOUT})?(${NUMBER}) (?:of )?(?:${HIS} )?
        |(?:his|her|their|its) (?:(${NUMBER}) )?)(?:[\p{L}-]{1,20} ){0,3}?(?:${PERSON}|associates?|accomplices?
        |wife|husband|mother|father)\b`,
    'u',
  ),
)

/** `56 were kidnapped in September, | 63 in October | and 74 in November` */
const NEXT_PART = latin(
  new RegExp(
    pattern`^(?:,| and|, and|; and|;) (?:${ABOUT})?(${NUMBER}) (?:in|during|on
        |from) (?:(?:early|late|mid)[- ])?[\p{Lu}\d][^,;.]{2,30}?(?=,| and |[;.]|$)`,
    'u',
  ),
)

/** The first part of such a list, right after the verb: ` in September`. */
const FIRST_PART = latin(
  /^ (?:in|during|on|from) (?:(?:early|late|mid)[- ])?[\p{Lu}\d][^,;.]{2,30}?(?=,| and [^,;.]{1,12} (?:in|on) )/u,
)

/** How many more the parts after the first tell, by month or by place. */
export function furtherParts(after: string): number {
  let end = FIRST_PART.exec(after)?.[0].length ?? -1
  let sum = 0
  for (let turn = 0; end !== -1 && turn < 12; turn += 1) {
    const next = NEXT_PART.exec(after.slice(end, end + 80))
    if (!next) break
    sum += readNumber(next[1]!) ?? 0
    end += next[0].length
  }
  return sum
}

/** How many a match of `COMPANION` names beside the first. */
export function companions([, before, after]: RegExpExecArray): number {
  const number = before ?? after
  return number ? (readNumber(number) ?? 0) : 1
}

const CONJUNCT = latin(
  new RegExp(
    pattern`^(?:,| and|, and|,? (?:together|along) with|,? as well as) (?:(${NUMBER})|an?
        |the)(?! of (?:whom|them|which)\b| (?:vast |great )?(?:majority|rest|bulk)\b
        | number of them\b) (?:(?!attack|in|on|at|of\b|displacement)${WORD} ){0,3}?(?:${PERSON})\b`,
    'u',
  ),
)

/** `five soldiers | and four Twic Dinka`: people by their name alone. */
const NAMED_CONJUNCT = latin(
  new RegExp(
    String.raw`^,? and (${NUMBER}) (?!${M})\p{Lu}[\p{L}’-]{2,}(?: \p{Lu}[\p{L}’-]{2,}){0,2}(?<!s)(?=[,.;]|$)`,
    'u',
  ),
)

/** `two children, a caretaker and a civilian`, `one woman and three children` */
export function nextConjunct(text: string, from: number): { value: number; end: number } | null {
  let end = from
  let value = 0
  for (let turn = 0; turn < 4; turn += 1) {
    const rest = text.slice(end, end + 120)
    const match = CONJUNCT.exec(rest) ?? NAMED_CONJUNCT.exec(rest)
    if (!match) break
    value += match[1] ? (readNumber(match[1]) ?? 0) : 1
    end += match[0].length
  }
  return end > from ? { value, end } : null
}

const FIRST_OF_LIST = latin(new RegExp(`^(?:${ABOUT})?(${NUMBER})(?: ${WORD}){0,3}? (?:${PERSON})`, 'iu'))

/** `18 assailants and one soldier`: a list of numbers and nothing else, added up. */
export function sumOf(text: string): number | null {
  const two = TWO_SORTS.exec(text)
  if (two) return (readNumber(two[1]!) ?? 0) + (readNumber(two[2]!) ?? 0)
  const first = FIRST_OF_LIST.exec(text)
  const more = first && nextConjunct(text, first[0].length)
  return more && more.end === text.length ? (readNumber(first[1]!) ?? 0) + more.value : null
}

/** What parts the members of a list. */
const BETWEEN_MEMBERS = /, (?:and )?| and /

/** `A county commissioner, his wife and two bodyguards`: a list in which each member is one person or a number of them. */
export function personsOf(text: string): number | null {
  const members = text.split(BETWEEN_MEMBERS)
  if (members.length < 2 || members.length > 8) return null
  let sum = 0
  for (const member of members) {
    const match = MEMBER.exec(member)
    if (!match) return null
    sum += match[1] ? (readNumber(match[1]) ?? 0) : 1
  }
  return sum > 1 ? sum : null
}

const MEMBER = latin(
  new RegExp(
    pattern`^(?:(?:${ABOUT})?(${NUMBER})|[Aa]n?(?! (?:[a-z]+ )?number of\b)|[Oo]ne|[Hh]is|[Hh]er|[Tt]heir
        |[Tt]he(?= (?:wife|husband|driver|mother|father|son|daughter|commander|leader|chief|mayor|guard
            |pilot)\b))(?: (?:of (?:his|her|their|its)|${WORD})){0,5}? (?:${PERSON}|wife|husband|mother|father
        |son|daughter|imam|senator|commissioner|sheikh)(?: (?:of|from|in) [\p{L}’ -]{3,40})?$`,
    'u',
  ),
)

const FULL_NAME = latin(
  /^\p{Lu}[\p{L}’'-]+(?: (?:al-|bin |de |van )?\p{Lu}[\p{L}’'-]+){1,4}(?: \([^()]{2,80}\))?$/u,
)
const POST = latin(/^(?:[Aa]n?|[Tt]he|[Hh]is|[Ii]ts) [a-z-]{3,}(?: [\p{L}’-]+){0,7}$/u)
const NUMBER_OF_OTHERS = new RegExp(
  `^(?:${ABOUT})?(${NUMBER}) (?:[a-z]+ )?others?(?: (?:[a-z-]+ ){0,2}(?:${PERSON}))?$`,
)

/** `the former leader, Ravix Rémissainthe, a gang leader, René Jean Anthony, and eight other gang members`: each name one, with or without a post. */
export function namesAndOthers(text: string): number | null {
  const members = text.split(BETWEEN_MEMBERS)
  const others = NUMBER_OF_OTHERS.exec(members.at(-1)!)
  if (!others || members.length < 3 || members.length > 10) return null
  const named = members.slice(0, -1)
  const names = named.filter((member) => FULL_NAME.test(member)).length
  return names > 0 && named.every((member) => FULL_NAME.test(member) || POST.test(member))
    ? names + (readNumber(others[1]!) ?? 0)
    : null
}

/** `At least two civilians, | an employee and a resident of Koro`, `a total of 3 Israelis, | 1 woman and 2 children`: who they were. */
export function spelledOut(text: string): number | null {
  const spelled = SPELLED_OUT.exec(text)
  const counted = spelled ?? COUNTED_OUT.exec(text)
  if (!counted) return null
  const number = readNumber(counted[1]!)
  const parts = spelled ? spelled[2]!.split(BETWEEN_MEMBERS).length : personsOf(counted[2]!)
  return number === parts ? number : null
}

const COUNTED_OUT = latin(
  new RegExp(
    String.raw`^(?:a total of )?(?:${ABOUT})?(${NUMBER}) [\p{L}’-]{3,30}(?: [\p{L}’-]{2,30}){0,3}, (.{5,80})$`,
    'iu',
  ),
)

const SPELLED_OUT = latin(
  new RegExp(
    pattern`^(?:${ABOUT})?(${NUMBER}) (?:[\p{L}’-]{1,20} ){0,3}?(?:${PERSON}), ((?:an?|one
          |the) [\p{L}\d’ -]{3,80}(?:, (?:an?|one|the) [\p{L}\d’ -]{3,80})*,? and (?:an?|one
          |the) [\p{L}\d’ -]{3,80})$`,
    'iu',
  ),
)

/** `Three Israeli and four Thai nationals` */
const TWO_SORTS = latin(
  new RegExp(
    String.raw`^(?:${ABOUT})?(${NUMBER}) \p{Lu}[\p{L}-]{2,20} and (?:${ABOUT})?(${NUMBER}) (?:[\p{L}-]{2,20} ){0,2}(?:${PERSON})$`,
    'u',
  ),
)
