import type { IncidentType } from '../wording.ts'

/** Verbs and nouns that tell an event, and what they take for granted about its roles. */
export interface EventWords {
  rule: string
  type: IncidentType
  words: RegExp
  /**
   * Where who or what was hit stands.
   * - `object`: after an active verb, before a passive one (遭, 被, 受), after 对 / 向 / 针对 with a noun of action
   * - `subject`: before the words, which are passive or take no object (遇刺, 落网, 起火)
   * - `held`: after 把 / 将, else before the words
   * - `none`: nobody's in particular (both sides of a clash)
   */
  target: 'object' | 'subject' | 'held' | 'none'
  /** False where the words tell an event only with arms or armed actors in the sentence. */
  armed: boolean
}

/** Materiel, by its commonest words; the vocabulary knows it better, but does not stand beside a verb. */
const ARMS =
  '(?:武器|军火|弹药|炸药|炸弹|爆炸|枪|导弹|子弹|火箭|手榴弹|地雷|迫击炮|火炮|装甲|坦克|皮卡|无人机|引信|雷管|军械|军用|军事装备|夜视|发射)'
const STORE = '(?:弹药库|军火库|武器库|军械库|弹药仓库|军火仓库|弹药存放|弹药储存|弹药堆)'
/** Persons as they are counted: 11名援助人员. */
const PERSONS =
  '(?:[0-9一二两三四五六七八九十百千数几多余]{1,6}(?:多|余)?[名位人]|[名位]|平民|人员|人质|船员|学生)'

/** The more specific first: a later entry does not read what an earlier one has read. */
export const EVENT_WORDS: EventWords[] = [
  {
    rule: 'explosion-accident',
    type: 'accidental_explosion',
    words: new RegExp(
      `(?:发生)?(?:了)?(?:意外|计划外|非计划|事故性)爆炸|爆炸事故|殉爆|(?:弹药|炸药|火药|推进剂)自燃|(?<=${STORE}[^，。；]{0,16})(?:发生(?:了)?)?(?:起火)?爆炸(?!物|性|装置)|(?:未爆(?:炸)?(?:弹药|弹|装置|炸弹)|战争(?:遗留|残留)爆炸物|地雷)(?:意外)?(?:发生)?爆炸|(?<=${STORE}[^，。；]{0,10})(?:失火|起火|着火)(?=[^。；]{0,24}爆炸)|被(?:一枚|一颗)?(?:未爆(?:炸)?(?:弹药|弹)|战争(?:遗留|残留)爆炸物)炸[死伤]`,
      'g',
    ),
    target: 'subject',
    armed: true,
  },
  {
    rule: 'kidnapping-hostage',
    type: 'kidnapping',
    words: /(?:扣(?:押|留)?|劫持?|挟持|绑架?)(?:为|作)人质/g,
    target: 'held',
    armed: true,
  },
  {
    rule: 'kidnapping',
    type: 'kidnapping',
    words:
      /(?:绑架|劫持|挟持|掳走|掳掠(?=[^，。；]{0,8}[名人])|被掳|绑走|掠走(?=[^，。；]{0,8}[名人])|拐走|强行带走|强行掳走|诱拐|俘虏|俘获|生俘)(?:并)?/g,
    target: 'object',
    armed: true,
  },
  {
    rule: 'kidnapping-taken-away',
    type: 'kidnapping',
    words:
      /(?<=(?:被|遭)[^，。；]{0,24}(?:武装|蒙面|持枪|身份不明|不明身份|海盗|帮派|叛军|民兵|匪徒)[^，。；]{0,16})(?:带走|抓走|押走|扣留|扣押)/g,
    target: 'object',
    armed: true,
  },
  {
    rule: 'diversion',
    type: 'diversion',
    words: new RegExp(
      `遭(?:到)?抢(?:劫)?(?!救|险)|被抢(?:劫)?(?!救|险)|(?:洗劫|抢劫|抢夺|劫夺|劫取|劫掠|劫走|抢走|盗走|偷走|掠走|卷走|盗窃|偷窃|窃取|盗取|掠夺)(?:一空)?|失窃|被盗|(?:盗卖|倒卖|变卖|私自出售|非法出售)(?=(?:了)?[^，。；]{0,16}${ARMS})|(?<=${ARMS}[^，。；]{0,16})(?:盗卖|倒卖|不翼而飞|不知去向|流失|遗失|丢失|流入(?:非法市场|黑市)|下落不明)`,
      'g',
    ),
    target: 'object',
    armed: false,
  },
  {
    rule: 'seizure',
    type: 'seizure',
    words: /(?:截获|缴获|查获|查缴|收缴|起获|缉获|查扣|拦获|搜获|搜出|搜缴|起出|截缴|追缴)(?:到)?/g,
    target: 'object',
    armed: true,
  },
  {
    rule: 'attack-intercepted',
    type: 'attack',
    words:
      /拦截(?:并击落)?(?:了)?(?=(?:[^，。；运载装]{0,20})(?:导弹|火箭弹|炮弹|来袭|无人机(?!部件|发动机|零)))/g,
    target: 'object',
    armed: true,
  },
  {
    rule: 'seizure-of-arms',
    type: 'seizure',
    words: new RegExp(
      `(?:没收|扣押|扣留|查封|拦截|截停|截住|缴下|夺得|夺走|夺取)(?:了)?(?=[^。；]{0,48}${ARMS})(?![^，。；]{0,12}${PERSONS})|捣毁(?:了)?(?=[^。；]{0,40}(?:没收|缴获|查获|起获|搜出))|(?<=(?:搜查|搜捕|登船|登临|突击检查|突袭)[^。；]{0,30})发现(?:了)?(?=[^，。；]{0,20}${ARMS})|发现(?:了)?(?=[^，。；]{0,20}${ARMS}[^，。；]{0,6}(?:藏匿|窝藏|隐藏|秘密))`,
      'g',
    ),
    target: 'object',
    armed: false,
  },
  {
    rule: 'transfer',
    type: 'trafficking',
    words: new RegExp(
      `(?:降落|飞抵|驶抵|停靠|抵达|越境|驶入|进入)(?=[^。；]{0,40}(?:载有|装有|运载|装载)[^，。；]{0,10}${ARMS})|(?<=(?:载有|装有|运载|装载)[^，。；]{0,10}${ARMS}[^。；]{0,24})(?:降落|飞抵|驶抵|停靠|抵达|越境|驶入|进入)|(?:走私|贩运|偷运|私运|转运|空运|运抵|运至|运达|运入|运到|运往|运送|运交|输送|运进|转让|转交|装运|发运|卸下|卸载|输入|购得|购入|获得|获取|收到|接收|流入)(?=(?:了|给)?[^，。；]{0,24}${ARMS})|(?:提供|供应|交付)(?=了[^，。；]{0,16}(?:武器|弹药|军火|无人机|导弹|步枪|装甲车)(?:[，。；、和及等]|$))|(?<=${ARMS}[^，。；]{0,40})(?:走私|贩运|偷运|私运|转运|空运|运抵|运至|运达|运入|运到|运往|运交|运进|转让|卸下|上岸|流入)(?!非法市场|黑市)`,
      'g',
    ),
    target: 'object',
    armed: false,
  },
  {
    rule: 'attack-on-person',
    type: 'attack',
    words:
      /遇刺(?:身亡|受伤)?|遇袭|遇害|被害(?!人|者)|被杀(?!害)|遭(?:到)?(?:枪杀|暗杀|杀害|处决|刺杀)|遭枪击|遭袭(?!击)|中弹(?:身亡|受伤)?|中枪(?:身亡)?|遭(?:人)?刀刺|被炸(?!毁|死|伤|弹)|遭炸/g,
    target: 'subject',
    armed: true,
  },
  {
    rule: 'attack-killing',
    type: 'attack',
    words:
      /打死|炸死|杀害|杀死|击毙|毙杀|枪杀|枪决|射杀|暗杀|刺杀|处决|屠杀|残杀|处死|折磨致死|酷刑致死|砍死|刺死|烧死|斩首|割喉|活埋|虐杀|杀戮|炸伤|打伤|砍伤|射伤|捅死|捅伤|刺伤/g,
    target: 'object',
    armed: true,
  },
  {
    rule: 'attack-destroying',
    type: 'attack',
    words:
      /误炸|误击|炸毁|焚毁|烧毁|摧毁|击毁|击落|击沉|炸沉|捣毁|夷平|付之一炬|砸毁|焚烧(?!垃圾|秸秆|毒品)|放火|纵火(?!者|犯|罪)/g,
    target: 'object',
    armed: true,
  },
  {
    rule: 'attack-taking',
    type: 'attack',
    words:
      /攻占|攻陷|攻克|攻入|攻下|强攻|围攻|占领(?!土|国|区|地区|当局|军|者|状态|下|期)|占据(?!优势|主导|重要|上风)|夺取(?!政权)|夺占|冲进|冲入|闯入|闯进|攻打|进犯|劫狱|收复|夺回|(?<!有效|失去|武器)控制(?=了[^，。；]{1,14}(?:镇|市|城|村|县|机场|基地|据点|阵地|地区))|驾车(?:冲撞|撞向|冲向|冲入|撞入)/g,
    target: 'object',
    armed: true,
  },
  {
    rule: 'attack-fired-at',
    type: 'attack',
    words:
      /发射(?=(?:了)?[^，。；]{0,16}(?:弹|炮|火箭))|(?<=(?:向|对|朝)[^，。；]{2,40})发射|投掷|投下|投放(?=[^，。；]{0,8}[弹雷])|扔(?:出|下|进)?(?=(?:了)?[^，。；]{0,8}[弹雷])|开火|开枪|开炮|扫射|使用(?:了)?(?=[^，。；]{0,6}(?:集束|桶装|化学武器|氯气|沙林|白磷|凝固汽油))|射击(?!场|训练|比赛)|打靶|引爆(?!装置|器)|(?<=(?:弹|炮弹|火箭|导弹|炮火)[^，。；]{0,12})(?:落在|落入|击中|命中|砸中|射向|飞向)/g,
    target: 'object',
    armed: true,
  },
  {
    rule: 'attack-by-device',
    type: 'attack',
    words:
      /(?<=(?:炸弹|爆炸装置|爆炸物|爆炸背心|自杀背心|地雷|手榴弹)[^，。；]{0,20})(?:发生(?:了)?)?爆炸(?!物|性|装置|危险)|(?:触碰|触发|碾压|轧过|碾过|触动|碰触|碰到|触|踩|轧|压|碾|撞|驶过)(?:到|上|中|过)?(?:了)?(?:一枚|一颗|路边|反坦克|反车辆|杀伤人员)?(?:的)?(?:地雷|简易爆炸装置|路边炸弹|爆炸装置)|触雷|踩雷|自爆|引爆自己/g,
    target: 'subject',
    armed: true,
  },
  {
    rule: 'attack',
    type: 'attack',
    words:
      /(?<!网络|人身|口头|言语|言论|性|恶意)(?:(?:恐怖|自杀式?|自杀性|炸弹|汽车炸弹|爆炸|无人机|火箭弹|火箭|导弹|迫击炮|武装|报复性?|复合|联合)?(?:袭击|攻击|猛攻|进攻|突袭|空袭|炮击|炮轰|轰炸|伏击|设伏|枪击|狙击|袭扰|偷袭|夜袭|爆炸|(?<=无人机|空中|导弹|火箭|军事|遭[^，。；]{0,8}|实施(?:了)?|发动(?:了)?)打击|刀刺|持刀伤人)|自杀式?炸弹爆炸)(?!事故|装置|物|危险|性|者|犯|机|力|面|波|分子|嫌|模式|弹(?!爆)|案审)/g,
    target: 'object',
    armed: true,
  },
  {
    rule: 'violence',
    type: 'attack',
    words:
      /(?<=(?:起|件|次|发生)[^，。；]{0,30})(?:针对[^，。；]{2,16}的)?(?:武装)?暴力(?:事件|行为)(?=[，。；、]|造成|导致|中)/g,
    target: 'object',
    armed: false,
  },
  {
    rule: 'violence-to-persons',
    type: 'attack',
    words: /(?:轮奸|强奸|性侵|殴打|毒打)(?!案件|罪|率|犯|问题|幸存|受害)/g,
    target: 'object',
    armed: false,
  },
  {
    rule: 'arrest',
    type: 'arrest',
    words:
      /被捕|落网|(?:逮捕|抓获|抓捕|拘捕|缉捕|捕获|擒获|拘押|拘留|羁押|扣留|扣押(?=(?:了)?[^，。；]{0,20}(?:名|人员|嫌|船员)))(?!令|中心|所|设施|条件|者|期|率|场所|制度|权|做法|状况|问题|案)/g,
    target: 'object',
    armed: true,
  },
  {
    rule: 'clash',
    type: 'armed_clash',
    words:
      /(?:发生|爆发|展开|陷入)(?:了)?[^，。；]{0,20}?(?:冲突|交火|战斗|内斗|枪战|激战|火并|交战|混战|械斗)|(?:激烈)?(?:交火|激战|枪战|火并|混战|内斗|交战(?!各方|方|双方|地区|国|规则))|战斗(?=中(?!心|国|队)|造成|导致)|(?:武装|暴力|部族|族群间?|族裔间?|派系间?|致命)(?:流血)?冲突(?=[，。；]|造成|导致|中(?:有|，)|致)/g,
    target: 'none',
    armed: false,
  },
  {
    rule: 'military-operation',
    type: 'armed_clash',
    words:
      /(?:参加|开展|发动|展开|进行|采取|发起|实施)(?:了)?[^，。；]{0,30}?(?:军事行动|军事攻势|攻势|反恐行动|清剿行动|围剿)/g,
    target: 'object',
    armed: false,
  },
]
