import { toString as textOf } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { parseCsv, withoutMark } from '../../pipeline/csv.ts'
import { compareVersions } from '../../pipeline/diff/compare-versions.ts'
import type { Difference } from '../../pipeline/diff/difference.ts'
import { formatDifference } from '../../pipeline/diff/index.ts'
import { narrow } from '../../pipeline/diff/narrow.ts'
import type { Table } from '../../pipeline/table.ts'
import { patchTable } from './patch-table.ts'
import { footnotes, paragraph, paragraphs, versionOf } from './version.ts'

/** Three sentences changed, one row came, one went, one has another id, an allowed value came. */
function edited(): { newer: Table; difference: Difference } {
  const newer = paragraphs()
  newer.schema.properties.kind!.enum!.push('quote')
  newer.rows.splice(3, 1, paragraph(5))
  Object.assign(newer.rows[0]!, {
    text: 'The Panel visited three large depots and found one of them unguarded.',
    page: null,
  })
  Object.assign(newer.rows[1]!, { id: 'A-1.main.p2.a' })
  Object.assign(newer.rows[2]!, { text: '专家小组走访了三座仓库,发现其中两座无人看守。' })
  return {
    newer,
    difference: compareVersions(
      versionOf([paragraphs(), footnotes()], '1.0.0'),
      versionOf([newer, footnotes()]),
    ),
  }
}

test('terminal: counts, reasons, then rows with their words', () => {
  expect(formatDifference(edited().difference, {})).toBe(
    `1.0.0 → draft: major

  paragraphs  4 → 4 rows  +1 added  -1 removed  ~2 changed  →1 renamed  1 in its shape

  major  paragraphs: 1 row with another id (citations of the old id lead nowhere)
  major  paragraphs: 1 row removed (citations lead nowhere)
  minor  paragraphs: 1 allowed value added (nothing that was there changed)
  minor  paragraphs: 1 row added (nothing that was there changed)
  patch  paragraphs: 3 values corrected (same rows, same shape)

paragraphs
  ! kind, enum: allowed value added: quote
  → A-1.main.p2 → A-1.main.p2.a  A/1, para. 2
  ~ A-1.main.p1  A/1, para. 1
      text  The Panel visited three {+large +}depots and found [-two-]{+one+} of them unguarded.
      page  [-1-]{+(empty)+}
  ~ A-1.main.p3  A/1, para. 3
      text  专家小组{+走+}访[-问-]了三座仓库,发现其中两座无人看守。
  + A-1.main.p5  A/1, para. 5
  - A-1.main.p4  A/1, para. 4
`,
  )
})

test('terminal: --stat stops after the reasons', () => {
  const output = formatDifference(edited().difference, { stat: true })
  expect(output.split('\n').at(-2)).toBe('  patch  paragraphs: 3 values corrected (same rows, same shape)')
})

test('terminal: nothing that a cell holds steers it', () => {
  const newer = paragraphs()
  newer.rows[0]!.text = '\u001B[2Jgone\u009B'
  const output = formatDifference(compareVersions(versionOf([paragraphs()]), versionOf([newer])), {})
  expect(output).toContain('␛[2Jgone')
  expect(output).not.toMatch(/[\u001B\u009B]/)
})

test('terminal: colour where it is asked for', () => {
  expect(formatDifference(edited().difference, { colour: true })).toContain('\u001B[31m[-two-]\u001B[39m')
})

test('json: the difference itself, enough to patch the older rows', () => {
  const { newer, difference } = edited()
  const text = formatDifference(difference, { format: 'json' })
  const read = JSON.parse(text) as Difference
  expect(read).toEqual(JSON.parse(JSON.stringify(difference)))
  expect(patchTable(paragraphs().rows, read.tables[0]!)).toEqual(newer.rows)
  expect(text.split('\n').filter((line) => line.includes('"A-1.main.p1"'))).toHaveLength(1)
})

test('csv: one row a changed cell', () => {
  const text = formatDifference(edited().difference, { format: 'csv' })
  expect(text.startsWith('\uFEFFtable,id,citation,column,old,new,change,level,reason\n')).toBe(true)
  const [header, ...records] = parseCsv(withoutMark(text))
  expect(records.every((record) => record.length === header!.length)).toBe(true)
  expect(records.map((record) => [record[1], record[3], record[6], record[7]])).toEqual([
    ['', 'kind: enum', 'value-allowed', 'minor'],
    ['A-1.main.p2.a', '', 'row-renamed', 'major'],
    ['A-1.main.p1', 'text', 'cell-changed', 'patch'],
    ['A-1.main.p1', 'page', 'cell-changed', 'patch'],
    ['A-1.main.p3', 'text', 'cell-changed', 'patch'],
    ['A-1.main.p5', '', 'row-added', 'minor'],
    ['A-1.main.p4', '', 'row-removed', 'major'],
  ])
  expect(JSON.parse(records.at(-1)![4]!)).toEqual(paragraphs().rows[3])
})

test('csv: what a spreadsheet would run or rewrite is guarded', () => {
  const newer = paragraphs()
  newer.rows[0]!.text = '=1+1'
  newer.rows[1]!.text = '(12)'
  newer.rows[2]!.text = 'two\nlines'
  const text = formatDifference(compareVersions(versionOf([paragraphs()]), versionOf([newer])), {
    format: 'csv',
  })
  const cells = parseCsv(withoutMark(text)).map((record) => record[5])
  expect(cells).toEqual(['new', "'=1+1", "'(12)", 'two lines'])
})

describe('markdown', () => {
  const read = (text: string): string =>
    unified()
      .use(remarkParse)
      .use(remarkGfm)
      .parse(text)
      .children.map((node) => textOf(node))
      .join('\n')

  test('says what went and what came', () => {
    const text = formatDifference(edited().difference, { format: 'md' })
    expect(text).toContain('- `A-1.main.p1` (A/1, para. 1)\n')
    expect(text).toContain('found ~~two~~ **one** of them unguarded.')
    expect(text).toContain('| paragraphs |')
  })

  test('reads back as it was meant, whatever the cells hold', () => {
    const newer = paragraphs()
    const odd = '# *not* `a` [heading](x) | ~~a~~ <b> 1. '
    Object.assign(newer.rows[0]!, { text: odd })
    const difference = compareVersions(versionOf([paragraphs()]), versionOf([newer]))
    expect(read(formatDifference(difference, { format: 'md' }))).toContain(odd.trim())
  })
})

test('html: one page, nothing loaded, everything escaped', () => {
  const newer = paragraphs()
  newer.rows[0]!.text = '<script>alert("1")</script>'
  const text = formatDifference(compareVersions(versionOf([paragraphs()]), versionOf([newer])), {
    format: 'html',
  })
  expect(text).toContain('<ins>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;</ins>')
  expect(text).not.toMatch(/<script|src=|<link/)
})

describe('narrow', () => {
  test('to a row', () => {
    const part = narrow(edited().difference, { id: 'A-1.main.p1' })
    expect(part.level).toBe('patch')
    expect(part.tables.flatMap(({ changed }) => changed.map(({ key }) => key))).toEqual([['A-1.main.p1']])
  })

  test('to a row by its old id', () => {
    expect(narrow(edited().difference, { id: 'A-1.main.p2' }).level).toBe('major')
  })

  test('to a table', () => {
    const part = narrow(edited().difference, { table: 'footnotes' })
    expect([part.level, part.tables.map(({ table }) => table)]).toEqual(['none', ['footnotes']])
  })
})
