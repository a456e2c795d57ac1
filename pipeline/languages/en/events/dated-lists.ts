/** Events of one kind told in a row, each with a day of its own: “the attacks on 3 May in X and on 5 May in Y”, “killed A on 3 May and B on 5 May”. */
import type { EventFind, Zone } from '../../wording.ts'
import { PERSON, WORD } from '../counts/persons.ts'
import { D, M, Y } from '../dates/values.ts'
import { NUMBER } from '../numbers.ts'
import { siteAfter } from './around-nouns.ts'
import { objectAt } from './objects.ts'

/** `18 and 19 September 2002`, `4 August 2018` */
const DAYS = new RegExp(String.raw`\b(?:${D}(?:, ${D}){0,4}(?: and | to |[–-]))?${D} ${M}(?:,? ${Y})?`, 'g')

/** How far apart the days of a row may stand, and how many a row may have, in UTF-16 code units. */
const REACH = 170
const MOST = 20

/** What no row goes on across: another verb, another clause. */
const CLAUSE =
  /[;:]|\.\s|\b(?:condemn\w*|had|has|have|killed|killing|left|resulted|resulting|was|were|while)\b/
/** `attacks on 3 May in X, and | on the | 5 May in Y` */
const NEXT_DAY = /(?:,| and|, and) (on (?:the )?)$/
/** `bombings in X on 18 September and | in Y on | 20 September` */
const NEXT_PLACE =
  /(?:,| and|, and) ((?:against|at|in|near|of|on) (?!\d)[^;:]{2,110}? on (?:the )?(?:early |late )?)$/
/** What follows the day in such a row: its place, or the next. */
const GOES_ON =
  /^(?:,? (?:against|around|at|between|close to|from|in|inside|near|on|outside|over|within)\b|,|;|\.|$| and\b)/

/** `on 6 April, | a 17-year-old boy | on 14 April` */
const NEXT_PERSON = new RegExp(
  String.raw`^.*?(?:,| and|, and) ((?:an?|another|${NUMBER}) (?:${WORD} ){0,4}?(?:${PERSON})\b[^;:]{0,110}? on )$`,
  'u',
)
/** `attacked Koro on 6 April and | Bandia | on 14 April` */
const NEXT_NAME = /^(?:,| and|, and) (\p{Lu}[\p{L}’-]+(?: [\p{L}’-]+){0,5} on )$/u

/** The finds, with one for each further day of a row. */
export function withDatedLists(sentence: string, finds: EventFind[]): EventFind[] {
  if (!/\d/.test(sentence)) return finds
  const days = [...sentence.matchAll(DAYS)].map(({ 0: words, index }): Zone => [index, index + words.length])
  if (days.length < 2) return finds
  return finds.flatMap((find, at) => {
    const end = finds[at + 1]?.trigger[0] ?? sentence.length
    const further = isPlural(sentence, find) ? listAfter(sentence, find, days, end) : []
    if (further.length === 0) {
      const objects = objectsAfter(sentence, find, days, end)
      return objects.length > 0 ? [{ ...find, sharedTo: find.trigger[1] }, ...objects] : [find]
    }
    const first = days.find(([from]) => from >= find.trigger[1])!
    const { scattered: _, ...own } = find
    return [{ ...own, sharedTo: first[0], plural: find.plural && isSeveralDays(sentence, first) }, ...further]
  })
}

function isPlural(sentence: string, { trigger }: EventFind): boolean {
  return /(?:s|ings of)$/.test(sentence.slice(...trigger))
}

function isSeveralDays(sentence: string, day: Zone): boolean {
  return / and |[–-]| to /.test(sentence.slice(...day))
}

/** The events of the days after the first, up to `end`. */
function listAfter(sentence: string, find: EventFind, days: readonly Zone[], end: number): EventFind[] {
  const own = days.filter(([from]) => from >= find.trigger[1] && from < end)
  const [first] = own
  if (!first || first[0] - find.trigger[1] > REACH || /[;:]/.test(sentence.slice(find.trigger[1], first[0])))
    return []
  const further: EventFind[] = []
  for (const [index, day] of own.slice(1, MOST).entries()) {
    const start = startOf(sentence, own[index]![1], day)
    if (start === -1) break
    further.push({
      ...find,
      scattered: false,
      sharedTo: first[0],
      trigger: [start, day[1]],
      plural: isSeveralDays(sentence, day),
      target: targetOf(sentence, find, start, day),
    })
  }
  return further
}

/** `killed a boy on 3 May, | a girl in X on 5 May | and two men on 9 May`: what the verb befell on each further day, up to `end`. */
function objectsAfter(sentence: string, find: EventFind, days: readonly Zone[], end: number): EventFind[] {
  if (!find.target || find.target[0] <= find.trigger[1]) return []
  const own = days.filter(([from]) => from >= find.trigger[1] && from < end)
  const next = /^\p{Lu}/u.test(sentence.slice(...find.target)) ? NEXT_NAME : NEXT_PERSON
  const further: EventFind[] = []
  for (const [index, day] of own.slice(1, MOST).entries()) {
    const from = own[index]![1]
    const between = sentence.slice(from, day[0])
    const object = between.length <= REACH && !CLAUSE.test(between) ? next.exec(between) : null
    if (!object) break
    const start = from + object.index + object[0].length - object[1]!.length
    const target = objectAt(sentence, start - 1)
    further.push({
      ...find,
      sharedTo: find.trigger[1],
      verb: find.trigger,
      trigger: [start, day[1]],
      plural: false,
      target,
    })
  }
  return further
}

/** Where what is told of a day begins, or -1 where it does not go on with the row. */
function startOf(sentence: string, from: number, day: Zone): number {
  const between = sentence.slice(from, day[0])
  if (between.length > REACH || CLAUSE.test(between) || !GOES_ON.test(sentence.slice(day[1], day[1] + 16)))
    return -1
  const next = NEXT_DAY.exec(between) ?? NEXT_PLACE.exec(between)
  return next ? from + next.index + next[0].length - next[1]!.length : -1
}

/** What was hit on a day of its own: before the day, “of X on 5 May”, or after it, “on 5 May against X”. */
function targetOf(sentence: string, { target }: EventFind, start: number, day: Zone): Zone | null {
  if (/^(?:against|of) /.test(sentence.slice(start, start + 8)))
    return objectAt(sentence, start + sentence.slice(start).indexOf(' '))
  if (/ against /.test(sentence.slice(day[1], day[1] + 9))) return objectAt(sentence, day[1])
  return (/^(?:at|in) /.test(sentence.slice(start, start + 3)) && siteAfter(sentence, start - 1)) || target
}
