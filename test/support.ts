/** Short texts through the pipeline, for tests of what comes after the parse. */
import { VFile } from 'vfile'
import { documentOf } from '../pipeline/derive/document/document.ts'
import { languageOf } from '../pipeline/languages/index.ts'
import { parse } from '../pipeline/parse/index.ts'
import { toLines } from '../pipeline/read/lines.ts'
import { readVocabularies } from '../pipeline/read/vocabularies.ts'
import type { Document, Metadata } from '../pipeline/report.ts'

export const { vocabularies, files: vocabularyFiles } = await readVocabularies('source')

const metadata: Metadata = {
  symbol: 'S/2024/1',
  language: 'zh',
  title: 'A report',
  body: null,
  dates: { main: '2024-06-30' },
  about: ['libya'],
  source: { file: 'report.txt', sha256: '0'.repeat(64), obtained: 'written for a test' },
}

/** The document of a text in blocks: an empty line between paragraphs. */
export function documentOfText(text: string, changes: Partial<Metadata> = {}): Document {
  const own = { ...metadata, ...changes }
  const language = languageOf(own.language)!
  const parsed = parse(toLines(text), language, 'S-2024-1', new VFile({ value: text }))
  return documentOf(parsed, own, language, { characters: text.length, encoding: 'utf-8' }, vocabularies)
}
