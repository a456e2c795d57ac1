/** The part of JSON Schema 2020-12 that our schemas use, with two annotations of our own: `key` and `references`. */

export interface JSONSchemaProperty {
  type: string | string[]
  title?: string
  description: string
  enum?: (string | null)[]
  pattern?: string
  format?: string
  minimum?: number
  maximum?: number
  minLength?: number
  items?: { type: string; enum?: string[]; pattern?: string }
  uniqueItems?: boolean
  /** The value (each value of a list) is the `id` of a row, in the same language, of one of these tables. */
  references?: string[]
}

export interface JSONSchema {
  $schema: string
  $id: string
  title: string
  description: string
  type: 'object'
  properties: Record<string, JSONSchemaProperty>
  required: string[]
  additionalProperties: false
  /** The columns that together name a row. */
  key: string[]
}

/** True for a column that may be empty. */
export function isNullable(property: JSONSchemaProperty): boolean {
  return Array.isArray(property.type) && property.type.includes('null')
}

/** The column's type apart from `null`: `string`, `integer`, `number`, `boolean` or `array`. */
export function baseType(property: JSONSchemaProperty): string {
  return Array.isArray(property.type) ? property.type.find((type) => type !== 'null')! : property.type
}
