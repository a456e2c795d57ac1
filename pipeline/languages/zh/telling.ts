import { pattern } from '../pattern.ts'
import type { Zone } from '../wording.ts'

const CONTINUES = new RegExp(
  pattern`^(?:据称|据[报悉](?!该)|他们|她们|其中|在(?:这|此|该|上述|袭击|冲突|交火|行动)|这些(?!军事缴获)
      |这[次起一]|此次|该(?!国|地区|区域)|另有|另外有?|还有?|同时|袭击者|上述|对峙|双方|[船车机艇][上内]|事发后
      |爆炸|袭击|冲突|敌对行[动为]|战斗(?!人员|机)|轰炸|空袭|炮击|交火
      |(?:其中)?(?:绝?大?(?:多数|部分)的?)(?:事件|袭击|案件|暴力(?:行为)?)|死者|伤者|遇害者|有人|事件|遇难者
      |至少|[一两三四五六七八九十数\d]{1,3}[多余]?[架名人辆枚艘])
    |^(?:当局|警方|军方|部队|安全部队|宪兵|帮派(?:成员)?|武装分子|民兵|叛军|枪手)(?:还|也|又|随后|并|从中
      |共)*(?:缴获|查获|起获|没收|收缴|截获|逮捕|抓获|击毙|打死|打伤|杀害|枪杀|绑架|掳走|放火|烧毁|焚烧|洗劫
      |抢走)|^[^，。；\d]{2,24}(?:报告说?|称|表示|说|证实|确认)，?(?:已|共|至少
      |约)?(?:有)?[\d一二两三四五六七八九十百]{1,6}[^，。；]{0,14}?(?:丧生|死亡|受伤|被打死|遇难|身亡)
    |^[^，。；]{2,40}(?:(?:声称|宣称|承认|宣布|表示)[^，。；]{0,12}(?:负责|所为)|认领)
    |^[^，。；]{0,16}(?:还击|反击|击退)`,
)

/** 部队还在住宅区使用了氯弹, 空袭过后，部队又袭击了救护人员: what they did besides, of the same time. */
export const besides = new RegExp(
  pattern`^[^，。；\d]{2,16}(?:部队|[军方]|分子|团体|组织|民兵|帮派)还(?=[在对向用使袭攻炮轰绑杀打逮])
    |^(?:袭击|空袭|炮击|轰炸|打击)(?:过|发生)?后，(?:据报)?[^，。；]{2,16}又(?=[对向袭攻炮轰绑杀打逮空])`,
)

/** 事发后，Y夺取了X的阵地: what others did in answer is another event. */
const ANSWERS = /^(?:事发|事件发生|袭击发生)后，[^。；]{0,40}(?:夺取|攻占|占领|控制|袭击|报复)/

/** 据当地官员称，爆炸造成…, 现有信息表明，事件造成…: who tells more of it. */
const TOLD_BY =
  /^(?:根?据[^，。；]{2,24}(?:称|说|的说法|透露|报道|报告|消息|统计)|[^，。；]{0,6}(?:信息|资料|消息|报道|报告)(?:表明|显示|称|指出))，/

/** Whether a sentence without a date goes on with the event of the one before. */
export function continues(sentence: string): boolean {
  return (
    (CONTINUES.test(sentence) || besides.test(sentence) || CONTINUES.test(sentence.replace(TOLD_BY, ''))) &&
    !ANSWERS.test(sentence)
  )
}

const FROM_OR_TO = new RegExp(
  pattern`(?:从|来自|源自|源于|出自|向|前往|运往|往|赴|对|与|同|关于|自|离开|[送遣押返]回|遣返|移送|移交|由|至
      |(?<![遭受])到|(?<![重命大]的)是|给|改降|转降|(?:收货|目的|原产|来源|始发)地为|靠近|邻近|毗邻|临近
      |在内的)$`,
)
/** What makes the name of a country before it an adjective, or the one who acts. */
const ADJECTIVE = new RegExp(
  pattern`^(?:(?:[一-龥]{0,6}共和国)?常驻(?:联合国)?(?:代表|观察员)|车辆|汽车|客车|巴士|卡车|货车|客机|定居者
      |羁押|的?(?:[一两三四多数几]?[架辆艘枚]?)(?:坦克|炮火|炮弹|战机|军机|导弹|火箭弹?|军舰|无人机|直升机
        |狙击手|巡逻队|特种部队|地面部队)|的军事行动|反对派|叛军
      |在(?!内|押|[上本]?(?:周|星期)[一-龥]{0,4}[遭被受]|[\d年月日]+(?:已经|已|曾|又|再次)?[遭被受])|会同|联同
      |协同|伙同|联手|法郎|第纳尔|先令|里亚尔|镑|(?:过渡|临时|联邦|现任|新)(?:政府|当局|部队)|当局|政府|军队
      |陆军|空军|海军|军方|战机|无人机|国旗|(?:大)?使馆|领事馆|驻|渔船|商船|货船|油轮|船只|人(?!口)
      |(?:(?:男|女)?工人|(?:卡车|出租车)?司机(?:工会)?|寻求庇护者|回返者|雇佣军|战斗人员|反对派|渔民|游客|船员
        |妇女|男童|女童|少年|婴儿|男子|女子|孕妇|青年|司机|承包商|学生|儿童|平民)|国民|籍|移民|难民
      |(?:妇产|教学|专科|综合|儿童|大学|军)*医院|军事行动|红新月|红十字|酒店|饭店|宾馆|旅馆|银行|大学|进程
      |协[议定]|框架|倡议|公报|宣言|商人|总理|总统|[“"]?[省州市]长|代表|官员|国防|内政|外交部
      |警察(?!学院|学校|局(?!长)|派出所|总部|检查站)|警方|公民|占领|输油|输气|(?:石油|天然气)?管道|企业|公司
      |机构|援助|医生|教师|记者|军火|志愿|旗|境外|危机|政权|冲突|革命|战争|起义|库存|(?:安全)?部队
      |安全(?:部门|机构|局)|武装|维和|特种部队|士兵|情报|检察|总检察|法院|海岸警卫|边防|海关|执法|联邦政府|电视
      |广播|通讯社|报社|国家警察|的(?:[一两三多数几]?[次轮波起场][^，。；的]{0,6}|无人机|导弹|火箭弹?)(?:空袭
        |袭击|炮击|攻击|打击|轰炸|突袭|进攻)|的?(?:空袭|袭击|炮击|攻击|武器|库存|军火|邻国|公民|代表|当局)|问题
      |方面|任命|指派|领导层|随后|(?:和|与|及)[^，。；、]{2,8}(?:部队|军队|空军|军方)
      |的(?:安保|安全|军事|执法|搜捕|清剿)行动|空袭|袭击|炮击|轰炸|攻击|宣布|表示|向(?!东|西|南|北)|对(?!岸|面)
      |承认|声称|否认|击落|拦截|缴获|截获|查获|逮捕|打死)`,
)
/** Into a place, for what was brought there: 运抵X, 流入X. */
const BROUGHT = /(?:运抵|运至|运达|运入|运进|运到|运往|偷运到|走私到|流入|输入|潜入|射向|飞向)$/
/** What was sent to a place, or shot at it: 向X运送, 对X发动. */
const SENT = new RegExp(
  pattern`^(?:，(?:特别|尤其)是)?[^，。；]{0,48}(?:运送|空运|空投|投下|投放|输送|偷运|走私|转让|发射|开火|投掷
      |袭击|攻击|空袭|炮击|轰炸|打击|进攻|猛攻|武装行动)`,
)
/** What was taken from a place: 从X绑架. */
const TAKEN =
  /^[^，。；]{0,24}(?:绑架|劫持|掳走|劫走|抢走|盗走|偷走|带走|失窃|缴获|查获|起获|偷运出|运出|走私出|流出)/

/** 加奥至拉贝赞加公路: what happens on a road happens between its ends. */
const ROAD = /^(?:的|之间的?|间的?)?(?:公路|道路|路上|路段|沿线|一线|之间)/
/** What stands between the two ends of a way, the first before it. */
const WAY = /^(?:前往|开往|驶往|返回)[^，。；]{2,14}(?:途中|路上)/
const ON_WAY = /[从在][^，。；从在]{2,14}(?:前往|开往|驶往|返回)$/
const LEG = new RegExp(
  pattern`[从在][^，。；从在]{2,14}(?:前往|开往|驶往|返回)[^，。；]{2,14}?(?:途中|路上)
    |[^，。；在于]{2,14}(?:至|到|与|和|[-—–])[^，。；]{2,14}?(?:公路|道路|路上|路段|沿线|一线|之间)
    |[^，。；在于]{2,10}(?:以)?[东南西北]{1,2}(?:方向)?(?:约?[\d.]{1,4}公里处?)?的?[^，。；在于一]{2,10}`,
  'g',
)

/** Roads that are named by their ends. */
export function legs(sentence: string): Zone[] {
  return [...sentence.matchAll(LEG)].map(({ index, 0: words }): Zone => [index, index + words.length])
}

/** Within the quotation marks of a name or title of more than the place itself. */
function isQuotedTerm(sentence: string, from: number, to: number): boolean {
  const open = sentence.lastIndexOf('“', from)
  if (open === -1 || from - open > 14) return false
  const close = sentence.indexOf('”', open)
  return close >= to && close - open <= 16 && close - open - 1 > to - from
}

/** What a State does to another or on its soil, right after its name. */
const ACTS = new RegExp(
  pattern`^(?:今天|昨天|又|再次|继续|还|也|已经?|开始|随后|持续
      |不断)*(?:[对向在][^，。；]{1,24}(?:发动|展开|实施|进行|发射)
      |(?:入侵|侵略|空袭|轰炸|炮击|攻击|袭击)(?![中后，]|期间|造成|导致))`,
)

const HIT = /(?:绑架|劫持|暗杀|刺杀|枪杀|打死|杀害|杀死|袭击|伏击|逮捕|拘留)了?$/
const OFFICE = /^(?:前|副)?(?:市长|县长|省长|州长|镇长|区长|村长|酋长|主教|伊玛目|专员|法官|检察官)/

/** 在X, or X at the start of a clause; not 从X来, nor X before what belongs to it. */
export function isLocation(sentence: string, [from, to]: Zone): boolean {
  const before = sentence.slice(Math.max(0, from - 4), from)
  const after = sentence.slice(to, to + 30)
  if (/(?:当局|政府|官员|政府军)$/.test(sentence.slice(from, to))) return false
  // 该组织在基尔库克的“省长”: whose he is, not where; 在喀土穆和恩图曼的军事行动
  if (/发生[在于]$/.test(before)) return true
  // 从朱巴前往博尔途中: on the way between them
  if (/从$/.test(before) && WAY.test(after)) return true
  if (ON_WAY.test(sentence.slice(Math.max(0, from - 20), from)) && /^的?(?:途中|路上)/.test(after))
    return true
  const isAmong = /(?<![存现正])在[^，。；的]{1,14}[、和与及]$/.test(
    sentence.slice(Math.max(0, from - 17), from),
  )
  if (isAmong || /(?<![存现正])在$/.test(before))
    return !/^(?:的?(?:羁押(?:期间|中)|军事行动(?=[^，。；]{0,4}(?:中|期间|下|后))|(?:空袭|袭击|炮击|轰炸|打击|攻击|无人机袭击)(?=[中后，]|期间|造成)|战机|无人机|部队|军队)|当局|政府|政权|问题|人(?!口)|的[“]?(?:省长|州长|市长|头目|领导人|代表|办事处|总部|指挥官|埃米尔))/.test(
      after,
    )
  // 绑架了基达尔市长: of which town he is
  if (HIT.test(before) && OFFICE.test(after)) return true
  // 日内瓦(2025年2月2日)——: where a dispatch was written
  if (/^[(（]\d{4}年\d{1,2}月\d{1,2}日[)）]\s?[—-]/.test(after)) return false
  // 俄罗斯已对乌克兰发动袭击: who did it
  if (ACTS.test(after)) return false
  // “伊拉克和叙利亚瓦利”: a title
  if (isQuotedTerm(sentence, from, to)) return false
  // 位于X和Y交界处的Z: only Z is where
  if (
    /^[^，。；]{0,20}(?:交界|接壤|毗邻)处?的/.test(after) &&
    /位于[^，。；]{0,20}$/.test(sentence.slice(Math.max(0, from - 22), from))
  )
    return false
  // 与X接壤的边境
  if (/[与同]$/.test(before) && /^(?:接壤|交界|边[境界])/.test(after)) return true
  if (/[至到与和-]$/.test(before) && ROAD.test(after)) return true
  // 从迈阿密运来的货物中查获: found where it came to
  if (
    /[从自]$/.test(before) &&
    /^(?:运[来往抵至]|驶[来往抵向]|飞[来往抵]|开[来往]|发[出往]|出发|起飞)/.test(after)
  )
    return false
  if (FROM_OR_TO.test(before)) {
    if (BROUGHT.test(before)) return true
    return /[对向朝往至到]$/.test(before)
      ? SENT.test(after) && !/^[在对向]/.test(after)
      : /[从由自]$/.test(before) && TAKEN.test(after)
  }
  // 法国一名公民在X, but 索马里一名记者 where no other place is told
  if (/^[一两三四五六七八九十\d]{1,3}名/.test(after)) return !/(?<![存现正])在/.test(sentence)
  // 考卡省警察派出所: what is in a province, not the province's
  if (/[省州县市镇村桥港岛城]$/.test(sentence.slice(from, to)))
    return !/^(?:当局|政府|官员|领导[层人]|议会|[省州县市镇村]长)/.test(after)
  // 以色列蓄意升级袭击, 自10月9日土耳其发动进攻以来: who acts, where the name opens its clause
  if (/(?:^|[，。；：年月日])$/.test(before) && /^(?:蓄意|故意|悍然|发[动起]|入侵)/.test(after)) return false
  return !ADJECTIVE.test(after)
}

/** 阿什杜德以北约12公里处, 拉马拉东北的图尔穆斯艾亚镇, 距蓝线150公里 */
export function isLandmark(sentence: string, [from, to]: Zone): boolean {
  return (
    /^(?:[市镇县村])?(?:(?:以?[东南西北]{1,2}(?:面|部|方向?)?|外)?(?:约|大约|近|仅)?[\d.一二三四五六七八九十百数几]+(?:公里|海里|英里|千米|米)|以?[东南西北]{2}的|以[东南西北](?:的|(?=[^，。；部]{2,10}(?:难民营|营地|[镇村市县]))|[东南西北](?=[^，。；部]{2,10}(?:难民营|营地|[镇村市县])))|附近(?!的?[一两三四五六七八九十数几多\d]))/.test(
      sentence.slice(to, to + 20),
    ) || /(?:距离?|离)$/.test(sentence.slice(Math.max(0, from - 2), from))
  )
}
