import type { Language } from '../languages/language.ts'
import type { Reading } from '../languages/numbering.ts'
import type { Layout } from '../read/lines.ts'
import type { Confidence, Inline, Label } from '../tree.ts'
import type { Block, Draft, DraftNode, PrintedLine } from './draft.ts'
import {
  type Facts,
  isEnded,
  isRestOfLine,
  mayBeCut,
  needed,
  type Open,
  type Sign,
  signOf,
} from './find-ends.ts'
import { learnGeometry } from './geometry.ts'
import { joinPieces, textOf, withoutStart } from './join-pieces.ts'
import { createSequence, type Sequence } from './sequence.ts'

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
    const parted = behindRemovals(tree.children)
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
      const label = fitting(index, readings, sequence, true)
      if (label && label.role !== 'item') return false
      if (!isLabelled && language.cased && !/^[\p{Lu}\d]/u.test(node.line.text)) return false
      for (let at = index; at + 1 < body.length && at < index + LONGEST_HEADING; at++) {
        const [line, next] = [body[at]!, body[at + 1]!]
        if (isEnded(line, language) || line.line.page !== node.line.page) return false
        const ahead = fitting(at + 1, readings, sequence, false)
        if (ahead) return ahead.role === 'paragraph' || (layout === 'solid' && ahead.scheme === 'bullet')
        const isApart = facts.geometry.spaced && next.line.blanks > 0 && next.line.page === line.line.page
        if (isApart) return !/[,،，]$/.test(open!.last.line.text)
        const lone = { ...open!, last: line, onLine: line.width }
        const isWhole = !line.endsWithMarker && !(at === index ? open!.last : body[at - 1]!).endsWithMarker
        if (facts.geometry.sharp && isWhole && needed(lone, next, facts) < facts.geometry.room) return true
      }
      return false
    }

    for (const [index, node] of body.entries()) {
      const sign: Sign = open && !parted.has(node) ? signOf(open, node, readings[index]!, facts) : 'break'
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
      open.broken = mayBeCut(open.last)
      open.onLine = node.width + (open.broken && isRestOfLine(open, node, facts) ? open.onLine : 0)
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

/** Lines that the masthead, on its page, or the table of contents stood right before. */
function behindRemovals(nodes: DraftNode[]): Set<DraftNode> {
  const found = new Set<DraftNode>()
  let name: string | null = null
  for (const node of nodes) {
    if (node.type === 'removal' && (node.name === 'masthead' || node.name === 'contents')) name = node.name
    else if (node.type === 'printedLine') {
      if (name === 'contents' || (name === 'masthead' && node.line.page === 1)) found.add(node)
      name = null
    }
  }
  return found
}

function fitting(index: number, readings: Reading[][], sequence: Sequence, strong: boolean): Reading | null {
  function* ahead(): Generator<Reading[]> {
    const stop = Math.min(readings.length, index + 1 + HORIZON)
    for (let next = index + 1; next < stop; next++) if (readings[next]!.length > 0) yield readings[next]!
  }
  return readings[index]!.length === 0 ? null : sequence.fit(readings[index]!, ahead, strong)
}

function noteHeading(block: Block, sequence: Sequence, language: Language): void {
  if (block.reading?.role === 'item' && !language.terminal.test(block.text)) sequence.title(block.reading)
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
