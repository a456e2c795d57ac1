/** Placed glyphs of one page → printed lines in reading order, with table cells and raised numbers told apart. */
import type { Drawn, Glyph, Rule } from './pdf-glyphs.ts'

/** Text set without a wide gap: a line, or one table cell's part of a line. Lengths are points from the top left corner. */
export interface Piece {
  text: string
  left: number
  right: number
  top: number
  bottom: number
  base: number
  size: number
  bold: boolean
  italic: boolean
  /** UTF-16 ranges of raised digits and signs. */
  superscripts: [number, number][]
}

/** Pieces on one baseline, from left to right. */
export interface Row {
  pieces: Piece[]
  top: number
  bottom: number
  base: number
  size: number
}

/** Share of the font size: from here on a gap between two glyphs is a space. */
const WORD_GAP = 0.18
/** The same where a space is drawn but squeezed. */
const SQUEEZED_GAP = 0.07
/** Up to here a raised marker belongs to the word before it. */
const MARKER_GAP = 0.3
/** From here on a gap parts two pieces. */
const PIECE_GAP = 1.9
/** Smaller than this share of the line, and raised by that share: a superscript. */
const RAISED_SIZE = 0.8
const RAISED_BY = 0.15
/** A number or letter that stands before a paragraph, an item or a heading keeps to its text across a wide gap. */
const LABEL =
  /^(?:[(（]?(?:\d{1,4}|[a-z]{1,2}|[ivxlc]{1,7}|[IVXLC]{1,7}|[A-Z]|[㈠-㈩一二三四五六七八九十]{1,3})[)）.．、]{0,2}|[•●▪–—-]|\*{1,3})$/

interface Baseline {
  base: number
  size: number
  glyphs: Glyph[]
  spaces: Glyph[]
}

/** Groups glyphs by baseline; small raised glyphs join the line they are raised on. */
export function toRows(glyphs: Glyph[]): Row[] {
  const lines: Baseline[] = []
  // lines by the strip of the page that their baseline lies in, so that a crowded page takes time in proportion
  const strips = new Map<number, Baseline[]>()
  const nearest = (glyph: Glyph): Baseline | null => {
    const strip = Math.floor(glyph.base / STRIP)
    let best: Baseline | null = null
    for (const line of [strip - 1, strip, strip + 1].flatMap((near) => strips.get(near) ?? [])) {
      const isCloser = !best || Math.abs(line.base - glyph.base) < Math.abs(best.base - glyph.base)
      if (isCloser && isOnLine(glyph, line)) best = line
    }
    return best
  }
  for (const glyph of glyphs.filter((each) => !each.isSpace).sort((a, b) => b.size - a.size || a.base - b.base)) {
    const line = nearest(glyph)
    if (line) {
      line.glyphs.push(glyph)
      continue
    }
    const opened: Baseline = { base: glyph.base, size: glyph.size, glyphs: [glyph], spaces: [] }
    const strip = Math.floor(glyph.base / STRIP)
    strips.set(strip, [...(strips.get(strip) ?? []), opened])
    lines.push(opened)
  }
  for (const space of glyphs.filter((each) => each.isSpace)) nearest(space)?.spaces.push(space)
  return lines.sort((a, b) => a.base - b.base).map((line) => toRow(line.glyphs, line.spaces))
}

const STRIP = 36

function isOnLine(glyph: Glyph, line: { base: number; size: number }): boolean {
  const down = glyph.base - line.base
  if (glyph.size > line.size * RAISED_SIZE) return Math.abs(down) < line.size * 0.25
  return down < line.size * 0.2 && down > line.size * -0.62
}

function toRow(found: Glyph[], spaces: Glyph[]): Row {
  const glyphs = dropDoubles(found.sort((a, b) => a.left - b.left))
  const size = usual(glyphs)
  const base = glyphs.find((glyph) => glyph.size === size)!.base
  const sorted = spaces.sort((a, b) => a.left - b.left)
  const pieces: Piece[] = []
  let from = 0
  let at = 0
  for (let index = 1; index <= glyphs.length; index++) {
    const [before, glyph] = [glyphs[index - 1]!, glyphs[index]]
    while (at < sorted.length && sorted[at]!.left < before.left) at++
    if (glyph && glyph.left - before.right < PIECE_GAP * Math.max(before.size, glyph.size)) continue
    const piece = toPiece(glyphs.slice(from, index), sorted)
    if (glyph && LABEL.test(piece.text) && glyph.left - before.right < 6 * size) continue
    pieces.push(piece)
    from = index
  }
  return {
    pieces,
    base,
    size,
    top: Math.min(...pieces.map((piece) => piece.top)),
    bottom: Math.max(...pieces.map((piece) => piece.bottom)),
  }
}

/** Some writers draw a character twice, a hair apart, to make it bold. */
function dropDoubles(glyphs: Glyph[]): Glyph[] {
  return glyphs.filter((glyph, index) => {
    return !glyphs.slice(Math.max(0, index - 3), index).some((before) => {
      const near = Math.abs(before.left - glyph.left) < 0.25 * (glyph.right - glyph.left)
      return before.text === glyph.text && near && Math.abs(before.base - glyph.base) < 1
    })
  })
}

/** The size that most of the glyphs have. */
function usual(glyphs: Glyph[]): number {
  const counts = new Map<number, number>()
  for (const { size } of glyphs) counts.set(size, (counts.get(size) ?? 0) + 1)
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}

function toPiece(glyphs: Glyph[], spaces: Glyph[]): Piece {
  const size = usual(glyphs)
  const base = glyphs.find((glyph) => glyph.size === size)!.base
  const ordered = inReadingOrder(glyphs)
  let text = ''
  let bold = true
  let italic = true
  const superscripts: [number, number][] = []
  let before: Glyph | null = null
  for (const glyph of ordered) {
    const raised = glyph.size < size * RAISED_SIZE && base - glyph.base > size * RAISED_BY
    const isMarker = raised && /^[\d*†‡]+$/.test(glyph.text)
    // a marker stands close to what it follows, however the line is stretched
    const isApart = before && (!isMarker || glyph.left - before.right > MARKER_GAP * size)
    if (before && isApart && isWordGap(before, glyph, spaces)) text += ' '
    const last = superscripts.at(-1)
    if (isMarker && last && last[1] === text.length) last[1] += glyph.text.length
    else if (isMarker) superscripts.push([text.length, text.length + glyph.text.length])
    if (!raised) {
      bold &&= glyph.bold
      italic &&= glyph.italic
    }
    text += glyph.text
    before = glyph
  }
  const lead = text.length - text.trimStart().length
  return {
    text: text.trim(),
    left: Math.min(...glyphs.map((glyph) => glyph.left)),
    right: Math.max(...glyphs.map((glyph) => glyph.right)),
    top: Math.min(...glyphs.map((glyph) => glyph.base - glyph.size * 0.75)),
    bottom: Math.max(...glyphs.map((glyph) => glyph.base + glyph.size * 0.22)),
    base,
    size,
    bold,
    italic,
    superscripts: superscripts.map(([start, end]) => [start - lead, end - lead]),
  }
}

function isWordGap(a: Glyph, b: Glyph, spaces: Glyph[]): boolean {
  const gap = Math.max(b.left - a.right, a.left - b.right)
  const size = Math.min(a.size, b.size)
  if (gap > WORD_GAP * size) return true
  if (gap < SQUEEZED_GAP * size) return false
  const [from, to] = a.left < b.left ? [a.left, b.left] : [b.left, a.left]
  return spaces.some((space) => space.left > from && space.left < to)
}

// --- writing from right to left ---

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
const LEFT_TO_RIGHT = /[\p{L}\p{Nd}]/u
const MIRRORED: Record<string, string> = { '(': ')', ')': '(', '[': ']', ']': '[', '«': '»', '»': '«' }

/**
 * Glyphs stand from left to right as seen. Where the writing runs from right to left they are turned round, and stretches of numbers
 * and Latin within them turned back; presentation forms become plain letters.
 */
function inReadingOrder(glyphs: Glyph[]): Glyph[] {
  const rtl = glyphs.filter((glyph) => RIGHT_TO_LEFT.test(glyph.text)).length
  const ltr = glyphs.filter((glyph) => /\p{L}/u.test(glyph.text)).length - rtl
  if (rtl === 0 || rtl < ltr) return glyphs
  const turned = [...glyphs].reverse()
  const ordered: Glyph[] = []
  for (let at = 0; at < turned.length; ) {
    if (!isLeftToRight(turned[at]!)) {
      ordered.push(plain(turned[at++]!))
      continue
    }
    let end = at + 1
    let last = at
    // a point, comma, slash or hyphen between numbers and Latin letters belongs to them
    while (end < turned.length && end - last <= 2 && !RIGHT_TO_LEFT.test(turned[end]!.text)) {
      if (isLeftToRight(turned[end]!)) last = end
      end++
    }
    ordered.push(...turned.slice(at, last + 1).reverse())
    at = last + 1
  }
  return ordered
}

function isLeftToRight(glyph: Glyph): boolean {
  return LEFT_TO_RIGHT.test(glyph.text) && !RIGHT_TO_LEFT.test(glyph.text)
}

function plain(glyph: Glyph): Glyph {
  return { ...glyph, text: MIRRORED[glyph.text] ?? glyph.text.normalize('NFKC') }
}

// --- tables ---

/** A table found on a page: its rows, each with the text of its columns. */
export interface Grid {
  rows: Piece[][]
  /** Left edges of the columns. */
  columns: number[]
}

export type Part = { row: Row } | { grid: Grid }

/**
 * Finds the tables among the rows of a page: neighbouring lines that wide gaps part at the same places. Lines that a cell is wrapped
 * over become one cell again: a row ends at a drawn line, where the lines stand further apart, or where the first column begins anew.
 */
export function findTables(rows: Row[], rules: Rule[]): Part[] {
  const parts: Part[] = []
  for (let at = 0; at < rows.length; ) {
    const end = tableEnd(rows, at, rules)
    if (end - at >= 2) {
      parts.push({ grid: toGrid(rows.slice(at, end), rules) })
      at = end
    } else {
      parts.push({ row: rows[at]! })
      at++
    }
  }
  return parts
}

/** Index behind the last row of the table that begins at `from`, or `from` where none does. */
function tableEnd(rows: Row[], from: number, rules: Rule[]): number {
  if (rows[from]!.pieces.length < 2) return from
  let columns = rows[from]!.pieces.map(({ left, right }) => ({ left, right }))
  let end = from + 1
  let parted = 1
  let lastParted = from
  for (; end < rows.length; end++) {
    const row = rows[end]!
    if (row.base - rows[end - 1]!.base > row.size * 3.2 && !hasRuleBetween(rules, rows[end - 1]!, row)) break
    const fits = row.pieces.every((piece) => columns.filter((column) => overlaps(piece, column)).length <= 1)
    if (!fits) break
    if (row.pieces.length >= 2) {
      const known = row.pieces.filter((piece) => columns.some((column) => overlaps(piece, column))).length
      if (known < Math.min(2, columns.length)) break
      parted++
      lastParted = end
    } else if (end - lastParted > 12) break
    columns = widen(columns, row.pieces)
  }
  if (parted < 2) return from
  return lastParted + 1 + wrappedRows(rows, lastParted, end, columns)
}

/** Single-column lines behind the last parted row that still belong to its cells: close below it and not in the first column. */
function wrappedRows(rows: Row[], last: number, end: number, columns: Span[]): number {
  let count = 0
  const first = columns.reduce((a, b) => (a.left < b.left ? a : b))
  for (let index = last + 1; index < end; index++) {
    const [before, row] = [rows[index - 1]!, rows[index]!]
    if (row.base - before.base > row.size * 1.5 || row.pieces.some((piece) => overlaps(piece, first))) break
    count++
  }
  return count
}

interface Span {
  left: number
  right: number
}

function overlaps(a: Span, b: Span): boolean {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left) > -1
}

function widen(columns: Span[], pieces: Piece[]): Span[] {
  const wider = columns.map((column) => ({ ...column }))
  for (const { left, right } of pieces) {
    const column = wider.find((each) => overlaps(each, { left, right }))
    if (column) {
      column.left = Math.min(column.left, left)
      column.right = Math.max(column.right, right)
    } else wider.push({ left, right })
  }
  return wider.sort((a, b) => a.left - b.left)
}

function hasRuleBetween(rules: Rule[], above: Row, below: Row): boolean {
  return rules.some((rule) => {
    const level = rule.right - rule.left > 12
    return level && rule.top > above.base - 1 && rule.bottom < below.base - below.size * 0.5
  })
}

function toGrid(rows: Row[], rules: Rule[]): Grid {
  const columns = rows.reduce<Span[]>((found, row) => widen(found, row.pieces), [])
  const pitch = Math.min(...rows.slice(1).map((row, index) => row.base - rows[index]!.base))
  const grid: Piece[][] = []
  let cells: (Piece | undefined)[] = []
  const close = () => {
    if (cells.length > 0) grid.push(Array.from(columns, (_, index) => cells[index] ?? EMPTY))
    cells = []
  }
  rows.forEach((row, index) => {
    const before = rows[index - 1]
    const startsFirst = row.pieces.some((piece) => overlaps(piece, columns[0]!))
    const isApart = before !== undefined && row.base - before.base > pitch * 1.25
    const isRuled = before !== undefined && hasRuleBetween(rules, before, row)
    if (before && (isRuled || isApart || (startsFirst && row.pieces.length > 1))) close()
    for (const piece of row.pieces) {
      const column = columns.findIndex((each) => overlaps(each, piece))
      const cell = cells[column]
      cells[column] = cell ? joinPieces(cell, piece) : piece
    }
  })
  close()
  return { rows: grid, columns: columns.map(({ left }) => left) }
}

const EMPTY: Piece = {
  text: '',
  left: 0,
  right: 0,
  top: 0,
  bottom: 0,
  base: 0,
  size: 0,
  bold: false,
  italic: false,
  superscripts: [],
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
    bold: a.bold && b.bold,
    italic: a.italic && b.italic,
    superscripts: [
      ...a.superscripts,
      ...b.superscripts.map(([from, to]): [number, number] => [from + offset, to + offset]),
    ],
  }
}

/** Parts of one page, tables found, for glyphs of one direction of writing. */
export function toParts(drawn: Drawn): Part[] {
  return findTables(toRows(drawn.glyphs), drawn.rules)
}
