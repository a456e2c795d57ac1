import type { TableDifference } from './difference.ts'
import { idOf } from './list-changes.ts'
import type { ShownRow } from './show.ts'

/** A table's differing rows, each once: renamed and changed ones, then added, moved and removed ones. */
export function showRows(table: TableDifference): ShownRow[] {
  if (table.kind !== 'table-compared') return []
  const rows = new Map<string, ShownRow>()
  for (const { old, new: fresh, citation } of table.renamed) {
    const id = idOf(fresh)
    rows.set(id, { mark: 'renamed', id, was: idOf(old), citation, cells: [] })
  }
  for (const { key, citation, cells } of table.changed) {
    const id = idOf(key)
    const renamed = rows.get(id)
    if (renamed) renamed.cells = cells
    else rows.set(id, { mark: 'changed', id, was: null, citation, cells })
  }
  const plain = (mark: ShownRow['mark'], list: TableDifference['moved' | 'removed' | 'added']): ShownRow[] =>
    list.map(({ key, citation }) => ({ mark, id: idOf(key), was: null, citation, cells: [] }))
  return [
    ...rows.values(),
    ...plain('added', table.added),
    ...plain('moved', table.moved),
    ...plain('removed', table.removed),
  ]
}
