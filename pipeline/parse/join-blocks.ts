import type { Language } from '../languages/language.ts'
import type { Reading } from '../languages/numbering.ts'
import type { Layout } from '../read/lines.ts'
import type { Inline, Label } from '../tree.ts'
import type { Block, Draft, DraftNode, PrintedLine } from './draft.ts'
import { joinPieces, textOf } from './join-pieces.ts'
import { createSequence, type Sequence } from './sequence.ts'
import { widthOf } from './width.ts'

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
    const room = fullWidth(body, language)
    const sequence = createSequence()
    const blocks = new Map<DraftNode, Block>()
    const swallowed = new Set<DraftNode>()
    let open: { block: Block; lines: Inline[][]; last: PrintedLine; onLine: number } | null = null

    const close = (): void => {
      if (!open) return
      open.block.pieces = joinPieces(open.lines, language)
      open.block.text = textOf(open.block.pieces)
      noteHeading(open.block, sequence, language)
      open = null
    }

    for (const [index, node] of body.entries()) {
      const sign: Sign = open ? signOf(open.last, node, open.onLine, { language, layout, room }) : 'break'
      if (sign === 'break') close()
      const reading = sign === 'join' ? null : fitting(index, readings, sequence, sign === 'break')
      if (!open || reading) {
        close()
        const { block, rest } = startBlock(node, reading)
        if (reading) sequence.accept(reading)
        blocks.set(node, block)
        open = { block, lines: [rest], last: node, onLine: node.width }
        continue
      }
      open.lines.push(node.pieces)
      open.onLine = open.last.endsWithMarker ? open.onLine + node.width : node.width
      open.last = node
      open.block.lines++
      swallowed.add(node)
    }
    close()
    tree.children = tree.children
      .filter((node) => !swallowed.has(node))
      .map((node) => blocks.get(node) ?? node)
  }
}

function fitting(index: number, readings: Reading[][], sequence: Sequence, strong: boolean): Reading | null {
  function* ahead(): Generator<Reading[]> {
    const stop = Math.min(readings.length, index + 1 + HORIZON)
    for (let next = index + 1; next < stop; next++) if (readings[next]!.length > 0) yield readings[next]!
  }
  return readings[index]!.length === 0 ? null : sequence.fit(readings[index]!, ahead, strong)
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

function startBlock(node: PrintedLine, reading: Reading | null): { block: Block; rest: Inline[] } {
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
    confidence: reading ? 'certain' : 'inferred',
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
  room: number
}

/**
 * Whether a block ends between two lines: surely, perhaps (a fitting label decides), or not.
 *
 * @param onLine columns printed before the break; more than the line's own where a marker cut it in two
 */
function signOf(
  last: PrintedLine,
  next: PrintedLine,
  onLine: number,
  { language, layout, room }: Facts,
): Sign {
  const role = next.line.style?.role
  if (role && role !== 'cell') return 'break'
  const text = last.line.text
  const ended =
    language.terminal.test(text) || (last.endsWithMarker && /[.;:,”’"»。；：，]\d{1,3}$/.test(text))
  if (layout === 'doubled') {
    if (!last.trailing) return last.line.page !== next.line.page || ended ? 'maybe' : 'join'
    return endsInForeignWord(text, language) && !ended ? shortOf(last, next, onLine, language, room) : 'break'
  }
  if (layout === 'blocks' && next.line.blanks > 0 && next.line.page === last.line.page) return 'break'
  if (last.endsWithMarker) {
    // the marker broke the printed line; the rest of it follows
    if (onLine + next.width <= room && !(ended && startsSentence(next, language)))
      return ended ? 'maybe' : 'join'
    return ended && startsSentence(next, language) ? 'break' : 'maybe'
  }
  const short = shortOf(last, next, onLine, language, room)
  if (short === 'break') {
    if (ended) return 'break'
    // an unfinished line before a lower-case one is a wrap, however short
    return language.cased && /^\p{Ll}/u.test(next.line.text) ? 'join' : 'break'
  }
  return ended || layout === 'blocks' ? 'maybe' : short
}

/** Whether the next line's first word would have had room on this one. */
function shortOf(
  _last: PrintedLine,
  next: PrintedLine,
  onLine: number,
  language: Language,
  room: number,
): Sign {
  const needed = onLine + (language.join === '' ? 0 : 1) + widthOf(firstWord(next.line.text, language))
  return needed < room ? 'break' : 'join'
}

function firstWord(text: string, language: Language): string {
  if (language.join === ' ') return /^\S+/.exec(text)?.[0] ?? ''
  // what cannot be torn apart: a Latin word or number, or one character with the punctuation that must not start a line
  return /^(?:[\w.,:/()-]+|.)[，。、；：！？）》”’]*/u.exec(text)?.[0] ?? ''
}

function startsSentence(node: PrintedLine, language: Language): boolean {
  return language.cased ? /^["“‘«(]?[\p{Lu}\d]/u.test(node.line.text) : true
}

/** In Chinese text a Latin word keeps its space at the line's end, which is then no paragraph mark. */
function endsInForeignWord(text: string, language: Language): boolean {
  return language.join === '' && /[A-Za-z0-9,.]$/.test(text)
}

/**
 * The width that a line plus the next word exceeds where the line was wrapped, learned from the lines that certainly were.
 *
 * A wrapped line is one that stops in the middle of a clause. Most of them give nearly the same sum; what falls clearly below it was
 * ended on purpose.
 */
function fullWidth(body: PrintedLine[], language: Language): number {
  const sums: number[] = []
  for (let index = 0; index + 1 < body.length; index++) {
    const node = body[index]!
    const next = body[index + 1]!
    if (node.endsWithMarker || language.terminal.test(node.line.text)) continue
    if (language.cased && !/^\p{Ll}/u.test(next.line.text)) continue
    sums.push(node.width + (language.join === '' ? 0 : 1) + widthOf(firstWord(next.line.text, language)))
  }
  if (sums.length === 0) return 0
  sums.sort((a, b) => a - b)
  return sums[Math.floor(sums.length * (language.cased ? 0.03 : 0.2))]! - (language.cased ? 0 : 2)
}
