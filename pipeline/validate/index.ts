/** Tables → valid tables: every problem is collected, and the verdict given once. */
import type { VFile } from 'vfile'
import { hasErrors } from '../message.ts'
import type { Table } from '../table.ts'
import { checkCells } from './cells.ts'
import { checkIntervals } from './intervals.ts'
import { checkKeys } from './keys.ts'
import { checkReferences } from './references.ts'
import { checkSchemas } from './schemas.ts'

declare const valid: unique symbol
/** Only `validate` makes these, and only these can be written. */
export type Valid<T> = T & { readonly [valid]: true }

/**
 * Checks rows against the schemas, keys, references between tables, what a spreadsheet would do to the cells, and intervals.
 *
 * @param file receives the messages
 * @returns the same tables, or null where a message forbids publication
 */
export function validate(tables: Table[], file: VFile): Valid<Table[]> | null {
  checkSchemas(tables, file)
  checkKeys(tables, file)
  checkReferences(tables, file)
  checkCells(tables, file)
  checkIntervals(tables, file)
  return hasErrors(file) ? null : (tables as Valid<Table[]>)
}
