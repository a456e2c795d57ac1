import type { Language } from '../languages/language.ts'
import type { Draft, DraftNode, PrintedLine } from './draft.ts'
import { removalOf } from './remove-furniture.ts'

/** A leader of dots, or a page number at the end of an entry. */
const ENTRY = /(?:\.\s?){4,40}|…{2,9}|\S\s+\d{1,3}$/
/** A label or a page number that an extractor set on a line of its own. */
const APART = /^(?:[IVXLC]{1,7}\.|[A-Z]\.|\d{1,3}\.?)$/
/** Lines of one entry that was wrapped. */
const LONGEST_ENTRY = 4
/** Entries that make a table of contents. */
const LEAST = 2

/**
 * A table of contents leaves the text: its headings are printed again where they belong.
 *
 * ```
 * |Contents⏎
 * |Page⏎
 * |I. Introduction . . . . . . . . 3⏎
 *                    ^ entries end in a page number, most behind a leader
 * ```
 */
export function removeContents(language: Language) {
  return (tree: Draft): void => {
    const lines = tree.children.filter((node): node is PrintedLine => node.type === 'printedLine')
    const gone = new Set<DraftNode>()
    for (const [index, node] of lines.entries()) {
      if (gone.has(node) || !language.contents.test(node.line.text)) continue
      for (const line of lines.slice(index, endOfContents(lines, index, language))) gone.add(line)
    }
    if (gone.size === 0) return
    tree.children = tree.children.map((node) =>
      gone.has(node) ? removalOf(node as PrintedLine, 'contents') : node,
    )
  }
}

/** Index past the last entry; `start` where the heading has no entries. */
function endOfContents(lines: PrintedLine[], start: number, language: Language): number {
  let end = start
  let entries = 0
  let others = 0
  for (let index = start + 1; index < lines.length && others < LONGEST_ENTRY; index++) {
    const { text } = lines[index]!.line
    if (ENTRY.test(text)) {
      end = index
      entries++
      others = 0
    } else if (!APART.test(text)) others++
  }
  return entries < LEAST ? start : endOfRest(lines, end, language)
}

/** Labels, names of annexes and page numbers that stand behind the last entry, up to the end of its page. */
function endOfRest(lines: PrintedLine[], last: number, language: Language): number {
  const { page } = lines[last]!.line
  let end = last + 1
  for (; end < lines.length && lines[end]!.line.page === page; end++) {
    const { text } = lines[end]!.line
    if (!APART.test(text) && language.component(text) === null) return last + 1
  }
  return end
}
