import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { type DiffOptions, diff } from '../../pipeline/diff/index.ts'
import { readVersion } from '../../pipeline/diff/read-version.ts'
import type { Table } from '../../pipeline/table.ts'
import { footnotes, paragraphs, temporaryFolder, writeVersion } from './version.ts'

/** A folder with release 1.0.0, and a draft whose tables are edited. */
function dist(edit: (table: Table) => unknown = () => {}): string {
  const folder = temporaryFolder()
  const table = paragraphs()
  edit(table)
  writeVersion(join(folder, '1.0.0'), [paragraphs(), footnotes()], {}, { version: '1.0.0' })
  writeVersion(join(folder, 'draft'), [table, footnotes()])
  writeFileSync(join(folder, 'versions.json'), '[{"version":"1.0.0"}]\n')
  return folder
}

const correct = (table: Table): unknown => Object.assign(table.rows[0]!, { page: 5 })

test('by default: the latest release and the draft', () => {
  expect(diff({ dist: dist() })).toEqual({ exitCode: 0, output: '1.0.0 → draft: no difference\n' })
  expect(diff({ dist: dist(correct), stat: true })).toEqual({
    exitCode: 1,
    output: `1.0.0 → draft: patch

  paragraphs  4 → 4 rows  ~1 changed

  patch  paragraphs: 1 value corrected (same rows, same shape)
`,
  })
})

test('folders and archives, from wherever', () => {
  const folder = dist(correct)
  const files: Record<string, Uint8Array> = {}
  const { files: listed } = readVersion('1.0.0', folder)
  for (const path of [...listed.keys(), 'datapackage.json']) {
    files[`some-name/${path}`] = readFileSync(join(folder, '1.0.0', path))
  }
  writeFileSync(join(folder, 'v.zip'), zipSync(files))
  const from = join(folder, 'v.zip')
  expect(diff({ dist: folder, from, to: '1.0.0' }).exitCode).toBe(0)
  expect(diff({ dist: folder, from, to: join(folder, 'draft') }).exitCode).toBe(1)
})

test('narrowed to a row that is the same: the same', () => {
  expect(diff({ dist: dist(correct), id: 'A-1.main.p2' }).exitCode).toBe(0)
  expect(diff({ dist: dist(correct), table: 'footnotes' }).exitCode).toBe(0)
  expect(diff({ dist: dist(correct), table: 'paragraphs', id: 'A-1.main.p1' }).exitCode).toBe(1)
})

test('two CSV files', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'a.csv'), 'id,n\na,1\n')
  writeFileSync(join(folder, 'b.csv'), 'id,n\na,2\n')
  const files = { dist: folder, from: join(folder, 'a.csv'), to: join(folder, 'b.csv') }
  expect(diff({ ...files, key: ['id'], stat: true })).toMatchObject({ exitCode: 1 })
  expect(diff({ ...files, to: files.from, key: ['id'] }).exitCode).toBe(0)
  expect(diff(files)).toMatchObject({ exitCode: 2, output: expect.stringContaining('need --key') })
})

describe('problems have exit code 2 and say what to do', () => {
  const problem = (
    options: Partial<DiffOptions>,
    prepare: (folder: string) => unknown = () => {},
  ): string => {
    const folder = dist()
    prepare(folder)
    const { exitCode, output } = diff({ dist: folder, ...options })
    expect(exitCode).toBe(2)
    return output
  }

  test.each<[string, Partial<DiffOptions>, string]>([
    ['a version that was not released', { from: '9.9.9' }, 'versions.json for what was released'],
    [
      'a folder that is not there',
      { from: '/nowhere' },
      'There is no version at /nowhere. Expected `draft`, a released number, or a folder or .zip that holds a version.',
    ],
    [
      'a table that is not there',
      { table: 'chapters' },
      'No table "chapters". There are: footnotes, paragraphs.',
    ],
    ['a row that is not there', { id: 'A-1.main.p99' }, 'No row "A-1.main.p99" in 1.0.0 or draft.'],
    ['a key for versions', { key: ['id'] }, '--key is for two .csv files'],
  ])('%s', (_, options, message) => {
    expect(problem(options)).toContain(message)
  })

  test.each<[string, (folder: string) => unknown, string]>([
    ['nothing released', (folder) => rmSync(join(folder, 'versions.json')), 'Nothing has been released yet'],
    ['no draft', (folder) => rmSync(join(folder, 'draft'), { recursive: true }), 'Build it first.'],
    [
      'no descriptor',
      (folder) => rmSync(join(folder, 'draft/datapackage.json')),
      'holds no datapackage.json',
    ],
    [
      'a descriptor that is no JSON',
      (folder) => writeFileSync(join(folder, 'draft/datapackage.json'), '{'),
      'datapackage.json is not JSON',
    ],
    [
      'a file that is listed and gone',
      (folder) => rmSync(join(folder, 'draft/paragraphs.json')),
      'lacks paragraphs.json',
    ],
    [
      'a row twice',
      (folder) => writeFileSync(join(folder, 'draft/footnotes.json'), '[{"id":"a"},{"id":"a"}]'),
      'not unique: a in rows 1, 2',
    ],
  ])('%s', (_, prepare, message) => {
    expect(problem({}, prepare)).toContain(message)
  })

  test('a file that is no archive', () => {
    const folder = dist()
    writeFileSync(join(folder, 'v.zip'), 'no zip')
    expect(diff({ dist: folder, from: join(folder, 'v.zip') }).output).toContain(
      'neither a folder nor a .zip',
    )
  })
})

describe('a package of CSV files alone', () => {
  function csvOnly(csv: string): string {
    const folder = join(temporaryFolder(), 'package')
    mkdirSync(folder)
    const fields = [
      { name: 'id', type: 'string', constraints: { required: true } },
      { name: 'page', type: 'integer' },
      { name: 'open', type: 'boolean' },
      { name: 'notes', type: 'string', separator: '; ' },
      { name: 'text', type: 'string' },
    ]
    const resource = { name: 't', type: 'table', path: 't.csv', schema: { fields, primaryKey: 'id' } }
    writeFileSync(join(folder, 'datapackage.json'), JSON.stringify({ resources: [resource] }))
    writeFileSync(join(folder, 't.csv'), csv)
    return folder
  }

  test('is read by the types that its descriptor gives', () => {
    const folder = csvOnly("\uFEFFid,page,open,notes,text\na,12,true,x; y,'=1+1\nb,,,,\n")
    expect(readVersion(folder, 'dist').tables[0]!.rows).toEqual([
      { id: 'a', page: 12, open: true, notes: ['x', 'y'], text: '=1+1' },
      { id: 'b', page: null, open: null, notes: null, text: null },
    ])
  })

  test('compares like any other', () => {
    const from = csvOnly('id,page,open,notes,text\na,12,true,,x\n')
    const to = csvOnly('id,page,open,notes,text\na,13,true,,x\n')
    expect(diff({ dist: 'dist', from, to, format: 'csv' }).output).toContain(
      't,a,,page,12,13,cell-changed,patch',
    )
  })
})
