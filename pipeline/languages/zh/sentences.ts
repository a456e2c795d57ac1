import { pattern } from '../pattern.ts'
import type { Zone } from '../wording.ts'
import { LONGEST } from './clauses.ts'
import { findEvents } from './events/events.ts'
import { findForce } from './force/force.ts'
import { isSpeech } from './quotation.ts'

const MARKS = /[。！？“”(（)）]/g
const ENDS = '。！？'
const OPENING = '“(（'
const CLOSING = '”’」』）)'

/**
 * Sentences end at 。！？ with what closes after them; not inside quotation marks, where a quoted sentence goes on, unless somebody speaks
 * within them; lists run into a sentence are cut into their items.
 */
export function sentences(text: string): Zone[] {
  const zones: Zone[] = []
  let start = 0
  let depth = 0
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (index < start) continue
    if (mark === '“' && isSpeech(text.slice(Math.max(start, index - LONGEST), index))) continue
    if (OPENING.includes(mark)) depth++
    else if (!ENDS.includes(mark)) depth = Math.max(0, depth - 1)
    else {
      let end = index + 1
      while (end < text.length && CLOSING.includes(text[end]!)) end++
      // a full stop within brackets or quotation marks ends the sentence only where they close right after it
      if (depth > 0 && end === index + 1) continue
      depth = 0
      push(zones, text, start, end)
      start = end
    }
  }
  push(zones, text, start, text.length)
  return zones.flatMap((zone, index) => itemsOf(text, index === 0 ? withoutNumber(text, zone) : zone))
}

/** 22. 呼吁各国: the number of a paragraph that is quoted with it. */
function withoutNumber(text: string, [from, to]: Zone): Zone {
  const number = /^\d{1,3}[.．、]\s?(?=[“‘《]?[一-龥])/.exec(text.slice(from, Math.min(to, from + 8)))
  return [from + (number?.[0].length ?? 0), to]
}

/** A label that opens an item run into its sentence, after ： or ；. */
const LABEL =
  /(?<=[：；](?:和|以及|或)?)(?:[(（](?:[a-z]|[ivx]{1,4}|\d{1,2}|[一二三四五六七八九十]{1,2})[)）]|[㈠-㈩①-⑳])/g

/** What tells another event, of its own day or place: …；3月5日，…, …；在戈马，…. */
const ANOTHER = new RegExp(
  pattern`(?<=；)(?=(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|[初底]|[上中下]旬)|同日|当[天日晚]，|次日|翌日
      |在(?!押|此|这|该|袭击|冲突|交火|爆炸)[^，。；]{2,16}|另一|另外一)`,
  'g',
)

/** …：(a)…；(b)…。 is cut before each label, what tells another event before its date or place. */
function itemsOf(text: string, [from, to]: Zone): Zone[] {
  const sentence = text.slice(from, to)
  const labels = [...sentence.matchAll(LABEL)].map(({ index }) => index)
  const starts = (labels.length > 1 ? labels : startsOfEvents(sentence)).map((index) => from + index)
  return [from, ...starts].map((start, index): Zone => [start, starts[index] ?? to])
}

/** Where another event begins; none unless each part tells one. */
function startsOfEvents(sentence: string): number[] {
  const starts = [...sentence.matchAll(ANOTHER)].map(({ index }) => index)
  const parts = [0, ...starts].map((start, index) => sentence.slice(start, starts[index]))
  return starts.length > 0 && parts.every(tellsEvent) ? starts : []
}

const ALONE = { before: [], announcements: [], headings: [], letter: false }

/** Whether a part of a sentence tells an event, and asks for nothing. */
function tellsEvent(part: string): boolean {
  return findEvents(part).length > 0 && findForce(part, ALONE) === null
}

function push(zones: Zone[], text: string, from: number, to: number): void {
  const value = text.slice(from, to)
  const trimmed = value.trim()
  if (trimmed === '') return
  const start = from + value.indexOf(trimmed[0]!)
  zones.push([start, start + trimmed.length])
}
