/**
 * Bytes → text, refusing what is not text.
 */

export interface Decoded {
  text: string
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'
}

/** Why bytes could not be read; `offset` counts bytes from the start of the file. */
export interface Undecodable {
  rule: 'read:source-empty' | 'read:encoding-invalid' | 'read:binary-data'
  reason: string
  offset: number
}

const BOMS: { bytes: number[]; encoding: Decoded['encoding'] }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
]

/**
 * Decodes a source file. A byte order mark decides; without one the bytes are UTF-8, else UTF-16 or GB18030 where their shape gives
 * them away, else undecodable. The mark itself is not part of the text.
 */
export function decode(bytes: Uint8Array): Decoded | Undecodable {
  if (bytes.length === 0)
    return { rule: 'read:source-empty', reason: 'Source file is empty, expected text', offset: 0 }
  const bom = BOMS.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))
  if (bom) return decodeAs(bom.encoding, bytes.subarray(bom.bytes.length), bom.bytes.length)

  const utf16 = guessUtf16(bytes)
  if (utf16) return decodeAs(utf16, bytes, 0)
  const nul = bytes.indexOf(0)
  if (nul !== -1) {
    return { rule: 'read:binary-data', reason: 'Source file holds binary data, expected text', offset: nul }
  }
  const utf8 = decodeAs('utf-8', bytes, 0)
  if ('text' in utf8) return utf8
  const gb = decodeAs('gb18030', bytes, 0)
  return 'text' in gb && isPlausibleChinese(gb.text) ? gb : utf8
}

function decodeAs(encoding: Decoded['encoding'], bytes: Uint8Array, skipped: number): Decoded | Undecodable {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
    const control = text.search(/[\u0000-\u0008\u000e-\u001f]/)
    if (control === -1) return text === '' ? decode(bytes) : { text, encoding }
    return {
      rule: 'read:binary-data',
      reason: `Control character U+${text.charCodeAt(control).toString(16).padStart(4, '0').toUpperCase()} in the source file, expected text`,
      offset: skipped + Buffer.byteLength(text.slice(0, control), encoding === 'utf-8' ? 'utf8' : 'utf16le'),
    }
  } catch {
    return {
      rule: 'read:encoding-invalid',
      reason: `Bytes are not ${encoding.toUpperCase()}, expected UTF-8, UTF-16 or GB18030`,
      offset: skipped + (encoding === 'utf-8' ? validUtf8Length(bytes) : 0),
    }
  }
}

/** Length in bytes of the longest valid UTF-8 prefix, so that the first bad byte can be named. */
function validUtf8Length(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  // invariant: the first `low` bytes decode (perhaps with a cut character at the end), the first `high + 1` do not
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (decodesAsStream(bytes.subarray(0, middle))) low = middle
    else high = middle - 1
  }
  return low
}

function decodesAsStream(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** UTF-16 without a mark: text with line breaks and spaces has a zero byte on one side of most of them. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 !== 0) return null
  let little = 0
  let big = 0
  const sample = bytes.subarray(0, 4096)
  for (let index = 0; index + 1 < sample.length; index += 2) {
    const [first, second] = [sample[index]!, sample[index + 1]!]
    if (second === 0 && (first === 0x0a || first === 0x20)) little++
    if (first === 0 && (second === 0x0a || second === 0x20)) big++
  }
  const enough = Math.max(1, sample.length / 400)
  if (little >= enough && big === 0) return 'utf-16le'
  if (big >= enough && little === 0) return 'utf-16be'
  return null
}

/** GB18030 accepts almost any bytes; only text that is mostly Han characters is taken for it. */
function isPlausibleChinese(text: string): boolean {
  const han = text.match(/\p{Script=Han}|[，。、；：（）“”]/gu)?.length ?? 0
  const foreign = text.match(/[^\x00-\x7f]/g)?.length ?? 0
  return han > 0 && han >= foreign * 0.9
}
