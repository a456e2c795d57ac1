import type { Zone } from '../wording.ts'

/** The clause of a sentence that holds an index: between ，；：。 or the sentence's ends, brackets seen through. */
export function clauseAt(sentence: string, index: number): Zone {
  let from = index
  while (from > 0 && !/[，；：。！？]/.test(sentence[from - 1]!)) from--
  let to = index
  while (to < sentence.length && !/[，；：。！？]/.test(sentence[to]!)) to++
  return [from, to]
}

/** Every match of a pattern with the global flag, as zones. */
export function zonesOf(sentence: string, pattern: RegExp): Zone[] {
  return [...sentence.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length])
}
