/** Placed glyphs of one page → printed lines from top to bottom, parted at wide gaps, with raised numbers told apart. */
import type { Glyph } from './pdf-glyphs.ts'

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

/** Pieces on one baseline, in the direction of writing. */
export interface Row {
  pieces: Piece[]
  top: number
  bottom: number
  base: number
  size: number
  /** True for writing from right to left. */
  runsLeft: boolean
  isArtifact: boolean
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
  /^(?:[(（]?(?:\d{1,4}|[a-z]{1,2}|[ivxlc]{1,7}|[IVXLC]{1,7}|[A-Z]|[㈠-㈩一二三四五六七八九十]{1,3})[)）.．、]{0,2}|[(（][\u0621-\u064a]ـ?[)）]|(?:\d{1,4}|[\u0621-\u064a]{4,5})\s?[–—-]|[•●▪–—-]|\*{1,3})$/

interface Baseline {
  base: number
  size: number
  glyphs: Glyph[]
  spaces: Glyph[]
}

/** Dots that lead the eye to a page number. */
const LEADER = /(?:\.\s?){5,}$/

/** Groups glyphs by baseline; small raised glyphs join the line they are raised on. */
export function toRows(glyphs: Glyph[]): Row[] {
  const lines: Baseline[] = []
  // lines by the strip of the page that their baseline lies in, so that a crowded page takes time in proportion
  const strips = new Map<number, Baseline[]>()
  let last: Baseline | null = null
  const nearest = (glyph: Glyph): Baseline | null => {
    // most glyphs stand on the line of the one before
    if (last && last.base === glyph.base && isOnLine(glyph, last)) return last
    const strip = Math.floor(glyph.base / STRIP)
    let best: Baseline | null = null
    for (const line of [strip - 1, strip, strip + 1].flatMap((near) => strips.get(near) ?? [])) {
      const isCloser = !best || Math.abs(line.base - glyph.base) < Math.abs(best.base - glyph.base)
      if (isCloser && isOnLine(glyph, line)) best = line
    }
    last = best
    return best
  }
  for (const glyph of glyphs
    .filter((each) => !each.isSpace)
    .sort((a, b) => b.size - a.size || a.base - b.base)) {
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
  for (const line of lines) line.glyphs.sort((a, b) => a.left - b.left)
  const writing = writingOf(lines.map((line) => line.glyphs))
  return lines.sort((a, b) => a.base - b.base).map((line) => toRow(line, writing))
}

const STRIP = 36

function isOnLine(glyph: Glyph, line: { base: number; size: number }): boolean {
  const down = glyph.base - line.base
  if (glyph.size > line.size * RAISED_SIZE) return Math.abs(down) < line.size * 0.25
  return down < line.size * 0.2 && down > line.size * -0.62
}

function toRow({ glyphs: found, spaces }: Baseline, writing: Writing): Row {
  const glyphs = dropDoubles(found)
  const size = usual(glyphs)
  const base = glyphs.find((glyph) => glyph.size === size)!.base
  // in the direction of writing; each piece is put together from left to right again
  const along = writing.runsLeft ? [...glyphs].reverse() : glyphs
  const pieces: Piece[] = []
  let from = 0
  for (let index = 1; index <= along.length; index++) {
    const [before, glyph] = [along[index - 1]!, along[index]]
    if (glyph && gapBetween(before, glyph) < PIECE_GAP * Math.max(before.size, glyph.size)) continue
    const found = along.slice(from, index)
    const piece = toPiece(writing.runsLeft ? found.reverse() : found, spaces, writing)
    if (glyph && LEADER.test(piece.text)) continue
    if (glyph && LABEL.test(piece.text) && gapBetween(before, glyph) < 6 * size) continue
    pieces.push(piece)
    from = index
  }
  return {
    pieces,
    base,
    size,
    runsLeft: writing.runsLeft,
    isArtifact: glyphs.every((glyph) => glyph.isArtifact),
    top: Math.min(...pieces.map((piece) => piece.top)),
    bottom: Math.max(...pieces.map((piece) => piece.bottom)),
  }
}

/** White space between two glyphs, whichever comes first. */
function gapBetween(a: Glyph, b: Glyph): number {
  return Math.max(b.left - a.right, a.left - b.right)
}

/** Some writers draw a character twice, a hair apart, to make it bold. */
function dropDoubles(glyphs: Glyph[]): Glyph[] {
  return glyphs.filter((glyph, index) => {
    for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
      const before = glyphs[at]!
      const isNear = Math.abs(before.left - glyph.left) < 0.25 * (glyph.right - glyph.left)
      if (isNear && before.text === glyph.text && Math.abs(before.base - glyph.base) < 1) return false
    }
    return true
  })
}

/** The size that most of the glyphs have. */
function usual(glyphs: Glyph[]): number {
  const counts = new Map<number, number>()
  for (const { size } of glyphs) counts.set(size, (counts.get(size) ?? 0) + 1)
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}

function toPiece(glyphs: Glyph[], spaces: Glyph[], writing: Writing): Piece {
  const size = usual(glyphs)
  const base = glyphs.find((glyph) => glyph.size === size)!.base
  const ordered = inReadingOrder(glyphs, writing)
  let text = ''
  let bold = true
  let italic = true
  const superscripts: [number, number][] = []
  let before: Glyph | null = null
  for (const glyph of ordered) {
    const raised = glyph.size < size * RAISED_SIZE && base - glyph.base > size * RAISED_BY
    const isMarker = raised && /^[\d*†‡]+$/.test(glyph.text)
    // a marker stands close to what it follows, however the line is stretched
    const isApart = before && (!isMarker || gapBetween(before, glyph) > MARKER_GAP * size)
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
  const gap = gapBetween(a, b)
  const size = Math.min(a.size, b.size)
  if (gap > WORD_GAP * size) return true
  if (gap < SQUEEZED_GAP * size) return false
  const [from, to] = a.left < b.left ? [a.left, b.left] : [b.left, a.left]
  return spaces.some((space) => space.left > from && space.left < to)
}

// --- writing from right to left ---

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
const LATIN = /[\p{L}\p{Nd}]/u
/** Signs that join two numbers; a hyphen does so only away from right-to-left letters (Unicode Annex 9, rules W2 and W4). */
const JOINING = /^[.,:/]$/
const JOINING_ALONE = /^[.,:/+–-]$/
const MIRRORED: Record<string, string> = { '(': ')', ')': '(', '[': ']', ']': '[', '«': '»', '»': '«' }

/**
 * Glyphs stand from left to right as seen. Where the writing runs from right to left they are turned round, and the numbers and Latin
 * words within turned back; presentation forms become plain letters.
 */
function inReadingOrder(glyphs: Glyph[], { runsLeft, isMirrored }: Writing): Glyph[] {
  const hasLetters = glyphs.some((glyph) => RIGHT_TO_LEFT.test(glyph.text))
  if (!runsLeft || (!hasLetters && glyphs.some((glyph) => /\p{L}/u.test(glyph.text)))) return glyphs
  const joining = hasLetters ? JOINING : JOINING_ALONE
  const ordered: Glyph[] = []
  for (let end = glyphs.length; end > 0; ) {
    const start = latinStart(glyphs, end, joining)
    if (start < end) ordered.push(...glyphs.slice(start, end))
    else ordered.push(plain(glyphs[end - 1]!, isMirrored))
    end = Math.min(start, end - 1)
  }
  return ordered
}

/**
 * Where the stretch of numbers and Latin that ends at `end` begins; `end` itself where there is none.
 *
 * ```
 * ،12.5 ةبسنبو        Treaty Series, vol. 2349
 *  ^ start ^ end      ^ from a Latin letter on, spaces and signs belong to the stretch too
 * ```
 */
function latinStart(glyphs: Glyph[], end: number, joining: RegExp): number {
  if (!isLatin(glyphs[end - 1])) return end
  let start = end - 1
  for (let at = start; at >= 0 && !RIGHT_TO_LEFT.test(glyphs[at]!.text); at--) {
    if (/\p{L}/u.test(glyphs[at]!.text)) start = at
  }
  const isJoined = (at: number) => at > 0 && isClose(glyphs, at)
  while (isJoined(start)) {
    if (isLatin(glyphs[start - 1])) start--
    else if (joining.test(glyphs[start - 1]!.text) && isJoined(start - 1) && isLatin(glyphs[start - 2]))
      start -= 2
    else break
  }
  return start
}

/** True where no space stands before a glyph. */
function isClose(glyphs: Glyph[], at: number): boolean {
  return glyphs[at]!.left - glyphs[at - 1]!.right < WORD_GAP * glyphs[at]!.size
}

function isLatin(glyph: Glyph | undefined): boolean {
  return glyph !== undefined && LATIN.test(glyph.text) && !RIGHT_TO_LEFT.test(glyph.text)
}

function plain(glyph: Glyph, isMirrored: boolean): Glyph {
  const text = isMirrored ? (MIRRORED[glyph.text] ?? glyph.text) : glyph.text
  return { ...glyph, text: RIGHT_TO_LEFT.test(text) ? text.normalize('NFKC') : text }
}

/** How a page is written. */
interface Writing {
  /** True where it runs from right to left. */
  runsLeft: boolean
  /** True where brackets are noted as they are seen, which in writing from right to left is their mirror image. */
  isMirrored: boolean
}

/** True where most letters are of a script that is written from right to left. */
export function runsLeft(glyphs: Glyph[]): boolean {
  let letters = 0
  for (const { text } of glyphs) {
    if (RIGHT_TO_LEFT.test(text)) letters++
    else if (/\p{L}/u.test(text)) letters--
  }
  return letters > 0
}

/** Brackets that close more often before they open than after are mirror images. */
function writingOf(lines: Glyph[][]): Writing {
  const isLeft = runsLeft(lines.flat())
  let balance = 0
  for (const glyphs of isLeft ? lines : []) {
    let before = ''
    for (const { text } of inReadingOrder(glyphs, { runsLeft: true, isMirrored: false })) {
      if (text !== '(' && text !== ')') continue
      if (before === '(' && text === ')') balance++
      if (before === ')' && text === '(') balance--
      before = text
    }
  }
  return { runsLeft: isLeft, isMirrored: balance < 0 }
}
