import type { Document, Unit } from '../report.ts'

/**
 * The themes of a quote: those whose words stand in it; of a list item, those of its announcing sentence too. Where no word of the text
 * tells, the headings do, the innermost first; else `general`.
 */
export function themesOf(document: Document, unit: Unit, quote: string, announcement: string | null): string[] {
  const own = matching(document, quote)
  const all = announcement === null ? own : [...new Set([...matching(document, announcement), ...own])]
  if (all.length > 0) return inOrder(document, all)
  for (const heading of unit.headings.toReversed()) {
    const found = matching(document, heading)
    if (found.length > 0) return found
  }
  return ['general']
}

function matching(document: Document, text: string): string[] {
  return document.language.wording!.themes.filter(([, words]) => words.test(text)).map(([theme]) => theme)
}

function inOrder(document: Document, themes: string[]): string[] {
  return document.language.wording!.themes.map(([theme]) => theme).filter((theme) => themes.includes(theme))
}
