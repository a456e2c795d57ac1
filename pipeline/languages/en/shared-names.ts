import { matchesOf } from '../../match/matches.ts'
import { latin } from '../latin.ts'
import { pattern } from '../pattern.ts'
import type { Zone } from '../wording.ts'

const SIDE =
  'North|South|East|West|Central|Northern|Southern|Eastern|Western|North-Eastern|North-Western|Upper|Lower|northern|southern|eastern|western|central'
/** `North and West | Darfur` */
const SHARED_NOUN = latin(
  new RegExp(
    pattern`\b((?:${SIDE})(?:(?:, | and |, and | or )(?:${SIDE})){1,4}) (\p{Lu}[\p{L}’-]{1,30}(?: \p{Lu}[\p{L}’-]{1,30}
          | el[- ]\p{Lu}[\p{L}’-]{1,30}){0,2})`,
    'gu',
  ),
)
const NAME = String.raw`\p{Lu}[\p{L}’-]{1,30}(?:[ -](?:\p{Lu}[\p{L}’-]{1,30}|al-\p{Lu}[\p{L}’-]{1,30}|el-\p{Lu}[\p{L}’-]{1,30}|de|du)){0,3}`
const KIND = pattern`Governorates|Provinces|States|Counties|Districts|Regions|Departments|Prefectures
  |Territories|governorates|provinces|states|counties|districts|regions|departments|prefectures|territories`
/** `Kirkuk and Anbar | Governorates` */
const SHARED_KIND = latin(
  new RegExp(String.raw`\b(${NAME}(?:, ${NAME}){0,8},? and ${NAME}) (${KIND})\b`, 'gu'),
)
const SINGULAR: Record<string, string> = { counties: 'County', territories: 'Territory' }

/** Names that share a word told once, each with its words in full. */
export function sharedNames(text: string): { zone: Zone; name: string }[] {
  const names: { zone: Zone; name: string }[] = []
  for (const { 0: whole, 1: sides, 2: noun, index } of matchesOf(SHARED_NOUN, text))
    for (const side of sides!.matchAll(/[\p{L}-]+/gu)) {
      if (side[0] === 'and' || side[0] === 'or') continue
      const from = index + side.index
      const isLast = side.index + side[0].length === sides!.length
      names.push({
        zone: [from, isLast ? index + whole.length : from + side[0].length],
        name: `${side[0]} ${noun}`,
      })
    }
  for (const { 1: list, 2: kind, index } of matchesOf(SHARED_KIND, text)) {
    const lower = kind!.toLowerCase()
    const singular = SINGULAR[lower] ?? `${lower[0]!.toUpperCase()}${lower.slice(1, -1)}`
    let from = index
    for (const piece of list!.split(/(, and | and |, )/)) {
      if (!/^(?:, and | and |, )$/.test(piece))
        names.push({ zone: [from, from + piece.length], name: `${piece} ${singular}` })
      from += piece.length
    }
  }
  return names
}
