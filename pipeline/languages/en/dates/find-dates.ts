import { matchesOf, rulesFor } from '../../../match/matches.ts'
import type { DateFind, Zone } from '../../wording.ts'
import { FORMS } from './forms.ts'

const COMPARED =
  /\b(?:first|highest|largest|deadliest|lowest|worst|biggest|most \w+|deepest) [^,;.]{0,80},? $/

/** Dates as written, in the order they stand in; years and months that a citation or a name holds are left out. */
export function findDates(sentence: string): DateFind[] {
  const finds: DateFind[] = []
  const closed: Zone[] = []
  for (const { rule, words, read } of rulesFor(FORMS, sentence)) {
    for (const match of matchesOf(words, sentence)) {
      const zone: Zone = [match.index, match.index + match[0].length]
      if (closed.some(([from, to]) => zone[0] < to && zone[1] > from)) continue
      // `the first raid since March` dates no raid
      const isCompared = rule === 'since' && COMPARED.test(sentence.slice(0, match.index))
      const find = isCompared ? null : read(match)
      if (find || isCompared || rule === 'date-citation') closed.push(zone)
      if (find) finds.push({ zone, rule, ...find })
    }
  }
  return finds.sort((a, b) => a.zone[0] - b.zone[0])
}
