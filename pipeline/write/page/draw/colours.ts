import type { Force } from '../../../languages/wording.ts'

/** Colours of the incident types on white: at least 3 : 1, told apart by the colour-blind, and never the only sign. */
const TYPE_COLOURS: Record<string, string> = {
  attack: '#b3261e',
  armed_clash: '#c05a00',
  kidnapping: '#7a3e9d',
  seizure: '#1b66a8',
  arrest: '#0b7a75',
  accidental_explosion: '#806000',
  diversion: '#a82f7d',
  trafficking: '#4d5a67',
}

const OTHER = '#4d5a67'

/** The colour of an incident's type; grey for one that has none of its own. */
export function typeColour(type: unknown): string {
  return TYPE_COLOURS[String(type)] ?? OTHER
}

/** In one hue from dark to light, from the strongest to the weakest; what is only proposed or requested in another. */
export const FORCE_COLOURS: Record<Force, string> = {
  obligation: '#123a63',
  recommendation: '#2468a6',
  encouragement: '#5a97c9',
  option: '#93bfdf',
  proposal: '#c4b583',
  request: '#9a8a4f',
}
