/** How many the subject of a verb of harm names: “an activist and two others were killed”. */
import { latin } from '../../latin.ts'
import { pattern } from '../../pattern.ts'
import type { CountFind, Zone } from '../../wording.ts'
import { ABOUT, NUMBER, readNumber, VAGUE } from '../numbers.ts'
import { COMPANION, companions, namesAndOthers, personsOf, RANGE, spelledOut, sumOf } from './sums.ts'
import type { Field } from './words-of-harm.ts'

const STARTS_WITH_NUMBER = new RegExp(`^(?:${ABOUT})?${NUMBER}\\b`, 'i')

const LAST_NUMBER = new RegExp(`[a-z] and (?:${ABOUT})?(${NUMBER})$`, 'i')

const ONLY_NUMBER = new RegExp(`^(?:${ABOUT})?${NUMBER}$`, 'i')
const LEADING_ABOUT = new RegExp(`^${ABOUT}`, 'i')
const LAST_COUNTED = latin(
  new RegExp(
    pattern`(?:^|\b(?:and|total of|with|that|as) )((?:${ABOUT})?(?:(${NUMBER})(?: \(\d{1,4}\))?
          |(${VAGUE})) (?!(?:January|February|March|April|May|June|July|August|September|October|November
            |December)\b)[\p{L}’(),-]{1,30}(?: [\p{L}’(),-]{1,30}){0,11})$`,
    'iu',
  ),
)
const ONE_AND_NUMBER = latin(
  new RegExp(
    String.raw`^(.{3,200}?) and ((?:${ABOUT})?(${NUMBER}) [\p{L}-]{1,30}(?: [\p{L}-]{1,30}){0,3})$`,
    'u',
  ),
)
/** `a three-member family` */
const MEMBERS = new RegExp(String.raw`\b(${NUMBER})-(?:member|person|man)\b`, 'i')

/** Nouns of several, or of what is no person. */
const NOT_ONE = new RegExp(
  pattern`\b(?:forces|fighters|members|people|persons|civilians|soldiers|cells?|networks?|individuals|villages?
      |towns?|camps?|bases?|mosques?|hospitals?|vehicles?|weapons|positions|markets?)$`,
)

/** `Two men | suspected of having been involved in the killing of a judge` */
const SUSPECTED =
  / (?:(?:suspected|accused|convicted) of|(?:suspected|alleged|believed|wanted) (?:to|for)) .*$/

/** `Three boys | aged between 9 and 15 years` */
const AGED =
  /,? (?:both |all )?aged (?:(?:between|from) )?\d{1,3}(?:(?: and | to |–|-)\d{1,3})?(?: years(?: old)?)?,?$/

/** `a driver | who had worked for two families`: which one is meant. */
const WHO = /(?<=[a-z]) who (?:was|were|had|has|have|is|are|[a-z]{3,}ed) [^;]{3,300}$/

/** `the others`, `The detained fishermen` */
const THE_MANY = /^[Tt]he (?:[\w’-]+ )*(?:[a-z]{3,}[^s\W]s|\w*men|\w*children|police|personnel|staff|crew)$/

const PERCENT = /\d (?:per cent|percent)\b|\d%/

/** `10 of the 18 | crew members` */
const PART_OF = /^((?:at least |some |about )?\w+) of (?:the|its|their) (?:\d+|\w+teen|\w+ty) /i

/** The persons of a subject, added up: `A political activist … and two other persons` */
export function countOfSubject(
  sentence: string,
  subject: Zone,
  field: Field,
  passive: boolean,
): CountFind | null {
  const whole = sentence
    .slice(...subject)
    .replace(/, (?:including|among them) [^;]*$/, '')
    .replace(AGED, '')
    .replace(SUSPECTED, '')
    .replace(WHO, '')
  const to = subject[0] + whole.length
  const find = (value: number | null, rule: string, from = subject[0]): CountFind => ({
    field,
    value,
    zone: [from, to],
    rule,
  })
  // `258 per cent more women`
  if (PERCENT.test(whole)) return null
  // `10 of the 18 crew members were kidnapped`, but `59 of the 251 hostages | abducted`
  const text = passive ? whole.replace(PART_OF, '$1 ') : whole
  const startOf = (words: string): number => (words === text ? subject[0] : to - words.length)
  if (/^(?:he|she|another)$/i.test(text)) return find(1, 'count-one')
  // `two people were killed and | another | injured`
  if (/[a-z] and another$/.test(text)) return find(1, 'count-one', to - 'another'.length)
  if (/^(?:who|which|they|it|some|none|and)?$/i.test(text)) return null
  if (passive && ONLY_NUMBER.test(text))
    return find(readNumber(text.replace(LEADING_ABOUT, '')), 'count-before-verb')
  const spelled = spelledOut(text)
  if (spelled) return find(spelled, 'count-before-verb')
  const isOne = beginsWithOne(text)
  const persons = personsOf(text) ?? namesAndOthers(text) ?? (isOne ? withCompanions(text) : null)
  if (persons !== null) return find(persons, 'count-added')
  // `eight villagers died and | five | were maimed`
  const last = passive ? LAST_NUMBER.exec(text) : null
  if (last) return find(readNumber(last[1]!), 'count-before-verb', startOf(last[1]!))
  const list = RANGE.test(text) ? null : sumOf(text)
  if (list !== null) return find(list, 'count-added')
  const members = MEMBERS.exec(text)
  if (members) return find(readNumber(members[1]!), 'count-members')
  const joined = isOne ? oneAndNumber(text) : null
  if (joined !== null) return find(joined, 'count-added')
  const number = LAST_COUNTED.exec(text)
  if (number) return find(number[2] ? readNumber(number[2]) : null, 'count-before-verb', startOf(number[1]!))
  const head = text.split(' of ')[0]!
  return passive && isOne && !NOT_ONE.test(head) && !THE_MANY.test(head) ? find(1, 'count-one') : null
}

/** `another | four` */
const ANOTHER_NUMBER = new RegExp(`^[Aa]nother ${NUMBER}`)

/** An article before a person, or nothing but a name. */
function beginsWithOne(text: string): boolean {
  if (ANOTHER_NUMBER.test(text)) return false
  return (
    /^(?:[Aa]n?|[Aa]nother|[Tt]he|[Oo]ne) (?!group|number|total|cell|network|operation|clash|attack)/.test(
      text,
    ) || /^\p{Lu}[\p{L}’'-]+(?:,? [\p{L}’'()-]+){1,14}$/u.test(text)
  )
}

/** `The mayor together with three of his bodyguards`, and nobody else. */
function withCompanions(text: string): number | null {
  const both = COMPANION.exec(text)
  return both && both[0].length === text.length ? 1 + companions(both) : null
}

/** `A political activist and two other persons` */
function oneAndNumber(text: string): number | null {
  const joined = ONE_AND_NUMBER.exec(text)
  if (!joined || STARTS_WITH_NUMBER.test(text)) return null
  return / (?:left|was|were|killed|resulted|had|caused)\b|, including/.test(joined[1]!)
    ? null
    : 1 + (readNumber(joined[3]!) ?? 0)
}
