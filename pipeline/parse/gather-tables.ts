import type { Language } from '../languages/language.ts'
import type { Inline, Table, TableCell, TableRow } from '../tree.ts'
import type { Draft, DraftNode, PrintedLine } from './draft.ts'
import { slice } from './slice.ts'

/** White space between two cells of one printed line. */
const GAP = /\t\s*|\s{3,99}/g
/** Lines with cells that make a table, where the format does not say that they are cells. */
const LEAST = 3
/** Lines without a gap that may stand between two with one: a cell that was wrapped, a row of one cell. */
const LARGEST_BREAK = 2

/**
 * Printed tables become rows and cells: lines that the format calls cells, or lines parted into columns.
 *
 * ```
 * |Allegation substantiated       107      636⏎
 *                          ^ wide gaps, on three lines or more, near each other
 * |Allegation unsubstantiated     279      446⏎
 * ```
 */
export function gatherTables(language: Language) {
  return (tree: Draft): void => {
    const kept: DraftNode[] = []
    const nodes = tree.children
    let index = 0
    while (index < nodes.length) {
      const end = endOfCells(nodes, index) ?? endOfColumns(nodes, index, language)
      if (end === null) kept.push(nodes[index++]!)
      else {
        const run = nodes.slice(index, end)
        kept.push(tableOf(run.filter((node): node is PrintedLine => node.type === 'printedLine')))
        for (const node of run) if (node.type !== 'printedLine') kept.push(node)
        index = end
      }
    }
    tree.children = kept
  }
}

/** A table's cells: up to the empty line before another table's, but over the end of a page, since it may go on overleaf. */
function endOfCells(nodes: DraftNode[], start: number): number | null {
  if (!isCell(nodes[start]!)) return null
  let last = start
  for (let index = start + 1; index < nodes.length; index++) {
    const node = nodes[index]!
    if (node.type !== 'printedLine') continue
    if (!isCell(node) || startsTable(node, nodes[last] as PrintedLine)) break
    last = index
  }
  return last + 1
}

function startsTable({ line }: PrintedLine, before: PrintedLine): boolean {
  return line.blanks > 0 && line.page === before.line.page
}

function isCell(node: DraftNode): boolean {
  return node.type === 'printedLine' && node.line.style?.role === 'cell'
}

function endOfColumns(nodes: DraftNode[], start: number, language: Language): number | null {
  if (!hasColumns(nodes[start]!, language)) return null
  let last = start
  let rows = 1
  for (let index = start + 1; index < nodes.length && index - last <= LARGEST_BREAK; index++) {
    const node = nodes[index]!
    if (node.type !== 'printedLine' || node.line.page !== (nodes[start] as PrintedLine).line.page) break
    if (!hasColumns(node, language)) continue
    last = index
    rows++
  }
  return rows >= LEAST ? last + 1 : null
}

/** Whether a line is parted by wide gaps; the gap after a label does not count. */
function hasColumns(node: DraftNode, language: Language): boolean {
  if (node.type !== 'printedLine' || node.line.style?.role) return false
  const { text } = node.line
  if (!/\s{3}|\t/.test(text)) return false
  if (language.labels.some((read) => read(text) !== null)) return false
  return text.split(GAP).length > 1 && !/[.;:]$/.test(text)
}

function tableOf(lines: PrintedLine[]): Table {
  const rows: TableRow[] = []
  let column = 0
  for (const node of lines) {
    const level = node.line.style?.level ?? 0
    const isCellOfRow = rows.length > 0 && node.line.style?.role === 'cell' && node.sameRow && level > column
    const cells = node.line.style?.role === 'cell' ? [cellOf(node.pieces)] : cellsOf(node)
    if (!isCellOfRow) rows.push({ type: 'tableRow', children: [] })
    const row = rows.at(-1)!.children
    // cells without text are not printed, and keep their columns
    while (row.length < level - 1) row.push(cellOf([]))
    row.push(...cells)
    column = level
  }
  return { type: 'table', id: '', page: lines[0]!.line.page, children: rows }
}

function cellOf(children: Inline[]): TableCell {
  return { type: 'tableCell', id: '', children }
}

/** A line's pieces, parted where its text has wide gaps. */
function cellsOf(node: PrintedLine): TableCell[] {
  const cells: TableCell[] = [cellOf([])]
  for (const piece of node.pieces) {
    if (piece.type !== 'text') {
      cells.at(-1)!.children.push(piece)
      continue
    }
    let from = 0
    for (const gap of piece.value.matchAll(GAP)) {
      if (gap.index > from) cells.at(-1)!.children.push(slice(piece, from, gap.index))
      from = gap.index + gap[0].length
      if (cells.at(-1)!.children.length > 0) cells.push(cellOf([]))
    }
    if (from < piece.value.length) cells.at(-1)!.children.push(slice(piece, from, piece.value.length))
  }
  return cells.filter((cell) => cell.children.length > 0)
}
