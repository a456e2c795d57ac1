/** How sentences hang together and where things happened. */
import type { Zone } from '../wording.ts'

/** The whole of a subject that is taken from the sentence before: nothing, a pronoun, or a short form. */
export const pronoun =
  /^(?:|[Ii]t|[Tt]hey|[Tt]hem|[Hh]e|[Ss]he|[Hh]im|[Bb]oth|[Aa]ll|[Tt]hese|[Tt]hose|[Tt]his|[Tt]he (?:group|participants|attendees|parties|two sides|authorities|latter|former|organization|country|force|unit|meeting|members)|[Pp]articipants|[Aa]ttendees)$/

const GOES_ON =
  /^(?:(?:However|In addition|Moreover|Furthermore|Subsequently|Shortly (?:after|before)(?:wards)?|Afterwards|Later|As a result|Consequently|Reportedly|According to [^,]{3,60}|At the same time|In the process|Meanwhile),? )?(?:[Ii]t|[Tt]hey|[Hh]e|[Ss]he|[Bb]oth|[Tt]he (?:attacks?|incidents?|assailants?|attackers?|perpetrators?|clash(?:es)?|operations?|raids?|ambush|explosions?|blasts?|victims?|strikes?|air strikes?|bombings?|fighting|attached|drones?|vehicles?|convoy|vessel|weapons|seized|cargo|shooting|killings?|group also|deceased|dead|injured|hostages?|kidnappers?|gunmen|suspects?|arrests?)|[Tt]his (?:attack|incident|included)|[Tt]hese (?:attacks?|incidents?|included?)|[Tt]hat (?:attack|incident)|[Uu]nconfirmed reports|[Rr]eports|[Ii]nitial reports|[Aa]mong (?:the|those)|[Aa]t least (?:\d|one|two|three)|[Mm]ore than \d|[Nn]o (?:casualties|injuries|fatalities|one|group)|[Aa]s it was|[Oo]f (?:those|them|these)|[Ss]ome of (?:the|them)|[Oo]ne of (?:the|them)|[Tt]wo of (?:the|them)|[Tt]hose (?:killed|arrested|abducted|injured|rescued)|[Dd]uring the (?:attack|raid|operation|clashes|incident|fighting|shooting)|[Ii]n (?:the|this|that|these) (?:attack|raid|operation|clashes|incident|ambush)|[Ff]ollowing the (?:attack|incident|clashes|explosion)|[Aa]s a result)\b|^\p{Lu}[\p{L}-]*(?: [\p{L}-]+){0,3} also\b/u

/** Whether a sentence without a date of its own goes on with the event of the one before. */
export function continues(sentence: string): boolean {
  return GOES_ON.test(sentence)
}

const AT =
  /^(?:in|at|near|over|around|outside|across|throughout|along|inside|within|between|off|into|on|against|of|entered|entering|around|towards|reached|targeting|targeted|beyond|north|south|east|west|northern|southern|eastern|western|central|north-eastern|north-western|south-eastern|south-western)$/i
const NOT_AT =
  /^(?:from|to|by|with|than|as|like|including|led|via|authorities|forces|nationals?|citizens?|Government|President|Minister|representatives?|Ambassador|embassy|people|army|leader|delegations?|supported|officials?|Mission|borders?|with)$/i
const PLACE_OF =
  /^(?:Government|President|authorities|people|army|Kingdom|Bank|University|Republic|representatives?|nationals?|citizens?|leaders?|members?|Armed|forces|Ministers?|Prime|Representatives|development|situation|stability|sovereignty|Parliament|institutions?|Mission|laws?|State)$/i
const SITE =
  /^ (?:refinery|camp|airport|prison|port|mosque|church|market|hospital|base|airbase|detention|military|district|neighbourhood|border crossing|checkpoint|school|university|bridge|dam|oilfield|area|region|basin|town|city|village|Province|State|Governorate|County|locality|central)\b/
const PART =
  /^(?:-(?:based|affiliated|led|controlled|backed|mediated|facilitated|owned|appointed|linked|style)|’s? (?:government|army|forces|authorities|military|security))/

/** Whether something is told to have happened at the place named at `place`, not only from or about it. */
export function isLocation(sentence: string, [from, to]: Zone): boolean {
  const after = sentence.slice(to, to + 30)
  if (PART.test(after)) return false
  const words = sentence
    .slice(Math.max(0, from - 120), from)
    .split(/\s+/)
    .filter((word) => word !== '')
  for (let index = words.length - 1, steps = 0; index >= 0 && steps < 12; index -= 1, steps += 1) {
    const word = words[index]!
    const plain = word.replace(/[^\p{L}’-]/gu, '')
    if (/[.;:)]$/.test(word) && steps > 0) break
    if (/^of$/i.test(plain)) {
      const head = words[index - 1]?.replace(/[^\p{L}-]/gu, '') ?? ''
      if (PLACE_OF.test(head)) return false
      continue
    }
    if (AT.test(plain)) return !/^to$/.test(words[index - 1] ?? '') || true
    if (/^to$/i.test(plain))
      return /^(?:close|next|near|prior|returned|back|moved)$/i.test(words[index - 1] ?? '')
    if (NOT_AT.test(plain)) return false
    if (
      /^(?:the|and|a|an|or|both|town|towns|city|cities|village|villages|areas?|region|regions|district|province|governorate|capital|camp|camps|vicinity|outskirts|coastal|eastern|western|part|parts|municipality|locality|suburb|neighbourhood|km|coast|of)$/i.test(
        plain,
      )
    )
      continue
    if (/^\p{Lu}|^al-|^el-/u.test(plain) || /^\d/.test(word)) continue
    break
  }
  return SITE.test(after) || words.length === 0
}
