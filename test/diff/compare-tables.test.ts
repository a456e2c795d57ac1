import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareTables } from '../../pipeline/diff/compare-tables.ts'
import { isUnchanged } from '../../pipeline/diff/difference.ts'
import type { JSONSchemaProperty } from '../../pipeline/schema.ts'
import type { Cell, Row, Table } from '../../pipeline/table.ts'
import { patchTable } from './patch-table.ts'
import { paragraph, paragraphs, schemaOf } from './version.ts'

describe('keys', () => {
  test('two rows with one key are named', () => {
    const table = paragraphs()
    table.rows.push(paragraph(2))
    expect(() => compareTables(paragraphs(), table)).toThrow(
      'Table paragraphs, key id: not unique: A-1.main.p2 in rows 2, 5.',
    )
  })

  test.each([null, ''])('a row without a key is named (%j)', (id) => {
    const table = paragraphs()
    table.rows[2]!.id = id
    expect(() => compareTables(table, paragraphs())).toThrow('the key is empty in row 3')
  })

  test('values of a composite key never run together', () => {
    const schema = schemaOf({ a: text, b: text }, ['a', 'b'])
    const older = { name: 't', schema, rows: [{ a: 'x","y', b: 'z' }] }
    const newer = { name: 't', schema, rows: [{ a: 'x', b: 'y","z' }] }
    const difference = compareTables(older, newer)
    expect([difference.added.length, difference.removed.length]).toEqual([1, 1])
  })

  test('where the keys differ, rows match by what tells them apart on both sides', () => {
    const older = { name: 't', schema: schemaOf({ id: text }, ['id']), rows: [{ id: 'a' }] }
    const newer = {
      name: 't',
      schema: schemaOf({ id: text, lang: text }, ['id', 'lang']),
      rows: [{ id: 'a', lang: 'en' }],
    }
    const difference = compareTables(older, newer)
    expect(difference.key).toEqual(['id'])
    expect(difference.schema.map(({ kind }) => kind)).toEqual(['key-changed', 'column-added'])
  })

  test('no common key is an error', () => {
    const older = { name: 't', schema: schemaOf({ id: text }, ['id']), rows: [{ id: 'a' }] }
    const newer = { name: 't', schema: schemaOf({ n: number }, ['n']), rows: [{ n: 1 }] }
    expect(() => compareTables(older, newer)).toThrow('its key was id and is n')
  })
})

test('a column named like a built-in property is a column', () => {
  const table = {
    name: 't',
    schema: schemaOf({ id: text, constructor: text }),
    rows: [{ id: 'a', constructor: 'b' }],
  }
  const older = { name: 't', schema: schemaOf({ id: text }), rows: [{ id: 'a' }] }
  expect(compareTables(older, table as unknown as Table).schema.map(({ kind }) => kind)).toEqual([
    'column-added',
  ])
})

test('two rows that swapped ids count as corrected, not as renamed', () => {
  const table = paragraphs()
  table.rows[0]!.id = 'A-1.main.p2'
  table.rows[1]!.id = 'A-1.main.p1'
  const difference = compareTables(paragraphs(), table)
  expect(difference.renamed).toEqual([])
  expect(difference.changed.map(({ key }) => key)).toEqual([['A-1.main.p2'], ['A-1.main.p1']])
})

const text: JSONSchemaProperty = { type: ['string', 'null'], description: '' }
const number: JSONSchemaProperty = { type: ['integer', 'null'], description: '' }
const list: JSONSchemaProperty = { type: 'array', description: '', items: { type: 'string' } }

/** Few values, so that equal cells, swapped keys and moved contents are common. */
const shortText = fc.oneof(
  fc.constantFrom('a', 'b', 'The Panel visited three depots.'),
  fc.string({ maxLength: 3 }),
)
const kinds: Record<string, [JSONSchemaProperty, fc.Arbitrary<Cell>]> = {
  text: [text, fc.option(shortText)],
  number: [number, fc.option(fc.nat(3))],
  list: [list, fc.array(shortText, { maxLength: 2 })],
}

const arbitraryTable: fc.Arbitrary<Table> = fc
  .record({
    names: fc.uniqueArray(fc.constantFrom('u', 'v', 'w', 'x', 'y', 'z'), { maxLength: 4 }),
    types: fc.array(fc.constantFrom('text', 'number', 'list'), { minLength: 4, maxLength: 4 }),
    composite: fc.boolean(),
    place: fc.nat(4),
  })
  .chain(({ names, types, composite, place }) => {
    const contents = names.map((name, index) => [name, kinds[types[index]!]!] as const)
    const key = composite ? ['id', 'lang'] : ['id']
    const id = fc.oneof(fc.constantFrom('p1', 'p2', 'p3', 'p4'), fc.string({ minLength: 1, maxLength: 2 }))
    const columns: (readonly [string, fc.Arbitrary<Cell>])[] = contents.map(([name, [, cell]]) => [
      name,
      cell,
    ])
    columns.splice(
      place,
      0,
      ['id', id],
      ...(composite ? [['lang', fc.constantFrom('en', 'zh')] as const] : []),
    )
    const properties = Object.fromEntries(
      columns.map(([name]) => [name, contents.find(([other]) => other === name)?.[1][0] ?? text]),
    )
    const row = fc.tuple(...columns.map(([, cell]) => cell)).map((cells): Row => {
      return Object.fromEntries(cells.map((cell, index) => [columns[index]![0], cell]))
    })
    const rows = fc.uniqueArray(row, {
      maxLength: 8,
      selector: (each) => JSON.stringify(key.map((column) => each[column])),
    })
    return rows.map((unique): Table => ({ name: 't', schema: schemaOf(properties, key, 't'), rows: unique }))
  })

describe('over random tables', () => {
  test('diff(x, x) is empty', () => {
    fc.assert(
      fc.property(arbitraryTable, (table) => isUnchanged(compareTables(table, structuredClone(table)))),
    )
  })

  test('patch(x, diff(x, y)) is y, order of rows and columns included', () => {
    const comparable = (a: Table, b: Table): boolean => a.schema.key.length === b.schema.key.length
    fc.assert(
      fc.property(arbitraryTable, arbitraryTable, (older, newer) => {
        fc.pre(comparable(older, newer))
        const difference = compareTables(older, newer)
        const patched = patchTable(older.rows, difference)
        expect(patched).toEqual(newer.rows)
        expect(patched.map((row) => Object.keys(row))).toEqual(newer.rows.map((row) => Object.keys(row)))
      }),
      { numRuns: 500 },
    )
  })

  test('and still is after the difference went through JSON', () => {
    fc.assert(
      fc.property(arbitraryTable, fc.infiniteStream(fc.nat(9)), (older, dice) => {
        const newer = structuredClone(older)
        const next = (): number => dice.next().value
        newer.rows = newer.rows.filter(() => next() > 1)
        for (const row of newer.rows)
          if (next() === 0 && !newer.rows.some(({ id }) => id === `${row.id}'`)) row.id = `${row.id}'`
        if (next() > 4) newer.rows.reverse()
        const difference = JSON.parse(JSON.stringify(compareTables(older, newer)))
        expect(patchTable(older.rows, difference)).toEqual(newer.rows)
      }),
      { numRuns: 300 },
    )
  })
})
