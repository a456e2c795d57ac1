import type { Zone } from './wording.ts'

type Fate = 'lost' | 'seized'

/** The words of a language that tell what became of a thing; none of the patterns is global. */
export interface FateWords {
  /** How far from its verb a thing may stand, in UTF-16 code units. */
  reach: number
  /** What ends before a thing, and what begins after it, where it met a fate; those named first are tried first. */
  fates: readonly { fate: Fate; before: RegExp; after: RegExp }[]
  /** What stands around a thing that only says what something else is. */
  namedAfter: RegExp
  namedBefore?: RegExp
}

/** Reads what became of the thing at a zone of a sentence: `none` where it is only named, null where nothing tells. */
export function readFate({ reach, fates, namedAfter, namedBefore }: FateWords) {
  return (sentence: string, [from, to]: Zone): Fate | 'none' | null => {
    const head = sentence.slice(Math.max(0, from - reach), from)
    const tail = sentence.slice(to, to + reach)
    if (namedAfter.test(tail) || namedBefore?.test(head)) return 'none'
    return fates.find(({ before, after }) => before.test(head) || after.test(tail))?.fate ?? null
  }
}
