import type { VFile } from 'vfile'
import { tell } from '../message.ts'
import type { Table } from '../table.ts'

/** No interval ends before it starts: dates (ISO 8601, which sort as text), periods, characters and lines, in pairs of columns `…_start` and `…_end`. */
export function checkIntervals(tables: Table[], file: VFile): void {
  for (const { name, schema, rows } of tables) {
    const starts = Object.keys(schema.properties).filter((column) => column.endsWith('_start'))
    for (const row of rows) {
      for (const column of starts) {
        const [start, end] = [row[column], row[column.replace(/_start$/, '_end')]]
        if (start == null || end == null || start <= end) continue
        tell(file, 'validate:interval-reversed', `${name} ${String(row.id)}: ${column} is after its end`, {
          actual: String(start),
          expected: [`a value up to ${String(end)}`],
        })
      }
    }
  }
}
