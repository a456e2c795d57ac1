import type { Document } from '../report.ts'
import type { Row } from '../table.ts'
import { documentLink } from './citation.ts'
import { deriveCitations } from './citations.ts'

/** The one row of the report itself: what it is, where it came from, and what was found in it. */
export function deriveReport(document: Document): Row[] {
  const { metadata, tree } = document
  const body = document.paragraphs.map((placed) => placed.node)
  return [
    {
      id: document.id,
      lang: document.lang,
      symbol: metadata.symbol,
      title: metadata.title,
      date: reportDate(metadata.dates),
      transmitted: metadata.dates.letter ?? null,
      body: metadata.body,
      about: metadata.about ?? [],
      period_start: metadata.period?.start ?? null,
      period_end: metadata.period?.end ?? null,
      pages: tree.data.pages,
      components: document.components.length,
      sections: document.sections.length,
      numbered_paragraphs: body.filter((node) => node.kind === 'paragraph').length,
      items: body.filter((node) => node.kind === 'item').length,
      footnotes: document.components.reduce((sum, component) => sum + component.notes.length, 0),
      citations: deriveCitations(document).length,
      source_file: metadata.source.file,
      source_sha256: metadata.source.sha256,
      source_encoding: document.encoding,
      source_characters: document.characters,
      obtained: metadata.source.obtained,
      link: documentLink(metadata.symbol, document.lang),
    },
  ]
}

/** The date of the report itself (an annexed report: the annex), else of the letter. */
export function reportDate(dates: Record<string, string>): string | null {
  return dates.main ?? dates.annex ?? dates.letter ?? null
}
