import type { Language } from '../languages/language.ts'
import type { Inline, Text } from '../tree.ts'
import { slice } from './slice.ts'
import { isWide } from './width.ts'

/**
 * Printed lines → running text: hard wraps undone, the spaces that a Chinese PDF puts between Han and Latin or digits removed, and
 * those that a justified line lets into a word.
 *
 * ```
 * |2011⏎                  |in the field of crime⏎
 * |年 12 月 6 日           |prevention
 *   ^ closed up                            ^ one space
 * ```
 *
 * Every published character is the source's own, except the space that stands for a line break: it has the span of the first white
 * space after the line.
 */
export function joinPieces(lines: Inline[][], language: Language): Inline[] {
  const joined: Inline[] = []
  for (const line of lines) {
    for (const [index, piece] of line.entries()) {
      const before = joined.at(-1)
      if (before && piece.type !== 'removal') {
        const space = spaceBetween(before, piece, language, index === 0)
        if (space) joined.push(space)
      }
      if (piece.type === 'text') pushClosedUp(joined, piece)
      else joined.push(piece)
    }
  }
  return joined
}

/** The text that is published for these pieces. */
export function textOf(pieces: readonly { type: string; value?: unknown }[]): string {
  let text = ''
  for (const piece of pieces) if (piece.type === 'text') text += piece.value
  return text
}

/** The pieces from `start` on, without the white space there. */
export function withoutStart(pieces: Inline[], start: number): Inline[] {
  const kept: Inline[] = []
  for (const piece of pieces) {
    if (piece.span.end <= start) continue
    if (piece.type !== 'text' || piece.span.start >= start) {
      kept.push(piece)
      continue
    }
    const tail = piece.value.slice(start - piece.span.start)
    const value = tail.trimStart()
    if (value !== '')
      kept.push({ type: 'text', value, span: { start: piece.span.end - value.length, end: piece.span.end } })
  }
  return kept
}

function spaceBetween(before: Inline, piece: Inline, language: Language, wraps: boolean): Text | null {
  const gap = piece.span.start - before.span.end
  if (gap === 0 && !wraps) return null
  // no space before a marker, none after one that the text closes right behind
  if (piece.type === 'footnoteReference') return null
  if (piece.type !== 'text' || before.type === 'removal') return null
  const first = piece.value.charCodeAt(0)
  const last = before.type === 'text' ? before.value.charCodeAt(before.value.length - 1) : 0x20
  if (
    before.type === 'footnoteReference' &&
    (isWide(first) || /^[\s.,;:!?)\]»”’،؛。，；：、）]/.test(piece.value))
  )
    return null
  if (before.type === 'text' && !readsAsSpace(last, first, language)) return null
  if (before.type === 'footnoteReference' && language.join === '' && !isLatin(first)) return null
  return { type: 'text', value: ' ', span: { start: before.span.end, end: before.span.end + 1 } }
}

/** Whether a line break between these two characters reads as a space. */
function readsAsSpace(last: number, first: number, language: Language): boolean {
  if (isWide(last) || isWide(first) || isSpaceCode(last)) return false
  // a compound broken at its own hyphen, a dash set close
  if (last === 0x2d || last === 0x2010 || last === 0x2011 || last === 0x2014 || last === 0x2f) return false
  if (language.join === ' ') return true
  return isLatin(last) && isLatin(first)
}

function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f)
}

function isSpaceCode(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x3000 || code === 9
}

/** Curly quotes and dashes are set like Han characters where Han stands around them. */
function isQuote(code: number): boolean {
  return (code >= 0x2018 && code <= 0x201d) || code === 0x2026 || code === 0x2014
}

/** Adds a piece of one line, without the white space that is only the layout's. */
function pushClosedUp(joined: Inline[], piece: Text): void {
  const { value, span } = piece
  let from = 0
  for (let at = 0; at < value.length; at++) {
    if (!isSpaceCode(value.charCodeAt(at))) continue
    let stop = at + 1
    while (stop < value.length && isSpaceCode(value.charCodeAt(stop))) stop++
    if (stop === at + 1 && value.charCodeAt(at) !== 9 && !closesUp(value, at, stop)) continue
    if (at > from) joined.push(slice(piece, from, at))
    if (!closesUp(value, at, stop)) {
      joined.push({ type: 'text', value: ' ', span: { start: span.start + at, end: span.start + at + 1 } })
    }
    from = stop
    at = stop - 1
  }
  if (from === 0) joined.push(piece)
  else if (from < value.length) joined.push(slice(piece, from, value.length))
}

/** `Al |-Qaida`, `the People |’s Army`: justified lines are set so tight or so wide that a PDF tells a space inside a word. */
const INSIDE_WORD = /(?<=\p{L}) [-’](?=\p{L})/uy

function isInsideWord(value: string, at: number): boolean {
  INSIDE_WORD.lastIndex = at
  return INSIDE_WORD.test(value)
}

/** Whether the white space from `at` to `stop` is only the layout's: beside a wide character, or inside a word. */
function closesUp(value: string, at: number, stop: number): boolean {
  // beside a marker the piece begins or ends with the space
  const before = at === 0 ? 0 : value.charCodeAt(at - 1)
  const after = stop >= value.length ? 0 : value.charCodeAt(stop)
  if (isWide(before) || isWide(after)) return true
  if ((after === 0x2d || after === 0x2019) && isInsideWord(value, at)) return true
  return isQuote(before) && isWideAhead(value, at - 2) && !isLatin(after)
    ? true
    : isQuote(after) && isWide(value.charCodeAt(stop + 1))
}

function isWideAhead(value: string, at: number): boolean {
  return at >= 0 && isWide(value.charCodeAt(at))
}
