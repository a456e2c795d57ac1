import { describe, expect, it } from 'vitest'
import { deriveIncidents } from '../../pipeline/derive/incidents/incidents.ts'
import { documentOfText } from '../support.ts'

/** The only row of a paragraph in a report on a country. */
function rowOf(text: string, about = 'south-sudan') {
  const rows = deriveIncidents(
    documentOfText(`1.\t${text}\n`, {
      language: 'en',
      dates: { main: '2025-06-30' },
      about: [about],
      period: { start: '2025-04-01', end: '2025-06-30' },
    }),
  )
  return rows.at(-1)
}

describe('what stands between a subject and its verb', () => {
  it.each([
    ['On 5 May, a soldier who was part of that operation was shot and killed in Yei.', 'a soldier'],
    ['On 5 May, a driver who had worked for a clinic was abducted in Juba.', 'a driver'],
    ['On 5 May, a UNMISS patrol, investigating a raid near Bor, was attacked.', 'a UNMISS patrol'],
    ['On 5 May, a convoy, carrying food for the camp, was ambushed in Bor.', 'a convoy'],
    [
      'On 5 May, the chief, who was released from detention in April, left for the north and was killed in Bor.',
      'the chief',
    ],
    [
      'On 5 May, General Majur Deng (known as “the Lion”) and two guards were killed in Bor.',
      'General Majur Deng (known as “the Lion”) and two guards',
    ],
    [
      'On 5 May, armed youth attacked Bor. Two days later four other youths were killed in Yei.',
      'four other youths',
    ],
    ['On 5 May, armed youth attacked Bor. The next day two traders were abducted from Yei.', 'two traders'],
    ['On 5 May, gunmen attacked Bor. Later that day, a convoy was ambushed near Yei.', 'a convoy'],
    ['On 5 May, gunmen attacked Bor. In retaliation, youths attacked Yei the following day.', 'Yei'],
  ])('%s', (text, hit) => {
    expect(rowOf(text)).toMatchObject({ target_text: hit })
  })
})

describe('how many, where the words for it stand apart', () => {
  it.each([
    ['On 5 May, a soldier who was part of the operation was shot and killed in Yei.', { killed: 1 }],
    ['On 5 May, Wilmer was killed in Bor, together with four of his associates.', { killed: 5 }],
    ['On 5 May, the commissioner was killed in Bor, along with three of his bodyguards.', { killed: 4 }],
    ['On 5 May, General Majur was killed in Bor, as was his driver.', { killed: 2 }],
    ['56 people were kidnapped in April, 63 in May and 74 in June.', { abducted: 193 }],
    ['In May, 12 people were killed in Bor, 7 in Yei and 3 in Juba.', { killed: 22 }],
    ['Two days after the raid of 3 May, five traders were killed in Yei.', { killed: 5 }],
    [
      'On 5 May, the former leader, Ravix Remy, a chief, Jean Anthony, and eight other members were killed.',
      { killed: 10 },
    ],
    ['On 5 May, the fatal shooting of a young woman by two officers occurred in Bor.', { killed: 1 }],
    ['On 5 May, a grenade attack in Juba damaged the hearing of one soldier.', { injured: 1 }],
    ['On 5 May, an attack in Bor left two dead, and a boy lost his leg.', { injured: 1 }],
    ['On 5 May, a grenade exploded in Juba, causing damage but no injuries.', { injured_text: null }],
    ['On 5 May, attacks near Bor resulted in deaths and injuries of over 300 civilians.', { injured: null }],
  ])('%s', (text, row) => {
    expect(rowOf(text)).toMatchObject(row)
  })
})

it('takes no date of birth for that of an attack', () => {
  const row = rowOf('On 5 May, an attack on Bor killed 13 people, including a girl born in 2011.')
  expect(row).toMatchObject({ date_start: '2025-05-05' })
})

it.each([
  'I was particularly disturbed to learn that gunmen attacked Bor on 5 May.',
  'I regret to inform the Council that gunmen attacked Bor on 5 May.',
  'The Mission was saddened to hear that gunmen attacked Bor on 5 May.',
])('tells what is heard of: %s', (text) => {
  expect(rowOf(text)).toMatchObject({ type: 'attack', date_start: '2025-05-05' })
})

it.each([
  [
    'On 28 May, there was a grenade attack against a post, in which an Australian soldier was injured.',
    'timor-leste',
  ],
  ['On 24 May, an UNTAET patrol was fired on, and a New Zealand soldier was killed.', 'timor-leste'],
  ['On 5 May, an attack on a base injured ten people, among them three Nepalese soldiers.', 'mali'],
])('does not move an attack to where the soldiers hit come from: %s', (text, country) => {
  expect(rowOf(text, country)).toMatchObject({ places: [country] })
})

it.each([
  'On 5 May, a man was arrested in Juba on suspicion of involvement in the attack of 3 May 2024, which killed nine people.',
  'On 5 May, security forces arrested two men in connection with the bombing of 1 April in which 12 people died.',
  'On 5 May, police detained a trader in relation to an ambush on 2 April that resulted in nine persons killed.',
])('counts with an arrest nobody who came to harm in what it was for: %s', (text) => {
  expect(rowOf(text)).toMatchObject({ type: 'arrest', killed: null })
})

it.each([
  ['On 5 May, security forces arrested two men in connection with a bombing.', 'two men'],
  ['On 5 May, police arrested a trader in possession of two rifles.', 'a trader'],
  ['On 5 May, a gunman injured a man with his rifle in Bor.', 'a man'],
])('ends what was hit at the ground or the weapon: %s', (text, hit) => {
  expect(rowOf(text)).toMatchObject({ target_text: hit })
})

it.each([
  'On 5 May, violence broke out between two armed gangs in Bor, leading to the death of five people.',
  'On 5 May, violence erupted between Dinka and Nuer youth in Bor, and five people died.',
  'On 5 May, violence flared up in Bor between armed youth and herders.',
])('takes violence between sides for a clash: %s', (text) => {
  expect(rowOf(text)).toMatchObject({ type: 'armed_clash', target_text: null })
})
