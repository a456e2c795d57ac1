/** The name of who did it, cut out of the words before the verb, and who stood by them. */
import type { Zone } from '../../wording.ts'
import { trim } from '../clause.ts'

/** `M23, supported by | RDF |, seized Goma` */
export function supporters(sentence: string, perpetrators: Zone | null): Zone | null {
  if (!perpetrators) return null
  const by =
    /^(?: \([^()]{1,40}\))?, (?:(?:supported|backed|accompanied|aided|assisted|joined|reinforced) by|alongside|together with|along with) ([^,;.]{2,100})(?=,)/.exec(
      sentence.slice(perpetrators[1], perpetrators[1] + 160),
    )
  const to = by ? perpetrators[1] + by[0].length : 0
  return by ? [to - by[1]!.length, to] : null
}

/** `They | were assessed to have`: the subject ends where its own verb begins. */
export function nameOnly(sentence: string, zone: Zone | null): Zone | null {
  if (!zone) return null
  const accused = /\b(?:accused|blamed) (?=([^,;:.]{2,80}?) (?:of|for)(?: having)?$)/.exec(
    sentence.slice(...zone),
  )
  if (accused) {
    const from = zone[0] + accused.index + accused[0].length
    return [from, from + accused[1]!.length]
  }
  const including = /, including (?:\d|at least|women|children|an? )/.exec(sentence.slice(...zone))
  if (including) return nameOnly(sentence, [zone[0], zone[0] + including.index])
  const verb =
    / (?:(?:[a-z]+ly )?(?:entered|stormed|raided|surrounded|encircled|blocked|searched|crossed)(?= (?:the|an?|their|several|two|three|\d+|\p{Lu}[\p{L}-]+) )|is|are|was|were|has|have|had|noted|reported|said|appeared|remained|continued|posing|disguised|masquerading|targeting|targeted at|aimed at|directed at|positioned|stationed|manning|guarding|travelling|hiding) /u.exec(
      sentence.slice(...zone).replace(ASIDE, (aside) => '-'.repeat(aside.length)),
    )
  if (verb) return trim(sentence, zone[0], zone[0] + verb.index)
  // `Unknown assailants | broke into a warehouse and`
  const text = sentence.slice(...zone)
  const other = / and$/.test(text)
    ? / (?:[a-z]{3,}ed|broke|took|held|set|shot|fell|drove) (?=(?:into|the|an?|at|on|from|through|several|two|three|\d))/.exec(
        text,
      )
    : null
  return other ? trim(sentence, zone[0], zone[0] + other.index) : zone
}

/** What is told of somebody in passing: `A, which is affiliated with X, and B`. */
export const ASIDE = /, (?:which|who) (?:is|are|was|were|has|have) [^,;.]{2,90},(?= )/
