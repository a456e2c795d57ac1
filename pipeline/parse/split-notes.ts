import type { Language } from '../languages/language.ts'
import type { FootnoteDefinition, Label } from '../tree.ts'
import type { Draft, DraftNode, PrintedLine } from './draft.ts'
import { joinPieces } from './join-pieces.ts'
import { byPage } from './pages.ts'
import { removalOf } from './remove-furniture.ts'

const SEPARATOR = /^[_＿]{5,200}$/
const NUMBER_ALONE = /^(\d{1,4})$/
const NUMBER_WITH_TEXT = /^(\d{1,4})(?:[.)]?\s+)(?=\S)/
/** Where no rule is printed, a point after the number is a paragraph's. */
const NUMBER_WITH_SPACE = /^(\d{1,4})\s+(?=\S)/

/** Share of a page above a block that no rule sets off. */
const LEAST_TEXT = 0.3

/** Numbers that may be missing between two notes of one block. */
const LARGEST_GAP = 10

/**
 * The block of notes at the foot of a page leaves the running text and becomes footnote definitions.
 *
 * ```
 * |__________________⏎
 *  ^ from here to the end of the page
 * |1⏎
 *  ^ the next number of the sequence opens a note
 * |␠见 S/2003/1035，第 27 页。⏎
 * ```
 *
 * A note may go on at the foot of the next page; lines there before the first number belong to it. Where no rule is printed (Geneva), the
 * block is what the next number of the sequence opens, if all numbers from there to the end of the page follow each other and the page
 * bears its marker.
 */
export function splitNotes(language: Language) {
  return (tree: Draft): void => {
    const zones = zonesOf(tree.children, language)
    if (zones.size === 0) return
    const kept: DraftNode[] = []
    const open: Note[] = []
    let last = 0
    for (const node of tree.children) {
      const zone = node.type === 'printedLine' ? zones.get(node) : undefined
      if (!zone) {
        kept.push(node)
        continue
      }
      if (zone.rules.has(node)) kept.push(removalOf(node as PrintedLine, 'note-separator'))
      if (zone.first !== node) continue
      const notes = readBlock(zone.lines, last, open.length > 0)
      // a rule that no numbered note follows: an ornament, and the text goes on
      for (const line of notes === null ? zone.lines : []) kept.push(line)
      const before = open.at(-1)
      for (const line of notes?.continued ?? []) (before?.lines ?? kept).push(line)
      for (const note of notes?.opened ?? []) {
        kept.push(note.definition)
        open.push(note)
        last = note.definition.number
      }
    }
    for (const { definition, lines } of open) {
      const pieces = lines.map((line) => line.pieces)
      definition.children = definition.children.concat(joinPieces(pieces, language))
    }
    tree.children = kept
  }
}

interface Note {
  definition: FootnoteDefinition
  lines: PrintedLine[]
}

/** A block of notes: from the rule, where there is one, to the end of its page. */
interface Zone {
  first: DraftNode
  rules: Set<DraftNode>
  /** The block without its rules. */
  lines: PrintedLine[]
}

function zonesOf(nodes: DraftNode[], language: Language): Map<DraftNode, Zone> {
  const zones = endnotesOf(nodes, language)
  let last = 0
  for (const page of byPage(nodes)) {
    const lines = page.filter((node) => !zones.has(node))
    const at = lines.findIndex((node) => SEPARATOR.test(node.line.text))
    const start = at === -1 ? stated(lines) : at
    const from = start === -1 ? unruled(lines, last, language) : start
    if (from === -1) continue
    const block = lines.slice(from)
    const rules = new Set<DraftNode>(block.filter((node) => SEPARATOR.test(node.line.text)))
    const zone: Zone = { first: block[0]!, rules, lines: block.filter((node) => !rules.has(node)) }
    for (const node of block) {
      zones.set(node, zone)
      const number = numberOf(node, NUMBER_WITH_TEXT)
      if (number && number.value > last && number.value <= last + LARGEST_GAP) last = number.value
    }
  }
  return zones
}

/** Notes that are printed together, under a heading of their own, up to the next part of the document. */
function endnotesOf(nodes: DraftNode[], language: Language): Map<DraftNode, Zone> {
  const zones = new Map<DraftNode, Zone>()
  const lines = nodes.filter((node): node is PrintedLine => node.type === 'printedLine')
  const start = lines.findLastIndex((node) => language.endnotes.test(node.line.text))
  if (start === -1 || !lines[start + 1] || numberOf(lines[start + 1]!, NUMBER_WITH_TEXT)?.value !== 1)
    return zones
  const length = lines.slice(start + 1).findIndex((node) => language.component(node.line.text) !== null)
  const block = length === -1 ? lines.slice(start) : lines.slice(start, start + 1 + length)
  const zone: Zone = { first: block[0]!, rules: new Set([block[0]!]), lines: block.slice(1) }
  for (const node of block) zones.set(node, zone)
  return zones
}

/** The first line that the format itself calls a note. */
function stated(lines: PrintedLine[]): number {
  return lines.findIndex((node) => node.line.style?.role === 'note')
}

/** Where a block without a rule starts on this page, or -1: the longest run of numbers, up to the page's end, that starts with the next one. */
function unruled(lines: PrintedLine[], last: number, language: Language): number {
  let found = -1
  let expected = -1
  for (let index = lines.length - 1; index > 0; index--) {
    const number = numberOf(lines[index]!, NUMBER_WITH_SPACE)
    // a note begins like a sentence
    if (!number || (language.cased && /^\d+\s+\p{Ll}/u.test(lines[index]!.line.text))) continue
    if (expected !== -1 && number.value !== expected) continue
    expected = number.value - 1
    if (number.value === last + 1) {
      found = index
      break
    }
    if (number.value <= last) return -1
  }
  if (found < lines.length * LEAST_TEXT) return -1
  // `period.1`, unlike the amount `$1,171.6`
  const marker = new RegExp(`[^\\s\\d\\p{Sc}(/–-]${last + 1}(?:$|[\\s,.;:)”’](?!\\d))`, 'u')
  return lines.slice(0, found).some((node) => marksSurely(node, last + 1) || marker.test(node.line.text))
    ? found
    : -1
}

function marksSurely(node: PrintedLine, number: number): boolean {
  const ranges = node.line.style?.superscripts ?? []
  return ranges.some(([from, to]) => Number(node.line.text.slice(from, to)) === number)
}

interface Printed {
  value: number
  text: string
  alone: boolean
}

function numberOf(node: PrintedLine, withText: RegExp): Printed | null {
  const { text, style } = node.line
  const alone = NUMBER_ALONE.exec(text)
  if (alone) return { value: Number(alone[1]), text: alone[1]!, alone: true }
  const raised = style?.superscripts?.find(([from]) => from === 0)
  const match = raised ? /^\d{1,4}/.exec(text.slice(0, raised[1])) : withText.exec(text)
  return match
    ? { value: Number.parseInt(match[0], 10), text: /^\d+/.exec(match[0])![0], alone: false }
    : null
}

/**
 * Reads one block: lines that go on with the note before, and the notes it opens; null where it holds none.
 *
 * Some extractors print numbers of a block at its end; the lines without a number are theirs.
 *
 * ```
 * |__________________⏎
 * |Listed as Al-Qaida in Iraq.⏎      1
 * |In line with resolution 75/291.⏎   2
 * |3⏎
 * |See S/2016/92.⏎
 * |See S/2016/501.⏎                    4
 * |5⏎
 * |See S/2016/830.⏎
 * |1⏎
 * |2⏎
 * |4⏎
 *  ^ stray
 * ```
 */
function readBlock(
  lines: PrintedLine[],
  last: number,
  goesOn: boolean,
): { continued: PrintedLine[]; opened: Note[] } | null {
  const lead: PrintedLine[] = []
  const opened: Note[] = []
  /** Numbers that should have come earlier in the block. */
  const strays: Note[] = []
  const found = new Set<number>()
  let reached = last
  for (const [index, node] of lines.entries()) {
    const number = numberOf(node, NUMBER_WITH_TEXT)
    const first = lead.length > 0 ? last : (opened[0]?.definition.number ?? reached)
    if (number?.alone && number.value > first && number.value < reached && !found.has(number.value)) {
      strays.push(noteOf(node, number, null))
      found.add(number.value)
    } else if (number && opensNote(number, reached, lines[index + 1], opened.length > 0)) {
      reached = number.value
      found.add(reached)
      opened.push(noteOf(node, number, afterLabel(node, number)))
    } else if (opened.length > 0) opened.at(-1)!.lines.push(node)
    else lead.push(node)
  }
  const placed = strays.length > 0 ? placeStrays(lead, opened, strays) : opened
  if (placed.length === 0 && !goesOn) return null
  return { continued: placed[0] && strays.includes(placed[0]) ? [] : lead, opened: placed }
}

/** Gives each stray number its lines: of those without a number at the block's head, or of those behind the number before it. */
function placeStrays(lead: PrintedLine[], opened: Note[], strays: Note[]): Note[] {
  const missing = new Set(strays)
  const groups: Note[][] = [[]]
  for (const note of [...opened, ...strays].sort((a, b) => a.definition.number - b.definition.number)) {
    if (missing.has(note)) groups.at(-1)!.push(note)
    else groups.push([note])
  }
  for (const [index, group] of groups.entries()) {
    if (!group.some((note) => missing.has(note))) continue
    const parts = splitLines(index === 0 ? lead : group[0]!.lines, group.length)
    for (const [at, note] of group.entries()) note.lines = parts[at] ?? []
  }
  return groups.flat()
}

/** Lines without numbers, parted into notes after lines that end a sentence, the last ones first: what lost its number is short. */
function splitLines(lines: PrintedLine[], count: number): PrintedLine[][] {
  const ends = lines.flatMap((node, at) =>
    at < lines.length - 1 && /[.。]$/.test(node.line.text) ? [at + 1] : [],
  )
  const cuts = [0, ...ends.slice(-(count - 1) || ends.length), lines.length]
  return cuts.slice(1).map((cut, at) => lines.slice(cuts[at], cut))
}

function opensNote(number: Printed, last: number, next: PrintedLine | undefined, within: boolean): boolean {
  // numbers start again in another part of the document, at the head of a block
  if (number.value === last + 1 || (number.value === 1 && last > 0 && !within)) return true
  if (number.value <= last || number.value > last + LARGEST_GAP) return false
  // a number alone on its line, with text after it, opens a note even out of turn: the gap is reported, not swallowed
  return number.alone && next !== undefined && !NUMBER_ALONE.test(next.line.text)
}

function noteOf(node: PrintedLine, number: Printed, rest: PrintedLine | null): Note {
  const label: Label = {
    type: 'label',
    value: number.text,
    span: { start: node.line.start, end: node.line.start + number.text.length },
  }
  return {
    definition: {
      type: 'footnoteDefinition',
      id: '',
      number: number.value,
      page: node.line.page,
      children: [label],
    },
    lines: rest ? [rest] : [],
  }
}

/** What stands after the number on its line. */
function afterLabel(node: PrintedLine, number: Printed): PrintedLine | null {
  if (number.alone) return null
  const rest = node.line.text.slice(number.text.length)
  const skipped = number.text.length + rest.length - rest.trimStart().length
  const value = node.line.text.slice(skipped)
  return {
    ...node,
    pieces: [{ type: 'text', value, span: { start: node.line.start + skipped, end: node.line.end } }],
  }
}
