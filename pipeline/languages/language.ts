/**
 * What the pipeline asks of a language. One file a language answers; no logic elsewhere knows one.
 */

import type { FindCitations } from './citing.ts'
import type { ComponentName, LabelReader } from './numbering.ts'
import type { Wording } from './wording.ts'

export type LanguageCode = 'zh' | 'en' | 'fr' | 'es' | 'ru' | 'ar' | 'de'

export interface Language {
  code: LanguageCode
  /** The language's own name for itself. */
  name: string
  direction: 'ltr' | 'rtl'
  /** What a line break inside a paragraph reads as: nothing in Chinese, a space elsewhere. */
  join: '' | ' '
  /** True where letter case tells the start of a sentence. */
  cased: boolean
  /** Matches text that ends a paragraph, item or clause of a resolution, an asterisk behind it or not; a heading does not. */
  terminal: RegExp
  /** Ends a line that the next one goes on from, whatever room it left: an article, a preposition, a conjunction. */
  dangling?: RegExp
  /** Matches the first words of a preambular paragraph: `Recalling`, `Rappelant`, `回顾`. */
  opening: RegExp
  /** True where preambular paragraphs and items begin in lower case. */
  opensLower?: boolean
  /** The label forms its editors print, most specific first. */
  labels: LabelReader[]
  /** Recognises a line that names a component: `附件`, `Annex II`, `Appendix`. */
  component: (text: string) => ComponentName | null
  /** Matches a character that a counting number, unlike a footnote marker, is printed before: `年`, `条`. */
  counters?: RegExp
  /** Matches the title of a letter of transmittal. */
  letter: RegExp
  /** Matches what a letter tells of the report it transmits, up to the day: `The report was provided to the Committee on 23 December 2024`. */
  submitted?: RegExp
  /** Ends what says to whom a letter went: `addressed to the Secretary-General`. */
  addressee?: RegExp
  /** Matches a line that bears a signature. */
  signature: RegExp
  /** Matches a block that is nothing but a date. */
  date: RegExp
  /** The months' names as dates print them, January first; null where dates print numbers. */
  months: string[] | null
  /** Matches the heading of a table of contents. */
  contents: RegExp
  /** Matches the heading of a summary, which is set in a box. */
  summary: RegExp
  /** Matches what opens the caption of a table or a figure: `Table 1`, `Figure II`. */
  caption: RegExp
  /** Matches the heading of notes that are printed together at the end. */
  endnotes: RegExp
  /** What is printed above the title of a document. Many documents print parts of it in English, whatever their language. */
  masthead: MastheadForms
  /** Finds references to other texts. */
  findCitations: FindCitations
  /** What the extraction of recommendations and incidents reads; null where a language has none yet. */
  wording: Wording | null
}

/** Forms of single lines; a first group, where there is one, holds the fact. */
export interface MastheadForms {
  organization: RegExp
  distribution: RegExp
  original: RegExp
  session: RegExp
  agenda: RegExp
  /** Who adopted a resolution, when, and on whose report. */
  adopted: RegExp
}
