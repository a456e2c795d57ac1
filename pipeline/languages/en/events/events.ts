/** What a sentence tells of violence, captures, arrests and arms: one find an event, with who did it and what was hit. */
import { matchesOf, rulesFor } from '../../../match/matches.ts'
import { pattern } from '../../pattern.ts'
import type { EventFind, Zone } from '../../wording.ts'
import { wordsFirst } from '../../words-first.ts'
import { isInside } from '../clause.ts'
import { hypothetical } from '../hypothetical.ts'
import { ARMS, DWELLINGS, HARMERS, PROTEST, STORES } from '../violence.ts'
import { isVerb } from './active-verb.ts'
import { aroundOf } from './around-events.ts'
import { ATTACK_RULES } from './attack-rules.ts'
import { CAPTIVE_RULES } from './captive-rules.ts'
import { casualties, isNatural } from './casualties.ts'
import { withDatedLists } from './dated-lists.ts'
import { nameOnly, supporters } from './doers.ts'
import { type Around, BURNED, type EventRule, RESULT } from './event-rule.ts'
import { FIGHT_RULES } from './fight-rules.ts'
import { mainOnes } from './main-events.ts'
import { MATERIEL_RULES } from './materiel-rules.ts'
import {
  isBackground,
  isBeforeRescue,
  isDenied,
  isLookedInto,
  isOfWar,
  isOneMore,
  isReferred,
  isUndone,
} from './no-event.ts'
import { nounPhrase, withFrom } from './objects.ts'
import { withRespectiveDays } from './respective-days.ts'
import { byCause, withAuthors, withDropped, withHarmed } from './rest-of-sentence.ts'
import { isCounted, isScattered, isSeveral } from './several-events.ts'

/** Of words that several rules hear, the first rule tells the event. A noun may begin a sentence. */
export const RULES: readonly EventRule[] = [
  ...MATERIEL_RULES,
  ...CAPTIVE_RULES,
  ...FIGHT_RULES,
  ...ATTACK_RULES,
].map((rule) => {
  const words = wordsFirst(rule.words)
  return {
    ...rule,
    words: rule.build === 'noun' || rule.build === 'between' ? new RegExp(words, 'gi') : words,
  }
})

/** The caption of a figure. */
const CAPTION =
  /\bSource: \S|\b[Aa]vailable at:? ?(?:http|www)|\b[Vv]isited (?:on |in )?(?:\d{1,2} )?[A-Z][a-z]+ \d{4}\b|^Annex \d/

/** An operative paragraph that asks or decides: what it speaks of is to be done or to be stopped. */
const ASKS = new RegExp(
  pattern`^(?:(?:Further|Also|Strongly|Again) )?(?:Expresses its (?:intention|readiness)|[Dd]emands|[Dd]ecides
      |[Rr]equests|[Uu]rges|[Cc]alls (?:up)?on|[Ee]ncourages|[Aa]uthorizes|[Ii]nvites|[Dd]irects
      |[Rr]eiterates its (?:call|demand|request)) `,
)

/** What happened, told in one sentence: the words that tell it and who stands around them. */
export function findEvents(sentence: string): EventFind[] {
  const finds = findAll(sentence)
  const main = withDropped(sentence, mainOnes(sentence, finds), finds)
  const told = main.length > 0 ? main : casualties(sentence)
  if (told.length === 0 || CAPTION.test(sentence) || ASKS.test(sentence)) return []
  const whole = told.map((find) => withHarmed(sentence, withAuthors(sentence, byCause(sentence, find))))
  return withRespectiveDays(sentence, withDatedLists(sentence, whole))
}

/** What each rule hears, in the order of the words; of words that overlap, those of the first rule. */
function findAll(sentence: string): EventFind[] {
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
      const find = isTold(sentence, rule, match[0], from, to) ? read(sentence, rule, from, to) : null
      if (find) finds.push(find)
    }
  }
  return finds.sort((a, b) => a.trigger[0] - b.trigger[0])
}

/** Whether the words of a rule tell an event where they stand. */
function isTold(
  sentence: string,
  { build, rule: name }: EventRule,
  words: string,
  from: number,
  to: number,
): boolean {
  const before = sentence.slice(Math.max(0, from - 60), from)
  const after = sentence.slice(to)
  if (
    (isDenied(before) && !isLookedInto(before, after) && !isOneMore(before, after)) ||
    (isBackground(before, after) && !DATED.test(words)) ||
    /\b(?:post|pre|anti|non|counter)-$/i.test(before)
  )
    return false
  if (
    isOfWar(sentence.slice(0, from), sentence.slice(to, to + 140)) ||
    isBeforeRescue(sentence.slice(0, from), sentence.slice(to)) ||
    isUndone(sentence, from, to)
  )
    return false
  // `came under attack` is heard whole, and what `is under attack` has not been attacked
  if (name === 'attack' && /\bunder $/.test(before)) return false
  // `captured during | military operations`: when, not what
  if (name === 'operation' && /\b(?:during|amid|throughout) (?:the |its |their |several )?$/.test(before))
    return false
  // `shoulder-fired missiles`
  if (build === 'active') return !/[a-z]-$/.test(before) && isVerb(before, words, sentence.slice(to, to + 24))
  return !((build === 'noun' || /^(?:violence|clashes)$/.test(name)) && isReferred(sentence, from, to))
}

/** `in connection with | the killing on 22 January of`: what is looked back on has a day of its own. */
const DATED = /\bon \d{1,2} [A-Z]/

/** A sentence tells a handful of events; what tells more is no sentence. */
const MOST = 40

function read(sentence: string, rule: EventRule, from: number, to: number): EventFind | null {
  const { build, rule: name, type } = rule
  const around = aroundOf(sentence, rule, from, to)
  const object = around.target
    ? sentence.slice(around.target[0] - (build === 'active' || build === 'noun' ? 1 : 0), around.target[1])
    : ''
  if (!befits(rule, object) || isPeaceful(sentence, rule, [from, to], around, object)) return null
  const allies = around.allies ?? supporters(sentence, around.perpetrators)
  const infinitive = build === 'active' && /\bto $/.test(sentence.slice(Math.max(0, from - 3), from))
  const isNobodys = infinitive || name === 'lost-leaders' || type === 'accidental_explosion'
  return {
    // a train hijacked with its passengers
    type: /robbed$/.test(name) && HELD.test(sentence) ? 'kidnapping' : type,
    trigger: [from, to],
    perpetrators: isNobodys ? null : nameOnly(sentence, around.perpetrators),
    target: targetOf(sentence, rule, around.target),
    ...(allies ? { allies } : {}),
    plural: isSeveral(sentence, from, to, object),
    ...(isScattered(sentence, to) || isCounted(sentence, from, to) ? { scattered: true } : {}),
    armed: isArmed(sentence, rule, object),
    ...(RESULT.test(name) ? { harm: true } : {}),
    ...(name === 'detention-of' ? { detains: true } : {}),
    rule: name,
  }
}

const HELD = /\b(?:hostages?|captive|(?:held|holding) (?:the |its |their )?(?:\w+ )?(?:crew|passengers))\b/

function befits(rule: EventRule, object: string): boolean {
  return (!rule.object || rule.object.test(object)) && !rule.notObject?.test(object)
}

/** Whether words of force tell of courts, accidents, networks or help. */
function isPeaceful(
  sentence: string,
  { rule: name, type }: EventRule,
  trigger: Zone,
  { perpetrators }: Around,
  object: string,
): boolean {
  const words = sentence.slice(...trigger)
  if (type === 'attack' && (ABSTRACT.test(object) || KIN.test(sentence.slice(trigger[1])))) return true
  if (/executed|executions/.test(words) && SENTENCED.test(sentence)) return true
  if (/^(?:arrest|seizure)$/.test(type) && DRUGS.test(sentence) && !ARMS.test(sentence)) return true
  if (type === 'arrest' && /(?:^| )(?:dismantl|br\w+ up)/i.test(words) && !RING.test(object)) return true
  if (
    /^(?:targeted|weapons-landed|fell-upon)$/.test(name) &&
    perpetrators &&
    UNARMED.test(sentence.slice(...perpetrators))
  )
    return true
  return (RESULT.test(name) || BURNED.test(name) || /targeted$/.test(name)) && isNatural(sentence)
}

/** What is attacked in words: `attacks on | the foundations of the State`. */
const ABSTRACT = new RegExp(
  pattern`^ ?(?:the )?(?:very |[a-z]+ )?(?:foundations|freedoms?|independence|sovereignty|integrity|credibility
      |legitimacy|rule of law|democracy|constitutional order|civic space|multilateralism|values|principles
      |(?:media|press) freedom)\b`,
  'i',
)
/** `murdered | by their partners`: no armed actor. */
const KIN =
  /^ by (?:their|his|her) (?:own |intimate |former |male )*(?:partners?|husbands?|spouses?|famil(?:y|ies)|relatives|fathers?|brothers?|in-laws)\b/

/** Whether the event was one of arms, by its rule, its sentence or what it befell. */
function isArmed(sentence: string, { armed, rule: name, type }: EventRule, object: string): boolean {
  return (
    armed ||
    (type === 'arrest' ? TERROR : HARM).test(sentence) ||
    (type === 'armed_clash' && (COMMUNAL.test(sentence) || DEPLORED.test(sentence))) ||
    (type === 'diversion' && STORES.test(object)) ||
    (BURNED.test(name) && DWELLINGS.test(object) && !PROTEST.test(sentence))
  )
}

/** What a body condemns was no quarrel: `condemning the clashes that took place on 3 May`. */
const DEPLORED = /\b(?:[Cc]ondemn|[Dd]eplor)\w*\b/
/** Who fights with the arms that they have: `clashes between farmers and herders`. */
const COMMUNAL = /\b(?:herders|pastoralists|clans|subclans|tribes|sections|communities|ethnic groups)\b/

function targetOf(sentence: string, { rule: name, type }: EventRule, target: Zone | null): Zone | null {
  if (type === 'trafficking') return null
  return nounPhrase(sentence, name === 'took-place-name' && target ? withFrom(sentence, target) : target)
}

/** What police and customs intercept more often than arms. */
const DRUGS =
  /\b(?:drugs?|narcotics?|marijuana|cannabis|cocaine|heroin|hashish|captagon|methamphetamine|opium)\b/i

/** What courts order is no attack. */
const SENTENCED = new RegExp(
  pattern`\b(?:(?:after|on|upon) being (?:convicted|sentenced)|had been (?:convicted|sentenced)
      |death (?:penalty|sentences?|row)|public executions?|publicly executed)\b`,
)

/** What is dismantled in an arrest. */
const RING = new RegExp(
  pattern`\b(?:networks?|cells?|rings?|gangs?|groups?|organi[sz]ations?|cartels?|syndicates?|units?
      |branch(?:es)?)\b|\b(?:first|second|third|fourth|other|latter|former)$`,
  'i',
)

/** What targets, hits or reaches people without arms: `projects that | targeted`. */
const UNARMED = new RegExp(
  pattern`\b(?:projects?|programmes?|trainings?|workshops?|campaigns?|initiatives?|activities|sessions|courses
      |interventions|awareness|assistance|outreach|services|sanctions|measures|funding|support|floods?|storms?
      |cyclones?|price|inflation)$`,
  'i',
)

/** What says that an event was no affair of words or fists. */
const HARM = new RegExp(
  pattern`\b(?:killed|killing|dead|deaths?|died|injured|injuring|wounded|wounding|shot|casualties|fatalities
      |lives|forces|troops|soldiers|army|${HARMERS})\b`,
  'i',
)
/** What makes an arrest one of armed actors. */
const TERROR = new RegExp(
  pattern`\b(?:terroris\w+|ISIL|ISIS|Da’esh|Al-Qaida|Al-Shabaab|Boko Haram|jihad\w*|militants?|fighters?
      |combatants?|insurgents?|extremis\w+|armed (?!conflict)
      |(?:killings?|murders?|assassinations?|lootings?|abductions?|kidnappings?)\b|attacks?|weapons?
      |explosives?|arms|rebels?|militia\w*|cells?|financier|operatives?|security (?:forces|personnel|services)
      |soldiers|generals?|colonels?|coup|mutin\w+|bandits?|gangs?|gunm[ae]n|ammunition|rifles?|drones?
      |collaborators|assailants?|(?:Joint )?Operations Force|[Bb]attalion|[Bb]rigade|mercenar\w+|commanders?
      |(?:opposition|army|military|intelligence) officers|[Ii]ntelligence (?:agenc\w+|services?)
      |(?:National|Internal|State) Security (?:Service|Agency|Apparatus)|[Mm]ilitary [Ii]ntelligence
      |military personnel|army|traffickers|smugglers|shot|killed)\b`,
)
