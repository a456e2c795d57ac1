/** Who did it and what was hit where a verb tells the event. */
import { pattern } from '../../pattern.ts'
import type { Zone } from '../../wording.ts'
import { agentOf, coordinateSubject, mainSubject, serialSubject, subjectOf } from '../clause.ts'
import type { Around } from './event-rule.ts'
import { objectAt } from './objects.ts'
import { relativeHead } from './relative-clauses.ts'

/** `| militiamen | attacked | a convoy`, `| the group |, which attacked` */
export function aroundActive(sentence: string, from: number, to: number): Around {
  // `had “| targeted a vehicle”`
  const subject = subjectOf(sentence, sentence[from - 1] === '“' ? from - 1 : from)
  const who = sentence
    .slice(...subject)
    .trim()
    .replace(/ (?:had|has|have|was|were)(?: again| also| then| \w+ly)?$/, '')
  const isOwn =
    !/^\w+ing\b/.test(sentence.slice(from, to)) &&
    who !== '' &&
    !(/^(?:it|they|he|she|which|who)$/.test(who) && subject[0] > 0)
  const head = /^(?:which|who|that)?$/.test(who)
    ? (relativeHead(sentence, from, true) ?? relativeHeadBefore(sentence, from))
    : null
  if (head) return { perpetrators: head, target: aimedAt(sentence, from, to) ?? objectAt(sentence, to) }
  return {
    perpetrators: isOwn
      ? subject
      : (coordinateSubject(sentence, from) ??
        serialSubject(sentence, from) ??
        mainSubject(sentence, from) ??
        (/^(?:it|they|he|she)$/.test(who) ? subject : null)),
    target: aimedAt(sentence, from, to) ?? (isShot(sentence, from, to) ? null : objectAt(sentence, to)),
  }
}

/** `gunmen who stole the cargo and | kidnapped the crew` */
function relativeHeadBefore(sentence: string, from: number): Zone | null {
  const low = Math.max(0, from - 160)
  const who = /\bwho (?=[a-z]+ [^,;:.]{2,120} and $)/.exec(sentence.slice(low, from))
  return who ? relativeHead(sentence, low + who.index + who[0].length) : null
}

/** `used drones to strike at | a stronghold` */
const USED_TO = new RegExp(
  pattern`^[^;.]{1,100}? (?:against|to (?:strike|attack|target|bomb|hit|shell|kill|destroy|bombard|storm)(?: at
        | on)?|to drop [^;.]{3,90}? (?:on|onto|into|over)) (?=\w)`,
)

/** `opened fire on 15 July near | a mosque`, `sent a drone into | a camp`: what was aimed at stands after the weapon. */
function aimedAt(sentence: string, from: number, to: number): Zone | null {
  const verb = sentence.slice(from, to)
  if (/^(?:used|using|deployed|employed)$/.test(verb)) {
    const use = USED_TO.exec(sentence.slice(to, to + 220))
    return use ? objectAt(sentence, to + use[0].length - 1) : null
  }
  if (!/^(?:opened fire|fired|sent|launched|flew|dropped|deployed|detonated)/.test(verb)) return null
  // `fired on | a base near Birao`
  if (/ (?:on|at|upon|towards|into)$/.test(verb)) return null
  const at =
    /^(?:[^,;.]|, including [^,;.]{2,60},){0,120}? (?:into|against|at|near|among|on|upon|towards|beneath|under|outside|inside|over) (?!\d|the (?:night|morning)\b|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/.exec(
      sentence.slice(to, to + 160),
    )
  return at ? objectAt(sentence, to + at[0].length - 1) : null
}

/** `fired | shots in the air`: what a weapon is used with is nothing that was hit. */
function isShot(sentence: string, from: number, to: number): boolean {
  return (
    /^(?:fired|firing|used|using|(?:started|began|opened|continued|proceeded) to)/.test(
      sentence.slice(from, to),
    ) && /^ (?:[\w-]+ ){0,4}(?:shots|rounds|ammunition|force|fire)\b/.test(sentence.slice(to, to + 60))
  )
}

/** `| the post | was shelled by | rebels`, `| two youths |, who were arrested` */
export function aroundPassive(sentence: string, from: number, to: number): Around {
  const auxiliary =
    / (?:(?:is|are|was|were) (?:reported|believed|said|alleged|presumed|confirmed|estimated|understood|feared)(?: to)? )?(?:(?:had|has|have|been|reportedly|allegedly|then|also) )*$/.exec(
      sentence.slice(Math.max(0, from - 80), from),
    )
  const subject =
    relativeHead(sentence, from) ??
    coordinateSubject(sentence, from) ??
    subjectOf(sentence, from - (auxiliary ? auxiliary[0].length : 0))
  // `was | hit by RSF shelling`: the words of the event may name the agent
  const by = sentence.slice(from, to).lastIndexOf(' by ')
  return {
    perpetrators:
      agentOf(sentence, to) ??
      (/ by$/.test(sentence.slice(from, to)) ? agentOf(sentence, to - 3) : null) ??
      (by === -1 ? null : weaponsOf(sentence, from + by + 4, to)) ??
      fireFrom(sentence, from, to),
    target: subject[1] > subject[0] ? withoutSuspicion(sentence, lastNamed(sentence, subject)) : null,
  }
}

/** `the patrol came under fire from | rebels` */
function fireFrom(sentence: string, from: number, to: number): Zone | null {
  if (!/\b(?:fire|gunfire|attack|bombardment|shelling)$/.test(sentence.slice(from, to))) return null
  const link = /^(?: [^,;.]{1,40})?? from (?!\d|the (?:north|south|east|west|direction|sky|air)\b)/.exec(
    sentence.slice(to, to + 70),
  )
  return link ? objectAt(sentence, to + link[0].length - 1) : null
}

/** `with a spike in December, including | 88 people | killed by`: who is named last fell. */
function lastNamed(sentence: string, [from, to]: Zone): Zone {
  const words = sentence.slice(from, to)
  const reported =
    /^[^,;]{3,60} (?:reported|said|confirmed|announced) (?=(?:at least |some |about )?(?:\d|one |two |three |four |five |six |seven |eight |nine |ten ))/.exec(
      words,
    )
  if (reported) return [from + reported[0].length, to]
  const compared = /^compared (?:with|to) (?:the )?/.exec(words)
  if (compared) return [from + compared[0].length, to]
  const including = / including /.exec(words)
  return including && /^with /.test(words) ? [from + including.index + including[0].length, to] : [from, to]
}

const SUSPICION = new RegExp(
  pattern` (?:suspected|accused|convicted) of | (?:suspected|alleged|believed|wanted) (?:to|for) | (?:linked to
      |connected to|involved in|implicated in) the (?:\w+ )?(?:attacks?|killings?|murders?|abductions?
      |kidnappings?|assassinations?|lootings?|bombings?)\b`,
)

/** `two men | suspected of the killing of a judge` */
function withoutSuspicion(sentence: string, [from, to]: Zone): Zone {
  const clause = SUSPICION.exec(sentence.slice(from, to))
  return [from, clause && clause.index > 0 ? from + clause.index : to]
}

/** `was hit by | drones of the RSF |`, `by | shelling from army positions |` */
function weaponsOf(sentence: string, from: number, to: number): Zone {
  const whose =
    /^ (?:of|from|belonging to|(?:fired|launched|operated) by) (?:the )?(?:[\w-]+ )?(?=\p{Lu})/u.exec(
      sentence.slice(to, to + 50),
    )
  const owner = whose ? objectAt(sentence, to + whose[0].length - 1) : null
  return [from, owner?.[1] ?? to]
}
