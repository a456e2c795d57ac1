import type { Language } from '../languages/language.ts'
import type { Reading } from '../languages/numbering.ts'
import type { Layout } from '../read/lines.ts'
import type { Inline } from '../tree.ts'
import type { Block, PrintedLine } from './draft.ts'
import { firstWord, type Geometry } from './geometry.ts'
import { textOf } from './join-pieces.ts'
import { widthOf } from './width.ts'

/** Whether a block ends between two lines: surely, perhaps (a fitting label decides), or not. */
export type Sign = 'break' | 'maybe' | 'join'

export interface Facts {
  language: Language
  layout: Layout
  geometry: Geometry
}

/** The block that is being read. */
export interface Open {
  block: Block
  lines: Inline[][]
  last: PrintedLine
  /** Columns of the widest line. */
  widest: number
  /** Columns printed on the last line; more than the line's own where a marker cut it in two. */
  onLine: number
  /** True where a marker or another raised character cut off the printed line that the last one is the rest of. */
  broken: boolean
}

/**
 * Reads the sign between the block that is open and the next line, the surest first: the label alone, what the format states, the
 * extractor's paragraph marks, the gaps between lines, and last the words themselves and the room they had.
 *
 * @param readings what the next line's label might be
 */
export function signOf(open: Open, next: PrintedLine, readings: Reading[], facts: Facts): Sign {
  if (isLabelAlone(open)) return mayFollowLabel(open, next, readings) ? 'join' : 'maybe'
  if (next.line.style?.role && next.line.style.role !== 'cell') return 'break'
  if (isBracketOpen(open) && next.line.blanks === 0) return 'join'
  if (facts.layout === 'doubled') return signOfMark(open, next, facts)
  if (isCaptionOpen(open, next, facts)) return 'join'
  if (readings.length === 0 && (isTitleOpen(open, next, facts) || isDangling(open, next, facts)))
    return 'join'
  return (
    signOfLetter(open, next, facts.language) ??
    signOfGap(open, next, readings, facts) ??
    signOfName(open, next, facts) ??
    signOfWords(open, next, readings, facts)
  )
}

/** `[Original: Arabic, English,` goes on until its bracket closes. */
function isBracketOpen({ block, lines, last }: Open): boolean {
  if (block.reading !== null || !/^\[/.test(textOf(lines[0]!)) || last.line.text.endsWith(']')) return false
  return lines.length < LONGEST_BRACKET && !lines.some((pieces) => textOf(pieces).includes(']'))
}

const LONGEST_BRACKET = 4

/** `Figure I` is followed by its title, and a comma there by the rest of it. */
function isCaptionOpen({ block, lines, last }: Open, next: PrintedLine, { language }: Facts): boolean {
  if (block.reading !== null || lines.length >= HEADING_LINES || next.line.blanks > 0) return false
  const { text } = last.line
  const [label] = language.caption.exec(textOf(lines[0]!)) ?? []
  return label !== undefined && (label.trim() === text || /[,،，、]$/.test(text))
}

/** A heading, numbered or in bold type, that another line goes on from with a small letter. */
function isTitleOpen({ block, last }: Open, next: PrintedLine, { language }: Facts): boolean {
  const isBold = last.line.style?.bold === true && next.line.style?.bold === true
  if ((!isBold && block.reading?.role !== 'section') || next.line.blanks > 0) return false
  return language.cased && /^\p{Ll}/u.test(next.line.text) && !/[.;]$/.test(last.line.text)
}

/** A title whose line ends in "of the", in text without empty lines between paragraphs. */
function isDangling({ block, last, lines }: Open, next: PrintedLine, { language }: Facts): boolean {
  if (lines.length > HEADING_LINES || next.line.blanks > 0) return false
  const isTitle = block.reading === null || block.reading.role === 'section'
  return isTitle && last.line.page === next.line.page && language.dangling?.test(last.line.text) === true
}

/** Some extractors set a label on a line of its own; what it labels is the next line, an empty one between them or not. */
function isLabelAlone(open: Open): boolean {
  return open.block.reading !== null && open.lines.length === 1 && open.lines[0]!.length === 0
}

/** A label alone is not followed by another, nor a heading's by a numbered paragraph. */
function mayFollowLabel({ block }: Open, next: PrintedLine, readings: Reading[]): boolean {
  const isHeading = block.reading!.role === 'section'
  return !readings.some(
    ({ role, length }) => length === next.line.text.length || (isHeading && role === 'paragraph'),
  )
}

/** Doubled text keeps the white space that ends a paragraph. */
function signOfMark(open: Open, next: PrintedLine, facts: Facts): Sign {
  const { language, geometry } = facts
  const { last } = open
  const ended = isEnded(last, language)
  if (!last.trailing) return last.line.page !== next.line.page || ended ? 'maybe' : 'join'
  if (!endsInForeignWord(last.line.text, language) || ended) return 'break'
  return needed(open, next, facts) < geometry.room ? 'break' : 'join'
}

/** Another type, an empty line, a line that is set in. */
function signOfGap(
  open: Open,
  next: PrintedLine,
  readings: Reading[],
  { language, layout, geometry }: Facts,
): Sign | null {
  const { last } = open
  if (isRestyled(last, next)) return 'break'
  if (last.line.page !== next.line.page) return null
  const ended = endsBlock(open, language)
  if (ended && geometry.indentOf(next) - geometry.indentOf(last) >= FIRST_INDENT) return 'break'
  if (layout !== 'blocks') return null
  if (next.line.blanks > 0) return 'break'
  if (!geometry.spaced) return null
  return ended || readings.some(({ role }) => role === 'paragraph') ? 'maybe' : 'join'
}

/** What names a component or a summary stands alone; a letter opens with its title, and closes with a signature. */
function signOfName(open: Open, next: PrintedLine, facts: Facts): Sign | null {
  const { language, geometry } = facts
  const { text } = next.line
  const unlabelled = open.block.reading === null
  const isOnly = unlabelled && open.lines.length === 1
  const own = isOnly ? textOf(open.last.pieces) : ''
  const isNamed = isOnly && language.component(own) !== null
  if (unlabelled && (language.letter.test(text) || isNameOfLetter(text, language))) return 'break'
  if (language.signature.exec(text)?.index === 0) return 'break'
  // what a signed letter transmits begins on a page of its own
  if (open.last.line.page !== next.line.page && language.signature.test(textOf(open.lines[0]!)))
    return 'break'
  if (language.summary.test(text)) return 'break'
  if ((isNamed || endsBlock(open, language)) && language.component(text)) return 'break'
  if (PART.test(text) && (mayBeTitle(open, language) || endsBlock(open, language))) return 'break'
  const isName = isNamed || (isOnly && language.summary.test(own))
  return isName && needed(open, next, facts) < geometry.room ? 'break' : null
}

/** `Annex to the letter dated …`, not the "annex to the letter dated …" of a sentence. */
function isNameOfLetter(text: string, language: Language): boolean {
  return !/^\p{Ll}/u.test(text) && language.component(text)?.ofLetter === true
}

/** `Letter dated … addressed to the`, `Annex to the letter dated …` go on until they have told to whom; a comma ends neither. */
function signOfLetter({ block, lines }: Open, next: PrintedLine, language: Language): Sign | null {
  if (block.reading !== null || lines.length > LONGEST_NAME || !language.addressee) return null
  const name = lines.map(textOf).join(language.join)
  if (language.letter.test(name) && name.endsWith(',')) return 'join'
  if (!isNameOfLetter(name, language) && !(language.letter.test(name) && language.addressee.test(name)))
    return null
  return language.addressee.test(name) && !/^\p{Ll}/u.test(next.line.text) ? 'break' : 'join'
}

/** Lines that the name of an annex takes. */
const LONGEST_NAME = 5

/** `Part II`, `Principe fondamental III`: a title that is a name and a number stands alone. */
const PART = /^\p{Lu}\p{Ll}+(?: \p{Ll}+){0,2} (?:[IVXLC]{1,6}|\d{1,2})$/u

/** Whether the open block may still be a title: short, unfinished, and no paragraph or item. */
function mayBeTitle({ block, lines }: Open, language: Language): boolean {
  if (block.reading !== null && block.reading.role !== 'section') return false
  return lines.length < HEADING_LINES && !language.opening.test(textOf(lines[0]!))
}

const HEADING_LINES = 3

/** Whether the last line ends a sentence, and whether the next line's first word had room on it. */
function signOfWords(open: Open, next: PrintedLine, readings: Reading[], facts: Facts): Sign {
  const { language, geometry } = facts
  const { last, block } = open
  if (isCitedOn(open, readings, language) || isCutByOrdinal(open, next, facts)) return 'join'
  const ended = endsBlock(open, language) && !isPromised(open, next, readings, language)
  // a dash opens an item where it goes on from one that has ended
  if (ended && block.reading?.scheme === 'dash' && readings.some(({ scheme }) => scheme === 'dash'))
    return 'break'
  // a lower-case letter goes on with the sentence, but where preambles and items begin with one
  if (language.cased && /^\p{Ll}/u.test(next.line.text) && !(ended && language.opensLower)) return 'maybe'
  const reach = needed(open, next, facts)
  if (reach >= geometry.room) {
    return ended && opensParagraph(open, next, language) ? 'break' : 'maybe'
  }
  // a marker broke the printed line, and the rest of it follows; what is longer than that rest is a line of its own
  const isParagraph = block.reading?.role === 'paragraph'
  const isFull = isParagraph && reach >= NEARLY_FULL * geometry.room
  if (last.endsWithMarker) return ended && !isFull && !isRestOfLine(open, next, facts) ? 'break' : 'maybe'
  if (geometry.sharp && (ended || !isParagraph)) return open.broken && !ended ? 'maybe' : 'break'
  if (ended) return isFull ? 'maybe' : 'break'
  // an unfinished paragraph goes on, however ragged its lines
  if (isProse(open, facts)) return reach < RAGGED * geometry.room && !open.broken ? 'break' : 'maybe'
  return !geometry.sharp && isWrappedHeading(open, next, geometry) ? 'maybe' : 'break'
}

/** `paragraph 1` at the end of a line, `(a) of the annex` on the next. */
function isCitedOn({ last }: Open, readings: Reading[], language: Language): boolean {
  if (last.endsWithMarker || !/\d$/.test(last.line.text) || isEnded(last, language)) return false
  return readings.length > 0 && readings.every(({ role }) => role === 'item')
}

/** `on 27th`, its ending raised, and the rest of the printed line: `January 2025, when`. */
function isCutByOrdinal(open: Open, next: PrintedLine, facts: Facts): boolean {
  return /\d(?:st|nd|rd|th)$/.test(open.last.line.text) && isRestOfLine(open, next, facts)
}

/** A conjunction at the end promises another of its kind, `…; and`, which the next line is not: the sentence goes on. */
function isPromised(
  { block, last }: Open,
  next: PrintedLine,
  readings: Reading[],
  language: Language,
): boolean {
  if (!/[,;]\s\p{L}{1,4}$/u.test(last.line.text)) return false
  return readings.length === 0 && (block.reading !== null || !language.opening.test(next.line.text))
}

/** Whether the next line opens as the block did: with the first word of a preambular paragraph, or a quotation mark. */
function opensParagraph({ block, lines, last }: Open, next: PrintedLine, language: Language): boolean {
  if (block.reading !== null) return false
  if (/[,،，]$/.test(last.line.text)) return language.opening.test(next.line.text)
  return /^[“«„]/.test(next.line.text) && /^[“«„]/.test(textOf(lines[0]!))
}

/** A numbered paragraph may end in many ways, but not with a comma. */
function endsBlock({ block, last }: Open, language: Language): boolean {
  return isEnded(last, language) && !(block.reading?.role === 'paragraph' && /[,،，]$/.test(last.line.text))
}

/** Columns that a marker and the space at it may take or give. */
const SLACK = 2

/** Whether the next line has room behind this one, on one printed line that a marker broke. */
export function isRestOfLine({ onLine }: Open, next: PrintedLine, { language, geometry }: Facts): boolean {
  const space = /^[\p{Pe}\p{Po}]/u.test(next.line.text) ? 0 : language.join.length
  return onLine + space + next.width <= geometry.widest + SLACK
}

/** `1,651 m2`, `the 30th`, `in 2025.3`: raised characters at the end of a line, where extractors break it as at a marker. */
const RAISED = /(?:\p{L}|[.,;:”’)])\d{1,3}$|\d(?:st|nd|rd|th)$/u

/** Whether an extractor may have broken the printed line after this one. */
export function mayBeCut(node: PrintedLine): boolean {
  return node.endsWithMarker || RAISED.test(node.line.text)
}

/** Columns by which the first line of a paragraph is set in, at least. */
const FIRST_INDENT = 3

/** Shares of the page's width: of a line that is too short even for ragged text, and of the narrower measure of headings. */
const RAGGED = 0.7
const NEARLY_FULL = 0.9
const HEADING_LEAST = 0.55
const HEADING_MOST = 0.85

/** Whether a line ends a sentence or a clause, its marker aside. */
export function isEnded(node: PrintedLine, language: Language): boolean {
  const { text } = node.line
  return language.terminal.test(node.endsWithMarker ? text.replace(MARKER, '') : text)
}

const MARKER = /\s*(?:\d{1,4}|\(\d{1,4}\)?)$/

function isProse({ block, lines, widest }: Open, { language, geometry }: Facts): boolean {
  const role = block.reading?.role
  if (role === 'paragraph' || role === 'item' || widest >= HEADING_MOST * geometry.room) return true
  return role === undefined && language.opening.test(textOf(lines[0]!))
}

/** A heading is set narrower than the text, and may take more than one line. */
function isWrappedHeading({ last, onLine }: Open, next: PrintedLine, { room }: Geometry): boolean {
  if (next.line.blanks > 0 || last.line.page !== next.line.page) return false
  return onLine >= HEADING_LEAST * room && next.width <= HEADING_MOST * room
}

/** Whether the format sets the next line in another type. */
function isRestyled(last: PrintedLine, next: PrintedLine): boolean {
  const [a, b] = [last.line.style, next.line.style]
  if (!a || !b) return false
  if (a.size !== undefined && b.size !== undefined && Math.abs(a.size - b.size) > 1) return true
  return a.bold !== undefined && b.bold !== undefined && a.bold !== b.bold
}

/** The column that the next line's first word would have reached on this line. */
export function needed({ last, onLine }: Open, next: PrintedLine, { language, geometry }: Facts): number {
  return (
    geometry.indentOf(last) + onLine + language.join.length + widthOf(firstWord(next.line.text, language))
  )
}

/** In Chinese text a Latin word keeps its space at the line's end, which is then no paragraph mark. */
function endsInForeignWord(text: string, language: Language): boolean {
  return language.join === '' && /[A-Za-z0-9,.]$/.test(text)
}
