/**
 * Akoma Ntoso, as the United Nations marks its documents up (AKN4UN) and as this project exports them.
 *
 * Source of the element names: https://docs.oasis-open.org/legaldocml/akn-core/v1.0/akn-core-v1.0-part2-specs.html
 */

import { labelStyle } from './label-style.ts'
import { layOut, NOTE_RULE, type Printed } from './lay-out.ts'
import type { Page, Style } from './lines.ts'
import { type CharacterStyle, joinLines, runningText, shifted, type TextLine } from './running-text.ts'
import { type Element, elements, parseXml } from './xml.ts'

/** What is known on the way down the tree. */
interface Place {
  /** Lists around this element: the depth of its items. */
  lists: number
  /** Sections around this element. */
  sections: number
  /** Set inside parts whose every block has one role. */
  style?: Style
}

interface Note {
  marker: string
  content: Element
}

interface Reading {
  printed: Printed[]
  /** Notes that have not been printed yet. */
  notes: Note[]
  /** True where some of these stand in the metadata, out of turn. */
  unsorted: boolean
  /** The number of the last note printed. */
  lastNote: number
  page: number
  /** Subtracted from every numeric marker. */
  shift: number
}

/** A label that waits for the text it is printed before. */
type Pending = { label: string; style: Style } | null

const META = new Set(['meta', 'img', 'portionBody', 'TLCRole'])
const SECTIONS = new Set([
  'section',
  'chapter',
  'part',
  'title',
  'book',
  'tome',
  'subsection',
  'subchapter',
  'subpart',
  'division',
])
const NUMBERED = new Set([
  'paragraph',
  'subparagraph',
  'point',
  'indent',
  'alinea',
  'clause',
  'subclause',
  'rule',
  'article',
  'level',
  'item',
])
const LISTS = new Set(['list', 'sublist', 'blockList'])
const HEADINGS = new Set(['heading', 'subheading', 'crossHeading', 'longTitle'])
const INLINE = new Set(
  'a abbr affectedDocument authorialNote b cite concept date def del docAuthority docDate docNumber docProponent docStatus docStage docTitle docType docketNumber docCommittee docIntroducer docJurisdiction docPurpose em embeddedText entity eol eop event extractText i inline ins judge lawyer legislature location marker mmod mod mref noteRef num object omissis opinion organization outcome party person placeholder process quantity quotedText ref relatedDocument remark rmod role rref session shortTitle signature span strong sub sup term time u vote'.split(
    ' ',
  ),
)

/** A section's number without a point, as in resolutions, is printed on a line of its own. */
const BARE_NUMBER = /^[\p{L}\p{N}]+$/u

/**
 * Reads Akoma Ntoso XML: one line a block, with the role and depth that the markup states. An attachment begins a page. Notes are gathered
 * under a rule at the foot of the document and of each attachment, their numbers raised at the place of the note.
 *
 * The UN's markup counts notes that are not printed with a number (`*`), so that numbers may begin above 1; they are counted from 1 again,
 * except where a note's `wId` shows that the number is the printed one.
 *
 * @throws {Unreadable} where the XML is not well formed or beyond the limits of `parseXml`
 */
export function readAkn(text: string): Page {
  const root = parseXml(text)
  const reading: Reading = {
    printed: [],
    notes: [],
    unsorted: false,
    lastNote: 0,
    page: 1,
    shift: markerShift(root),
  }
  printLabel(readBlocks(root, { lists: 0, sections: 0 }, null, reading), reading)
  printNotes(reading)
  return { ...layOut(reading.printed, 'blocks'), ...named(root) }
}

/** What the document's own metadata call it, as our export does; the UN's files do not. */
function named(root: Element): Pick<Page, 'symbol' | 'title'> {
  const work = findFirst(root, (element) => element.name === 'FRBRWork')
  const aliases = work ? elements(work, 'FRBRalias') : []
  const alias = (name: string) => aliases.find(({ attributes }) => attributes.name === name)?.attributes.value
  return { symbol: alias('symbol'), title: alias('title') }
}

/** Prints the notes gathered so far, and those that turn up within them; a number out of turn on a line of its own, as extractors do. */
function printNotes(reading: Reading): void {
  const { notes } = reading
  if (notes.length === 0) return
  if (reading.unsorted) notes.sort((a, b) => Number(a.marker) - Number(b.marker))
  reading.printed.push({ text: NOTE_RULE, gap: 'block' })
  const style: Style = { role: 'note' }
  for (let index = 0; index < notes.length; index++) {
    const { marker, content } = notes[index]!
    const number = Number(marker)
    let label: Pending = { label: marker, style }
    if (number > reading.lastNote + 1) {
      printLabel(label, reading)
      label = null
    }
    if (number > 0) reading.lastNote = number
    printLabel(readBlocks(content, { lists: 0, sections: 0, style }, label, reading), reading)
  }
  reading.notes = []
  reading.unsorted = false
}

/** Notes that stand in the metadata: those that `noteRef` refers to, and those without a marker. */
function gatherNotes(meta: Element, reading: Reading): void {
  for (const note of elements(meta, 'notes').flatMap((notes) => elements(notes, 'note'))) {
    reading.notes.push({ marker: markerOf(note, reading), content: note })
    reading.unsorted = true
  }
}

function markerShift(root: Element): number {
  const first = findFirst(
    root,
    (element) => element.name === 'authorialNote' && /^\d+$/.test(element.attributes.marker ?? ''),
  )
  return first && first.attributes.wId === undefined ? Math.max(0, Number(first.attributes.marker) - 1) : 0
}

function findFirst(element: Element, test: (element: Element) => boolean): Element | null {
  if (test(element)) return element
  for (const child of elements(element)) {
    const found = findFirst(child, test)
    if (found) return found
  }
  return null
}

/**
 * Reads an element's children as blocks; text and inline elements that stand among them form blocks of their own. A number waits for
 * the next block that has none, even in the next element: some paragraphs are marked up as a number and then its text.
 */
function readBlocks(parent: Element, place: Place, pending: Pending, reading: Reading): Pending {
  let run: (Element | string)[] = []
  let waiting = pending
  let runIn = ''
  const flush = () => {
    if (run.length > 0) waiting = print({ name: 'p', attributes: {}, children: run }, place, waiting, reading)
    run = []
  }
  for (const child of parent.children) {
    const isLabel = typeof child !== 'string' && child.name === 'num' && isNumbered(parent)
    if (!isLabel && (typeof child === 'string' || INLINE.has(child.name))) {
      run.push(child)
      continue
    }
    flush()
    if (isRunIn(child as Element, parent, place)) {
      runIn = plainText(child as Element)
      if (waiting) waiting = { ...waiting, label: `${waiting.label} ${runIn}` }
    } else if (!isLabel) {
      waiting = readBlock(child as Element, place, waiting, reading)
    } else if (plainText(child as Element) !== '') {
      printLabel(waiting, reading)
      const label = plainText(child as Element)
      waiting = { label: `${label} ${runIn}`.trimEnd(), style: styleOfLabel(parent, label, place) }
      if (SECTIONS.has(parent.name) && BARE_NUMBER.test(label)) {
        printLabel(waiting, reading)
        waiting = null
      }
    }
  }
  flush()
  return waiting
}

function readBlock(element: Element, place: Place, pending: Pending, reading: Reading): Pending {
  const { name } = element
  if (name === 'meta') gatherNotes(element, reading)
  if (META.has(name)) return pending
  if (name === 'table') return readTable(element, reading, pending)
  if (HEADINGS.has(name)) {
    const style: Style = /preamble/i.test(element.attributes.refersTo ?? '')
      ? { role: 'paragraph' }
      : { role: 'heading', ...levelOf(place, element) }
    return print(element, { ...place, style }, pending && { ...pending, style }, reading)
  }
  if (isNumbered(element)) return readBlocks(element, insideOf(element, place), pending, reading)
  if (name === 'attachment') return readAttachment(element, reading)
  if (LISTS.has(name)) return readBlocks(element, { ...place, lists: place.lists + 1 }, pending, reading)
  if (name === 'coverPage') return readBlocks(element, { lists: 0, sections: 0, style: {} }, pending, reading)
  if (name === 'preface') {
    return readBlocks(
      element,
      { lists: 0, sections: 0, style: { role: 'heading', level: 1 } },
      pending,
      reading,
    )
  }
  const holdsBlocks = elements(element).some((child) => !INLINE.has(child.name) && !META.has(child.name))
  return holdsBlocks ? readBlocks(element, place, pending, reading) : print(element, place, pending, reading)
}

/** The heading of a list item is printed in the item's first line, between its number and its text. */
function isRunIn(element: Element, parent: Element, place: Place): boolean {
  const isHeading = HEADINGS.has(element.name) && elements(parent, 'num').length > 0
  return isHeading && place.lists > 0 && findFirst(element, (each) => each.name === 'authorialNote') === null
}

function isNumbered(element: Element): boolean {
  return NUMBERED.has(element.name) || SECTIONS.has(element.name)
}

function insideOf(element: Element, place: Place): Place {
  if (SECTIONS.has(element.name)) return { ...place, sections: place.sections + 1 }
  const level = classLevel(element)
  return { ...place, style: level === undefined ? { role: 'paragraph' } : { role: 'heading', level } }
}

function styleOfLabel(element: Element, label: string, place: Place): Style {
  const isHeading = SECTIONS.has(element.name) || place.style?.role === 'heading'
  const style = isHeading ? { role: 'heading' as const } : labelStyle(label, place.lists)
  return style.role === 'heading' ? { ...style, ...levelOf(place, element) } : style
}

/** The level that the UN's style names give: `H1`, `H23`, `H4`; else the number of sections around. */
function levelOf(place: Place, element: Element): Pick<Style, 'level'> {
  const level = classLevel(element) ?? place.style?.level ?? (place.sections > 0 ? place.sections : undefined)
  return level === undefined ? {} : { level }
}

function classLevel(element: Element): number | undefined {
  const digit = /^H(\d)\d?$/.exec(element.attributes.class ?? '')?.[1]
  return digit ? Number(digit) : element.attributes.class === 'HCh' ? 1 : undefined
}

/** The first block of an attachment is its printed name, `Annex`, even where it is marked as a paragraph. */
function readAttachment(element: Element, reading: Reading): null {
  printNotes(reading)
  const from = reading.printed.length
  printLabel(readBlocks(element, { lists: 0, sections: 0 }, null, reading), reading)
  const first = reading.printed[from]
  if (first && from > 0) first.page = ++reading.page
  if (first && first.text.length < 60) first.style = { ...first.style, role: 'heading', level: 1 }
  printNotes(reading)
  return null
}

/** A row a line, its cells parted by tabs; `level` is the column, counted from 1. */
function readTable(table: Element, reading: Reading, pending: Pending): null {
  printLabel(pending, reading)
  const rows = elements(table).flatMap((child) => (child.name === 'tr' ? [child] : elements(child, 'tr')))
  for (const [index, row] of rows.entries()) {
    let gap: Printed['gap'] = index === 0 ? 'block' : 'line'
    let column = 1
    for (const cell of elements(row)) {
      const { text, superscripts } = joinLines(inline(cell, reading))
      if (text !== '') {
        reading.printed.push({ text, gap, style: { role: 'cell', level: column, ...raised(superscripts) } })
        gap = 'cell'
      }
      column += Math.max(1, Math.min(100, Number(cell.attributes.colspan) || 1))
    }
  }
  return null
}

function print(element: Element, place: Place, pending: Pending, reading: Reading): Pending {
  let left = pending
  for (const [index, segment] of inline(element, reading).entries()) {
    if (segment.text === '') continue
    const lead = left ? `${left.label} ` : ''
    const style: Style = { ...(left?.style ?? place.style ?? { role: 'paragraph' }) }
    if (segment.bold) style.bold = true
    if (segment.italic) style.italic = true
    Object.assign(style, raised(shifted(segment.superscripts, lead.length)))
    reading.printed.push({ text: lead + segment.text, gap: index === 0 ? 'block' : 'line', style })
    left = null
  }
  return left
}

function printLabel(pending: Pending, reading: Reading): void {
  if (pending) reading.printed.push({ text: pending.label, gap: 'block', style: pending.style })
}

function raised(superscripts: [number, number][]): Pick<Style, 'superscripts'> {
  return superscripts.length > 0 ? { superscripts } : {}
}

// --- running text ---

/** The running text of a block, one line for each that the markup breaks. */
function inline(block: Element, reading: Reading): TextLine[] {
  const running = runningText()
  const walk = (element: Element, style: CharacterStyle) => {
    for (const child of element.children) {
      if (typeof child === 'string') running.append(child, style)
      else if (child.name === 'authorialNote') {
        const marker = markerOf(child, reading)
        running.mark(marker)
        reading.notes.push({ marker, content: child })
      } else if (child.name === 'noteRef') {
        if (child.attributes.marker !== undefined) running.mark(markerOf(child, reading))
      } else if (child.name === 'eol') running.breakLine()
      else if (!META.has(child.name)) {
        if (child.name === 'p') running.append(' ')
        const named = child.attributes.class ?? ''
        const bold = style.bold === true || child.name === 'b' || /\bbold\b/.test(named)
        const italic = style.italic === true || child.name === 'i' || /\bitalic\b/.test(named)
        walk(child, { bold, italic })
      }
    }
  }
  walk(block, {})
  return running.lines()
}

function markerOf(note: Element, reading: Reading): string {
  const marker = note.attributes.marker ?? String(reading.notes.length + 1)
  return /^\d+$/.test(marker) ? String(Number(marker) - reading.shift) : marker
}

function plainText(element: Element): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : plainText(child)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}
