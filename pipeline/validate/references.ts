import type { VFile } from 'vfile'
import { tell } from '../message.ts'
import type { Table } from '../table.ts'

/** Every reference between tables leads to a row: in the same language where the other table has languages. */
export function checkReferences(tables: Table[], file: VFile): void {
  const ids = new Map(tables.map((table) => [table.name, idsOf(table)]))
  for (const { name, schema, rows } of tables) {
    for (const [column, property] of Object.entries(schema.properties)) {
      const targets = property.references?.flatMap((target) => ids.get(target) ?? [])
      if (!targets || targets.length === 0) continue
      for (const row of rows) {
        const value = row[column]
        for (const id of Array.isArray(value) ? value : value === null ? [] : [String(value)]) {
          if (targets.some((known) => known.has(id) || known.has(`${id}\u0000${String(row.lang)}`))) continue
          tell(
            file,
            'validate:reference-dangling',
            `${name} ${String(row.id)}: ${column} names ${id}, which is not in ${property.references!.join(' or ')}`,
          )
        }
      }
    }
  }
}

function idsOf({ schema, rows }: Table): Set<string> {
  const hasLanguage = 'lang' in schema.properties
  return new Set(
    rows.map((row) => (hasLanguage ? `${String(row.id)}\u0000${String(row.lang)}` : String(row.id))),
  )
}
