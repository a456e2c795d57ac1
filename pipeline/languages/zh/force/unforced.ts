import { pattern } from '../../pattern.ts'
import type { Zone } from '../../wording.ts'
import { clauseAt, IF } from '../clauses.ts'
import { isSpeech } from '../quotation.ts'
import type { ForceRule } from './force-rules.ts'
import { OPERATIVE } from './operative.ts'

/** How far back the words reach that take the force from others. */
const REACH = 120

const CONDITION = new RegExp(`^(?:如果|${IF}|倘若|假如|一旦|除非|如(?=[^下何上此同果]))`)
/** A law that is described: 根据该国法律，…必须. International law binds as ever. */
const BY_LAW = new RegExp(
  pattern`(?:根据|按照|依照|依据)(?!国际|联合国|适用|《联合国
      |有关国际)[^，。；]{0,24}(?<!国际(?:人权|人道主义|人道|难民|刑)?)(?:法律|法令|法案|法规|条例|宪法|刑法
      |刑事诉讼法|规定|细则|章程)[^，。；]{0,6}，[^。；]{0,40}$
    |(?:该法|法律|法令|法案|条例|章程|宪法)[^，。；]{0,10}，?(?:规定|要求|订明|载明)[^。；]{0,60}$
    |(?:根据|按照|依照|依据)(?![^，。；]{0,6}国际)[^，。；]{0,14}(?<!国际|人道|人权|难民|方|办|做
      |依)法，[^。；]{0,40}$|根据(?:任务规定|该(?:协议|协定|安排|计划|路线图|备忘录))，[^。；]{0,30}$
    |(?:根据|按照|依照)(?!《?联合国宪章|国际)[^，。；]{0,20}(?:协[议定]|安排|备忘录|谅解|时间表
      |合同)》?(?:的规定|的条款|第[^，。；]{1,6}条)?，[^。；]{0,40}$
    |(?:根据|按照|依照|依据)《[^》，。；]{1,16}法(?:典|案|令)?》(?:规定)?，[^。；]{0,40}$
    |(?:宣布|颁布|下令|裁定|通告)，[^。；]{0,40}$|下令[^，。；]{0,40}$
    |(?:当局|政府|法院|海关|内政部)(?:还|也|又)?(?:要求|规定|责令|命令)[^，。；]{0,20}$
    |任务(?:授权|规定)?(?:包括|是)[^。；]{0,60}$|(?:根据|按照
      |依照)[^，。；]{0,10}第\s?\d{3,4}[^，。；]{0,30}决议[^，。；]{0,12}，(?:特派团|支助团|援助团|稳定团|小组
      |监测组|秘书长|部队)[^，。；]{0,4}$`,
)
/** Every one of a kind has to: a rule that is only described. */
const RULE_FOR_EACH = /每(?:名|个|位|一)[^，。；]{0,20}$/
/** What somebody once demanded. The reporting body's own earlier calls stay open. */
const ONCE = new RegExp(
  pattern`(?<!我|我们|秘书长|小组|监测组)(?<!我已?)曾(?:经|多次|再次)?(?:要求|呼吁|敦促|规定|命令|下令|承诺
      |宣布|建议|鼓励|[促吁]请)[^。；]{0,80}$|曾(?:经|多次)?$`,
)
/** A resolution that is quoted: what the Council decided or asked for is not asked anew. */
const MANDATE = new RegExp(
  pattern`回顾[^。；]{0,40}决议[^，。；]{0,10}(?:决定|授权)$
    |(?:安理会|安全理事会|大会)[^。；]{0,30}(?:决议)?[^。；]{0,6}(?:决定|授权|(?<![促吁敦])请
      |要求)[，,]?[^。；]{0,40}$|(?:安理会|安全理事会|大会|理事会)[^。；]{0,12}第\s?\d[^。；]{0,50}(?:决议
      |段)[^。；]{0,6}(?:中|内)，?(?:还|又|并|强烈|再次)?$
    |^(?:[^，。；]{0,20}，)?(?:安理会|安全理事会|大会)(?!成员|主席|议员)[^。；]{0,60}(?:决议
      |段)[^。；]{0,80}(?:决定|授权|请(?!求)|要求)`,
)
/** A resolution calls: 第2601(2021)号决议呼吁. */
const MANDATED_CALL =
  /(?:安理会|安全理事会|大会|理事会)[^。；]{0,12}第\s?\d[^。；]{0,50}(?:决议|段)(?:还|又|并|强烈|再次)?$/
/** Armed groups demand and call in vain. */
const ARMED_SPEAKER = new RegExp(
  pattern`^(?:[^，。；：]{0,16}，)?[^，。；：]{0,10}(?:武装团体|武装组织|武装分子|叛军|叛乱团体|反叛团体|民兵
      |帮派|反对派|反对党|抗议者|示威者|恐怖组织|恐怖团体|恐怖分子|基地组织|伊黎伊斯兰国|青年党
      |塔利班发言人)[^，。；：]{0,10}(?:[^，。；：]{0,8}(?:声明|公报|讲话)，(?:并|还)?)?(?:要求|呼吁|号召|敦促
      |鼓励|(?<!的)威胁|煽动|扬言|声称)`,
)

/** 举办讲习班，鼓励妇女参与: an urging that is only what an activity is for. */
const ACTIVITY = /(?:举办|主办|率领|前往|访问)(?:了)?[^。；，]{2,40}，(?:并|以)?$/

/** 注意到X举办了讲习班，鼓励各国支持: a body that takes note of it calls itself. */
function isActivity(sentence: string, before: string): boolean {
  return ACTIVITY.test(before) && !OPERATIVE.test(sentence)
}

/** 其政党呼吁, 议员继续呼吁: politicians and their followers, right before their call. */
const POLITICIAN =
  /(?:政党|反对党|律师|支持者|反对派|议员|部长|总理|示威者|抗议者|(?:[，”]|^)(?:新?当选|现任|过渡)?的?总统)(?:们)?(?:还|也|再次|则|并|都|继续|一再)*$/

/** 该法令鼓励私人投资: what a law is for. */
const LAW = /(?:法令|法律|法案|条例|政策|章程)(?:还|也|旨在)*$/

/** 该团体的发言人威胁说: what a group demands. */
const THREAT = /^[^，。；]{0,16}该(?:团体|组织|运动|集团)[^，。；]{0,8}(?:威胁|扬言|警告|要求|呼吁|号召)/

/** 促请各方认识到需要…, 建议委员会致函会员国，强调必须…: part of what is asked for. */
const WITHIN_CALL = new RegExp(
  pattern`建议[^，。；：]{2,24}：?(?:重申|强调|申明|回顾|着重指出)[^；。]{0,30}$
    |(?:[促吁]请|敦促|呼吁|鼓励|建议|请)[^，。；]{2,40}(?:认识到|意识到|确认|承认|理解|明白)[^，。；]{0,4}$
    |(?:建议|[促吁]请|敦促|请|鼓励)[^，。；]{2,24}(?:致函|函告|写信给|提醒|通知|通报|发布|发表|发出
      |印发)[^，。；]{0,40}，(?:其中)?(?:并)?(?:强调|指出|着重指出|说明|重申|突出|表明)[^，。；]{0,6}$`,
)

/** 吁请会员国不得使用武力, 呼吁进行调查，不得…: what is asked for is not to be done. */
const NEGATED_CALL =
  /(?:[促吁]请|敦促|呼吁|鼓励)(?!.*(?:强调|重申|申明|指出))[^，。；：]{2,60}，?(?:并|且|也|在[^，。；：]{2,20})?$/

/** 请秘书长鼓励各方: the call is what is asked for. */
const ASKED_TO_CALL =
  /(?:[促吁]请|敦促|呼吁|鼓励|建议|要求|(?<![邀申])请(?![求示]))(?:(?![促吁]请|敦促|呼吁|鼓励|建议|要求)[^，。；：的]){2,24}(?<![并又还再次])$/

/** 对X呼吁民众拿起武器感到关切: what is deplored, from the words of force on, and before them. */
const DEPLORED =
  /^(?:(?!对(?!话)|，并)[^。；]){2,70}(?:表示|感到|深为|深感|予以)(?:严重|强烈|极为|深切|深为|震惊和|遗憾和)*(?:关切|不安|遗憾|震惊|愤慨|谴责)/
const DEPLORES = /(?:^|[，。；：])[^，。；：]{0,16}对(?!话)(?:(?!表示|感到|，并|深感)[^。；]){2,}$/

/** 第三节简述各国请求援助的努力: what a part of the report is about. */
const CONTENTS = new RegExp(
  pattern`^(?:本?报告)?第?[一二三四五六七八九十\d]+[节章部](?:分)?[^，。；]{0,8}(?:概述|简述|载述|叙述|述及
      |介绍|说明|讨论|阐述|论述|审查|探讨|分析|提供|载有|列[出有举])`,
)

/** Whether the words of force at a zone count for nothing: a condition, a quotation, a law described, a demand once made, a mandate. */
export function isUnforced(sentence: string, [from]: Zone, { rule, force, ownVoice }: ForceRule): boolean {
  const isCall = force === 'encouragement' || force === 'request'
  const before = sentence.slice(Math.max(0, from - REACH), from)
  if (CONDITION.test(sentence.slice(clauseAt(sentence, from)[0], from))) return true
  if (isQuoted(sentence, from)) return true
  if (!ownVoice && MANDATE.test(before) && !/(?<!提出)建议|应|须|宜/.test(before)) return true
  if (isCall && MANDATED_CALL.test(before)) return true
  if (ONCE.test(before)) return true
  if (!isCall && WITHIN_CALL.test(before)) return true
  if (rule === 'must-not' && NEGATED_CALL.test(before)) return true
  if (THREAT.test(sentence) || CONTENTS.test(sentence)) return true
  // 武装团体应对侵害行为负责: who is to blame
  if (
    /^应?当?对[^，。；]{2,30}负(?:有)?(?:主要)?责/.test(sentence.slice(from, from + 44)) &&
    CULPRITS.test(sentence.slice(clauseAt(sentence, from)[0], from))
  )
    return true
  if (isCall && DEPLORES.test(before) && DEPLORED.test(sentence.slice(from, from + REACH))) return true
  if (force === 'encouragement' && ASKED_TO_CALL.test(before)) return true
  if (isCall && (LAW.test(before) || POLITICIAN.test(before) || isActivity(sentence, before))) return true
  if (isCall) return ARMED_SPEAKER.test(sentence.slice(0, REACH))
  return BY_LAW.test(before) || RULE_FOR_EACH.test(before)
}

/** Those who are blamed, and not asked. */
const CULPRITS = /武装团体|民兵|帮派|同盟军|合作社|青年党|伊斯兰国|叛军|快速支援部队|“3·23”运动|卢民主力量/

/** The longest quotation that is looked through. */
const QUOTATION = 400

/** Within quotation marks, more than a term: the words of another text. */
function isQuoted(sentence: string, at: number): boolean {
  const before = sentence.slice(Math.max(0, at - QUOTATION), at)
  const open = before.lastIndexOf('“')
  if (open === -1 || open < before.lastIndexOf('”')) return false
  if (isSpeech(before.slice(0, open))) return false
  const end = sentence.slice(at, at + QUOTATION).indexOf('”')
  return end !== -1 && before.length - open + end > 12
}
