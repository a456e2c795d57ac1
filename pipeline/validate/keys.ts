import type { VFile } from 'vfile'
import { tell } from '../message.ts'
import { keyOf, type Table } from '../table.ts'

/** Every key once in its table. */
export function checkKeys(tables: Table[], file: VFile): void {
  for (const { name, schema, rows } of tables) {
    const seen = new Set<string>()
    for (const row of rows) {
      const key = keyOf(schema, row)
      if (seen.has(key)) {
        const readable = schema.key.map((column) => `${column} ${String(row[column])}`).join(', ')
        tell(file, 'validate:key-duplicate', `${name}: two rows have the key ${readable}, expected one`)
      }
      seen.add(key)
    }
  }
}
