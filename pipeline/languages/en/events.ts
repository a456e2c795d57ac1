import { matchesOf, rulesFor } from '../../matches.ts'
import { latin } from '../latin.ts'
import type { EventFind, Zone } from '../wording.ts'
import { wordsFirst } from '../words-first.ts'
import { findAuthor } from './authorship.ts'
import { agentOf, coordinateSubject, isInside, mainSubject, subjectOf, trim } from './clause.ts'
import { type EventRule, FORMS } from './event-rules.ts'
import { hypothetical } from './hypothetical.ts'
import { DIED, DWELLINGS, HARMERS, PROTEST, SLAIN, SLAYING, STORES } from './violence.ts'

/** A noun may begin a sentence. */
const RULES: readonly EventRule[] = FORMS.map((rule) => {
  const words = wordsFirst(rule.words)
  return {
    ...rule,
    words: rule.build === 'noun' || rule.build === 'between' ? new RegExp(words, 'gi') : words,
  }
})

/** What says that something did not happen, or is only a kind of thing: "no attacks", "risk of attack", "the number of attacks". */
const DENIED =
  /^(?:Map|Figure|Table|Source)\b.*$|\bany $|\b(?:imminent|possible|potential|planned|prospective) $|\b[Aa]mong (?:the|these|those) (?:\w+ )?$|\bthe (?:deadliest|worst|largest|biggest|highest-profile) $|\b(?:pre-emptive|preventive) $|\btraining(?: \w+){0,3} $|\b(?:both|these|those|such) (?:\w+ )?$|\b(?:no|not|never|without|zero|nor)(?: \w+){0,2} $|\b(?:prevent(?:s|ed|ing)?|avoid(?:s|ed|ing)?|against|deter|counter|risks? of|threats? of|fear of|possibility of|potential(?: for)?|prospect of|plans? (?:for|of)|planning(?: of)?|plotting|preparing|preparations? for|capab(?:le of|ility to|ilities for)|ability to|capacity (?:to|for)|(?<!\b(?:was|were|been) (?:\w+ly )?)responsible for|calls? for|called for|incit\w+|exhort\w+|investigat\w+(?: into)?|allegations of|findings on|(?:declar\w+|announc\w+|threaten\w*) (?:the |a )?(?:resumption|start|end) of|allegedly planned|information (?:on|about)|reports? on|briefing on|figures on|data on|(?:period|time|year|month)s? of|increased|heightened|rising|escalating|protection (?:from|against)|safe from|vulnerab\w+ to|cessation of|absence of|lack of|end (?:to|of)|halt (?:to|of)|refrain\w* from(?: engaging in)?|frequency of|number of|levels? of|rate of|types? of|victims? of|warrants? for|patterns? of|surge|conduct opportunistic|in the event of|history of|involved in|implicated in|role in|(?<!claimed )responsibility for|(?<!\b(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|several) )(?:further|more))(?: (?:an?|the|any|such|future|potential|new|possible|further|these|those|large-scale|external|imminent|terrorist|armed|execution of|simultaneous|opportunistic|lone actor|high-impact|limited|[a-z]{1,4}\d{1,3})){0,3} $/i

/** Words that look back on an event. */
const BACKGROUND =
  /\b(?:related to|relating to|in connection with|in relation to) (?:the )?(?:[\w’-]+ ){0,2}$|\b(?:accountability|impunity|justice|condolences|sorrow|reparations?|compensation) for (?:the )?(?:[\w’-]+ ){0,2}$|\bgiven the $|\b(?:survivors?|victims?|anniversary|commemorat\w+|memory|memorial|mourn\w*|flee(?:ing)?|fled|escaped|escaping|aftermath|condemnation|condemn(?:ed|s|ing)(?: [^.;]{0,60}including)?|protest(?:ed|s|ing)?(?: against)?|(?:investigat\w+|inquir(?:y|ies)|prob(?:e|es|ing)|hearings?|trials?|proceedings) (?:into|in|on|over)|displaced (?:by|due to)|victims of (?:[\w’-]+ ){0,4}|(?:sentenced|convicted|tried|indicted|charged|prosecuted|acquitted) (?:[\w’-]+ ){0,5}(?:for|over|of|with|in connection with)|due to (?:escalating|increasing|continued|continuing|ongoing|rising|persistent|growing|heightened)) (?:of |from |for )?(?:[\w’-]+ ){0,2}$/i
/** What may come of several events without any being told: they rise, fall, are likely. */
const TREND =
  /^[^.;,]{0,70}? (?:(?:is|are|was|were|remain(?:s|ed)?) (?:highly |very |still |more |less )?(?:likely|unlikely|expected|common|frequent|rare|prevalent|widespread|high|low|endemic|the (?:main|leading|primary|most))|(?:increas|decreas|declin|doubl|tripl|spik|surg|diminish)(?:e|es|ed|ing)?\b|(?:rose|fell|dropped|soared|went (?:up|down)) (?:by|from|to|sharply|significantly|slightly|in (?:number|frequency|May|June))|(?:has|have) (?:fuelled|contributed))/

const CONTINUED =
  /\b(?:continued(?! to\b)|continuing|ongoing|persistent|recurrent|frequent|recurring|(?:rise|increase|intensification|resurgence|uptick|spike) (?:of|in)) (?:[\w’-]+ ){0,2}$/i

/** `with regular reports of attacks, | killings` */
const KEPT_COMING =
  /\b(?:regular|frequent|continued|continuing|daily|recurrent|persistent) reports of [^.;]{0,160}$/

/** `after | the strikes`, `damaged in | the bombing`: an event that was told before, with nothing new of it; or a trend. */
function isReferred(sentence: string, from: number, to: number): boolean {
  const after = sentence.slice(to, to + 120)
  if (
    /^[.]?$/.test(after) &&
    /\b(?:the|following|after) $/i.test(sentence.slice(Math.max(0, from - 10), from))
  )
    return true
  if (
    CONTINUED.test(sentence.slice(Math.max(0, from - 40), from)) &&
    /(?:s|violence)$/.test(sentence.slice(from, to)) &&
    sentence.search(FELL) === -1
  )
    return true
  if (/^Since (?:the )?$/.test(sentence.slice(0, from))) return true
  if (KEPT_COMING.test(sentence.slice(0, from)) && sentence.search(FELL) === -1) return true
  if (TREND.test(after) && /(?:s|ing)$/.test(sentence.slice(from, to))) return true
  return (
    /\b(?:in|after|following|since|damaged by|despite|before) the $/i.test(
      sentence.slice(Math.max(0, from - 16), from),
    ) &&
    !/^(?:,| (?:of|on|in|at|by|against|near|targeting|that|which|between|took|occurred|left|killed))\b/.test(
      after,
    )
  )
}

/** The caption of a figure. */
const CAPTION =
  /\bSource: \S|\b[Aa]vailable at:? ?(?:http|www)|\b[Vv]isited (?:on |in )?(?:\d{1,2} )?[A-Z][a-z]+ \d{4}\b|^Annex \d/

/** What happened, told in one sentence: the words that tell it and who stands around them. */
export function findEvents(sentence: string): EventFind[] {
  const finds: EventFind[] = []
  let unreal: Zone[] | null = null
  for (const rule of rulesFor(RULES, sentence)) {
    for (const match of matchesOf(rule.words, sentence)) {
      if (finds.length >= MOST) break
      const from = match.index
      const to = from + match[0].trimEnd().length
      unreal ??= hypothetical(sentence)
      if (isInside(from, unreal) || finds.some(({ trigger }) => from < trigger[1] && to > trigger[0]))
        continue
      const before = sentence.slice(Math.max(0, from - 60), from)
      // `shoulder-fired missiles`
      if (
        DENIED.test(before) ||
        BACKGROUND.test(before) ||
        (rule.build === 'active' && /[a-z]-$/.test(before))
      )
        continue
      if (/\b(?:post|pre|anti|non|counter)-$/i.test(before)) continue
      if (rule.build === 'active' && !isVerb(before, match[0], sentence.slice(to, to + 12))) continue
      if (
        (rule.build === 'noun' || /^(?:violence|clashes)$/.test(rule.name)) &&
        isReferred(sentence, from, to)
      )
        continue
      const find = read(sentence, rule, from, to)
      if (find) finds.push(find)
    }
  }
  finds.sort((a, b) => a.trigger[0] - b.trigger[0])
  const main = withDropped(sentence, mainOnes(sentence, finds), finds)
  const told = main.length > 0 ? main : casualties(sentence)
  if (told.length === 0 || CAPTION.test(sentence)) return []
  return told.map((find) => withAuthors(sentence, byCause(sentence, find)))
}

/** Who was killed, and by whom, where that only came of the one event told: `47 persons were killed by X in | air strikes`. */
function withDropped(sentence: string, main: EventFind[], all: readonly EventFind[]): EventFind[] {
  if (main.length !== 1 || main[0]!.type !== 'attack') return main
  const dropped = all.find((find) => find !== main[0] && (RESULT.test(find.rule) || BURNED.test(find.rule)))
  if (!dropped) return main
  const [kept] = main
  return [
    {
      ...kept!,
      perpetrators:
        namesSomebody(sentence, kept!) || isOver(dropped.perpetrators, kept!.trigger)
          ? kept!.perpetrators
          : dropped.perpetrators,
      target: kept!.target && kept!.target[1] > kept!.target[0] ? kept!.target : dropped.target,
    },
  ]
}

/** `an air strike on the home of a doctor | killed`: the subject of the killing is the strike. */
function isOver(zone: Zone | null, [from, to]: Zone): boolean {
  return zone !== null && zone[0] < to && zone[1] > from
}

/** Whether the words around an event name who did it: those of the event itself do only by a name, "an RSF artillery attack". */
function namesSomebody(sentence: string, { perpetrators, trigger }: EventFind): boolean {
  if (!perpetrators || perpetrators[1] <= perpetrators[0]) return false
  const isWithin = perpetrators[0] >= trigger[0] && perpetrators[1] <= trigger[1]
  return !isWithin || / \p{Lu}|^\p{Lu}{2}/u.test(sentence.slice(...perpetrators))
}

/** `15 were killed during revenge attacks between | the Murle and Lou Nuer` */
const SIDES =
  /\b(?:attacks|clashes|fighting|violence|raids|hostilities|confrontations) between (?=([^;.]{3,140}? and [^;.,]{3,80}))/
/** Where the words of an attack name nobody, who laid, launched or claimed it: `mines | laid by ELN | maimed two`. */
function withAuthors(sentence: string, find: EventFind): EventFind {
  if (find.type !== 'attack') return find
  const named = namesSomebody(sentence, find)
  const author = named && find.rule !== 'weapons-landed' ? null : findAuthor(sentence)
  const isSubject = find.rule === 'weapons-landed' && author !== null && author.at < find.trigger[0]
  if (named && !isSubject) return find
  const sides = author === null && find.harm === true ? SIDES.exec(sentence) : null
  if (sides)
    return {
      ...find,
      perpetrators: [sides.index + sides[0].length, sides.index + sides[0].length + sides[1]!.length],
    }
  return author ? { ...find, perpetrators: author.zone } : find
}

/** A sentence tells a handful of events; what tells more is no sentence. */
const MOST = 40

const FELL = new RegExp(
  String.raw`\b(?:${SLAIN}|${SLAYING}|${DIED}|killed|killing|wounded|wounding|injured|injuring|maimed|dead|(?:claim|cost|tak)(?:ed|ing|en)? (?:the )?(?:\w+ ){0,4}lives|deaths? of|casualties|fatalities)\b`,
  'g',
)
const BY_ARMS = new RegExp(String.raw`\b(?:${HARMERS}|raids?|attacks?|assaults?|at the hands of)\b`, 'i')
/** What kills without arms. */
const NATURAL =
  /\b(?:floods?|flooding|earthquake|cholera|diseases?|epidemics?|outbreaks?|measles|malaria|Ebola|traffic|(?:road|car|vehicle|industrial|work) accidents?|collision|capsiz\w+|drown\w*|stampedes?|landslides?|mudslides?|cyclones?|hurricanes?|typhoons?|lightning|drought|famine|hunger|malnutrition|starvation|wildfires?|heatwave|illness\w*|fever|gas (?:cylinder|leak|explosion)|shipwreck|crashed|crash|collapse of|natural causes)\b/i

/** People who died or were hurt by arms, whatever the verb that says how. */
function casualties(sentence: string): EventFind[] {
  const fell = matchesOf(FELL, sentence)
  if (fell.length === 0) return []
  const unreal = hypothetical(sentence)
  const words = fell.find(({ index }) => !isInside(index, unreal))
  if (!words || NATURAL.test(sentence)) return []
  const [from, to] = [words.index, words.index + words[0].length]
  const armed = BY_ARMS.test(sentence)
  // without arms named, an armed group that is named must have done it
  if (!armed && !/^(?:kill|wound|injur)/.test(words[0]) && !/\b(?:by|when)\b/.test(sentence)) return []
  if (DENIED.test(sentence.slice(Math.max(0, from - 60), from))) return []
  // `the number of incidents and casualties | decreased`
  if (/s$/.test(words[0]) && TREND.test(sentence.slice(to, to + 120))) return []
  const participle = /ing$/.test(words[0])
  // `gunmen shot and injured | a teacher`, unlike `12 people injured`
  const isActive =
    /^(?:injured|wounded|maimed|killed)$/.test(words[0]) &&
    isVerb(sentence.slice(Math.max(0, from - 60), from), words[0], sentence.slice(to, to + 12))
  return [
    {
      type: 'attack',
      trigger: [from, to],
      perpetrators: participle
        ? nameOnly(sentence, mainSubject(sentence, from))
        : isActive
          ? nameOnly(sentence, active(sentence, from, to).perpetrators)
          : agentOf(sentence, to),
      target:
        participle || isActive || / of$/.test(words[0])
          ? objectAt(sentence, to)
          : /^(?:casualties|fatalities)$/.test(words[0])
            ? null
            : passive(sentence, from, to).target,
      plural: false,
      armed,
      harm: true,
      rule: 'casualties',
    },
  ]
}

const BY_REMNANTS =
  /^[^.;]{0,110}\b(?:by|when|after|in|from|of|as) [^.;,]{0,50}\b(?:landmines?|mines?|unexploded|remnants? of war|war remnants|explosive remnants|depots?|arsenals?|ammunition exploding|exploding ammunition)\b(?! (?:planted|laid))/
const IN_CLASH =
  /^[^.;]{0,30}\b(?:in|during|amid) (?:an? |the )?(?:[\w-]+ ){0,3}(?:exchanges? of (?:\w+ )?fire|clash(?:es)?|gun ?battles?|firefights?|shoot-?outs?|confrontations?|skirmish(?:es)?)\b/

/** Of deaths, what killed says what happened: a mine that was left, a clash. */
function byCause(sentence: string, find: EventFind): EventFind {
  if (find.type !== 'attack' || !(RESULT.test(find.rule) || find.rule === 'casualties')) return find
  const after = sentence.slice(find.trigger[1], find.trigger[1] + 160)
  if (BY_REMNANTS.test(after)) return { ...find, type: 'accidental_explosion', perpetrators: null }
  return IN_CLASH.test(after) ? { ...find, type: 'armed_clash' } : find
}

const BEFORE_WHERE = /^ (?:in|on|at(?! least| most)|from|near|during)\b/
const PARTICIPLE = /^(?:killed|arrested|detained|abducted|kidnapped|captured|apprehended|injured|wounded)$/

/** An active verb is no participle before a noun ("captured weapons") and no passive ("weapons captured by"). */
function isVerb(words: string, verb: string, after: string): boolean {
  const before = words.replace(/“$/, '')
  // `in | occupied East Jerusalem`
  if (
    /ed$/.test(verb) &&
    /\b(?:in|into|within|across|throughout|near|around|at|between|under) $/.test(before)
  )
    return false
  // `an activist | abducted by`, `10 | burned bodies`
  if (
    BEFORE_WHERE.test(after) &&
    PARTICIPLE.test(verb.trim()) &&
    /[,)] $|[a-z] (?:reportedly |allegedly )?$/.test(before) &&
    !/\b(?:forces|men|group|gang|police|army|they|who|fighters|militia|rebels|elements|soldiers|combatants) $/.test(
      before,
    )
  )
    return false
  if (/^ by\b/.test(after) && /(?:ed|en|shot|taken|slain)$/.test(verb.trimEnd())) return false
  if (
    /\b(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|several|many) $/.test(before) &&
    /^(?:burn|detain|arrest|injur|wound|kill|abduct|kidnap|raz|loot|attack|destroy)\w*ed$/.test(verb)
  )
    return false
  if (
    /\b(?:was|were|been|being|be|is|are|get|got|remained|remains|remain|still)(?: (?:also|then|reportedly|allegedly|subsequently|later|again|repeatedly|heavily|shot and|and|[a-z]+ed and))?(?: \w+ly)? $/.test(
      before,
    )
  )
    return false
  // `more than 20 | killed`
  if (
    /\b(?:\d|dozens|hundreds|people|persons|men|women|boys|girls|civilians|children|others|soldiers|officers|peacekeepers|fighters|individuals|personnel|leaders|members|suspects|elements|commanders|activists|protesters|students|residents|villagers|workers|journalists|migrants|farmers|herders) $/.test(
      before,
    ) &&
    PARTICIPLE.test(verb)
  )
    return false
  return !(
    /(?:ed|ing)$/.test(verb) &&
    /\b(?:the|a|an|of|its|their|these|those|with|some|all|any|other|many|remaining|former|from|repurposed-)(?: [a-z]+ly)? $/.test(
      before,
    )
  )
}

function read(sentence: string, rule: EventRule, from: number, to: number): EventFind | null {
  const { build, name, type } = rule
  const around = aroundOf(sentence, rule, from, to)
  const object = around.target
    ? sentence.slice(around.target[0] - (build === 'active' || build === 'noun' ? 1 : 0), around.target[1])
    : ''
  if (rule.object && !rule.object.test(object)) return null
  if (rule.notObject?.test(object)) return null
  if (/executed|executions/.test(sentence.slice(from, to)) && SENTENCED.test(sentence)) return null
  if (/^dismantl/i.test(sentence.slice(from, to)) && !RING.test(object)) return null
  if (
    /^(?:targeted|weapons-landed|fell-upon)$/.test(name) &&
    around.perpetrators &&
    UNARMED.test(sentence.slice(...around.perpetrators))
  )
    return null
  if ((RESULT.test(name) || BURNED.test(name) || /targeted$/.test(name)) && isNatural(sentence)) return null
  const word = sentence.slice(from, to)
  const armed =
    rule.armed ||
    (type === 'arrest' ? TERROR : HARM).test(sentence) ||
    (type === 'diversion' && STORES.test(object)) ||
    (BURNED.test(name) && DWELLINGS.test(object) && !PROTEST.test(sentence))
  if (name === 'took-place-name' && around.target) around.target = withFrom(sentence, around.target)
  const allies = around.allies ?? supporters(sentence, around.perpetrators)
  const infinitive = build === 'active' && /\bto $/.test(sentence.slice(Math.max(0, from - 3), from))
  return {
    type,
    trigger: [from, to],
    perpetrators:
      infinitive || name === 'lost-leaders' || type === 'accidental_explosion'
        ? null
        : nameOnly(sentence, around.perpetrators),
    target: type === 'trafficking' ? null : nounPhrase(sentence, around.target),
    ...(allies ? { allies } : {}),
    plural: PLURAL.test(word) || isSeriesOf(sentence, from) || SEVERAL.test(object) || OFTEN.test(sentence),
    armed,
    ...(RESULT.test(name) ? { harm: true } : {}),
    rule: name,
  }
}

/** Who stands around the words of an event. */
function aroundOf(sentence: string, { build, name }: EventRule, from: number, to: number): Around {
  // those repelled attacked
  if (name === 'was-repelled') return { perpetrators: passive(sentence, from, to).target, target: null }
  if (name === 'seen-firing') return firing(sentence, to)
  if (name === 'weapons-were-fired')
    return { perpetrators: agentOf(sentence, to), target: aimAfter(sentence, to) }
  if (build === 'active') return active(sentence, from, to)
  if (build === 'passive') return passive(sentence, from, to)
  if (build === 'victim') return { perpetrators: null, target: passive(sentence, from, to).target }
  if (build === 'weapon') return { perpetrators: null, target: aimAfter(sentence, to) }
  return build === 'between' ? between(sentence, from, to) : noun(sentence, from, to)
}

/** What a weapon was sent at, wherever it came from: `fired from X towards | Y`. */
function aimAfter(sentence: string, to: number): Zone | null {
  const after = sentence.slice(to, to + 140)
  if (!/^ (?:from|by) /.test(after)) return objectAt(sentence, to)
  const aim =
    /^[^,;.]{0,100}? (?:at|against|towards|into|on) (?!\d|the (?:night|morning)\b|\p{Lu}\w+ \d)/u.exec(after)
  return aim ? objectAt(sentence, to + aim[0].length - 1) : null
}

/** `observed | the army | fire rounds towards | the village` */
function firing(sentence: string, to: number): Around {
  const verb = / (?:fire|firing|launch|launching|shell|shelling|shoot|shooting|bombard|bombarding)\b/.exec(
    sentence.slice(to, to + 120),
  )!
  const end = to + verb.index + verb[0].length
  const aimed = /^[^.;]{0,120}? (?:at|towards|on|into|against) /.exec(sentence.slice(end, end + 160))
  return {
    perpetrators: trim(sentence, to, to + verb.index),
    target: aimed ? objectAt(sentence, end + aimed[0].length - 1) : null,
  }
}

/** `M23, supported by | RDF |, seized Goma` */
function supporters(sentence: string, perpetrators: Zone | null): Zone | null {
  if (!perpetrators) return null
  const by =
    /^(?: \([^()]{1,40}\))?, (?:(?:supported|backed|accompanied|aided|assisted|joined|reinforced) by|alongside|together with|along with) ([^,;.]{2,100})(?=,)/.exec(
      sentence.slice(perpetrators[1], perpetrators[1] + 160),
    )
  const to = by ? perpetrators[1] + by[0].length : 0
  return by ? [to - by[1]!.length, to] : null
}

/** What courts order is no attack. */
const SENTENCED =
  /\b(?:(?:after|on|upon) being (?:convicted|sentenced)|had been (?:convicted|sentenced)|death (?:penalty|sentences?|row)|public executions?|publicly executed)\b/

/** What is dismantled in an arrest. */
const RING =
  /\b(?:networks?|cells?|rings?|gangs?|groups?|organi[sz]ations?|cartels?|syndicates?|units?|branch(?:es)?)\b/i

/** What targets, hits or reaches people without arms: `projects that | targeted`. */
const UNARMED =
  /\b(?:projects?|programmes?|trainings?|workshops?|campaigns?|initiatives?|activities|sessions|courses|interventions|awareness|assistance|outreach|services|sanctions|measures|funding|support|floods?|storms?|cyclones?|price|inflation)$/i

/** Whether a sentence tells of a force of nature or an accident, and of no arms. */
function isNatural(sentence: string): boolean {
  return NATURAL.test(sentence) && !BY_ARMS.test(sentence)
}

const PLURAL =
  /\b(?:cases|incidents|violations|murders|attacks|assaults|strikes|airstrikes|raids|ambushes|bombings|bombardments|assassinations|killings|massacres|incursions|offensives|operations|campaigns|seizures|interceptions|deliveries|shipments|transfers|abductions|kidnappings|arrests|explosions|executions|shootings)\b/
/** Several things or places, unlike several people. */
const SEVERAL =
  /^(?: ?(?:on|at|against|in|into|targeting))?(?: ?(?:at least|about|some|nearly|over|more than|the|all|another))* ?(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|numerous|multiple|various|many|dozens of) (?:[\w’-]+ ){0,3}(?:villages|towns|hospitals|schools|mosques|churches|markets|camps|bases|positions|sites|settlements|posts|checkpoints|centres|facilities|cells|depots|houses|homes|localities|areas|neighbourhoods|plots|shipments|consignments|convoys|vessels|ships|provinces|districts|states|governorates|municipalities|locations|clinics|warehouses|stations|offices|compounds|arrests|bridges|ports|airports|refineries|networks)\b/i
const OFTEN =
  /\b(?:multiple times|numerous times|several times|repeatedly|(?:several|multiple|numerous|various|\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:separate |different )?occasions|(?:almost |near-)?daily|regularly|(?:in|across|over) (?:\d{1,3}|two|three|four|five|several|multiple|various) (?:separate |different )?(?:incidents|provinces|locations|operations|villages|states|districts))\b/

/** What says that an event was no affair of words or fists. */
const HARM = new RegExp(
  String.raw`\b(?:killed|killing|dead|deaths?|died|injured|injuring|wounded|wounding|shot|casualties|fatalities|lives|forces|troops|soldiers|army|${HARMERS})\b`,
  'i',
)
/** What makes an arrest one of armed actors. */
const TERROR =
  /\b(?:terroris\w+|ISIL|ISIS|Da’esh|Al-Qaida|Al-Shabaab|Boko Haram|jihad\w*|militants?|fighters?|combatants?|insurgents?|extremis\w+|armed (?!conflict)|(?:killings?|murders?|assassinations?|lootings?)\b|attacks?|weapons?|explosives?|arms|rebels?|militia\w*|cells?|financier|operatives?|security (?:forces|personnel|services)|soldiers|generals?|colonels?|coup|mutin\w+|bandits?|gangs?|gunm[ae]n|ammunition|rifles?|drones?|collaborators|assailants?|(?:Joint )?Operations Force|[Bb]attalion|[Bb]rigade|mercenar\w+|commanders?|(?:opposition|army|military|intelligence) officers|[Ii]ntelligence (?:agenc\w+|services?)|(?:National|Internal|State) Security (?:Service|Agency|Apparatus)|Military Intelligence|military personnel|army|traffickers|smugglers|shot|killed)\b/

function isSeriesOf(sentence: string, from: number): boolean {
  return (
    /\b(?:series of|several|numerous|multiple|a number of|many|\d{1,4}|dozens of|hundreds of) (?:[\w-]+ ){0,2}$/i.test(
      sentence.slice(Math.max(0, from - 40), from),
    ) &&
    /^(?:[\w-]+ ){0,4}[a-z]+s\b/.test(sentence.slice(from, from + 50)) &&
    !/\b\d{4} $/.test(sentence.slice(Math.max(0, from - 5), from))
  )
}

/** `They | were assessed to have`: the subject ends where its own verb begins. */
function nameOnly(sentence: string, zone: Zone | null): Zone | null {
  if (!zone) return null
  const accused = /\b(?:accused|blamed) (?=([^,;:.]{2,80}?) (?:of|for)(?: having)?$)/.exec(
    sentence.slice(...zone),
  )
  if (accused) {
    const from = zone[0] + accused.index + accused[0].length
    return [from, from + accused[1]!.length]
  }
  const including = /, including (?:\d|at least|women|children|an? )/.exec(sentence.slice(...zone))
  if (including) return nameOnly(sentence, [zone[0], zone[0] + including.index])
  const verb =
    / (?:is|are|was|were|has|have|had|noted|reported|said|appeared|remained|continued|positioned|stationed|manning|guarding|travelling|hiding) /.exec(
      sentence.slice(...zone).replace(ASIDE, (aside) => '-'.repeat(aside.length)),
    )
  if (verb) return trim(sentence, zone[0], zone[0] + verb.index)
  // `Unknown assailants | broke into a warehouse and`
  const text = sentence.slice(...zone)
  const other = / and$/.test(text)
    ? / (?:[a-z]{3,}ed|broke|took|held|set|shot|fell|drove) (?=(?:into|the|an?|at|on|from|through|several|two|three|\d))/.exec(
        text,
      )
    : null
  return other ? trim(sentence, zone[0], zone[0] + other.index) : zone
}

/** `recaptured | Adan Yabaal from the group`: from whom a place was taken belongs to what was hit. */
function withFrom(sentence: string, [from, to]: Zone): Zone {
  const whom = /^ from (?:the )?\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+){0,4}/u.exec(
    sentence.slice(to, to + 120),
  )
  return [from, to + (whom?.[0].length ?? 0)]
}

type Around = { perpetrators: Zone | null; target: Zone | null; allies?: Zone }

function active(sentence: string, from: number, to: number): Around {
  // `had “| targeted a vehicle”`
  const subject = subjectOf(sentence, sentence[from - 1] === '“' ? from - 1 : from)
  const who = sentence
    .slice(...subject)
    .trim()
    .replace(/ (?:had|has|have|was|were)(?: again| also| then| \w+ly)?$/, '')
  const isOwn =
    !/^\w+ing\b/.test(sentence.slice(from, to)) &&
    who !== '' &&
    !(/^(?:it|they|he|she|which|who)$/.test(who) && subject[0] > 0)
  const head = /^(?:which|who|that)?$/.test(who) ? relativeHead(sentence, from, true) : null
  if (head) return { perpetrators: head, target: aimedAt(sentence, from, to) ?? objectAt(sentence, to) }
  return {
    perpetrators: isOwn
      ? subject
      : (coordinateSubject(sentence, from) ??
        mainSubject(sentence, from) ??
        (/^(?:it|they|he|she)$/.test(who) ? subject : null)),
    target: aimedAt(sentence, from, to) ?? objectAt(sentence, to),
  }
}

/** `used drones to strike at | a stronghold` */
const USED_TO =
  /^[^,;.]{1,80}? (?:against|to (?:strike|attack|target|bomb|hit|shell|kill|destroy|bombard|storm)(?: at| on)?) (?=\w)/

/** `opened fire on 15 July near | a mosque`, `sent a drone into | a camp`: what was aimed at stands after the weapon. */
function aimedAt(sentence: string, from: number, to: number): Zone | null {
  if (/^(?:used|using|deployed|employed)$/.test(sentence.slice(from, to))) {
    const use = USED_TO.exec(sentence.slice(to, to + 160))
    return use ? objectAt(sentence, to + use[0].length - 1) : null
  }
  if (!/^(?:opened fire|fired|sent|launched|flew|dropped|deployed|detonated)/.test(sentence.slice(from, to)))
    return null
  const at =
    /^[^,;.]{0,120}? (?:into|against|at|near|on|upon|towards|beneath|under|outside|inside|over) (?!\d|the (?:night|morning)\b|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/.exec(
      sentence.slice(to, to + 160),
    )
  return at ? objectAt(sentence, to + at[0].length - 1) : null
}

function passive(sentence: string, from: number, to: number): Around {
  const auxiliary =
    / (?:(?:is|are|was|were) (?:reported|believed|said|alleged|presumed|confirmed|estimated|understood|feared) to )?(?:(?:had|has|have|been|reportedly|allegedly|then|also) )+$/.exec(
      sentence.slice(Math.max(0, from - 80), from),
    )
  const subject =
    relativeHead(sentence, from) ??
    coordinateSubject(sentence, from) ??
    subjectOf(sentence, from - (auxiliary ? auxiliary[0].length : 0))
  // `was | hit by RSF shelling`: the words of the event may name the agent
  const by = sentence.slice(from, to).lastIndexOf(' by ')
  return {
    perpetrators:
      agentOf(sentence, to) ??
      (/ by$/.test(sentence.slice(from, to)) ? agentOf(sentence, to - 3) : null) ??
      (by === -1 ? null : weaponsOf(sentence, from + by + 4, to)),
    target: subject[1] > subject[0] ? subject : null,
  }
}

/** `was hit by | drones of the RSF |`, `by | shelling from army positions |` */
function weaponsOf(sentence: string, from: number, to: number): Zone {
  const whose =
    /^ (?:of|from|belonging to|(?:fired|launched|operated) by) (?:the )?(?:[\w-]+ )?(?=\p{Lu})/u.exec(
      sentence.slice(to, to + 50),
    )
  const owner = whose ? objectAt(sentence, to + whose[0].length - 1) : null
  return [from, owner?.[1] ?? to]
}

/** `forces rescued | three nationals | who had been abducted` */
const RESCUED =
  /\b(?:rescued|freed|released|liberated|met|visited|interviewed|found|identified|received|treated|evacuated) (?=(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|an?|the|at least|more than)\b)/

const RELATIVE = /(?:, |\b)(?:who|which) (?:(?:had|have|has|also|then|reportedly|allegedly|\w+ly) ){0,2}$/
const RELATIVE_THAT =
  /(?:, |\b)(?:who|which|that) (?:(?:had|have|has|also|then|reportedly|allegedly|\w+ly) ){0,2}$/

/** `two Libyan youths, | who were arrested` */
function relativeHead(sentence: string, from: number, that = false): Zone | null {
  const before = sentence.slice(Math.max(0, from - 40), from)
  const who = (that ? RELATIVE_THAT : RELATIVE).exec(before)
  if (!who) return null
  const end = from - who[0].length
  const low = Math.max(0, end - 160)
  const head = /(?:\bby |\band |, |^|\b(?:of|for|with|against|on|including) )((?:[^,;:.]){2,140})$/.exec(
    sentence.slice(low, end),
  )
  const start = head ? end - head[1]!.length : low
  const verb = RESCUED.exec(sentence.slice(start, end))
  if (verb) return trim(sentence, start + verb.index + verb[0].length, end)
  const last = Math.max(
    ...[' by ', ' of ', ' with ', ' against ', 'notably ', 'including '].map((link) => {
      const at = sentence.slice(start, end).lastIndexOf(link)
      return at === -1 ? -1 : at + link.length
    }),
  )
  return trim(sentence, last > 0 ? start + last : start, end)
}

/** The zone, but for what goes on after it: `2 abductions of staff | , 10 road accidents`; null for `shelling | and clashes occurred`. */
function nounPhrase(sentence: string, zone: Zone | null): Zone | null {
  if (!zone) return null
  const words = sentence.slice(...zone)
  const link = /^(?:and|or|but) /.exec(words)
  if (link && /\b(?:occurred|took place|followed|continued|broke out|was|were)\b/.test(words)) return null
  const next = OTHER_EVENTS.exec(words)
  return [zone[0] + (link ? link[0].length : 0), next ? zone[0] + next.index : zone[1]]
}

const OTHER_EVENTS =
  /, (?:and )?\d+ (?:[a-z-]+ ){0,3}(?:incidents?|accidents?|arrests?|assaults?|cases|abductions?|attacks?|restrictions?|threats?|robber(?:y|ies))\b/

const DATE_WORD = String.raw`(?:\d{1,2}(?:(?:, | and |[–-]| to )\d{1,2}){0,4} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)|\d{4}`
/** Where an object ends. */
const OBJECT_END = latin(
  new RegExp(
    String.raw`[;:•]|\.\s|, (?=(?:Mr|Ms|Mrs|Dr)\. )|, (?:the|successfully|as well|believed|presumed|thought)\b|, (?=\p{Lu}[\p{L}-]+ (?:\p{Lu}[\p{L}-]+ ){0,3}(?:stated|said|reported|announced|claimed|was|were|had|conducted|launched|struck)\b)|,? (?:on (?:the (?:night|morning|evening|day) |${DATE_WORD})|in (?:the )?(?:vicinity|north|south|east|west|village|town|city|province|region|area|course|context|early|mid|late|reaction|response|retaliation|${DATE_WORD}|\p{Lu})|at (?:the )?\p{Lu}|near\b|during\b|between\b|(?<!\b(?:held|controlled|run|manned|operated|owned|occupied|used|led|guarded|claimed|inhabited|administered|backed|supported) )by (?!the end)|located\b|situated\b|at (?:the|their|its|his|her) (?!least|most)|from (?:the )?(?:\p{Lu}|his|her|their)|using\b|with (?:the )?(?:a|an|aim|small|light|heavy|drones?|mortars?|rockets?|support)\b|after\b|before\b|following\b|which\b|while\b|as (?:[\w-]+ ){1,5}(?:was|were|had|continued|began|went|remained)\b|when\b|where\b|since\b|until\b|as (?:they|he|she|it|the)\b|stating\b|saying\b|reportedly\b|allegedly\b|(?:killed|injured|wounded) (?=\d|at least|as many|more than|up to|several|an? |two|three|four|five|six|seven|eight|nine|ten)|resulting\b|causing\b|leaving\b|leading\b|killing\b|injuring\b|wounding\b|destroying\b|damaging\b|including\b|and the (?:seizure|arrest|death|killing|recovery|confiscation|destruction|displacement)\b|that\b|who[m]?\b|to (?!the\b)[a-z]|and (?:withdrew|attempted|began|moved|advanced|continued|ordered|threatened|opened|fired|shot|beat|raped|tortured|detained|robbed|damaged|released|demanded|left|drove|carried|handed|retreated|executed|launched|pushed|threw|recovered|confiscated|looted|burned|stole|set|took|freed|fled|forced|displaced|expelled|killed|injured|wounded|abducted|captured|arrested|seized|destroyed|then|was|were|held)\b|was\b|were\b|had\b|has\b|have\b|along the\b|through\b|in an?\b)`,
    'u',
  ),
)

function objectAt(sentence: string, to: number): Zone | null {
  const after = sentence.slice(to, to + 300)
  const skip =
    /^ (?!at least\b|at most\b)(?:on|at|upon|against|in|into|inside|within|onto|towards?) (?!\d|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/.exec(
      after,
    )?.[0].length ?? 0
  const end = OBJECT_END.exec(after.slice(skip))
  const zone = trim(sentence, to + skip, to + skip + (end ? end.index : after.length - skip))
  const isNumber = /^(?:(?:at least|about|some|over|more than) )?\d[\d,]*$/.test(sentence.slice(...zone))
  return zone[1] > zone[0] && !isNumber ? zone : null
}

const LAUNCHED =
  /\b(?:launched|launching|carried out|carrying out|conducted|conducting|executed|perpetrated|mounted|staged|committed|undertook|undertaken|led|intensified|stepped up|resumed|renewed|expanded|(?:was|were) (?:\w+ly )?responsible for|continued|claimed(?: responsibility for)?|initiated|escalated|made|attempted|survived|surviving|suffered|foiled|thwarted|repelled|repulsed|to have conducted|to have carried out) (?:[\w,’()-]+ ){0,8}$|\b(?:committed|perpetrated|carried out) (?:[\w,’()-]+ ){0,16}including (?:the )?$/

function noun(sentence: string, from: number, to: number): Around {
  const word = sentence.slice(from, to)
  const of = / of$/.test(word)
  return {
    perpetrators: nounPerpetrators(sentence, from, to),
    target: of ? objectAt(sentence, to) : nounTarget(sentence, from, to),
  }
}

function nounPerpetrators(sentence: string, from: number, to: number): Zone | null {
  const by = /^(?:[^,;:.]{0,80}?)\bby (?=\p{L})/u.exec(sentence.slice(to, to + 120))
  if (by && !/\b(?:which|that|was|were|led|followed|caused|witnessed)\b/.test(by[0]))
    return agentOf(sentence, to)
  // `the Directorate announced the arrest`: what forces announce they did
  const told = /\b(?:announced|reported|confirmed|carried out|made) (?:the |its |their )?(?:\w+ )?$/.exec(
    sentence.slice(Math.max(0, from - 50), from),
  )
  if (
    told &&
    /^(?:arrest|dismantl|apprehen|seizure|intercept|recover|confiscat)/i.test(sentence.slice(from, to))
  )
    return subjectOf(sentence, from - told[0].length)
  const low = Math.max(0, from - 140)
  const verb = LAUNCHED.exec(sentence.slice(low, from))
  if (verb && /^(?:launch|carr|conduct|stag|mount|perpetrat|commit)/.test(verb[0])) {
    const head = relativeHead(sentence, low + verb.index)
    if (head) return head
  }
  if (verb)
    return /^(?:surviv|suffer|foil|thwart|repel|repuls)/.test(verb[0])
      ? null
      : subjectOf(sentence, low + verb.index)
  const claimed =
    /\b(?:claimed|carried out|conducted|perpetrated|attributed|executed|committed|undertaken|launched)(?: \w+ly)? (?:by|to) /.exec(
      sentence.slice(to, to + 200),
    )
  if (claimed)
    return (
      agentOf(sentence, to + claimed.index) ?? objectAt(sentence, to + claimed.index + claimed[0].length - 1)
    )
  const led =
    /(?:\b(?:[Aa]n?|[Tt]he|several|multiple|its|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) ((?:(?!the\b|an?\b|and\b|by\b|of\b|in\b|on\b)[\p{L}\d()’-]{1,40} ){1,4})|(?:^|, |\b(?:[Ii]n|of|and|as|from|after|following|during|to|with|amid|despite) )((?:\p{Lu}[\p{L}\d()’/-]{1,40} ){1,4}))$/u.exec(
      sentence.slice(Math.max(0, from - 60), from),
    )
  if (led) return trim(sentence, from - (led[1] ?? led[2]!).length, from)
  // `forces kept up the pressure, resulting in the arrest of`
  if (/^(?:arrest|dismantl|apprehen|seizure)/i.test(sentence.slice(from, to))) {
    const start = Math.max(0, sentence.lastIndexOf(', when ', from))
    const subject = mainSubject(sentence.slice(start), from - start)
    if (subject) return [subject[0] + start, subject[1] + start]
  }
  // `an RSF artillery attack`: the noun's own words
  return trim(sentence, from, to)
}

function nounTarget(sentence: string, from: number, to: number): Zone | null {
  const after = sentence.slice(to, to + 200)
  const survived =
    /\b(?:(?:had|has|have|narrowly) )*(survived|surviving|suffered|escaped) (?:[\w-]+ ){0,6}$/.exec(
      sentence.slice(Math.max(0, from - 60), from),
    )
  if (survived) return whoSurvived(sentence, from - survived[0].length)
  const repelled = /\b(?:foiled|thwarted|repelled|repulsed|beat back) (?:[\w-]+ ){0,4}$/.exec(
    sentence.slice(Math.max(0, from - 60), from),
  )
  if (repelled && !/(?:on|against|targeting) (?!their|its)/.test(after.slice(0, 80)))
    return subjectOf(sentence, from - repelled[0].length)
  const of = /^ of (?!\d)/.exec(after)
  if (of) return objectAt(sentence, to + 3)
  const clause = after.slice(
    0,
    Math.max(0, after.search(/[;:]|\.\s|$|\b(?:which|who|that|was|were|and the)\b/)),
  )
  const link =
    /(?:^|[ ,])(?:on|against|targeting|upon|into|(?:directed|aimed) (?:at|against)) (?!\d|foot\b|board\b|behalf\b|suspicion\b|(?:several|\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|multiple|numerous|at least) (?:\w+ )?occasions\b|the (?:night|morning|evening)\b|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/.exec(
      clause,
    )
  if (link) return objectAt(sentence, to + link.index + link[0].length - 1)
  const mounted =
    /^[^;.]{0,120}? (?:was|were|been) (?:\w+ly )?(?:mounted|launched|carried out|directed|staged|conducted|perpetrated|made|attempted) (?:on|against|at) (?!\d)/.exec(
      after,
    )
  if (mounted) return objectAt(sentence, to + mounted[0].length - 1)
  const directed = /\b(?:targeting|hitting|striking|(?:directed|aimed) (?:at|against)) /.exec(after)
  if (directed && !/[;.]\s/.test(after.slice(0, directed.index)))
    return objectAt(sentence, to + directed.index + directed[0].length - 1)
  const hit =
    /^[^;.]{0,120}? (?:hit|targeted|struck|destroyed|damaged|disabled|wrecked|crippled|set fire to|set ablaze) (?=\p{L})/u.exec(
      after,
    )
  if (hit) return objectAt(sentence, to + hit[0].length - 1)
  const village = /^ (?:in|at) (the (?:village|town|city|camp|market) of )/.exec(after)
  return village ? objectAt(sentence, to + 3) : null
}

/** `the Minister had survived an attack`; `Since surviving an air strike on 31 May, | Mumin | had` */
function whoSurvived(sentence: string, at: number): Zone | null {
  const own = subjectOf(sentence, at)
  if (
    own[1] > own[0] &&
    !/^(?:[Ss]ince|[Aa]fter|[Dd]espite)$/.test(sentence.slice(...own)) &&
    !/^(?:\w+ )?surviving/.test(sentence.slice(at))
  )
    return own
  const comma = sentence.indexOf(', ', at)
  if (comma === -1) return null
  const verb = /\b(?:has|have|had|was|were|is|[a-z]{3,}ed|took)\b/.exec(
    sentence.slice(comma + 2, comma + 120),
  )
  return verb ? trim(sentence, comma + 2, comma + 2 + verb.index) : null
}

const ASIDE = /, (?:which|who) (?:is|are|was|were|has|have) [^,;.]{2,90},(?= )/

/** Both sides of a clash: `between A and B`, `A clashed with B`. */
function between(sentence: string, from: number, to: number): Around {
  // `A, which is affiliated with X, and B`: the aside is blotted out, so that the pair goes on behind it
  const after = sentence.slice(to, to + 300).replace(ASIDE, (aside) => ' '.repeat(aside.length))
  const pair =
    /(?<!\b(?:the|common|shared|their) border )(?<!\bcrossings? )\b(?:(?:between|among|involving|with|against) (?!\d+\b|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)|pitt(?:ing|ed) )/.exec(
      after,
    )
  const verb =
    /^(?:clashed|clashing|exchanged|traded|fought|battled|skirmished|came to blows|faced off|confronted)/.test(
      sentence.slice(from, to),
    )
  if (pair && !/[;.]\s/.test(after.slice(0, pair.index))) {
    const start = to + pair.index + pair[0].length
    const end =
      /[;:•]|(?<!\b(?:Mr|Ms|Mrs|Dr|Gen|Col))\.\s|,? (?:on \d|in (?:(?!Opposition\b)[A-Z]|the (?:area|vicinity|town|village|city|region|north|south|east|west))|at\b|near\b|during\b|inside\b|outside\b|within\b|along\b|across\b|around\b|north of\b|south of\b|in the\b|(?<=, )[a-z]+ing\b|reportedly\b|resulting\b|which\b|killing\b|leaving\b|over\b|displaced\b|raged\b|broke\b|erupted\b|continued\b|appeared\b|took place\b|were\b|was\b|since\b|until\b)/.exec(
        after.slice(start - to),
      )
    const side = trim(sentence, start, start + (end ? end.index : 300))
    const other = !verb && pair[0] === 'with ' ? fighter(sentence, from) : null
    if (other) return { perpetrators: side, target: null, allies: other }
    return { perpetrators: verb ? [subjectOf(sentence, from)[0], side[1]] : side, target: null }
  }
  const sides =
    /\bbetween ([^;.]{3,160}? and [^;.,]{3,80}?)(?=,| in \p{Lu}| continued\b| escalated\b| culminated\b| with (?=\w+ reported)| led\b| turned\b| erupted\b| flared\b| broke\b| resulted\b| over\b)/u.exec(
      sentence.slice(0, from),
    )
  if (!verb && sides)
    return {
      perpetrators: trim(sentence, sides.index + 8, sides.index + sides[0].length),
      target: null,
    }
  return { perpetrators: verb ? subjectOf(sentence, from) : null, target: null }
}

/** `The army | withdrew following clashes with Y`: the other side, unless it only tells of the clashes. */
function fighter(sentence: string, from: number): Zone | null {
  const subject = mainSubject(sentence, from)
  if (!subject || subject[1] > from) return null
  const told =
    /\b(?:report|document|record|observ|verif|not(?:e|ing)|stat|said|confirm|receiv|condemn|warn|stress|monitor)/
  return told.test(sentence.slice(subject[1], from)) ? null : subject
}

/** Of what hangs together only the main events: deaths in an attack are no event of their own, nor is an operation that made arrests. */
function mainOnes(sentence: string, finds: EventFind[]): EventFind[] {
  const strong = (find: EventFind): boolean =>
    find.type === 'attack' && !RESULT.test(find.rule) && !BURNED.test(find.rule) && find.rule !== 'operation'
  const named = finds.some(
    (find) => strong(find) || find.type === 'armed_clash' || find.type === 'accidental_explosion',
  )
  const arrests = finds.some((find) => find.type === 'arrest')
  const plain = finds.some(
    (find) => find.type === 'attack' && !BURNED.test(find.rule) && !WEAK.test(find.rule),
  )
  return finds.filter((find) => {
    if (
      RESULT.test(find.rule) &&
      named &&
      !isApart(sentence, find, finds) &&
      !isOnOtherDay(sentence, find, finds) &&
      !isOccasion(sentence, finds) &&
      !finds.some((other) => other.rule === 'attack' && isMeans(sentence, other, [find]))
    )
      return false
    if (find.rule === 'operation')
      return !finds.some(
        (other) => other !== find && other.rule !== 'operation' && other.type !== 'armed_clash',
      )
    if (
      find.type === 'arrest' &&
      finds.some((other) => other.type === 'attack' && other.rule === 'was-attacked')
    )
      return false
    if (BURNED.test(find.rule) && plain && !isInOwnClause(sentence, find, finds)) return false
    if (
      WEAK.test(find.rule) &&
      finds.some(
        (other) =>
          !WEAK.test(other.rule) &&
          !(find.rule === 'violent-incidents' && RESULT.test(other.rule)) &&
          other.rule !== 'operation' &&
          Math.abs(other.trigger[0] - find.trigger[0]) < CLAUSE,
      )
    )
      return false
    if (
      find.rule === 'foiled' &&
      (arrests || finds.some((other) => other.rule === 'attack' && isNear(find, other)))
    )
      return false
    // `suspected of the killing were arrested`: why, not what
    if (arrests && find.type === 'attack' && GROUND.test(sentence.slice(0, find.trigger[0]))) return false
    if (find.type === 'seizure' && arrests && (isMoney(sentence, find) || finds[0]!.type === 'arrest'))
      return false
    if (
      find.type === 'arrest' &&
      finds.some((other) => other.type === 'seizure' && other.trigger[0] < find.trigger[0])
    )
      return false
    if (find.rule === 'attack' && isMeans(sentence, find, finds)) return false
    // `passed through X and reached Y`: one way
    if (find.rule === 'arms-got-through' && finds.find(({ rule }) => rule === find.rule) !== find)
      return false
    // `a consignment of rifles was seized`: it did not get through
    if (find.rule === 'delivery-of-arms' && finds.some((other) => other.rule === 'arms-were-seized'))
      return false
    if (find.rule === 'attack' && isOccasion(sentence, finds)) return false
    return true
  })
}

const GROUND =
  /\b(?:suspected of|involved in|involvement in|in connection with|linked to|related to|responsible for|accused of|charges of|on charges)\b[^,;.]{0,80}$/

function isNear(find: EventFind, other: EventFind): boolean {
  return other.trigger[0] > find.trigger[1] && other.trigger[0] - find.trigger[1] < 60
}

/** Money taken in an arrest is what was seized, not what the sentence is about. */
function isMoney(sentence: string, { target }: EventFind): boolean {
  return target !== null && /\$|\b(?:cash|dollars|euros|currency)\b/.test(sentence.slice(...target))
}

/** How far one event of a sentence may be from what tells it better. */
const CLAUSE = 120

/** Words of force that others tell better. */
const WEAK = /^(?:fell-upon|was-assaulted|dislodged|violent-incidents)$/
const BURNED = /burned-or-robbed$/

/** `killed the leader | in an air strike`: the strike is only the means. */
function isMeans(sentence: string, find: EventFind, finds: EventFind[]): boolean {
  const before = sentence.slice(Math.max(0, find.trigger[0] - 16), find.trigger[0])
  return (
    / (?:in|during|by) (?:(?:an?|the|several|two|three|its|their) )?(?:\w+ )?$/.test(before) &&
    finds.some(
      (other) => other.rule === 'killed' && other.perpetrators !== null && other.trigger[1] < find.trigger[0],
    )
  )
}

/** Told behind a semicolon, apart from all other events. */
function isInOwnClause(sentence: string, find: EventFind, finds: EventFind[]): boolean {
  return finds.every(
    (other) =>
      other === find ||
      sentence
        .slice(Math.min(find.trigger[1], other.trigger[1]), Math.max(find.trigger[0], other.trigger[0]))
        .includes(';'),
  )
}

const RESULT = /^(?:killed|was-killed|killing-of)$/

/** `On 1 May, 9 people were killed in X, and on 2 May, 15 in Y, | during revenge attacks`: what happened on each day is told apart. */
function isOccasion(sentence: string, finds: EventFind[]): boolean {
  const occasions = finds.filter(
    (find) =>
      find.rule === 'attack' &&
      / (?:during|amid|in the course of) (?:[\w-]+ )?$/.test(
        sentence.slice(Math.max(0, find.trigger[0] - 40), find.trigger[0]),
      ),
  )
  const deaths = finds.filter((find) => find.rule === 'was-killed')
  return (
    occasions.length === 1 &&
    deaths.length > 1 &&
    finds.every((find) => find.rule !== 'attack' || occasions.includes(find)) &&
    deaths.every((find) => find.trigger[1] < occasions[0]!.trigger[0])
  )
}

const DAY =
  /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/
/** `attacked a post on 12 May, and the rival group | killed 57 people in X on 15 May`. */
function isOnOtherDay(sentence: string, find: EventFind, finds: EventFind[]): boolean {
  return finds.some((other) => {
    if (other === find || other.trigger[1] > find.trigger[0]) return false
    const between = sentence.slice(other.trigger[1], find.trigger[0])
    const own = Math.max(between.lastIndexOf(' and '), between.lastIndexOf(', while '))
    const after = sentence.slice(find.trigger[1]).split(/;|, and |, while /)[0]!
    return own !== -1 && DAY.test(between.slice(0, own)) && DAY.test(after)
  })
}

/** A death in another clause, far from the attack, may be an event of its own. */
function isApart(sentence: string, find: EventFind, finds: EventFind[]): boolean {
  return finds.every(
    (other) =>
      other === find ||
      other.type !== 'attack' ||
      RESULT.test(other.rule) ||
      /;/.test(
        sentence.slice(
          Math.min(find.trigger[1], other.trigger[1]),
          Math.max(find.trigger[0], other.trigger[0]),
        ),
      ),
  )
}
