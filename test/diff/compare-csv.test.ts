import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareCsv } from '../../pipeline/diff/compare-csv.ts'
import { compareTables } from '../../pipeline/diff/compare-tables.ts'
import { isUnchanged, type TableDifference } from '../../pipeline/diff/difference.ts'
import type { Row, Table } from '../../pipeline/table.ts'
import { schemaOf, temporaryFolder } from './version.ts'

/** The difference of two CSV texts, by way of two files. */
function compare(older: string, newer: string, key: string[] = ['id']): TableDifference {
  const folder = temporaryFolder()
  return inFolder(folder, older, newer, key)
}

function inFolder(folder: string, older: string, newer: string, key: string[]): TableDifference {
  const [a, b] = [join(folder, 'older.csv'), join(folder, 'newer.csv')]
  writeFileSync(a, older)
  writeFileSync(b, newer)
  return compareCsv(a, b, key)
}

describe('two files', () => {
  test('rows that came, went and changed', () => {
    const difference = compare('id,n,v\na,1,x\nb,2,y\nc,3,z\n', 'id,n,v\na,1,x\nc,30,z\nd,4,w\n')
    expect(difference).toMatchObject({
      rows: { old: 3, new: 3 },
      added: [{ key: ['d'], at: 2, row: { id: 'd', n: '4', v: 'w' } }],
      removed: [{ key: ['b'], row: { id: 'b', n: '2', v: 'y' } }],
      changed: [{ key: ['c'], cells: [{ column: 'n', old: '3', new: '30' }] }],
      moved: [],
    })
  })

  test.each([
    ['quotes that are not needed', 'id,n\n"a","1"\n'],
    ['CR LF', 'id,n\r\na,1\r\n'],
    ['no line end at the end', 'id,n\na,1'],
    ['a byte order mark', '\uFEFFid,n\na,1\n'],
    ['a byte order mark before a quote', '\uFEFF"id",n\na,1\n'],
  ])('%s make no difference', (_, newer) => {
    expect(isUnchanged(compare('id,n\na,1\n', newer))).toBe(true)
  })

  test('a line break inside quotes ends no row', () => {
    const difference = compare('id,n\na,"1\nb,2"\nc,3\n', 'id,n\na,"1\nb,9"\nc,3\n')
    expect(difference.rows).toEqual({ old: 2, new: 2 })
    expect(difference.changed).toEqual([
      { key: ['a'], citation: null, cells: [{ column: 'n', old: '1\nb,2', new: '1\nb,9' }] },
    ])
  })

  test('a quote inside a cell opens nothing', () => {
    expect(compare('id,n\na,5" gun\nb,2\n', 'id,n\na,5" gun\nb,3\n').changed.map(({ key }) => key)).toEqual([
      ['b'],
    ])
  })

  test('the last row of the older file may go on in the newer one', () => {
    const difference = compare('id,n\na,1', 'id,n\na,12\n')
    expect(difference.changed[0]!.cells).toEqual([{ column: 'n', old: '1', new: '12' }])
  })

  test('a row that moved', () => {
    const difference = compare('id,n\na,1\nb,2\nc,3\n', 'id,n\nb,2\nc,3\na,1\n')
    expect(difference.moved).toEqual([{ key: ['a'], citation: null, at: 2 }])
  })

  test('a row under another key', () => {
    const text = 'The Panel visited three depots.'
    const difference = compare(`id,n\na,${text}\n`, `id,n\nb,${text}\n`)
    expect(difference.renamed).toEqual([{ old: ['a'], new: ['b'], citation: null }])
  })

  test('columns under another name are found, though no row is equal', () => {
    expect(compare('id,n\na,1\n', 'id,m\na,1\n').renamedColumns).toEqual([{ old: 'n', new: 'm' }])
  })

  test('keys with one hash are told apart', () => {
    // FNV-1a gives these two the same 32 bits.
    const difference = compare('id,n\ncostarring,1\nliquid,2\n', 'id,n\nliquid,1\ncostarring,2\n')
    expect(difference.changed.map(({ key, cells }) => [key[0], cells[0]!.new])).toEqual([
      ['liquid', '1'],
      ['costarring', '2'],
    ])
  })
})

describe('what is wrong with a file is named', () => {
  const fine = 'id,n\na,1\nb,2\n'
  test.each([
    ['a key twice', 'id,n\na,1\nb,2\na,3\n', 'not unique: a in rows 1 and 3'],
    ['a key twice, rows equal', 'id,n\na,1\na,1\n', 'not unique: a'],
    ['a new key twice', 'id,n\na,1\nc,2\nc,3\n', 'not unique: c in rows 2 and 3'],
    ['a key twice, quoted once', 'id,n\na,1\n"a",2\n', 'not unique: a'],
    ['an empty key', 'id,n\na,1\n,2\n', 'the key is empty in row 2'],
    ['too few cells', 'id,n\na,1\nb\n', 'row 2 has 1 cells, but the header has 2'],
    ['too many cells', 'id,n\na,1\nb,2,3\n', 'row 2 has 3 cells, but the header has 2'],
    ['a quote that never closes', 'id,n\na,1\nb,"2\n', 'row 2: a quote opens in this row and never closes'],
    ['no key column', 'name,n\na,1\n', 'has no column "id" for the key. It has: name, n.'],
    ['a column twice', 'id,n,n\na,1,2\n', 'two columns are called "n"'],
    ['nothing at all', '', 'is empty: a header was expected'],
  ])('%s', (_, broken, message) => {
    expect(() => compare(fine, broken)).toThrow(message.replace('a in rows 1 and 3', 'a again in row 3'))
    if (!/cells/.test(message)) expect(() => compare(broken, fine)).toThrow(message)
  })

  test('bytes that are no UTF-8', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.csv'), 'id,n\na,1\n')
    writeFileSync(join(folder, 'b.csv'), Buffer.from([...Buffer.from('id,n\na,'), 0xff, 0x0a]))
    expect(() => compareCsv(join(folder, 'a.csv'), join(folder, 'b.csv'), ['id'])).toThrow('is not UTF-8')
  })

  test('a file that is not there', () => {
    expect(() => compareCsv('/nowhere/a.csv', '/nowhere/b.csv', ['id'])).toThrow(
      '/nowhere/a.csv cannot be read',
    )
  })
})

test('rows longer and files larger than what is held at a time', () => {
  const long = 'x'.repeat(9 << 20)
  const rows = Array.from({ length: 5000 }, (_, index) => `k${index},${'y'.repeat(index % 3000)}`)
  const older = `id,n\n${rows.join('\n')}\nz,"${long}\n1"\n${rows.map((row) => `q${row}`).join('\n')}\n`
  const newer = older.replace(`${long}\n1`, `${long}\n2`).replace('\nk4000,', '\nkk,')
  const difference = compare(older, newer)
  expect(difference.changed.map(({ key }) => key)).toEqual([['z']])
  expect(difference.renamed).toEqual([{ old: ['k4000'], new: ['kk'], citation: null }])
  expect(difference.rows).toEqual({ old: 10001, new: 10001 })
})

describe('over random files', () => {
  const header = ['b', 'id', 'c', 'a']
  const cell = fc.oneof(
    fc.constantFrom('', 'x', '1', '"', ',', '\n', '\r\n', 'a"b', '"x', '武器', '\uFEFFx', '\r'),
    fc.string({ maxLength: 4, unit: 'grapheme' }),
  )
  const id = fc.oneof(
    fc.constantFrom('p1', 'p2', 'p3', 'p"4', 'p,5', '6\n'),
    fc.string({ minLength: 1, maxLength: 2 }),
  )
  const tables = (key: string[]): fc.Arbitrary<Row[]> =>
    fc.uniqueArray(
      fc.record({ b: key.includes('b') ? id : cell, id, c: cell, a: cell }, { noNullPrototype: true }),
      { maxLength: 10, selector: (row) => JSON.stringify(key.map((column) => row[column as 'id'])) },
    )
  const style = fc.record({
    quoted: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
    end: fc.boolean(),
  })

  /** Writes rows with quotes where they are needed, and here and there where they are not. */
  function format(rows: Row[], { quoted, end }: { quoted: boolean[]; end: boolean }): string {
    let turn = 0
    const line = (cells: string[]): string =>
      cells
        .map((text) => {
          const needed = /[",\r\n]/.test(text) || text.startsWith('\uFEFF')
          return needed || quoted[turn++ % 7] ? `"${text.replaceAll('"', '""')}"` : text
        })
        .join(',')
    const lines = [header.join(','), ...rows.map((row) => line(header.map((column) => String(row[column]))))]
    return lines.join('\n') + (end ? '\n' : '')
  }

  test.each([[['id']], [['b', 'id']], [['id', 'b']]])(
    'the bytes tell what the tables tell, key %j',
    (key) => {
      const folder = temporaryFolder()
      const text = { type: 'string', description: '' }
      const schema = schemaOf(Object.fromEntries(header.map((column) => [column, text])), key)
      const tableOf = (rows: Row[]): Table => ({ name: 'newer', schema, rows })
      fc.assert(
        fc.property(tables(key), tables(key), fc.nat(10), style, style, (older, other, shared, a, b) => {
          const taken = new Set(
            older.slice(0, shared).map((row) => JSON.stringify(key.map((column) => row[column]))),
          )
          const rest = other.filter((row) => !taken.has(JSON.stringify(key.map((column) => row[column]))))
          const newer = [...rest.slice(0, 2), ...older.slice(0, shared), ...rest.slice(2)]
          const fast = inFolder(folder, format(older, a), format(newer, b), key)
          expect(fast).toEqual(compareTables(tableOf(older), tableOf(newer)))
        }),
        { numRuns: 300 },
      )
    },
  )
})
