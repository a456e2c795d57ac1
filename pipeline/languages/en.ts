import type { Language } from './language.ts'
import * as numbering from './numbering.ts'

const COMPONENTS = { annex: 'annex', appendix: 'appendix', enclosure: 'enclosure' } as const

/** English, after the United Nations Editorial Manual. */
export const en: Language = {
  code: 'en',
  name: 'English',
  direction: 'ltr',
  join: ' ',
  cased: true,
  terminal: /(?:[.;:,!?][”’"')\]]*|[;,] (?:and|or))$/,
  labels: [
    numbering.paragraphPoint,
    numbering.sectionRoman,
    numbering.sectionRomanBare,
    numbering.sectionLetter,
    numbering.itemLetter,
    numbering.itemRoman,
    numbering.itemArabic,
    numbering.itemBullet,
  ],
  component(text) {
    const match = /^(annex|appendix|enclosure)(?:\s+([IVX]{1,5}|\d{1,2}|[A-Z]))?$/i.exec(text)
    if (!match) return null
    const printed = match[2]
    const ordinal = printed === undefined ? null : (numbering.roman(printed) ?? (Number(printed) || numbering.letter(printed.toLowerCase())))
    return { kind: COMPONENTS[match[1]!.toLowerCase() as keyof typeof COMPONENTS], ordinal }
  },
  letter: /^(?:Identical l|L)etters? dated\b|^Note verbale dated\b/,
  signature: /\(Signed\)/,
  date: /^\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}$/,
  contents: /^Contents$/,
}
