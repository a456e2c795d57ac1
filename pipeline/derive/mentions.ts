import type { Document } from '../report.ts'
import { VOCABULARIES, type VocabularyName } from '../vocabulary.ts'

/** How often each vocabulary entry is named, and in which paragraphs, by vocabulary and term id. */
export type Mentions = Map<VocabularyName, Map<string, { mentions: number; paragraphs: Set<string> }>>

/** Counts what a report names of the vocabularies. */
export function deriveMentions(document: Document): Mentions {
  return new Map(VOCABULARIES.map((name) => [name, mentionsOf(document, name)]))
}

function mentionsOf(document: Document, name: VocabularyName): Map<string, { mentions: number; paragraphs: Set<string> }> {
  const counts = new Map<string, { mentions: number; paragraphs: Set<string> }>()
  for (const unit of document.units) {
    for (const { id } of document.lexicons[name](unit.passage.text)) {
      const count = counts.get(id) ?? { mentions: 0, paragraphs: new Set<string>() }
      count.mentions++
      count.paragraphs.add(unit.placed.node.id)
      counts.set(id, count)
    }
  }
  return counts
}
