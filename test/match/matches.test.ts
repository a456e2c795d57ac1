import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstMatch, matchesOf, rulesFor } from '../../pipeline/match/matches.ts'

/** Sources of patterns over a small alphabet, of every form that patterns of the languages use. */
const { source } = fc.letrec<{ source: string; part: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('a', 'B', 'ab', 'é', '年', '.', '\\b', '\\d', '\\w', '[ab]', '[^a]', '[a-c年]', '^', '$'),
    tie('source').map((inner) => `(?:${inner})`),
    tie('source').map((inner) => `(${inner})`),
    tie('source').map((inner) => `(?=${inner})`),
    tie('source').map((inner) => `(?!${inner})`),
    tie('source').map((inner) => `(?<=${inner})`),
    tie('source').map((inner) => `(?<!${inner})`),
    fc
      .tuple(tie('source'), fc.constantFrom('?', '*', '+', '{2}', '{0,2}', '{1,3}?', '??'))
      .map(([inner, count]) => `(?:${inner})${count}`),
  ),
  source: fc.oneof(
    { maxDepth: 4 },
    tie('part'),
    fc.array(tie('part'), { maxLength: 4 }).map((parts) => parts.join('')),
    fc.array(tie('source'), { minLength: 2, maxLength: 3 }).map((parts) => parts.join('|')),
  ),
}))
const flags = fc.constantFrom('g', 'gi', 'gu', 'giu')
const text = fc.array(fc.constantFrom('a', 'A', 'b', 'B', 'c', 'é', 'É', '年', '1', ' '), { maxLength: 12 })

describe('matching with many patterns', () => {
  it('finds what matchAll finds, for patterns of any form, known before the text or not', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(source, flags), { minLength: 1, maxLength: 5 }),
        fc.array(text, { minLength: 1, maxLength: 4 }),
        (sources, texts) => {
          const patterns = sources.map(([one, flag]) => new RegExp(one, flag))
          for (const characters of texts) {
            const one = characters.join('')
            const rules = rulesFor(
              patterns.map((words) => ({ words })),
              one,
            )
            for (const words of patterns) {
              words.lastIndex = 0
              const all = [...one.matchAll(words)].map((match) => [match.index, ...match])
              expect(matchesOf(words, one).map((match) => [match.index, ...match])).toEqual(all)
              expect(firstMatch(words, one)?.index).toBe(all[0]?.[0])
              if (all.length > 0) expect(rules.map((rule) => rule.words)).toContain(words)
            }
          }
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('tries a pattern that it did not know when it read the text', () => {
    expect(matchesOf(/first/g, 'the first and the second')).toHaveLength(1)
    expect(matchesOf(/second/g, 'the first and the second')).toHaveLength(1)
  })

  it('gives the rules whose words may be there, in their order', () => {
    const rules = [{ words: /b/g }, { words: /xyz/g }, { words: /a/g }]
    rulesFor(rules, 'nothing')
    expect(rulesFor(rules, 'cab')).toEqual([rules[0], rules[2]])
  })
})
