/**
 * Word documents → lines, from the file's own structure.
 *
 * Source: ISO/IEC 29500-1, 17 (WordprocessingML).
 */
import { unzipSync } from 'fflate'
import { type Numberer, readNumbering, valOf } from './docx-numbering.ts'
import {
  isOn,
  type ParagraphStyle,
  type RunStyle,
  readParagraphStyle,
  readRunStyle,
  readStyles,
} from './docx-styles.ts'
import { formatNumber } from './format-number.ts'
import { labelStyle } from './label-style.ts'
import { layOut, NOTE_RULE, type Printed } from './lay-out.ts'
import type { Page, Style } from './lines.ts'
import { type CharacterStyle, joinLines, runningText, shifted, type TextLine } from './running-text.ts'
import { Unreadable } from './unreadable.ts'
import { type Element, elements, parseXml } from './xml.ts'

const MAX_FILE = 100_000_000
/** Bytes that the parts which are read may unpack to, together. */
const MAX_UNPACKED = 200_000_000

/**
 * Reads a Word document: a line for each paragraph with its printed number, its heading level and its raised numbers; the cells of a
 * table on one line, parted by tabs, with the role `cell` and their column as level; notes at the end under a rule. Deleted, moved and
 * hidden text, running heads and pictures are left out; pages are those that Word last printed, where it says so.
 *
 * Nothing is unpacked to disk, and no part outside the document is fetched.
 *
 * @throws {Unreadable} where the file is broken, too large, or no Word document
 */
export function readDocx(bytes: Uint8Array): Page {
  const parts = openParts(bytes)
  const [body] = elements(parts.document, 'body')
  if (!body) throw new Unreadable('Word document has no body, expected text')
  const reading: Reading = {
    printed: [],
    notes: [],
    page: 1,
    styleOf: readStyles(parts.styles),
    numberer: readNumbering(parts.numbering),
    formats: noteFormats(parts.settings),
  }
  readBlocks(body, reading)
  printNotes(parts, reading)
  if (reading.printed.length === 0) throw new Unreadable('Word document holds no text, expected some')
  return layOut(reading.printed, 'blocks')
}

interface Reading {
  printed: Printed[]
  notes: Note[]
  page: number
  styleOf: (id: string) => ParagraphStyle
  numberer: Numberer
  formats: Record<NoteKind, { format: string; start: number }>
}

type NoteKind = 'footnote' | 'endnote'

interface Note {
  kind: NoteKind
  id: string
  marker: string
}

// --- the package ---

interface Parts {
  document: Element
  styles: Element | null
  numbering: Element | null
  settings: Element | null
  footnotes: Element | null
  endnotes: Element | null
}

function openParts(bytes: Uint8Array): Parts {
  if (bytes.length > MAX_FILE) {
    throw new Unreadable(
      `Word document has ${bytes.length} bytes, more than the ${MAX_FILE} that are read; split it`,
    )
  }
  const types = unpack(bytes, (name) => name === '[Content_Types].xml').get('[Content_Types].xml')
  if (!types)
    throw new Unreadable(
      'File is a ZIP archive and no Word document, expected .docx; unpack it or save it anew',
    )
  const names = new Map<string, string>()
  for (const { name, attributes } of elements(parseXml(types))) {
    const kind = /wordprocessingml\.(\w+)(?:\.main)?\+xml$/.exec(attributes.ContentType ?? '')?.[1]
    const isMain =
      /\.main\+xml$/.test(attributes.ContentType ?? '') && /word/i.test(attributes.ContentType ?? '')
    const part = (attributes.PartName ?? '').replace(/^\//, '')
    if (name === 'Override' && (kind || isMain)) names.set(isMain ? 'document' : kind!, part)
  }
  const wanted = new Set(names.values())
  const unpacked = unpack(bytes, (name) => wanted.has(name))
  const part = (kind: string): Element | null => {
    const text = unpacked.get(names.get(kind) ?? '')
    return text === undefined ? null : parseXml(text)
  }
  const document = part('document')
  if (!document) throw new Unreadable('File is an Office file but no Word document, expected .docx')
  return {
    document,
    styles: part('styles'),
    numbering: part('numbering'),
    settings: part('settings'),
    footnotes: part('footnotes'),
    endnotes: part('endnotes'),
  }
}

/** Unpacks the parts that are asked for, each to no more than the size the archive states for it. */
function unpack(bytes: Uint8Array, isWanted: (name: string) => boolean): Map<string, string> {
  let total = 0
  const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
    if (!isWanted(name)) return false
    total += originalSize
    if (total > MAX_UNPACKED) {
      throw new Unreadable(
        `Word document unpacks to more than ${MAX_UNPACKED / 1e6} MB, expected a document of usual size`,
      )
    }
    return true
  }
  try {
    const files = unzipSync(bytes, { filter })
    const decoder = new TextDecoder('utf-8', { fatal: true })
    return new Map(Object.entries(files).map(([name, data]) => [name, decoder.decode(data)]))
  } catch (error) {
    if (error instanceof Unreadable) throw error
    throw new Unreadable(`Word document is broken: ${(error as Error).message}; save it anew`)
  }
}

function noteFormats(settings: Element | null): Reading['formats'] {
  const read = (name: string, format: string) => {
    const [properties] = settings ? elements(settings, name) : []
    return {
      format: (properties && valOf(properties, 'numFmt')) ?? format,
      start: Number((properties && valOf(properties, 'numStart')) ?? 1),
    }
  }
  return { footnote: read('footnotePr', 'decimal'), endnote: read('endnotePr', 'lowerRoman') }
}

// --- blocks ---

/** Elements that only wrap what they hold. */
const WRAPPERS = new Set([
  'sdt',
  'sdtContent',
  'customXml',
  'smartTag',
  'ins',
  'moveTo',
  'body',
  'txbxContent',
])

function readBlocks(parent: Element, reading: Reading): void {
  for (const child of elements(parent)) {
    if (child.name === 'p') printParagraph(child, reading)
    else if (child.name === 'tbl') readTable(child, reading)
    else if (WRAPPERS.has(child.name)) readBlocks(child, reading)
  }
}

function printParagraph(paragraph: Element, reading: Reading): void {
  const [properties] = elements(paragraph, 'pPr')
  const named = reading.styleOf((properties && valOf(properties, 'pStyle')) ?? '')
  const style: ParagraphStyle = { ...named, ...(properties ? readParagraphStyle(properties) : {}) }
  const { lines, pages, boxes } = readRuns(paragraph, style, reading)
  let label = lines.some((line) => line.text !== '') ? nextLabel(style, reading) : null
  for (const [index, line] of lines.entries()) {
    if (line.text === '') continue
    const lead = label ? `${label.text} ` : ''
    reading.printed.push({
      text: lead + line.text,
      gap: index === 0 ? 'block' : 'line',
      page: pages[index]!,
      style: lineStyle(line, style, label, lead.length),
    })
    label = null
  }
  for (const box of boxes) readBlocks(box, reading)
}

interface PrintedLabel {
  text: string
  level: number
}

function nextLabel(style: ParagraphStyle, reading: Reading): PrintedLabel | null {
  if (!style.numbering || style.numbering.id === '0') return null
  const { id } = style.numbering
  const level = style.numbering.level ?? reading.numberer.levelOf(id, style.id)
  const text = reading.numberer.next(id, level)
  return text === null ? null : { text, level }
}

function lineStyle(
  line: TextLine,
  paragraph: ParagraphStyle,
  label: PrintedLabel | null,
  shift: number,
): Style {
  const style: Style = {}
  if (paragraph.heading !== undefined) Object.assign(style, { role: 'heading', level: paragraph.heading })
  else if (label) Object.assign(style, labelStyle(label.text, label.level))
  if (line.bold) style.bold = true
  if (line.italic) style.italic = true
  if (line.size !== undefined) style.size = line.size
  if (line.superscripts.length > 0) {
    style.superscripts = shifted(line.superscripts, shift)
  }
  return style
}

/** A table: a row a line, cells parted by tabs. One with a single column, or a single filled cell in every row, is a frame around text. */
function readTable(table: Element, reading: Reading): void {
  const rows = unwrapped(table, 'tr').map((row) => unwrapped(row, 'tc'))
  const isFrame = rows.every((cells) => cells.filter((cell) => plainText(cell) !== '').length < 2)
  if (isFrame) {
    for (const cell of rows.flat()) readBlocks(cell, reading)
    return
  }
  for (const [index, cells] of rows.entries()) {
    let gap: Printed['gap'] = index === 0 ? 'block' : 'line'
    let column = 1
    for (const cell of cells) {
      const [properties] = elements(cell, 'tcPr')
      const line = readCell(cell, reading)
      if (line.text !== '') {
        const style = { ...lineStyle(line, { id: '' }, null, 0), role: 'cell' as const, level: column }
        reading.printed.push({ text: line.text, gap, page: reading.page, style })
        gap = 'cell'
      }
      column += Math.min(100, Number((properties && valOf(properties, 'gridSpan')) ?? 1) || 1)
    }
  }
}

function unwrapped(parent: Element, name: string): Element[] {
  return elements(parent).flatMap((child) => {
    if (child.name === name) return [child]
    return WRAPPERS.has(child.name) ? unwrapped(child, name) : []
  })
}

/** The text of a cell: its paragraphs, and those of tables within it, in one line. */
function readCell(cell: Element, reading: Reading): TextLine {
  const inner: Reading = { ...reading, printed: [] }
  readBlocks(cell, inner)
  reading.page = inner.page
  return joinLines(
    inner.printed.map(({ text, style }) => ({
      text,
      superscripts: style?.superscripts ?? [],
      bold: style?.bold === true,
      italic: style?.italic === true,
      ...(style?.size === undefined ? {} : { size: style.size }),
    })),
  )
}

function plainText(element: Element): string {
  return element.children
    .map((child) => (typeof child === 'string' ? (element.name === 't' ? child : '') : plainText(child)))
    .join('')
    .trim()
}

// --- runs ---

const INLINE_WRAPPERS = new Set([...WRAPPERS, 'hyperlink', 'fldSimple', 'dir', 'bdo'])

interface Runs {
  lines: TextLine[]
  /** The page on which each line begins. */
  pages: number[]
  /** Text boxes that hang on the paragraph. */
  boxes: Element[]
}

function readRuns(paragraph: Element, paragraphStyle: ParagraphStyle, reading: Reading): Runs {
  const running = runningText()
  const pages = [reading.page]
  const boxes: Element[] = []
  let ownMark: Note | null = null
  const readText = (text: string, style: CharacterStyle) => {
    if (ownMark && text.trim() !== '') {
      ownMark.marker = text.trim()
      ownMark = null
      running.mark(text.trim())
    } else running.append(text, style)
  }
  const readReference = (kind: NoteKind, { id = '', customMarkFollows }: Record<string, string>) => {
    const note = openNote(kind, id, reading)
    if (isOn(customMarkFollows)) ownMark = note
    else running.mark(note.marker)
  }
  const readRun = (run: Element) => {
    const style = runStyle(run, paragraphStyle, reading)
    if (style.hidden) return
    for (const child of elements(run)) {
      const { name, attributes } = child
      if (name === 't') readText(child.children.filter((part) => typeof part === 'string').join(''), style)
      else if (name === 'tab') running.append(' ', style)
      else if (name === 'noBreakHyphen') running.append('\u2011', style)
      else if (name === 'sym') running.append(symbol(attributes.char ?? ''), style)
      else if (name === 'footnoteReference') readReference('footnote', attributes)
      else if (name === 'endnoteReference') readReference('endnote', attributes)
      else if (name === 'br' || name === 'cr') {
        if (attributes.type === 'page') reading.page++
        running.breakLine()
        pages.push(reading.page)
      } else if (name === 'lastRenderedPageBreak') {
        reading.page++
        if (running.isBlank()) pages[pages.length - 1] = reading.page
      } else if (name !== 'rPr') boxes.push(...findBoxes(child))
    }
  }
  const walk = (parent: Element) => {
    for (const child of elements(parent)) {
      if (child.name === 'r') readRun(child)
      else if (INLINE_WRAPPERS.has(child.name)) walk(child)
    }
  }
  walk(paragraph)
  return { lines: running.lines(), pages, boxes }
}

/** A run's style: its own, over that of its character style, over that of the paragraph. */
function runStyle(run: Element, paragraph: ParagraphStyle, reading: Reading): RunStyle {
  const [properties] = elements(run, 'rPr')
  const named = properties && valOf(properties, 'rStyle')
  const own = properties ? readRunStyle(properties) : {}
  return { ...paragraph, ...(named ? reading.styleOf(named) : {}), ...own }
}

/** Symbol fonts keep their bullets and signs in the private use area; anything there is taken for a bullet. */
function symbol(code: string): string {
  const value = Number.parseInt(code, 16)
  if (!Number.isFinite(value) || value < 32 || value > 0xffff) return ''
  return value >= 0xe000 && value <= 0xf8ff ? '•' : String.fromCharCode(value)
}

/** Text boxes in a drawing; of alternative drawings the first. */
function findBoxes(element: Element): Element[] {
  if (element.name === 'txbxContent') return [element]
  const children = elements(element)
  const [choice] =
    element.name === 'AlternateContent' ? children.filter((child) => child.name === 'Choice') : []
  return (choice ? [choice] : children).flatMap(findBoxes)
}

// --- notes ---

function openNote(kind: NoteKind, id: string, reading: Reading): Note {
  const { format, start } = reading.formats[kind]
  const count = reading.notes.filter((note) => note.kind === kind && isCounted(note, format)).length
  const note: Note = { kind, id, marker: formatNumber(start + count, format) }
  reading.notes.push(note)
  return note
}

/** A note with a mark of its own, `*`, does not count. */
function isCounted(note: Note, format: string): boolean {
  return format !== 'decimal' || /^\d+$/.test(note.marker)
}

function printNotes(parts: Parts, reading: Reading): void {
  const contents = {
    footnote: new Map(
      (parts.footnotes ? elements(parts.footnotes) : []).map((note) => [note.attributes.id, note]),
    ),
    endnote: new Map(
      (parts.endnotes ? elements(parts.endnotes) : []).map((note) => [note.attributes.id, note]),
    ),
  }
  const notes = reading.notes
  if (notes.length > 0) reading.printed.push({ text: NOTE_RULE, gap: 'block', page: reading.page })
  for (const { kind, id, marker } of notes) {
    const inner: Reading = { ...reading, printed: [], notes: [] }
    const content = contents[kind].get(id)
    if (content) readBlocks(content, inner)
    const lines = inner.printed.length > 0 ? inner.printed : [{ text: '', gap: 'block' as const }]
    for (const [index, line] of lines.entries()) {
      // a note with a mark of its own holds that mark as text
      const isMarked = line.text === marker || line.text.startsWith(`${marker} `)
      const text = index > 0 || isMarked ? line.text : `${marker} ${line.text}`.trimEnd()
      reading.printed.push({ text, gap: 'block', page: reading.page, style: { role: 'note' } })
    }
  }
}
