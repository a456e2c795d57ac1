import type { Zone } from '../../languages/wording.ts'

/** The label of an item that is run into its paragraph: "(a)", "㈠". */
const LABEL = String.raw`[(（](?:[a-z]|[ivx]{1,4}|\d{1,2}|[一二三四五六七八九十]{1,2})[)）]|[㈠-㈩①-⑳]`
const AT_START = new RegExp(`^(?:${LABEL})`)
/** What parts two items: a mark, and at the last of them a conjunction ("; and (c)"), a short word in every language. */
const PARTING = String.raw`[;；,，、](?: \p{L}{1,3})?`
const ITEM = new RegExp(`(?:[:：]|${PARTING}) ?(?=(?:${LABEL}))`, 'gu')
const PARTING_AT_END = new RegExp(String.raw`${PARTING}\s*$`, 'u')

/** Whether a sentence is an item of a list that is run into its paragraph. */
export function isRunIn(sentence: string): boolean {
  return AT_START.test(sentence)
}

/** Dashes and bullets before the items of a list that is run into its sentence: "measures: – disarm the militias, – hold trials". */
const DASHED = /(?:[:：]|[;；,，.](?: \p{L}{1,3})?) [–—•] (?=\p{L})/gu
const DASHED_FROM = /[:：] (?=[–—•] \p{L})/u

/** The items of a list that dashes part, each without its dash. */
function dashedWithin(sentence: string): { lead: Zone; items: Zone[] } | null {
  const first = DASHED_FROM.exec(sentence)
  if (!first || first.index === 0) return null
  const marks = [...sentence.matchAll(DASHED)].filter(({ index }) => index >= first.index)
  if (marks.length < 2) return null
  return {
    lead: [0, first.index + 1],
    items: marks.map(({ 0: mark, index }, at): Zone => {
      const start = index + mark.length
      const item = sentence.slice(start, marks[at + 1]?.index)
      return [start, start + item.replace(PARTING_AT_END, '').trimEnd().length]
    }),
  }
}

/** The first two of a list of bare numbers: "are called on to: 1 Collaborate …. | 2 Provide …". */
const FIRST_NUMBERED = /[:：] (?=1\.? \p{Lu}\p{Ll})/u

/**
 * Where the first item of a list begins in a sentence whose next sentence is the second: "The heads are to: 1 Collaborate. | 2 Provide funds."
 *
 * @returns the index after the colon, or null where the next sentence is no second item
 */
export function firstOfNumbered(sentence: string, next: string | undefined): number | null {
  if (!next || !isNumbered(next, 2)) return null
  const first = FIRST_NUMBERED.exec(sentence)
  return first && first.index > 0 ? first.index + 1 : null
}

/** Whether a sentence begins with this bare number, as an item of a list does. */
export function isNumbered(sentence: string, number: number): boolean {
  return new RegExp(String.raw`^${number}\.? \p{Lu}\p{Ll}`, 'u').test(sentence)
}

/**
 * The parts of a sentence that holds a whole list: what announces it, up to the colon, and its items, each from its label on;
 * "The steps proposed are: (a) an exchange of prisoners; (b) …".
 *
 * @returns null where the sentence holds no list of two items or more
 */
export function listWithin(sentence: string): { lead: Zone; items: Zone[] } | null {
  const first = /[:：] ?(?=[(（㈠①])/.exec(sentence)
  if (!first || first.index === 0) return dashedWithin(sentence)
  const starts = [...sentence.matchAll(ITEM)]
    .filter(({ index }) => index >= first.index)
    .map(({ 0: words, index }) => index + words.length)
  if (starts.length < 2) return null
  return {
    lead: [0, first.index + 1],
    items: starts.map((start, at): Zone => {
      const item = sentence.slice(start, starts[at + 1] ?? sentence.length)
      return [start, start + item.replace(PARTING_AT_END, '').trimEnd().length]
    }),
  }
}
