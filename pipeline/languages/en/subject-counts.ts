/** How many the subject of a verb of harm names: “an activist and two others were killed”. */
import { latin } from '../latin.ts'
import type { CountFind, Zone } from '../wording.ts'
import { ABOUT, NUMBER, readNumber, VAGUE } from './numbers.ts'
import { COMPANION, companions, personsOf, RANGE, sumOf } from './sums.ts'
import type { Field } from './words-of-harm.ts'

const STARTS_WITH_NUMBER = new RegExp(`^(?:${ABOUT})?${NUMBER}\\b`, 'i')

const LAST_NUMBER = new RegExp(`[a-z] and (?:${ABOUT})?(${NUMBER})$`, 'i')

const ONLY_NUMBER = new RegExp(`^(?:${ABOUT})?${NUMBER}$`, 'i')
const LEADING_ABOUT = new RegExp(`^${ABOUT}`, 'i')
const LAST_COUNTED = latin(
  new RegExp(
    String.raw`(?:^|\b(?:and|total of|with|that|as) )((?:${ABOUT})?(?:(${NUMBER})|(${VAGUE})) [\p{L}’(),-]{1,30}(?: [\p{L}’(),-]{1,30}){0,11})$`,
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

/** The persons of a subject, added up: `A political activist … and two other persons` */
export function countOfSubject(
  sentence: string,
  subject: Zone,
  field: Field,
  passive: boolean,
): CountFind | null {
  const of = sentence.slice(...subject).replace(/, (?:including|among them) [^;]*$/, '')
  const zone: Zone = [subject[0], subject[0] + of.length]
  // `10 of the 18 crew members`
  const text = of.replace(
    /^((?:at least |some |about )?\w+) of (?:the|its|their) (?:\d+|\w+teen|\w+ty) /i,
    '$1 ',
  )
  if (text === '' || /^(?:who|which|they|it|he|she|some|none|and)$/i.test(text)) {
    return /^(?:he|she)$/i.test(text) ? { field, value: 1, zone, rule: 'count-one' } : null
  }
  if (passive && ONLY_NUMBER.test(text))
    return {
      field,
      value: readNumber(text.replace(LEADING_ABOUT, '')),
      zone,
      rule: 'count-before-verb',
    }
  const number = LAST_COUNTED.exec(text)
  const one =
    /^(?:[Aa]n?|[Aa]nother|[Tt]he|[Oo]ne) (?!group|number|total|cell|network|operation|clash|attack)/.test(
      text,
    ) || /^\p{Lu}[\p{L}’'-]+(?:,? [\p{L}’'()-]+){1,14}$/u.test(text)
  const joined = ONE_AND_NUMBER.exec(text)
  const several = personsOf(text)
  if (several !== null) return { field, value: several, zone, rule: 'count-added' }
  const both = COMPANION.exec(text)
  if (one && both && both[0].length === text.length)
    return {
      field,
      value: 1 + companions(both),
      zone,
      rule: 'count-added',
    }
  // `eight villagers died and | five | were maimed`
  const last = passive ? LAST_NUMBER.exec(text) : null
  if (last)
    return {
      field,
      value: readNumber(last[1]!),
      zone: [zone[1] - last[1]!.length, zone[1]],
      rule: 'count-before-verb',
    }
  const list = RANGE.test(text) ? null : sumOf(text)
  if (list !== null) return { field, value: list, zone, rule: 'count-added' }
  const members = MEMBERS.exec(text)
  if (members) return { field, value: readNumber(members[1]!), zone, rule: 'count-members' }
  if (
    joined &&
    one &&
    !/ (?:left|was|were|killed|resulted|had|caused)\b|, including/.test(joined[1]!) &&
    !STARTS_WITH_NUMBER.test(text)
  )
    return { field, value: 1 + (readNumber(joined[3]!) ?? 0), zone, rule: 'count-added' }
  if (number) {
    const start = zone[1] - number[1]!.length
    return {
      field,
      value: number[2] ? readNumber(number[2]) : null,
      zone: [start, zone[1]],
      rule: 'count-before-verb',
    }
  }
  if (
    passive &&
    one &&
    !/\b(?:forces|fighters|members|people|persons|civilians|soldiers|cells?|networks?|individuals|villages?|towns?|camps?|bases?|mosques?|hospitals?|vehicles?|weapons|positions|markets?)$/.test(
      text.split(' of ')[0]!,
    )
  )
    return { field, value: 1, zone, rule: 'count-one' }
  return null
}
