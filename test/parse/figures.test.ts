import { expect, test } from 'vitest'
import { toLines } from '../../pipeline/read/lines.ts'
import type { Removal } from '../../pipeline/tree.ts'
import { outline, parsed, parsedPage } from './outline.ts'

type Tree = ReturnType<typeof parsed>['tree']

function figures({ children }: Tree): string[] {
  return children
    .filter((node): node is Removal => node.type === 'removal' && node.name === 'figure')
    .map(({ value }) => value)
}

const HEAD = '1. The Mission was led with the help of the Committee and of\n'
const REST = '\fthe two parties, as agreed on 4 May.\n2. It went on.\n'

test('what a chart prints at the end of a page leaves the text, which goes on overleaf', () => {
  const chart = '0\n1 000\n2 000\n3 000\nCivilians\nkilled\nIturi North Kivu\n'
  const { tree } = parsed(HEAD + chart + REST)
  expect(outline(tree, 200)).toEqual([
    'main',
    '  1: The Mission was led with the help of the Committee and of the two parties, as agreed on 4 May.',
    '  2: It went on.',
  ])
  expect(figures(tree).join('\n')).toBe(chart.trim())
})

test('values before an axis, and a second chart, leave with it', () => {
  const { tree } = parsed(`${HEAD}129\n132\n0\n50\n100\n150\n2020 2021\n0\n5\n10\n15\nYear\n${REST}`)
  expect(figures(tree)).toHaveLength(12)
})

test.each([
  ['rows that are counted', '1\n2\n3\n4\n5\n'],
  ['years over columns', '2016\n2018\n2020\n2022\n'],
  ['numbers at no equal steps', '12\n40\n41\n90\n'],
  ['equal numbers', '5\n5\n5\n5\n'],
])('%s are no axis', (_name, lines) => {
  expect(figures(parsed(HEAD + lines + REST).tree)).toEqual([])
})

test('where text follows on the page, the axis leaves and nothing else', () => {
  const text = `${HEAD.replace(' and of', '.')}0\n5\n10\n15\nNorth Kivu\n2. It went on.\n`
  expect(figures(parsed(text).tree)).toEqual(['0', '5', '10', '15'])
})

test('legends in the size of the axis leave with it, its turned title too, and the source stays', () => {
  const page = toLines(
    '1. It met.\n15\n10\n5\n0\nIturi\nSource: the Mission.\n2. It went on.\nCivilians killed\n',
  )
  for (const [at, line] of page.lines.entries())
    line.style = at === 8 ? { size: 8, turned: true } : { size: at > 0 && at < 7 ? 7 : 10 }
  const { tree } = parsedPage(page)
  expect(figures(tree)).toEqual(['15', '10', '5', '0', 'Ituri', 'Civilians killed'])
  expect(outline(tree)).toContain('  unnumbered: Source: the Mission.')
})

test('turned text on a page without a chart stays', () => {
  const page = toLines('1. It met.\n2. It went on.\nWatercourse\n')
  page.lines[2]!.style = { turned: true }
  expect(figures(parsedPage(page).tree)).toEqual([])
})

test('a caption keeps its title', () => {
  const text = '1. The Mission met.\nFigure I\nKillings by province,\nMay 2024 to May 2025\n2. It went on.\n'
  expect(outline(parsed(text).tree).slice(2, 3)).toEqual([
    '  unnumbered: Figure I Killings by province, May 2024 to May 2025',
  ])
})
