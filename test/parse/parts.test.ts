import { expect, test } from 'vitest'
import { layOut } from '../../pipeline/read/lay-out.ts'
import { outline, parsed, parsedPage } from './outline.ts'

function lines(text: string, language = 'en'): string[] {
  return outline(parsed(text, language).tree, 400)
}

test('a letter, what it transmits, and its signature', () => {
  const text = `Letter dated 5 May 2030 from the Chair of the Board

I have the honour to transmit the report of the Board.

(Signed) A. Chair

Annex

Report of the Board

1. The Board met.
`
  expect(lines(text)).toEqual([
    'letter',
    '  title: Letter dated 5 May 2030 from the Chair of the Board',
    '  unnumbered: I have the honour to transmit the report of the Board.',
    '  signature: (Signed) A. Chair',
    'annex',
    '  title: Report of the Board',
    '  1: The Board met.',
  ])
})

test('what a letter transmits starts on the page after its signature', () => {
  const text = `Letter dated 5 May 2030 from the Chair of the Board

I have the honour to transmit to you the report of the Board on the use of the
Fund and on the accounts of its field offices in the year that has just ended,
as the Board decided at its last session.
                    (Signed) A. Chair of the Board of Governors
\fReport of the Board
1. The Board met.
`
  expect(lines(text)).toEqual([
    'letter',
    '  title: Letter dated 5 May 2030 from the Chair of the Board',
    '  unnumbered: I have the honour to transmit to you the report of the Board on the use of the Fund and on the accounts of its field offices in the year that has just ended, as the Board decided at its last session.',
    '  signature: (Signed) A. Chair of the Board of Governors',
    'annex',
    '  title: Report of the Board',
    '  1: The Board met.',
  ])
})

test('annexes, enclosures and appendices have numberings of their own', () => {
  const part = (name: string) => `${name}\n\nRules\n\n1. First.\n\n2. Second.\n\n`
  const text = `1. Decides.\n\n${part('Annex I')}${part('Annex II – Details')}${part('Enclosure')}${part('Appendix')}`
  expect(lines(text).filter((line) => !line.startsWith(' '))).toEqual([
    'main',
    'annex-1',
    'annex-2',
    'enclosure',
    'appendix',
  ])
  expect(parsed(text).file.messages).toEqual([])
})

test('a numbered heading of the third level is not paragraph 1', () => {
  const text = 'I. Findings\n\n1. First.\n\n2. Second.\n\n1. Staff\n\n3. Third.\n\n2. Money\n\n4. Fourth.\n'
  expect(lines(text)).toEqual([
    'main',
    '  # 1: Findings',
    '    1: First.',
    '    2: Second.',
    '    # 1: Staff',
    '      3: Third.',
    '    # 2: Money',
    '      4: Fourth.',
  ])
})

test('the ninth item is told from the first roman one', () => {
  const items = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']
    .map((letter) => `(${letter}) One;`)
    .join('\n\n')
  const found = lines(`1. Decides:\n\n${items}\n`)
  expect(found.slice(2).map((line) => line.trim()[0])).toEqual([
    'a',
    'b',
    'c',
    'd',
    'e',
    'f',
    'g',
    'h',
    'i',
    'j',
  ])
})

test('bullets count within their list', () => {
  expect(lines('1. Decides:\n\n(a) First:\n\n• One;\n\n• Two;\n\n(b) More:\n\n• Three;\n')).toEqual([
    'main',
    '  1: Decides:',
    '    a: First:',
    '      a.1: One;',
    '      a.2: Two;',
    '    b: More:',
    '      b.1: Three;',
  ])
})

test('columns are a table', () => {
  const text =
    '1. The Board met.\n\nYear      Members      Votes\n2030           12         10\n2031           14         11\n\n2. It met again.\n'
  expect(lines(text)).toEqual([
    'main',
    '  1: The Board met.',
    '  table: Year | Members | Votes / 2030 | 12 | 10 / 2031 | 14 | 11',
    '  2: It met again.',
  ])
})

test('cells that the format states are rows and cells', () => {
  const cell = (text: string, level: number, gap: 'cell' | 'line') => ({
    text,
    gap,
    style: { role: 'cell' as const, level },
  })
  const page = layOut(
    [
      { text: '1. The Board met.', gap: 'block' },
      cell('Year', 1, 'line'),
      cell('Members', 2, 'cell'),
      cell('2030', 1, 'line'),
      cell('12', 2, 'cell'),
    ],
    'blocks',
  )
  expect(outline(parsedPage(page).tree)).toContain('  table: Year | Members / 2030 | 12')
})

test('what a format calls a heading is one, and an item an item', () => {
  const page = layOut(
    [
      { text: 'The Fund.', gap: 'block', style: { role: 'heading', level: 1 } },
      { text: '1. The Board met and', gap: 'block', style: { role: 'paragraph' } },
      { text: '(a) Decided', gap: 'block', style: { role: 'item', level: 1 } },
      { text: '(b) Parted', gap: 'block', style: { role: 'item', level: 1 } },
      { text: 'Not a heading', gap: 'block', style: { role: 'paragraph' } },
    ],
    'blocks',
  )
  expect(outline(parsedPage(page).tree)).toEqual([
    'main',
    '  # h1: The Fund.',
    '    1: The Board met and',
    '      a: Decided',
    '      b: Parted',
    '    unnumbered: Not a heading',
  ])
})

test('a colon ends a heading before a number, and introduces items', () => {
  expect(lines('1. First.\n\nReporting:\n\n2. Second.\n\nThe Board:\n\n(a) Decides.\n')).toEqual([
    'main',
    '  1: First.',
    '  # h1: Reporting:',
    '    2: Second.',
    '    unnumbered: The Board:',
    '      a: Decides.',
  ])
})

test('a summary is a section of its own', () => {
  const text = `Report of the Board on the use of the Fund
Summary
The Board met in the spring and heard the auditors, who had no remarks on the use
of the Fund or on its accounts.
I. Introduction
1. The Board met.
`
  expect(lines(text)).toEqual([
    'main',
    '  title: Report of the Board on the use of the Fund',
    '  # h1: Summary',
    '    unnumbered: The Board met in the spring and heard the auditors, who had no remarks on the use of the Fund or on its accounts.',
    '  # 1: Introduction',
    '    1: The Board met.',
  ])
})
