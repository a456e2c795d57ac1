import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../pipeline/languages/index.ts'
import type { LanguageCode } from '../../pipeline/languages/language.ts'
import { createReader } from '../../pipeline/match/lexicon.ts'
import type { Term, Vocabularies } from '../../pipeline/vocabulary.ts'

/** Places alone, each named by its only label. */
function placesOf(labels: string[], lang: string): Vocabularies {
  const terms = new Map(
    labels.map((label): [string, Term] => [
      label,
      { id: label, type: 'city', parent: null, countries: [], labels: { [lang]: [label] }, row: {} },
    ]),
  )
  return {
    actors: { name: 'actors', terms: new Map() },
    places: { name: 'places', terms },
    materiel: { name: 'materiel', terms: new Map() },
  }
}

function idsIn(labels: string[], lang: LanguageCode, text: string): string[] {
  return createReader(placesOf(labels, lang), languages[lang])(text).places.map(({ id }) => id)
}

/** The longest label at each place, by trying all of them everywhere. */
function tried(labels: string[], text: string, isWhole: (from: number, to: number) => boolean): string[] {
  const longestFirst = labels.toSorted((a, b) => b.length - a.length)
  const found: string[] = []
  for (let from = 0; from < text.length; ) {
    const label = longestFirst.find((one) => text.startsWith(one, from) && isWhole(from, from + one.length))
    if (label) found.push(label)
    from += label?.length ?? 1
  }
  return found
}

const labelsFrom = (units: string, isLabel: RegExp) =>
  fc.uniqueArray(
    fc
      .string({ unit: fc.constantFrom(...units), minLength: 1, maxLength: 6 })
      .filter((label) => isLabel.test(label)),
    { maxLength: 8 },
  )

describe('a lexicon', () => {
  test('finds the longest label at each place as whole words', () => {
    const labels = labelsFrom('AB.- ', /^[AB](?:.*[AB.])?$/)
    fc.assert(
      fc.property(labels, fc.string({ unit: fc.constantFrom(...'AB.- ,'), maxLength: 24 }), (names, text) => {
        const isWord = (at: number) => /[AB]/.test(text[at] ?? '')
        const isWhole = (from: number, to: number) => !isWord(from - 1) && !isWord(to)
        expect(idsIn(names, 'en', text)).toEqual(tried(names, text, isWhole))
      }),
    )
  })

  test('finds the longest label anywhere where words are not spaced', () => {
    fc.assert(
      fc.property(
        labelsFrom('的黎波里', /./),
        fc.string({ unit: fc.constantFrom(...'的黎波里，'), maxLength: 24 }),
        (names, text) => {
          expect(idsIn(names, 'zh', text)).toEqual(tried(names, text, () => true))
        },
      ),
    )
  })

  test('knows a label in lower case at the front of a sentence, and an apostrophe however it is printed', () => {
    expect(idsIn(['the capital', 'Sana’a'], 'en', "The capital fell after Sana'a did")).toEqual([
      'the capital',
      'Sana’a',
    ])
  })
})
