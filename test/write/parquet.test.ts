import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import type { Cell, Row, Table } from '../../pipeline/table.ts'
import type { About } from '../../pipeline/write/about.ts'
import { parquet } from '../../pipeline/write/parquet.ts'
import { table } from './table.ts'

const about: About = {
  title: 'Reports of a mission, as tables',
  version: '1.2.0',
  sources: [],
  licence: 'CC0 1.0',
  citation: 'Reports of a mission, version 1.2.0.',
  generator: 'undocket version 0.1.0',
}

const types = {
  id: { type: 'string' },
  text: { type: ['string', 'null'] },
  kind: { type: 'string', enum: ['attack', 'seizure'] },
  killed: { type: ['integer', 'null'] },
  latitude: { type: ['number', 'null'] },
  curated: { type: 'boolean' },
  date: { type: ['string', 'null'], format: 'date' },
  places: { type: 'array', items: { type: 'string' } },
  themes: { type: ['array', 'null'], items: { type: 'string' } },
}

const rows: Row[] = [
  {
    id: 'S-2030-7.p1.s1.i1',
    text: '2011年12月6日，三名武装人员在加奥附近伏击车队。',
    kind: 'attack',
    killed: 3,
    latitude: 16.27,
    curated: true,
    date: '2011-12-06',
    places: ['gao', 'ML'],
    themes: ['border_control'],
  },
  {
    id: 'S-2030-7.p2.s1.i1',
    text: null,
    kind: 'seizure',
    killed: null,
    latitude: null,
    curated: false,
    date: null,
    places: [],
    themes: null,
  },
  {
    id: 'S-2030-7.p3.s1.i1',
    text: '',
    kind: 'attack',
    killed: -9_007_199_254_740_991,
    latitude: -0.5,
    curated: false,
    date: '1869-07-29',
    places: ['TD'],
    themes: [],
  },
]

/** The one file of the table, as the ArrayBuffer that hyparquet reads. */
function fileOf(candidate: Table): ArrayBuffer {
  const [bytes] = parquet([candidate], about).values()
  return new Uint8Array(bytes!).buffer
}

async function read(candidate: Table): Promise<Record<string, unknown>[]> {
  return parquetReadObjects({ file: fileOf(candidate) })
}

describe('parquet', () => {
  it('is one file a table', () => {
    const files = parquet([table('incidents', types, rows), table('timeline', types, rows)], about)
    expect([...files.keys()]).toEqual(['incidents.parquet', 'timeline.parquet'])
  })

  it('reads back row by row, with types', async () => {
    const back = await read(table('incidents', types, rows))
    // hyparquet reads a missing list as undefined, and an empty one as empty.
    expect(back.map((row) => ({ ...row, themes: row.themes ?? null }))).toEqual(
      rows.map((row) => ({
        ...row,
        killed: row.killed === null ? null : BigInt(row.killed as number),
        date: row.date === null ? null : new Date(`${row.date}T00:00:00Z`),
      })),
    )
  })

  it('declares the types of the schema, whatever the rows hold', () => {
    const declared = (candidate: Table) =>
      parquetMetadata(fileOf(candidate)).schema.map(
        ({ name, type, converted_type, repetition_type }) =>
          `${name} ${type ?? ''} ${converted_type ?? ''} ${repetition_type ?? ''}`,
      )
    const full = declared(table('incidents', types, rows))
    expect(full).toEqual([
      'root   ',
      'id BYTE_ARRAY UTF8 REQUIRED',
      'text BYTE_ARRAY UTF8 OPTIONAL',
      'kind BYTE_ARRAY UTF8 REQUIRED',
      'killed INT64  OPTIONAL',
      'latitude DOUBLE  OPTIONAL',
      'curated BOOLEAN  REQUIRED',
      'date INT32 DATE OPTIONAL',
      'places  LIST REQUIRED',
      'list   REPEATED',
      'element BYTE_ARRAY UTF8 REQUIRED',
      'themes  LIST OPTIONAL',
      'list   REPEATED',
      'element BYTE_ARRAY UTF8 REQUIRED',
    ])
    expect(declared(table('incidents', types, []))).toEqual(full)
  })

  it('reads back a table without rows', async () => {
    expect(await read(table('incidents', types, []))).toEqual([])
  })

  it('reads back more rows than fit in one group', async () => {
    const many: Row[] = Array.from({ length: 2_500 }, (_, i) => ({ ...rows[i % 3]!, id: `i${i}` }))
    const back = await read(table('incidents', types, many))
    expect(back.map(({ id, places }) => ({ id, places }))).toEqual(
      many.map(({ id, places }) => ({ id, places })),
    )
  })

  it('says what it is in its footer', () => {
    const candidate = table('incidents', types, rows)
    const { key_value_metadata, created_by } = parquetMetadata(fileOf(candidate))
    const facts = Object.fromEntries(key_value_metadata!.map(({ key, value }) => [key, value]))
    expect(facts).toMatchObject({ version: '1.2.0', licence: 'CC0 1.0', citation: about.citation })
    expect(JSON.parse(facts.json_schema!)).toEqual(candidate.schema)
    expect(created_by).toBe(about.generator)
  })

  it('has the same bytes on every build', async () => {
    const hash = () =>
      createHash('sha256')
        .update(new Uint8Array(fileOf(table('incidents', types, rows))))
        .digest('hex')
    const first = hash()
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    expect(hash()).toBe(first)
  })
})

describe('text in parquet', () => {
  it.each(['=cmd|"/C calc"!A0', '<script>alert(1)</script>', 'مرفق \u202Eabc\u202C', '“引文”\'"', 'nul \0'])(
    '%j stays itself',
    async (text) => {
      expect(await read(table('incidents', { id: {}, text: {} }, [{ id: 'n1', text }]))).toEqual([
        { id: 'n1', text },
      ])
    },
  )

  it('survives whatever it holds, in lists too', async () => {
    const text = fc.string({ unit: 'binary' })
    const row = fc.record({ id: text, list: fc.array(text) })
    const property = { id: {}, list: { type: 'array', items: { type: 'string' } } }
    await fc.assert(
      fc.asyncProperty(fc.array(row), async (rows) => {
        expect(await read(table('incidents', property, rows))).toEqual(rows)
      }),
      { numRuns: 100 },
    )
  })
})

describe('parquet refuses', () => {
  it.each<[string, string, Cell, RegExp]>([
    ['an empty cell where the schema wants a value', 'kind', null, /null is not a value/],
    ['a fraction in a column of whole numbers', 'killed', 1.5, /1.5 is not a whole number/],
    ['a text in a column of numbers', 'latitude', 'north', /"north" is not a number/],
    ['a word for a truth value', 'curated', 'yes', /"yes" is not true or false/],
    ['a month for a day', 'date', '2011-12', /"2011-12" is not a day/],
    ['a day that never was', 'date', '2011-02-30', /"2011-02-30" is not a day/],
    ['a text for a list', 'places', 'gao', /"gao" is not a list of texts/],
    ['a number for a text', 'text', 7, /7 is not a text/],
    ['half a surrogate pair', 'text', '\uD800', /is not a text/],
  ])('%s', (_, column, value, message) => {
    const bad = () => parquet([table('incidents', types, [{ ...rows[0]!, [column]: value }])], about)
    expect(bad).toThrow(message)
    expect(bad).toThrow(`Table incidents, row S-2030-7.p1.s1.i1, column ${column}: `)
  })
})
