import type { Zone } from '../wording.ts'

/** Clauses that tell another event only to place or explain the one told: 继X于11月6日发射…之后， 因2005年暗杀…而被定罪的. */
const SUBORDINATE = /继[^。；]{2,60}?之?后(?=，)|因[^，。；]{2,60}?而[^，。；]{0,12}的/g

/** Which date an event has: the last before its verb, else the first; one in a subordinate clause only if the verb stands there too. */
export function dateOf(sentence: string, trigger: Zone, dates: readonly Zone[]): number {
  const clauses = /继|因/.test(sentence) ? subordinate(sentence) : []
  const own = clauses.find((clause) => isIn(trigger, clause))
  const candidates = dates.filter((date) =>
    own ? isIn(date, own) : !clauses.some((clause) => isIn(date, clause)),
  )
  const among = candidates.length > 0 ? candidates : dates
  const date = among.findLast(([, to]) => to <= trigger[0]) ?? among[0]
  return date ? dates.indexOf(date) : -1
}

function subordinate(sentence: string): Zone[] {
  return [...sentence.matchAll(SUBORDINATE)].map(({ index, 0: words }): Zone => [index, index + words.length])
}

function isIn([from, to]: Zone, [start, end]: Zone): boolean {
  return from >= start && to <= end
}
