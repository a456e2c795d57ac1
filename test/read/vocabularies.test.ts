import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readVocabularies } from '../../pipeline/read/vocabularies.ts'

const folder = await mkdtemp(join(tmpdir(), 'undocket-vocabularies-'))
afterAll(() => rm(folder, { recursive: true }))

/** What is told of the vocabularies with a row more in the places. */
async function toldOf(row: string): Promise<string[]> {
  const places = join(folder, 'vocabularies', 'places.csv')
  await cp('source/vocabularies', join(folder, 'vocabularies'), { recursive: true })
  await writeFile(places, `${await readFile(places, 'utf8')}${row}\r\n`)
  const { files } = await readVocabularies(folder)
  return files.flatMap(({ messages }) => messages.map(({ reason }) => reason))
}

const rowOf = (id: string, type: string, country: string, parent: string, en: string): string =>
  [id, type, country, parent, ...Array(6).fill(''), en, ...Array(6).fill('')].join(',')

describe('the vocabularies', () => {
  test('read without a word', async () => {
    const { files } = await readVocabularies('source')
    expect(files.flatMap(({ messages }) => messages)).toEqual([])
  })

  test.each([
    [
      'an id twice',
      rowOf('tripoli', 'city', 'LY', 'libya', 'Tripoli of the West'),
      'Id tripoli stands twice',
    ],
    ['a bad id', rowOf('Zz Y', 'city', 'LY', 'libya', 'Zzy'), 'Id “Zz Y” is not in'],
    ['no such parent', rowOf('zzy', 'city', 'LY', 'atlantis', 'Zzy'), 'Parent atlantis of zzy'],
    ['a label twice', rowOf('zzy', 'city', 'LY', 'libya', 'Sabha'), '“Sabha” is a label of sebha already'],
    ['a cell too few', 'zzy,city,LY', 'Record has 3 cells'],
  ])('tell of %s', async (_, row, told) => {
    expect(await toldOf(row)).toContainEqual(expect.stringContaining(told))
  })

  test('let towns of two countries share a name', async () => {
    expect(await toldOf(rowOf('sabha-elsewhere', 'city', 'TD', 'chad', 'Sabha'))).toEqual([])
  })
})
