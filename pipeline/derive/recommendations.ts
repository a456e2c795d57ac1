import { type Context, FORCES, type ForceFind, type Zone } from '../languages/wording.ts'
import type { Mention } from '../lexicon.ts'
import type { Document, Unit } from '../report.ts'
import type { Row } from '../table.ts'
import { citeParagraph, documentLink } from './citation.ts'
import { contextOf } from './context.ts'
import { authoritiesOf, ownAuthorities } from './mentions.ts'
import { charsOf } from './place.ts'
import { isRunIn, listWithin } from './run-in.ts'
import { scopeOf } from './scope.ts'
import { readAt } from './short-forms.ts'
import { themesOf } from './themes.ts'

/** One row a statement that an actor must, should or might do something from now on; see CODEBOOK.md, Recommendations. */
export function deriveRecommendations(document: Document): Row[] {
  const rows: Row[] = []
  for (const unit of document.units) {
    if (unit.placed.node.kind === 'quote') continue
    const here = readAt(document, unit)
    if (unit.placed.node.kind === 'item') addItem(here, unit, rows)
    else addSentences(here, unit, rows)
  }
  return rows
}

/** What is only to be discussed. */
const QUESTION = /[?？][”"’」』)]?[;,]?\s*$/

/** A list item is one row, but a question asks for no act. */
function addItem(document: Document, unit: Unit, rows: Row[]): void {
  if (unit.hasItems || QUESTION.test(unit.passage.text)) return
  const announced = announcementOf(document, unit)
  const first = unit.sentences[0]
  if (announced && first) {
    const whole: Zone = [first[0], unit.sentences.at(-1)![1]]
    rows.push(itemRow(document, unit, 0, whole, announced))
  } else addSentences(document, unit, rows)
}

/** The row of an item whose first sentence is `index`; what its announcing sentence says alone, it inherits. */
function itemRow(document: Document, unit: Unit, index: number, zone: Zone, announced: Announced): Row {
  const [start, end] = unit.sentences[index]!
  const sentence = unit.passage.text.slice(Math.max(start, zone[0]), Math.min(end, zone[1]))
  const own = document.language.wording!.findForce(sentence, contextOf(unit, index))
  const isStronger =
    own !== null &&
    announced.find.force !== 'proposal' &&
    FORCES.indexOf(own.force) < FORCES.indexOf(announced.find.force)
  const named = own ? askedIn(document, sentence, own) : partnersIn(document, sentence)
  const passed = (document.language.wording!.passedTo?.(sentence) ?? []).flatMap((zone) =>
    actorsIn(document, sentence, zone),
  )
  const inherited =
    named.length > 0 && passed.length === 0 ? [] : [...new Set([...announced.addressees, ...passed])]
  const force = isStronger ? own! : announced.find
  return rowOf(document, unit, {
    ordinal: index + 1,
    zone,
    force: force.force,
    rule: force.rule,
    trigger: isStronger ? sentence.slice(...own!.trigger) : announced.trigger,
    addressees: inherited.length > 0 ? inherited : named,
    stated: inherited.length > 0 ? 'inherited' : named.length > 0 ? 'explicit' : 'none',
    relayedFrom: announced.relayedFrom,
    announcement: announced.sentence,
  })
}

interface Announced {
  find: ForceFind
  sentence: string
  trigger: string
  addressees: string[]
  relayedFrom: string[]
}

/** The nearest announcing sentence above an item that lends it force. */
function announcementOf(document: Document, unit: Unit): Announced | null {
  for (const sentence of unit.announcements.toReversed()) {
    const announced = announcedBy(document, sentence, contextOf(unit, 0))
    if (announced) return announced
  }
  return null
}

function announcedBy(document: Document, sentence: string, context: Context): Announced | null {
  const find = document.language.wording!.announces(sentence, context)
  if (!find) return null
  return {
    find,
    sentence,
    trigger: sentence.slice(...find.trigger),
    addressees: find.addressee ? actorsIn(document, sentence, find.addressee) : [],
    relayedFrom: sourcesIn(document, sentence, []),
  }
}

/** Elsewhere a sentence is one row, however many measures it names. An announcing sentence is not a row if its items are. */
function addSentences(document: Document, unit: Unit, rows: Row[]): void {
  const { wording } = document.language
  let before: string[] | null = null
  let announced: Announced | null = null
  for (const [index, zone] of unit.sentences.entries()) {
    const sentence = unit.texts[index]!
    const context = contextOf(unit, index)
    if (announced && isRunIn(sentence)) {
      rows.push(itemRow(document, unit, index, zone, announced))
      continue
    }
    const next = unit.texts[index + 1]
    const hasItems = next ? isRunIn(next) : unit.hasItems
    announced = hasItems ? announcedBy(document, sentence, context) : null
    if (announced) continue
    if (addListWithin(document, unit, index, rows)) continue
    const find = wording!.findForce(sentence, context)
    if (!find || isDemandOfParty(document, sentence)) continue
    const named = askedIn(document, sentence, find, textsBefore(document, unit, context))
    if (find.onlyWithActor && named.length === 0) continue
    const isNamed = named.length > 0 || find.named === true
    const inherited: string[] = isNamed ? [] : inheritedBy(document, sentence, find, context, before)
    const addressees: string[] = named.length > 0 ? named : inherited
    before = addressees
    rows.push(
      rowOf(document, unit, {
        ordinal: index + 1,
        zone,
        force: find.force,
        rule: find.rule,
        trigger: sentence.slice(...find.trigger),
        addressees,
        stated: isNamed ? 'explicit' : inherited.length > 0 ? 'inherited' : 'none',
        relayedFrom: sourcesIn(document, sentence, context.before),
        announcement: null,
        ...(find.start === undefined ? {} : { start: find.start }),
      }),
    )
  }
}

/** The items of a list that one sentence holds, each a row, where what announces it lends it force. */
function addListWithin(document: Document, unit: Unit, index: number, rows: Row[]): boolean {
  const [from, to] = unit.sentences[index]!
  const list = listWithin(unit.passage.text.slice(from, to))
  if (!list) return false
  const announced = announcedBy(
    document,
    unit.passage.text.slice(from, from + list.lead[1]),
    contextOf(unit, index),
  )
  if (!announced) return false
  for (const [at, item] of list.items.entries()) {
    const zone: Zone = [from + item[0], from + item[1]]
    const row = itemRow(document, unit, index, zone, announced)
    rows.push({ ...row, id: `${row.id}.${at + 1}` })
  }
  return true
}

/** Where the country stands whose authorities are meant: in the headings, and in a report on countries in the sentences before. */
function textsBefore(document: Document, { headings }: Unit, { before }: Context): string[] {
  return [...headings, ...((document.metadata.about ?? []).length > 0 ? before : [])]
}

/** The actors that a sentence asks to act. */
function askedIn(
  document: Document,
  sentence: string,
  find: ForceFind,
  before: readonly string[] = [],
): string[] {
  const zones = [...(find.addressee ? [find.addressee] : []), ...(find.more ?? [])]
  const asked = zones.flatMap((zone) => actorsIn(document, sentence, zone, before))
  const meant = asked.length > 0 ? asked : subjectWithin(document, sentence, find)
  return [...new Set([...meant, ...partnersIn(document, sentence)])]
}

/** Parties that are to cooperate or exchange are asked to act as well. */
function partnersIn(document: Document, sentence: string): string[] {
  const zones = document.language.wording!.partners?.(sentence) ?? []
  return zones.flatMap((zone) => actorsIn(document, sentence, zone))
}

/** A sentence that names nobody goes on with those of the recommendation before it, or with the subject of the sentence before. */
function inheritedBy(
  document: Document,
  sentence: string,
  find: ForceFind,
  context: Context,
  before: string[] | null,
): string[] {
  const isPronoun =
    find.addressee !== null &&
    document.language.wording!.pronoun.test(sentence.slice(...find.addressee).trim())
  if (isPronoun) return before ?? subjectBefore(document, context)
  return find.inherits ? (before ?? []) : []
}

/** Those named at the head of a sentence, before the pronoun of those asked: "Should the parties meet, they must". */
function subjectWithin(document: Document, sentence: string, { addressee }: ForceFind): string[] {
  const { conditional, pronoun } = document.language.wording!
  if (!addressee || !conditional?.test(sentence) || !pronoun.test(sentence.slice(...addressee).trim()))
    return []
  return actorsIn(document, sentence, [0, addressee[0]]).slice(0, 1)
}

/** The subject of the sentence before, where it is an actor: what a sentence without one goes on about. */
function subjectBefore(document: Document, context: Context): string[] {
  const sentence = context.before.at(-1)
  const first = sentence && document.lexicons.actors(sentence)[0]
  return first && first.from < sentence.length / 3 ? [first.id] : []
}

/** Actors whose names begin in a zone of a sentence, in the order named, each once; names that only tell whose the next one is are left out. */
function actorsIn(
  document: Document,
  sentence: string,
  [from, to]: Zone,
  before: readonly string[] = [],
): string[] {
  const inside = document.lexicons
    .actors(sentence)
    .filter((mention) => mention.from >= from && mention.from < to)
    .filter((mention) => !isWhere(document, sentence, mention) && !isCulprit(document, sentence, mention))
  const heads = inside.filter(
    (mention, index) =>
      !isOwner(document, sentence, mention, inside[index + 1]) &&
      !isApposition(mention, inside[index - 1]) &&
      !isHomeland(document, sentence, mention, inside[index - 1]),
  )
  const told = (at: number): string[] => (before.length > 0 ? [...before, sentence.slice(0, at)] : [])
  const whose = (mention: Mention): Mention =>
    authoritiesOf(document, ownAuthorities(document, mention), sentence, told(mention.from))
  return [...new Set(heads.map((mention) => whose(mention).id))]
}

/** "All States' customs": a group of States before what is theirs, or a State before its neighbours. */
function isOwner(document: Document, sentence: string, mention: Mention, next: Mention | undefined): boolean {
  const { possessive } = document.language.wording!
  if (isGovernmentOf(document, sentence, mention, next)) return true
  if (!next || !possessive?.test(sentence.slice(mention.to, next.from))) return false
  const [own, other] = [mention.term.type, next.term.type]
  return (
    own !== other &&
    (own === 'group_of_states' ||
      (own === 'state' &&
        (other === 'group_of_states' || isOfState(mention, next) || isHomeOf(mention, next))))
  )
}

/** Authorities are those of the State named right before them; other classes of people are not the State: 海地司法机构. */
const AUTHORITIES = /^(?:authorities|governments)$/

function isOfState(state: Mention, { term, from }: Mention): boolean {
  return term.type === 'class' && state.to === from && term.id !== 'parties' && !AUTHORITIES.test(term.id)
}

/** 阿富汗事实上的当局, 苏丹快速支援部队: the country before the name of a group of its own. */
function isHomeOf(state: Mention, { term }: Mention): boolean {
  return (
    term.type === 'armed_group' && term.countries.some((country) => state.term.countries.includes(country))
  )
}

/** "The Government of X" is X. */
function isGovernmentOf(
  { language }: Document,
  sentence: string,
  { id, to }: Mention,
  next: Mention | undefined,
): boolean {
  const { governmentOf } = language.wording!
  return (
    AUTHORITIES.test(id) &&
    next?.term.type === 'state' &&
    (governmentOf?.test(sentence.slice(to, next.from)) ?? false)
  )
}

/** A State after "in" is where, not who: "the United Nations in X". */
function isWhere({ language }: Document, sentence: string, { term, from }: Mention): boolean {
  return term.type === 'state' && isAfter(language.wording!.inside, sentence, from)
}

/** Who a threat comes from is not asked to meet it: "the threat posed by X". */
function isCulprit({ language }: Document, sentence: string, { from }: Mention): boolean {
  return isAfter(language.wording!.culprit, sentence, from)
}

/** Whether words stand right before an index. */
function isAfter(words: RegExp | undefined, sentence: string, at: number): boolean {
  return words?.test(sentence.slice(Math.max(0, at - 24), at)) ?? false
}

/** Whose parts have names of their own: "the IGAD Council of Ministers". */
function isBody({ type }: Mention['term']): boolean {
  return type === 'regional_organization' || type === 'international_organization'
}

/** "The leaders of X": a class of people asked, and the State that they are of. */
function isHomeland(
  { language }: Document,
  sentence: string,
  { term, from }: Mention,
  before?: Mention,
): boolean {
  const { governmentOf } = language.wording!
  return (
    term.type === 'state' &&
    before?.term.type === 'class' &&
    !AUTHORITIES.test(before.id) &&
    (governmentOf?.test(sentence.slice(before.to, from)) ?? false)
  )
}

/** "The parties" right after the name of a body are those of the body. */
function isApposition({ term, from }: Mention, before: Mention | undefined): boolean {
  if (before && before.to === from - 1 && isBody(before.term) && term.type === 'class') return true
  if (before?.to !== from || before.term.type === 'class') return false
  // 南共体国防军, 西非经共体部队
  if (before.term.type === 'regional_organization' && term.type === 'class') return true
  return term.id === 'parties' || (before.term.type === 'state' && AUTHORITIES.test(term.id))
}

/** The bodies that a sentence names as its source; "they" are those of the nearest sentence before that names any. The authors are none. */
function sourcesIn(document: Document, sentence: string, before: readonly string[]): string[] {
  const { wording } = document.language
  const source = wording!.findSource(sentence)
  if (!source || source.zone[0] === source.zone[1]) return []
  const named = actorsIn(document, sentence, source.zone)
  const authors = document.metadata.authors ?? []
  if (named.length > 0) return named.filter((id) => !authors.includes(id))
  if (!wording!.pronoun.test(sentence.slice(...source.zone).trim())) return []
  const nearest = speakersBefore(document, before)
  return wording!.pronounOfOne?.test(sentence.slice(...source.zone).trim()) ? nearest.slice(0, 1) : nearest
}

/**
 * Whom "they" stands for: the source of the nearest sentence that has one, though nobody may know it, or else whoever met in the nearest
 * sentence that names anybody.
 */
function speakersBefore(document: Document, before: readonly string[]): string[] {
  const { findSource, pronoun } = document.language.wording!
  for (const sentence of before.toReversed()) {
    const zone = findSource(sentence)?.zone
    if (zone && zone[1] > zone[0]) {
      if (pronoun.test(sentence.slice(...zone).trim())) continue
      return actorsIn(document, sentence, zone)
    }
    const met = actorsIn(document, sentence, [0, aimOf(document, sentence)])
    if (met.length > 0) return met
  }
  return []
}

/** Where a sentence begins to tell what for: those named there do not speak. */
function aimOf(document: Document, sentence: string): number {
  const aims = document.language.wording!.hypothetical(sentence).map(([from]) => from)
  return Math.min(sentence.length, ...aims.filter((from) => from > 0))
}

/** Politicians of a country, who are parties to its disputes. */
const POLITICIANS = /^(?:political-actors|prime-minister|heads-of-state|parliament)$/

/** Armed groups call in vain, and forces and politicians that are a party to the dispute demand of each other. */
function isDemandOfParty(document: Document, sentence: string): boolean {
  const source = document.language.wording!.findSource(sentence)
  if (!source) return false
  const speakers = actorsIn(document, sentence, source.zone)
  return (
    speakers.length > 0 &&
    speakers.every(
      (id) =>
        POLITICIANS.test(id) ||
        /^(?:armed_group|state_forces)$/.test(document.vocabularies.actors.terms.get(id)?.type ?? ''),
    )
  )
}

interface Found {
  ordinal: number
  zone: Zone
  force: string
  rule: string
  trigger: string
  addressees: string[]
  stated: string
  relayedFrom: string[]
  announcement: string | null
  /** Where in the quote the call begins. */
  start?: number
}

function rowOf(document: Document, unit: Unit, found: Found): Row {
  const { node, component } = unit.placed
  const quote = unit.passage.text.slice(...found.zone)
  const themes = themesOf(document, unit, found.zone, quote, found.announcement, found.start)
  return {
    id: `${node.id}.s${found.ordinal}`,
    lang: document.lang,
    report: document.id,
    paragraph: node.id,
    force: found.force,
    quote,
    addressees: found.addressees,
    addressee_stated: found.stated,
    relayed_from: found.relayedFrom.filter((id) => !found.addressees.includes(id)),
    themes,
    scope: scopeOf(document, unit, quote, found.addressees),
    trigger: found.trigger,
    rule: found.rule,
    announcement: found.announcement,
    curated: false,
    ...charsOf(unit.passage, ...found.zone),
    citation: citeParagraph(document.metadata.symbol, component, node.number, node.item),
    link: documentLink(document.metadata.symbol, document.lang),
  }
}
