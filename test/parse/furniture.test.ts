import { expect, test } from 'vitest'
import type { Removal } from '../../pipeline/tree.ts'
import { outline, parsed } from './outline.ts'

function removals(text: string, language = 'en'): string[] {
  return parsed(text, language)
    .tree.children.filter((node): node is Removal => node.type === 'removal')
    .map((node) => `${node.name}: ${node.value.replace(/\s+/g, ' ')}`)
}

const MASTHEAD = `United Nations A/90/12
General Assembly Distr.: General
5 May 2030
Original: French
30-12345 (E) 060530
*3012345*
Ninetieth session
Agenda item 7
Report of the Board of the Fund
`

test('a masthead leaves the text, and says what it says', () => {
  const { tree } = parsed(`${MASTHEAD}1. The Board met in the spring.\n2. It met again.\n`)
  expect(tree.data.masthead).toEqual({
    symbol: 'A/90/12',
    distribution: 'General',
    date: '2030-05-05',
    original: 'French',
    session: 'Ninetieth session',
    agenda: 'Agenda item 7',
    job: '30-12345',
  })
  expect(outline(tree)).toEqual([
    'main',
    '  title: Report of the Board of the Fund',
    '  1: The Board met in the spring.',
    '  2: It met again.',
  ])
})

test('a masthead in two columns', () => {
  const text = `     United Nations                                   A/90/12
     General Assembly                      Distr.: General
                                           5 May 2030

     Report of the Board of the Fund

     1.   The Board met in the spring.
`
  expect(parsed(text).tree.data.masthead).toMatchObject({
    symbol: 'A/90/12',
    distribution: 'General',
    date: '2030-05-05',
  })
})

test.each([
  [
    'fr',
    'Nations Unies\nA/90/12\nDistr. générale\n5 mai 2030\nPoint 7 de l’ordre du jour\nRapport\n1. Le Conseil s’est réuni.\n',
  ],
  [
    'es',
    'Naciones Unidas\nA/90/12\nDistr. general\n5 de mayo de 2030\nTema 7 del programa\nInforme\n1. La Junta se reunió.\n',
  ],
  [
    'ru',
    'Организация Объединенных Наций\nA/90/12\nDistr.: General\n5 May 2030\nПункт 7 повестки дня\nДоклад\n1. Совет собрался.\n',
  ],
  [
    'ar',
    'الأمم المتحدة\nA/90/12\nDistr.: General\n5 May 2030\nالبند 7 من جدول الأعمال\nتقرير المجلس\n1 - اجتمع المجلس.\n',
  ],
  ['zh', '联合国\nA/90/12\nDistr.: General\n5 May 2030\n议程项目7\n理事会的报告\n1. 理事会举行了会议。\n'],
  [
    'de',
    'Vereinte Nationen\nA/90/12\nVerteilung: Allgemein\n5. Mai 2030\nTagesordnungspunkt 7\nBericht\n1. Der Rat trat zusammen.\n',
  ],
])('a masthead in %s', (language, text) => {
  const { masthead } = parsed(text, language).tree.data
  expect(masthead).toMatchObject({ symbol: 'A/90/12', date: '2030-05-05' })
  expect(masthead!.agenda).toContain('7')
})

test('a date at the end of the title is not that of the masthead', () => {
  const title = 'Implementation of the rules during the period from 21 October 2029 to\n20 February 2030'
  const { tree } = parsed(`${MASTHEAD.replace(/.*\n$/, '')}${title}\n1. The Board met in the spring.\n`)
  expect(tree.data.masthead?.date).toBe('2030-05-05')
  expect(outline(tree, 200)[1]).toBe(`  title: ${title.replace('\n', ' ')}`)
})

test('the line that names a resolution is its title', () => {
  const text =
    'United Nations\nS/RES/9 (2030)\nDistr.: General\n5 May 2030\nResolution 9 (2030)\nAdopted by the Security Council at its 2nd meeting, on 5 May 2030\nThe Security Council,\n1. Decides to meet.\n'
  expect(outline(parsed(text).tree)).toEqual([
    'main',
    '  title: Resolution 9 (2030)',
    '  unnumbered: The Security Council,',
    '  1: Decides to meet.',
  ])
})

test('running heads, job numbers and page numbers leave the text', () => {
  const page = (number: number, text: string) => `A/90/12\n30-12345\n${number}/3\n${text}\f`
  const text = page(1, '1. The Board met.') + page(2, '2. It met again, and') + page(3, 'decided nothing.')
  expect(outline(parsed(text).tree)).toEqual([
    'main',
    '  1: The Board met.',
    '  2: It met again, and decided nothing.',
  ])
  expect(removals(text).slice(0, 3)).toEqual([
    'running-head: A/90/12',
    'running-head: 30-12345',
    'page-number: 1/3',
  ])
})

test('the date of printing leaves the text also on a line of its own', () => {
  const text = '1. The Board met.\n30-12345 (E)\n\n060530\n\n*3012345*\n\f2. It met again.\n'
  expect(removals(text)).toEqual([
    'running-head: 30-12345 (E)',
    'running-head: 060530',
    'running-head: *3012345*',
  ])
})

test('a bare number is a page number only where it goes on from page to page', () => {
  const text = '1. The Board met.\n7\f2. It met again.\n8\f3. It met in\n9\f4. No.\n10\n'
  expect(removals(text)).toEqual(['page-number: 7', 'page-number: 8', 'page-number: 9', 'page-number: 10'])
})

test('a table of contents leaves the text', () => {
  const text =
    'Contents\nPage\nI. Introduction . . . . . . 2\nII. Findings of the Board on\nthe Fund . . . . . . . 3\nI. Introduction\n1. The Board met.\nII. Findings of the Board on the Fund\n2. It found nothing.\n'
  expect(removals(text).filter((one) => one.startsWith('contents'))).toHaveLength(5)
  expect(outline(parsed(text).tree).filter((line) => line.includes('#'))).toEqual([
    '  # 1: Introduction',
    '  # 2: Findings of the Board on the Fund',
  ])
})

test('a table of contents whose labels and page numbers an extractor set apart', () => {
  const text =
    'Contents\nI.\nII.\nIII.\nIV.\nV.\nIntroduction . . . . . .\n2\nA.\nFindings . . . . . .\n3\nB.\nAnnex\n\fI. Introduction\n1. The Board met.\n'
  expect(removals(text).filter((one) => one.startsWith('contents'))).toHaveLength(13)
  expect(outline(parsed(text).tree)).toEqual(['main', '  # 1: Introduction', '    1: The Board met.'])
})

test('what stands under the rule of the first page with an asterisk belongs to the masthead', () => {
  const text =
    'Report*\n1. The Board met.\n__________________\n* Reissued for technical reasons.\n\f2. It met again.\n'
  expect(removals(text)).toContain('masthead: * Reissued for technical reasons.')
})

test('a note to the title leaves the first page with its sign', () => {
  const text = 'Report of the Board*\n1. The Board met.\n* Submitted late.\n\f2. It met again.\n'
  expect(removals(text)).toContain('masthead: * Submitted late.')
  expect(outline(parsed(text).tree)[1]).toBe('  title: Report of the Board')
})

test('pages before the text have numbers of their own', () => {
  const text = '1. The Board met.\nv\f2. It met again.\nvi\f3. It met in\n1\f4. No.\n2\n'
  expect(removals(text)).toEqual(['page-number: v', 'page-number: vi', 'page-number: 1', 'page-number: 2'])
})

test('a cover names the organization under a symbol that is printed on every page', () => {
  const text = 'JIU/REP/2030/1\nUnited Nations\nReview of the Fund\n\fJIU/REP/2030/1\n1. The Board met.\n'
  const { tree } = parsed(text)
  expect(outline(tree)).toEqual(['main', '  title: Review of the Fund', '  1: The Board met.'])
  expect(tree.data.masthead!.symbol).toBe('JIU/REP/2030/1')
})

test('the title of the agenda item is not the title of the document', () => {
  const text = `United Nations A/90/12
Distr.: General
Item 7 (b) of the provisional agenda
Questions relating to funds: the use of
funds in the field

Report of the Board of the Fund

1. The Board met.
`
  const { tree } = parsed(text)
  expect(outline(tree)[1]).toBe('  title: Report of the Board of the Fund')
  expect(tree.data.masthead!.agenda).toBe('Item 7 (b) of the provisional agenda')
})

test('the day of adoption on a line of its own is not text', () => {
  const text =
    'United Nations S/RES/9 (2030)\nResolution 9 (2030)\nAdopted by the Security Council at its 2nd meeting, on\n5 May 2030\nThe Security Council,\n1. Decides to meet.\n'
  expect(outline(parsed(text).tree).slice(0, 3)).toEqual([
    'main',
    '  title: Resolution 9 (2030)',
    '  unnumbered: The Security Council,',
  ])
})
