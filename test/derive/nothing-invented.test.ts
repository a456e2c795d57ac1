/**
 * Every value of a machine row stands in its quote, is resolved from it by a listed rule, or comes from a vocabulary entry one of whose
 * labels the text holds. Run over the first report, without corrections.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { declarations, derive } from '../../pipeline/derive/index.ts'
import type { Metadata } from '../../pipeline/report.ts'
import type { Row } from '../../pipeline/table.ts'
import type { VocabularyName } from '../../pipeline/vocabulary.ts'
import { documentOfText, vocabularies } from '../support.ts'

const FOLDER = 'source/reports/S-2012-178'
const metadata = parse(readFileSync(`${FOLDER}/report.yaml`, 'utf8')) as Metadata
const document = documentOfText(readFileSync(`${FOLDER}/report.txt`, 'utf8'), metadata)
const rows = derive(document)
const units = new Map(document.units.map((unit) => [unit.placed.node.id, unit]))

/** Whether the text holds a label of the entry, as the lexicon reads it. */
function names(vocabulary: VocabularyName, id: string, text: string): boolean {
  return document.lexicons[vocabulary](text).some((mention) => mention.id === id)
}

/** In a report on one country "the authorities" are that country's, by rule. */
function ownAuthorities(id: string, text: string): boolean {
  return (
    metadata.about!.includes(id) &&
    (names('actors', 'authorities', text) || names('actors', 'governments', text))
  )
}

/** The paragraph with the announcements above it. */
function around(row: Row): string {
  const unit = units.get(String(row.paragraph))!
  return [...unit.announcements, unit.passage.text].join('\n')
}

const each = (table: string) => rows.get(table)!.map((row) => [String(row.id), row] as const)

describe('recommendations', () => {
  it.each(each('recommendations'))('%s', (_id, row) => {
    const quote = String(row.quote)
    expect(around(row)).toContain(quote)
    expect(`${quote}\n${String(row.announcement ?? '')}`).toContain(String(row.trigger))
    const stated = row.addressee_stated === 'explicit' ? quote : around(row)
    for (const id of row.addressees as string[])
      expect(names('actors', id, stated) || ownAuthorities(id, stated), id).toBe(true)
    for (const id of row.relayed_from as string[]) expect(names('actors', id, around(row)), id).toBe(true)
    expect(row.addressee_stated === 'none').toBe((row.addressees as string[]).length === 0)
  })
})

describe('incidents', () => {
  it.each(each('incidents'))('%s', (_id, row) => {
    const quote = String(row.quote)
    for (const column of [
      'trigger',
      'date_text',
      'target_text',
      'killed_text',
      'injured_text',
      'abducted_text',
      'arrested_text',
      'outcome',
      'source_attribution',
    ]) {
      if (row[column] !== null) expect(quote, column).toContain(String(row[column]))
    }
    for (const field of ['killed', 'injured', 'abducted', 'arrested'])
      if (row[field] !== null) expect(row[`${field}_text`]).not.toBeNull()
    for (const id of [...(row.perpetrators as string[]), ...(row.targets as string[])])
      expect(names('actors', id, quote), id).toBe(true)
    const unit = units.get(String(row.paragraph))!
    const where = { quote, paragraph: unit.passage.text, heading: unit.headings.join('\n'), report: '' }[
      String(row.place_basis)
    ]!
    for (const id of row.places as string[]) {
      expect(
        row.place_basis === 'report' ? metadata.about!.includes(id) : names('places', id, where),
        id,
      ).toBe(true)
    }
    const [first] = (row.places as string[]).map((id) => vocabularies.places.terms.get(id)!.row)
    expect(row.latitude).toBe(first?.latitude ? Number(first.latitude) : null)
  })
})

describe('materiel in incidents', () => {
  it.each(each('incident_materiel'))('%s', (_id, row) => {
    expect(String(row.quote)).toContain(String(row.text))
    if (row.item !== 'currency') expect(names('materiel', String(row.item), String(row.text))).toBe(true)
    if (row.quantity !== null) expect(String(row.quote)).toContain(String(row.quantity_text))
  })
})

describe('timeline', () => {
  it.each(each('timeline'))('%s', (_id, row) => {
    expect(String(row.quote)).toContain(String(row.date_text))
    for (const id of row.actors as string[]) expect(names('actors', id, String(row.quote)), id).toBe(true)
    for (const id of row.places as string[]) expect(names('places', id, String(row.quote)), id).toBe(true)
  })
})

it('every derived table with a quote leads back to its words in the source', () => {
  const source = readFileSync(`${FOLDER}/report.txt`, 'utf8')
  const bare = (text: string) => text.replace(/\s/g, '')
  for (const { name } of declarations) {
    for (const row of rows.get(name)!) {
      if (typeof row.quote !== 'string' || name === 'incident_materiel') continue
      const printed = bare(source.slice(Number(row.char_start), Number(row.char_end)))
      const quote = bare(row.quote)
      expect(printed.startsWith(quote.slice(0, 5)) && printed.endsWith(quote.slice(-5)), String(row.id)).toBe(
        true,
      )
    }
  }
})
