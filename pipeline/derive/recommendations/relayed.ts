import type { Context, Zone } from '../../languages/wording.ts'
import type { Document } from '../../report.ts'
import { actorsIn } from './actors-in.ts'

/** The bodies that a sentence names as its source; "they" are those of the nearest sentence before that names any. The authors are none. */
export function sourcesIn(
  document: Document,
  sentence: string,
  { before, headings }: Pick<Context, 'before' | 'headings'>,
  caller?: Zone,
): string[] {
  const { wording } = document.language
  if (wording!.isOwnAdvice?.(sentence, headings.at(-1) ?? '')) return []
  const authors = new Set([...(document.metadata.authors ?? []), ...statedBy(document, headings)])
  const others = (ids: readonly string[]): string[] => ids.filter((id) => !authors.has(id))
  const calling = caller ? actorsIn(document, sentence, caller) : []
  if (calling.length > 0 || (caller && caller[0] === caller[1])) return others(calling)
  const source = wording!.findSource(sentence)
  if (!source || source.zone[0] === source.zone[1] || isWithinSpeech(before)) return []
  const named = actorsIn(document, sentence, source.zone)
  if (named.length > 0) return others(named)
  const words = sentence.slice(...source.zone).trim()
  const isOfOne = wording!.ofOneBefore?.test(words) === true
  if (!isOfOne && !wording!.pronoun.test(words)) return []
  const nearest = others(speakersBefore(document, before))
  return isOfOne || wording!.pronounOfOne?.test(words) ? nearest.slice(0, 1) : nearest
}

/** A statement that is quoted whole, each paragraph opening with a mark that none closes, speaks in the voice of its own body. */
function isWithinSpeech([first]: readonly string[]): boolean {
  if (first === undefined || !/^[“„«]/.test(first)) return false
  return (first.match(/[“„«]/g)?.length ?? 0) > (first.match(/[”»]/g)?.length ?? 0)
}

/** The bodies whose statement stands under a heading that says so. */
function statedBy(document: Document, headings: readonly string[]): string[] {
  return [document.metadata.title, ...headings].flatMap((heading) => {
    const zone = document.language.wording!.statementOf?.(heading)
    return zone ? actorsIn(document, heading, zone) : []
  })
}

/**
 * Whom "they" stands for: the source of the nearest sentence that has one, though nobody may know it, or else whoever met in the nearest
 * sentence that names anybody.
 */
function speakersBefore(document: Document, before: readonly string[]): string[] {
  const { findSource, pronoun, pronounLed } = document.language.wording!
  for (const sentence of before.toReversed()) {
    const zone = findSource(sentence)?.zone
    if (zone && zone[1] > zone[0]) {
      if (pronoun.test(sentence.slice(...zone).trim())) continue
      return actorsIn(document, sentence, zone)
    }
    if (pronounLed?.test(sentence)) continue
    const met = actorsIn(document, sentence, [0, aimOf(document, sentence)])
    if (met.length > 0) return met
  }
  return []
}

/** Where a sentence begins to tell what for, or of whom its subject thinks what: those named there do not speak. */
function aimOf(document: Document, sentence: string): number {
  const { hypothetical, judges } = document.language.wording!
  const aims = [...hypothetical(sentence).map(([from]) => from), judges ? sentence.search(judges) : -1]
  return Math.min(sentence.length, ...aims.filter((from) => from > 0))
}

/** Politicians of a country, who are parties to its disputes. */
const POLITICIANS = /^(?:political-actors|prime-minister|heads-of-state|parliament)$/

/** Armed groups call in vain, and forces and politicians that are a party to the dispute demand of each other. */
export function isDemandOfParty(document: Document, sentence: string): boolean {
  const source = document.language.wording!.findSource(sentence)
  if (!source) return false
  const speakers = actorsIn(document, sentence, source.zone)
  return (
    speakers.length > 0 &&
    speakers.every(
      (id) =>
        POLITICIANS.test(id) ||
        /^(?:armed_group|state_forces)$/.test(document.vocabularies.actors.terms.get(id)?.type ?? ''),
    )
  )
}
