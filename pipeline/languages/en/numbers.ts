import { pattern } from '../pattern.ts'

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const SCALES: Record<string, number> = {
  hundred: 100,
  thousand: 1_000,
  million: 1_000_000,
  billion: 1_000_000_000,
  dozen: 12,
}

const ONES = 'one|two|three|four|five|six|seven|eight|nine'
/** From one to ninety-nine; patterns that hold it several times are made quickly because it is short. */
const WORD = `(?:(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty|(?:thir|four|fif|six|seven|eigh|nine)teen|ten|eleven|twelve|${ONES})(?:-(?:${ONES})\\b)?)`
const IN_WORDS = `(?:${WORD}(?: (?:hundred|thousand|million|dozen)(?: and ${WORD})?)?|[Hh]alf a dozen|[Aa]n? (?:dozen|hundred|thousand)(?: and ${WORD})?)`
/** `4,500` `4 500` `1.2 million` `12` */
const IN_DIGITS = String.raw`\d{1,3}(?:[,\u00a0 ]\d{3}){1,4}(?!\d)|\d{1,9}(?:\.\d{1,3})?(?: (?:hundred|thousand|million|billion)\b)?`

/** A number in digits or words, without its qualifiers. Wrap it in a group of your own. */
export const NUMBER = String.raw`(?:(?<![\w.,/-]|[\w.,]–)(?:${IN_DIGITS})(?![\d/])|\b${IN_WORDS}\b)`

/** Words before a number that leave it a number: "at least 17", "some 40", "no fewer than 15". */
export const ABOUT = pattern`(?:(?:a total of |an estimated |at least |at most |up to |more than |fewer than |less than |no fewer than |no less than |not less than |over |around |about |approximately |roughly |nearly |almost |close to |well over |some |as many as |reportedly |least |just over |just under |under |the other |the |these |those |another |a further |an additional |all )+)`

/** Words that count without a number. */
export const VAGUE = pattern`(?:(?:several|many|numerous|dozens|hundreds|thousands|scores|tens|various|multiple
      |few|a few|some|a number|an unknown number|an undetermined number|an unspecified number|a large number
      |large numbers|countless)(?: (?:dozen|hundred|thousand)s?)?(?: of(?: thousands of)?)?)`

/** The value of a number as `NUMBER` finds it, or null. */
export function readNumber(text: string): number | null {
  const digits = /^\d[\d,\u00a0 ]*(?:\.\d+)?/.exec(text)
  if (digits) {
    const value = Number(digits[0].replace(/[,\u00a0 ]/g, ''))
    const scale = SCALES[/[a-z]+$/.exec(text)?.[0] ?? ''] ?? 1
    return Number.isFinite(value) ? Math.round(value * scale * 1000) / 1000 : null
  }
  const words = text.toLowerCase()
  return words === 'half a dozen' ? 6 : inWords(words.replace(/^an? /, ''))
}

function inWords(text: string): number | null {
  let total = 0
  let part = 0
  for (const word of text.split(/[\s-]/)) {
    const unit = UNITS.indexOf(word)
    const ten = TENS.indexOf(word)
    if (unit > 0) part += unit
    else if (ten > 1) part += ten * 10
    else if (word === 'hundred' || word === 'dozen') part = Math.max(part, 1) * SCALES[word]!
    else if (SCALES[word]) {
      total += Math.max(part, 1) * SCALES[word]!
      part = 0
    } else if (word !== 'and') return null
  }
  return total + part > 0 ? total + part : null
}
