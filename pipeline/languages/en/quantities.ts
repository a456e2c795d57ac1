import { latin } from '../latin.ts'
import { pattern } from '../pattern.ts'
import type { QuantityFind, Zone } from '../wording.ts'
import { ABOUT, NUMBER, readNumber, VAGUE } from './numbers.ts'
import { oneOf } from './words.ts'

const UNITS: readonly (readonly [string | null, string])[] = [
  ['kg', 'kg|kilograms?|kilogrammes?|kilos?'],
  ['g', 'g|grams?|grammes?'],
  ['t', 't|tons?|tonnes?|metric tons?|metric tonnes?'],
  ['litre', 'litres?|liters?|l'],
  ['round', 'rounds?'],
  ['box', 'boxes|crates?|cases'],
  ['container', 'containers?'],
  [null, 'pieces?|items?|units?|sets?|sticks?|belts?|magazines?|pairs?'],
]
const UNIT = UNITS.map(([, words]) => words).join('|')
/** Words that no description of a thing holds: a number before them counts something else. */
const NO_DESCRIPTION = `(?:${oneOf(`
  a aboard after against an and are armed as at before be been but by carrying during for from had has have her his in including into is its
  near of on one or that the their to two three four five six seven eight nine ten using was were when where which while who with
  people persons men women children civilians soldiers fighters police officers villagers
  January February March April May June July August September October November December`)})\\b`
/** Words between the number and the thing: `two AK-47 | rifles`, `4,500 rounds of 7.62 mm | ammunition`. */
const BEFORE = latin(
  new RegExp(
    pattern`(?:(?:${ABOUT})?(?:(${NUMBER})|(${VAGUE}))|\b([Aa]n?
          |[Oo]ne))(?: (${UNIT})(?: of)?)?(?: (?!${NO_DESCRIPTION})(?:\p{Lu}[\p{L}\d.-]{1,15} and \p{Lu}[\p{L}\d.-]{1,15}
          |\p{L}[\p{L}\d.’×/-]{0,23}|\d{1,3}(?:\.\d{1,2})? ?[x×] ?\d{1,3}(?: ?mm)?
          |\d{1,3}(?:\.\d{1,2})?[ -]?(?:mm|cm|inch|calibre|gauge|kg))){0,4} ?$`,
    'u',
  ),
)
const AFTER = new RegExp(String.raw`^ ?\((?:${ABOUT})?(${NUMBER})(?: (${UNIT}))?\)`, 'u')
/** Materiel that comes one by one, so that an article counts it. */
const MASS =
  /\b(?:ammunition|weapons|arms|explosives|equipment|materiel|significant|quantity|number|amount|variety|range|cache|series)\b/i
const REACH = 90
/** `a drone | attack`: what is counted is no thing but what was done with it. */
const OF_EVENT = /\b(?:attacks?|bombardments?|bombings?|fire|shelling|strikes?)$/
/** `194 weapon | caches`, `four landmine | incidents`: the thing only describes what is counted. */
const DESCRIBES = new RegExp(
  pattern`^ (?:accidents?|brigades?|caches?|components?|corps|depots?|divisions?|explosions?|factor(?:y|ies)
      |incidents?|launch(?:es|ers?|pads?)?|parts|platforms?|positions?|regiments?|sites?|stockpiles?|stocks?
      |units?|victims?|workshops?)\b`,
)

/** The quantity printed with the thing at `thing`: before it, else in brackets after it. */
export function findQuantity(sentence: string, [from, to]: Zone): QuantityFind | null {
  if (OF_EVENT.test(sentence.slice(from, to)) || DESCRIBES.test(sentence.slice(to, to + 20))) return null
  const low = Math.max(0, from - REACH)
  const before = BEFORE.exec(sentence.slice(low, from))
  if (before) {
    const start = low + before.index
    const article = before[3] !== undefined
    const words = sentence.slice(start, to)
    if (article && MASS.test(words)) return null
    const value = article ? 1 : before[1] ? readNumber(before[1]) : null
    if (before[1] === undefined && !article)
      return { value: null, unit: unitOf(before[4]), zone: [start, to] }
    if (!isCalibre(sentence, start, before[1])) return { value, unit: unitOf(before[4]), zone: [start, to] }
  }
  const after = AFTER.exec(sentence.slice(to, to + 40))
  return after
    ? { value: readNumber(after[1]!), unit: unitOf(after[2]), zone: [from, to + after[0].length] }
    : null
}

/** `7.62 mm`, `81-mm`, `2024 |`: numbers that count nothing. */
function isCalibre(sentence: string, from: number, number: string | undefined): boolean {
  if (!number) return false
  const after = sentence.slice(from, from + 40)
  return (
    /^[^\p{L}]{1,12}(?:[x×] ?\d{1,3} ?)?[- ]?(?:mm|cm|km|inch|calibre|year-old|per cent|per)\b/u.test(
      after,
    ) || /^(?:19|20)\d\d\b(?! (?:rounds|rifles|kg))/.test(number)
  )
}

function unitOf(word: string | undefined): string | null {
  if (!word) return null
  return UNITS.find(([, words]) => new RegExp(`^(?:${words})$`).test(word))?.[0] ?? null
}

const CURRENCIES: readonly (readonly [string, string])[] = [
  ['LYD', 'Libyan dinars?'],
  ['IQD', 'Iraqi dinars?'],
  ['SDG', 'Sudanese pounds?'],
  ['SSP', 'South Sudanese pounds?'],
  ['SYP', 'Syrian pounds?'],
  ['EGP', 'Egyptian pounds?'],
  ['LBP', 'Lebanese pounds?'],
  ['GBP', 'pounds sterling|British pounds?|pounds'],
  ['CDF', 'Congolese francs?'],
  ['XOF', '(?:West African )?CFA francs?'],
  ['CHF', 'Swiss francs?'],
  ['YER', 'Yemeni ria?ls?'],
  ['IRR', 'Iranian rials?'],
  ['SAR', 'Saudi riyals?'],
  ['QAR', 'Qatari ria?ya?ls?'],
  ['AED', '(?:Emirati |United Arab Emirates )?dirhams?'],
  ['SOS', 'Somali shillings?'],
  ['KES', 'Kenya(?:n)? shillings?'],
  ['UGX', 'Uganda(?:n)? shillings?'],
  ['NGN', 'naira'],
  ['AFN', '[Aa]fghanis?'],
  ['PKR', 'Pakistan(?:i)? rupees?'],
  ['INR', 'Indian rupees?'],
  ['MMK', 'kyats?'],
  ['HTG', 'gourdes?'],
  ['COP', 'Colombian pesos?'],
  ['RUB', '(?:Russian )?roubles?'],
  ['TRY', '(?:Turkish )?liras?'],
  ['CNY', 'yuan|renminbi'],
  ['JPY', 'yen'],
  ['TND', 'Tunisian dinars?'],
  ['ETB', 'birr'],
  ['EUR', 'euros?'],
  ['USD', '(?:United States |US )?dollars?'],
]
const CODES = 'USD|EUR|GBP|SDG|SSP|LYD|IQD|SYP|LBP|YER|AED|NGN|CDF|XOF|XAF|CHF|TRY|RUB|KES|UGX|SOS|AFN|PKR'
const SIGNS: Record<string, string> = { $: 'USD', US$: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY' }
const AMOUNT = String.raw`\d{1,3}(?:[,\u00a0]\d{3}){1,4}|\d{1,9}(?:\.\d{1,3})?`
const SCALE = '(?: (?:thousand|million|billion))?'
const SIGNED = new RegExp(String.raw`(?:${ABOUT})?(US\$|[$€£¥]|\b(?:${CODES})) ?(${AMOUNT})(${SCALE})`, 'g')
const WORDED = new RegExp(
  String.raw`(?:${ABOUT})?(?<![\d.,$€£])(${AMOUNT})(${SCALE}) (${CURRENCIES.map(([, words]) => words).join('|')}|${CODES})\b`,
  'g',
)

/** Sums of money, with the ISO 4217 code as their unit. */
export function findMoney(sentence: string): QuantityFind[] {
  const signed = [...sentence.matchAll(SIGNED)].map(
    (match): QuantityFind => ({
      value: readNumber(match[2]! + match[3]!),
      unit: SIGNS[match[1]!] ?? match[1]!,
      zone: [match.index, match.index + match[0].length],
    }),
  )
  const worded = [...sentence.matchAll(WORDED)].map(
    (match): QuantityFind => ({
      value: readNumber(match[1]! + match[2]!),
      unit: currencyOf(match[3]!),
      zone: [match.index, match.index + match[0].length],
    }),
  )
  return [...signed, ...worded].sort((a, b) => a.zone[0] - b.zone[0])
}

function currencyOf(word: string): string {
  return CURRENCIES.find(([, words]) => new RegExp(`^(?:${words})$`).test(word))?.[0] ?? word
}
