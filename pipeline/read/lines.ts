/**
 * Text → printed lines, with what the layout says about each of them.
 *
 * Nothing here knows a language. Positions are UTF-16 offsets into the decoded text.
 */

/** One printed line that holds more than white space. */
export interface Line {
  /** The line without the white space around it. */
  text: string
  /** Offset of the first and past the last character of `text`. */
  start: number
  end: number
  /** Spaces before the text, as printed. */
  indent: number
  /** True where white space follows the text on its line: Word's paragraph mark, kept by some extractors. */
  trailing: boolean
  /** Blank lines between the line before and this one. */
  blanks: number
  /** Page, counted from 1. */
  page: number
  /** What the source format itself knows of the line, where it does (PDF, Word, XML). */
  style?: Style
}

export interface Style {
  bold?: boolean
  italic?: boolean
  /** Font size in points, or in half lines where the format has no points. */
  size?: number
  /** Printed rise or box: page, left, top, right, bottom, in points from the top left corner. */
  box?: [number, number, number, number, number]
  /** True where the line is turned and most of its page is not. */
  turned?: boolean
  /** UTF-16 ranges of the line's text that are printed raised: footnote markers. */
  superscripts?: [number, number][]
  /** A role that the format states outright. */
  role?: 'heading' | 'paragraph' | 'item' | 'note' | 'cell'
  /** Depth of a heading or item, counted from 1, where the format states it. */
  level?: number
}

export interface Page {
  text: string
  lines: Line[]
  pages: number
  layout: Layout
  /** Symbol and title of the document, where the format states them beside the text. */
  symbol?: string | undefined
  title?: string | undefined
}

/**
 * How the extractor laid the text out.
 * - `doubled`: an empty line after every printed line, a trailing space at the end of each paragraph, no form feeds
 * - `blocks`: an empty line between paragraphs
 * - `solid`: no empty lines
 */
export type Layout = 'doubled' | 'blocks' | 'solid'

/** Splits decoded text into printed lines and pages, and says how they are laid out. */
export function toLines(text: string): Page {
  const lines: Line[] = []
  let blanks = 0
  let page = 1
  let pendingPages = 0
  let at = 0
  let feed = text.indexOf('\f')
  while (at <= text.length) {
    let stop = text.indexOf('\n', at)
    if (stop === -1) stop = text.length
    let next = stop + 1
    // the carriage return of a Windows line end is no white space of the line
    if (stop > at && text.charCodeAt(stop - 1) === 13) stop--
    let start = at
    let end = stop
    let feeds = 0
    while (start < end && isSpace(text.charCodeAt(start))) {
      if (text.charCodeAt(start) === 12) feeds++
      start++
    }
    // a form feed behind text ends its line
    while (feed !== -1 && feed < start) feed = text.indexOf('\f', start)
    if (feed !== -1 && feed < stop) {
      stop = feed
      next = feed
      end = feed
    }
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    pendingPages += feeds
    if (start === end) {
      // a line of nothing but a space, right after a marker's own line, is the paragraph mark that follows the marker
      if (blanks === 0 && stop > at && lines.length > 0) lines.at(-1)!.trailing = true
      blanks++
    } else {
      page += pendingPages
      pendingPages = 0
      lines.push({
        text: text.slice(start, end),
        start,
        end,
        indent: start - at - feeds,
        trailing: end < stop,
        blanks,
        page,
      })
      blanks = 0
    }
    at = next
  }
  const layout = layoutOf(lines)
  if (layout === 'doubled' && page === 1) page = markPages(lines)
  return { text, lines, pages: page, layout }
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || code === 0xfeff
}

function layoutOf(lines: Line[]): Layout {
  let spaced = 0
  let closed = 0
  for (let index = 1; index < lines.length; index++) {
    if (lines[index]!.blanks > 0) spaced++
    if (lines[index]!.trailing) closed++
  }
  // notes and their markers stand closer than the rest, so not every line is followed by an empty one
  if (spaced / lines.length > 0.55 && closed / lines.length > 0.02) return 'doubled'
  return spaced / lines.length > 0.02 ? 'blocks' : 'solid'
}

/**
 * Doubled text has no form feeds; a page starts where the empty line is missing and the line begins with a space.
 *
 * ```
 * |可能有助于解决这些问⏎
 * |␠题的多层次方法
 *  ^ new page
 * |“卡提巴”⏎
 * |1⏎
 * |␠填补国家安全的真空     (no new page: a raised number is set on a line of its own)
 * ```
 */
function markPages(lines: Line[]): number {
  let page = 1
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    const before = lines[index - 1]
    if (before && line.blanks === 0 && line.indent > 0 && !/^\d{1,3}$/.test(before.text)) page++
    line.page = page
  }
  return page
}
