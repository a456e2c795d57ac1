import { expect, test } from 'vitest'
import { formatOf } from '../../pipeline/read/format.ts'
import { Unreadable } from '../../pipeline/read/unreadable.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')

test.each([
  ['text', '1. The Board met in Nairobi.'],
  ['text', ''],
  ['text', '< 5 per cent'],
  ['pdf', '%PDF-1.7\n'],
  ['pdf', '\r\n junk before %PDF-1.4'],
  ['docx', 'PK\x03\x04\x14'],
  ['akn', '<akomaNtoso xmlns="x">'],
  ['akn', '\xef\xbb\xbf<?xml version="1.0"?>\n<!-- a copy --><akn:akomaNtoso>'],
  ['akn', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>\n<akomaNtoso>&x;'],
  ['html', '<!DOCTYPE html><title>x</title>'],
  ['html', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">'],
  ['html', '\n<HTML lang=en>'],
])('%s: %j', (format, content) => {
  expect(formatOf(bytes(content))).toBe(format)
})

test('markup in UTF-16 is markup', () => {
  expect(formatOf(Buffer.from('\ufeff<?xml version="1.0"?><akomaNtoso>', 'utf16le'))).toBe('akn')
})

test.each([
  ['an old Office file', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['Rich Text', '{\\rtf1'],
  ['an image', '\x89PNG'],
  ['an archive', '\x1f\x8b\x08'],
  ['other XML', '<?xml version="1.0"?><rss>'],
])('%s is refused', (_, content) => {
  expect(() => formatOf(bytes(content))).toThrow(Unreadable)
})
