import { describe, expect, it } from 'vitest'
import { deriveIncidents } from '../../pipeline/derive/incidents/incidents.ts'
import { findAuthor, namesAuthor } from '../../pipeline/languages/en/authorship.ts'
import { documentOfText } from '../support.ts'

describe('who was behind an attack', () => {
  it.each([
    ['Two mines laid by ELN maimed a farmer.', 'ELN'],
    ['He was shot dead, a killing for which ISIL-K took credit.', 'ISIL-K'],
    ['The mission attributed the attacks to CODECO.', 'CODECO'],
    ['Residents blamed the army for the raid.', 'the army'],
    ['They were executed on the orders of a gang leader.', 'a gang leader'],
    ['Al-Shabaab claimed responsibility the same evening.', 'Al-Shabaab'],
  ])('%s', (sentence, author) => {
    expect(sentence.slice(...findAuthor(sentence)!.zone)).toBe(author)
  })

  it('is nobody where nobody claimed it', () => {
    expect(findAuthor('No group has claimed responsibility.')).toBeNull()
  })

  it('may stand in a sentence of its own', () => {
    expect(namesAuthor('UNMISS attributed the attack to the White Army.')).toBe(true)
    expect(namesAuthor('On 4 May, NAS claimed responsibility for two attacks in Yei.')).toBe(false)
    const document = documentOfText(
      'I. Security\n\n1. On 4 May, a convoy was attacked near Bor. UNMISS attributed the attack to the White Army.\n\n2. End.\n',
      { language: 'en', dates: { main: '2025-06-30' }, about: ['south-sudan'] },
    )
    expect(deriveIncidents(document)).toMatchObject([{ perpetrators: ['white-army'] }])
  })
})

describe('what was only said to have been done', () => {
  const claimed = (sentence: string) =>
    deriveIncidents(
      documentOfText(`1.\t${sentence}\n`, {
        language: 'en',
        dates: { main: '2025-06-30' },
        about: ['lebanon'],
      }),
    ).map(({ date_start, date_end, certainty }) => [date_start, date_end, certainty])

  it.each([
    ['On 3 May, the army claimed to have killed a Hizbullah commander in Tyre.', null, 'attributed'],
    ['The army stated on 3 May that it had killed a Hizbullah commander in Tyre.', null, 'attributed'],
    ['On 3 May, Hamas accused the army of having shelled a school in Tyre.', null, 'attributed'],
    ['On 3 May, ISIL-K claimed responsibility for an attack on a school in Tyre.', null, 'stated'],
    [
      'On 5 May, ISIL-K claimed responsibility for an attack on 3 May on a school in Tyre.',
      '2025-05-03',
      'stated',
    ],
    ['On 3 May, three men were reportedly killed in a strike in Tyre.', '2025-05-03', 'attributed'],
    ['On 3 May, UNIFIL verified the killing of three men in Tyre.', '2025-05-03', 'attributed'],
  ])('%s', (sentence, start, certainty) => {
    expect(claimed(sentence)).toEqual([[start, '2025-05-03', certainty]])
  })
})
