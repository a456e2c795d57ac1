import type { Difference, Key } from './difference.ts'
import { idOf, judge, listChanges } from './list-changes.ts'

/**
 * The part of a difference that concerns one table, one row, or both; counts, level and reasons are those of the part.
 *
 * @param id a whole key, or the value of any one key column
 */
export function narrow(
  difference: Difference,
  { table, id }: { table?: string | undefined; id?: string | undefined },
): Difference {
  if (table === undefined && id === undefined) return difference
  const about = (key: Key): boolean => id === undefined || isNamed(key, id)
  const tables = difference.tables
    .filter((each) => table === undefined || each.table === table)
    .filter((each) => id === undefined || each.kind === 'table-compared')
    .map((each) => ({
      ...each,
      schema: id === undefined ? each.schema : [],
      added: each.added.filter(({ key }) => about(key)),
      removed: each.removed.filter(({ key }) => about(key)),
      renamed: each.renamed.filter(({ old, new: fresh }) => about(old) || about(fresh)),
      changed: each.changed.filter(({ key }) => about(key)),
      moved: each.moved.filter(({ key }) => about(key)),
    }))
  const part = { from: difference.from, to: difference.to, metadata: [], files: [], tables }
  return { ...part, ...judge(listChanges(part)) }
}

/** Whether an id, as a user types it, is a row's whole key or one of its columns. */
export function isNamed(key: Key, id: string): boolean {
  return idOf(key) === id || key.includes(id)
}
