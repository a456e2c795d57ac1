/** Who did it and what was hit, by how the words of an event are built: passive, with 把 or 对, with a cause. */
import { firstGroup } from '../../../match/matches.ts'
import { pattern } from '../../pattern.ts'
import type { Zone } from '../../wording.ts'
import { clauseAt } from '../clauses.ts'
import type { EventWords } from './event-words.ts'
import { carrierOf, startOf, subjectStart, withoutPlace } from './subjects.ts'
import {
  patientBefore,
  premises,
  siteBefore,
  thingAffected,
  thingAfter,
  thingBefore,
  thingFought,
  thingOfPassive,
  thingStopped,
  thingTowards,
} from './targets.ts'

/** Where those are named. */
export interface Roles {
  perpetrators: Zone | null
  target: Zone | null
}

/** 被, 遭 and their like: what stands before them was hit, what stands between them and the verb did it. */
const PASSIVE = new RegExp(
  pattern`被(?!怀疑|认为|视为|控|指|称|迫|誉|[拘羁扣捕剥][^，。；]{0,4}[者人])|遭到|遭受(?![害伤][者人])
    |遭遇(?![难害]者)|[惨横屡连迭]?遭|受到|遇到|遇上|(?<=人|机|船|队|辆|员)受(?=[^，。；]{2,16}(?:袭|攻|击))`,
  'g',
)
/** 对X的, 向X: whom the action was directed at. */
const TOWARDS =
  /(?<![相反面应针敌绝核校派])(?:针对|对(?!此|讲|接|面|岸|手|抗|峙|方|话|立(?!场)|外(?![国交长籍])|于)|向(?!前|来|往)|朝(?:着)?(?!鲜))/g
/** 把X, 将X. */
const DISPOSAL = /把|将(?!军|领|士|来|于|近|会)/g
/** It says afterwards who did it: X声称对此负责. */
const CLAIMED = new RegExp(
  pattern`(?:认为|认定|据信|信|据称|称|据报|怀疑|疑)(?:是|系|由|为)([^，。；]{2,24}?)所(?:为|致)
    |([^，。；]{2,40}?)(?:后来|随后|已|均)?(?:(?:声称|宣称|宣布|承认|表示|发表声明)[^，。；]{0,40}?(?:负责
        |系其所为|是其所为|由其实施)|(?:声称|宣称|承认)(?:实施|制造|发动|策划|认领)|认领)
    |(?<=，)([^，。；应须]{2,24}?)对(?:此|这[起次](?:事件|袭击)|该(?:事件|袭击))负责
    |(?:是|系|均|都|皆)由([^，。；]{2,24}?)(?:所为|实施|发动|制造|犯下|造成)(?:的)?(?=[，。；]|$)
    |(?:事件|袭击|案件|暴力(?:行为)?)(?:[仍均都]?系|是)([^，。；]{2,24}?)(?:所[为致]|(?:进行|实施|犯下)的)
    |(?<=^|，|据[称报信])是([^，。；]{2,24}?)(?:使用[^，。；]{1,30})?(?:实施|发动|制造|犯下)(?:了)?(?:这|此|该
      |上述)|指认(?:的)?(?:行为人|施害者|施暴者|肇事者|袭击者)(?:是|为|系)([^，。；]{2,50})`,
)

/**
 * Who stands where around the words of an event.
 *
 * @param claimed who said afterwards to have done it, see {@link claimedBy}
 */
export function rolesOf(sentence: string, trigger: Zone, words: EventWords, claimed: Zone | null): Roles {
  const { target, type } = words
  const clause = clauseOf(sentence, trigger)
  // 查扣的一批物资: by whom is not said
  if (type === 'seizure' && sentence[trigger[1]] === '的')
    return { perpetrators: claimed, target: thingAfter(sentence, trigger[1] + 1) }
  if (FOILED.test(sentence.slice(clause[0], trigger[0]))) return { perpetrators: claimed, target: null }
  const told = repulsedBefore(sentence, trigger[0]) ?? causeOf(sentence, trigger, target === 'cause')
  if (told) return told
  if (target === 'none')
    return {
      perpetrators: [fightersStart(sentence, trigger[0]), fightersEnd(sentence, trigger[1])],
      target: fallenIn(sentence, trigger, clause[0]),
    }
  const passive = lastOf(PASSIVE, sentence, clause[0], trigger[1])
  if (passive && !isMarkOf(sentence, passive, trigger))
    return inPassive(sentence, trigger, clause[0], passive, claimed)
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

/** 释放因12名平民遇害一案而被捕的人: the clause of what is told between 因 and 而. */
function clauseOf(sentence: string, [from, to]: Zone): Zone {
  const [start, end] = clauseAt(sentence, from)
  if (!/^[^，。；]{0,10}而/.test(sentence.slice(to, to + 12))) return [start, end]
  const because = /.*(?<![达卡科埃艾莱凯])因(?![加市斯])/.exec(sentence.slice(start, from))
  return [because ? start + because[0].length : start, end]
}

/** 在被称为“…”的袭击中: the passive belongs to another verb before. */
function isMarkOf(sentence: string, [from, to]: Zone, trigger: Zone): boolean {
  return (
    sentence[from] === '被' &&
    /^[^，。；]{0,24}(?<!击中|在内)的[^，。；]{0,6}$/.test(sentence.slice(to, trigger[0])) &&
    /^(?:称|叫|占|围困|控制)/.test(sentence.slice(to, to + 3))
  )
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
  const agent: Zone | null =
    passive[1] < trigger[0] ? [passive[1], trigger[0]] : quellersIn(sentence, clause, passive[0])
  const isAttribute = /^[^，。；]{0,4}的/.test(sentence.slice(trigger[1], trigger[1] + 5))
  const patient = patientBefore(sentence, clause, passive[0], isAttribute)
  const isTold = agent !== null || patient === null || HONOURED.test(sentence.slice(clause, passive[0]))
  const attributed = sentence[trigger[1]] === '的' && isTold ? thingOfPassive(sentence, trigger[1]) : null
  return { perpetrators: claimed ?? agent, target: attributed ?? patient }
}

/** 向周五在摩加迪沙被杀害的大使表示敬意: who is spoken of stands after the verb. */
const HONOURED = /^[^，。；]{0,12}?(?:向|对(?!话)|为|悼念|缅怀|纪念)[^，。；]*$/

/** 在安全部队的镇压期间遭杀害: who quelled. */
function quellersIn(sentence: string, from: number, to: number): Zone | null {
  const match =
    /(?<![存现正])在([^，。；在]{2,24}?)的?(?:残酷|暴力|血腥|武力)?(?:镇压|清剿|围剿|搜捕|驱散|(?:安保|安全|军事|执法|反恐)行动)[^，。；]{0,8}(?:中|期间|下|时)$/.exec(
      sentence.slice(from, to),
    )
  return match && [from + match.index + 1, from + match.index + 1 + match[1]!.length]
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
  // 大部分是由爆炸装置造成的: who came to harm is told before
  if (rule === 'attack-by-device' && sentence[trigger[0] - 1] === '由')
    return { perpetrators: claimed, target: null }
  const isSubject =
    target === 'held' || target === 'subject' || (type === 'arrest' && /被捕|落网/.test(words))
  const befell = rule === 'violence-sexual' ? thingAffected(sentence, trigger) : null
  if (befell) return { perpetrators: claimed, target: befell }
  if (isSubject) return { perpetrators: claimed, target: thingBefore(sentence, clause, trigger[0]) }
  if (isInPassing(sentence, trigger)) return inPassing(sentence, trigger, clause, claimed)
  if (type === 'trafficking') return { perpetrators: carrierOf(sentence, trigger), target: null }
  const towards = lastOf(TOWARDS, sentence, clause, trigger[0])
  const happened = towards ? null : lastOf(HAPPENED, sentence, clause, trigger[0])
  if (happened) return inHappening(sentence, trigger, clause, happened, claimed)
  // 2024年的类似袭击: nobody is said to have done it
  const isUnsigned =
    /(?:[年月日初中底]|期间)的?(?:类似)?$/.test(sentence.slice(Math.max(0, trigger[0] - 8), trigger[0])) &&
    isNoun(sentence, trigger)
  const doer = isUnsigned
    ? null
    : withoutPlace(sentence, [subjectStart(sentence, trigger[0]), towards ? towards[0] : trigger[0]])
  // 向镇上推进期间炮击了难民营: the object goes before
  if (towards && (sentence[trigger[1]] !== '了' || rule === 'attack-fired-at'))
    return { perpetrators: claimed ?? doer, target: thingTowards(sentence, towards[1], trigger[0]) }
  const object = isMeans(rule, words)
    ? premises(sentence, clause, trigger[0])
    : isNoun(sentence, trigger)
      ? null
      : (thingStopped(sentence, trigger) ??
        (rule === 'military-operation' ? thingFought(sentence, trigger[1]) : null) ??
        thingAfter(sentence, trigger[1]))
  const disposed = object ? null : lastOf(DISPOSAL, sentence, clause, trigger[0])
  return {
    perpetrators: claimed ?? (disposed && doer ? [doer[0], disposed[0]] : doer),
    target: disposed ? [disposed[1], trigger[0]] : object,
  }
}

/** 曾发生自杀式袭击: no subject of it did anything. */
const HAPPENED = /(?:发生|出现)(?:了|过)?/g

/** 营地入口处曾发生袭击: where it was is what was hit; 发生X袭击Y事件: X did it. */
function inHappening(
  sentence: string,
  [from, to]: Zone,
  clause: number,
  [before, after]: Zone,
  claimed: Zone | null,
): Roles {
  const told = /^(?:了)?([^，。；]{2,30}?)的?事件/.exec(sentence.slice(to, to + 36))
  if (told) return { perpetrators: claimed ?? [after, from], target: firstGroup(told, to) }
  return { perpetrators: claimed, target: siteBefore(sentence, clause, before) }
}

/** 安全部队挫败了一起 | 自杀式袭击: who foils an attack did not make it. */
const FOILED = /(?:挫败|粉碎)(?:了)?(?:[一两二三四五六七八九十\d]+[起次场])?(?:企图|图谋|计划|未遂)?的?$/

/** 击退X对Y的袭击: X attacked Y. */
function repulsedBefore(sentence: string, at: number): Roles | null {
  const from = Math.max(0, at - 80)
  const match =
    /(?:击退|挫败|粉碎)(?:了)?([^，。；]{2,30}?)(?:对|向|针对)([^，。；]{2,30}?)(?:发动|发起|实施)?的[^，。；]{0,6}$/.exec(
      sentence.slice(from, at),
    )
  if (!match) return repulsedAt(sentence, from, at)
  const target = from + match.index + match[0].lastIndexOf(match[2]!)
  return {
    perpetrators: firstGroup(match, from),
    target: [target, target + match[2]!.length],
  }
}

/** Y击退X的进攻. */
function repulsedAt(sentence: string, from: number, at: number): Roles | null {
  const match = /击退(?:了)?([^，。；]{2,24}?)的[^，。；]{0,6}$/.exec(sentence.slice(from, at))
  if (!match) return null
  const verb = from + match.index
  return {
    perpetrators: firstGroup(match, from),
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

/** 去年的类似袭击: a noun of action, which no object follows. */
function isNoun(sentence: string, [from, to]: Zone): boolean {
  return (
    !/^(?:了|受害)/.test(sentence.slice(to, to + 2)) &&
    // 利用简陋的武装无人机袭击X: 的 belongs to the means
    (!/用|以(?!色列)|出动/.test(sentence.slice(clauseAt(sentence, from)[0], from)) ||
      /(?:进行|发动|实施|发起|制造)的$/.test(sentence.slice(Math.max(0, from - 3), from))) &&
    /(?:的|类似|的[一几数两三多][次起场轮]|(?:一系列|[这那该][次起场轮]))(?:类似|严重|致命|重大|大规模|恐怖|武装|持续)*的?$/.test(
      sentence.slice(Math.max(0, from - 12), from),
    )
  )
}

/** 发射导弹, 投掷手榴弹: what is thrown is the means, and hits what is told elsewhere. */
function isMeans(rule: string, verb: string): boolean {
  return rule === 'attack-fired-at' && /^(?:发射|倾泻|齐射|投|扔|使用|引爆)/.test(verb)
}

/** 一枚简易爆炸装置在…爆炸: the subject is the device. */
const DEVICE =
  /^(?:[^，。；]{0,8}?[枚颗个辆起]|[^，。；]{0,4})[^，。；]{0,8}(?:炸弹|爆炸装置|爆炸物|手榴弹|地雷)在/

/** 在X配合下: who did it along with the subject. */
export function alliesOf(sentence: string): Zone | null {
  const match = /(?<![存现正])在([^，。；]{2,24}?)的?(?:配合|协同|掩护|参与|支持|支援|协助|援助|助力)下/.exec(
    sentence,
  )
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

/** 引发X与Y之间的冲突: who fought is told after 引发, else in the nearest clause that names sides. */
function fightersStart(sentence: string, to: number): number {
  const start = startOf(sentence, to)
  for (let at = to; at > start; ) {
    const [from] = clauseAt(sentence, at)
    const clause = sentence.slice(Math.max(from, start), at)
    const caused = /.*(?:引发|导致|造成|挑起|酿成|演变(?:为|成))(?:了)?(?=[^，。；]*(?:与|和|同|之间))/.exec(
      clause,
    )
    if (caused) return Math.max(from, start) + caused[0].length
    if (/[与和同]|之间|双方/.test(clause)) return Math.max(from, start)
    at = from - 1
  }
  return start
}

/** …发生枪战，交战者为X和Y: who fought may be told in the clause after. */
function fightersEnd(sentence: string, from: number): number {
  const end = clauseAt(sentence, from)[1]
  const next = /^，(?:交战|交火|参战|冲突|对阵)(?:的)?(?:双方|各方|者)?[^，。；]{0,4}(?:为|是|系)/.test(
    sentence.slice(end, end + 20),
  )
  return next ? clauseAt(sentence, end + 1)[1] : end
}

/** 在X的一次伏击中: an event named in passing, by which the subject of the sentence came to harm. */
export function isInPassing(sentence: string, [from, to]: Zone): boolean {
  return (
    /^(?:[^，。；]{0,4}|[、和及][^，。；]{1,8}|[^，。；]{0,14}的(?:战斗|行动|冲突|交火|军事行动|攻势))(?:(?:(?<![击命射打集其])中|期间|过程中)(?!国|非|东|层|级|校|尉|士|队|学|小|型|心|央|部|年|青)|(?:之?后|以来)(?=，)|[^，。；]{0,8}时(?=[^，。；]{0,4}(?:被|遭|丧生|死亡|受伤|遇难|遇害)))/.test(
      sentence.slice(to, to + 24),
    ) &&
    /(?<![存现正])在(?![^，。；]{0,30}(?:配合|协同|掩护|参与|支持|支援|协助|援助)下)[^，。；]{0,40}$/.test(
      sentence.slice(Math.max(0, from - 42), from),
    )
  )
}

/** 平民在X对Y的袭击中丧生: X did it, who fell stands before 在 or is Y. */
function inPassing(sentence: string, [from, to]: Zone, clause: number, claimed: Zone | null): Roles {
  const at = lastOf(/(?<![存现正])在/g, sentence, clause, from)
  const towards = at && lastOf(TOWARDS, sentence, at[1], from)
  const doer: Zone | null = at && [
    at[1],
    towards ? towards[0] : /行动$/.test(sentence.slice(from, to)) ? to : from,
  ]
  return {
    perpetrators: claimed ?? doer,
    target:
      thingBefore(sentence, clause, at ? at[0] : from) ??
      (towards ? thingTowards(sentence, towards[1], from) : null),
  }
}

/** 自从X于2月2日发动军事行动以来: who began what has gone on since. */
export function begunBy(sentence: string): Zone | null {
  if (!sentence.includes('以来')) return null
  const match =
    /(?<![来独各亲])自从?(?:[今去本]年|\d{1,4}[年月日号])*([^，。；\d]{2,24}?)(?:于?(?:\d{1,4}[年月日号])+)?(?:宣布|开始|再次|全面|大规模)*(?:发动|发起|实施|展开|开展)[^，。；]{0,20}以来/.exec(
      sentence,
    )
  if (!match) return null
  return firstGroup(match)
}

/** Where those are named who said that they did it. */
export function claimedBy(sentence: string): Zone | null {
  if (!/负责|所[为致]|认领|声称|宣称|承认|实施|进行的|犯下的|由|指认/.test(sentence)) return null
  const match = CLAIMED.exec(sentence)
  if (!match) return null
  const who = match.slice(1).find((group) => group !== undefined) ?? ''
  const from = match.index + match[0].indexOf(who)
  return [from, from + who.length]
}

function lastOf(pattern: RegExp, sentence: string, from: number, to: number): Zone | null {
  const match = [...sentence.slice(from, to).matchAll(pattern)].at(-1)
  return match ? [from + match.index, from + match.index + match[0].length] : null
}
