/** Words that are verbs in one place and nouns in another. */
import { subjectOf } from '../clause.ts'

/** `The crisis | calls for`, unlike the noun in `thematic calls for`, `reiterated calls for`: one subject with an article, a name or a pronoun. */
export function isVerbOfOne(sentence: string, from: number): boolean {
  const before = sentence.slice(Math.max(0, from - 40), from)
  if (
    /\b(?:my|its|their|our|of|these|such|his|her|any|no|growing|repeated|public|renewed|widespread|strong|new|more|previous|numerous|and|to|with|despite|amid|[a-z]{2,}(?:ed|ing|ous|ive|ful|able))(?: [a-z]+(?:al|ic))? $/.test(
      before,
    )
  )
    return false
  const subject = sentence.slice(...subjectOf(sentence, from))
  return (
    /^(?:\p{Lu}|the |an? |th(?:is|at)\b|it$|its |our |my |their |which$|that$)/u.test(subject) ||
    subject === ''
  )
}
