import type { Nodes, PhrasingContent, Root, RootContent, TableContent } from 'mdast'
import { baseType, isNullable, type JSONSchema, type JSONSchemaProperty } from '../schema.ts'
import { heading, text } from './markdown.ts'

/** The data dictionary as mdast, from the schemas alone: a section a table, a row a column. */
export function dictionary(tables: { name: string; schema: JSONSchema }[]): Root {
  const children: RootContent[] = [
    heading(1, 'Data dictionary'),
    paragraph(
      'Every table as CSV and as JSON; both hold the same records. Dates are ISO 8601, offsets are UTF-16 code units, lists are joined with “; ” in CSV, and an empty cell means that the text does not say.',
    ),
  ]
  for (const { name, schema } of tables) {
    children.push(
      heading(2, name),
      paragraph(schema.description),
      paragraph(`Key: ${schema.key.join(', ')}.`),
    )
    children.push({
      type: 'table',
      children: [row(['Column', 'Type', 'Description']), ...Object.entries(schema.properties).map(columnRow)],
    })
  }
  return { type: 'root', children }
}

function columnRow([name, property]: [string, JSONSchemaProperty]): TableContent {
  const notes = [property.description]
  const values = property.enum?.filter((value) => value !== null) ?? property.items?.enum
  if (values) notes.push(`One of: ${values.join(', ')}.`)
  if (property.references) notes.push(`Refers to: ${property.references.join(', ')}.`)
  return row([name, typeOf(property), notes.join(' ')])
}

function typeOf(property: JSONSchemaProperty): string {
  const base =
    property.format === 'date' ? 'date' : baseType(property) === 'array' ? 'list' : baseType(property)
  return isNullable(property) ? `${base}, may be empty` : base
}

function paragraph(value: string): RootContent {
  return { type: 'paragraph', children: inline(value) }
}

function row(cells: string[]): TableContent {
  return { type: 'tableRow', children: cells.map((cell) => ({ type: 'tableCell', children: inline(cell) })) }
}

/** Words in backticks become code. */
function inline(value: string): PhrasingContent[] {
  return value
    .split('`')
    .map(
      (part, index): PhrasingContent => (index % 2 === 1 ? { type: 'inlineCode', value: part } : text(part)),
    )
    .filter((node) => (node as Nodes & { value: string }).value !== '')
}
