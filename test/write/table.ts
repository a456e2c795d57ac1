import type { JSONSchemaProperty } from '../../pipeline/schema.ts'
import type { Row, Table } from '../../pipeline/table.ts'

/** A table with as much of a schema as a test cares for: columns are texts, and the key is the id, with the language where there is one. */
export function table(
  name: string,
  properties: Record<string, Partial<JSONSchemaProperty>>,
  rows: Row[],
): Table {
  return {
    name,
    rows,
    schema: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `${name}.json`,
      title: name,
      description: `The ${name} of the reports.`,
      type: 'object',
      properties: Object.fromEntries(
        Object.entries(properties).map(([column, property]) => [
          column,
          { type: 'string', description: `What ${column} holds.`, ...property },
        ]),
      ),
      required: Object.keys(properties),
      additionalProperties: false,
      key: 'lang' in properties ? ['id', 'lang'] : ['id'],
    },
  }
}
