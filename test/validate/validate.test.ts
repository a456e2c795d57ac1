import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import type { JSONSchema } from '../../pipeline/schema.ts'
import type { Row, Table } from '../../pipeline/table.ts'
import { checkCells } from '../../pipeline/validate/cells.ts'
import { checkCounts } from '../../pipeline/validate/counts.ts'
import { checkIntervals } from '../../pipeline/validate/intervals.ts'
import { checkKeys } from '../../pipeline/validate/keys.ts'
import { checkReferences } from '../../pipeline/validate/references.ts'
import { checkSchemas } from '../../pipeline/validate/schemas.ts'
import sections from '../../schemas/sections.schema.json' with { type: 'json' }

const schema = (properties: JSONSchema['properties'], key = ['id', 'lang']): JSONSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'test',
  title: 'Test',
  description: 'For a test.',
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
  key,
})
const text = { type: 'string', description: 'Text.' }
const list = { type: 'array', description: 'Texts.', items: { type: 'string' } }

function table(name: string, rows: Row[], properties: JSONSchema['properties']): Table {
  return { name, schema: schema({ id: text, lang: text, ...properties }), rows }
}

function reasons(check: (file: VFile) => void): string[] {
  const file = new VFile()
  check(file)
  return file.messages.map((message) => message.reason)
}

test('a key may stand once in each language', () => {
  const rows = [
    { id: 'a', lang: 'en' },
    { id: 'a', lang: 'fr' },
    { id: 'a', lang: 'en' },
  ]
  expect(reasons((file) => checkKeys([table('t', rows, {})], file))).toEqual([
    't: two rows have the key id a, lang en, expected one',
  ])
})

test('a reference leads to a row of the same language, in one of the tables it may name', () => {
  const targets = [table('one', [{ id: 'a', lang: 'en' }], {}), table('two', [{ id: 'b', lang: 'fr' }], {})]
  const refers = { refs: { ...list, references: ['one', 'two'] } }
  const rows = [
    { id: 'x', lang: 'en', refs: ['a'] },
    { id: 'y', lang: 'fr', refs: ['b', 'a'] },
    { id: 'z', lang: 'en', refs: [] },
  ]
  expect(reasons((file) => checkReferences([...targets, table('t', rows, refers)], file))).toEqual([
    't y: refs names a, which is not in one or two',
  ])
})

test('a reference to a table without rows dangles', () => {
  const tables = [
    table('one', [], {}),
    table('t', [{ id: 'x', lang: 'en', ref: 'a' }], { ref: { ...text, references: ['one'] } }),
  ]
  expect(reasons((file) => checkReferences(tables, file))).toHaveLength(1)
})

test.each([
  ['a line break', 'a\nb', /line break or control character/],
  ['a line separator', 'a\u2028b', /line break or control character/],
  ['a zero', 'a\u0000', /line break or control character/],
])('no cell holds %s', (_, value, reason) => {
  const rows = [{ id: 'x', lang: 'en', value }]
  expect(reasons((file) => checkCells([table('t', rows, { value: text })], file))).toEqual([
    expect.stringMatching(reason),
  ])
})

test('no value of a list holds the separator of lists', () => {
  const rows = [{ id: 'x', lang: 'en', values: ['a; b'] }]
  expect(reasons((file) => checkCells([table('t', rows, { values: list })], file))).toEqual([
    't x: values holds the separator of lists',
  ])
})

test('no interval ends before it starts', () => {
  const dates = { date_start: text, date_end: text }
  const rows = [
    { id: 'x', lang: 'en', date_start: '2025-07-01', date_end: '2025-04-30' },
    { id: 'y', lang: 'en', date_start: '2025-04-30', date_end: '2025-04-30' },
    { id: 'z', lang: 'en', date_start: '2025-07-01', date_end: null },
  ]
  expect(reasons((file) => checkIntervals([table('t', rows, dates)], file))).toEqual([
    expect.stringMatching(/t x: date_start is after its end/),
  ])
})

test('counts are compared by name', () => {
  const metadata = { expected: { pages: 20, items: 3, wings: 2 } }
  const report = { pages: 20, items: 4 }
  expect(reasons((file) => checkCounts(metadata as never, report, file))).toEqual([
    'Counted in the report: items is 4, expected 3 by report.yaml',
    'Counted in the report: no count is named wings, expected 2 by report.yaml',
  ])
})

test('rows are held to their schema: types, patterns, order of the columns', () => {
  const row = Object.fromEntries(Object.keys(sections.properties).map((name) => [name, null]))
  const [id, ...rest] = Object.entries(row)
  const check = (rows: Row[]) =>
    reasons((file) =>
      checkSchemas([{ name: 'sections', schema: sections as unknown as JSONSchema, rows }], file),
    )
  expect(check([row]).join()).toMatch(/id must be string/)
  expect(check([Object.fromEntries([...rest, id!])]).join()).toMatch(/not in the schema’s order/)
  expect(check([]).join()).toBe('')
})
