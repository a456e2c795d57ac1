import type { Context } from '../../languages/wording.ts'
import type { Unit } from '../../report.ts'

/** What stands around the sentence `index` of a unit. */
export function contextOf(unit: Unit, index: number): Context {
  return {
    before: unit.texts.slice(0, index),
    announcements: unit.announcements,
    headings: unit.headings,
    letter: unit.placed.component.kind === 'letter',
  }
}
