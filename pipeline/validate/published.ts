import type { Point } from 'unist'
import type { VFile } from 'vfile'
import { tell } from '../message.ts'
import type { Coverage } from '../write/coverage.ts'

/** Text of the report that no row holds, such as that of a printed table: told once for each place it belongs to. */
export function checkPublished(coverage: Coverage, file: VFile, placeOf: (offset: number) => Point): void {
  const told = new Set<string | null>()
  for (const [start, , kind, row] of coverage.spans) {
    if (kind !== 'unpublished' || told.has(row)) continue
    told.add(row)
    tell(
      file,
      'validate:text-unpublished',
      `Text of ${row ?? 'the report'} is in no table, only in coverage.json`,
      {
        place: placeOf(start),
      },
    )
  }
}
