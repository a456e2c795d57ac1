import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { openFolder, whyNotReplace } from '../../pipeline/write/folder.ts'

let root: string
let place: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'undocket-folder-'))
  place = join(root, 'draft')
})

async function writeFolder(
  folder: string,
  files: Map<string, string | Uint8Array>,
  signal?: AbortSignal,
): Promise<void> {
  const writer = openFolder(folder, signal)
  for (const [path, content] of files) await writer.write(path, content)
  await writer.commit()
}

const read = (path: string): string => readFileSync(join(place, path), 'utf8')

test('files are written under their paths, and what was there is gone', async () => {
  await writeFolder(place, new Map([['old.txt', 'old']]))
  await writeFolder(
    place,
    new Map<string, string | Uint8Array>([
      ['a.txt', '水'],
      ['b/c.bin', new Uint8Array([65])],
    ]),
  )
  expect(readdirSync(place).sort()).toEqual(['a.txt', 'b'])
  expect([read('a.txt'), read('b/c.bin')]).toEqual(['水', 'A'])
  expect(readdirSync(root)).toEqual(['draft'])
})

test('a file that cannot be written leaves the old state', async () => {
  await writeFolder(place, new Map([['a.txt', 'old']]))
  const files = new Map([
    ['a.txt', 'new'],
    ['a.txt/b.txt', 'a file cannot hold a file'],
  ])
  await expect(writeFolder(place, files)).rejects.toThrow(/draft cannot be written: .+; nothing was changed/)
  expect(read('a.txt')).toBe('old')
  expect(readdirSync(root)).toEqual(['draft'])
})

test('a place that cannot be renamed to keeps what it holds', async () => {
  writeFileSync(place, 'a file')
  const parent = join(place, 'draft')
  await expect(writeFolder(parent, new Map([['a.txt', 'new']]))).rejects.toThrow(/cannot be written/)
  expect(readFileSync(place, 'utf8')).toBe('a file')
})

test('an abort leaves the old state and is thrown as it is', async () => {
  await writeFolder(place, new Map([['a.txt', 'old']]))
  const reason = new Error('enough')
  const files = new Map([['a.txt', 'new']])
  await expect(writeFolder(place, files, AbortSignal.abort(reason))).rejects.toBe(reason)
  expect(read('a.txt')).toBe('old')
  expect(readdirSync(root)).toEqual(['draft'])
})

test('an empty folder, an earlier draft and no folder may be replaced', async () => {
  expect(await whyNotReplace(place)).toBeNull()
  mkdirSync(place)
  expect(await whyNotReplace(place)).toBeNull()
  writeFileSync(join(place, 'datapackage.json'), '{"name":"undocket"}')
  expect(await whyNotReplace(place)).toBeNull()
})

test.each([
  [
    'a release',
    { 'datapackage.json': '{"version":"1.0.0"}' },
    /holds the release 1\.0\.0, which never changes/,
  ],
  ['somebody’s files', { 'letter.txt': 'Dear' }, /holds files that are not a draft/],
  ['a broken descriptor', { 'datapackage.json': '{' }, /not JSON/],
])('%s is not replaced', async (_, files, reason) => {
  mkdirSync(place)
  for (const [name, content] of Object.entries(files)) writeFileSync(join(place, name), content)
  expect(await whyNotReplace(place)).toMatch(reason)
  expect(existsSync(place)).toBe(true)
})
