import type { TimelineKind, Zone } from './wording.ts'

/** What sort of dated fact a sentence tells, and the words that show it. */
export interface KindFind {
  kind: TimelineKind
  trigger: Zone
}

/** The words that show each kind, as alternatives of a pattern. */
export type KindWords = Partial<Record<TimelineKind, string>>

/** One pattern for all kinds: the group that matched has the kind's name. Kinds named first are tried first at each place. */
export function patternOf(words: KindWords, before = '', after = ''): RegExp {
  const kinds = Object.entries(words).map(([kind, alternatives]) => `(?<${kind}>${alternatives})`)
  return new RegExp(`${before}(?:${kinds.join('|')})${after}`, 'g')
}

/** What a match of such a pattern shows: its kind, and where its words stand. */
export function kindOf(match: RegExpExecArray): KindFind {
  const [kind, words] = Object.entries(match.groups!).find(([, words]) => words !== undefined)!
  const end = match.index + match[0].length
  return { kind: kind as TimelineKind, trigger: [end - words!.length, end] }
}
