import type { EventFind, IncidentType } from '../../languages/wording.ts'
import type { Document } from '../../report.ts'
import { addDetails } from './details.ts'
import { type Incident, shift } from './incident.ts'
import { doersIn, targetsIn } from './parties.ts'
import { nearerIn } from './where.ts'

/** What an event is mainly about, where sentences that belong together tell of several types. */
const RANK: IncidentType[] = [
  'seizure',
  'kidnapping',
  'attack',
  'accidental_explosion',
  'diversion',
  'trafficking',
  'arrest',
  'armed_clash',
]

/** A sentence that tells more of the same event: its counts, its outcome, perhaps its main verb. */
export function extend(
  document: Document,
  incident: Incident,
  index: number,
  sentence: string,
  events: EventFind[],
): void {
  const { wording } = document.language
  const author = wording!.findAuthor?.(sentence) ?? null
  const tells =
    author !== null ||
    events.length > 0 ||
    wording!.findCounts(sentence).length > 0 ||
    wording!.findOutcome(sentence) !== null
  if (!tells) return
  const start = incident.unit.sentences[index]![0]
  incident.to = index
  const nearer = nearerIn(document, sentence, incident.places)
  if (nearer.length > 0) incident.places = nearer
  for (const event of events) {
    // those killed in a clash were killed in that clash
    const isOfClash = event.harm === true && incident.event.type === 'armed_clash'
    if (!isOfClash && RANK.indexOf(event.type) < RANK.indexOf(incident.event.type)) {
      incident.event = event
      incident.trigger = shift(event.trigger, start)
      if (event.target) incident.targetText = shift(event.target, start)
    }
    if (event.perpetrators && incident.perpetrators.length === 0)
      incident.perpetrators = doersIn(document, incident.unit, index, event.perpetrators)
    if (event.target && !isOfClash) {
      if (incident.targets.length === 0) incident.targets = targetsIn(document, sentence, event.target)
      incident.targetText ??= shift(event.target, start)
    }
    incident.plural ||= event.plural
  }
  if (author && incident.perpetrators.every(({ id }) => id === 'fighters'))
    incident.perpetrators.push(...doersIn(document, incident.unit, index, author))
  addDetails(document, incident, sentence, start)
}
