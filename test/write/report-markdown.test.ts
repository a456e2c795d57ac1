import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Row, Table } from '../../pipeline/table.ts'
import { toMarkdown } from '../../pipeline/write/markdown.ts'
import { readBack, reportMarkdown } from '../../pipeline/write/report-markdown.ts'

const HEAD = { report: 'R', lang: 'en', component: 'R.main' }

/** The tables of one report with these paragraphs. */
function tables(
  paragraphs: Row[],
  footnotes: Row[] = [],
  errata: Row[] = [],
  table_cells: Row[] = [],
): Table[] {
  const components = [{ ...HEAD, id: 'R.main', label: null, title: 'Report', char_start: 0 }]
  const all: Record<string, Row[]> = { components, sections: [], paragraphs, table_cells, footnotes, errata }
  return Object.entries(all).map(([name, rows]) => ({ name, rows, schema: {} as never }))
}

function paragraph(index: number, text: string, rest: Row = {}): Row {
  return {
    ...HEAD,
    id: `R.main.p${index}`,
    kind: 'paragraph',
    parent: null,
    text,
    char_start: index,
    ...rest,
  }
}

/** A cell of the report's only table; it is printed behind every paragraph. */
function cell(row: number, column: number, text: string): Row {
  return {
    ...HEAD,
    id: `R.main.t1.r${row}.c${column}`,
    printed_table: 'R.main.t1',
    row_number: row,
    column_number: column,
    text,
    char_start: 100 + 10 * row + column,
  }
}

const markdownOf = (made: Table[], labels = new Map<string, string>()): string =>
  toMarkdown(reportMarkdown(made, 'R', 'en', labels))

test('labels, items, notes and errata stand in their places', () => {
  const made = tables(
    [
      paragraph(1, 'The Board met in Nairoby.'),
      paragraph(2, 'on floods;', { id: 'R.main.p1.a', kind: 'item', parent: 'R.main.p1' }),
    ],
    [{ ...HEAD, id: 'R.main.fn1', text: 'See A/84/12.', anchor: 'R.main.p1', anchor_offset: 13 }],
    [{ ...HEAD, id: 'R.e1', in: 'R.main.p1', quote: 'Nairoby', suggestion: 'Nairobi' }],
  )
  const labels = new Map([
    ['R.main.p1', '1.'],
    ['R.main.p1.a', '(a)'],
  ])
  expect(markdownOf(made, labels)).toBe(`# <a id="R.main"></a>Report

<a id="R.main.p1"></a>**1.** The Board met[^main.fn1] in Nairob&#x79;*\\[sic: Nairobi]*.

- <a id="R.main.p1.a"></a>**(a)** on floods;

[^main.fn1]: <a id="R.main.fn1"></a>See A/84/12.
`)
})

test('a printed table is one, its cells in their columns', () => {
  const cells = [cell(1, 2, '2010'), cell(1, 3, '2011'), cell(2, 1, 'Arrests | deaths'), cell(2, 3, '7')]
  expect(markdownOf(tables([paragraph(1, 'See below.')], [], [], cells))).toContain(`See below.

| | <a id="R.main.t1.r1.c2"></a>2010 | <a id="R.main.t1.r1.c3"></a>2011 |
| - | - | - |
| <a id="R.main.t1.r2.c1"></a>Arrests \\| deaths | | <a id="R.main.t1.r2.c3"></a>7 |
`)
})

/** Text as rows hold it: trimmed, spaces single. */
const rowText = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(...'aB1 .-*_[](){}<>!#|~`\\:&;@/^$"\'+=水，。“”（）年'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
  })
  .map((text) => text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim())
  .filter((text) => text !== '')

test('any text of rows can be read back', () => {
  fc.assert(
    fc.property(fc.array(rowText, { minLength: 1, maxLength: 5 }), (texts) => {
      const rows = texts.map((text, index) => paragraph(index + 1, text))
      const back = readBack(markdownOf(tables(rows)))
      for (const row of rows) expect(back.get(String(row.id))).toBe(row.text)
    }),
    { numRuns: 400 },
  )
})

test('any text of a table’s cells can be read back', () => {
  fc.assert(
    fc.property(fc.array(rowText, { minLength: 1, maxLength: 6 }), (texts) => {
      const cells = texts.map((text, index) => cell(1 + Math.floor(index / 3), 1 + (index % 3), text))
      const back = readBack(markdownOf(tables([], [], [], cells)))
      for (const one of cells) expect(back.get(String(one.id))).toBe(one.text)
    }),
    { numRuns: 400 },
  )
})

test('a note’s marker at any place of any text keeps the text', () => {
  fc.assert(
    fc.property(rowText, fc.nat(), (text, drawn) => {
      const characters = [...text]
      const at = characters.slice(0, drawn % (characters.length + 1)).join('').length
      const note = { ...HEAD, id: 'R.main.fn1', text: 'Ibid.', anchor: 'R.main.p1', anchor_offset: at }
      const back = readBack(markdownOf(tables([paragraph(1, text)], [note])))
      expect(back.get('R.main.p1')).toBe(text)
      expect(back.get('R.main.fn1')).toBe('Ibid.')
    }),
    { numRuns: 400 },
  )
})
