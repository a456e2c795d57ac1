/** Counts that stand by their word of harm without a sentence around them: “more than 20 killed”, “killings (1,561)”. */
import { firstMatch } from '../../../match/matches.ts'
import { pattern } from '../../pattern.ts'
import type { CountFind } from '../../wording.ts'
import { ABOUT, NUMBER, readNumber, VAGUE } from '../numbers.ts'
import { PERSON } from './persons.ts'
import { eachField, type Field, VERBS } from './words-of-harm.ts'

/** `former combatants, | nine of whom | have been murdered` */
const OF_WHOM = eachField(
  (field) =>
    new RegExp(
      String.raw`(?:${ABOUT})?(${NUMBER}) of (?:whom|them)(?= (?:(?:were|was|have|has|had|been|later|reportedly|subsequently) ){0,3}(?:${VERBS[field]})\b)`,
    ),
)

/** `the number of people killed … reached | 1,018` */
const TOTAL = eachField(
  (field) =>
    new RegExp(
      pattern`\b(?:number of|toll of|total of) [^.;]{3,60}? (?:${VERBS[field]})\b[^.;]{0,90}? (?:reached
          |rose to|stood at|totalled|climbed to|increased to|came to) (?:${ABOUT})?(${NUMBER})`,
    ),
)

const HARMED: Record<Field, string> = {
  ...VERBS,
  killed: `${VERBS.killed}|dead|deaths|fatalities|fatal casualties|lives|(?:(?:extrajudicial|summary|arbitrary|targeted|unlawful) )?(?:executions|killings)`,
  injured: `${VERBS.injured}|injur(?:y|ies)`,
  abducted: `${VERBS.abducted}|abduction`,
}

const BARE_COUNT = eachField(
  (field) =>
    new RegExp(
      pattern`(?:${ABOUT})?(?:(${NUMBER})|(${VAGUE})) (?:(?:confirmed|reported|verified|known|documented
            |recorded|additional|further|alleged|serious|minor) ){0,2}(?:(?:civilian|people|persons|others?
            |${PERSON})(?: (?:reportedly|reported|left|found))? )?(?:${HARMED[field]})\b(?! (?:vehicles?
            |weapons?|arms|ammunition|equipment|materiel|trucks?|tanks?|rifles?|drones?|villages?|towns?
            |positions|territory)\b)`,
    ),
)

/** `killings (1,561), injuries (1,299)` */
const IN_BRACKETS = eachField(
  (field) =>
    new RegExp(
      pattern`\b(?:${{ killed: 'killings?|deaths', injured: 'injuries|wounding', abducted: 'abductions?|kidnappings?', arrested: 'arbitrary arrests?|arrests' }[field]}) \((${NUMBER})\)`,
    ),
)

/** In the order in which they are believed. */
const PATTERNS = [
  { patterns: IN_BRACKETS, rule: 'count-in-brackets' },
  { patterns: OF_WHOM, rule: 'count-with-participle' },
  { patterns: TOTAL, rule: 'count-total' },
  { patterns: BARE_COUNT, rule: 'count-with-participle' },
]

/** `more than 20 killed and | 35 wounded`: the words run through the participle. */
export function bareCount(sentence: string, field: Field): CountFind | null {
  for (const { patterns, rule } of PATTERNS) {
    const match = firstMatch(patterns[field], sentence)
    if (!match) continue
    const value = match[1] ? readNumber(match[1]) : null
    return { field, value, zone: [match.index, match.index + match[0].length], rule }
  }
  return uncounted(sentence, field)
}

/** Harm that is told without any number. */
const UNCOUNTED: Partial<Record<Field, RegExp>> = {
  killed: /\b(?:civilian )?(?:deaths|fatalities)\b(?= (?:of|among|and)\b|[,.]|$)/,
  injured: /\binjuries\b(?= and| to|[,.]|$)/,
}

/** `the shelling caused | injuries` */
function uncounted(sentence: string, field: Field): CountFind | null {
  const harm = UNCOUNTED[field]?.exec(sentence)
  const isCaused =
    harm &&
    /\b(?:result\w*|caus\w*|lead\w*|led|left)\b(?:(?! (?:no|without|nor|neither) )[^.;]){0,40}$/.test(
      sentence.slice(Math.max(0, harm.index - 60), harm.index),
    )
  return isCaused
    ? { field, value: null, zone: [harm.index, harm.index + harm[0].length], rule: 'count-without-number' }
    : null
}
