/** What a heading lends to the orders under it: its force, and whom it names. */
import { pattern } from '../../pattern.ts'
import type { Lent, Zone } from '../../wording.ts'
import { startsWithActor } from './addressees.ts'

const RECOMMENDING =
  /\brecommendations?\b|\bway forward\b|\bguiding principles\b|\bproposed (?:measures|actions)\b/i
/** `Recommendations to | the Government`, `Recommendations: | Member States` */
const TO_WHOM =
  /\brecommendations?(?: [^,;:–—]{0,60}?)? (?:to|for|addressed to) (?=\S)|\brecommendations?\b[^:;–—]{0,60}(?:[:;]| [–—]) /i
/** `To | the Government` */
const WHOM = /^(?:To|For) (?=(?:the |all |both |its )?\S)/

/** What the headings lend to an order: the last that recommends, where no other section than that of an actor stands between. */
export function lentBy(headings: readonly string[]): Lent | null {
  const at = headings.findLastIndex((heading) => RECOMMENDING.test(heading))
  const heading = headings[at]
  if (heading === undefined || /^(?:Implementation of|Follow-up|Status of)/i.test(heading)) return null
  const [trigger] = RECOMMENDING.exec(heading)!
  const under = headings[at + 1]
  if (under === undefined) return { trigger, heading, addressee: whomIn(heading, TO_WHOM) }
  const whom = whomIn(under, WHOM)
  return at === headings.length - 2 && (whom || isActors(under))
    ? { trigger, heading: under, addressee: whom ?? [0, under.length] }
    : null
}

/** `To the Government:`, `Member States:`: whom a line under such a heading names, with nothing else in it. */
export function lentIn(line: string, headings: readonly string[]): Lent | null {
  const lent = /^[^.;:]{3,200}:\s*$/.test(line) ? lentBy(headings) : null
  if (!lent) return null
  const text = line.trimEnd().slice(0, -1)
  const whom = whomIn(text, WHOM) ?? (isActors(text) ? ([0, text.length] as const) : null)
  return whom && { trigger: lent.trigger, heading: line, addressee: whom }
}

function whomIn(heading: string, words: RegExp): Zone | null {
  const match = words.exec(heading)
  if (!match) return null
  const from = match.index + match[0].length
  const rest = heading.slice(from)
  return startsWithActor(rest) || ACTORS.test(rest) ? [from, heading.length] : null
}

/** Words that name actors, and nothing but their names: `Member States`, `The Government of Chad and its partners` */
function isActors(text: string): boolean {
  return ONLY_NAMES.test(text) && ACTORS.test(text)
}

const ONLY_NAMES = new RegExp(
  pattern`^(?:(?:\p{Lu}[\p{L}’-]*|of|the|and|in|for|on|other|relevant|concerned|all|its|their|[a-z]+al|civil
        |armed|private|sector|development|donor|neighbouring|states|authorities|parties|donors|partners
        |community|organi[sz]ations|actors|elements|groups|forces|system|entities|institutions|society
        |countries|companies|businesses|movements|leaders|stakeholders)(?:,? |$)){1,16}$`,
  'u',
)

/** Nouns of those who can act. */
const ACTORS = new RegExp(
  pattern`\b(?:Governments?|authorities|States|parties|donors|partners|community|organi[sz]ations|actors
      |elements|groups?|forces|Council|Assembly|Committee|Commission|Secretary-General|Secretariat
      |United Nations|system|entities|institutions|society|countries|companies|businesses|Union|Taliban
      |movements?|leaders|stakeholders)\b`,
  'i',
)
