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
  [
    'on which a letter says that the report was submitted',
    'Letter dated 14 April 2030 from the Chair of the Committee addressed to the President of the Security Council\nI have the honour to transmit the report of the Panel of Experts.\nThe report was provided to the Committee established pursuant to resolution 1591 (2005) on 23 December 2029 and was considered by the Committee on 9 April 2030.\n(Signed) A. Chair\nFinal report of the Panel of Experts\n1. The Panel met.\n',
    { letter: '2030-04-14', annex: '2029-12-23' },
  ],
])('knows the date %s', (_name, text, dates) => {
  const { tree } = parsed(HEAD + text)
  expect(datesOf(tree, languageOf('en')!)).toEqual(dates)
})

it('knows the day on which a letter in Chinese says that the report was submitted', () => {
  const text = [
    '2030年4月14日委员会主席给安全理事会主席的信',
    '谨随函转递专家小组的最后报告。',
    '该报告已于2029年12月23日提交委员会，委员会于2030年4月9日审议了该报告。',
    '(签名) 张三',
    '附件',
    '专家小组的最后报告',
    '1. 小组举行了会议。',
  ].join('\n\n')
  const { tree } = parsed(text, 'zh')
  expect(datesOf(tree, languageOf('zh')!)).toEqual({ letter: '2030-04-14', annex: '2029-12-23' })
})
