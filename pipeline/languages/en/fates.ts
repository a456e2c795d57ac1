import { readFate } from '../fates.ts'
import { pattern } from '../pattern.ts'
import type { Zone } from '../wording.ts'

const LOST = pattern`abandon(?:ed|ing)|downed|shot down|burn(?:ed|t|ing)
  |(?:carr(?:ied|ying)|driv(?:en|ing)|drove) (?:away|off|with them)|t(?:aken|aking|ook) (?:away|with them)
  |fl(?:ed|eeing) with|destroy(?:ed|ing)|hijack(?:ed|ing)|loot(?:ed|ing)|ma(?:de|king) off with
  |pillag(?:ed|ing)|robb(?:ed|ing)|set (?:ablaze|alight|fire to)|st(?:ole|olen|ealing)|torch(?:ed|ing)
  |wreck(?:ed|ing)`
const SEIZED = 'captur(?:ed|ing)|confiscat(?:ed|ing)|impound(?:ed|ing)|recover(?:ed|ing)|seiz(?:ed|ing)|found'
const OF = '(?:burning|destruction|explosion|hijacking|looting|loss|theft) (?:on [^,;.]{3,30} )?of'
/** Up to the thing in the same phrase, or in a list of counted ones: `stole two trucks, | 14 rifles and some 3,000 rounds`. */
const SAME_PHRASE = pattern`(?:(?!\b(?:against|by|from|in|near|opened|using|when|which|while|with)\b)(?:[^,;.]
      |,(?= (?:and )?(?:about |some |over |more than |at least )?(?:\d
          |an? |several |one |two |three |four |five |six |seven |eight |nine |ten ))|(?<=\d)[,.](?=\d))){0,120}`

/** `arrested while transporting | 2,695 rounds of ammunition` */
export const IN_POSSESSION = new RegExp(
  `\\b(?:armed with|carrying(?! out\\b)|caught with|found with|hiding|(?:in|with) (?:his |her |their )?possession of|possessing|(?<!\\b(?:for|in|of) )(?:smuggling|transporting))\\b${SAME_PHRASE}$`,
)

const FATES = (['lost', 'seized'] as const).map((fate) => {
  const verbs = fate === 'lost' ? LOST : SEIZED
  const before = fate === 'lost' ? `(?:${LOST}|${OF})` : `(?:${SEIZED}|(?:capture|recovery|seizure) of)`
  return {
    fate,
    before: new RegExp(`\\b${before}\\b${SAME_PHRASE}$`),
    after: new RegExp(
      `^${fate === 'lost' ? ' ?(?:raid|rustling|theft)|^' : ''}[^,;.]{0,40}\\b(?:was|were|being) (?:also |[a-z]+ly )?(?:${verbs})\\b`,
    ),
  }
})

/** `a weapons | depot`, `a tunnel for | weapons`: a thing that only says what something else is. */
const NAMED_AFTER = new RegExp(
  pattern`^[- ](?:brigades?|caches?|corps|depots?|divisions?|facilit|factor|infrastructure|positions?
      |production|regiments?|sites?|smuggling|storage|stockpiles?|stores?|trafficking|transfers?|workshops?)`,
)
const NAMED_BEFORE =
  /\b(?:caches? of|contain(?:ed|ing)|depots? of|stockpiles? of|stor(?:e|ed|ing)|transferr(?:ed|ing)|transport(?:ed|ing)|used for) (?:[a-z-]+ ){0,2}$/

/** What became of a thing: its verb stands before it, "burned | 34 trucks", or is passive, "34 trucks | were burned"; `none` where it is only named. */
export const fateOf = readFate({
  reach: 150,
  fates: FATES,
  namedAfter: NAMED_AFTER,
  namedBefore: NAMED_BEFORE,
})

const MEANS_BEFORE = new RegExp(
  pattern`\b(?:aboard|by|from|(?<!\b(?:as|attacks?|fire|fired|raids?|strikes?) )on|riding|travelling in|using
      |with) (?:an? |the |two |three |several |their )?(?:[a-z-]+,? ){0,4}$`,
)
const MEANS_AFTER = /^(?:-borne| riders?\b)/

/** Whether a thing was the means of an act: `on | motorcycles`, `using | boats`. */
export function isMeans(sentence: string, [from, to]: Zone): boolean {
  return (
    MEANS_BEFORE.test(sentence.slice(Math.max(0, from - 60), from)) ||
    MEANS_AFTER.test(sentence.slice(to, to + 12))
  )
}

/** `The confiscated weapons included …`, `Authorities also seized …` */
export const LISTS_MORE = new RegExp(
  pattern`^(?:Th(?:e|is|ese) (?:caches?|cargo|consignments?|convoy|haul|items?|materiel|search|seizures?
        |shipments?|vessels?|vehicles?|weapons)|(?:Among )?[Tt]he (?:\w+ )?(?:captured|confiscated|looted
        |recovered|seized|smuggled|stolen)|(?:Among )?[Tt]hose (?:items|seized)
      |[Ss]eized (?:items|weapons|materiel)|(?:The )?(?:[Aa]uthorities|[Pp]olice|[Tt]hey) (?:also|further)
      |Also (?:captured|found|recovered|seized)|In addition
      |It (?:also )?(?:carried|contained|comprised|was carrying|included)|[Oo]n board)\b.*\b(?:aboard|captured
      |carried|carrying|comprised|confiscated|consisted of|contained|containing|found|included|recovered
      |revealed|seized|uncovered|were|yielded)\b`,
  's',
)
