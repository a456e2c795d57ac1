/** Tells an active verb from the participle of the same form: “gunmen killed two” from “weapons captured by”. */
import { pattern } from '../../pattern.ts'

const BEFORE_WHERE = /^ (?:in|on|at(?! least| most)|from|near|during|after|following|over)\b/
const PARTICIPLE = /^(?:killed|arrested|detained|abducted|kidnapped|captured|apprehended|injured|wounded)$/

/** Who would do it: before their verb it is active. */
const DOERS =
  /\b(?:forces|men|group|gang|police|army|they|who|fighters|militia|rebels|elements|soldiers|combatants) $/
/** Whom it befalls: `more than 20 | killed`. */
const BEFALLEN = new RegExp(
  pattern`\b(?:\d|dozens|hundreds|people|persons|men|women|boys|girls|civilians|children|others|soldiers
      |officers|peacekeepers|fighters|individuals|personnel|leaders|members|suspects|elements|commanders
      |activists|protesters|students|residents|villagers|workers|journalists|migrants|farmers|herders) $`,
)
/** What an active verb takes: `armed men abducted | four nurses`, unlike `men abducted | 2 May`. */
const OBJECT_NEXT = new RegExp(
  pattern`^ (?:(?:an?|his|her|their|its|several|some|dozens|hundreds|at least|more than|over|nearly|about
        |around|approximately|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) [a-zA-Z]
      |the (?!(?:same|previous|next|following|day|week|month|year)\b)
      |\d[\d,]* (?!(?:January|February|March|April|May|June|July|August|September|October|November
          |December)\b)[a-zA-Z])`,
)
const AUXILIARY = new RegExp(
  pattern`\b(?:was|were|been|being|be|is|are|get|got|remained|remains|remain
      |still)(?: (?:also|then|either|reportedly|allegedly|subsequently|later|again|repeatedly|heavily|shot and
        |and|[a-z]+ed and))?(?: \w+ly)? $`,
)
const LED =
  /\b(?:the|a|an|of|its|their|these|those|with|some|all|any|other|many|remaining|former|from|repurposed-)(?: [a-z]+ly)? $/

/** `civilians were killed by | shelling` */
const BEFELL_BY =
  /\b(?:killed|injured|wounded|maimed|hit|struck|damaged|destroyed|displaced|harmed|hurt|caused)(?: (?:or|and) [a-z]+)? by (?:[a-z]+ )?$/

/** An active verb is no participle before a noun ("captured weapons") and no passive ("weapons captured by"). */
export function isVerb(words: string, verb: string, after: string): boolean {
  const before = words.replace(/“$/, '')
  return !isPassive(before, verb, after) && !isReduced(before, verb, after) && !isAttribute(before, verb)
}

/** `the patrol was blocked and | fired upon`: what takes an object has none. */
const WITHOUT_OBJECT = /^(?:[.;,]|$)/

/** `was | captured`, `captured | by` */
function isPassive(before: string, verb: string, after: string): boolean {
  if (/^(?:fired|shot) (?:on|upon|at)$/.test(verb.trimEnd()) && WITHOUT_OBJECT.test(after)) return true
  return (
    (/^ by\b/.test(after) && /(?:ed|en|shot|taken|slain)$/.test(verb.trimEnd())) || AUXILIARY.test(before)
  )
}

/** `an activist | abducted in`, `more than 20 | killed` */
function isReduced(before: string, verb: string, after: string): boolean {
  if (PARTICIPLE.test(verb) && BEFALLEN.test(before) && !OBJECT_NEXT.test(after)) return true
  if (BROKEN.test(verb.trim()) && THINGS.test(before) && !OBJECT_NEXT.test(after)) return true
  // `hundreds of homes damaged or | destroyed`
  if (BROKEN.test(verb.trim()) && / (?:or|and) $/.test(before) && WITHOUT_OBJECT.test(after)) return true
  return (
    BEFORE_WHERE.test(after) &&
    PARTICIPLE.test(verb.trim()) &&
    /[,)] $|[a-z] (?:reportedly |allegedly )?$/.test(before) &&
    !DOERS.test(before)
  )
}

/** `hundreds of homes | destroyed in`: things do nothing themselves. */
const THINGS = new RegExp(
  pattern`\b(?:cattle|livestock|animals|homes|houses|tukuls|villages|vehicles|schools|buildings|shelters
      |facilities|properties|crops|ships|vessels|boats|aircraft|convoys|hospitals|land) $`,
)
const BROKEN =
  /^(?:raided|looted|stolen|burned|burnt|torched|razed|destroyed|damaged|attacked|targeted|hit|seized)$/

/** `in | occupied East Jerusalem`, `10 | burned bodies`, `the | captured weapons` */
function isAttribute(before: string, verb: string): boolean {
  if (/(?:ed|ing)$/.test(verb) && LED.test(before)) return true
  if (/ing$/.test(verb) && BEFELL_BY.test(before)) return true
  if (
    /ed$/.test(verb) &&
    /\b(?:in|into|within|across|throughout|near|around|at|between|under) $/.test(before)
  )
    return true
  return (
    /^(?:burn|detain|arrest|injur|wound|kill|abduct|kidnap|raz|loot|attack|destroy)\w*ed$/.test(verb) &&
    /\b(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|several|many) $/.test(before)
  )
}
