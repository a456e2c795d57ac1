import type { Language } from '../languages/language.ts'
import type { Reading } from '../languages/numbering.ts'
import type { Layout } from '../read/lines.ts'
import type { Confidence, Inline, Label } from '../tree.ts'
import type { Block, Draft, DraftNode, PrintedLine } from './draft.ts'
import { firstWord, type Geometry, learnGeometry } from './geometry.ts'
import { joinPieces, textOf } from './join-pieces.ts'
import { createSequence, type Sequence } from './sequence.ts'
import { widthOf } from './width.ts'

/** Lines of an unnumbered heading. */
const LONGEST_HEADING = 3
/** How far to look ahead for the next label, in lines. */
const HORIZON = 400

/**
 * Printed lines become blocks: a paragraph, an item, a heading each; hard wraps are undone, across page breaks and blocks of notes too.
 *
 * Where a block ends is read from what the layout offers, the surest sign first:
 *
 * ```
 * |…和信息交流。␠⏎            a paragraph mark that the extractor kept (doubled layout)
 * |…the measures.⏎⏎          an empty line (blocks layout)
 * |…other matters;⏎          a line that ends although the next word had room
 * |25. Decides to renew      the next number of the sequence
 * ```
 */
export function joinBlocks(language: Language, layout: Layout) {
  return (tree: Draft): void => {
    const body = tree.children.filter((node): node is PrintedLine => node.type === 'printedLine')
    const readings = body.map((node) => readingsOf(node, language))
    const facts: Facts = { language, layout, geometry: learnGeometry(body, language, layout) }
    const sequence = createSequence()
    const blocks = new Map<DraftNode, Block>()
    const swallowed = new Set<DraftNode>()
    let open: Open | null = null

    const close = (): void => {
      if (!open) return
      open.block.pieces = joinPieces(open.lines, language)
      open.block.text = textOf(open.block.pieces)
      if (isListed(open.block, language))
        open.block.reading = { ...open.block.reading!, role: 'item', scheme: 'arabic-point' }
      noteHeading(open.block, sequence, language)
      open = null
    }

    /** An unfinished line after a finished one and before the next number, or that had room for more, is a heading. */
    const leadsOver = (index: number): boolean => {
      const node = body[index]!
      if (!isEnded(open!.last, language) || layout === 'doubled') return false
      const isLabelled = readings[index]!.length > 0
      if (isLabelled && fitting(index, readings, sequence, true)) return false
      if (!isLabelled && language.cased && !/^[\p{Lu}\d]/u.test(node.line.text)) return false
      for (let at = index; at + 1 < body.length && at < index + LONGEST_HEADING; at++) {
        const [line, next] = [body[at]!, body[at + 1]!]
        if (isEnded(line, language) || line.line.page !== node.line.page) return false
        const role = fitting(at + 1, readings, sequence, false)?.role
        if (role) return role === 'paragraph'
        const lone = { ...open!, last: line, onLine: line.width }
        const isWhole = !line.endsWithMarker && !(at === index ? open!.last : body[at - 1]!).endsWithMarker
        if (facts.geometry.sharp && isWhole && needed(lone, next, facts) < facts.geometry.room) return true
      }
      return false
    }

    for (const [index, node] of body.entries()) {
      const sign: Sign = open ? (labelAlone(open) ? 'join' : signOf(open, node, facts)) : 'break'
      const parts: boolean = sign === 'break' || (sign === 'maybe' && open !== null && leadsOver(index))
      if (parts) close()
      const reading = sign === 'join' ? null : fitting(index, readings, sequence, parts)
      if (!open || reading) {
        close()
        const { block, rest } = startBlock(
          node,
          reading,
          confidenceOf(node, reading, sequence, parts ? sign : null),
        )
        if (reading) sequence.accept(reading)
        blocks.set(node, block)
        open = { block, lines: [rest], last: node, widest: node.width, onLine: node.width, broken: false }
        continue
      }
      open.lines.push(node.pieces)
      open.onLine =
        node.width + (open.last.endsWithMarker && isRestOfLine(open, node, facts) ? open.onLine : 0)
      open.broken = open.last.endsWithMarker
      open.last = node
      open.widest = Math.max(open.widest, node.width)
      open.block.lines++
      swallowed.add(node)
    }
    close()
    tree.children = tree.children
      .filter((node) => !swallowed.has(node))
      .map((node) => blocks.get(node) ?? node)
  }
}

/**
 * How sure the start of a block is: certain where the format states it or the next number of a sequence stands there, guessed where the
 * number is not the next one or the words alone told the block from the one before.
 *
 * @param sign what the layout said; null where only the number did
 */
function confidenceOf(
  node: PrintedLine,
  reading: Reading | null,
  sequence: Sequence,
  sign: Sign | null,
): Confidence {
  if (node.line.style?.role) return 'certain'
  if (reading) return sequence.expects(reading) ? 'certain' : 'guessed'
  return sign === 'maybe' ? 'guessed' : 'inferred'
}

/** A numbered heading that reads as a clause is an item of a list within a paragraph. */
function isListed({ reading, text }: Block, language: Language): boolean {
  return (
    reading?.role === 'section' &&
    reading.scheme === 'arabic' &&
    (language.terminal.test(text) || text.length > 250)
  )
}

function fitting(index: number, readings: Reading[][], sequence: Sequence, strong: boolean): Reading | null {
  function* ahead(): Generator<Reading[]> {
    const stop = Math.min(readings.length, index + 1 + HORIZON)
    for (let next = index + 1; next < stop; next++) if (readings[next]!.length > 0) yield readings[next]!
  }
  return readings[index]!.length === 0 ? null : sequence.fit(readings[index]!, ahead, strong)
}

interface Open {
  block: Block
  lines: Inline[][]
  last: PrintedLine
  /** Columns of the widest line. */
  widest: number
  /** Columns printed on the last line; more than the line's own where a marker cut it in two. */
  onLine: number
  /** True where a marker cut off the printed line that the last one is the rest of. */
  broken: boolean
}

/** Some extractors set a label on a line of its own; what it labels is the next line, an empty one between them or not. */
function labelAlone(open: Open): boolean {
  return open.block.reading !== null && open.lines.length === 1 && open.lines[0]!.length === 0
}

function nothingButLabel(node: PrintedLine, readings: Reading[]): boolean {
  return readings.some((reading) => reading.length === node.line.text.length)
}

function noteHeading(block: Block, sequence: Sequence, language: Language): void {
  if (block.reading !== null) return
  if (language.component(block.text)) sequence.restart()
  else if (!language.terminal.test(block.text)) sequence.heading()
}

function readingsOf(node: PrintedLine, language: Language): Reading[] {
  const text = node.line.text
  const found: Reading[] = []
  for (const read of language.labels) {
    const reading = read(text)
    if (reading) found.push(reading)
  }
  return found
}

function startBlock(
  node: PrintedLine,
  reading: Reading | null,
  confidence: Confidence,
): { block: Block; rest: Inline[] } {
  const { line } = node
  const label: Label | null = reading
    ? {
        type: 'label',
        value: line.text.slice(0, reading.length),
        span: { start: line.start, end: line.start + reading.length },
      }
    : null
  const block: Block = {
    type: 'block',
    label,
    reading,
    pieces: [],
    text: '',
    page: line.page,
    indent: line.indent,
    confidence,
    lines: 1,
    style: line.style,
  }
  return { block, rest: label ? withoutStart(node.pieces, label.span.end) : node.pieces }
}

/** The pieces from `start` on, without the white space there. */
function withoutStart(pieces: Inline[], start: number): Inline[] {
  const kept: Inline[] = []
  for (const piece of pieces) {
    if (piece.span.end <= start) continue
    if (piece.type !== 'text' || piece.span.start >= start) {
      kept.push(piece)
      continue
    }
    const tail = piece.value.slice(start - piece.span.start)
    const value = tail.trimStart()
    if (value !== '')
      kept.push({ type: 'text', value, span: { start: piece.span.end - value.length, end: piece.span.end } })
  }
  return kept
}

type Sign = 'break' | 'maybe' | 'join'

interface Facts {
  language: Language
  layout: Layout
  geometry: Geometry
}

/** Whether a block ends between two lines: surely, perhaps (a fitting label decides), or not. */
function signOf(open: Open, next: PrintedLine, facts: Facts): Sign {
  const { language, layout, geometry } = facts
  const { last } = open
  const role = next.line.style?.role
  if (role && role !== 'cell') return 'break'
  const { text } = last.line
  // a numbered paragraph may end in many ways, but not with a comma
  const ended = isEnded(last, language) && !(open.block.reading?.role === 'paragraph' && /[,،，]$/.test(text))
  const samePage = last.line.page === next.line.page
  const reach = needed(open, next, facts)
  const fits = reach < geometry.room
  if (layout === 'doubled') {
    if (!last.trailing) return !samePage || ended ? 'maybe' : 'join'
    if (!endsInForeignWord(text, language) || ended) return 'break'
    return fits ? 'break' : 'join'
  }
  if (isRestyled(last, next)) return 'break'
  // the first line of a paragraph is set in
  if (ended && samePage && geometry.indentOf(next) - geometry.indentOf(last) >= FIRST_INDENT) return 'break'
  if (layout === 'blocks' && samePage) {
    if (next.line.blanks > 0) return 'break'
    if (geometry.spaced) return ended ? 'maybe' : 'join'
  }
  // a letter opens with its title, and closes with a signature
  if (open.block.reading === null && language.letter.test(next.line.text)) return 'break'
  if (language.signature.exec(next.line.text)?.index === 0) return 'break'
  // what names a component stands alone
  if (ended && language.component(next.line.text)) return 'break'
  if (
    fits &&
    open.lines.length === 1 &&
    open.block.reading === null &&
    language.component(textOf(last.pieces))
  )
    return 'break'
  // a lower-case letter goes on with the sentence, but where preambles and items begin with one
  const goesOn = language.cased && /^\p{Ll}/u.test(next.line.text) && !(ended && language.opensLower)
  if (goesOn) return 'maybe'
  if (last.endsWithMarker && fits) {
    // the marker broke the printed line, and the rest of it follows; what is longer than that rest is a line of its own
    return ended && !isRestOfLine(open, next, facts) ? 'break' : 'maybe'
  }
  if (!fits) {
    const opens = open.block.reading === null && /[,،，]$/.test(text) && language.opening.test(next.line.text)
    return ended && opens ? 'break' : 'maybe'
  }
  if (geometry.sharp && (ended || open.block.reading?.role !== 'paragraph'))
    return open.broken && !ended ? 'maybe' : 'break'
  if (ended)
    return open.block.reading?.role === 'paragraph' && reach >= NEARLY_FULL * geometry.room
      ? 'maybe'
      : 'break'
  // an unfinished paragraph goes on, however ragged its lines
  if (isProse(open, geometry)) return reach < RAGGED * geometry.room && !open.broken ? 'break' : 'maybe'
  return !geometry.sharp && isWrappedHeading(open, next, geometry) ? 'maybe' : 'break'
}

/** Columns that a marker and the space at it may take or give. */
const SLACK = 2

/** Whether the next line has room behind this one, on one printed line that a marker broke. */
function isRestOfLine({ onLine }: Open, next: PrintedLine, { language, geometry }: Facts): boolean {
  const space = /^[\p{Pe}\p{Po}]/u.test(next.line.text) ? 0 : language.join.length
  return onLine + space + next.width <= geometry.widest + SLACK
}

/** Columns by which the first line of a paragraph is set in, at least. */
const FIRST_INDENT = 3

/** Shares of the page's width: of a line that is too short even for ragged text, and of the narrower measure of headings. */
const RAGGED = 0.7
const NEARLY_FULL = 0.9
const HEADING_LEAST = 0.55
const HEADING_MOST = 0.85

function isEnded(node: PrintedLine, language: Language): boolean {
  const { text } = node.line
  if (language.terminal.test(text)) return true
  return node.endsWithMarker && /[.;:,”’"»)。；：，、،؛](?:\d{1,4}|\(\d{1,4}\)?)$/.test(text)
}

function isProse({ block, widest }: Open, geometry: Geometry): boolean {
  const role = block.reading?.role
  return role === 'paragraph' || role === 'item' || widest >= HEADING_MOST * geometry.room
}

/** A heading is set narrower than the text, and may take more than one line. */
function isWrappedHeading({ last, onLine }: Open, next: PrintedLine, { room }: Geometry): boolean {
  if (next.line.blanks > 0 || last.line.page !== next.line.page) return false
  return onLine >= HEADING_LEAST * room && next.width <= HEADING_MOST * room
}

/** Whether the format sets the next line in another type. */
function isRestyled(last: PrintedLine, next: PrintedLine): boolean {
  const [a, b] = [last.line.style, next.line.style]
  if (!a || !b) return false
  if (a.size !== undefined && b.size !== undefined && Math.abs(a.size - b.size) > 1) return true
  return a.bold !== undefined && b.bold !== undefined && a.bold !== b.bold
}

/** The column that the next line's first word would have reached on this line. */
function needed({ last, onLine }: Open, next: PrintedLine, { language, geometry }: Facts): number {
  return (
    geometry.indentOf(last) + onLine + language.join.length + widthOf(firstWord(next.line.text, language))
  )
}

/** In Chinese text a Latin word keeps its space at the line's end, which is then no paragraph mark. */
function endsInForeignWord(text: string, language: Language): boolean {
  return language.join === '' && /[A-Za-z0-9,.]$/.test(text)
}
