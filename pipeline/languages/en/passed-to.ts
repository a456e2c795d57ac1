import { pattern } from '../pattern.ts'
import type { Zone } from '../wording.ts'
import { objectOf } from './clause.ts'

const ORDER = new RegExp(
  pattern`^(?:\((?:[a-z]{1,4}|\d{1,2})\) )?(?:Again |Strongly |Further |Also )?(?:[Rr]emind|[Uu]rge
      |[Ee]ncourage|[Cc]all (?:up)?on|[Rr]equest|[Aa]sk|[Ii]nvite|[Aa]ppeal to|[Pp]ress|[Dd]emand (?:that|of)
      |[Rr]eiterate (?:its|the|their) (?:call|demand|request|appeal)(?: on| upon| to| that)?|[Ww]rite to)(?= )`,
)

/** Whom the one asked is to ask in turn, in an item of a list: `Remind | the parties | of their obligations`. */
export function passedTo(sentence: string): Zone[] {
  const order = ORDER.exec(sentence)
  if (!order) return []
  const [from, to] = objectOf(sentence, order[0].length)
  const end = /,? (?:of|that|again|immediately|to|about|on|cease|refrain|comply|adhere)\b/.exec(
    sentence.slice(from, to),
  )
  return [
    [
      from,
      end && !/^ of the (?:Sudan|Congo|Niger)/.test(sentence.slice(from + end.index)) ? from + end.index : to,
    ],
  ]
}
