import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { languageOf } from '../../pipeline/languages/index.ts'
import { parse } from '../../pipeline/parse/index.ts'
import { toLines } from '../../pipeline/read/lines.ts'

/** Milliseconds of the fastest of three parses. */
function timeOf(text: string, code: string): number {
  const times = [0, 1, 2].map(() => {
    const start = performance.now()
    parse(toLines(text), languageOf(code)!, 'R', new VFile())
    return performance.now() - start
  })
  return Math.min(...times)
}

function notes(count: number, mark: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => mark(index + 1)).join('')
}

/** Texts of a size; quadratic steps would make the double take four times as long, and the bound leaves room for a busy machine. */
const CASES: [string, string, (size: number) => string][] = [
  ['one line of words', 'en', (size) => 'word '.repeat(size * 50)],
  ['one line of digits', 'en', (size) => '1 2 3 '.repeat(size * 30)],
  ['one line of rules', 'en', (size) => '_'.repeat(size * 100)],
  ['one line of Han', 'zh', (size) => '安全理事会，'.repeat(size * 20)],
  ['short lines', 'en', (size) => 'word\n'.repeat(size)],
  ['numbered lines', 'en', (size) => '1. Word\n'.repeat(size)],
  ['items', 'en', (size) => `1. Words:\n${'(i) word;\n'.repeat(size)}`],
  ['bullets', 'en', (size) => `1. Words:\n${'• word;\n'.repeat(size)}`],
  ['annexes', 'en', (size) => 'Annex\n'.repeat(size)],
  ['tables', 'en', (size) => 'a    b    c\n'.repeat(size)],
  ['contents', 'en', (size) => 'Contents\nword\n'.repeat(size / 2)],
  ['pages', 'en', (size) => 'word\nS/2030/1\n1/2\f'.repeat(size / 4)],
  [
    'notes at page feet',
    'en',
    (size) => notes(size / 10, (n) => `goes here,${n}\nand on\n__________________\n${n}\nSee X/1.\f`),
  ],
  [
    'notes at the end',
    'en',
    (size) =>
      `${notes(size / 10, (n) => `goes here,${n}\nand on\n`)}__________________\n${notes(size / 10, (n) => `${n}\nSee X/1.\n`)}`,
  ],
]

// on a busy machine one try of three may be slow
test.each(CASES)('%s: twice the text takes about twice the time', { retry: 2 }, (_, code, make) => {
  const size = 20_000
  timeOf(make(size / 10), code)
  const once = timeOf(make(size), code)
  const twice = timeOf(make(size * 2), code)
  // below a few milliseconds a clock tick decides
  expect(twice).toBeLessThan(2.6 * once + 60)
})

test('a line of ten million characters parses', () => {
  expect(timeOf('word '.repeat(2_000_000), 'en')).toBeLessThan(5_000)
})
