/** The words that make a sentence a recommendation, a request or a duty, and whom they ask. */
import { matchesOf, rulesFor } from '../../../match/matches.ts'
import { pattern } from '../../pattern.ts'
import { type Context, FORCES, type ForceFind, type Zone } from '../../wording.ts'
import { isInside, quotations } from '../clause.ts'
import { overlaps, saidBefore } from '../speakers.ts'
import { baseVerb, beginsWithAct, headNoun, imperative } from './acts.ts'
import { startsWithActor } from './addressees.ts'
import { CALLS } from './calls.ts'
import type { ForceRule, Words } from './force-rule.ts'
import { lentBy, lentIn } from './headings.ts'
import { MODALS } from './modals.ts'
import { NEEDS_AND_DUTIES } from './needs-and-duties.ts'

/** Rules whose words tell what is asked after them. */
const LED_BY_VERB = new Set([...CALLS.map(({ rule }) => rule), 'stressed-importance', 'stressed-obligation'])
export const RULES: readonly ForceRule[] = [...MODALS, ...NEEDS_AND_DUTIES, ...CALLS]

/** The letter of transmittal asks that the document be circulated. */
const CLOSING =
  /\bgrateful\b|\bappreciate it if\b|\bwish to request that\b|\bbe (?:issued|circulated|brought to the attention|published)\b/
/** `assistance in having the present letter and its annex distributed as a document` */
const CIRCULATED = new RegExp(
  pattern`\b(?:present|this|enclosed|attached) (?:[a-z]+ )?(?:letters?|communications?|notes? verbales?
      |statement|document)\b[^.;]*\b(?:circulat|distribut|issu|publish|brought to the attention)`,
)
/** A question asks nobody to act. */
const ASKED = /\?[”"’)]?\s*$/
const PRONOUN = /^(?:them|they|it|he|she|who|which|this|these|those)$/i

/** The strongest words of force in a sentence that count under the codebook, with the addressees of all that do. */
export function findForce(sentence: string, context: Context): ForceFind | null {
  if ((context.letter && CLOSING.test(sentence)) || CIRCULATED.test(sentence)) return null
  if (ASKED.test(sentence)) return null
  const finds = findAll(sentence, context)
  if (finds.length === 0) return ordered(sentence, context)
  finds.sort((a, b) => FORCES.indexOf(a.force) - FORCES.indexOf(b.force) || a.trigger[0] - b.trigger[0])
  const strongest = finds[0]!
  // a sentence makes a handful of calls; what makes more is none
  const zones = finds
    .slice(0, 40)
    .flatMap((find) => [find.addressee, alsoAsked(sentence, find)])
    .filter((zone) => zone !== null)
    .map((zone) => withoutRelative(sentence, zone))
  const filled = zones.filter(([from, to]) => to > from)
  const nouns = filled.filter((zone) => !PRONOUN.test(sentence.slice(...zone)))
  const named = nouns.length > 0 ? nouns : filled
  const apart = named.filter((zone, index) => !named.slice(0, index).some((other) => overlaps(zone, other)))
  const [addressee = null, ...more] = apart.sort((a, b) => a[0] - b[0])
  const inherits = (addressee === null && zones.length > 0) || isAnaphoric(sentence, strongest)
  return {
    ...strongest,
    addressee,
    start: Math.min(...finds.slice(0, 40).map((find) => startOf(sentence, find))),
    ...(isNamed(sentence, finds) ? { named: true } : {}),
    ...(more.length > 0 ? { more } : {}),
    ...(inherits ? { inherits } : {}),
  }
}

/** `demands that | the two Governments |, which have troops in X, withdraw them` */
function withoutRelative(sentence: string, [from, to]: Zone): Zone {
  const at = sentence.slice(from, to).search(/, (?:which|who|whom|whose)\b/)
  return [from, at > 0 ? from + at : to]
}

/** `calls on States to send troops, and on | other partners | to pay for them` */
function alsoAsked(sentence: string, { rule, addressee, trigger: [, to] }: ForceFind): Zone | null {
  if (addressee === null || !/^(?:call-upon|reiterated-call)$/.test(rule)) return null
  const also = /^[^;.]{3,300}?,? and (?:(?:up)?on|for) (?=([^,;.]{3,120}?) to [a-z])/.exec(sentence.slice(to))
  if (!also || !startsWithActor(also[1]!)) return null
  return [to + also[0].length, to + also[0].length + also[1]!.length]
}

/** `It is essential to ensure that these efforts succeed`, `Such measures should include`: whoever was asked before is to do so. */
function isAnaphoric(sentence: string, { rule, trigger: [, to] }: ForceFind): boolean {
  return (
    (rule === 'it-is-essential' && sentence.slice(0, to).endsWith(' to')) ||
    (/^(?:should|must|need-to)$/.test(rule) &&
      /^(?:(?:Such|These|Those|This|That) [a-z]+|Measures|Efforts|Steps) (?:should|must|needs? to)\b/.test(
        sentence,
      ))
  )
}

/** Rules whose words are followed, or in the passive led, by whom they ask. */
const ASKING = /^(?:call-upon|encouraged-to|request|requested-to|relayed-request)$/

/** Rules whose subject is asked. */
const MODAL = /^(?:must|should|need-to|have-to|cannot)$/
/** Nouns of those who can act, whether or not the vocabulary knows them: `the | chambers | must operate`, `the | OSRSG-CAAC | should` */
const ACTOR = new RegExp(
  pattern`^(?:chambers?|courts?|units?|agenc(?:y|ies)|bod(?:y|ies)|offices?|institutions?|teams?|leaders?
      |officials?|authorities|groups?|organi[sz]ations?|entit(?:y|ies)|companies|actors|partners|missions?
      |operations|forces?|commissions?|committees?|councils?|ministr(?:y|ies)|departments?|members|delegations?
      |managers?|experts?|judges|prosecutors|employers|investors|banks?|secretariats?|governments?|countries
      |presences?|everyone|everybody|politicians|parliamentarians|legislators|lawmakers|municipalities
      |assembl(?:y|ies)|legislatures?|boards?|panels?|factions|militias|sides|inspectors|directors?|ministers?
      |presidents?|commanders|elders)$`,
  'i',
)

function isActor(noun: string): boolean {
  return ACTOR.test(noun) || /^[A-Z]{3,}(?:-[A-Z]+)?$/.test(noun)
}

function isNamed(sentence: string, finds: readonly ForceFind[]): boolean {
  return finds.some(({ rule, addressee, trigger }) => {
    if (addressee === null) return false
    const whom = sentence.slice(...addressee)
    if (MODAL.test(rule)) return addressee[1] <= trigger[0] && isActor(headNoun(whom))
    if (/^(?:stressed-|trust-that$|has-responsibility$|it-is-essential$|what-is-needed$)/.test(rule))
      return isActor(headNoun(whom.split(' and ')[0]!))
    if (!ASKING.test(rule)) return false
    return !PRONOUN.test(whom) && startsWithActor(whom) && !beginsWithAct(whom)
  })
}

/** `To improve coordination, UNODC recommends`: what the call is for begins it. */
const AIM = /^(?:In order )?[Tt]o (?!date\b|th)[a-z]+ [^,;:]{3,200},/
/** The subject of `coordination | is recommended` is what is asked. */
const PASSIVE = /\b(?:is|are|be|was|were) (?:[a-z]+ly |also |further )?(?:called|[a-z]+ed)\b/

/** Where a call begins: at an active verb of calling, else at the clause that a verb of speech leads. */
function startOf(sentence: string, { rule, trigger: [from, to] }: ForceFind): number {
  if (AIM.test(sentence)) return 0
  if (LED_BY_VERB.has(rule) && !PASSIVE.test(sentence.slice(Math.max(0, from - 24), to))) return from
  return Math.max(0, saidBefore(sentence, from))
}

function findAll(sentence: string, context: Context): ForceFind[] {
  let quotes: Zone[] | null = null
  const finds: ForceFind[] = []
  for (const { rule, force, words, read, trigger } of rulesFor(RULES, sentence)) {
    for (const match of matchesOf(words, sentence)) {
      quotes ??= quotations(sentence)
      const asked: Words = {
        sentence,
        context,
        match,
        from: match.index,
        to: match.index + match[0].length,
        quoted: isInside(match.index, quotes),
      }
      const addressee = read(asked)
      if (addressee === 'no') continue
      finds.push({ force, rule, addressee, trigger: trigger ? trigger(asked) : [asked.from, asked.to] })
    }
  }
  return finds
}

/** Under a heading of recommendations an order is one: "Adopt measures to …". */
function ordered(sentence: string, context: Context): ForceFind | null {
  const lent = lentBy(context.headings)
  const trigger = lent && imperative(sentence)
  return (
    trigger && {
      force: 'recommendation',
      trigger,
      addressee: actorAfterColon(sentence),
      rule: 'imperative',
      lent,
    }
  )
}

/** `Scale up support: | international partners | can expand` */
function actorAfterColon(sentence: string): Zone | null {
  const clause = /: ([^.;:]{3,120}?) (?:can|could|may|might|will)\b/.exec(sentence)
  return clause && [clause.index + 2, clause.index + 2 + clause[1]!.length]
}

const OPEN = /:\s*$|\b(?:as follows|the following|inter alia)[.:,]?\s*$/
const FOLLOWING = new RegExp(
  pattern`\b(?:the following|(?:these|its|my|our|their|his|her)(?: \w+)?) (?:\w+ ){0,3}(recommendations
      |proposals|suggestions|options)\b|\b(recommends|proposes|suggests) the following\b
    |\b(?:measures|steps|actions|reforms|options) (?:(?:are |were |is )?)(recommended|proposed|suggested)\b
    |\b(recommendations|proposals)\b(?= (?:are|were|is) (?:made|put forward|submitted|offered|presented
        |as follows)|:)`,
  'i',
)
const PAST_LIST = new RegExp(
  pattern`\b(?:implemented|made progress|were (?:taken|implemented|adopted|undertaken|carried out)
      |has (?:taken|adopted|undertaken)|status of|contained in
      |(?:has|have|had) made (?:[a-z]+ ){0,2}\d+ recommendations)\b`,
  'i',
)
const DONE = /\b(?:was|were|has been|have been|had been) (?:accepted|adopted|implemented|approved)\b/

/** What an announcing sentence lends to its items: its own force, or that of the list that it announces. */
export function announces(sentence: string, context: Context): ForceFind | null {
  if (!OPEN.test(sentence)) return null
  const own = findForce(sentence, context)
  if (own) return own
  const lent = lentIn(sentence, context.headings)
  if (lent)
    return {
      force: 'recommendation',
      trigger: [0, 0],
      addressee: lent.addressee,
      rule: 'announced-list',
      lent,
    }
  const match = FOLLOWING.exec(sentence)
  if (!match || PAST_LIST.test(sentence) || DONE.test(sentence)) return null
  const word = match[1] ?? match[2] ?? match[3] ?? match[4]!
  const from = match.index + match[0].indexOf(word)
  return {
    force: /^(?:propos|suggest)/i.test(word)
      ? 'proposal'
      : /^option/i.test(word)
        ? 'option'
        : 'recommendation',
    trigger: [from, from + word.length],
    addressee: toWhom(sentence, match.index + match[0].length),
    rule: 'announced-list',
  }
}

/** `makes the following recommendations to | Member States:` */
function toWhom(sentence: string, from: number): Zone | null {
  const match =
    /^[^:;]{0,80}? for (?:the |their )?(?:consideration|attention|action|implementation) (?:by|of) ([^:;]{3,200})/.exec(
      sentence.slice(from),
    ) ?? /^ (?:to|for) (?!be\b)([^:;]{3,200})/.exec(sentence.slice(from))
  if (!match || baseVerb(` ${match[1]}`) === 1) return null
  const start = from + match[0].length - match[1]!.length
  return [start, start + match[1]!.trimEnd().length]
}
