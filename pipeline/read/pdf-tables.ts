/** Rows and drawn lines of a PDF page → its parts from top to bottom, tables told apart. */
import type { Drawn, Glyph, Rule } from './pdf-glyphs.ts'
import { type Piece, type Row, runsLeft, toRows } from './pdf-lines.ts'

/** A table: its rows, each with a piece or null for every column. */
export interface Grid {
  top: number
  rows: (Piece | null)[][]
}

export type Part = { row: Row } | { grid: Grid }

interface Span {
  left: number
  right: number
}

/** From here on, in font sizes, two baselines of a cell are those of two rows. */
const ROW_PITCH = 1.45
/** Smaller than this, in font sizes, a gap does not part two cells. */
const CELL_GAP = 0.45
/** A page with drawn lines at more heights is a drawing. */
const MAX_LEVELS = 400
/** How far drawn lines may miss each other, in points. */
const SLACK = 4

/**
 * Finds the tables of a page. Drawn lines that are broken at the columns, as UN tables have above and below their heads, give the columns
 * exactly; without them, neighbouring lines that wide gaps part at the same places are taken for a table.
 */
export function toParts(drawn: Drawn): Part[] {
  let rest = drawn.glyphs
  // the first column is the one that is read first
  const isTurned = runsLeft(drawn.glyphs)
  const grids: Grid[] = []
  for (const frame of findFrames(drawn.rules, drawn.glyphs)) {
    const isInside = (glyph: Glyph) => {
      const middle = (glyph.left + glyph.right) / 2
      const across = middle > frame.columns[0]! - SLACK && middle < frame.columns.at(-1)! + SLACK
      return across && glyph.base > frame.top && glyph.base < frame.bottom
    }
    const grid = fillFrame(rest.filter(isInside), frame, drawn.rules, isTurned)
    if (grid.rows.length === 0) continue
    grids.push(grid)
    rest = rest.filter((glyph) => !isInside(glyph))
  }
  const parts: Part[] = [...alignedTables(toRows(rest)), ...grids.map((grid) => ({ grid }))]
  const topOf = (part: Part) => ('row' in part ? part.row.top : part.grid.top)
  return parts.sort((a, b) => topOf(a) - topOf(b))
}

// --- tables with drawn lines ---

/** Where a table stands: `columns` are the edges, from the left of the first column to the right of the last. */
interface Frame {
  top: number
  bottom: number
  columns: number[]
}

/** Drawn lines at one height. */
interface Level {
  top: number
  edges: number[]
}

function findFrames(rules: Rule[], glyphs: Glyph[]): Frame[] {
  const levels = toLevels(rules)
  if (levels.length > MAX_LEVELS) return []
  const frames: Frame[] = []
  /** Height of the line where a frame ended because the text below runs across its columns. */
  let above: number | null = null
  for (let at = 0; at < levels.length; ) {
    let columns = levels[at]!.edges
    let end = at
    let crossedAt: number | null = null
    for (let next = at + 1; next < levels.length; next++) {
      const level = levels[next]!
      if (!sameWidth(columns, level.edges)) continue
      if (!agree(columns, level.edges)) break
      const finer = level.edges.length > columns.length ? level.edges : columns
      const { crossed, parted } = crossings(glyphs, levels[end]!.top, level.top, finer)
      if (crossed > 0 && crossed >= parted) {
        crossedAt = levels[end]!.top
        break
      }
      columns = finer
      end = next
    }
    if (end > at && columns.length > 2) {
      const top = topOf(levels[at]!.top, above, columns, glyphs)
      const last = levels[end]!.top
      // lines above and below the head alone: the table goes on overleaf, or its foot is not ruled
      frames.push({ top, bottom: end - at > 1 ? last : openEnd(glyphs, last, columns), columns })
    }
    above = crossedAt
    at = end + 1
  }
  return frames
}

/** Below a head with columns of its own, the first row stands between the head's last line and the first with the columns of the body. */
function topOf(top: number, above: number | null, columns: number[], glyphs: Glyph[]): number {
  if (above === null) return top
  const { crossed, parted } = crossings(glyphs, above, top, columns)
  return parted > 0 && crossed === 0 ? above : top
}

function toLevels(rules: Rule[]): Level[] {
  const level = rules.filter((rule) => rule.right - rule.left > 6 && rule.bottom - rule.top < 3)
  const groups: Rule[][] = []
  for (const rule of level.sort((a, b) => a.top - b.top)) {
    const group = groups.at(-1)
    if (group && rule.top - group[0]!.top < 1.5) group.push(rule)
    else groups.push([rule])
  }
  return groups.map((group) => {
    const edges: number[] = []
    for (const edge of group.flatMap(({ left, right }) => [left, right]).sort((a, b) => a - b)) {
      if (edges.length === 0 || edge - edges.at(-1)! > SLACK) edges.push(edge)
    }
    return { top: group[0]!.top, edges }
  })
}

function sameWidth(a: number[], b: number[]): boolean {
  return Math.abs(a[0]! - b[0]!) < SLACK && Math.abs(a.at(-1)! - b.at(-1)!) < SLACK
}

/** True where the edges of the coarser line are all edges of the finer one. */
function agree(a: number[], b: number[]): boolean {
  const [coarse, fine] = a.length < b.length ? [a, b] : [b, a]
  return coarse.every((edge) => fine.some((other) => Math.abs(edge - other) < SLACK))
}

/** Of the lines between two heights, those that run across the edge of a column, and others that stand in two or more columns. */
function crossings(
  glyphs: Glyph[],
  top: number,
  bottom: number,
  columns: number[],
): { crossed: number; parted: number } {
  const rows = toRows(glyphs.filter((glyph) => glyph.base > top && glyph.base < bottom))
  let crossed = 0
  let parted = 0
  for (const row of rows) {
    const line = lineAt(glyphs, row)
    if (runsOver(line, columns)) crossed++
    else if (new Set(line.map((glyph) => columnOf(glyph, columns))).size > 1) parted++
  }
  return { crossed, parted }
}

function columnOf(glyph: Glyph, columns: number[]): number {
  const middle = (glyph.left + glyph.right) / 2
  const next = columns.findIndex((edge, index) => index > 0 && middle < edge)
  return next === -1 ? columns.length - 2 : next - 1
}

/** True where a line of glyphs runs over an edge without the gap that parts two cells. */
function runsOver(line: Glyph[], columns: number[]): boolean {
  const sorted = [...line].sort((a, b) => a.left - b.left)
  return columns.slice(1, -1).some((edge) => {
    const next = sorted.findIndex((glyph) => glyph.right > edge)
    const [before, glyph] = [sorted[next - 1], sorted[next]]
    if (!glyph) return false
    return (
      glyph.left < edge - 1 || (before !== undefined && glyph.left - before.right < CELL_GAP * glyph.size)
    )
  })
}

function lineAt(glyphs: Glyph[], row: Row): Glyph[] {
  return glyphs.filter((glyph) => !glyph.isSpace && Math.abs(glyph.base - row.base) < 1)
}

/** A table that goes on overleaf has no line below it: it ends where text leaves the columns or stands far below. */
function openEnd(glyphs: Glyph[], last: number, columns: number[]): number {
  let end = last
  for (const row of toRows(glyphs.filter((glyph) => glyph.base > last))) {
    const leaves = row.pieces.some(
      (piece) => piece.left < columns[0]! - SLACK || piece.right > columns.at(-1)! + 2 * SLACK,
    )
    const isRule = row.pieces.some((piece) => /^_{5,}$/.test(piece.text))
    const isCrossing = runsOver(lineAt(glyphs, row), columns)
    if (leaves || isRule || isCrossing || row.base - end > row.size * 4) break
    end = row.base + 1
  }
  return end
}

function fillFrame(glyphs: Glyph[], { columns, top }: Frame, rules: Rule[], isTurned: boolean): Grid {
  const cells = columns.slice(0, -1).map((_, index) => {
    return toRows(glyphs.filter((glyph) => columnOf(glyph, columns) === index))
  })
  if (isTurned) cells.reverse()
  const lines = cells
    .flatMap((rows, column) => rows.map((row) => ({ column, piece: whole(row) })))
    .sort((a, b) => a.piece.base - b.piece.base)
  const isLoose = lines.some(({ piece }, index) => {
    const gap = index === 0 ? 0 : piece.base - lines[index - 1]!.piece.base
    return gap > 0.5 && gap < piece.size * ROW_PITCH
  })
  return { top, rows: toGridRows(lines, columns.length - 1, rules, isLoose) }
}

/** The pieces that a wide gap parts within one cell belong together. */
function whole(row: Row): Piece {
  return row.pieces.reduce(joinPieces)
}

/** Lines of cells → rows: a row begins below a drawn line, after a gap, or, in tables set solid, where the first column has text. */
function toGridRows(
  lines: { column: number; piece: Piece }[],
  width: number,
  rules: Rule[],
  isLoose: boolean,
): (Piece | null)[][] {
  const hasGaps = lines.some(({ piece }, index) => {
    return index > 0 && piece.base - lines[index - 1]!.piece.base > piece.size * ROW_PITCH
  })
  const grid: (Piece | null)[][] = []
  let base = Number.NEGATIVE_INFINITY
  for (const { column, piece } of lines) {
    const gap = piece.base - base
    const isRuled = gap > 1 && hasRuleBetween(rules, base, piece)
    const startsFirst = column === 0 && gap > 1
    const isApart =
      hasGaps && isLoose ? gap > piece.size * ROW_PITCH : gap > piece.size * ROW_PITCH || startsFirst
    if (grid.length === 0 || isRuled || isApart) grid.push(new Array<Piece | null>(width).fill(null))
    const row = grid.at(-1)!
    const before = row[column]
    row[column] = before ? joinPieces(before, piece) : piece
    base = Math.max(base, piece.base)
  }
  return grid
}

function hasRuleBetween(rules: Rule[], base: number, below: Piece): boolean {
  return rules.some((rule) => {
    const isLevel = rule.bottom - rule.top < 3 && rule.right > below.left && rule.left < below.right
    return isLevel && rule.top > base - 1 && rule.bottom < below.base - below.size * 0.4
  })
}

// --- tables by alignment ---

function alignedTables(rows: Row[]): Part[] {
  const parts: Part[] = []
  for (let at = 0; at < rows.length; ) {
    const { end, columns } = alignedEnd(rows, at)
    if (end - at < 3) {
      parts.push({ row: rows[at]! })
      at++
      continue
    }
    if (rows[at]!.runsLeft) columns.reverse()
    const lines = rows.slice(at, end).flatMap((row) => {
      return row.pieces.map((piece) => ({
        column: columns.findIndex((column) => overlaps(column, piece)),
        piece,
      }))
    })
    parts.push({ grid: { top: rows[at]!.top, rows: toGridRows(lines, columns.length, [], false) } })
    at = end
  }
  return parts
}

/** Index behind the last of the neighbouring rows that gaps part at the same places. */
function alignedEnd(rows: Row[], from: number): { end: number; columns: Span[] } {
  let columns: Span[] = rows[from]!.pieces.map(({ left, right }) => ({ left, right }))
  let end = from + 1
  if (columns.length < 2) return { end, columns }
  for (; end < rows.length; end++) {
    const [before, row] = [rows[end - 1]!, rows[end]!]
    const isNear = row.base - before.base < row.size * 2.6 && Math.abs(row.size - before.size) < 1
    const wider = widen(columns, row.pieces)
    const first = columns.at(row.runsLeft ? -1 : 0)!
    const isWrapped = row.pieces.length === 1 && !overlaps(row.pieces[0]!, first)
    if (!isNear || wider.length !== columns.length || (row.pieces.length < 2 && !isWrapped)) break
    columns = wider
  }
  return { end, columns }
}

/** The columns with the pieces taken in; fewer than before where a piece spans two. */
function widen(columns: Span[], pieces: Piece[]): Span[] {
  const spans = [...columns, ...pieces].map(({ left, right }) => ({ left, right }))
  const merged: Span[] = []
  for (const span of spans.sort((a, b) => a.left - b.left)) {
    const last = merged.at(-1)
    if (last && overlaps(last, span)) last.right = Math.max(last.right, span.right)
    else merged.push(span)
  }
  return merged
}

function overlaps(a: Span, b: Span): boolean {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left) > -1
}

function joinPieces(a: Piece, b: Piece): Piece {
  const glue = /\p{Script=Han}$/u.test(a.text) && /^\p{Script=Han}/u.test(b.text) ? '' : ' '
  const offset = a.text.length + glue.length
  return {
    ...a,
    text: a.text + glue + b.text,
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
    base: Math.max(a.base, b.base),
    bold: a.bold && b.bold,
    italic: a.italic && b.italic,
    superscripts: [
      ...a.superscripts,
      ...b.superscripts.map(([from, to]): [number, number] => [from + offset, to + offset]),
    ],
  }
}
