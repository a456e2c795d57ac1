import type { VFile } from 'vfile'
import { tell } from '../message.ts'
import { baseType } from '../schema.ts'
import type { Table } from '../table.ts'

/**
 * What no published cell may hold: a line break, a control character, or, in a list, the separator of lists.
 *
 * Cells that a spreadsheet would take for a formula, a number or a date are guarded where they are written (`write/csv.ts`).
 */
export function checkCells(tables: Table[], file: VFile): void {
  for (const { name, schema, rows } of tables) {
    const columns = Object.entries(schema.properties).filter(([, property]) =>
      ['string', 'array'].includes(baseType(property)),
    )
    for (const row of rows) {
      for (const [column] of columns) {
        const value = row[column]
        if (value === null) continue
        for (const text of Array.isArray(value) ? value : [String(value)]) {
          const problem = /[\u0000-\u001f\u007f\u2028\u2029]/.test(text)
            ? 'holds a line break or control character'
            : Array.isArray(value) && text.includes('; ')
              ? 'holds the separator of lists'
              : null
          if (problem)
            tell(file, 'validate:cell-unsafe', `${name} ${String(row.id)}: ${column} ${problem}`, {
              actual: JSON.stringify(text),
            })
        }
      }
    }
  }
}
