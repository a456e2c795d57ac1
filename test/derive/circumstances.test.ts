import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { documentOf } from '../../pipeline/derive/document/document.ts'
import { languageOf } from '../../pipeline/languages/index.ts'
import { parse } from '../../pipeline/parse/index.ts'
import { toLines } from '../../pipeline/read/lines.ts'
import { readVocabularies } from '../../pipeline/read/vocabularies.ts'
import type { Metadata } from '../../pipeline/report.ts'

const { vocabularies } = await readVocabularies('source')

function circumstances(text: string, lang: string, known: Partial<Metadata> = {}): Metadata {
  const language = languageOf(lang)!
  const metadata = {
    symbol: 'S/2025/1',
    language: lang,
    title: 'Report of the Secretary-General',
    body: null,
    dates: { main: '2025-04-11' },
    source: { file: '', sha256: '', obtained: '' },
    ...known,
  }
  const source = { characters: text.length, encoding: 'utf-8' }
  return documentOf(
    parse(toLines(text), language, 'R', new VFile()),
    metadata,
    language,
    source,
    vocabularies,
  ).metadata
}

const body = (opening: string): string => `I. Introduction\n\n1. ${opening}\n\n2. The situation was calm.\n`

describe('what a report tells of itself', () => {
  it.each([
    ['Situation in South Sudan', ['south-sudan']],
    ['United Nations Support Mission in Libya', ['libya']],
    ['Activities of the regional office for Central Africa', ['central-africa']],
    ['Human rights and counter-terrorism', []],
    ['Kenya and Norway: draft resolution', []],
    ['Kenya: draft resolution on the situation in Mali', ['mali']],
  ])('the countries under review in its title: %s', (title, about) => {
    expect(circumstances(body('The text.'), 'en', { title }).about).toEqual(about)
  })

  it.each([
    ['en', 'Report of the Secretary-General on Somalia', ['secretary-general']],
    ['en', 'Final report of the Panel of Experts on the Sudan', ['panel-of-experts']],
    ['en', 'Situation in South Sudan', []],
    ['zh', '秘书长关于索马里局势的报告', ['secretary-general']],
  ])('whose report it is (%s): %s', (lang, title, authors) => {
    expect(circumstances(body('The text.'), lang, { title }).authors).toEqual(authors)
  })

  it('the country that most of its places lie in, where the title names none', () => {
    const text = body(`${'Mali was named. '.repeat(9)}Niger was named once.`)
    expect(circumstances(text, 'en').about).toEqual(['mali'])
    const towns = body(`${'Gaza was named, and Jenin.\n'.repeat(6)}${'Israel was named.\n'.repeat(8)}`)
    expect(circumstances(towns, 'en').about).toEqual(['palestine'])
  })

  it.each([
    [
      'en',
      'The present report, submitted pursuant to resolution 2755 (2024), covers developments from 5 December 2024 to 4 April 2025.',
      { start: '2024-12-05', end: '2025-04-04' },
    ],
    [
      'en',
      'It covers developments since the previous report of 11 October 2024 (S/2024/730).',
      { start: '2024-10-11', end: '2025-04-11' },
    ],
    [
      'en',
      'It covers political developments and progress in implementing the mandate of the Mission between 1 January and 31 March 2025.',
      { start: '2025-01-01', end: '2025-03-31' },
    ],
    ['en', 'The national plan covers the years from 1 January 2020 to 31 December 2024.', undefined],
    ['zh', '本报告述及2024年12月5日至2025年4月4日的事态发展。', { start: '2024-12-05', end: '2025-04-04' }],
  ])('the period that it covers (%s): %s', (lang, opening, period) => {
    expect(circumstances(body(opening), lang).period).toEqual(period)
  })

  it('no period, and no country, that only the title of an annex names', () => {
    const text = `${body('The text.')}\nAnnex 1\n\nMass killings in Haiti from 6 to 11 December 2024\n\n1. They began at dawn.\n`
    const { period, about } = circumstances(text, 'en', { title: 'Situation in South Sudan' })
    expect({ period, about }).toEqual({ about: ['south-sudan'] })
  })

  it('the period that its title tells', () => {
    const title =
      'Implementation of resolution 1701 (2006) during the period from 21 October 2024 to 20 February 2025'
    expect(circumstances(body('The text.'), 'en', { title }).period).toEqual({
      start: '2024-10-21',
      end: '2025-02-20',
    })
  })

  it('nothing that its report.yaml says', () => {
    const known = { about: [], period: { start: '2024-01-01', end: '2024-12-31' } }
    const text = body('The present report covers developments from 5 December 2024 to 4 April 2025.')
    expect(circumstances(text, 'en', { ...known, title: 'Situation in Libya' })).toMatchObject(known)
  })
})
