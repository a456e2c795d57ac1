import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages } from '../../pipeline/languages/index.ts'
import { layOut } from '../../pipeline/read/lay-out.ts'
import { parsed, parsedPage } from './outline.ts'

const LINES = [
  'United Nations',
  'S/2030/7',
  'Distr.: General',
  '31 January 2030',
  'Resolution 9 (2030)',
  'Contents',
  'I. Introduction . . . . 3',
  'Annex II',
  'Appendix – Tables',
  'I. Introduction',
  'A.',
  'The Board,',
  'Recalling its decision,',
  '1. Requests the secretariat,1',
  '2.',
  '(a) To report;',
  '(i) Each year;',
  '• In full;',
  'and to the members of the Board 2',
  'on the matter.',
  '1',
  '2',
  '__________________',
  '1 See X/1.',
  '2',
  ' See X/2.',
  'Total      12      14',
  'Letter dated 3 May 2030 from the Chair',
  '(Signed) A. Chair',
  '30-12345 (E)',
  '*3012345*',
  '2/15',
  '“Quoted text.”',
  '附件',
  '一. 导言',
  '㈠ 第一；',
  '1 - تعرب عن تقديرها(1',
  ')، وتطلب',
  'أولا - مقدمة',
  '* Reissued.',
  '–',
  '',
  '',
  ' ',
]
const BREAKS = ['\n', '\n\n', ' \n', '\n\f', '\n \n', '\r\n', '\t', '    ']

const language = fc.constantFrom(...Object.keys(languages))
const pieces = fc.array(fc.tuple(fc.constantFrom(...LINES), fc.constantFrom(...BREAKS)), { maxLength: 120 })

/** The characters of the source that the ledger's entries hold, in order. */
function rebuilt(text: string, entries: { start: number; end: number }[]): string {
  return entries.map(({ start, end }) => text.slice(start, end)).join('')
}

test('every text parses, and the ledger holds each of its characters once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), language, (text, code) => {
      const { ledger, file } = parsed(text, code)
      expect(rebuilt(text, ledger.entries)).toBe(text)
      expect(file.messages.filter((message) => message.ruleId === 'ledger-incomplete')).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('lines of a report in any order and any layout keep a complete ledger', () => {
  fc.assert(
    fc.property(pieces, language, (drawn, code) => {
      const text = drawn.flat().join('')
      const { ledger, file } = parsed(text, code)
      expect(rebuilt(text, ledger.entries)).toBe(text)
      expect(file.messages.filter((message) => message.ruleId === 'ledger-incomplete')).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('the same text gives the same tree', () => {
  fc.assert(
    fc.property(pieces, language, (drawn, code) => {
      const text = drawn.flat().join('')
      expect(parsed(text, code).tree).toEqual(parsed(text, code).tree)
    }),
    { numRuns: 50 },
  )
})

test('every row has an id of its own', () => {
  fc.assert(
    fc.property(pieces, language, (drawn, code) => {
      const ids: string[] = []
      const visit = (node: { id?: string; children?: unknown[]; notes?: unknown[] }): void => {
        if (node.id) ids.push(node.id)
        for (const child of [...(node.children ?? []), ...(node.notes ?? [])]) visit(child as never)
      }
      visit(parsed(drawn.flat().join(''), code).tree as never)
      expect(new Set(ids).size).toBe(ids.length)
    }),
    { numRuns: 200 },
  )
})

const style = fc.record(
  {
    bold: fc.boolean(),
    size: fc.constantFrom(7, 10, 12, 14),
    role: fc.constantFrom('heading', 'paragraph', 'item', 'note', 'cell'),
    level: fc.integer({ min: 1, max: 4 }),
    superscripts: fc.constantFrom([[0, 1]] as [number, number][], [[2, 3]] as [number, number][]),
  },
  { requiredKeys: [] },
)
const printed = fc.record({
  text: fc.constantFrom(...LINES),
  gap: fc.constantFrom('block', 'line', 'cell'),
  style,
  page: fc.integer({ min: 1, max: 5 }),
})

test('whatever a format says of its lines, the ledger stays complete', () => {
  fc.assert(
    fc.property(fc.array(printed, { maxLength: 60 }), language, (drawn, code) => {
      const sorted = drawn.toSorted((a, b) => a.page - b.page)
      const page = layOut(sorted as Parameters<typeof layOut>[0], 'blocks')
      const { ledger, file } = parsedPage(page, code)
      expect(rebuilt(page.text, ledger.entries)).toBe(page.text)
      expect(file.messages.filter((message) => message.ruleId === 'ledger-incomplete')).toEqual([])
    }),
    { numRuns: 300 },
  )
})
