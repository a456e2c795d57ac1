/** What was hit: the thing named before or after the words of an event, without what leads up to it and its circumstances. */
import { firstGroup } from '../../../match/matches.ts'
import { pattern } from '../../pattern.ts'
import type { Zone } from '../../wording.ts'
import { clauseAt, LONGEST, subjectClause } from '../clauses.ts'

/** Where the thing named ends and circumstances begin: 在X, 于X, 途中. */
const CIRCUMSTANCE = new RegExp(
  pattern`(?<=.)(?:自(?=[\d一二去今前本])|(?<![存现正驻所实仍设站潜龄])在(?!押|内|职|编|场|逃|任)
      |(?<![服跟随听顺])从(?!事|业|属|军|而|此|政|者)|动用|身穿
      |(?<![位处由关基属对至鉴终敢勇忠])于(?=[^，。；])|途经|前往|被(?:误[认当以]|怀疑|指控|视为|当作)
      |(?:驾车|行车|返回)?途中|执行(?![^，。；]{1,14}的)|夜间|凌晨|清晨|先后|相继|接连|已经
      |(?<!而)已(?![^，。；]{1,20}的)|(?<![未不仅只才就])曾|(?<![达卡科埃艾莱凯])因(?![加市斯])
      |(?:发生(?:了)?)?(?:计划外|意外|非计划)|起火|发生|不断|屡次|多次|频频|再次|再度|又
      |(?:\d{4}年)?\d{1,2}月\d{1,2}日|(?<![月至到和及、\d])\d{1,2}日|(?<=.)(?:也|均|都)$)`,
)
/** Words that lead up to a thing and are no part of it: its date, 有, 其中. */
export const LEAD = new RegExp(
  pattern`^(?:尤其是|特别是|其中|位于[^，。；的]{2,20}的
      |(?:[今昨前][天日晚晨夜]|[上本]周|(?:上|本)?(?:周|星期)[一二三四五六日天])(?:上午|中午|下午|傍晚|晚间
        |晚上|夜间|凌晨|清晨|晚)?|最[^，。；]{1,6}的(?:一[次起]|事件|袭击)?是|期间|鉴于|由于|由此发现|经查发现
      |据称|据报|据悉|当时|随后|此外|至少|目前|曾|已|有(?!关|组织)|并|还|又|也(?!门)|导致|致使|造成|还
      |使得?(?![馆团领])|但|而|且|(?=(?:自|从|截至)?\d)(?!3月23日运动)(?:自|从
        |截至)?(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}[日号])?(?:[、和]\d{1,2}[日号]
        |[、和至]\d{1,2}月(?:\d{1,2}[日号])?)*(?:以来|至今|末|底|初|期间|间|凌晨|清晨|上午|下午|晚间|晚上|夜间
        |晚)?)`,
)

/** 在一家酒店门前引爆: what the means went off at. */
export function premises(sentence: string, from: number, to: number): Zone | null {
  const at =
    /在[^，。；]{0,20}?([一两三数多][家座所处个间栋辆艘架支列][^，。；、]{1,12}?)(?:门前|门口|附近|外|入口|内|里|旁|前)[^，。；]{0,8}$/.exec(
      sentence.slice(from, to),
    )
  if (!at) return null
  return firstGroup(at, from)
}

/** 营地入口处曾 | 发生, 在瓦加杜古的大使馆同时 | 发生: where an attack was, which it hit. */
export function siteBefore(sentence: string, from: number, to: number): Zone | null {
  const site =
    /(?:[日号晚午晨]|在|^)([^，。；日号在]*?(?:[一两三数多][家座所处个间栋辆艘架支列][^，。；、在]{1,14}?|(?:使馆|总部|总参谋部|基地|营地|医院|学校|酒店|饭店|机场|清真寺|教堂|市场|检查站|办事处)))(?:曾|又|再次|同时|先后)*$/.exec(
      sentence.slice(from, to),
    )
  if (!site) return null
  return firstGroup(site, from)
}

/** 拦住一群哈扎拉人，枪杀14人: those who were stopped tell more than the number. */
export function thingStopped(sentence: string, [from, to]: Zone): Zone | null {
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
  return firstGroup(stopped, start)
}

/** 开展军事行动，打击X: whom it was meant for. */
export function thingFought(sentence: string, from: number): Zone | null {
  const match = /^，(?:以|全力)?(?:打击|清剿|围剿|清除|追剿)(?:了)?([^，。；(（]{2,30})/.exec(
    sentence.slice(from, from + 40),
  )
  const start = match ? from + match[0].length - match[1]!.length : 0
  return match && [start, start + match[1]!.length]
}

/** The words before a passive verb, without what leads up to them and what tells where and when. */
export function thingBefore(sentence: string, from: number, to: number): Zone | null {
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
    /^[^，。；]*(?:(?:至少|共|共计|已|约)有(?=[\d一二三四五六七八九十百])|(?<![所拥没享载持])有(?=(?:至少|约|超过|近)?[\d\s一二三四五六七八九十百千万数几]{1,8}[余多]?[名人位]))/.exec(
      sentence.slice(start, to),
    )?.[0].length ?? 0
  // 杀戮发生在4月15日…基地遭袭之后
  const happened = /发生(?:了)?(?:[在于](?:\d{1,4}[年月日])*)?/.exec(sentence.slice(start, to))
  if (happened && start + happened.index + happened[0].length + 2 <= to)
    start += happened.index + happened[0].length
  const words = sentence.slice(start, to)
  const circumstance = circumstanceOf(words)
  const end = circumstance ? start + circumstance.index : to
  const thing = sentence
    .slice(start, end)
    .replace(
      /(?<=[库营地])[中内里]$|据[称报悉信]$|(?<=.{2})[系是]$|[一二两三四五六七八九十多数\d]{1,3}次$/,
      '',
    )
  return thing.length > 1 && !/^[一两三多数几\d]+[起次]$|^这些.*由$/.test(thing)
    ? [start, start + thing.length]
    : null
}

/** Where circumstances begin: not within what only tells of the thing, 一支在军队护送下开往安松戈的 | 车队. */
function circumstanceOf(words: string): { index: number } | null {
  const first = CIRCUMSTANCE.exec(words)
  if (!first || !/^[一两三数多几\d]{1,4}[名位支辆艘架批群个家座所处]$/.test(words.slice(0, first.index)))
    return first
  const end = words.indexOf('的', first.index) + 1
  if (end === 0) return first
  const next = CIRCUMSTANCE.exec(words.slice(end))
  return next && { index: end + next.index }
}

/** What a passive verb says was hit: in its clause, or in the one before where its own only tells where. */
export function patientBefore(sentence: string, from: number, to: number, isAttribute = false): Zone | null {
  const own = thingBefore(sentence, from, to)
  const isPlace = /^(?:在|于|途中|返回|行至|途经)/.test(sentence.slice(from, to))
  const isDate = !own && /\d[日号月]/.test(sentence.slice(from, to))
  // X在战斗中阵亡，据称系被Y击毙: the clause before tells who
  const isBare =
    !own &&
    (from === to
      ? !isAttribute
      : /^(?:据[称报悉信])?(?:系|是|均|都|也|后来?|随后|并)$/.test(sentence.slice(from, to)))
  if (from === 0 || !(isPlace || isDate || isBare)) return own
  const [start, end] =
    (isPlace || isDate ? null : subjectClause(sentence, from)) ?? clauseAt(sentence, from - 2)
  // 输油管道仍是攻击目标，4月1日遭到袭击
  const is = /(?:仍|继续|一直)?(?:是|为|成为)/.exec(sentence.slice(start, end))
  // 一名妇女被五名民兵追赶，随后遭到轮奸
  const mark = isBare ? sentence.slice(start, end).search(/(?<=.)[被遭](?![怀认视指称迫])/) : -1
  const stop = mark === -1 ? end : start + mark
  return thingBefore(sentence, start, is && !isPlace ? Math.min(stop, start + is.index) : stop) ?? own
}

/** 影响523名女童的性暴力案件, 31起性暴力事件，涉及74名妇女: whom it befell. */
export function thingAffected(sentence: string, [from, to]: Zone): Zone | null {
  const start = Math.max(0, from - LONGEST)
  const before = /(?:影响|涉及)(?:了|到)?([^，。；]{2,40}?)的[^，。；]{0,10}$/.exec(
    sentence.slice(start, from),
  )
  if (before) return firstGroup(before, start)
  const after =
    /^[^，。；]{0,8}，(?:共)?(?:涉及|影响(?:了|到)?|受害者(?:为|包括|有|共))([^，。；]{2,40})/.exec(
      sentence.slice(to, to + 60),
    )
  if (!after) return null
  const at = to + after[0].length - after[1]!.length
  return [at, at + after[1]!.length]
}

/** 被X绑架的一名活动人士: the words after 的, up to what became of them. */
export function thingOfPassive(sentence: string, at: number): Zone | null {
  const words =
    /^的((?:(?![在于被遭]|死亡|丧生|遇害|身亡|获释|获救|脱险|失踪|表示|表达|致以|仍|已|尚|目前)[^，。；]){2,30})/.exec(
      sentence.slice(at, at + 34),
    )
  return words && !/^(?:事件|案件|情况|指控|报告|问题|风险)/.test(words[1]!)
    ? [at + 1, at + 1 + words[1]!.length]
    : null
}

/** What an active verb is followed by, where it is a thing and no more of the sentence. */
export function thingAfter(sentence: string, from: number): Zone | null {
  const rest =
    /^(?:的目标(?:是|为|包括)|了|过|着|死|并|(?:在[^，。；]{1,12}?)?(?:打[死伤]|炸[死伤]|射[杀死伤]|击[毙伤]|杀[死害]|消灭|烧毁|击中|命中|炸毁|摧毁))?(?:了)?([^，。；：]{1,60})/.exec(
      sentence.slice(from, from + 64),
    )
  if (!rest) return null
  const thing = rest[1]!
  if (
    /^(?:的(?!黎波里)|之|于|声(?![呐索])|在(?=[^，。；]{0,16}(?:期间|间|月))|事件|行动|案|[已共曾又]*造成|[已共曾又]*导致|致|中(?!国|非|东|谢|朱|赤|达|开|沙|部|央|南|层|级|校|尉|学|小|型)|后|[(（]|时|以(?!色列)|，|期间|、|和|与|及|活动|浪潮|发生|又|并?向前|多数|大多|[均都系皆]|[也亦]是|扫射|射击|还击|示威(?!者|民众|群众|人员)|示警|被(?!怀疑|控|指)|受到|所致|而|还导致|还造成|夺[去走]|致使|使|[今去]年|据(?![称报信][^，。；]{2,60}的)|[目迄至][前今])/.test(
      thing,
    )
  )
    return null
  const start = from + rest[0].length - thing.length
  // 逮捕和拘留示威者和记者的事件
  const more =
    /(?:的(?:事件|案件|个案)$|(?:之|以)?后$|(?<=.)(?:时|期间|之际)$|(?:，|：|、)?(?:造成|导致|致使|致|之?后(?=逃|撤|离|潜)|索要|勒索|以(?:索要|换取)|(?:实施|发动|展开|进行)(?:了)?(?=[^，。；]{0,8}(?:袭击|攻击|扫射|枪击|搜查|抢劫|洗劫))|并(?:[打杀抢造抓逮没将向绑烧焚劫掳炸射摧]|强[奸行])|、(?=(?:\d{4}年)?\d{1,2}月\d{1,2}日)|以及(?=(?:\d{4}年)?\d{1,2}月\d{1,2}日)))/.exec(
      thing,
    )
  const end = more && more.index > 1 ? start + more.index : start + thing.length
  return end > start ? [start, end] : null
}

/** What may stand between 对X的 and the noun of action: 一次, 无人机, 致命. */
const OF_ACTION = new RegExp(
  pattern`的(?:(?:[这那某]?[一两二三四五六七八九十多数几若干\d]{0,3}(?:次|起|轮|波|场|系列))|恐怖|无人机
      |自杀式?|火箭弹?|武装|大规模|致命|联合|复合|报复性?|严重|持续|连续|两|多)*$`,
)
/** The verbs that carry a noun of action out. */
const CARRIED_OUT =
  /(?:还|也|又|曾)?(?:发动|实施|进行|开展|展开|发起|采取|使用|动用|施放|连续|多次|再次|接连|投掷|发射|猛烈|猛)/

/** 对X的袭击, 向X发射: the words between, without the verb that carries the action out. */
export function thingTowards(sentence: string, from: number, to: number): Zone | null {
  const words = sentence.slice(from, to)
  // 对5月3日在戈马发生的 | 袭击表示关切: what was hit is not said, but where it was may be
  const happened = /(?:同时|先后)?发生(?:了)?的[^，。；的]{0,6}$/.exec(words)
  if (happened) return siteBefore(sentence, from, from + happened.index)
  const end = CARRIED_OUT.exec(words)?.index ?? OF_ACTION.exec(words)?.index ?? words.length
  return end > 1 && !/^(?:造成|导致)/.test(words) ? [from, from + end] : null
}
