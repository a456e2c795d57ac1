import { describe, expect, it } from 'vitest'
import { deriveRecommendations } from '../../pipeline/derive/recommendations/recommendations.ts'
import { documentOfText } from '../support.ts'

/** The recommendations of a paragraph in a report on the countries `about`. */
function asked(text: string, about: string[] = ['sudan']) {
  const document = documentOfText(`1. ${text}\n`, { language: 'zh', dates: { main: '2025-06-30' }, about })
  return deriveRecommendations(document).map((row) => ({
    force: row.force,
    trigger: row.trigger,
    addressees: row.addressees as string[],
  }))
}

const CALLS: readonly (readonly [text: string, force: string, trigger: string, addressees: string[]])[] = [
  ['保护平民的首要责任在于政府。', 'obligation', '首要责任在于', ['sudan']],
  ['各国肩负起诉此类罪行的首要责任。', 'obligation', '肩负起诉此类罪行的首要责任', ['states']],
  ['对违反禁运的行为不能听之任之。', 'obligation', '不能听之任之', []],
  ['设立可信的监测机制实属必要。', 'recommendation', '实属必要', []],
  ['所涉部队亟需进驻营地。', 'recommendation', '亟需', []],
  ['对犯罪者进行追责是必不可少的。', 'recommendation', '必不可少', []],
  ['安理会要求塞族方立即允许车队进入该镇。', 'request', '要求', []],
  ['追究责任迫在眉睫。', 'recommendation', '迫在眉睫', []],
  ['关键在于各方展现政治意愿。', 'recommendation', '关键在于', ['parties']],
  ['该案值得进一步调查。', 'recommendation', '值得进一步调查', []],
  ['需要国际社会加大支持力度。', 'recommendation', '需要', ['international-community']],
  ['安理会似可请专家小组提交报告。', 'option', '似可', ['security-council']],
  ['我要求立即释放所有被拘留的人员。', 'request', '要求', []],
  ['我谨提醒各方其依照国际法承担的义务。', 'request', '提醒', ['parties']],
  ['我鼓励政府善用这些机制，取得具体成果。', 'encouragement', '鼓励', ['sudan']],
  ['增强特派团能力的迫切必要性怎么强调都不为过。', 'recommendation', '迫切必要性', []],
  ['包容各方的对话，是持久和平的前提。', 'recommendation', '前提', []],
  ['我勉励各政党尽快组建政府。', 'encouragement', '勉励', ['political-actors']],
  [
    '呼吁并允许所有国家防止供应武器，指示委员会发出说明。',
    'encouragement',
    '呼吁并允许',
    ['states', 'sanctions-committee'],
  ],
  ['指示委员会有效处理违反决议的情事；', 'request', '指示', ['sanctions-committee']],
  ['安理会决定延长任期，并要求专家小组继续监督。', 'request', '要求', ['panel-of-experts']],
  ['安理会欣见各方会谈；赞同最后期限；要求所有各方达成协议。', 'request', '要求', ['parties']],
  [
    '安全理事会赞扬稳定团，再次促请各方合作，请秘书长提供支持。',
    'encouragement',
    '再次促请',
    ['parties', 'secretary-general'],
  ],
  ['吁请会员国不得使用武力。', 'encouragement', '吁请', ['member-states']],
  ['请第1874(2009)号决议设立的专家组继续监测。', 'request', '请', ['group-of-experts']],
  ['22. 呼吁各国加强警惕。', 'encouragement', '呼吁', ['states']],
  ['专家们要求政府立即释放活动人士。', 'request', '要求', ['sudan']],
  ['确认需要不断加强正当程序。', 'recommendation', '需要', []],
  ['我呼吁交战双方实行人道主义停火。', 'encouragement', '呼吁', ['parties']],
  ['我再次向索马里领导人发出呼吁，请他们停火。', 'encouragement', '呼吁', ['political-actors']],
  ['委员会建议该国通过一项证人保护法。', 'recommendation', '建议', ['sudan']],
  ['注意到管理局举办培训方案，鼓励各国支持这项举措；', 'encouragement', '鼓励', ['states']],
  ['赞赏地确认工作组发挥作用，请主席团继续监督工作方案；', 'request', '请', []],
  ['强调迫切需要找到解决办法；', 'recommendation', '需要', []],
  ['我呼吁各国政府和企业合作消除奴役。', 'encouragement', '呼吁', ['governments', 'private-companies']],
  ['人道主义人员绝不应成为攻击目标。', 'obligation', '绝不应', []],
  ['各方知道这一点，他们必须立即停止战斗。', 'obligation', '必须', []],
  ['目前亟需实现全面停火。', 'recommendation', '亟需', []],
  ['安理会强调，当局正在调查，并要求对所有事件进行彻底调查。', 'request', '要求', []],
  ['平民以及失去战斗力的人员，如被俘的战士，都应受到保护。', 'recommendation', '应', []],
  ['这绝不可接受，必须立即停止。', 'obligation', '必须', []],
  ['我敦促各方不发表任何不负责任的言论。', 'encouragement', '敦促', ['parties']],
  ['我殷切期望各方达成协议。', 'request', '殷切期望', ['parties']],
  ['保护少数群体乃政府之责。', 'obligation', '乃政府之责', ['sudan']],
  ['缩小分歧的责任落在政治领导人肩上。', 'obligation', '责任落在', ['political-actors']],
  ['各方需要携手应对危机。', 'recommendation', '需要', ['parties']],
  ['国家人权机构可在监测方面发挥更大作用。', 'option', '可', ['national-human-rights-institutions']],
  ['小组建议大会注意到秘书长的报告。', 'recommendation', '建议', ['general-assembly']],
  ['促进有效的区域合作事关重大。', 'recommendation', '事关重大', []],
  ['按照国际法保护平民极端重要。', 'recommendation', '极端重要', []],
  ['“最佳做法”包括对库存进行登记。', 'recommendation', '最佳做法', []],
  ['我呼吁会员国提供支持，这对于选举至关重要。', 'encouragement', '呼吁', ['member-states']],
  [
    '安理会继续对各方施加影响，使其认识到停火的必要性，尤为重要。',
    'recommendation',
    '尤为重要',
    ['security-council'],
  ],
  [
    '小组建议安全理事会：重申所有国家均有义务遵守武器禁运；考虑扩大制裁。',
    'recommendation',
    '建议',
    ['security-council'],
  ],
  ['可寻求会员国的支持。', 'option', '可寻求', []],
  ['当局在收到金融行动特别工作组的计划后，应采取后续行动。', 'recommendation', '应', ['sudan']],
  ['我促请苏丹所有武装团体放下武器。', 'encouragement', '促请', ['armed-groups']],
  ['非洲联盟和平与安全理事会指示特别代表尽快召开会议。', 'request', '指示', ['special-representative']],
  ['安理会要求各方立即释放人质。', 'request', '要求', ['parties']],
  ['安理会回顾先前的谴责，要求追查凶手，并要求该国政府保护平民。', 'request', '要求', ['sudan']],
  ['安理会还请会员国分享资料。', 'request', '请', ['member-states']],
  ['安理会提醒会员国负有共同责任。', 'obligation', '负有共同责任', ['member-states']],
  ['确认新近通过了审查的警察要在维护治安方面承担更大任务。', 'recommendation', '要', ['police']],
  ['安理会促请乍得领导人展现克制。', 'encouragement', '促请', ['political-actors']],
  ['我吁请非洲联盟苏丹问题特设委员会支持和谈。', 'encouragement', '吁请', ['african-union']],
  ['请秘书长鼓励各方对话。', 'request', '请', ['secretary-general']],
  [
    '促请所有各方不对平民实施任何暴力，并呼吁邻国保持克制。',
    'encouragement',
    '促请',
    ['parties', 'neighbouring-states'],
  ],
  ['强调指出，各国需要按照国际法特别关注儿童。', 'recommendation', '需要', ['states']],
  ['鼓励索马里的国际和区域合作伙伴提供支持。', 'encouragement', '鼓励', ['partners']],
  ['安理会期待各方恢复谈判。', 'request', '期待', ['parties']],
  ['办事处发表声明，对局势表示关切，并呼吁各方对话。', 'encouragement', '呼吁', ['parties']],
  ['小组建议扩大合作，特别是与会员国的合作。', 'recommendation', '建议', ['member-states']],
  ['确保学校安全是十分重要的。', 'recommendation', '十分重要', []],
  ['安理会鼓励会员国按照所应承担的义务行事。', 'encouragement', '鼓励', ['member-states']],
  ['我赞同非洲联盟的呼吁，要求各方对话。', 'encouragement', '呼吁', ['parties']],
  ['指示第1540(2004)号决议所设委员会继续关注核恐怖主义；', 'request', '指示', ['1540-committee']],
  ['委员会重申，要求立即进入该国。', 'request', '要求', []],
]

describe('calls', () => {
  it.each(CALLS)('%s', (text, force, trigger, addressees) => {
    expect(asked(text)).toEqual([{ force, trigger, addressees }])
  })
})

describe('what is no call', () => {
  it.each([
    ['对大量死亡事件负有责任的民兵指挥官被击毙。', 'who is to blame'],
    ['武装团体对71%的受害者负有责任。', 'who is to blame'],
    ['安全部队称一名男子是这起杀人事件的责任人。', 'who is to blame'],
    ['刚果发展合作社和民主同盟军应对最严重的侵害行为负责。', 'who is to blame'],
    ['政府已应小组建议增派海关人员。', 'done at somebody’s advice'],
    ['监测组收到会员国提出的豁免请求。', 'a request once made'],
    ['报告审查了是否应保留该列名。', 'an open question'],
    ['两项指控尚待答复。', 'what others have yet to do'],
    ['我深为关切不断有报告称平民受害。', 'a word across two others'],
    ['政府提供了所有必要支持。', 'a word across two others'],
    ['根据新的选举法，候选人必须提前提交申请。', 'a law described'],
    ['议会通过了一项法律，规定所有武器持有者均应登记。', 'a law described'],
    ['该法令鼓励私人投资。', 'a law described'],
    ['由于道路不通，卡车必须绕行。', 'a hardship'],
    ['政府取消了妇女不得工作的禁令。', 'what a ban said'],
    ['南共体呼吁紧急遣返伤员，这项工作其后已完成。', 'an act done since'],
    ['新当选的“索马里兰”总统呼吁开展对话。', 'a call by a party to the dispute'],
    ['该导弹射程应能覆盖整个区域。', 'what a thing can do'],
    ['根据《矿业法》，合作社须申领许可证。', 'a law described'],
    ['大会取消了领导人必须是候选人的规定。', 'a rule described'],
    ['安理会在该决议第6段中请我在5月底之前提出建议，说明应设立何种机制。', 'a mandate quoted'],
    ['安全理事会延长了任务期限，并在决议中决定，该任务也应适用于新的措施。', 'a mandate quoted'],
    ['这种缓解绝不能是昙花一现。', 'a wish for a state'],
    ['继续播放征寻证人的呼吁，仍是这方面的手段。', 'a noun'],
    ['人们得不到应享有的安全。', 'what somebody is owed'],
    ['青年党散发传单，要求商户必须缴费，并呼吁民众不要登记。', 'a call by an armed group'],
    ['苏丹武装部队代表坚称，快速支援部队必须先行撤出。', 'a demand of one party of the other'],
    ['总统下令军队必须夺回该镇。', 'an order once given'],
    ['水对生命和人的尊严至关重要。', 'a thing, no act'],
    ['小组认定，胡塞武装对2025年7月6日的袭击负有责任。', 'blame'],
    ['选举应于12月22日举行。', 'a schedule'],
    ['政府将安全部门改革列为优先事项。', 'a priority already set'],
    ['航空燃料须经批准方可进口。', 'a process described'],
    ['根据停火协议，以色列部队必须在六十天内撤出。', 'an agreement described'],
    ['他的律师否认指控，其政党呼吁立即释放他。', 'a call by politicians'],
    ['支助团举办了一次讲习班，鼓励妇女参与选举。', 'the purpose of an activity'],
    ['人道主义呼吁仅获得20%的资金。', 'an appeal for funds'],
    ['我期待两国之间的冲突得到和平解决。', 'a hope that asks nobody'],
    ['特派团向最需要保护的平民提供了援助。', 'who is in need'],
    ['不应将恐怖主义与任何宗教相联系。', 'how a subject is to be understood'],
    ['本意见应结合委员会上次的意见一起解读。', 'how a text is to be read'],
    ['请提请安理会成员注意本函及其附件为荷。', 'a request to circulate'],
    ['肇事者必须明白，他们将被绳之以法。', 'how a subject is to be understood'],
    ['机构间加强了联合呼吁程序。', 'a noun'],
    ['该地区的其他人也有责任。', 'blame'],
    ['他们必须步行数小时取水。', 'a hardship'],
    ['这一建议尚未得到落实。', 'a noun'],
    ['委员会注意到缔约国应请求提供的资料。', 'what was asked for'],
    ['重申对该国主权的承诺，并回顾睦邻原则的重要性。', 'a principle'],
    ['请听联合国电台的报道。', 'a programme announced'],
    ['办事处对包括党的领导人呼吁民众拿起棍棒在内的言论感到关切。', 'a call deplored'],
    ['他说，袭击的目的是“惩罚”政府，促其改变政策。', 'what a deed was for'],
  ])('%s (%s)', (text) => {
    expect(asked(text)).toEqual([])
  })
})

describe('who is asked', () => {
  const addressees = (text: string, about?: string[]) => asked(text, about)[0]?.addressees

  it('is nobody where what is to be done follows the call', () => {
    expect(addressees('我呼吁为多国安全支助团提供资金。')).toEqual([])
    expect(addressees('难民署呼吁必须立即停止攻击。')).toEqual([])
    expect(addressees('在受影响地区保护平民至关重要。')).toEqual([])
  })

  it('is nobody of those who own what is vital, are to be called to account or are let do', () => {
    expect(addressees('联黎部队的行动自由对于执行决议必不可少。', ['lebanon'])).toEqual([])
    expect(addressees('对联黎部队实施袭击者必须承担责任。', ['lebanon'])).toEqual([])
    expect(addressees('强调难民的回返必须在自愿的基础上进行。')).toEqual([])
    expect(addressees('我吁请司法机构让受害者更好地诉诸司法。')).toEqual(['judiciary'])
    expect(addressees('我鼓励将土著人民纳入相关机构。')).toEqual([])
  })

  it('is a group, not its country, and a body, not its forces', () => {
    expect(addressees('我要求苏丹快速支援部队立即撤出。')).toEqual(['rsf'])
    expect(addressees('我促请反对派以及各方全面履行承诺。')).toEqual(['armed-groups', 'parties'])
    expect(addressees('小岛屿发展中国家应加强合作。')).toEqual([])
  })

  it('is to whom recommendations are made', () => {
    const text = '特别报告员向会员国提出以下建议：(a)批准《任择议定书》；(b)设立国家机制。'
    expect(asked(text).map((row) => row.addressees)).toEqual([['member-states'], ['member-states']])
  })

  it('is the parties of a country, not the country', () => {
    expect(addressees('马里各方须恪守协议。', ['mali'])).toEqual(['parties'])
  })

  it('is a kind of companies, and the members of a group of States', () => {
    expect(addressees('冶炼企业不应购买该矿石。')).toEqual(['private-companies'])
    expect(addressees('小组建议会员国提醒船级社注意。')).toEqual(['member-states'])
    expect(addressees('我敦促尚未行动的国家从速效仿。')).toEqual(['states'])
  })

  it('is the subject that means itself, and whose effort it is to be', () => {
    expect(addressees('“安理会确认自己有责任审查这些问题。')).toEqual(['security-council'])
    expect(addressees('吁请各国充分配合反恐委员会。')).toEqual(['states', 'ctc'])
    expect(addressees('重申有必要通过各方的共同努力，恢复和平。')).toEqual(['parties'])
    expect(addressees('我呼吁所有能发挥影响力的国家采取措施。')).toEqual(['states'])
  })

  it('is nobody of those who are hit, lead or cooperate already', () => {
    expect(addressees('暗杀记者的行为不可接受，必须严惩凶手。')).toEqual([])
    expect(addressees('援助团支持索马里主导的进程至关重要。', [])).toEqual([])
    expect(addressees('虽然联合国正在与政府合作改进机制，但机制必须迅速。')).toEqual([])
  })

  it('is a class of people, not their country', () => {
    expect(addressees('重申乍得所有领导人需要继续对话。', ['chad'])).toEqual(['political-actors'])
    expect(addressees('我呼吁乍得的武装组织放下武器。', ['chad'])).toEqual(['armed-groups'])
  })

  it('is who was named before a pronoun', () => {
    expect(addressees('我欢迎苏丹当局通过该框架，并敦促其将行为人绳之以法。', [])).toEqual(['sudan'])
  })

  it('is the States that were named before', () => {
    expect(addressees('安理会对乍得与苏丹之间的关系表示关切，并敦促两国政府遵守协定。', [])).toEqual([
      'chad',
      'sudan',
    ])
  })

  it('counts those to cooperate with, and takes classes for themselves', () => {
    expect(addressees('我呼吁国际社会与叙利亚看守当局合作。')).toEqual(['international-community', 'syria'])
    expect(addressees('我促请刚果武装团体放下武器。')).toEqual(['armed-groups'])
  })
})

describe('resolutions', () => {
  it('demand, request and invite without a subject, and relay nobody', () => {
    expect(asked('要求各方允许救济人员通行；')).toEqual([
      { force: 'request', trigger: '要求', addressees: ['parties'] },
    ])
    expect(asked('谴责冲突各方的袭击，要求快速支援部队停止敌对行动；')[0]?.addressees).toEqual(['rsf'])
    expect(asked('请紧急救济协调员不迟于10月15日报告援助情况；')).toHaveLength(1)
    expect(asked('又邀请各国执行该《准则》；')[0]?.addressees).toEqual(['states'])
    expect(asked('回顾其2023年3月29日第77/276号决议决定请国际法院提供咨询意见；')).toEqual([])
    const document = documentOfText('1. 谴责苏丹武装部队提供支持，呼吁停止此类支持；\n', {
      language: 'zh',
      dates: { main: '2025-06-30' },
      about: ['sudan'],
    })
    expect(deriveRecommendations(document)[0]?.relayed_from).toEqual([])
  })
})

describe('a call for what must be', () => {
  it('has the force of the call', () => {
    expect(asked('促请各方认识到需要保护妇女。')[0]?.force).toBe('encouragement')
    expect(asked('小组建议委员会致函会员国，强调必须及时提交请求。')[0]?.trigger).toBe('建议')
    expect(asked('促请各方不实施暴力，强调必须防止招募儿童。')[0]?.force).toBe('obligation')
  })
})

describe('quoted words', () => {
  it('end with a straight mark too', () => {
    const texts = ['人员清理学校，支持“和平进程"。他敦促会员国提供支持。', '他敦促会员国提供"支持"。']
    expect(texts.map((text) => asked(text).length)).toEqual([1, 1])
  })

  it('are calls where somebody says them, not where a text is quoted', () => {
    expect(asked('他强调：“所有针对平民的袭击必须立即停止，责任人必须受到追究。”')).toHaveLength(1)
    expect(asked('该协议规定：“各方必须在三十天内撤出全部部队，并交出重武器。”')).toEqual([])
  })

  it('ask the Secretary-General where a statement of the Council is quoted whole, not where its mandate is told again', () => {
    const [request] = asked('“安理会欢迎该决定。安理会请秘书长就此提出报告。')
    expect(request).toMatchObject({ force: 'request', addressees: ['secretary-general'] })
    expect(asked('安理会请秘书长就此提出报告。')).toEqual([])
  })
})

describe('somebody whom no vocabulary knows', () => {
  it.each([
    ['我敦促那些煽动暴力的人们放下武器。', 'explicit'],
    ['我呼吁解散这些网络。', 'none'],
  ])('%s: %s', (text, stated) => {
    const [row] = deriveRecommendations(
      documentOfText(`1. ${text}\n`, { language: 'zh', dates: { main: '2025-06-30' }, about: ['sudan'] }),
    )
    expect(row).toMatchObject({ addressees: [], addressee_stated: stated })
  })
})

describe('whose call it is', () => {
  it.each([
    ['非洲联盟和平与安全理事会开会。理事会呼吁各方对话。', ['au-psc']],
    ['联合国人权事务高级专员访问了该国。高级专员呼吁各方对话。', ['ohchr']],
    ['“安全理事会欢迎停火。安理会呼吁各方对话。', []],
    ['“安全理事会欢迎《路线图》(“《路线图》”)。安理会呼吁各方对话。', []],
    ['非洲联盟发表声明。它特别呼吁各方对话。', ['african-union']],
    ['人权高专办向安理会强调，各方必须停火。', ['ohchr']],
    ['三名联合国人权专家今天表示，当局必须释放他。', ['experts']],
    ['联合国人权维护者处境问题特别报告员表示，当局必须释放他。', ['special-rapporteur']],
    ['联合国主管维和事务的副秘书长呼吁各方对话。', ['united-nations']],
    ['苏丹政府多次表示无力安置难民，难民署为此敦促捐助方提供援助。', ['unhcr']],
    ['他说，安理会成员强烈谴责敌对行动，敦促各方停火。', ['security-council']],
    ['当局表示不再谈判，我敦促各方对话。', []],
    ['我赞同非洲联盟的呼吁，要求各方对话。', ['african-union']],
    ['声明指出，秘书长呼吁各方对话。', ['secretary-general']],
    ['联合国妇女署呼吁各方对话。', ['un-women']],
    ['儿基会执行主任呼吁各方对话。', ['unicef']],
    ['联合国难民事务高级专员呼吁各方对话。', ['unhcr']],
    ['联合国制裁监测组呼吁各方对话。', ['monitoring-team']],
    [
      '联合国教育、科学及文化组织总干事今天对一名敢于直言的记者在该国遇害的事件予以谴责，并强烈呼吁将凶手绳之以法。',
      ['unesco'],
    ],
    ['- 赞扬非洲联盟支持和解，促请各方合作，', []],
  ])('%s', (text, sources) => {
    const rows = deriveRecommendations(
      documentOfText(`1. ${text}\n`, { language: 'zh', dates: { main: '2025-06-30' }, about: ['sudan'] }),
    )
    expect(rows.map((row) => row.relayed_from)).toEqual([sources])
  })
})

describe('whom a call reaches', () => {
  it.each([
    ['各区域组织和邻国同样呼吁各界保持克制。', 'national'],
    ['区域各国应保持克制。', 'regional'],
    ['专家小组应继续监督执行情况。', 'national'],
    ['我呼吁国际和区域伙伴加大支持。', 'global'],
    ['我呼吁国际伙伴和非洲联盟予以合作。', 'global'],
  ])('%s: %s', (text, scope) => {
    const [row] = deriveRecommendations(
      documentOfText(`1. ${text}\n`, { language: 'zh', dates: { main: '2025-06-30' }, about: ['sudan'] }),
    )
    expect(row?.scope).toBe(scope)
  })
})

describe('themes', () => {
  it.each([
    ['联合国人权事务高级专员指出，必须追究凶手的责任。', ['rule_of_law']],
    ['调查应确定行为是否违反了适用法律。', ['general']],
    ['人权高级专员扎伊德呼吁开展一项独立的国际调查。', ['rule_of_law']],
    ['博科娃呼吁尽快释放被绑架的记者。', ['human_rights']],
    ['各方应履行在《关于协调各种问题的宣言》中作出的承诺。', ['general']],
  ])('%s is not about who says it, nor about the law that applies', (text, themes) => {
    const [row] = deriveRecommendations(
      documentOfText(`1. ${text}\n`, { language: 'zh', dates: { main: '2025-06-30' }, about: ['sudan'] }),
    )
    expect(row?.themes).toEqual(themes)
  })
})

describe('the theme of an act', () => {
  it.each([
    ['我们呼吁当局对近期发生的杀害平民事件进行独立的调查。', ['rule_of_law']],
    ['必须停止在该国的一切敌对行动。', ['ceasefire']],
    ['各国应执行《行动纲领》。', ['illicit_trafficking']],
    ['我呼吁武装团体以和平方式解决不满。', ['political_process']],
    ['双方应履行《吉布提协议》。', ['political_process']],
    ['这场屠杀必须立即停止。', ['human_rights']],
    ['各方必须确保国际人员的安全。', ['humanitarian']],
    ['所有国家应阻止从本国境内供应武器。', ['arms_embargo']],
    ['双方应执行人道主义停战。', ['ceasefire']],
    ['双方不得侵犯边界。', ['border_control']],
    ['会员国不得侵犯任何国家的领土完整。', ['general']],
    ['要求各方根据国际人道法相关义务，允许运送人道主义援助。', ['humanitarian']],
    ['我敦促当局不加延迟地解除该民兵的武装。', ['disarmament_reintegration']],
    ['各方务必停止一切武装对抗。', ['ceasefire']],
    ['我呼吁当局立即提供有关他们下落的信息。', ['human_rights']],
    ['国际社会应切断对该组织的一切财政支持。', ['sanctions_measures']],
    ['各国应加强国家与地区合作。', ['regional_cooperation']],
    ['秘书长应实施创新的筹资办法。', ['general']],
    ['安理会对海盗和恐怖主义表示关切，重申有必要在该国实现和平。', ['political_process']],
    ['重申会员国必须确保反恐措施均符合国际人权法。', ['counter_terrorism', 'human_rights']],
  ])('%s', (text, themes) => {
    const [row] = deriveRecommendations(
      documentOfText(`1. ${text}\n`, { language: 'zh', dates: { main: '2025-06-30' }, about: ['sudan'] }),
    )
    expect(row?.themes).toEqual(themes)
  })
})

describe('half-width marks', () => {
  it('are read as those of Chinese and published as printed', () => {
    const [row] = deriveRecommendations(
      documentOfText('1. 局势恶化,各方必须:停火,对话.\n', { language: 'zh', dates: { main: '2025-06-30' } }),
    )
    expect(row).toMatchObject({
      quote: '局势恶化,各方必须:停火,对话.',
      trigger: '必须',
      addressees: ['parties'],
    })
  })
})
