import { roman } from '../languages/numbering.ts'
import type { Removal, RemovalName } from '../tree.ts'
import type { Draft, DraftNode, PrintedLine } from './draft.ts'
import { byPage, isTurned } from './pages.ts'

/** Lines at the top and at the bottom of a page that may be furniture. */
const EDGE = 5

/** Characters of a furniture line, with the white space that sets its parts at both edges, and without. */
const LONGEST = 400
const LONGEST_TEXT = 120

/** `12-26378`, `GE.23-19345`: the job number that the printer puts at the page foot. */
const JOB_NUMBER = /^(?:GE\.)?\d{2}-\d{5}\*?$/
const PAGE_OF_PAGES = /^\d{1,4}\/\d{1,4}$/
const PAGE_NUMBER = /^(?:\d{1,4}|[ivxl]{1,7})$/
const BAR_CODE = /^\*\d{7}\*$/
/** What stands beside a job number: its language, the date it went to print, recycling and page words. */
const BESIDE = /^(?:\([A-Z]\)|\d{6}|Page|page|\*+)$/
const DASHED_PAGE = /^[-–—]\s?(\d{1,4})\s?[-–—]$/
/** A document symbol alone on its line, as the running head prints it. */
const SYMBOL = /^[A-Z]{1,6}(?:\/[A-Za-z0-9().–-]+)+(?: \(\d{4}\))?\*{0,2}$/

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
 * A line is furniture if it stands among the first or last lines of its page and holds nothing but job numbers, page numbers and what
 * is printed at the edges of other pages too. A bare number counts as a page number only where it goes on from page to page.
 */
export function removeFurniture() {
  return (tree: Draft): void => {
    const pages = byPage(tree.children)
    if (pages.length < 2) return
    const facts = {
      repeated: repeatedEdges(pages),
      offset: pageOffset(pages, decimal, pages.length / 4),
      romanOffset: pageOffset(pages, lowerRoman, 0),
    }
    const names = new Map<DraftNode, RemovalName>()
    for (const lines of pages) {
      for (const edge of edges(lines)) {
        // furniture is contiguous from the page's edge inwards
        for (const [at, node] of edge.entries()) {
          const name = furnitureName(node, facts) ?? besideName(node, edge[at + 1], facts)
          if (!name) break
          names.set(node, name)
        }
      }
      // some extractors print what cannot be anything else among the page's last lines
      for (const node of lines)
        if (isCertain(node, facts, pages.length)) names.set(node, furnitureName(node, facts)!)
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
  return {
    type: 'removal',
    name,
    value: node.line.text,
    span: { start: node.line.start, end: node.line.end },
  }
}

/** The first lines of a page and, from below, the last ones; text that is turned on it has its own. */
function edges(lines: PrintedLine[]): PrintedLine[][] {
  return [lines.filter((node) => !isTurned(node)), lines.filter(isTurned)]
    .filter((part) => part.length > 0)
    .flatMap((part) => [part.slice(0, EDGE), part.slice(-EDGE).reverse()])
}

/** The edge lines that stand on at least two pages and on a sixth of them, odd and even pages having heads of their own. */
function repeatedEdges(pages: PrintedLine[][]): Set<string> {
  const counts = new Map<string, number>()
  for (const lines of pages) {
    const texts = new Set(edges(lines).flatMap((edge) => edge.map((node) => node.line.text)))
    for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const least = Math.max(2, pages.length / 6)
  return new Set(
    [...counts]
      .filter(([text, count]) => count >= (SYMBOL.test(text) ? least : Math.max(3, least * 2)))
      .map(([text]) => text),
  )
}

/**
 * The difference between printed page numbers and counted pages that most pages agree on, or null.
 *
 * @param read the number that a line is, or null
 * @param least pages that must agree; never fewer than two
 */
function pageOffset(
  pages: PrintedLine[][],
  read: (text: string) => number | null,
  least: number,
): number | null {
  const votes = new Map<number, number>()
  for (const lines of pages) {
    for (const { line } of new Set(edges(lines).map((edge) => edge[0]!))) {
      const number = read(line.text)
      if (number === null) continue
      votes.set(number - line.page, (votes.get(number - line.page) ?? 0) + 1)
    }
  }
  let best: number | null = null
  for (const [offset, count] of votes) {
    if (count >= Math.max(2, least) && count > (best === null ? 0 : votes.get(best)!)) best = offset
  }
  return best
}

function decimal(text: string): number | null {
  return /^\d{1,4}$/.test(text) ? Number(text) : null
}

/** The pages before the text proper have numbers of their own: `v`, `vi`. */
function lowerRoman(text: string): number | null {
  return /^[ivxl]{1,7}$/.test(text) ? roman(text) : null
}

interface Facts {
  repeated: Set<string>
  offset: number | null
  romanOffset: number | null
}

function furnitureName(node: PrintedLine, facts: Facts): RemovalName | null {
  const { repeated, offset, romanOffset } = facts
  const { page } = node.line
  if (node.line.text.length > LONGEST) return null
  const text = node.line.text.replace(/\s+/g, ' ')
  if (text.length > LONGEST_TEXT) return null
  if (PAGE_OF_PAGES.test(text) || DASHED_PAGE.test(text)) return 'page-number'
  // a number alone is the page's own, or none of ours: a footnote marker looks the same
  const number = decimal(text)
  if (number !== null) return number - page === offset ? 'page-number' : null
  const early = lowerRoman(text)
  if (early !== null && early - page === romanOffset) return 'page-number'
  if (repeated.has(node.line.text) && !/[.;:。；：]$/.test(text)) return 'running-head'
  return isPrintersLine(text, repeated) ? 'running-head' : null
}

/** What stands beside a job number, on a line of its own. */
function besideName(node: PrintedLine, inner: PrintedLine | undefined, facts: Facts): RemovalName | null {
  return BESIDE.test(node.line.text) && inner ? furnitureName(inner, facts) : null
}

/** The document's job number, or a page number that tells the number of pages. */
function isCertain({ line }: PrintedLine, { repeated }: Facts, pages: number): boolean {
  return (JOB_NUMBER.test(line.text) && repeated.has(line.text)) || line.text === `${line.page}/${pages}`
}

/** Whether a line holds a job number, a bar code or a repeated symbol, and nothing that the printer does not set beside these. */
function isPrintersLine(text: string, repeated: Set<string>): boolean {
  let known = 0
  for (const token of text.split(/\s+/)) {
    if (JOB_NUMBER.test(token) || BAR_CODE.test(token) || (SYMBOL.test(token) && repeated.has(token))) known++
    else if (!PAGE_OF_PAGES.test(token) && !PAGE_NUMBER.test(token) && !BESIDE.test(token)) return false
  }
  return known > 0
}
