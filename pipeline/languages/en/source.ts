import { firstGroup, firstMatch, matchesOf } from '../../match/matches.ts'
import { latin } from '../latin.ts'
import { pattern } from '../pattern.ts'
import type { SourceFind, Zone } from '../wording.ts'
import { coordinateSubject, mainSubject, subjectOf, trim } from './clause.ts'
import { isOperative, SAID_OF_QUOTE } from './speakers.ts'

const SAID = new RegExp(
  pattern`\b(?:accused(?= [^,;:.]{2,80} of (?:having |\w+ing\b))|said|stated|noted|reported|announced|declared
      |claimed|alleged|asserted|assessed|estimated|indicated|confirmed|observed|concurred|agreed|considered
      |believed?s?|believes|judged|suggested|argued|warned|acknowledged|explained|informed|told|revealed
      |disclosed|recalled|maintained|concluded|stressed|emphasi[sz]ed|underlined|underscored|highlighted
      |affirmed|reaffirmed|reiterated|called (?:up)?on|called for|(?<!\bhad (?:since |also )?)advocated
      |(?:directed|instructed|mandated|tasked)(?= (?:(?:all|an?|its|the)\b
          |[A-Z])(?! ?(?:[\w-]+ ){0,3}(?:fire|attacks?|strikes?)\b))|urged|encouraged|recommended|advised
      |appealed|continue[sd]? to (?:call (?:up)?on|call for|urge|encourage|appeal|advocate)|requested|invited
      |expressed|attributed?|notes|reports|states|stresses|emphasi[sz]es|underlines|underscores|recommends
      |encourages|urges|calls (?:up)?on|calls for|considers|stressing|emphasi[sz]ing|underlining|underscoring
      |noting|noted|reporting|reiterating|calling (?:up)?on|calling for|urging|encouraging|appealing
      |(?<=\b(?:Council|Committee|Commission|Authority|Assembly
          |Heads of State and Government) (?:also |further )?)(?:directed|instructed)
      |demanded(?= that))\b(?!(?<!\bclaimed) to have\b
      | (?:in the present|below|above|that it had not|period)\b)(?<!\breports(?= of\b))`,
  'g',
)
const ACCORDING = new RegExp(
  pattern`\b(?:[Aa]ccording to|[Aa]s (?:noted|reported|indicated|stated|highlighted|underscored|recogni[sz]ed
        |confirmed|emphasi[sz]ed|stressed|underlined|recommended|suggested|observed|called for|requested
        |reiterated|affirmed|demanded)(?: again| also| repeatedly| previously| recently)? by
      |[Aa]s (?:stipulated|called for|requested|demanded|reaffirmed|recommended|urged) in|[Ii]n the view of
      |[Rr]eports (?:from|by)|[Ii]nformation (?:provided|received|obtained) (?:by
        |from)) (?![^;:.]{2,80}[’'] (?:\w+ ){0,3}(?:views?|customs?|customary|laws?|needs|traditions?|rules
        |wishes|priorities|capabilities|means
        |capacit\w+)\b)((?:the |an? |one |several |some |two |local |multiple )?[^,;:.]{2,90})`,
)
/** Verbs that say something only with "that": "maintained a presence", "considered options". */
const WITH_THAT = new RegExp(
  pattern`^(?:maintained|considered|agreed|believe[ds]?|observed|concluded|recalled|judged|revealed|argued
      |suggested|indicated|estimated|assessed|claimed|determined|expressed|attributed?|informed|told|explained
      |acknowledged|said|states|reports|reporting|disclosed|declared|invited|requested)$`,
)
/** `claimed | responsibility for the attack`, `claimed | 51 attacks`: who says so did it. */
const CLAIMED = new RegExp(
  pattern`^claimed (?:(?:responsibility|credit) for|(?:an?|two|three|four|five|six|seven|eight|nine|ten|several
        |\d{1,4}) (?:[\w-]+ ){0,3}(?:attacks?|strikes?|bombings?|raids?|ambush(?:es)?|killings?
        |assassinations?)\b)`,
)
/** `stated | on 20 October | that`: the day on which it was said. */
const SAID_ON = /^ on (?:\d{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8} \d{1,2},)(?: \d{4})?(?=,? that\b)/
/** `…, witnesses told UNMISS.`: the source stands behind what it said. */
const LAST = latin(
  new RegExp(
    pattern`, (?!(?:had|has|have|was|were|is|are|as|it|who|which
          |and)\b)((?:the |several |local |some |two |its )?[\p{L}’ -]{3,70}?) (?:said|stated|indicated
        |reported|announced|noted|confirmed|claimed|alleged|found|concluded|assessed|maintained|acknowledged
        |explained|told [\p{L} ’-]{2,40}|informed [\p{L} ’-]{2,40})\.$`,
    'u',
  ),
)
/** `…,” | said | the High Commissioner`: the source stands behind what it said, in quotation marks. */
const SAID_AFTER = latin(
  new RegExp(
    pattern`”,? (?:${SAID_OF_QUOTE}) ((?:the |an? )?\p{Lu}[^;.”“]{2,160}?)(?=\.?$
        |, (?:in|at|on|during|as|after|while|adding|noting)\b
        | (?:in|at|on|during|after|while|adding|noting) (?:the|an?|h(?:is|er)|its|\d|\p{Lu}))`,
    'u',
  ),
)
/** What a mission or panel found itself. */
const FOUND = new RegExp(
  pattern`^(?:(?:On|From|Between|During|In|Since|Over|Throughout) [^,;]{3,60}, )?(?!(?:There|there|From|Between
        |During|In|Since|Over|Throughout|As) )[^,;]{4,80}? (?<!\b(?:was|were|been
        |being) (?:\w+ly )?)(?:verified|documented|recorded|registered|established that
      |received (?:credible )?(?:reports|information|allegations)(?: that| of)?)\b`,
)
/** Whose call the authors make their own: `supports the appeal made by | the Chair of the Union | for talks` */
const SHARED = new RegExp(
  pattern`\b(?:supports?|endorses?|echoe?s?|backs?) (?:the |all )?(?:\w+ )?(?:calls?|appeals?) (?:of
      |(?:(?:made|issued|launched) )?by) (?:the )?([^;:.]{3,140}?)(?= (?:for|on|upon|to) )`,
)
/** Nobody is named: "it was alleged that", "reportedly". */
const NOBODY = new RegExp(
  pattern`\b(?:[Ii]t (?:is|was|has been|had been) (?:widely )?(?:reported|alleged|claimed|said)(?: that)?
      |[Uu]nconfirmed reports (?:indicate|suggest|say)?|^(?:Claims|Allegations|Reports|Rumours) that
      |(?:reportedly|allegedly)(?= “?(?!result|refus|releas|in\b|due|affiliated|linked|backed|based|related
          |aimed|belong|used|located|support)(?:[a-z]+ed|shot|struck|killed|fired|taken|hit)\b)
      |(?:was|were|is|are) (?:reported|said|alleged|claimed) to have)\b`,
)
const DOUBT = new RegExp(
  pattern`\b(?:remain(?:ed|s)? (?:unconfirmed|unverified|uncorroborated|unsubstantiated)
      |(?:was|were|is|are) denied by|could not (?:be )?(?:confirm|verif|corroborat|substantiat)\w*
      |not (?:been )?(?:confirmed|verified|corroborated|substantiated)|unable to (?:confirm|verify|corroborate)
      |no (?:evidence|confirmation)|doubtful|disputed|denied (?:that|any|the))\b`,
)
/** The reporting body's own voice. */
const AUTHORS = new RegExp(
  pattern`^(?:I|we|my|the (?:present report|(?:Monitoring |Support )?Team|Monitoring Group
        |Panel(?: of Experts)?|Group of Experts|Group|Special Rapporteur|Independent Expert|Inspectors
        |Secretary-General|Working Group|Commission of Inquiry|Joint Inspection Unit|Ombudsperson|report|table
        |figure|letter|authors?|findings?|data))\b`,
  'i',
)
const NO_SOURCE = /^(?:it|this|that|these|those|which|who|there|he or she|as|and|or|such|both|none|)$/i

/**
 * The source that a sentence names: "Member States assessed", "according to X". The zone holds the source, the words also the verb. The
 * reporting body itself is no source.
 */
export function findSource(sentence: string): SourceFind | null {
  const doubted = firstMatch(DOUBT, sentence) !== null
  const according = accordingTo(sentence)
  if (according) return { ...according, doubted }
  const shared = firstMatch(SHARED, sentence)
  if (shared && isOperative(sentence)) {
    const from = shared.index + shared[0].length - shared[1]!.length
    return {
      zone: trim(sentence, from, shared.index + shared[0].length),
      words: [shared.index, from],
      doubted,
    }
  }
  // the body that adopts a resolution is its author
  if (isOperative(sentence)) return null
  const last = firstMatch(LAST, sentence) ?? firstMatch(SAID_AFTER, sentence)
  if (last && !AUTHORS.test(last[1]!)) {
    const zone = firstGroup(last)
    return { zone, words: [zone[0], sentence.length], doubted }
  }
  const said = saidBy(sentence)
  if (said) return AUTHORS.test(sentence.slice(...said.zone)) ? null : { ...said, doubted }
  const finder = finderIn(sentence)
  if (finder) return { ...finder, doubted, finds: true }
  const nobody = firstMatch(NOBODY, sentence)
  if (!nobody) return null
  return {
    zone: [nobody.index, nobody.index],
    words: [nobody.index, nobody.index + nobody[0].length],
    unnamed: true,
    doubted: doubted || /^[Uu]nconfirmed/.test(nobody[0]),
  }
}

/** What speaks for one whom the sentence before names: `The Directorate published an analytical brief. | The brief | emphasized` */
export const ofOneBefore =
  /^[Tt]he (?:brief|study|paper|assessment|statement|communiqué|declaration|guidance|publication|resolution|delegation)$/

const ADVICE = /^(?:(?:Observations|Conclusions|Findings) and )?recommendations$/i
const ADVISES = new RegExp(
  pattern`^(?:[A-Z][^;.]{2,90}, )?(?:[Tt]he )?[A-Z][^,;.]{1,60}? (?:[a-z]+ly |also |further |therefore |again ){0,2}(?:recommends
      |suggests|proposes|advises|urges|encourages|calls (?:up)?on|calls for)\b`,
)

/** Under its recommendations the body that recommends is the author: `UNODC further | recommends` */
export function isOwnAdvice(sentence: string, heading: string): boolean {
  return ADVICE.test(heading) && ADVISES.test(sentence)
}

/** Whose words a text is, as its heading names them: `| Security Council | press statement on the attack`, `Statement by | the President of …` */
const STATEMENT_OF = new RegExp(
  pattern`^((?:\p{Lu}[\p{L}’-]*|of|on|for|the|and
        |in) ){1,8}?(?=(?:[Pp]ress |[Pp]residential |[Jj]oint )?[Ss]tatement\b)
    |(?<=\b[Ss]tatement (?:(?:attributable|attributed) to|by|of|from) )[^,;:]{3,120}?(?= (?:on|at|to|regarding
        |concerning)\b|[,;:]|$)`,
  'u',
)

/** Where a heading names the body whose statement follows, which is its author. */
export function statementOf(heading: string): Zone | null {
  const match = STATEMENT_OF.exec(heading)
  return match && [match.index, match.index + match[0].length]
}

/** What a body thinks of others, whom the sentence names behind it: `The members | condemned | the attack on the Mission` */
export const judges = new RegExp(
  pattern` (?:(?:[a-z]+ly|also|further|again) )?(?:condemn|deplor|denounc|welcom|commend|prais|applaud
      |congratulat|thank|regrett|express|remain|recall|pa(?:id|ys?) tribute)(?:s|es|ed)?\b`,
)

type Named = Pick<SourceFind, 'zone' | 'words' | 'claims'>

/** `according to | Member States`, but at the end of a sentence, where it vouches for the figures. */
function accordingTo(sentence: string): Named | null {
  const according = firstMatch(ACCORDING, sentence)
  if (!according || AUTHORS.test(according[1]!)) return null
  const { index } = according
  if (/\d/.test(sentence.slice(0, index)) && index >= Math.max(80, sentence.length / 2)) return null
  const end = index + stopOf(according[0])
  const from = index + according[0].length - according[1]!.length
  return { zone: trim(sentence, from, end), words: [index, end] }
}

/** `| Member States | reported that` */
function saidBy(sentence: string): Named | null {
  for (const said of matchesOf(SAID, sentence)) {
    if (said.index > MOST) return null
    if (!isSaid(sentence, said)) continue
    const isParticiple = /ing\b/.test(said[0])
    // `States should increase aid, noting the burden`: those who are asked say nothing
    if (isParticiple && / (?:should|must|shall|needs? to) /.test(sentence.slice(0, said.index))) continue
    const zone = (isParticiple ? mainSubject(sentence, said.index) : null) ?? subject(sentence, said.index)
    if (!zone) continue
    const end = said.index + said[0].length
    const day = SAID_ON.exec(sentence.slice(end, end + 40))?.[0].length ?? 0
    return {
      zone,
      words: [zone[0], end + day],
      ...(isClaim(sentence, said.index) ? { claims: true } : {}),
    }
  }
  return null
}

/** How far into a sentence somebody may begin to speak. */
const MOST = 400

/** What comes before a verb of speech in the passive, or before the noun of the same form. */
const NOT_SAID = new RegExp(
  pattern`\b(?:was|were|been|being|be|is|are|as|to|the|a|an|of|no|any|regular|several|previously|not|amid
      |despite|following|after|with|\d|two|three|four|five|six|seven|eight|nine|ten)(?: \w+ly| also| further
      | again)? $`,
)
const PARTICIPLE = /^(?:reported|alleged|claimed|estimated|declared|suspected|recommended|invited|requested)$/

/** Whether a verb of speech has a speaker here. */
function isSaid(sentence: string, { 0: verb, index }: RegExpExecArray): boolean {
  if (NOT_SAID.test(sentence.slice(Math.max(0, index - 30), index))) return false
  if (isClaim(sentence, index)) return true
  const to = index + verb.length
  const after = sentence.slice(to, to + 12)
  if (
    PARTICIPLE.test(verb) &&
    !/^(?:,| (?:that|on|the|a|an|to|it|[a-z]+ing)\b)/.test(after) &&
    !/^ (?:[A-Z]|several|\d|no)/.test(after)
  )
    return false
  return (
    !WITH_THAT.test(verb) ||
    /^(?:[^,;:.]{0,60}? ?that\b|to have\b)/.test(sentence.slice(to, to + 70).trimStart())
  )
}

function isClaim(sentence: string, from: number): boolean {
  return CLAIMED.test(sentence.slice(from, from + 90))
}

/** `| UNAMA | verified`, `| the Panel | established that` */
function finderIn(sentence: string): Named | null {
  const found = firstMatch(FOUND, sentence)
  if (!found) return null
  const zone = subjectOf(sentence, found[0].lastIndexOf(' ', found[0].length - 8))
  if (!/that$/.test(found[0]) && AUTHORS.test(sentence.slice(...zone))) return null
  return { zone, words: [zone[0], found[0].length] }
}

/** Who says it; in "it issued a statement in which it stressed", the subject of the sentence. */
function subject(sentence: string, at: number): Zone | null {
  const zone = coordinateSubject(sentence, at) ?? subjectOf(sentence, at)
  const text = sentence.slice(...zone)
  if (/^(?:in which|it|they|he|she|which|and)?$/i.test(text) && at > 40) {
    const main =
      /\b(?:issued|released|sent|addressed|published|adopted|held|organized|convened|briefed|met|transmitted|submitted|expressed|condemned|welcomed|commended|visited|reviewed|considered|discussed)\b/.exec(
        sentence.slice(0, at),
      )
    if (main) {
      const first = subjectOf(sentence, main.index)
      if (first[1] > first[0]) return first
    }
  }
  if (/^(?:they|he|she)$/i.test(text) || (text === 'it' && /^In [^,]{3,60}, it\b/.test(sentence))) return zone
  return NO_SOURCE.test(text) || text.length > 220 ? null : zone
}

function stopOf(text: string): number {
  const stop = / (?:issued|released|published|dated|on \d|in \d{4}|as at)\b/.exec(text)
  return stop ? stop.index : text.length
}
