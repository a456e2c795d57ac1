import type { Zone } from '../wording.ts'

/** No clause is longer; what would be is cut, so that its words cost the same each. */
export const LONGEST = 300
const ENDS = '，；：。！？'

/** The clause of a sentence that holds an index: between ，；：。 or the sentence's ends. */
export function clauseAt(sentence: string, index: number): Zone {
  let from = index
  while (from > Math.max(0, index - LONGEST) && !ENDS.includes(sentence[from - 1]!)) from--
  let to = index
  while (to < Math.min(sentence.length, index + LONGEST) && !ENDS.includes(sentence[to]!)) to++
  return [from, to]
}
