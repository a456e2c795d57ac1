import type { Zone } from '../../languages/wording.ts'
import { firstMatch } from '../../match/matches.ts'
import type { Document, Unit } from '../../report.ts'
import { asRead } from '../document/units.ts'

/** What one act is about is told in a few words: of more themes than these only the ones named first count. */
const MOST = 3

/**
 * The themes of a quote: those whose words stand in its call, from `start` on, or in the announcing sentence of its list; where none do,
 * those of the whole quote. Where none stand in that either, a report on a country goes on with what the paragraph speaks of, the nearest
 * sentence before first (in a thematic report every sentence does); else the headings tell, the innermost first; else `general`.
 */
export function themesOf(
  document: Document,
  unit: Unit,
  [from]: Zone,
  quote: string,
  announcement: string | null,
  start = 0,
): string[] {
  const above = announcement === null ? '' : asRead(document.language, announcement)
  const announced = matching(document, withoutAsides(document, above))
  for (const text of [withoutAsides(document, quote.slice(start)), withoutAsides(document, quote), quote]) {
    const found = [...new Set([...announced, ...matching(document, text)])]
    if (found.length > 0) return inOrder(document, found.slice(0, MOST))
  }
  const isOnCountry = (document.metadata.about ?? []).length > 0
  const isBare = quote.length <= (document.language.wording!.bareCall ?? quote.length)
  const told =
    isOnCountry && isBare ? unit.texts.filter((_text, index) => unit.sentences[index]![1] <= from) : []
  for (const text of [...told.toReversed(), ...unit.headings.toReversed()]) {
    const around = matching(document, text)
    if (around.length > 0) return inOrder(document, around.slice(0, MOST))
  }
  return ['general']
}

function withoutAsides(document: Document, text: string): string {
  const { asides } = document.language.wording!
  return asides ? text.replace(asides, ' ') : text
}

/** The themes whose words a text holds, in the order named. */
function matching(document: Document, text: string): string[] {
  return document.language
    .wording!.themes.flatMap(([theme, words]) => {
      const match = firstMatch(words, text)
      return match ? [{ theme, at: match.index }] : []
    })
    .toSorted((one, other) => one.at - other.at)
    .map(({ theme }) => theme)
}

function inOrder(document: Document, themes: readonly string[]): string[] {
  return document.language.wording!.themes.map(([theme]) => theme).filter((theme) => themes.includes(theme))
}
