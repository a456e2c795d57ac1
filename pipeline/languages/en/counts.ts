import type { CountFind, Zone } from '../wording.ts'
import { subjectOf, trim } from './clause.ts'
import { ABOUT, NUMBER, readNumber, VAGUE } from './numbers.ts'

type Field = CountFind['field']

const VERBS: Record<Field, string> = {
  killed:
    'killed|shot dead|shot and killed|gunned down|murdered|executed|assassinated|massacred|beheaded|martyred|slain|lynched|died|perished|lost their lives|fatally (?:shot|wounded)',
  injured: 'wounded|injured|maimed',
  abducted: 'abducted|kidnapped|taken hostage|taken captive|captured|held hostage',
  arrested: 'arrested|detained|apprehended|rounded up|taken into custody',
}
const ACTIVE: Record<Field, string> = {
  killed:
    'killed|killing|shot dead|shot and killed|shooting dead|gunned down|murdered|murdering|executed|executing|assassinated|massacred|massacring|beheaded|beheading|lynching|hacking to death|claimed the lives of|claiming the lives of|caused the deaths? of|causing the deaths? of|cost the lives of|left',
  injured: 'wounded|wounding|injured|injuring|maimed|maiming',
  abducted: 'abducted|abducting|kidnapped|kidnapping|captured|capturing|seized|took hostage|taking|took',
  arrested: 'arrested|arresting|detained|detaining|apprehended|apprehending|rounded up',
}
const NOUNS: Record<Field, string> = {
  killed: '(?:deaths?|killings?|assassination|murder|execution|loss) of',
  injured: '(?:injury|wounding|injuring) of',
  abducted: '(?:abductions?|kidnappings?|capture|hostage-taking) of',
  arrested: '(?:arrests?|detention|apprehension)(?: in [A-Z][a-z]{2,20}(?:,? [A-Z][a-z]{2,20}){0,2})? of',
}
const FIELDS = Object.keys(VERBS) as Field[]

const PERSON = String.raw`(?:civilians?|persons?|people|men|man|women|woman|children|child|boys?|girls?|soldiers?|officers?|peacekeepers?|workers?|staff|personnel|members?|fighters?|combatants?|leaders?|commanders?|officials?|journalists?|students?|nationals?|individuals?|hostages?|bloggers?|activists?|lawyers?|drivers?|crew|chiefs?|militants?|villagers?|residents|tourists?|doctors?|teachers?|passengers?|others?|operatives?|suspects?|terrorists?|guards?|migrants|refugees|policemen|troops|elements|relatives|caretaker|herders?|farmers?|seafarers?|clerics?|brothers?|youths?|prosecutors?|judges?|contractors?|bodyguards?|escorts?|detainees?|colleagues|elders?|protesters|demonstrators|traders?|merchants|miners|inmates|returnees|pupils|patients|worshippers|assailants|bandits|raiders|gunmen|rebels|pastoralists|fishermen|infants?|observers|pilots?|sailors|volunteers|lives|casualties|insurgents?|mercenar(?:y|ies)|leaders|commander)`
/** Up to the noun counted: `14 | leaders`, `300 | civilians`, `45 United Nations … | peacekeepers`. */
const COUNTED = String.raw`(?:${ABOUT})?(?:(${NUMBER})|(${VAGUE}))(?: (?!and\b|in\b|on\b|including\b|among\b|killed\b|dead\b|injured\b|wounded\b|were\b|was\b)[\p{L}’()-]{1,30},?){0,7}? ?(?:of (?:its |the |whom )?)?(?:${PERSON})\b`
const FIRST_COUNT = new RegExp(`^(?: the)? ?${COUNTED}`, 'iu')
const BARE = new RegExp(
  String.raw`^ ?(?:${ABOUT})?(?:(${NUMBER})|(${VAGUE}))(?! per cent|%|,?\d)(?=[.,;]|$| (?:and|in|on|of|at|near|during|others|were|as|when|including)\b)`,
  'u',
)
/** One person, by an article, a name or a post. */
const ONE =
  /^ ?(?:an?|one|the|his|her|its|their|former|senior|key|prominent) (?!(?:death|number|total|lives|attack|town|city|village|camp|base|capital|area|weapons?|vehicles?|\w+ (?:number|amount)|country|territory|group|facilit|cell|network|situation|building|house|market|port|trail|void)\w*\b)/
const NAMED =
  /^ ?(?:\p{Lu}[\p{L}’'-]+ ){1,5}(?:\(|,|in\b|on\b|and\b|was\b|$|by\b|\.)|^ ?\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+/u
const MANY =
  /^ ?(?:[a-z-]+ ){0,3}(?:civilians|operatives|members|fighters|people|persons|others|soldiers|individuals|suspects|hundreds|dozens|leaders|commanders|journalists|civilian)\b/

/** Casualties, captives and arrests, each field once, with the words of the count. */
export function findCounts(sentence: string): CountFind[] {
  const found: CountFind[] = []
  for (const field of FIELDS) {
    const count =
      afterNoun(sentence, field) ??
      afterVerb(sentence, field) ??
      beforeVerb(sentence, field) ??
      bare(sentence, field)
    if (count) found.push(count)
  }
  return found
}

/** `killed 14 leaders`, `killing 300 civilians`, `arrested a 19-year-old Austrian` */
function afterVerb(sentence: string, field: Field): CountFind | null {
  for (const match of sentence.matchAll(
    new RegExp(
      String.raw`\b(?:${ACTIVE[field]})\b(?: and (?:injur|wound|kill|captur|arrest|detain)\w+)?`,
      'g',
    ),
  )) {
    if (
      /\b(?:was|were|been|being|be|is|are)(?: \w+)? $/.test(
        sentence.slice(Math.max(0, match.index - 20), match.index),
      )
    )
      continue
    const start = match.index + match[0].length
    if (
      match[0] === 'left' &&
      !/^[^.;]{2,60}\b(?:dead|injured|wounded)\b/.test(sentence.slice(start, start + 80))
    )
      continue
    if (
      /^t(?:aking|ook)$/.test(match[0]) &&
      !/^[^.;,]{3,60} (?:hostage|captive)\b/.test(sentence.slice(start, start + 90))
    )
      continue
    if (
      field === 'abducted' &&
      /^(?:seized|captur)/.test(match[0]) &&
      !COUNTED_PEOPLE.test(sentence.slice(start, start + 120))
    )
      continue
    const count = read(sentence, start, field, 'count-after-verb')
    if (count) return count
  }
  return null
}

const COUNTED_PEOPLE = new RegExp(`^(?: the)? ?${COUNTED}|^ ?(?:${ABOUT})?${NUMBER}(?=[.,;]|$)`, 'u')

/** `the death of one woman and three children`, `the arrest of more than 80 individuals` */
function afterNoun(sentence: string, field: Field): CountFind | null {
  const match = new RegExp(String.raw`\b(?:${NOUNS[field]})\b`).exec(sentence)
  return match && read(sentence, match.index + match[0].length, field, 'count-after-noun')
}

/** `a prominent blogger was abducted`, `and 13 others were killed`, `23 individuals arrested` */
function beforeVerb(sentence: string, field: Field): CountFind | null {
  const verbs = new RegExp(
    String.raw`,? (?:who )?(?:had |have |has )?(?:was|were|been|being)(?: (?:also|reportedly|allegedly|subsequently|later|arbitrarily|then|shot and|forcibly|killed and|arrested and))? (?:${VERBS[field]})\b(?! since\b)|(?<=[a-z]) (?:${VERBS[field]})\b(?! since\b)|, (?:${VERBS[field]})(?= (?:in|on|by|at|near)\b)`,
    'g',
  )
  for (const match of sentence.matchAll(verbs)) {
    const passive = /\b(?:was|were|been|being)\b/.test(match[0])
    if (passive && /\b(?:not|nobody|none)\b/.test(match[0])) continue
    const low = Math.max(0, match.index - 260)
    const from =
      passive && !/\bwho\b/.test(match[0])
        ? subjectOf(sentence, match.index + (match[0].startsWith(',') ? 1 : 0))[0]
        : lastBreak(sentence, low, match.index)
    const zone = trim(sentence, from, match.index)
    const count = total(sentence, zone, field, passive)
    if (count) return count
  }
  return null
}

/** Where the noun phrase before a participle begins: `and | 23 individuals arrested`. */
function lastBreak(sentence: string, low: number, at: number): number {
  const before = sentence.slice(low, at)
  let from = 0
  for (const match of before.matchAll(
    /[,;:.] | and (?=(?:at least |more than |some )?\d)| by | that | with | indicate | reported | found /g,
  ))
    from = match.index + match[0].length
  return low + from
}

/** `more than 20 killed and | 35 wounded`: the words run through the participle. */
function bare(sentence: string, field: Field): CountFind | null {
  const dead =
    field === 'killed'
      ? `${VERBS.killed}|dead|deaths|fatalities|fatal casualties|lives`
      : field === 'injured'
        ? `${VERBS.injured}|injuries`
        : VERBS[field]
  const match = new RegExp(
    String.raw`(?:${ABOUT})?(?:(${NUMBER})|(${VAGUE})) (?:civilian |people |persons |others? )?(?:${dead})\b`,
  ).exec(sentence)
  if (match)
    return {
      field,
      value: match[1] ? readNumber(match[1]) : null,
      zone: [match.index, match.index + match[0].length],
      rule: 'count-with-participle',
    }
  const none =
    field === 'injured'
      ? /\binjuries\b(?= and| to|[,.]|$)/.exec(sentence)
      : field === 'killed'
        ? /\b(?:civilian )?(?:deaths|fatalities)\b(?= (?:of|among|and)\b|[,.]|$)/.exec(sentence)
        : null
  const caused =
    none &&
    /\b(?:result\w*|caus\w*|lead\w*|led|left)\b[^.;]{0,40}$/.test(
      sentence.slice(Math.max(0, none.index - 60), none.index),
    )
  return caused
    ? { field, value: null, zone: [none.index, none.index + none[0].length], rule: 'count-without-number' }
    : null
}

/** The count at the start of a noun phrase, its conjuncts added up. */
function read(sentence: string, start: number, field: Field, rule: string): CountFind | null {
  const text = sentence.slice(start, start + 260)
  const first = FIRST_COUNT.exec(text)
  if (first) {
    const more = / and ((?:[\p{L}-]+ ){0,4}?)/u.test('') ? null : nextConjunct(text, first[0].length)
    const end = more ? more.end : first[0].length
    const value = first[1] ? (readNumber(first[1]) ?? 0) + (more?.value ?? 0) : null
    const lead = /^ ?/.exec(first[0])![0].length
    return { field, value, zone: [start + lead, start + end], rule }
  }
  const number = BARE.exec(text)
  if (number)
    return {
      field,
      value: number[1] ? readNumber(number[1]) : null,
      zone: trim(sentence, start, start + number[0].length),
      rule,
    }
  const self = /^ (?:him|her|them)sel(?:f|ves) and /.exec(text)
  if (self) {
    const others = read(sentence, start + self[0].length - 1, field, rule)
    if (others?.value) return { ...others, value: others.value + 1, zone: [start + 1, others.zone[1]] }
  }
  const leader = LEADER_AND.exec(text)
  if (leader)
    return {
      field,
      value: 1 + (readNumber(leader[1]!) ?? 0),
      zone: trim(sentence, start, start + leader[0].length),
      rule,
    }
  if (ONE.test(text) || NAMED.test(text)) {
    const end =
      /[,;:.(]|,? (?:in|on|at|by|who|whom|near|during|after|with|from|for|of (?=[A-Z])|linked|suspected|planning|responsible|and)\b/.exec(
        text.slice(1),
      )
    const zone = trim(sentence, start, start + 1 + (end ? end.index : text.length))
    if (
      /\b(?:\w+ (?:of )?(?:people|civilians|fighters|members)|[a-z]{3,}(?:men|ers|ors|ists))$/.test(
        sentence.slice(...zone),
      ) &&
      !/^(?:a|an|one)\b/.test(sentence.slice(...zone))
    )
      return { field, value: null, zone, rule }
    return { field, value: 1, zone, rule: 'count-one' }
  }
  const many = MANY.exec(text)
  return many
    ? {
        field,
        value: null,
        zone: trim(sentence, start, start + many[0].length),
        rule: 'count-without-number',
      }
    : null
}

const LEADER_AND = new RegExp(
  String.raw`^ ?the (?:[\p{L}’-]+ ){1,8}and (?:${ABOUT})?(${NUMBER}) (?:[a-z-]+ ){0,3}(?:${PERSON})\b`,
  'u',
)

/** `two children, a caretaker and a civilian`, `one woman and three children` */
function nextConjunct(text: string, from: number): { value: number; end: number } | null {
  let end = from
  let value = 0
  for (let turn = 0; turn < 4; turn += 1) {
    const match = new RegExp(
      String.raw`^(?:,| and|, and) (?:(${NUMBER})|an?|the) (?:(?!attack|in|on|at)[\p{L}-]{1,20} ){0,3}?(?:${PERSON})\b`,
      'u',
    ).exec(text.slice(end, end + 120))
    if (!match) break
    value += match[1] ? (readNumber(match[1]) ?? 0) : 1
    end += match[0].length
  }
  return end > from ? { value, end } : null
}

const STARTS_WITH_NUMBER = new RegExp(`^(?:${ABOUT})?${NUMBER}\\b`, 'i')

/** The persons of a subject, added up: `A political activist … and two other persons` */
function total(sentence: string, zone: Zone, field: Field, passive: boolean): CountFind | null {
  const text = sentence.slice(...zone)
  if (text === '' || /^(?:who|which|they|it|he|she|some|none|and)$/i.test(text)) {
    return /^(?:he|she)$/i.test(text) ? { field, value: 1, zone, rule: 'count-one' } : null
  }
  const whole = new RegExp(
    String.raw`(?:^|\b(?:and|total of|with|that|as) )((?:${ABOUT})?(?:(${NUMBER})|(${VAGUE})) [\p{L}’(),-]{1,30}(?: [\p{L}’(),-]{1,30}){0,11})$`,
    'iu',
  ).exec(text)
  const one =
    /^(?:[Aa]n?|[Tt]he|[Oo]ne) (?!group|number|total|cell|network|operation|clash|attack)/.test(text) ||
    /^\p{Lu}[\p{L}’'-]+(?:,? [\p{L}’'()-]+){1,14}$/u.test(text)
  const joined = new RegExp(
    String.raw`^(.{3,200}?) and ((?:${ABOUT})?(${NUMBER}) [\p{L}-]{1,30}(?: [\p{L}-]{1,30}){0,3})$`,
    'u',
  ).exec(text)
  const members = new RegExp(String.raw`\b(${NUMBER})-(?:member|person|man)\b`, 'i').exec(text)
  if (members) return { field, value: readNumber(members[1]!), zone, rule: 'count-members' }
  if (
    joined &&
    one &&
    !/ (?:left|was|were|killed|resulted|had|caused)\b|, including/.test(joined[1]!) &&
    !STARTS_WITH_NUMBER.test(text)
  )
    return { field, value: 1 + (readNumber(joined[3]!) ?? 0), zone, rule: 'count-added' }
  if (whole) {
    const start = zone[1] - whole[1]!.length
    return {
      field,
      value: whole[2] ? readNumber(whole[2]) : null,
      zone: [start, zone[1]],
      rule: 'count-before-verb',
    }
  }
  if (
    passive &&
    one &&
    !/\b(?:forces|fighters|members|people|persons|civilians|soldiers|cells?|networks?|individuals|villages?|towns?|camps?|bases?|mosques?|hospitals?|vehicles?|weapons|positions|markets?)$/.test(
      text,
    )
  )
    return { field, value: 1, zone, rule: 'count-one' }
  return null
}
