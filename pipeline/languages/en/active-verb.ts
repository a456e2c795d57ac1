/** Tells an active verb from the participle of the same form: “gunmen killed two” from “weapons captured by”. */
const BEFORE_WHERE = /^ (?:in|on|at(?! least| most)|from|near|during)\b/
const PARTICIPLE = /^(?:killed|arrested|detained|abducted|kidnapped|captured|apprehended|injured|wounded)$/

/** An active verb is no participle before a noun ("captured weapons") and no passive ("weapons captured by"). */
export function isVerb(words: string, verb: string, after: string): boolean {
  const before = words.replace(/“$/, '')
  // `in | occupied East Jerusalem`
  if (
    /ed$/.test(verb) &&
    /\b(?:in|into|within|across|throughout|near|around|at|between|under) $/.test(before)
  )
    return false
  // `an activist | abducted by`, `10 | burned bodies`
  if (
    BEFORE_WHERE.test(after) &&
    PARTICIPLE.test(verb.trim()) &&
    /[,)] $|[a-z] (?:reportedly |allegedly )?$/.test(before) &&
    !/\b(?:forces|men|group|gang|police|army|they|who|fighters|militia|rebels|elements|soldiers|combatants) $/.test(
      before,
    )
  )
    return false
  if (/^ by\b/.test(after) && /(?:ed|en|shot|taken|slain)$/.test(verb.trimEnd())) return false
  if (
    /\b(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|several|many) $/.test(before) &&
    /^(?:burn|detain|arrest|injur|wound|kill|abduct|kidnap|raz|loot|attack|destroy)\w*ed$/.test(verb)
  )
    return false
  if (
    /\b(?:was|were|been|being|be|is|are|get|got|remained|remains|remain|still)(?: (?:also|then|reportedly|allegedly|subsequently|later|again|repeatedly|heavily|shot and|and|[a-z]+ed and))?(?: \w+ly)? $/.test(
      before,
    )
  )
    return false
  // `more than 20 | killed`
  if (
    /\b(?:\d|dozens|hundreds|people|persons|men|women|boys|girls|civilians|children|others|soldiers|officers|peacekeepers|fighters|individuals|personnel|leaders|members|suspects|elements|commanders|activists|protesters|students|residents|villagers|workers|journalists|migrants|farmers|herders) $/.test(
      before,
    ) &&
    PARTICIPLE.test(verb)
  )
    return false
  return !(
    /(?:ed|ing)$/.test(verb) &&
    /\b(?:the|a|an|of|its|their|these|those|with|some|all|any|other|many|remaining|former|from|repurposed-)(?: [a-z]+ly)? $/.test(
      before,
    )
  )
}
