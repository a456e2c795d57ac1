import { baseType, isNullable, type JSONSchema, type JSONSchemaProperty } from '../schema.ts'
import type { Cell } from '../table.ts'
import type { SchemaDifference } from './difference.ts'
import { keepsOrder } from './keeps-order.ts'
import type { Kind } from './levels.ts'

/** Keywords that only explain. */
const descriptions = ['title', 'description', '$comment', 'examples']

/** Keywords that are not constraints: the shape of the schema itself, or told in another way. */
const structure = ['type', 'format', 'enum', 'items', 'properties', 'required', 'key', '$schema', '$id']

/**
 * The differences between two schemas of one table: columns, types, key, constraints, descriptions.
 *
 * @param oldNames the older name of each column that changed its name, by its newer one
 */
export function compareSchemas(
  older: JSONSchema,
  newer: JSONSchema,
  oldNames: ReadonlyMap<string, string>,
): SchemaDifference[] {
  const differences: SchemaDifference[] = []
  const add = (
    kind: Kind,
    column: string | null,
    keyword: string | null,
    old: unknown,
    fresh: unknown,
  ): void => {
    differences.push({ kind, column, keyword, old: cellOf(old), new: cellOf(fresh) })
  }
  const before = Object.keys(older.properties)
  const after = Object.keys(newer.properties)
  const oldName = (column: string): string => oldNames.get(column) ?? column
  const stayed = after.filter((column) => oldNames.has(column) || before.includes(column))
  const survivors = new Set(stayed.map(oldName))

  if (older.key.join('\n') !== newer.key.map(oldName).join('\n'))
    add('key-changed', null, null, older.key, newer.key)
  for (const keyword of descriptions) {
    const [old, fresh] = [keywordOf(older, keyword), keywordOf(newer, keyword)]
    if (!same(old, fresh)) add('description-changed', null, keyword, old, fresh)
  }
  for (const keyword of keywordsOf(older, newer)) {
    compareConstraint(keyword, keywordOf(older, keyword), keywordOf(newer, keyword), (kind, old, fresh) =>
      add(kind, null, keyword, old, fresh),
    )
  }

  const kept = keepsOrder(stayed.map((column) => before.indexOf(oldName(column))))
  for (const column of after) {
    const property = newer.properties[column]!
    const position = stayed.indexOf(column)
    if (position < 0) {
      add('column-added', column, null, null, baseType(property))
      continue
    }
    if (oldNames.has(column)) add('column-renamed', column, null, oldName(column), column)
    if (!kept.has(position)) {
      add('column-reordered', column, null, before.indexOf(oldName(column)) + 1, after.indexOf(column) + 1)
    }
    compareProperties(older.properties[oldName(column)]!, property, (kind, keyword, old, fresh) =>
      add(kind, column, keyword, old, fresh),
    )
    const [old, fresh] = [older.required.includes(oldName(column)), newer.required.includes(column)]
    if (old !== fresh)
      add(fresh ? 'constraint-tightened' : 'constraint-loosened', column, 'required', old, fresh)
  }
  for (const column of before) {
    if (!survivors.has(column)) add('column-removed', column, null, baseType(older.properties[column]!), null)
  }
  return differences
}

type Report = (kind: Kind, keyword: string | null, old: unknown, fresh: unknown) => void

function compareProperties(older: JSONSchemaProperty, newer: JSONSchemaProperty, report: Report): void {
  if (baseType(older) !== baseType(newer)) report('column-retyped', null, baseType(older), baseType(newer))
  if (older.format !== newer.format) report('column-retyped', 'format', older.format, newer.format)
  if (older.items?.type !== newer.items?.type) {
    report('column-retyped', 'items: type', older.items?.type, newer.items?.type)
  }
  if (isNullable(older) !== isNullable(newer)) {
    report(
      isNullable(newer) ? 'constraint-loosened' : 'constraint-tightened',
      'may be empty',
      isNullable(older),
      isNullable(newer),
    )
  }
  for (const keyword of descriptions) {
    const [old, fresh] = [keywordOf(older, keyword), keywordOf(newer, keyword)]
    if (!same(old, fresh)) report('description-changed', keyword, old, fresh)
  }
  compareEnums(older.enum, newer.enum, 'enum', report)
  compareEnums(older.items?.enum, newer.items?.enum, 'items: enum', report)
  for (const [prefix, old, fresh] of [
    ['', older, newer],
    ['items: ', older.items ?? {}, newer.items ?? {}],
  ] as const) {
    for (const keyword of keywordsOf(old, fresh)) {
      compareConstraint(keyword, keywordOf(old, keyword), keywordOf(fresh, keyword), (kind, before, after) =>
        report(kind, prefix + keyword, before, after),
      )
    }
  }
}

/** Null is left to nullability. */
function compareEnums(
  older: readonly (string | null)[] | undefined,
  newer: readonly (string | null)[] | undefined,
  keyword: string,
  report: Report,
): void {
  if (older === undefined && newer === undefined) return
  if (older === undefined || newer === undefined) {
    report(newer ? 'constraint-tightened' : 'constraint-loosened', keyword, older, newer)
    return
  }
  for (const value of newer)
    if (value !== null && !older.includes(value)) report('value-allowed', keyword, null, value)
  for (const value of older) {
    if (value !== null && !newer.includes(value)) report('constraint-tightened', keyword, value, null)
  }
}

/**
 * Tells whether fewer values are allowed than before. A constraint that came is tighter, one that went is looser; a bound that moved, a
 * list of referenced tables that grew or shrank is compared; of any other change (two patterns, say) nobody can tell, so it counts as tighter.
 */
function compareConstraint(
  keyword: string,
  old: unknown,
  fresh: unknown,
  report: (kind: Kind, old: unknown, fresh: unknown) => void,
): void {
  if (same(old, fresh)) return
  report(isLooser(keyword, old, fresh) ? 'constraint-loosened' : 'constraint-tightened', old, fresh)
}

function isLooser(keyword: string, old: unknown, fresh: unknown): boolean {
  if (fresh === undefined || fresh === false) return true
  if (old === undefined) return false
  if (typeof old === 'number' && typeof fresh === 'number') {
    if (/^(exclusive)?min/i.test(keyword)) return fresh < old
    if (/^(exclusive)?max/i.test(keyword)) return fresh > old
  }
  if (keyword === 'references' && Array.isArray(old) && Array.isArray(fresh)) {
    return old.every((table) => fresh.includes(table))
  }
  return false
}

function keywordsOf(older: object, newer: object): string[] {
  const all = new Set([...Object.keys(older), ...Object.keys(newer)])
  return [...all].filter((keyword) => !structure.includes(keyword) && !descriptions.includes(keyword))
}

function keywordOf(object: object, keyword: string): unknown {
  return (object as Record<string, unknown>)[keyword]
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function cellOf(value: unknown): Cell {
  if (value === undefined || value === null) return null
  if (Array.isArray(value)) return value.map(String)
  return typeof value === 'object' ? JSON.stringify(value) : (value as Cell)
}
