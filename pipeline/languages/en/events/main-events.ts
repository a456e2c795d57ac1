/** Which of the events of one sentence count: not the deaths in an attack, nor the operation that made the arrests. */
import type { EventFind } from '../../wording.ts'
import { BURNED, RESULT } from './event-rule.ts'

/** Of what hangs together only the main events: deaths in an attack are no event of their own, nor is an operation that made arrests. */
export function mainOnes(sentence: string, finds: EventFind[]): EventFind[] {
  return finds.filter(
    (find) =>
      !isResult(sentence, find, finds) &&
      !isOnlyOperation(find, finds) &&
      !isToldBetter(sentence, find, finds) &&
      !isOfArrest(sentence, find, finds) &&
      !isOfSeizure(find, finds) &&
      !(find.rule === 'attack' && (isMeans(sentence, find, finds) || isOccasion(sentence, finds))),
  )
}

/** Deaths that only came of an attack, a clash or an explosion. */
function isResult(sentence: string, find: EventFind, finds: EventFind[]): boolean {
  return (
    RESULT.test(find.rule) &&
    finds.some((other) => isCause(other)) &&
    !isApart(sentence, find, finds) &&
    !isOnOtherDay(sentence, find, finds) &&
    !isOccasion(sentence, finds) &&
    !finds.some((other) => other.rule === 'attack' && isMeans(sentence, other, [find]))
  )
}

function isCause({ type, rule }: EventFind): boolean {
  if (type === 'armed_clash' || type === 'accidental_explosion') return true
  return type === 'attack' && !RESULT.test(rule) && !BURNED.test(rule) && rule !== 'operation'
}

/** An operation of which something else is told as well. */
function isOnlyOperation({ rule }: EventFind, finds: EventFind[]): boolean {
  return (
    rule === 'operation' && finds.some((other) => other.rule !== 'operation' && other.type !== 'armed_clash')
  )
}

/** Burning, and words of force, beside plain words of attack. */
function isToldBetter(sentence: string, find: EventFind, finds: EventFind[]): boolean {
  if (BURNED.test(find.rule) && !isInOwnClause(sentence, find, finds))
    return finds.some(({ type, rule }) => type === 'attack' && !BURNED.test(rule) && !WEAK.test(rule))
  return (
    WEAK.test(find.rule) &&
    finds.some(
      (other) =>
        !WEAK.test(other.rule) &&
        !(find.rule === 'violent-incidents' && RESULT.test(other.rule)) &&
        other.rule !== 'operation' &&
        Math.abs(other.trigger[0] - find.trigger[0]) < CLAUSE,
    )
  )
}

/** What an arrest was for, what was foiled or found in it; and an arrest in an attack. */
function isOfArrest(sentence: string, find: EventFind, finds: EventFind[]): boolean {
  if (find.type === 'arrest')
    return finds.some(({ type, rule }) => type === 'attack' && rule === 'was-attacked')
  const isArrested = finds.some(({ type }) => type === 'arrest')
  if (find.rule === 'foiled')
    return isArrested || finds.some((other) => other.rule === 'attack' && isNear(find, other))
  // `suspected of the killing were arrested`: why, not what
  if (find.type === 'attack') return isArrested && GROUND.test(sentence.slice(0, find.trigger[0]))
  return find.type === 'seizure' && isArrested && (isMoney(sentence, find) || finds[0]!.type === 'arrest')
}

/** What a seizure tells better: who was arrested after it, how the arms came there. */
function isOfSeizure(find: EventFind, finds: EventFind[]): boolean {
  if (find.type === 'arrest')
    return finds.some(({ type, trigger }) => type === 'seizure' && trigger[0] < find.trigger[0])
  // `passed through X and reached Y`: one way
  if (find.rule === 'arms-got-through') return finds.find(({ rule }) => rule === find.rule) !== find
  // `a consignment of rifles was seized`: it did not get through
  return find.rule === 'delivery-of-arms' && finds.some(({ rule }) => rule === 'arms-were-seized')
}

const GROUND =
  /\b(?:suspected of|involved in|involvement in|in connection with|linked to|related to|responsible for|accused of|charges of|on charges)\b[^,;.]{0,80}$/

function isNear(find: EventFind, other: EventFind): boolean {
  return other.trigger[0] > find.trigger[1] && other.trigger[0] - find.trigger[1] < 60
}

/** Money taken in an arrest is what was seized, not what the sentence is about. */
function isMoney(sentence: string, { target }: EventFind): boolean {
  return target !== null && /\$|\b(?:cash|dollars|euros|currency)\b/.test(sentence.slice(...target))
}

/** How far one event of a sentence may be from what tells it better. */
const CLAUSE = 120

/** Words of force that others tell better. */
const WEAK = /^(?:fell-upon|was-assaulted|dislodged|violent-incidents)$/

/** `killed the leader | in an air strike`: the strike is only the means. */
function isMeans(sentence: string, find: EventFind, finds: EventFind[]): boolean {
  const before = sentence.slice(Math.max(0, find.trigger[0] - 16), find.trigger[0])
  return (
    / (?:in|during|by) (?:(?:an?|the|several|two|three|its|their) )?(?:\w+ )?$/.test(before) &&
    finds.some(
      (other) => other.rule === 'killed' && other.perpetrators !== null && other.trigger[1] < find.trigger[0],
    )
  )
}

/** Told behind a semicolon, apart from all other events. */
function isInOwnClause(sentence: string, find: EventFind, finds: EventFind[]): boolean {
  return finds.every(
    (other) =>
      other === find ||
      sentence
        .slice(Math.min(find.trigger[1], other.trigger[1]), Math.max(find.trigger[0], other.trigger[0]))
        .includes(';'),
  )
}

/** `On 1 May, 9 people were killed in X, and on 2 May, 15 in Y, | during revenge attacks`: what happened on each day is told apart. */
function isOccasion(sentence: string, finds: EventFind[]): boolean {
  const occasions = finds.filter(
    (find) =>
      find.rule === 'attack' &&
      / (?:during|amid|in the course of) (?:[\w-]+ )?$/.test(
        sentence.slice(Math.max(0, find.trigger[0] - 40), find.trigger[0]),
      ),
  )
  const deaths = finds.filter((find) => find.rule === 'was-killed')
  return (
    occasions.length === 1 &&
    deaths.length > 1 &&
    finds.every((find) => find.rule !== 'attack' || occasions.includes(find)) &&
    deaths.every((find) => find.trigger[1] < occasions[0]!.trigger[0])
  )
}

const DAY =
  /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/
/** `attacked a post on 12 May, and the rival group | killed 57 people in X on 15 May`. */
function isOnOtherDay(sentence: string, find: EventFind, finds: EventFind[]): boolean {
  return finds.some((other) => {
    if (other === find || other.trigger[1] > find.trigger[0]) return false
    const between = sentence.slice(other.trigger[1], find.trigger[0])
    const own = Math.max(between.lastIndexOf(' and '), between.lastIndexOf(', while '))
    const after = sentence.slice(find.trigger[1]).split(/;|, and |, while /)[0]!
    return own !== -1 && DAY.test(between.slice(0, own)) && DAY.test(after)
  })
}

/** A death in another clause, far from the attack, may be an event of its own. */
function isApart(sentence: string, find: EventFind, finds: EventFind[]): boolean {
  return finds.every(
    (other) =>
      other === find ||
      other.type !== 'attack' ||
      RESULT.test(other.rule) ||
      /;/.test(
        sentence.slice(
          Math.min(find.trigger[1], other.trigger[1]),
          Math.max(find.trigger[0], other.trigger[0]),
        ),
      ),
  )
}
