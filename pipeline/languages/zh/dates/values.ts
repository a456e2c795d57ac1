/** What the words of a date say: days, months and years, and the bounds of parts of them. */
import type { DateFind, PartialDate } from '../../wording.ts'
import { amountOf } from '../numbers.ts'

/** What the words of a date say, wherever they stand. */
export type Dated = Omit<DateFind, 'zone' | 'rule'>

/** A year, in figures or Han digits, or counted from the report's: 2024年, 今年, 去年. */
export const Y = String.raw`(\d{4}|[一二][〇○零一二三四五六七八九]{3}|(?<!当)[今本去前])年`
export const M = String.raw`(\d{1,2}|(?<![个几数])十?[一二三四五六七八九]|十)月(?:份)?`
export const D = String.raw`(\d{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]`

/** From one date to another, both held. */
export const on = (start: PartialDate, end: PartialDate, precision: DateFind['precision']): Dated => ({
  start,
  end,
  precision,
  relation: 'on',
})

/** The number of 12, 十二 or 二〇一二. */
export const n = (text: string | undefined): number => {
  if (text === undefined || /^\d/.test(text)) return Number(text)
  const digits = text.replace(/[○〇]/g, '零')
  return digits.length === 4
    ? Number([...digits].map((char) => amountOf(char)).join(''))
    : (amountOf(digits) ?? Number.NaN)
}

/** Years before the report's own. */
const YEARS_BACK: Record<string, number> = { 今: 0, 本: 0, 去: 1, 前: 2 }

/** A date of the parts that are printed: 今 and 去 are counted back from the report's year. */
export const part = (year: string | undefined, month?: string, day?: string): PartialDate => {
  const back = year === undefined ? undefined : YEARS_BACK[year]
  return {
    ...(year === undefined ? {} : back === undefined ? { year: n(year) } : { yearsBack: back }),
    ...(month === undefined ? {} : { month: n(month) }),
    ...(day === undefined ? {} : { day: n(day) }),
  }
}

/** First and last day of the thirds of a month. */
export const THIRDS: Record<string, [number, number]> = {
  初: [1, 10],
  上旬: [1, 10],
  中旬: [11, 20],
  中: [11, 20],
  底: [21, 31],
  末: [21, 31],
  下旬: [21, 31],
}

/** First and last month of the parts of a year, and how precise each is. */
export const YEAR_PARTS: Record<string, [number, number, DateFind['precision']]> = {
  初: [1, 3, 'quarter'],
  伊始: [1, 3, 'quarter'],
  年初: [1, 3, 'quarter'],
  中: [5, 8, 'quarter'],
  年中: [5, 8, 'quarter'],
  中期: [5, 8, 'quarter'],
  末: [10, 12, 'quarter'],
  底: [10, 12, 'quarter'],
  年底: [10, 12, 'quarter'],
  年末: [10, 12, 'quarter'],
  上半年: [1, 6, 'period'],
  前半年: [1, 6, 'period'],
  下半年: [7, 12, 'period'],
  第一季度: [1, 3, 'quarter'],
  第二季度: [4, 6, 'quarter'],
  第三季度: [7, 9, 'quarter'],
  第四季度: [10, 12, 'quarter'],
  一季度: [1, 3, 'quarter'],
  二季度: [4, 6, 'quarter'],
  三季度: [7, 9, 'quarter'],
  四季度: [10, 12, 'quarter'],
  春季: [3, 5, 'period'],
  春天: [3, 5, 'period'],
  夏季: [6, 8, 'period'],
  夏: [6, 8, 'period'],
  春: [3, 5, 'period'],
  秋: [9, 11, 'period'],
  夏天: [6, 8, 'period'],
  秋季: [9, 11, 'period'],
  秋天: [9, 11, 'period'],
  前两个月: [1, 2, 'period'],
  头两个月: [1, 2, 'period'],
  前三个月: [1, 3, 'period'],
  头三个月: [1, 3, 'period'],
  头四个月: [1, 4, 'period'],
  头六个月: [1, 6, 'period'],
  前四个月: [1, 4, 'period'],
  前五个月: [1, 5, 'period'],
  前六个月: [1, 6, 'period'],
  前九个月: [1, 9, 'period'],
}

/** From the start of one third of a month, or to the end of one. */
export const third = (
  year: string | undefined,
  month: string | undefined,
  name: string,
  end: boolean,
): PartialDate => {
  const [from, to] = THIRDS[name]!
  return end && to === 31 ? part(year, month) : part(year, month, String(end ? to : from))
}
