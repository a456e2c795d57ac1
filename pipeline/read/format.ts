import { Unreadable } from './unreadable.ts'

export type Format = 'text' | 'pdf' | 'docx' | 'akn' | 'html'

/** Openings of formats that are often handed in and that no reader takes, with what to do about them. */
const FOREIGN: { opening: RegExp; advice: string }[] = [
  {
    opening: /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/,
    advice:
      'File is in an old Office format (.doc) or locked with a password, expected an open .docx; save it as one',
  },
  {
    opening: /^\{\\rtf/,
    advice: 'File is in Rich Text Format, expected .docx, PDF or text; save it as .docx',
  },
  {
    opening: /^(?:\x89PNG|\xff\xd8\xff|GIF8|II\*\0|MM\0\*)/,
    advice: 'File is an image, expected a document with text; run text recognition on it first',
  },
  {
    opening: /^(?:\x1f\x8b|7z\xbc\xaf|Rar!|BZh)/,
    advice: 'File is a compressed archive, expected a document; unpack it',
  },
]

/**
 * Tells a document's format by its content; its name is not asked. Whatever is nothing else is text.
 *
 * @throws {Unreadable} for a format that no reader takes
 */
export function formatOf(bytes: Uint8Array): Format {
  const opening = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1')
  const foreign = FOREIGN.find(({ opening: pattern }) => pattern.test(opening))
  if (foreign) throw new Unreadable(foreign.advice)
  // the PDF header may stand behind up to 1024 bytes of something else (ISO 32000-1, implementation note 13)
  if (opening.slice(0, 1024).includes('%PDF-')) return 'pdf'
  if (/^PK(?:\x03\x04|\x05\x06)/.test(opening)) return 'docx'
  return markupOf(opening)
}

function markupOf(opening: string): Format {
  // every other byte of UTF-16 markup is zero; marks of byte order come first
  let text = opening.replaceAll('\0', '').replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
  const isXml = /^\s*<\?xml/.test(text)
  const isHtml = /^\s*(?:<\?xml[^>]*>\s*)?<!DOCTYPE html/i.test(text)
  for (let prologue = prologueLength(text); prologue > 0; prologue = prologueLength(text))
    text = text.slice(prologue)
  const root = /^<(?:\w+:)?(\w+)/.exec(text)?.[1]
  if (root === 'akomaNtoso') return 'akn'
  if (isHtml || (root && /^(?:html|head|body)$/i.test(root))) return 'html'
  if (isXml) {
    throw new Unreadable(
      `File is XML with the root element <${root ?? '?'}>, expected <akomaNtoso> or <html>`,
    )
  }
  return 'text'
}

/** White space, a processing instruction, a comment, or a document type with or without declarations of its own. */
const PROLOGUE = /^(?:\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>)/is

/** Characters taken by the part of a prologue that the text opens with; 0 for none. */
function prologueLength(text: string): number {
  return PROLOGUE.exec(text)?.[0].length ?? 0
}
