/**
 * What the extraction asks of a language: where sentences end, which words carry force, how dates and numbers are written, which verbs
 * tell of events and who stands where around them.
 *
 * Finders look at one sentence and return places in it (UTF-16 indices, half open); what the places mean is resolved by `derive/`,
 * which knows no language. Every find names the rule that made it.
 */

import type { VocabularyName } from '../vocabulary.ts'

export type Zone = readonly [from: number, to: number]

export type Force = 'obligation' | 'recommendation' | 'encouragement' | 'option' | 'proposal' | 'request'

/**
 * Whether what stands between two indices is only a part of a longer name or word: 委员会 in 筹备委员会, the city in "the Paris Agreement",
 * the drone in "anti-drone". `kind` tells what it would name by itself.
 */
export type IsPartOfName = (text: string, from: number, to: number, kind: VocabularyName | 'state') => boolean

/** From the strongest to the weakest, as the codebook orders them; `proposal` belongs to items of a proposed list alone. */
export const FORCES: readonly Force[] = [
  'obligation',
  'recommendation',
  'encouragement',
  'option',
  'proposal',
  'request',
]

/** Where a sentence stands. */
export interface Context {
  /** Sentences of the same paragraph before it, nearest last. */
  before: readonly string[]
  /** The announcing sentence, where the unit is a list item: the last sentence of each parent, outermost first. */
  announcements: readonly string[]
  /** Titles of the sections it stands in, outermost first. */
  headings: readonly string[]
  /** True for the letter of transmittal. */
  letter: boolean
}

/** What a heading lends to what stands under it: "Recommendations to the Government". */
export interface Lent {
  /** The words of the heading that show the force. */
  trigger: string
  /** The heading or line that names who is asked, and where in it. */
  heading: string
  addressee: Zone | null
}

export interface ForceFind {
  force: Force
  /** The words that show the force. */
  trigger: Zone
  /** Where the actors asked to act are named; null where the wording leaves no room for them. */
  addressee: Zone | null
  /** Name of the rule, as `undocket explain` tells it. */
  rule: string
  /** True where the words count only with an actor named: "X would help" is advice only if somebody is to do X. */
  onlyWithActor?: boolean
  /** Further addressee zones, where one sentence makes several calls. */
  more?: readonly Zone[]
  /** True where somebody is asked by name, whether or not the vocabulary knows them: "relevant local actors". */
  named?: boolean
  /** Who makes the call, where somebody else is named before; empty where the report does. */
  caller?: Zone
  /** Where in the sentence the first call begins, with its subject; what stands before tells whose call it is and why. */
  start?: number
  /** True where the words ask an act of somebody whom they do not name: a passive goes on with the addressees before it. */
  inherits?: boolean
  /** The heading that lends the sentence its force. */
  lent?: Lent
}

/** A date as written; what is missing of it is resolved against the report's date and period. */
export interface DateFind {
  zone: Zone
  start: PartialDate | null
  end: PartialDate | null
  precision: 'day' | 'month' | 'quarter' | 'year' | 'decade' | 'period'
  /**
   * How the words bound the event.
   * - `on`: within start and end
   * - `since`: from start to the report's date
   * - `until`: up to end, start unknown
   * - `recent`: up to the report's date, from `start` counted back from it ("past four months"), else start unknown ("past few months")
   * - `after`: from start, end unknown ("in the aftermath of")
   * - `report`: within the period that the report covers
   * - `same`: the date named before ("the same month"), narrowed to `precision`; in its year, where `start` names month or day
   */
  relation: 'on' | 'since' | 'until' | 'recent' | 'after' | 'report' | 'same'
  /** With `same`: days after the date named before, with precision `period` up to that day ("the following day" is 1), negative for days before it. */
  daysAfter?: number
  rule: string
}

export interface PartialDate {
  year?: number
  /** Years before the report's own, where the words count back: 0 this year, 1 last year. */
  yearsBack?: number
  /** Months before the report's own: 0 this month, 1 last month. */
  monthsBack?: number
  /** Weeks before the report's own, with the day of that week, Monday being 1; the day alone is the latest of its name. */
  weeksBack?: number
  weekday?: number
  /** Days before the report's own: 0 today, 1 yesterday. */
  daysBack?: number
  month?: number
  day?: number
}

export type IncidentType =
  | 'attack'
  | 'armed_clash'
  | 'kidnapping'
  | 'seizure'
  | 'arrest'
  | 'accidental_explosion'
  | 'diversion'
  | 'trafficking'

export interface EventFind {
  type: IncidentType
  /** The verb or noun that tells the event. */
  trigger: Zone
  /** Where who did it is named; null where the wording has no place for one. */
  perpetrators: Zone | null
  /** Where those are named who did it along with them: 在X配合下. */
  allies?: Zone
  /** Where those are named who began what has gone on since, and did it where nobody else is said to have: 自X发动进攻以来. */
  begunBy?: Zone
  /** Words that say it is only reported: 据报. */
  hearsay?: Zone
  /** Where those are named from whom a place was taken: 从X手中. */
  losers?: Zone
  /** Where who or what was hit, seized, taken or arrested is named. */
  target: Zone | null
  /** True where the words themselves speak of several events: attacks, operations, raids. */
  plural: boolean
  /** True where the words speak of one event, however long the time it fell in: 一起袭击, the worst of them. */
  singular?: true
  /** True where several places are named for it, whether or not a vocabulary has them. */
  scattered?: boolean
  /** Of one of several that are told in a row by their days: the end of what is told of all of them, so that the places after it are of one. */
  sharedTo?: number
  /** The day that is its own, where the words of a date name several: "on 23 and 28 January, respectively". */
  day?: DateFind
  /** Of one that is told without its verb: that of the first, "killed A on 5 May and B on 7 May". */
  verb?: Zone
  /** False for a word that tells an event only where arms are named in the sentence (clashes, operations). */
  armed: boolean
  /** True for words that fit an arrest by a State and a capture by others: "the detention of". */
  detains?: true
  /** True for harm that may come of another event: people killed or hurt, in an attack or a clash. */
  harm?: boolean
  rule: string
}

export interface CountFind {
  field: 'killed' | 'injured' | 'abducted' | 'arrested'
  /** Null where the words give no number ("several"). */
  value: number | null
  /** The words of the count: 53人, "at least 10". */
  zone: Zone
  rule: string
}

export interface QuantityFind {
  value: number | null
  /** Normalised unit: `kg`, `t`, `round`, `litre`, an ISO 4217 currency; null for pieces. */
  unit: string | null
  /** From the number to the thing counted. */
  zone: Zone
}

export type TimelineKind =
  | 'mission'
  | 'meeting'
  | 'inspection'
  | 'statement'
  | 'letter'
  | 'declaration'
  | 'decision'
  | 'deadline'
  | 'deployment'
  | 'delivery'
  | 'political'
  | 'other'

export interface SourceFind {
  /** The source. */
  zone: Zone
  /** The source with its verb. */
  words: Zone
  doubted: boolean
  /** True for words that name no source: "reportedly". */
  unnamed?: true
  /** True for who says to have done it, "claimed responsibility for": the event is a fact, and dated by the claim at the latest. */
  claims?: true
  /** True for who found out itself, "UNAMA verified": a date before its words is that of what it found. */
  finds?: true
  /** True for who only takes a stand on what is a fact, "expressed concern at". */
  feels?: true
}

export interface Wording {
  /**
   * A text as the rules read it, character by character: marks of another script in those of the language. What is published is cut from
   * the text as printed.
   */
  read?: (text: string) => string
  /** Sentence zones of a text, white space around them left out. */
  sentences: (text: string) => Zone[]
  /** The strongest words of force in a sentence that count under the codebook, or null. */
  findForce: (sentence: string, context: Context) => ForceFind | null
  /** What an announcing sentence lends to its items; null where they are no recommendations (facts, measures already taken). */
  announces: (sentence: string, context: Context) => ForceFind | null
  /** Matches what leads to a list of things, not of acts, so that the sentence is no list of recommendations: "that the reform ensure:". */
  listsThings?: RegExp
  /** Matches "the authorities" and "the Government" of one country, with the words right before. */
  theirs?: RegExp
  /** Matches what stands between an owner and what is theirs: 的, "'s". */
  possessive?: RegExp
  /** Names that share a word told once ("North and West Darfur"), each with its words in full. */
  sharedNames?: (text: string) => { zone: Zone; name: string }[]
  /** Matches whose report a title says it is, as first group. */
  reportOf?: RegExp
  /** Matches the short form of a body named in full before ("the Committee"), its noun as first group. */
  shortForm?: RegExp
  /** The nouns by which a body of this full name may be called for short. */
  shortNouns?: (name: string) => string[]
  /** Whose it is, by the name: "Security Council" of "President of the Security Council"; empty where it is nobody's. */
  ownerIn?: (name: string) => string
  /** Matches what stands before the matter in the title of a draft: "Kenya and Norway | : draft resolution". */
  sponsors?: RegExp
  /** Matches what stands right after the name of a State whose forces are meant: 的空袭, 战机. */
  forcesAfter?: RegExp
  /** What stands between "the Government" and its State: "of the". */
  governmentOf?: RegExp
  /** What stands between the first words of a long name, which name a body of their own, and its short form: "United Nations | Organization Mission in the Congo ( | MONUC". */
  restOfName?: RegExp
  /** Ends the name of authorities that are those of several countries: "Governments". */
  ofMany?: RegExp
  /** Begins the words for several States that were named before: "both countries", "these Governments". */
  theseStates?: RegExp
  /** Names the State whose report a treaty body examines, in a report on one country: "the State party". */
  reviewed?: RegExp
  /** Ends the name of an army, with the words before it, that in a report on one country is that country's: "the national defence forces". */
  nationalArmy?: RegExp
  /** Ends what stands before a State that is where and not who: "in X". */
  inside?: RegExp
  /** Ends what stands before one whose deed is spoken of, or who is left out: "the threat posed by X", "all groups other than X". */
  culprit?: RegExp
  isPartOfName?: IsPartOfName
  /** Matches a sentence that begins with a condition, whose subject a later pronoun goes on with: "If the parties meet, they must". */
  conditional?: RegExp
  /** Matches what stands right before forces that it shares their noun with, and in its group the adjective: "Ugandan and". */
  sharesNoun?: RegExp
  /** Matches an item of a list that is the rest of its announcing sentence, where that names nobody: "that both sides withdraw". */
  clauseItem?: RegExp
  /** Where parties are named that are to cooperate or exchange with those asked, or with each other. */
  partners?: (sentence: string) => Zone[]
  /** Where an order names whom the actor asked is to ask in turn: "Remind | the parties | of". */
  passedTo?: (sentence: string) => Zone[]
  /** Where the sentence names the body whose input it relays ("CTED noted that"), and the words of the source. */
  findSource: (sentence: string) => SourceFind | null
  /** Whether a sentence gives the advice of the authors, though it names them, because it stands under this heading: "Recommendations". */
  isOwnAdvice?: (sentence: string, heading: string) => boolean
  /** Where a heading names the body whose own statement follows: "Security Council press statement". */
  statementOf?: (heading: string) => Zone | null
  /** Matches the verb of one who thinks something of those named behind it: "condemned". */
  judges?: RegExp
  /** Matches what speaks for one whom the sentences before name: "the brief", "the delegation". */
  ofOneBefore?: RegExp
  /** What somebody takes a stand on: 对X被暗杀予以谴责. Only the stand has a date beside it. */
  standOn?: (sentence: string) => Zone | null
  /** Zones of what is not told as fact: conditions, possibilities, purposes, plans. */
  hypothetical: (sentence: string) => Zone[]
  /** Whether the words around a place name say that something happened there: 在X, "in X"; not 从X来, "the convoy from X". */
  isLocation: (sentence: string, place: Zone) => boolean
  /** Whether a place only tells how far from it another lies: "Pochalla, 150 km east of Bor". */
  isLandmark: (sentence: string, place: Zone) => boolean
  /** Whether the name of a State is only a part of another name or of an address: "the flag of Panama", "Port-Gentil, Gabon". */
  onlyNames?: (sentence: string, state: Zone) => boolean
  /**
   * Matches the whole subject of a sentence that takes it from the sentence before: nothing at all, or a pronoun or short form (它,
   * "they", "the group").
   */
  pronoun: RegExp
  /** Matches a pronoun that stands for one actor alone, the first named before it. */
  pronounOfOne?: RegExp
  /** Matches a sentence whose subject only a pronoun tells: those whom it names are not the ones that it goes on about. */
  pronounLed?: RegExp
  /** Whether a sentence without a date of its own goes on with the event of the one before: "In these operations", "the attackers". */
  continues: (sentence: string) => boolean
  /** Who a sentence says was behind an attack that it does not tell itself: "X attributed the attacks to Y". */
  findAuthor?: (sentence: string) => Zone | null
  /** Matches the words of an event that was over on the day told of: "had been | diverted". */
  earlier?: RegExp
  /** Matches words for a place that was named before: "in the area", "a subsequent attack", 该地区. */
  there?: RegExp
  /** Matches what may stand between a group and its members: 青年党 | 一名 | 袭击者. */
  memberOf?: RegExp
  /** A sentence that tells another event of the time that the one before named: “the Mission also recorded”. */
  tellsAnother?: RegExp
  /** A sentence that only tells when and where that happened which the one before told without a date. */
  tellsWhen?: RegExp
  /** Matches what says which period the report covers: "The present report covers", 本报告所述期间. */
  covered?: RegExp
  /** Matches what says that it goes on from the report before, whose date follows: "since the previous report". */
  goesOnFrom?: RegExp
  findDates: (sentence: string) => DateFind[]
  findEvents: (sentence: string) => EventFind[]
  /** Which of the dates an event has, by word order: its index, -1 for none. Without it the last date before the verb, else the first. */
  dateOf?: (sentence: string, trigger: Zone, dates: readonly Zone[]) => number
  /** Which of the places an event has, by word order: their indices. Without it those after its date, else all. */
  placesOf?: (sentence: string, trigger: Zone, date: Zone | null, places: readonly Zone[]) => number[]
  /** Zones that name a road or way by its ends: "between X and Y", "the X–Y road"; what happens there happens at one place. */
  legs?: (sentence: string) => Zone[]
  findCounts: (sentence: string) => CountFind[]
  /** The quantity printed with the thing at `thing`, before or after it. */
  findQuantity: (sentence: string, thing: Zone) => QuantityFind | null
  /** Matches what parts those counted from some of them that are told apart: 20名平民死亡 | ，其中包括妇女. */
  tellsApart?: RegExp
  /** What became of a thing by the words around it, where they say that its owner lost it or that it was seized: "burned | 34 trucks"; `none` where it is only named: "a weapons | depot". */
  fateOf: (sentence: string, thing: Zone) => 'lost' | 'seized' | 'none' | null
  /** Matches, at the end of what stands before a thing, that somebody had it: "was arrested in possession of | 2,400 rounds". */
  inPossession: RegExp
  /** Matches a sentence that tells what happened in the course of a clash told before: "During these clashes, a helicopter came under fire". */
  duringClash?: RegExp
  /** Matches a sentence that goes on with what was seized, lost or transferred: "The confiscated weapons included …". */
  listsMore: RegExp
  /** Whether a thing that is no arm was the means of an act by the words around it: "on | motorcycles". */
  isMeans: (sentence: string, thing: Zone) => boolean
  /** Matches, at the end of what stands before a number of persons, who are among them, as first group: 包括儿童在内的 | 7人. */
  includedBefore?: RegExp
  /** Matches where words after a noun of persons no longer tell who they are: 在, 被. */
  afterNoun?: RegExp
  /** Matches words that say what a thing named before consists of: 包括, "including". */
  including: RegExp
  /** Sums of money, as materiel of the currency's id. */
  findMoney: (sentence: string) => QuantityFind[]
  /** How an attack ended, verbatim: hit, missed, crashed, escaped. */
  findOutcome: (sentence: string) => Zone | null
  /** What sort of other dated fact a sentence tells. */
  timelineKind: (sentence: string, date: Zone) => { kind: TimelineKind; trigger: Zone } | null
  /** The longest call, in characters, that may say nothing of what it is about and go on with the sentences before; any without it. */
  bareCall?: number
  /** Matches what a text says of its sources and grounds, which are not what it is about: "in accordance with", "(see para. 5)". */
  asides?: RegExp
  /** Words that show a theme, by the codebook's enumeration, in its order. */
  themes: readonly (readonly [theme: string, words: RegExp])[]
  /** Nouns that in reports of certain authors stand for one body without its ever being named in full: "the Committee" of a panel. */
  presumed?: readonly { authors: RegExp; noun: string; id: string }[]
  /** Matches actors that are said to be those of the region: "all Governments in the subregion". */
  ofRegion?: RegExp
  /** Matches a heading that is an item of an agenda, whose region is not that of what is asked in a report on one country. */
  agendaItem?: RegExp
  /** Words in a heading that show a scope. */
  scopes: readonly (readonly [scope: 'national' | 'neighbours' | 'regional' | 'global', words: RegExp])[]
}
