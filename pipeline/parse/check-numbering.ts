import type { VFile } from 'vfile'
import { tell } from '../message.ts'
import type { Component, FootnoteReference, Paragraph, Report } from '../tree.ts'
import { placeOf } from './place.ts'

/**
 * Checks that numbers follow each other and that markers and notes belong together; edits nothing.
 *
 * Reports: a gap or repeat in paragraph numbers, in item labels, or in footnote numbers; a marker without a note; a note without a marker.
 */
export function checkNumbering() {
  return (tree: Report, file: VFile): void => {
    for (const component of tree.children) {
      if (component.type !== 'component') continue
      checkParagraphs(component, tree, file)
      checkNotes(component, tree, file)
    }
  }
}

interface Containing {
  type: string
  children?: Containing[]
}

function* walk(node: Containing): Generator<Containing> {
  yield node
  for (const child of node.children ?? []) yield* walk(child)
}

function checkParagraphs(component: Component, tree: Report, file: VFile): void {
  let last = 0
  let interrupted = 0
  for (const node of walk(component as Containing)) {
    if (node.type !== 'paragraph') continue
    const paragraph = node as unknown as Paragraph
    if (paragraph.kind === 'item' || paragraph.number === null) continue
    const { number } = paragraph
    const place = placeOf(tree, startOf(paragraph))
    if (number === last) {
      tell(
        file,
        'parse:paragraph-number-repeat',
        `Paragraph number ${number} is repeated, expected ${last + 1}`,
        { place },
      )
    } else if (number !== last + 1 && number !== 1 && number !== interrupted + 1) {
      tell(
        file,
        'parse:paragraph-number-gap',
        `Paragraph number jumps from ${last} to ${number}, expected ${last + 1}`,
        { place },
      )
    }
    if (number === 1) interrupted = last
    last = number
  }
}

function checkNotes(component: Component, tree: Report, file: VFile): void {
  const references = new Map<number, FootnoteReference>()
  const parts = [component.heading, component.title, component].filter((part) => part !== null)
  for (const part of parts) {
    for (const node of walk(part as Containing)) {
      if (node.type !== 'footnoteReference') continue
      const reference = node as unknown as FootnoteReference
      references.set(reference.number, reference)
    }
  }
  let last: number | null = null
  const defined = new Set<number>()
  for (const note of component.notes) {
    const place = placeOf(tree, startOf(note))
    if (defined.has(note.number)) {
      tell(
        file,
        'parse:footnote-number-repeat',
        `Footnote number ${note.number} is repeated, expected ${last! + 1}`,
        { place },
      )
    } else if (last !== null && note.number !== last + 1) {
      tell(
        file,
        'parse:footnote-number-gap',
        `Footnote number jumps from ${last} to ${note.number}, expected ${last + 1}`,
        { place },
      )
    }
    defined.add(note.number)
    last = note.number
    if (!references.has(note.number)) {
      tell(
        file,
        'parse:footnote-definition-unused',
        `Footnote ${note.number} has no marker in the text, expected one before it`,
        { place },
      )
    }
  }
  for (const [number, reference] of references) {
    if (defined.has(number)) continue
    tell(
      file,
      'parse:footnote-reference-undefined',
      `Marker ${number} has no footnote, expected one at the foot of its page`,
      {
        place: placeOf(tree, reference.span.start),
      },
    )
  }
}

function startOf(node: { children: { type: string; span?: { start: number } }[] }): number {
  return node.children.find((child) => child.span !== undefined)?.span?.start ?? 0
}
