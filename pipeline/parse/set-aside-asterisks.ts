import type { Language } from '../languages/language.ts'
import type { Inline } from '../tree.ts'
import type { Block, Draft, DraftNode, PrintedLine } from './draft.ts'
import { joinPieces, textOf, withoutStart } from './join-pieces.ts'
import { byPage } from './pages.ts'
import { removalOf } from './remove-furniture.ts'

/** Lines at the foot of a page that notes of this kind take. */
const LONGEST = 8
const NOTE = /^(\*{1,3})\s?[^\s*]/
/** The rule above numbered notes, or the first of them. */
const NUMBERED = /^(?:[_＿]{5,200}|\d{1,4}(?:\s.*)?)$/

/**
 * Notes that an asterisk marks, at the foot of a page, step out of the running text, which may go on overleaf.
 *
 * ```
 * |Item 72 (b) of the provisional agenda*⏎
 * |…                                    ^ the same sign, above on the page
 * |* A/80/150.⏎
 *  ^ from here to the numbered notes or the end of the page
 * ```
 *
 * Those of the first page speak of the document itself (reissued, submitted late), and go with the masthead, as do signs at the end of
 * a line; others become paragraphs of their own.
 */
export function setAsideAsterisks(language: Language) {
  return (tree: Draft): void => {
    const changed = new Map<DraftNode, DraftNode | null>()
    for (const lines of byPage(tree.children)) {
      const isFirst = lines[0]!.line.page === 1
      const notes = notesOf(lines, isFirst ? mastheadOf(tree.children) : '')
      if (isFirst) {
        for (const node of notes.flat()) changed.set(node, removalOf(node, 'masthead'))
        if (notes.length > 0) for (const node of lines) removeSign(node)
      } else {
        for (const note of notes)
          for (const [index, node] of note.entries())
            changed.set(node, index === 0 ? blockOf(note, language) : null)
      }
    }
    if (changed.size === 0) return
    tree.children = tree.children
      .map((node) => (changed.has(node) ? changed.get(node)! : node))
      .filter((node) => node !== null)
  }
}

/** What has left the text of the first page: signs may stand there. */
function mastheadOf(nodes: DraftNode[]): string {
  const end = nodes.findIndex((node) => node.type === 'printedLine' && node.line.page > 1)
  return nodes
    .slice(0, end === -1 ? nodes.length : end)
    .map((node) => (node.type === 'removal' ? `${node.value}\n` : ''))
    .join('')
}

/** The lines of each note at the foot of a page whose sign stands above it. */
function notesOf(lines: PrintedLine[], above: string): PrintedLine[][] {
  const from = lines.findIndex(({ line }, at) => at >= lines.length - LONGEST && NOTE.test(line.text))
  if (from === -1) return []
  const { length } = NOTE.exec(lines[from]!.line.text)![1]!
  const marked = new RegExp(`[^\\s*]\\*{${length}}(?!\\*)`)
  if (!marked.test(above) && !lines.slice(0, from).some(({ line }) => marked.test(line.text))) return []
  const notes: PrintedLine[][] = []
  for (const node of lines.slice(from)) {
    if (NUMBERED.test(node.line.text)) break
    if (NOTE.test(node.line.text)) notes.push([node])
    else if (node.line.blanks > 0) return []
    else notes.at(-1)!.push(node)
  }
  return notes
}

function blockOf(note: PrintedLine[], language: Language): Block {
  const { line, pieces } = note[0]!
  const value = NOTE.exec(line.text)![1]!
  const end = line.start + value.length
  const rest = note.slice(1).map((node) => node.pieces)
  const joined = joinPieces([withoutStart(pieces, end), ...rest], language)
  return {
    type: 'block',
    label: { type: 'label', value, span: { start: line.start, end } },
    reading: null,
    pieces: joined,
    text: textOf(joined),
    page: line.page,
    indent: line.indent,
    confidence: 'inferred',
    lines: note.length,
    style: line.style,
  }
}

/** `Report of the Secretary-General*`: the sign leaves the line as its note does. */
function removeSign(node: PrintedLine): void {
  const sign = /[^\s*](\*{1,3})$/.exec(node.line.text)?.[1]
  const last = node.pieces.at(-1)
  if (!sign || last?.type !== 'text') return
  const { end } = node.line
  const start = end - sign.length
  const before: Inline = {
    ...last,
    value: last.value.slice(0, -sign.length),
    span: { ...last.span, end: start },
  }
  node.pieces.splice(-1, 1, before, { type: 'removal', name: 'masthead', value: sign, span: { start, end } })
}
