import { firstGroup, matchesOf } from '../../../match/matches.ts'
import { pattern } from '../../pattern.ts'
import type { Zone } from '../../wording.ts'
import { LONGEST } from '../clauses.ts'
import type { ForceRule } from './force-rules.ts'

const SAYING =
  /(?:强调|指出|认为|表示|重申|申明|回顾|提醒|确认|认定|认识到|注意到|建议|报告说|解释说|称|呼吁|敦促|促请|吁请)(?:了)?[，：]?/g
/** A clause that opens so names circumstances, not who is to act. */
const CIRCUMSTANCE = new RegExp(
  pattern`^(?:即使|不管|只要|只有|以(?!色列|及)|防止|要|为|在(?!押)|对(?!话)|就(?!业)|随着|鉴于|考虑|由于|从
      |虽然|尽管|关于|至于|与(?!会)|同(?!盟|伴)|如果|因|当(?!局|地|事)|除|但|并|而|通过|根据|按照|不论|无论
      |开展|正(?!义)|应当)`,
)
/** Only connectives stand before the words: the subject is taken from before. */
const NO_SUBJECT =
  /^(?:就|也|仍然|依然|是|还|都|均|将|则|又|并|即|且|而|亦|更|同时|因此|但|仍|理|绝|不|尤其|特别)*$/
/** 尚未制定政策的各组织: what stands before 的 tells of them, and names none who is asked. */
const RELATIVE = new RegExp(
  pattern`^(?:凡是?|所有|任何)?(?:第(?=\d)|有能力|(?<!可)能(?!源)|尚未|已|正在|拥有|具有|具备|从事|参与|曾|持有
      |负责|仍在|未|有影响力|能够|受[^，。；、的]{1,12}影响
      |向[^，。；、的]{1,16}(?:提供|供应|派遣|出售))[^，。；、的]{0,30}的(?=[^，。；])`,
)
/** Words that lead from the subject to what it acts on or with. */
const OBJECT = new RegExp(
  pattern`对(?!话|应)|就(?!业)|(?<![存现正])在|为|向|通过(?!了)|按照|根据|从|将|把
    |与(?=[^，。；]{2,24}(?:合作|协作|协调|协商|一道|联络|接触|对话|交流|沟通|谈判))`,
)
/** A clause before, in which somebody says what follows. */
const SAYS = /(?:认为|指出|强调|表示|重申|说|称|呼吁|敦促|[促吁]请|建议|坚持|要求|警告)，?$/
/** What somebody has is to be respected, by whom is not said. */
const OWNED = /^(?:要)?(?:让)?[^，。；]{2,40}的[^，。；的]{2,10}(?:得到|受到|获得|不受)/
/** Words that end the name of whoever is asked to act. */
const ACTION = new RegExp(
  pattern`加[强紧快]|继续|保[持存管]|采取|执行(?!局|主任|伙伴|机构|秘书|部门)|遵守|提供|支持(?!伊斯兰)
    |参与(?!方|国)|考虑|确保|充分|立即|尽快|进一步|酌情|努力|制定|建立|重视|在
    |[与同](?=[^，。；]{2,40}(?:合作|协作|协调|协商|磋商|一道|一起|联络|接触|分享|交流|共享|对话|谈判|签|建立
        |保持|开展|共同(?!体)|配合))|向|(?<![反相绝针面])对|就|将|把|不(?!结盟)|停止|全面(?!禁止?核)|通过|根据
    |按照|依照|依据|遵照|遵循|开展|进行|审查(?!委|组|小组)|协助|为|致力于|通过|完成|决定|利用|部署|致函|提醒
    |摒弃|准许|允许|恪守|尊重|保护(?!部队|署)|释放|促使|交流|检查(?!专员|员|组)|敦促|鼓励|提交|公布|保障
    |停火(?!和过渡|监测|委)|克制|解决|放下|恢复|以(?!色列|及|军)|从|予以|给予|作出|做出|积极|切实|避免|紧急
    |共同(?!体)|并(?!列)|撤销|取消|废除|落实|慷慨|迅速|全力|拿出|投入|邀请|批准|签署(?!方|国|各方)|加入|放弃
    |追究|返回|重返|得到|获得|尽早|响应|兑现|调查(?!组|委|小组|团)|报告(?!员|国)|通报|说明|介绍
    |(?<!提请[^，。；]{0,16})注意(?!力|事项)|核[准可]|认可|(?<!强)让(?!步)|使(?![馆团领节命用])|编写|安排|发起
    |组建|举办|设立|成立|任命|指定|启动|修[订改正]|展[现示]|表现出|承担|动员|调动|增加|加大|加倍|善用|缔结|召开
    |举行|克服|采用|施加|发挥|尽[力量可]|尽(?:最大|一切)|竭[力尽]|(?<![供反响适效对相感])应(?![急用])|必?须
    |需要?(?!求)|不妨|废除|终止|结束|推动|促进(?!性别平等)|扩大|提高|改善|改进(?!联合国)|消除(?!对妇女|种族)
    |惩治|起诉|履行|派遣(?!国)|延长|暂停|评估(?!团|组|小组)|解除|请(?!求)|[，；：。]`,
  'g',
)

/**
 * Where the actors asked to act are named; null where the wording leaves nobody to be named.
 *
 * @param isFurther true for words of force beside the main ones, which take no subject from the clause before
 */
export function addresseeZone(
  sentence: string,
  rule: ForceRule,
  match: RegExpExecArray,
  isFurther = false,
): Zone | null {
  const from = match.index
  const to = from + match[0].length
  if (rule.addressee === 'none') return null
  if (rule.addressee === 'inside') {
    const start = sentence.indexOf(match[1]!, from)
    return [start, start + match[1]!.length]
  }
  // 会员国被鼓励…
  if (rule.addressee === 'after' && sentence[from - 1] === '被')
    return nonEmpty([clauseStart(sentence, from), from - 1])
  if (rule.addressee === 'after') return madeTo(sentence, from) ?? nonEmpty(askedAfter(sentence, to))
  if (rule.addressee === 'to') {
    // 鼓励会员国向委员会提出请求: the request is the act, and nobody else is asked
    if (isFurther) return null
    // 乍得政府向联合国访问团提出…的请求
    const start = Math.max(0, from - LONGEST)
    const asked = sentence.slice(start, from).lastIndexOf('向')
    return asked === -1 ? null : [start + asked + 1, from]
  }
  // 关键在于各方…
  if (rule.rule === 'vital' && /(?:是|在于)$/.test(match[0])) return nonEmpty(askedAfter(sentence, to))
  // 至关重要的是，各方…
  const then = /^的?是，?/.exec(sentence.slice(to, to + 4))
  // 至关重要的是，审计局的独立性得到尊重: nobody is asked
  if (then && OWNED.test(sentence.slice(to + then[0].length, to + 60))) return null
  if (then) return nonEmpty(askedAfter(sentence, to + then[0].length))
  // 最好由秘书处…: who is to do it follows
  if (sentence[to] === '由') return nonEmpty(askedAfter(sentence, to + 1))
  return askedBefore(sentence, rule.rule, from, to, isFurther)
}

/** 我向索马里领导人发出呼吁: to whom it is made. */
function madeTo(sentence: string, at: number): Zone | null {
  const made = /向([^，。；]{2,24}?)(?:再次|又|都|也)*(?:发出|提出)(?:了)?(?:[^，。；]{0,6}的)?$/.exec(
    sentence.slice(Math.max(0, at - 40), at),
  )
  if (!made) return null
  const from = at - made[0].length + 1
  return [from, from + made[1]!.length]
}

/** 各方必须…: who is asked is the subject; the words themselves where nobody is to be named. */
function askedBefore(
  sentence: string,
  rule: ForceRule['rule'],
  from: number,
  to: number,
  isFurther: boolean,
): Zone | null {
  const clause = afterSaying(sentence, clauseStart(sentence, from), from)
  const own = sentence.slice(clause, from)
  // 安理会确认自己有责任: the subject of the sentence
  if (clause > 0 && OWN.test(own)) return subjectOf(sentence.slice(0, from), 0)
  if (clause > 0 && PURPOSE.test(own) && PREDICATE.has(rule)) {
    const before = clauseStart(sentence, clause - 1)
    return [before, before + actionFrom(sentence.slice(before, clause), 1)]
  }
  // 必须对此加以预防: nobody is named
  if (/^(?:对此|就此|为此)/.test(sentence.slice(to, to + 2)) && NO_SUBJECT.test(own)) return null
  if (ACT.test(own) && (PREDICATE.has(rule) || !DOER.test(own))) return [from, to]
  if (!NO_SUBJECT.test(own))
    return isOfActor(own, sentence.slice(to, to + 16)) ? subjectOf(own, clause) : [from, to]
  if (clause === 0) return own === '' ? null : [0, from]
  if (isFurther || SAYS.test(sentence.slice(Math.max(0, clause - 8), clause))) return null
  // 平民以及失去战斗力的人员，都应受到保护: by whom is not said
  if (DONE_TO.test(sentence.slice(to, to + 16))) return [from, to]
  // …成员国按照国际标准，有义务…: the subject stands in the clause before
  const last = clauseStart(sentence, Math.max(0, clause - 1))
  // X施加影响，使其认识到…，尤为重要: X acts
  const before =
    last > 0 && ENABLED.test(sentence.slice(last, clause)) ? clauseStart(sentence, last - 1) : last
  if (ACT.test(sentence.slice(before, clause))) return [from, to]
  // X呼吁Y停火，不得…: Y
  const call = CALL.exec(sentence.slice(before, clause))
  if (call) return nonEmpty(askedAfter(sentence, before + call.index + call[0].length)) ?? [from, to]
  return CIRCUMSTANCE.test(sentence.slice(before, from))
    ? [clause, from]
    : subjectOf(sentence.slice(before, Math.min(clause, before + 40)), before)
}

/** The words of the subject, without what tells of it and what it acts on: 利比亚当局对移民负有…. */
function subjectOf(own: string, at: number): Zone {
  const lead = leadOf(own)
  const object = OBJECT.exec(own.slice(lead + 2))
  const end = object ? lead + 2 + object.index : own.length
  return [at + lead, at + lead + own.slice(lead, end).replace(ADVERBS, '').length]
}

const CALL = /呼吁|敦促|[促吁]请|鼓励|要求/
/** 会员国均不应: what stands between the subject and the words of force. */
const ADVERBS = /(?<=.{2})(?:[不也都均还又仍更就则将亦]|仍然|同样)+$/

/** How long the words are that tell of the subject before it: 凡有能力影响交战方的. */
function leadOf(own: string): number {
  return RELATIVE.exec(own)?.[0].length ?? 0
}

/** Rules whose words judge an act, which may stand in the clause before: X保持合作，对遏制…不可或缺. */
const PREDICATE = new Set(['vital', 'priority', 'best-practice'])
/** 保护平民是…: the subject is an act. */
const ACT = new RegExp(
  pattern`^(?:(?:在|按照|根据|依照)[^，。；]{1,24}?)?(?:为(?=[^，。；]{2,20}(?:提供|创造|建立|争取))
      |保护(?!部队|署)|确保|加强|追究|恢复|停止|制止|实现|推动|改革|追责|问责|开展|建立|设立|提高|扩大|解决
      |防止|打击|支持(?!伊斯兰)|落实|尊重|遵守|重建|修复|释放|结束|提供|采取|增强|改善|保障|维护
      |促进(?!性别平等)|缩小|投资|恪守|遵循|不(?!丹|结盟|列颠)|培养|加快|加大|完善|暗杀|杀害|袭击|攻击|绑架
      |滥用)`,
)
/** 支持该进程的国家: somebody after all, told of by what they do. */
const DOER = /的[^，。；的]{1,16}$/
const PURPOSE = /^对(?!话|应|等)/
const OWN = /^(?:其)?(?:自己|自身|本身)/
/** X缺少…的问题: the subject is a state of affairs. */
const STATE_OF_AFFAIRS =
  /的(?:问题|现象|状况|局面|做法|弊端|漏洞|缺陷|不足|缺口|差距)(?:也|都|均|仍|更|就|还|则)?$/
/** 难民的回返, 平民的安全: what somebody has or does is no actor. */
const OWNED_BY_PEOPLE = new RegExp(
  pattern`的(?:(?!会员国|政府|当局|组织|机构|团体)[^，。；的]){0,12}(?:回返|返回|遣返|安全|权利|需[求要]|保护
      |处境|困境|尊严|福祉|声音|意见|生命|财产|苦难|诉求|重?安置|融入|自由|解决办法|质量|独立性)(?:也|都|均|仍
      |更|就|还|则)?(?:对(?:于)?(?!话)[^，。；]*)?$`,
)
/** 对X实施袭击者必须承担责任: those who are to be called to account are not asked. */
const CULPRIT = /(?:(?:袭击|肇事|施暴|行为|犯罪|责任|侵害|违法)[人者]|凶手|行为人|加害人)(?:也|都|均|一律)*$/
/** 让X自谋生计: those who are enabled are not asked. */
const ENABLED = /^(?:让|使|令)/
/** 应纳入监管, 应得到尊重: done by others. */
const DONE_TO =
  /^(?:一并|同样|一律|继续|也|都)?(?:被|纳入|受到|得到|列入|列为|免于|免受|成为[^，。；]{0,12}(?:目标|对象))/

/** Whether the subject of the words of force is somebody who is to act. */
function isOfActor(own: string, after: string): boolean {
  return (
    !CULPRIT.test(own) &&
    !STATE_OF_AFFAIRS.test(own) &&
    !OWNED_BY_PEOPLE.test(own) &&
    !ENABLED.test(own) &&
    !DONE_TO.test(after)
  )
}

function nonEmpty(zone: Zone): Zone | null {
  return zone[1] > zone[0] ? zone : null
}

function clauseStart(sentence: string, at: number): number {
  let depth = 0
  const furthest = Math.max(0, at - LONGEST)
  for (let index = at - 1; index >= furthest; index--) {
    const char = sentence[index]!
    if (char === ')' || char === '）') depth++
    else if (char === '(' || char === '（') depth--
    else if (depth <= 0 && /[，；：。—]/.test(char)) return index + 1
  }
  return furthest
}

function afterSaying(sentence: string, from: number, to: number): number {
  let start = from
  for (const match of sentence.slice(from, to).matchAll(SAYING)) start = from + match.index + match[0].length
  return start
}

/** Who is named right after a call, with 特别是… in commas. */
export function askedAfter(sentence: string, at: number): Zone {
  // 建议，X…应…
  const from = /[，：]/.test(sentence[at] ?? '') ? at + 1 : at
  const rest = sentence.slice(from, from + 60)
  if (NOBODY.test(rest)) return [from, from]
  const relative = RELATIVE.exec(rest)?.[0].length ?? 0
  // a name may begin with a word that acts begin with: 以色列, 不丹
  const stop = actionFrom(rest, relative + 1)
  const more = /^，(?:特别是|尤其是|包括|并|以及)[^，。；]{1,30}(?=，)/.exec(rest.slice(stop))
  return [from + relative, from + stop + (more?.[0].length ?? 0)]
}

/** Where the act begins, at an index or after it. */
function actionFrom(text: string, from: number): number {
  ACTION.lastIndex = from
  return ACTION.exec(text)?.index ?? text.length
}

/** 呼吁为X提供…, 要求立即…: what is to be done stands where who is asked would be named. */
const NOBODY = new RegExp(
  pattern`^(?:为(?!首)|对(?!话)|向|立即|尽快|尽早|紧急|采取|停止|确保|继续|进一步|通过|提供|增加|扩大|全面|切实
      |充分|无条件|再接再厉|将(?![军领士])|把|核准|批准(?!国)|释放|遣返|落实|执行(?!局|主任|伙伴|秘书)|履行
      |尊重|恢复|解除|撤[出离]|追究|实现|达成|最后(?:确定|敲定)|彻底|缓和|改善|消除(?!对妇女|种族)|重新开放
      |结束|兑现|解散|废除|取消|撤销|防止|制止|打击|推动|支持(?!伊斯兰|者|团)|保护(?!部队|署)|保障|保持|维护
      |遵守|恪守|避免|放弃|加[大快倍]|提高|克制|重[启建]|开放|给予|予以|[作做]出|拿出|展现|重视|严惩|惩治|起诉
      |延长|在(?!押|[^，。；]{2,24}(?:支[持助]|协助|帮助|配合|参与)下)|就(?!业)|以(?!色列|及|军)
      |不(?!丹|结盟|列颠)|[根依]据|[按依遵]照|(?:组建|设立|成立|建立|任命|指定|召开|举行|开展|制[定订]|推进
        |对(?!话)|加强|缔结)(?!的))`,
)

/** 建议：X加强…；Y检查…: who is named after each semicolon. */
export function askedInTurn(sentence: string, from: number): Zone[] {
  return [
    ...sentence.slice(from).matchAll(/；(?!吁请|敦促|呼吁|促请|鼓励|重申|强调|考虑|请|邀请|授权|决定)/g),
  ].map(({ index }) => askedAfter(sentence, from + index + 1))
}

/** 致函会员国，鼓励其…: those who are written to. */
export function writtenTo(sentence: string, pronoun: number): Zone | null {
  const start = Math.max(0, pronoun - LONGEST)
  const written =
    /(?:致函|写信给|提醒|通知|告知|联系|提请|[与同](?=[^，。；]{2,20}(?:接洽|接触|联系|沟通|商谈)))([^，。；]{2,24}?)(?:注意[^，。；]*|接洽|接触|联系|沟通|商谈)?，[^，。；]{0,6}$/.exec(
      sentence.slice(start, pronoun),
    )
  if (!written) return welcomed(sentence.slice(start, pronoun), start)
  return firstGroup(written, start)
}

/** 我欢迎苏丹当局通过…，并敦促其…: those whose act was welcome. */
function welcomed(before: string, at: number): Zone | null {
  const praised = /(?:欢迎|赞扬|感谢|祝贺|欣见|赞赏|注意到)([^，。；]{2,60})，[^，。；]{0,8}$/.exec(before)
  if (!praised) return null
  const end = actionFrom(praised[1]!, 0)
  const [from] = firstGroup(praised, at)
  return end > 1 ? [from, from + end] : null
}

/** Parties that are to cooperate or exchange: 与X合作, X之间的协调. */
const WITH = new RegExp(
  pattern`(?:(?<![参给赋授])与|(?<![协会联携偕共相如合不等])同)([^，。；、的]{2,24}?)(?=(?:密切|紧密|充分|一道
        |共同|保持|积极|的)?(?:合作|协作|协调|配合|协商|磋商|携手|联手|联络|一起|共同
        |建立[^，。；]{0,12}(?:机制|渠道|关系)|更紧密))`,
  'g',
)
const AMONG = new RegExp(
  pattern`((?:(?!强调|指出|重申|敦促|[促吁]请|鼓励|建议|呼吁|需要|加强|促进|推动)[^，。；、在]){2,24}?)(?:之间
      |间)(?=[^，。；]{0,20}(?:合作|协作|协调|交流|共享|交换|联络|配合))`,
  'g',
)

/** 通过所有利益攸关方的集体努力: those through whom it is to be done. */
const THROUGH = /通过([^，。；、的]{2,24}?)的(?:集体|共同|合作|协同|联合|协调|一致)*努力/g
/** 充分配合委员会: those who are to be cooperated with. */
const ASSISTED = /(?:充分|全面|全力|积极|切实)配合(?=[^，。；]{2})((?:(?!的|工作|调查)[^，。；]){2,30})/g
/** 正在与政府合作: who cooperates already. */
const UNDER_WAY = /(?:正在|已经?|一直|曾)[^，。；]{0,8}$/

/** 协同X: who is to act along with the one asked. */
const ALONG_WITH = /(?:协同|会同|联同|携同|偕同)(?=[^，。；])/g

/** Where those are named who are to cooperate with the ones asked, or with each other. */
export function partners(sentence: string): Zone[] {
  const along = matchesOf(ALONG_WITH, sentence).map(({ index, 0: words }): Zone => {
    const start = index + words.length
    return [start, start + 1]
  })
  const named = [WITH, AMONG, THROUGH, ASSISTED]
    .flatMap((words) => matchesOf(words, sentence))
    .filter(({ index }) => !UNDER_WAY.test(sentence.slice(Math.max(0, index - 12), index)))
    .map((match): Zone => {
      const [start, end] = firstGroup(match)
      // 之间 and 间 may be a part of the name: 本区域各国间
      const among = /^之?间/.exec(sentence.slice(end, end + 2))
      return [start, end + (among?.[0].length ?? 0)]
    })
  return [...named, ...along]
}
