import { findCitations } from './en/citing.ts'
import { wording } from './en/wording.ts'
import type { Language } from './language.ts'
import * as numbering from './numbering.ts'

const COMPONENT = numbering.componentForm(
  'annex|appendix|enclosure',
  'to the (?:identical )?(?:letters?|notes? verbales?) dated',
)
const KINDS = { annex: 'annex', appendix: 'appendix', enclosure: 'enclosure' } as const

/** English, after the United Nations Editorial Manual. */
export const en: Language = {
  code: 'en',
  name: 'English',
  direction: 'ltr',
  join: ' ',
  cased: true,
  terminal: /(?:[.;:,!?][”’"')\]]*|[;,] (?:and|or))\*{0,3}$/,
  dangling: /(?<=\s)(?:of|the|and|or|in|to|for|on|by|with|from|at|an?|its|as|between|against|under)$/,
  opening: /^(?:[A-Z][a-z]{2,30}(?:ing|ed)\b|Aware\b|Mindful\b|Conscious\b|Deeply\b|Gravely\b)/,
  labels: [
    numbering.paragraphPoint,
    numbering.sectionRoman,
    numbering.sectionRomanBare,
    numbering.sectionLetter,
    numbering.sectionLetterBare,
    numbering.sectionArabic,
    numbering.itemLetter,
    numbering.itemRoman,
    numbering.itemArabic,
    numbering.itemLetterPoint,
    numbering.itemBullet,
    numbering.itemDash,
  ],
  component: (text) => numbering.component(COMPONENT, KINDS, text),
  letter: /^(?:Identical l|L)etters? dated\b|^Note verbale dated\b/,
  submitted:
    /\breport was (?:first )?(?:provided|submitted|presented|transmitted|circulated) to the (?:[^.\d]|\d+ \(\d{4}\))*? on \d{1,2} \p{L}+ \d{4}/u,
  addressee: /\baddressed to\b.*(?:Secretary-General|Council|Assembly|Committee|Commission|Secretariat)$/,
  signature: /\(Signed\)/,
  date: /^\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}$/,
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  contents: /^(?:Table of )?Contents$/i,
  summary: /^(?:Executive )?summary$/i,
  caption: numbering.captionForm('table|figure|map|chart|box'),
  endnotes: /^(?:End)?notes$/i,
  masthead: {
    organization: /^United\s+Nations$/,
    distribution: /^Distr\.\s?:?\s*(general|limited|restricted)$/i,
    original: /^(?:English)?\s*Original\s?:\s*(.+)$/i,
    session: /^(?:\S+\s){0,4}session$/i,
    agenda:
      /^(?:(?:Provisional )?Agenda items?\s+[\dIVX].{0,60}|Items?\s+\d.{0,40}\s(?:agenda|list)\*{0,3})$/i,
    adopted:
      /^(?:(?:Resolution|Decision) adopted\b|Adopted (?:by the|at its)\b|\[?(?:on the report|without reference)\b)/,
  },
  findCitations,
  wording,
}
