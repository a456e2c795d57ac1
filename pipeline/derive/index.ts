/** The tables that are derived from one report, in publishing order: each declared once, for every later stage to loop over. */
import type { Document } from '../report.ts'
import type { JSONSchema } from '../schema.ts'
import type { Row, Table } from '../table.ts'
import citationsSchema from '../../schemas/citations.schema.json' with { type: 'json' }
import componentsSchema from '../../schemas/components.schema.json' with { type: 'json' }
import footnotesSchema from '../../schemas/footnotes.schema.json' with { type: 'json' }
import paragraphsSchema from '../../schemas/paragraphs.schema.json' with { type: 'json' }
import reportsSchema from '../../schemas/reports.schema.json' with { type: 'json' }
import sectionsSchema from '../../schemas/sections.schema.json' with { type: 'json' }
import { deriveCitations } from './citations.ts'
import { deriveComponents } from './components.ts'
import { deriveFootnotes } from './footnotes.ts'
import { deriveParagraphs } from './paragraphs.ts'
import { deriveReport } from './reports.ts'
import { deriveSections } from './sections.ts'

/** A table and how its rows come out of a report. `derive` may read the rows of the tables listed before it. */
export interface Declaration {
  name: string
  schema: JSONSchema
  derive: (document: Document, derived: ReadonlyMap<string, Row[]>) => Row[]
}

const schemaOf = (json: unknown): JSONSchema => json as JSONSchema

export const declarations: Declaration[] = [
  { name: 'components', schema: schemaOf(componentsSchema), derive: deriveComponents },
  { name: 'sections', schema: schemaOf(sectionsSchema), derive: deriveSections },
  { name: 'paragraphs', schema: schemaOf(paragraphsSchema), derive: deriveParagraphs },
  { name: 'footnotes', schema: schemaOf(footnotesSchema), derive: deriveFootnotes },
  { name: 'citations', schema: schemaOf(citationsSchema), derive: deriveCitations },
  {
    name: 'reports',
    schema: schemaOf(reportsSchema),
    derive: (document, derived) => deriveReport(document, derived.get('citations')!.length),
  },
]

/** All rows of one report, by table. */
export function derive(document: Document): Map<string, Row[]> {
  const derived = new Map<string, Row[]>()
  for (const declaration of declarations) derived.set(declaration.name, declaration.derive(document, derived))
  return derived
}

/** Empty tables in publishing order, the reports first. */
export function emptyTables(): Table[] {
  const ordered = [declarations.at(-1)!, ...declarations.slice(0, -1)]
  return ordered.map(({ name, schema }) => ({ name, schema, rows: [] }))
}
