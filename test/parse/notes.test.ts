import { expect, test } from 'vitest'
import { layOut } from '../../pipeline/read/lay-out.ts'
import { outline, parsed, parsedPage } from './outline.ts'

const RULE = '__________________'

function read(text: string, language = 'en'): { lines: string[]; messages: string[] } {
  const { tree, file } = parsed(text, language)
  return { lines: outline(tree, 200), messages: file.messages.map((message) => message.reason) }
}

test('of several digits that could be the marker, the best in its order is taken', () => {
  const text = `1. In 2 meetings the Board heard 3 members,1 of whom 2 spoke,2 and left.\n${RULE}\n1\nX/1.\n2\nX/2.\n`
  const { lines, messages } = read(text)
  expect(lines[1]).toBe('  1: In 2 meetings the Board heard 3 members,[1] of whom 2 spoke,[2] and left.')
  expect(messages).toEqual([])
})

test('a marker behind a year is told from the year', () => {
  const { lines } = read(`1. The Board met in 20301\nand again.\n${RULE}\n1\nX/1.\n`)
  expect(lines[1]).toBe('  1: The Board met in 2030[1] and again.')
})

test('a marker with a space stands after a year or capitals too, where nothing looks better', () => {
  const text = `1. The Board met on 24 February 2030 1 (see section III) and seized 4 500 rounds.\n2. It was shown on Web TV 2 and in print.\n${RULE}\n1\nX/1.\n2\nX/2.\n`
  expect(read(text).lines.slice(1, 3)).toEqual([
    '  1: The Board met on 24 February 2030 [1] (see section III) and seized 4 500 rounds.',
    '  2: It was shown on Web TV [2] and in print.',
  ])
})

test('the number of a revision is no marker', () => {
  const { lines } = read(`1. The Board met (see A/75/181/Rev.1). It met again. 1\n${RULE}\n1\nX/1.\n`)
  expect(lines[1]).toBe('  1: The Board met (see A/75/181/Rev.1). It met again. [1]')
})

test('a note goes on at the foot of the next page', () => {
  const text = `1. The Board met.1\n${RULE}\n1\nX/1, as quoted in the\n\f2. It met again.\n${RULE}\nreport of the auditors.\n`
  expect(read(text).lines).toContain('  note 1: X/1, as quoted in the report of the auditors.')
})

test('a date at the head of a line below an amount is no note', () => {
  const text =
    '1. The Assembly appropriated $1,171.6 million for the maintenance of the Mission from\n1 July 2024 to 30 June 2025. It met again.\n2. It ended.\n'
  expect(read(text).lines.filter((line) => line.includes('note'))).toEqual([])
})

test('notes without a rule are known by their numbers and their markers', () => {
  const text =
    '1. The Board met in the spring,1 and decided on the budget2\nof the Fund for the year.\n2. It met again in the autumn.\n1 See X/1.\n2 See X/2, which was\nissued later.\n'
  expect(read(text).lines).toEqual([
    'main',
    '  1: The Board met in the spring,[1] and decided on the budget[2] of the Fund for the year.',
    '  2: It met again in the autumn.',
    '  note 1: See X/1.',
    '  note 2: See X/2, which was issued later.',
  ])
})

test('numbers that an extractor prints after the block are given to the lines that lack them', () => {
  const text = `1. The Board met,1 and met again,2 and parted.3\n\n${RULE}\n\nX/1.\nX/2.\n3\nX/3.\n1\n2\n`
  expect(read(text).lines.slice(2)).toEqual(['  note 1: X/1.', '  note 2: X/2.', '  note 3: X/3.'])
})

test('a number that an extractor prints after later ones is given to the lines behind the one before it', () => {
  const text = `1. The Board met,1 and met again,2 and parted.3\n\n${RULE}\n1\n\nX/1.\nX/2.\n3\nX/3, as\nread.\n2\n`
  expect(read(text).lines).toEqual([
    'main',
    '  1: The Board met,[1] and met again,[2] and parted.[3]',
    '  note 1: X/1.',
    '  note 2: X/2.',
    '  note 3: X/3, as read.',
  ])
})

test('a note belongs to the part that bears its marker, whatever stands on its page', () => {
  const text = `1. The Board met.1\nAnnex\nRules\n1. The Fund is open.2\n${RULE}\n1\nX/1.\n2\nX/2.\n`
  expect(read(text).lines).toEqual([
    'main',
    '  1: The Board met.[1]',
    '  note 1: X/1.',
    'annex',
    '  title: Rules',
    '  1: The Fund is open.[2]',
    '  note 2: X/2.',
  ])
})

test('a superscript is believed', () => {
  const page = layOut(
    [
      {
        text: '1. The 2 members met in 2030,1 and 1 left.',
        gap: 'block',
        style: { superscripts: [[29, 30]] },
      },
      { text: RULE, gap: 'block' },
      { text: '1 X/1.', gap: 'line', style: { superscripts: [[0, 1]] } },
    ],
    'blocks',
  )
  expect(outline(parsedPage(page).tree)).toContain('  1: The 2 members met in 2030,[1] and 1 left.')
})

test('a gap in the numbers is told, not mended', () => {
  expect(read(`1. The Board met.1\n${RULE}\n1\nX/1.\n3\nX/3.\n`).messages).toContain(
    'Footnote number jumps from 1 to 3, expected 2',
  )
})

test('the rule above the notes may stand behind the line before it', () => {
  const text = `1. The Board met,1 and it ${RULE}\n1\nX/1.\n\fmet again.\n`
  expect(read(text).lines).toEqual(['main', '  1: The Board met,[1] and it met again.', '  note 1: X/1.'])
})

test('a rule that is broken by a sign is text, each character of it once', () => {
  const { messages } = read(`1. The Board met\n____^${RULE}\nand parted.\n`)
  expect(messages).toEqual([])
})

test('notes at the end of the document', () => {
  const text = '1. The Board met.1\n\f2. It met again.2\n\fNotes\n1 See X/1.\n2 See X/2.\n'
  expect(read(text)).toEqual({
    lines: [
      'main',
      '  1: The Board met.[1]',
      '  2: It met again.[2]',
      '  note 1: See X/1.',
      '  note 2: See X/2.',
    ],
    messages: [],
  })
})

test('a text with Windows line ends reads like the same with its own', () => {
  const text = `1. The Board met.1\n\n2. It met again.\n\n${RULE}\n\n1 See X/1.\n`
  expect(read(text.replaceAll('\n', '\r\n')).lines).toEqual(read(text).lines)
})

test('a note with an asterisk does not break the paragraph that goes on overleaf', () => {
  const text = `1. The Board met.\n\f2. It met again* and heard the\n* In the autumn.\n\fauditors:\n(a) One;\n(b) Two.\n`
  expect(read(text).lines).toEqual([
    'main',
    '  1: The Board met.',
    '  2: It met again* and heard the auditors:',
    '    a: One;',
    '    b: Two.',
    '  unnumbered: In the autumn.',
  ])
})
