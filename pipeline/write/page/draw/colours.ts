/** Colours of the incident types on white: at least 3 : 1, told apart by the colour-blind, and never the only sign. */
export const TYPE_COLOURS: Record<string, string> = {
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

export function typeColour(type: unknown): string {
  return TYPE_COLOURS[String(type)] ?? OTHER
}

/** Force, strongest first, in one hue from dark to light. */
export const FORCES = [
  'obligation',
  'recommendation',
  'encouragement',
  'option',
  'proposal',
  'request',
] as const

export const FORCE_COLOURS: Record<string, string> = {
  obligation: '#123a63',
  recommendation: '#2468a6',
  encouragement: '#5a97c9',
  option: '#93bfdf',
  proposal: '#c4b583',
  request: '#9a8a4f',
}
