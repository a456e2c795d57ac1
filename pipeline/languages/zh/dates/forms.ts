/** The forms in which dates are written. */
import { pattern } from '../../pattern.ts'
import type { PartialDate } from '../../wording.ts'
import { amountOf } from '../numbers.ts'
import { D, type Dated, M, n, on, part, THIRDS, third, Y, YEAR_PARTS } from './values.ts'

/** The time of day, which no date needs. */
const T =
  '(?:凌晨|清晨|黎明|拂晓|早晨|早上|上午|中午|下午|傍晚|晚间|晚上|夜间|夜里|深夜|午夜|入夜|白天|当天|晚|夜)?'
const TO = String.raw`\s?(?:至|到|-|—|–|和|与|、|以及|及)\s?`
const DURING = '(?:期间|之间|间(?!谍|接|歇)|内(?!部|政|战|阁))?'

interface Form {
  pattern: RegExp
  read: (match: RegExpExecArray) => Dated | null
  rule: string
}

const PART_OF_YEAR = Object.keys(YEAR_PARTS)
  .sort((a, b) => b.length - a.length)
  .join('|')
const THIRD = '(上旬|中旬|下旬|初|中(?!心|国|央|午|部|间)|底|末)'

/** 过去四个月: since the day so many months before the report; 过去几个月, 四个多月 have no beginning. */
function countedBack(number = '', more: string | undefined, unit = ''): PartialDate | null {
  const count = more === undefined && !/[几数]/.test(number) ? amountOf(number) : null
  if (count === null) return null
  if (unit === '年') return { yearsBack: count }
  if (unit === '月') return { monthsBack: count }
  if (unit === '小时') return null
  return { daysBack: unit === '天' ? count : 7 * count }
}

/** The forms, the more specific first; a later form does not read what an earlier one has read. */
const WRITTEN: Form[] = [
  // 3月5日、7日和9日
  {
    rule: 'date-days',
    pattern: new RegExp(
      `(?:${Y})?${M}${D}${T}、(?:\\d{1,2}[日号]、){0,6}\\d{1,2}[日号]?(?:和|及|与|以及)${D}`,
    ),
    read: (m) => on(part(m[1], m[2], m[3]), part(m[1], m[2], m[4]), 'day'),
  },
  // 2024年12月28日至2025年1月3日, 3月5日至7日, 5月7日和9日
  {
    rule: 'date-range-days',
    pattern: new RegExp(`(?:${Y})?${M}${D}${T}(${TO})(?:(?:${Y})?(?:${M}))?${D}${DURING}`),
    read: (m) => {
      const start = part(m[1], m[2], m[3])
      const end = part(
        m[5] ?? (m[6] === undefined || n(m[6]) >= n(m[2]) ? m[1] : undefined),
        m[6] ?? m[2],
        m[7],
      )
      // 1月26日夜至27日: one night
      const isNight = /[夜晚]|凌晨/.test(m[0] + m.input.slice(m.index + m[0].length).slice(0, 3))
      const isNext = (m[6] === undefined || m[6] === m[2]) && n(m[7]) - n(m[3]) === 1
      return on(start, end, /[和与、及]/.test(m[4]!) || (isNight && isNext) ? 'day' : 'period')
    },
  },
  // 2月22日和3月2日 is read above; 3月5-7日
  {
    rule: 'date-range-days',
    pattern: new RegExp(`(?:${Y})?${M}(\\d{1,2})(?:至|到|-|—|–)${D}${DURING}`),
    read: (m) => on(part(m[1], m[2], m[3]), part(m[1], m[2], m[4]), 'period'),
  },
  // 4月底至5月初
  {
    rule: 'date-range-thirds',
    pattern: new RegExp(`(?:${Y})?${M}${THIRD}(?:至|到|-|—|–)(?:${Y})?${M}${THIRD}${DURING}`),
    read: (m) => {
      const later = n(m[5]) >= n(m[2]) ? m[1] : undefined
      return on(third(m[1], m[2], m[3]!, false), third(m[4] ?? later, m[5], m[6]!, true), 'period')
    },
  },
  // 2023年底至2024年初, 2024年10月至2025年初
  {
    rule: 'date-range-parts-of-year',
    pattern: new RegExp(
      `${Y}(?:(${PART_OF_YEAR})|${M})?(?:至|到|-|—|–)${Y}(?:(${PART_OF_YEAR})|${M})${DURING}`,
    ),
    read: (m) => {
      const start = m[2] === undefined ? m[3] : String(YEAR_PARTS[m[2]]![0])
      const end = m[5] === undefined ? m[6] : String(YEAR_PARTS[m[5]]![1])
      return on(part(m[1], start), part(m[4], end), 'period')
    },
  },
  // 4月24日至8月中旬, 2021年8月中旬至2023年5月
  {
    rule: 'date-range-mixed',
    pattern: new RegExp(
      `(?:${Y})?${M}(?:${D}${T}|${THIRD})?(?:至|到|-|—|–|和|及)(?:${Y})?${M}(?:${D}${T}|${THIRD})?${DURING}`,
    ),
    read: (m) => {
      // two months without more are read below
      if (m[3] === undefined && m[4] === undefined && m[7] === undefined && m[8] === undefined) return null
      const later = n(m[6]) >= n(m[2]) ? m[1] : undefined
      const start = m[4] === undefined ? part(m[1], m[2], m[3]) : third(m[1], m[2], m[4], false)
      const year = m[5] ?? later
      const end = m[8] === undefined ? part(year, m[6], m[7]) : third(year, m[6], m[8], true)
      return on(start, end, 'period')
    },
  },
  {
    rule: 'date-range-months',
    pattern: new RegExp(`${Y}${M}(${TO})(?:${Y})?${M}${DURING}`),
    read: (m) =>
      on(part(m[1], m[2]), part(m[4] ?? m[1], m[5]), /[和与、及]/.test(m[3]!) ? 'month' : 'period'),
  },
  {
    rule: 'date-range-months',
    pattern: new RegExp(`${Y}(\\d{1,2})(?:至|到|-|—|–)${M}${DURING}`),
    read: (m) => on(part(m[1], m[2]), part(m[1], m[3]), 'period'),
  },
  {
    rule: 'date-range-months',
    pattern: new RegExp(`(?<!\\d)${M}${TO}${M}${DURING}`),
    read: (m) => on(part(undefined, m[1]), part(undefined, m[2]), 'period'),
  },
  {
    rule: 'date-range-years',
    pattern: /(\d{4})年?(?:至|到|-|—|–)(\d{4})年(?:期间|之间|间)?|(\d{4})年(?:和|及|与|、)(\d{4})年/,
    read: (m) => on(part(m[1] ?? m[3]), part(m[2] ?? m[4]), 'period'),
  },
  {
    rule: 'date-day',
    pattern: new RegExp(`${Y}${M}${D}`),
    read: (m) => on(part(m[1], m[2], m[3]), part(m[1], m[2], m[3]), 'day'),
  },
  {
    rule: 'date-third-of-month',
    pattern: new RegExp(`(?:${Y})?${M}${THIRD}`),
    read: (m) => on(third(m[1], m[2], m[3]!, false), third(m[1], m[2], m[3]!, true), 'period'),
  },
  {
    rule: 'date-month',
    pattern: new RegExp(`${Y}${M}${DURING}`),
    read: (m) => on(part(m[1], m[2]), part(m[1], m[2]), 'month'),
  },
  {
    rule: 'date-part-of-year',
    pattern: new RegExp(`(?:${Y}|(\\d{4}))(?:的|整个)?(${PART_OF_YEAR})`),
    read: (m) => {
      const [from, to, precision] = YEAR_PARTS[m[3]!]!
      const year = m[1] ?? m[2]
      return on(part(year, String(from)), part(year, String(to)), precision)
    },
  },
  // 第一季度, 上半年, without a year
  {
    rule: 'date-part-of-year',
    pattern: /(?<!年的?)(?:第?[一二三四]季度|[上下]半年)/,
    read: (m) => {
      const [from, to, precision] = YEAR_PARTS[m[0]]!
      return on(part(undefined, String(from)), part(undefined, String(to)), precision)
    },
  },
  // 年初以来: the report's own year
  {
    rule: 'date-start-of-year',
    pattern: /(?<![\d去前])(?:今年)?年初|今年(?=(?:以来|至今|迄今))/,
    read: () => on(part('今', '1'), part('今', '3'), 'quarter'),
  },
  {
    rule: 'date-decade',
    pattern: /(\d{3})0年代/,
    read: (m) => on({ year: n(`${m[1]}0`) }, { year: n(`${m[1]}9`) }, 'decade'),
  },
  {
    rule: 'date-decade',
    pattern: /(?:二十|20)世纪([二三四五六七八九]十|\d0)年代/,
    read: (m) => {
      const tens = /\d/.test(m[1]!) ? n(m[1]) : '零一二三四五六七八九'.indexOf(m[1]![0]!) * 10
      return on({ year: 1900 + tens }, { year: 1909 + tens }, 'decade')
    },
  },
  // 今年早些时候: since the year began
  {
    rule: 'date-earlier-this-year',
    pattern: /(?:今|本)年(?:早些时候|早前|稍早)/,
    read: () => ({ ...on(part('今', '1'), part('今', '1'), 'period'), relation: 'since' }),
  },
  {
    rule: 'date-year-counted-back',
    pattern: /(?<!当)[今去前]年(?!度|轻)/,
    read: (m) => on(part(m[0][0]), part(m[0][0]), 'year'),
  },
  {
    rule: 'date-year',
    pattern: /(?<![\d(第])(\d{4})年(?!代|月|级|来|度)/,
    read: (m) => (n(m[1]) >= 1900 && n(m[1]) <= 2100 ? on(part(m[1]), part(m[1]), 'year') : null),
  },
  // 本月早些时候
  {
    rule: 'date-earlier-this-month',
    pattern: /(上|本|这)个?月(?:早些时候|早前|稍早|稍晚)/,
    read: (m) => {
      const back = { monthsBack: m[1] === '上' ? 1 : 0 }
      return on(back, back, 'period')
    },
  },
  // 本月3日至5日, 上月初, 上月
  {
    rule: 'date-month-counted-back',
    pattern: new RegExp(`(上上|上|本|这)个?月(?:${D}(?:${TO}${D})?|${THIRD})?(?![^，。；]{0,4}报告)`),
    read: (m) => {
      const back = { monthsBack: { 上上: 2, 上: 1 }[m[1]!] ?? 0 }
      const thirds = m[4] === undefined ? null : THIRDS[m[4]]!
      if (thirds)
        return on(
          { ...back, day: thirds[0] },
          thirds[1] === 31 ? back : { ...back, day: thirds[1] },
          'period',
        )
      const [from, to] = [n(m[2]), n(m[3] ?? m[2])]
      return m[2] === undefined
        ? on(back, back, 'month')
        : on({ ...back, day: from }, { ...back, day: to }, m[3] === undefined ? 'day' : 'period')
    },
  },
  // 上周, 上周三, 上周末
  {
    rule: 'date-week-counted-back',
    pattern: /(上上|上|本|这)个?(?:周|星期)(?!年|期|边|围|刊|报)([一二三四五六日天末])?/,
    read: (m) => {
      const weeksBack = { 上上: 2, 上: 1 }[m[1]!] ?? 0
      const weekday = m[2] === undefined ? 0 : '一二三四五六日'.indexOf(m[2].replace('天', '日')) + 1
      if (weekday > 0) return on({ weeksBack, weekday }, { weeksBack, weekday }, 'day')
      return on({ weeksBack, weekday: m[2] === '末' ? 6 : 1 }, { weeksBack, weekday: 7 }, 'period')
    },
  },
  // 一周以前, 仅两周前: counted back from the report
  {
    rule: 'date-weeks-before',
    pattern: /([一两二三])个?(?:周|星期)(?:以|之)?前/,
    read: (m) => {
      const back = { daysBack: 7 * amountOf(m[1]!)! }
      return on(back, back, 'day')
    },
  },
  // 周末, without the week: the latest
  {
    rule: 'date-weekend',
    pattern: /(?<![上本这个每双下])周末(?![版性])/,
    read: () => on({ weekday: 6 }, { weekday: 7 }, 'period'),
  },
  // 周五, 星期三上午: the last of its name; 5月10日(星期六) is dated
  {
    rule: 'date-day-of-week',
    pattern:
      /(?<![每双上下本这个单一二三四五六七八九十数几\d各日号]|[日号][(（,，、])(?:周|星期)([一二三四五六日天])(?![年期边个次轮])/,
    read: (m) => {
      const weekday = '一二三四五六日'.indexOf(m[1]!.replace('天', '日')) + 1
      return on({ weekday }, { weekday }, 'day')
    },
  },
  // 同年5月3日, 同月15日
  {
    rule: 'date-same-year',
    pattern: new RegExp(`[同当]年${M}(?:${D})?`),
    read: (m) => ({
      ...on(part(undefined, m[1], m[2]), part(undefined, m[1], m[2]), m[2] === undefined ? 'month' : 'day'),
      relation: 'same',
    }),
  },
  {
    rule: 'date-same-month',
    pattern: new RegExp(`[同当该]月${D}`),
    read: (m) => ({ ...on({ day: n(m[1]) }, { day: n(m[1]) }, 'day'), relation: 'same' }),
  },
  {
    rule: 'date-day-without-year',
    // “3月23日运动”: the name of a movement
    pattern: new RegExp(`(?<![\\d十])${M}${D}(?!运动)`),
    read: (m) => on(part(undefined, m[1], m[2]), part(undefined, m[1], m[2]), 'day'),
  },
  // 当地时间25日上午, 仅22日当天: the latest of its number, or of the month just named
  {
    rule: 'date-bare-day',
    pattern: new RegExp(
      pattern`(?:(?<=^|[，；：]|[于自仅]|当地时间|网站)(?=\d{1,2}[日号](?:，|报))
          |(?<=^|[，；：”）)]|(?![年月期近每共满第逾过几数时续了至到和与及]
              |(?<=[长已高])达)[一-龥]))(\d{1,2})日(?=，|报|当天|凌晨|清晨|早|上午|中午|下午|傍晚|晚|夜
          |[在对向遭被发宣通表说称])`,
    ),
    read: (m) => (n(m[1]) >= 1 && n(m[1]) <= 31 ? on({ day: n(m[1]) }, { day: n(m[1]) }, 'day') : null),
  },
  // 今天, 昨晚: of a statement or a dispatch
  {
    rule: 'date-day-counted-back',
    pattern:
      /(?<![到至从如])(?:(今|昨|前)[天日]|(今)[晨早晚]|(昨)[晚夜])(?!的(?!袭击|爆炸|空袭)|后|起|之|这)/,
    read: (m) => {
      const back = { daysBack: '今昨前'.indexOf(m[1] ?? m[2] ?? m[3]!) }
      return on(back, back, 'day')
    },
  },
  {
    rule: 'date-same',
    pattern: /(?:当|同)(?:天|日|月(?!球)|年(?!度|龄))|同一(?:天|日|个?月|时期)|同期|当[晚夜]|是[日夜]/,
    read: (m) => ({
      start: null,
      end: null,
      precision: /[天日晚夜]/.test(m[0])
        ? 'day'
        : /月/.test(m[0])
          ? 'month'
          : /期/.test(m[0])
            ? 'period'
            : 'year',
      relation: 'same',
    }),
  },
  {
    rule: 'date-days-after',
    pattern: /次日|翌日|隔日|隔天|第二天|([一两二三四五六])[天日](?:之)?后|[数几两三]个?小时(?:之)?后/,
    read: (m) => ({
      start: null,
      end: null,
      precision: 'day',
      relation: 'same',
      daysAfter: m[0].includes('小时') ? 0 : m[1] === undefined ? 1 : (amountOf(m[1]) ?? 1),
    }),
  },
  // 两天前, 前一天
  {
    rule: 'date-days-before',
    pattern: /([一两二三四五六七])[天日](?:之)?前(?=，)|(?:此)?前一[天日]|前一晚|前夜/,
    read: (m) => ({
      start: null,
      end: null,
      precision: 'day',
      relation: 'same',
      daysAfter: -(m[1] === undefined ? 1 : (amountOf(m[1]) ?? 1)),
    }),
  },
  {
    rule: 'date-reporting-period',
    pattern: new RegExp(
      pattern`(?<!不在?本?|[上前]一(?:次|份|个)?)(?:在)?(?:本)?报告(?:所[述涉])?(?:时)?期(?:间)?(?:内)?
        |(?:在)?(?<!报告)(?:所[述涉]|审[查议]所涉|本)(?:时)?期间(?:内)?
        |(?:在)?报告所[述涉]的?(?:这一|六个月|三个月|各)?(?:时期|期间)(?:内)?`,
    ),
    read: () => ({ start: null, end: null, precision: 'period', relation: 'report' }),
  },
  {
    rule: 'date-recent',
    pattern: new RegExp(
      pattern`(?:在)?(?:过去|最近|近)(?:的)?([一二两三四五六七八九十几数\d]{1,3})(?:个)?(多)?(月|年|周|星期|天
          |小时)(?:间|来|里|内|中|以来|期间)?|(?<![近去])[数几](?:个月|周|星期|天)(?:以)?来`,
    ),
    read: (m) => ({
      start: countedBack(m[1], m[2], m[3]),
      end: null,
      precision: 'period',
      relation: 'recent',
    }),
  },
  // 迄今为止造成280人死亡
  {
    rule: 'date-to-date',
    pattern: /(?<![\d年月日初末底旬来])(?:迄今为止|截至目前|到目前为止)/,
    read: () => ({ start: null, end: null, precision: 'period', relation: 'recent' }),
  },
  {
    rule: 'date-month-without-year',
    pattern: /(?<![\d年个几数第])(\d{1,2}|十[一二]|[一二三四五六七八九十])月(?:份)?(?![\d球])/,
    read: (m) =>
      n(m[1]) >= 1 && n(m[1]) <= 12 ? on(part(undefined, m[1]), part(undefined, m[1]), 'month') : null,
  },
]

export const FORMS = WRITTEN.map((form) => ({ ...form, words: new RegExp(form.pattern, 'g') }))
