/// <reference lib="dom" />
import type { JSONSchemaProperty } from '../../../schema.ts'
import type { Cell, Row } from '../../../table.ts'
import type { Context } from './context.ts'
import { type Child, h, outside, prose } from './dom.ts'
import { linkTo, reportOf } from './route.ts'

const VOCABULARIES = ['actors', 'places', 'materiel']

/** One value for people: enumerations in the interface's language, ids as links to their rows, addresses as links out. */
export function cellContent(value: Cell, property: JSONSchemaProperty, row: Row, context: Context): Child {
  const { words } = context
  if (value === null || (Array.isArray(value) && value.length === 0))
    return h('span', { class: 'missing' }, '–')
  if (Array.isArray(value))
    return value.map((each, at) => [at > 0 ? ', ' : null, one(each, property, row, context)])
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? words.yes : words.no
  return one(value, property, row, context)
}

function one(value: string, property: JSONSchemaProperty, row: Row, { words, name }: Context): Child {
  const vocabulary = property.references?.find((table) => VOCABULARIES.includes(table))
  if (vocabulary) return h('span', { title: value }, name(vocabulary, value))
  if (property.references && reportOf(value) !== null) return h('a', { href: linkTo(value, row.lang) }, value)
  if (property.enum || property.items?.enum) return h('span', { title: value }, words.value(value))
  if (/^https?:\/\//i.test(value)) return outside(value, value)
  return prose(value, row.lang)
}

/** Columns that say where in the source a row stands, for machines. */
export function isTechnical(column: string): boolean {
  return /^(?:char|line)_(?:start|end)$|^source_|sha256|_offset$/.test(column)
}
