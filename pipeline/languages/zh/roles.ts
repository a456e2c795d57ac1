import type { Zone } from '../wording.ts'
import { clauseAt, LONGEST } from './clauses.ts'
import type { EventWords } from './event-words.ts'
import { toldFrom } from './source.ts'

export interface Roles {
  perpetrators: Zone | null
  target: Zone | null
}

/** 被, 遭 and their like: what stands before them was hit, what stands between them and the verb did it. */
const PASSIVE =
  /被(?!怀疑|认为|视为|控|指|称|迫|誉|[拘羁扣捕剥][^，。；]{0,4}[者人])|遭到|遭受(?![害伤][者人])|遭遇(?![难害]者)|[惨横屡连迭]?遭|受到|遇到|遇上|(?<=人|机|船|队|辆|员)受(?=[^，。；]{2,16}(?:袭|攻|击))/g
/** 对X的, 向X: whom the action was directed at. */
const TOWARDS =
  /(?<![相反面应针])(?:针对|对(?!此|讲|接|面|岸|手|抗|峙|方|话|立(?!场)|外(?![国交长籍])|于)|向(?!前|来|往)|朝(?:着)?(?!鲜))/g
/** 把X, 将X. */
const DISPOSAL = /把|将(?!军|领|士|来|于|近|会)/g
/** Where the thing named ends and circumstances begin: 在X, 于X, 途中. */
const CIRCUMSTANCE =
  /(?<=.)(?:(?<![存现正驻所实仍设站潜])在(?!押|内|职|编|场|逃|任)|(?<![位处由关基属对至鉴终])于(?=[^，。；])|途经|前往|被(?:误[认当以]|怀疑|指控|视为|当作)|(?:驾车|行车|返回)?途中|执行(?![^，。；]{1,14}的)|夜间|凌晨|清晨|先后|相继|接连|已经|(?<!而)已|(?<![未不仅只才就])曾|(?<![达卡科埃艾莱凯])因(?![加市斯])|(?:发生(?:了)?)?(?:计划外|意外|非计划)|起火|发生|再次|再度|又|(?:\d{4}年)?\d{1,2}月\d{1,2}日|(?<=.)(?:也|均|都)$)/
/** Words that lead up to a thing and are no part of it: its date, 有, 其中. */
const LEAD =
  /^(?:其中|据称|据报|据悉|当时|随后|此外|至少|目前|曾|已|有(?!关|组织)|并|还|又|也(?!门)|导致|致使|造成|还|使得?(?![馆团领])|但|而|且|(?=(?:自|从|截至)?\d)(?!3月23日运动)(?:自|从|截至)?(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}[日号])?(?:[、和]\d{1,2}[日号])*(?:以来|至今|末|底|初|期间|间|凌晨|清晨|上午|下午|晚间|晚上|夜间|晚)?)/
/** It says afterwards who did it: X声称对此负责. */
const CLAIMED =
  /(?:认为|认定|据信|信|据称|称|据报|怀疑|疑)(?:是|系|由|为)([^，。；]{2,24}?)所(?:为|致)|([^，。；]{2,40}?)(?:后来|随后|已|均)?(?:(?:声称|宣称|宣布|承认|表示|发表声明)[^，。；]{0,40}?(?:负责|系其所为|是其所为|由其实施)|(?:声称|宣称|承认)(?:实施|制造|发动|策划|认领)|认领)/

/**
 * Who stands where around the words of an event.
 *
 * @param claimed who said afterwards to have done it, see {@link claimedBy}
 */
export function rolesOf(sentence: string, trigger: Zone, words: EventWords, claimed: Zone | null): Roles {
  const { target, type } = words
  const clause = clauseAt(sentence, trigger[0])
  // 查扣的一批物资: by whom is not said
  if (type === 'seizure' && sentence[trigger[1]] === '的')
    return { perpetrators: claimed, target: thingAfter(sentence, trigger[1] + 1) }
  const told = repulsedBefore(sentence, trigger[0]) ?? causeOf(sentence, trigger, target === 'cause')
  if (told) return told
  if (target === 'none')
    return {
      perpetrators: [startOf(sentence, trigger[0]), fightersEnd(sentence, trigger[1])],
      target: fallenIn(sentence, trigger, clause[0]),
    }
  const passive = lastOf(PASSIVE, sentence, clause[0], trigger[1])
  if (passive) return inPassive(sentence, trigger, clause[0], passive, claimed)
  const thrown = /[扔掷抛投][进向入到]$/.test(sentence.slice(...trigger))
    ? lastOf(DISPOSAL, sentence, clause[0], trigger[0])
    : null
  // 将手榴弹投进酒吧: what was thrown was not hit
  if (thrown)
    return {
      perpetrators: [startOf(sentence, trigger[0]), thrown[0]],
      target: thingAfter(sentence, trigger[1]),
    }
  if (target === 'held') {
    const held = lastOf(DISPOSAL, sentence, clause[0], trigger[0])
    if (held) return { perpetrators: [startOf(sentence, trigger[0]), held[0]], target: [held[1], trigger[0]] }
  }
  return byWhom(sentence, trigger, clause[0], words, claimed)
}

/** 哨所被武装分子袭击. */
function inPassive(
  sentence: string,
  trigger: Zone,
  clause: number,
  passive: Zone,
  claimed: Zone | null,
): Roles {
  // 手榴弹被扔进住宅: what was thrown was not hit
  if (/[扔掷抛][进向入到]$/.test(sentence.slice(...trigger)))
    return { perpetrators: claimed ?? [passive[1], trigger[0]], target: thingAfter(sentence, trigger[1]) }
  const agent: Zone | null = passive[1] < trigger[0] ? [passive[1], trigger[0]] : null
  return { perpetrators: claimed ?? agent, target: patientBefore(sentence, clause, passive[0]) }
}

/** What was hit stands before the words, or the subject did it to what stands after them. */
function byWhom(
  sentence: string,
  trigger: Zone,
  clause: number,
  { target, type, rule }: EventWords,
  claimed: Zone | null,
): Roles {
  const words = sentence.slice(...trigger)
  // the device went off at something, and was not hit itself
  if (target !== 'held' && rule === 'attack-by-device' && DEVICE.test(sentence.slice(clause, trigger[0])))
    return { perpetrators: claimed, target: premises(sentence, clause, trigger[0]) }
  const isSubject =
    target === 'held' || target === 'subject' || (type === 'arrest' && /被捕|落网/.test(words))
  if (isSubject || isInPassing(sentence, trigger))
    return { perpetrators: claimed, target: thingBefore(sentence, clause, trigger[0]) }
  if (type === 'trafficking') return { perpetrators: carrierOf(sentence, trigger), target: null }
  const towards = lastOf(TOWARDS, sentence, clause, trigger[0])
  const doer = withoutPlace(sentence, [subjectOf(sentence, trigger[0]), towards ? towards[0] : trigger[0]])
  // 向镇上推进期间炮击了难民营: the object goes before
  if (towards && (sentence[trigger[1]] !== '了' || rule === 'attack-fired-at'))
    return { perpetrators: claimed ?? doer, target: thingTowards(sentence, towards[1], trigger[0]) }
  const object = isMeans(rule, words)
    ? premises(sentence, clause, trigger[0])
    : (thingStopped(sentence, trigger) ?? thingAfter(sentence, trigger[1]))
  const disposed = object ? null : lastOf(DISPOSAL, sentence, clause, trigger[0])
  return {
    perpetrators: claimed ?? (disposed ? [doer[0], disposed[0]] : doer),
    target: disposed ? [disposed[1], trigger[0]] : object,
  }
}

/** 击退X对Y的袭击: X attacked Y. */
function repulsedBefore(sentence: string, at: number): Roles | null {
  const from = Math.max(0, at - 80)
  const match =
    /(?:击退|挫败|粉碎)(?:了)?([^，。；]{2,30}?)(?:对|向|针对)([^，。；]{2,30}?)(?:发动|发起|实施)?的[^，。；]{0,6}$/.exec(
      sentence.slice(from, at),
    )
  if (!match) return repulsedAt(sentence, from, at)
  const doer = from + match.index + match[0].indexOf(match[1]!)
  const target = from + match.index + match[0].lastIndexOf(match[2]!)
  return {
    perpetrators: [doer, doer + match[1]!.length],
    target: [target, target + match[2]!.length],
  }
}

/** Y击退X的进攻. */
function repulsedAt(sentence: string, from: number, at: number): Roles | null {
  const match = /击退(?:了)?([^，。；]{2,24}?)的[^，。；]{0,6}$/.exec(sentence.slice(from, at))
  if (!match) return null
  const verb = from + match.index
  const doer = verb + match[0].indexOf(match[1]!)
  return {
    perpetrators: [doer, doer + match[1]!.length],
    target: thingBefore(sentence, clauseAt(sentence, verb)[0], verb),
  }
}

/** What came of a noun of action that is named as its cause: 因炮击而死亡. */
const CAME_OF_IT =
  /^(?:(?:[、和及与或]|以及)[^，。；因]{1,24}?)?(?:等)?(?:而|中)?(?:丧生|丧命|死亡|身亡|遇难|遇害|被杀|受伤|伤亡)/

/** 平民因X的炮击而死亡: who did it stands between 因 and the words, who was hit before 因. */
function causeOf(sentence: string, [from, to]: Zone, isCause: boolean): Roles | null {
  if (!isCause && !CAME_OF_IT.test(sentence.slice(to, to + 20))) return null
  const clause = clauseAt(sentence, from)[0]
  const words = sentence.slice(clause, from)
  const at = Math.max(words.lastIndexOf('因'), words.lastIndexOf('死于'))
  if (at === -1) return null
  const doer: Zone = [clause + at + (words[at] === '因' ? 1 : 2), from]
  // 因X的暴力丧生者: who they are is not said
  const isUntold = /^[^，。；]{0,24}?(?:丧生|死亡|遇难|受伤)(?:的人|者)/.test(sentence.slice(to, to + 30))
  return {
    perpetrators: doer[0] < from ? doer : null,
    target: isUntold ? null : thingBefore(sentence, clause, clause + at),
  }
}

/** 发射导弹, 投掷手榴弹: what is thrown is the means, and hits what is told elsewhere. */
function isMeans(rule: string, verb: string): boolean {
  return rule === 'attack-fired-at' && /^(?:发射|倾泻|齐射|投|扔|使用|引爆)/.test(verb)
}

/** 一枚简易爆炸装置在…爆炸: the subject is the device. */
const DEVICE =
  /^(?:[^，。；]{0,8}?[枚颗个辆起]|[^，。；]{0,4})[^，。；]{0,8}(?:炸弹|爆炸装置|爆炸物|手榴弹|地雷)在/

/** 在一家酒店门前引爆: what the means went off at. */
function premises(sentence: string, from: number, to: number): Zone | null {
  const at =
    /在[^，。；]{0,20}?([一两三数多][家座所处个间栋辆艘架支列][^，。；、]{1,12}?)(?:门前|门口|附近|外|入口|内|里|旁|前)[^，。；]{0,8}$/.exec(
      sentence.slice(from, to),
    )
  if (!at) return null
  const start = from + at.index + at[0].indexOf(at[1]!)
  return [start, start + at[1]!.length]
}

/** 拦住一群哈扎拉人，枪杀14人: those who were stopped tell more than the number. */
function thingStopped(sentence: string, [from, to]: Zone): Zone | null {
  if (
    !/^(?:了)?(?:其中)?(?:至少|约)?[\d一二两三四五六七八九十百]{1,5}(?:余|多)?人(?:[，。；]|$)/.test(
      sentence.slice(to, to + 14),
    )
  )
    return null
  const start = Math.max(0, from - LONGEST)
  const stopped = /(?:拦住|拦下|截住|截停|包围|围住)(?:了)?([^，。；]{2,24})，[^，。；]{0,8}$/.exec(
    sentence.slice(start, from),
  )
  if (!stopped) return null
  const at = start + stopped.index + stopped[0].indexOf(stopped[1]!)
  return [at, at + stopped[1]!.length]
}

/** 在X配合下: who did it along with the subject. */
export function alliesOf(sentence: string): Zone | null {
  const match = /(?<![存现正])在([^，。；]{2,24}?)的?(?:配合|协同|掩护|参与)下/.exec(sentence)
  return match && [match.index + 1, match.index + 1 + match[1]!.length]
}

/** 从X手中夺回: from whom it was taken. */
export function losersOf(sentence: string): Zone | null {
  const match = /从([^，。；]{2,20}?)手[中里]/.exec(sentence)
  return match && [match.index + 1, match.index + 1 + match[1]!.length]
}

/** 一名警员在…与帮派交火时丧生: who fell stands first. */
function fallenIn(sentence: string, [from, to]: Zone, clause: number): Zone | null {
  if (
    !/^(?:期间|时|中)[^，。；]{0,4}(?:丧生|身亡|死亡|阵亡|殉职|遇难|牺牲|负伤|受伤)/.test(
      sentence.slice(to, to + 12),
    )
  )
    return null
  return thingBefore(sentence, clause, from)
}

/** …发生枪战，交战者为X和Y: who fought may be told in the clause after. */
function fightersEnd(sentence: string, from: number): number {
  const end = clauseAt(sentence, from)[1]
  const next = /^，(?:交战|交火|参战|冲突|对阵)(?:的)?(?:双方|各方|者)?[^，。；]{0,4}(?:为|是|系)/.test(
    sentence.slice(end, end + 20),
  )
  return next ? clauseAt(sentence, end + 1)[1] : end
}

/** 青年党在摩加迪沙…: who did it, without where. */
function withoutPlace(sentence: string, [from, to]: Zone): Zone {
  const words = sentence.slice(from, Math.min(to, from + LONGEST))
  const lead = LEAD.exec(words)?.[0].length ?? 0
  const place =
    /(?<![存现正驻所实仍设站潜])在(?!押|内|职|编|场|逃|任)|从(?=[^，。；]{2,20}手[中里])|按照|根据|针对|(?<![相反面应绝])对(?![话方面岸此于外手立])|潜入|进入|闯入|来到|抵达/.exec(
      words.slice(lead + 1),
    )
  return place ? [from, from + lead + 1 + place.index] : [from, to]
}

/** Who brought it: the subject, not where it came from or went, nor the thing itself. */
function carrierOf(sentence: string, [to]: Zone): Zone | null {
  const from = startOf(sentence, to)
  const end = /从|由|向|将|把|经(?!济)|途|被|核实|查明|发现|获悉/.exec(sentence.slice(from, to))
  // the authors who found it out brought nothing
  if (end && end[0].length > 1) return null
  return [from, end ? from + end.index : to]
}

/** Where the telling itself begins: after the source and after clauses that only name circumstances. */
function startOf(sentence: string, before: number): number {
  let start = toldFrom(sentence)
  if (start >= before) return 0
  // 联合国人员观察到X发射…: who saw it
  const seen = /^(?:[^，。；]{2,16}，)?[^，。；]{2,20}(?:观察到|目睹|看到|探测到|监测到)/.exec(
    sentence.slice(start, before),
  )
  if (seen) return start + seen[0].length
  for (;;) {
    const clause = /^(?:在|对|针对|据|随着|由于|作为|当|自|经|根据)[^，。；]{1,60}，/.exec(
      sentence.slice(start, Math.min(before, start + 62)),
    )
    if (!clause) return start
    start += clause[0].length
  }
}

/** A clause that goes on without a subject of its own. */
const NO_SUBJECT =
  /^(?:并|还|又|也(?!门)|且|而|已|曾|在|于|对|向|从|将|把|其(?!中)|再次|随后|先后|接连|相继|成功|共|立即|[次翌][日晚]|[一两二三四五六七八九十数几\d]{1,3}(?:日|天|周|个?小时|个月)之?后|同[日月]|当[天日晚]|其后|之后|接着|继而|后|用|以(?!色列)|使用|动用|出动|持|联合(?!国|部队|王国|会)|(?:\d{4}年)?\d{1,2}月)/

/** Where the subject begins: in the verb's own clause if it has one, else where the telling begins, or with the source itself. */
function subjectOf(sentence: string, verb: number): number {
  const start = startOf(sentence, verb)
  const clause = clauseAt(sentence, verb)[0]
  const own = sentence.slice(clause, verb)
  if (own.length > 2 && !NO_SUBJECT.test(own)) return Math.max(clause, start)
  if (start > 0 && start === clause && /[，：]/.test(sentence[start - 1]!)) return 0
  return start
}

/** The words before a passive verb, without what leads up to them and what tells where and when. */
function thingBefore(sentence: string, from: number, to: number): Zone | null {
  let start = from
  for (
    let lead = LEAD.exec(sentence.slice(start, to));
    lead?.[0];
    lead = LEAD.exec(sentence.slice(start, to))
  )
    start += lead[0].length
  // 特派团记录了12名平民被打死
  start +=
    /^[^，。；]{2,16}?(?:记录(?:了|到)|核实了?|登记了|报告了)(?=[^，。；]{2})/.exec(
      sentence.slice(start, to),
    )?.[0].length ?? 0
  // 157人死亡、89人受伤、61人遭绑架
  start += /^[^，。；]*(?:死亡|丧生|受伤)、(?=[^，。；]{2})/.exec(sentence.slice(start, to))?.[0].length ?? 0
  // X声称对…哨所遭到的袭击负责
  start +=
    /^[^，。；]{2,24}?(?:声称|宣称|承认|宣布)(?:对|为)/.exec(sentence.slice(start, to))?.[0].length ?? 0
  // 该州至少有275名平民
  start +=
    /^[^，。；]*(?:(?:至少|共|共计|已|约)有(?=[\d一二三四五六七八九十百])|(?<![所拥没享载持])有(?=[\d\s一二三四五六七八九十百千万数]{1,8}[余多]?[名人位]))/.exec(
      sentence.slice(start, to),
    )?.[0].length ?? 0
  const happened = /发生(?:了)?/.exec(sentence.slice(start, to))
  if (happened && start + happened.index + happened[0].length + 2 <= to)
    start += happened.index + happened[0].length
  const words = sentence.slice(start, to)
  const circumstance = CIRCUMSTANCE.exec(words)
  const end = circumstance ? start + circumstance.index : to
  const thing = sentence
    .slice(start, end)
    .replace(/(?<=[库营地])[中内里]$|据[称报悉信]$|[一二两三四五六七八九十多数\d]{1,3}次$/, '')
  return thing.length > 1 && !/^[一两三多数几\d]+[起次]$/.test(thing) ? [start, start + thing.length] : null
}

/** What a passive verb says was hit: in its clause, or in the one before where its own only tells where. */
function patientBefore(sentence: string, from: number, to: number): Zone | null {
  const own = thingBefore(sentence, from, to)
  const isPlace = /^(?:在|于|途中|返回|行至|途经)/.test(sentence.slice(from, to))
  const isDate = !own && /\d[日号月]/.test(sentence.slice(from, to))
  if (from === 0 || !(isPlace || isDate)) return own
  const [start, end] = clauseAt(sentence, from - 2)
  // 输油管道仍是攻击目标，4月1日遭到袭击
  const is = /(?:仍|继续|一直)?(?:是|为|成为)/.exec(sentence.slice(start, end))
  return thingBefore(sentence, start, is && !isPlace ? start + is.index : end) ?? own
}

/** What an active verb is followed by, where it is a thing and no more of the sentence. */
function thingAfter(sentence: string, from: number): Zone | null {
  const rest =
    /^(?:了|过|着|死|并|打[死伤]|炸[死伤]|射[杀死伤]|烧毁|击中|命中|炸毁|摧毁)?(?:了)?([^，。；]{1,60})/.exec(
      sentence.slice(from, from + 64),
    )
  if (!rest) return null
  const thing = rest[1]!
  if (
    /^(?:的(?!黎波里)|之|声(?![呐索])|在(?=[^，。；]{0,16}(?:期间|间|月))|事件|行动|案|[已共曾又]*造成|[已共曾又]*导致|致|中(?!国|非|东|谢|朱|赤|达|开|沙|部|央|南)|后|时|以(?!色列)|，|期间|、|和|与|及|活动|浪潮|发生|又|扫射|射击|还击|示威|示警|被(?!怀疑|控|指)|受到|所致|而|还导致|还造成|夺[去走]|致使|使|[今去]年|据|[目迄至][前今])/.test(
      thing,
    )
  )
    return null
  const start = from + rest[0].length - thing.length
  const more =
    /(?:，|：|、)?(?:造成|导致|致使|致|之?后(?=逃|撤|离|潜)|并(?:打|杀|抢|造|抓|逮|没|将|向|绑))/.exec(thing)
  const end = more && more.index > 1 ? start + more.index : start + thing.length
  return end > start ? [start, end] : null
}

/** What may stand between 对X的 and the noun of action: 一次, 无人机, 致命. */
const OF_ACTION =
  /的(?:(?:[这那某]?[一两二三四五六七八九十多数几若干\d]{0,3}(?:次|起|轮|波|场|系列))|恐怖|无人机|自杀式?|火箭弹?|武装|大规模|致命|联合|复合|报复性?|严重|持续|连续|两|多)*$/
/** The verbs that carry a noun of action out. */
const CARRIED_OUT = /发动|实施|进行|开展|展开|发起|采取|使用|施放|连续|多次|再次|接连|投掷|发射|猛烈|猛/

/** 对X的袭击, 向X发射: the words between, without the verb that carries the action out. */
function thingTowards(sentence: string, from: number, to: number): Zone | null {
  const words = sentence.slice(from, to)
  const end = CARRIED_OUT.exec(words)?.index ?? OF_ACTION.exec(words)?.index ?? words.length
  return end > 1 ? [from, from + end] : null
}

/** 在X的一次伏击中: an event named in passing, by which the subject of the sentence came to harm. */
export function isInPassing(sentence: string, [from, to]: Zone): boolean {
  return (
    /^[^，。；]{0,4}(?:(?:中|期间|过程中)(?!国|非|东)|(?:之?后|以来)(?=，))/.test(
      sentence.slice(to, to + 8),
    ) && /(?<![存现正])在[^，。；]{0,40}$/.test(sentence.slice(Math.max(0, from - 42), from))
  )
}

/** Where those are named who said that they did it. */
export function claimedBy(sentence: string): Zone | null {
  if (!/负责|所[为致]|认领|声称|宣称|承认|实施/.test(sentence)) return null
  const match = CLAIMED.exec(sentence)
  if (!match) return null
  const who = match[1] ?? match[2] ?? ''
  const from = match.index + match[0].indexOf(who)
  return [from, from + who.length]
}

function lastOf(pattern: RegExp, sentence: string, from: number, to: number): Zone | null {
  const match = [...sentence.slice(from, to).matchAll(pattern)].at(-1)
  return match ? [from + match.index, from + match.index + match[0].length] : null
}
