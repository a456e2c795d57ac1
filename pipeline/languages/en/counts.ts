import { firstMatch, matchesOf } from '../../matches.ts'
import { latin } from '../latin.ts'
import type { CountFind, Zone } from '../wording.ts'
import { subjectOf, trim } from './clause.ts'
import { ABOUT, NUMBER, readNumber, VAGUE } from './numbers.ts'
import { ARRESTED, DIED, SLAIN, SLAYING, TAKEN } from './violence.ts'

type Field = CountFind['field']

/** Participles and past tenses of what befell them: `were | killed`, `12 | died`. */
const VERBS: Record<Field, string> = {
  killed: `killed|executed|${SLAIN}|${DIED}|fell(?= in (?:an |the )?(?:ambush|attack|fighting|battle)\\b)|(?:lined up and )?shot(?= by\\b)`,
  injured:
    'wounded|injured|maimed|hurt|sustained (?:\\w+ )?(?:injuries|wounds)|suffered (?:\\w+ )?(?:injuries|wounds)|shot and wounded|(?<=(?:serious|bad|severe)ly )burned|shot(?=[^.;]{0,60} (?:critical|serious|stable) condition\\b)',
  abducted: `captured|seized(?= (?:from|by (?:armed|gunmen|militia|unidentified|unknown)))|carried off|taken(?= (?:away |off )?(?:by|from))|whisked away|dragged away|led away|${TAKEN}`,
  arrested: `caught(?= (?:by|with))|${ARRESTED}`,
}
/** Verbs whose object they are. */
const ACTIVE: Record<Field, string> = {
  killed: `killed|killing|executed|eliminated|eliminating|neutralized|fatally (?:wounded|wounding|injured|injuring|shot)|${SLAIN}|${SLAYING}|slew|(?:shot|hacked|stabbed|beat|burned)(?=[^.;,]{3,70} (?:dead|to death)\\b)|hacking to death|slit the throats? of|(?:claim|cost|tak)(?:ed|ing|en)? the (?:lives|life) of|took the lives of|(?:caus|result)(?:ed|ing) (?:in )?the deaths? of|claim(?:ed|ing)|left|leaving|left behind`,
  injured:
    '(?<!fatally )(?:wounded|wounding)|(?<!fatally )injured|sent(?=[^.;,]{3,60} to (?:the )?hospital)|injuring|maimed|maiming|hurting',
  abducted:
    'abducted|abducting|kidnapped|kidnapping|marched|herded|bundled|removed(?=[^.;]{3,60} from (?:their|the|an?|his|her|two|three|several) (?:\\w+ )?(?:homes?|houses?|hospitals?|clinics?|vehicles?|bus|school|camp|village|church|mosque|prison)\\b)|held(?=[^.;,]{3,60} for [^.;,]{0,30}(?:hours|days|weeks|months|ransom)\\b)|captured|capturing|seized|snatched|whisked away|carried off|took away|led away|held (?:hostage|captive)|took hostage|took captive|taking|took',
  arrested: 'arrested|arresting|detained|detaining|apprehended|apprehending|rounded up|nabbed|caught|took',
}
const BY = '(?: (?:by|on|in|near|at(?! least| most)) [^,;.]{2,60}?)?'
const NOUNS: Record<Field, string> = {
  killed: `(?:deaths?|killings?|assassinations?|murders?|executions?|beheadings?|slaughter|massacre|lynchings?|loss)${BY} of`,
  injured:
    '(?:injury|injuries|wounding|injuring) of|injur(?:y|ies) to(?! (?:his|her|their|its|the (?:head|face|arms?|legs?|eyes?|hands?|chest|neck|back))\\b)',
  abducted: `(?:abductions?|kidnappings?|capture|hostage-taking)${BY} of`,
  arrested: '(?:arrests?|detention|apprehension)(?: in [A-Z][a-z]{2,20}(?:,? [A-Z][a-z]{2,20}){0,2})? of',
}
const FIELDS = Object.keys(VERBS) as Field[]

/** One pattern a field. */
function eachField(pattern: (field: Field) => RegExp): Record<Field, RegExp> {
  return Object.fromEntries(FIELDS.map((field) => [field, pattern(field)])) as Record<Field, RegExp>
}

const PERSON =
  '(?:civilians?|schoolboys?|schoolgirls?|schoolchild(?:ren)?|shepherds?|persons?|people|men|man|women|woman|children|child|boys?|girls?|soldiers?|officers?|peacekeepers?|workers?|staff|personnel|members?|fighters?|combatants?|leaders?|commanders?|officials?|journalists?|students?|nationals|national(?! (?:[Aa]rmy|[Pp]olice|[Gg]uard|[Aa]rmed|[Dd]efence|[Ss]ecurity|[Ii]ntelligence|[Gg]endarmerie)\\b)|individuals?|hostages?|bloggers?|activists?|lawyers?|drivers?|crew|chiefs?|militants?|villagers?|residents|tourists?|doctors?|teachers?|passengers?|others?|operatives?|suspects?|terrorists?|guards?|migrants|refugees|policemen|troops|elements|relatives|caretaker|herders?|farmers?|seafarers?|clerics?|brothers?|youths?|prosecutors?|judges?|contractors?|bodyguards?|escorts?|detainees?|colleagues|elders?|protesters|demonstrators|traders?|merchants|miners|inmates|returnees|pupils|patients|worshippers|assailants|bandits|raiders|gunmen|rebels|pastoralists|fishermen|infants?|observers|pilots?|sailors|volunteers|lives|casualties|insurgents?|mercenar(?:y|ies)|leaders|commander|customers?|travell?ers?|labourers?|hunters?|collaborators?|dealers?|engineers?|nurses?|priests?|pastors?|imams?|nuns?|rangers?|policewomen|mayors?|pirates?|deserters?|smugglers?|traffickers?|attackers|victims|shoppers|diners|mourners|assistants?|clients|users|adults|minors|teenagers?|babies|baby|infants?|toddlers?|bystanders?|commuters|players|migrants?|paramedics?|medics?|firefighters|rescuers|judges|lawmakers|legislators|mothers?|fathers?|wives|sons?|daughters?|parents|siblings|sisters?|grandmother|wardens?|cadets|servicemen|reservists|conscripts|recruits|agents?|gendarmes?|lieutenants?|aides?|deput(?:y|ies)|subordinates?|comrades|scouts|passers-by|pedestrians?|occupants?|stallholders?|congregants?|helmets?|sentr(?:y|ies)|loggers|vendors|shopkeepers|shepherds|breadwinners|souls|Palestinians?|Israelis?|Syrians?|Lebanese|Sudanese|Haitians?|Congolese|Libyans?|Iraqis?|Afghans?|Ukrainians?|Somalis?|Malians?|Yemenis?|settlers?|non-combatants?|taxi drivers|[A-Z][a-z]+(?:ians|eans|icans))'
/** Up to the noun counted: `14 | leaders`, `300 | civilians`, `45 United Nations … | peacekeepers`. */
const COUNTED = String.raw`(?:${ABOUT})?(?:(${NUMBER})|(${VAGUE}))(?: (?!and\b|in\b|on\b|including\b|among\b|killed\b|dead\b|injured\b|wounded\b|were\b|was\b)[\p{L}’()-]{1,30},?){0,7}? ?(?:of (?:its |the |whom )?)?(?:${PERSON})\b`
const LEAD = '(?: in total)?(?: (?:the|its|his|her|their|all|to death|hostage|captive))? ?'
const FIRST_COUNT = latin(new RegExp(`^${LEAD}${COUNTED}`, 'iu'))
/** `four | shoppers`: after a verb that only people suffer any plural counts them, beasts and things left out. */
const ANY_PLURAL = latin(
  new RegExp(
    String.raw`^${LEAD}(?:${ABOUT})?(?:(${NUMBER})|(${VAGUE}))(?: (?!and\b|in\b|on\b|of\b)[\p{L}’-]{1,24}){0,3}? (?!cattle|cows|heads?|goats|sheep|camels|livestock|animals|vehicles|houses|homes|tanks|weapons|drones|days|weeks|months|years|hours|minutes|times|kilometres|villages|towns|positions|areas|buildings|schools|rockets|missiles|bombs|attacks|incidents|trucks|shells|rounds|rifles|others)[a-z]{3,20}s(?=[.,;]|$| (?:and|in|on|at|near|from|as|while|who|after|during|with|when)\b)`,
    'u',
  ),
)
const BARE = new RegExp(
  String.raw`^ ?(?:${ABOUT})?(?:(${NUMBER})|(${VAGUE}))(?! per cent|%|,?\d)(?=[.,;]|$| (?:and|in|on|of|at|near|during|others|more|were|as|when|including)\b)`,
  'u',
)
/** One person, by an article, a name or a post. */
const ONE =
  /^ ?(?:an?|one|the|his|her|its|their|former|senior|key|prominent) (?!(?:death|number|total|lives|attack|town|city|village(?! (?:chief|head|elder|leader))|camp|base|capital|area|weapons?|vehicles?|\w+ (?:number|amount)|country|territory|group|facilit|cell|network|situation|building|house|market|port|trail|void)\w*\b)/
const NAMED = latin(
  /^ ?(?:\p{Lu}[\p{L}’'-]+ ){1,5}(?:\(|,|in\b|on\b|and\b|was\b|$|by\b|\.)|^ ?\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+/u,
)
const MANY =
  /^ ?(?:[a-z-]+ ){0,3}(?:civilians|operatives|members|fighters|people|persons|others|soldiers|individuals|suspects|hundreds|dozens|leaders|commanders|journalists|civilian)\b/

/** `was wounded by gunfire and subsequently died` */
const DIED_OF_IT =
  / (?:was|were) (?:\w+ly )?(?:wounded|injured|shot)\b[^.;]{0,60} and (?:subsequently |later |then )?(?:died|succumbed)\b/

/** Casualties, captives and arrests, each field once, with the words of the count. */
export function findCounts(sentence: string): CountFind[] {
  const found: CountFind[] = []
  const died = DIED_OF_IT.exec(sentence)
  for (const field of FIELDS) {
    if (died && (field === 'killed' || field === 'injured')) {
      const zone = subjectOf(sentence, died.index + 1)
      const count = field === 'killed' ? total(sentence, zone, field, true) : null
      if (count) found.push(count)
      continue
    }
    const count =
      afterNoun(sentence, field) ??
      afterVerb(sentence, field) ??
      beforeVerb(sentence, field) ??
      bare(sentence, field)
    // `following the killing of X …, 39 killed`: a number tells more than a name
    const number =
      count && (count.value === null || count.rule === 'count-one') ? bare(sentence, field) : null
    if (count) found.push(number?.value ? number : count)
  }
  return found
}

const AFTER_VERB = eachField(
  (field) =>
    new RegExp(
      String.raw`\b(?:${ACTIVE[field]})\b(?: and (?:injur|wound|kill|captur|arrest|detain)\w+)?`,
      'g',
    ),
)

/** `killed 14 leaders`, `killing 300 civilians`, `arrested a 19-year-old Austrian` */
function afterVerb(sentence: string, field: Field): CountFind | null {
  for (const match of matchesOf(AFTER_VERB[field], sentence)) {
    if (
      /\b(?:was|were|been|being|be|is|are)(?: \w+)? $/.test(
        sentence.slice(Math.max(0, match.index - 20), match.index),
      )
    )
      continue
    const start = match.index + match[0].length
    // `resulted in six civilians killed | and four others injured`: a participle, which has no object
    if (sentence.startsWith(' and ', start)) continue
    if (
      /^(?:left|leaving)/.test(match[0]) &&
      !/^[^.;]{2,90}\b(?:dead|killed)\b/.test(sentence.slice(start, start + 110))
    )
      continue
    if (/^t(?:aking|ook)$/.test(match[0]) && !TOOK[field]?.test(sentence.slice(start, start + 110))) continue
    if (
      field === 'abducted' &&
      /^(?:seized|captur|marched|herded|bundled|removed|held)/.test(match[0]) &&
      !COUNTED_PEOPLE.test(sentence.slice(start, start + 120))
    )
      continue
    if (/^claim(?:ed|ing)$/.test(match[0]) && !/^[^.;]{3,40} lives\b/.test(sentence.slice(start, start + 60)))
      continue
    const count = read(sentence, start, field, 'count-after-verb')
    if (count) return withOthers(sentence, count)
  }
  return null
}

/** `beheaded a chief | and killed six others`: others are told apart from those before them. */
function withOthers(sentence: string, count: CountFind): CountFind {
  const end = count.zone[1]
  const others = OTHERS[count.field].exec(sentence.slice(end, end + 120))
  const more = others && readNumber(others[1]!)
  if (!more || count.value === null) return count
  return { ...count, value: count.value + more, zone: [count.zone[0], end + others[0].length] }
}

const COUNTED_PEOPLE = latin(new RegExp(`^${LEAD}${COUNTED}|^ ?(?:${ABOUT})?${NUMBER}(?=[.,;]|$)`, 'u'))

const OTHERS = eachField(
  (field) =>
    new RegExp(
      String.raw`^[^.;,]{0,20} and (?:${ACTIVE[field]}) (?:at least )?(${NUMBER}) (?:\w+ )?others?\b`,
    ),
)

/** What makes taking somebody a capture, or an arrest. */
const TOOK: Partial<Record<Field, RegExp>> = {
  abducted: /^[^.;,]{3,70} (?:hostage|captive|away|to an un\w+)\b/,
  arrested: /^[^.;,]{3,70} into custody\b/,
}

const AFTER_NOUN = eachField((field) => new RegExp(String.raw`\b(?:${NOUNS[field]})\b`))
/** A part of a number that stands before: `nine deaths, including | the death of`; but `536 abuses, including | the abduction of`. */
const TOLD_ABOVE = eachField(
  (field) =>
    new RegExp(
      String.raw`\b(?:${VERBS[field]}|${field === 'killed' ? 'deaths?|fatalities|casualties|killings' : field === 'injured' ? 'injuries' : field === 'abducted' ? 'abductions|kidnappings' : 'arrests'})\b[^;]*\bincluding (?:the |at least )?$`,
    ),
)

/** `the death of one woman and three children`, `the arrest of more than 80 individuals` */
function afterNoun(sentence: string, field: Field): CountFind | null {
  const match = firstMatch(AFTER_NOUN[field], sentence)
  // `nine deaths, including the death of six civilians`; `the capture of Goma`
  if (
    match &&
    field === 'abducted' &&
    /^capture/.test(match[0]) &&
    !COUNTED_PEOPLE.test(sentence.slice(match.index + match[0].length))
  )
    return null
  const times = match && TIMES.exec(sentence.slice(Math.max(0, match.index - 40), match.index))
  if (match && times && /s(?: of)?$/.test(match[0]))
    return {
      field,
      // of one abduction several may be the victims
      value: field === 'abducted' ? null : readNumber(times[1]!),
      zone: trim(
        sentence,
        match.index - times[0].length,
        match.index + match[0].length - (/ of$/.test(match[0]) ? 3 : 0),
      ),
      rule: 'count-before-noun',
    }
  if (!match || TOLD_ABOVE[field].test(sentence.slice(0, match.index))) return null
  return read(sentence, match.index + match[0].length, field, 'count-after-noun')
}

/** `three | killings of civilians` */
const TIMES = new RegExp(`(?:${ABOUT})?(${NUMBER}) (?:[a-z]+ )?$`)

const BEFORE_VERB = eachField(
  (field) =>
    new RegExp(
      String.raw`,? (?:who )?(?:had |have |has )?(?:was|were|been|being)(?: (?:also|both|each|shot and|killed and|arrested and|beaten and|tortured and|lined up and|(?:pulled|dragged) (?:off|out of|from) \w+ \w+ and|then|later|[a-z]{3,18}ly)){0,3} (?:${VERBS[field]})\b|(?<=[a-z]) (?:${VERBS[field]})\b(?! since\b)${field === 'killed' ? String.raw`|(?<=[a-z],) (?:${DIED})\b` : ''}|, (?:${VERBS[field]})(?= (?:in|on|by|at|near)\b)`,
      'g',
    ),
)

/** `a prominent blogger was abducted`, `and 13 others were killed`, `23 individuals arrested` */
function beforeVerb(sentence: string, field: Field): CountFind | null {
  for (const match of matchesOf(BEFORE_VERB[field], sentence)) {
    const passive = /\b(?:was|were|been|being)\b/.test(match[0]) || SUFFERED.test(match[0])
    if (passive && /\b(?:not|nobody|none)\b/.test(match[0])) continue
    if (/\b(?:[Nn]o|[Nn]either|[Nn]obody) [^.;,]{0,40}$/.test(sentence.slice(0, match.index))) continue
    const low = Math.max(0, match.index - 260)
    const from =
      passive && !/\bwho\b/.test(match[0])
        ? subjectOf(sentence, match.index + /^[, ]*/.exec(match[0])![0].length)[0]
        : lastBreak(sentence, low, match.index)
    // `killed 25 members and | injured 40 more`
    if (!passive && / and $/.test(sentence.slice(0, match.index + 1))) continue
    const caused = RESULTED.exec(sentence.slice(from, match.index))
    const told = sentence.slice(from, match.index).replace(SAID_TO, '').replace(INSERTED, '')
    const zone = trim(sentence, caused ? from + caused.index + caused[0].length : from, from + told.length)
    const count = total(sentence, zone, field, passive)
    if (count) return count
  }
  return null
}

/** `The clashes resulted in | three peacekeepers being killed` */
const RESULTED = /^[^;]*\b(?:result(?:ed|ing) in|led to|leading to|left|leaving|caus(?:ed|ing)|saw) /

const LAST_BREAK = new RegExp(
  String.raw`[,;:.] | and (?=(?:${ABOUT})?(?:${NUMBER}|${VAGUE})\b|an? (?:un\w+|undetermined) number)| by | that | which | where | when | while | with | indicate | reported | found | rescued | freed | released | liberated | recorded | documented | verified `,
  'gi',
)

const SUFFERED = new RegExp(String.raw`\b(?:${DIED}|sustained|suffered)\b`)

/** Where the noun phrase before a participle begins: `and | 23 individuals arrested`. */
function lastBreak(sentence: string, low: number, at: number): number {
  const before = sentence.slice(low, at)
  let from = 0
  for (const match of before.matchAll(LAST_BREAK)) from = match.index + match[0].length
  return low + from
}

/** `former combatants, | nine of whom | have been murdered` */
const OF_WHOM = eachField(
  (field) =>
    new RegExp(
      String.raw`(?:${ABOUT})?(${NUMBER}) of (?:whom|them)(?= (?:(?:were|was|have|has|had|been|later|reportedly|subsequently) ){0,3}(?:${VERBS[field]})\b)`,
    ),
)

/** `the number of people killed … reached | 1,018` */
const TOTAL = eachField(
  (field) =>
    new RegExp(
      String.raw`\b(?:number of|toll of|total of) [^.;]{3,60}? (?:${VERBS[field]})\b[^.;]{0,90}? (?:reached|rose to|stood at|totalled|climbed to|increased to|came to) (?:${ABOUT})?(${NUMBER})`,
    ),
)

const HARMED: Record<Field, string> = {
  ...VERBS,
  killed: `${VERBS.killed}|dead|deaths|fatalities|fatal casualties|lives|(?:(?:extrajudicial|summary|arbitrary|targeted|unlawful) )?(?:executions|killings)`,
  injured: `${VERBS.injured}|injuries`,
}

const BARE_COUNT = eachField(
  (field) =>
    new RegExp(
      String.raw`(?:${ABOUT})?(?:(${NUMBER})|(${VAGUE})) (?:(?:confirmed|reported|verified|known|documented|recorded|additional|further|alleged|serious|minor) ){0,2}(?:(?:civilian|people|persons|others?|${PERSON})(?: (?:reportedly|reported|left|found))? )?(?:${HARMED[field]})\b(?! (?:vehicles?|weapons?|arms|ammunition|equipment|materiel|trucks?|tanks?|rifles?|drones?|villages?|towns?|positions|territory)\b)`,
    ),
)

/** `killings (1,561), injuries (1,299)` */
const IN_BRACKETS = eachField(
  (field) =>
    new RegExp(
      String.raw`\b(?:${{ killed: 'killings?|deaths', injured: 'injuries|wounding', abducted: 'abductions?|kidnappings?', arrested: 'arbitrary arrests?|arrests' }[field]}) \((${NUMBER})\)`,
    ),
)

/** `more than 20 killed and | 35 wounded`: the words run through the participle. */
function bare(sentence: string, field: Field): CountFind | null {
  const bracketed = firstMatch(IN_BRACKETS[field], sentence)
  if (bracketed)
    return {
      field,
      value: readNumber(bracketed[1]!),
      zone: [bracketed.index, bracketed.index + bracketed[0].length],
      rule: 'count-in-brackets',
    }
  const whom = firstMatch(OF_WHOM[field], sentence)
  if (whom)
    return {
      field,
      value: readNumber(whom[1]!),
      zone: [whom.index, whom.index + whom[0].length],
      rule: 'count-with-participle',
    }
  const reached = firstMatch(TOTAL[field], sentence)
  if (reached)
    return {
      field,
      value: readNumber(reached[1]!),
      zone: [reached.index, reached.index + reached[0].length],
      rule: 'count-total',
    }
  const match = firstMatch(BARE_COUNT[field], sentence)
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
  const first = RANGE.test(text) ? null : (FIRST_COUNT.exec(text) ?? ANY_PLURAL.exec(text))
  if (first) {
    const more = nextConjunct(text, first[0].length)
    const end = more ? more.end : first[0].length
    const value = first[1] ? (readNumber(first[1]) ?? 0) + (more?.value ?? 0) : null
    const lead = /^ ?/.exec(first[0])![0].length
    return { field, value, zone: [start + lead, start + end], rule }
  }
  const range = RANGE.exec(text)
  if (range)
    return { field, value: null, zone: trim(sentence, start, start + range[0].length), rule: 'count-range' }
  const family = GROUP_OF.exec(text)
  if (family)
    return {
      field,
      value: readNumber(family[1]!),
      zone: trim(sentence, start, start + family[0].length),
      rule,
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
      /\b(?:\w+ (?:of )?(?:people|civilians|fighters|members)|[a-z]{3,}(?:men|ers|ors|ists|als|ens|ees|iers|dents))$/.test(
        sentence.slice(...zone),
      ) &&
      !/^(?:a|an|one)\b/.test(sentence.slice(...zone))
    )
      return { field, value: null, zone, rule }
    const companion = COMPANION.exec(sentence.slice(zone[0], zone[0] + 160))
    if (companion)
      return {
        field,
        value: 1 + companions(companion),
        zone: [zone[0], zone[0] + companion[0].length],
        rule: 'count-added',
      }
    const list = LISTED.exec(text)
    const persons = list && personsOf(list[0].trim())
    if (persons)
      return {
        field,
        value: persons,
        zone: trim(sentence, start, start + list[0].length),
        rule: 'count-added',
      }
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

/** `a shepherd and a schoolboy`, up to what ends a list of persons. */
const LISTED = latin(
  /^ ?(?:an?|one|his|her) [\p{L} ’,-]{3,120}?(?=[.;(]|$|,? (?:on|in|at|near|during|after|when|while|by|from|who|with|of)\b)/u,
)

/** `between 10 and 15 people` has no one number. */
const RANGE = latin(
  new RegExp(
    String.raw`^ ?(?:between ${NUMBER} and ${NUMBER}|from ${NUMBER} to ${NUMBER}|${NUMBER} (?:to|or) ${NUMBER})(?: (?:[\p{L}’-]{1,20} ){0,3}?(?:${PERSON}))?`,
    'u',
  ),
)
/** `a family of three` */
const GROUP_OF = new RegExp(String.raw`^ ?(?:an?|the) (?:family|group|crew|team|total) of (${NUMBER})\b`, 'u')
/** `the mayor together with | three of his bodyguards`, `a chief and his son` */
const COMPANION = latin(
  new RegExp(
    String.raw`^[^,;.]{0,60}?(?:,? (?:together|along) with| and) (?:(${NUMBER})(?: of)? )?(?:his|her|their|its) (?:(${NUMBER}) )?(?:[\p{L}\d-]{1,20} ){0,2}?(?:${PERSON})\b`,
    'u',
  ),
)

function companions([, before, after]: RegExpExecArray): number {
  const number = before ?? after
  return number ? (readNumber(number) ?? 0) : 1
}

const LEADER_AND = latin(
  new RegExp(
    String.raw`^ ?the (?:[\p{L}’-]+ ){1,8}and (?:${ABOUT})?(${NUMBER}) (?:[a-z-]+ ){0,3}(?:${PERSON})\b`,
    'u',
  ),
)

const CONJUNCT = latin(
  new RegExp(
    String.raw`^(?:,| and|, and|,? (?:together|along) with|,? as well as) (?:(${NUMBER})|an?|the)(?! of (?:whom|them|which)\b) (?:(?!attack|in|on|at)[\p{L}-]{1,20} ){0,3}?(?:${PERSON})\b`,
    'u',
  ),
)

/** `two children, a caretaker and a civilian`, `one woman and three children` */
function nextConjunct(text: string, from: number): { value: number; end: number } | null {
  let end = from
  let value = 0
  for (let turn = 0; turn < 4; turn += 1) {
    const match = CONJUNCT.exec(text.slice(end, end + 120))
    if (!match) break
    value += match[1] ? (readNumber(match[1]) ?? 0) : 1
    end += match[0].length
  }
  return end > from ? { value, end } : null
}

const STARTS_WITH_NUMBER = new RegExp(`^(?:${ABOUT})?${NUMBER}\\b`, 'i')

const FIRST_OF_LIST = latin(
  new RegExp(`^(?:${ABOUT})?(${NUMBER})(?: [\\p{L}’-]{1,20}){0,3}? (?:${PERSON})`, 'iu'),
)

/** `18 assailants and one soldier`: a list of numbers and nothing else, added up. */
function sumOf(text: string): number | null {
  const two = TWO_SORTS.exec(text)
  if (two) return (readNumber(two[1]!) ?? 0) + (readNumber(two[2]!) ?? 0)
  const first = FIRST_OF_LIST.exec(text)
  const more = first && nextConjunct(text, first[0].length)
  return more && more.end === text.length ? (readNumber(first[1]!) ?? 0) + more.value : null
}

/** `A county commissioner, his wife and two bodyguards`: a list in which each member is one person or a number of them. */
function personsOf(text: string): number | null {
  const members = text.split(/, (?:and )?| and /)
  if (members.length < 2 || members.length > 8) return null
  let sum = 0
  for (const member of members) {
    const match = MEMBER.exec(member)
    if (!match) return null
    sum += match[1] ? (readNumber(match[1]) ?? 0) : 1
  }
  return sum > 1 ? sum : null
}

const MEMBER = latin(
  new RegExp(
    String.raw`^(?:(?:${ABOUT})?(${NUMBER})|[Aa]n?|[Oo]ne|[Hh]is|[Hh]er|[Tt]heir|[Tt]he(?= (?:wife|husband|driver|mother|father|son|daughter|commander|leader|chief|mayor|guard|pilot)\b))(?: (?:of (?:his|her|their|its)|[\p{L}’-]{1,20})){0,5}? (?:${PERSON}|wife|husband|mother|father|son|daughter|imam|senator|commissioner|sheikh)(?: (?:of|from|in) [\p{L}’ -]{3,40})?$`,
    'u',
  ),
)

const LAST_NUMBER = new RegExp(`[a-z] and (?:${ABOUT})?(${NUMBER})$`, 'i')

const ONLY_NUMBER = new RegExp(`^(?:${ABOUT})?${NUMBER}$`, 'i')
const LEADING_ABOUT = new RegExp(`^${ABOUT}`, 'i')
const LAST_COUNTED = latin(
  new RegExp(
    String.raw`(?:^|\b(?:and|total of|with|that|as) )((?:${ABOUT})?(?:(${NUMBER})|(${VAGUE})) [\p{L}’(),-]{1,30}(?: [\p{L}’(),-]{1,30}){0,11})$`,
    'iu',
  ),
)
const ONE_AND_NUMBER = latin(
  new RegExp(
    String.raw`^(.{3,200}?) and ((?:${ABOUT})?(${NUMBER}) [\p{L}-]{1,30}(?: [\p{L}-]{1,30}){0,3})$`,
    'u',
  ),
)
/** `a three-member family` */
const MEMBERS = new RegExp(String.raw`\b(${NUMBER})-(?:member|person|man)\b`, 'i')

/** `Three Israeli and four Thai nationals` */
const TWO_SORTS = latin(
  new RegExp(
    String.raw`^(?:${ABOUT})?(${NUMBER}) \p{Lu}[\p{L}-]{2,20} and (?:${ABOUT})?(${NUMBER}) (?:[\p{L}-]{2,20} ){0,2}(?:${PERSON})$`,
    'u',
  ),
)
/** `207 people – mostly elderly – | were killed` */
const INSERTED = / (?:[–—] [^–—;:.]{2,160} [–—]|\([^()]{2,160}\))$/
/** `… were reported to | have been killed` */
const SAID_TO =
  / (?:was|were|are|is) (?:reported|believed|said|alleged|presumed|confirmed|feared|understood) to(?: have)?$/

/** The persons of a subject, added up: `A political activist … and two other persons` */
function total(sentence: string, subject: Zone, field: Field, passive: boolean): CountFind | null {
  const of = sentence.slice(...subject).replace(/, (?:including|among them) [^;]*$/, '')
  const zone: Zone = [subject[0], subject[0] + of.length]
  // `10 of the 18 crew members`
  const text = of.replace(
    /^((?:at least |some |about )?\w+) of (?:the|its|their) (?:\d+|\w+teen|\w+ty) /i,
    '$1 ',
  )
  if (text === '' || /^(?:who|which|they|it|he|she|some|none|and)$/i.test(text)) {
    return /^(?:he|she)$/i.test(text) ? { field, value: 1, zone, rule: 'count-one' } : null
  }
  if (passive && ONLY_NUMBER.test(text))
    return {
      field,
      value: readNumber(text.replace(LEADING_ABOUT, '')),
      zone,
      rule: 'count-before-verb',
    }
  const number = LAST_COUNTED.exec(text)
  const one =
    /^(?:[Aa]n?|[Aa]nother|[Tt]he|[Oo]ne) (?!group|number|total|cell|network|operation|clash|attack)/.test(
      text,
    ) || /^\p{Lu}[\p{L}’'-]+(?:,? [\p{L}’'()-]+){1,14}$/u.test(text)
  const joined = ONE_AND_NUMBER.exec(text)
  const several = personsOf(text)
  if (several !== null) return { field, value: several, zone, rule: 'count-added' }
  const both = COMPANION.exec(text)
  if (one && both && both[0].length === text.length)
    return {
      field,
      value: 1 + companions(both),
      zone,
      rule: 'count-added',
    }
  // `eight villagers died and | five | were maimed`
  const last = passive ? LAST_NUMBER.exec(text) : null
  if (last)
    return {
      field,
      value: readNumber(last[1]!),
      zone: [zone[1] - last[1]!.length, zone[1]],
      rule: 'count-before-verb',
    }
  const list = RANGE.test(text) ? null : sumOf(text)
  if (list !== null) return { field, value: list, zone, rule: 'count-added' }
  const members = MEMBERS.exec(text)
  if (members) return { field, value: readNumber(members[1]!), zone, rule: 'count-members' }
  if (
    joined &&
    one &&
    !/ (?:left|was|were|killed|resulted|had|caused)\b|, including/.test(joined[1]!) &&
    !STARTS_WITH_NUMBER.test(text)
  )
    return { field, value: 1 + (readNumber(joined[3]!) ?? 0), zone, rule: 'count-added' }
  if (number) {
    const start = zone[1] - number[1]!.length
    return {
      field,
      value: number[2] ? readNumber(number[2]) : null,
      zone: [start, zone[1]],
      rule: 'count-before-verb',
    }
  }
  if (
    passive &&
    one &&
    !/\b(?:forces|fighters|members|people|persons|civilians|soldiers|cells?|networks?|individuals|villages?|towns?|camps?|bases?|mosques?|hospitals?|vehicles?|weapons|positions|markets?)$/.test(
      text.split(' of ')[0]!,
    )
  )
    return { field, value: 1, zone, rule: 'count-one' }
  return null
}
