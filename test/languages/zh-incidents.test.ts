import { describe, expect, it } from 'vitest'
import { deriveIncidents } from '../../pipeline/derive/incidents/incidents.ts'
import { documentOfText } from '../support.ts'

/** The incidents of a paragraph in a report on `about`. */
function told(text: string, about = 'dr-congo') {
  const document = documentOfText(`1. ${text}\n`, {
    language: 'zh',
    dates: { main: '2025-06-30' },
    about: [about],
    period: { start: '2025-01-01', end: '2025-06-30' },
  })
  return deriveIncidents(document)
}

type Fields = Record<string, unknown>

const INCIDENTS: [text: string, fields: Fields, about?: string][] = [
  [
    '2024年，至少有5601人因帮派的暴力活动丧生。',
    { type: 'attack', killed: 5601, perpetrators: ['gangs'] },
    'haiti',
  ],
  ['截至3月15日，439人死于帮派暴力。', { type: 'attack', killed: 439, date_end: '2025-03-15' }, 'haiti'],
  [
    '1月31日至2月5日，275名平民因炮击和空袭而死亡。',
    { killed: 275, perpetrators: [], targets: ['civilians'] },
  ],
  [
    '3月7日，武装分子截击一支车队，遇难平民不少于34名，伤者18名。',
    { type: 'attack', killed: 34, injured: 18 },
  ],
  ['2月，警方军械库中去向不明的火器达178件。', { type: 'diversion', target_text: '警方军械库' }, 'nigeria'],
  ['1月至2月，武装团体制造侵害平民事件215起，136人丧生。', { type: 'attack', killed: 136 }],
  ['1月26日夜间至27日，“3·23”运动攻入戈马。', { date_precision: 'day', date_end: '2025-01-27' }],
  [
    '1月24日至3月中旬，350人被民兵处死。',
    { date_start: '2025-01-24', date_end: '2025-03-20', granularity: 'series' },
  ],
  [
    '5月19日，据报一架无人驾驶飞行器击中马瓦西的一顶帐篷，一名妇女及其六名子女遇难。',
    { killed: 7, places: ['mawasi'] },
    'palestine',
  ],
  ['4月20日，武装分子劫走一名13岁的女孩和她3岁的弟弟。', { abducted: 2, targets: ['children'] }],
  ['4月6日，武装分子在戈马西北的萨凯镇打死一名男子。', { places: ['sake'] }],
  ['4月下旬，戈马再次爆发教派冲突。', { type: 'armed_clash', places: ['goma'] }],
  ['4月29日，武装分子袭击了马里里环境中心。', { places: ['mozambique'] }, 'mozambique'],
  ['5月12日，武装分子伏击国防军的一支巡逻队。', { targets: ['dr-congo-forces'] }],
  ['3月2日，武装分子绑架了戈马市长。', { type: 'kidnapping', places: ['goma'] }],
  ['3月2日，以色列空袭提尔，打死3人。', { perpetrators: ['israel-forces'], killed: 3 }, 'lebanon'],
  ['3月2日（星期日），武装分子袭击了戈马。', { date_start: '2025-03-02' }],
  ['3月2日，安全部队在戈马挫败了一起自杀式袭击。', { perpetrators: [], target_text: null }],
  ['1月26日，“3·23”运动在卢旺达国防军配合下攻入戈马。', { perpetrators: ['m23', 'rwanda-forces'] }],
  [
    '1月18日，索马里国民军从青年党手中夺回希兰州一处据点。',
    { perpetrators: ['somalia-forces'], targets: ['al-shabaab'] },
    'somalia',
  ],
  ['2月2日，乌干达人民国防军击退民主同盟军对其阵地的袭击。', { perpetrators: ['adf'], outcome: '击退' }],
  [
    '2月2日，以色列国防军表示，其打击了贝鲁特的一处仓库。',
    { perpetrators: ['israel-forces'], certainty: 'attributed' },
    'lebanon',
  ],
  ['2月2日，民主同盟军据报袭击一个村庄。', { certainty: 'attributed', date_start: '2025-02-02' }],
  ['2月2日，民主同盟军闯入一个村庄，杀害村民70余人。', { targets: ['civilians'], killed: 70 }],
  ['2月2日，派出所遭炸弹袭击，警员三人殉职，平民四人丧命。', { killed: 7, targets: ['police', 'civilians'] }],
  ['2月2日，民兵将院长和八名员工掳走，至今音信全无。', { abducted: 9, outcome: '至今音信全无' }],
  ['2月2日，宪兵从一辆罐车上起获雷管400枚，司机被羁押。', { type: 'seizure', arrested: 1 }],
  ['2月2日，反对党领导人在家中遭绑架。', { type: 'kidnapping', abducted: 1 }],
  ['截至3月5日，18名工作人员被“3·23”运动拘押。', { type: 'kidnapping', abducted: 18, arrested: null }],
  ['2月2日，军方击毙武装分子头目穆罕默德·阿菲夫。', { killed: 1 }],
  ['2月2日，一枚简易爆炸装置在一辆警车旁爆炸，两名警员丧生。', { killed: 2, target_text: '一辆警车' }],
  ['2月2日，一枚手榴弹被扔进一名记者的住宅。', { type: 'attack', target_text: '一名记者的住宅' }],
  ['2月2日，一艘轮船遭无人水面艇袭击。', { type: 'attack', target_text: '一艘轮船' }, 'yemen'],
  ['2月2日，一家中国企业遭到武装袭击。', { countries: ['CD'] }],
  [
    '2月2日，武装分子在加奥至梅纳卡公路上伏击一支车队。',
    { places: ['gao', 'menaka'], granularity: 'single' },
    'mali',
  ],
  ['2月2日，东洛贡省的族群间暴力造成20人死亡。', { type: 'armed_clash', killed: 20 }, 'chad'],
  ['2月2日，政府军俘获了一名民兵头目。', { type: 'arrest' }],
  [
    '在北基伍省，联合国核实了2月22日至25日期间鲁丘鲁县100多起妇女遭士兵强奸的案件。',
    { places: ['rutshuru-territory', 'north-kivu'] },
  ],
  ['2月2日，某机构负责人阿卜杜勒·基克利及该机构九名成员在金沙萨遭打死。', { killed: 10 }],
  [
    '2月2日，刚果(金)武装力量按照罗安达进程的商定对卢民主力量展开行动，逮捕了18名分子。',
    { type: 'arrest', perpetrators: ['dr-congo-forces'], countries: ['CD'] },
  ],
  ['2月2日，枪手潜入朱古县一处流离失所者营地，枪杀两名妇女后逃离。', { perpetrators: ['fighters'] }],
  ['2月2日，乌拉托镇有20多人被炸死。', { target_text: null, killed: 20 }],
  ['2月2日，武装分子绑架了八人。', { target_text: '八人', abducted: 8 }],
  ['局势恶化，尤其是昨天有几名平民在戈马被打死。', { target_text: '几名平民', killed: null }],
  [
    '自1月10日卢旺达发动军事进攻以来，空袭造成12名平民死亡。',
    { date_start: '2025-01-10', countries: ['CD'], killed: 12 },
  ],
  [
    '自从2月2日民主同盟军开始大规模实施暴力以来，至少有15名平民被杀害。',
    { date_end: '2025-06-30', date_precision: 'period', granularity: 'series' },
  ],
  [
    '2月2日，18名平民死于武装分子的迫击炮和狙击火力。',
    { killed: 18, perpetrators: ['fighters'], target_text: '18名平民' },
  ],
  ['2月，戈马有102名平民死亡，主要原因是民兵发动了不加区分的袭击。', { type: 'attack', killed: 102 }],
  ['一周以前，贝尼的住宅区遭到空袭。', { date_start: '2025-06-23', places: ['beni'] }],
  ['战斗发生在周末，持续的枪击造成12人死亡。', { type: 'armed_clash', date_start: '2025-06-28' }],
  ['仅在上周，国防军的军事行动就导致超过103名平民丧生。', { type: 'attack', killed: 103 }],
  ['2月2日，数千枚射向戈马的火箭弹导致两名平民死亡。', { type: 'attack', killed: 2 }],
  ['2月2日，两处营地遭到联合攻击。据称是民兵使用火炮实施了这些攻击。', { perpetrators: ['armed-groups'] }],
  ['2月2日，政府部队袭击了一个村庄。', { perpetrators: ['south-sudan-forces'] }, 'south-sudan'],
  [
    '自从2月2日卢旺达国防军发动军事行动以来，戈马遭受密集轰炸，12人死亡。',
    { perpetrators: ['rwanda-forces'], date_start: '2025-02-02' },
  ],
  ['我向2月2日在戈马被杀害的一名医生表示敬意。', { target_text: '一名医生', killed: 1 }],
  [
    '最严重的事件是一个车队遭到空袭，造成4名平民死亡。据报告，空袭于2月2日发生在贝尼。',
    { date_start: '2025-02-02', places: ['beni'], target_text: '一个车队', killed: 4 },
  ],
  ['2月2日，民兵在刚果民主共和国发动袭击。袭击造成贝尼12人死亡。', { places: ['beni'], killed: 12 }],
  [
    '2月2日，反政府武装组织“3·23运动”与政府武装部队发生了冲突。',
    { perpetrators: ['m23', 'dr-congo-forces'] },
  ],
  [
    '2月2日，叙利亚和俄罗斯部队进行空袭，12人丧生。',
    { perpetrators: ['syria-forces', 'russia-forces'] },
    'syria',
  ],
  [
    '2月2日，200名学生在约旦河西岸以色列的安保行动中遭到拘留。',
    { type: 'arrest', places: ['west-bank'], perpetrators: ['israel'] },
    'palestine',
  ],
  ['2月15日，“3·23”运动控制了戈马以西的萨凯镇。', { places: ['sake'], granularity: 'single' }],
  ['自1月以来，以军在加沙的军事行动已造成超过50人死亡。', { places: ['gaza-strip'] }, 'palestine'],
  ['2月23日，“3·23”运动宣布对造成40人死亡的袭击事件负责。', { target_text: null, perpetrators: ['m23'] }],
  ['2月25日，联黎部队发现有人从黎巴嫩南部向以色列发射了两枚火箭弹。', { perpetrators: [] }, 'lebanon'],
  ['2月15日，三名记者在采访途中触雷身亡。', { killed: 3 }],
  ['一架货机2月从恩德培飞往戈马，机上载有武器。', { type: 'trafficking' }],
  [
    '截至6月10日，联合国共核实了1 240名平民伤亡(412人死亡；828人受伤)，其中大部分是由简易爆炸装置造成的。',
    { killed: 412, injured: 828, granularity: 'series' },
  ],
  ['警方7日说，他们在戈马抓获了11名武装分子。', { type: 'arrest', arrested: 11 }],
  ['2月2日，一所学校遭到以色列空袭，33人死亡。', { perpetrators: ['israel-forces'] }, 'palestine'],
  ['过去四个月，民兵的袭击造成12名平民死亡。', { date_start: '2025-02-28', date_end: '2025-06-30' }],
  ['过去几个月，民兵的袭击造成12名平民死亡。', { date_start: null, date_end: '2025-06-30' }],
  ['2月2日，9名活动人士在四个不同的省份被杀。', { granularity: 'series' }],
  [
    '2月2日，国防军在戈马的空袭导致至少20名平民死亡，其中包括妇女和儿童。',
    { target_text: '至少20名平民', killed: 20 },
  ],
  ['2月2日，政府军逮捕了杀害2名记者的9名嫌犯。', { type: 'arrest', killed: null, arrested: 9 }],
  [
    '2月2日，民兵在北基伍省首府戈马附近萨凯镇打死3人。',
    { places: ['sake', 'north-kivu'], granularity: 'single' },
  ],
  ['2月2日，民兵在贝尼打死了3名联刚稳定团维和人员。', { targets: ['monusco', 'peacekeepers'] }],
  ['高级专员谴责2月2日发生在贝尼的空袭，称这次空袭炸死了35人。', { places: ['beni'], killed: 35 }],
  [
    '2月2日，一支车队从戈马前往布卡武途中遭到伏击，一名司机丧生。',
    { places: ['goma', 'bukavu'], granularity: 'single' },
  ],
  ['1月7日，总统若弗内尔·莫伊兹在其私人住所被暗杀。', { killed: 1 }, 'haiti'],
  [
    '3月20日前后，估计有400名平民在快速支援部队夺取村庄时被杀害。',
    { perpetrators: ['rsf'], target_text: '400名平民', killed: 400 },
    'sudan',
  ],
  ['武装部队在2月实施的空袭击中了医院，造成12人死亡。', { perpetrators: ['armed-forces'] }],
  ['监测组获得的证据表明，2月，青年党从也门获得了武器。', { perpetrators: ['al-shabaab'] }, 'somalia'],
  ['2月2日，士兵杀害了15名男子并强奸了7名妇女。', { target_text: '15名男子', killed: 15 }],
  ['1月8日，若开邦一渔村遭空袭，40多人死亡。', { killed: 40 }, 'myanmar'],
  ['2月2日，东达尔富尔州达因市一家市场遭空袭。', { target_text: '东达尔富尔州达因市一家市场' }, 'sudan'],
  [
    '1月至5月，极端主义团体的行为造成157人死亡、89人受伤、61人遭绑架。',
    { type: 'attack', killed: 157, abducted: 61, target_text: null },
    'mali',
  ],
  ['2月12日至15日，刚果发展合作社在甲地、乙地和丙地杀害16名平民。', { granularity: 'series', killed: 16 }],
  ['2月2日，武装人员将两枚手榴弹投进贝尼一家酒吧。', { target_text: '贝尼一家酒吧', places: ['beni'] }],
  [
    '2月2日，一名多国安全支助团警员在阿蒂博尼特省与帮派交火时丧生。',
    { type: 'armed_clash', killed: 1, target_text: '一名多国安全支助团警员' },
    'haiti',
  ],
  ['2月2日，帮派放火焚烧总医院。', { target_text: '总医院' }, 'haiti'],
  [
    '2月28日，以色列国防军对贝鲁特南郊发动自2024年11月27日以来的首次空袭。',
    { date_start: '2025-02-28' },
    'lebanon',
  ],
  [
    '2月2日，一架执行撤离任务的南苏丹特派团直升机遭枪击。',
    { targets: ['unmiss'], target_text: '一架执行撤离任务的南苏丹特派团直升机' },
    'south-sudan',
  ],
  [
    '2月2日，国防军与反对派在瓦卡省巴拉卡矿场附近发生冲突。',
    { places: ['ouaka'] },
    'central-african-republic',
  ],
  ['2月2日，袭击者闯入摩加迪沙的开罗酒店，打死三人。', { places: ['mogadishu'] }, 'somalia'],
  [
    '2月2日，武装人员袭击了利比亚-乍得边界附近的据点。',
    { places: ['chad-libya-border'], countries: ['LY', 'TD'] },
    'libya',
  ],
  [
    '2月2日，居民举行示威，要求释放因1月22日姆博基12名平民遇害一案而被捕的民兵领导人。',
    {
      type: 'attack',
      date_start: '2025-01-22',
      target_text: '姆博基12名平民',
      arrested: null,
      certainty: 'stated',
    },
    'central-african-republic',
  ],
  [
    '3月发生的这次袭击与2月的类似袭击如出一辙，当时帮派袭击了两座监狱。',
    { date_start: '2025-02-01', granularity: 'series', perpetrators: ['gangs'], target_text: '两座监狱' },
    'haiti',
  ],
  [
    '1月至3月，出现了三次袭击高峰，其中最严重的是桑代桥平民遇袭事件，造成100名平民丧生。',
    { granularity: 'single', target_text: '桑代桥平民', places: ['pont-sonde'] },
    'haiti',
  ],
  [
    '2月2日，“3·23”运动在卢旺达国防军支持下攻占米诺瓦后，局势恶化。',
    { perpetrators: ['m23', 'rwanda-forces'], target_text: '米诺瓦' },
  ],
  ['2月2日，“3·23”运动攻占了位于布隆迪和卢旺达交界处的卡马尼奥拉。', { places: ['kamanyola'] }],
  ['“3·23”运动随后控制了其他城镇，并于2月16日占领布卡武。', { target_text: '布卡武' }],
  ['2月2日，以色列战机击中一处民防中心，15人丧生。', { perpetrators: ['israel-forces'] }, 'lebanon'],
  ['2月2日，以色列对一处阵地的空袭造成四名士兵死亡。', { perpetrators: ['israel-forces'] }, 'lebanon'],
  [
    '自1月2日以来，至少有79名平民在以色列军事行动中丧生。',
    { killed: 79, perpetrators: ['israel-forces'], target_text: '79名平民' },
    'lebanon',
  ],
  [
    '2月2日，真主党声称对1月19日针对一处住宅发动的无人机袭击负责。',
    { certainty: 'stated', date_start: '2025-01-19', perpetrators: ['hizbullah'] },
    'lebanon',
  ],
  [
    '1月，至少有42人在被称为“剥皮行动”的暴民袭击中被杀。这些袭击多数是由自卫团体实施的。',
    { perpetrators: ['self-defence-groups'], target_text: null },
    'haiti',
  ],
  [
    '2月2日，自卫团体以勾结帮派为由对39人动用私刑将其处死。',
    { killed: 39, perpetrators: ['self-defence-groups'], target_text: null },
    'haiti',
  ],
  ['2月6日至8日，至少207人(134名男子和73名妇女，多数为老年人)遇害。', { killed: 207 }, 'haiti'],
  [
    '2月2日，六名农民，包括一名男童，被警察逮捕，随后遭处决。',
    { type: 'attack', killed: 6, perpetrators: ['police'] },
    'haiti',
  ],
  [
    '2月2日，被内部安全局绑架的一名活动人士在情况不明的情况下死亡。',
    { abducted: 1, target_text: '一名活动人士' },
    'libya',
  ],
  ['2月2日，武装分子掳走一名女童及其3岁的弟弟。', { abducted: 2 }],
  ['2月2日，两名研究人员及其向导被误认为武装团体成员而遭杀害。', { killed: 3, targets: ['academia'] }],
  ['2月2日，省长彼得·西里姆瓦米视察前线时中弹受伤，随后不治身亡。', { killed: 1 }],
  [
    '2月2日，叛军指挥官在攻打戈马的战斗中阵亡，据称系被国防军击毙。',
    { target_text: '叛军指挥官', killed: 1 },
  ],
  [
    '2月2日，26名年龄在2岁至17岁之间的儿童被战争遗留爆炸物炸死或致残(14人死亡，12人致残)。',
    { killed: 14, injured: 12, targets: ['children'] },
  ],
  [
    '2月2日，设立检查站一事引发刚果(金)武装力量与“3·23”运动之间的暴力冲突。',
    { perpetrators: ['dr-congo-forces', 'm23'] },
  ],
  ['2月2日，海关在戈马缉获279发弹药。', { type: 'seizure', perpetrators: ['customs'] }],
  [
    '2月2日，武装分子将货物洗劫一空，并掳走三名司机索要赎金。',
    { type: 'kidnapping', abducted: 3, target_text: '三名司机' },
  ],
  ['2月2日，民兵袭击三个村庄，打死20人，数百人被迫逃离。', { outcome: null }],
  ['2月，该团体在北基伍省犯下36起侵害行为，其中包括绑架170人。', { type: 'kidnapping', abducted: 170 }],
  [
    '2月2日，部队解救了1月27日被海盗绑架的三名渔民。',
    { type: 'kidnapping', date_start: '2025-01-27', abducted: 3 },
    'somalia',
  ],
  [
    '2024年，特派团核实了31起与冲突有关的性暴力案件，涉及74名妇女。',
    { type: 'attack', granularity: 'series', date_start: '2024-01-01' },
    'south-sudan',
  ],
  [
    '2月2日，47名男子在行动、空袭和其他事件中被以色列安全部队打死。',
    { killed: 47, perpetrators: ['israel-forces'], target_text: '47名男子' },
    'lebanon',
  ],
  [
    '2月2日，一支在军队护送下从加奥开往安松戈的平民车队在科贝村附近遭到伏击。',
    { target_text: '一支在军队护送下从加奥开往安松戈的平民车队' },
    'mali',
  ],
  ['2月2日，利比亚国民军在塞卜哈查获枪支40支，扣押驾驶员三人。', { arrested: 3, abducted: null }, 'libya'],
  ['2月2日，民兵袭击一处哨站，企图释放一名被拘留者。', { outcome: null }],
  [
    '2月2日，两名骑手在贝尼开枪后逃离，一名教师不治身亡。',
    { target_text: '一名教师', targets: ['teachers'] },
  ],
  ['2月2日，战机轰炸了一处集市，死者逾百，其中有13名儿童。', { targets: ['children'] }],
  ['2月2日，某武装头目被打死。事发后，政府军夺取了其阵地。', { perpetrators: [] }],
  [
    '青年党仍很活跃。据怀疑，该团体2月2日在博萨索实施了自杀式袭击。',
    { perpetrators: ['al-shabaab'], certainty: 'attributed' },
    'somalia',
  ],
  [
    '2月，一名骑手被自卫团体开枪击中后，国家警察缴获5 000发弹药。',
    { type: 'seizure', target_text: '5 000发弹药' },
    'haiti',
  ],
  ['2月，经清点发现警方库存中有90万件物品被转移，多为弹药。', { type: 'diversion' }, 'haiti'],
  [
    '2月，一名外出务农的妇女被五名武装民兵追赶，随后遭到轮奸。',
    { type: 'attack', target_text: '一名外出务农的妇女' },
    'sudan',
  ],
  [
    '2月，一家医院证实了七起强奸案件，受害者指认行为人为快速支援部队。',
    { type: 'attack', perpetrators: ['rsf'] },
    'sudan',
  ],
  [
    '2月2日上午之前，真主党与以色列国防军每日发生冲突。',
    { granularity: 'series', date_start: null, date_end: '2025-02-02' },
    'lebanon',
  ],
  [
    '2月2日，一名16岁男童和一名19岁男子在抗议时，遭以色列安全部队开枪打死。',
    { killed: 2, target_text: '一名16岁男童和一名19岁男子' },
    'lebanon',
  ],
  [
    '秘书长发表声明，对2月3日在戈马发生的袭击事件表示强烈谴责。',
    { certainty: 'stated', target_text: null, date_start: '2025-02-03' },
  ],
  [
    '2月24日，真主党声称袭击了阿什杜德的一个海军基地。',
    { certainty: 'attributed', date_start: '2025-02-24', perpetrators: ['hizbullah'] },
    'lebanon',
  ],
  [
    '真主党公布的数据显示，2月2日，该党对海法实施了三次军事行动。',
    { type: 'attack', certainty: 'attributed', perpetrators: ['hizbullah'] },
    'lebanon',
  ],
  [
    '代表团的信函转述了官员的话“以色列空军2月9日夜间轰炸贝鲁特的一处仓库”。',
    { perpetrators: ['israel-forces'] },
    'lebanon',
  ],
  ['2月2日，安全部队在太子港击毙了中层招募人员某某。', { target_text: '中层招募人员某某' }, 'haiti'],
  ['2月2日，在戈马的一起汽车炸弹袭击中，四名士兵丧生。', { killed: 4, target_text: '四名士兵' }],
  [
    '2月2日，武装团体和已自行解散的民兵的首领在戈马被捕。',
    { target_text: '武装团体和已自行解散的民兵的首领' },
  ],
  ['第一个恐怖小组于1月在戈马被捣毁。', { type: 'arrest', target_text: '第一个恐怖小组' }],
  [
    '2月2日，民兵包围了贝尼的一个村庄，随机射杀平民。',
    { perpetrators: ['armed-groups'], targets: ['civilians'] },
  ],
  ['2月，办事处记录了90起任意逮捕和拘留示威者和记者的事件。', { target_text: '示威者和记者' }],
  ['2月2日，三名记者在戈马遭到杀害，20名记者被绑架、威胁或攻击。', { killed: 3, abducted: null }],
  ['2月2日，一名记者在随同四名士兵前往戈马时遭到炸弹袭击，不幸身亡。', { killed: 1 }],
  ['2月2日，法国电视三台的一名记者在戈马遭武装分子劫持。', { places: ['goma'] }],
  ['2月2日，民兵袭击了戈马警察学院。', { places: ['goma'], target_text: '戈马警察学院' }],
  ['2月2日，九名土著人民权利活动家在戈马遇害。', { targets: ['human-rights-defenders'] }],
  ['2月2日，戈马的一处营地遭到炮击。现有信息表明，事件造成至少15名平民死亡。', { killed: 15 }],
  ['最近的杀戮事件发生在2月28日民兵基地遭到袭击之后。', { target_text: '民兵基地' }],
  [
    '2月2日，30人在安全部队的镇压期间遭到杀害。',
    { perpetrators: ['security-forces'], targets: [], killed: 30 },
  ],
  [
    '2月2日，北基伍发生民主同盟军袭击联刚稳定团基地事件。',
    { perpetrators: ['adf'], target_text: '联刚稳定团基地' },
  ],
  [
    '2月2日，联刚稳定团一个营地入口处曾发生炸弹袭击，4人死亡。',
    { perpetrators: [], targets: ['monusco'], target_text: '联刚稳定团一个营地入口处' },
  ],
  [
    '2月，军队在伊图里开展军事行动，打击民主同盟军。',
    { type: 'attack', targets: ['adf'], target_text: '民主同盟军' },
  ],
  ['2月2日，武装人员向维和部队的车队开枪，没有造成人员伤亡。', { outcome: '没有造成人员伤亡' }],
  [
    '总干事今天对一名敢于直言的记者在戈马被暗杀事件予以谴责。',
    { date_start: null, date_end: '2025-06-30', target_text: '一名敢于直言的记者', certainty: 'stated' },
  ],
  [
    '秘书长6月12日发表声明，对早些时候在戈马一家饭店发生的爆炸袭击事件予以强烈谴责。',
    { date_start: null, date_end: '2025-06-12', perpetrators: [], target_text: '戈马一家饭店' },
  ],
  ['由于至少18名示威者被杀害，秘书长昨天发表声明。', { date_start: null, date_end: '2025-06-29' }],
  [
    '当地时间25日上午，位于戈马市中心的一家旅馆遭到炮击。',
    { date_start: '2025-06-25', target_text: '一家旅馆' },
  ],
  ['两名记者是于15日在戈马被武装人员杀害的。', { date_start: '2025-06-15', killed: 2 }],
  ['迄今为止，民兵打死了12名平民。', { date_start: null, date_end: '2025-06-30', killed: 12 }],
  ['去年以来，民兵对平民还发起过几次袭击。', { target_text: '平民' }],
  [
    '“3·23”运动表示，联刚稳定团的一支车队14日在戈马附近遭到袭击。',
    { date_start: '2025-06-14', target_text: '联刚稳定团的一支车队', targets: ['monusco'] },
  ],
  [
    '秘书长通过发言人发表声明，强烈谴责2月19日针对联合国驻戈马办事处的袭击。',
    { date_start: '2025-02-19', target_text: '联合国驻戈马办事处' },
  ],
  [
    '秘书长今天对维和人员在戈马遇袭身亡表示深切哀悼。',
    { date_start: null, date_end: '2025-06-30', target_text: '维和人员' },
  ],
  [
    '民主同盟军声称对2月2日在戈马的一所学校和贝尼警察总部同时发生的两次袭击负责。',
    { perpetrators: ['adf'], target_text: '戈马的一所学校和贝尼警察总部' },
  ],
  ['2月2日的爆炸案在戈马造成20人死亡，民主同盟军对此负责。', { perpetrators: ['adf'], killed: 20 }],
  ['昨晚的袭击造成戈马三名医护人员死亡。', { date_start: '2025-06-29', killed: 3 }],
  ['过去24小时内，戈马有52人被民兵打死。', { date_start: null, date_end: '2025-06-30', killed: 52 }],
  ['12日晚，一辆载有炸药的汽车在戈马一家酒店门前爆炸，造成8人死亡。', { type: 'attack', killed: 8 }],
  ['2月2日，警方在戈马逮捕了杀害两名记者的九名嫌犯。', { type: 'arrest', arrested: 9 }],
  ['2月2日，一名市政代表及其妻儿在家中遭到枪杀。', { killed: null }],
  [
    '迄今为止的暴力事件造成80人死亡。绝大部分的暴力行为是民兵进行的。',
    { killed: 80, perpetrators: ['armed-groups'] },
  ],
  [
    '发言人6月12日说，特派团正在寻找七名失踪的士兵。他们是在民主同盟军与“3·23”运动交火时失踪的。',
    { type: 'armed_clash', date_start: null, date_end: '2025-06-12', perpetrators: ['adf', 'm23'] },
  ],
  ['事件发生在2月2日，一群民兵包围了贝尼的一个村庄，随机开枪射杀平民。', { perpetrators: ['armed-groups'] }],
]

describe('incidents', () => {
  it.each<[text: string, fields: Fields, about?: string]>(INCIDENTS)('%s', (text, fields, about) => {
    const [row, ...more] = told(text, about)
    expect(more).toEqual([])
    expect(row).toMatchObject(fields)
  })
})

describe('what is no incident', () => {
  it.each([
    ['2月2日，军方解救了8名遭绑架的平民。', 'a rescue'],
    ['2月2日举行的讲习班重点讨论了任意拘留和移民权利问题。', 'a subject'],
    ['2024年，以勒索为目的绑架妇女仍是冲突的一个特点。', 'a trend'],
    ['2月2日，抗议其被捕的活动遭到禁止。', 'what is protested against'],
    ['2月2日，八名活动分子在被羁押三年后，开始受审。', 'a trial'],
    ['2月2日，“回归、收复与平反”组织承诺停止敌对行动。', 'a name'],
    ['2月2日，安全部队举行联合演习，使用实弹射击。', 'a drill'],
    ['2月2日，排雷人员引爆销毁了43枚未爆弹药。', 'a demolition'],
    ['2月2日，法院以参与2023年袭击为由判处五名被告监禁。', 'a ground for a sentence'],
    ['自4月以来，绑架和勒索案件急剧上升。', 'a trend'],
    ['2月，部族冲突骤增，起因主要是争夺资源、仇杀以及部族之间争权夺利。', 'a cause'],
    ['2月2日，据信这些无人机曾用于上述袭击。', 'an event that is only pointed at'],
    ['2月2日，武装部队解救了被上帝抵抗军绑架并奴役的六名儿童。', 'a rescue'],
    ['自2月以来，数千人逃离了这些街区，仍然很容易受到帮派袭击。', 'what may come'],
    ['2月2日，因帮派竞相抢夺地盘，局势恶化。', 'ground gained'],
    ['在2月的拘留事件后，办事处中止了业务。', 'an event pointed at'],
    ['2月2日，警方逮捕了一名挪用公款的前局长。', 'no arms'],
    ['日内瓦(2025年2月2日)——武装分子对平民的攻击令专员震惊。', 'the day of a dispatch'],
    ['2月2日，多数事件系青年党所为，手段是发动间接火力袭击。', 'a means'],
    ['请该组织至迟于2月2日报告向索马里提供武器的情况；', 'a request'],
    ['注意到安全理事会通过的2024年10月31日第2752(2024)号决议，并关切绑架船员行为；', 'the date of a text'],
    ['海盗和武装抢劫船只事件自2024年以来持续减少。', 'a trend'],
    ['2月2日，我谴责它们继续在加沙扣押53名人质。', 'a state that goes on'],
    ['2月2日，民兵扣留了一车发电机。', 'goods held up'],
    ['2月2日，全国爆发骚乱，引发抢劫，直至安全部队恢复秩序。', 'unrest without arms'],
    ['自2022年以来，选举两度推迟。该地区局势紧张，发生武装冲突。', 'no date of its own'],
    ['请各国至迟于2025年2月2日提供进口的武器、弹药综合清单。', 'a deadline'],
    ['秘书长今天发表声明，对袭击事件予以强烈谴责。', 'only a stand'],
    ['专员今天强调，暗杀记者的行为是不能接受的。', 'a kind of deeds'],
    ['这是今年特派团人员遭到的第二次袭击。', 'a remark'],
    ['特使6月2日表示，民兵的无人机袭击使局势进一步恶化。', 'what came of a kind of deeds'],
    ['专员6月2日说，民兵袭击学校的行为可能构成战争罪。', 'a kind of deeds'],
    ['这场为期5日，有武装分子参加的和谈解决了绑架问题。', 'a number of days'],
    ['继续关切2月2日通过的《行为守则》所述海盗活动，包括绑架船员行为，', 'a kind of deeds'],
    ['2月2日，法庭判处两名士兵死刑，罪名是去年杀害平民。', 'a ground for a sentence'],
    ['在袭击发生三周年之际，委员会于2月2日发表声明，要求追究责任。', 'an anniversary'],
    ['2月2日，自国防军发起收复戈马的大规模军事行动以来，已有50人逃离。', 'since when'],
    ['2月2日，对拘留中心再次发生被拘押人员死亡事件表示关注。', 'who died'],
    ['2月2日，发现的万人坑与民兵被指控实施的绑架和杀戮有关。', 'an accusation'],
    ['安理会2月2日重申，任何以武力夺取权力的企图都是不能接受的。', 'an attempt in general'],
    ['该团体于2011年7月29日列名，因其“为其供应、销售或转让军火”。', 'the day of a listing'],
  ])('%s (%s)', (text) => {
    expect(told(text)).toEqual([])
  })
})

describe('classes read off unseen paragraphs', () => {
  it.each([
    [
      '2月24日，真主党袭击了阿什杜德的一个基地，该基地位于蓝线以南约150公里处。',
      'lebanon',
      { places: ['ashdod'] },
    ],
    ['2月2日，叛军袭击了阿什杜德以北约12公里处的一个村庄。', 'israel', { places: ['ashdod'], targets: [] }],
    [
      '2月，美利坚合众国的一次空袭在太子港击毙了头目艾哈迈德。',
      'haiti',
      { perpetrators: ['united-states-forces'], target_text: '头目艾哈迈德' },
    ],
    ['2月2日，海地捣毁了一个以太子港为据点的跨国网络，缴获了火器。', 'haiti', { type: 'seizure' }],
  ])('%s', (text, about, row) => {
    expect(told(text, about)).toMatchObject([row])
  })

  it('leave out an arrest whose day is that of another act', () => {
    expect(told('第一副总统被捕后，非洲联盟于2月27日发表声明，表示关切。', 'south-sudan')).toEqual([])
  })
})

describe('several sentences', () => {
  it('tell who claimed it, and name both sides again', () => {
    expect(told('2月2日，两枚炸弹在摩加迪沙爆炸。青年党声称对袭击负责。', 'somalia')).toMatchObject([
      { perpetrators: ['al-shabaab'] },
    ])
    expect(
      told('2月2日，武装分子冲入摩加迪沙一家酒店。极端组织“青年党”(Al-Shabaab)已声称对事件负责。', 'somalia'),
    ).toMatchObject([{ perpetrators: ['fighters', 'al-shabaab'] }])
    expect(
      told('2月2日，稳定支助机构首领遭444旅枪杀；次日，双方在的黎波里激战，平民8人丧生。', 'libya'),
    ).toMatchObject([{ killed: 1 }, { perpetrators: ['444-brigade', 'stability-support-apparatus'] }])
  })

  it('go on with the toll that was told last, and tell what the same forces did besides', () => {
    expect(
      told(
        '2023年，民兵在贝尼打死12人。2024年总共有35名平民丧生。其中超过40%死于国防军发动的袭击。',
        'south-sudan',
      ),
    ).toMatchObject([{ killed: 12 }, { killed: 35, date_start: '2024-01-01' }])
    expect(
      told(
        '2024年7月至12月，俄罗斯部队每天进行空袭，导致数百人丧生。叙利亚部队还在住宅区使用氯弹。',
        'syria',
      ),
    ).toMatchObject([{ perpetrators: ['russia-forces'] }, { date_start: '2024-07-01' }])
  })

  it('tell apart whom forces struck after a strike', () => {
    const rows = told(
      '5月13日，戈马一所医院遭到空袭，19人丧生。空袭过后，据报国防军又袭击了民防人员，两人受伤。',
    )
    expect(rows.map(({ killed, injured }) => [killed, injured])).toEqual([
      [19, null],
      [null, 2],
    ])
  })

  it('tell each place that was taken on its day', () => {
    expect(told('1月7日，叙利亚武装反对派攻入霍姆斯，次日控制了大马士革。', 'syria')).toMatchObject([
      { places: ['homs'], perpetrators: ['armed-groups'] },
      { places: ['damascus'], date_start: '2025-01-08' },
    ])
    expect(told('“3·23”运动于1月28日控制了戈马市，占领了机场，并于2月14日控制了布卡武。')).toMatchObject([
      { date_start: '2025-01-28', places: ['goma'], perpetrators: ['m23'] },
      { date_start: '2025-02-14', places: ['bukavu'] },
    ])
  })

  it('keep the date of a subordinate clause to its own event', () => {
    expect(
      told('2月7日，继真主党2月6日向特拉维夫发射火箭弹之后，以色列国防军袭击了贝鲁特机场。', 'lebanon'),
    ).toMatchObject([
      { date_start: '2025-02-06', perpetrators: ['hizbullah'] },
      { date_start: '2025-02-07', perpetrators: ['israel-forces'], places: ['beirut'] },
    ])
  })
})
