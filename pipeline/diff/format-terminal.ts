import type { Cell } from '../table.ts'
import { type Difference, isEmpty, type TableDifference } from './difference.ts'
import {
  countRows,
  differingTables,
  type ShownRow,
  showDifference,
  showKind,
  showSchema,
  showVersions,
} from './show.ts'
import { showRows } from './show-rows.ts'
import type { Piece } from './words.ts'

/** Rows shown a table; the other formats have them all. */
const budget = 20

const sign = { added: '+', removed: '-', changed: '~', renamed: '→', moved: '↕' } as const

/** Wraps text in the escape codes of a terminal, or leaves it alone. */
type Paint = (code: keyof typeof codes, text: string) => string

const codes = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39] } as const

/**
 * A summary for a terminal: counts first, then reasons, then the differences of each table.
 *
 * @param options.colour without it, words that went and came are marked `[-so-]` and `{+so+}`
 * @param options.stat only the counts and the reasons
 */
export function formatTerminal(difference: Difference, options: { colour: boolean; stat: boolean }): string {
  const paint: Paint = (code, text) => {
    const [on, off] = codes[code]
    return options.colour ? `\u001B[${on}m${text}\u001B[${off}m` : text
  }
  if (isEmpty(difference)) return `${showVersions(difference)}: no difference\n`
  const level = difference.from === null ? 'first version' : difference.level
  const lines = [paint('bold', `${showVersions(difference)}: ${level}`), '']
  lines.push(...summary(difference, paint), '')
  // of a first version there is nothing to say but that it is one
  for (const { level: strength, text } of difference.from === null ? [] : difference.reasons) {
    lines.push(`  ${paint(strength === 'major' ? 'red' : 'yellow', strength.padEnd(5))}  ${text}`)
  }
  if (options.stat) return `${lines.join('\n').trimEnd()}\n`
  for (const each of difference.metadata) lines.push('', `  ${each.property}`, cellLine('', each, paint))
  for (const each of difference.files) lines.push('', `  ${showKind(each)}: ${visible(each.path)}`)
  for (const table of differingTables(difference)) lines.push('', ...tableLines(table, paint))
  return `${lines.join('\n').trimEnd()}\n`
}

function summary(difference: Difference, paint: Paint): string[] {
  const tables = differingTables(difference)
  const width = Math.max(0, ...tables.map(({ table }) => table.length))
  return tables.map((table) => {
    const counts = Object.entries(countRows(table)) as [keyof typeof sign, number][]
    const told = counts
      .filter(([, count]) => count > 0)
      .map(([kind, count]) => paint(hue(kind), `${sign[kind]}${count} ${kind}`))
    if (table.schema.length > 0) told.push(paint('yellow', `${table.schema.length} in its shape`))
    return `  ${table.table.padEnd(width)}  ${table.rows.old} → ${table.rows.new} rows  ${told.join('  ')}`
  })
}

function tableLines(table: TableDifference, paint: Paint): string[] {
  const lines = [paint('bold', table.table)]
  if (table.kind !== 'table-compared')
    lines.push(`  ${table.kind === 'table-added' ? 'new' : 'removed'} table`)
  for (const each of table.schema) lines.push(`  ${paint('yellow', '!')} ${visible(showSchema(each))}`)
  const rows = showRows(table)
  for (const row of rows.slice(0, budget)) lines.push(...rowLines(row, paint))
  if (rows.length > budget) {
    lines.push(paint('dim', `  … and ${rows.length - budget} more rows; --format csv lists every one`))
  }
  return lines
}

function rowLines(row: ShownRow, paint: Paint): string[] {
  const name = row.was === null ? row.id : `${row.was} → ${row.id}`
  const citation = row.citation === null ? '' : `  ${paint('dim', visible(row.citation))}`
  const head = `  ${paint(hue(row.mark), sign[row.mark])} ${visible(name)}${citation}`
  const width = Math.max(0, ...row.cells.map(({ column }) => column.length))
  return [head, ...row.cells.map((cell) => cellLine(cell.column.padEnd(width), cell, paint))]
}

function cellLine(name: string, cell: { old: Cell; new: Cell }, paint: Paint): string {
  const pieces = showDifference(cell).map((piece) => pieceText(piece, paint))
  return `      ${name}  ${pieces.join('')}`
}

function pieceText({ change, text }: Piece, paint: Paint): string {
  const shown = visible(text)
  if (change === 'same') return shown
  if (change === 'removed') return paint('red', `[-${shown}-]`)
  return paint('green', `{+${shown}+}`)
}

function hue(kind: keyof typeof sign): 'green' | 'red' | 'yellow' {
  return kind === 'added' ? 'green' : kind === 'removed' ? 'red' : 'yellow'
}

/** Control characters as their pictures, so that no cell can steer the terminal. */
function visible(text: string): string {
  return text.replace(/[\u0000-\u001F\u007F-\u009F]/g, (character) => {
    const code = character.charCodeAt(0)
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\u2421'
  })
}
