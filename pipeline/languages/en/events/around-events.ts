/** Who stands around the words of an event, by how its rule is built. */
import { firstGroup } from '../../../match/matches.ts'
import type { Zone } from '../../wording.ts'
import { agentOf, trim } from '../clause.ts'
import { aroundNoun } from './around-nouns.ts'
import { aroundActive, aroundPassive } from './around-verbs.ts'
import { clashSides } from './clash-sides.ts'
import type { Around, EventRule } from './event-rule.ts'
import { objectAt } from './objects.ts'

/** Who stands around the words of an event. */
export function aroundOf(
  sentence: string,
  { build, rule: name }: EventRule,
  from: number,
  to: number,
): Around {
  // those repelled attacked
  if (name === 'was-repelled') return { perpetrators: aroundPassive(sentence, from, to).target, target: null }
  // what was shot down reached nothing
  if (name === 'weapons-intercepted') return { perpetrators: null, target: null }
  // `the use of | chemical weapons`: what was used hit somebody else
  if (name === 'agent-was-released' && /of$/.test(sentence.slice(from, to)))
    return { perpetrators: agentOf(sentence, to), target: null }
  // those who came to harm are told by the words themselves
  if (name === 'counted-casualties') return { perpetrators: agentOf(sentence, to), target: [from, to] }
  if (name === 'seen-firing') return firing(sentence, from, to)
  if (name === 'weapons-were-fired')
    return { perpetrators: agentOf(sentence, to), target: aimAfter(sentence, to) }
  if (build === 'active') return withoutDevice(sentence, from, to, aroundActive(sentence, from, to))
  if (build === 'passive') return fallenTo(sentence, to, aroundPassive(sentence, from, to))
  if (build === 'victim')
    return {
      perpetrators: null,
      target: hurtWhen(sentence, from) ?? aroundPassive(sentence, from, to).target,
    }
  if (build === 'weapon')
    return { perpetrators: null, target: bombed(sentence, from, to) ?? aimAfter(sentence, to) }
  return build === 'between' ? clashSides(sentence, from, to) : aroundNoun(sentence, from, to)
}

/** `the town fell to | M23` */
function fallenTo(sentence: string, to: number, around: Around): Around {
  return around.perpetrators === null && /^ to /.test(sentence.slice(to, to + 4))
    ? { ...around, perpetrators: objectAt(sentence, to + 3) }
    : around
}

/** `| three boys | were injured when a mine went off`: who came to harm stands before the clause of time. */
function hurtWhen(sentence: string, from: number): Zone | null {
  const hurt =
    / (?:was|were) (?:[a-z]+ly )?(?:killed|injured|wounded|maimed|hurt)\b(?=[^;.]{0,80} (?:when|after|as) [^;.,]{2,60}$)/.exec(
      sentence.slice(0, from),
    )
  return hurt ? aroundPassive(sentence, hurt.index + 1, hurt.index + hurt[0].length).target : null
}

/** `two officers were killed when a man detonated | his vest`: what is detonated is nothing that was hit. */
function withoutDevice(sentence: string, from: number, to: number, around: Around): Around {
  if (!/^(?:detonated|blew up)$/.test(sentence.slice(from, to)) || !around.target) return around
  const isDevice =
    /^(?:an?|his|her|its|their|the|two) (?:[\w-]+ ){0,3}(?:devices?|vests?|belts?|bombs?|explosives?|charges?|grenades?|mines?)\b/
  return isDevice.test(sentence.slice(...around.target))
    ? { ...around, target: hurtWhen(sentence, from) }
    : around
}

/** `a bomb attached to | the vehicle of a judge | exploded` */
function bombed(sentence: string, from: number, to: number): Zone | null {
  // `a motorcycle bomb exploded outside | the station`
  if (/^ (?:outside|near|at|in front of|beside|next to|among) /.test(sentence.slice(to, to + 16))) return null
  const low = Math.max(0, from - 120)
  const under =
    /\b(?:attached to|(?:planted|placed) (?:on|under)) (?=(?:an?|the|his|her|its|their) )([^,;.]{3,80}?) (?:that |then )?$/.exec(
      sentence.slice(low, from),
    )
  if (!under) return null
  return firstGroup(under, low)
}

/** What a weapon was sent at, wherever it came from: `fired from X towards | Y`. */
function aimAfter(sentence: string, to: number): Zone | null {
  const after = sentence.slice(to, to + 140)
  if (!/^ (?:from|by) /.test(after)) return objectAt(sentence, to)
  const aim =
    /^[^,;.]{0,100}? (?:at|against|towards|into|on) (?!\d|the (?:night|morning)\b|\p{Lu}\w+ \d)/u.exec(after)
  return aim ? objectAt(sentence, to + aim[0].length - 1) : null
}

/** `observed | the army | fire rounds towards | the village` */
function firing(sentence: string, from: number, to: number): Around {
  const verb = / (?:fire|firing|launch|launching|shell|shelling|shoot|shooting|bombard|bombarding)\b/.exec(
    sentence.slice(to, to + 120),
  )!
  const end = to + verb.index + verb[0].length
  const aimed = /^[^.;]{0,120}? (?:at(?! least| most)|towards|on|into|against) /.exec(
    sentence.slice(end, end + 160),
  )
  return {
    // `| fighters | were seen firing`
    perpetrators:
      verb.index > 0 ? trim(sentence, to, to + verb.index) : aroundPassive(sentence, from, to).target,
    target: aimed ? objectAt(sentence, end + aimed[0].length - 1) : null,
  }
}
