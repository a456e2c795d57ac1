import type { Removal, RemovalName } from '../tree.ts'
import type { Draft, DraftNode, PrintedLine } from './draft.ts'
import { byPage } from './pages.ts'

/** Lines at the top and at the bottom of a page that may be furniture. */
const EDGE = 4

const PAGE_NUMBER = /^(?:\d{1,4}\s?\/\s?\d{1,4}|[-–]\s?\d{1,4}\s?[-–]|(?:page\s)?\d{1,4})$/i
/** `12-26378`, `25-04876 (E)`, `23-26236 2/16`: the job number that New York prints at the page foot. */
const JOB_NUMBER = /^\d{2}-\d{5}(?:\s?\([A-Z]\))?(?:\s+\d{6})?(?:\s+\d{1,4}\/\d{1,4})?$/
const PAGE_AND_JOB = /^\d{1,4}\/\d{1,4}\s+\d{2}-\d{5}$/
/** A document symbol alone on its line, as the running head prints it. */
const SYMBOL = /^(?:[A-Z]{1,6}\/)[A-Z0-9().\-/ ]*\d[A-Z0-9().\-/ a-z]*$/

/**
 * Running heads and page numbers leave the text, under their names.
 *
 * ```
 * |…affected by the measures⏎
 * |25-04876⏎
 * |␌S/2025/223⏎
 *   ^ the same on every page, or of a form that only furniture has
 * ```
 *
 * A line is furniture if it stands among the first or last lines of its page, and is a page number, a job number, or repeats (digits
 * aside) on other pages. A bare number counts as a page number only where it follows from page to page.
 */
export function removeFurniture() {
  return (tree: Draft): void => {
    const pages = byPage(tree.children)
    if (pages.length < 2) return
    const repeated = repeatedEdges(pages)
    const names = new Map<DraftNode, RemovalName>()
    for (const lines of pages) {
      for (const edge of edges(lines)) {
        // furniture is contiguous from the page's edge inwards
        for (const node of edge) {
          const name = furnitureName(node, repeated)
          if (!name) break
          names.set(node, name)
        }
      }
    }
    if (names.size === 0) return
    tree.children = tree.children.map((node) => {
      const name = names.get(node)
      return name ? removalOf(node as PrintedLine, name) : node
    })
  }
}

/** Turns a printed line into a named removal. */
export function removalOf(node: PrintedLine, name: RemovalName): Removal {
  return { type: 'removal', name, value: node.line.text, span: { start: node.line.start, end: node.line.end } }
}

function edges(lines: PrintedLine[]): [PrintedLine[], PrintedLine[]] {
  return [lines.slice(0, EDGE), lines.slice(-EDGE).reverse()]
}

/** The edge lines' texts, digits folded, that stand on at least two pages and on a quarter of them. */
function repeatedEdges(pages: PrintedLine[][]): Set<string> {
  const counts = new Map<string, number>()
  for (const lines of pages) {
    const shapes = new Set(edges(lines).flat().map((node) => shapeOf(node.line.text)))
    for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1)
  }
  const least = Math.max(2, pages.length / 4)
  return new Set([...counts].filter(([, count]) => count >= least).map(([shape]) => shape))
}

function shapeOf(text: string): string {
  return text.replace(/\d+/g, '0')
}

function furnitureName(node: PrintedLine, repeated: Set<string>): RemovalName | null {
  const { text, page } = node.line
  if (JOB_NUMBER.test(text) || PAGE_AND_JOB.test(text)) return 'running-head'
  if (PAGE_NUMBER.test(text)) {
    // a number alone is the page's own, or none of ours: a footnote marker looks the same
    return text.includes('/') || Number(text.replace(/\D/g, '')) === page ? 'page-number' : null
  }
  if (SYMBOL.test(text) && text.length < 40 && repeated.has(shapeOf(text))) return 'running-head'
  return repeated.has(shapeOf(text)) && /\d|\//.test(text) && text.length < 60 && !/[.;:]$/.test(text) ? 'running-head' : null
}
