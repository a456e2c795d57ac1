import { describe, expect, it } from 'vitest'
import { deriveIncidentMateriel } from '../../pipeline/derive/incidents/incident-materiel.ts'
import { deriveIncidents } from '../../pipeline/derive/incidents/incidents.ts'
import { deriveTimeline } from '../../pipeline/derive/timeline.ts'
import { documentOfText } from '../support.ts'

const documentOf = (sentences: string) => documentOfText(`一. 局势\n\n1. ${sentences}\n\n2. 完。\n`)
const rowsOf = (sentences: string) => deriveIncidents(documentOf(sentences))

describe('incidents in Chinese', () => {
  it.each([
    ['2024年1月5日，两名平民在的黎波里被绑架。', 'kidnapping', { abducted: 2, places: ['tripoli'] }],
    ['2024年1月5日，安全部队在塞卜哈缴获了120支突击步枪。', 'seizure', { places: ['sebha'] }],
    [
      '2024年1月5日，一支车队在马里北部遭到伏击，至少17人死亡，三人受伤。',
      'attack',
      { killed: 17, injured: 3 },
    ],
    ['2024年1月5日，尼日尔军队与“博科哈拉姆”组织在尼日尔发生冲突。', 'armed_clash', { countries: ['NE'] }],
    [
      '2024年1月5日，米苏拉塔一个弹药库发生爆炸事故，数人身亡。',
      'accidental_explosion',
      { killed: null, killed_text: '数人' },
    ],
    ['2024年1月5日，十余名嫌疑人在尼亚美被捕。', 'arrest', { arrested: 10 }],
    // who did it is not where
    [
      '2024年1月5日，俄罗斯对乌克兰的粮仓发动了袭击。',
      'attack',
      { places: ['ukraine'], perpetrators: ['russia'] },
    ],
  ])('%s', (sentence, type, fields) => {
    expect(rowsOf(sentence)).toMatchObject([{ type, date_start: '2024-01-05', ...fields }])
  })

  it.each([
    ['2024年1月5日，恐怖袭击增多。', 'a trend'],
    ['2024年1月5日，当局指出恐怖分子可能发动袭击。', 'a possibility'],
    ['2024年1月5日，没有发生绑架事件。', 'what did not happen'],
    ['两名平民在的黎波里被绑架。', 'no date'],
    ['2024年1月5日，特派团访问了的黎波里。', 'a visit'],
  ])('passes over %s (%s)', (sentence) => {
    expect(rowsOf(sentence)).toEqual([])
  })

  it('quotes sentences together where one event is told in them', () => {
    const [row] = rowsOf('2024年1月5日，叛军向两架飞机发射了便携式防空系统。两架飞机都被击中，5人丧生。')
    expect(row).toMatchObject({
      killed: 5,
      outcome: '两架飞机都被击中',
      quote: expect.stringMatching(/^2024.*丧生。$/),
    })
  })

  it('links an event to the series that contains it', () => {
    const rows = rowsOf('2003年以来，恐怖组织在萨赫勒已把53人扣为人质。2024年1月，两名公民在尼亚美被绑架。')
    expect(rows.map((row) => [row.granularity, row.part_of])).toEqual([
      ['series', null],
      ['single', 'S-2024-1.main.p1.s1.i1'],
    ])
  })

  it('takes the date of learning of an event as its upper bound', () => {
    const [row] = rowsOf('2024年1月访问团获悉，7名成员在尼日尔被捕。')
    expect(row).toMatchObject({ date_start: null, date_end: '2024-01-31', certainty: 'attributed' })
  })
})

it('lists what was seized with quantities and units, and money as a currency', () => {
  const rows = deriveIncidentMateriel(
    documentOf('2024年1月5日，在尼日尔截获了一支车队，缴获了640千克塑胶炸弹、435个引爆装置和90 000美元。'),
  )
  expect(rows.map((row) => [row.item, row.quantity, row.unit, row.role])).toEqual([
    ['plastic-explosive', 640, 'kg', 'seized'],
    ['detonator', 435, null, 'seized'],
    ['currency', 90_000, 'USD', 'seized'],
  ])
})

it('puts other dated facts on the timeline, incidents not', () => {
  const rows = deriveTimeline(
    documentOf(
      '2024年2月13日，利比亚向禁止化学武器组织申报了化学武器。2024年1月5日，两名平民在的黎波里被绑架。',
    ),
  )
  expect(rows).toMatchObject([{ kind: 'declaration', date_start: '2024-02-13' }])
})
