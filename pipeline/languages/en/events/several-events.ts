/** Whether words tell several events as one: “attacks”, “raided three villages”, “repeatedly”. */
import { latin } from '../../latin.ts'
import { pattern } from '../../pattern.ts'

const PLURAL = new RegExp(
  pattern`\b(?:cases|incidents|violations|murders|attacks|assaults|strikes|airstrikes|raids|ambushes|bombings
      |bombardments|assassinations|killings|massacres|incursions|offensives|operations|campaigns|seizures
      |interceptions|deliveries|shipments|transfers|casualties|abductions|kidnappings|arrests|explosions
      |executions|shootings)\b`,
  'i',
)
/** Several things or places, unlike several people. */
const SEVERAL = new RegExp(
  pattern`^(?: ?(?:on|at|against|in|into|targeting))?(?: ?(?:at least|about|some|nearly|over|more than|the|all
        |another))* ?(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|numerous
      |multiple|various|many|dozens of) (?:[\w’-]+ ){0,3}(?:villages|towns|hospitals|schools|mosques|churches
      |markets|camps|bases|positions|sites|settlements|posts|checkpoints|centres|facilities|cells|depots|houses
      |homes|localities|areas|neighbourhoods|plots|shipments|consignments|convoys|vessels|ships|provinces
      |districts|states|governorates|municipalities|locations|clinics|warehouses|stations|offices|compounds
      |arrests|bridges|ports|airports|refineries|networks)\b`,
  'i',
)
const OFTEN = new RegExp(
  pattern`\b(?:multiple times|numerous times|several times|[Rr]epeatedly
      |(?:several|multiple|numerous|various|\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven
        |twelve) (?:separate |different )?occasions|(?:almost |near-)?[Dd]aily|regularly
      |(?:[Ii]ntermittent|[Ss]poradic|[Rr]epeated|recurrent|successive) (?:\w+ )?(?:clashes|attacks|fighting
        |strikes|shelling|raids)|(?:in|across|over) (?:\d{1,3}|two|three|four|five|several|multiple
        |various) (?:separate |different )?(?:incidents|provinces|locations|operations|villages|states
        |districts))\b`,
)

/** `killed 16 civilians | in Lodja, Bassa and Gina`: at several places, whether or not the vocabulary has them. */
const PLACES = latin(
  new RegExp(
    pattern`^[^;:.]{0,120}?(?<!\bborn )\bin (?:the )?(?:(?:towns|villages|areas|localities|counties
          |districts) of )?\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+){0,2}(?:, \p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+){0,2})+,? and \p{Lu}[\p{L}’-]+`,
    'u',
  ),
)

/** `were abducted | in three separate incidents` */
const APART =
  /^[^;:.]{0,80}? in (?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|several|multiple|various) (?:separate|different|distinct) [a-z]+s\b/

/** Whether the words after an event tell that it happened in several places, or several times. */
export function isScattered(sentence: string, to: number): boolean {
  const after = sentence.slice(to, to + 220)
  return (after.includes(', ') && after.includes(' in ') && PLACES.test(after)) || APART.test(after)
}

/** Whether several events are told: by their words, what they befell, or how often. */
export function isSeveral(sentence: string, from: number, to: number, object: string): boolean {
  return (
    PLURAL.test(sentence.slice(from, to)) ||
    isSeriesOf(sentence, from) ||
    SEVERAL.test(object) ||
    OFTEN.test(sentence)
  )
}

/** `more than 60 | aerial attacks`: so many are no one event, whatever day and place they have. */
export function isCounted(sentence: string, from: number, to: number): boolean {
  return (
    PLURAL.test(sentence.slice(from, to)) &&
    /\b(?:a series of|dozens of|multiple|numerous|several|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (?:[A-Z]?[a-z-]+ ){0,3}$/.test(
      sentence.slice(Math.max(0, from - 60), from),
    ) &&
    !/\bon \d{1,2} [A-Z][a-z]+ $/.test(sentence.slice(Math.max(0, from - 20), from))
  )
}

function isSeriesOf(sentence: string, from: number): boolean {
  return (
    /\b(?:series of|several|numerous|multiple|a number of|many|\d{1,4}|dozens of|hundreds of) (?:[\w-]+ ){0,2}$/i.test(
      sentence.slice(Math.max(0, from - 40), from),
    ) &&
    /^(?!(?:was|were|been|being) )(?:[\w-]+ ){0,4}[a-z]+s\b/.test(sentence.slice(from, from + 50)) &&
    !/\b\d{4} $/.test(sentence.slice(Math.max(0, from - 5), from))
  )
}
