/**
 * Printed labels: the numbers and letters that UN editors put before paragraphs, items and headings.
 *
 * A label says what it might be; only the sequence it stands in says what it is (`(i)` is the ninth letter or the first roman number),
 * so a reader returns every reading and `parse/sequence.ts` decides.
 */

import type { ComponentKind } from '../tree.ts'

export type LabelRole = 'paragraph' | 'section' | 'item'

export type Scheme =
  | 'arabic'
  | 'roman-upper'
  | 'roman-lower'
  | 'letter-upper'
  | 'letter-lower'
  | 'han'
  | 'han-parenthesised'
  | 'arabic-parenthesised'
  | 'abjad'
  | 'cyrillic'
  | 'letter-point'
  | 'arabic-point'
  | 'ordinal-word'
  | 'bullet'
  | 'dash'

/** One reading of the label at the start of a line. */
export interface Reading {
  role: LabelRole
  scheme: Scheme
  /** Position in the sequence, counted from 1. */
  value: number
  /** Characters of the label itself, without the space after it. */
  length: number
}

export type LabelReader = (text: string) => Reading | null

const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

/** `XIV` → 14; null for what is not a well-formed roman number below 150. */
export function roman(text: string): number | null {
  const upper = text.toUpperCase()
  if (!/^C?(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(upper) || upper === '') return null
  let total = 0
  for (let index = 0; index < upper.length; index++) {
    const value = ROMAN[upper[index]!]!
    total += value < (ROMAN[upper[index + 1] ?? ''] ?? 0) ? -value : value
  }
  return total
}

const ROMAN_STEPS: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** 14 → `XIV`; numbers above 3999 in digits. */
export function toRoman(value: number): string {
  if (value > 3999) return String(value)
  let rest = value
  let text = ''
  for (const [step, sign] of ROMAN_STEPS) {
    while (rest >= step) {
      text += sign
      rest -= step
    }
  }
  return text
}

export const HAN_DIGITS = '〇一二三四五六七八九'

/** `二十三` → 23; null for what is not a Han number below 100. */
export function hanNumber(text: string): number | null {
  const match = /^([二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text)
  if (!match || text === '') return null
  const [, tens, ten, ones] = match
  if (!ten) return tens && ones ? null : HAN_DIGITS.indexOf((tens ?? ones)!)
  return (tens ? HAN_DIGITS.indexOf(tens) : 1) * 10 + (ones ? HAN_DIGITS.indexOf(ones) : 0)
}

/** `a` → 1, `z` → 26, `aa` → 27, as UN editors go on after z. */
export function letter(text: string): number | null {
  if (!/^(?:[a-z]|([a-z])\1)$/.test(text)) return null
  return text.charCodeAt(0) - 96 + (text.length - 1) * 26
}

/** 1 → `a`, 27 → `aa`. */
export function toLetter(value: number): string {
  const base = String.fromCharCode(97 + ((value - 1) % 26))
  return value > 26 ? base + base : base
}

/**
 * What opens the caption of a table or a figure: `Table 1`, `Figure II`, `Tableau 3`.
 *
 * @param words alternatives of a pattern
 */
export function captionForm(words: string): RegExp {
  return new RegExp(`^(?:${words})\\s+(?:\\d{1,3}|[IVX]{1,5})(?![\\p{L}\\d])`, 'iu')
}

/** What follows `Annex`: `II`, `2` or `B`; null for nothing. */
export function ordinal(printed: string | undefined): number | null {
  if (printed === undefined) return null
  return (
    (/^[IVX]+$/.test(printed) ? roman(printed) : null) ?? (Number(printed) || letter(printed.toLowerCase()))
  )
}

export interface ComponentName {
  kind: ComponentKind
  ordinal: number | null
  /** Length of the name, where a title follows on the line. */
  length?: number
  /** True where the name goes on to tell the letter that it belongs to: `Annex to the letter dated … addressed to …`. */
  ofLetter?: boolean
}

/**
 * A line that names a component by one of these words: `Annex`, `Annex II`, `Annex A – Items subject to notification`.
 *
 * @param words alternatives of a pattern, in lower case
 * @param ofLetter how a name goes on that tells the letter: `to the letter dated`
 */
export function componentForm(words: string, ofLetter = '$'): RegExp {
  return new RegExp(
    `^(${words})(?:\\s+([IVX]{1,5}|\\d{1,2}|[A-ZА-Я]))?(\\s*(?:[-–—:.]\\s+(?=[^\\s.]))|$|\\s(?=${ofLetter}))`,
    'iu',
  )
}

/** Characters of a name with the title after it. */
const LONGEST_NAME = 400

/** Reads a line that names a component: its kind, its number, and the length of the name where a title follows. */
export function component(
  form: RegExp,
  kinds: Record<string, ComponentKind>,
  text: string,
): ComponentName | null {
  const match = form.exec(text)
  if (!match || text.length > LONGEST_NAME) return null
  const kind = kinds[match[1]!.toLowerCase()]!
  if (match[3] === ' ') return { kind, ordinal: ordinal(match[2]), ofLetter: true }
  const named = match[0].length < text.length
  // `Annex: the list`, without a number, is a sentence
  if (named && (match[2] === undefined || (/[.;,]$/.test(text) && !match[3]!.includes(':')))) return null
  return named
    ? { kind, ordinal: ordinal(match[2]), length: match[0].length }
    : { kind, ordinal: ordinal(match[2]) }
}

/** Letters that number items in Arabic. */
export const ABJAD = [...'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ']
/** Letters that number items in Russian. */
export const CYRILLIC = 'абвгдежзиклмнопрстуфхцчшщэюя'

/** Builds a reader from a pattern whose first group holds the number, and a way to read that number. */
export function reader(
  role: LabelRole,
  scheme: Scheme,
  pattern: RegExp,
  read: (text: string) => number | null,
): LabelReader {
  return (text) => {
    const match = pattern.exec(text)
    if (!match) return null
    const value = read(match[1]!)
    // the label is what precedes the white space that the pattern ends with
    return value === null ? null : { role, scheme, value, length: match[0].trimEnd().length }
  }
}

const decimal = (text: string): number => Number(text)

/** `24. `; Chinese prints no space where the line begins with Han. */
export const paragraphPoint = reader('paragraph', 'arabic', /^(\d{1,4})[.．](?:\s+|$|(?=[^\d\s]))/, decimal)
/** `24 - `, `24- `, as in Arabic and in older French documents. */
export const paragraphDash = reader('paragraph', 'arabic', /^(\d{1,4})\s?[-–—]\s*(?=\D|$)/, decimal)

/** `1. ` before a heading of the third level, where paragraphs have numbers of their own. */
export const sectionArabic = reader('section', 'arabic', /^(\d{1,2})[.．](?:\s+|$|(?=[^\d\s]))/, decimal)
export const sectionRoman = reader('section', 'roman-upper', /^([IVXLC]{1,7})[.．](?:\s+|$)/, roman)
export const sectionRomanBare = reader('section', 'roman-upper', /^([IVXLC]{1,7})$/, roman)
export const sectionLetterBare = reader('section', 'letter-upper', /^([A-Z])$/, (text) =>
  letter(text.toLowerCase()),
)
export const sectionLetter = reader('section', 'letter-upper', /^([A-Z])[.．](?:\s+|$)/, (text) =>
  letter(text.toLowerCase()),
)
export const sectionHan = reader(
  'section',
  'han',
  /^([一二三四五六七八九十]{1,3})(?:[.．、]\s*|$)/,
  hanNumber,
)
/** `A/` does not occur; Russian prints A., B., C. with Latin or look-alike Cyrillic letters. */
export const sectionCyrillic = reader(
  'section',
  'letter-upper',
  /^([АВСДЕ])[.．]\s+/,
  (text) => 'АВСДЕ'.indexOf(text) + 1,
)

export const itemLetter = reader('item', 'letter-lower', /^[(（]([a-z]{1,2})[)）]\s*/, letter)
export const itemLetterHalf = reader('item', 'letter-lower', /^([a-z]{1,2})[)）]\s+/, letter)
export const itemRoman = reader('item', 'roman-lower', /^[(（]([ivxl]{1,6})[)）]\s*/, roman)
export const itemRomanHalf = reader('item', 'roman-lower', /^([ivxl]{1,6})[)）]\s+/, roman)
export const itemArabic = reader('item', 'arabic-parenthesised', /^[(（](\d{1,2})[)）]\s*/, decimal)
export const itemArabicHalf = reader('item', 'arabic-parenthesised', /^(\d{1,2})[)）]\s+/, decimal)
export const itemHan = reader(
  'item',
  'han-parenthesised',
  /^[(（]([一二三四五六七八九十]{1,3})[)）]\s*/,
  hanNumber,
)
/** `㈠` to `㈩`: one character each. */
export const itemHanSquared = reader(
  'item',
  'han-parenthesised',
  /^([㈠-㈩])\s*/,
  (text) => text.charCodeAt(0) - 0x321f,
)
export const itemAbjad = reader(
  'item',
  'abjad',
  /^[(（](هـ|[أابجدهوزحطيكلمنسعفصقرشتثخذضظغ])[)）]\s*/,
  (text) => {
    const at = ABJAD.indexOf(text === 'هـ' ? 'ه' : text === 'ا' ? 'أ' : text)
    return at === -1 ? null : at + 1
  },
)
export const itemCyrillic = reader('item', 'cyrillic', /^[(（]?([а-я])[)）]\s+/, (text) => {
  const at = CYRILLIC.indexOf(text)
  return at === -1 ? null : at + 1
})
/** `’1‘`, `‘1’`: the second level of Arabic items. */
export const itemQuoted = reader('item', 'arabic-parenthesised', /^[’‘']\s?(\d{1,2})\s?[‘’']\s*/, decimal)
/** `a. `: the third level in some annexes. */
export const itemLetterPoint = reader('item', 'letter-point', /^([a-z])[.]\s+/, letter)
/** `– `: a dash that opens a line and is followed by a space. */
export const itemDash = reader('item', 'dash', /^([–—-])\s+(?=\S)/, () => 1)
export const itemBullet = reader('item', 'bullet', /^([•●▪‣◦∙])\s*/, () => 1)

const ORDINAL_WORDS = [
  'أولا',
  'ثانيا',
  'ثالثا',
  'رابعا',
  'خامسا',
  'سادسا',
  'سابعا',
  'ثامنا',
  'تاسعا',
  'عاشرا',
  'حادي عشر',
  'ثاني عشر',
  'ثالث عشر',
  'رابع عشر',
  'خامس عشر',
  'سادس عشر',
  'سابع عشر',
  'ثامن عشر',
  'تاسع عشر',
  'عشرون',
]
const LETTER_NAMES = [
  'ألف',
  'باء',
  'جيم',
  'دال',
  'هاء',
  'واو',
  'زاي',
  'حاء',
  'طاء',
  'ياء',
  'كاف',
  'لام',
  'ميم',
  'نون',
  'سين',
  'عين',
  'فاء',
  'صاد',
  'قاف',
  'راء',
  'شين',
  'تاء',
  'ثاء',
  'خاء',
  'ذال',
  'ضاد',
  'ظاء',
  'غين',
]

/** Arabic without its vowel marks, so that `أولاً` is `أولا`. */
function bare(text: string): string {
  return text.replace(/[\u064b-\u0652\u0640]/g, '')
}

function position(words: string[], text: string): number | null {
  const at = words.indexOf(bare(text))
  return at === -1 ? null : at + 1
}

/** `جيم` → 3: the name of an Arabic letter, as headings and annexes print it. */
export function letterName(text: string): number | null {
  return position(LETTER_NAMES, text)
}

/** `أولا - `, `ثاني عشر - `. */
export const sectionOrdinalWord = reader(
  'section',
  'ordinal-word',
  /^([ء-ْ]{3,9}(?: عشر)?)\s?[-–—.]\s?/,
  (text) => position(ORDINAL_WORDS, text),
)
/** `ألف - `. */
export const sectionLetterName = reader('section', 'letter-upper', /^([ء-ْ]{3,5})\s?[-–—.]\s?/, letterName)

/** French, Spanish and German labels: `1.`, `I.`, `A.`, `a)`, `i)`, with `(a)` beside them. */
export const latinHalf: LabelReader[] = [
  paragraphPoint,
  sectionRoman,
  sectionRomanBare,
  sectionLetter,
  sectionLetterBare,
  sectionArabic,
  itemLetterHalf,
  itemRomanHalf,
  itemLetter,
  itemRoman,
  itemArabicHalf,
  itemLetterPoint,
  itemBullet,
  itemDash,
]
