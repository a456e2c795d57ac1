/** The tables that are derived from one report, in publishing order: each declared once, for every later stage to loop over. */

import citationsSchema from '../../schemas/citations.schema.json' with { type: 'json' }
import componentsSchema from '../../schemas/components.schema.json' with { type: 'json' }
import curationsSchema from '../../schemas/curations.schema.json' with { type: 'json' }
import errataSchema from '../../schemas/errata.schema.json' with { type: 'json' }
import footnotesSchema from '../../schemas/footnotes.schema.json' with { type: 'json' }
import incidentMaterielSchema from '../../schemas/incident_materiel.schema.json' with { type: 'json' }
import incidentsSchema from '../../schemas/incidents.schema.json' with { type: 'json' }
import paragraphsSchema from '../../schemas/paragraphs.schema.json' with { type: 'json' }
import recommendationsSchema from '../../schemas/recommendations.schema.json' with { type: 'json' }
import reportsSchema from '../../schemas/reports.schema.json' with { type: 'json' }
import sectionsSchema from '../../schemas/sections.schema.json' with { type: 'json' }
import tableCellsSchema from '../../schemas/table_cells.schema.json' with { type: 'json' }
import timelineSchema from '../../schemas/timeline.schema.json' with { type: 'json' }
import type { Document } from '../report.ts'
import type { JSONSchema } from '../schema.ts'
import type { Row } from '../table.ts'
import { deriveCitations } from './citations.ts'
import { deriveComponents } from './components.ts'
import { deriveFootnotes } from './footnotes.ts'
import { deriveIncidentMateriel } from './incidents/incident-materiel.ts'
import { deriveIncidents } from './incidents/incidents.ts'
import { deriveParagraphs } from './paragraphs.ts'
import { deriveRecommendations } from './recommendations/recommendations.ts'
import { deriveReport } from './reports.ts'
import { deriveSections } from './sections.ts'
import { deriveTableCells } from './table-cells.ts'
import { deriveTimeline } from './timeline.ts'

/** A table and how its rows come out of a report. */
export interface Declaration {
  name: string
  schema: JSONSchema
  derive: (document: Document) => Row[]
  /** True where a reviewer may correct the rows. */
  correctable: boolean
}

const declare = (
  name: string,
  schema: unknown,
  derive: Declaration['derive'],
  correctable = false,
): Declaration => ({
  name,
  schema: schema as JSONSchema,
  derive,
  correctable,
})

export const declarations: Declaration[] = [
  declare('reports', reportsSchema, deriveReport),
  declare('components', componentsSchema, deriveComponents),
  declare('sections', sectionsSchema, deriveSections, true),
  declare('paragraphs', paragraphsSchema, deriveParagraphs),
  declare('table_cells', tableCellsSchema, deriveTableCells),
  declare('footnotes', footnotesSchema, deriveFootnotes),
  declare('citations', citationsSchema, deriveCitations),
  declare('recommendations', recommendationsSchema, deriveRecommendations, true),
  declare('incidents', incidentsSchema, deriveIncidents, true),
  declare('incident_materiel', incidentMaterielSchema, deriveIncidentMateriel, true),
  declare('timeline', timelineSchema, deriveTimeline, true),
  // from corrections.yaml, see correct/index.ts
  declare('curations', curationsSchema, () => []),
  // from errata.yaml, see derive/errata.ts
  declare('errata', errataSchema, () => []),
]

/** All rows of one report, by table. */
export function derive(document: Document): Map<string, Row[]> {
  const derived = new Map<string, Row[]>()
  for (const declaration of declarations) derived.set(declaration.name, declaration.derive(document))
  return derived
}
