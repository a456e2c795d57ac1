import { expect, test } from 'vitest'
import { doersOf } from '../../pipeline/languages/en/force/joint-acts.ts'

/** Whom `I encourage | …` asks. */
function asked(rest: string): string | null {
  const sentence = `I encourage ${rest}`
  const zone = doersOf(sentence, 'I encourage'.length)
  return zone && sentence.slice(...zone)
}

test.each([
  ['closer cooperation among Member States in the region on borders.', 'Member States'],
  [
    'further collaboration between the Government, MINUSCA and donors to that end.',
    'the Government, MINUSCA and donors',
  ],
  ['the continued support of international partners for the Mission.', 'international partners'],
  ['increased financial assistance from donors.', 'donors'],
  [
    'continued joint United Nations and Government efforts to strengthen dialogue.',
    'United Nations and Government',
  ],
  ['the ratification of the Treaty by all States.', 'all States'],
])('I encourage %s', (rest, whom) => {
  expect(asked(rest)).toBe(whom)
})

test.each([
  'the full participation of women in the talks.',
  'dialogue.',
  'the support centre of the Mission.',
])('I encourage %s: asks nobody by name', (rest) => {
  expect(asked(rest)).toBeNull()
})
