import type { Cell } from '../table.ts'
import type { Difference, Key, Reason, TableDifference } from './difference.ts'
import { type Kind, type Level, levels, rules, strongest } from './levels.ts'

/** One difference as one flat record: what `changes.csv` has a row for. */
export interface Change {
  table: string | null
  /** The row's key values, joined by a space. */
  id: string | null
  citation: string | null
  column: string | null
  old: Cell
  new: Cell
  change: Kind
  level: Level
  reason: string
}

/** Every difference as a flat record, in the order of the difference: package, files, then table by table. */
export function listChanges(difference: Omit<Difference, 'level' | 'reasons'>): Change[] {
  const changes: Change[] = []
  const add = (kind: Kind, rest: Partial<Change>): void => {
    const { level, why } = rules[kind]
    const blank = { table: null, id: null, citation: null, column: null, old: null, new: null }
    changes.push({ ...blank, ...rest, change: kind, level, reason: why })
  }
  for (const each of difference.metadata)
    add(each.kind, { column: each.property, old: each.old, new: each.new })
  for (const each of difference.files) add(each.kind, { column: each.path, old: each.old, new: each.new })
  for (const table of difference.tables) listTable(table, add)
  return changes
}

function listTable(difference: TableDifference, add: (kind: Kind, rest: Partial<Change>) => void): void {
  const { table } = difference
  if (difference.kind === 'table-added') add('table-added', { table, new: difference.rows.new })
  if (difference.kind === 'table-removed') add('table-removed', { table, old: difference.rows.old })
  if (difference.kind !== 'table-compared') return
  for (const each of difference.schema) {
    const column =
      each.keyword === null ? each.column : [each.column, each.keyword].filter(Boolean).join(': ')
    add(each.kind, { table, column, old: each.old, new: each.new })
  }
  for (const { old, new: renamed, citation } of difference.renamed) {
    add('row-renamed', { table, id: idOf(renamed), citation, old: idOf(old), new: idOf(renamed) })
  }
  for (const { key, citation, cells } of difference.changed) {
    for (const cell of cells) add('cell-changed', { table, id: idOf(key), citation, ...cell })
  }
  for (const { key, citation, row } of difference.added) {
    add('row-added', { table, id: idOf(key), citation, new: JSON.stringify(row) })
  }
  for (const { key, citation } of difference.moved) add('row-moved', { table, id: idOf(key), citation })
  for (const { key, citation, row } of difference.removed) {
    add('row-removed', { table, id: idOf(key), citation, old: JSON.stringify(row) })
  }
}

/** A key as a reader types it: its values joined by a space (ids hold none). */
export function idOf(key: Key): string {
  return key.map((value) => (Array.isArray(value) ? value.join('; ') : String(value))).join(' ')
}

/** The level that a list of changes asks for, with one reason for each kind of change in each table, strongest first. */
export function judge(changes: readonly Change[]): { level: Level; reasons: Reason[] } {
  const groups = new Map<string, { change: Change; count: number }>()
  for (const change of changes) {
    const name = `${change.change} ${change.table ?? ''}`
    const group = groups.get(name)
    if (group) group.count++
    else groups.set(name, { change, count: 1 })
  }
  const reasons = [...groups.values()].map(({ change, count }) => reasonOf(change, count))
  reasons.sort((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level))
  return { level: reasons.reduce<Level>((level, reason) => strongest(level, reason.level), 'none'), reasons }
}

function reasonOf({ change: kind, table }: Change, count: number): Reason {
  const { level, one, many, why } = rules[kind]
  const text = `${table === null ? '' : `${table}: `}${count} ${count === 1 ? one : many} (${why})`
  return { level, kind, table, count, text }
}
