import { type Context, FORCES, type Zone } from '../../languages/wording.ts'
import type { Document, Unit } from '../../report.ts'
import type { Row } from '../../table.ts'
import { readAt } from '../document/short-forms.ts'
import { asRead } from '../document/units.ts'
import { actorsIn } from './actors-in.ts'
import { askedIn, inheritedBy, partnersIn } from './addressees.ts'
import { type Announced, announcedBy, announcedUnder, announcementOf } from './announcements.ts'
import { contextOf } from './context.ts'
import { numberedItems } from './numbered-items.ts'
import { isDemandOfParty, sourcesIn } from './relayed.ts'
import { printedAt, rowOf } from './row.ts'
import { isRunIn, listWithin } from './run-in.ts'

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

/** Elsewhere a sentence is one row, however many measures it names. An announcing sentence is not a row if its items are. */
function addSentences(document: Document, unit: Unit, rows: Row[]): void {
  const numbered = numberedItems(document, unit)
  let before: string[] | null = null
  let announced: Announced | null = null
  for (const [index, zone] of unit.sentences.entries()) {
    const sentence = unit.texts[index]!
    const item = announced && isRunIn(sentence) ? { zone, announced } : numbered.get(index)
    if (item) {
      rows.push(itemRow(document, unit, index, item.zone, item.announced))
      continue
    }
    const next = unit.texts[index + 1]
    const hasItems = next ? isRunIn(next) : unit.hasItems
    announced = hasItems
      ? announcedBy(document, unit.passage.text.slice(...zone), contextOf(unit, index))
      : null
    if (announced || addListWithin(document, unit, index, rows)) continue
    const told = sentenceRow(document, unit, index, before)
    if (!told) continue
    before = told.asked ?? before
    rows.push(told.row)
  }
}

/**
 * The row of a sentence that stands for itself, and whom it asks; null where it is none.
 *
 * @param before whom the sentence before in the paragraph asked
 */
function sentenceRow(
  document: Document,
  unit: Unit,
  index: number,
  before: string[] | null,
): { row: Row; asked: string[] | null } | null {
  const sentence = unit.texts[index]!
  const zone = unit.sentences[index]!
  const context = contextOf(unit, index)
  const find = document.language.wording!.findForce(sentence, context)
  if (!find || isDemandOfParty(document, sentence)) return null
  if (find.lent) {
    const row = itemRow(document, unit, index, zone, announcedUnder(document, find, find.lent))
    return { row: { ...row, announcement: null }, asked: null }
  }
  const named = askedIn(document, sentence, find, textsBefore(document, unit, context), context.before)
  // `The Team recommends:` asks nobody and nothing itself
  const isBare = /^[:：]\s*$/.test(sentence.slice(find.trigger[1]))
  if ((find.onlyWithActor || isBare) && named.length === 0) return null
  const isNamed = named.length > 0 || find.named === true
  const inherited = isNamed ? [] : inheritedBy(document, sentence, find, context, before)
  const addressees = named.length > 0 ? named : inherited
  const row = rowOf(document, unit, {
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
  })
  return { row, asked: addressees }
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

/** Where the country stands whose authorities are meant: in the headings, and in a report on countries in the sentences before. */
function textsBefore(document: Document, { headings }: Unit, { before }: Context): string[] {
  return [...headings, ...((document.metadata.about ?? []).length > 0 ? before : [])]
}
