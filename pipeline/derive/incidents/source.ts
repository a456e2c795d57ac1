/** Who told of an incident, and what that says of its date. */
import type { Zone } from '../../languages/wording.ts'
import type { Document, Unit } from '../../report.ts'
import { type Incident, shift } from './incident.ts'
import type { When } from './incident-dates.ts'

/** Who told of it, and so no more than when it was known. `date` is the zone of its date in the sentence, if that holds one. */
export function addSource(document: Document, incident: Incident, sentence: string, date: Zone | null): void {
  const { event } = incident
  const start = incident.unit.sentences[incident.to]![0]
  const { findSource, standOn } = document.language.wording!
  const stand = standOn?.(sentence)
  if (stand && event.trigger[0] >= stand[0] && event.trigger[1] <= stand[1]) {
    if (date && (date[1] <= stand[0] || date[0] >= stand[1])) incident.date = upTo(incident.date)
    return
  }
  const source = findSource(sentence)
  if (source && !source.feels && attributes(source.words, event.trigger)) {
    const named = !source.unnamed
    if (!source.claims)
      incident.source = { words: shift(source.words, start), named, doubted: source.doubted }
    // the occasion on which it was learned of is dated, and so only an upper bound
    const isTelling = !source.finds && source.zone[1] > source.zone[0] && source.words[0] <= event.trigger[0]
    if (isTelling && date && date[1] <= source.words[1]) incident.date = upTo(incident.date)
  }
  if (!incident.source && event.hearsay)
    incident.source = { words: shift(event.hearsay, start), named: true, doubted: false }
}

/** "The spokesman said today that …. They were lost when …": whether the date of the sentence before is that of its being told. */
export function isOfTelling(document: Document, unit: Unit, { zone, sentence }: When): boolean {
  const source = document.language.wording!.findSource(unit.texts[sentence]!)
  if (!source || source.finds || source.feels || source.zone[1] === source.zone[0]) return false
  return zone[1] - unit.sentences[sentence]![0] <= source.words[1]
}

/** The day on which it was known is the last on which it may have been. */
export function upTo(date: When['date']): When['date'] {
  return date.date_precision === 'period' ? date : { ...date, date_start: null, date_precision: 'period' }
}

/** A source speaks of what follows its words, or is named after the event, "…, according to X", or in its words, "was reportedly shot". */
function attributes([from, to]: Zone, trigger: Zone): boolean {
  return to <= trigger[0] || from >= trigger[1] || (from >= trigger[0] && to <= trigger[1])
}
