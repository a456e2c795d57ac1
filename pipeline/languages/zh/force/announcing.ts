import { pattern } from '../../pattern.ts'
import type { Context, ForceFind, Zone } from '../../wording.ts'
import { askedAfter } from './addressees.ts'
import { findForce } from './force.ts'

const PROPOSED = new RegExp(
  pattern`拟议(?:的)?(?:措施|行动|步骤)?|提议(?:的)?(?:措施
      |行动)?(?:采取)?(?=[^，。；]{0,12}(?:：|如下|以下|下列)|(?:的)?(?:措施|行动)|$)
    |提出(?:了)?以下(?:提议|方案)`,
)
const RECOMMENDED =
  /(?:提出|作出|做出)?(?:以下|下列)(?:各?项)?(?:具体)?建议|建议(?:如下|：)|建议[^。；]{0,30}(?:：|如下)/
/** 向会员国提出以下建议: to whom they are made. */
function givenTo(sentence: string, at: number): Zone | null {
  const made = /向([^，。；：]{2,40})$/.exec(sentence.slice(Math.max(0, at - 44), at))
  return made && [at - made[1]!.length, at]
}

const DONE = /(?:已(?:经)?|采取了|正在|开始|曾)[^。；]{0,30}(?:措施|行动|步骤)/

/** What an announcing sentence lends to its items. */
export function announces(sentence: string, context: Context): ForceFind | null {
  const proposed = PROPOSED.exec(sentence)
  if (proposed)
    return {
      force: 'proposal',
      trigger: [proposed.index, proposed.index + proposed[0].length],
      addressee: null,
      rule: 'proposed-list',
    }
  if (DONE.test(sentence)) return null
  if (!/[：:]$|如下|以下|下列/.test(sentence)) return null
  const own = findForce(sentence, context)
  if (own) return own
  const recommended = RECOMMENDED.exec(sentence)
  if (!recommended) return null
  const trigger = [recommended.index, recommended.index + recommended[0].length] as const
  return {
    force: 'recommendation',
    trigger,
    addressee: givenTo(sentence, trigger[0]) ?? askedAfter(sentence, trigger[1]),
    rule: 'recommended-list',
  }
}
