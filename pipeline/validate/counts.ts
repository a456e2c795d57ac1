import type { VFile } from 'vfile'
import { tell } from '../message.ts'
import type { Metadata } from '../report.ts'
import type { Row } from '../table.ts'

/** The report's counts against those that `report.yaml` expects. */
export function checkCounts(metadata: Metadata, report: Row, file: VFile): void {
  for (const [name, expected] of Object.entries(metadata.expected ?? {})) {
    const actual = report[name]
    if (actual === expected) continue
    const found = actual === undefined ? `no count is named ${name}` : `${name} is ${String(actual)}`
    tell(
      file,
      'validate:count-mismatch',
      `Counted in the report: ${found}, expected ${expected} by report.yaml`,
      {
        actual: String(actual),
        expected: [String(expected)],
      },
    )
  }
}
