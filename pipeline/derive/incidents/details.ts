/** What came of an event: how many came to harm, who was hit, how it ended. */
import type { Zone } from '../../languages/wording.ts'
import type { Mention } from '../../match/lexicon.ts'
import type { Document } from '../../report.ts'
import { type Incident, shift } from './incident.ts'
import { partiesIn } from './parties.ts'
import { isOneOf, victimsIn } from './victims.ts'

/**
 * Adds what a stretch of text, which begins at `at` in its unit, tells of an incident.
 *
 * @param verb the verb of the text, where it shares that of another event: "killed A on 5 May and | B on 7 May"
 */
export function addDetails(
  document: Document,
  incident: Incident,
  text: string,
  at: number,
  verb = '',
): void {
  const { wording } = document.language
  const lead = verb === '' ? '' : `${verb} `
  const [sentence, start] = [lead + text, at - lead.length]
  for (const count of wording!.findCounts(sentence)) {
    // whom others than a State detain is held
    const isHeld = incident.event.type === 'kidnapping' && count.field === 'arrested'
    const field = isHeld ? 'abducted' : count.field
    if (!incident.counts.has(field))
      incident.counts.set(field, {
        value: count.value,
        text: incident.unit.passage.text.slice(...shift(count.zone, start)),
      })
    const victims = victimsIn(document, incident, sentence, count.zone)
    if (incident.event.type === 'attack' && !incident.targetText && /^(?:killed|injured)$/.test(field))
      incident.targetText = harmed(document, incident, victims, sentence, count.zone, start)
    incident.targets.push(...victims.filter((victim) => !isOneOf(victim, incident)))
  }
  if (incident.event.type === 'attack' && incident.targets.length === 0)
    incident.targets.push(...civiliansIn(document, sentence))
  const outcome = wording!.findOutcome(sentence)
  if (outcome && outcome[0] >= lead.length && !incident.outcome) incident.outcome = shift(outcome, start)
}

/** Where the words of the event name nobody who was hit, those who came to harm were. */
function harmed(
  { language }: Document,
  { perpetrators }: Incident,
  victims: Mention[],
  sentence: string,
  [from]: Zone,
  start: number,
): Zone | null {
  const last = victims.findLast(
    (victim) =>
      victim.from >= from &&
      !perpetrators.some(({ id }) => id === victim.id) &&
      !language.wording!.tellsApart?.test(sentence.slice(from, victim.from)),
  )
  return last ? shift([from, last.to], start) : null
}

/** Where nothing else is said to have been hit, the civilians named were: "the strikes caused civilian casualties". */
function civiliansIn(document: Document, sentence: string): Mention[] {
  const unreal = document.language.wording!.hypothetical(sentence)
  return partiesIn(document, sentence, [0, sentence.length]).filter(
    ({ id, from }) => id === 'civilians' && !unreal.some((zone) => from >= zone[0] && from < zone[1]),
  )
}
