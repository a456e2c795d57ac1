import { pattern } from '../pattern.ts'
import type { IsPartOfName } from '../wording.ts'

/** What bears the name of the place where it was made: `the Paris | Agreement`, `the Luanda | process`. */
const NAMED_AFTER = new RegExp(
  pattern`^ (?:(?:[A-Z][a-z]+ ){0,2}(?:Agreement|Accords?|Conventions?|Protocols?|Declaration|Process
        |Principles|Rules|Statute|Treaty|Charter|Communiqu[ée]|Commitments?|Guidelines|Pact|Road ?[Mm]ap
        |Consensus|Action Plan|Plan of Action|Programme of Action)|process|accords?|communiqu[ée])\b`,
)
const TITLE =
  /\b(?:Mr|Ms|Mrs|Dr|Prof)\. (?:[A-Z][a-z]+ )?$|\b(?:General|Colonel|Major|Captain|Ambassador|Judge|Professor|Sheikh|Imam) $/
/** `a | tourist | site`: nobody who was there. */
const OF_PLACE = /^ (?:areas?|attractions?|destinations?|industry|resorts?|sector|sites?|spots?|towns?)\b/
/** `an anti-|drone system` */
const AGAINST = /\b(?:anti|counter)-$/i

/** The name of a place may be a part of that of an agreement, or of a person; `tourist` of that of a place. */
export const isPartOfName: IsPartOfName = (text, from, to, kind) => {
  const before = text.slice(Math.max(0, from - 24), from)
  if (kind === 'materiel') return AGAINST.test(before)
  if (kind === 'actors')
    return /^tourists?$/i.test(text.slice(from, to)) && OF_PLACE.test(text.slice(to, to + 14))
  return kind === 'places' && (NAMED_AFTER.test(text.slice(to, to + 60)) || TITLE.test(before))
}
