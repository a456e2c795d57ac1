/** The vocabulary entries that a package uses, with how often and where: the tables actors, places, materiel. */
import actorsSchema from '../../schemas/actors.schema.json' with { type: 'json' }
import materielSchema from '../../schemas/materiel.schema.json' with { type: 'json' }
import placesSchema from '../../schemas/places.schema.json' with { type: 'json' }
import type { JSONSchema } from '../schema.ts'
import { type Cell, columns, type Row, type Table } from '../table.ts'
import { type Term, VOCABULARIES, type Vocabularies, type VocabularyName } from '../vocabulary.ts'
import type { Mentions } from './mentions.ts'

const schemas: Record<VocabularyName, unknown> = {
  actors: actorsSchema,
  places: placesSchema,
  materiel: materielSchema,
}
const NUMBERS = new Set(['latitude', 'longitude'])
const LISTS = new Set(['country'])

/**
 * @param mentions what each report names, in the order of the reports
 * @param tables the other tables: an entry that a row refers to is in use even where the text names it by another way
 */
export function usageTables(
  vocabularies: Vocabularies,
  mentions: { report: string; mentions: Mentions }[],
  tables: Table[],
): Table[] {
  return VOCABULARIES.map((name) => {
    const schema = schemas[name] as JSONSchema
    const referred = referredIds(name, tables)
    const rows: Row[] = []
    for (const term of vocabularies[name].terms.values()) {
      const used = mentions.flatMap((one) => {
        const count = one.mentions.get(name)?.get(term.id)
        return count ? [{ report: one.report, ...count }] : []
      })
      if (used.length > 0 || referred.has(term.id)) rows.push(usageRow(schema, term, used))
    }
    return { name, schema, rows }
  })
}

function usageRow(
  schema: JSONSchema,
  term: Term,
  used: { report: string; mentions: number; paragraphs: Set<string> }[],
): Row {
  const row: Row = {}
  for (const column of columns(schema)) row[column] = vocabularyCell(term, column)
  row.mentions = used.reduce((sum, one) => sum + one.mentions, 0)
  row.reports = [...new Set(used.map((one) => one.report))]
  row.paragraphs = [...new Set(used.flatMap((one) => [...one.paragraphs]))]
  return row
}

/** A label column holds the preferred label; the others are the vocabulary's own. */
function vocabularyCell(term: Term, column: string): Cell {
  const label = /^label_(..)$/.exec(column)?.[1]
  if (label) return term.labels[label]?.[0] ?? null
  const cell = term.row[column] ?? ''
  if (LISTS.has(column)) return cell === '' ? [] : cell.split('; ')
  if (cell === '') return null
  return NUMBERS.has(column) ? Number(cell) : cell
}

function referredIds(name: VocabularyName, tables: Table[]): Set<string> {
  const ids = new Set<string>()
  for (const { schema, rows } of tables) {
    for (const [column, property] of Object.entries(schema.properties)) {
      if (!property.references?.includes(name)) continue
      for (const row of rows) {
        const value = row[column]
        if (Array.isArray(value)) for (const id of value) ids.add(id)
        else if (typeof value === 'string') ids.add(value)
      }
    }
  }
  return ids
}
