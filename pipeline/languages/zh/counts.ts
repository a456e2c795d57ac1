import { firstMatch, matchesOf } from '../../match/matches.ts'
import { pattern } from '../pattern.ts'
import type { CountFind, Zone } from '../wording.ts'
import { clauseAt, subjectClause } from './clauses.ts'
import { isGroup, isLawful } from './events/custody.ts'
import { amountOf, NUMBER } from './numbers.ts'

type Field = CountFind['field']

/** What became of people. A `verb` has them after it, or before it in a passive; after a `state` nobody else can stand. */
interface Fate {
  field: Field
  verb?: RegExp
  state?: RegExp
}

const FATES: Fate[] = [
  {
    field: 'killed',
    verb: new RegExp(
      pattern`(?:歼|毙|杀)敌|打死|炸死|杀死|击毙|毙杀|歼灭|消灭|击杀|格杀|砍杀|处死|杀害|处决|射杀|枪杀|屠杀
        |残杀|暗杀|刺杀|砍死|烧死|刺死|撞死|轧死|压死|毒死|勒死|淹死
        |损失(?=(?:了)?[一二两三四五六七八九十百\d]{1,6}(?:名|人(?![次民均])))
        |夺[去走](?:了)?(?=[^，。；]{0,16}(?:生命|性命))|剥夺(?:了)?(?=[^，。；]{0,16}生命)`,
      'g',
    ),
    state: new RegExp(
      pattern`丧生|丧命|殒命|送命|毙命|失去(?:了)?生命|死于非命|倒毙|惨死|溺亡|不治(?:身亡)?|捐躯|殉难
        |死于(?!非命)|死亡(?!率|人数|威胁|总数|证)|身亡|遇难|遇害|遇刺|殉职|阵亡|牺牲|毙命|罹难|殒命|死去|被害
        |被杀(?!害)|遭[杀处][害决]|(?<=[人名])死(?=[、，]?(?:另有)?(?:至少|约
            |近)?[\d一二两三四五六七八九十百数多]{1,5}[人名]?(?:受)?[轻重]?伤)`,
      'g',
    ),
  },
  {
    field: 'injured',
    verb: /打伤|炸伤|擦伤|灼伤|咬伤|扎伤|击伤|烧伤|砍伤|刺伤|射伤|撞伤|弄伤/g,
    state: new RegExp(
      pattern`受(?:了)?[轻重]?伤|负(?:了)?[轻重]?伤|[轻重]伤|致伤|致残|挂彩|挂花|[烧灼烫炸擦]伤
        |中[弹枪](?!身亡|死|毙|丧|殒|而[亡死]|后[^，。；]{0,8}[亡死])|骨折|截肢
        |(?<=[\d一二两三四五六七八九十百数多][人名]?)伤(?!亡)`,
      'g',
    ),
  },
  {
    field: 'abducted',
    verb: new RegExp(
      pattern`绑架|裹挟|押解|押入|押往|强掳|掳去|抓走|劫持|挟持|掳走|绑走|掠走|拐走|掳掠|俘虏|俘获|生俘|活捉
        |带走|劫走|(?:扣押?|劫)为人质|扣押|扣留|拘留(?!中心|所|设施|营|场所|条件)|拘押|羁押(?!中心|场所|设施)
        |拘禁`,
      'g',
    ),
    state: /被俘|被掳(?![走掠去])|被裹挟(?:而去|带走)?|(?:沦|成)为(?:其)?人质|被困为质/g,
  },
  {
    field: 'arrested',
    verb: new RegExp(
      pattern`逮捕|关押(?!点|中心|设施|场所|条件|着)|关进|收监|刑拘|拘获|拿获|捉获|收押|拘禁
        |拘留(?!中心|所|设施|营|场所|条件)|拘押|抓获|抓捕|拘捕|缉捕|羁押(?!中心|场所|设施)|捕获|擒获|扣押|扣留`,
      'g',
    ),
    state: /被捕|落网|入狱|就擒|归案|(?:被|遭)?移送司法(?:机关|机构)?|移交司法(?:机关|机构)?/g,
  },
]

/** A number of persons, with the noun that they are. */
const PEOPLE = new RegExp(
  `(${NUMBER})(名|位|人|个(?=平民|孩子|儿童|成员|人)|条(?=生命|性命|人命)|口(?=[人被遭遇丧死，。]))`,
  'g',
)
/** Between two numbers that are added up: 四名妇女和一名男童. */
const JOINED = /^(?:\d{1,3}岁)?[^，。；、\d]{0,16}?(?:、|和|及|以及|与)(?:另外|另有|其他|其)?$/
/** How far a fate may stand from those whom it befell. */
const REACH = 40
/** One of whom the title says that it is one person: 一名 is left out. */
const TITLED = new RegExp(
  pattern`([^，。；、]{0,24}(?:部长|总理|总统|省长|州长|市长|局长|主席|总司令|司令|指挥官|将军|上校|议员|大使
        |法官|头目|领导人|领袖|首领|负责人|发言人|头号人物|二号人物|少将|中将|准将|瓦利|总参谋长|埃米尔|活动家
        |记者|酋长|长老|检察官|候选人|教士|伊玛目))(?:[^，。；]{0,32}(?:，(?:随后|后|其后|最终
          |因)?)?)(?:遇刺身亡|遇害|被杀|不治身亡|阵亡|伤重不治|中弹身亡|身亡|丧生|毙命|殒命
      |(?:被|遭)[^，。；]{0,16}?(?:暗杀|刺杀|打死|击毙|枪杀|杀害|处决|炸死|射杀))
    |(?:击毙|打死|炸死|杀害|暗杀|枪杀)(?:了)?([^，。；、]{2,30}(?:部长|省长|州长|市长|司令|指挥官|将军|头目
        |领导人|首领|负责人|发言人|埃米尔|[一二三]号人物)(?:[^，。；、名人]{2,16})?)`,
)

/** 司机被羁押, 某某先生在家中被捕: one who bears no number. */
const ONE = pattern`(?<![名位些数余多][^，。；]{0,4})(?:司机|船长|机长|驾驶员|车主|船主|嫌疑人|嫌犯|主犯|主谋
    |肇事者|凶手|(?:\p{Script=Han}{1,6})(?:先生|女士)|领导人|首领|头目|指挥官|主席|议员|市长|省长|记者|主编
    |律师|主管|主任|经理|院长|校长|局长|处长|部长|酋长|长老|教授|医生|法官|检察官
    |活动家)(?:[·\p{Script=Han}]{0,12})?`
const ALONE: [Field, RegExp][] = [
  [
    'arrested',
    new RegExp(
      `${ONE}(?=(?:在[^，。；]{1,16})?(?:(?:被|遭)[^，。；]{0,10}?(?:逮捕|羁押|拘留|拘捕|抓获|拘押)|被捕|落网|就擒))`,
      'u',
    ),
  ],
  [
    'abducted',
    new RegExp(`${ONE}(?=(?:在[^，。；]{1,16})?(?:被|遭)[^，。；]{0,14}?(?:绑架|劫持|掳走|挟持))`, 'u'),
  ],
]

/** A foreign name, which is one person's: 萨勒曼·内梅尔·贾马. */
const LETTER = '(?:(?![已在被于遭及和因长官席者曾将均都也的为是与向对从等人员])\\p{Script=Han})'
const NAME = `${LETTER}{1,5}(?:·${LETTER}{1,8}){1,3}`
const NAMED: [Field, RegExp][] = [
  [
    'killed',
    new RegExp(
      `(?<=(?:击毙|打死|炸死|杀害|暗杀|枪杀|刺杀|处决)(?:了)?[“]?[^，。；名位]{0,24}?)${NAME}(?=[”，。；(（]|$)|${NAME}(?=[”)）]?[^，。；名位]{0,24}?(?:丧生|身亡|遇害|殒命|阵亡|毙命|遭?被?(?:打死|炸死|击毙|暗杀|枪杀|杀害)))`,
      'u',
    ),
  ],
  ['abducted', new RegExp(`(?<=(?:俘获|俘虏|绑架|劫持)(?:了)?[“]?[^，。；名位]{0,24}?)${NAME}`, 'u')],
  [
    'arrested',
    new RegExp(
      `(?<=(?:逮捕|拘留|抓获|扣押)(?:了)?[“]?[^，。；名位]{0,24}?)${NAME}|${NAME}(?=[^，。；名位]{0,16}(?:被捕|落网|被(?:逮捕|拘留|抓获)))`,
      'u',
    ),
  ],
]

interface People {
  zone: Zone
  value: number | null
}

/** Casualties, captives and arrests, each field once, with the words of the number: 53人, 好几名. */
export function findCounts(original: string): CountFind[] {
  const sentence = original.replace(/[(（][^()（）]{0,80}[)）]/g, (words) => ' '.repeat(words.length))
  const found = countsIn(sentence)
  // 52名平民伤亡(22人死亡；30人受伤): what the words leave open, the bracket tells
  const brackets = /[死伤残]/.test(original) ? original.matchAll(/[(（]([^()（）]{2,80})[)）]/g) : []
  for (const { 1: inside, index } of brackets)
    for (const { zone, ...count } of countsIn(inside!))
      if (/^(?:killed|injured)$/.test(count.field) && !found.some(({ field }) => field === count.field))
        found.push({ ...count, zone: [index + 1 + zone[0], index + 1 + zone[1]] })
  return found
}

function countsIn(sentence: string): CountFind[] {
  const people = peopleIn(sentence)
  const found: CountFind[] = []
  for (const fate of FATES) {
    const count = countOf(sentence, people, fate)
    if (count) found.push({ field: fate.field, ...count, rule: `count-${fate.field}` })
  }
  for (const [field, fate] of sentence.includes('·') ? [...ALONE, ...NAMED] : ALONE) {
    const one = found.some((count) => count.field === field) ? null : firstMatch(fate, sentence)
    if (one) found.push({ field, value: 1, zone: zoneOf(one), rule: `count-alone-${field}` })
  }
  const titled = firstMatch(TITLED, sentence)
  const who = titled?.[1] ?? titled?.[2] ?? ''
  if (titled && !found.some((one) => one.field === 'killed') && !/[名位]/.test(who)) {
    const start = titled.index + titled[0].indexOf(who)
    const lead = /^(?:[\d年月日，]|当天|在)*/.exec(who)![0].length
    found.push({ field: 'killed', value: 1, zone: [start + lead, start + who.length], rule: 'count-named' })
  }
  return [...found, ...tollOf(sentence).filter((one) => !found.some(({ field }) => field === one.field))]
}

function zoneOf(match: RegExpExecArray): Zone {
  return [match.index, match.index + match[0].length]
}

const DEAD = new RegExp(
  `(?:死亡(?:人数)?|死者|(?:死难|遇难|遇害|罹难|丧生)(?:者|人员|平民|村民|民众|信徒))(?:人数)?(?:已|约|至少|共)?(?:达到?|为|有|增至|升至|上升[至到])?(${NUMBER})|(${NUMBER})死(?=[、，]?${NUMBER}伤)|(?<=[，、致])死(?:亡)?(${NUMBER})人|(${NUMBER})起[^，。；]{0,6}(?:处决|杀害)`,
)
const HURT = new RegExp(
  `(?:受伤人数|伤者|负伤者)(?:人数)?(?:已|约)?(?:达到?|为|有|增至|升至)?(${NUMBER})|死[、，]?(${NUMBER})伤|(?<=[，、])伤(${NUMBER})人`,
)

/** Short forms of a toll: 三死五伤, 死亡人数达45人, 死3人、伤7人. */
function tollOf(sentence: string): CountFind[] {
  const forms = [
    ['killed', DEAD],
    ['injured', HURT],
  ] as const
  return forms.flatMap(([field, pattern]) => {
    const match = firstMatch(pattern, sentence)
    const words = match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4]
    if (!match || words === undefined) return []
    const start = match.index + match[0].indexOf(words)
    return [{ field, value: amountOf(words), zone: [start, start + words.length], rule: `toll-${field}` }]
  })
}

function peopleIn(sentence: string): People[] {
  return matchesOf(PEOPLE, sentence)
    .filter(
      (match) => !/(?:无|没有|第|包括|含)$/.test(sentence.slice(Math.max(0, match.index - 2), match.index)),
    )
    .map((match) => ({ zone: [match.index, match.index + match[0].length], value: amountOf(match[1]!) }))
}

function countOf(sentence: string, people: People[], { field, verb, state }: Fate): Count | null {
  const places = [
    ...matchesOf(state!, sentence).map((match) => ({ match, isVerb: false })),
    ...matchesOf(verb!, sentence).map((match) => ({ match, isVerb: true })),
  ].sort((a, b) => a.match.index - b.match.index)
  for (const { match, isVerb } of places) {
    const [from, to] = [match.index, match.index + match[0].length]
    // 受伤者超过20人 tells a number of its own
    if (/^(?:者|人[员数])/.test(sentence.slice(to, to + 2))) continue
    // 28人死亡或受伤, 60人被绑架、威胁或攻击: how many of neither
    if (
      /^或[^，。；]{0,3}[伤亡残]|^(?:、[^，。；、]{1,4})*或(?:受到)?(?:威胁|攻击|袭击|殴打|恐吓)/.test(
        sentence.slice(to, to + 16),
      ) ||
      sentence[from - 1] === '或'
    )
      continue
    const clause = clauseAt(sentence, from)
    const before = sentence.slice(clause[0], from)
    if (
      /^扣[押留]$/.test(match[0]) &&
      isLawful(subject(sentence, clause[0], from)) !== (field === 'arrested')
    )
      continue
    // 被武装团体逮捕: taken, not arrested
    if (DETAINED.test(match[0]) && isGroup(subject(sentence, clause[0], from)) !== (field === 'abducted'))
      continue
    const marker = Math.max(before.lastIndexOf('被'), before.lastIndexOf('遭'))
    const isPassive = !isVerb || marker !== -1 || /人质$/.test(match[0])
    const end = isVerb && marker !== -1 ? clause[0] + marker : from
    const held = isVerb && marker === -1 ? Math.max(before.lastIndexOf('将'), before.lastIndexOf('把')) : -1
    const taken = held === -1 ? null : summedBefore(sentence, people, from, clause[0] + held)
    if (taken) return taken
    // 对39人动用私刑，将其处死
    const meant = held !== -1 && /^其$|^他们$|^她们$/.test(before.slice(held + 1))
    const told = meant
      ? summedBefore(sentence, people, clause[0] + held, clauseAt(sentence, clause[0] - 2)[0])
      : null
    if (told) return told
    // 死亡38人
    const own = isVerb ? undefined : people.find(({ zone }) => zone[0] === to)
    if (own) return sum([own])
    // 逮捕杀害2名记者的9名嫌犯: what those were suspected of
    if (field === 'killed' && isVerb && DEED.test(sentence.slice(to, to + 28))) continue
    // 为逮捕一名男子而开展行动: a purpose
    if (isVerb && /为$/.test(before)) continue
    // 因12名平民遇害一案而被捕的人: others
    if (field === 'arrested' && /(?:死亡|遇害|丧生|被[打杀]死?|受伤)[^，。；]{0,6}而[被遭]?$/.test(before))
      continue
    const count = isPassive
      ? (summedBefore(sentence, people, end, clause[0]) ?? subjectCount(sentence, people, clause[0], from))
      : summedAfter(sentence, people, to)
    if (!count && isPassive && isVerb && sentence[to] === '的') {
      // 被X绑架的一名活动人士
      const next = people.find(({ zone }) => zone[0] - to <= 4 && zone[0] > to)
      if (next) return sum([next])
    }
    if (count) return isPassive ? withNext(sentence, people, count, state!, to) : count
  }
  return null
}

/** 警员三人殉职，平民四人丧命: the same befell others, as the clause right after tells. */
function withNext(sentence: string, people: People[], count: Count, state: RegExp, at: number): Count {
  const end = clauseAt(sentence, at)[1]
  if (sentence[end] !== '，' || end - at > 2) return count
  const clause = clauseAt(sentence, end + 1)
  const words = sentence.slice(...clause)
  const match = /其中|包括|共|总|分别/.test(words) ? null : new RegExp(state.source).exec(words)
  if (!match || count.value === null) return count
  const others = people.filter(
    ({ zone }) => zone[0] >= clause[0] && zone[1] <= clause[0] + match.index && zone[0] > count.zone[1],
  )
  if (others.length !== 1 || others[0]!.value === null) return count
  return { value: count.value + others[0]!.value, zone: [count.zone[0], others[0]!.zone[1]] }
}

/** What follows a verb that only tells of those who did it. */
const DEED = /^[^，。；]{1,14}的(?:[\d一二两三四五六七八九十]{1,4}[名位])?(?:嫌|凶手|罪犯|主谋|主犯|被告)/

/** Words of detention, which an armed group has no power to carry out. */
const DETAINED = /^(?:拘留|拘押|羁押|拘禁)$/

interface Count {
  value: number | null
  zone: Zone
}

/** 三名士兵遭到伏击，均受轻伤: a clause without a subject takes those of the clause before. */
function subjectCount(sentence: string, people: People[], clause: number, from: number) {
  if (
    clause === 0 ||
    !/^(?:均|都|全部|当场|不幸|最终|其后|随后|后|并|皆)?(?:被[^，。；名人]{0,12}|[遭中][^，。；名人]{0,12})?$/.test(
      sentence.slice(clause, from),
    )
  )
    return null
  const [before, end] = subjectClause(sentence, clause) ?? clauseAt(sentence, clause - 2)
  const first = people.findIndex(({ zone }) => zone[0] >= before && zone[0] < end)
  if (first === -1) return null
  let last = first
  while (last + 1 < people.length && isJoined(sentence, people[last]!, people[last + 1]!)) last++
  return sum(people.slice(first, last + 1))
}

function subject(sentence: string, clause: number, from: number): string {
  const own = sentence.slice(clause, from)
  return own.trim().length < 2 ? sentence.slice(0, from) : own
}

/** 警察局长和4名警员, 头目及其9名追随者: one more than the number. */
const LEADER = new RegExp(
  pattern`(?<![名位][^，。；]{0,8})(?:[局部省州市县区旅团营连院校社船机村镇所站班排馆]长|主任|经理|店主|牧师
      |神父|司令|指挥官|将军|上校|头目|首领|领导人|领袖|主席|总统|总理|议员|大使|酋长|负责人|瓦利|校长|研究人员
      |工作人员|记者|神父)(?:[\p{Script=Han}·]{2,14})?(?:和|及|与|以及)(?:另外|另|其他|其
      |该(?:组织|机构|团体|运动|集团|部队))?(?:他的?)?$`,
  'u',
)

/** The last number before a place, with those that are joined to it. */
function summedBefore(sentence: string, people: People[], at: number, from: number) {
  const last = people.findLastIndex(({ zone }) => zone[1] <= at && zone[0] >= from && at - zone[1] <= REACH)
  if (last === -1) return null
  let first = last
  while (
    first > 0 &&
    people[first - 1]!.zone[0] >= from &&
    isJoined(sentence, people[first - 1]!, people[first]!)
  )
    first--
  const total = sum(people.slice(first, last + 1))
  const led = LEADER.test(sentence.slice(Math.max(from, people[first]!.zone[0] - 28), people[first]!.zone[0]))
  return withKin(sentence, led && total.value !== null ? { ...total, value: total.value + 1 } : total)
}

/** The first number after a place, with those that are joined to it. */
function summedAfter(sentence: string, people: People[], at: number) {
  const next = people.findIndex(
    ({ zone }) => zone[0] >= at && zone[0] - at <= REACH && !/[，。；：]/.test(sentence.slice(at, zone[0])),
  )
  if (next === -1) return null
  // 逮捕杀害2名记者的9名嫌犯: whose deed is told before their number
  const isDeed = ANY_FATE.test(sentence.slice(at, people[next]!.zone[0]))
  const doers = isDeed
    ? people.findIndex(({ zone }, nth) => nth > next && sentence[zone[0] - 1] === '的')
    : -1
  const first = doers === -1 ? next : doers
  let last = first
  while (last + 1 < people.length && isJoined(sentence, people[last]!, people[last + 1]!)) last++
  return withKin(sentence, sum(people.slice(first, last + 1)))
}

/** 一名女童及其弟弟, 一名女孩和她3岁的弟弟, 两名研究人员及其向导: one more, who bears no number. */
const KIN = new RegExp(
  pattern`^[^，。；、]{0,16}[及和与](?:其|[他她]的?)(?:\d{1,2}岁的?)?(?:年幼的?|未成年的?)?(?:弟弟|妹妹|哥哥
      |姐姐|妻子|丈夫|儿子|女儿|母亲|父亲|向导|司机|翻译|助手|保镖|同伴)`,
)

/** 一名代表及其妻儿: how many more is not told. */
const FAMILY = /^[^，。；、]{0,14}[及和与]其(?:妻儿|妻女|子女|儿女|孩子|家人|家属|亲属|随从)/

function withKin(sentence: string, count: Count): Count {
  const after = sentence.slice(count.zone[1], count.zone[1] + 32)
  if (count.value === null) return count
  if (FAMILY.test(after)) return { ...count, value: null }
  return KIN.test(after) ? { ...count, value: count.value + 1 } : count
}

const ANY_FATE = new RegExp(FATES.flatMap(({ verb, state }) => [verb!.source, state!.source]).join('|'))

function isJoined(sentence: string, one: People, other: People): boolean {
  const between = sentence.slice(one.zone[1], other.zone[0])
  return JOINED.test(between) && !ANY_FATE.test(between)
}

function sum(people: People[]): Count {
  const known = people.every(({ value }) => value !== null)
  return {
    value: known ? people.reduce((total, { value }) => total + value!, 0) : null,
    zone: [people[0]!.zone[0], people.at(-1)!.zone[1]],
  }
}
