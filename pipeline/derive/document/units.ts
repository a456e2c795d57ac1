import type { Language } from '../../languages/language.ts'
import type { Document, Placed, Unit } from '../../report.ts'
import type { Paragraph, Section } from '../../tree.ts'

/** Paragraphs and items with their sentences and what stands above them; none where the language has no wording. */
export function unitsOf(document: Document): Unit[] {
  const { wording } = document.language
  if (!wording) return []
  const units = new Map<Paragraph, Unit>()
  const trail = sectionTrails(document)
  for (const placed of document.paragraphs) {
    const { node } = placed
    if (node.kind === 'signature') continue
    const passage = document.passages.get(node.id)!
    const read = asRead(document.language, passage.text)
    const sentences = wording.sentences(read)
    units.set(node, {
      placed,
      passage,
      read,
      sentences,
      texts: sentences.map((zone) => read.slice(...zone)),
      announcements: announcementsOf(placed, units),
      headings: placed.section ? trail.get(placed.section)! : [],
      hasItems: node.children.some((child) => child.type === 'paragraph'),
    })
  }
  return [...units.values()]
}

/** A text as the rules of its language read it, character by character. */
export function asRead({ wording }: Language, text: string): string {
  return wording?.read?.(text) ?? text
}

function announcementsOf(placed: Placed<Paragraph>, units: Map<Paragraph, Unit>): string[] {
  const parent = placed.parent && units.get(placed.parent)
  if (!parent) return []
  const last = parent.sentences.at(-1)
  return [...parent.announcements, ...(last ? [parent.passage.text.slice(...last)] : [])]
}

/**
 * The titles above each section. One that several sections of a parent share ("Recommendation") tells nothing alone: it goes on with the
 * section before it ("Colombia").
 */
function sectionTrails(document: Document): Map<Section, string[]> {
  const trails = new Map<Section, string[]>()
  const before = new Map<Section | null, string>()
  const isShared = sharedTitles(document)
  for (const { node, section } of document.sections) {
    const title = document.passages.get(node.id)!.text
    const own = isShared(section, title) && before.has(section) ? [before.get(section)!, title] : [title]
    trails.set(node, [...(section ? trails.get(section)! : []), ...own])
    if (!isShared(section, title)) before.set(section, title)
  }
  return trails
}

function sharedTitles(document: Document): (parent: Section | null, title: string) => boolean {
  const counts = new Map<Section | null, Map<string, number>>()
  for (const { node, section } of document.sections) {
    const titles = counts.get(section) ?? new Map<string, number>()
    const title = document.passages.get(node.id)!.text
    counts.set(section, titles.set(title, (titles.get(title) ?? 0) + 1))
  }
  return (parent, title) => (counts.get(parent)?.get(title) ?? 0) > 1
}
