import { describe, expect, it } from 'vitest'
import { deriveIncidents } from '../../pipeline/derive/incidents/incidents.ts'
import { documentOfText } from '../support.ts'

/** The day, places and words of those hit, of each incident that a paragraph tells. */
function told(text: string, about: string[] = ['lebanon']) {
  const document = documentOfText(`1.\t${text}\n`, { language: 'en', dates: { main: '2025-06-30' }, about })
  return deriveIncidents(document).map((row) => [row.date_start, String(row.places), row.target_text])
}

describe('events that are told in a row by their days', () => {
  it.each([
    [
      'It condemns the attacks against UNIFIL posts on 4 August 2018 near Tyre, on 25 May 2020 in Naqoura and on 10 February 2021 in Sidon.',
      ['2018-08-04', 'tyre', 'UNIFIL posts'],
      ['2020-05-25', 'naqoura', 'UNIFIL posts'],
      ['2021-02-10', 'sidon', 'UNIFIL posts'],
    ],
    [
      'It condemns the bombings of the town hall on 7 August 2023, of the mosque in Sidon on 19 August 2023, and of the port on 14 October 2023.',
      ['2023-08-07', 'lebanon', 'the town hall'],
      ['2023-08-19', 'sidon', 'the mosque'],
      ['2023-10-14', 'lebanon', 'the port'],
    ],
    [
      'It condemns the attacks by rebels on 11 July 2023 against the army in Tyre and on 14 July 2023 against farmers in Sidon.',
      ['2023-07-11', 'tyre', 'the army'],
      ['2023-07-14', 'sidon', 'farmers'],
    ],
  ])('%s', (sentence, ...incidents) => {
    expect(told(sentence)).toEqual(incidents)
  })

  it('keeps a day before its noun apart from the next', () => {
    expect(
      told('It condemns the 28 January 2024 armed clashes in Tyre and 3 February 2024 attacks in Sidon.').map(
        ([day]) => day,
      ),
    ).toEqual(['2024-01-28', '2024-02-03'])
  })
})

describe('what is condemned in general before an event of its kind', () => {
  it.each([
    [
      'It condemns all attacks against peacekeepers, including the attack on a post in Tyre on 3 May 2025.',
      ['2025-05-03', 'tyre', 'a post'],
    ],
    [
      'It condemns the recent heavy fighting in Sidon, in particular the attack which led to the injury of two peacekeepers on 6 June 2025.',
      ['2025-06-06', 'sidon', 'two peacekeepers'],
    ],
    [
      'It condemns the attacks made on the Mission, and in this regard deplores the attack on the camp in Tyre, on 9 May 2025.',
      ['2025-05-09', 'tyre', 'the camp'],
    ],
  ])('%s', (sentence, incident) => {
    expect(told(sentence)).toEqual([incident])
  })
})

describe('where a report on two countries does not say where', () => {
  it('is both of them', () => {
    expect(told('On 3 May 2025, gunmen shot dead two herders.', ['sudan', 'south-sudan'])).toMatchObject([
      ['2025-05-03', 'sudan,south-sudan', 'two herders'],
    ])
  })
})

it('tells a day that is named twice once, in English', () => {
  expect(
    told(
      'It condemns the attack in Tyre on 3 May 2025; and welcomes the inquiry into the 3 May 2025 attack.',
    ),
  ).toHaveLength(1)
})

it('takes clashes that are condemned for armed ones, in English', () => {
  expect(told('Further condemning the clashes that took place in Tyre on 17 May 2025,')).toHaveLength(1)
})

describe('attacks that are counted', () => {
  it('are a series on a day in one town as well', () => {
    const document = documentOfText(
      '1.\tOn 6 February 2025, more than 60 aerial attacks on Tyre killed 82 people.\n',
      {
        language: 'en',
        dates: { main: '2025-06-30' },
        about: ['lebanon'],
      },
    )
    expect(deriveIncidents(document)).toMatchObject([{ granularity: 'series', killed: 82 }])
  })
})

describe('the site of an attack', () => {
  it.each([
    ['It condemns the bombing on 3 May 2025 at two mosques in Tyre.', 'two mosques'],
    ['It condemns the attack in a market in Tyre on 3 May 2025.', 'a market'],
  ])('%s', (sentence, site) => {
    expect(told(sentence)).toEqual([['2025-05-03', 'tyre', site]])
  })
})

describe('words of attacks', () => {
  it.each([
    'It is outraged by the use of chemical weapons on 21 August 2023 in Tyre.',
    'It deplores the reoccupation of the headquarters of the President in Tyre on 21 August 2023.',
  ])('%s', (sentence) => {
    expect(told(sentence).map(([day, places]) => [day, places])).toEqual([['2023-08-21', 'tyre']])
  })
})
