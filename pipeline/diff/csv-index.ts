/** The rows of a CSV file by a hash of their key. Equal hashes are never believed: the keys themselves are compared. */
import { parseCsv } from '../csv.ts'
import { hashKey, type KeyColumns, lineFeed, quote, rowEnd, sameKey } from './csv-bytes.ts'
import { lastRowEnd, type Source } from './csv-file.ts'
import { type KeyFaults, refuseFaults } from './key-faults.ts'

/** Bytes of a row, for a first guess at how many there are. */
const usualRow = 128

/** Row `i` is `bytes[starts[i]] … bytes[starts[i + 1]]`, line end included. */
export interface Index {
  bytes: Buffer
  columns: KeyColumns
  count: number
  starts: Uint32Array
  /** -1 for a row without a key. */
  hashes: Int32Array
  /** Open addressing: slot → row + 1, 0 for a free one. */
  slots: Int32Array
}

/**
 * Finds the rows and their keys in one go, while their bytes are at hand.
 *
 * @throws DiffError when a row has no key, when two have one, or when a quote is never closed
 */
export function indexRows(source: Source, bytes: Buffer, key: readonly string[]): Index {
  const columns = key.map((column) => source.header.indexOf(column)).sort((a, b) => a - b)
  const index = emptyIndex(bytes, columns, Math.ceil(bytes.length / usualRow) + 1)
  const faults: KeyFaults = { missing: [], repeated: [] }
  let at = source.start
  let nextQuote = positionOf(quote, bytes, at)
  for (let row = 0; at < bytes.length; row++) {
    let end = Math.min(positionOf(lineFeed, bytes, at) + 1, bytes.length)
    if (nextQuote < end) {
      end = rowEnd(bytes, at, bytes.length)
      if (end < 0) end = lastRowEnd(bytes, at, bytes.length, source, row)
      nextQuote = positionOf(quote, bytes, end)
    }
    if (row === index.hashes.length) enlarge(index)
    index.starts[row] = at
    index.starts[row + 1] = end
    index.count = row + 1
    const hash = hashKey(bytes, at, end, columns)
    index.hashes[row] = hash
    if (hash < 0) faults.missing.push(`row ${row + 1}`)
    else {
      const slot = slotOf(index, hash, bytes, at, end)
      const other = index.slots[slot]!
      if (other > 0) faults.repeated.push(`${keyAt(index, row)} in rows ${other} and ${row + 1}`)
      else index.slots[slot] = row + 1
    }
    at = end
  }
  refuseFaults(source.path, key, faults)
  return index
}

/** Room for `most` rows; at most three quarters of the slots are ever taken. */
function emptyIndex(bytes: Buffer, columns: KeyColumns, most: number): Index {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(most / 0.75)))
  return { bytes, columns, count: 0, starts: new Uint32Array(most + 1), hashes: new Int32Array(most), slots }
}

/** Doubles the room. Rows keep their numbers; their hashes give them new slots. */
function enlarge(index: Index): void {
  const larger = emptyIndex(index.bytes, index.columns, index.hashes.length * 2)
  larger.starts.set(index.starts)
  larger.hashes.set(index.hashes)
  const mask = larger.slots.length - 1
  for (const entry of index.slots) {
    if (entry === 0) continue
    let slot = index.hashes[entry - 1]! & mask
    while (larger.slots[slot] !== 0) slot = (slot + 1) & mask
    larger.slots[slot] = entry
  }
  Object.assign(index, { starts: larger.starts, hashes: larger.hashes, slots: larger.slots })
}

/** The row of the index with the same key as the row at the given bytes, or -1. */
export function find(index: Index, bytes: Buffer, at: number, end: number): number {
  const hash = hashKey(bytes, at, end, index.columns)
  return hash < 0 ? -1 : index.slots[slotOf(index, hash, bytes, at, end)]! - 1
}

/** The slot that holds the row with this key, or the free one where it belongs. */
function slotOf(index: Index, hash: number, bytes: Buffer, at: number, end: number): number {
  const { columns, slots, hashes, starts } = index
  const mask = slots.length - 1
  let slot = hash & mask
  for (;;) {
    const row = slots[slot]! - 1
    if (row < 0) return slot
    if (hashes[row] === hash) {
      if (sameKey(index.bytes, starts[row]!, starts[row + 1]!, bytes, at, end, columns)) return slot
    }
    slot = (slot + 1) & mask
  }
}

/** The key of a row as an error names it. */
export function keyAt(index: Index, row: number): string {
  const [cells = []] = parseCsv(index.bytes.toString('utf8', index.starts[row], index.starts[row + 1]))
  return index.columns.map((column) => cells[column]).join(' ')
}

/** The next place of a byte, or the end. */
function positionOf(byte: number, bytes: Buffer, from: number): number {
  const at = bytes.indexOf(byte, from)
  return at < 0 ? bytes.length : at
}
