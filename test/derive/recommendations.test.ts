import { describe, expect, it } from 'vitest'
import { deriveRecommendations } from '../../pipeline/derive/recommendations/recommendations.ts'
import { documentOfText } from '../support.ts'

const rowsOf = (text: string) => deriveRecommendations(documentOfText(`一. 建议\n\n${text}\n\n2. 完。\n`))
const forceOf = (sentence: string) => rowsOf(`1. ${sentence}`).map((row) => row.force)

describe('words of force in Chinese', () => {
  it.each([
    ['利比亚当局必须遵守武器禁运。', 'obligation'],
    ['会员国有义务不断审查对民航的威胁。', 'obligation'],
    ['保护平民乃是利比亚政府的责任。', 'obligation'],
    ['反恐活动不能局限于军事行动。', 'obligation'],
    ['各方应立即停止敌对行动。', 'recommendation'],
    ['利比亚当局需要对货物加强控制。', 'recommendation'],
    ['加强库存管理是头等大事。', 'recommendation'],
    ['专家小组建议委员会审查名单。', 'recommendation'],
    ['与会者强调利比亚部署边防人员的重要性。', 'recommendation'],
    ['我促请各方恢复对话。', 'encouragement'],
    ['利比亚当局不妨利用《国际弹药技术准则》。', 'option'],
    ['乍得政府向联合国访问团提出帮助排雷的请求。', 'request'],
  ])('%s', (sentence, force) => {
    expect(forceOf(sentence)).toEqual([force])
  })

  it.each([
    ['必须指出，库存很多。', 'the report’s own emphasis'],
    ['每名前战斗人员必须填表。', 'a process described'],
    ['全国过渡委员会发布公告，鼓励未来政府加入公约。', 'what somebody once demanded'],
    ['他们需要后勤支助。', 'a need for a thing'],
    ['导弹可以击落飞机。', 'ability'],
    ['一旦必须撤离，当局会发出通知。', 'a condition'],
    ['应利比亚政府的请求，特派团提供了支助。', 'at the request of'],
    ['这是至关重要的一些方面。', 'an attribute'],
  ])('passes over %s (%s)', (sentence) => {
    expect(forceOf(sentence)).toEqual([])
  })
})

it('takes the addressee from before must and after urge', () => {
  const rows = rowsOf('1. 利比亚当局必须采取行动。我促请乍得加强巡逻。')
  expect(rows.map((row) => row.addressees)).toEqual([['libya'], ['chad']])
})

it('goes on with the addressee of the sentence before where a sentence names none', () => {
  const rows = rowsOf('1. 利比亚当局应当登记武器。其中应当包括编号。')
  expect(rows[1]).toMatchObject({ addressees: ['libya'], addressee_stated: 'inherited' })
})

it('makes each item of a proposed list a row that inherits from its announcement', () => {
  const rows = rowsOf('1. 加强边境管制的拟议措施如下：\n\n(a) 统一立法；\n\n(b) 培训官员。')
  expect(rows.map(({ id, force, trigger }) => ({ id, force, trigger }))).toEqual([
    { id: 'S-2024-1.main.p1.a.s1', force: 'proposal', trigger: '拟议措施' },
    { id: 'S-2024-1.main.p1.b.s1', force: 'proposal', trigger: '拟议措施' },
  ])
})

it('makes no rows of a list of measures already taken', () => {
  expect(rowsOf('1. 当局采取了以下紧急措施：\n\n(a) 排雷；\n\n(b) 销毁库存。')).toEqual([])
})

it('makes no row of an announcement that asks nobody itself', () => {
  const text = 'I. Recommendations\n\n1. The Team recommends:\n\n2. The Team recommends that States report.\n'
  const rows = deriveRecommendations(documentOfText(text, { language: 'en' }))
  expect(rows.map(({ paragraph }) => paragraph)).toEqual([expect.stringMatching(/p2$/)])
})
