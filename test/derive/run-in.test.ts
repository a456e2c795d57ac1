import { expect, it } from 'vitest'
import { deriveRecommendations } from '../../pipeline/derive/recommendations/recommendations.ts'
import { isRunIn, listWithin } from '../../pipeline/derive/recommendations/run-in.ts'
import { documentOfText } from '../support.ts'

const LIST = 'The steps proposed are: (a) an exchange of prisoners; (b) joint patrols; and (c) a ceasefire.'

it('splits a list that one sentence holds', () => {
  const list = listWithin(LIST)!
  expect(LIST.slice(...list.lead)).toBe('The steps proposed are:')
  expect(list.items.map((item) => LIST.slice(...item).slice(0, 3))).toEqual(['(a)', '(b)', '(c)'])
})

it('knows a conjunction before the last item, whatever the language', () => {
  const french = 'Les étapes proposées sont : (a) un échange ; (b) des patrouilles ; et (c) une trêve.'
  expect(listWithin(french)!.items.map((item) => french.slice(...item))).toEqual([
    '(a) un échange',
    '(b) des patrouilles',
    '(c) une trêve.',
  ])
})

it.each([
  'The Panel visited two sites: (a) the depot.',
  'Resolution 2653 (2022) was renewed; resolution 2700 (2023) was not.',
  '(a) Adopt a law; (b) repeal another.',
])('finds no list in: %s', (sentence) => {
  expect(listWithin(sentence)).toBeNull()
})

it('knows the label of an item', () => {
  expect(['(a) Adopt', '㈠ 通过', '(2024) adopted'].map(isRunIn)).toEqual([true, true, false])
})

it('makes each item a row, with the force and the addressee of what announces it', () => {
  const text =
    'The Panel recommends that Member States: (a) register all depots; (b) share their findings; (c) train customs officers.'
  const document = documentOfText(`I. Observations\n\n1. ${text}\n\n2. End.\n`, {
    language: 'en',
    dates: { main: '2025-06-30' },
    about: ['libya'],
  })
  expect(deriveRecommendations(document)).toMatchObject([
    { force: 'recommendation', addressees: ['member-states'], addressee_stated: 'inherited' },
    { force: 'recommendation', addressees: ['member-states'] },
    { force: 'recommendation', addressees: ['member-states'] },
  ])
})
