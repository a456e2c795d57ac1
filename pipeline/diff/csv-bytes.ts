/** CSV as bytes: where rows end and what their keys are, without making a string of anything. Agrees with `parseCsv` byte for byte. */
import { parseCsv } from '../csv.ts'

export const lineFeed = 0x0a
const carriageReturn = 0x0d
export const quote = 0x22
const comma = 0x2c

/** The columns that make the key, by index, ascending. */
export type KeyColumns = readonly number[]

/** The index after the line end of the row that starts at `at`, or -1 when it does not end before `length`. */
export function rowEnd(bytes: Buffer, start: number, length: number): number {
  let at = start
  for (;;) {
    // A quote opens a cell only as its first byte: 5" is text.
    if (bytes[at] === quote) {
      at = closingQuote(bytes, at, length) + 1
      if (at === 0) return -1
    }
    while (at < length && bytes[at] !== comma && bytes[at] !== lineFeed) at++
    if (at >= length) return -1
    if (bytes[at++] === lineFeed) return at
  }
}

function closingQuote(bytes: Buffer, at: number, length: number): number {
  for (let close = at + 1; close < length; close++) {
    if (bytes[close] !== quote) continue
    if (close + 1 >= length || bytes[close + 1] !== quote) return close
    close++
  }
  return -1
}

/** FNV-1a over the text of the key cells of one row, 31 bits; -1 when one of them is empty or missing. */
export function hashKey(bytes: Buffer, start: number, end: number, columns: KeyColumns): number {
  let hash = 0x811c9dc5
  if (columns.length === 1 && columns[0] === 0) {
    // The usual case, at three times the speed: a plain cell at the start, its end in sight.
    for (let at = start; at < end; at++) {
      const byte = bytes[at]!
      if (byte === comma && at > start) return finish(hash)
      if (byte === comma || byte === quote || byte <= carriageReturn) break
      hash = Math.imul(hash ^ byte, 0x01000193)
    }
    hash = 0x811c9dc5
  }
  let wanted = 0
  let at = start
  for (let column = 0; ; column++) {
    const isKey = columns[wanted] === column
    let length = 0
    if (bytes[at] === quote) {
      for (at++; at < end; at++) {
        if (bytes[at] === quote && bytes[++at] !== quote) break
        if (isKey) hash = Math.imul(hash ^ bytes[at]!, 0x01000193)
        length++
      }
    }
    for (; !isCellEnd(bytes, at, end); at++) {
      if (isKey) hash = Math.imul(hash ^ bytes[at]!, 0x01000193)
      length++
    }
    if (isKey) {
      if (length === 0) return -1
      if (++wanted === columns.length) return finish(hash)
      hash = Math.imul(hash ^ 0x1f, 0x01000193)
    }
    if (at >= end || bytes[at] !== comma) return -1
    at++
  }
}

function finish(hash: number): number {
  return (hash ^ (hash >>> 15)) & 0x7fffffff
}

function isCellEnd(bytes: Buffer, at: number, end: number): boolean {
  if (at >= end) return true
  const byte = bytes[at]
  if (byte === comma || byte === lineFeed) return true
  return byte === carriageReturn && (at + 1 >= end || bytes[at + 1] === lineFeed)
}

/** True when the key cells of two rows stand for the same text, quoted or not. */
export function sameKey(
  a: Buffer,
  aStart: number,
  aEnd: number,
  b: Buffer,
  bStart: number,
  bEnd: number,
  columns: KeyColumns,
): boolean {
  let at = aStart
  let other = bStart
  const last = columns[columns.length - 1]!
  for (let column = 0; column <= last; column++) {
    if (a[at] === quote || b[other] === quote) {
      return keyText(a, aStart, aEnd, columns) === keyText(b, bStart, bEnd, columns)
    }
    if (columns.includes(column)) {
      while (a[at] === b[other] && !isCellEnd(a, at, aEnd) && !isCellEnd(b, other, bEnd)) {
        at++
        other++
      }
      if (!isCellEnd(a, at, aEnd) || !isCellEnd(b, other, bEnd)) return false
    } else {
      while (!isCellEnd(a, at, aEnd)) at++
      while (!isCellEnd(b, other, bEnd)) other++
    }
    at++
    other++
  }
  return true
}

function keyText(bytes: Buffer, start: number, end: number, columns: KeyColumns): string {
  const [cells = []] = parseCsv(bytes.toString('utf8', start, end))
  return JSON.stringify(columns.map((column) => cells[column]))
}

/** How many of the next `most` bytes are equal: ever larger blocks while they are, halves of the first block that is not. */
export function commonLength(a: Buffer, aStart: number, b: Buffer, bStart: number, most: number): number {
  let limit = most
  let length = 0
  let size = 32
  while (length < limit) {
    const block = Math.min(size, limit - length)
    if (block <= 32) {
      const stop = length + block
      while (length < stop && a[aStart + length] === b[bStart + length]) length++
      if (length < stop) return length
      size = 512
    } else if (
      a.compare(b, bStart + length, bStart + length + block, aStart + length, aStart + length + block) === 0
    ) {
      length += block
      size = block * 2
    } else {
      limit = length + block
      size = block >> 1
    }
  }
  return length
}
