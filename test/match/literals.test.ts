import { describe, expect, it } from 'vitest'
import { literalsOf } from '../../pipeline/match/literals.ts'

const CASES: [RegExp, string[] | null][] = [
  [/\b(?:was|were) (?:also )?(?:killed|shot dead)\b/, ['killed', 'shot dead']],
  [/[Rr]esolution \d{4}/, ['resolution ']],
  [/(?<=\b(?:rounds?|rockets?) )hit/, ['round ', 'rounds ', 'rocket ', 'rockets ']],
  [/raid(?:s|ed)?/, ['raid']],
  [/a?b*c+/, ['c']],
  [/(?!x)foo|bar[ab]/, ['foo', 'bara', 'barb']],
  [/\u2060x|\x41b/, ['\u2060x', 'ab']],
  [/没收(?:了)?(?=[^。；]{0,48}(?:武器|军火))/, ['没收']],
  [/(\d{1,2})月/, ['月']],
  [/(?<day>[12])\. \k<day>/, ['1. ', '2. ']],
  [/killed/i, ['killed']],
  [/[\p{L}]+/u, null],
  [/(?:attack)?/, null],
  [/attack|\w+/, null],
  [/(?<!no )/, null],
]

describe('the literals that a pattern needs', () => {
  it.each(CASES)('%s', (pattern, literals) => {
    expect(literalsOf(pattern)).toEqual(literals)
  })
})
