/** What bears the name of the place where it was made: `the Paris | Agreement`, `the Luanda | process`. */
const NAMED_AFTER =
  /^ (?:(?:[A-Z][a-z]+ ){0,2}(?:Agreement|Accords?|Conventions?|Protocols?|Declaration|Process|Principles|Rules|Statute|Treaty|Charter|Communiqu[ée]|Commitments?|Guidelines|Pact|Road ?[Mm]ap|Consensus|Action Plan|Plan of Action|Programme of Action)|process|accords?|communiqu[ée])\b/
const TITLE =
  /\b(?:Mr|Ms|Mrs|Dr|Prof)\. (?:[A-Z][a-z]+ )?$|\b(?:General|Colonel|Major|Captain|Ambassador|Judge|Professor|Sheikh|Imam) $/

/** Whether the name of a place is a part of that of an agreement, or of a person. */
export function isPartOfName(text: string, from: number, to: number): boolean {
  return NAMED_AFTER.test(text.slice(to, to + 60)) || TITLE.test(text.slice(Math.max(0, from - 24), from))
}
