import { readAkn } from './akn.ts'
import { decode } from './decode.ts'
import { type Format, formatOf } from './format.ts'
import { type Page, toLines } from './lines.ts'
import { Unreadable } from './unreadable.ts'

/** A document as read: its text and lines, the format it came in, and the encoding where that format has one. */
export interface Read extends Page {
  format: Format
  encoding: string
}

/**
 * Reads a document of any format, told by its content. Readers of binary formats are loaded when they are first needed.
 *
 * @throws {Unreadable} where the file cannot or must not be read; its message says why and what to do
 */
export async function readBytes(bytes: Uint8Array): Promise<Read> {
  const format = formatOf(bytes)
  switch (format) {
    case 'pdf': {
      const { readPdf } = await import('./pdf.ts')
      return { ...(await readPdf(bytes)), format, encoding: 'utf-8' }
    }
    case 'docx': {
      const { readDocx } = await import('./docx.ts')
      return { ...readDocx(bytes), format, encoding: 'utf-8' }
    }
    default: {
      const decoded = decode(bytes)
      if (!('text' in decoded)) throw new Unreadable(decoded.reason, decoded.rule, decoded.place)
      const { text, encoding } = decoded
      if (format === 'text') return { ...toLines(text), format, encoding }
      if (format === 'akn') return { ...readAkn(text), format, encoding }
      const { readHtml } = await import('./html.ts')
      return { ...readHtml(text), format, encoding }
    }
  }
}
