/** How many the words after a verb or a noun of harm name: “killed 14 leaders”, “the death of a nurse”. */
import { latin } from '../latin.ts'
import type { CountFind } from '../wording.ts'
import { trim } from './clause.ts'
import { ABOUT, NUMBER, readNumber, VAGUE } from './numbers.ts'
import { COUNTED, LEAD, PERSON } from './persons.ts'
import { COMPANION, companions, nextConjunct, personsOf, RANGE } from './sums.ts'
import type { Field } from './words-of-harm.ts'

const FIRST_COUNT = latin(new RegExp(`^${LEAD}${COUNTED}`, 'iu'))
/** `four | shoppers`: after a verb that only people suffer any plural counts them, beasts and things left out. */
const ANY_PLURAL = latin(
  new RegExp(
    String.raw`^${LEAD}(?:${ABOUT})?(?:(${NUMBER})|(${VAGUE}))(?: (?!and\b|in\b|on\b|of\b)[\p{L}’-]{1,24}){0,3}? (?!cattle|cows|heads?|goats|sheep|camels|livestock|animals|vehicles|houses|homes|tanks|weapons|drones|days|weeks|months|years|hours|minutes|times|kilometres|villages|towns|positions|areas|buildings|schools|rockets|missiles|bombs|attacks|incidents|trucks|shells|rounds|rifles|others)[a-z]{3,20}s(?=[.,;]|$| (?:and|in|on|at|near|from|as|while|who|after|during|with|when)\b)`,
    'u',
  ),
)
const BARE = new RegExp(
  String.raw`^ ?(?:${ABOUT})?(?:(${NUMBER})|(${VAGUE}))(?! per cent|%|,?\d)(?=[.,;]|$| (?:and|in|on|of|at|near|during|others|more|were|as|when|including)\b)`,
  'u',
)
/** One person, by an article, a name or a post. */
const ONE =
  /^ ?(?:an?|one|the|his|her|its|their|former|senior|key|prominent) (?!(?:death|number|total|lives|attack|town|city|village(?! (?:chief|head|elder|leader))|camp|base|capital|area|weapons?|vehicles?|\w+ (?:number|amount)|country|territory|group|facilit|cell|network|situation|building|house|market|port|trail|void)\w*\b)/
const NAMED = latin(
  /^ ?(?:\p{Lu}[\p{L}’'-]+ ){1,5}(?:\(|,|in\b|on\b|and\b|was\b|$|by\b|\.)|^ ?\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+/u,
)
const MANY =
  /^ ?(?:[a-z-]+ ){0,3}(?:civilians|operatives|members|fighters|people|persons|others|soldiers|individuals|suspects|hundreds|dozens|leaders|commanders|journalists|civilian)\b/

/** The count at the start of a noun phrase, its conjuncts added up. */
export function countOfObject(sentence: string, start: number, field: Field, rule: string): CountFind | null {
  const text = sentence.slice(start, start + 260)
  const first = RANGE.test(text) ? null : (FIRST_COUNT.exec(text) ?? ANY_PLURAL.exec(text))
  if (first) {
    const more = nextConjunct(text, first[0].length)
    const end = more ? more.end : first[0].length
    const value = first[1] ? (readNumber(first[1]) ?? 0) + (more?.value ?? 0) : null
    const lead = /^ ?/.exec(first[0])![0].length
    return { field, value, zone: [start + lead, start + end], rule }
  }
  const range = RANGE.exec(text)
  if (range)
    return { field, value: null, zone: trim(sentence, start, start + range[0].length), rule: 'count-range' }
  const family = GROUP_OF.exec(text)
  if (family)
    return {
      field,
      value: readNumber(family[1]!),
      zone: trim(sentence, start, start + family[0].length),
      rule,
    }
  const number = BARE.exec(text)
  if (number)
    return {
      field,
      value: number[1] ? readNumber(number[1]) : null,
      zone: trim(sentence, start, start + number[0].length),
      rule,
    }
  const self = /^ (?:him|her|them)sel(?:f|ves) and /.exec(text)
  if (self) {
    const others = countOfObject(sentence, start + self[0].length - 1, field, rule)
    if (others?.value) return { ...others, value: others.value + 1, zone: [start + 1, others.zone[1]] }
  }
  const leader = LEADER_AND.exec(text)
  if (leader)
    return {
      field,
      value: 1 + (readNumber(leader[1]!) ?? 0),
      zone: trim(sentence, start, start + leader[0].length),
      rule,
    }
  if (ONE.test(text) || NAMED.test(text)) {
    const end =
      /[,;:.(]|,? (?:in|on|at|by|who|whom|near|during|after|with|from|for|of (?=[A-Z])|linked|suspected|planning|responsible|and)\b/.exec(
        text.slice(1),
      )
    const zone = trim(sentence, start, start + 1 + (end ? end.index : text.length))
    if (
      /\b(?:\w+ (?:of )?(?:people|civilians|fighters|members)|[a-z]{3,}(?:men|ers|ors|ists|als|ens|ees|iers|dents))$/.test(
        sentence.slice(...zone),
      ) &&
      !/^(?:a|an|one)\b/.test(sentence.slice(...zone))
    )
      return { field, value: null, zone, rule }
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
    if (persons)
      return {
        field,
        value: persons,
        zone: trim(sentence, start, start + list[0].length),
        rule: 'count-added',
      }
    return { field, value: 1, zone, rule: 'count-one' }
  }
  const many = MANY.exec(text)
  return many
    ? {
        field,
        value: null,
        zone: trim(sentence, start, start + many[0].length),
        rule: 'count-without-number',
      }
    : null
}

/** `a shepherd and a schoolboy`, up to what ends a list of persons. */
const LISTED = latin(
  /^ ?(?:an?|one|his|her) [\p{L} ’,-]{3,120}?(?=[.;(]|$|,? (?:on|in|at|near|during|after|when|while|by|from|who|with|of)\b)/u,
)
/** `a family of three` */
const GROUP_OF = new RegExp(String.raw`^ ?(?:an?|the) (?:family|group|crew|team|total) of (${NUMBER})\b`, 'u')

const LEADER_AND = latin(
  new RegExp(
    String.raw`^ ?the (?:[\p{L}’-]+ ){1,8}and (?:${ABOUT})?(${NUMBER}) (?:[a-z-]+ ){0,3}(?:${PERSON})\b`,
    'u',
  ),
)
