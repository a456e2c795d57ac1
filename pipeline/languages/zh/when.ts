import { pattern } from '../pattern.ts'
import type { Zone } from '../wording.ts'

/** Clauses that tell another event only to place or explain the one told: 继X于11月6日发射…之后， 因2005年暗杀…而被定罪的. */
const SUBORDINATE = /继[^。；]{2,60}?之?后(?=，)|因[^，。；]{2,60}?而[^，。；]{0,12}的/g

/** 自11月27日以来的首次空袭: since when there was none like it, not when it was. */
const SUPERLATIVE = /^(?:以来)?的?(?:首次|首轮|首例|首起|第一[次起]|最(?!终|后|近))/

/** What follows the date of a resolution or report, or of a dispatch: 日内瓦(2022年12月14日)——, 7月2日电; of a listing. */
const OF_A_TEXT = new RegExp(
  pattern`^[)）]\s?[—-]|^[电讯]\s|^被?列[名入]|^(?:通过的?)?第\s?[\d/]+\s?[A-Z]?(?:\(\d{4}\))?号
    |^(?:秘书长|安全理事会|安理会|大会)[^，。；]{0,24}(?:报告|决议|声明)`,
)

/** Which date an event has: the last before its verb, else the first; one in a subordinate clause only if the verb stands there too. */
export function dateOf(sentence: string, trigger: Zone, dates: readonly Zone[]): number {
  const clauses = /继|因/.test(sentence) ? subordinate(sentence) : []
  const own = clauses.find((clause) => isIn(trigger, clause))
  const telling = dates.filter(([, to]) => !SUPERLATIVE.test(sentence.slice(to, to + 8)))
  // 2011年10月31日第2018(2011)号决议: when a text was adopted
  const told = telling.filter(([, to]) => !OF_A_TEXT.test(sentence.slice(to, to + 40)))
  if (told.length === 0 && telling.length > 0) return -1
  const candidates = told.filter((date) =>
    own ? isIn(date, own) : !clauses.some((clause) => isIn(date, clause)),
  )
  const among = candidates.length > 0 ? candidates : dates
  // 控制了卡莱赫，并于2月16日占领布卡武: the day of the verb after it
  const next = among.findIndex(([from]) => from >= trigger[1])
  if (
    next === 0 &&
    /[，；](?:并|又|还|而|且|再)*于$/.test(sentence.slice(trigger[1], among[0]![0])) &&
    among.length === 1
  )
    return -1
  const date = among.findLast(([, to]) => to <= trigger[0]) ?? among[0]
  return date ? dates.indexOf(date) : -1
}

function subordinate(sentence: string): Zone[] {
  return [...sentence.matchAll(SUBORDINATE)].map(({ index, 0: words }): Zone => [index, index + words.length])
}

function isIn([from, to]: Zone, [start, end]: Zone): boolean {
  return from >= start && to <= end
}
