import { matchesOf, rulesFor } from '../../../match/matches.ts'
import type { DateFind } from '../../wording.ts'
import { FORMS } from './forms.ts'

const SINCE_AFTER =
  /^(?:[^，。；\d]{0,14}以来|至今|迄今|起(?!义|来|到|草|诉|飞|码|初|因|火|爆)|之后至今|开始(?!了|对|实|进|在))/
const AROUND_AFTER = /^(?:前后|左右|上下)/
/** 自从2009年X开始实施暴力以来: with a clause of its own, where 自 opens it. */
const SINCE_LONG = /^[^，。；\d]{0,28}以来/
const SINCE_BEFORE = /(?:自从|自|从)$/
const UNTIL_AFTER =
  /^(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|夜间|午夜)?(?:之前|以前|前(?!往|线|总|政|景|任|后|来|去|景|提|进|述|方|所))/
const UNTIL_BEFORE = /(?:截至|截止到?|直至|不迟于|迟至)$/
const AFTERMATH = /^(?:之后|以后|后(?!来|果|续|方|勤|者))/

/** Dates as written, in the order of the text. */
export function findDates(sentence: string): DateFind[] {
  const found: DateFind[] = []
  const taken = new Uint8Array(sentence.length)
  for (const { words, read, rule } of rulesFor(FORMS, sentence)) {
    for (const match of matchesOf(words, sentence)) {
      const from = match.index
      const to = from + match[0].length
      if (taken.subarray(from, to).some((flag) => flag === 1)) continue
      const date = read(match)
      if (!date) continue
      taken.fill(1, from, to)
      found.push(bounded(sentence, { ...date, zone: [from, to], rule }))
    }
  }
  return inYear(
    sentence,
    found.sort((a, b) => a.zone[0] - b.zone[0]),
  )
}

/** 2023年10月25日缉获…，11月23日缉获…: a later day of a series has the year of the first, which alone is printed. */
function inYear(sentence: string, dates: DateFind[]): DateFind[] {
  let before: DateFind | null = null
  return dates.map((date) => {
    const [first, own] = [before?.start, date.start]
    const isNext =
      before !== null &&
      first?.year !== undefined &&
      first.day !== undefined &&
      own?.day !== undefined &&
      own.year === undefined &&
      own.month !== undefined &&
      own.month >= (first.month ?? 13) &&
      date.relation === 'on' &&
      /^[^。；]{0,40}[，、][^。；，]{0,4}$/.test(sentence.slice(before.zone[1], date.zone[0]))
    const dated = isNext
      ? { ...date, start: { ...own, year: first.year! }, end: date.end && { ...date.end, year: first.year! } }
      : date
    before = dated
    return dated
  })
}

/** Takes in the words around a date that make it a bound: 2003年以来, 截至3月1日. */
function bounded(sentence: string, date: DateFind): DateFind {
  if (date.relation !== 'on') return date
  const [from, to] = date.zone
  const before = sentence.slice(Math.max(0, from - 4), from)
  const after = sentence.slice(to, to + 30)
  const widen = (start: number, end: number, relation: DateFind['relation']): DateFind => ({
    ...date,
    zone: [start, end],
    relation,
    precision: 'period',
  })
  const lead = SINCE_BEFORE.exec(before)
  const since = SINCE_AFTER.exec(after) ?? (lead && SINCE_LONG.exec(after))
  if (since) {
    return widen(from - (lead?.[0].length ?? 0), to + since[0].length, 'since')
  }
  const around = AROUND_AFTER.exec(after)
  if (around) return widen(from, to + around[0].length, 'on')
  const until = UNTIL_AFTER.exec(after) ?? null
  if (until) return widen(from, to + until[0].length, 'until')
  const by = UNTIL_BEFORE.exec(before)
  if (by) return widen(from - by[0].length, to, 'until')
  const aftermath = date.precision === 'day' || date.precision === 'month' ? null : AFTERMATH.exec(after)
  return aftermath ? widen(from, to + aftermath[0].length, 'after') : date
}
