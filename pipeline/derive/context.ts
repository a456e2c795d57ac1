import type { Context } from '../languages/wording.ts'
import type { Unit } from '../report.ts'

/** What stands around the sentence `index` of a unit. */
export function contextOf(unit: Unit, index: number): Context {
  return {
    before: unit.sentences.slice(0, index).map(([from, to]) => unit.passage.text.slice(from, to)),
    announcements: unit.announcements,
    headings: unit.headings,
    letter: unit.placed.component.kind === 'letter',
  }
}
