import fc from 'fast-check'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { languages } from '../../pipeline/languages/index.ts'
import type { Ledger } from '../../pipeline/ledger.ts'
import { parse } from '../../pipeline/parse/index.ts'
import { passageOf } from '../../pipeline/passage.ts'
import { toLines } from '../../pipeline/read/lines.ts'
import type { Report } from '../../pipeline/tree.ts'
import { coverageOf, rebuild, toCoverageJson } from '../../pipeline/write/coverage.ts'

const PIECES = [
  '1. The Board met,1',
  '(a) To report;',
  'I. Rivers',
  'Annex',
  '__________________',
  '1 See X/1.',
  '第一，安理会',
  '30-12345 (E)',
  'Contents',
  'a    b',
]
const text = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('\n', '\n\n', ' \n', '\f', '\r\n')), {
    maxLength: 60,
  })
  .map((pieces) => pieces.flat().join(''))

/** The published texts of a tree by row id: what `textOf` of `rebuild` is given. */
function textsOf(tree: Report): Map<string, string> {
  const texts = new Map<string, string>()
  const visit = (node: {
    id?: string
    type: string
    children?: never[]
    notes?: never[]
    title?: { children: never[] } | null
  }) => {
    if (node.type === 'section') {
      const heading = (node.children as { type: string; children: never[] }[]).find(
        (child) => child.type === 'heading',
      )
      texts.set(node.id!, passageOf(node.id!, heading?.children ?? []).text)
    } else if (node.type === 'component')
      texts.set(node.id!, node.title ? passageOf(node.id!, node.title.children).text : '')
    else if (node.id) texts.set(node.id, passageOf(node.id, node.children ?? []).text)
    for (const child of [...(node.children ?? []), ...(node.notes ?? [])]) visit(child)
  }
  visit(tree as never)
  return texts
}

test('the source of any report can be rebuilt from its rows and its coverage', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'zh', 'fr', 'ar') as fc.Arbitrary<'en'>, (source, code) => {
      const { tree, ledger } = parse(toLines(source), languages[code], 'R', new VFile())
      const texts = textsOf(tree)
      const coverage = coverageOf('R', code, source, ledger, (row) => texts.get(row))
      expect(rebuild(coverage, (row) => texts.get(row))).toBe(source)
      expect(Object.values(coverage.totals).reduce((sum, count) => sum + count, 0)).toBe(source.length)
    }),
    { numRuns: 300 },
  )
})

test('one report a block, one span a line', () => {
  const ledger: Ledger = {
    length: 2,
    entries: [
      { start: 0, end: 1, kind: 'text', in: 'R.p1', at: 0 },
      { start: 1, end: 2, kind: 'hard-wrap', in: null, at: null },
    ],
  }
  const coverage = coverageOf('R', 'en', 'ab', ledger, () => 'a')
  expect(toCoverageJson([coverage])).toBe(`[
{"report":"R","lang":"en","characters":2,"totals":{"hard-wrap":1,"text":1},"spans":[
[0,1,"text","R.p1",0,null],
[1,2,"hard-wrap",null,null,"b"]
]}
]
`)
})

test('text whose row holds something else, or that has no row, is given in its span', () => {
  const entries = [
    { start: 0, end: 1, kind: 'text' as const, in: 'R.p1', at: 0 },
    { start: 1, end: 2, kind: 'text' as const, in: 'R.t1', at: 0 },
  ]
  const textOf = (row: string) => (row === 'R.p1' ? 'corrected' : undefined)
  const coverage = coverageOf('R', 'en', 'ab', { length: 2, entries }, textOf)
  expect(coverage.totals).toEqual({ text: 1, unpublished: 1 })
  expect(rebuild(coverage, textOf)).toBe('ab')
})
