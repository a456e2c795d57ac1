import type { Document, Unit } from '../report.ts'

/**
 * The themes of a quote: those whose words stand in it or in the announcing sentence of its list. Where none do, the headings tell, the
 * innermost first; else `general`.
 */
export function themesOf(
  document: Document,
  unit: Unit,
  quote: string,
  announcement: string | null,
): string[] {
  const texts = [quote, ...(announcement === null ? [] : [announcement])]
  const found = new Set(texts.flatMap((text) => matching(document, text)))
  if (found.size > 0) return inOrder(document, found)
  for (const heading of unit.headings.toReversed()) {
    const above = matching(document, heading)
    if (above.length > 0) return above
  }
  return ['general']
}

function matching(document: Document, text: string): string[] {
  return document.language.wording!.themes.filter(([, words]) => words.test(text)).map(([theme]) => theme)
}

function inOrder(document: Document, themes: Set<string>): string[] {
  return document.language.wording!.themes.map(([theme]) => theme).filter((theme) => themes.has(theme))
}
