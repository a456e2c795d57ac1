/** Words for people who are abducted or arrested. */
import { latin } from '../../latin.ts'
import { pattern } from '../../pattern.ts'
import { ADVERB, ARMS, ARRESTED, MATERIEL, PLACES, TAKEN } from '../violence.ts'
import type { EventRule } from './event-rule.ts'

/** Whom forces capture in an arrest, not in a kidnapping. */
const HELD = new RegExp(
  pattern`\b(?:suspects?|terrorists?|militants?|leaders?|commanders?|emirs?|lieutenant|fighters|insurgents?
      |bandits|gang|jihadists?|smugglers|traffickers|deserters|operatives?|dealers?|former|wanted|ringleaders?
      |kingpin|mastermind|gunmen|members of)\b`,
  'i',
)

/** What is taken by doing it: `the steps that have been | taken by`. */
const DONE = new RegExp(
  pattern`\b(?:steps?|measures?|actions?|decisions?|initiatives?|approach\w*|positions?|votes?|care|note
      |advantage|efforts|samples?|photographs?|stand|notice|responsibility)\b`,
)

export const CAPTIVE_RULES: readonly EventRule[] = [
  {
    rule: 'abducted',
    type: 'kidnapping',
    build: 'active',
    armed: true,
    words: new RegExp(
      pattern`\b(?:abducted|abducting|kidnapped|kidnapping(?= (?:at least |some |over )?[\w-]+ (?:people
              |persons|men|women|civilians|staff|workers|children|others|villagers|students|passengers))
          |snatched|whisked away|took (?:hostage|captive|away)|held (?:hostage|captive)
          |took (?=[^.;,]{3,60} (?:hostage|captive|to an un\w+|with them|as captives|into the (?:forest|bush)))
          |led away|dragged away|held (?=[^.;,]{3,60} (?:for ransom|hostage|captive|against their will))
          |held (?=(?:(?!talks|meetings?|discussions|consultations|elections|workshops?|hearings|trainings?
                |rall)[\w’-]+ ){0,4}(?:people|persons|men|women|children|crew|staff|workers|officials|members
              |soldiers|peacekeepers|passengers|drivers|villagers|civilians|officers|personnel|students
              |seafarers|him|her|them|patrol|team)\b[^.;,]{0,30} for (?:several|many
              |more than |over |nearly |\d+|two|three|four|five|six|seven|eight|nine|ten)[^.;,]{0,24}(?:hours
              |days|nights|weeks|months)\b))\b`,
      'g',
    ),
  },
  {
    rule: 'was-abducted',
    type: 'kidnapping',
    build: 'passive',
    armed: true,
    words: new RegExp(
      pattern`\b(?:was|were|been|(?<!still )being) ${ADVERB}“?(?:${TAKEN})\b”?
        |\b(?:abducted|kidnapped|snatched) (?=by |from |in |on |near |at )
        |\b(?:seized|taken|captured) (?=at gunpoint|by (?:gunmen|armed|unidentified|unknown))`,
      'g',
    ),
  },
  {
    rule: 'people-were-taken',
    type: 'kidnapping',
    build: 'passive',
    armed: false,
    words: latin(
      new RegExp(
        // `Goma was captured by M23`: a lone name is that of a place
        pattern`(?<!(?:^|[,;] |\b(?:after|and|before|that|when|while) )\p{Lu}[\p{L}’-]{2,30} )\b(?:was|were
            |been|being) ${ADVERB}(?:seized|captured|taken|carried off|carried away|whisked away|led away
            |dragged (?:away|from|out)|removed) (?=(?:away |off )?(?:by (?:\w+ ){0,3}(?:gunmen|armed|militi\w+
                |rebels?|insurgents?|bandits|raiders|\p{Lu})|from (?:(?:his|her|their|the|an?)\b|\p{Lu})))`,
        'gu',
      ),
    ),
    object: /\w/,
    notObject: new RegExp(`${HELD.source}|${MATERIEL.source}|${PLACES.source}|${DONE.source}`, 'iu'),
  },
  {
    rule: 'abduction-of',
    type: 'kidnapping',
    build: 'noun',
    armed: true,
    words: new RegExp(
      pattern`\b(?:(?:mass )?abductions?|kidnappings?|hostage-taking
          |taking hostage)(?: (?:by|on|in|near|at) [^,;.]{2,50}?)? of\b
        |\btheir (?:abduction|kidnapping|capture)(?= by)
        |\b(?:incidents?|cases?) of (?:mass )?(?:abductions?|kidnappings?|hostage-taking)\b
        |\bdetention of\b(?= [^.;]{3,140}? by (?:(?:a|an|the) )?(?:group of )?(?:[a-z-]+ )?(?:AFC|M23|Houthis?
            |RSF|Rapid Support|Ansar Allah|de facto|armed|gangs?|militia\w*|rebels|militants|insurgents
            |unidentified))|(?<=\b(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several
            |numerous) (?:new |separate |further )?)(?:abductions|kidnappings)\b`,
      'g',
    ),
  },
  {
    rule: 'took-people',
    type: 'kidnapping',
    build: 'active',
    armed: true,
    words: new RegExp(
      pattern`\b(?:seized|captured|took|removed(?=[^.;]{3,80} from (?:(?:their|his|her|an?|the|two|three
                |several) )?(?:\w+ )?(?:homes?|houses?|hospitals?|clinics?|vehicles?|bus(?:es)?|camps?
              |villages?|church(?:es)?|mosques?|prisons?|schools?)\b)|marched|herded|bundled|carried off
          |led off|drove off with|made off with|dragged(?![^.;]{3,60} (?:and|before) (?:shot|killed|executed
              |beat)|[^.;]{3,60}, (?:killing|shooting|executing
              |beating)))\b(?= (?:at least |more than |some |about |over |an estimated )?(?:\d{1,4}|one|two
            |three|four|five|six|seven|eight|nine|ten|several|dozens of) )`,
      'g',
    ),
    object: new RegExp(
      pattern`^ (?:[\w,-]+ ){1,9}(?:hostages?|peacekeepers?|soldiers|civilians|people|persons|workers|staff
          |seafarers|journalists|officers|observers|crew|women|men|children|captive|students|villagers|patients
          |passengers|pupils|residents|worshippers|refugees|inmates|girls|boys|drivers|members|officials
          |farmers|traders|youths?)\b`,
    ),
  },
  {
    rule: 'arrested',
    type: 'arrest',
    build: 'active',
    armed: false,
    words: new RegExp(
      pattern`\b(?:arrested|arresting|detained|detaining|apprehended|apprehending|dismantled|dismantling
          |(?:broke|broken|breaking) up(?= (?:an?|the|two|three|several|\d+) )|rounded up|nabbed
          |took (?=[^.;,]{3,60} into custody))\b(?! in custody)`,
      'g',
    ),
  },
  {
    rule: 'caught',
    type: 'arrest',
    build: 'active',
    armed: true,
    words: /\b(?:captured|caught|capturing|seized)\b/g,
    object: HELD,
    notObject: /^ (?:in|up|on|by|between|[A-Z])|\b(?:town|village|city|positions?|weapons|vehicles)\b/,
  },
  {
    rule: 'was-caught',
    type: 'arrest',
    build: 'passive',
    armed: true,
    words: new RegExp(
      String.raw`\b(?:was|were|been) ${ADVERB}(?:captured|caught)\b(?! (?:in|up|on)\b (?:the )?(?:crossfire|fighting))`,
      'g',
    ),
    object: HELD,
  },
  {
    // `was caught with two rifles`
    rule: 'was-caught-with',
    type: 'arrest',
    build: 'passive',
    armed: true,
    words: new RegExp(
      String.raw`\b(?:was|were|been) ${ADVERB}caught (?=(?:with|(?:carrying|transporting|smuggling|in possession of)) [^.;,]{0,60}${ARMS.source})`,
      'g',
    ),
  },
  {
    rule: 'was-arrested',
    type: 'arrest',
    build: 'passive',
    armed: false,
    words: new RegExp(
      pattern`\b(?:was|were|been|being) ${ADVERB}(?:${ARRESTED}
          |dismantled)\b(?! since\b)(?! and (?:later |then |subsequently )?(?:executed|killed|shot|murdered
            |beheaded)\b)|(?<=\band (?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten
            |several) [a-z]{3,20} )(?:arrested|detained)\b|(?<=[a-z)] )(?:arrested|apprehended) (?=by )
        |(?<=\b(?:cells?|networks?|rings?) )(?:was|were) (?:broken up|disrupted)\b
        |(?<=[a-z)], )(?:arrested|apprehended|dismantled) (?=in |on |by |during |near |at )`,
      'g',
    ),
    notObject: /\b(?:monuments?|memorials?|statues?|obelisks?|plaques?)\b/,
  },
  {
    rule: 'capture-of',
    type: 'arrest',
    build: 'noun',
    armed: true,
    words: /\bcapture of\b/g,
    object: HELD,
    notObject: new RegExp(`${MATERIEL.source}|${PLACES.source}`, 'u'),
  },
  {
    rule: 'detention-of',
    type: 'arrest',
    build: 'noun',
    armed: false,
    words: /(?<=\b(?:result(?:ed|ing) in|le(?:d|ading) to) (?:the )?(?:[a-z]+ )?)detention(?= of\b)/g,
  },
  {
    rule: 'arrest-of',
    type: 'arrest',
    build: 'noun',
    armed: false,
    words: new RegExp(
      pattern`\btheir (?:arrest|detention)(?= (?:by|in|on)\b)
        |\b(?:arrests?(?: and (?:arbitrary )?detentions?)?|apprehension|dismantling)\b(?= of\b
          | in [A-Z]\w{2,20}(?:,? [A-Z]\w{2,20}){0,2} of\b)`,
      'g',
    ),
  },
]
