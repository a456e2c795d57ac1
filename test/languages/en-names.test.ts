import { expect, test } from 'vitest'
import { isPartOfName } from '../../pipeline/languages/en/names.ts'
import { en } from '../../pipeline/languages/en.ts'
import { createReader } from '../../pipeline/match/lexicon.ts'
import { readVocabularies } from '../../pipeline/read/vocabularies.ts'

const { vocabularies } = await readVocabularies('source')
const read = createReader(vocabularies, en, isPartOfName)

test.each([
  ['The parties to the Paris Agreement met.', []],
  ['The summit endorsed the Luanda process and the Nairobi process.', []],
  ['The Juba Peace Agreement was signed.', []],
  ['Mr. Goma was arrested in Bukavu.', ['bukavu']],
  ['The agreement was signed in Juba.', ['juba']],
  ['Gunmen attacked Goma and Bukavu.', ['goma', 'bukavu']],
])('%s', (text, places) => {
  expect(read(text).places.map(({ id }) => id)).toEqual(places)
})

test.each([
  ['There was a bomb at a tourist spot.', []],
  ['There was a bomb at the house of a tourist.', ['foreign-nationals']],
])('%s', (text, actors) => {
  expect(read(text).actors.map(({ id }) => id)).toEqual(actors)
})
