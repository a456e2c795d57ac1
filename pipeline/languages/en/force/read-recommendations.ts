/** Who is to do what is recommended, suggested or advised. */
import type { Zone } from '../../wording.ts'
import { agentOf, trim } from '../clause.ts'
import { baseVerb, beginsWithAct, withoutArticle } from './acts.ts'
import { startsWithActor, whoIsTo } from './addressees.ts'
import type { Asked, Words } from './force-rule.ts'
import { isCall } from './is-call.ts'

/** `recommends that | States | adopt`, `recommends | the Council | to renew`, `recommends to | the Committee |, that` */
export function recommendRead(words: Words): Asked {
  const { sentence, to, from, match } = words
  if (
    /\b(?:as|is|are|was|were|been|be|the|previously|its|their|by) (?:also |further )?$/.test(
      sentence.slice(Math.max(0, from - 24), from),
    ) &&
    /ed$/.test(match[0])
  )
    return 'no'
  if (!isCall(words)) return 'no'
  const after = sentence.slice(to, to + 400)
  const who = whoIsTo(sentence, to)
  if (who) return who
  // `recommends the imposition of a ban | by the Council`
  if (/^ the /.test(after) && beginsWithAct(withoutArticle(after))) return agentOf(sentence, to)
  const that =
    /^ (?:to [^,;:]{3,80} )?that(?! (?:have|has|are|is) ),?(?: (?:when|in|with|by|as|to|pending|until|given|for)\b[^,;:]{0,160},)? /.exec(
      after,
    ) ?? /^:? (?=the|all|Member|States|participating|organi[sz]ations)/.exec(after)
  if (that) return namedAfter(sentence, to, that[0])
  const toWhom = /^ to ([^,;:]{3,120}?)(?:,| that\b| to(?::| (?!the\b)[a-z]))/.exec(after)
  if (toWhom && (!/^[a-z]+ /.test(toWhom[1]!) || startsWithActor(toWhom[1]!)))
    return trim(sentence, to + 4, to + 4 + toWhom[1]!.length)
  return agentOf(sentence, to)
}

/** `recommends that | the parties | should cease`, `that | States | adopt`: who is to do what “that” leads. */
function namedAfter(sentence: string, to: number, that: string): Zone | null {
  const at = to + that.length
  const clause = sentence.slice(at, to + 400)
  const modal = /^([^;:]{3,300}?) (?:should|must|need to|needs to|could)\b/.exec(clause)
  if (modal)
    return /^ (?:not )?be \w+(?:ed|en)\b/.test(clause.slice(modal[0].length))
      ? agentOf(sentence, at)
      : trim(sentence, at, at + modal[1]!.length)
  const verb = baseVerb(clause)
  if (verb === -1)
    return /^ that:?\s*$/.test(sentence.slice(to, to + 400))
      ? null
      : trim(sentence, at, at + Math.min(clause.search(/[;:]|$/), 200))
  if (/^be \w+(?:ed|en|ne|wn)\b/.test(clause.slice(verb))) return agentOf(sentence, at + verb)
  // `recommends to the Council that it | renew`
  const told = /^ to ([^,;:]{3,80}?) that\b/.exec(that)
  if (told && /^(?:it|they) ?$/.test(clause.slice(0, verb)))
    return trim(sentence, to + 4, to + 4 + told[1]!.length)
  return trim(sentence, at, at + verb)
}

/** The word "that" shows the force with the verb. */
export function withThat({ sentence, from, to }: Words): Zone {
  return [from, to + (/^ that\b/.exec(sentence.slice(to, to + 5))?.[0].length ?? 0)]
}

/** `suggest that organizations address`, `advises the Secretariat to clarify`, `proposes that` */
export function advises(verb: string, after: string): boolean {
  // `advised them that it had no means to | identify the aircraft` tells a fact
  if (/^advis/.test(verb)) return /^ [a-z]+ing\b|^(?:(?! that\b)[^;:.])*? to /.test(after)
  if (/^propos/.test(verb))
    return /^ (?:that|the (?:establishment|creation|inclusion|adoption)|to )/.test(after)
  if (!/^ (?:that|[a-z]+ing)\b/.test(after)) return false
  if (/^ [a-z]+ing\b/.test(after)) return true
  return isToBe(after.slice(5))
}

/** Whether what “that” leads is to be done: `that | States adopt measures`, unlike `that | the figures were correct`. */
export function isToBe(clause: string): boolean {
  const verbAt = baseVerb(clause)
  return (
    /\b(?:should|must)\b/.test(clause) ||
    (verbAt !== -1 &&
      !/\b(?:is|are|was|were|had|has|have|may|might|could|would|will|did|does|[a-z]+ed)\b/.test(
        clause.slice(0, verbAt),
      ))
  )
}
