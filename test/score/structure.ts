/**
 * Compares the structure that the pipeline publishes with a gold file, and lists what differs.
 *
 * Texts are compared with all white space removed, and a hyphen that does not break equals one that does. Order counts: a paragraph is exact only where it stands in the gold's sequence.
 */

export interface ParagraphRow {
  id: string
  component: string
  number: number | null
  item: string | null
  kind: string
  text: string
}

export interface FootnoteRow {
  number: number
  text: string
  anchor: string | null
  anchor_offset: number | null
}

export interface SectionRow {
  id: string
  number: string | null
  title: string
  level: number
}

/** `titles` are headings that belong to no section: those of annexes, by the id that a footnote may anchor to. */
export interface Rows {
  paragraphs: ParagraphRow[]
  footnotes: FootnoteRow[]
  sections: SectionRow[]
  titles?: { id: string; text: string }[]
}

interface GoldItem {
  label: string | null
  depth: number
  text: string
}

interface GoldParagraph {
  id: string
  part: string
  kind: string
  number: string | null
  text: string
  items: GoldItem[]
}

interface GoldFootnote {
  number: string
  text: string
  anchor_paragraph: string | null
  anchor_kind: string
  anchor_item: string | null
  before: string
}

export interface Gold {
  source: { language: string; symbol: string }
  paragraphs: GoldParagraph[]
  footnotes: GoldFootnote[]
  headings: { number: string; text: string; level_basis: string; basis: string }[]
}

export interface Count {
  gold: number
  found: number
  exact: number
}

export interface Score {
  /** Numbered paragraphs: `found` has the number in its place, `exact` the text as well. */
  paragraphs: Count
  items: Count
  /** Preambular and other paragraphs without a number. */
  unnumbered: Count
  footnotes: { gold: number; textExact: number; anchorExact: number }
  headings: { gold: number; exact: number }
  /** Numbered paragraphs and items that the pipeline has and the gold has not. */
  extra: number
  misses: Miss[]
}

export interface Miss {
  what: 'paragraph' | 'item' | 'unnumbered' | 'footnote' | 'anchor' | 'heading' | 'extra'
  label: string
  gold: string
  got: string
}

/** A paragraph or an item, flat and in reading order. `path` holds every reading of each step of its label; an empty one fits any. */
interface Unit {
  what: 'paragraph' | 'item' | 'unnumbered'
  half: 'main' | 'annexed'
  number: string | null
  path: number[][]
  text: string
  shown: string
}

const GROUPS = [
  ['main', true],
  ['main', false],
  ['annexed', true],
  ['annexed', false],
] as const

/** Scores one document. */
export function scoreStructure(rows: Rows, gold: Gold): Score {
  const misses: Miss[] = []
  const count = (): Count => ({ gold: 0, found: 0, exact: 0 })
  const counts = { paragraph: count(), item: count(), unnumbered: count() }
  let extra = 0
  const wanted = goldUnits(gold.paragraphs)
  const published = rowUnits(rows.paragraphs)
  // a paragraph without number may stand between the items of another, so that the two are put in order apart
  for (const [half, isNumbered] of GROUPS) {
    const isIn = (unit: Unit) => unit.half === half && (unit.what !== 'unnumbered') === isNumbered
    for (const [want, got] of align(wanted.filter(isIn), published.filter(isIn))) {
      if (!want) {
        if (got!.what === 'unnumbered') continue
        extra++
        misses.push({ what: 'extra', label: name(got!), gold: '', got: head(got!.shown) })
        continue
      }
      const tally = counts[want.what]
      tally.gold++
      if (got) tally.found++
      if (got && got.text === want.text) tally.exact++
      else misses.push({ what: want.what, label: name(want), ...difference(want.shown, got?.shown ?? null) })
    }
  }
  return {
    paragraphs: counts.paragraph,
    items: counts.item,
    unnumbered: counts.unnumbered,
    footnotes: scoreFootnotes(rows, gold, misses),
    headings: scoreHeadings(rows, gold, misses),
    extra,
    misses,
  }
}

// --- units ---

const UPPER_LABEL = /^[A-ZА-Я]{1,4}\.$/
const BULLET = /^[•●▪–—-]$/
const LEADING_LABEL = /^([(（]?(?:[a-z]{1,2}|[ء-ي]ـ?)[)）])\s*/

/** `(十一)`: beyond ten no single character is left, and the gold does not know the label. */
const HAN_LABEL = /^[(（]([一二三四五六七八九十]{2,3})[)）]\s*/

/**
 * The gold's paragraphs with their items. Four faults of its markup are mended by rule: an upper-case letter with a point is a heading
 * that was marked as an item; a number that is not one is a bullet of a list; a paragraph without number that opens with an item label
 * is that item, and one that opens with a Han number above ten goes on with the items before it.
 */
function goldUnits(paragraphs: GoldParagraph[]): Unit[] {
  const units: Unit[] = []
  let path: number[][] = []
  for (const paragraph of paragraphs) {
    const half = paragraph.part === 'main' ? 'main' : 'annexed'
    const number = /^\d+$/.test(paragraph.number ?? '') ? paragraph.number : null
    if (!HAN_LABEL.test(paragraph.text)) path = []
    const leading = number === null ? LEADING_LABEL.exec(paragraph.text) : null
    if (leading && paragraph.items.some((item) => item.depth === 2)) {
      path.push(readings(leading[1]!))
      units.push(unit('item', half, null, path.slice(), paragraph.text.slice(leading[0].length)))
    } else if (number === null && HAN_LABEL.test(paragraph.text)) {
      const [whole, label] = HAN_LABEL.exec(paragraph.text)!
      path.splice(-1, 1, readings(label!))
      units.push(unit('item', half, null, path.slice(), paragraph.text.slice(whole.length)))
    } else if (!UPPER_LABEL.test(paragraph.number ?? '')) {
      const what = number !== null ? 'paragraph' : BULLET.test(paragraph.number ?? '') ? 'item' : 'unnumbered'
      units.push(unit(what, half, number, what === 'item' ? [[]] : [], paragraph.text))
    }
    for (const item of paragraph.items) {
      if (item.label === null || UPPER_LABEL.test(item.label)) continue
      path.length = Math.min(path.length, item.depth - 1)
      while (path.length < item.depth - 1) path.push([])
      path.push(readings(item.label))
      units.push(unit('item', half, number, path.slice(), item.text))
    }
  }
  return units
}

function rowUnits(rows: ParagraphRow[]): Unit[] {
  return rows.map((row) => {
    // the component's name is the last step of its id: `A-80-1.main`
    const part = row.component.slice(row.component.lastIndexOf('.') + 1)
    const half = /^(?:main|letter)(?:-\d+)?$/.test(part) ? 'main' : 'annexed'
    const number = row.number === null ? null : String(row.number)
    if (row.item !== null) return unit('item', half, number, row.item.split('.').map(readings), row.text)
    const what = number === null || row.kind === 'quote' ? 'unnumbered' : 'paragraph'
    return unit(what, half, number, [], row.text)
  })
}

function unit(
  what: Unit['what'],
  half: Unit['half'],
  number: string | null,
  path: number[][],
  shown: string,
): Unit {
  return { what, half, number, path, text: squeeze(shown), shown }
}

function squeeze(text: string): string {
  return text
    .replace(/[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g, '')
    .replace(/[\u2010\u2011]/g, '-')
}

const ABJAD = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'
const HAN = '一二三四五六七八九十'

/** Every number that a label can stand for: `(i)` → 9 and 1; empty for bullets and what is not understood. */
function readings(label: string): number[] {
  const core = label.replace(/[()（）.．،’‘'\s-]/g, '')
  const found: number[] = []
  if (/^\d+$/.test(core)) found.push(Number(core))
  if (/^([a-z])\1?$/.test(core)) found.push(core.charCodeAt(0) - 96 + (core.length - 1) * 26)
  const roman = romanNumber(core.toLowerCase())
  if (roman) found.push(roman)
  if (core.length === 1 && ABJAD.includes(core)) found.push(ABJAD.indexOf(core) + 1)
  if (core === 'ا') found.push(1)
  if (core === 'هـ') found.push(5)
  found.push(...hanNumber(core))
  if (/^[㈠-㈩]$/.test(core)) found.push(core.charCodeAt(0) - 0x321f)
  return found
}

function hanNumber(text: string): number[] {
  const match = /^(?:([二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(text)
  if (!match || text === '') return []
  const [, tens, ten, ones] = match
  return [(ten ? (tens ? HAN.indexOf(tens) + 1 : 1) * 10 : 0) + (ones ? HAN.indexOf(ones) + 1 : 0)]
}

function romanNumber(text: string): number {
  if (!/^x{0,3}(?:ix|iv|v?i{0,3})$/.test(text)) return 0
  const values: Record<string, number> = { i: 1, v: 5, x: 10 }
  let total = 0
  for (let at = 0; at < text.length; at++) {
    const value = values[text[at]!]!
    total += value < (values[text[at + 1] ?? ''] ?? 0) ? -value : value
  }
  return total
}

function sameLabel(want: Unit, got: Unit): boolean {
  if (want.what !== got.what || (want.number !== null && want.number !== got.number)) return false
  if (want.what === 'unnumbered') return overlap(want.text, got.text)
  // the markup does not state how deep a bullet stands
  if (want.path.at(-1)?.length === 0) return got.path.length > 0
  if (want.path.length !== got.path.length) return false
  return want.path.every((step, index) => step.length === 0 || step.some((n) => got.path[index]!.includes(n)))
}

/** Two unnumbered paragraphs are taken for the same where one opens or closes as the other does. */
function overlap(a: string, b: string): boolean {
  return a.slice(0, 12) === b.slice(0, 12) || a.slice(-12) === b.slice(-12)
}

function name(of: Unit): string {
  const path = of.path.map((step) => `(${step[0] ?? '•'})`).join('')
  return `${of.half === 'main' ? '' : 'annex '}${of.number ?? ''}${path}`
}

// --- alignment ---

type Pair = [want: Unit | null, got: Unit | null]

/** Pairs gold and rows in order: first those that agree wholly, then, between two of these, those whose label agrees. */
function align(want: Unit[], got: Unit[]): Pair[] {
  const exact = commonSubsequence(want, got, (a, b) => a.text === b.text && sameLabel(a, b))
  const pairs: Pair[] = []
  let [w, g] = [0, 0]
  for (const [i, j] of [...exact, [want.length, got.length] as const]) {
    const [wants, gots] = [want.slice(w, i), got.slice(g, j)]
    let [a, b] = [0, 0]
    for (const [x, y] of [
      ...commonSubsequence(wants, gots, sameLabel),
      [wants.length, gots.length] as const,
    ]) {
      while (a < x) pairs.push([wants[a++]!, null])
      while (b < y) pairs.push([null, gots[b++]!])
      if (x < wants.length) pairs.push([wants[a++]!, gots[b++]!])
    }
    if (i < want.length) pairs.push([want[i]!, got[j]!])
    ;[w, g] = [i + 1, j + 1]
  }
  return pairs
}

/** Longest common subsequence, as index pairs. */
function commonSubsequence<A, B>(a: A[], b: B[], same: (a: A, b: B) => boolean): [number, number][] {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  const equal = new Uint8Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j
      if (same(a[i]!, b[j]!)) {
        equal[at] = 1
        lengths[at] = lengths[at + width + 1]! + 1
      } else {
        lengths[at] = Math.max(lengths[at + width]!, lengths[at + 1]!)
      }
    }
  }
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const at = i * width + j
    if (equal[at] && lengths[at] === lengths[at + width + 1]! + 1) pairs.push([i++, j++])
    else if (lengths[at + width]! >= lengths[at + 1]!) i++
    else j++
  }
  return pairs
}

// --- footnotes ---

function scoreFootnotes(rows: Rows, gold: Gold, misses: Miss[]): Score['footnotes'] {
  const texts = new Map<string, string>()
  for (const section of rows.sections) texts.set(section.id, section.title)
  for (const title of rows.titles ?? []) texts.set(title.id, title.text)
  const paragraphs = new Map(rows.paragraphs.map((row) => [row.id, row]))
  for (const row of rows.paragraphs) texts.set(row.id, row.text)

  const result = { gold: gold.footnotes.length, textExact: 0, anchorExact: 0 }
  const pairs = commonSubsequence(gold.footnotes, rows.footnotes, (a, b) => a.number === String(b.number))
  const gotFor = new Map(pairs.map(([i, j]) => [i, rows.footnotes[j]!]))
  gold.footnotes.forEach((want, index) => {
    const got = gotFor.get(index)
    const label = `fn ${want.number}`
    // an Arabic source prints empty brackets where the note repeats its own marker
    const text = squeeze(want.text).replace(/^\(\)/, '')
    if (got && squeeze(got.text).replace(/^\(\)/, '') === text) result.textExact++
    else misses.push({ what: 'footnote', label, ...difference(want.text, got?.text ?? null) })

    const before =
      got?.anchor && got.anchor_offset !== null
        ? (texts.get(got.anchor) ?? '').slice(0, got.anchor_offset)
        : null
    const place = got?.anchor ? paragraphs.get(got.anchor) : undefined
    if (before !== null && endsAlike(before, want.before) && rightPlace(want, place)) result.anchorExact++
    else {
      const at = `${want.anchor_paragraph ?? want.anchor_kind}${want.anchor_item ?? ''}`
      misses.push({
        what: 'anchor',
        label,
        gold: `${at}: …${want.before}`,
        got: got ? `${got.anchor ?? 'none'}: …${squeeze(before ?? '').slice(-12)}` : 'no such note',
      })
    }
  })
  return result
}

/** The gold keeps about twelve characters before the marker, and may reach over the start of the anchor's text. */
function endsAlike(text: string, before: string): boolean {
  const bare = (part: string) => squeeze(part).replace(/\($/, '')
  const [got, want] = [bare(text), bare(before)]
  return got.endsWith(want) || (got.length < want.length && got !== '' && want.endsWith(got))
}

function rightPlace(want: GoldFootnote, row: ParagraphRow | undefined): boolean {
  if (want.anchor_kind === 'numbered' && String(row?.number) !== want.anchor_paragraph) return false
  if (want.anchor_kind === 'numbered' && (row?.item != null) !== (want.anchor_item !== null)) return false
  if (want.anchor_item === null || !row?.item) return true
  const expected = readings(want.anchor_item)
  return expected.length === 0 || readings(row.item.split('.').at(-1)!).some((n) => expected.includes(n))
}

// --- headings ---

/**
 * Gold headings that are marked as such, whose text occurs once and does not end as a clause does (some preambular paragraphs are
 * marked as headings).
 * The label may stand in the gold's text: `أولا - التكيف`.
 */
function scoreHeadings(rows: Rows, gold: Gold, misses: Miss[]): Score['headings'] {
  const times = new Map<string, number>()
  for (const heading of gold.headings)
    times.set(squeeze(heading.text), (times.get(squeeze(heading.text)) ?? 0) + 1)
  const wanted = gold.headings.filter((heading) => {
    const isMarked = heading.basis !== 'heuristic' || heading.level_basis !== 'default'
    return isMarked && times.get(squeeze(heading.text)) === 1 && !/[,，;；،؛]$/.test(heading.text.trim())
  })
  const got = [
    ...rows.sections.map((section) => section.title),
    ...(rows.titles ?? []).map((title) => title.text),
  ].map(squeeze)
  let exact = 0
  for (const heading of wanted) {
    const text = squeeze(heading.text)
    const found = got.some((title) => title === text || isLabelled(text, title) || isLabelled(title, text))
    if (found) exact++
    else misses.push({ what: 'heading', label: heading.number, ...difference(heading.text, null) })
  }
  return { gold: wanted.length, exact }
}

/** True where `whole` is `title` with a printed label before it. */
function isLabelled(whole: string, title: string): boolean {
  if (title === '' || !whole.endsWith(title)) return false
  const label = whole.slice(0, whole.length - title.length)
  return label.length <= 12 && /[-–—.:)）]$|^[IVXLC]+$|^[㈠-㈩]$/.test(label)
}

// --- misses ---

function head(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/** The first 60 characters, from shortly before the first difference where there is one. */
function difference(gold: string, got: string | null): { gold: string; got: string } {
  if (got === null) return { gold: head(gold), got: '(none)' }
  const [a, b] = [squeeze(gold), squeeze(got)]
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  const from = Math.max(0, at - 20)
  const cut = (text: string) => `${from > 0 ? '…' : ''}${head(text.slice(from))}`
  return { gold: cut(a), got: cut(b) }
}
