import { mkdirSync, readdirSync, readFileSync, renameSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keyOf, openCache, settingHash } from '../../pipeline/run/cache.ts'
import { noVocabularies, temporary, write } from '../many-reports.ts'

const bytes = (text: string): Buffer => Buffer.from(text)

test('what was written is read', async () => {
  const cache = openCache(temporary(), 'build')
  await cache.write('key', bytes('outcome'))
  expect(Buffer.from((await cache.read('key'))!).toString()).toBe('outcome')
  expect(await cache.read('other')).toBe(null)
})

test.each([
  ['cut short', (entry: Buffer) => entry.subarray(0, -1)],
  ['with a bit flipped', (entry: Buffer) => Buffer.from(entry).fill(entry[40]! ^ 1, 40, 41)],
  ['empty', () => Buffer.alloc(0)],
])('an entry %s is no entry', async (_, damage) => {
  const folder = temporary()
  const cache = openCache(folder, 'build')
  await cache.write('key', bytes('the outcome of a report'))
  write(join(folder, 'build'), 'key', damage(readFileSync(join(folder, 'build', 'key'))))
  expect(await cache.read('key')).toBe(null)
})

test('entries of another build are not read, and go', async () => {
  const folder = temporary()
  await openCache(folder, 'old').write('key', bytes('outcome'))
  const cache = openCache(folder, 'new')
  expect(await cache.read('key')).toBe(null)
  await cache.sweep()
  expect(readdirSync(folder)).toEqual([])
})

test('over the limit, the longest unused entries go, those of this run never', async () => {
  const folder = temporary()
  const earlier = openCache(folder, 'build')
  for (const key of ['a', 'b', 'c']) {
    await earlier.write(key, bytes('x'.repeat(1000)))
    const seconds = { a: 30, b: 10, c: 20 }[key]!
    utimesSync(join(folder, 'build', key), seconds, seconds)
  }
  const cache = openCache(folder, 'build', 2500)
  await cache.read('b')
  await cache.sweep()
  expect(readdirSync(join(folder, 'build'))).toEqual(['a', 'b'])
})

test('a folder that cannot be written is no reason to fail', async () => {
  const cache = openCache(write(temporary(), 'file', ''), 'build')
  await cache.write('key', bytes('outcome'))
  await cache.sweep()
  expect(await cache.read('key')).toBe(null)
})

test('writing leaves nothing beside the entry', async () => {
  const folder = temporary()
  await openCache(folder, 'build').write('key', bytes('outcome'))
  expect(readdirSync(join(folder, 'build'))).toEqual(['key'])
})

test('the key changes with every file, with the names, and with the setting', async () => {
  const root = temporary()
  const folder = join(root, 'S-2031-5.en')
  mkdirSync(folder)
  const setting = settingHash({ vocabularies: noVocabularies, corrections: true })
  const keys: (string | null)[] = []
  const note = async (from = folder, hash = setting) => keys.push(await keyOf(from, hash))
  await note()
  for (const name of ['report.txt', 'report.yaml', 'corrections.yaml', 'errata.yaml']) {
    write(folder, name, 'a')
    await note()
    write(folder, name, 'b')
    await note()
  }
  renameSync(join(folder, 'errata.yaml'), join(folder, 'other.yaml'))
  await note()
  await note(folder, settingHash({ vocabularies: noVocabularies, corrections: false }))
  const term = { id: 'libya', type: '', parent: null, countries: [], labels: {}, row: {} }
  const places = { name: 'places' as const, terms: new Map([['libya', term]]) }
  await note(folder, settingHash({ vocabularies: { ...noVocabularies, places }, corrections: true }))
  renameSync(folder, join(root, 'S-2031-6.en'))
  await note(join(root, 'S-2031-6.en'))
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys).not.toContain(null)
})

test('the key does not change with the place of the folder', async () => {
  const [here, there] = [temporary(), temporary()]
  for (const root of [here, there]) {
    mkdirSync(join(root, 'S-2031-5.en'))
    write(join(root, 'S-2031-5.en'), 'report.txt', 'a')
  }
  const keys = await Promise.all([here, there].map((root) => keyOf(join(root, 'S-2031-5.en'), 'setting')))
  expect(keys[0]).toBe(keys[1])
})

test('a folder that cannot be read has no key', async () => {
  expect(await keyOf(join(temporary(), 'none'), 'setting')).toBe(null)
})
