/** How many the words after a verb or a noun of harm name: “killed 14 leaders”, “the death of a nurse”. */
import { latin } from '../../latin.ts'
import { pattern } from '../../pattern.ts'
import type { CountFind } from '../../wording.ts'
import { trim } from '../clause.ts'
import { ABOUT, NUMBER, readNumber, VAGUE } from '../numbers.ts'
import { COUNTED, LEAD, PERSON } from './persons.ts'
import { COMPANION, companions, nextConjunct, personsOf, RANGE } from './sums.ts'
import type { Field } from './words-of-harm.ts'

const FIRST_COUNT = latin(new RegExp(`^${LEAD}${COUNTED}`, 'iu'))
/** `four | shoppers`: after a verb that only people suffer any plural counts them, beasts and things left out. */
const ANY_PLURAL = latin(
  new RegExp(
    pattern`^${LEAD}(?:${ABOUT})?(?:(${NUMBER})|(${VAGUE}))(?: (?!and\b|in\b|on\b
          |of\b)[\p{L}’-]{1,24}){0,3}? (?!cattle|cows|heads?|goats|sheep|camels|livestock|animals|vehicles
        |houses|homes|tanks|weapons|drones|days|weeks|months|years|hours|minutes|times|kilometres|villages
        |towns|positions|areas|buildings|schools|rockets|missiles|bombs|attacks|incidents|trucks|shells|rounds
        |rifles|others)[a-z]{3,20}s(?=[.,;]|$| (?:and|in|on|at|near|from|as|while|who|after|during|with|when)\b)`,
    'u',
  ),
)
const BARE = new RegExp(
  pattern`^ ?(?:${ABOUT})?(?:(${NUMBER})|(${VAGUE}))(?! per cent|%|,?\d)(?=[.,;]|$
      | (?:and|in|on|of|at|near|during|others|more|were|as|when|including)\b)`,
  'u',
)
/** One person, by an article, a name or a post. */
const ONE = new RegExp(
  pattern`^ ?(?:an?|one|the|his|her|its|their|former|senior|key
      |prominent) (?!(?:death|number|total|lives|attack|town|city|patrol|convoy|unit|battalion|brigade|position
        |village(?! (?:chief|head|elder|leader))|camp|base|capital|area|weapons?|vehicles?
        |\w+ (?:number|amount)|country|territory|group|facilit|cell|network|situation|building|house|market
        |port|trail|void)\w*\b)`,
)
/** `killed one peacekeeper and injured | another` */
const ANOTHER = /^ another(?=[.,;]|$| (?:in|on|at|near|during|and|after|when|while)\b)/
const NAMED = latin(
  /^ ?(?:\p{Lu}[\p{L}’'-]+ ){1,5}(?:\(|,|in\b|on\b|and\b|was\b|$|by\b|\.)|^ ?\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+/u,
)
const MANY = new RegExp(
  pattern`^ ?(?:[a-z-]+ ){0,3}(?:civilians|operatives|members|fighters|people|persons|others|soldiers
      |individuals|suspects|hundreds|dozens|leaders|commanders|journalists|civilian)\b`,
)

/** The count at the start of a noun phrase, its conjuncts added up. */
export function countOfObject(sentence: string, start: number, field: Field, rule: string): CountFind | null {
  const text = sentence.slice(start, start + 260)
  const find = (value: number | null, { length }: string, as = rule): CountFind => ({
    field,
    value,
    zone: trim(sentence, start, start + length),
    rule: as,
  })
  const people = peopleIn(text)
  if (people) {
    const lead = text.startsWith(' ') ? 1 : 0
    return { field, value: people.value, zone: [start + lead, start + people.end], rule }
  }
  const another = ANOTHER.exec(text)
  if (another) return find(1, another[0], 'count-one')
  const range = RANGE.exec(text)
  if (range) return find(null, range[0], 'count-range')
  const number = GROUP_OF.exec(text) ?? BARE.exec(text)
  if (number) return find(number[1] ? readNumber(number[1]) : null, number[0])
  const self = /^ (?:him|her|them)sel(?:f|ves) and /.exec(text)
  const others = self && countOfObject(sentence, start + self[0].length - 1, field, rule)
  if (others?.value) return { ...others, value: others.value + 1, zone: [start + 1, others.zone[1]] }
  const leader = LEADER_AND.exec(text)
  if (leader) return find(1 + (readNumber(leader[1]!) ?? 0), leader[0])
  if (ONE.test(text) || NAMED.test(text)) return countOfOne(sentence, start, field, rule)
  const many = MANY.exec(text)
  return many && find(null, many[0], 'count-without-number')
}

/** `14 leaders and a driver` */
function peopleIn(text: string): { value: number | null; end: number } | null {
  const first = RANGE.test(text) ? null : (FIRST_COUNT.exec(text) ?? ANY_PLURAL.exec(text))
  if (!first) return null
  const more = nextConjunct(text, first[0].length)
  return {
    value: first[1] ? (readNumber(first[1]) ?? 0) + (more?.value ?? 0) : null,
    end: more ? more.end : first[0].length,
  }
}

/** Where the words for one person end. */
const ONE_END = new RegExp(
  pattern`[,;:.(]|,? (?:in|on|at|by|was|were|had|who|whom|near|during|after|with|from|for|of (?=[A-Z])
      |allegedly|reportedly|apparently|linked|suspected|planning|responsible|and)\b`,
)
const PLURAL = new RegExp(
  pattern`\b(?:\w+ (?:of )?(?:people|civilians|fighters|members)
      |[a-z]{3,}(?:men|ers|ors|ists|als|ens|ees|iers|dents)|crews?|personnel|staff|police|troops|team|people)$`,
)

/** One person, and who is named along: `a shepherd`, `the mayor and his driver`. */
function countOfOne(sentence: string, start: number, field: Field, rule: string): CountFind {
  const text = sentence.slice(start, start + 260)
  const end = ONE_END.exec(text.slice(1))
  const zone = trim(sentence, start, start + 1 + (end ? end.index : text.length))
  const words = sentence.slice(...zone)
  if (PLURAL.test(words) && !/^(?:a|an|one)\b/.test(words)) return { field, value: null, zone, rule }
  const companion = COMPANION.exec(sentence.slice(zone[0], zone[0] + 160))
  if (companion)
    return {
      field,
      value: 1 + companions(companion),
      zone: [zone[0], zone[0] + companion[0].length],
      rule: 'count-added',
    }
  const list = LISTED.exec(text)
  const persons = list && personsOf(list[0].trim())
  return persons
    ? {
        field,
        value: persons,
        zone: trim(sentence, start, start + list[0].length),
        rule: 'count-added',
      }
    : { field, value: 1, zone, rule: 'count-one' }
}

/** `a shepherd and a schoolboy`, up to what ends a list of persons. */
const LISTED = latin(
  /^ ?(?:an?|one|his|her|the) [\p{L}\d ’,-]{3,120}?(?=[.;(]|$|,? as well as\b|,? (?:on|in|at|near|during|after|when|while|by|from|who|with|of)\b)/u,
)
/** `a family of three` */
const GROUP_OF = new RegExp(String.raw`^ ?(?:an?|the) (?:family|group|crew|team|total) of (${NUMBER})\b`, 'u')

const LEADER_AND = latin(
  new RegExp(
    String.raw`^ ?the (?:[\p{L}’-]+ ){1,8}and (?:${ABOUT})?(${NUMBER}) (?:[a-z-]+ ){0,3}(?:${PERSON})\b`,
    'u',
  ),
)
