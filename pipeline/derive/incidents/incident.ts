/** An incident between its sentences and its row. */
import type { CountFind, DateFind, EventFind, Zone } from '../../languages/wording.ts'
import type { Mention } from '../../match/lexicon.ts'
import type { Unit } from '../../report.ts'
import type { ResolvedDate } from '../dates.ts'
import type { Where } from './where.ts'

/** An incident on its way to its row: the sentences that tell it and what was read off them. Indices count in the unit's text. */
export interface Incident {
  unit: Unit
  /** First and last sentence. */
  from: number
  to: number
  ordinal: number
  /** The stretch of its sentence that tells it, beside other events. */
  part: Zone
  event: EventFind
  trigger: Zone
  date: ResolvedDate
  dateZone: Zone
  places: Mention[]
  placesFrom: Where['from']
  perpetrators: Mention[]
  targets: Mention[]
  targetText: Zone | null
  counts: Map<CountFind['field'], { value: number | null; text: string }>
  outcome: Zone | null
  /** Who told of it; `named` is false for hearsay, which names nobody: "reportedly". */
  source: { words: Zone; named: boolean; doubted: boolean } | null
  plural: boolean
  /** True where the places are the ends of one road: "between X and Y". */
  onOneLeg: boolean
  relation: DateFind['relation']
}

/** A zone of a sentence in its unit's text, which the sentence begins at `by`. */
export function shift([from, to]: Zone, by: number): Zone {
  return [from + by, to + by]
}

/** From its first sentence to its last, in the unit's text. */
export function quoteOf({ unit, from, to }: Incident): Zone {
  return [unit.sentences[from]![0], unit.sentences[to]![1]]
}

/** The words that name who or what was hit; null where none do. */
export function targetWords({ unit, targetText }: Incident): string | null {
  return targetText && unit.passage.text.slice(...targetText)
}

/** The number of its first sentence in the paragraph, and which event of that sentence it is. */
export function incidentId(incident: Incident): string {
  return `${incident.unit.placed.node.id}.s${incident.from + 1}.i${incident.ordinal}`
}
