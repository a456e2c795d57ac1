import { pattern } from '../pattern.ts'
import type { Zone } from '../wording.ts'

const PASSIVE = '(?:(?:was|were|been|being) (?:then |later |subsequently |reportedly |successfully )?)?'
/** Ends of an attack or arrest, the most telling first; the words as printed. */
const OUTCOMES: readonly RegExp[] = [
  /\bremained missing(?: as at \d{1,2} \w+)?|\b(?:survived|surviving|escaped unharmed|escaped unhurt|unharmed)\b/,
  new RegExp(
    String.raw`\b(?<=${PASSIVE})(?:foiled|thwarted|repelled|repulsed|averted|disrupted|neutralized|defused)\b`,
  ),
  /\b(?:shot down|downed|brought down)(?: by (?:the )?[A-Z][\w-]+)?/,
  /\bfailed to (?:detonate|explode|reach \w+ \w+)|\bmissed (?:its|their|the) target\b|\bcrashed\b|\bsank\b|\bsunk\b/,
  /\b(?:took|taken|taking|gained|regained|seized|established) (?:full )?control\b|\bseized the capital\b|\bretook|\brecaptured\b/,
  new RegExp(
    pattern`\b(?:reportedly )?released(?: and transferred back to [A-Z]\w+| on \d{1,2} \w+(?: \d{4})?
        | the (?:same|next|following) day| without charge)?(?=[ ,.]|$)(?! by (?:UNSMIL|the Mission))`,
  ),
  /\b(?:extradited to [A-Z]\w+|deported to [A-Z]\w+|handed over to [^,;.]{3,40})/,
  /\bdismantl(?:ed|ing)(?: of [^,;.]{3,40}?(?= (?:made|composed|linked|and)|[,;.]))?/,
  /\b(?:escaped|fled)\b/,
  new RegExp(
    pattern`\bmissed\b(?= ?[.;,]|$)|\b[Nn]o (?:injuries|casualties|fatalities)\b(?: were reported)?
      |\bno one was (?:hurt|injured|killed)|\b(?:was|were) (?:intercepted|rescued)\b
      |\bhad not been (?:freed|released|charged)(?: as at \d{1,2} \w+)?|\bfreed (?:more than )?\d+ \w+
      |\b(?:captured|recaptured)\b(?= (?:the (?:town|city|village|capital|base|airport)|[A-Z]))`,
  ),
]

const TO_BE = /\b(?:must|should|shall|may|might|can|could|to|would|will) (?:\w+ly )?be (?:\w+ly )?$/

/** How an attack ended, as the sentence says it; not how it is to end: `must be released`. */
export function findOutcome(sentence: string): Zone | null {
  for (const words of OUTCOMES) {
    const match = words.exec(sentence)
    if (match && match[0] !== '' && !TO_BE.test(sentence.slice(0, match.index)))
      return [match.index, match.index + match[0].length]
  }
  return null
}
