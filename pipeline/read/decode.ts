/**
 * Bytes → text, refusing what is not text.
 */

export interface Decoded {
  text: string
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'
}

/** Why bytes could not be read, and where: line and column counted from 1, in characters, as an editor counts them. */
export interface Undecodable {
  rule: 'read:source-empty' | 'read:encoding-invalid' | 'read:binary-data'
  reason: string
  place: { line: number; column: number }
}

type Encoding = Decoded['encoding']

const BOMS: { bytes: number[]; encoding: Encoding }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
]

/** What a decoder puts in the place of bytes that it cannot read. */
const REPLACEMENT = '\ufffd'

/**
 * Decodes a source file. A byte order mark decides; without one the bytes are UTF-8, else UTF-16 or GB18030 where their shape gives
 * them away, else undecodable. The mark itself is not part of the text.
 */
export function decode(bytes: Uint8Array): Decoded | Undecodable {
  const bom = BOMS.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))
  const content = bytes.subarray(bom?.bytes.length ?? 0)
  if (content.length === 0)
    return {
      rule: 'read:source-empty',
      reason: 'File is empty, expected text',
      place: { line: 1, column: 1 },
    }
  if (bom) return decodeAs(bom.encoding, content)
  const utf16 = guessUtf16(content)
  if (utf16) return decodeAs(utf16, content)
  const utf8 = decodeAs('utf-8', content)
  if ('text' in utf8 || utf8.rule !== 'read:encoding-invalid' || content.includes(0)) return utf8
  return isGb18030(content.subarray(0, 65_536)) ? decodeAs('gb18030', content) : utf8
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): Decoded | Undecodable {
  const text = lossy(encoding, bytes)
  const control = text.search(/[\u0000-\u0008\u000e-\u001f]/)
  const bad = firstUndecodable(text, encoding, bytes)
  if (control !== -1 && (bad === -1 || control < bad)) {
    const code = text.charCodeAt(control).toString(16).padStart(4, '0').toUpperCase()
    return {
      rule: 'read:binary-data',
      reason: `File holds binary data (U+${code}), expected text`,
      place: placeIn(text, control),
    }
  }
  if (bad === -1) return { text, encoding }
  const reason =
    encoding === 'utf-8'
      ? 'Bytes are not UTF-8, expected UTF-8, UTF-16 or GB18030'
      : `Bytes are not ${encoding.toUpperCase()}, as those before them are`
  return { rule: 'read:encoding-invalid', reason, place: placeIn(text, bad) }
}

function lossy(encoding: Encoding, bytes: Uint8Array): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
}

/** Index of the first replacement character that the source does not hold itself, or -1. */
function firstUndecodable(text: string, encoding: Encoding, bytes: Uint8Array): number {
  let at = 0
  let offset = 0
  for (let index = text.indexOf(REPLACEMENT); index !== -1; index = text.indexOf(REPLACEMENT, index + 1)) {
    offset += bytesOf(text.slice(at, index), encoding)
    at = index
    if (!holdsReplacement(bytes, offset, encoding)) return index
  }
  return -1
}

function bytesOf(text: string, encoding: Encoding): number {
  return encoding === 'utf-8' ? Buffer.byteLength(text) : text.length * 2
}

function holdsReplacement(bytes: Uint8Array, offset: number, encoding: Encoding): boolean {
  if (encoding === 'utf-8')
    return bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd
  if (encoding === 'utf-16le') return bytes[offset] === 0xfd && bytes[offset + 1] === 0xff
  if (encoding === 'utf-16be') return bytes[offset] === 0xff && bytes[offset + 1] === 0xfd
  return false
}

function placeIn(text: string, index: number): Undecodable['place'] {
  const before = text.slice(0, index)
  const start = before.lastIndexOf('\n') + 1
  let line = 1
  for (let at = before.indexOf('\n'); at !== -1; at = before.indexOf('\n', at + 1)) line++
  return { line, column: index - start + 1 }
}

/** UTF-16 without a mark: text with line breaks and spaces has a zero byte on one side of most of them. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
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

/**
 * GB18030 accepts almost any bytes, UTF-8 with a bad byte among them; so text is taken for it only where UTF-8 can read little of what
 * is not ASCII, and where it makes mostly Han characters.
 */
function isGb18030(sample: Uint8Array): boolean {
  const utf8 = lossy('utf-8', sample)
  if (count(utf8, /\ufffd/g) < count(utf8, /[^\x00-\x7f]/g) / 2) return false
  const text = lossy('gb18030', sample)
  const han = count(text, /\p{Script=Han}|[，。、；：（）“”]/gu)
  return han > 0 && han >= count(text, /[^\x00-\x7f]/g) * 0.9
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
