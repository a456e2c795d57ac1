/** Numbers as Chinese UN documents print them: `4 500`, `1.2万`, `二十三`, `两`, `十余`, `数百`. */
import { pattern } from '../pattern.ts'

const DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }

/** Matches a number, exact or vague, with the words that bound it; vague ones ("several") have no value. */
export const NUMBER = pattern`(?:(?:至少|最少|超过|多达|大约|约有|约|近|将近|不少于|不下于?|逾|超|起码|高达
      |共计|总共|共)?(?:\d{1,3}(?:[ ,\u00a0\u2009\u202f]\d{3}){1,3}|\d{1,9}(?:\.\d{1,3})?)(?:多|余)?(?:[万亿百]
      |千(?!克))?(?:多|余)?|(?:至少|最少|超过|多达|大约|约有|约|近|将近|不少于|不下于?|逾|超|起码|高达|共计
      |总共|共)?[一二两三四五六七八九十百千万零〇]{1,9}(?:多|余|几)?|(?:好)?几十|数十|数百|数千|数万|逾百|几百
    |几千|好几|若干|数|几|多|一些|大批|大量|成批|上百|上千|不少|许多|众多)`

/**
 * The integer (or decimal) that a number's words give; null for what gives none ("several", "a large number", 数百).
 *
 * "At least 10" and "more than 500" give the integer, and so does 十余 (CODEBOOK.md, counts).
 */
export function amountOf(words: string): number | null {
  const bare = words.replace(
    /^(?:至少|最少|超过|多达|大约|约有|约|近|将近|不少于|不下于?|逾|超|起码|高达|共计|总共|共)/,
    '',
  )
  const arabic = /^(\d{1,3}(?:[ ,\u00a0\u2009\u202f]\d{3})+|\d+(?:\.\d+)?)(?:多|余)?([万亿百千])?/.exec(bare)
  if (arabic) {
    const scale = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 }[arabic[2] ?? ''] ?? 1
    return Math.round(Number(arabic[1]!.replace(/[ ,\u00a0\u2009\u202f]/g, '')) * scale * 1000) / 1000
  }
  return hanValue(bare.replace(/[多余几]$/, ''))
}

function hanValue(words: string): number | null {
  if (!/^[一二两三四五六七八九十百千万零〇]+$/.test(words)) return null
  const [high, low] = words.includes('万') ? words.split('万') : [null, words]
  const lowValue = belowTenThousand(low ?? '')
  if (lowValue === null) return null
  if (high === null) return lowValue
  const highValue = high === '' ? 1 : belowTenThousand(high!)
  return highValue === null ? null : highValue * 10_000 + lowValue
}

function belowTenThousand(words: string): number | null {
  let total = 0
  let digit: number | null = null
  for (const char of words) {
    const unit = UNITS[char]
    if (unit !== undefined) {
      total += (digit ?? 1) * unit
      digit = null
    } else if (digit !== null && digit !== 0) return null
    else digit = DIGITS[char] ?? null
  }
  return total + (digit ?? 0)
}
