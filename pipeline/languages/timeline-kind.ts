import { firstMatch } from '../match/matches.ts'
import type { TimelineKind, Zone } from './wording.ts'

/** Kinds of dated facts, in the order in which their words are looked for (codebook, Timeline); any other is `other`. */
const KINDS = [
  'deadline',
  'letter',
  'inspection',
  'mission',
  'meeting',
  'declaration',
  'statement',
  'decision',
  'deployment',
  'delivery',
  'political',
] as const satisfies readonly TimelineKind[]

/** The words that show each kind. */
export type KindWords = Record<(typeof KINDS)[number], RegExp>

/** The first kind whose words stand in a sentence, and where they stand. */
export function firstKind(sentence: string, words: KindWords): { kind: TimelineKind; trigger: Zone } | null {
  for (const kind of KINDS) {
    const match = firstMatch(words[kind], sentence)
    if (match) return { kind, trigger: [match.index, match.index + match[0].length] }
  }
  return null
}
