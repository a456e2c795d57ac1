/**
 * Who speaks. A call that a report relays counts where a body spoke (the United Nations, a committee, Member States, experts); a demand of a
 * party to the dispute does not.
 */
import { pattern } from '../pattern.ts'
import type { Context, Zone } from '../wording.ts'
import { coordinateSubject, subjectOf } from './clause.ts'

const BODY = new RegExp(
  pattern`\b(?:I|[Ww]e|[Mm]y (?:Government|country|delegation)|[Oo]ur (?:Government|delegations?)
      |United Nations|UN[A-Z]{1,6}|UN-[A-Z]\w+|MINU\w+|MONU\w+|OHCHR|OCHA|UNHCR|WHO|WFP|FAO|IOM|ICRC|IAEA|OPCW
      |OSCE|NATO|CTED|FATF|IGAD|ECOWAS|ECCAS|SADC|INTERPOL|World Bank|Secretar(?:y-General|iat)
      |Special (?:Representative|Envoy|Adviser|Coordinator|Rapporteurs?)|High (?:Commissioner|Representative)
      |Independent Expert|Personal Envoy|Inspectors?|Panel|Group of Experts
      |(?:Monitoring|Support|Working|Contact|Expert|Steering) (?:Team|Group|Committee)
      |(?:Mission|mission) leadership|[Tt]he (?:Authority|Team|Mission|Group|Panel|Committee|Commission|Council
        |Assembly|Facilitator|Chair|Co-Chairs|Office|Centre|Experts?|Special Rapporteur|Board|Unit|Force
        |Organization|Union)|Security Council|General Assembly|Human Rights Council|Economic and Social Council
      |Peacebuilding Commission|European (?:Union|Commission)|African Union|League of Arab States
      |[A-Z]\w+ (?:Committee|Commission|Programme|Fund|Agency|Organization|Office|Board|Conference|Court
        |Task Force)|(?:[a-z-]+ )?committees?|Member States?|States [Pp]arties
      |(?:regional|neighbouring|some|several|many|most|other|donor) (?:States|countries)|delegations?|delegates
      |donors?|partners|participants|attendees|(?:the|independent|legal|these|some|several|women) experts
      |(?:[Tt]he|[Aa]) representative\b|representatives of
      |(?:women|women’s|youth|civil society|community|displaced persons’?|local) (?:participants
        |representatives|leaders|delegates)|workshops?|seminars?|round ?tables?|speakers|panellists
      |interlocutors|mediators|guarantors|civil society|non-governmental|humanitarian|authors|[Cc]o-[Cc]hairs
      |country team|Resident Coordinator|regional authorities
      |(?:regional|national|local) (?:officials|authorities)|resolutions?
      |President of the (?:(?:Security|Human Rights|Economic and Social) Council|Council|General Assembly
        |Assembly|Conference|Board|Committee)|(?:Executive|Deputy|Assistant) Director(?:[- ]General)?
      |Director-General|(?:Under|Assistant) Secretary-General|members of the (?:Security )?Council
      |diplomatic (?:community|missions|corps)|international community|Troika|Quartet|Quintet|R?JMEC|CTSAMM?VM
      |Peace and Security Council|Heads of (?:State|Mission)
      |(?:an?|the|joint|extraordinary) (?:[\w-]+ ){0,4}summit|SADC|EAC|COMESA|Chairperson|[Ee]nvoys?
      |[Ee]mbass(?:y|ies)|diplomats|[Bb]ishops|Holy See|Pope|Elders|academia
      |women’s (?:groups|organizations|leaders)|youth (?:groups|representatives)|communit(?:y|ies) leaders
      |religious leaders|traditional (?:leaders|authorities)|mayors|monitors|observers
      |[Tt]he (?:meeting|summit|conference|forum|workshop|consultations|discussions|statement|communiqué
        |declaration|review|assessment|report|evaluation|study)
      |(?:human rights|child protection|gender) (?:officers|advisers)|[Mm]ember States of|guiding principles
      |Human Rights Watch|Amnesty International|human rights organi[sz]ations|[Dd]eputy Special Representative
      |EUCAP|EULEX|[Ss]upreme Council|Ministerial Council|Executive Council|Council of the European Union
      |(?:[Tt]he )?Ministr(?:y|ies) (?:of|for) Foreign Affairs|[Tt]he Ministry|[Ss]peakers?|[Pp]anell?ists?
      |BINUH|BNUH|UNIOGBIS|G5|SAMIM|ATMIS|AUSSOM|AMISOM|MSS|UNMHA|ICC|CEDAW)\b`,
)
const PARTY = new RegExp(
  pattern`\b(?:political part(?:y|ies)|armed (?:men|individuals|youths?)|gangs?|fighters|combatants|jihadists
      |terrorists?|Al-Shabaab|Boko Haram|ISIL|ISWAP|Da’esh|Al-Qaida|M23|Hamas|Hizbullah|Hezbollah|RSF
      |Rapid Support Forces|HTS|JNIM|opposition|(?<=\b[A-Z][\w’-]{1,30} )(?<!\b[Ss]tate )Party\b(?! to)
      |supporters?|House of|High Council of State|Presidential Council|National Assembly|[Pp]arliament\w*
      |legislators?|opposition|armed (?:group|force|movement|element)s?|militias?|rebels?|factions?|insurgents?
      |Mr\.|Ms\.|Mrs\.|Dr\.|General [A-Z][a-z]|Prime Minister|[Mm]inisters?\b(?! (?:of|for) Foreign)
      |Members? of (?:Parliament|Knesset)
      |President(?! of the (?:Security |General |Human Rights |Economic and Social )?(?:Council|Assembly
          |Conference|Board|Committee)\b)|[Cc]ommanders?|leaders?|spokes\w+|Governments?|tribal|protest\w*
      |demonstrators?|stakeholders|(?<=\b(?!(?:Commission|Committee|Council|Nations
            |Union)\b)[A-Z][a-z]{2,20} )officials|part(?:y|ies) to|warring parties|signator\w+|de facto|Taliban
      |Houthis?|residents|families|relatives|activists|clerics?
      |members of the (?!Security|Council|Committee|Panel|Team|Group))`,
)
const PRONOUN = new RegExp(
  pattern`^(?:it|they|he|she|which|who|them|this|these|both|all
      |the (?:(?:final|joint|outcome) )?(?:statement|document|declaration|communiqu[ée]|attendees|participants
        |meeting))$`,
  'i',
)
/** Leaders who speak as one. */
const JOINTLY = new RegExp(
  pattern`^(?:[Ii]n|[Tt]hrough) (?:an?|the|their|its) (?:\w+ ){0,2}(?:communiqué|statement
      |declaration)(?: [^,]{2,60})?, the (?:leaders|[Mm]inisters|[Hh]eads|[Pp]residents|parties|envoys
      |two (?:leaders|sides))\b`,
)
/** People whom only the sentence before tells apart. */
const GENERIC = new RegExp(
  pattern`^(?:the |other |all |some |most )?(?:participants?|attendees|members|delegates|speakers
      |representatives)(?: (?:in|of|at) the (?:meeting|workshop|forum|conference|session|event))?$`,
  'i',
)
const OPENER = new RegExp(
  pattern`^(?:[Oo]n|[Ii]n|[Aa]t|[Dd]uring|[Ff]ollowing|[Aa]fter|[Bb]efore|[Ss]ince|[Ff]rom|[Bb]etween
      |[Tt]hroughout|[Pp]rior|[Ff]or|[Ww]hile|[Aa]s|[Ww]ith|[Tt]o|[Bb]y|[Uu]nder|[Gg]iven|[Dd]espite
      |[Rr]ecogni[sz]ing|[Nn]oting|[Ww]elcoming)\b`,
)

/** `The President of the Human Rights Council …. The President | urged` */
const PRESIDING = /^[Tt]he (?:President|Vice-President|Chairperson)$/
const PRESIDENT_OF = new RegExp(
  pattern`\b(?:Vice-)?President of the (?:\w+ ){0,4}(?:Council|Assembly|Conference|Board|Committee|Commission
      |Court|Tribunal|Forum)\b(?<!(?:Presidential|State|Leadership|Sovereignty|Regional|Supreme) (?:Council
        |Court))`,
)

export type Speaker = 'body' | 'party' | 'unknown'

/** Adverbs before the verb of a resolution: `Strongly urges`, `Further requests`. */
const LED = '(?:Also|Further|Again|Once again|Once more|Likewise|[A-Z][a-z]+ly) '
/** Verbs that begin the paragraphs of resolutions and statements; of those that are nouns as well, what follows must tell. */
const OPERATIVE = new RegExp(
  pattern`^(?:\([a-z]{1,3}\) )?(?:${LED})?(?:Acknowledges|Affirms|Approves|Authorizes|Commends|Condemns
      |Considers|Decides|Declares|Deplores|Determines|Directs|Emphasi[sz]es|Encourages|Endorses
      |Expects(?= that\b)|Expresses|Highlights|Insists|Instructs|Invites|Looks forward|Notes|Pays tribute
      |Reaffirms|Recalls|Recogni[sz]es|Recommends|Regrets|Reiterates|Reminds|Renews|Repeats|Resolves|Stresses
      |Supports|Takes (?:note|into account)|Underlines|Underscores|Urges|Welcomes
      |Calls (?:\w+ly |again |also )?(?:up)?on|Appeals (?:\w+ly )?to|Demands(?=(?: that)?:)
      |Demands(?:, in|,? (?:again |also |further |once again |once more |\w+ly )?(?:that|the|an?|all|both|any
          |full|immediate|rapid|safe|unconditional|unhindered|unimpeded|cooperation|compliance|respect
          |accountability|adherence|restraint))|Requires
      |Requests (?!(?:for|from|by|to|of|in (?!th(?:is|at) )|on|made|received|submitted|were|are|have|had)\b))\b`,
  'i',
)
/** Preambles begin with a participle and end with a comma: `Calling upon all parties to cooperate,`; so may what is called for. */
const PREAMBULAR = new RegExp(
  pattern`^(?:In (?:this|that) [a-z]+, )?(?:(?:${LED})?(?:[Aa]larmed|[Aa]ware|[Cc]oncerned|[Cc]onscious
        |[Cc]onvinced|[Dd]etermined|[Dd]ismayed|[Dd]isturbed|[Mm]indful|[Oo]utraged)
      |(?:${LED})?[A-Za-z][a-z]+ing|Calls for) (?:[^.]|(?<=\b[A-Z])\.|\.(?! ))*[,;]$`,
)
/** Statements name the Council and speak in the present, where reports tell in the past: `“The Security Council further | urges`. */
const STATEMENT = new RegExp(
  pattern`^“?(?:(?:(?:In|At) (?:this|that|the same) [a-z]+|Furthermore|Moreover|Finally), the
      |The) (?:Security |Human Rights |Economic and Social )?(?:Council
      |General Assembly) (?:[a-z]+ly |also |further |again |once again |once more |likewise |therefore ){0,2}(?:is (?:[a-z]+ly )?(?:concerned
        |alarmed|disturbed|dismayed|convinced|determined|mindful)
      |(?!(?:members|resolutions|sanctions|was|has|is|does)\b)[a-z]{3,}s)\b`,
)

/** Whether a sentence is a paragraph of a resolution or statement, whose subject is the body that adopts it. */
export function isOperative(sentence: string): boolean {
  return OPERATIVE.test(sentence) || PREAMBULAR.test(sentence) || STATEMENT.test(sentence)
}

/** `The Committee regrets that the law has not been adopted and | calls on` */
const OBSERVING = new RegExp(
  pattern`^(?:(?:While|Although) [^;]{3,300}, the|The) (?:Committee|Commission|Subcommittee|Working Group
      |Special Rapporteur|Independent Expert
      |High Commissioner) (?:[a-z]+ly |also |further |therefore |nevertheless ){0,2}(?:is (?:[a-z]+ly )?(?:concerned
        |alarmed|disturbed|dismayed)|remains|(?:regret|deplore|note|welcome|observe|recall|reiterate|appreciate
        |acknowledge|recognize|commend|expresse)s)\b`,
)

/** Whether the body that adopts a resolution speaks the verb at `at`: `Welcomes the steps taken, and further | urges`. */
export function resolves(sentence: string, at: number, context: Context): boolean {
  return (
    isJoined(sentence, at) && (isOperative(sentence) || OBSERVING.test(sentence) || goesOn(sentence, context))
  )
}

/** Verbs that follow words in quotation marks. */
export const SAID_OF_QUOTE =
  'said|stated|added|noted|stressed|emphasi[sz]ed|urged|warned|declared|concluded|explained'
const SAID = new RegExp(`\\b(?:says|${SAID_OF_QUOTE})\\b`)

/** Whether a body says what stands at `at` between quotation marks: `“States | must act,” the experts said` */
export function isQuotedOfBody(sentence: string, at: number, { before }: Context): boolean {
  const close = sentence.indexOf('”', at)
  const after = close === -1 ? '' : sentence.slice(close + 1, close + 160)
  if (SAID.test(after)) return classify(after) === 'body'
  const last = before.at(-1)
  return (
    last !== undefined && sentence.startsWith('“') && last.startsWith('“') && isQuotedOfBody(last, 0, NOTHING)
  )
}

const NOTHING: Context = { before: [], announcements: [], headings: [], letter: false }

/** Whether a verb in the present begins a sentence, or is joined to the one that does. */
function isJoined(sentence: string, at: number): boolean {
  return (
    /(?:^|[,;] (?:and )?|\band |^\([a-z]{1,3}\) )(?:(?:[a-z]+ly|also|further|again|once again|once more|therefore|in this regard,?|likewise) |(?:Also|Further|Again|Once (?:again|more)|Likewise|[A-Z][a-z]+ly) ){0,2}$/.test(
      sentence.slice(Math.max(0, at - 40), at),
    ) && /^[A-Za-z]+(?:s|ing)\b/.test(sentence.slice(at, at + 30))
  )
}

const PRONOUN_LED = /^It (?:[a-z]+ly |also |further |again ){0,2}[a-z]{3,}s\b/

/** Whether a statement goes on with a pronoun: `“The Council regrets the delay. | It calls on the parties to meet, and encourages` */
function goesOn(sentence: string, { before }: Context): boolean {
  const named = PRONOUN_LED.test(sentence) ? before.findLast((one) => !PRONOUN_LED.test(one)) : undefined
  return named !== undefined && STATEMENT.test(named)
}

/** Who speaks the verb at `at`. */
export function speakerOf(sentence: string, at: number, context: Context): Speaker {
  if (JOINTLY.test(sentence) || resolves(sentence, at, context)) return 'body'
  const subject = sentence
    .slice(...(coordinateSubject(sentence, at) ?? subjectOf(sentence, at)))
    .replace(/,? (?:also|further|again|repeatedly|strongly|therefore|and|have|has|had|once|then)+$/, '')
    .trim()
  if (PRESIDING.test(subject) && context.before.some((before) => PRESIDENT_OF.test(before))) return 'body'
  if (subject !== '' && !PRONOUN.test(subject) && !GENERIC.test(subject)) {
    const own = classify(subject)
    if (own !== 'unknown') return own
  }
  // `Those standards | call for` says who, though not what sort of body
  if (/^(?:Th(?:is|ese|ose|at)|Such) \w+/.test(subject) && !GENERIC.test(subject)) return 'unknown'
  const main = sentence.slice(0, Math.min(at, 400))
  const lead = classify(withoutOpener(main))
  if (lead !== 'unknown' && !GENERIC.test(subject) && !isPronounLed(main)) return lead
  for (const before of context.before.slice(-3).toReversed()) {
    if (isPronounLed(before)) continue
    const found = classify(withoutOpener(before.slice(0, 400)))
    if (found !== 'unknown' && !GENERIC.test(leadOf(before))) return found
  }
  return GENERIC.test(subject) || lead === 'body' ? 'body' : 'unknown'
}

function isPronounLed(main: string): boolean {
  return /^(?:[Tt]hey|[Ii]t|[Hh]e|[Ss]he|This|These|Both)\b/.test(withoutOpener(main))
}

function leadOf(sentence: string): string {
  return (
    /^(?:[A-Z][a-z]+ )?(?:participants?|attendees|members|delegates|speakers|representatives)\b(?! of\b)/i.exec(
      withoutOpener(sentence),
    )?.[0] ?? sentence.slice(0, 40)
  )
}

/** Whether the subject of the verb at `at` is itself a body, or goes on with one. */
export function isBodyItself(sentence: string, at: number, context: Context): boolean {
  if (resolves(sentence, at, context)) return true
  const subject = sentence.slice(...(coordinateSubject(sentence, at) ?? subjectOf(sentence, at)))
  return (
    (PRONOUN.test(subject) || classify(subject) === 'body') && speakerOf(sentence, at, context) === 'body'
  )
}

/** What is named first: a body, or a party to the dispute. */
function classify(text: string): Speaker {
  // `representatives of | the armed movements` speak for these
  const sent = /^(?:[Tt]he )?(?:representatives|delegates|members|delegations?|envoys?) (?:of|from) /.exec(
    text,
  )
  if (
    sent &&
    /^(?:the |all |both |several |some )?(?:\w+ )?(?:armed|rebel|warring|opposition)\b/.test(
      text.slice(sent[0].length),
    )
  )
    return 'party'
  const body = firstOf(BODY, text)
  const party = firstOf(PARTY, text)
  if (body !== -1 && (party === -1 || body < party)) return 'body'
  return party === -1 ? 'unknown' : 'party'
}

/** Where the words stand first, whether or not a capital begins the text. */
function firstOf(words: RegExp, text: string): number {
  const found = [text, text.slice(0, 1).toLowerCase() + text.slice(1)]
    .map((one) => one.search(words))
    .filter((at) => at !== -1)
  return found.length > 0 ? Math.min(...found) : -1
}

/** `On 19 December, | UNSMIL issued`, so that the subject of the sentence comes first. */
function withoutOpener(sentence: string): string {
  let text = sentence
  for (let turn = 0; turn < 3 && OPENER.test(text); turn += 1) {
    const comma = text.indexOf(', ')
    if (comma === -1 || comma > 250) return text
    text = text.slice(comma + 2)
  }
  return text
}

const SAYS = new RegExp(
  pattern`\b(?:said|says|stated|states|noted|notes|stressed|stresses|emphasi[sz]ed|emphasi[sz]es|underlined
      |underlines|underscored|underscores|highlighted|highlights|argued|claimed|insisted|maintained|declared
      |announced|warned|demanded|indicated|reiterated|reiterates|affirmed|affirms|reaffirmed|reaffirms
      |concurred|agreed|concluded|believed?|believes|suggested|suggests|considers|considered|recalls|recalled
      |added|explained|expressed|observed|acknowledged|recogni[sz]ed|pointed out|recommended|reported|replied
      |responded|determined|decided|stressing|emphasi[sz]ing|underlining|underscoring|noting|stating|adding
      |indicating|reiterating|insisting|arguing|warning|asserted|asserting|claiming|alleged|alleging
      |expressing the view)\b[^;:]{0,60}?\bthat\b`,
  'g',
)

/** How far before the words its verb of speech may stand, in UTF-16 code units. */
const REACH = 800

/** The verb of speech whose "that" the words at `at` depend on, or -1. */
export function saidBefore(sentence: string, at: number): number {
  const low = Math.max(0, at - REACH)
  let said = -1
  for (const match of sentence.slice(low, at).matchAll(SAYS)) said = low + match.index
  return said
}

/** Whether what stands at `at` is reported speech of a party to the dispute. */
export function isPartySpeech(sentence: string, at: number, context: Context): boolean {
  const said = saidBefore(sentence, at)
  return said !== -1 && speakerOf(sentence, said, context) === 'party'
}

/** Whether it is what somebody insisted on or threatened who is no body. */
export function isInsisted(sentence: string, at: number, context: Context): boolean {
  const said = saidBefore(sentence, at)
  return (
    said !== -1 &&
    /^(?:insist|demand|warn|threaten|argu|assert|claim|alleg)/.test(sentence.slice(said, said + 12)) &&
    speakerOf(sentence, said, context) !== 'body'
  )
}

/** Whether it is reported speech of a body. */
export function isBodySpeech(sentence: string, at: number, context: Context): boolean {
  const said = saidBefore(sentence, at)
  return said !== -1 && speakerOf(sentence, said, context) === 'body'
}

export function overlaps(a: Zone, b: Zone): boolean {
  return a[0] < b[1] && a[1] > b[0]
}
