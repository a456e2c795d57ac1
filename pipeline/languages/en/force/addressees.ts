/** Who is asked: the names around words of force. */
import { firstGroup } from '../../../match/matches.ts'
import { pattern } from '../../pattern.ts'
import type { Zone } from '../../wording.ts'
import { agentOf, trim } from '../clause.ts'
import { baseVerb } from './acts.ts'

/** Whether the object of a call is somebody who can act. */
export function startsWithActor(object: string): boolean {
  return /^(?:the |all |other |relevant |its |those |both |these |every |able |capable |interested |willing )?(?:[A-Z]|States|countries|parties|sides|donors|member|governments?|authorities|participating|executive|organi[sz]ations?|institutions|stakeholders|security|police|forces|troops|civil|women(?![’'])|young (?!people[’'])|youth(?![’'])|companies|banks|businesses|mediators|facilitators|everyone|international|regional|neighbouring|national|local|armed|political|legislative|governing|bilateral|multilateral|competent|responsible|judicial|transitional|interim|federal|religious|traditional|community leaders|development partners|politicians|lawmakers|employers|manufacturers|operators|actors|partners|leaders|concerned)/.test(
    object,
  )
}

/** `write to | Member States | encouraging them` */
export function recipient(sentence: string, before: number): Zone | null {
  const low = Math.max(0, before - 240)
  const text = sentence.slice(low, before)
  let found: Zone | null = null
  const party =
    /\b(?:[Cc]ommend|[Tt]hank|[Ww]elcom|[Aa]pplaud|[Cc]ongratulat|[Ss]upport)(?:es?|s|ing)? ((?:the |all )?(?:[A-Z]|troop|police|donors|countries|States|partners|parties|authorities|humanitarian|stakeholders)[^,;:’]{2,80}?) (?:for|on|in|and)\b/.exec(
      text,
    ) ??
    /\b(?:[Ww]elcom|[Cc]ommend|[Nn]ot|[Aa]cknowledg|[Rr]ecogni[sz]|[Aa]pplaud)(?:es?|s|ing)? (?:the|all) (?:\w+ )?(?:commitments?|efforts?|decisions?|intentions?|steps taken|engagement|measures taken|work|resolve|determination|willingness|progress made) (?:of|by) ([^,;:]{3,60}?) (?:to|in|for|and)\b/.exec(
      text,
    ) ??
    /\b(?:[Ww]elcom|[Cc]ommend|[Nn]ot|[Aa]cknowledg|[Rr]ecogni[sz]|[Aa]pplaud)(?:es?|s|ing)? ((?:the )?[^,;:]{3,60}?)[’'] (?:[a-z]+ )?(?:commitments?|efforts?|decisions?|engagement|resolve|determination|willingness|progress)\b/.exec(
      text,
    ) ??
    // `regrets that | the State party | has not adopted the law and calls on it`
    /\b(?:regrets|notes|concerned|observes|deplores) that ([^,;:]{3,60}?) (?:has|have|is|are|did|does) not\b/.exec(
      text,
    ) ??
    // `draws the attention of | the State party | to its comment, and invites it`
    /\b[Dd]raw(?:s|ing)? the attention of ([^,;:]{3,80}?) to\b/.exec(text) ??
    // `the undertakings assumed by | Chad and Mali | at the summit and calls upon them`
    /\b(?:undertakings?|commitments?|decisions?|pledges?|agreements?|initiatives?|measures|steps)(?: [a-z]+ly)? (?:assumed|made|taken|announced|undertaken|reached|adopted|signed|concluded) by ((?:[^,;:.]|, (?=(?:the )?\p{Lu}))+?)(?= (?:at|in|on|to|for|during|under|and (?:[a-z]+ ){0,2}[a-z]+s (?:up)?on)\b|,(?! (?:the )?\p{Lu}))/u.exec(
      text,
    )
  if (party) found = trim(sentence, ...firstGroup(party, low))
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

/** `reminds | States | that they must`, `| The Government | is reminded that it must` */
const REMINDED = new RegExp(
  pattern`\b(?:remind|tell|told|warn|inform|caution|advis)(?:s|es|ed
      |ing)? ([^,;:]{3,100}?) that,? (?:[^,;:]{3,80}, )?$
    |(?:^|, )([^,;:]{3,100}?) (?:is|are) (?:also |again |further )?reminded that $`,
)

/** Whom the pronoun before a duty stands for, where they are reminded of it. */
export function reminded(sentence: string, [from, to]: Zone): Zone | null {
  const match = /^(?:it|they|he|she)$/.test(sentence.slice(from, to))
    ? REMINDED.exec(sentence.slice(0, from))
    : null
  if (!match) return null
  const whom = match[1] ?? match[2]!
  const start = match.index + match[0].indexOf(whom)
  return [start, start + whom.length]
}

/** What is done for somebody, who is not asked: `that UNRWA | receive adequate funding`, `women should | have access to justice`. */
export const GIVEN = new RegExp(
  pattern`^ ?(?:also |fully |equally )?(?:be (?:able|enabled|allowed|permitted|in a position) to|receives?
      |benefits? from|enjoys?|ha(?:s|ve) (?:[a-z]+,? (?:and )?){0,3}(?:access|freedom|education
        |opportunit(?:y|ies)|resources|protection|funding))\b`,
)

/** `it is essential that | States | ensure`, `essential for | States | to ensure`, else nobody. */
export function askedAfter(sentence: string, to: number): Zone | null {
  const after = sentence.slice(to, to + 300)
  const preposition = /^ (?:for|upon|on)(?= )/.exec(after)
  const forWhom = preposition && beforeTheirAct(sentence, to + preposition[0].length)
  if (forWhom) return forWhom
  const that = /^ that,? /.exec(after)
  if (!that) return agentOf(sentence, to)
  const clause = after.slice(that[0].length)
  const verb = clauseVerb(clause)
  if (verb === -1) return null
  if (GIVEN.test(clause.slice(verb))) return givenBy(sentence, to + that[0].length + verb)
  if (/^(?:is|are|be) (?:\w+ly )?\w+(?:ed|en)\b/.test(clause.slice(verb))) return agentOf(sentence, to)
  return trim(sentence, to + that[0].length, to + that[0].length + verb)
}

/** `receive support | from Member States` */
function givenBy(sentence: string, at: number): Zone | null {
  const from =
    / from (?!the (?:front|north|south|east|west)|\d)([^,;:.]{3,90}?)(?= (?:to|in|for|on|at|and [a-z]+ing)\b|[,;:.]|$)/.exec(
      sentence.slice(at, at + 240),
    )
  return from ? [at + from.index + 6, at + from.index + 6 + from[1]!.length] : agentOf(sentence, at)
}

/** `falls | to the parties | to seize` */
export function namedBetween(sentence: string, from: number): Zone | null {
  const whom = /^to ([^,;:.]{3,120}?) to (?!the\b)[a-z]/.exec(sentence.slice(from, from + 200))
  return whom && trim(sentence, from + 3, from + 3 + whom[1]!.length)
}

function clauseVerb(clause: string): number {
  const base = baseVerb(clause)
  const finite =
    /\b(?:is|are|be|has|have|continues?|remains?|receives?|takes?|respects?|ensures?|provides?|does|do|can|will)\b/.exec(
      clause,
    )
  const all = [base, finite?.index ?? -1].filter((at) => at > 0)
  // `it is time that the parties | returned`
  return all.length > 0 ? Math.min(...all) : clause.search(/(?<=s )[a-z]{3,}ed\b/)
}

/** `the need for | Libyan actors | to reverse course` */
export function whoIsTo(sentence: string, to: number): Zone | null {
  const who = beforeTheirAct(sentence, to)
  return who && startsWithActor(sentence.slice(...who)) ? who : null
}

/** Names, in a list of them after commas too: `the Secretariat, UNEP and UNODC`. */
export const NAMES = String.raw`(?:[^,;:]|, (?=(?:and )?(?:the )?\p{Lu})){3,160}?`
const BEFORE_ACT = new RegExp(String.raw`^ (${NAMES}) to (?!the\b|a\b|its\b|their\b|\p{Lu})[a-z]`, 'u')

/** What stands between an index and the act: ` | Chad and Mali | to meet`. */
function beforeTheirAct(sentence: string, at: number): Zone | null {
  const who = BEFORE_ACT.exec(sentence.slice(at, at + 200))
  return who && trim(sentence, at + 1, at + 1 + who[1]!.length)
}
