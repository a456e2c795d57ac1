/** Where a block ends in text without empty lines, read from the words at the line's end and at the next one's start. */
import { expect, test } from 'vitest'
import { toLines } from '../../pipeline/read/lines.ts'
import { outline, parsed, parsedPage } from './outline.ts'

/** Lines of a full width, so that the page has one. */
const FILLER = `1. The Board met in the spring, and heard from the auditors that the accounts
of the Fund and of its field offices had been kept as the rules of the Fund demand
and that they had no remarks on the use which the heads of the offices had made of
the resources that the Board had put at their disposal for the year under review.
`

function lines(text: string, language = 'en'): string[] {
  return outline(parsed(FILLER + text, language).tree, 400).slice(2)
}

test('a number at the end of a line and a letter on the next cite an item', () => {
  expect(
    lines(
      '2. The Fund is open to those whom the rules name in their second paragraph 1\n(a) and to observers.\n',
    ),
  ).toEqual([
    '  2: The Fund is open to those whom the rules name in their second paragraph 1 (a) and to observers.',
  ])
})

test('a conjunction goes on with the sentence, unless an item follows', () => {
  const text = `2. Decides:
(a) To set up a commission for truth, for the accounts of the Fund, and
Healing of its finances;
(b) To part; and
(c) To meet.
`
  expect(lines(text)).toEqual([
    '  2: Decides:',
    '    a: To set up a commission for truth, for the accounts of the Fund, and Healing of its finances;',
    '    b: To part; and',
    '    c: To meet.',
  ])
})

test('a dash opens an item where the one before has ended, however long its line', () => {
  const text = `2. Decides to hear from the secretariat:
– on the use that the heads of the offices have made of the resources of the Fund;
– on the accounts.
`
  expect(lines(text)).toEqual([
    '  2: Decides to hear from the secretariat:',
    '    1: on the use that the heads of the offices have made of the resources of the Fund;',
    '    2: on the accounts.',
  ])
})

test('a marker behind an enumeration comma does not end the paragraph', () => {
  const text = `1. 理事会回顾其二〇三〇年五月五日关于基金账目的决定和二〇三〇年六月六日的决定、1
二〇三〇年七月七日关于外地办事处的决定以及二〇三〇年八月八日的决定。
__________________
1 见X/1。
`
  expect(outline(parsed(text, 'zh').tree, 400)[1]).toBe(
    '  1: 理事会回顾其二〇三〇年五月五日关于基金账目的决定和二〇三〇年六月六日的决定、[1]二〇三〇年七月七日关于外地办事处的决定以及二〇三〇年八月八日的决定。',
  )
})

test('a name with a number, or a line before bullets, heads what follows a sentence that fills its line', () => {
  const full = 'The Board met again and heard from the auditors what the Board had heard before.'
  expect(
    lines(`2. ${full}\nRecommendation 5\nThe Board should meet.\n3. ${full}\nBackground\n• One.\n`),
  ).toEqual([
    `  2: ${full}`,
    '  # h1: Recommendation 5',
    '    unnumbered: The Board should meet.',
    `    3: ${full}`,
    '  # h2: Background',
    '    1: One.',
  ])
})

test('a marker behind a space does not hide the end of the sentence', () => {
  const text = `2. The Board met again and heard what the auditors had to say on the accounts. 1
Other matters of the Fund
3. The Board parted.
__________________
1 X/1.
`
  expect(lines(text)).toEqual([
    '  2: The Board met again and heard what the auditors had to say on the accounts. [1]',
    '  # h1: Other matters of the Fund',
    '    3: The Board parted.',
    '  note 1: X/1.',
  ])
})

test('a heading in bold type goes on with a small letter, whatever ended its line', () => {
  const page = toLines(`${FILLER}\nI. Partnerships with mechanisms,\n    and entities\n\n2. It went on.\n`)
  for (const line of page.lines) line.style = { bold: /mechanisms|entities/.test(line.text), size: 10 }
  expect(outline(parsedPage(page).tree)).toContain('  # 1: Partnerships with mechanisms, and entities')
})

test.each(['1,651 m2', 'the 30th'])('a line that is cut after raised letters goes on: %s', (end) => {
  const text = `2. The Force cleared, with the help of its partners in the area, ${end}\nnorth of\nNaqurah and of the line. It met again, and found all well in its whole area, so it\nwent on.\n3. It ended.\n`
  expect(lines(text)[0]).toMatch(/north of Naqurah/)
})

test('the name of a letter goes on after a comma, with a number or a capital', () => {
  const text = `Letter dated 30 June 2031 from the Monitoring Team addressed to the
Chair of the Committee pursuant to resolutions 1267 (1999),
1989 (2011) and 2253 (2015) concerning armed groups
I have the honour to transmit the report of the Monitoring Team, which was given to
the Committee.
`
  expect(outline(parsed(text).tree, 400)[1]).toContain(
    '(1999), 1989 (2011) and 2253 (2015) concerning armed groups',
  )
})

test('the rest of a line that an ordinal cut, its ending raised, goes on with a capital', () => {
  const text =
    '2. On 27th\nJanuary 2031, when the floods had gone down, the Force opened the road to\nNaqurah.\n3. It ended.\n'
  expect(lines(text)[0]).toBe(
    '  2: On 27th January 2031, when the floods had gone down, the Force opened the road to Naqurah.',
  )
})

test('paragraphs go on with their own number after a list that starts again from 1', () => {
  const text = `2. It met.
3. The Force has personnel of the following countries of the region and of others.
Personnel
1. Kenya 734
2. Jamaica 25
Total 759
4. The Board met the heads of the contingents in the spring and heard from them all
that they were well.
5. It ended.
`
  const { tree, file } = parsed(FILLER + text)
  expect(outline(tree, 20).map((line) => line.trim())).toEqual(
    expect.arrayContaining(['2: Jamaica 25', '4: The Board met the he…', '5: It ended.']),
  )
  expect(file.messages).toEqual([])
})

test('a title goes on after an article or a preposition, however short its line', () => {
  const text = 'Declaration on the\nGranting of Independence to\nPeoples\n1. The Board met in the spring.\n'
  expect(outline(parsed(text).tree)[1]).toBe(
    '  title: Declaration on the Granting of Independence to Peoples',
  )
})

test('a word that a justified line has pulled apart is one word again, and its space is accounted for', () => {
  const text =
    '2. The Secretary -General met the People ’s Army – and Al -Qaida – in Bir -el -Ter, ‘in part’, at -5.\n'
  expect(lines(text)).toEqual([
    '  2: The Secretary-General met the People’s Army – and Al-Qaida – in Bir-el-Ter, ‘in part’, at -5.',
  ])
  const { entries } = parsed(text).ledger
  expect(entries.filter(({ kind }) => kind === 'word-space')).toHaveLength(5)
})
