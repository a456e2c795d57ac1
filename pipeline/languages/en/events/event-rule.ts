/** What a rule for events is, and the groups of rules that are treated alike. */
import type { IncidentType, Zone } from '../../wording.ts'

/** Who or what stands where around the words that tell an event. */
type Build = 'active' | 'passive' | 'noun' | 'between' | 'victim' | 'weapon'

/** Words that tell an event, and what must stand around them. */
export interface EventRule {
  rule: string
  type: IncidentType
  build: Build
  words: RegExp
  /** False for words that tell an event only where arms are named. */
  armed: boolean
  /** What the object must, or must not, be. */
  object?: RegExp
  notObject?: RegExp
}

/** Who did it and what was hit, as the words around an event name them. */
export interface Around {
  perpetrators: Zone | null
  target: Zone | null
  allies?: Zone
}

/** Rules that tell what came of an event: deaths. */
export const RESULT = /^(?:killed|was-killed|killing-of|counted-casualties)$/
/** Rules for what is burned, broken or robbed: crime as well as war. */
export const BURNED = /(?:burned|robbed)$/
