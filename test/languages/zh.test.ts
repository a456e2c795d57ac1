import { describe, expect, it } from 'vitest'
import { languageOf } from '../../pipeline/languages/index.ts'
import { amountOf } from '../../pipeline/languages/zh/numbers.ts'

const wording = languageOf('zh')!.wording!

describe('numbers', () => {
  it.each([
    ['4 500', 4500],
    ['1.2万', 12_000],
    ['约200', 200],
    ['至少17', 17],
    ['十余', 10],
    ['二十三', 23],
    ['两', 2],
    ['三千二百', 3200],
    ['一万五千', 15_000],
    ['120多', 120],
    ['数', null],
    ['好几', null],
    ['数百', null],
  ])('%s', (words, value) => {
    expect(amountOf(words)).toBe(value)
  })
})

describe('reading', () => {
  it.each([
    [
      '据报道,"无名"团体袭击了两个村庄(见上文);1,200人逃离.',
      '据报道，“无名”团体袭击了两个村庄(见上文)；1,200人逃离.',
    ],
    ['他说:各方须停火!', '他说：各方须停火！'],
    ['上午10:30,在约旦河(River Jordan, West Bank)', '上午10:30，在约旦河(River Jordan, West Bank)'],
    ['叛乱份子', '叛乱分子'],
    ['海尔马里亚姆•阿卜迪;(b)报告', '海尔马里亚姆·阿卜迪；(b)报告'],
  ])('%s', (printed, text) => {
    expect(wording.read!(printed)).toBe(text)
  })
})

describe('sentences', () => {
  it.each([
    ['他说：“情况不好。要停火。”双方同意。', ['他说：“情况不好。', '要停火。”', '双方同意。']],
    ['“理事会欢迎停火。理事会敦促各方对话。', ['“理事会欢迎停火。', '理事会敦促各方对话。']],
    ['决议规定：“各国应报告。逾期者应说明。”', ['决议规定：“各国应报告。逾期者应说明。”']],
  ])('%s end within speech, not within a text that is quoted', (text, expected) => {
    expect(wording.sentences(text).map(([from, to]) => text.slice(from, to))).toEqual(expected)
  })
})

const context = { before: [], announcements: [], headings: [], letter: false }
const cut = (text: string, zone: readonly [number, number] | null | undefined) =>
  zone ? text.slice(...zone) : null

describe('lists run into a sentence', () => {
  it('are cut before each label', () => {
    const text = '小组建议各国：(a)修订法律；(b)培训海关人员。'
    expect(wording.sentences(text).map((zone) => cut(text, zone))).toEqual([
      '小组建议各国：',
      '(a)修订法律；',
      '(b)培训海关人员。',
    ])
  })
})

describe('events of several days in one sentence', () => {
  it('are cut at their dates', () => {
    const text = '4月8日，一名律师遭枪杀；4月19日，一名记者被绑架。'
    expect(wording.sentences(text).map((zone) => cut(text, zone))).toEqual([
      '4月8日，一名律师遭枪杀；',
      '4月19日，一名记者被绑架。',
    ])
  })

  it('are cut at their places', () => {
    const text = '4月8日，一名律师遭枪杀；在塞卜哈，一名记者被绑架。'
    expect(wording.sentences(text)).toHaveLength(2)
  })

  it('are left whole where one part tells none', () => {
    const text = '他们会见了部长；4月19日，一名记者被绑架。'
    expect(wording.sentences(text)).toHaveLength(1)
  })
})

describe('parts of names', () => {
  it.each([
    // text, label, is a part
    ['筹备委员会决定延期。', '委员会', true],
    ['小组建议委员会致函各国。', '委员会', false],
    ['所有领导人都应克制。', '领导人', false],
    ['部落领导人应克制。', '领导人', true],
    ['沿海地区发生冲突。', '海地', true],
    ['炮弹击中朱巴的学校。', '中朱巴', true],
    ['该国东部局势恶化。', '该国', true],
    ['建议该国设立法庭。', '该国', false],
  ])('%s: %s', (text, label, expected) => {
    const from = text.indexOf(label)
    expect(wording.isPartOfName!(text, from, from + label.length, 'actors')).toBe(expected)
  })

  it.each([
    ['伊拉克人应参加投票。', true],
    ['伊拉克人口减少。', false],
    ['伊拉克应批准公约。', false],
  ])('%s: State', (text, expected) => {
    expect(wording.isPartOfName!(text, 0, 3, 'state')).toBe(expected)
  })
})

describe('dates', () => {
  it.each([
    ['去年11月，该镇遭袭。', '去年11月', { yearsBack: 1, month: 11 }, 'month'],
    ['六月初，该镇遭袭。', '六月初', { month: 6, day: 1 }, 'period'],
    ['二〇一二年三月，该镇遭袭。', '二〇一二年三月', { year: 2012, month: 3 }, 'month'],
    ['自年初以来，该镇屡遭袭击。', '自年初以来', { yearsBack: 0, month: 1 }, 'period'],
    ['4月底至5月初，该镇遭袭。', '4月底至5月初', { month: 4, day: 21 }, 'period'],
  ])('%s', (text, words, start, precision) => {
    const [date] = wording.findDates(text)
    expect(cut(text, date?.zone)).toBe(words)
    expect(date).toMatchObject({ start, precision })
  })
})

describe('who stands where around an event', () => {
  it.each([
    // text, type, target, perpetrators
    ['一支车队在山口遭民兵伏击。', 'attack', '一支车队', '民兵'],
    ['民兵袭击了一支车队。', 'attack', '一支车队', '民兵'],
    ['民兵对一座村庄发动了袭击。', 'attack', '一座村庄', '民兵'],
    ['民兵把两名医生扣为人质。', 'kidnapping', '两名医生', '民兵'],
    ['两名嫌犯被捕。', 'arrest', '两名嫌犯', null],
    ['警方扣留了两名船员。', 'arrest', '两名船员', '警方'],
    ['海盗扣留了两名船员。', 'kidnapping', '两名船员', '海盗'],
    ['一所学校遭炮击，某旅声称对此负责。', 'attack', '一所学校', '某旅'],
    ['民兵在山口袭击了一支车队。', 'attack', '一支车队', '民兵'],
    ['三辆卡车在途中，在民兵控制区遭抢劫。', 'diversion', '三辆卡车', null],
    ['安全部队在行动中打死五人，缴获一批步枪。', 'seizure', '一批步枪', '安全部队'],
    ['民兵向镇上推进期间炮击了一座难民营。', 'attack', '一座难民营', '民兵'],
    ['两派的冲突造成五人死亡。', 'armed_clash', null, '两派的冲突造成五人死亡'],
    ['战争遗留爆炸物致使五名儿童丧生。', 'accidental_explosion', null, null],
  ])('%s', (text, type, target, perpetrators) => {
    const [event] = wording.findEvents(text)
    expect(event?.type).toBe(type)
    expect(cut(text, event?.target)).toBe(target)
    expect(cut(text, event?.perpetrators)?.trim() ?? null).toBe(perpetrators)
  })

  it.each([
    '安理会成员谴责对平民的袭击。',
    '绑架案件数量较上一年增加。',
    '专家检查了缴获的武器。',
    '该团体可能发动袭击。',
    '没有发生交火。',
    '这是该团体最严重的一次袭击。',
    '他会见了在袭击中受伤的民众。',
    '各方承诺不攻击平民。',
    '变压器爆炸。',
    '总统签署了关于收缴非法武器的法令。',
    '绑架勒索仍是该团体的主要收入来源。',
    '当局完成了对袭击事件的调查。',
  ])('%s tells no event', (text) => {
    const doubted = wording.hypothetical(text)
    const told = wording
      .findEvents(text)
      .filter(({ trigger }) => !doubted.some(([from, to]) => trigger[0] >= from && trigger[1] <= to))
    expect(told).toEqual([])
  })
})

describe('counts', () => {
  it.each([
    ['四名妇女和一名男童被炸死。', { killed: 5 }],
    ['造成至少3人死亡、17人受伤。', { killed: 3, injured: 17 }],
    ['打死了某团体的一名指挥官。', { killed: 1 }],
    ['一名平民被三名枪手打死。', { killed: 1 }],
    ['交火致二死五伤。', { killed: 2, injured: 5 }],
    ['州长在家门前遇刺身亡。', { killed: 1 }],
    ['12人死伤。', {}],
    ['无一人受伤。', {}],
    ['22人伤亡。', {}],
    ['三名士兵遭到伏击，均受轻伤。', { injured: 3 }],
    ['两名医生被掳走。', { abducted: 2 }],
    ['12名乘客沦为人质。', { abducted: 12 }],
    ['遇难者不下115人。', { killed: 115 }],
    ['双方共损失九人。', { killed: 9 }],
    ['逮捕一名头目及其九名手下。', { arrested: 10 }],
  ])('%s', (text, counts) => {
    expect(Object.fromEntries(wording.findCounts(text).map(({ field, value }) => [field, value]))).toEqual(
      counts,
    )
  })
})

describe('words of force', () => {
  it.each([
    ['各国宜尽快批准该公约。', 'recommendation', '宜', '各国'],
    ['各方亟须恢复对话。', 'obligation', '亟须', '各方'],
    ['各方亟需恢复对话。', 'recommendation', '亟需', '各方'],
    ['特派团呼请双方停火。', 'encouragement', '呼请', '双方'],
    ['委员会提请各国考虑批准该公约。', 'request', '提请', '各国'],
    ['议会尚需通过法案。', 'recommendation', '尚需', '议会'],
    ['邻国保持合作，对遏制走私不可或缺。', 'recommendation', '不可或缺', '邻国'],
    ['追责不可久拖。', 'obligation', '不可久拖', '不可久拖'],
    ['国家当局应对指控展开调查。', 'recommendation', '应', '国家当局'],
    ['最好由秘书处保存记录。', 'recommendation', '最好', '秘书处'],
    ['至关重要的是，各方保持克制。', 'recommendation', '至关重要', '各方'],
    ['小组建议，尚未制定政策的各组织应尽快制定。', 'recommendation', '建议', '各组织'],
    ['与其封存武器，不如就地销毁。', 'recommendation', '不如', ''],
    ['委员会建议缔约国修订刑法。', 'recommendation', '建议', '缔约国'],
    ['小组请各方准许视察。', 'request', '请', '各方'],
    ['会员国被鼓励提交资料。', 'encouragement', '鼓励', '会员国'],
    ['邀请会员国就草案提出意见。', 'request', '邀请', '会员国'],
    ['促请以色列停止扩建。', 'encouragement', '促请', '以色列'],
    ['敦促东非共同体加紧斡旋。', 'encouragement', '敦促', '东非共同体'],
    ['我敦促苏丹与南苏丹停止交火。', 'encouragement', '敦促', '苏丹与南苏丹'],
    ['鼓励反恐委员会执行局支持培训。', 'encouragement', '鼓励', '反恐委员会执行局'],
    ['国际社会不应对此视而不见。', 'recommendation', '应', '国际社会'],
    ['至关重要的是，审计局的独立性得到尊重。', 'recommendation', '至关重要', null],
    ['这些威胁要求国际社会作出反应。', 'recommendation', '要求', '国际社会'],
  ])('%s', (text, force, trigger, addressee) => {
    const found = wording.findForce(text, context)
    expect(found?.force).toBe(force)
    expect(cut(text, found?.trigger)).toBe(trigger)
    expect(cut(text, found?.addressee)).toBe(addressee)
  })

  it.each([
    '应该团体邀请，三名记者前往该地区。',
    '根据该国法律，持有者必须登记。',
    '声明曾要求各大队交出武器，并鼓励其成员加入军队。',
    '武装团体要求释放其成员，并呼吁民众抵制选举。',
    '是否延长任期，应由安全理事会决定。',
    '该机构急需车辆和办公场所。',
    '没有必要重复上述内容。',
    '应当指出，这一数字偏低。',
    '根据该协议，双方应交换囚犯。',
    '政府通过了一项鼓励投资的法律。',
    '选举机构宣布，选民必须更新证件。',
    '各方承诺应会员国要求提供情报。',
    '有必要说明，两者互不隶属。',
    '报告提请会员国注意这一趋势。',
    '第三节概述各国请求提供援助的情况。',
    '安理会应一个成员国的请求举行会议。',
    '各方指出了需要采取的行动。',
    '不应将恐怖主义与任何宗教联系在一起。',
    '视需要与各国协商。',
    '委员会要求小组就此编写一份工作文件。',
  ])('%s asks for nothing', (text) => {
    expect(wording.findForce(text, context)).toBeNull()
  })
})

describe('no rule backtracks without end', () => {
  const hostile = [
    '必须'.repeat(20_000),
    '1 000'.repeat(20_000),
    '的'.repeat(60_000),
    '向安理会'.repeat(15_000),
    '一二三四五六七八九十'.repeat(5_000),
    `强调${'重要'.repeat(20_000)}`,
    '2011年'.repeat(10_000),
    '被'.repeat(40_000),
    '建议，'.repeat(15_000),
    '袭击'.repeat(20_000),
    '3人死亡'.repeat(10_000),
    '一名'.repeat(20_000),
    '遭枪手打死'.repeat(8_000),
    '对X的袭击在'.repeat(7_000),
    '缴获武器'.repeat(10_000),
    '据称说'.repeat(14_000),
    '请各方与会员国合作'.repeat(5_000),
    '曾要求根据法律'.repeat(6_000),
    '(a)；'.repeat(12_000),
    `：${'；(a)应'.repeat(10_000)}`,
    '“必须'.repeat(14_000),
    '爆发了发生'.repeat(8_000),
    '之间的协调'.repeat(8_000),
    '声称对'.repeat(14_000),
    '安理会回顾，并要求'.repeat(5_000),
    '“他说：'.repeat(10_000),
    '",'.repeat(20_000),
  ]
  it.each(hostile.map((text) => [text.slice(0, 8), text] as const))('%s…', (_name, text) => {
    const started = performance.now()
    wording.read!(text)
    wording.sentences(text)
    wording.findForce(text, context)
    wording.announces(text, context)
    wording.findSource(text)
    wording.hypothetical(text)
    wording.findDates(text)
    wording.findEvents(text)
    wording.findCounts(text)
    wording.findMoney(text)
    wording.findOutcome(text)
    wording.partners!(text)
    wording.continues(text)
    wording.timelineKind(text, [0, 1])
    wording.timelineKind(text, [text.length - 1, text.length])
    wording.fateOf(text, [9, 10])
    wording.isMeans(text, [9, 10])
    wording.listsMore.test(text)
    for (const [, words] of wording.themes) words.test(text)
    expect(performance.now() - started).toBeLessThan(4_000)
  })
})
