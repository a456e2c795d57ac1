/** Counts that stand by their word of harm without a sentence around them: “more than 20 killed”, “killings (1,561)”. */
import { firstMatch } from '../../matches.ts'
import type { CountFind } from '../wording.ts'
import { ABOUT, NUMBER, readNumber, VAGUE } from './numbers.ts'
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
      String.raw`\b(?:number of|toll of|total of) [^.;]{3,60}? (?:${VERBS[field]})\b[^.;]{0,90}? (?:reached|rose to|stood at|totalled|climbed to|increased to|came to) (?:${ABOUT})?(${NUMBER})`,
    ),
)

const HARMED: Record<Field, string> = {
  ...VERBS,
  killed: `${VERBS.killed}|dead|deaths|fatalities|fatal casualties|lives|(?:(?:extrajudicial|summary|arbitrary|targeted|unlawful) )?(?:executions|killings)`,
  injured: `${VERBS.injured}|injuries`,
}

const BARE_COUNT = eachField(
  (field) =>
    new RegExp(
      String.raw`(?:${ABOUT})?(?:(${NUMBER})|(${VAGUE})) (?:(?:confirmed|reported|verified|known|documented|recorded|additional|further|alleged|serious|minor) ){0,2}(?:(?:civilian|people|persons|others?|${PERSON})(?: (?:reportedly|reported|left|found))? )?(?:${HARMED[field]})\b(?! (?:vehicles?|weapons?|arms|ammunition|equipment|materiel|trucks?|tanks?|rifles?|drones?|villages?|towns?|positions|territory)\b)`,
    ),
)

/** `killings (1,561), injuries (1,299)` */
const IN_BRACKETS = eachField(
  (field) =>
    new RegExp(
      String.raw`\b(?:${{ killed: 'killings?|deaths', injured: 'injuries|wounding', abducted: 'abductions?|kidnappings?', arrested: 'arbitrary arrests?|arrests' }[field]}) \((${NUMBER})\)`,
    ),
)

/** `more than 20 killed and | 35 wounded`: the words run through the participle. */
export function bareCount(sentence: string, field: Field): CountFind | null {
  const bracketed = firstMatch(IN_BRACKETS[field], sentence)
  if (bracketed)
    return {
      field,
      value: readNumber(bracketed[1]!),
      zone: [bracketed.index, bracketed.index + bracketed[0].length],
      rule: 'count-in-brackets',
    }
  const whom = firstMatch(OF_WHOM[field], sentence)
  if (whom)
    return {
      field,
      value: readNumber(whom[1]!),
      zone: [whom.index, whom.index + whom[0].length],
      rule: 'count-with-participle',
    }
  const reached = firstMatch(TOTAL[field], sentence)
  if (reached)
    return {
      field,
      value: readNumber(reached[1]!),
      zone: [reached.index, reached.index + reached[0].length],
      rule: 'count-total',
    }
  const match = firstMatch(BARE_COUNT[field], sentence)
  if (match)
    return {
      field,
      value: match[1] ? readNumber(match[1]) : null,
      zone: [match.index, match.index + match[0].length],
      rule: 'count-with-participle',
    }
  const none =
    field === 'injured'
      ? /\binjuries\b(?= and| to|[,.]|$)/.exec(sentence)
      : field === 'killed'
        ? /\b(?:civilian )?(?:deaths|fatalities)\b(?= (?:of|among|and)\b|[,.]|$)/.exec(sentence)
        : null
  const caused =
    none &&
    /\b(?:result\w*|caus\w*|lead\w*|led|left)\b[^.;]{0,40}$/.test(
      sentence.slice(Math.max(0, none.index - 60), none.index),
    )
  return caused
    ? { field, value: null, zone: [none.index, none.index + none[0].length], rule: 'count-without-number' }
    : null
}
