import type { Context, ForceFind, Zone } from '../../languages/wording.ts'
import type { Document } from '../../report.ts'
import { actorsIn } from './actors-in.ts'

/** The actors that a sentence asks to act. */
export function askedIn(
  document: Document,
  sentence: string,
  find: ForceFind,
  before: readonly string[] = [],
  told: readonly string[] = [],
): string[] {
  const zones = [...(find.addressee ? [find.addressee] : []), ...(find.more ?? [])]
  const asked = zones.flatMap(
    (zone) => theseStates(document, sentence, zone, told) ?? actorsIn(document, sentence, zone, before),
  )
  const meant = asked.length > 0 ? asked : subjectWithin(document, sentence, find)
  return [...new Set([...meant, ...partnersIn(document, sentence)])]
}

/** "These Governments", "both countries": the States that the sentence names before, else the sentence before it. */
function theseStates(
  document: Document,
  sentence: string,
  [from, to]: Zone,
  told: readonly string[],
): string[] | null {
  if (!document.language.wording!.theseStates?.test(sentence.slice(from, to))) return null
  for (const text of [sentence.slice(0, from), told.at(-1) ?? '']) {
    const states = document.lexicons.actors(text).filter(({ term }) => term.type === 'state')
    const named = [...new Set(states.map(({ id }) => id))]
    if (named.length > 1) return named
  }
  return null
}

/** Parties that are to cooperate or exchange are asked to act as well. */
export function partnersIn(document: Document, sentence: string): string[] {
  const zones = document.language.wording!.partners?.(sentence) ?? []
  return zones.flatMap((zone) => actorsIn(document, sentence, zone))
}

/** A sentence that names nobody goes on with those of the recommendation before it, or with the subject of the sentence before. */
export function inheritedBy(
  document: Document,
  sentence: string,
  find: ForceFind,
  context: Context,
  before: string[] | null,
): string[] {
  const isPronoun =
    find.addressee !== null &&
    document.language.wording!.pronoun.test(sentence.slice(...find.addressee).trim())
  if (isPronoun) return before ?? subjectBefore(document, context)
  return find.inherits ? (before ?? []) : []
}

/** Those named at the head of a sentence, before the pronoun of those asked: "Should the parties meet, they must". */
function subjectWithin(document: Document, sentence: string, { addressee }: ForceFind): string[] {
  const { conditional, pronoun } = document.language.wording!
  if (!addressee || !conditional?.test(sentence) || !pronoun.test(sentence.slice(...addressee).trim()))
    return []
  return actorsIn(document, sentence, [0, addressee[0]]).slice(0, 1)
}

/** The subject of the sentence before, where it is an actor: what a sentence without one goes on about. */
function subjectBefore(document: Document, context: Context): string[] {
  const sentence = context.before.at(-1)
  const first = sentence && document.lexicons.actors(sentence)[0]
  return first && first.from < sentence.length / 3 ? [first.id] : []
}
