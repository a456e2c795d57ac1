import { pattern } from '../pattern.ts'

/** Actors that are those of the region. */
export const ofRegion = new RegExp(
  pattern`\b(?:Governments?|States|countries|authorities|leaders|actors|parties|stakeholders|partners
      |organi[sz]ations) (?:in|of|across|throughout|from) the (?:sub)?region\b`,
)

/** Words in a heading that show whom its recommendations reach; one country alone shows in what the report is about. */
export const scopes = [
  ['neighbours', /\bneighbou?r(?:s|ing)?\b/i],
  [
    'regional',
    /\b(?:sub)?region(?:s|al)?\b|\bSahel\b|\bAfrica\b|\bMiddle East\b|\bGreat Lakes\b|\bHorn of\b|\bCentral Asia\b/i,
  ],
  [
    'global',
    /\b(?:international community|Member States|global|worldwide|United Nations (?:system|organizations|entities)|General Assembly|States parties)\b/i,
  ],
] as const

/** An item of an agenda names the region that the country under review lies in: `The situation in the Middle East`. */
export const agendaItem = /^The (?:question|situation) (?:concerning|in|of)\b/
