import { describe, expect, it } from 'vitest'
import { findDates } from '../../pipeline/languages/en/dates/find-dates.ts'
import { continues, dateOf, placesOf, pronoun } from '../../pipeline/languages/en/telling.ts'
import type { Zone } from '../../pipeline/languages/wording.ts'

const zoneOf = (sentence: string, words: string): Zone => {
  const from = sentence.indexOf(words)
  return [from, from + words.length]
}

describe('how English sentences hang together', () => {
  it.each([
    ['On 3 May, rebels attacked the mill.', 'attacked', '3 May'],
    ['The attack on the mill on 3 May and the raid on the farm on 9 June failed.', 'attack', '3 May'],
    ['The attack on the mill on 3 May and the raid on the farm on 9 June failed.', 'raid', '9 June'],
    ['He was detained on 1 May and abducted by gunmen on 3 May.', 'abducted', '3 May'],
    ['After rebels launched their offensive, an agent entered the camp on 3 May.', 'offensive', null],
  ])('the date in "%s" of "%s"', (sentence, trigger, expected) => {
    const dates = findDates(sentence).map(({ zone }) => zone)
    const at = dateOf(sentence, zoneOf(sentence, trigger), dates)
    expect(at === -1 ? null : sentence.slice(...dates[at]!)).toBe(expected)
  })

  it('takes the places of the clause that tells the event', () => {
    const sentence = 'The attack in Kaga on 3 May raised fears in Borda.'
    const places = ['Kaga', 'Borda'].map((name) => zoneOf(sentence, name))
    expect(placesOf(sentence, zoneOf(sentence, 'attack'), zoneOf(sentence, '3 May'), places)).toContain(0)
  })

  it('knows what goes on with the event before', () => {
    expect(continues('The attackers fled.')).toBe(true)
    expect(continues('At least 12 people were killed.')).toBe(true)
    expect(continues('Those confrontations resulted in the deaths of five soldiers.')).toBe(true)
    expect(continues('The ensuing gun battle lasted an hour.')).toBe(true)
    expect(continues('Reinforcements arrived, resulting in two gunmen being killed.')).toBe(true)
    expect(continues('Elections were held in Kaga.')).toBe(false)
    expect(continues('The Minister left the capital, where his family lives.')).toBe(false)
    expect(continues('A new law was passed, leading to fewer deaths.')).toBe(false)
    expect(continues('Cattle raids left two herders dead.')).toBe(false)
    expect(continues('Police were sent to a mill in Kaga, leaving two gunmen dead.')).toBe(false)
  })

  it('knows a subject that is taken from the sentence before', () => {
    for (const word of ['', 'They', 'the group']) expect(pronoun.test(word)).toBe(true)
    for (const word of ['The Government of Kaga', 'States']) expect(pronoun.test(word)).toBe(false)
  })
})
