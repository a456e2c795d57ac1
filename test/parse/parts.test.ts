import { expect, test } from 'vitest'
import { layOut, type Printed } from '../../pipeline/read/lay-out.ts'
import { outline, parsed, parsedPage } from './outline.ts'

function lines(text: string, language = 'en'): string[] {
  return outline(parsed(text, language).tree, 400)
}

/** A cell as formats state it. */
function cell(text: string, level: number, gap: 'cell' | 'line'): Printed {
  return { text, gap, style: { role: 'cell', level } }
}

test.each([
  ['with a line that says Annex', 'Annex\n\n'],
  ['in a text without pages and without that line', ''],
])('a letter, what it transmits, and its signature: %s', (_, annex) => {
  const text = `Letter dated 5 May 2030 from the Chair of the Board

I have the honour to transmit the report of the Board.

(Signed) A. Chair

${annex}Report of the Board

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

test('what an unsigned letter transmits starts on the page that its title opens', () => {
  const text = `Letter dated 9 June 2030 from the Panel of Experts addressed to the
President of the Security Council

The members of the Panel have the honour to transmit the interim report.

Panel of Experts on Haiti
\fInterim report of the Panel of Experts on Haiti

Summary

The reporting period was marked by violence.
\fI. Introduction

1. The Panel met.
`
  expect(lines(text)).toEqual([
    'letter',
    '  title: Letter dated 9 June 2030 from the Panel of Experts addressed to the President of the Security Council',
    '  unnumbered: The members of the Panel have the honour to transmit the interim report.',
    '  unnumbered: Panel of Experts on Haiti',
    'annex',
    '  title: Interim report of the Panel of Experts on Haiti',
    '  # h1: Summary',
    '    unnumbered: The reporting period was marked by violence.',
    '  # 1: Introduction',
    '    1: The Panel met.',
  ])
})

test('a letter that numbers what it asks for, and is signed after it, is one letter', () => {
  const text = `Letter dated 17 February 2030 from the Permanent Representative

I have the honour to refer to the events in the east.
\fRequests of the Government

The Government urges the Council to:

1. Demand that the fighting cease;

2. Impose sanctions.

(Signed) A. Representative
`
  expect(lines(text).filter((line) => !line.startsWith(' '))).toEqual(['letter'])
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

test('a caption is no heading', () => {
  expect(lines('1. First.\n\nFigure I\nUse of the Fund\n\n2. Second.\n')).toEqual([
    'main',
    '  1: First.',
    '  unnumbered: Figure I Use of the Fund',
    '  2: Second.',
  ])
})

test('the original language of an annex stands above its title', () => {
  const text = '1. First.\n\nAnnex\n\n[Original: Arabic, English,\nFrench and Spanish]\n\nRules\n\n1. One.\n'
  expect(lines(text).slice(2)).toEqual([
    'annex',
    '  title: Rules',
    '  unnumbered: [Original: Arabic, English, French and Spanish]',
    '  1: One.',
  ])
})

test('a bullet without a stop before a number is no heading', () => {
  expect(lines('1. First:\n\n• One\n\n• Two\n\n2. Second.\n')).toEqual([
    'main',
    '  1: First:',
    '    1: One',
    '    2: Two',
    '  2: Second.',
  ])
})

test('annexes that hold nothing but their names are parted', () => {
  const text = '1. First.\n\fAnnex 1: Map\n\fAnnex 2: Letter, with regrets.\n\fAnnex 3: Rules\n\n1. One.\n'
  expect(lines(text).filter((line) => !line.startsWith('  '))).toEqual([
    'main',
    'annex-1',
    'annex-2',
    'annex-3',
  ])
})

test('a heading at the head of a page does not go on with the sentence before', () => {
  const text =
    '1. The Board met in the spring and decided\nto meet again.\n\n2. It met again.\n\fDecision 3\n\nThe Board should meet at least twice a year, in the spring\nand in the autumn.\n\n3. It met.\n'
  expect(lines(text)).toContain('  # h1: Decision 3')
})

test('a title that is a name and a number stands alone, however long the line before', () => {
  const filler = 'The Board met in the spring, and heard the auditors, who had no remarks, and parted.'
  const text = `1. ${filler}\nA. Preparation of the accounts of the Fund and of its field offices by the heads of office\nBasic principle III\n2. ${filler}\n3. ${filler}\n`
  expect(lines(text).filter((line) => line.includes('#'))).toEqual([
    '  # A: Preparation of the accounts of the Fund and of its field offices by the heads of office',
    '    # h1: Basic principle III',
  ])
})

test('the name of an author goes on with the title after a comma', () => {
  const filler =
    'The Board met in the spring, heard the auditors, who had no remarks on\nthe accounts of the Fund or on those of its field offices, thanked all\nof them and parted.\n\n'
  const text = `1. ${filler}2. ${filler}\fReport of the auditors on the use of the resources of the Fund,\nAnna Auditor\n\nUse of the resources\n\n3. ${filler}`
  expect(lines(text)).toContain(
    '  # h1: Report of the auditors on the use of the resources of the Fund, Anna Auditor',
  )
})

test('item labels that head paragraphs go on with each other', () => {
  expect(lines('I. Findings\n\n(a) Staff\n\n1. First.\n\n2. Second.\n\n(b) Money\n\n3. Third.\n')).toEqual([
    'main',
    '  # 1: Findings',
    '    # 1: Staff',
    '      1: First.',
    '      2: Second.',
    '    # 2: Money',
    '      3: Third.',
  ])
})

test('cells without text keep their columns', () => {
  const page = layOut(
    [
      { text: '1. The Board met.', gap: 'block' },
      ...[cell('Year', 1, 'line'), cell('Members', 2, 'cell'), cell('Votes', 3, 'cell')],
      ...[cell('2030', 1, 'line'), cell('12', 3, 'cell')],
      cell('10', 2, 'line'),
    ],
    'blocks',
  )
  expect(outline(parsedPage(page).tree)).toContain('  table: Year | Members | Votes / 2030 |  | 12 /  | 10')
})

test('no heading stands between two items, or between a colon and its list', () => {
  expect(lines('1. First:\n\n(a) One;\n\nOf the Fund\n\n(b) Two:\n\nOn staff\n\n(i) Three.\n')).toEqual([
    'main',
    '  1: First:',
    '    a: One;',
    '    b: Two:',
    '      b.1: Three.',
    '  unnumbered: Of the Fund',
    '  unnumbered: On staff',
  ])
})

const OF_LETTER = [
  [
    'en',
    'Annex II to the letter dated 5 May 2030 from the Permanent\nRepresentative of Denmark to the United Nations addressed to the\nSecretary-General',
    'Statement by the Ministry',
  ],
  [
    'fr',
    'Annexe II à la lettre datée du 5 mai 2030 adressée au Secrétaire\ngénéral par le Représentant permanent du Danemark auprès de\nl’Organisation des Nations Unies',
    'Déclaration du Ministère',
  ],
  [
    'es',
    'Anexo II de la carta de fecha 5 de mayo de 2030 dirigida al\nSecretario General por el Representante Permanente de Dinamarca\nante las Naciones Unidas',
    'Declaración del Ministerio',
  ],
  [
    'ru',
    'Приложение II к письму Постоянного представителя Дании при\nОрганизации Объединенных Наций от 5 мая 2030 года на имя\nГенерального секретаря',
    'Заявление министерства',
  ],
  ['zh', '2030年5月5日丹麦常驻联合国代表给秘书长的信的附件二', '外交部的声明'],
] as const

test.each(OF_LETTER)('an annex may be named after its letter: %s', (language, name, title) => {
  const first = language === 'zh' ? '1. 理事会举行了会议。' : '1. It met in the spring.'
  expect(lines(`${first}\n${name}\n${title}\n${first}\n`, language).slice(2)).toEqual([
    'annex-2',
    `  title: ${title}`,
    `  1: ${first.slice(3)}`,
  ])
})

test('titles of agenda items stand above that of the letter, which ends with whom it goes to', () => {
  const text = `Prevention of armed conflict
Measures to eliminate terrorism
Letter dated 1 May 2030 from the Permanent Representative of
Denmark to the United Nations addressed to the Secretary-
General, the President of the General Assembly and the
President of the Security Council
I would like to draw your attention to the matter, as agreed.
`
  expect(lines(text)).toEqual([
    'letter',
    '  title: Prevention of armed conflict',
    '  # h1: Measures to eliminate terrorism',
    '    # h1: Letter dated 1 May 2030 from the Permanent Representative of Denmark to the United Nations addressed to the Secretary-General, the President of the General Assembly and the President of the Security Council',
    '      unnumbered: I would like to draw your attention to the matter, as agreed.',
  ])
})
