/** Who is asked: the names around words of force. */
import type { Zone } from '../wording.ts'
import { trim } from './clause.ts'

/** Whether the object of a call is somebody who can act. */
export function startsWithActor(object: string): boolean {
  return /^(?:the |all |other |relevant |its |those |both |these |every )?(?:[A-Z]|States|countries|parties|donors|member|governments?|authorities|participating|executive|organi[sz]ations?|stakeholders|security|police|forces|troops|civil|women(?![’'])|young (?!people[’'])|youth(?![’'])|companies|banks|businesses|mediators|facilitators|everyone|international|regional|neighbouring|national|local|armed|political|legislative|governing|bilateral|multilateral|competent|responsible|judicial|transitional|interim|federal|religious|traditional|community leaders|development partners|politicians|lawmakers|employers|manufacturers|operators|actors|partners|leaders)/.test(
    object,
  )
}

/** `write to | Member States | encouraging them` */
export function recipient(sentence: string, before: number): Zone | null {
  const low = Math.max(0, before - 240)
  const text = sentence.slice(low, before)
  let found: Zone | null = null
  const praised =
    /\b(?:commend|thank|welcome|applaud|congratulate|support)s? ((?:the )?[A-Z][^,;:]{2,80}?) (?:for|on|in|and)\b/.exec(
      text,
    ) ??
    /\b(?:welcome|commend|note|acknowledge|recognize|applaud)s? (?:the|all) (?:\w+ )?(?:commitments?|efforts?|decisions?|intentions?|steps taken|engagement|measures taken|work|resolve|determination|willingness|progress made) (?:of|by) ([^,;:]{3,60}?) (?:to|in|for|and)\b/.exec(
      text,
    )
  if (praised)
    found = trim(
      sentence,
      low + praised.index + praised[0].indexOf(praised[1]!),
      low + praised.index + praised[0].indexOf(praised[1]!) + praised[1]!.length,
    )
  for (const match of text.matchAll(
    /\b(?:write|writes|written|letter|letters|appeal|message|recommend) to ([^,;:.]{3,90}?)(?=,? (?:to|and|with)?\s*$|,| highlighting| encouraging)/g,
  )) {
    found = trim(
      sentence,
      low + match.index + match[0].length - match[1]!.length,
      low + match.index + match[0].length,
    )
  }
  return found
}
