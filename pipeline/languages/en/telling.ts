/** How sentences hang together and where things happened. */

import { matchesOf } from '../../match/matches.ts'
import { latin } from '../latin.ts'
import { pattern } from '../pattern.ts'
import type { Zone } from '../wording.ts'
import { namesAuthor } from './authorship.ts'
import { isInside } from './clause.ts'
import { hypothetical } from './hypothetical.ts'

/** The whole of a subject that is taken from the sentence before: nothing, a pronoun, or a short form. */
export const pronoun = new RegExp(
  pattern`^(?:|[Ii]t|[Tt]hey|[Tt]hem|[Hh]e|[Ss]he|[Hh]im|[Bb]oth|[Aa]ll|[Tt]hese|[Tt]hose|[Tt]his
      |[Tt]he (?:group|participants|attendees|parties|two sides|authorities|latter|former|organization|country
        |force|unit|meeting|members)|[Pp]articipants|[Aa]ttendees)$`,
)

/** Before a sentence that goes on: `Shortly afterwards, | they fled`. */
const LINK = pattern`(?:(?:However|In addition|Moreover|Furthermore|Subsequently
      |Shortly (?:after|before)(?:wards)?|Afterwards|Later|As a result|Consequently|Reportedly
      |According to [^,]{3,60}|At the same time|In the process|Meanwhile),? )?`
/** What the sentence before told, by its noun. */
const EVENT = pattern`(?:abductions?|ambush(?:es)?|arrests?|assaults?|attacks?|blasts?|bombardments?|bombings?
    |clash(?:es)?|confrontations?|crash|exchanges? of fire|explosions?|fighting|firefight|gun battle|incidents?
    |incursions?|killings?|massacres?|offensive|operations?|raids?|robbery|shelling|shootings?|shootout|siege
    |skirmish(?:es)?|(?:air ?)?strikes?|violence)`
/** Who or what was in it: `The | assailants fled`. */
const OF_EVENT = pattern`(?:situation|assailants?|attackers?|perpetrators?|victims?|attached|drones?|vehicles?
    |convoy|vessel|weapons|seized|cargo|group also|deceased|dead|injured|hostages?|kidnappers?|gunmen|suspects?)`
const CARDINAL =
  '(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[A-Z][a-z]+(?:teen|ty|-\\w+)|\\d{1,4})'
const BEGINNINGS = [
  '[Ii]t|[Tt]hey|[Hh]e|[Ss]he|[Bb]oth',
  `[Tt]he (?:(?:ensuing|resulting|subsequent) )?${EVENT}|[Tt]he ${OF_EVENT}`,
  `[Tt](?:his|hat|hese|hose) (?:(?:armed|violent|deadly) )?${EVENT}|[Tt]h(?:is|ese) included?`,
  '[Uu]nconfirmed reports|[Ii]nitial reports|[Rr]eports',
  '[Aa]mong (?:the|those)|[Aa]t least (?:\\d+|one|two|three|four|five|six)|[Mm]ore than \\d+|[Mm]ost of',
  '[Cc]asualties|[Ss]econdary explosions|[Tt]here,|[Aa]t (?:a|the) \\w+|[Aa]s it was|[Ss]hots (?:were|rang)',
  '(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Tt]welve|[Tt]wenty|\\d+) (?:of the|people|peacekeepers|soldiers|civilians|others)',
  '[Aa]n (?:unspecified|unknown) number|[Nn]o (?:casualties|injuries|fatalities|one|group)',
  '[Oo]f (?:those|them|these)|(?:[Ss]ome|[Oo]ne|[Tt]wo) of (?:the|them)',
  '[Tt]hose (?:killed|arrested|abducted|injured|rescued)',
  `(?:[Dd]uring|[Ff]ollowing|[Ii]n|[Aa]fter) (?:the|this|that|these|those) ${EVENT}`,
  '[Aa]s a result|[Aa]s part of (?:this|that|these)',
  `(?:At least |Some |About |Another |A further |Over )?${CARDINAL} (?:[\\w’-]+ ){0,4}(?:were|was|lost|died|sustained|had been) (?:\\w+ly |reported )?(?:killed|injured|wounded|abducted|kidnapped|arrested|their|serious|also|displaced)`,
]
/** `Soldiers also`: any subject that did something else besides. */
const ALSO = String.raw`^(?!The\b)\p{Lu}[\p{L}-]*(?: [\p{L}-]+){0,3} also\b`
/** A character that stands before no place. */
const PLACELESS = String.raw`(?:(?! (?:in|at|near|outside|from) (?:the )?\p{Lu})[^.;])`
/** `A teacher and her child were killed`: harm without a place of its own. */
const HARMED = pattern`^(?:An?|Another|The|No|Nobody|None|Several|Many|Some|Dozens|All|Most|Over|More|At least
    |About|Nearly|\d|\p{Lu}[a-z]+(?:-[a-z]+)?(?= (?:[a-z’,-]+ ){0,10}(?:were|was|died|perished|lost|drowned
        |succumbed)\b))${PLACELESS}{0,90}? (?:(?:was|were|had been) (?:\w+ly )?(?:killed|wounded|injured|hurt
      |burned|maimed|shot|slain|hospitali[sz]ed|evacuated|taken (?:away|hostage))|died|perished|drowned
    |succumbed|lost (?:his|her|their) (?:life|lives)|(?:sustained|suffered) (?:\w+ )?(?:injuries|wounds|burns)
    |(?:put|placed|gave) (?:the |its |their )?(?:[\w’]+ ){0,3}(?:losses|toll|dead|casualties)[^.;]{0,40} at)\b`

/** `Reinforcements were deployed, | resulting in 30 gang members being killed` */
const RESULTED = latin(
  new RegExp(
    pattern`^${PLACELESS}{3,120}?,? (?:(?:result(?:ed|ing) in|le(?:d|ading) to|left|leaving
          |caus(?:ed|ing)) [^.;]{3,60}?\b(?<!fewer )(?:killed|dead|deaths?|injur(?:ed|ies)|wounded|casualties)
        |claim(?:ed|ing) [^.;]{3,40}?\blives)\b`,
    'u',
  ),
)
const NAMES_EVENT = new RegExp(`\\b${EVENT}\\b`, 'i')

const GOES_ON = latin(new RegExp(`^${LINK}(?:${BEGINNINGS.join('|')})\\b|${ALSO}|${HARMED}`, 'u'))

/** `The Ministry of Health reported that | 24 people were killed` */
const TOLD_OF = new RegExp(
  pattern`^(?:[A-Z][^,;]{2,90} (?:reported|stated|confirmed|announced|said)(?: that)?
      |[Aa]ccording to [^;]{3,90},) (?:at least |as many as |more than |over |about |some )?(?:\d
      |one |two |three |four |five |six |seven |eight |nine |ten )[^.;]{0,120}\b(?:were |was |had been |being )?(?:killed
      |injured|wounded|dead|died)\b`,
)

/** Whether a sentence without a date of its own goes on with the event of the one before. */
export function continues(sentence: string): boolean {
  const plain = sentence.replace(/ \([^()]*\)/g, '')
  return (
    GOES_ON.test(plain) ||
    TOLD_OF.test(plain) ||
    namesAuthor(sentence) ||
    (RESULTED.test(plain) && !NAMES_EVENT.test(plain))
  )
}

const AT = new RegExp(
  pattern`^(?:through|shelling|bombing|storming|raiding|attacking|attacked|bombarded|mortared|strafed|pounded
      |rocked|shook|sacked|ambushed|stormed|captured|recaptured|seized|raided|overran|struck|hit|shelled|bombed
      |besieged|invaded|occupied|liberated|retook|in|at|near|over|around|outside|across|throughout|along|inside
      |within|between|off|into|on|against|of|entered|entering|around|towards|reached|targeting|targeted|beyond
      |north|south|east|west|northern|southern|eastern|western|central|north-eastern|north-western
      |south-eastern|south-western|north-east|north-west|south-east|south-west)$`,
  'i',
)
const KIND_OF_PLACE = new RegExp(
  pattern`^(?:(?:province|area|region|state|district|county|governorate|department|city|territory|commune),$
      |(?:communes|departments|prefectures|towns|cities|villages|areas|localities|districts|provinces|states
        |counties|regions|governorates|camps|territories|neighbourhoods|settlements|locations|places|sites
        |municipalities|counties|bases|facilities|hospitals|islands),?$)`,
  'i',
)
const NOT_AT = new RegExp(
  pattern`^(?:from|to|by|with|than|as|like|including|led|via|authorities|forces|nationals?|citizens?|Government
      |President|Minister|representatives?|Ambassador|embassy|people|army|leader|delegations?|supported
      |officials?|Mission|borders?|with)$`,
  'i',
)
const PLACE_OF = new RegExp(
  pattern`^(?:Liberation|Government|President|authorities|people|army|Kingdom|Bank|University|Republic
      |representatives?|nationals?|citizens?|leaders?|members?|Armed|forces|Ministers?|Prime|Representatives
      |development|situation|stability|sovereignty|Parliament|institutions?|Mission|laws?|State)$`,
  'i',
)
const HAPPENS_TO = new RegExp(
  pattern`^(?:ports?|airports?|(?:sub-)?prefects?|mayors?|commissioners?|imams?|priests?|bishops?|bombardments?
      |bombings?|shelling|siege|capture|seizure|fall|takeover|storming|occupation|destruction|control|invasion
      |liberation|attacks?|raids?|strikes?|residents|inhabitants|villagers|communit(?:y|ies)|hospitals?
      |headquarters|markets?|mosques?|church(?:es)?|outskirts|suburbs?|streets)$`,
  'i',
)
/** Verbs of moving arms, whose ends are where it happened; and of firing. */
const MOVED =
  /\b(?:deliver|transfer|shipp|suppl(?:ied|ying)|smuggl|airlift|export|traffick|ferr(?:y|i)|launched|fired|flown|flew)\w*\b[^;.]{0,90}$/
/** `the shipment of weapons | to Haiti` */
const SHIPMENT = /\b(?:shipments?|consignments?|deliver(?:y|ies)) of [^;.,]{2,60} to (?:the )?$/
const SITE = new RegExp(
  pattern`^ (?:refinery|camp|airport|prison|port|mosque|church|market|hospital|base|airbase|detention|military
      |district|neighbourhood|border crossing|checkpoint|school|university|bridge|dam|oilfield|area|region
      |basin|town|city|village|commune|prefecture|department|territory|county|payam|axis|Province|State
      |Governorate|County|District|Region|Department|Prefecture|Territory|Division|Sub-Prefecture|Commune
      |locality|central)\b`,
)
/** `Goma | fell to M23`, `Bor | was shelled` */
const BEFELL = new RegExp(
  pattern`^ (?:came under (?:attack|fire|heavy|shelling|the control)|fell (?:into the hands|to)
      |(?:was|were) (?:[a-z]+ly )?(?:attacked|besieged|bombarded|bombed|captured|liberated|looted|occupied
        |overrun|raided|recaptured|retaken|sacked|seized|shelled|stormed|struck))\b`,
)
/** At the front of a sentence a State before its forces did something. */
const ACTS =
  /^ (?:air ?)?(?:strikes?|forces|troops|drones?|aircraft|warplanes|jets|artillery|soldiers|attacks?|shelling|raids?|bombardments?)\b/
const PART = new RegExp(
  pattern`^(?:-(?:based|affiliated|led|controlled|backed|mediated|facilitated|owned|appointed|linked|style)
      |’s? (?:government|army|forces|authorities|military|security)| and (?:the )?(?:\w+ ){0,3}forces\b)`,
)

/** `several | locations in the north, | such as` */
const LISTED = new RegExp(
  pattern`\b(?:communes|counties|towns|cities|villages|areas|localities|districts|provinces|camps
      |neighbourhoods|settlements|locations|places|sites|positions|bases)\b[^.;]{0,70},?$`,
)
/** `abducted three traders | from Pibor` */
const TAKEN_FROM =
  /\b(?:abducted|kidnapped|snatched|taken hostage|escaped|dislodged|expelled|ousted|evicted|forcibly displaced)\b[^;.]{0,90}$/

/** `an operation | to arrest his brother in | Bor`: whatever came of it, there it was. */
const ON_SITE = /^ ?to (?:arrest|detain|apprehend|rescue|search) /
/** Whether something is told to have happened at the place named at `place`, not only from or about it. */
export function isLocation(sentence: string, [from, to]: Zone): boolean {
  const after = sentence.slice(to, to + 30)
  if (/^ refugees?\b/.test(after) && sentence.slice(from, to) === 'Palestine') return false
  if (PART.test(after)) return false
  const unreal = hypothetical(sentence).filter(([start]) => !ON_SITE.test(sentence.slice(start, start + 16)))
  if (isInside(from, unreal)) return false
  if (isLandmark(sentence, [from, to]) || BEFELL.test(sentence.slice(to, to + 60))) return true
  const words = sentence
    .slice(Math.max(0, from - 120), from)
    .split(/\s+/)
    .filter((word) => word !== '')
  for (let index = words.length - 1, steps = 0; index >= 0 && steps < 12; index -= 1, steps += 1) {
    const word = words[index]!
    const plain = word.replace(/[^\p{L}’-]/gu, '')
    if (word === '(') continue
    // `In February 2025, | a United States air strike`
    if (
      /^(?:\d{1,4}|January|February|March|April|May|June|July|August|September|October|November|December),$/.test(
        word,
      )
    )
      break
    // a heading: `Children and armed conflict: | Somalia`
    if (/:$/.test(word) && steps === 0 && to === sentence.length) return true
    if (/[.;:)]$/.test(word) && steps > 0) break
    if (/^of$/i.test(plain)) {
      const head = words[index - 1]?.replace(/[^\p{L}-]/gu, '') ?? ''
      if (PLACE_OF.test(head)) return false
      if (HAPPENS_TO.test(head)) return true
      continue
    }
    if (/^between$/i.test(plain) && /^borders?$/i.test(words[index - 1] ?? '')) return false
    if (/^by$/i.test(plain) && /^followed$/i.test(words[index - 1] ?? '')) return true
    const isAmong = /^(?:including|notably|namely|like)$/i.test(plain)
    // `several locations in the area of Port-au-Prince, such as | Pernier`
    const isSuch = /^as$/i.test(plain) && /^such$/i.test(words[index - 1] ?? '')
    const kind = words[index - (isSuch ? 2 : 1)] ?? ''
    if ((isAmong || isSuch) && KIND_OF_PLACE.test(kind)) return true
    if (isSuch && LISTED.test(words.slice(0, index - 1).join(' '))) return true
    // `in the West Bank, including | East Jerusalem`
    if (/^including$/i.test(plain) && /^\p{Lu}[\p{L}-]+,$/u.test(words[index - 1] ?? '')) continue
    if (AT.test(plain)) return true
    if (/^from$/i.test(plain) && TAKEN_FROM.test(sentence.slice(Math.max(0, from - 100), from))) return true
    if (/^(?:to|from)$/i.test(plain) && MOVED.test(sentence.slice(Math.max(0, from - 140), from))) return true
    if (/^to$/i.test(plain) && SHIPMENT.test(sentence.slice(Math.max(0, from - 90), from))) return true
    if (/^to$/i.test(plain))
      return /^(?:close|next|near|prior|returned|back|moved|sent|deployed|dispatched|flown|brought|delivered|shipped|entrances?|exits?|adjacent|leading)$/i.test(
        words[index - 1] ?? '',
      )
    // `on the road | from X to Y`
    if (/^(?:from|to)$/i.test(plain) && ROAD.test(sentence.slice(Math.max(0, from - 90), from))) return true
    if (NOT_AT.test(plain)) return false
    if (
      /^(?:the|and|a|an|or|both|town|towns|city|cities|village|villages|areas?|region|regions|district|province|governorate|capital|camp|camps|vicinity|outskirts|coastal|eastern|western|part|parts|municipality|locality|suburb|neighbourhood|km|coast|of|road|axis|highway|commune|communes|county|payam|prefecture|department|division|sector|localities|downtown|nearby|neighbouring|refugee|airport|central|old|inner|historic|residential|populated|occupied|besieged|contested|remote|strategic|greater|metropolitan|rural)$/i.test(
        plain,
      )
    )
      continue
    if (/^\p{Lu}|^al-|^el-/u.test(plain) || /^\d/.test(word)) continue
    break
  }
  return SITE.test(after) || (words.length === 0 && !ACTS.test(after))
}

const ROAD =
  /\b(?:road|highway|axis|route|track|corridor) (?:from|linking|between|leading from)\b[^;.]{0,60}$/

/** Whether a State is named only in another name, as the flag of a ship or at the end of an address. */
export function onlyNames(sentence: string, [from, to]: Zone): boolean {
  return (
    /^ \p{Lu}[\p{L}-]/u.test(sentence.slice(to, to + 4)) ||
    /(?:\b(?:flag of|flagged (?:to|in)) (?:the )?|\b(?:in|at|to|from|near|off|of) (?:the )?(?:\p{Lu}[\p{L}’-]+ ?){1,3}, )$/u.test(
      sentence.slice(Math.max(0, from - 60), from),
    )
  )
}

/** Between an event and its date or place no clause ends. */
const BREAK = latin(
  new RegExp(
    pattern`[;:]|\.\s| while (?=(?:he|she|they|it)\b)| (?:resulted in|resulting in|led to|leading to|caused
        |causing|prompted|prompting) (?:the )?(?:temporary |partial )?(?:closure|suspension|evacuation
        |displacement|relocation)\b| (?:triggered|triggering|sparked|sparking|provoked|provoking|prompted
        |prompting|drew|drawing) (?:(?:an?|the|strong|mutual|widespread
          |further) ){0,2}(?:exchanges?(?! of (?:fire|gunfire|shots))|accusations|condemnations?|criticism
        |reactions?|outcry|debates?)\b| (?:(?:was|were|are|is) still|remain(?:s|ed)?)\b
      | (?:as|while|amid) (?=(?:[a-z-]+ ){0,4}(?:talks|negotiations|initiatives|meetings?|discussions
          |consultations|summits?)\b)|, (?:and|but|while|(?:of|among) (?:whom|which)|who|whom|whose|which
        |although|as|when|after|where|one|an?|the|its|their|several|some|killing|resulting|leaving|according
        |bringing|including (?:\d|one|two|three|four|five|six|seven|eight|nine|ten))\b
      | and,? (?:between|from|during) (?=\d|the |(?:January|February|March|April|May|June|July|August|September
          |October|November|December)\b)| and (?:the |an? )?(?:attack|raid|bombing|seizure|was|were|had|has)\b
      |,? and (?:(?:was|were) )?(?:later |subsequently |then )?(?:released|freed|rescued|sent|taken|transferred
        |deported|brought|returned|handed|moved|flown)\b| and,? on\b
      |,? (?:compared (?:with|to)|up from|down from|versus
        |(?:nearly |almost |about |some |more than )?(?:twice|double|half|three times) (?:as many|as much
          |the))\b|\bas many as in\b|\b(?:on (?:charges|suspicion|allegations)|related to|in connection with
        |linked to|accused of|suspected of|concerning)\b(?![^,;]{0,90}, (?:on|in|during|between
          |from) (?:the )?$)|\b(?:marked|brought|which)\b
      |,? (?:following|after|since|before|prior to|ahead of|in response to
        |in retaliation for) (?=(?:the|an?|his|her|its|their|two|three|four|five|several|\d+) [a-z\p{Lu}]
        |\p{Lu}[\p{L}-]+[’'])| as (?=[^,;.]{3,60} (?:was|were|had) )`,
    'u',
  ),
)
const SUBORDINATE = new RegExp(
  pattern`^(?:[Aa]fter|[Ff]ollowing|[Ss]ince|[Bb]efore|[Aa]s|[Ww]hen|[Oo]nce|[Dd]espite|[Aa]lthough|[Ww]hile
      |[Aa]mid|[Gg]iven|(?:[Ii]n (?:response|reaction|addition)|[Dd]ue|[Oo]wing) to
      |[Ii]n (?:the )?(?:light|view|wake|context) of|[Bb]ecause of)\b`,
)

/** The last date before the event, but not that of a clause of circumstance: `On 7 May, following fire on 6 May, X | struck Y`. */
function lastBefore(sentence: string, trigger: Zone, dates: readonly Zone[]): number {
  const last = dates.findLastIndex(([, to]) => to <= trigger[0])
  if (last < 1) return last
  const clause = sentence.slice(sentence.lastIndexOf(', ', dates[last]![0]) + 1, dates[last]![0]).trim()
  const isOver = sentence.slice(dates[last]![1], trigger[0]).includes(', ')
  return isOver && /^(?:[Ff]ollowing|[Aa]fter|[Ss]ince|[Bb]efore|[Pp]rior to)\b/.test(clause)
    ? last - 1
    : last
}

/** `arrested men suspected of involvement in the attacks | on 22 March`: the day of what they are suspected of. */
const OF_GROUND = new RegExp(
  pattern`\b(?:suspected of|accused of|involve(?:d|ment) in|in connection with|linked to
      |related to)\b[^,;]*\b(?:attacks?|launch(?:es)?|killings?|bombings?|incidents?|explosions?|ambush(?:es)?
      |raids?|assassinations?|shootings?)\b[^,;]{0,30}$`,
)

/** A date that stands before a noun as its adjective does. */
const OF_NOUN = /\b(?:and|the|of) $/

/**
 * Which of the dates tells when the event at `trigger` happened: the first after it in its clause, else the last before it, else the first
 * after it at all; -1 where the event stands in a clause of circumstance ("After HTS launched its offensive, …") that has no date.
 */
export function dateOf(sentence: string, trigger: Zone, dates: readonly Zone[]): number {
  const inside = dates.findIndex(([from, to]) => from >= trigger[0] && to <= trigger[1])
  if (inside !== -1) return inside
  // `the | 28 January 2024 | clashes and 3 February 2024 attacks`
  const own = dates.findIndex(([from, to]) => to === trigger[0] - 1 && OF_NOUN.test(sentence.slice(0, from)))
  if (own !== -1) return own
  const after = dates.findIndex(([from]) => from >= trigger[1])
  // `followed by Twangiza, a mining site, on | 6 May`: what a name is told to be parts nothing
  const gap =
    after === -1
      ? ''
      : sentence.slice(trigger[1], dates[after]![0]).replace(/, an? [^,;]{3,60}(?=, (?:on|in) $)/, '')
  // `…, and, | between 9 and 11 January, clashes`
  const isNext =
    / and,? $/.test(gap) && /^(?:[Bb]etween|[Ff]rom|[Dd]uring)\b/.test(sentence.slice(...dates[after]!))
  // `two attacks, one on | 19 December and the other on 31 December`
  const isFirst = /^,? (?:one|the first) (?:on|in) $/.test(gap)
  if (after !== -1 && !isNext && (isFirst || !BREAK.test(gap))) return after
  const before = lastBefore(sentence, trigger, dates)
  if (before !== -1) return before
  // `…, of whom 5,000 have remained displaced since September`
  if (/, (?:of|among) (?:whom|which)\b/.test(gap) || OF_GROUND.test(gap)) return -1
  const comma = sentence.indexOf(', ', trigger[1])
  if (SUBORDINATE.test(sentence) && comma !== -1 && after !== -1 && dates[after]![0] > comma) return -1
  return after
}

/** What is told of somebody besides the event: where he had been, whom he knew. */
const RELATIVE = new RegExp(
  pattern`\bwho “?(?:had(?! (?:assembled|farming|fishing|gathered|herding|patrolling|praying|protesting
          |sheltering|sleeping|travelling|waiting|working)\b)|have|has|planned|collaborated|financed
      |facilitated|travelled|fled|came|arrived|fought|served|later|was (?:connected|linked|planning|wanted)
      |were (?:connected|linked|planning|wanted))\b|, (?:who(?! (?:had|were|was) (?:assembled|farming|fishing
          |gathered|herding|patrolling|praying|protesting|sheltering|sleeping|travelling|waiting|working)\b)
      |whose|whom)\b|\bthat (?:sought|planned|had planned|was planning)\b
    |, with (?:funding|links|connections|guidance)\b|\b(?:allegedly|reportedly) (?:involved|implicated
      |engaged) in\b`,
)
/** Why it came about, and where those went who fled from it: `…, triggering the displacement of hundreds towards | Bule`. */
const DISPLACED = new RegExp(
  pattern`,? (?:triggered|sparked|prompted|provoked) by\b
    |,? (?:which |and )?(?:trigger|forc|displac|prompt|lead|led|caus|result|compell)(?:ed|ing
      |s)?\b(?! by\b)[^,;.]{0,80}?\b(?:displac\w+|fle(?:e|d|eing)|evacuat\w+|exodus|flight|relocat\w+
      |withdraw\w*)`,
)
/**
 * Which of the places are those of the event: those between its verb and the end of its clause, else those at the front of the sentence, else
 * the nearest before it.
 */
export function placesOf(
  sentence: string,
  trigger: Zone,
  date: Zone | null,
  places: readonly Zone[],
): number[] {
  // `arrested two men who had sent money to fighters in | Syria`
  const who = RELATIVE.exec(sentence.slice(trigger[1]))
  const away = DISPLACED.exec(sentence.slice(trigger[1]))
  const clauseEnd = trigger[1] + Math.min(who?.index ?? sentence.length, away?.index ?? sentence.length)
  const all = places.map((_, index) => index).filter((index) => places[index]![0] < clauseEnd)
  if (all.length === 0) return []
  // `captured Sake on 23 January and | Goma`: what is told without its verb is told by its name
  const inside = all.filter((index) => places[index]![0] >= trigger[0] && places[index]![1] <= trigger[1])
  if (inside.length > 0) return inside
  const end = Math.max(trigger[1], date ? date[1] : 0)
  // `crossed into X, | seizing Y`: a participle goes on with what stands before it
  const participle =
    /^\w+ing\b/.test(sentence.slice(...trigger)) && /, (?:\w+ly )?$/.test(sentence.slice(0, trigger[0]))
  const own = all.filter(
    (index) =>
      (participle && places[index]![1] <= trigger[0]) ||
      (places[index]![0] >= trigger[1] &&
        !BREAK.test(
          sentence.slice(trigger[1], places[index]![0]).replace(/, (?=(?:the )?(?:\p{Lu}|$))/gu, ' '),
        )),
  )
  if (own.length > 0) return own
  const near = all.filter((index) => places[index]![0] >= trigger[1] && places[index]![0] < end)
  if (near.length > 0) return near
  const before = all.filter((index) => places[index]![1] <= trigger[0])
  // `following the capture of X, demonstrations in | Y`: not where the circumstance was
  const circumstance = LED_BY.exec(sentence.slice(0, trigger[0]))
  const main = circumstance
    ? before.filter((index) => {
        const at = places[index]![0]
        return at < circumstance.index || at > circumstance.index + circumstance[0].length
      })
    : before
  if (main.length > 0) return main
  return before.length > 0 ? before : all
}

const LED_BY = latin(
  /(?:^|, )(?:[Ff]ollowing|[Aa]fter|[Ii]n response to|[Aa]mid|[Dd]espite) (?:the|an?|\p{Lu}[\p{L}’]+) [^,;]{3,120}, /u,
)

const NAMED = pattern`(?:the )?(?:(?:towns?|villages?|cities
      |city) of )?\p{Lu}[\p{L}’‘-]{1,30}(?: \p{Lu}[\p{L}’‘-]{1,30}){0,3}(?: (?:town|village|city|camp|airport))?`
/** `between Gossi and Hombori`, `the Yei–Lainya road`, `Zamzam camp, south of El Fasher` */
const LEG = latin(
  new RegExp(
    pattern`\b(?:between ${NAMED} and ${NAMED}|(?:from ${NAMED} to|travelling to
          |linking ${NAMED} (?:and|to|with)) ${NAMED}|${NAMED}(?:[–-]| to | and )${NAMED} (?:[Rr]oad|[Hh]ighway
          |axis|route|corridor)|(?:road|highway|axis|route) (?:from|linking|connecting|between) ${NAMED} (?:to
          |and|with) ${NAMED}|${NAMED}, (?:some |about |approximately |\d+ |km |kilometres |just ){0,4}(?:north
          |south|east|west|north-east|north-west|south-east|south-west|outside|near)(?: of)? ${NAMED}
        |${NAMED} in ${NAMED} (?:commune|[Dd]istrict|[Cc]ounty|[Tt]erritory|[Ll]ocality|[Pp]refecture|[Pp]ayam)
        |(?<!, )${NAMED}(?:, (?:in )?${NAMED}){1,3}(?!,? (?:and|or)\b|,? (?:the )?\p{Lu}|[\p{L}’-]))`,
    'gu',
  ),
)

/** Where a road or way is named by its ends, or a place by one near it. */
export function legs(sentence: string): Zone[] {
  return matchesOf(LEG, sentence).map(({ 0: words, index }) => [index, index + words.length])
}

const DISTANCE = new RegExp(
  pattern`\b(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|a few|several)[\d.,]*[ -](?:km
      |kilomet(?:re|er)s?|miles?|met(?:re|er)s?|hours?[’'] drive) (?:away |(?:to the |due )?(?:north|south|east
        |west|inland)[\w-]* )?(?:of|from|off|outside|inside) (?:the )?(?:[a-z]+ ){0,3}$
    |[\p{L}\d’], (?:just |immediately )?(?:to the )?(?:north|south|east
      |west)(?:-(?:east|west))? of (?:the )?(?:(?:city|town) of )?$`,
  'u',
)

/** `150 km east of | Bor` */
export function isLandmark(sentence: string, [from]: Zone): boolean {
  return DISTANCE.test(sentence.slice(Math.max(0, from - 80), from))
}
