import type { Document } from '../../report.ts'
import { type Incident, targetWords } from './incident.ts'
import { contains } from './locations.ts'

/** One event told in several paragraphs is one row, where it is told in most detail: the same type and day, and one place or one inside the other. */
export function tellOnce(document: Document, incidents: readonly Incident[]): Incident[] {
  return incidents.filter(
    (incident, index) =>
      !incidents.some(
        (other, at) =>
          at !== index && isSame(document, incident, other) && isFuller(other, incident, at < index),
      ),
  )
}

function isSame(document: Document, a: Incident, b: Incident): boolean {
  if (a.unit === b.unit || a.event.type !== b.event.type || !isBounded(a) || !isBounded(b)) return false
  if (a.date.date_start !== b.date.date_start || a.date.date_end !== b.date.date_end) return false
  const [one, two] = [a.places[0]?.id, b.places[0]?.id]
  if (one === undefined || two === undefined) return false
  // of a period there may be several totals
  if (a.date.date_precision === 'period' && !sharesActor(a, b)) return false
  const near = one === two || contains(document, one, two) || contains(document, two, one)
  return (
    near &&
    (sharesActor(a, b) ||
      hasOneTarget(a, b) ||
      a.placesFrom === 'report' ||
      b.placesFrom === 'report' ||
      one === two)
  )
}

/** Told of a day, or of a period of its own, and not of the months or years that many events fall in. */
function isBounded({ date, relation }: Incident): boolean {
  if (date.date_precision === 'day') return true
  return (
    date.date_precision === 'period' &&
    relation === 'on' &&
    date.date_start !== null &&
    date.date_end !== null
  )
}

function sharesActor(a: Incident, b: Incident): boolean {
  const named = new Set([...a.perpetrators, ...a.targets].map(({ id }) => id))
  return [...b.perpetrators, ...b.targets].some(({ id }) => named.has(id))
}

/** Whether both name what was hit in the same words. */
function hasOneTarget(a: Incident, b: Incident): boolean {
  const words = targetWords(a)
  return words !== null && words === targetWords(b)
}

/** Told with more: counts, actors, places, persons counted; of two equal ones the first. */
function isFuller(a: Incident, b: Incident, isFirst: boolean): boolean {
  const [one, two] = [detail(a), detail(b)]
  if (one !== two) return one > two
  const [here, there] = [persons(a), persons(b)]
  return here > there || (here === there && isFirst)
}

function detail({ counts, perpetrators, targets, places, outcome }: Incident): number {
  return counts.size * 2 + perpetrators.length + targets.length + places.length + (outcome ? 1 : 0)
}

/** How many people its counts tell of. */
function persons({ counts }: Incident): number {
  return [...counts.values()].reduce((sum, { value }) => sum + (value ?? 0), 0)
}
