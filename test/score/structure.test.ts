import { expect, test } from 'vitest'
import { type Gold, type Rows, scoreStructure } from './structure.ts'

const gold: Gold = {
  source: { language: 'en', symbol: 'X/1' },
  paragraphs: [
    { id: 'p1', part: 'main', kind: 'preamble', number: null, text: 'The Board,', items: [] },
    {
      id: 'p2',
      part: 'main',
      kind: 'numbered',
      number: '1',
      text: 'Requests the secretariat:',
      items: [
        { label: '(a)', depth: 1, text: 'To report;' },
        { label: '(i)', depth: 2, text: 'Each year;' },
      ],
    },
    { id: 'p3', part: 'annex-1', kind: 'numbered', number: '1', text: 'The fund is open.', items: [] },
  ],
  footnotes: [
    {
      number: '1',
      text: 'X/2.',
      anchor_paragraph: '1',
      anchor_kind: 'numbered',
      anchor_item: '(a)',
      before: 'Toreport',
    },
  ],
  headings: [{ number: '', text: 'Annex', level_basis: 'annex-word', basis: 'style' }],
}

function rows(): Rows {
  const row = (id: string, component: string, number: number | null, item: string | null, text: string) => {
    return { id, component, number, item, kind: item ? 'item' : 'paragraph', text }
  }
  return {
    paragraphs: [
      row('main.u1', 'main', null, null, 'The Board,'),
      row('main.p1', 'main', 1, null, 'Requests the  secretariat:'),
      row('main.p1.a', 'main', 1, 'a', 'To report;'),
      row('main.p1.a.1', 'main', 1, 'a.1', 'Each year;'),
      row('annex.p1', 'annex', 1, null, 'The fund is open.'),
    ],
    footnotes: [{ number: 1, text: 'X/2.', anchor: 'main.p1.a', anchor_offset: 9 }],
    sections: [],
    titles: [{ id: 'annex', text: 'Annex' }],
  }
}

test('equal structure has no misses', () => {
  const score = scoreStructure(rows(), gold)
  expect(score.misses).toEqual([])
  expect(score.paragraphs).toEqual({ gold: 2, found: 2, exact: 2 })
  expect(score.items).toEqual({ gold: 2, found: 2, exact: 2 })
  expect(score.footnotes).toEqual({ gold: 1, textExact: 1, anchorExact: 1 })
  expect(score.headings).toEqual({ gold: 1, exact: 1 })
})

test('a paragraph with other words is found but not exact', () => {
  const changed = rows()
  changed.paragraphs[4]!.text = 'The fund is shut.'
  const score = scoreStructure(changed, gold)
  expect(score.paragraphs).toEqual({ gold: 2, found: 2, exact: 1 })
  expect(score.misses).toEqual([
    { what: 'paragraph', label: 'annex 1', gold: 'Thefundisopen.', got: 'Thefundisshut.' },
  ])
})

test('a paragraph in the wrong part is not found, and extra where it stands', () => {
  const changed = rows()
  changed.paragraphs[4]!.component = 'main'
  const score = scoreStructure(changed, gold)
  expect(score.paragraphs.found).toBe(1)
  expect(score.extra).toBe(1)
})

test('an item at another depth is not found', () => {
  const changed = rows()
  changed.paragraphs[3]!.item = 'i'
  expect(scoreStructure(changed, gold).items).toEqual({ gold: 2, found: 1, exact: 1 })
})

test('an item under another paragraph is not found', () => {
  const changed = rows()
  changed.paragraphs[3]!.number = 2
  expect(scoreStructure(changed, gold).items.found).toBe(1)
})

test.each([
  ['one character early', { anchor_offset: 8 }],
  ['in the paragraph instead of its item', { anchor: 'main.p1', anchor_offset: 25 }],
  ['nowhere', { anchor: null, anchor_offset: null }],
])('an anchor %s is not exact', (_, change) => {
  const changed = rows()
  Object.assign(changed.footnotes[0]!, change)
  expect(scoreStructure(changed, gold).footnotes).toEqual({ gold: 1, textExact: 1, anchorExact: 0 })
})
