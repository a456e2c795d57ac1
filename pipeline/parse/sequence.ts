import type { Reading, Scheme } from '../languages/numbering.ts'

/** Numbers that may be missing before the parser stops believing that a number continues the sequence. */
const LARGEST_GAP = 3

/**
 * Follows the numbering, so that `2011年`, a wrapped `1. ` or a bare number is not mistaken for structure: a label counts where it is
 * the next one of a sequence that is open, or the first of a new one.
 */
export interface Sequence {
  /**
   * The reading that fits here, or null.
   *
   * @param readings what the line's label might be
   * @param ahead what the labels of the following lines might be, nearest first; asked only where the sequence alone cannot tell
   * @param strong true where the layout says that a new block starts here
   */
  fit: (readings: Reading[], ahead: () => Iterable<Reading[]>, strong: boolean) => Reading | null
  /** Moves on past a reading that `fit` returned. */
  accept: (reading: Reading) => void
  /** Whether a reading that `fit` returned is the next number of its sequence, or the first of a new one. */
  expects: (reading: Reading) => boolean
  /** A heading was read: paragraph numbers may restart under it, and items are closed. */
  heading: () => void
  /** An item was read that may be a heading: `(b)` goes on after `(a)` though paragraphs came between. */
  title: (reading: Reading) => void
  /** A component starts: all numbering starts again. */
  restart: () => void
}

interface Level {
  scheme: Scheme
  value: number
}

export function createSequence(): Sequence {
  let paragraph = 0
  /** The last number before the numbering started again: `47.` goes on after `46.`, though a list from `1.` came between. */
  let interrupted = 0
  let items: Level[] = []
  /** The last value of each item scheme in this paragraph: (iv) goes on after (iii), though (b) came between. */
  let reached = new Map<Scheme, number>()
  let titles = new Map<Scheme, number>()
  let sections = new Map<Scheme, number>()
  let underHeading = true

  const fitParagraph = (reading: Reading, ahead: () => Iterable<Reading[]>, strong: boolean): boolean => {
    if (reading.value === paragraph + 1) return true
    if (reading.value === 1) {
      if (paragraph === 0) return true
      // `1. ` under a heading starts the numbering again, unless the old numbering goes on before a `2. ` comes
      if (underHeading) return !comesFirst(ahead(), paragraph + 1, 2)
      return strong && comesFirst(ahead(), 2, paragraph + 1)
    }
    if (!strong) return false
    if (paragraph < interrupted && reading.value === interrupted + 1)
      return comesFirst(ahead(), reading.value + 1, paragraph + 1)
    if (reading.value === paragraph) return comesFirst(ahead(), paragraph + 1, -1)
    return (
      reading.value > paragraph &&
      reading.value <= paragraph + 1 + LARGEST_GAP &&
      comesFirst(ahead(), reading.value + 1, paragraph + 1)
    )
  }

  /** Depth, counted from 0, at which an item stands; null where it does not fit. */
  const itemDepth = (reading: Reading, strong: boolean): number | null => {
    const open = items.findIndex((level) => level.scheme === reading.scheme)
    const { scheme, value } = reading
    // a dash opens a wrapped line as well as an item
    if (scheme === 'dash' && !strong) return null
    if (scheme === 'bullet' || scheme === 'dash') return open === -1 ? items.length : open
    if (open !== -1) {
      const missing = value - items[open]!.value - 1
      if (missing === 0 || value === 1) return open
      return strong && missing === 1 ? open : null
    }
    const isNext = value === (reached.get(scheme) ?? -1) + 1
    const isNextTitle = strong && value === (titles.get(scheme) ?? -1) + 1
    return value === 1 || isNext || isNextTitle ? items.length : null
  }

  const fitItem = (
    readings: Reading[],
    ahead: () => Iterable<Reading[]>,
    strong: boolean,
  ): Reading | null => {
    const fitting = readings.filter(
      (reading) => reading.role === 'item' && itemDepth(reading, strong) !== null,
    )
    if (fitting.length < 2) return fitting[0] ?? null
    // (i) after (h): the letter unless (ii) comes next
    for (const next of ahead()) {
      for (const reading of fitting) {
        if (next.some((other) => other.scheme === reading.scheme && other.value === reading.value + 1))
          return reading
      }
      if (next.some((reading) => reading.role !== 'item')) break
    }
    return fitting.find((reading) => reading.value !== 1) ?? fitting[0]!
  }

  const continues = (reading: Reading): boolean => reading.value === (sections.get(reading.scheme) ?? -1) + 1

  const fitSection = (readings: Reading[], strong: boolean): Reading | null => {
    const fitting = readings.filter((reading) => reading.role === 'section')
    const next = fitting.find(continues)
    if (next) return next
    return (
      fitting.find(
        ({ scheme, value }) => value === 1 && (scheme === 'arabic' ? strong : scheme !== first(sections)),
      ) ?? null
    )
  }

  return {
    fit(readings, ahead, strong) {
      const paragraphReading = readings.find((reading) => reading.role === 'paragraph')
      if (paragraphReading && fitParagraph(paragraphReading, ahead, strong)) return paragraphReading
      return fitItem(readings, ahead, strong) ?? fitSection(readings, strong)
    },
    expects(reading) {
      if (reading.value === 1 || reading.scheme === 'bullet' || reading.scheme === 'dash') return true
      if (reading.role === 'paragraph')
        return reading.value === paragraph + 1 || reading.value === interrupted + 1
      if (reading.role === 'section') return continues(reading)
      const open = items.find((level) => level.scheme === reading.scheme)
      const last = open?.value ?? reached.get(reading.scheme) ?? titles.get(reading.scheme) ?? 0
      return reading.value === last + 1
    },
    accept(reading) {
      if (reading.role === 'paragraph') {
        if (reading.value === 1) interrupted = paragraph
        paragraph = reading.value
        items = []
        reached = new Map()
        underHeading = false
      } else if (reading.role === 'item') {
        items.length = itemDepth(reading, true) ?? items.length
        items.push({ scheme: reading.scheme, value: reading.value })
        reached.set(reading.scheme, reading.value)
      } else {
        const schemes = [...sections.keys()]
        const at = schemes.indexOf(reading.scheme)
        // a heading closes the numbering of those below it
        if (at !== -1) sections = new Map([...sections].slice(0, at + 1))
        sections.set(reading.scheme, reading.value)
        titles = new Map()
        items = []
        underHeading = true
      }
    },
    heading() {
      items = []
      underHeading = true
    },
    title(reading) {
      titles.set(reading.scheme, reading.value)
    },
    restart() {
      paragraph = 0
      interrupted = 0
      items = []
      reached = new Map()
      titles = new Map()
      sections = new Map()
      underHeading = true
    },
  }
}

/** Whether the paragraph number `wanted` comes before `other` in the labels ahead. */
function comesFirst(ahead: Iterable<Reading[]>, wanted: number, other: number): boolean {
  for (const readings of ahead) {
    for (const reading of readings) {
      if (reading.role !== 'paragraph') continue
      if (reading.value === wanted) return true
      if (reading.value === other) return false
    }
  }
  return false
}

function first(sections: Map<Scheme, number>): Scheme | undefined {
  return sections.keys().next().value
}
