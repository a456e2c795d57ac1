import type { Zone } from '../wording.ts'

/** No clause is longer; what would be is cut, so that its words cost the same each. */
export const LONGEST = 300
const ENDS = '，；：。！？'

/** 若 that opens a condition, and does not spell a foreign name: 若干, 若泽. */
export const IF = '若(?![干开昂泽望阿热纳尔弗瑟奥里])'

/** A clause that goes on with the subject of one before, or only tells who is among them. */
const GOES_ON =
  /^(?:[^，。；]{2,5}后$|[他她]们?(?:被|遭|均|都|又|随后|后来)|其中|包括|被|遭|随后|后来?|并|而后|继而|造成|导致|致|据[称报悉信](?=系|是|被|遭)|均|系)/

/** The nearest clause before one that has a subject of its own; null where none has. */
export function subjectClause(sentence: string, clause: number): Zone | null {
  for (let at = clause; at > 0; ) {
    const before = clauseAt(sentence, at - 2)
    if ('。！？；'.includes(sentence[before[1]]!)) return null
    if (!GOES_ON.test(sentence.slice(...before))) return before
    at = before[0]
  }
  return null
}

/** The clause of a sentence that holds an index: between ，；：。 or the sentence's ends. */
export function clauseAt(sentence: string, index: number): Zone {
  let from = index
  while (from > Math.max(0, index - LONGEST) && !ENDS.includes(sentence[from - 1]!)) from--
  let to = index
  while (to < Math.min(sentence.length, index + LONGEST) && !ENDS.includes(sentence[to]!)) to++
  return [from, to]
}
