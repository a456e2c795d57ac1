import type { VFile } from 'vfile'
import * as compiled from '#validators'
import { tell } from '../message.ts'
import type { Table } from '../table.ts'

/** Rows against their JSON Schema, columns in the schema's order. */
export function checkSchemas(tables: Table[], file: VFile): void {
  for (const { name, schema, rows } of tables) {
    const validateRow = (compiled as unknown as Record<string, compiled.Validator>)[name]
    if (!validateRow)
      throw new Error(`No compiled schema for table ${name}, run make to build the validators`)
    const wanted = Object.keys(schema.properties).join()
    for (const row of rows) {
      if (Object.keys(row).join() !== wanted) {
        tell(file, 'validate:schema', `${name} ${String(row.id)}: columns are not in the schema’s order`, {
          actual: Object.keys(row).join(),
          expected: [wanted],
        })
      }
      if (validateRow(row)) continue
      for (const error of validateRow.errors ?? []) {
        const column = error.instancePath.slice(1)
        const value = row[column.split('/')[0]!]
        tell(file, 'validate:schema', `${name} ${String(row.id)}: ${column || 'row'} ${error.message}`, {
          actual: JSON.stringify(value ?? null),
          note: JSON.stringify(error.params),
        })
      }
    }
  }
}
