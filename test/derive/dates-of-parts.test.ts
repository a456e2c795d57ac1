import { expect, it } from 'vitest'
import { datesOf } from '../../pipeline/derive/document/dates-of-parts.ts'
import { languageOf } from '../../pipeline/languages/index.ts'
import { parsed } from '../parse/outline.ts'

const HEAD = 'United Nations A/90/12\nDistr.: General\n5 May 2030\nOriginal: English\n30-12345 (E) 060530\n'

it.each([
  ['of the masthead', '1. The Board met.\n', { main: '2030-05-05' }],
  [
    'of a letter below the titles of agenda items',
    'Prevention of conflict\nMeasures against terrorism\nLetter dated 1 May 2030 from Denmark addressed to the Secretary-General\nI have the honour to write to you.\n',
    { letter: '2030-05-01' },
  ],
  [
    'of a letter, and of the letter that it transmits',
    'Letter dated 2 May 2030 from Denmark addressed to the Secretary-General\nI have the honour to write to you.\nAnnex to the letter dated 2 May 2030 from Denmark addressed to the Secretary-General\nLetter dated 1 May 2030 from the Minister of Denmark addressed to the Secretary-General\nI write to you.\n',
    { letter: '2030-05-02', annex: '2030-05-01' },
  ],
])('knows the date %s', (_name, text, dates) => {
  const { tree } = parsed(HEAD + text)
  expect(datesOf(tree, languageOf('en')!)).toEqual(dates)
})
