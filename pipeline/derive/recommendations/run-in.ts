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

/**
 * The parts of a sentence that holds a whole list: what announces it, up to the colon, and its items, each from its label on;
 * "The steps proposed are: (a) an exchange of prisoners; (b) …".
 *
 * @returns null where the sentence holds no list of two items or more
 */
export function listWithin(sentence: string): { lead: Zone; items: Zone[] } | null {
  const first = /[:：] ?(?=[(（㈠①])/.exec(sentence)
  if (!first || first.index === 0) return null
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
