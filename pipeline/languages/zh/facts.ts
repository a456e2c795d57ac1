import { matchesOf, rulesFor } from '../../match/matches.ts'
import { pattern } from '../pattern.ts'
import type { Zone } from '../wording.ts'
import { IF } from './clauses.ts'
import { EVENT_WORDS } from './events/event-words.ts'

/** Words after which a clause tells what might be, was feared, meant, planned or asked for. */
const DOUBTFUL = new RegExp(
  pattern`(?<!不)可能|或许|以便|为(?=(?:逮捕|抓捕|缉拿|解救|营救)[^，。；]{1,20}(?:而|开展|采取|进行|发起))
    |以防|旨在|为了|以避免|打算|计划(?!外|署|开发)|企图|意图|威胁要|扬言|能够|可以|是否|如何|防止|避免|风险
    |容易(?=受|遭|成为)|易(?=受|遭)|似乎|将会|即将|将于|试图|设法|准备(?=发动|袭击|攻|实施|对)
    |应(?:当|该)?(?=对|予以|立即|依法)|必须|以期|至迟|最迟|不迟于`,
)
/** Words after which nothing more of the sentence is told as fact. */
const CONDITION = new RegExp(`如果|(?<=^|[但而“])${IF}|一旦|假如|倘若|除非`)
/** What did not happen. 无人机 and 未成年人 deny nothing. */
const NEGATED = new RegExp(
  pattern`(?:没有|未曾|并未|从未|尚未|不曾|未(?!成年|婚|爆|来|知|明|遂|经|具)
      |无(?=人(?!机|驾驶|飞|艇|水面|水下|潜|系统|航空|船|车|平台|作战)|一(?!例外))|并非|否认)(?:[^，。；]{0,8})$`,
)

/** An operative paragraph that asks or decides: what it names is to come. */
const ASKS =
  /^(?:[(（][^()（）]{1,3}[)）])?(?:还|又|并|也|再次|强烈)*(?:请(?!求)|决定|敦促|[促吁]请|要求|鼓励|授权|邀请|建议|责成)/

/** Clauses that tell what might be, was feared, was meant, or did not happen. */
export function hypothetical(sentence: string): Zone[] {
  if (ASKS.test(sentence)) return [[0, sentence.length]]
  const zones: Zone[] = []
  let from = 0
  for (let index = 0; index <= sentence.length; index++) {
    if (index < sentence.length && !'，；。'.includes(sentence[index]!)) continue
    const clause = sentence.slice(from, index)
    const condition = CONDITION.exec(clause)
    if (condition) return [...zones, [from + condition.index, sentence.length]]
    const doubt = DOUBTFUL.exec(clause)
    if (isNegated(clause)) zones.push([from, index])
    else if (doubt) zones.push([from + doubt.index, index])
    from = index + 1
  }
  return zones
}

function isNegated(clause: string): boolean {
  if (!/没有|未|不曾|无|并非|否认/.test(clause)) return false
  return rulesFor(EVENT_WORDS, clause).some(({ words }) =>
    matchesOf(words, clause).some((match) =>
      NEGATED.test(clause.slice(Math.max(0, match.index - 20), match.index)),
    ),
  )
}
