import { matchesOf } from '../../match/matches.ts'
import { latin } from '../latin.ts'
import { pattern } from '../pattern.ts'
import type { Zone } from '../wording.ts'
import { wordsFirst } from '../words-first.ts'

/** Openers of what is not told as fact: possibility, purpose, plan, condition. */
const UNREAL = new RegExp(
  pattern`\b(?:[Cc]ould|would|might|may|should|must|will|shall|cannot|can|[Ii]f|[Uu]nless|whether|lest|planning
      |planned|plans?|plotting|plotted|intend(?:s|ed|ing)?|intention|intent|threaten(?:s|ed|ing)?
      |prepar(?:e|es|ed|ing)|seek(?:s|ing)?|sought|aim(?:s|ed|ing)?|capable of|ability|capacity|capability
      |capabilities|potential|risks?|in order|with a view to|so as|instructions?|instruct(?:s|ed|ing)?
      |order(?:ed|s|ing)?|authori[sz]\w+|urg\w+|call(?:s|ed|ing)? (?:for|on|upon)|tasked
      |warn(?:s|ed|ing)?(?! shots?\b)|fear(?:s|ed|ing)?|suspected of|accused of|alleging|charged with|charges
      |convicted|incit\w+|encourag\w+|desire|(?:did|do|does) not want|willing\w*|determination|ambition
      |aspirations?|prohibit\w*|prevent\w*|preventing)\b`,
  'g',
)
/** Infinitives that say why or what for; "continued to attack" and "was reported to have" tell facts. */
const PURPOSE = wordsFirst(
  latin(
    new RegExp(
      pattern`(?<!\b(?:presumed|understood|thought|deemed|continued?|continues|continuing|managed|began|begun
            |started|went on|proceeded|used|reported|said|believed|known|suspected|alleged|assessed|observed
            |found|appeared|seemed|claimed|thought|led|visit|helped|forced|prior|due|according|subject|addition
            |response|reaction|up|close|next|surge|linked|loyal|belonging|allied|affiliated|relation|contrary
            |related|thanks|access|damage|threat|succumbed|shot|hacked|stabbed|beaten|burned|burnt|tortured
            |bludgeoned|tried|amounting|moved|taken|transported|fire|visit on \d{1,2} \w+)) to “?(?!the\b|a\b
          |an\b|have\b|its\b|their\b|his\b|date\b|deliver\b|death\b|wounds\b|injuries\b|people\b|areas\b
          |(?:one|two|three|four|five|six|seven|eight|nine|ten|several|both|other|others|many|all|some|another
            |more|over|mid|early|late|at|local|nearby|neighbouring|armed|government|security)\b|civilians\b
          |\p{Lu}|\d)[a-z]`,
      'gu',
    ),
  ),
)
const END = /[;:]|\.\s|, (?!and\b|or\b|but rather\b)/
/** What is spoken of as known has happened, whatever is supposed of it: "may have been used for | the bombings". */
const KNOWN =
  / (?:for|in|of|behind|during|after) the (?:\w+ ){0,3}(?:attacks?|bombings?|killings?|raids?|assassinations?|massacres?|strikes?)\b/
/** After a plan or a purpose the sentence's own verb tells a fact again: "… who had called for protests | were abducted". */
const OWN_VERB =
  / (?:was|were|has|had) (?!been\b)| (?:led to|resulted in|culminated in|sparked|triggered|prompted) /
/** After a purpose a second clause tells a fact of its own: `an operation to arrest his brother, | and the army killed a boy`. */
const OWN_CLAUSE = latin(
  /, and (?:the |an? )?(?:[\p{L}’-]+ ){1,5}(?:abducted|ambushed|arrested|attacked|captured|detained|fired|killed|opened|raided|seized|shot|struck)\b/u,
)
const MODAL = /^(?:could|would|might|may|should|must|will|shall|cannot|can|if|unless|whether|lest)$/i
const REACH = 220

/** Zones of a sentence that tell no fact. */
export function hypothetical(sentence: string): Zone[] {
  const zones: Zone[] = []
  for (const words of [UNREAL, PURPOSE]) {
    for (const match of matchesOf(words, sentence)) {
      const from = match.index
      if (
        /\b(?:foiled|thwarted|failed|attempted|survived)\b/i.test(
          sentence.slice(Math.max(0, from - 24), from),
        ) ||
        NOTED.test(sentence.slice(from, from + 60)) ||
        (words === PURPOSE && isUse(sentence, from))
      )
        continue
      zones.push([from, endAfter(sentence, from + match[0].length, MODAL.test(match[0]))])
    }
  }
  return zones.sort((a, b) => a[0] - b[0])
}

/** What is only drawn attention to has happened: `it should be noted that`, `it is of interest to recall that`. */
const NOTED = new RegExp(
  pattern`^ ?(?:(?:should|must|may|can|will) (?:also )?be (?:noted|recalled|mentioned|stressed|emphasi[sz]ed
        |pointed out|underlined)|to (?:also )?(?:have )?(?:note|recall|mention|stress|emphasi[sz]e|point out
        |underline|learn(?:ed|t)?|hear|report|inform [^,;.]{2,30}?)) that\b`,
)
/** What force is used for is done, and what was attempted: `used drones | to strike`, `attempted | to invade`. */
const USE = new RegExp(
  pattern`\b(?:(?:used|using|deployed|deploying|employed|employing) (?:[\w-]+,? ){1,9}?
      |attempt(?:s|ed|ing)? )to (?:strike|attack|target|bomb|hit|shell|kill|destroy|drop|fire|launch|bombard
      |storm|invade|overrun|seize|capture|assassinate)\b`,
)

function isUse(sentence: string, at: number): boolean {
  const before = sentence.slice(Math.max(0, at - 110), at)
  return USE.test(before + sentence.slice(at, at + 16))
}

/** What somebody is charged with may be a list. */
const CHARGE = /\b(?:alleging|accused of|charged with|charges|convicted|suspected of|planning|plotting)$/
const CHARGE_END = /[;:]|\.\s|, (?:but|while|which|who|after|when|the|he|she|they)\b/

function endAfter(sentence: string, from: number, modal: boolean): number {
  const isCharge = CHARGE.test(sentence.slice(0, from))
  const after = sentence.slice(from, from + REACH)
  const ends = [END, KNOWN, ...(modal ? [] : [OWN_VERB, OWN_CLAUSE])]
    .map((words) => after.search(words === END && isCharge ? CHARGE_END : words))
    .filter((at) => at !== -1)
  return from + (ends.length > 0 ? Math.min(...ends) : after.length)
}
