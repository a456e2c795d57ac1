/** Words for acts, as against things: a need for cooperation is a recommendation, a need for a mechanism is not. */
import { pattern } from '../../pattern.ts'
import type { Zone } from '../../wording.ts'
import { oneOf, wholly } from '../words.ts'

/** Nouns that end like acts but are things, states or people. */
const THINGS = wholly(`
  absence accommodation administration aggression agreements? alliances? allowance ambition ambulance amendment ammunition
  animals? anything appeal appearance association auction audience balance basement being beings billion building buildings
  capital ceiling circumstances? citizenship coalition commissions? compartment compliment component condition conditions
  confederation conferences? confusion consensus constitutions? convention conventions corporation corruption criminals?
  declaration delegation departments? deployment detachment differences? dimension dimensions disappointment discrimination
  distance division documents? education elections? elements? employment entrance environment equipment evening everything
  evidence exception existence experience experiment faction factions fashion federation feeling feelings festival fiction finance
  foundation fraction fragment friction friendship function functions garment generations? goals? governments? hospitals?
  ignorance importance inaction independence individuals? influence information institutions? instruments? insurance intelligence
  journal junction jurisdiction jurisdictions king leadership legislation location locations manuals? material mechanisms? meeting
  meetings membership metal million missions? moment morning nationals? nations? nothing notion nutrition obsession occasion
  officials? opinions? opposition option options organi[sz]ations? ownership parliament passion performance person personnel
  populations? portion positions? potential principal profession professionals? proportion punishment questions? reason
  recommendations? regiment regions? regulations relationship relevance religion residence resistance resolution resolutions
  revolution ring rituals? sanctions? science season sections? segment sentence session settlement settlements signals?
  significance situations? something spring stations? string substances? supplement television tensions? thing things tolerance
  township tradition traditions tuition unemployment version violence vision warship
`)
const ACT_ENDING = /(?:tion|tions|sion|sions|ment|ments|ance|ence|ing|als?)$/i
const ACTS = wholly(`
  access accountability actions? advocacy aid analys[ei]s approach approaches assistance attention caution ceasefire cessation
  changes? closure collaboration commitments? compliance compromise consultation consultations control controls cooperation
  coordination de-escalation delivery deployment dialogue diligence diplomacy disclosure efforts? end engagement exchange
  exchanges expansion fight focus follow-up funding halt harmonization help inclusion investigations? investments? justice
  measures? monitoring moves? negotiations? outreach oversight participation pressure prevention progress protection
  reconstruction recovery reforms? reintegration release repair reparations? repatriation rescue research resolve respect response
  responses restraint return reunification reviews? safeguards scrutiny settlement solidarity steps? strategies strategy support
  surveillance training transparency unity use vigilance voting withdrawal work
`)
/** Nouns of things that a need may be for. */
const NEEDED_THINGS =
  /^(?:strategy|strategies|approach|approaches|ceasefire|justice|safeguards|accountability|unity|progress)$/i

/** Progress that is yet to be made. */
const PROGRESS = new RegExp(
  pattern`^(?:[a-z]+ ){0,2}(?:further|greater|more|faster|expedited|accelerated|tangible|concrete|meaningful
      |rapid|swift|swifter|urgent|additional) progress\b`,
  'i',
)

/** Whether a noun names an act. */
export function isAct(noun: string): boolean {
  if (ACTS.test(noun)) return true
  return ACT_ENDING.test(noun) && !THINGS.test(noun) && noun.length > 5
}

/** The last word of the first noun phrase of a text: `sustained and coordinated regional | efforts | to address`. */
export function headNoun(text: string): string {
  // `prompt, independent and thorough | investigations`, `full, equal, and meaningful | participation`
  const start = text
    .trimStart()
    .replace(/^(?:[a-z-]+, ){1,4}(?:and (?=[a-z-]+ [a-z])|(?=[a-z-]+ and [a-z-]+ [a-z]))/, '')
  const phrase = /^[^\s,;:.]{1,40}(?: [^\s,;:.]{1,40}){0,13}/.exec(start)?.[0] ?? ''
  const cut =
    /(?<!-)\b(?:of|for|to|in|on|between|among|amongst|with|by|from|at|against|towards?|into|within|across|through|that|which|who|whose|under|regarding|concerning|over|upon|around|amid|during|after|before|without|along|throughout|as|so|about|is|are|was|were|has|have|by which)\b(?!-)/i.exec(
      phrase,
    )
  const words = (cut ? phrase.slice(0, cut.index) : phrase).trim().split(/\s+/)
  return (words.at(-1) ?? '').replace(/[^\p{L}-]+$/u, '')
}

/** A verb in -ing with an object of its own, unlike the noun of the same form. */
const GERUND = new RegExp(
  pattern`^(?:not )?(?:[A-Za-z][a-z]+ly )?(?!(?:during|including|regarding|concerning|following|according
        |existing|ongoing|remaining|underlying|neighbouring|participating|governing|implementing|contributing
        |everything|something|nothing|anything)\b)[A-Za-z][a-z-]+ing\b(?! (?:of|in|on|at|is|are|was|were
        |States?|countries|parties|power|bodies|authorities|institutions?|agenc\w+|groups?)\b)(?= )`,
)

/** Whether a text begins with an act: a gerund, a clause, or a noun of action at the head of its first noun phrase. */
export function beginsWithAct(text: string): boolean {
  const start = text.trimStart()
  if (GERUND.test(start)) return true
  return isAct(headNoun(start))
}

/** As `beginsWithAct`, for what is needed: things that read like acts are none. */
export function needsAct(text: string): boolean {
  if (GERUND.test(text.trimStart())) return true
  return beginsWithAct(text) && (!NEEDED_THINGS.test(headNoun(text)) || PROGRESS.test(text.trimStart()))
}

const VERBS = oneOf(`
  abandon abide abolish accede accelerate accept accompany account achieve acknowledge act activate adapt address adhere adjust
  adopt advance advise advocate agree align allocate allow amend analyse apply appoint apprehend approve arrange arrest articulate
  ask assess assign assist assume attend authorize avoid ban base be become begin bolster bring broaden build call cancel carry
  cease challenge change circulate clarify close collaborate collect combat commence commission commit communicate compensate
  compile complete comply conclude condemn condition conduct confirm consider consolidate consult continue contribute control
  convene convert convey cooperate coordinate counter create criminalize curb decide decriminalize dedicate deepen define delete
  deliver demilitarize demobilize demonstrate denounce deny deploy design designate desist destroy detail determine develop devise
  devote direct disaggregate disarm disband disclose discontinue discuss disengage dismantle disseminate dissolve distribute
  diversify document draft draw earmark educate elaborate eliminate embed embrace employ empower enable enact encourage end
  endorse enforce engage enhance enlist enquire enrich ensure enter entrust envisage equip eradicate establish evacuate evaluate
  examine exchange exclude exempt exercise exert expand expedite explore expose express extend extradite facilitate factor
  familiarize finalize finance find focus follow forgo formalize formulate foster freeze fulfil fully fund further gather give
  grant guarantee guide halt hand harmonize heed help highlight hold honour host identify implement impose improve include
  incorporate increase inform initiate inspect institute institutionalize integrate intensify introduce invest investigate invite
  involve issue join keep launch lay lead leverage liaise lift limit link list live mainstream maintain make manage mandate mark
  maximize meet mitigate mobilize modernize modify monitor move negotiate nominate note notify observe obtain offer operate
  operationalize oppose organize outlaw overcome oversee participate pass pay perform permit place plan pledge postpone prepare
  present preserve prevent prioritize proceed process procure produce prohibit promote prosecute protect provide publicize publish
  punish pursue put raise ratify reach reactivate readmit reaffirm rebuild recall recognize recommend reconcile reconsider
  reconvene record recruit redouble reduce refer refine reflect reform refrain refute regularize regulate rehabilitate reinforce
  reinstate reintegrate reiterate reject release relocate remain remedy remind remove renew renounce reopen repair repatriate
  repeal replace report request require rescind research resist resolve resource respect respond restore restrict resume retain
  rethink return reunite reverse review revise revisit revoke safeguard sanction scale schedule secure seek send separate serve
  set settle share sign simplify spare speak specify speed stand standardize start step stop streamline strengthen strive study
  submit subscribe support surrender suspend sustain tackle tailor take target terminate test tighten track train transfer
  transform translate transmit transpose treat undertake unify unite update upgrade uphold urge use utilize vacate verify vest
  view vote waive warn welcome withdraw withhold work write
`)
/** Of these, verbs that are nouns as well, so that what follows must tell. */
const NOUNS_TOO = new RegExp(
  pattern`^(?:account|act|address|advance|arrest|ban|base|call|challenge|change|close|collect|commission
      |condition|conduct|control|counter|design|detail|document|draft|draw|end|exchange|exercise|factor|finance
      |focus|fund|guide|hand|help|host|increase|issue|join|keep|launch|lead|limit|link|list|live|mandate|mark
      |move|note|offer|pay|permit|place|plan|pledge|present|process|produce|raise|reach|record|reform|release
      |report|request|repair|research|resolve|resource|respect|return|reverse|review|sanction|schedule|scale
      |secure|separate|serve|set|share|sign|speed|stand|start|step|stop|study|support|surrender|target|test
      |track|train|transfer|treat|update|upgrade|use|view|vote|welcome|work|further)$`,
)
const BASE = new RegExp(
  String.raw`\b(?:[a-z]+ly (?:and|or) )?(?:not |also |immediately |urgently |further |fully |promptly |[a-z]+ly )?(${VERBS})\b(?![-’'])`,
  'g',
)
const AFTER_VERB = new RegExp(
  pattern`^(?: (?:the|a|an|all|any|its|their|to|with|on|upon|that|in|into|for|further|and|or|such|more|how|as
        |up|out|forward|steps|measures|each|every|this|these|those|whether|[a-z]+ing|[a-z]+ly)\b|,|$)`,
)

/** The index in `text` of the first verb in its base form, as in "recommends that the Committee | write"; -1 where there is none. */
export function baseVerb(text: string): number {
  for (const match of text.matchAll(BASE)) {
    if (match.index === 0) continue
    const verb = match[1]!
    if (
      NOUNS_TOO.test(verb) &&
      !AFTER_VERB.test(text.slice(match.index + match[0].length, match.index + match[0].length + 24))
    )
      continue
    if (
      /\b(?:the|a|an|of|to|its|their|and|for|on|in|by|with|or) $/.test(
        text.slice(Math.max(0, match.index - 7), match.index),
      ) &&
      match[1] !== 'be'
    )
      continue
    return match.index
  }
  return -1
}

const IMPERATIVE = new RegExp(
  pattern`^(?:\([a-z0-9]{1,4}\) |[•–—-] )?(?:(?:Urgently|Immediately|Fully|Further|Swiftly|Promptly|Actively
        |Also|Effectively|Continuously|Duly|Strongly) )?(${VERBS})(?=,? )(?! (?:is|are|was|were|has|have|had
        |will|of|would)\b)`,
  'i',
)

/** `Support | for the court remains weak`, `Work | continued`: the noun, with the verb of its sentence. */
const NOUN_LED = new RegExp(
  pattern`^(?: (?:to|for|on|in|by|from|with|among|between) (?:(?!\b(?:that|which|who|whose
            |where)\b)[^,;:]){1,120}?)? (?:is|are|was|were|has|have|had|remains?|remained|continue[sd]?|fell
      |rose|grew|increased|decreased|declined)\b`,
)

/** Whether a sentence begins with an imperative: "Adopt measures", "(a) Ensure that". */
export function imperative(sentence: string): Zone | null {
  const match = IMPERATIVE.exec(sentence)
  if (match && NOUNS_TOO.test(match[1]!.toLowerCase()) && NOUN_LED.test(sentence.slice(match[0].length)))
    return null
  return match ? [match[0].length - match[1]!.length, match[0].length] : null
}

/** A noun phrase from its first noun or adjective on. */
export function withoutArticle(text: string): string {
  return text.trimStart().replace(/^(?:the|a|an|its|their|both|all|such|greater|more) /, '')
}
