/** Whom a relative clause is about: “two youths, who were arrested”. */
import { pattern } from '../../pattern.ts'
import type { Zone } from '../../wording.ts'
import { trim } from '../clause.ts'

/** `forces rescued | three nationals | who had been abducted` */
const RESCUED = new RegExp(
  pattern`\b(?:rescued|freed|released|liberated|met|visited|interviewed|found|identified|received|treated
      |evacuated|recorded|documented|verified|registered|reported|noted|monitored
      |observed) (?=(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|an?|the|at least
        |more than)\b)`,
)

const RELATIVE = /(?:, |\b)(?:who|which) (?:(?:had|have|has|also|then|reportedly|allegedly|\w+ly) ){0,2}$/
const RELATIVE_THAT =
  /(?:, |\b)(?:who|which|that) (?:(?:had|have|has|also|then|reportedly|allegedly|\w+ly) ){0,2}$/

/** How long the aside is that names who helped: `the police, | supported by residents |, who killed`. */
function helpers(before: string): number {
  return (
    /, (?:supported|backed|accompanied|assisted|joined|aided) by [^,;:.]{2,60}$/.exec(before)?.[0].length ?? 0
  )
}

/** `two Libyan youths, | who were arrested` */
export function relativeHead(sentence: string, from: number, that = false): Zone | null {
  const before = sentence.slice(Math.max(0, from - 40), from)
  const who = (that ? RELATIVE_THAT : RELATIVE).exec(before)
  if (!who) return null
  const end = from - who[0].length - helpers(sentence.slice(0, from - who[0].length))
  const low = Math.max(0, end - 160)
  const head = /(?:\bby |\band |, |^|\b(?:of|for|with|against|on|including) )((?:[^,;:.]){2,140})$/.exec(
    sentence.slice(low, end),
  )
  const start = head ? end - head[1]!.length : low
  const verb = RESCUED.exec(sentence.slice(start, end))
  if (verb) return trim(sentence, start + verb.index + verb[0].length, end)
  const last = Math.max(
    ...[' by ', ' of ', ' with ', ' against ', 'notably ', 'including '].map((link) => {
      const at = sentence.slice(start, end).lastIndexOf(link)
      return at === -1 ? -1 : at + link.length
    }),
  )
  // `the return, through the crossing, of | two individuals | who had been detained`
  const own = /^,? ?of /.exec(sentence.slice(start, end))?.[0].length ?? 0
  return trim(sentence, start + Math.max(last, own, 0), end)
}
