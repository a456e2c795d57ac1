/** HTML → lines. */
import { Parser } from 'htmlparser2'
import { formatNumber } from './format-number.ts'
import { labelStyle } from './label-style.ts'
import { layOut, NOTE_RULE, type Printed } from './lay-out.ts'
import type { Page, Style } from './lines.ts'
import { type CharacterStyle, joinLines, runningText, shifted, type TextLine } from './running-text.ts'
import { Unreadable } from './unreadable.ts'
import { type Element, elements } from './xml.ts'

const MAX_DEPTH = 500
const MAX_NODES = 2_000_000

/** Not part of what is read. */
const LEFT_OUT = new Set(
  'head script style template noscript svg math iframe object embed canvas audio video map select textarea button input img nav'.split(
    ' ',
  ),
)
const BLOCKS = new Set(
  'html body address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul caption'.split(
    ' ',
  ),
)

/**
 * Reads HTML: a line for each block, headings with their level, list items with the number that a browser prints, tables as rows of
 * cells. A raised or bracketed number that links within the page is a note's marker, the block it links to the note; notes stand at the
 * end under a rule.
 *
 * Nothing is fetched and no script is run.
 *
 * @throws {Unreadable} where the page is beyond the limits or holds no text
 */
export function readHtml(text: string): Page {
  const root = parseHtml(text)
  const notes = findNotes(root)
  const reading: Reading = { printed: [], notes, isNote: false, blocks: findBlocks(root) }
  printLabel(readBlocks(root, { lists: 0 }, null, reading), reading)
  if (notes.size > 0) reading.printed.push({ text: NOTE_RULE, gap: 'block' })
  for (const [block, marker] of notes) reading.printed.push(...printNote(block, marker, reading))
  if (reading.printed.length === 0) throw new Unreadable('HTML page holds no text, expected some')
  return layOut(reading.printed, 'blocks')
}

interface Reading {
  printed: Printed[]
  /** The blocks that hold notes, each with its marker, in the order of the markers. */
  notes: Map<Element, string>
  /** True within a note. */
  isNote: boolean
  /** Elements that are blocks or hold some. */
  blocks: Set<Element>
}

interface Place {
  /** Lists around. */
  lists: number
  /** The role of every block here. */
  style?: Style
}

/** A label that waits for the text it is printed before. */
type Pending = { label: string; style: Style } | null

function parseHtml(text: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] }
  const open = [root]
  let nodes = 0
  const count = () => {
    if (++nodes > MAX_NODES) throw new Unreadable(`HTML has more than ${MAX_NODES} nodes; split the page`)
    if (open.length > MAX_DEPTH) throw new Unreadable(`HTML elements are nested more than ${MAX_DEPTH} deep`)
  }
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        count()
        const element: Element = { name, attributes, children: [] }
        open.at(-1)!.children.push(element)
        open.push(element)
      },
      ontext: (value) => {
        count()
        open.at(-1)!.children.push(value)
      },
      onclosetag: () => {
        open.pop()
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
  parser.end(text)
  return root
}

// --- notes ---

const MARKER = /^[[(]?(\d{1,3}|\*{1,3}|[†‡])[\])]?$/
const ARROW = /^(?:[↩↑⇑^\s]|\ufe0e)+$/

/**
 * The blocks that markers link to.
 *
 * ```
 * the report<sup><a href="#fn1">1</a></sup>   …   <li id="fn1">X/2. <a href="#ref1">↩</a></li>
 *                  ^ marker                        ^ its note
 * ```
 */
function findNotes(root: Element): Map<Element, string> {
  const markers = new Map<string, string>()
  const targets = new Map<string, Element>()
  const walk = (element: Element, block: Element) => {
    const within = BLOCKS.has(element.name) ? element : block
    for (const id of [element.attributes.id, element.attributes.name]) {
      if (id && !targets.has(id)) targets.set(id, within)
    }
    const marker = linkOf(element)
    // a note links back to its marker, which stands before it
    if (marker && !targets.has(marker.target) && !markers.has(marker.target))
      markers.set(marker.target, marker.text)
    for (const child of elements(element)) walk(child, within)
  }
  walk(root, root)
  const notes = new Map<Element, string>()
  for (const [id, text] of markers) {
    const block = targets.get(id)
    if (block && block !== root && !notes.has(block)) notes.set(block, text)
  }
  return notes
}

/** A number or sign that links within the page. */
function linkOf(element: Element): { target: string; text: string } | null {
  const href = element.name === 'a' ? element.attributes.href : undefined
  if (!href?.startsWith('#')) return null
  const text = MARKER.exec(plainText(element))?.[1]
  return text ? { target: href.slice(1), text } : null
}

/** A note's lines; its own number, where it prints one, is not repeated. */
function printNote(block: Element, marker: string, reading: Reading): Printed[] {
  const inner: Reading = { ...reading, printed: [], notes: new Map(), isNote: true }
  readBlocks({ ...block, name: 'div' }, { lists: 0 }, null, inner)
  const own = new RegExp(`^[[(]?${marker.replace(/\*/g, '\\*')}[\\])]?[.:]?(?:\\s+|$)`)
  return inner.printed.map(({ text }, index) => ({
    text: index === 0 ? `${marker} ${text.replace(own, '')}` : text,
    gap: 'block',
    style: { role: 'note' },
  }))
}

// --- blocks ---

function findBlocks(root: Element): Set<Element> {
  const found = new Set<Element>()
  const walk = (element: Element): boolean => {
    let isBlock = BLOCKS.has(element.name)
    for (const child of elements(element)) isBlock = walk(child) || isBlock
    if (isBlock) found.add(element)
    return isBlock
  }
  walk(root)
  return found
}

function readBlocks(parent: Element, place: Place, pending: Pending, reading: Reading): Pending {
  let waiting = pending
  let run: (Element | string)[] = []
  const flush = () => {
    if (run.length > 0) waiting = print(run, parent.name === 'pre', place, waiting, reading)
    run = []
  }
  for (const child of parent.children) {
    if (typeof child === 'string') run.push(child)
    else if (LEFT_OUT.has(child.name)) continue
    else if (reading.blocks.has(child)) {
      flush()
      waiting = readBlock(child, place, waiting, reading)
    } else run.push(child)
  }
  flush()
  return waiting
}

function readBlock(element: Element, place: Place, pending: Pending, reading: Reading): Pending {
  const { name } = element
  if (reading.notes.has(element)) return pending
  if (name === 'table') return readTable(element, place, pending, reading)
  if (name === 'ol' || name === 'ul') return readList(element, place, pending, reading)
  const heading = /^h([1-6])$/.exec(name)?.[1]
  if (!heading) return readBlocks(element, place, pending, reading)
  const style: Style = { role: 'heading', level: Number(heading) }
  return readBlocks(element, { ...place, style }, pending && { ...pending, style }, reading)
}

/** List items with the numbers that a browser prints: `1.`, or the letter or roman number of the list's type in brackets. */
function readList(list: Element, place: Place, pending: Pending, reading: Reading): Pending {
  printLabel(pending, reading)
  const format = LIST_FORMATS[list.attributes.type ?? ''] ?? 'decimal'
  let number = Number(list.attributes.start ?? 1) || 1
  for (const item of elements(list)) {
    if (item.name !== 'li') {
      printLabel(readBlock(item, place, null, reading), reading)
      continue
    }
    if (reading.notes.has(item)) continue
    number = Number(item.attributes.value ?? number) || number
    const counted = formatNumber(number++, format)
    const label = list.name === 'ul' ? '•' : /^[\dA-Z]/.test(counted) ? `${counted}.` : `(${counted})`
    const style = labelStyle(label, list.name === 'ul' ? place.lists + 1 : place.lists)
    printLabel(readBlocks(item, { lists: place.lists + 1 }, { label, style }, reading), reading)
  }
  return null
}

const LIST_FORMATS: Record<string, string> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}

/** A row a line, cells parted by tabs; a table with no more than one filled cell in a row is a frame around text. */
function readTable(table: Element, place: Place, pending: Pending, reading: Reading): Pending {
  const rows = rowsOf(table)
  const isFrame = rows.every((row) => cellsOf(row).filter((cell) => plainText(cell) !== '').length < 2)
  if (isFrame) {
    const children = elements(table).flatMap((child) => (child.name === 'caption' ? [child] : []))
    const inside = { ...table, name: 'div', children: [...children, ...rows.flatMap(cellsOf)] }
    return readBlocks(inside, place, pending, reading)
  }
  printLabel(pending, reading)
  for (const caption of elements(table, 'caption')) readBlocks(caption, place, null, reading)
  for (const [index, row] of rows.entries()) {
    let gap: Printed['gap'] = index === 0 ? 'block' : 'line'
    let column = 1
    for (const cell of cellsOf(row)) {
      const line = joinLines(inline(cell.children, false, reading))
      if (line.text !== '') {
        reading.printed.push({
          text: line.text,
          gap,
          style: { ...styleOf(line, 0), role: 'cell', level: column },
        })
        gap = 'cell'
      }
      column += Math.max(1, Math.min(100, Number(cell.attributes.colspan) || 1))
    }
  }
  return null
}

function rowsOf(table: Element): Element[] {
  return elements(table).flatMap((child) => (child.name === 'tr' ? [child] : elements(child, 'tr')))
}

function cellsOf(row: Element): Element[] {
  return elements(row).filter((cell) => cell.name === 'td' || cell.name === 'th')
}

function print(
  run: (Element | string)[],
  isPreformatted: boolean,
  place: Place,
  pending: Pending,
  reading: Reading,
): Pending {
  let left = pending
  for (const [index, line] of inline(run, isPreformatted, reading).entries()) {
    if (line.text === '') continue
    const lead = left ? `${left.label} ` : ''
    const style = { ...(left?.style ?? place.style), ...styleOf(line, lead.length) }
    reading.printed.push({ text: lead + line.text, gap: index === 0 ? 'block' : 'line', style })
    left = null
  }
  return left
}

function printLabel(pending: Pending, reading: Reading): void {
  if (pending) reading.printed.push({ text: pending.label, gap: 'block', style: pending.style })
}

function styleOf(line: TextLine, shift: number): Style {
  const style: Style = {}
  if (line.bold) style.bold = true
  if (line.italic) style.italic = true
  if (line.superscripts.length > 0) style.superscripts = shifted(line.superscripts, shift)
  return style
}

// --- running text ---

function inline(run: (Element | string)[], isPreformatted: boolean, reading: Reading): TextLine[] {
  const running = runningText()
  const append = (value: string, style: CharacterStyle) => {
    for (const [index, line] of (isPreformatted ? value.split('\n') : [value]).entries()) {
      if (index > 0) running.breakLine()
      running.append(line, style)
    }
  }
  const walk = (children: (Element | string)[], style: CharacterStyle) => {
    for (const child of children) {
      if (typeof child === 'string') append(child, style)
      else if (child.name === 'br') running.breakLine()
      else if (!LEFT_OUT.has(child.name) && !reading.notes.has(child)) readInline(child, style)
    }
  }
  const readInline = (element: Element, style: CharacterStyle) => {
    const link = linkOf(element)
    const isBack = element.name === 'a' && ARROW.test(plainText(element))
    if (reading.isNote && (link || isBack)) return
    if (link) return running.mark(link.text)
    if (BLOCKS.has(element.name)) running.append(' ')
    walk(element.children, {
      bold: style.bold === true || /^(?:b|strong)$/.test(element.name),
      italic: style.italic === true || /^(?:i|em|cite)$/.test(element.name),
      raised: style.raised === true || element.name === 'sup',
    })
  }
  walk(run, {})
  return running.lines()
}

function plainText(element: Element): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : plainText(child)))
    .join('')
    .trim()
}
