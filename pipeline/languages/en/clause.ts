/**
 * Where the parts of an English clause stand, told from word order and punctuation alone: the subject before a verb, the object after it,
 * the agent of a passive. Every look is bounded, so that a sentence of any length is read in linear time.
 */
import { latin } from '../latin.ts'
import { pattern } from '../pattern.ts'
import type { Zone } from '../wording.ts'

/** How far a subject or object may reach, in UTF-16 code units. */
const REACH = 400
/** What no subject reaches across: `… that | States should`, unlike the end of `States in a position to do so | should`. */
const HARD = new RegExp(
  pattern`[;:–—“”•]|\b(?:resulted in|led to)\b|\b(?:that(?! (?:regard|end|respect|context|connection|spirit
          |light|effect|purpose|day|case|period|stage|point|same)\b)|which|whereby|while|whereas|but|because
      |although|though|if|unless|until|whether|so(?!(?<=\b(?:do|does|did|done|doing) so) $)|when|where|how|what
      |who|whom|(?<!\b(?:mis)?(?:declared|described|known|disguised|labelled|registered|designated|marked
          |identified|dressed|posing|serving|working|acting|employed) )as|than
      |yet(?! (?:another|again|more|to)\b))\b(?! (?:well|such)\b)
    |(?<!\b(?:nos?|paras?|arts?|mr|mrs|ms|dr|st|vol))\.\s`,
  'gi',
)
/** Openers of a phrase between commas that is no part of a subject: `, by the end of 2027,` */
const ASIDE = new RegExp(
  pattern`^(?:(?:and|or) )?(?:(?:[A-Za-z]+|\d+) (?:minutes?|hours?|days?|weeks?|months?) (?:later|earlier|after
        |before)|(?:(?:[Ll]ater|[Ee]arlier) )?[Tt]h(?:e (?:following|next|same|previous)|at(?: same)?) (?:day
        |week|month|morning|afternoon|evening|night)|(?:[Ll]ater|[Ee]arlier) (?:in|on|the)|[Bb]y|[Ii]n|[Ww]ith
      |(?:[Rr]epresenting|[Aa]mounting to|[Ee]quivalent to|[Aa]ccounting for) (?=[^,]*\d)
      |[Bb]etween (?=\d|(?:early|late|mid)\b|January|February|March|April|May|June|July|August|September
        |October|November|December)|[Aa]ccording to|of (?=January|February|March|April|May|June|July|August
        |September|October|November|December)|[Aa]t(?! least| most)|[Oo]n|[Nn]ear|[Oo]utside|[Tt]hrough
      |[Uu]nder|[Uu]pon|[Pp]ursuant|[Hh]owever|[Nn]ow|[Tt]oday|[Ii]ndeed|[Nn]evertheless|[Nn]onetheless
      |[Tt]herefore|[Tt]hus|[Ii]nter alia|[Mm]oreover|[Ff]urthermore|[Ff]or|[Tt]o|[Ff]rom|[Dd]uring|[Aa]fter
      |[Bb]efore|[Ss]ince|[Gg]iven|[Tt]aking into|[Bb]earing in|[Bb]uilding on|[Dd]rawing on|[Rr]ecogni[sz]ing
      |[Nn]oting|[Rr]ecalling|[Bb]ased|[Dd]espite|[Nn]otwithstanding|[Aa]ccordingly|[Cc]onsequently
      |[Aa]dditionally|[Ff]inally|[Ll]astly|[Mm]eanwhile|[Rr]egardless|[Cc]onsistent|responsible|travelling
      |riding|returning|known|also known|alias|formerly|aged|based|dated|held|convened|hosted|organized|headed
      |linked|located|supported|backed|accompanied|affiliated|described|composed|consisting|comprising|made up
      |[Ww]ithin|[Ww]ithout|[Aa]mong|[Aa]cross|[Tt]hroughout|[Oo]ver (?:the|a|several)|[Ff]ollowing|[Uu]ntil
      |[Ww]henever|[Ww]herever|[Aa]s appropriate|[Aa]s necessary|[Hh]ence|[Ii]nstead|[Ll]ikewise|[Ss]imilarly
      |too|[Aa]lso|[Ii]deally|[Aa]bove all|[Aa]t a minimum
      |(?:[a-z]+|Separate|Additional|Recent|Subsequent|Similar|Previous|Notab|Important|Concurrent
        |Simultaneous)ly(?! (?:\d|two|three|four|five|six|seven|eight|nine|ten|a dozen)))\b`,
)
/** `, and the next day |`, `, and on 5 May |` */
const AND_ASIDE = new RegExp(
  pattern`^(?:and|but),? (?:on \d{1,2} [A-Z][a-z]{2,8}(?: \d{4})?
      |(?:on )?the (?:next|following|same) (?:day|night|morning|evening|week)|later that (?:day|night)
      |[a-z]{3,18}ly|later|then|also)$`,
)
/** Openers of a phrase between commas that names more of the subject. */
const MORE = new RegExp(
  pattern`^(?:including|especially|in particular|particularly|notably|such as|together with|along with
      |as well as|(?:most|some|many|all|several|half|two|three|four|five|\d{1,4}) of (?:them|whom)|mostly
      |mainly|largely|both|among them|whether|and|or|in (?:close )?(?:cooperation|coordination|collaboration
        |consultation|partnership|conjunction|concert)|with (?:the )?(?:support|assistance|help))\b`,
  'i',
)
const FINITE = new RegExp(
  pattern`\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|shall|do|does|did
      |remains?|remained|continues?|continued|includes?|poses?|requires?|struck|broke|drove|fled|threw|took
      |went|came|left|fell|rose|began|blew|burst|fought|sought|saw|ran|shot(?! (?:dead|by)\b)|hit(?! by\b)
      |(?<!-)[a-z]+ed)\b`,
)

/** `those who were there | confirmed to the mission that`: what is said has a subject of its own. */
const SAID_THAT =
  / (?:said|stated|confirmed|reported|announced|alleged|claimed|indicated|noted)(?: to [^,;]{2,40})? that /

/** What stands before the “which” of a clause between commas. */
const RELATIVE_OPENING = /, (?:(?:to|of|in|for|by|with|under|at|on|from|through) )?$/

const INSERTED = latin(/(?<=[\p{L}\d)]) (?:[–—] [^–—;:.]{2,160} [–—]|\((?!\p{Lu}{2})[^()]{2,160}\)) $/u)

/** A date that no comma parts from the subject: `From 14 March to 17 June | at least 12 men were killed`. */
const DATED = new RegExp(
  pattern`\b(?:[Oo]n|[Ff]rom|[Bb]etween|[Ii]n|[Dd]uring|[Bb]y|[Ss]ince) (?:[\w–-]+ ){0,5}?(?:January|February
      |March|April|May|June|July|August|September|October|November
      |December)(?: (?:19|20)\d\d)? (?=(?:at least|about|around|approximately|some|more than|over|nearly|up to
        |an estimated|a total of|several|dozens|hundreds|(?!(?:19|20)\d\d\b)\d[\d,]*|two|three|four|five|six
        |seven|eight|nine|ten|unidentified|unknown|suspected|an?|the)\b)`,
  'g',
)

/** `Two days later | four youths were killed`: a time that no comma parts from the subject. */
const LATER = new RegExp(
  pattern`^ ?(?:(?:[A-Z]?[a-z]+|\d{1,2}) (?:minutes?|hours?|days?|weeks?|months?|years?) (?:later|earlier)
      |(?:[Oo]n )?[Tt]h(?:e|at) (?:following|next|same) (?:day|night|morning|evening|week)) (?=\d|[a-z])`,
)

/** A clause about somebody that ends before the verb of the main clause: `the leader, who was released in June, | fled and was killed`. */
const CLOSED_RELATIVE = new RegExp(
  pattern`, (?:who|which) [^,;:.“”–—]{3,200},(?= (?:(?:also|then|later|again|[a-z]{3,16}ly) )?(?:was|were|has
        |have|had|is|are|fled|sought|took|went|came|broke|drove|left|began|fought|shot
        |[a-z]{3,}ed(?! (?:by|with|in|on|at|as|from|of|to)\b))\b)`,
  'g',
)

/** A name in quotation marks within brackets: `Anthony (known as “Grenn”)`. */
const NICKNAME = /\([^()“”]{0,40}“[^()“”]{1,60}”[^()“”]{0,20}\)/g

/** `leaders, | as representatives of the community, | have a duty`, `States, | as appropriate, | should` */
const ROLE = /, as (?!well\b|such\b)[^,;:.“”]{3,120},(?= $)/

/** A text in which what no subject ends at is blank, each index as before. */
function readAcross(text: string): string {
  const blank = (words: string): string => ' '.repeat(words.length)
  const own = text.includes(', as ') ? text.replace(ROLE, blank) : text
  const named = own.includes('(') ? own.replace(NICKNAME, blank) : own
  return / (?:who|which) /.test(named) ? named.replace(CLOSED_RELATIVE, blank) : named
}

const PLACE_NAME = String.raw`\p{Lu}[\p{L}’-]+(?: (?:de |du |es |la |of |sur )?\p{Lu}[\p{L}’-]+){0,3}`
const NAME_OF_PLACE = latin(new RegExp(`^${PLACE_NAME}$`, 'u'))
const IN_PLACE = latin(new RegExp(` (?:in|at|near|of|to|from|around|outside) (?:the )?${PLACE_NAME}$`, 'u'))

/** The subject of the verb at `at`: the words before it, back to what no subject reaches across, asides left out. */
export function subjectOf(sentence: string, at: number): Zone {
  const low = Math.max(0, at - REACH)
  const before = readAcross(sentence.slice(low, at))
  // `207 people – mostly elderly – | were killed`, `they had again (see para. 14) | struck`
  const inserted = /[–—)] $/.test(before) ? INSERTED.exec(before) : null
  if (inserted) return subjectOf(sentence, low + inserted.index + 1)
  let from = 0
  for (const match of before.matchAll(HARD)) {
    const opening = RELATIVE_OPENING.exec(before.slice(Math.max(0, match.index - 12), match.index))
    if (/^(?:which|who|whom|whose|where)$/i.test(match[0]) && opening && /,\s*$/.test(before)) {
      // `the Force, which is affiliated with the Government, | arrested`, `the Covenant, to which it is a party, | obliges`
      return subjectOf(sentence, low + match.index - opening[0].length)
    }
    if (
      /^(?:that|who)$/i.test(match[0]) &&
      isRelative(before, match.index, match[0].length) &&
      !SAID_THAT.test(before.slice(match.index))
    ) {
      // `States that have not yet done so | should`
      return subjectOf(sentence, low + match.index - 1)
    }
    from = match.index + match[0].length
  }
  const dated = [...before.slice(from).matchAll(DATED)].at(-1)
  if (dated) from += dated.index + dated[0].length
  const later = LATER.exec(before.slice(from, from + 40))
  if (later) from += later[0].length
  const parts = split(before, from)
  let index = parts.length - 1
  const textOf = (part: Zone): string => before.slice(...part)
  // `entered the village, and the next day | abducted`
  if (AND_ASIDE.test(textOf(parts[index] ?? [0, 0]))) return [at, at]
  while (
    index > 0 &&
    (textOf(parts[index]!) === '' ||
      isAside(textOf(parts[index]!)) ||
      (DOING.test(textOf(parts[index]!)) && isNamedAlone(textOf(parts[index - 1]!))))
  )
    index -= 1
  // `entered the village, south of Nablus, and | abducted`
  if (/^(?:and|but|or|then)$/.test(textOf(parts[index] ?? [0, 0]))) return [at, at]
  let last = parts[index] ?? [from, from]
  const to = last[1]
  if (MORE.test(textOf(last)) || /^[a-z]/.test(textOf(last))) {
    // `States, including those affected, | should`
    while (index > 0 && MORE.test(textOf(parts[index]!))) {
      if (/^(?:and|or) /.test(textOf(parts[index]!)) && !isListed(textOf(parts[index - 1]!))) {
        // `…, and these countries | need`
        return trim(sentence, low + parts[index]![0] + textOf(parts[index]!).indexOf(' '), low + to)
      }
      index -= 1
    }
    last = parts[index]!
  }
  let start = last[0]
  if (/ (?:and|or) /.test(textOf(last)) || index < parts.length - 1) {
    // `States, regional organizations and civil society | should`
    while (
      index > 0 &&
      isListed(textOf(parts[index - 1]!)) &&
      / (?:and|or) |^and /.test(before.slice(start, to))
    ) {
      index -= 1
      start = parts[index]![0]
    }
  }
  if (/^(?:an?|the) /.test(before.slice(start, to)) && index > 0 && start === parts[index]![0]) {
    // `Amigo Kibirige, a veteran commander, | was killed`
    const name = textOf(parts[index - 1]!)
    const opener = index > 1 ? textOf(parts[index - 2]!) : ''
    const place =
      /^(?:[Ii]n|[Aa]t|[Nn]ear) \p{Lu}/u.test(opener) &&
      !/(?:uary|ch|pril|ay|une|uly|ust|ber|\d)$/.test(opener)
    // `in which Syria finds itself, the forces | attacked`
    const isClause = index === 1 && /\b(?:which|whom?|whose|where|when) $/.test(before.slice(0, parts[0]![0]))
    if (/^(?:The |the )?\p{Lu}/u.test(name) && isListed(name) && !place && !isClause)
      start = parts[index - 1]![0]
  }
  const own = before.slice(...parts[index]!)
  const post = index > 0 ? textOf(parts[index - 1]!) : ''
  if (
    start === parts[index]![0] &&
    IN_PERSON.test(own) &&
    /^(?:[Tt]he|[Ii]ts|[Hh]is|[Tt]heir) /.test(post) &&
    isListed(post)
  ) {
    // `the Chair of the Mission, General Desta Abiche, | said`
    start = parts[index - 1]![0]
  }
  if (start === parts[index]![0] && NAME_OF_PLACE.test(own) && IN_PLACE.test(post) && !isAside(post)) {
    // `three crew members of a trawler sailing to Port-Gentil, Gabon, | were`
    start = parts[index - 1]![0]
  }
  if (/ (?:and|or|then|but)$/.test(before.slice(start, to)) && FINITE.test(before.slice(start, to)))
    return [low + to, low + to]
  const and = lastJoint(before.slice(start, to))
  if (and !== -1) start += and
  const after = AFTER.exec(before.slice(start, to))
  if (after && FINITE.test(before.slice(start, start + after.index))) start += after.index + after[0].length
  const subject = withoutAdverb(sentence, trim(sentence, low + start, low + to))
  // `robbed the driver and eventually | executed`
  return and !== -1 && LONE_ADVERB.test(sentence.slice(...subject)) ? [at, at] : subject
}

/** `a patrol, | investigating an incursion |, was attacked`: what they were about. */
const DOING = new RegExp(
  pattern`^(?!(?:neighbouring|participating|contributing|remaining|developing|governing|warring|ongoing
        |existing|leading|surrounding|opposing|visiting|including|concerning|regarding
        |supporting)\b)[a-z]{3,}ing (?:in |for |to |from |at |on )?(?:an?|the|its|his|her|their|reported|food
      |aid|supplies|goods|[a-z]+s)\b`,
)

/** `a patrol`, `Two trucks of the Mission`: those who can be about something. */
function isNamedAlone(part: string): boolean {
  return (
    /^(?:an?|the|one|two|three|four|five|six|seven|eight|nine|ten|several|\d{1,3}|another) /i.test(part) &&
    isListed(part)
  )
}

const LONE_ADVERB = /^(?:also|then|later|again|further|eventually|subsequently|[a-z]{3,18}ly)$/

/** Verbs that another one may go on after. */
const FIRST = new RegExp(
  pattern`\b(?:is|are|can|cannot|could|should|must|may|might|will|needs? to|remains?|has|have|had|was|were|led
      |took|broke|fell|held|left|made|put|sent|set|shot|struck|stole|drove|threw|burst|blew|beat|swept|caught
      |brought|fought|laid|went|came|ran|began|(?!(?:armed|unidentified|suspected|alleged|presumed|masked
          |uniformed|organized|so-called|affiliated|united)\b)[a-z]{3,}ed)\b`,
  'g',
)
const VERB = new RegExp(
  pattern`\b(?:has|have|had|was|were|led|took|fought|broke|brought|caught|drove|fell|held|laid|left|made|put
      |sent|set|shot|struck|swept|went|came|ran|began|burst|blew|beat|threw
      |(?!(?:armed|unidentified|suspected|alleged|presumed|masked|uniformed|organized|so-called|affiliated
          |united)\b)[a-z]{3,}ed)\b`,
  'g',
)

/** The subject of the sentence's first clause, which a participle goes with: `…, | killing 40 soldiers`. */
export function mainSubject(sentence: string, from: number): Zone | null {
  for (const verb of sentence.slice(0, Math.min(from, 600)).matchAll(VERB)) {
    const subject = subjectOf(sentence, verb.index)
    if (subject[1] > subject[0] && !/^(?:it|they|he|she|which|who|that)$/.test(sentence.slice(...subject)))
      return subject
  }
  return null
}

/** `and | then |`, `, and on 5 May |`: what joins a second verb to the first. */
const JOINT = new RegExp(
  pattern`,? (?:and|but)(?:,? (?:then|later|also|subsequently|inter alia|in particular|[a-z]+ly
        |on \d{1,2} [A-Z][a-z]{2,8}(?: \d{4})?|(?:on )?the (?:next|following|same) (?:day|night|morning|evening
          |week)|later that (?:day|night)),?)? $`,
)

/** The subject of a verb that goes on after "and": `The pipeline | remained a target and | was attacked`; null where it has its own. */
export function coordinateSubject(sentence: string, at: number): Zone | null {
  const before = readAcross(sentence.slice(Math.max(0, at - REACH), at))
  const joint = JOINT.exec(before)
  return joint ? firstSubject(sentence, at, before, joint.index) : null
}

/** The subject of verbs in a row: `soldiers entered the village, | destroyed three vehicles and killed`. */
export function serialSubject(sentence: string, at: number): Zone | null {
  const before = sentence.slice(Math.max(0, at - REACH), at)
  return before.endsWith(', ') ? firstSubject(sentence, at, before, before.length - 2) : null
}

/** The subject of the first verb of the clause that ends at `end` of the words before `at`. */
function firstSubject(sentence: string, at: number, before: string, end: number): Zone | null {
  const low = at - before.length
  // `commended the efforts that are being made, and | stressed`
  const hard = [...before.slice(0, end).matchAll(HARD)].findLast(
    ({ 0: word, index }) => !isRelative(before, index, word.length),
  )
  const start = hard ? hard.index + hard[0].length : 0
  for (const verb of before.slice(start).matchAll(FIRST)) {
    const subject = subjectOf(sentence, low + start + verb.index)
    if (subject[1] > subject[0] && !/^(?:it|they|he|she)$/i.test(sentence.slice(...subject))) return subject
    // `They stopped an ambulance and | executed two patients`
    if (subject[0] === 0 && sentence.startsWith('They ')) return subject
  }
  return null
}

/** `a soldier | who`, `the wife of a minister | who` */
const ONE_PERSON =
  /\b(?:an?|the|another|one|his|her|their|its|every|each|any) (?:(?:[\p{L}-]+ ){0,4}(?:of (?:an?|the|his|her|its|their) )?)[a-z]{3,} $/u

/** Whether "that" or "who" tells which of those named right before it are meant, and not what somebody said. */
function isRelative(before: string, at: number, length: number): boolean {
  return (
    // `citizens who were held, | I`: the sentence has gone on to a subject of its own
    !/, (?:I|we|it|they|he|she|the|this|these|\p{Lu}[\p{L}’-]*)\b[^,]*$/u.test(before.slice(at)) &&
    (/(?:[a-z]s|people|men|women|children|police|personnel)(?: (?:in|of|across|within) the [a-z]+)? $/.test(
      before.slice(0, at),
    ) ||
      (before.startsWith('who', at) && ONE_PERSON.test(before.slice(Math.max(0, at - 90), at)))) &&
    !/\b(?:says|stresses|notes|states|recommends|emphasi[sz]es|suggests|indicates|shows|means|requires|is|was|believes|considers|concludes) $/.test(
      before.slice(0, at),
    ) &&
    /^ (?:have|has|had|are|is|were|was|do|does|did|can|may|might|will|would|still|already|continue|wish|lack|maintain|exercise|exert|enjoy|share|border|benefit|rely|face|need|host|own|use|produce|provide|supply|collect|hold|operate|export|import|support|seek|remain|not|may|participate|manufacture|possess|receive|fund|commit|violate|impose|(?!said\b)[a-z]{3,}ed)\b/.test(
      before.slice(at + length),
    )
  )
}

/** `RSF arbitrarily | arrested` */
function withoutAdverb(sentence: string, [from, to]: Zone): Zone {
  const adverb =
    / (?:also|then|again|further|still|therefore|(?!family|assembly|supply|anomaly|ally|reply)[a-z]{3,20}ly)$/.exec(
      sentence.slice(from, to),
    )
  return adverb ? [from, from + adverb.index] : [from, to]
}

/** Parts between commas, trimmed. */
function split(text: string, from: number): Zone[] {
  const zones: Zone[] = []
  let start = from
  let depth = 0
  for (let at = from; at <= text.length; at += 1) {
    if (text[at] === '(') depth += 1
    else if (text[at] === ')') depth = Math.max(0, depth - 1)
    if (at < text.length && (text[at] !== ',' || depth > 0 || /\d/.test(text[at + 1] ?? ''))) continue
    zones.push(trim(text, start, at))
    start = at + 1
  }
  return zones
}

function isAside(part: string): boolean {
  return ASIDE.test(part) && !MORE.test(part)
}

/** The name of a person, as it stands after the post. */
const IN_PERSON = latin(
  new RegExp(
    pattern`^(?:(?:Mr|Ms|Mrs|Dr)\. |(?:Major |Lieutenant |Brigadier )?(?:General|Colonel|Admiral|Ambassador
          |Sheikh) )?\p{Lu}[\p{L}’‘-]+(?: (?:\p{Lu}[\p{L}’‘-]+|al-\p{Lu}[\p{L}’-]+|bin|de|van)){1,4}$`,
    'u',
  ),
)

/** Participles that tell which of a kind: `companies | involved in mining`. */
const REDUCED = new RegExp(
  pattern`\b(?:involved|engaged|affected|concerned|based|located|interested|mandated|listed|designated
      |responsible)(?= (?:in|with|by|on|for|to)\b)|\b(?:suspected|accused|convicted
      |charged)(?= (?:of|with|in)\b)|\b(?:related|so-called|armed|aligned|aged)\b(?! (?:by|itself|themselves)\b)`,
  'g',
)

/** Participles before a noun: `the continued commitment`, `suspected gunmen`. */
const ATTRIBUTE = new RegExp(
  pattern`\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Aa]ny|[Aa]ll|more|greater|of|for
      |with) (?:[a-z]+ly )?[a-z]{3,}ed(?= [A-Za-z])|^[A-Z][a-z]{2,}ed(?= [a-z])
    |^(?:suspected|alleged|presumed|unidentified|masked|uniformed|displaced|detained)(?= )`,
  'g',
)

/** `…, killing several soldiers, and another group | attacked`: what came of it is no member of a list. */
const WENT_ON = new RegExp(
  pattern`^(?:[a-z]+ly )?(?:kill|injur|wound|abduct|kidnapp|captur|seiz|destroy|burn|loot|displac|result|leav
      |caus|forc|arrest|detain|damag|steal|rais|prompt|trigger)ing\b`,
)

/** A short name on its own, as the earlier members of a list are. */
function isListed(part: string): boolean {
  return (
    part.length > 0 &&
    part.length < 90 &&
    !isAside(part) &&
    !WENT_ON.test(part) &&
    !/\bto (?!the\b)[a-z]/.test(part) &&
    !FINITE.test(part.replace(REDUCED, ''))
  )
}

/** Where a clause of time begins: `the patrol withdrew after | gunmen | opened fire`. */
const AFTER = latin(
  / (?:after|before|once) (?=(?:an?|the|its|their|unidentified|unknown|armed|suspected|several|(?:[a-z]+ )?[a-z]+(?:men|s)|\p{Lu}[\p{L}-]+|\d+)\b)/u,
)

/** Where a second clause begins after "and": `the system is weak and | States should`; -1 where the "and" joins nouns. */
function lastJoint(text: string): number {
  const at = text.lastIndexOf(' and ')
  if (at === -1) return -1
  return FINITE.test(text.slice(0, at).replace(REDUCED, '').replace(ATTRIBUTE, '')) &&
    !/\b(?:who|which|that)\b/.test(text.slice(0, at))
    ? at + 5
    : -1
}

/** An infinitive, unlike the "to" of "parties to the Convention". */
const INFINITIVE = latin(
  new RegExp(
    pattern`(?:,? (?:not |also |immediately |urgently |further |fully |swiftly |promptly |either |both )?to |,? that |,? in (?:\w+ing)\b)(?!(?:the
          |a|an|all|any|its|their|this|that|these|those|each|every|which|whom|date)\b|\p{Lu}|\d)
      |,? and (?=(?:I|we|they) )|[;:•]|\.\s`,
    'u',
  ),
)

/** `demands, | in this regard, | that`, `requests | once again | the parties` */
const MEANWHILE = new RegExp(
  pattern`^,? (?:(?:once )?(?:again|more)|further(?:more)?|also|therefore|likewise|in particular
      |in (?:this|that) (?:regard|context|respect|connection)),?(?= )`,
)

/** The index after what stands between a verb of calling and its object: `urges, | in this regard, | the parties`. */
export function afterMeanwhile(sentence: string, at: number): number {
  return at + (MEANWHILE.exec(sentence.slice(at, at + 40))?.[0].length ?? 0)
}

/** The object of a call that ends before `verbEnd`: the words up to the infinitive that says what is asked. */
export function objectOf(sentence: string, verbEnd: number): Zone {
  const from = afterMeanwhile(sentence, verbEnd)
  const after = sentence.slice(from, from + REACH)
  const end = INFINITIVE.exec(after)
  const to = end ? end.index : after.length
  // `Member States | with influence over the parties`
  const more =
    / (?:with (?:influence|a|an|the|nationals)|whose|which|that|who|affected|concerned|represented in|consistent with|in (?:accordance|compliance|conformity|line) with|pursuant to)\b/.exec(
      after.slice(0, to),
    )
  return trim(sentence, from, from + (more && more.index > 2 ? more.index : to))
}

/** Who is named after "by" within a clause, or null. */
export function agentOf(sentence: string, from: number): Zone | null {
  const after = sentence.slice(from, from + REACH)
  const clause = /[;:•]|\.\s|,? (?:which|who|that|while|whereas|but|so that)\b/.exec(after)
  const part = clause ? after.slice(0, clause.index) : after
  for (const by of part.matchAll(
    /(?<!\b[Aa]s [a-z]{3,18}ed )(?<!(?<!\bbe (?:\w+ly )?)\b(?:developed|issued|published|prepared|produced|drafted) )(?<!, (?:facilitated|supported|led|mediated|chaired|backed|assisted|coordinated|organized|headed|funded) )(?<!\b(?:frequented|inhabited|controlled|held|occupied|run|owned|administered|populated|guarded|secured|protected|established|accompanied|followed|dominated|besieged|faced|experienced|suffered|incurred|endured|encountered|posed|affected|shared|enjoyed) )\bby (?![a-z]{2,20}ing\b|\d(?!\d{0,3} ?[A-Z])|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|(?:the )?(?:end|time|beginning|middle)\b|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/g,
  )) {
    const start = by.index + by[0].length
    const stop =
      /,? (?:in order )?to (?!the\b)[a-z]|,? of (?:all|those|any|detained|abducted|its|their)\b|,? (?:coming|originating|hailing|arriving) from\b|,? (?:with|in|on|at|near|during|after|before|for|against|using|from|since|through|when|where|as)\b(?! the (?:Republic|Democratic|Congo|Sudan)\b)|,? (?:alongside|together with|along with)\b|, (?!including)[a-z]+ing\b|,? (?:comprising|consisting|currently)\b|,? (?:and )?the (?:abduction|arrest|assassination|attack|bombing|capture|detention|execution|kidnapping|killing|murder|seizure|shooting)s?\b/.exec(
        part.slice(start),
      )
    return trim(sentence, from + start, from + start + (stop ? stop.index : part.length - start))
  }
  return null
}

/** The zone without white space, commas and link words at its ends. */
export function trim(text: string, from: number, to: number): Zone {
  let start = from
  let end = Math.min(text.length, Math.max(from, to))
  while (start < end && /[\s,.]/.test(text[start]!)) start += 1
  while (end > start && /[\s,.]/.test(text[end - 1]!)) end -= 1
  return [start, end]
}

/** Zones between quotation marks. */
export function quotations(sentence: string): Zone[] {
  const zones: Zone[] = []
  let open = -1
  for (let at = 0; at < sentence.length; at += 1) {
    if (sentence[at] === '“') open = at
    else if (sentence[at] === '”' && open !== -1) {
      zones.push([open, at + 1])
      open = -1
    }
  }
  return zones
}

export function isInside(at: number, zones: readonly Zone[]): boolean {
  return zones.some(([from, to]) => at >= from && at < to)
}
