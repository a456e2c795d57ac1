/** What became of the things named with an incident: used, seized, lost or transferred. */
import type { IncidentType, Zone } from '../../languages/wording.ts'
import type { Document } from '../../report.ts'
import type { Term } from '../../vocabulary.ts'
import { type Incident, targetWords } from './incident.ts'

/** What becomes of materiel in an incident of each type; none is named with an abduction. */
const ROLES: Partial<Record<IncidentType, string>> = {
  arrest: 'seized',
  attack: 'used',
  armed_clash: 'used',
  accidental_explosion: 'used',
  seizure: 'seized',
  diversion: 'lost',
  trafficking: 'transferred',
}
/** Things that are no arms and yet are used as such, with all kinds of them. */
const MEANS = [
  'armoured-vehicle',
  'combat-aircraft',
  'drone',
  'helicopter',
  'technical',
  'unmanned-surface-vessel',
]
/** Categories of materiel that is used to attack. */
const ARMS = new Set(['ammunition', 'explosive', 'weapon', 'wmd'])
/** Categories of what arms travel in. */
const CARRIERS = new Set(['aircraft', 'vehicle', 'vessel'])

/** What becomes of what is named with an incident, if nothing else is said of it; null where no materiel belongs to it. */
export function usualRole({ event }: Incident): string | null {
  return ROLES[event.type] ?? null
}

/** What became of a thing that stands at a zone of a text; null where it had no part in the incident. */
export function roleOf(
  document: Document,
  incident: Incident,
  term: Term,
  text: string,
  zone: Zone,
): string | null {
  const { fateOf, isMeans, inPossession } = document.language.wording!
  const { type } = incident.event
  // what they had with them was taken from them
  if (type === 'arrest') {
    const isTheirs = ARMS.has(term.row.category!) && inPossession.test(text.slice(0, zone[0]))
    return isTheirs || fateOf(text, zone) === 'seized' ? 'seized' : null
  }
  const role = usualRole(incident)
  // an arms | depot is no arms
  if (role === 'lost') return fateOf(text.slice(zone[0]), [0, zone[1] - zone[0]]) === 'none' ? null : role
  if (role !== 'used') return role
  const isHit = hitIn(document, incident).has(term.id)
  // what goes off by accident is lost to its owner, unless nobody owns it
  if (type === 'accidental_explosion') {
    if (isOneOf(document, term.id, ['erw', 'landmine'])) return 'used'
    return isHit ? null : 'lost'
  }
  const fate = fateOf(text, zone)
  if (fate) return fate === 'none' ? null : fate
  const isArm = ARMS.has(term.row.category!) || isOneOf(document, term.id, MEANS)
  // `struck the market with | drones` and `struck | drones`
  if (isHit) return isArm && isMeans(text, zone) ? 'used' : null
  return isArm || isMeans(text, zone) ? 'used' : null
}

/** Whether a thing carries others, and is no arm itself: the cargo aircraft that delivered rifles. */
export function isCarrier(document: Document, { id, row }: Term): boolean {
  return CARRIERS.has(row.category!) && !isOneOf(document, id, MEANS)
}

/** What was hit (an aircraft, a vehicle) is the target, not the means. */
function hitIn(document: Document, incident: Incident): Set<string> {
  return new Set(document.lexicons.materiel(targetWords(incident) ?? '').map((mention) => mention.id))
}

/** Whether an item is a kind of another, as a rifle is of small arms. */
export function isKindOf(document: Document, item: string, kind: string): boolean {
  const { terms } = document.vocabularies.materiel
  for (let at = terms.get(item)?.parent ?? null; at !== null; at = terms.get(at)?.parent ?? null)
    if (at === kind) return true
  return false
}

/** Whether an item is one of the kinds, or a kind of one of them. */
function isOneOf(document: Document, item: string, kinds: readonly string[]): boolean {
  return kinds.some((kind) => item === kind || isKindOf(document, item, kind))
}
