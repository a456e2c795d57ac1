import type { EventFind, IncidentType } from '../../languages/wording.ts'
import type { Document } from '../../report.ts'
import { addDetails } from './details.ts'
import { type Incident, shift, targetWords } from './incident.ts'
import { nearerIn } from './locations.ts'
import { isCarrier } from './materiel-roles.ts'
import { doersIn, targetsIn } from './parties.ts'

/** What an event is mainly about, where sentences that belong together tell of several types: the least; of equals, what is told first. */
const RANK: Record<IncidentType, number> = {
  seizure: 0,
  attack: 1,
  kidnapping: 1,
  accidental_explosion: 2,
  diversion: 3,
  trafficking: 4,
  arrest: 5,
  armed_clash: 6,
}

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
    // those killed or fired at in a clash were so in that clash
    const isOfClash =
      incident.event.type === 'armed_clash' &&
      (event.harm === true || wording!.duringClash?.test(sentence) === true)
    const isMain = RANK[event.type] < RANK[incident.event.type] || isHijacking(document, incident, event)
    if (!isOfClash && isMain) {
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

/** Pirates boarded a tanker; its crew was kidnapped: what was attacked carried those who were taken. */
function isHijacking(document: Document, incident: Incident, next: EventFind): boolean {
  if (incident.event.type !== 'attack' || next.type !== 'kidnapping') return false
  return document.lexicons.materiel(targetWords(incident) ?? '').some(({ term }) => isCarrier(document, term))
}
