/** Who is said to be behind an attack, apart from the words that tell it. */
import { firstGroup } from '../../match/matches.ts'
import { latin } from '../latin.ts'
import { pattern } from '../pattern.ts'
import type { Zone } from '../wording.ts'
import { agentOf, subjectOf, trim } from './clause.ts'

/** `mines | laid by | ELN`, `the raid, claimed by ISGS` */
const DONE_BY = latin(
  new RegExp(
    pattern`\b(?:planted|laid|placed|set|fired|launched|dropped|thrown|hurled|detonated|operated|flown|sent
        |(?:have been )?launched|carried out|mounted|perpetrated|staged|claimed|committed|conducted|sprung
        |orchestrated)(?: \w+ly)?(?= by (?:(?:an?|the|presumed|suspected|alleged) ){0,2}[\p{L}])`,
    'u',
  ),
)
/** `for which | ISIL-K | took credit` */
const CREDITED =
  /\b(?:for which|of which) ([^,;.]{2,60}?) (?:took (?:credit|responsibility)|claimed (?:credit|responsibility))\b/u
const ATTRIBUTED = latin(
  /\b(?:attribut(?:ed|es|ing) (?:[^.;]{2,80}? )??to|blam(?:ed|es|ing) (?:[^.;]{2,60} )?on|(?:on|at|under) the orders? of|at the hands of) (?=\p{L})/u,
)
const BLAMED =
  /\bblam(?:ed|es|ing) ([^,;.]{2,60}?)(?= for\b|(?<=blam\w{1,3} (?:the )?[A-Z][^,;.]{1,60})[.,;])/
const CLAIMED = /\b(?:claimed|took|assumed|accepted) (?:responsibility|credit)\b/
/** `mines laid by ELN | maimed a farmer` */
const AGENT_END = new RegExp(
  pattern`, | and [a-z]+ed\b| (?!armed|unidentified|suspected|alleged|presumed|masked|uniformed|affiliated
      |allied|related|based|organi[sz]ed|united)[a-z]{3,}ed\b`,
)
/** Where the words that name an author end. */
const END =
  /[;:,]|\.(?:\s|$)| (?:on|in|at|near|who|which|that|and (?:said|stated|claimed)|based on|citing|while|as|after|during) /

const LISTED =
  /^(?:[^,;.()]{2,80} \((?:\d[\d,]*|[^()]{1,12} per cent)\)(?:,? and |, | )){1,20}[^,;.()]{2,80}(?: \(\d[\d,]*\))?/

/** `83 were attributed to | A, 48 to B and several to C` */
const SHARES =
  /^[^;.]{2,140}?(?:,? and|,) (?:\d{1,5}|one|two|three|four|five|six|seven|eight|nine|ten|several) (?:[a-z]+ )?to [^;.]{2,400}/

/** Who laid, launched, ordered or claimed what the sentence tells, or to whom it is attributed. */
export function findAuthor(sentence: string): { zone: Zone; at: number } | null {
  const done = DONE_BY.exec(sentence)
  if (done) {
    const agent = agentOf(sentence, done.index + done[0].length)
    const end = agent ? sentence.slice(...agent).search(AGENT_END) : -1
    if (agent) return { zone: end === -1 ? agent : [agent[0], agent[0] + end], at: done.index }
  }
  const whom = CREDITED.exec(sentence) ?? BLAMED.exec(sentence)
  if (whom) return { zone: firstGroup(whom), at: whom.index }
  const attributed = ATTRIBUTED.exec(sentence)
  if (attributed) {
    const from = attributed.index + attributed[0].length
    // `attributed to M23 (266), CODECO (52) and ADF (18)`
    const listed = LISTED.exec(sentence.slice(from, from + 400))
    if (listed) return { zone: [from, from + listed[0].length], at: attributed.index }
    const shares = SHARES.exec(sentence.slice(from, from + 600))
    if (shares) return { zone: [from, from + shares[0].length], at: attributed.index }
    const end = END.exec(sentence.slice(from, from + 120))
    return { zone: trim(sentence, from, from + (end ? end.index : 120)), at: attributed.index }
  }
  const claimed = CLAIMED.exec(sentence)
  if (!claimed || /\b(?:no|not|nobody|none) [^.;]{0,30}$/i.test(sentence.slice(0, claimed.index))) return null
  const by = /^ ?(?:by)/.test(sentence.slice(claimed.index + claimed[0].length))
  return by ? null : { zone: subjectOf(sentence, claimed.index), at: claimed.index }
}

/** Whether a sentence does nothing but say who was behind what was told before: "X attributed the attacks to Y". */
export function namesAuthor(sentence: string): boolean {
  return (
    /\b(?:attributed|blamed) (?:it|them|the|this|that|these|those|both|all|responsibility)\b|\bblamed (?=[A-Z])|\b(?:was|were) attributed to\b/.test(
      sentence,
    ) ||
    /\b(?:claimed|took) (?:responsibility|credit)\b(?! for (?!the |this |that |it\b|these |both ))/.test(
      sentence,
    ) ||
    /\b[Rr]esponsibility (?:for (?:the|this|that|these) [^.;]{2,60} )?was (?:\w+ )?claimed by\b/.test(
      sentence,
    )
  )
}
