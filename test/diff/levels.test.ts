import { describe, expect, test } from 'vitest'
import { compareVersions } from '../../pipeline/diff/compare-versions.ts'
import { isEmpty } from '../../pipeline/diff/difference.ts'
import { compareVersions as compareNumbers, isVersion, nextVersion } from '../../pipeline/diff/levels.ts'
import { listChanges } from '../../pipeline/diff/list-changes.ts'
import type { Version } from '../../pipeline/diff/read-version.ts'
import type { Table } from '../../pipeline/table.ts'
import { footnotes, paragraph, paragraphs, versionOf } from './version.ts'

/** The level and the kinds of change between two synthetic versions, the second one edited. */
function judged(edit: (paragraphs: Table, tables: Table[]) => unknown): [string, string[]] {
  const table = paragraphs()
  const tables = [table, footnotes()]
  edit(table, tables)
  return summary(versionOf([paragraphs(), footnotes()], '1.0.0'), versionOf(tables))
}

function summary(older: Version, newer: Version): [string, string[]] {
  const difference = compareVersions(older, newer)
  return [difference.level, [...new Set(listChanges(difference).map((change) => change.change))]]
}

function reshape(
  table: Table,
  names: Record<string, string>,
  order = Object.keys(table.schema.properties),
): void {
  const properties = order.map(
    (column) => [names[column] ?? column, table.schema.properties[column]!] as const,
  )
  table.schema.properties = Object.fromEntries(properties)
  table.schema.required = order.map((column) => names[column] ?? column)
  table.schema.key = table.schema.key.map((column) => names[column] ?? column)
  table.rows = table.rows.map((row) =>
    Object.fromEntries(order.map((column) => [names[column] ?? column, row[column] ?? null])),
  )
}

test('a version compared with itself differs in nothing', () => {
  const version = versionOf([paragraphs(), footnotes()])
  const difference = compareVersions(version, version)
  expect(isEmpty(difference)).toBe(true)
  expect(difference.level).toBe('none')
})

describe('major', () => {
  test('column added', () => {
    const edit = (table: Table): void => {
      table.schema.properties.section = { type: 'string', description: 'Section.' }
      table.schema.required.push('section')
      for (const row of table.rows) row.section = 's1'
    }
    expect(judged(edit)).toEqual(['major', ['column-added']])
  })

  test('column removed', () => {
    const order = ['id', 'kind', 'text', 'notes', 'citation']
    expect(judged((table) => reshape(table, {}, order))).toEqual(['major', ['column-removed']])
  })

  test('column renamed: no cell counts as changed', () => {
    expect(judged((table) => reshape(table, { text: 'body' }))).toEqual(['major', ['column-renamed']])
  })

  test('key column renamed', () => {
    expect(judged((table) => reshape(table, { id: 'name' }))).toEqual(['major', ['column-renamed']])
  })

  test('column reordered', () => {
    const order = ['id', 'text', 'kind', 'page', 'notes', 'citation']
    expect(judged((table) => reshape(table, {}, order))).toEqual(['major', ['column-reordered']])
  })

  test('column retyped', () => {
    const edit = (table: Table): void => {
      table.schema.properties.page!.type = ['string', 'null']
      for (const row of table.rows) row.page = row.page === null ? null : String(row.page)
    }
    expect(judged(edit)).toEqual(['major', ['column-retyped', 'cell-changed']])
  })

  test('format changed', () => {
    expect(judged((table) => Object.assign(table.schema.properties.text!, { format: 'uri' }))).toEqual([
      'major',
      ['column-retyped'],
    ])
  })

  test('id changed, content the same', () => {
    expect(judged((table) => Object.assign(table.rows[1]!, { id: 'A-1.main.p2.a' }))).toEqual([
      'major',
      ['row-renamed'],
    ])
  })

  test('id and citation changed, text the same', () => {
    const edit = (table: Table): unknown =>
      Object.assign(table.rows[1]!, { id: 'A-1.main.p9', citation: 'A/1, para. 9' })
    expect(judged(edit)).toEqual(['major', ['row-renamed', 'cell-changed']])
  })

  test('row removed', () => {
    expect(judged((table) => table.rows.splice(2, 1))).toEqual(['major', ['row-removed']])
  })

  test('table removed', () => {
    expect(judged((_, tables) => tables.pop())).toEqual(['major', ['table-removed']])
  })

  test.each<[string, (table: Table) => unknown]>([
    ['an allowed value removed', (table) => table.schema.properties.kind!.enum!.pop()],
    [
      'a list of allowed values added',
      (table) => Object.assign(table.schema.properties.citation!, { enum: ['A/1'] }),
    ],
    ['a lower bound raised', (table) => Object.assign(table.schema.properties.page!, { minimum: 2 })],
    ['an upper bound added', (table) => Object.assign(table.schema.properties.page!, { maximum: 99 })],
    ['a least length raised', (table) => Object.assign(table.schema.properties.text!, { minLength: 5 })],
    ['a pattern replaced', (table) => Object.assign(table.schema.properties.id!, { pattern: '^[A-Z]' })],
    ['emptiness forbidden', (table) => Object.assign(table.schema.properties.page!, { type: 'integer' })],
    ['repeats forbidden', (table) => Object.assign(table.schema.properties.notes!, { uniqueItems: true })],
    [
      'a reference added',
      (table) => Object.assign(table.schema.properties.notes!, { references: ['footnotes'] }),
    ],
    ['items restricted', (table) => Object.assign(table.schema.properties.notes!.items!, { pattern: 'fn' })],
  ])('constraint tightened: %s', (_, edit) => {
    expect(judged(edit)).toEqual(['major', ['constraint-tightened']])
  })

  test('key changed', () => {
    expect(judged((table) => table.schema.key.push('kind'))).toEqual(['major', ['key-changed']])
  })

  test('package renamed', () => {
    const [older, newer] = [versionOf([paragraphs()]), versionOf([paragraphs()], 'draft', { name: 'other' })]
    expect(summary(older, newer)).toEqual(['major', ['package-renamed']])
  })
})

describe('minor', () => {
  test('row added', () => {
    expect(judged((table) => table.rows.push(paragraph(5)))).toEqual(['minor', ['row-added']])
  })

  test('row added in between moves no other', () => {
    expect(judged((table) => table.rows.splice(1, 0, paragraph(5)))).toEqual(['minor', ['row-added']])
  })

  test('table added', () => {
    expect(judged((_, tables) => tables.push({ ...footnotes(), name: 'notes' }))).toEqual([
      'minor',
      ['table-added'],
    ])
  })

  test('allowed value added', () => {
    expect(judged((table) => table.schema.properties.kind!.enum!.push('quote'))).toEqual([
      'minor',
      ['value-allowed'],
    ])
  })

  test.each<[string, (table: Table) => unknown]>([
    ['list of allowed values dropped', (table) => delete table.schema.properties.kind!.enum],
    ['a lower bound lowered', (table) => Object.assign(table.schema.properties.page!, { minimum: 0 })],
    ['a least length dropped', (table) => delete table.schema.properties.text!.minLength],
    ['a pattern dropped', (table) => delete table.schema.properties.id!.pattern],
    [
      'emptiness allowed',
      (table) => Object.assign(table.schema.properties.text!, { type: ['string', 'null'] }),
    ],
  ])('constraint loosened: %s', (_, edit) => {
    expect(judged(edit)).toEqual(['minor', ['constraint-loosened']])
  })

  test('another table may be referred to', () => {
    const older = footnotes()
    const newer = footnotes()
    newer.schema.properties.anchor!.references!.push('sections')
    expect(summary(versionOf([older]), versionOf([newer]))).toEqual(['minor', ['constraint-loosened']])
  })
})

describe('patch', () => {
  test('value corrected', () => {
    expect(judged((table) => Object.assign(table.rows[0]!, { page: 2 }))).toEqual(['patch', ['cell-changed']])
  })

  test('list corrected', () => {
    expect(judged((table) => Object.assign(table.rows[1]!, { notes: ['A-1.main.fn1'] }))).toEqual([
      'patch',
      ['cell-changed'],
    ])
  })

  test('rows in another order', () => {
    expect(judged((table) => table.rows.push(table.rows.shift()!))).toEqual(['patch', ['row-moved']])
  })

  test('description of a column', () => {
    expect(
      judged((table) => Object.assign(table.schema.properties.text!, { description: 'The text.' })),
    ).toEqual(['patch', ['description-changed']])
  })

  test('description of a table', () => {
    expect(judged((table) => Object.assign(table.schema, { title: 'All paragraphs' }))).toEqual([
      'patch',
      ['description-changed'],
    ])
  })

  test('title of the package', () => {
    const [older, newer] = [versionOf([paragraphs()]), versionOf([paragraphs()], 'draft', { title: 'Other' })]
    expect(summary(older, newer)).toEqual(['patch', ['metadata-changed']])
  })

  test('bytes of a file, rows the same', () => {
    const newer = versionOf([paragraphs()])
    newer.files.set('paragraphs.csv', 'f'.repeat(64))
    expect(summary(versionOf([paragraphs()]), newer)).toEqual(['patch', ['file-changed']])
  })
})

describe('none', () => {
  test('another pipeline version is told, but makes no release', () => {
    const newer = versionOf([paragraphs()], 'draft', { pipeline: { name: 'undocket', version: '2.0.0' } })
    expect(summary(versionOf([paragraphs()]), newer)).toEqual(['none', ['provenance-changed']])
  })

  test('other bytes of a source, likewise', () => {
    const source = { title: 'Report', path: 'source/report.txt', sha256: 'a' }
    const older = versionOf([paragraphs()], '1.0.0', { sources: [source] })
    const newer = versionOf([paragraphs()], 'draft', { sources: [{ ...source, sha256: 'b' }] })
    expect(summary(older, newer)).toEqual(['none', ['provenance-changed']])
  })
})

test('the strongest level wins, and every reason is listed, strongest first', () => {
  const table = paragraphs()
  table.rows.splice(2, 2, paragraph(5))
  Object.assign(table.rows[0]!, { page: 7, citation: 'A/1, paragraph 1' })
  const { level, reasons } = compareVersions(versionOf([paragraphs()]), versionOf([table]))
  expect(level).toBe('major')
  expect(reasons.map(({ text }) => text)).toEqual([
    'paragraphs: 2 rows removed (citations lead nowhere)',
    'paragraphs: 1 row added (nothing that was there changed)',
    'paragraphs: 2 values corrected (same rows, same shape)',
  ])
})

test('the next version', () => {
  expect(nextVersion('1.4.2', 'major')).toBe('2.0.0')
  expect(nextVersion('1.4.2', 'minor')).toBe('1.5.0')
  expect(nextVersion('1.4.9', 'patch')).toBe('1.4.10')
  expect(() => nextVersion('1.4.2', 'none')).toThrow('no next version')
  expect(() => nextVersion('1.4', 'patch')).toThrow('expected MAJOR.MINOR.PATCH')
})

test('versions are ordered by number, not by letter', () => {
  expect(['1.10.0', '1.9.1', '1.9.0', '0.2.0'].sort(compareNumbers)).toEqual([
    '0.2.0',
    '1.9.0',
    '1.9.1',
    '1.10.0',
  ])
  expect(['1.0.0', '1.0', '01.0.0', '1.0.0-a', 'draft'].filter(isVersion)).toEqual(['1.0.0'])
})
