import { describe, expect, it } from 'vitest'
import { resolveDate } from '../../pipeline/derive/dates.ts'
import { languageOf } from '../../pipeline/languages/index.ts'

const frame = { reported: '2012-03-16', period: null }
const { findDates } = languageOf('zh')!.wording!
const read = (words: string) => {
  const [find] = findDates(words)
  const date = find && resolveDate(find, frame, null)
  return date ? [date.date_start, date.date_end, date.date_precision] : null
}

describe('dates in Chinese, resolved against 2012-03-16', () => {
  it.each([
    ['2011年12月6日', ['2011-12-06', '2011-12-06', 'day']],
    ['2011年6月', ['2011-06-01', '2011-06-30', 'month']],
    ['2011年末', ['2011-10-01', '2011-12-31', 'quarter']],
    ['2002年', ['2002-01-01', '2002-12-31', 'year']],
    ['1970年代至今', ['1970-01-01', '2012-03-16', 'period']],
    ['1980年代', ['1980-01-01', '1989-12-31', 'decade']],
    ['2003年以来', ['2003-01-01', '2012-03-16', 'period']],
    // it has not begun, and so has no end yet
    ['2012年7月1日以来', ['2012-07-01', null, 'period']],
    ['过去几个月间', [null, '2012-03-16', 'period']],
    ['5月7日和9日', ['2011-05-07', '2011-05-09', 'day']],
    ['2011年12月28日至2012年1月3日', ['2011-12-28', '2012-01-03', 'period']],
    ['2012年2月上旬', ['2012-02-01', '2012-02-10', 'period']],
    ['2012年2月下旬', ['2012-02-21', '2012-02-29', 'period']],
    ['2011年第三季度', ['2011-07-01', '2011-09-30', 'quarter']],
    ['2011年夏季', ['2011-06-01', '2011-08-31', 'period']],
    ['2月3日', ['2012-02-03', '2012-02-03', 'day']],
    ['11月3日', ['2011-11-03', '2011-11-03', 'day']],
    ['不迟于2012年5月1日', [null, '2012-05-01', 'period']],
    ['上月', ['2012-02-01', '2012-02-29', 'month']],
    ['本月3日至5日', ['2012-03-03', '2012-03-05', 'period']],
    ['上月底', ['2012-02-21', '2012-02-29', 'period']],
    ['上周', ['2012-03-05', '2012-03-11', 'period']],
    ['上周三', ['2012-03-07', '2012-03-07', 'day']],
    ['2010年8月和2011年11月', ['2010-08-01', '2011-11-30', 'month']],
    ['周四', ['2012-03-15', '2012-03-15', 'day']],
    ['3月9日（星期五）', ['2012-03-09', '2012-03-09', 'day']],
    ['2012年3月10日星期六', ['2012-03-10', '2012-03-10', 'day']],
    ['星期六', ['2012-03-10', '2012-03-10', 'day']],
    ['1月4日至3月中旬', ['2012-01-04', '2012-03-20', 'period']],
    ['12月28日至1月3日', ['2011-12-28', '2012-01-03', 'period']],
    ['1月1日至11月10日', ['2011-01-01', '2011-11-10', 'period']],
    ['第四季度', ['2011-10-01', '2011-12-31', 'quarter']],
    ['2010年底至2011年初', ['2010-10-01', '2011-03-31', 'period']],
    ['几个月来', [null, '2012-03-16', 'period']],
  ])('%s', (words, expected) => {
    expect(read(words)).toEqual(expected)
  })

  it.each([
    ['2012-03-16', '2012-03-15'],
    ['2012-03-14', '2012-02-15'],
    ['2012-01-10', '2011-12-15'],
  ])('takes a bare day before %s for the latest of its number', (reported, day) => {
    const [find] = findDates('车队15日在科罗遇袭')
    expect(resolveDate(find!, { reported, period: null }, null)).toMatchObject({ date_start: day })
  })

  it('takes no bare day in a month that has none of its number', () => {
    const [find] = findDates('车队31日在科罗遇袭')
    const resolved = (reported: string) => resolveDate(find!, { reported, period: null }, null)?.date_start
    expect([resolved('2012-07-15'), resolved('2012-03-15'), resolved('2012-06-30')]).toEqual([
      '2012-05-31',
      '2012-01-31',
      '2012-05-31',
    ])
  })

  it('takes the year that puts a date in the period covered', () => {
    const [find] = findDates('3月4日')
    const covered = { reported: '2025-04-11', period: { start: '2024-02-05', end: '2024-12-04' } }
    expect(resolveDate(find!, covered, null)).toMatchObject({ date_start: '2024-03-04' })
  })

  it('reads “the same month” as the month named before', () => {
    const [find] = findDates('同月')
    const before = { date_start: '2011-06-12', date_end: '2011-06-12', date_precision: 'day' } as const
    expect(resolveDate(find!, frame, before)).toEqual({
      date_start: '2011-06-01',
      date_end: '2011-06-30',
      date_precision: 'month',
    })
  })

  it.each([
    ['同月15日', ['2010-06-15', 'day']],
    ['同年9月', ['2010-09-01', 'month']],
  ])('takes the year of the date before for %s', (words, [start, precision]) => {
    const [find] = findDates(words!)
    const before = { date_start: '2010-06-12', date_end: '2010-06-12', date_precision: 'day' } as const
    expect(resolveDate(find!, frame, before)).toMatchObject({ date_start: start, date_precision: precision })
  })

  it.each(['第1970(2011)号决议', '近期', '每周五', '三周', '多年来', '12个月的任期'])(
    'finds no date in %s',
    (words) => {
      expect(findDates(words)).toEqual([])
    },
  )
})
