import type { EventFind, IncidentType, Zone } from '../wording.ts'
import { clauseAt } from './clauses.ts'

interface Rule {
  rule: string
  type: IncidentType
  words: RegExp
  /** Where who or what was hit stands. */
  target: 'before' | 'after' | 'between' | 'against' | 'none'
  armed: boolean
  plural?: RegExp
}

/** What follows a noun of action that tells of no event: a trend, a threat, a capability. */
const TREND =
  /^(?:事件|活动|行动|案件|次数|犯罪|和犯罪|和犯罪活动|事件数量|率|数量|浪潮)?(?:的)?(?:次数|数量|事件)?(?:大幅|明显|不断|持续|显著|急剧|最近|近来)?(?:增|剧增|上升|减少|下降|频|日益|活动剧增)/
const NOT_AN_EVENT =
  /^[)）]?(?:的)?(?:能力|威胁|风险|可能|方式|手段|目标|清单|意图|计划|危险|战略|企图|活动剧|网络|路线|团伙|团体|者|犯|分子|期间|后果|局势|各方|地区|结束|前|后(?!，)|初期|爆发|的影响|的根源|问题|行动似乎)/

const RULES: Rule[] = [
  {
    rule: 'kidnapping-passive',
    type: 'kidnapping',
    words: /(?:被|遭到?|遭受)(?:武装分子|武装人员|不明身份者)?(?:绑架|劫持|掳走|绑走)/g,
    target: 'before',
    armed: true,
  },
  {
    rule: 'kidnapping-hostage',
    type: 'kidnapping',
    words: /扣(?:押)?为人质|劫为人质|挟持为人质/g,
    target: 'between',
    armed: true,
  },
  {
    rule: 'kidnapping-active',
    type: 'kidnapping',
    words: /(?:绑架|劫持|掳走|绑走)(?=了|[^，。；]{0,4}\d|[一二两三四五六七八九十数])/g,
    target: 'after',
    armed: true,
  },
  {
    rule: 'seizure',
    type: 'seizure',
    words: /(?:截获|缴获|查获|没收|收缴|起获|缉获|查扣)(?:了)?(?!行动|到任何)/g,
    target: 'after',
    armed: true,
  },
  {
    rule: 'seizure',
    type: 'seizure',
    words: /(?<!没有)扣押(?:了)?(?=[^，。；]{0,12}(?:武器|军火|弹药|炸|枪|导弹|车))/g,
    target: 'after',
    armed: true,
  },
  {
    rule: 'attack-launched-at',
    type: 'attack',
    words: /(?:向|对)[^，。；]{2,40}?(?:发射|开火|开枪|射击|发动(?:了)?(?:袭击|攻击|空袭)|投掷|扔)/g,
    target: 'none',
    armed: true,
  },
  {
    rule: 'attack-suffered',
    type: 'attack',
    words: /(?:受到|遭到?|遭受|遇)[^，。；]{0,24}?(?:袭击|攻击|炮击|空袭|轰炸|伏击|枪击)/g,
    target: 'before',
    armed: true,
  },
  {
    rule: 'attack-active',
    type: 'attack',
    words: /(?:袭击|攻击|炮击|伏击|轰炸|炸毁|焚毁|洗劫|攻占|占领|夺取|冲进|闯入)了/g,
    target: 'after',
    armed: true,
  },
  {
    rule: 'attack-killing',
    type: 'attack',
    words: /(?:被)?(?:打死|炸死|杀害|击毙|暗杀|刺杀|处决|枪杀|射杀|击落)/g,
    target: 'before',
    armed: true,
  },
  {
    rule: 'attack-carried-out',
    type: 'attack',
    words:
      /(?:进行|实施|发动|制造|发生|策划)(?:了|的)?[^，。；]{0,14}?(?:袭击|攻击|空袭|炮击|爆炸|轰炸|枪击)(?!事故|装置|物)/g,
    target: 'none',
    armed: true,
    plural: /多次|数次|好几次|一系列|若干次|几次|\d+[次起]/,
  },
  {
    rule: 'explosion-accident',
    type: 'accidental_explosion',
    words:
      /(?:发生)?(?:了)?(?:意外)?爆炸事故|意外爆炸|(?<=(?:弹药库|军火库|仓库|弹药)[^，。；]{0,8})发生(?:了)?爆炸/g,
    target: 'before',
    armed: true,
  },
  {
    rule: 'arrest',
    type: 'arrest',
    words: /被捕|被?(?:逮捕|抓获|拘捕|拘留|羁押)(?!令|中心|所|设施|条件|者|期)|落网/g,
    target: 'before',
    armed: true,
  },
  {
    rule: 'clash',
    type: 'armed_clash',
    words: /(?:发生|爆发)(?:了)?[^，。；]{0,12}?(?:冲突|交火|战斗|内斗|枪战|激战|火并)|交火|交战|内斗|枪战/g,
    target: 'none',
    armed: false,
  },
  {
    rule: 'military-operation',
    type: 'armed_clash',
    words: /(?:参加|开展|发动|展开|进行|采取)(?:了)?[^，。；]{0,30}?军事行动/g,
    target: 'against',
    armed: false,
    plural: /好几次|多次|数次|几次|若干|一系列|不同行动/,
  },
  {
    rule: 'looting',
    type: 'diversion',
    words:
      /(?:抢劫|洗劫|盗窃|偷窃|窃取|掠夺|挪用|抢走|盗走)(?:了)?(?=[^，。；]{0,20}(?:武器|军火|弹药|炸|枪|导弹|军械|物资))|(?:武器|军火|弹药|导弹|军械)[^，。；]{0,12}(?:被盗|被抢|失窃|遭(?:到)?(?:抢劫|洗劫)|丢失)/g,
    target: 'none',
    armed: false,
  },
  {
    rule: 'transfer',
    type: 'trafficking',
    words:
      /(?:走私|贩运|偷运|转运|运抵|运送|转让)(?:了)(?=[^，。；]{0,24}(?:武器|军火|弹药|炸|枪|导弹|军械|物资))/g,
    target: 'after',
    armed: false,
  },
]

/** Verbs and nouns that tell an event, in the order of the text. */
export function findEvents(sentence: string): EventFind[] {
  const found: EventFind[] = []
  for (const { rule, type, words, target, armed, plural } of RULES) {
    for (const match of sentence.matchAll(words)) {
      const trigger: Zone = [match.index, match.index + match[0].length]
      const after = sentence.slice(trigger[1])
      if (TREND.test(after) || NOT_AN_EVENT.test(after)) continue
      if (found.some((other) => trigger[0] < other.trigger[1] && other.trigger[0] < trigger[1])) continue
      found.push({
        type,
        trigger,
        target: targetZone(sentence, trigger, match[0], target),
        perpetrators: perpetratorZone(sentence, trigger, type, target),
        plural: plural?.test(sentence) ?? false,
        armed,
        rule,
      })
    }
  }
  return found.sort((a, b) => a.trigger[0] - b.trigger[0])
}

/** Words that lead up to what was hit and are no part of it. */
const LEAD = /^(?:其中|有|已有|已|并|还|又|也|导致|致使|但|据称|安全部队|当局)+/

function targetZone(sentence: string, [from, to]: Zone, words: string, where: Rule['target']): Zone | null {
  if (where === 'after') {
    const rest = /^(?:了)?[^，。；]{1,60}/.exec(sentence.slice(to))
    if (!rest) return null
    const skipped = rest[0].startsWith('了') ? 1 : 0
    return [to + skipped, to + rest[0].length]
  }
  const inside = /^(?:向|对)([^，。；]{2,40}?)(?:发射|开火|开枪|射击|发动|投掷|扔)/.exec(words)
  if (inside) return [from + 1, from + 1 + inside[1]!.length]
  if (where === 'none') return null
  if (where === 'against') {
    const against = /(?:打击|针对|对)([^，。；]{2,20}?)(?:的|采取|进行|开展)/.exec(words)
    return against
      ? [
          from + against.index + against[0].indexOf(against[1]!),
          from + against.index + against[0].indexOf(against[1]!) + against[1]!.length,
        ]
      : null
  }
  const start = clauseAt(sentence, from)[0]
  let clause = sentence.slice(start, from)
  let begin = start
  if (where === 'between') {
    const marker = Math.max(clause.lastIndexOf('把'), clause.lastIndexOf('将'))
    return marker === -1 ? null : [begin + marker + 1, from]
  }
  const lead = LEAD.exec(clause)
  if (lead) {
    begin += lead[0].length
    clause = clause.slice(lead[0].length)
  }
  const inPlace = clause.search(/在|于|经/)
  const end = inPlace > 1 ? begin + inPlace : from
  const dated = /(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:末|底|初)?，?有?/.exec(clause)
  if (dated && dated.index === 0) begin += dated[0].length
  return end > begin ? [begin, end] : null
}

/** Who did it stands before an active verb; of a passive one, between 被 and the verb, or nowhere. */
function perpetratorZone(
  sentence: string,
  [from, to]: Zone,
  type: IncidentType,
  target: Rule['target'],
): Zone | null {
  const by =
    /(?:被|遭到?|受到)([^，。；]{2,30}?)(?:绑架|劫持|袭击|攻击|炮击|空袭|伏击|打死|杀害|击毙|逮捕)/.exec(
      sentence.slice(from, to),
    )
  if (by && target === 'before') return [from, to]
  if (target === 'before') return null
  if (target === 'against') return [0, from]
  return [0, type === 'armed_clash' ? Math.min(sentence.length, to + 30) : from]
}

const DOUBTFUL =
  /如果|若(?!干)|一旦|可能|或许|假如|倘若|以便|以防|旨在|为了|以避免|打算|计划|企图|意图|威胁要|能够|可以|是否|如何|防止|避免|风险|似乎/
const NEGATED = /(?:没有|未|未曾|并未|从未|尚未|不曾|无)(?:[^，。；]{0,14})$/

/** Clauses that tell what might be, was feared, was meant, or did not happen. */
export function hypothetical(sentence: string): Zone[] {
  const zones: Zone[] = []
  let from = 0
  for (let index = 0; index <= sentence.length; index++) {
    if (index < sentence.length && !/[，；。]/.test(sentence[index]!)) continue
    const clause = sentence.slice(from, index)
    if (DOUBTFUL.test(clause)) zones.push([from, index])
    else {
      const event = findNegated(clause)
      if (event) zones.push([from + event[0], from + event[1]])
    }
    from = index + 1
  }
  return zones
}

function findNegated(clause: string): Zone | null {
  for (const { words } of RULES) {
    for (const match of clause.matchAll(words)) {
      if (NEGATED.test(clause.slice(0, match.index))) return [0, clause.length]
    }
  }
  return null
}

const OUTCOME =
  /[^，。；]{0,24}(?:没有奏效|未能得逞|未遂|得以逃脱|逃脱|逃走|坠毁|被击落|被击中|未击中|没有击中|失败|脱险)/

/** How it ended: 两架飞机都被击中, 没有奏效. Clauses that follow each other are taken together. */
export function findOutcome(sentence: string): Zone | null {
  const first = OUTCOME.exec(sentence)
  if (!first) return null
  const from = /没有奏效|未能得逞|未遂/.test(first[0])
    ? first.index + first[0].search(/没有奏效|未能得逞|未遂/)
    : first.index
  let to = first.index + first[0].length
  const next = new RegExp(`^，${OUTCOME.source}`).exec(sentence.slice(to))
  if (next) to += next[0].length
  return [from, to]
}

const CONTINUES =
  /^(?:据称|其中|在(?:这|此|该|上述)|这些(?!军事缴获)|此次|该|另有|另外有?|还有?|同时|袭击者|上述|[一两三四五六七八九十数\d]{1,3}[架名人辆枚艘])/

/** Whether a sentence without a date goes on with the event of the one before. */
export function continues(sentence: string): boolean {
  return CONTINUES.test(sentence)
}

const FROM_OR_TO =
  /(?:从|来自|源自|源于|出自|向|前往|运往|往|赴|对|与|同|关于|自|离开|由|至|到|是|给|在内的)$/
const ADJECTIVE =
  /^(?:当局|政府|军队|陆军|空军|海军|军方|人(?!口)|国民|籍|总理|总统|代表|官员|国防部|内政部|外交部|警察|公民|境外|危机|政权|冲突|革命|战争|起义|库存|安全部队|武装|的?(?:武器|库存|军火|邻国|公民|代表|当局)|[一两三四五六七八九十\d]名|问题|当局)/

/** 在X, or X at the start of a clause; not 从X来, 运往X, nor X before what belongs to it. */
export function isLocation(sentence: string, [from, to]: Zone): boolean {
  if (FROM_OR_TO.test(sentence.slice(Math.max(0, from - 3), from))) return false
  return !ADJECTIVE.test(sentence.slice(to, to + 6))
}
