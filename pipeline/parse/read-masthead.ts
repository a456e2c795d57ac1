import { en } from '../languages/en.ts'
import { isoDate } from '../languages/iso-date.ts'
import type { Language } from '../languages/language.ts'
import type { Masthead } from '../tree.ts'
import type { Draft, DraftNode, PrintedLine } from './draft.ts'
import { removalOf } from './remove-furniture.ts'

/** Lines that a masthead can take, and those without a known form between two that have one. */
const LONGEST = 60
const LARGEST_GAP = 8
const LONGEST_LINE = 200

const SYMBOL =
  /(?:^|\s)((?:A|S|E|T|ST|TD|HRI|CCPR|CERD|CAT|CRC|CRPD|CEDAW|CMW|CED|JIU|DP|FCCC|UNEP|HSP|IDB|LOS|CD|NPT|BWC|CCW|APLC|CTOC|PBC|SSC|CAC)\/[A-Za-z0-9().\-–/]*\d[A-Za-z0-9().\-–/]*(?:\s?\(\d{4}\))?)(\*{0,3})$/
const JOB = /^(?:GE\.)?(\d{2}-\d{5})(?:\s?\(([A-Z])\))?(?:\s+\d{6})*(?:\s+\*\d{7}\*)?$/
const BAR_CODE = /^\*\d{7}\*$/

/**
 * What is printed above the title leaves the text; what it says is kept as facts.
 *
 * ```
 * |United Nations                    S/2025/72⏎
 * |Security Council            Distr.: General⏎
 * |                            31 January 2025⏎
 *                              ^ of a known form: the masthead goes to the last such line
 * ```
 *
 * The line that names a resolution by its number is its title, and stays.
 */
export function readMasthead(language: Language) {
  return (tree: Draft): void => {
    const facts: Masthead = {
      symbol: null,
      distribution: null,
      date: null,
      original: null,
      session: null,
      agenda: null,
      job: null,
    }
    const body = tree.children.filter((node): node is PrintedLine => node.type === 'printedLine')
    const end = lastLine(body, language, facts, isHeaded(tree.children) ? 1 : 0)
    factsOfFurniture(tree.children, facts)
    tree.data = { masthead: facts }
    if (end === -1) return
    const number = /(\d+)\s?\((\d{4})\)$/.exec(facts.symbol ?? '')
    const gone = new Set<DraftNode>()
    for (const node of body.slice(0, end + 1)) {
      if (
        !number ||
        !new RegExp(`(?:^|\\D)${number[1]}\\s?\\(${number[2]}\\)`).test(node.line.text) ||
        SYMBOL.test(node.line.text)
      )
        gone.add(node)
    }
    tree.children = tree.children.map((node) =>
      gone.has(node) ? removalOf(node as PrintedLine, 'masthead') : node,
    )
  }
}

/** Whether the symbol above the text has left it as a running head. */
function isHeaded(nodes: DraftNode[]): boolean {
  const start = nodes.findIndex(({ type }) => type === 'printedLine')
  return nodes.slice(0, start).some((node) => node.type === 'removal' && SYMBOL.test(node.value))
}

/**
 * Index of the masthead's last line, or -1 where the text does not open with one; fills in the facts.
 *
 * @param signs of a masthead, found before
 */
function lastLine(body: PrintedLine[], language: Language, facts: Masthead, signs: number): number {
  let end = -1
  let found = signs
  let adopted = false
  for (const [index, node] of body.slice(0, LONGEST).entries()) {
    if (node.line.page > 1 || index - end > LARGEST_GAP) break
    if (node.line.text.length > LONGEST_LINE || (index > end + 1 && isText(node, language))) break
    const adopts = isAdoption(node.line.text, language)
    // what follows the adoption is the title and the text
    if (adopted && !adopts && index > end + 1) break
    // `Adopted by the Security Council at its 9914th meeting, on` may leave the day to the next line
    const isRest = adopted && (/\]$/.test(node.line.text) || language.date.test(node.line.text))
    const stated = adopts || isRest ? 1 : adopted ? 0 : readLine(node.line.text, language, facts)
    adopted ||= adopts
    if (stated === 0) continue
    end = index
    found += stated
  }
  return found >= 2 ? endOfItem(body, end, language) : -1
}

/** The title of an agenda item is printed right below its number, and parted from the document's by an empty line. */
function endOfItem(body: PrintedLine[], end: number, { masthead }: Language): number {
  const { text } = body[end]!.line
  if (!masthead.agenda.test(text) && !en.masthead.agenda.test(text)) return end
  const next = body.findIndex(({ line }, index) => index > end && line.blanks > 0)
  return next - end - 1 <= LARGEST_GAP ? Math.max(end, next - 1) : end
}

/** A numbered paragraph, or a long line that ends a sentence: the text has begun. */
function isText(node: PrintedLine, language: Language): boolean {
  const { text } = node.line
  return (
    /^1\s?[.\-–]\s/.test(text) ||
    language.component(text) !== null ||
    (text.length > 60 && /[.;。；]$/.test(text))
  )
}

/** Who adopted a resolution and when; on whose report, in brackets. */
function isAdoption(text: string, language: Language): boolean {
  return language.masthead.adopted.test(text) || en.masthead.adopted.test(text)
}

/** How many facts a line states. */
function readLine(text: string, language: Language, facts: Masthead): number {
  let found = 0
  for (const cell of text.split(/\s\s+|\t|\s+(?=Distr\.)/)) {
    const symbol = SYMBOL.exec(cell)
    const rest = symbol ? cell.slice(0, symbol.index).trim() : cell
    if (symbol && (rest === '' || isKnown(rest, language))) {
      facts.symbol ??= symbol[1]!
      found++
    }
    if (rest !== '' && (!symbol || rest !== cell)) found += readCell(rest, language, facts)
  }
  return found
}

function isKnown(text: string, language: Language): boolean {
  return language.masthead.organization.test(text) || en.masthead.organization.test(text)
}

function readCell(cell: string, language: Language, facts: Masthead): number {
  for (const { masthead, date, months } of language === en ? [en] : [language, en]) {
    if (masthead.organization.test(cell)) return 1
    const distribution = masthead.distribution.exec(cell)
    if (distribution) {
      facts.distribution ??= distribution[1] ?? null
      return 1
    }
    const original = masthead.original.exec(cell)
    if (original) {
      facts.original ??= original[1] ?? null
      return 1
    }
    if (masthead.session.test(cell)) {
      facts.session ??= cell
      return 1
    }
    if (masthead.agenda.test(cell)) {
      facts.agenda ??= cell
      return 1
    }
    // a second date is one of the title's: "during the period from 21 October 2024 to | 20 February 2025"
    if (date.test(cell) && facts.date === null) {
      facts.date = isoDate(cell, months)
      return 1
    }
  }
  const job = JOB.exec(cell)
  if (job) facts.job ??= job[1]!
  return job || BAR_CODE.test(cell) ? 1 : 0
}

/** The job number stands at the foot of the first page, the symbol in the running head. */
function factsOfFurniture(nodes: DraftNode[], facts: Masthead): void {
  for (const node of nodes) {
    if (node.type !== 'removal' || node.name !== 'running-head') continue
    facts.job ??= /(?:^|\s)(?:GE\.)?(\d{2}-\d{5})(?!\d)/.exec(node.value)?.[1] ?? null
    facts.symbol ??= SYMBOL.exec(node.value)?.[1] ?? null
    if (facts.job && facts.symbol) return
  }
}
