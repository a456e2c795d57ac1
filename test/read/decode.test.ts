import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decode } from '../../pipeline/read/decode.ts'

const utf16 = (text: string) => Buffer.from(text, 'utf16le')
const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))
/** 第五章。各国应公布水位。 in GB18030. */
const GB = [
  ...[0xb5, 0xda, 0xce, 0xe5, 0xd5, 0xc2, 0xa1, 0xa3, 0x0a],
  ...[0xb8, 0xf7, 0xb9, 0xfa, 0xd3, 0xa6, 0xb9, 0xab, 0xb2, 0xbc, 0xcb, 0xae, 0xce, 0xbb, 0xa1, 0xa3],
]

test.each([
  ['UTF-8', bytes('Fluß 水'), 'Fluß 水', 'utf-8'],
  ['UTF-8 with a mark', bytes('\ufeff水'), '水', 'utf-8'],
  ['a replacement character of the source’s own', bytes('a\ufffdb'), 'a\ufffdb', 'utf-8'],
  ['UTF-16 with a mark', utf16('\ufeff水 1\n'), '水 1\n', 'utf-16le'],
  ['UTF-16 without a mark', utf16('水位 1\n各国 2\n'), '水位 1\n各国 2\n', 'utf-16le'],
  ['UTF-16, big end first', utf16('水位 1\n').swap16(), '水位 1\n', 'utf-16be'],
  ['GB18030', bytes(GB), '第五章。\n各国应公布水位。', 'gb18030'],
])('%s is decoded', (_, input, text, encoding) => {
  expect(decode(input)).toEqual({ text, encoding })
})

test.each([
  ['nothing', bytes(''), 'read:source-empty', 1, 1],
  ['a mark alone', bytes('\ufeff'), 'read:source-empty', 1, 1],
  ['a bad byte after wide characters', bytes('水\n水位', [0xff], 'x'), 'read:encoding-invalid', 2, 3],
  ['a bad byte after a replacement character', bytes('\ufffd', [0xff]), 'read:encoding-invalid', 1, 2],
  ['a character cut off', bytes('水位', [0xe6, 0xb0]), 'read:encoding-invalid', 1, 3],
  [
    'one bad byte in Chinese UTF-8',
    bytes('各国应公布水位。'.repeat(20), [0xb0]),
    'read:encoding-invalid',
    1,
    161,
  ],
  ['Latin-1', bytes('Flu', [0xdf], ' M', [0xfc], 'ndung'), 'read:encoding-invalid', 1, 4],
  ['half a surrogate pair', utf16('\ufeffab\n\ud800c'), 'read:encoding-invalid', 2, 1],
  ['a bad byte in GB18030', bytes(GB, [0xff], GB), 'read:encoding-invalid', 2, 9],
  ['a zero byte', bytes('ab\ncd\u0000'), 'read:binary-data', 2, 3],
  ['a control character', bytes('a\u0007'), 'read:binary-data', 1, 2],
])('%s is refused at its place', (_, input, rule, line, column) => {
  expect(decode(input)).toMatchObject({ rule, place: { line, column } })
})

test('any text comes back from UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      fc.pre(!/[\u0000-\u0008\u000e-\u001f]/.test(text) && !text.startsWith('\ufeff'))
      expect(decode(Buffer.from(text))).toEqual({ text, encoding: 'utf-8' })
    }),
  )
})

test('any bytes are decoded or refused, never thrown at', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (input) => {
      const decoded = decode(input)
      expect('text' in decoded || decoded.place.line >= 1).toBe(true)
    }),
    { numRuns: 500 },
  )
})
