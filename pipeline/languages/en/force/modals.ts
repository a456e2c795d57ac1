import { pattern } from '../../pattern.ts'
import type { Zone } from '../../wording.ts'
import { agentOf, coordinateSubject, subjectOf } from '../clause.ts'
import { isBodySpeech, isInsisted, isPartySpeech, isQuotedOfBody, saidBefore } from '../speakers.ts'
import { headNoun, imperative, isAct } from './acts.ts'
import { GIVEN, reminded } from './addressees.ts'
import type { Asked, ForceRule, Words } from './force-rule.ts'
import { lentBy } from './headings.ts'

/** Words that may stand between a modal and its verb. */
const ADVERB = pattern`(?: (?:also|therefore|thus|further|not|now|never|only|always|still|then|in turn|at least
      |instead|ideally|continue to|equally|immediately|urgently|fully|better|best|more|[a-z]{3,20}ly))`
const EMPHASIS = new RegExp(
  pattern`^${ADVERB}{0,2} be (?:also |further |therefore )?(?:noted|pointed out|stressed|emphasi[sz]ed|recalled
      |underlined|underscored|highlighted|mentioned|borne in mind|remembered|added|acknowledged|clarified
      |observed|kept in mind|made clear|understood|recogni[sz]ed that|said|stated|remarked|reiterated|read|seen
      |viewed|interpreted|construed|associated with|equated with
      |(?:classified|regarded|described|characteri[sz]ed|labelled) as|confused with
      |considered (?:apart|as|in (?:isolation|the light|light|conjunction))|grateful|commended|congratulated
      |applauded|thanked|obliged|glad|pleased|no (?:surprise|doubt))\b`,
)
/** `The measures | shall not apply to supplies of food` tells how far a rule reaches. */
const REACH_OF_RULE = /^(?: not| no longer| continue to)? apply\b/
const PERFECT = new RegExp(
  pattern`^${ADVERB}{0,2} have (?:already |also |been |never |not )?(?:been|\w+ed|done|taken|made|given|led
      |known|gone|come|become|seen|put|kept|paid|sent|left|held|brought|found|withdrawn|begun|arrived|left)\b`,
)
/** `| Should the process fail`, `, | should it be adopted` */
const CONDITION =
  /^ (?:the|a|an|it|they|he|she|we|there|this|these|those|that|any|no|such|its|their|one|both|some|[A-Z][\w-]+)\b/
/** The modal stands in a question that is put, not a demand: "how States should". */
const QUESTION = new RegExp(
  pattern`\b(?:[Hh]ow|[Ww]hat|which|who|whom|[Ww]hen|[Ww]here|[Ww]hether|[Ww]hy|extent to which|to what extent
      |the degree to which|way(?:s)? in which|manner in which)\b[^,;:]{0,160}$
    |\b(?:determine|decide|whether|define)\b[^;:]{0,60}\bhow\b[^;:]{0,120}$`,
)
/** A clause that has told all before the next begins: `the areas where they had been absent are safe and | such efforts should` */
const CLAUSE_DONE =
  /^.*\b(?:is|are|was|were|has been|have been) (?:[a-z]+ly )?[a-z]+ and (?=(?:such|these|this|the|all|both|its|their) )/

/** `what support States |, and in particular donors, | might provide` */
const INSERTED =
  /, (?:(?:and )?(?:in particular|especially|notably|inter alia)|including) (?![^,;:]*\b(?:how|whether)\b)[^,;:]{2,80}(?:,|$)/g

/** `Those who commit such crimes | must`: the relative clause is the subject. */
const WHOEVER = new RegExp(
  pattern`(?:^|[.;,:] (?:and )?|\bthat )(?:[Aa]ll |[Aa]ny )?(?:[Tt]hose|[Aa]nyone|[Ww]hoever|[Pp]ersons
      |[Ii]ndividuals|[Pp]eople|[Pp]erpetrators|[Ss]tates|[Aa]ctors|[Pp]arties) (?:who|that
      |which) [^,;:]{3,150}$`,
)
/** `there are many areas | where the parties must` */
const AREAS = new RegExp(
  pattern`\b[Tt]here (?:are|is|remains?)(?: [a-z]+){1,4} (?:areas?|issues?|fields?|matters?|points?|questions?
      |respects|sectors?|domains?) (?:(?:in|on) which|where) [^,;:]{2,80}$`,
)
const SUBORDINATE = /\b(?:if|unless|whenever|once|wherever|even though|in case|should)\b[^,;:]{0,120}$/i
const RELATIVE = /\b(?:that|which|who)(?: (?:also|still|therefore|urgently|thus|often|frequently|usually))?$/
/** `the disarmament of the troops | which | should proceed`, unlike `decide which should` */
const WHICH =
  /(?:,|(?<!\b(?:about|as to|clarif\w{1,4}|decid\w{1,3}|defin\w{1,3}|determin\w{1,3}|identif\w{1,4}|know|of|on|over)) ) ?which$/
/** In a relative clause only what is left undone asks for an act: "shortcomings that need to be overcome". */
const OPEN_ACT = new RegExp(
  pattern`^(?: (?:also|still|urgently|therefore|further))? (?:to )?be (?:overcome|addressed|tackled|resolved
      |remedied|taken|filled|completed|concluded|finalized|expedited|accelerated|upheld|respected|supported
      |maintained|ended|stopped|lifted|reversed|closed|bridged|adopted|strengthened|improved|implemented
      |prioriti[sz]ed|rectified|corrected|given|pursued|avoided|done|introduced|undertaken|considered)\b
    |^(?: (?:all|also|now))? (?:cease|stop|end)\b|^ (?:be [a-z]+ed|begin|continue|happen|proceed|resume|start
      |take place)\b[^,;.]{0,40} (?:as soon as possible|forthwith|immediately|promptly|urgently
      |without (?:[a-z]+ )?delay)\b`,
)
/** Rules of law or procedure that a text only describes. */
const DESCRIBED = new RegExp(
  pattern`^(?:Under|According to|Pursuant to|In accordance with
      |By) (?:(?!international|humanitarian|human|customary|applicable)[\w’,()-]+ ){0,6}(?:[Ll]aws?|Codes?
      |[Ll]egislation|Acts?|[Cc]onstitution|[Rr]ules|[Aa]rticle|[Rr]egulations?|[Dd]ecree|[Ss]tatute)\b
    |\b(?:[Dd]eclaration|[Cc]harter|[Ss]tatute)\b[^.;]{0,80}\b(?:stipulate[sd]?|provide[sd]?|prescribe[sd]?
      |establish(?:es|ed)) (?:\w+ )?that\b|\b(?:law|laws|act|decree|code|bill|constitution|ordinance|statute
      |regulations?|article \d+|section \d+|guidelines|note|memorandum|agreement|accord|contract|bulletin
      |policy|policies|rules|procedures?|clauses?|legislation|amendments?|conclusions?|drafts?|initiatives?
      |motions?)\b[^.;]{0,80}\b(?:provide[sd]?|providing|proposing|includes|stipulate[sd]?|state[sd]?
      |specif(?:y|ies|ied)|prescribe[sd]?|require[sd]?|mandate[sd]?|set out|sets out|established|allows?
      |allowed) (?:\w+ )?that\b`,
  'i',
)
const DECIDED = new RegExp(
  pattern`\b(?:Council|Assembly|Committee
      |resolution [\d/]+(?: \(\d+\))?)\b[^;]{0,240}\bdecided\b[^;]{0,160}\bthat\b
    |\b(?:court|tribunal|judge|council|commission|ministry|President)\b[^;]{0,80}\b(?:ruled|ordered|instructed
      |directed|decreed) that\b|\bdeciding that\b|\b(?:was|were) (?:[a-z]+ ){0,8}told\b[^;]*\bthat\b
    |\b(?:was|were|had been|has been|been) (?:also |further |then )?(?:decided|agreed|established|stipulated
      |envisaged|planned|foreseen|expected|intended|provided|assumed)\b[^;]{0,60}\bthat\b`,
)
/** Persons of whom a process demands something: "every applicant must fill in a form". */
const EVERY = new RegExp(
  pattern`\b(?:[Ee]very|[Ee]ach|[Aa]ny|[Aa]n|[Aa]) (?:[\w-]+ ){0,3}$
    |\b(?:applicants?|candidates?|ex-combatants?|travell?ers|herders|traders|students|pupils|passengers|drivers
      |vessels?|ships?|vehicles?|trucks?|brigades?|voters|merchants|miners|fighters|recruits|buyers|sellers
      |owners)$`,
)
/** `Every weapon must be registered`, unlike `every effort must be made` */
const EACH = new RegExp(
  pattern`^(?:[Ee]very|[Ee]ach) (?:[\w-]+ )?(?:weapon|firearm|round|rifle|vehicle|vessel|aircraft|shipment
      |consignment|item|flight|container|applicant|candidate|traveller|owner|dealer|buyer|fighter|recruit
      |combatant|voter|passenger)\b`,
)
const THIS = /^(?:this|these|that|it|which|such (?:a )?\w+|doing so)$/i
/** Effects that are expected, not asked for: "This should enable". */
const EFFECT = new RegExp(
  pattern`^(?: (?:also|then|further|significantly|greatly|not))? (?:allow|enable|facilitate|help|contribute
      |lead|result|improve|increase|reduce|make(?! (?:sure|every|efforts?|use|available|public)\b)|prove
      |provide|suffice|come|take place|bring|give|remain|permit|become
      |be (?:completed|finalized|ready|possible|available|operational|able|sufficient|easier|delivered|issued
        |held))\b`,
)
const PASSIVE = new RegExp(
  pattern`^(?:${ADVERB}{0,2}) be${ADVERB}{0,2} (?!able\b|prepared\b|committed\b|concerned\b|encouraged\b
      |invited\b|requested\b|urged\b|advised\b|reminded\b|required\b|guided\b|involved\b|represented\b|united\b
      |determined\b|dedicated\b|authorized\b|mandated\b|tasked\b|equipped\b)(?:\w+ed|taken|made|given|held|done
      |put|set|sought|brought|kept|led|drawn|paid|built|begun|borne|chosen|seen|shown|sent|found|left|met
      |overcome|undertaken|withdrawn|written|lifted|driven|broken|laid|dealt|understood|upheld|spent|cut|shed)\b`,
)

/** `I must emphasize, | however, | that` */
const ASIDE = /(?<=^ [a-z]+), (?:however|though|therefore|also|again|nevertheless|nonetheless),/

/** `I must | stress that`, `we should | like to thank` */
const OWN_WORDS = new RegExp(
  pattern`^ (?:also |again |once again |once more |formally |respectfully |strongly )?(?:dissociate|object
      |protest|reject|emphasi[sz]e|stress|note|add|point out|underline|underscore|highlight|mention|say|admit
      |acknowledge|express|recall|report|inform|state|repeat|conclude|confess|commend|thank|like to|address you
      |draw your attention)\b`,
)

/** Subject or agent of a modal, or 'no' where it does not ask for an act. */
function asks(words: Words): Asked {
  const { sentence, context, from, to, quoted } = words
  const after = sentence.slice(to, to + 120).replace(ASIDE, '')
  if (EMPHASIS.test(after) || PERFECT.test(after) || REACH_OF_RULE.test(after)) return 'no'
  const before = sentence.slice(Math.max(0, from - 200), from).trimEnd()
  if (/\b(?:I|[Ww]e)$/.test(before) && OWN_WORDS.test(after)) return 'no'
  const isQuestion =
    QUESTION.test(before.replace(CLAUSE_DONE, '').replace(INSERTED, '')) &&
    !WHOEVER.test(before) &&
    !AREAS.test(before) &&
    !(WHICH.test(before) && OPEN_ACT.test(after))
  if (isQuestion || SUBORDINATE.test(before) || DESCRIBED.test(before) || DECIDED.test(before)) return 'no'
  if (RELATIVE.test(before) && !isThatClause(before) && !OPEN_ACT.test(after)) return 'no'
  if (isPartySpeech(sentence, from, context) || isInsisted(sentence, from, context)) return 'no'
  if (quoted && !isBodySpeech(sentence, from, context) && !isQuotedOfBody(sentence, from, context))
    return 'no'
  const subject = withThoseBefore(sentence, coordinateSubject(sentence, from) ?? subjectOf(sentence, from))
  const named = sentence.slice(...subject)
  if (GERUND.test(named)) return nobody(subject)
  if (THIS.test(named) && EFFECT.test(after)) return 'no'
  if (PASSIVE.test(after) || GIVEN.test(after))
    return agentOf(sentence, to) ?? whose(sentence, subject) ?? committed(sentence, to) ?? nobody(subject)
  const told = reminded(sentence, subject)
  if (told) return told
  const matter = MATTER.exec(named)
  return matter ? [subject[0], subject[0] + matter.index] : subject
}

/** `The Council, as well as | Member States, | should`: all of them. */
function withThoseBefore(sentence: string, [from, to]: Zone): Zone {
  const link = /, (?:as well as|along with|together with) (?:the )?$/.exec(
    sentence.slice(Math.max(0, from - 24), from),
  )
  return link ? [subjectOf(sentence, from - link[0].length)[0], to] : [from, to]
}

/** `Desisting from supporting armed groups | must`: an act, by whom it is not said. */
const GERUND = new RegExp(
  pattern`^(?!(?:[Nn]eighbour|[Pp]articipat|[Cc]ontribut|[Dd]evelop|[Rr]emain|[Ww]arr)ing)[A-Z]?[a-z]+ing (?:to
      |the|an?|in|from|that|all|its|their|with|for|on|[a-z]+ing)\b`,
)

/** `The involvement of | neighbouring States | in the process must be aligned`: whose conduct it is. */
function whose(sentence: string, [from, to]: Zone): Zone | null {
  const match =
    /^(?:[Tt]he |[Aa]ny |[Tt]heir )?(?:[a-z-]+ ){0,2}(?:involvement|engagement|support|efforts|commitments?|cooperation|contributions?|participation|conduct|behaviour) (?:of|by) ([^,;:]+?)(?= (?:in|to|for|with|on|towards|during|under|that|which|and) |$)/.exec(
      sentence.slice(from, to),
    )
  if (!match) return null
  const end = from + match[0].length
  return [end - match[1]!.length, end]
}

/** `should be sustained, with the full commitment of | all parties` */
function committed(sentence: string, to: number): Zone | null {
  const match =
    /\bwith (?:the )?(?:[a-z]+ (?:and )?){0,2}(?:commitment|cooperation|engagement|participation|involvement) (?:of|from|by) (?=([^,;:.]{3,90}?)(?: (?:to|in|for|on|at)\b|[,;:.]|$))/.exec(
      sentence.slice(to, to + 300),
    )
  return match && [to + match.index + match[0].length, to + match.index + match[0].length + match[1]!.length]
}

/** What a thing is about asks nobody: `data | concerning Indigenous Peoples should`. */
const MATTER =
  / (?:concerning|regarding|relating to|pertaining to)\b|(?<=\b(?:[Tt]he|[Aa]n?|[Aa]ny|[Aa]ll|[Ss]uch)(?: [a-z-]+){1,4}) (?:for|against|towards) /

/** An act without an actor: an empty zone, so that the actor of the sentence before is understood. */
function nobody([from]: Zone): Zone {
  return [from, from]
}

/** `stressed that | must` with the subject left out does not occur; `that` right before a modal is a relative unless a verb of speech leads it. */
function isThatClause(before: string): boolean {
  return /\b(?:said|stated|stressed|emphasi[sz]ed|noted) that$/.test(before)
}

/** A right that is only recalled: `reminds the Government that the Mission | shall enjoy`. */
const RECALLED = /\b(?:remind|recall)(?:s|ed|ing)?\b[^;]{0,240}\bthat\b/

function mustAsk(words: Words): Asked {
  if (
    words.match[0] === 'shall' &&
    RECALLED.test(words.sentence.slice(Math.max(0, words.from - 400), words.from))
  )
    return 'no'
  const before = words.sentence.slice(Math.max(0, words.from - 80), words.from).trimEnd()
  if (/\b(?:a|an|the|often|usually|frequently|sometimes|always)$/.test(before)) return 'no'
  const whole = words.sentence.slice(
    ...(coordinateSubject(words.sentence, words.from) ?? subjectOf(words.sentence, words.from)),
  )
  if (EACH.test(whole)) return 'no'
  const zone = asks(words)
  if (zone === 'no' || !zone) return zone
  const subject = words.sentence.slice(...zone)
  // `Any presence beyond the line | must cease`
  if (/^[Aa]ny\b/.test(whole) && isAct(headNoun(whole.slice(4)))) return zone
  return EVERY.test(`${subject} `) || EVERY.test(subject) || /^(?:[Ee]very|[Ee]ach|[Aa]ny)\b/.test(subject)
    ? 'no'
    : zone
}

function shouldAsk(words: Words): Asked {
  const { sentence, from, to } = words
  const inverted =
    from === 0 || /(?:[,;(] ?(?:and |or |but )?)$/.test(sentence.slice(Math.max(0, from - 6), from))
  if (
    inverted &&
    (from === 0 || CONDITION.test(sentence.slice(to, to + 24))) &&
    (from === 0 || !isVerbNext(sentence.slice(to, to + 40)))
  )
    return 'no'
  // `institutions, | should they face` sets a condition
  if (/^ (?:they|he|she|it|we|there) (?!(?:also|therefore)\b)/.test(sentence.slice(to, to + 12))) return 'no'
  if (/\b(?:I|we|as it|as they|as he|as she)$/.test(sentence.slice(Math.max(0, from - 12), from).trimEnd()))
    return 'no'
  return asks(words)
}

/** `, should | also ensure` goes on with the subject before the aside. */
function isVerbNext(after: string): boolean {
  return !/^ (?:the|a|an|it|they|there|this|these|those|any|no|such|its|their)\b/.test(after)
}

/** "needed to" counts where a body said so. */
const neededAsk = (words: Words): Asked =>
  isBodySpeech(words.sentence, words.from, words.context) &&
  !FINITE_BEFORE.test(words.sentence.slice(saidBefore(words.sentence, words.from), words.from))
    ? asks(words)
    : 'no'

/** A clause that has its verb: `that the analysis be followed by the cuts | needed to balance the budget` */
const FINITE_BEFORE =
  /\bthat\b[^;:]*\b(?:be|is|are|was|were|has|have|had) (?:[a-z]+ly )?[a-z]+(?:ed|en)\b[^;:,]*$/

function needAsk(words: Words): Asked {
  const before = words.sentence.slice(Math.max(0, words.from - 24), words.from)
  if (
    /\b(?:the|a|no|any|of|this|that|for|in|urgent|pressing|without|greater|their|its|his|her|and|continued|clear|strong|dire|critical|or) $/i.test(
      before,
    ) &&
    !/^needs$|\bthat $/i.test(words.match[0].split(' ')[0]! + (/\bthat $/.test(before) ? 'that ' : ''))
  )
    return 'no'
  if (/\b(?:not|I|you|would|may|might) $/i.test(before)) return 'no'
  if (
    /\b(?:operational|humanitarian|financial|basic|urgent|immediate|security|funding|resource|specific|logistical|material|priority|protection|training|and) $/.test(
      before,
    ) &&
    /^needs/.test(words.match[0])
  )
    return 'no'
  return asks(words)
}

/** Actors whom a report advises. */
const ADVISED = new RegExp(
  pattern`\b(?:States?|countries|Governments?|Council|Committee|Assembly|authorities|international community
      |donors|Secretariat|Secretary-General|organi[sz]ations?|agencies|bodies|institutions|[Mm]ission|Team
      |Panel|Union|partners|companies|private sector|stakeholders|parties|actors|entities|inspectors
      |governing bodies|legislative organs|heads|Commission|Office|UN[A-Z]+|police|prosecutors|courts
      |regulators|manufacturers|exporters)\b`,
)
const ADVICE = new RegExp(
  pattern`^(?: (?:also|further|therefore|usefully|then|again|in addition))? (?:consider|explore|examine
      |envisage|accompany|help|continue|renew|provide|establish|adopt|develop|strengthen|support|share|review
      |request|use|invite|encourage|make|take|seek|introduce|create|designate|appoint|assist|offer|draw|conduct
      |issue|ask|propose|recommend|enhance|expand|increase|improve|set up|work|build|promote|ensure|include
      |invest|update|revisit|benefit|engage|facilitate|coordinate|play|look|contribute|call)\b`,
)

/** "have to" is mostly a fact of life; it asks where an actor that is advised is its subject. */
function haveToAsk(words: Words): Asked {
  if (/\b(?:may|might|would|could) $/.test(words.sentence.slice(Math.max(0, words.from - 7), words.from)))
    return 'no'
  const zone = mustAsk(words)
  if (zone === 'no' || zone === null || !/^(?:will |still )?ha(?:s|ve)/.test(words.match[0])) return 'no'
  // `the ceasefire has to be | respected`
  if (OPEN_ACT.test(` ${words.sentence.slice(words.to, words.to + 40)}`)) return zone
  const before = words.sentence.slice(Math.max(0, words.from - 12), words.from)
  return ADVISED.test(words.sentence.slice(...zone)) && !/\b(?:who|not|may|would|often|might) $/.test(before)
    ? zone
    : 'no'
}

/** What is done to an end that is told after it. */
const TO_AN_END = new RegExp(
  pattern`^(?: also| therefore| further)? be (?:added|assigned|convened|deployed|devised|drawn up|elaborated
      |entrusted|incorporated|included|integrated|mandated|negotiated|organi[sz]ed|put in place|supplemented
      |tasked)\b`,
)

/** `to ensure`, unlike `to the border`, `in addition to existing ones` */
const TO_ACT = /(?<!\b(?:addition|contrary|due|according|prior)) to (?!(?:the|an?|its|their)\b)[a-z]/

const GIVING = /\b[Cc]onsideration $/

function optionAsk(words: Words): Asked {
  const { sentence, to, match } = words
  const zone = asks(words)
  if (zone === 'no') return 'no'
  const after = sentence.slice(to, to + 60)
  if (isOffered(words, after)) return zone
  if (match[0] === 'can') return 'no'
  if (RELATIVE.test(sentence.slice(Math.max(0, words.from - 60), words.from).trimEnd())) return 'no'
  if (/wish|usefully|want/.test(match[0])) return zone
  if (
    /^(?: also| therefore| further)? be (?:strengthened|improved|enhanced|expanded|considered|explored|established|developed|introduced|extended|adopted|set up|created|reinforced|undertaken|streamlined|revised|replicated|invited|encouraged|envisaged|examined|harmonized|amended)\b/.test(
      after,
    )
  )
    return match[0] === 'may' ? 'no' : zone
  // `Exemptions | could | be included in the framework to ensure that`
  if (match[0] === 'could' && TO_AN_END.test(after) && TO_ACT.test(sentence.slice(to))) return zone
  // `Consideration | could | be given to`
  if (/^(?: also| therefore| further)? be given\b/.test(after) && GIVING.test(sentence.slice(0, words.from)))
    return zone
  if (/^(?: also| therefore| further| usefully)? (?:consider|explore|examine|envisage)\b/.test(after) && zone)
    return zone
  if (match[0] === 'may' || !zone) return 'no'
  return ADVISED.test(sentence.slice(...zone)) &&
    !/^[A-Z]?[a-z]+ing\b/.test(sentence.slice(...zone)) &&
    ADVICE.test(after) &&
    !/\b(?:would|will|if)\b/.test(sentence.slice(0, words.from))
    ? zone
    : 'no'
}

const CANNOT = pattern`(?:cannot|can not|can no longer|must no longer) (?:be (?:limited to|confined to
      |restricted to|ignored|overlooked|allowed|tolerated|postponed|delayed|left|neglected|the (?:only|sole)
      |permitted|dismissed|condoned|the responsibility)|afford to|wait|stand (?:by|idle|idly)
    |look (?:away|the other way)|turn (?:away|a blind eye|its back|their backs?|our backs?)
    |remain (?:silent|indifferent)|rely (?:solely|only) on|continue)\b`

const OFFER = pattern`(?= (?:also |further )?(?:assess|ensure|explore|include
      |be (?:convened|deployed|established|included|integrated|introduced|provided|sought|strengthened|used))\b)`
const OFFERED = new RegExp(`^${OFFER}`)

/** Under a heading of recommendations alone what can be done is offered: `This | can | include training for customs officers`. */
function isOffered({ sentence, context }: Words, after: string): boolean {
  const heading = OFFERED.test(after) ? lentBy(context.headings)?.heading : undefined
  return (
    heading !== undefined &&
    !/\b(?:conclusions?|observations|findings)\b/i.test(heading) &&
    !imperative(sentence)
  )
}

export const MODALS: readonly ForceRule[] = [
  { rule: 'must', force: 'obligation', words: /\b(?:[Mm]ust|shall)(?: not)?\b(?![-’])/g, read: mustAsk },
  {
    rule: 'have-to',
    force: 'obligation',
    words: /\b(?:will |still )?(?:has|have) to (?!do with\b|use\b|say\b|offer\b)(?=[a-z])/g,
    read: haveToAsk,
    trigger: ({ from, match }) => [from, from + match[0].trimEnd().length],
  },
  { rule: 'cannot', force: 'obligation', words: new RegExp(CANNOT, 'g'), read: asks },
  {
    rule: 'there-can-be-no',
    force: 'obligation',
    words: /\b[Tt]here can be no (?:impunity|complacency|let-up|delay|tolerance|turning back)\b/g,
    read: (words) => (isPartySpeech(words.sentence, words.from, words.context) ? 'no' : null),
  },
  { rule: 'should', force: 'recommendation', words: /\b(?:[Ss]hould|ought to)(?: not)?\b/g, read: shouldAsk },
  {
    rule: 'need-to',
    force: 'recommendation',
    words:
      /\b(?:will need|needs?) to\b|\bneeds? (?=(?:urgent|immediate|sustained|further) (?:action|attention|support|strengthening))/g,
    read: needAsk,
    trigger: ({ from, match, sentence }) => [
      from,
      from +
        (/^ be (?:taken|strengthened|addressed|overcome)/.exec(sentence.slice(from + match[0].length))?.[0]
          .length ?? 0) +
        match[0].trimEnd().length,
    ],
  },
  { rule: 'needed-to', force: 'recommendation', words: /\bneeded to\b/g, read: neededAsk },
  {
    rule: 'might-wish',
    force: 'option',
    words: new RegExp(
      pattern`\b(?:may|might|could) (?:also )?(?:wish|want) to\b|\b(?:may|might|could) (?:also )?usefully\b
        |\b(?:could|might|may)\b(?! (?:also )?(?:wish|usefully|want)\b)|\bcan\b${OFFER}`,
      'g',
    ),
    read: optionAsk,
  },
]
