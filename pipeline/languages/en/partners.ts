import { pattern } from '../pattern.ts'
import type { Zone } from '../wording.ts'

/** `work with | partners`; but who is to cooperate with a mission, a court or a panel is to let it work. */
const TOGETHER = new RegExp(
  pattern`\b(?:work|(?:cooperate|collaborate)(?!(?: \w+ly)? with (?:the )?(?:[\w’-]+ ){0,4}(?:United Nations
          |UN\w*|OHCHR|Special|Missions?|Office|Court|Committee|Panel|Group|Commission(?:er)?|Team|mechanisms?
          |Rapporteurs?|Tribunal)\b)|explore|liaise|join forces
      |(?:exchange|share) (?:[a-z-]+ (?:and )?){1,3})(?: \w+ly| together
      | jointly)? with (?=([^,;:.]{3,120}?)(?: (?:to|in|on|through|for|the possibility|so|with
          |(?:appointed|created|established|mandated|set up) by)\b|[,;:.]|$))`,
  'g',
)

/** `in close coordination with | the authorities` */
const ALONGSIDE = new RegExp(
  pattern`\bin (?:close |full |strong |direct |continued )?(?:coordination|cooperation|collaboration
      |consultation|partnership|concert) with (?=([^,;:.]{3,120}?)(?: (?:to|in|on|through|for|so|with|and to
          |should|must)\b|[,;:.]|$))`,
  'g',
)

/** Parties that those asked are to act with: `work with | local and international partners | to`. */
export function partners(sentence: string): Zone[] {
  return [...sentence.matchAll(TOGETHER), ...sentence.matchAll(ALONGSIDE)].map(
    ({ 0: words, 1: whom, index }) => [index + words.length, index + words.length + whom!.length],
  )
}
