import type { VFile } from 'vfile'
import { tell } from '../message.ts'
import type {
  Component,
  FootnoteDefinition,
  Heading,
  Inline,
  Label,
  Paragraph,
  Report,
  Section,
  Table,
} from '../tree.ts'
import { placeOf } from './place.ts'

/** Numbers that may be missing between a number that was read and one that was not. */
const LARGEST_GAP = 3
/** `5. The Board`: a paragraph's number, at the start of a text that the parser took for one without. */
const NUMBERED = /^(\d{1,3})[.．]\s?\D/
/** `droughts.2`, `水位。2`: a number set close after the end of a clause, at the end of the text or before a space. */
const MARKED = /[.,;:。，；：](?<=(?:\p{Ll}{3}|\p{Script=Han}).)[”’」』)）]?(\d{1,3})(?=\s|$)/gu

/**
 * Checks for numbers that stand where a paragraph's number or a footnote's marker would, and that the parser took for text because
 * they do not go on from those before; edits nothing.
 *
 * ```
 * |2. The Board met.
 * |5. The Board agreed.
 *  ^ read as text, since no 3 comes and no 6 follows: a gap, or a repeat
 * ```
 */
export function checkUnread() {
  return (tree: Report, file: VFile): void => {
    for (const component of tree.children) {
      if (component.type !== 'component') continue
      checkParagraphs(component, tree, file)
      checkMarkers(component, tree, file)
    }
  }
}

type Node = Component | Section | Paragraph | Table | Heading | FootnoteDefinition
type Child = Node['children'][number]

function* paragraphsOf(node: Node): Generator<Paragraph> {
  for (const child of node.children as Child[]) {
    if (child.type === 'paragraph') yield child
    if (child.type === 'paragraph' || child.type === 'section') yield* paragraphsOf(child)
  }
}

function checkParagraphs(component: Component, tree: Report, file: VFile): void {
  let last = 0
  for (const paragraph of paragraphsOf(component)) {
    if (paragraph.kind === 'item') continue
    if (paragraph.number !== null) last = paragraph.number
    else if (paragraph.kind === 'unnumbered' && last > 0) {
      const number = Number(NUMBERED.exec(textOf(paragraph.children))?.[1] ?? Number.NaN)
      const place = placeOf(tree, startOf(paragraph.children))
      if (number === last)
        tell(
          file,
          'parse:paragraph-number-repeat',
          `Paragraph number ${number} is repeated, expected ${last + 1}`,
          {
            place,
          },
        )
      else if (number > last && number <= last + 1 + LARGEST_GAP)
        tell(
          file,
          'parse:paragraph-number-gap',
          `Paragraph number jumps from ${last} to ${number}, expected ${last + 1}`,
          { place },
        )
    }
  }
}

/** A number after the last note's, as a marker would be set, whose note is missing. */
function checkMarkers(component: Component, tree: Report, file: VFile): void {
  const last = component.notes.at(-1)?.number
  if (last === undefined) return
  for (const paragraph of paragraphsOf(component)) {
    for (const child of paragraph.children) {
      if (child.type !== 'text') continue
      for (const match of child.value.matchAll(MARKED)) {
        const number = Number(match[1])
        if (number <= last || number > last + 1 + LARGEST_GAP) continue
        tell(
          file,
          'parse:footnote-reference-undefined',
          `Marker ${number} has no footnote, expected one at the foot of its page`,
          { place: placeOf(tree, child.span.start + match.index + match[0].length - match[1]!.length) },
        )
      }
    }
  }
}

function textOf(children: readonly (Label | Inline | Paragraph | Table)[]): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}

function startOf(children: readonly (Label | Inline | Paragraph | Table)[]): number {
  return children.find((child) => child.type === 'text')?.span.start ?? 0
}
