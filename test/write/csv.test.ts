import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseCsv, withoutMark } from '../../pipeline/csv.ts'
import { csvCell, GUARD, needsGuard, toCsv } from '../../pipeline/write/csv.ts'
import { GUARDED, PLAIN } from './spreadsheet.ts'

test.each(GUARDED)('%j is guarded', (text) => {
  expect(csvCell(text, false)).toBe(`${GUARD}${text}`)
})

test.each(PLAIN)('%j is left as it is', (text) => {
  expect(csvCell(text, false)).toBe(text)
})

test('a date of a date column is left to the spreadsheet', () => {
  expect(csvCell('2030-05-03', true)).toBe('2030-05-03')
})

test.each([
  [null, ''],
  [true, 'true'],
  [-3.5, '-3.5'],
  [['a', 'b'], 'a; b'],
  [['=a', 'b'], "'=a; b"],
  [[], ''],
])('%j is written as %j', (cell, text) => {
  expect(csvCell(cell, false)).toBe(text)
})

const schema = {
  properties: {
    id: { type: 'string', description: 'Id.' },
    text: { type: ['string', 'null'], description: 'Text.' },
  },
} as never

test('a file starts with a byte order mark and the names, and ends its lines with a line feed', () => {
  const rows = [{ id: 'a', text: 'x, “y”' }]
  expect(toCsv({ name: 't', schema, rows })).toBe('\ufeffid,text\na,"x, “y”"\n')
})

test('any text comes back from a file', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1 }), (texts) => {
      const rows = texts.map((text) => ({ id: 'a', text }))
      const [, ...records] = parseCsv(withoutMark(toCsv({ name: 't', schema, rows })))
      const back = records.map(([, cell]) => (cell!.startsWith(GUARD) ? cell!.slice(1) : cell!))
      expect(back).toEqual(texts)
    }),
  )
})

test('what is guarded needs no guard more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const cell = csvCell(text, false)
      expect(/^[=+\-@\t\r\n]/.test(cell)).toBe(false)
    }),
  )
})

/** Milliseconds that the rule takes for a text. */
function timeOf(text: string): number {
  const start = performance.now()
  needsGuard(text)
  return performance.now() - start
}

test.each([
  ['digits', `${'1 '.repeat(1_000_000)}x`],
  ['brackets', `${'('.repeat(1_000_000)}1`],
  ['spaces', `${' '.repeat(1_000_000)}1x`],
  ['exponents', `${'e1'.repeat(1_000_000)}x`],
  ['months', `${'mayjune'.repeat(6)}1!`],
  ['one month that two languages know', `${'dec'.repeat(15)}1_`],
])('%s take linear time', (_, text) => {
  expect(timeOf(text)).toBeLessThan(1_000)
})
