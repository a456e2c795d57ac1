/** Words for what befell people, a list for each number that an incident has. */
import { pattern } from '../../pattern.ts'
import type { CountFind } from '../../wording.ts'
import { ARRESTED, DIED, SLAIN, SLAYING, TAKEN } from '../violence.ts'

/** What is counted of an incident. */
export type Field = CountFind['field']

/** Participles and past tenses of what befell them: `were | killed`, `12 | died`. */
export const VERBS: Record<Field, string> = {
  killed: `killed|executed|${SLAIN}|${DIED}|fell(?= in (?:an |the )?(?:ambush|attack|fighting|battle)\\b)|(?:lined up and )?shot(?= by\\b)`,
  injured: pattern`lost (?:an?|the|one|his|her|their|both)(?: (?:left|right))? (?:legs?|arms?|eyes?|hands?|foot
      |feet|limbs?|hearing|sight|eyesight)|wounded|injured|maimed|hurt|sustained (?:\w+ )?(?:injuries|wounds)
    |suffered (?:\w+ )?(?:injuries|wounds)|shot and wounded|(?<=(?:serious|bad|severe)ly )burned
    |shot(?=[^.;]{0,60} (?:critical|serious|stable) condition\b)`,
  abducted: `captured|seized(?= (?:from|by (?:armed|gunmen|militia|unidentified|unknown)))|carried off|taken(?= (?:away |off )?(?:by|from))|whisked away|dragged away|led away|${TAKEN}`,
  arrested: `caught(?= (?:by|with))|${ARRESTED}`,
}
/** Verbs whose object they are. */
export const ACTIVE: Record<Field, string> = {
  killed: `killed|killing|executed|eliminated|eliminating|neutralized|fatally (?:wounded|wounding|injured|injuring|shot)|${SLAIN}|${SLAYING}|slew|(?:shot|hacked|stabbed|beat|burned)(?=[^.;,]{3,70} (?:dead|to death)\\b)|hacking to death|slit the throats? of|(?:claim|cost|tak)(?:ed|ing|en)? the (?:lives|life) of|took the lives of|(?:caus|result)(?:ed|ing) (?:in )?the deaths? of|claim(?:ed|ing)|left|leaving|left behind`,
  injured: pattern`(?<!fatally )(?:wounded|wounding)|(?<!fatally )injured
    |sent(?=[^.;,]{3,60} to (?:the )?hospital)|(?:left
      |leaving)(?=(?: (?!dead\b|killed\b)[\w’-]+){1,6} (?:wounded|injured)\b)|injuring|maimed|maiming|hurting
    |(?:damag|impair|destroy)(?:ed|ing) the (?:hearing|sight|eyesight) of`,
  abducted: pattern`abducted|abducting|kidnapped|kidnapping|marched|herded|bundled
    |removed(?=[^.;]{3,60} from (?:their|the|an?|his|her|two|three|several) (?:\w+ )?(?:homes?|houses?
        |hospitals?|clinics?|vehicles?|bus|school|camp|village|church|mosque|prison)\b)
    |held(?=[^.;,]{3,60} for [^.;,]{0,30}(?:hours|days|weeks|months|ransom)\b)|captured|capturing|seized
    |snatched|whisked away|carried off|took away|led away|held (?:hostage|captive)|took hostage|took captive
    |taking|took`,
  arrested: 'arrested|arresting|detained|detaining|apprehended|apprehending|rounded up|nabbed|caught|took',
}
const BY = '(?:, on [^,;.]{4,24},| (?:by|on|in|near|at(?! least| most)) [^,;.]{2,60}?)?'
/** Nouns of what befell those named after them. */
export const NOUNS: Record<Field, string> = {
  killed: `(?:deaths?|fatal (?:shooting|stabbing|beating)s?|killings?|assassinations?|murders?|executions?|beheadings?|slaughter|massacre|lynchings?|loss)${BY} of`,
  injured: pattern`(?:injury|injuries|wounding|injuring|(?<!killing (?:and|or) )maiming) of
    |injur(?:y|ies) to(?! (?:his|her|their|its|the (?:head|face|arms?|legs?|eyes?|hands?|chest|neck|back))\b)`,
  abducted: `(?:abductions?|kidnappings?|capture|hostage-taking|taking hostage)${BY} of`,
  arrested: '(?:arrests?|detention|apprehension)(?: in [A-Z][a-z]{2,20}(?:,? [A-Z][a-z]{2,20}){0,2})? of',
}
export const FIELDS = Object.keys(VERBS) as Field[]

/** One pattern a field. */
export function eachField(pattern: (field: Field) => RegExp): Record<Field, RegExp> {
  return Object.fromEntries(FIELDS.map((field) => [field, pattern(field)])) as Record<Field, RegExp>
}
