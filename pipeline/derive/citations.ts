import type { Found } from '../languages/citing.ts'
import type { Document } from '../report.ts'
import type { Row } from '../table.ts'
import { documentLink } from './citation.ts'
import { charsOf } from './place.ts'
import { filledCells } from './table-cells.ts'

/** One row a reference to another text, in paragraphs, items, tables and footnotes, in printed order. */
export function deriveCitations(document: Document): Row[] {
  const rows: Row[] = []
  const years = new Map<string, string>()
  const holders = [
    ...document.components.map((component) => ({ id: component.id, note: false })),
    ...document.sections.map((placed) => ({ id: placed.node.id, note: false })),
    ...document.paragraphs.map((placed) => ({ id: placed.node.id, note: false })),
    ...document.tables.flatMap(({ node }) => filledCells(node).map(({ id }) => ({ id, note: false }))),
    ...document.components.flatMap((component) =>
      component.notes.map((note) => ({ id: note.id, note: true })),
    ),
  ]
  const found = holders.map(({ id, note }) => {
    const passage = document.passages.get(id)
    return { id, passage, finds: passage ? document.language.findCitations(passage.text, note) : [] }
  })
  for (const { finds } of found) for (const one of finds) noteYear(years, one)
  for (const { id, passage, finds } of found) {
    for (const [index, one] of finds.entries()) {
      const target = withYear(years, one)
      rows.push({
        id: `${id}.c${index + 1}`,
        lang: document.lang,
        report: document.id,
        in: id,
        kind: one.kind,
        text: passage!.text.slice(one.from, one.to),
        target,
        target_paragraph: one.paragraph ?? null,
        target_page: one.page ?? null,
        author: one.author ?? null,
        title: one.title ?? null,
        year: one.year ?? null,
        link: linkOf(one, target, document.lang),
        ...charsOf(passage!, one.from, one.to),
      })
    }
  }
  return rows
}

/** `第2017号决议` without its year is the resolution of that number that the report cites with one. */
function noteYear(years: Map<string, string>, one: Found): void {
  const match = /^(S\/RES\/\d+)\((\d{4})\)$/.exec(one.target ?? '')
  if (match) years.set(match[1]!, match[2]!)
}

function withYear(years: Map<string, string>, one: Found): string | null {
  const year = years.get(one.target ?? '')
  return year === undefined ? one.target : `${one.target}(${year})`
}

function linkOf(one: Found, target: string | null, lang: string): string | null {
  if (target === null) return null
  if (one.kind === 'url') return target
  // a resolution of the Security Council has no link without its year
  return /^S\/RES\/\d+$/.test(target) ? null : documentLink(target, lang)
}
