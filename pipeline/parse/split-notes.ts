import type { FootnoteDefinition } from '../tree.ts'
import type { Language } from '../languages/language.ts'
import type { Draft, DraftNode, PrintedLine } from './draft.ts'
import { joinPieces } from './join-pieces.ts'
import { removalOf } from './remove-furniture.ts'

const SEPARATOR = /^[_＿]{5,}$/
const NOTE_ALONE = /^(\d{1,3})$/
const NOTE_WITH_TEXT = /^(\d{1,3})(?:[.)]?\s+)(?=\S)/

/**
 * The block of notes at the foot of a page leaves the running text and becomes footnote definitions.
 *
 * ```
 * |__________________⏎
 *  ^ from here to the end of the page
 * |1⏎
 *  ^ the next number of the sequence opens a note
 * |␠见 S/2003/1035，第 27 页。⏎
 * ```
 *
 * A note may go on at the foot of the next page; lines there before the first number belong to it.
 */
export function splitNotes(language: Language) {
  return (tree: Draft): void => {
    const kept: DraftNode[] = []
    const open: { definition: FootnoteDefinition; lines: PrintedLine[] }[] = []
    let zonePage = 0
    let last = 0
    for (const [index, node] of tree.children.entries()) {
      if (node.type !== 'printedLine') {
        kept.push(node)
        continue
      }
      if (SEPARATOR.test(node.line.text)) {
        zonePage = node.line.page
        kept.push(removalOf(node, 'note-separator'))
        continue
      }
      if (node.line.page !== zonePage) {
        kept.push(node)
        continue
      }
      const label = noteLabel(node, last, tree.children[index + 1])
      if (label) {
        last = label.number
        const definition: FootnoteDefinition = {
          type: 'footnoteDefinition',
          id: '',
          number: label.number,
          page: node.line.page,
          children: [
            {
              type: 'label',
              value: label.text,
              span: { start: node.line.start, end: node.line.start + label.text.length },
            },
          ],
        }
        const rest = afterLabel(node, label.text.length)
        open.push({ definition, lines: rest ? [rest] : [] })
        kept.push(definition)
      } else if (open.length > 0) {
        open.at(-1)!.lines.push(node)
      } else {
        // a rule that no numbered note follows: an ornament, and the text goes on
        kept.push(node)
      }
    }
    for (const { definition, lines } of open) {
      definition.children.push(...joinPieces(lines.map((line) => line.pieces), language))
    }
    tree.children = kept
  }
}

function noteLabel(node: PrintedLine, last: number, next: DraftNode | undefined): { number: number; text: string } | null {
  const alone = NOTE_ALONE.exec(node.line.text)
  const match = alone ?? NOTE_WITH_TEXT.exec(node.line.text)
  if (!match) return null
  const number = Number(match[1])
  const follows = number === last + 1 || (number === 1 && last > 0)
  // a number alone on its line, with text after it, opens a note even out of turn: the gap is reported, not swallowed
  const standsAlone = alone !== null && next?.type === 'printedLine' && number > last && number <= last + 10
  return follows || standsAlone ? { number, text: match[1]! } : null
}

function afterLabel(node: PrintedLine, length: number): PrintedLine | null {
  const rest = node.line.text.slice(length)
  const skipped = length + rest.length - rest.trimStart().length
  const value = node.line.text.slice(skipped)
  if (value === '') return null
  return { ...node, pieces: [{ type: 'text', value, span: { start: node.line.start + skipped, end: node.line.end } }] }
}
