/** Which of the events of one sentence count: not the deaths in an attack, nor the operation that made the arrests. */
import { pattern } from '../../pattern.ts'
import type { EventFind, Zone } from '../../wording.ts'
import { DAY } from '../dates/values.ts'
import { BURNED, RESULT } from './event-rule.ts'

/** Of what hangs together only the main events: deaths in an attack are no event of their own, nor is an operation that made arrests. */
export function mainOnes(sentence: string, all: EventFind[]): EventFind[] {
  const finds = particularOnes(sentence, all)
  return finds.filter(
    (find) =>
      !isResult(sentence, find, finds) &&
      !isOnlyOperation(find, finds) &&
      !isToldBetter(sentence, find, finds) &&
      !isOfArrest(sentence, find, finds) &&
      !isOfSeizure(find, finds) &&
      !isOfCapture(sentence, find, finds) &&
      !isOnTheWay(sentence, find, finds) &&
      !(isFrame(sentence, find) && finds.some(({ rule }) => RESULT.test(rule))) &&
      !(
        find.rule === 'attack' &&
        (isMeans(sentence, find, finds) || isOccasion(sentence, finds) || isScene(sentence, find, finds))
      ),
  )
}

/** `attacks against | peacekeepers, including the attack on | 3 May`: what is condemned in general before an event of its kind that has a day. */
const PARTICULAR = new RegExp(
  pattern`,? (?:including|in particular|most recently|notably|particularly
      |such as) (?:(?:against|by|in|on|through|with) )?(?:the |an? |its |those |that )?(?:[\w’-]+ ){0,6}$`,
)
const CONDEMNED = new RegExp(
  pattern`\b(?:condemn|deplor
      |denounc)\w*(?: [a-z]+ly)?(?: in (?:[a-z]+ ){1,6}?terms?)? (?:all |any |the |these |those )?(?:(?:continued
        |continuing|further|ongoing|recent|recurrent|renewed|repeated|terrorist) )?$`,
  'i',
)

/** The finds without those that only say in general what another tells with its day; who did those did this as well. */
function particularOnes(sentence: string, finds: EventFind[]): EventFind[] {
  return finds.flatMap((find, at) => {
    if (isGeneral(sentence, find, finds[at + 1])) return []
    const before = at > 0 && isGeneral(sentence, finds[at - 1]!, find) ? finds[at - 1]! : null
    const isOfSame = before?.type === find.type && find.type === 'attack'
    return [
      isOfSame && before
        ? {
            ...find,
            perpetrators: namedBy(sentence, find) ?? before.perpetrators,
            target: find.target ?? before.target,
          }
        : find,
    ]
  })
}

/** Who did it, where it is more than the words of the event itself. */
function namedBy(sentence: string, { perpetrators, trigger }: EventFind): Zone | null {
  if (!perpetrators || perpetrators[1] <= perpetrators[0]) return null
  const isOwnWords = perpetrators[0] >= trigger[0] && perpetrators[1] <= trigger[1]
  return isOwnWords && !/\p{Lu}/u.test(sentence.slice(...perpetrators)) ? null : perpetrators
}

function isGeneral(sentence: string, { trigger, type }: EventFind, next: EventFind | undefined): boolean {
  if (
    !next ||
    !/^(?:armed_clash|attack)$/.test(type) ||
    !/^(?:armed_clash|attack|kidnapping)$/.test(next.type)
  )
    return false
  const between = sentence.slice(trigger[1], next.trigger[0])
  if (
    between.length > 300 ||
    DAY.test(between) ||
    !DAY.test(sentence.slice(next.trigger[0], next.trigger[1] + 200))
  )
    return false
  if (PARTICULAR.test(between)) return true
  return (
    type === next.type &&
    /s$/.test(sentence.slice(...trigger)) &&
    / the (?:[a-z]+ ){0,3}$/.test(between) &&
    CONDEMNED.test(sentence.slice(Math.max(0, trigger[0] - 90), trigger[0]))
  )
}

/** Deaths that only came of an attack, a clash or an explosion. */
function isResult(sentence: string, find: EventFind, finds: EventFind[]): boolean {
  return (
    RESULT.test(find.rule) &&
    finds.some((other) => isCause(other) && !isFrame(sentence, other)) &&
    !isApart(sentence, find, finds) &&
    !isOnOtherDay(sentence, find, finds) &&
    !isBeforeCapture(find, finds) &&
    !isOccasion(sentence, finds) &&
    !finds.some((other) => other.rule === 'attack' && isMeans(sentence, other, [find]))
  )
}

/** `| killed | and two abducted in attacks`: the deaths, told first, are what the sentence is about. */
function isBeforeCapture({ trigger }: EventFind, finds: EventFind[]): boolean {
  const capture = finds.find(({ type, trigger: [from] }) => type === 'kidnapping' && from > trigger[1])
  return (
    capture !== undefined && finds.every((other) => !isCause(other) || other.trigger[0] > capture.trigger[1])
  )
}

/** `| hostilities | killed 1,028 civilians`: without its sides a war is no clash, but the frame of the harm told. */
function isFrame(sentence: string, { perpetrators, rule, trigger }: EventFind): boolean {
  return rule === 'clashes' && !perpetrators && /^hostilities$/i.test(sentence.slice(...trigger))
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
  if (find.type === 'attack' || find.type === 'kidnapping')
    return isArrested && GROUND.test(sentence.slice(0, find.trigger[0]))
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

/** `rockets | fired from | X landed in Y`: one attack, told where it hit. */
function isOnTheWay(sentence: string, { rule, trigger }: EventFind, finds: EventFind[]): boolean {
  return (
    rule === 'weapon-thrown' &&
    finds.some(
      (other) =>
        other.rule === 'weapons-landed' &&
        other.trigger[0] > trigger[1] &&
        !/;|,? and /.test(sentence.slice(trigger[1], other.trigger[0])),
    )
  )
}

/** `stole the cargo and | kidnapped the crew`: what is robbed with its people is a kidnapping. */
function isOfCapture(sentence: string, find: EventFind, finds: EventFind[]): boolean {
  return (
    find.type === 'diversion' &&
    finds.some(
      ({ type, trigger }) =>
        type === 'kidnapping' &&
        trigger[0] > find.trigger[1] &&
        !/;|, while /.test(sentence.slice(find.trigger[1], trigger[0])),
    )
  )
}

const GROUND = new RegExp(
  pattern`\b(?:suspected of|involved in|involvement in|in connection with|linked to|related to|responsible for
      |accused of|charges of|on charges)\b[^,;.]{0,80}$`,
)

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
const WEAK = /^(?:fell-upon|was-assaulted|(?:was-)?dislodged|violent-incidents)$/

/** `killed the leader | in an air strike`: the strike is only the means. */
function isMeans(sentence: string, find: EventFind, finds: EventFind[]): boolean {
  const before = sentence.slice(Math.max(0, find.trigger[0] - 16), find.trigger[0])
  const isKilling = (other: EventFind): boolean =>
    /^(?:was-)?killed$/.test(other.rule) && other.perpetrators !== null && other.trigger[1] < find.trigger[0]
  if (AMONG_OCCASIONS.test(sentence.slice(Math.max(0, find.trigger[0] - 80), find.trigger[0])))
    return finds.some((other) => other.rule === 'was-killed' && isKilling(other))
  return (
    / (?:in|during|by) (?:(?:an?|the|several|two|three|its|their) )?(?:\w+ )?$/.test(before) &&
    finds.some((other) => other.rule === 'killed' && isKilling(other))
  )
}

/** `killed by the army during operations, clashes, | air strikes and other incidents` */
const AMONG_OCCASIONS = / (?:in|during|amid) (?:[a-z-]+, (?:and )?){1,5}$/

/** `during an army | raid |, clashes erupted between A and B`: where they clashed, and what the sentence is about. */
function isScene(sentence: string, { trigger }: EventFind, finds: EventFind[]): boolean {
  return (
    /\b(?:[Dd]uring|[Aa]mid) (?:an?|the|its|their) (?:[\w-]+ ){0,3}$/.test(
      sentence.slice(Math.max(0, trigger[0] - 60), trigger[0]),
    ) &&
    finds.some(
      (other) =>
        other.type === 'armed_clash' &&
        other.trigger[0] > trigger[1] &&
        /, (?:[a-z]+ )?$/.test(sentence.slice(trigger[1], other.trigger[0])),
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

/** `attacked a post on 12 May, and the rival group | killed 57 people in X on 15 May`. */
function isOnOtherDay(sentence: string, find: EventFind, finds: EventFind[]): boolean {
  return finds.some((other) => {
    if (other === find) return false
    // `On 11 December, X killed 70 people, after Y | lynched 39 on 9 December`
    if (other.trigger[0] > find.trigger[1])
      return (
        /, (?:after|before|following|while) [^,;]*$/.test(
          sentence.slice(find.trigger[1], other.trigger[0]),
        ) &&
        DAY.test(sentence.slice(0, find.trigger[0])) &&
        DAY.test(sentence.slice(other.trigger[1]))
      )
    if (other.trigger[1] > find.trigger[0]) return false
    const between = sentence.slice(other.trigger[1], find.trigger[0])
    const own = Math.max(between.lastIndexOf(' and '), between.lastIndexOf(', while '))
    const after = sentence.slice(find.trigger[1]).split(/;|, and |, while /)[0]!
    return own !== -1 && DAY.test(between.slice(0, own)) && DAY.test(after)
  })
}

/** `the army shot a man in X, and | police | killed a boy in Y`: a second clause with a doer of its own. */
function hasOwnDoer(
  sentence: string,
  { rule, perpetrators, trigger }: EventFind,
  finds: EventFind[],
): boolean {
  if (rule !== 'killed' || !perpetrators || perpetrators[1] - perpetrators[0] < 3) return false
  return (
    /, (?:and|while) (?:the |an? )?$/.test(sentence.slice(0, perpetrators[0])) &&
    perpetrators[1] <= trigger[0] &&
    finds.some((other) => other.trigger[1] < perpetrators[0])
  )
}

/** A death in another clause, far from the attack, may be an event of its own. */
function isApart(sentence: string, find: EventFind, finds: EventFind[]): boolean {
  if (hasOwnDoer(sentence, find, finds)) return true
  return finds.every(
    (other) =>
      other === find ||
      !/^(?:attack|accidental_explosion)$/.test(other.type) ||
      RESULT.test(other.rule) ||
      /;/.test(
        sentence.slice(
          Math.min(find.trigger[1], other.trigger[1]),
          Math.max(find.trigger[0], other.trigger[0]),
        ),
      ),
  )
}
