/** What the rest of a sentence tells of its event: who was killed in it, who claimed it, that a mine did it. */
import { pattern } from '../../pattern.ts'
import type { EventFind, Zone } from '../../wording.ts'
import { findAuthor } from '../authorship.ts'
import { ABOUT, NUMBER } from '../numbers.ts'
import { BURNED, RESULT } from './event-rule.ts'

/** Who was killed, and by whom, where that only came of the one event told: `47 persons were killed by X in | air strikes`. */
export function withDropped(sentence: string, main: EventFind[], all: readonly EventFind[]): EventFind[] {
  if (main.length !== 1 || !/^(?:armed_clash|attack)$/.test(main[0]!.type)) return main
  const dropped = all.find((find) => find !== main[0] && (RESULT.test(find.rule) || BURNED.test(find.rule)))
  if (!dropped) return main
  const [kept] = main
  return [
    {
      ...kept!,
      perpetrators:
        namesSomebody(sentence, kept!) || isOver(dropped.perpetrators, kept!.trigger)
          ? kept!.perpetrators
          : dropped.perpetrators,
      target: kept!.target && kept!.target[1] > kept!.target[0] ? kept!.target : dropped.target,
    },
  ]
}

/** `an air strike on the home of a doctor | killed`: the subject of the killing is the strike. */
function isOver(zone: Zone | null, [from, to]: Zone): boolean {
  return zone !== null && zone[0] < to && zone[1] > from
}

/** Whether the words around an event name who did it: those of the event itself do only by a name, "an RSF artillery attack". */
function namesSomebody(sentence: string, { perpetrators, trigger }: EventFind): boolean {
  if (!perpetrators || perpetrators[1] <= perpetrators[0]) return false
  const isWithin = perpetrators[0] >= trigger[0] && perpetrators[1] <= trigger[1]
  return !isWithin || / \p{Lu}|^\p{Lu}{2}/u.test(sentence.slice(...perpetrators))
}

/** `15 were killed during revenge attacks between | the Murle and Lou Nuer` */
const SIDES =
  /\b(?:attacks|clashes|fighting|violence|raids|hostilities|confrontations) between (?=([^;.]{3,140}? and [^;.,]{3,80}))/
/** Where the words of an attack name nobody, who laid, launched or claimed it: `mines | laid by ELN | maimed two`. */
export function withAuthors(sentence: string, find: EventFind): EventFind {
  if (find.type !== 'attack') return find
  const named = namesSomebody(sentence, find)
  const isThing = /^(?:weapons-landed|casualties)$/.test(find.rule)
  const author = named && !isThing ? null : findAuthor(sentence)
  const isSubject = isThing && author !== null && author.at < find.trigger[0]
  if (named && !isSubject) return find
  const sides = author === null && find.harm === true ? SIDES.exec(sentence) : null
  if (sides)
    return {
      ...find,
      perpetrators: [sides.index + sides[0].length, sides.index + sides[0].length + sides[1]!.length],
    }
  return author ? { ...find, perpetrators: author.zone } : find
}

const HARMED = new RegExp(
  pattern`\b(?:caus|inflict|claim|cost|result|le[ad]|left)[a-z]*(?: in
      | to)? (?=((?:(?:${ABOUT})?${NUMBER} |(?:many|several|numerous|heavy
            |significant) )?civilian (?:casualties|deaths|fatalities|lives)))`,
)

/** `shelling caused | civilian casualties`: where the words of an attack or a clash name nobody who was hit, those that they cost. */
export function withHarmed(sentence: string, find: EventFind): EventFind {
  if (find.target || !/^(?:attack|armed_clash)$/.test(find.type)) return find
  const harmed = HARMED.exec(sentence.slice(find.trigger[1]))
  if (!harmed) return find
  const from = find.trigger[1] + harmed.index + harmed[0].length
  return { ...find, target: [from, from + harmed[1]!.length] }
}

const BY_REMNANTS = new RegExp(
  pattern`^[^.;]{0,110}\b(?:by|when|after|in|from|of|as) [^.;,]{0,50}\b(?:landmines?|mines?|unexploded|ERWs?
      |UXOs?|remnants? of war|war remnants|explosive remnants|depots?|arsenals?|ammunition exploding
      |exploding ammunition)\b(?! (?:planted|laid))`,
)
/** `| unexploded ordnance | killed two children` */
const REMNANTS = /^(?:an? |the )?(?:[\w-]+ ){0,2}(?:ERWs?|landmines?|mines?|ordnance|remnants of war|UXOs?)$/
const IN_CLASH = new RegExp(
  pattern`^[^.;]{0,30}\b(?:in|during|amid) (?:an? |the )?(?:[\w-]+ ){0,3}(?:exchanges? of (?:\w+ )?fire
      |clash(?:es)?|gun ?battles?|firefights?|shoot-?outs?|confrontations?|skirmish(?:es)?)\b`,
)

/** Of deaths, what killed says what happened: a mine that was left, a clash. */
export function byCause(sentence: string, find: EventFind): EventFind {
  if (find.type !== 'attack' || !(RESULT.test(find.rule) || find.rule === 'casualties')) return find
  const after = sentence.slice(find.trigger[1], find.trigger[1] + 160)
  // up to the verb, so that `a mine planted by rebels` is none
  const doer = find.perpetrators ? sentence.slice(find.perpetrators[0], find.trigger[0]).trimEnd() : ''
  if (BY_REMNANTS.test(after) || REMNANTS.test(doer))
    return { ...find, type: 'accidental_explosion', perpetrators: null }
  return IN_CLASH.test(after) ? { ...find, type: 'armed_clash' } : find
}
