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

describe('sentences', () => {
  it('keeps a quoted sentence whole and ends with its closing mark', () => {
    const text = '他说：“情况不好。要停火。”双方同意。'
    expect(wording.sentences(text).map(([from, to]) => text.slice(from, to))).toEqual([
      '他说：“情况不好。要停火。”',
      '双方同意。',
    ])
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
  ]
  it.each(hostile.map((text) => [text.slice(0, 8), text] as const))('%s…', (_name, text) => {
    const started = performance.now()
    const context = { before: [], announcements: [], headings: [], letter: false }
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
    wording.timelineKind(text)
    for (const [, words] of wording.themes) words.test(text)
    expect(performance.now() - started).toBeLessThan(4_000)
  })
})
