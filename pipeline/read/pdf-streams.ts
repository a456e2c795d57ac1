import { inflateSync } from 'node:zlib'
import { Unreadable } from './unreadable.ts'

/** Bytes that one stream, and all streams of a file together, may unpack to. */
const MAX_STREAM = 200_000_000
const MAX_TOTAL = 1_000_000_000

/**
 * Unpacks every deflated stream of a PDF once, to nothing: pdf.js has no bound on what a stream may grow to, and skips without a word
 * what it cannot unpack.
 *
 * ```
 * <</Length 512/Filter/FlateDecode>>⏎stream⏎…⏎endstream
 *                      ^ only streams that are deflated first, in files that are not encrypted
 * ```
 *
 * @throws {Unreadable} where a stream is damaged, or unpacks to more than the limits
 */
export function checkStreams(bytes: Uint8Array): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (buffer.includes('/Encrypt')) return
  let total = 0
  for (let at = buffer.indexOf('stream'); at !== -1; at = buffer.indexOf('stream', at + 1)) {
    const opening = /^stream\r?\n/.exec(buffer.toString('latin1', at, at + 8))
    const dictionary = buffer.toString('latin1', Math.max(0, buffer.lastIndexOf(' obj', at)), at)
    if (!opening || !/>>\s*$/.test(dictionary)) continue
    const start = at + opening[0].length
    const end = buffer.indexOf('endstream', start)
    const filters = /\/Filter\s*\[?((?:\s*\/FlateDecode)+)/.exec(dictionary)?.[1]?.match(/\/FlateDecode/g)
    if (filters)
      total += unpackedLength(buffer.subarray(start, end === -1 ? undefined : end), filters.length, start)
    if (total > MAX_TOTAL) {
      throw new Unreadable(
        `PDF unpacks to more than ${MAX_TOTAL / 1e6} MB, expected a document of usual size`,
      )
    }
    if (end !== -1) at = end
  }
}

function unpackedLength(packed: Uint8Array, times: number, offset: number): number {
  let data = packed
  try {
    for (let pass = 0; pass < times; pass++) data = inflateSync(data, { maxOutputLength: MAX_STREAM })
    return data.length
  } catch (error) {
    const isLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    const problem = isLarge
      ? `unpacks to more than ${MAX_STREAM / 1e6} MB`
      : `is damaged (${(error as Error).message})`
    throw new Unreadable(`PDF has a stream that ${problem}, byte ${offset}; get the file anew`)
  }
}
