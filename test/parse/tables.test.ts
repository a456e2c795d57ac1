import { expect, test } from 'vitest'
import { layOut, type Printed } from '../../pipeline/read/lay-out.ts'
import { outline, parsedPage } from './outline.ts'

/** A row of a table: where it begins, its page, its cells; an empty one is not printed. */
function row(gap: Printed['gap'], page: number, ...cells: string[]): Printed[] {
  return cells.flatMap((text, index) => {
    const style = { role: 'cell' as const, level: index + 1 }
    return text === '' ? [] : [{ text, gap: index === 0 ? gap : ('cell' as const), page, style }]
  })
}

const tree = (...rows: Printed[][]): string[] => outline(parsedPage(layOut(rows.flat(), 'blocks')).tree)

test('cells stand in the columns that the format gives them', () => {
  expect(tree(row('block', 1, 'Year', 'Arrests'), row('line', 1, '2010', '', '7'))).toEqual([
    'main',
    '  table: Year | Arrests / 2010 |  | 7',
  ])
})

test('an empty line parts two tables of a page', () => {
  expect(tree(row('block', 1, 'Year', 'Arrests'), row('block', 1, 'Month', 'Deaths'))).toEqual([
    'main',
    '  table: Year | Arrests',
    '  table: Month | Deaths',
  ])
})

test('a table that goes on overleaf is one', () => {
  expect(tree(row('block', 1, 'Year', 'Arrests'), row('block', 2, '2010', '7'))).toEqual([
    'main',
    '  table: Year | Arrests / 2010 | 7',
  ])
})
