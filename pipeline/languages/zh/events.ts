import type { EventFind, Zone } from '../wording.ts'
import { clauseAt } from './clauses.ts'
import { findCounts } from './counts.ts'
import { isLawful } from './custody.ts'
import { EVENT_WORDS, type EventWords } from './event-words.ts'
import { rolesOf } from './roles.ts'

/** What follows a noun of action that tells of no event: a trend. */
const TREND =
  /^(?:事件|活动|行动|案件|案|次数|犯罪|和犯罪|和犯罪活动|事件数量|案件数量|率|数量|浪潮)?(?:的)?(?:次数|数量|总数|事件|频率)?(?:比|较|与)?[^，。；]{0,12}?(?:大幅|明显|不断|持续|显著|急剧|最近|近来)?(?:有所)?(?:增加|增多|增长|剧增|激增|上升|减少|下降|频繁|频发|频仍|日益|趋于|呈(?:上升|下降)|加剧|抬头)/
/** What follows a noun of action that names a threat, a means, a group or a time by it. */
const NOT_AN_EVENT =
  /^[)）]?(?:的)?(?:能力|威胁|风险|可能|方式|手段|目标|清单|意图|计划|危险|战略|战术|企图|策略|网络|路线|团伙|团体|组织|集团|者|犯(?!下)|分子|期间|后果|局势|各方|地区|结束|前(?!往)|后(?!，|[造导致])|初期|爆发|的影响|的根源|问题|罪|行为的?(?:责任|罪)|受害|幸存|行动似乎|警报|态势|状况|趋势)/
/** Words that speak of an event without telling it: a condemnation, an inquiry, a report on it. */
const SPOKEN_OF =
  /(?:谴责|调查|查明|讨论|审议|审查|审理|关于|有关(?!联|各|部|当|人)|涉及|应对|防止|预防|防范|打击|制止|停止|停下|停|避免|遏制|抵御|减少|威胁|扬言|号召|煽动|参与|涉嫌|策划|预谋|谋划|筹划|准备|指控|指称的|纪念|悼念|哀悼|吊唁|回顾|禁止|起诉|侦办|通报|描述|记录|宣传|庆祝|保护[^，。；]{0,12}免[受遭])(?:了|过)?[^，。；]{0,20}$/
/** 缴获的武器, 发射的导弹: done once, and spoken of for another reason. */
const ATTRIBUTE = /^(?:到)?的(?!黎波里|[^，。；]{0,24}(?:包括|中有|有|为))/
/** Words for those who bear arms. */
const ARMED =
  /武装(?!禁运|冲突)|持枪|枪手|帮派|民兵|士兵|军人|军队|政府军|部队|叛军|叛乱|恐怖|歹徒|匪徒|强盗|土匪|海盗|袭击者|枪支|武器/
const PLURAL =
  /截至|多次|数次|好几次|几次|若干次|一系列|若干起|多起|数起|几起|好几起|接连|相继|先后|连续|屡次|屡遭|分[两二三四五多数\d]批|多架次|架次|(?:[\d二两三四五六七八九十百千几数多]+(?:多|余)?)[次起](?!义)|好几次|不同行动/
/** Verbs and nouns that tell an event, in the order of the text. */
export function findEvents(sentence: string): EventFind[] {
  const found: EventFind[] = []
  for (const entry of EVENT_WORDS) {
    for (const match of sentence.matchAll(entry.words)) {
      const trigger: Zone = [match.index, match.index + match[0].length]
      if (found.some((other) => trigger[0] < other.trigger[1] && other.trigger[0] < trigger[1])) continue
      if (!isTold(sentence, trigger, entry)) continue
      const { perpetrators, target } = rolesOf(sentence, trigger, entry)
      found.push({
        type: typeOf(sentence, trigger, entry, perpetrators),
        trigger,
        target,
        perpetrators,
        plural: PLURAL.test(sentence),
        armed: entry.armed || isArmed(sentence, entry),
        rule: entry.rule,
      })
    }
  }
  return found.sort((a, b) => a.trigger[0] - b.trigger[0])
}

/** Whether the sentence itself shows that arms were borne: it names their bearers, or a clash had victims. */
function isArmed(sentence: string, { type, rule }: EventWords): boolean {
  if (type === 'seizure' || type === 'trafficking') return false
  return (
    ARMED.test(sentence) ||
    ((type === 'armed_clash' || rule === 'violence') && findCounts(sentence).length > 0)
  )
}

function isTold(sentence: string, [from, to]: Zone, { type, rule }: EventWords): boolean {
  const after = sentence.slice(to, to + 40)
  if (TREND.test(after) || NOT_AN_EVENT.test(after)) return false
  if ((type === 'seizure' || rule === 'attack-fired-at') && ATTRIBUTE.test(after)) return false
  const before = sentence.slice(clauseAt(sentence, from)[0], from)
  return !SPOKEN_OF.test(before)
}

/** Persons held by the services of a State are arrested, by others abducted. */
function typeOf(
  sentence: string,
  trigger: Zone,
  { type }: EventWords,
  perpetrators: Zone | null,
): EventFind['type'] {
  if (type !== 'arrest' || !perpetrators) return type
  const who = sentence.slice(...perpetrators)
  return /扣|捕获/.test(sentence.slice(...trigger)) && !isLawful(who) ? 'kidnapping' : type
}
