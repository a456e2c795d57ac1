/** Whether a verb of asking makes a call here, by its form and by who speaks it. */
import { pattern } from '../../pattern.ts'
import { subjectOf } from '../clause.ts'
import { isBodyItself, isOperative, resolves, saidBefore, speakerOf } from '../speakers.ts'
import type { Words } from './force-rule.ts'
import { isVerbOfOne } from './verb-or-noun.ts'

const PRESENT_LED = new RegExp(
  pattern`(?:[’']s|s[’']|\b(?:the|a|an|any|no|its|their|his|her|my|our|such|these|those|this|of|for|to|repeated
        |growing|public|renewed|thematic|urgent|recent|previous|earlier|joint|continued|despite|numerous
        |widespread|strong|new|and|with|in|by|amid|following|including|despite|about|made|received|issued
        |an? [a-z]+)) $`,
  'i',
)
/** `I wish to urge`, unlike the purpose in `met … to urge` */
export const WISHING =
  /\b(?:wish|wishes|like|want|continue|continues|continued|must|let me|again|have|has|once more) to (?:\w+ly |also |again )?$/i
/** `recommends that the Committee write to Member States to encourage them` */
const WRITING = /\brecommends? .{0,60}\bwrite to [^;.]{3,90}$/
const HEDGED = new RegExp(
  pattern`\b(?:not|never|without|failed to|declined to|refused to|could|would|may|might|will|should|must
      |pledged to|agreed to|intends? to|plans? to|committed to|had) (?:\w+ly |also )?$`,
  'i',
)

/** What a participle goes with where it is a call: a statement, unlike a project or a law that encourages. */
const STATED = new RegExp(
  pattern`\b(?:statements?|letters?|resolutions?|communiqu[ée]s?|declaration|message|remarks|address|press|said
      |stated|stressed|stressing|noted|reiterated|called|urged|briefed|spoke|recommends?|recommended|appealed
      |adopted|issued|side event|meetings?|reaffirmed|emphasi[sz]ed|expressed|conclusions|addressed|speech
      |keynote|write|wrote|welcomed|welcoming|joins|joined)\b`,
)

/** `Although the Governor | called for disarmament, it failed` */
const CONCEDED = /^(?:Although|Even though|Though) [^,]*$/

interface Reading {
  /** The verb's form says when the call was made. */
  past: boolean
  participle: boolean
}

function formOf(verb: string): Reading {
  return { past: /(?:ed|called|asked)\b/.test(verb), participle: /ing\b/.test(verb) }
}

/** Whether a verb of asking is a call that counts, by its form and by who speaks it. */
export function isCall({ sentence, context, from, match }: Words): boolean {
  const before = sentence.slice(Math.max(0, from - 40), from)
  if (resolves(sentence, from, context)) return true
  if (CONCEDED.test(sentence.slice(0, from))) return false
  // `Calls for change | grew`
  if (from === 0 && /^(?:Calls|Demands|Requests|Appeals)\b/.test(match[0])) return isOperative(sentence)
  const { past, participle } = formOf(match[0])
  // `a strategy that involves and | encourages all entities`
  if (/\b(?:that|which|who) (?:\w+ly )?[a-z]+ and (?:\w+ly )?$/.test(before)) return false
  if (/\bto (?:\w+ly |also |again |better |further )?$/.test(before))
    return !past && (WISHING.test(before) || WRITING.test(sentence.slice(Math.max(0, from - 160), from)))
  if (HEDGED.test(before) && !/\b(?:I|[Ww]e) would (?:also |therefore |strongly )?$/.test(before))
    return false
  // `could help | by urging`: a means
  if (participle && /\b(?:by|through|of|for|from|without|before|after|towards) (?:\w+ly )?$/.test(before))
    return false
  // `noted that naming them | encourages them`: what does so, not who
  if (!past && !participle && saidBefore(sentence, from) !== -1 && !isBodyItself(sentence, from, context))
    return false
  if (past && /\b(?:was|were|been|being|be|is|are|am) (?:\w+ly |also )?$/.test(before)) return false
  const speaker = speakerOf(sentence, from, context)
  if (/\b[Ww]ho (?:\w+ )?$/.test(before) && speaker !== 'body') return false
  if (past) return speaker === 'body'
  if (participle)
    return (
      speaker === 'body' &&
      !/\b(?:some|an?|the|very|more|most|these|other|any|no|such) $/.test(before) &&
      (STATED.test(sentence) || /\b(?:I|we) /.test(sentence.slice(0, from)))
    )
  if (PRESENT_LED.test(before) && !/\b(?:and|with) $/.test(before)) return false
  if (/^calls\b/.test(match[0]) && !isVerbOfOne(sentence, from)) return false
  if (!/s\b/.test(match[0].split(' ')[0]!) && isInfinitive(sentence, from)) return false
  if (speaker === 'unknown') return isSubjected(sentence, from)
  return speaker === 'body'
}

/** `met the parties to reduce tensions and | encourage dialogue`: an infinitive goes on; but `I welcome the plan to …, and | encourage`. */
function isInfinitive(sentence: string, from: number): boolean {
  const before = sentence.slice(Math.max(0, from - 240), from)
  return (
    /\bto (?:\w+ly )?(?!the\b|a\b|its\b|all\b|their\b)[a-z]+ [^;:.]{0,200}(?:\band|,) (?:\w+ly )?$/.test(
      before,
    ) && !/\b(?:I|[Ww]e|[Tt]hey) /.test(before)
  )
}

/** A present-tense verb with a subject of its own, unlike the noun of the same form. */
function isSubjected(sentence: string, from: number): boolean {
  const [start, end] = subjectOf(sentence, from)
  return (
    end > start &&
    !/\b(?:calls?|demands?|requests?|appeals?)$/.test(sentence.slice(start, end)) &&
    saidBefore(sentence, from) === -1
  )
}
