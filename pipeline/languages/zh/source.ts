import { pattern } from '../pattern.ts'
import type { Zone } from '../wording.ts'
import { clauseAt } from './clauses.ts'
import { OPERATIVE } from './force/operative.ts'
import { DEGREE, FEELING } from './stands.ts'

interface Source {
  zone: Zone
  words: Zone
  doubted: boolean
  claims?: true
  finds?: true
  feels?: true
}

const SAID = new RegExp(
  pattern`(?:指出|指称|指责(?=[^，。；]{2,30}(?:炮击|轰炸|袭击|攻击|绑架|杀害|打死|伏击|劫持))|声称|表示|认为
      |解释说|报告说|报告称|报告(?=，)|报道(?:说|称)?|警告说|警告|承认|证实|确认|核实|强调|坚持认为|获悉|查明
      |发现|通报(?:称|说)?|披露|记录(?:到|了)?(?=，)|说明|透露|宣布|宣称|告诉|告知|估计|注意到|回顾|重申|鼓励
      |敦促|呼吁|呼请|促请|吁请|恳请|提请|建议|主张|提议|要求|(?<![现又简自统总俗号])称(?!为|呼|号|[不得]上|职)
      |说(?!明|法|服)|(?<=[会制组员团署处院局部国关方构])请(?![求示愿])
      |(?:向[^，。；]{2,20})?提出(?=[^，。；]{2,30}的请求))(?=[，：。]|[^，。；：]|$)`,
  'g',
)
/** Verbs that are no saying unless a clause follows them. */
const WITH_CLAUSE = /^(?:查明|发现|报告|报道|核实|确认|宣布|估计|警告|告诉|告知|要求|承认|注意到|回顾)/
/** 据金坦和米苏拉塔两地的代表称，… 据信… */
const ACCORDING = new RegExp(
  pattern`据(?:信|悉|称|报道|报|评估|了解|怀疑|推测|传)|(?:根?据|按照)(?![截缴]获)([^，。；]{2,40}?)(?:称|说
      |报告|的报告|透露|的说法|估计|核实|证实|统计|记录|报道|介绍|指出
      |提供的[^，。；]{0,6}(?:情报|资料|信息|证词|数据)|的(?:情报|资料|信息|消息|证词|数据|统计))
    |((?:未经证实的)?[^，。；]{0,30}?)(?:的)?(?:(?:报告|消息|信息|资料|报道|数据|统计)(?:称|说|显示|表明|指出)
      |(?:方面)?(?:消息|口径|通报|公报|声明)(?=，)|消息人士(?:称|说|透露)?(?=，))`,
)
const DOUBT =
  /未经证实|无法(?:独立)?(?:证实|核实)|尚未得到证实|未(?:能|获|得到)?(?:证实|核实)|不能证实|没有(?:任何)?(?:具体)?证据|值得怀疑|存疑|说法不一/
/** What somebody expresses who tells nothing: 表示强烈谴责; 发表声明，对…表示关切. */
const STAND = new RegExp(`^(?:，对[^。；]{2,60}?表示)?(?:了)?${DEGREE}${FEELING}`)
/** Between the start of the sentence and the verb of saying only circumstances and the source itself may stand. */
const REACH = 45
/** The reporting body's own voice relays nobody. */
const AUTHORS = new RegExp(
  pattern`^(?:[^，]{0,12}，)?我(?!的|国|们?的)[^。；]{0,60}$
    |^(?:[^，]{0,12}，)?(?:我们|本报告|本小组|(?:联合国)?(?:[^，。；]{0,12}问题)?(?:专家小组|专家组)
      |分析支助和制裁监测组|监测组|监察组|小组|检查专员|联合检查组|联检组|调查委员会|特别报告员|独立专家|工作组
      |本文|报告|表|图|附件)(?:收到[^，]{0,16}|还|也|再次|再|又|因此|重申|特别|特此|谨此|兹|为此|就此|谨|一致
      |进一步|均|都|已|强烈|，)*$`,
)

/**
 * The source that a sentence names: `反恐怖主义执行局指出，…`, `据…称，…`. The reporting body itself is no source.
 *
 * The zone is where the source is named; the words run from the start of the sentence through the verb.
 */
export function findSource(sentence: string): Source | null {
  if (OPERATIVE.test(sentence)) return null
  const teller = findTeller(sentence)
  if (!teller || AUTHORS.test(sentence.slice(...teller.zone))) return null
  // X声称对…的袭击负责: who says to have done it
  const claims =
    /(?:声称|宣称|宣布|承认)$/.test(sentence.slice(...teller.words)) &&
    /^[^。；]{0,70}?(?:负责|所为)/.test(sentence.slice(teller.words[1]))
  // 特派团核实了…: its day is that of what was found; X声称袭击了…: its day is that of the deed
  const told = sentence.slice(teller.words[1])
  const finds =
    /(?:核实|记录|查明|登记)(?:了|到)?$/.test(sentence.slice(...teller.words)) ||
    (/(?:声称|宣称)$/.test(sentence.slice(...teller.words)) && /^[^，：。；]/.test(told))
  // 秘书长对袭击表示谴责
  const feels = /(?:表示|声明|讲话)$/.test(sentence.slice(...teller.words)) && STAND.test(told)
  return {
    ...teller,
    doubted: DOUBT.test(sentence),
    ...(claims ? { claims: true as const } : {}),
    ...(finds ? { finds: true as const } : {}),
    ...(feels ? { feels: true as const } : {}),
  }
}

/** 当局表示…，难民署敦促…; 他指出，安理会成员谴责…，敦促…: whose the call is that somebody else leads up to; empty where the report makes it. */
export function callerOf(sentence: string, [from, to]: Zone): Zone | null {
  if (OPERATIVE.test(sentence)) return null
  const joined = JOINED.exec(sentence.slice(0, from))
  if (joined) return [from - joined[1]!.length - 1, from - 1]
  const teller = findTeller(sentence)
  if (!teller || teller.words[1] >= from) return null
  const start = teller.words[1] + (/[，：]/.test(sentence[teller.words[1]] ?? '') ? 1 : 0)
  const told = sentence.slice(start, to)
  const clause = Math.max(...[...'，；：'].map((mark) => sentence.lastIndexOf(mark, from - 1))) + 1
  const isBare = BARE.test(sentence.slice(clause, from))
  if (clause < start || (isBare && (clause === start || !TAKES_UP.test(told)))) return null
  const [at, end] = subjectZone(told, from - start)
  if (at === end) return null
  return AUTHORS.test(told.slice(at, end)) ? [start + at, start + at] : [start + at, start + end]
}

/** 我赞同秘书长的呼吁: whose call it is that somebody joins. */
const JOINED = /(?:赞同|支持|附和|响应)([^，。；]{2,16})的$/

/** 安理会成员强烈谴责: who takes up a matter before calling. */
const TAKES_UP =
  /^[^，。；]{2,16}?(?:强烈|坚决|一致|深切|严重|再次|还|也|表示|感到)*(?:谴责|欢迎|关切|重申|赞扬|呼吁|敦促)/

/** Where what is told begins: after 据…称， and 某某说，, the report's own voice included. */
export function toldFrom(sentence: string): number {
  const teller = findTeller(sentence)
  if (!teller) return 0
  if (/指责$/.test(sentence.slice(...teller.words))) return teller.words[1]
  return /[，：]/.test(sentence[teller.words[1]] ?? '') ? teller.words[1] + 1 : 0
}

function findTeller(sentence: string): Omit<Source, 'doubted'> | null {
  const according = ACCORDING.exec(sentence.slice(0, 2 * REACH))
  if (according && leadsIn(sentence.slice(0, according.index))) {
    const zone: Zone = [according.index, according.index + according[0].length]
    // 据报 names nobody
    const isNamed = according[1] !== undefined || (according[2] ?? '') !== ''
    return { zone: isNamed ? zone : [zone[0], zone[0]], words: zone }
  }
  for (const said of sentence.slice(0, 2 * REACH).matchAll(SAID)) {
    if (said.index > reachOf(sentence, said.index)) return null
    if (said.index < 1 || !says(sentence, said)) continue
    const told = TOLD.exec(sentence.slice(said.index, said.index + 24))
    const to = said.index + (told ?? said)[0].length
    return { zone: subjectZone(sentence, said.index), words: [0, to] }
  }
  return null
}

/** A verb that goes on with the subject of the clause before may stand further on: X对…予以谴责，并呼吁. */
function reachOf(sentence: string, at: number): number {
  const comma = sentence.lastIndexOf('，', at - 1)
  return comma > 0 && comma === sentence.indexOf('，') && BARE.test(sentence.slice(comma + 1, at))
    ? 2 * REACH
    : REACH
}

/** 告诉专家小组: whom it was told to belongs to the words of the source. */
const TOLD = /^(?:告诉|告知|通知)[^，。；：]{2,16}(?=[，：])/

/** Before 据… only a date or a connective may stand; later it speaks of a detail. */
function leadsIn(before: string): boolean {
  return /^(?:[^，。；]{0,16}，)?(?:[^，。；]{0,6})$/.test(before)
}

/** 某团体据报袭击…: words of hearsay in the clause of an event, before it. */
export function hearsayOf(sentence: string, at: number): Zone | null {
  const [from] = clauseAt(sentence, at)
  const words = /据(?:称|报道?|悉|信)(?![是系由为])/.exec(sentence.slice(from, at))
  return words && [from + words.index, from + words.index + words[0].length]
}

function says(sentence: string, said: RegExpExecArray): boolean {
  const head = sentence.slice(0, said.index)
  const rest = sentence.slice(said.index + said[0].length)
  // 应当指出, 可以说: nobody says it
  if (/(?:应当?|必须|需要|可以|可|也就是|据|不能|要|将|的|以|值得|令人|被|对于|有助于|用于|足以)$/.test(head))
    return false
  // 举行示威，要求释放…: a demand tells nothing
  if (said[0] === '要求' && /示威|抗议|游行|集会|罢工/.test(head)) return false
  if (/^(?:最后|此外|因此|换言之|总之|同时|随后|并|还|也)?，?$/.test(head)) return false
  // a sentence may begin with the words of another
  if (head.includes('“') && !head.includes('”')) return false
  // X声称对此负责: the deed, not the source
  if (/^[^，。；]{0,14}负责/.test(rest)) return false
  if (/^(?:的|了(?:一|两|三|这|该|对)|停火|戒严|独立|参选|辞职)/.test(rest)) return false
  if (
    /^(?:建议|主张|提议|报告)/.test(said[0]) &&
    /(?:该|各项|这些|上述|所述|前述|若干|落实|执行|的|其|项|提出|以下|有|出|本|提交|期)$/.test(head)
  )
    return false
  return !WITH_CLAUSE.test(said[0]) || /^[，：]|^[^，。；]{4,}|^[^，。；]{2,12}，/.test(rest)
}

/** The subject of the verb of saying: the words before it in its clause, else the first clause of the sentence. */
function subjectStart(sentence: string, at: number): number {
  const comma = sentence.lastIndexOf('，', at - 1)
  if (comma === -1) return 0
  const own = sentence.slice(comma + 1, at)
  return BARE.test(own) ? 0 : comma + 1
}

/** No subject before the verb. */
const BARE = /^(?:并|还|也|又|再次|强烈|一致|而|且|均|都|同时|随后|着重|特别|进一步|郑重)*$/

/** The subject without what it did first: 委员会收到…后，敦促. */
function subjectZone(sentence: string, at: number): Zone {
  const from = subjectStart(sentence, at)
  const did =
    /收到|审议|听取|访问|会见|会晤|审查|讨论|谴责|欢迎|赞扬|援引|感谢|批评|反对|拒绝|驳斥|(?<![存现正])在(?!内)|就(?!业)|对(?!话|应)|向(?=[^，。；]{2,24}$)/.exec(
      sentence.slice(from + 2, at),
    )
  return [from, did ? from + 2 + did.index : at]
}
