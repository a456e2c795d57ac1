import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { latin } from '../../pipeline/languages/latin.ts'

describe('latin', () => {
  test('keeps what a pattern matches in text in Latin letters', () => {
    const patterns = [
      /\p{Lu}[\p{L}’-]{1,30}/gu,
      /[^\p{L}\p{N}]\[?\p{L}/gu,
      /(?<=[\p{Lu}\d]) ?\p{L}+\]/giu,
      /\\\p{Lu}|[\]\p{L}]{2}/gu,
    ]
    const unit = fc.constantFrom(...'aZ9éÉşŞžŁłʻÿß ’-[]\\×÷')
    fc.assert(
      fc.property(fc.constantFrom(...patterns), fc.string({ unit, maxLength: 30 }), (pattern, text) => {
        expect(text.match(latin(pattern))).toEqual(text.match(pattern))
      }),
    )
  })

  test('knows no letters of other scripts', () => {
    expect(latin(/\p{Lu}\p{L}+/u).exec('Москва, 的黎波里, Tripoli')?.[0]).toBe('Tripoli')
  })
})
