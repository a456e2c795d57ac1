import type { VFile } from 'vfile'
import { tell } from '../message.ts'
import type { Row, Table } from '../table.ts'

/** Every reference between tables leads to a row: in the same language where both tables have languages. */
export function checkReferences(tables: Table[], file: VFile): void {
  const ids = new Map(tables.map((table) => [table.name, idsOf(table)]))
  for (const { name, schema, rows } of tables) {
    for (const [column, property] of Object.entries(schema.properties)) {
      const targets = property.references?.flatMap((target) => ids.get(target) ?? [])
      if (!targets || targets.length === 0) continue
      for (const row of rows) {
        const value = row[column]
        for (const id of Array.isArray(value) ? value : value === null ? [] : [String(value)]) {
          if (targets.some((known) => knows(known, id, row.lang))) continue
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

interface Ids {
  /** Ids whatever the language, for rows without one, and of tables without languages. */
  bare: Set<string>
  /** Ids with their language; null where the table has no languages. */
  languages: Set<string> | null
}

function idsOf({ schema, rows }: Table): Ids {
  return {
    bare: new Set(rows.map((row) => String(row.id))),
    languages:
      'lang' in schema.properties
        ? new Set(rows.map((row) => `${String(row.id)} ${String(row.lang)}`))
        : null,
  }
}

function knows({ bare, languages }: Ids, id: string, lang: Row[string] | undefined): boolean {
  return languages === null || lang === undefined ? bare.has(id) : languages.has(`${id} ${String(lang)}`)
}
