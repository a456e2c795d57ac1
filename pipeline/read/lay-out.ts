import type { Layout, Line, Page, Style } from './lines.ts'

/** A line to be set, and what stands between it and the one before: an empty line, a line break, or the gap between two table cells. */
export interface Printed {
  text: string
  gap: 'block' | 'line' | 'cell'
  style?: Style
  /** Page, counted from 1; never smaller than that of the line before. */
  page?: number
  /** Spaces before the text. */
  indent?: number
}

/** The rule above a block of notes, as UN documents print it. */
export const NOTE_RULE = '_'.repeat(18)

/**
 * Sets lines as one text, for formats that have no lines of their own or hold them as positions. Line feeds end lines, a form feed
 * opens a page, a tab parts two cells of one row; every line's offsets index the text.
 *
 * Lines that hold nothing but white space are left out.
 */
export function layOut(printed: Printed[], layout: Layout): Page {
  const parts: string[] = []
  const lines: Line[] = []
  let at = 0
  let page = 1
  const add = (part: string) => {
    parts.push(part)
    at += part.length
  }
  for (const { text, gap, style, page: wanted = page, indent = 0 } of printed) {
    if (text.trim() === '') continue
    const newPage = wanted > page
    if (lines.length > 0) add(gap === 'cell' && !newPage ? '\t' : gap === 'block' && !newPage ? '\n\n' : '\n')
    if (newPage) add('\f'.repeat(wanted - page))
    page = Math.max(page, wanted)
    add(' '.repeat(indent))
    const blanks = gap === 'block' && !newPage && lines.length > 0 ? 1 : 0
    const line: Line = { text, start: at, end: at + text.length, indent, trailing: false, blanks, page }
    if (style && Object.keys(style).length > 0) line.style = style
    lines.push(line)
    add(text)
  }
  if (lines.length > 0) add('\n')
  return { text: parts.join(''), lines, pages: page, layout }
}
