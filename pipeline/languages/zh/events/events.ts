import { matchesOf, rulesFor } from '../../../match/matches.ts'
import { pattern } from '../../pattern.ts'
import type { CountFind, EventFind, Zone } from '../../wording.ts'
import { clauseAt } from '../clauses.ts'
import { findCounts } from '../counts.ts'
import { NUMBER } from '../numbers.ts'
import { findSource, hearsayOf } from '../source.ts'
import { setApart } from '../stands.ts'
import { isGroup, isLawful } from './custody.ts'
import { EVENT_WORDS, type EventWords } from './event-words.ts'
import { alliesOf, begunBy, claimedBy, isInPassing, losersOf, type Roles, rolesOf } from './roles.ts'

/** What follows a noun of action that tells of no event: a trend. */
const TREND = new RegExp(
  pattern`^(?:(?:和|与|及|、|以及)[^，。；]{1,8}?)?(?:事件|活动|行动|案件|案|次数|犯罪|和犯罪|和犯罪活动
      |事件数量|案件数量|率|数量|浪潮)?(?:的)?(?:次数|数量|总数|事件
      |频率)?(?:(?:比|较|与|自)[^，。；]{0,14}?)?(?:大幅|明显|不断|持续|显著|急剧|最近|近来)?(?:有所)?(?:增加
      |增多|增长|剧增|激增|上升|减少|下降|频繁|频发|频仍|日益|趋于|呈(?:上升|下降)|加剧|抬头|高峰|热潮|活动剧增)`,
)
/** 102名平民死亡，主要原因是X的袭击: what people died of. */
const EXPLAINS =
  /(?:死亡|丧生|身亡|遇难|遇害|被杀|受伤|伤亡)[^。；]{0,24}(?:原因|起因)[^，。；]{0,4}(?:是|为|在于)[^。；]*$/
/** 解救了8名被绑架平民: what they had suffered before. */
const FREED =
  /(?:解救|营救|救出|获救|释放|寻获|找到|救回)(?:了|出)?(?![^，。；]{0,16}\d[日月])[^，。；]{0,16}被[^，。；]{0,12}$/
/** 起因是争夺资源、仇杀: a cause of strife, and no event. */
const CAUSE =
  /(?:手段|手法|方式|战术|起因|原因|根源|诱因|动机|因素)[^，。；]{0,8}?(?:是|为|系|包括|在于|有)[^，。；]*(?:，包括[^，。；]*)?$/
/** 这次袭击, 上述袭击: an event told elsewhere. */
const REFERRED =
  /(?:这(?:[一两三几]?[次起场轮]|些|一)|此[次番起]|该[次起场轮]|该(?=$|恐怖|武装)|上述|前述|上一[次起]|类似的?那[次起])[^，。；的]{0,4}$/
/** What is told of an event that was named before: its harm, and who did it. */
const TELLS_MORE =
  /造成|导致|致使?[^力于]|夺[去走]|[打炸杀]死|丧生|死亡|遇[难害]|身亡|受伤|伤亡|被[杀毁]|摧毁|损[坏毁失]|负责|所为|实施|认领|策划|绑架|发生[在于]|目标/
/** What follows a noun of action that names a threat, a means, a group or a time by it. */
const NOT_AN_EVENT = new RegExp(
  pattern`^(?:事件|发生)*(?:[一二两三四五六七八九十\d]{1,3}|几)?周年
    |^[^，。；]{0,16}(?:现象|情况|问题)(?:十分|非常|尤为|依然|仍)?(?:严重|普遍|突出|频发)
    |^[^，。；]{0,14}(?:仍|依然|一直)?是[^，。；]{2,24}(?:特点|特征|常态|现象)
    |^[^，。；]{0,12}行为的?(?:是(?:不|无法)|不可|不能|决议|公约|(?:可能|或|已)?(?:构成|违反|违背|属于))
    |^使[^，。；]{2,16}(?:恶化|加剧|复杂)|^与[^，。；]{2,40}(?:有关|相关|无关)
    |^(?:事件|案)?(?:为由|为借口|罪名)|^(?:的)?(?:(?:令|使)[^，。；]{1,8}?)?(?:深感|感到|深表|表示)(?:恐惧|震惊
      |关切|担忧|不安|愤慨|痛心|遗憾)|^(?:勒[索赎])?(?:仍然?|依然|已|也|一直)?(?:是|成为|构成)
    |^(?:事件)?的(?:调查|审判|起因|责任人)|^[)）]?(?:的)?(?:能力|威胁|风险|方式|手段|目标(?!是|为|包括)|清单
      |意图|计划|危险|战略|战术|企图|策略|网络|路线|团伙|团体|集团|者|犯(?!下)|分子|期间|局势|各方|地区|结束
      |前(?=[，。；夕后发来的]|已)|初期|爆发|的后果|的影响|的根源|问题|罪|行为的?(?:责任|罪)|幸存|行动似乎|警报
      |态势|状况|趋势)`,
)
/** Words that speak of an event without telling it: a condemnation, an inquiry, a report on it. */
const SPOKEN_OF = new RegExp(
  pattern`(?:谴责|调查|讨论|审议|审查|审理|(?<![海机])关于|有关(?!联|各|部|当|人|的)|涉及|应对|防止|预防|防范
      |打击|制止|停止|避免|遏制|抵御|威胁|扬言|号召|煽动|涉嫌
      |策划(?!了[^，。；]{0,8}(?:屠杀|袭击|攻击|绑架)[^。；]{0,40}(?:遇害|丧生|死亡|身亡|被[打杀]))|预谋|谋划
      |筹划|指控|指称的|罪名[是为]|纪念|悼念|哀悼|吊唁|回顾|禁止|起诉|侦办|宣传|抗议|以参与|被控参与
      |免[受遭])(?:了|过)?(?:(?!遭|被|受到|遇|发生|发动|实施|进行|在|后|时)[^，。；]){0,20}$`,
)
/** 被指控实施的绑架: what somebody is accused of. */
const ACCUSED = /(?:指控|涉嫌|指称|怀疑)(?:实施|犯下|参与|发动)(?:了)?的?(?:[^，。；的]{1,6}[和与及、])?$/
/** 自X发动行动以来: since when, and no event told. */
const SINCE_WHEN = /(?<![来独各亲])自(?!杀|己|卫|由|动|行|治|制|家|发)[^，。；]*$/
/** 这是最严重的一次袭击: a remark on an event told elsewhere. */
const REMARK = /^(?:这(?:[一次起](?:事件|袭击))?|此次(?:事件|袭击)?|该事件)(?:也|又|还|已)?是/
/** 举行演习，使用实弹: arms used on nobody. */
const DRILL = /演习|演练|打靶|训练|试射/
/** 会见了在袭击中受伤的民众, 承诺不攻击: an event that only says who somebody is, or one that is forsworn. */
const ASIDE = /(?:会见|慰问|看望|探访|采访(?!途中|期间|时))(?:了)?[^，。；]{0,30}$|承诺[^，。；]{0,12}$/
/** What explodes without arms. */
const NOT_OF_ARMS =
  /(?:变压器|锅炉|[煤燃]气[罐瓶]?|天然气|液化气[罐瓶]?|油罐|矿井|管道|火山|人口)[^，。；]{0,3}爆炸$/
/** 缴获的武器, 发射的导弹: done once, and spoken of for another reason. */
const ATTRIBUTE = /^(?:到)?的(?!黎波里|[，。；]|$|[^，。；]{0,24}(?:包括|中有|有|(?<![多均都皆系])为))/
/** What officials are arrested for. */
const EMBEZZLED = /挪用|贪污|受贿|行贿|索贿|诈骗|逃税|侵吞公/
/** Words for those who bear arms. */
const ARMED = new RegExp(
  pattern`[与同和][^，。；]{0,12}警[方察][^，。；]{0,8}(?:冲突|交火|枪战)
    |(?:教派|族群间?|部族间?|部落间?)(?:暴力)?冲突|与冲突有关的性暴力|(?:核实|记录)[^。；]{0,60}性暴力
    |武装(?!禁运|冲突)|持枪|枪手|帮派|民兵|士兵|军人|军队|政府军|国防军|部队|叛军|叛乱|恐怖|歹徒|匪徒|强盗|土匪
    |海盗|袭击者|枪支|武器`,
)
/** 直至安全部队恢复秩序: who ended it. */
const RESTORED = /(?:直至|直到|随后|此后)[^，。；]{0,20}(?:恢复|平息|稳住|控制住)[^，。；]{0,12}/g
const PLURAL = new RegExp(
  pattern`每[日天周](?!均)|截至|多次|数次|好几次|几次|若干次|一系列|若干起|多起|数起|几起|好几起|接连|连遭|屡遭
    |频频|多地|数地|各地|(?:数|多|几)个(?:村|镇|县|地[点区])|相继|先后|分别[在于]|连续|全年|累计|登记在案|合计
    |接二连三|两度|多度|再三|屡次|屡遭|分[两二三四五多数\d]批|多架次|架次
    |(?:[\d二两三四五六七八九十百千几数多]+(?:多|余)?)[次起](?!义)|好几次|不同行动|[数几]十[个处座]
    |类似的?(?:袭击|攻击)|(?:[二两三四五六七八九十数多几]|\d{1,3})个(?:城市|省份|省|州|地[点区]|国家
      |[^，。；个]{0,6}(?:小组|团伙|窝点|据点))|[省州区]和[^，。；、]{1,8}[省州区](?:实施|发动|开展|进行)
    |[省州区县市镇]和[^，。；、]{1,8}[省州区县市镇](?:的|境内)[^，。；]{0,10}(?:设施|基地|阵地|营地|目标|哨所
      |村庄|检查站)|多处(?!境)|[两三四五六七八九十\d]处(?=[^，。；]{0,16}(?:遭|受到|发生|目标|[袭攻]击))|不断
    |反复|轮番|持续(?=炮击|轰炸|空袭|袭击|攻击)`,
)
/** 在四个不同的省份被杀, 两栋大楼相继遭袭: at several places, though it be of one day. */
const SCATTERED =
  /(?:[两三四五六七八九十数多几]|\d{1,3})个(?:不同的?)?(?:省份?|州|城市)|(?<!各)[各多]地(?=[^，。；]{0,8}(?:遭|发生|爆发))|相继(?=遭|受到|发生)/
/** 在洛贾、巴萨和吉纳杀害: at several places, whether or not the vocabulary knows them. */
const AT_SEVERAL =
  /(?<![存现正])在[^，。；、]{2,10}、[^，。；]{2,40}(?:和|及|与)[^，。；、]{1,10}(?:杀害|打死|枪杀|袭击|绑架|劫持|强奸|发动|实施|发生|抢劫|洗劫|烧毁)/
/** How many people were harmed, and no word of who they are; captives are known by their number. */
const ONLY_NUMBER = new RegExp(`^(?:共|已|有)*${NUMBER}人?$`)
/** Nouns that speak of no single event. */
const MASS = /暴力|爆炸物|未爆|敌对行动|战火/
/** (见S/2024/817，第14段): its commas end no clause. */
const REFERENCE = /[(（]另?见[^()（）]{2,60}[)）]/g
/** 至少207人(134名男子，73名妇女): commas in brackets end no clause, and who is among them is not who was hit. */
const BRACKETED = /[(（][^()（）]{0,60}，[^()（）]{0,60}[)）]/g

/** Verbs and nouns that tell an event, in the order of the text. */
export function findEvents(original: string): EventFind[] {
  const sentence = setApart(
    original.includes('见') ? original.replace(REFERENCE, (words) => ' '.repeat(words.length)) : original,
  )
  return eventsIn(
    /[(（]/.test(sentence) ? sentence.replace(BRACKETED, (words) => words.replaceAll('，', ' ')) : sentence,
  )
}

function eventsIn(sentence: string): EventFind[] {
  const found: EventFind[] = []
  const taken = new Uint8Array(sentence.length)
  let whole: Whole | null = null
  for (const entry of rulesFor(EVENT_WORDS, sentence)) {
    for (const match of matchesOf(entry.words, sentence)) {
      const trigger: Zone = [match.index, match.index + match[0].length]
      if (taken.subarray(...trigger).includes(1) || !isTold(sentence, trigger, entry)) continue
      taken.fill(1, ...trigger)
      whole ??= wholeOf(sentence)
      const { perpetrators: doer, target } = rolesOf(sentence, trigger, entry, whole.claimed)
      const perpetrators = doer && antecedentOf(sentence, doer)
      const one = isOne(sentence, trigger)
      const type = typeOf(sentence, trigger, entry, { perpetrators, target })
      found.push({
        type,
        trigger,
        target:
          type !== 'kidnapping' && target && ONLY_NUMBER.test(sentence.slice(...target)) ? null : target,
        perpetrators,
        plural: (whole.isPlural && !one) || MASS.test(match[0]),
        armed: entry.armed || isArmed(whole, entry),
        rule: entry.rule,
        ...(one ? { singular: true as const } : {}),
        ...(whole.isScattered && !one ? { scattered: true as const } : {}),
        ...hearsay(sentence, trigger),
        ...(whole.allies ? { allies: whole.allies } : {}),
        ...(whole.losers ? { losers: whole.losers } : {}),
        ...(whole.begun && type === 'attack' ? { begunBy: whole.begun } : {}),
      })
    }
  }
  if (whole === null) return []
  found.sort((a, b) => a.trigger[0] - b.trigger[0])
  return mainOf(
    sentence,
    found.map((event, index) => ({ ...event, perpetrators: upToVerb(found, index) })),
    whole,
  )
}

/** 其中最严重的是…遇袭事件, 发生一起袭击: one event, whenever it was. */
function isOne(sentence: string, [from]: Zone): boolean {
  const before = sentence.slice(clauseAt(sentence, from)[0], from)
  return /最(?:严重|致命|引人注目|近)的?(?:一[次起])?是|(?<!(?:不止|每|第|任何|同))一[起次场](?![^，。；]{0,4}又一)[^，。；]{0,8}$/.test(
    before,
  )
}

/** X表示，该军…: the speaker speaks of himself. */
function antecedentOf(sentence: string, doer: Zone): Zone {
  const own = sentence.slice(...doer).replace(/^(?:[^，。；]{0,16}，)/, '')
  if (!/^(?:其(?!中|他|余)|它|他们|该(?:军|党|派|部队|团体|组织|运动|集团))/.test(own)) return doer
  const speaker = findSource(sentence)?.zone
  return speaker && speaker[1] > speaker[0] ? speaker : doer
}

function hearsay(sentence: string, [at]: Zone): { hearsay?: Zone } {
  const words = /据[称报悉信]/.test(sentence) ? hearsayOf(sentence, at) : null
  return words ? { hearsay: words } : {}
}

/** Who did it stands before the first verb: X歼灭Y，缴获Z. */
function upToVerb(events: EventFind[], index: number): Zone | null {
  const { type, perpetrators } = events[index]!
  if (!perpetrators || type === 'armed_clash') return perpetrators
  let first = index
  while (first > 0 && events[first - 1]!.trigger[0] > perpetrators[0] + 1) first--
  const verb = events[first]!.trigger[0]
  return [perpetrators[0], verb > perpetrators[0] + 1 ? Math.min(perpetrators[1], verb) : perpetrators[1]]
}

/** What the whole sentence shows of each of its events. */
interface Whole {
  isPlural: boolean
  isScattered: boolean
  namesArmed: boolean
  counts: ReadonlySet<CountFind['field']>
  claimed: Zone | null
  begun: Zone | null
  allies: Zone | null
  losers: Zone | null
}

function wholeOf(sentence: string): Whole {
  return {
    isPlural: PLURAL.test(sentence) || (sentence.includes('、') && AT_SEVERAL.test(sentence)),
    isScattered: SCATTERED.test(sentence),
    namesArmed: ARMED.test(sentence.replace(RESTORED, '')),
    counts: new Set(findCounts(sentence).map(({ field }) => field)),
    claimed: claimedBy(sentence),
    begun: begunBy(sentence),
    allies: alliesOf(sentence),
    losers: losersOf(sentence),
  }
}

/** Services of a State that raid, fight and capture arms: the arms are what it is about. */
const RAID = /突袭|突击|清剿|围剿|扫荡|搜捕|歼灭|击毙|打死|消灭|炸毁|摧毁|捣毁/

/** Without those named in passing beside one that is told, and without the attack in which people were only taken away. */
function mainOf(sentence: string, found: EventFind[], { counts }: Whole): EventFind[] {
  const isAside = found.map(
    (event) =>
      event.rule === 'military-operation' ||
      isInPassing(sentence, event.trigger) ||
      isBeforeSeizure(sentence, event, found),
  )
  const isMain = found.some(
    (event, index) =>
      !isAside[index] &&
      (event.type !== 'seizure' || found.some((one) => isBeforeSeizure(sentence, one, found))),
  )
  const main = withoutEntering(isMain ? withoutAsides(found, isAside) : found, sentence)
  const told = isRaid(sentence, main) ? main.filter(({ type }) => type !== 'attack') : main
  if (counts.has('killed') && isKilledAfterArrest(sentence, told))
    return told
      .slice(1)
      .map((event) => ({ ...event, perpetrators: event.perpetrators ?? told[0]!.perpetrators }))
  const isAbduction = counts.has('abducted') && told.some(({ type }) => type === 'kidnapping')
  if (!isAbduction) return told
  // 洗劫车队，掳走三名司机
  const held = told.filter(({ type }) => type !== 'diversion')
  if (counts.has('killed')) return held
  // 海盗开枪射击，10人被绑架: who attacked took them
  const doer = held.find(({ type, perpetrators }) => type === 'attack' && perpetrators)?.perpetrators ?? null
  return held
    .filter(({ type }) => type !== 'attack')
    .map((event) => ({ ...event, perpetrators: event.perpetrators ?? doer }))
}

/** 平民在X夺取村庄时被杀害: who did what is told in passing did what came of it. */
function withoutAsides(found: EventFind[], isAside: readonly boolean[]): EventFind[] {
  return found.flatMap((event, index) => {
    if (isAside[index]) return []
    const before = isAside[index - 1] ? found[index - 1]! : null
    const doer = before && before.type === event.type ? before.perpetrators : null
    return [{ ...event, perpetrators: event.perpetrators ?? doer }]
  })
}

/** 被警察逮捕，随后遭处决: the killing is what it is about. */
function isKilledAfterArrest(sentence: string, [first, next, ...others]: EventFind[]): boolean {
  if (first?.type !== 'arrest' || next?.type !== 'attack') return false
  const between = sentence.slice(first.trigger[1], next.trigger[0])
  return (
    !/\d日/.test(between) &&
    /随后|之?后|继而/.test(between) &&
    [next, ...others].some(({ rule }) => rule === 'attack-killing' || rule === 'attack-on-person')
  )
}

/** 骑手被击中后，警察缴获弹药: what came before the seizure that is told. */
function isBeforeSeizure(sentence: string, { type, trigger }: EventFind, found: EventFind[]): boolean {
  return (
    type === 'attack' &&
    /^[^，。；]{0,6}(?:之?后|时)，/.test(sentence.slice(trigger[1], trigger[1] + 9)) &&
    found.some((other) => other.type === 'seizure' && other.trigger[0] > trigger[1])
  )
}

/** 闯入村庄，杀害村民: how they came in is told for what they did there. */
function withoutEntering(events: EventFind[], sentence: string): EventFind[] {
  return events.filter(
    ({ rule, trigger }, index) =>
      !(
        rule === 'attack-taking' &&
        /^(?:闯|冲|强闯)/.test(sentence.slice(...trigger)) &&
        /^(?:attack-killing|kidnapping.*)$/.test(events[index + 1]?.rule ?? '')
      ),
  )
}

function isRaid(sentence: string, events: EventFind[]): boolean {
  return (
    events.some(({ type }) => type === 'seizure') &&
    /行动|突袭|突击|清剿|围剿|扫荡|搜查|搜捕|追击|反击|伏击|交火/.test(sentence) &&
    events.every(
      ({ type, trigger, perpetrators }) =>
        type !== 'attack' ||
        (RAID.test(sentence.slice(...trigger)) &&
          perpetrators !== null &&
          isLawful(sentence.slice(...perpetrators))),
    )
  )
}

/** Whether the sentence itself shows that arms were borne: it names their bearers, or a clash had victims. */
function isArmed({ namesArmed, counts }: Whole, { type, rule }: EventWords): boolean {
  if (type === 'seizure' || type === 'trafficking') return false
  return namesArmed || ((type === 'armed_clash' || rule === 'violence') && counts.size > 0)
}

function isTold(sentence: string, [from, to]: Zone, { type, rule }: EventWords): boolean {
  if (NOT_OF_ARMS.test(sentence.slice(Math.max(0, from - 8), to))) return false
  const after = sentence.slice(to, to + 40)
  const clause = clauseAt(sentence, from)[0]
  const before = sentence.slice(Math.max(clause, from - 60), from)
  if (isTerm(sentence, from)) return false
  // 关切海盗活动，包括绑架船员行为: a kind of deeds
  if (/^[^，。；]{0,10}行为(?:[，。；]|$)/.test(after) && /(?:关切|包括|痛惜)[^，。；]{0,12}$/.test(before))
    return false
  if (rule === 'attack-fired-at' && DRILL.test(sentence.slice(Math.max(0, from - 40), from))) return false
  if (REMARK.test(sentence.slice(clause, clause + 6)) || ASIDE.test(before)) return false
  if (CAUSE.test(sentence.slice(Math.max(0, from - 60), from)) && !EXPLAINS.test(sentence.slice(0, from)))
    return false
  if (type !== 'arrest' && isReferredTo(sentence, [from, to])) return false
  if (TREND.test(after) || NOT_AN_EVENT.test(after)) return false
  // 运往加勒比的火器, 以色列占领的戈兰
  if (
    rule === 'transfer' &&
    /^[^，。；了]{1,12}的(?!黎波里)[^，。；]{0,8}(?:武器|火器|弹药|枪支|军火|货物)/.test(after)
  )
    return false
  // 从迈阿密运来的货物中查获
  if (rule === 'transfer' && /^的[^，。；]{0,20}(?:查获|缴获|截获|起获|缉获|查扣|搜出)/.test(after))
    return false
  if (rule === 'attack-taking' && /^的(?!黎波里)/.test(after)) return false
  // 缉获这批弹药后: told before
  if (type === 'seizure' && /^(?:了)?(?:这批|该批|这些|上述)/.test(after)) return false
  // 6月27日在穆哈港查扣的物资 is told with its day
  const isDated = type === 'seizure' && /\d日[^，。；]{0,16}$/.test(before)
  if (!isDated && (type === 'seizure' || rule === 'attack-fired-at') && ATTRIBUTE.test(after)) return false
  if (/(?<![海机])关于[^，。；]{0,16}$/.test(before) || ACCUSED.test(before)) return false
  if (/^[^，。；]{0,16}以来/.test(after) && SINCE_WHEN.test(before)) return false
  if (type === 'arrest' || type === 'kidnapping') {
    // 被拘押人员死亡: who they are
    if (/被$/.test(before) && /^(?:人员|者)/.test(after)) return false
    // 讨论任意拘留, 抗议其被捕, 在被羁押三年后受审, 解救了遭绑架的平民
    if (/(?:讨论|审议|涉及|抗议)(?:了)?[^，。；]{0,40}$/.test(before)) return false
    if (/^[^，。；]{0,8}后，[^。；]{0,16}(?:受审|开庭|审判|获释|释放)/.test(after)) return false
    if (
      /^的/.test(after) &&
      /(?:解救|营救|救出|释放|寻找)(?:了)?(?![^，。；]{0,12}\d[日月])[^，。；]{0,12}$/.test(before)
    )
      return false
    if (FREED.test(before)) return false
  }
  // 逮捕一名挪用公款的官员: no arms and nobody who bears them
  if (type === 'arrest' && EMBEZZLED.test(sentence) && !ARMED.test(sentence)) return false
  // 马沙尔被捕后，非洲联盟于3月27日发表声明: the day is not that of the arrest
  if (type === 'arrest' && /^之?后，/.test(after) && !/\d[日月年]/.test(before)) return false
  // 继续扣押人质: a state that goes on
  if ((type === 'arrest' || type === 'kidnapping') && /(?:继续|仍在?|一直)[^，。；]{0,8}$/.test(before))
    return false
  // who is arrested may be suspected of much, what is seized may be meant for much
  if (type === 'arrest' || type === 'seizure') return true
  return !SPOKEN_OF.test(before)
}

/** 据信这些无人机曾用于上述袭击: an event that is only pointed at, with nothing told of it. */
function isReferredTo(sentence: string, [from, to]: Zone): boolean {
  if (!REFERRED.test(sentence.slice(Math.max(0, from - 12), from))) return false
  const [start] = clauseAt(sentence, from)
  return !TELLS_MORE.test(sentence.slice(to, to + 40)) && !/负责|认领|声称/.test(sentence.slice(start, from))
}

/** “回归、收复与平反”组织, 以“定点清除”为名: a name or a term, set in quotation marks. */
function isTerm(sentence: string, at: number): boolean {
  const open = sentence.lastIndexOf('“', at)
  if (open < Math.max(0, at - LONGEST_TERM)) return false
  const close = sentence.indexOf('”', open)
  return close > at && close - open <= LONGEST_TERM
}

/** The longest name or term in quotation marks; what is longer is a quotation. */
const LONGEST_TERM = 16

/** Who was abducted is counted after who was killed. */
const AMONG_VICTIMS = /(?:造成|导致|致使|致)[^，。；]{0,16}(?:死亡|丧生|被杀|遇难)[^。；]{0,40}(?:遭|被)绑架$/

/** Forces of a State. */
const STATE_FORCES = /国防军|政府军|安全部队|陆军|海军|空军|警察|宪兵/

/** Persons held by the services of a State are arrested, by others abducted. */
function typeOf(
  sentence: string,
  trigger: Zone,
  { type, rule }: EventWords,
  { perpetrators, target }: Roles,
): EventFind['type'] {
  // X对Y实施了三次军事行动
  if (rule === 'military-operation' && target) return 'attack'
  // 造成157人死亡、61人遭绑架: what the sentence is about is the killing
  if (type === 'kidnapping' && AMONG_VICTIMS.test(sentence.slice(0, trigger[1]))) return 'attack'
  if (!perpetrators) return type
  // fighters whom the forces of a State capture are arrested
  const isCaptured = type === 'kidnapping' && /俘/.test(sentence.slice(...trigger))
  if (isCaptured) return STATE_FORCES.test(sentence.slice(...perpetrators)) ? 'arrest' : type
  if (type !== 'arrest') return type
  if (isGroup(sentence.slice(...perpetrators)) && !/捕/.test(sentence.slice(...trigger))) return 'kidnapping'
  const isHeld = /扣|捕获/.test(sentence.slice(...trigger))
  return isHeld && !isLawful(sentence.slice(...perpetrators)) ? 'kidnapping' : type
}
