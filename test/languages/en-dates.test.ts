import { describe, expect, it } from 'vitest'
import { findDates } from '../../pipeline/languages/en/dates/find-dates.ts'

const read = (sentence: string) =>
  findDates(sentence).map(({ zone, start, end, precision, relation }) => ({
    text: sentence.slice(...zone),
    start,
    end,
    precision,
    relation,
  }))

describe('dates in English', () => {
  it.each([
    ['On 7 June, a', '7 June', { month: 6, day: 7 }, null, 'day', 'on'],
    [
      'until a ceasefire came into effect on 7 June',
      'until a ceasefire came into effect on 7 June',
      null,
      { month: 6, day: 7 },
      'period',
      'until',
    ],
    ['Beginning in late June, a', 'Beginning in late June', { month: 6, day: 21 }, null, 'period', 'since'],
    [
      'Beginning on Thursday, 5 June 2024, a',
      'Beginning on Thursday, 5 June 2024',
      { year: 2024, month: 6, day: 5 },
      null,
      'period',
      'since',
    ],
    [
      'fighting which began on 5 June 2024, and',
      'which began on 5 June 2024',
      { year: 2024, month: 6, day: 5 },
      null,
      'period',
      'since',
    ],
    [
      'Throughout 2018 and 2019, gangs',
      'Throughout 2018 and 2019',
      { year: 2018 },
      { year: 2019 },
      'year',
      'on',
    ],
    ['on 7 June 2024, a', '7 June 2024', { year: 2024, month: 6, day: 7 }, null, 'day', 'on'],
    ['on 7 and 9 June', '7 and 9 June', { month: 6, day: 7 }, { month: 6, day: 9 }, 'day', 'on'],
    [
      'between 13 and 28 June',
      'between 13 and 28 June',
      { month: 6, day: 13 },
      { month: 6, day: 28 },
      'period',
      'on',
    ],
    ['from 3 to 5 June', 'from 3 to 5 June', { month: 6, day: 3 }, { month: 6, day: 5 }, 'period', 'on'],
    [
      'from 28 December to 3 January 2012',
      'from 28 December to 3 January 2012',
      { year: 2011, month: 12, day: 28 },
      { year: 2012, month: 1, day: 3 },
      'period',
      'on',
    ],
    ['in June 2024', 'June 2024', { year: 2024, month: 6 }, null, 'month', 'on'],
    ['in May, and', 'May', { month: 5 }, null, 'month', 'on'],
    ['in July and August', 'July and August', { month: 7 }, { month: 8 }, 'month', 'on'],
    [
      'Between June to September, it',
      'Between June to September',
      { month: 6 },
      { month: 9 },
      'period',
      'on',
    ],
    [
      'in the first quarter of 2024',
      'first quarter of 2024',
      { year: 2024, month: 1 },
      { year: 2024, month: 3 },
      'quarter',
      'on',
    ],
    [
      'in the summer of 2024',
      'in the summer of 2024',
      { year: 2024, month: 6 },
      { year: 2024, month: 8 },
      'period',
      'on',
    ],
    ['in late 2011', 'late 2011', { year: 2011, month: 10 }, { year: 2011, month: 12 }, 'quarter', 'on'],
    ['in mid-June', 'mid-June', { month: 6, day: 11 }, { month: 6, day: 20 }, 'period', 'on'],
    [
      'in late June 2024',
      'late June 2024',
      { year: 2024, month: 6, day: 21 },
      { year: 2024, month: 6 },
      'period',
      'on',
    ],
    ['Since 2003, rifles', 'Since 2003', { year: 2003 }, null, 'period', 'since'],
    // the ends of a range may be of different widths; a year is no day
    [
      'From June 2023 to 3 April 2025, patrols',
      'From June 2023 to 3 April 2025',
      { year: 2023, month: 6 },
      { year: 2025, month: 4, day: 3 },
      'period',
      'on',
    ],
    [
      'from November to 3 April 2025, patrols',
      'from November to 3 April 2025',
      { year: 2024, month: 11 },
      { year: 2025, month: 4, day: 3 },
      'period',
      'on',
    ],
    [
      'between mid-2019 and May 2020, patrols',
      'between mid-2019 and May 2020',
      { year: 2019, month: 4 },
      { year: 2020, month: 5 },
      'period',
      'on',
    ],
    ['Just yesterday, rebels', 'yesterday', { daysBack: 1 }, { daysBack: 1 }, 'day', 'on'],
    ['killed late last night', 'late last night', { daysBack: 1 }, { daysBack: 1 }, 'day', 'on'],
    ['condemned today’s bombings', 'today’s', { daysBack: 0 }, { daysBack: 0 }, 'day', 'on'],
    ['From 6 March, shells', 'From 6 March', { month: 3, day: 6 }, null, 'period', 'since'],
    ['1970s to date', '1970s to date', { year: 1970 }, null, 'period', 'since'],
    ['in the 1970s', '1970s', { year: 1970 }, { year: 1979 }, 'decade', 'on'],
    [
      'received up to 13 June 2024',
      'up to 13 June 2024',
      null,
      { year: 2024, month: 6, day: 13 },
      'period',
      'until',
    ],
    ['after 8 June', 'after 8 June', { month: 6, day: 8 }, null, 'period', 'after'],
    ['in the past few months', 'in the past few months', null, null, 'period', 'recent'],
    ['In recent weeks, shells', 'In recent weeks', null, null, 'period', 'recent'],
    [
      'in the week of 12 May 2025',
      'the week of 12 May 2025',
      { year: 2025, month: 5, day: 12 },
      { year: 2025, month: 5, day: 18 },
      'period',
      'on',
    ],
    ['the June 12 raid on', 'June 12', { month: 6, day: 12 }, null, 'day', 'on'],
    ['On the evening of June 12 rebels', 'June 12', { month: 6, day: 12 }, null, 'day', 'on'],
    ['On September 28, rebels', 'September 28', { month: 9, day: 28 }, null, 'day', 'on'],
    ['In June last year, it', 'June last year', { month: 6, yearsBack: 1 }, null, 'month', 'on'],
    ['14 attacks so far this year', 'so far this year', { yearsBack: 0 }, null, 'period', 'since'],
    ['The following day, it', 'The following day', null, null, 'day', 'same'],
    ['two weeks earlier, it', 'two weeks earlier', null, null, 'day', 'same'],
    ['later that month', 'later that month', null, null, 'month', 'same'],
    ['During the reporting period, it', 'During the reporting period', null, null, 'period', 'report'],
    [
      'in May, June and July 2030',
      'May, June and July 2030',
      { year: 2030, month: 5 },
      { year: 2030, month: 7 },
      'month',
      'on',
    ],
    ['In 2024, shells', '2024', { year: 2024 }, null, 'year', 'on'],
  ])('%s', (sentence, text, start, end, precision, relation) => {
    expect(read(sentence)).toEqual([{ text, start, end, precision, relation }])
  })

  it.each([
    ['The day after, it', 1],
    ['Three days later, it', 3],
    ['a week later', 7],
    ['on the previous day', -1],
    ['two hours later', 0],
  ])('%s', (sentence, daysAfter) => {
    expect(findDates(sentence)[0]?.daysAfter).toBe(daysAfter)
  })

  it.each([
    'resolution 2734 (2024)',
    'the ceasefire agreement of October 2020',
    'under resolution 2165 (2014) of 14 July 2014',
    'Decree No. 12/2024 of 3 May 2024',
    'the 2025 response plan',
    'recently, they may march on the town',
    'in 2,000 cases',
    'the March 23 Movement',
  ])('finds none in: %s', (sentence) => {
    expect(read(sentence)).toEqual([])
  })
})
