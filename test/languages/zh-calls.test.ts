import { describe, expect, it } from 'vitest'
import { deriveRecommendations } from '../../pipeline/derive/recommendations.ts'
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
  ['追究责任迫在眉睫。', 'recommendation', '迫在眉睫', []],
  ['关键在于各方展现政治意愿。', 'recommendation', '关键在于', ['parties']],
  ['该案值得进一步调查。', 'recommendation', '值得进一步调查', []],
  ['需要国际社会加大支持力度。', 'recommendation', '需要', ['international-community']],
  ['安理会似可请专家小组提交报告。', 'option', '似可', ['security-council']],
  ['我要求立即释放所有被拘留的人员。', 'request', '要求', []],
  ['我谨提醒各方其依照国际法承担的义务。', 'request', '提醒', ['parties']],
  ['非洲联盟和平与安全理事会指示特别代表尽快召开会议。', 'request', '指示', ['special-representative']],
]

describe('calls', () => {
  it.each(CALLS)('%s', (text, force, trigger, addressees) => {
    expect(asked(text)).toEqual([{ force, trigger, addressees }])
  })
})

describe('what is no call', () => {
  it.each([
    ['政府已应小组建议增派海关人员。', 'done at somebody’s advice'],
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

  it('is the parties of a country, not the country', () => {
    expect(addressees('马里各方须恪守协议。', ['mali'])).toEqual(['parties'])
  })

  it('is a kind of companies, and the members of a group of States', () => {
    expect(addressees('冶炼企业不应购买该矿石。')).toEqual(['private-companies'])
    expect(addressees('小组建议会员国提醒船级社注意。')).toEqual(['member-states'])
    expect(addressees('我敦促尚未行动的国家从速效仿。')).toEqual(['states'])
  })

  it('is who was named before a pronoun', () => {
    expect(addressees('我欢迎苏丹当局通过该框架，并敦促其将行为人绳之以法。', [])).toEqual(['sudan'])
  })

  it('counts those to cooperate with, and takes classes for themselves', () => {
    expect(addressees('我呼吁国际社会与叙利亚看守当局合作。')).toEqual(['international-community', 'syria'])
    expect(addressees('我促请刚果武装团体放下武器。')).toEqual(['armed-groups'])
  })
})

describe('quoted words', () => {
  it('are calls where somebody says them, not where a text is quoted', () => {
    expect(asked('他强调：“所有针对平民的袭击必须立即停止，责任人必须受到追究。”')).toHaveLength(1)
    expect(asked('该协议规定：“各方必须在三十天内撤出全部部队，并交出重武器。”')).toEqual([])
  })
})
