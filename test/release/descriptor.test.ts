import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { expect, describe as group, test } from 'vitest'
import type { JSONSchemaProperty } from '../../pipeline/schema.ts'
import { describe, tableSchema } from '../../pipeline/write/descriptor.ts'
import { footnotes, paragraphs, schemaOf } from '../diff/version.ts'
import { threeReleases } from './project.ts'

/** The published profiles of Data Package 2.0 lie outside the project; where they do not, this part cannot be checked. */
const profiles = '../shared/profiles'

test.runIf(existsSync(profiles))(
  'releases conform to the published profiles (skipped where ../shared/profiles is absent)',
  () => {
    const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true, logger: false })
    const conforms = (profile: string, value: unknown): unknown => {
      const validate = ajv.compile(JSON.parse(readFileSync(join(profiles, `${profile}-2.0.json`), 'utf8')))
      return validate(value) ? [] : validate.errors
    }
    expect(conforms('datapackage', { resources: [] })).not.toEqual([])
    const { dist } = threeReleases()
    for (const version of ['1.0.0', '1.1.0', '1.1.1', 'draft']) {
      const descriptor = JSON.parse(readFileSync(join(dist, version, 'datapackage.json'), 'utf8'))
      expect(conforms('datapackage', descriptor)).toEqual([])
      for (const resource of descriptor.resources) {
        expect(conforms('dataresource', resource)).toEqual([])
        if (resource.schema) expect(conforms('tableschema', resource.schema)).toEqual([])
        if (resource.dialect) expect(conforms('tabledialect', resource.dialect)).toEqual([])
      }
    }
  },
)

test('a draft has no version, a release has one and the one before it', () => {
  const input = { tables: [], files: [], sources: [], pipelineVersion: '1.0.0' }
  expect(describe(input)).not.toHaveProperty('version')
  expect(describe({ ...input, version: '1.1.0', previous: '1.0.0', created: '2026-01-31' })).toMatchObject({
    version: '1.1.0',
    previous: '1.0.0',
    created: '2026-01-31T00:00:00Z',
  })
})

test('two files that would share a name are refused', () => {
  const files = ['a/b.md', 'a-b.md'].map((path) => ({ path, bytes: 0, sha256: '' }))
  expect(() => describe({ tables: [], files, sources: [], pipelineVersion: '1.0.0' })).toThrow(
    'Files a-b.md and a/b.md would both be resource "a-b.md"',
  )
})

group('Table Schema', () => {
  const field = (property: Partial<JSONSchemaProperty>): unknown => {
    const schema = schemaOf({ id: { type: 'string', description: 'D.', ...property } })
    return (tableSchema(schema, 't', []).fields as unknown[])[0]
  }

  test.each<[string, Partial<JSONSchemaProperty>, unknown]>([
    [
      'text that may not be empty may still be an empty text',
      {},
      { type: 'string', missingValues: [], constraints: { required: true } },
    ],
    ['text that may be empty', { type: ['string', 'null'] }, { type: 'string' }],
    ['a date', { type: ['string', 'null'], format: 'date' }, { type: 'date' }],
    [
      'bounds',
      { type: ['integer', 'null'], minimum: 1, maximum: 9 },
      { type: 'integer', constraints: { minimum: 1, maximum: 9 } },
    ],
    [
      'allowed values, without null',
      { type: ['string', 'null'], enum: ['a', null] },
      { type: 'string', constraints: { enum: ['a'] } },
    ],
    [
      'a list',
      { type: 'array', items: { type: 'string' } },
      { type: 'string', separator: '; ', missingValues: [], constraints: { required: true } },
    ],
    [
      'an anchored pattern',
      { type: ['string', 'null'], pattern: '^[a-z]+(a|b)$' },
      { type: 'string', constraints: { pattern: '[a-z]+(a|b)' } },
    ],
    ['a pattern that floats', { type: ['string', 'null'], pattern: 'a' }, { type: 'string' }],
    [
      'a pattern that XML Schema cannot say',
      { type: ['string', 'null'], pattern: '^(?:a)$' },
      { type: 'string' },
    ],
    ['a choice between anchors', { type: ['string', 'null'], pattern: '^a|b$' }, { type: 'string' }],
  ])('%s', (_, property, expected) => {
    expect(field(property)).toEqual({ name: 'id', description: 'D.', ...(expected as object) })
  })

  test('a reference to one table is a foreign key, in the same language', () => {
    const [older, newer] = [paragraphs(), footnotes()]
    expect(tableSchema(newer.schema, 'footnotes', [older, newer]).foreignKeys).toEqual([
      { fields: ['anchor'], reference: { resource: 'paragraphs', fields: ['id'] } },
    ])
    for (const table of [older, newer]) {
      table.schema.properties.lang = { type: 'string', description: 'Language.' }
      table.schema.key = ['id', 'lang']
    }
    expect(tableSchema(newer.schema, 'footnotes', [older, newer]).foreignKeys).toEqual([
      { fields: ['anchor', 'lang'], reference: { resource: 'paragraphs', fields: ['id', 'lang'] } },
    ])
    newer.schema.properties.anchor!.references = ['paragraphs', 'sections']
    expect(tableSchema(newer.schema, 'footnotes', [older, newer])).not.toHaveProperty('foreignKeys')
  })

  test('a reference within the table names no other', () => {
    const table = paragraphs()
    table.schema.properties.citation!.references = ['paragraphs']
    expect(tableSchema(table.schema, 'paragraphs', [table]).foreignKeys).toEqual([
      { fields: ['citation'], reference: { fields: ['id'] } },
    ])
  })
})
