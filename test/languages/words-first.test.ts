import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordsFirst } from '../../pipeline/languages/words-first.ts'

const PATTERNS = [
  /(?<=a[^.]{0,3})b|c/g,
  /c|(?<=(?:a|\)|[)|]) *)(?:b|cb?)(?=a|$)/g,
  /(?<!a[bc]*)(?<=[^.]+)b{1,2}/g,
  /(?<!b+)c|(?<=\|+)a/g,
]

describe('wordsFirst', () => {
  test('matches what the pattern matches', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PATTERNS),
        fc.string({ unit: fc.constantFrom(...'abc.)| '), maxLength: 12 }),
        (pattern, text) => {
          expect([...text.matchAll(wordsFirst(pattern))]).toEqual([...text.matchAll(pattern)])
        },
      ),
    )
  })

  test('looks ahead to the words before it looks back', () => {
    expect(wordsFirst(/x|(?<=army [^.]{0,40})(?:took|held)/gi)).toEqual(
      /x|(?=(?:took|held))(?<=army [^.]{0,40})(?:took|held)/gi,
    )
  })

  test('leaves alone what looks back a fixed way, and groups that are numbered', () => {
    for (const pattern of [/(?<=in )town/u, /(?<=a+)(b)/, /(?<name>a)(?<=a+)b/])
      expect(wordsFirst(pattern)).toEqual(pattern)
  })
})
