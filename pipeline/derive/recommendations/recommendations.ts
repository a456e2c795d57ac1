import { type Context, FORCES, type ForceFind, type Lent, type Zone } from '../../languages/wording.ts'
import type { Document, Unit } from '../../report.ts'
import type { Row } from '../../table.ts'
import { citeParagraph, documentLink } from '../citation.ts'
import { readAt } from '../document/short-forms.ts'
import { asRead } from '../document/units.ts'
import { charsOf } from '../place.ts'
import { actorsIn } from './actors-in.ts'
import { askedIn, inheritedBy, partnersIn } from './addressees.ts'
import { contextOf } from './context.ts'
import { isDemandOfParty, sourcesIn } from './relayed.ts'
import { firstOfNumbered, isNumbered, isRunIn, listWithin } from './run-in.ts'
import { scopeOf } from './scope.ts'
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
  const from = Math.max(start, zone[0])
  const sentence = unit.read.slice(from, Math.min(end, zone[1]))
  const own = document.language.wording!.findForce(sentence, contextOf(unit, index))
  const isStronger =
    own !== null &&
    announced.find.force !== 'proposal' &&
    FORCES.indexOf(own.force) < FORCES.indexOf(announced.find.force)
  const named = own ? askedIn(document, sentence, own) : askedWithLead(document, unit, sentence, announced)
  const passed = (document.language.wording!.passedTo?.(sentence) ?? []).flatMap((zone) =>
    actorsIn(document, sentence, zone),
  )
  const inherited =
    named.length > 0 && passed.length === 0 ? [] : [...new Set([...announced.addressees, ...passed])]
  const force = isStronger ? own! : announced.find
  const lent = announced.isNamed ? 'inherited' : 'none'
  return rowOf(document, unit, {
    ordinal: index + 1,
    zone,
    force: force.force,
    rule: force.rule,
    trigger: isStronger ? printedAt(unit, from, own!.trigger) : announced.trigger,
    addressees: inherited.length > 0 ? inherited : named,
    stated: inherited.length > 0 ? 'inherited' : named.length > 0 ? 'explicit' : lent,
    relayedFrom: announced.relayedFrom,
    announcement: announced.sentence,
  })
}

/** Whom an item asks that is the rest of its announcing sentence: "Demands: (a) that both sides withdraw". */
function askedWithLead(
  document: Document,
  unit: Unit,
  item: string,
  { sentence, addressees }: Announced,
): string[] {
  const { clauseItem, findForce } = document.language.wording!
  const partners = partnersIn(document, item)
  if (partners.length > 0 || addressees.length > 0 || !clauseItem?.test(item)) return partners
  const whole = `${asRead(document.language, sentence).trimEnd().slice(0, -1)} ${item}`
  const find = findForce(whole, contextOf(unit, 0))
  return find ? askedIn(document, whole, find) : []
}

interface Announced {
  find: ForceFind
  sentence: string
  trigger: string
  addressees: string[]
  /** True where it says who is asked, whether or not the vocabulary knows them. */
  isNamed: boolean
  relayedFrom: string[]
}

/** The nearest announcing sentence above an item that lends it force, else the heading above an order. */
function announcementOf(document: Document, unit: Unit): Announced | null {
  for (const sentence of unit.announcements.toReversed()) {
    const announced = announcedBy(document, sentence, contextOf(unit, 0))
    if (announced) return announced
  }
  const context = contextOf(unit, 0)
  const find =
    unit.texts[0] === undefined ? null : document.language.wording!.findForce(unit.texts[0], context)
  return find?.lent ? announcedUnder(document, find, find.lent) : null
}

/** What a heading lends. */
function announcedUnder(
  document: Document,
  find: ForceFind,
  { trigger, heading, addressee }: Lent,
): Announced {
  return {
    find,
    sentence: heading,
    trigger,
    addressees: addressee ? actorsIn(document, heading, addressee) : [],
    isNamed: addressee !== null,
    relayedFrom: [],
  }
}

function announcedBy(document: Document, printed: string, context: Context): Announced | null {
  const sentence = asRead(document.language, printed)
  const find = document.language.wording!.announces(sentence, context)
  if (!find) return null
  if (find.lent) return announcedUnder(document, find, find.lent)
  return {
    find,
    sentence: printed,
    trigger: printed.slice(...find.trigger),
    addressees: find.addressee ? actorsIn(document, sentence, find.addressee) : [],
    isNamed: find.named === true,
    relayedFrom: sourcesIn(document, sentence, { before: [], headings: context.headings }),
  }
}

/** Elsewhere a sentence is one row, however many measures it names. An announcing sentence is not a row if its items are. */
function addSentences(document: Document, unit: Unit, rows: Row[]): void {
  const { wording } = document.language
  let before: string[] | null = null
  let announced: Announced | null = null
  let numbered: { announced: Announced; next: number } | null = null
  for (const [index, zone] of unit.sentences.entries()) {
    const sentence = unit.texts[index]!
    const context = contextOf(unit, index)
    if (announced && isRunIn(sentence)) {
      rows.push(itemRow(document, unit, index, zone, announced))
      continue
    }
    if (numbered && isNumbered(sentence, numbered.next)) {
      rows.push(itemRow(document, unit, index, afterNumber(unit, zone), numbered.announced))
      numbered.next += 1
      continue
    }
    const next = unit.texts[index + 1]
    const colon = firstOfNumbered(sentence, next)
    const lead =
      colon === null
        ? null
        : announcedBy(document, unit.passage.text.slice(zone[0], zone[0] + colon), context)
    if (lead) {
      numbered = { announced: lead, next: 2 }
      rows.push(itemRow(document, unit, index, afterNumber(unit, [zone[0] + colon! + 1, zone[1]]), lead))
      continue
    }
    const hasItems = next ? isRunIn(next) : unit.hasItems
    announced = hasItems ? announcedBy(document, unit.passage.text.slice(...zone), context) : null
    if (announced) continue
    if (addListWithin(document, unit, index, rows)) continue
    const find = wording!.findForce(sentence, context)
    if (!find || isDemandOfParty(document, sentence)) continue
    if (find.lent) {
      const row = itemRow(document, unit, index, zone, announcedUnder(document, find, find.lent))
      rows.push({ ...row, announcement: null })
      continue
    }
    const named = askedIn(document, sentence, find, textsBefore(document, unit, context), context.before)
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
        trigger: printedAt(unit, zone[0], find.trigger),
        addressees,
        stated: isNamed ? 'explicit' : inherited.length > 0 ? 'inherited' : 'none',
        relayedFrom: sourcesIn(document, sentence, context, find.caller),
        announcement: null,
        ...(find.start === undefined ? {} : { start: find.start }),
      }),
    )
  }
}

/** An item without the bare number before it. */
function afterNumber({ read }: Unit, [from, to]: Zone): Zone {
  return [from + (/^\d{1,2}\.? /.exec(read.slice(from, from + 6))?.[0].length ?? 0), to]
}

/** The items of a list that one sentence holds, each a row, where what announces it lends it force. */
function addListWithin(document: Document, unit: Unit, index: number, rows: Row[]): boolean {
  const [from, to] = unit.sentences[index]!
  const list = listWithin(unit.read.slice(from, to))
  if (!list) return false
  const lead = unit.passage.text.slice(from, from + list.lead[1])
  if (document.language.wording!.listsThings?.test(lead)) return false
  const announced = announcedBy(document, lead, contextOf(unit, index))
  if (!announced) return false
  for (const [at, item] of list.items.entries()) {
    const zone: Zone = [from + item[0], from + item[1]]
    const row = itemRow(document, unit, index, zone, announced)
    rows.push({ ...row, id: `${row.id}.${at + 1}` })
  }
  return true
}

/** The words at a zone of what begins at `from` in a unit, as printed. */
function printedAt({ passage }: Unit, from: number, [start, end]: Zone): string {
  return passage.text.slice(from + start, from + end)
}

/** Where the country stands whose authorities are meant: in the headings, and in a report on countries in the sentences before. */
function textsBefore(document: Document, { headings }: Unit, { before }: Context): string[] {
  return [...headings, ...((document.metadata.about ?? []).length > 0 ? before : [])]
}

function isCall({ force }: Found): boolean {
  return force === 'encouragement' || force === 'request'
}

/** "Regional organizations called for restraint": who calls is not who is reached. */
function withoutSource(document: Document, quote: string): string {
  const [from, to] = document.language.wording!.findSource(quote)?.zone ?? [0, 0]
  return quote.slice(0, from) + quote.slice(to)
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
  const read = unit.read.slice(...found.zone)
  const themes = themesOf(document, unit, found.zone, read, found.announcement, found.start)
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
    scope: scopeOf(document, unit, isCall(found) ? withoutSource(document, read) : read, found.addressees),
    trigger: found.trigger,
    rule: found.rule,
    announcement: found.announcement,
    curated: false,
    ...charsOf(unit.passage, ...found.zone),
    citation: citeParagraph(document.metadata.symbol, component, node.number, node.item),
    link: documentLink(document.metadata.symbol, document.lang),
  }
}
