/** How differences are put into words, for every format that people read. */
import type { Cell } from '../table.ts'
import {
  type CellDifference,
  type Difference,
  type FileDifference,
  isUnchanged,
  type SchemaDifference,
  type TableDifference,
} from './difference.ts'
import { rules } from './levels.ts'
import { compareWords, type Piece } from './words.ts'

/** Texts shorter than this are shown whole, old and new. */
const long = 20

/** Characters kept on either side of a difference. */
const context = 40

/** A cell as text; an empty one has a name, so that it can be seen. */
function showCell(cell: Cell): string {
  if (cell === null) return '(empty)'
  if (Array.isArray(cell)) return cell.length === 0 ? '(empty list)' : cell.join('; ')
  return cell === '' ? '(empty text)' : String(cell)
}

/** What differs in a cell: the words that went and came between those that stayed, or the whole values when little stayed. */
export function showDifference({ old, new: fresh }: { old: Cell; new: Cell }): Piece[] {
  const whole: Piece[] = [
    { change: 'removed', text: showCell(old) },
    { change: 'added', text: showCell(fresh) },
  ]
  if (typeof old !== 'string' || typeof fresh !== 'string') return whole
  if (Math.min(old.length, fresh.length) < long) return whole
  const pieces = compareWords(old, fresh)
  const same = pieces.reduce((sum, { change, text }) => sum + (change === 'same' ? text.length : 0), 0)
  return same * 2 < Math.min(old.length, fresh.length) ? whole : abridge(pieces)
}

/** Shortens what stayed to what stands next to a difference. */
function abridge(pieces: readonly Piece[]): Piece[] {
  return pieces.map(({ change, text }, index) => {
    if (change !== 'same') return { change, text }
    const characters = [...text]
    const before = index === 0 ? 0 : context
    const after = index === pieces.length - 1 ? 0 : context
    if (characters.length <= before + after + 5) return { change, text }
    const head = before === 0 ? '' : `${characters.slice(0, before).join('')} `
    const tail = after === 0 ? '' : ` ${characters.slice(-after).join('')}`
    return { change, text: `${head}…${tail}` }
  })
}

/** One line for a difference in shape: `page: column with another type: integer, was string`. */
export function showSchema({ kind, column, keyword, old, new: fresh }: SchemaDifference): string {
  const name = [column ?? 'table', keyword].filter((part) => part !== null).join(', ')
  if (kind === 'column-renamed') return `${rules[kind].one}: ${showCell(old)} is now ${showCell(fresh)}`
  if (old === null) return `${name}: ${rules[kind].one}: ${showCell(fresh)}`
  if (fresh === null) return `${name}: ${rules[kind].one}: was ${showCell(old)}`
  return `${name}: ${rules[kind].one}: ${showCell(fresh)}, was ${showCell(old)}`
}

/** The heads of a summary's columns: the name of a table, then its `summaryCounts`. */
export const summaryHeader = [
  'table',
  'rows before',
  'rows now',
  'added',
  'removed',
  'changed',
  'renamed',
  'moved',
] as const

/** The numbers of a table's line in a summary. */
export function summaryCounts(table: TableDifference): number[] {
  return [table.rows.old, table.rows.new, ...Object.values(countRows(table))]
}

/** What happened to a file: `file added`. */
export function showKind({ kind }: FileDifference): string {
  return kind.replace('-', ' ')
}

/** How many rows of each kind. */
export function countRows(
  table: TableDifference,
): Record<'added' | 'removed' | 'changed' | 'renamed' | 'moved', number> {
  const whole = table.kind !== 'table-compared'
  return {
    added: whole ? table.rows.new : table.added.length,
    removed: whole ? table.rows.old : table.removed.length,
    changed: table.changed.length,
    renamed: table.renamed.length,
    moved: table.moved.length,
  }
}

/** `1.0.0 → draft`, or only the newer one when there is nothing to compare with. */
export function showVersions({ from, to }: Difference): string {
  return from === null ? to : `${from} → ${to}`
}

/** The tables that differ, in order. */
export function differingTables(difference: Difference): TableDifference[] {
  return difference.tables.filter((table) => !isUnchanged(table))
}

/** Cells by row, for formats that list a row once. */
export interface ShownRow {
  mark: 'added' | 'removed' | 'changed' | 'renamed' | 'moved'
  id: string
  was: string | null
  citation: string | null
  cells: CellDifference[]
}
