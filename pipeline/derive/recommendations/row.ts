import type { Zone } from '../../languages/wording.ts'
import type { Document, Unit } from '../../report.ts'
import type { Row } from '../../table.ts'
import { citeParagraph, documentLink } from '../citation.ts'
import { charsOf } from '../place.ts'
import { scopeOf } from './scope.ts'
import { themesOf } from './themes.ts'

/** What was read of a recommendation. */
export interface Found {
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

/** The row of a recommendation: with its themes, its scope and where it stands. */
export function rowOf(document: Document, unit: Unit, found: Found): Row {
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
    relayed_from: found.relayedFrom.filter((id) => !found.addressees.includes(id) || hasOrgans(document, id)),
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

function isCall({ force }: Found): boolean {
  return force === 'encouragement' || force === 'request'
}

/** "Regional organizations called for restraint": who calls is not who is reached. */
function withoutSource(document: Document, quote: string): string {
  const [from, to] = document.language.wording!.findSource(quote)?.zone ?? [0, 0]
  return quote.slice(0, from) + quote.slice(to)
}

/** The words at a zone of what begins at `from` in a unit, as printed. */
export function printedAt({ passage }: Unit, from: number, [start, end]: Zone): string {
  return passage.text.slice(from + start, from + end)
}

/** Nobody asks himself, but an organization its own organs and members: “the SADC summit mandated the SADC Organ to”. */
function hasOrgans({ vocabularies }: Document, id: string): boolean {
  return vocabularies.actors.terms.get(id)?.type === 'regional_organization'
}
