/** What a sentence or a heading lends to the items under it: force, addressees, source. */
import type { Context, ForceFind, Lent } from '../../languages/wording.ts'
import type { Document, Unit } from '../../report.ts'
import { asRead } from '../document/units.ts'
import { actorsIn } from './actors-in.ts'
import { contextOf } from './context.ts'
import { sourcesIn } from './relayed.ts'

export interface Announced {
  find: ForceFind
  sentence: string
  trigger: string
  addressees: string[]
  /** True where it says who is asked, whether or not the vocabulary knows them. */
  isNamed: boolean
  relayedFrom: string[]
}

/** The nearest announcing sentence above an item that lends it force, else the heading above an order. */
export function announcementOf(document: Document, unit: Unit): Announced | null {
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
export function announcedUnder(
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

/** What an announcing sentence, as printed, lends; null where it announces nothing. */
export function announcedBy(document: Document, printed: string, context: Context): Announced | null {
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
