import type { Zone } from '../wording.ts'
import { baseVerb, beginsWithAct } from './acts.ts'
import { agentOf, objectOf, subjectOf, trim } from './clause.ts'
import type { ForceRule, Words } from './force-rule.ts'
import { doersOf } from './joint-acts.ts'
import { isBodyItself, isOperative, resolves, saidBefore, speakerOf } from './speakers.ts'
import { isVerbOfOne } from './verb-or-noun.ts'

const PRESENT_LED =
  /(?:[’']s|s[’']|\b(?:the|a|an|any|no|its|their|his|her|my|our|such|these|those|this|of|for|to|repeated|growing|public|renewed|despite|numerous|widespread|strong|new|and|with|in|by|amid|following|including|despite|about|made|received|issued|an? [a-z]+)) $/i
/** `I wish to urge`, unlike the purpose in `met … to urge` */
const WISHING =
  /\b(?:wish|wishes|like|want|continue|continues|continued|must|let me|again|have|has|once more) to (?:\w+ly |also |again )?$/i
/** `recommends that the Committee write to Member States to encourage them` */
const WRITING = /\brecommends? .{0,60}\bwrite to [^;.]{3,90}$/
const HEDGED =
  /\b(?:not|never|without|failed to|declined to|refused to|could|would|may|might|will|should|must|pledged to|agreed to|intends? to|plans? to|committed to|had) (?:\w+ly |also )?$/i

/** What a participle goes with where it is a call: a statement, unlike a project or a law that encourages. */
const STATED =
  /\b(?:statements?|letters?|resolutions?|communiqu[ée]s?|declaration|message|remarks|address|press|said|stated|stressed|stressing|noted|reiterated|called|urged|briefed|spoke|recommends?|recommended|appealed|adopted|issued|side event|meetings?|reaffirmed|emphasi[sz]ed|expressed|conclusions|addressed|speech|keynote|write|wrote|welcomed|welcoming)\b/

interface Reading {
  /** The verb's form says when the call was made. */
  past: boolean
  participle: boolean
}

function formOf(verb: string): Reading {
  return { past: /(?:ed|called|asked)\b/.test(verb), participle: /ing\b/.test(verb) }
}

/** Whether a verb of asking is a call that counts, by its form and by who speaks it. */
function counts({ sentence, context, from, match }: Words): boolean {
  const before = sentence.slice(Math.max(0, from - 40), from)
  if (resolves(sentence, from)) return true
  // `Calls for change | grew`
  if (from === 0 && /^(?:Calls|Demands|Requests|Appeals)\b/.test(match[0])) return isOperative(sentence)
  const { past, participle } = formOf(match[0])
  if (/\bto (?:\w+ly |also |again )?$/.test(before))
    return !past && (WISHING.test(before) || WRITING.test(sentence.slice(Math.max(0, from - 160), from)))
  if (HEDGED.test(before) && !/\b(?:I|[Ww]e) would (?:also |therefore |strongly )?$/.test(before))
    return false
  // `could help | by urging`: a means
  if (participle && /\b(?:by|through|of|for|from|without|before|after|towards) (?:\w+ly )?$/.test(before))
    return false
  // `noted that naming them | encourages them`: what does so, not who
  if (!past && !participle && saidBefore(sentence, from) !== -1 && !isBodyItself(sentence, from, context))
    return false
  if (past && /\b(?:was|were|been|being|be|is|are|am) (?:\w+ly |also )?$/.test(before)) return false
  const speaker = speakerOf(sentence, from, context)
  if (/\b[Ww]ho (?:\w+ )?$/.test(before) && speaker !== 'body') return false
  if (past) return speaker === 'body'
  if (participle)
    return (
      speaker === 'body' &&
      !/\b(?:some|an?|the|very|more|most|these|other|any|no|such) $/.test(before) &&
      (STATED.test(sentence) || /\b(?:I|we) /.test(sentence.slice(0, from)))
    )
  if (PRESENT_LED.test(before) && !/\b(?:and|with) $/.test(before)) return false
  if (/^calls\b/.test(match[0]) && !isVerbOfOne(sentence, from)) return false
  if (!/s\b/.test(match[0].split(' ')[0]!) && isInfinitive(sentence, from)) return false
  if (speaker === 'unknown') return isSubjected(sentence, from)
  return speaker === 'body'
}

/** `met the parties to reduce tensions and | encourage dialogue`: an infinitive goes on; but `I welcome the plan to …, and | encourage`. */
function isInfinitive(sentence: string, from: number): boolean {
  const before = sentence.slice(Math.max(0, from - 240), from)
  return (
    /\bto (?:\w+ly )?(?!the\b|a\b|its\b|all\b|their\b)[a-z]+ [^;:.]{2,200}(?:\band|,) (?:\w+ly )?$/.test(
      before,
    ) && !/\b(?:I|[Ww]e|[Tt]hey) /.test(before)
  )
}

/** A present-tense verb with a subject of its own, unlike the noun of the same form. */
function isSubjected(sentence: string, from: number): boolean {
  const [start, end] = subjectOf(sentence, from)
  return (
    end > start &&
    !/\b(?:calls?|demands?|requests?|appeals?)$/.test(sentence.slice(start, end)) &&
    saidBefore(sentence, from) === -1
  )
}

/** The object of a call, where its form has one. */
const objectRead = (words: Words): Zone | null | 'no' => {
  if (!counts(words)) return 'no'
  const zone = objectOf(words.sentence, words.to)
  const object = words.sentence.slice(...zone)
  if (speakerOf(words.sentence, words.from, words.context) === 'unknown' && !startsWithActor(object))
    return 'no'
  const them = /^(?:them|it|him|her)$/.test(object) ? recipient(words.sentence, words.from) : null
  if (them) return them
  // `encourages the establishment of` asks nobody by name
  if (beginsWithAct(object) && !startsWithActor(object)) return doersOf(words.sentence, words.to)
  return zone
}

/** Whether the object of a call is somebody who can act. */
export function startsWithActor(object: string): boolean {
  return /^(?:the |all |other |relevant |its |those |both |these |every )?(?:[A-Z]|States|countries|parties|donors|member|governments?|authorities|participating|executive|organi[sz]ations?|stakeholders|security|police|forces|troops|civil|women(?![’'])|young (?!people[’'])|youth(?![’'])|companies|banks|businesses|mediators|facilitators|everyone|international|regional|neighbouring|national|local|armed|political|legislative|governing|bilateral|multilateral|competent|responsible|judicial|transitional|interim|federal|religious|traditional|community leaders|development partners|politicians|lawmakers|employers|manufacturers|operators|actors|partners|leaders)/.test(
    object,
  )
}

/** `write to | Member States | encouraging them` */
function recipient(sentence: string, before: number): Zone | null {
  const low = Math.max(0, before - 240)
  const text = sentence.slice(low, before)
  let found: Zone | null = null
  const praised =
    /\b(?:commend|thank|welcome|applaud|congratulate|support)s? ((?:the )?[A-Z][^,;:]{2,80}?) (?:for|on|in|and)\b/.exec(
      text,
    ) ??
    /\b(?:welcome|commend|note|acknowledge|recognize|applaud)s? (?:the|all) (?:\w+ )?(?:commitments?|efforts?|decisions?|intentions?|steps taken|engagement|measures taken|work|resolve|determination|willingness|progress made) (?:of|by) ([^,;:]{3,60}?) (?:to|in|for|and)\b/.exec(
      text,
    )
  if (praised)
    found = trim(
      sentence,
      low + praised.index + praised[0].indexOf(praised[1]!),
      low + praised.index + praised[0].indexOf(praised[1]!) + praised[1]!.length,
    )
  for (const match of text.matchAll(
    /\b(?:write|writes|written|letter|letters|appeal|message|recommend) to ([^,;:.]{3,90}?)(?=,? (?:to|and|with)?\s*$|,| highlighting| encouraging)/g,
  )) {
    found = trim(
      sentence,
      low + match.index + match[0].length - match[1]!.length,
      low + match.index + match[0].length,
    )
  }
  return found
}

/** `calls for the parties to cease`, `calls for an end … by the parties`; what else is called for names nobody. */
const callForRead = (words: Words): Zone | null | 'no' => {
  const { sentence, from, to } = words
  const before = sentence.slice(Math.max(0, from - 24), from)
  if (!counts(words) || speakerOf(sentence, from, words.context) !== 'body') return 'no'
  if (/\bas $/.test(before)) return 'no'
  // an appeal for money
  if (/^ (?:an additional |a total of |some )?(?:US)?[$€]/.test(sentence.slice(to, to + 24))) return 'no'
  const after = sentence.slice(to, to + 400)
  const who =
    /^ (?:all |the |both |those |relevant )?([^,;:]{3,160}?) to (?!be\b|have been\b|the\b|a\b|an\b|all\b|its\b|their\b|which\b|\p{Lu})(?=[a-z])/u.exec(
      after,
    )
  if (who && !beginsWithAct(after)) return trim(sentence, to, to + who[0].lastIndexOf(' to '))
  const international =
    /^ (?:[a-z]+,? (?:and )?){0,3}international (?=support|assistance|efforts|action|engagement|community|cooperation|pressure)/.exec(
      after,
    )
  if (international)
    return trim(
      sentence,
      to,
      to + international[0].length + (/^ ?\w+/.exec(after.slice(international[0].length))?.[0].length ?? 0),
    )
  return doersOf(sentence, to)
}

const recommendRead = (words: Words): Zone | null | 'no' => {
  const { sentence, to, from, match } = words
  if (
    /\b(?:as|is|are|was|were|been|be|the|previously|its|their|by) (?:also |further )?$/.test(
      sentence.slice(Math.max(0, from - 24), from),
    ) &&
    /ed$/.test(match[0])
  )
    return 'no'
  if (!counts(words)) return 'no'
  const after = sentence.slice(to, to + 400)
  const who = /^ ([^,;:]{3,120}?) to (?!the\b|a\b|its\b|their\b|\p{Lu})[a-z]/u.exec(after)
  if (who && startsWithActor(who[1]!)) return trim(sentence, to + 1, to + 1 + who[1]!.length)
  const that =
    /^ (?:to [^,;:]{3,80} )?that,?(?: (?:when|in|with|by|as|to|pending|until|given|for)\b[^,;:]{0,160},)? /.exec(
      after,
    ) ?? /^:? (?=the|all|Member|States|participating|organi[sz]ations)/.exec(after)
  if (that) {
    const named = after.slice(that[0].length)
    const modal = /^([^;:]{3,300}?) (?:should|must|need to|needs to|could)\b/.exec(named)
    if (modal)
      return /^ (?:not )?be \w+(?:ed|en)\b/.test(named.slice(modal[0].length))
        ? agentOf(sentence, to + that[0].length)
        : trim(sentence, to + that[0].length, to + that[0].length + modal[1]!.length)
    const verb = baseVerb(named)
    if (verb === -1)
      return /^ that:?\s*$/.test(after)
        ? null
        : trim(sentence, to + that[0].length, to + that[0].length + Math.min(named.search(/[;:]|$/), 200))
    if (/^be \w+(?:ed|en|ne|wn)\b/.test(named.slice(verb)))
      return agentOf(sentence, to + that[0].length + verb)
    // `recommends to the Council that it | renew`
    const told = /^ to ([^,;:]{3,80}?) that\b/.exec(that[0])
    if (told && /^(?:it|they) ?$/.test(named.slice(0, verb)))
      return trim(sentence, to + 4, to + 4 + told[1]!.length)
    return trim(sentence, to + that[0].length, to + that[0].length + verb)
  }
  const toWhom = /^ to ([^,;:]{3,120}?)(?:,| that\b)/.exec(after)
  if (toWhom && !/^[a-z]+ /.test(toWhom[1]!)) return trim(sentence, to + 4, to + 4 + toWhom[1]!.length)
  return agentOf(sentence, to)
}

/** `are encouraged to`: the subject is asked. */
const passiveRead = (words: Words): Zone | null | 'no' => {
  const { sentence, from } = words
  // `as soon as it | is requested to`
  if (
    /\b(?:as soon as|once|until|unless|whenever) (?:\w+ ){0,4}$/.test(
      sentence.slice(Math.max(0, from - 50), from),
    )
  )
    return 'no'
  if (
    /\b(?:when|if|where|who|which|and the)(?: \w+){0,2} $/.test(
      sentence.slice(Math.max(0, from - 24), from),
    ) &&
    !/[,;] \w+ $/.test(sentence.slice(Math.max(0, from - 24), from))
  ) {
    if (/\b(?:when|if|where|who|which) (?:\w+ )?$/.test(sentence.slice(Math.max(0, from - 24), from)))
      return 'no'
  }
  return subjectOf(sentence, from)
}

const DEGREE =
  '(?:(?:strongly|further|also|once again|again|therefore|respectfully|urgently|repeatedly|particularly|specifically|consistently|publicly|jointly|explicitly|warmly|firmly|earnestly) ){0,2}'
const ADDRESSED = '(?=[^.;:]{0,400}? to |,| on| upon| that)'

export const CALLS: readonly ForceRule[] = [
  {
    name: 'call-upon',
    force: 'encouragement',
    words: new RegExp(
      String.raw`\b(?:call|[Cc]alls|called|[Cc]alling) (?:\w+ly |once again |once more |yet again |again |also |therefore |further |urgently )?(?:up)?on\b|\b(?:[Uu]rge|[Uu]rges|urged|[Uu]rging|[Ee]ncourage|[Ee]ncourages|encouraged|[Ee]ncouraging|exhort|exhorts|exhorted|exhorting|implore|implores|implored|invite|[Ii]nvites|[Ii]nviting|plead with|pleads with|(?<=\b(?:I|[Ww]e) (?:\w+ly |also |again )?)press)\b(?! (?:by|in)\b)|\b(?:appeal|[Aa]ppeals|appealed|[Aa]ppealing) (?:once (?:more|again) |again |also |\w+ly )?to\b${ADDRESSED}`,
      'g',
    ),
    read: objectRead,
  },
  {
    name: 'call-for',
    force: 'encouragement',
    words:
      /\b(?:call|[Cc]alls|called|[Cc]alling) (?:\w+ly |once again |once more |yet again |again |also |therefore |further |urgently )?for\b|\badvocates? for\b|\b(?:appeal|appeals|appealed|appealing) for\b/g,
    read: callForRead,
  },
  {
    name: 'reiterated-call',
    force: 'encouragement',
    words:
      /\b(?:[Rr]eiterat|[Rr]enew|repeat|echo|[Rr]eaffirm|join|support)(?:e|es|ed|s|ing)? (?:(?:all )?(?:those )?in )?(?:(?:my|its|their|our|the|his|her|(?:the|my|its) (?:[\w-]+ ){1,4}?[\w-]+[’']s?|previous|earlier) (?:\w+ )?(?:calls?|appeals?)|(?:calls|appeals)(?= (?:on|upon|to|for)\b))(?: (?:on|upon|to|for))?\b/g,
    read: (words) => {
      const { sentence, from, to, match, context } = words
      if (
        /\bto $/.test(sentence.slice(Math.max(0, from - 4), from)) &&
        !WISHING.test(sentence.slice(Math.max(0, from - 40), from))
      )
        return 'no'
      if (speakerOf(sentence, from, context) !== 'body' && !/\bmy\b/.test(match[0])) return 'no'
      if (/ for$/.test(match[0])) return callForRead(words) === 'no' ? null : callForRead(words)
      return objectOf(sentence, to)
    },
    trigger: ({ sentence, from, to }) => [
      /\bI $/.test(sentence.slice(Math.max(0, from - 2), from)) ? from - 2 : from,
      to,
    ],
  },
  {
    name: 'encouraged-to',
    force: 'encouragement',
    words: new RegExp(
      String.raw`\b(?:is|are) (?:also |therefore |further |hereby )?${DEGREE}(?:encouraged|urged|invited|called (?:up)?on) to\b`,
      'g',
    ),
    read: passiveRead,
  },
  {
    name: 'act-encouraged',
    force: 'encouragement',
    words:
      /\b(?:is|are|was|were) (?:also |further |strongly |therefore ){0,2}(?:encouraged|urged|called for|advocated)\b(?! (?:to|by|that|with|through|during|via|from)\b)/g,
    read: ({ sentence, from, to }) => {
      const before = sentence.slice(Math.max(0, from - 60), from)
      if (/\b(?:which|that|who|where|as|if|when) (?:\w+ ){0,2}$/.test(before)) return 'no'
      const subject = sentence.slice(...subjectOf(sentence, from)).replace(/^(?:[Tt]he|[Aa]n?|[Mm]ore) /, '')
      return beginsWithAct(subject) ? agentOf(sentence, to) : 'no'
    },
  },
  {
    name: 'recommend',
    force: 'recommendation',
    words:
      /\b(?:[Rr]ecommend|[Rr]ecommends|recommended|[Rr]ecommending|[Ss]uggest|suggests|suggested|advise|advises|advised|propose|proposes)\b(?= (?:that|to\b|the (?:Council|Committee|Secretar|Government|authorities|parties|establish|adopt|creat|develop|General|Assembly|Mission|United|inclusion|following)|[a-z]+ing\b|all\b|strongly|a\b|Member|States|participating|organi[sz]ations|executive|[A-Z])|:|,)/g,
    read: (words) => {
      const { match, sentence, to, context, from } = words
      const soft = /^(?:suggest|advise|propos)/i.test(match[0])
      const after = sentence.slice(to, to + 300)
      // `figures suggest that fighters may return` tells, it does not advise
      if (soft && (speakerOf(sentence, from, context) !== 'body' || !advises(match[0], after))) return 'no'
      return recommendRead(words)
    },
    trigger: withThat,
  },
  {
    name: 'recommended-that',
    force: 'recommendation',
    words:
      /\b(?:it is|are|is) (?:also |therefore |further |strongly |hereby )?(?:recommended|advised|proposed|suggested)(?: that| to)\b/gi,
    read: (words) => {
      const after = words.sentence.slice(words.to, words.to + 300)
      if (!/that$/.test(words.match[0])) return subjectOf(words.sentence, words.from)
      const verb = baseVerb(after)
      return verb === -1 || /^be \w+(?:ed|en)\b/.test(after.slice(verb))
        ? agentOf(words.sentence, words.to)
        : trim(words.sentence, words.to, words.to + verb)
    },
  },
  {
    name: 'reiterated-recommendation',
    force: 'recommendation',
    words:
      /\b(?:reiterat|renew|repeat|maintain|recall|reaffirm)(?:e|es|ed|s)? (?:my|its|their|our|the|his|her) (?:\w+ ){0,3}recommendations?\b/g,
    read: (words) => {
      if (speakerOf(words.sentence, words.from, words.context) !== 'body') return 'no'
      const that = /^(?: \([^)]{1,60}\))?,? (?:that|to) /.exec(words.sentence.slice(words.to, words.to + 90))
      if (!that) return null
      const start = words.to + that[0].length
      const verb = baseVerb(words.sentence.slice(start, start + 300))
      return verb === -1 ? null : trim(words.sentence, start, start + verb)
    },
  },
  {
    name: 'recommendations-such-as',
    force: 'recommendation',
    words:
      /\b[Rr]ecommendations\b(?=,? (?:included?|such as|including|namely|to (?:strengthen|improve|enhance|establish|address|ensure)|on how|among them)\b)/g,
    read: ({ sentence, from }) => {
      const before = sentence.slice(Math.max(0, from - 120), from)
      if (
        !/^ (?:included?)\b/.test(sentence.slice(from + 15, from + 26)) &&
        !/\b(?:include|includes|included|including|made|makes|make|issued|issues|produced|put forward|presented|offered|offers|set out|sets out|contained|contains|list of|following|series of|submitted|formulated|adopted)\b[^;]{0,80}$/.test(
          before,
        )
      )
        return 'no'
      return /\b(?:implement\w*|status) [^;]{0,60}$/.test(before) ? 'no' : null
    },
  },
  {
    name: 'request',
    force: 'request',
    words:
      /\b(?:[Rr]equest|[Rr]equests|asks?|[Rr]emind|[Rr]eminds|[Rr]eminding|[Dd]irects|[Ii]nstructs)\b(?=[^.;]{1,300} (?:to|that|of)\b)/g,
    read: (words) => {
      if (/\bpresent letter|\bissued as a document|\bcirculated\b/.test(words.sentence)) return 'no'
      return /^ (?:for|by|from|of)\b/.test(words.sentence.slice(words.to)) ? 'no' : requestRead(words)
    },
  },
  {
    name: 'relayed-request',
    force: 'request',
    words:
      /\b(?:requested|demanded|directed|instructed|reiterat(?:es?|ed|ing) (?:its|their|my|his|her) (?:demands?|requests?)) (?=that |for |(?:the |all |its |both )?[A-Z]?[\w’-]+[^.;]{0,100}? to (?!the\b)[a-z])/g,
    read: relayedRead,
    trigger: ({ from, match }) => [from, from + match[0].trimEnd().length],
  },
  {
    name: 'requested-to',
    force: 'request',
    words: new RegExp(
      String.raw`\b(?:is|are) (?:also |therefore |further |hereby )?${DEGREE}(?:requested|asked|reminded) to\b`,
      'g',
    ),
    read: passiveRead,
  },
  {
    name: 'would-welcome',
    force: 'request',
    words: /\bwould (?:greatly |also |particularly |strongly |very much )?(?:welcome|appreciate)\b/g,
    read: ({ sentence, context, from, to }) => {
      if (speakerOf(sentence, from, context) !== 'body') return 'no'
      const after = sentence.slice(to, to + 400)
      if (/^ (?:any )?(?:feedback|comments|the opportunity)\b|^ it if\b/.test(after)) return 'no'
      return trim(sentence, to, to + after.search(/[;:]|$|, subject\b/))
    },
  },
  {
    name: 'look-to',
    force: 'request',
    words:
      /\b(?:I|[Ww]e) (?:also |therefore |now |continue to )?(?:(?:look to|rely on|expect)\b(?=[^.;]{2,120} to )|(?:count on|(?:am|are) counting on)\b(?=[^.;]{2,160}\b(?:to|support|cooperation|engagement|commitment|leadership|assistance)\b))/g,
    read: ({ sentence, from, to }) =>
      /\b(?:[Aa]s|[Ww]hen|[Ww]hile|[Ii]f) $/.test(sentence.slice(Math.max(0, from - 6), from))
        ? 'no'
        : objectOf(sentence, to),
  },
  {
    name: 'noun-of-call',
    force: 'encouragement',
    words:
      /\b(?:[Mm]y|[Oo]ur) (?:[a-z]+ ){0,2}(?:call|appeal|plea|message)\b(?=[^.;:]{0,90} (?:is|remains)(?: clear| simple)?:? (?:for|to|that)\b)/g,
    read: ({ sentence, to }) => {
      const whom = /^ (?:to|on|upon) ([^.;:]{3,90}?) (?:is|remains)\b/.exec(sentence.slice(to, to + 120))
      return (
        whom &&
        trim(sentence, to + whom[0].indexOf(whom[1]!), to + whom[0].indexOf(whom[1]!) + whom[1]!.length)
      )
    },
  },
  {
    name: 'let-us',
    force: 'encouragement',
    words:
      /\bLet us (?!(?:turn|look|consider|note|recall|see|assume|remember|start|begin|be (?:clear|honest|frank))\b)(?=[a-z])/g,
    read: () => null,
    trigger: ({ from, match }) => [from, from + match[0].trimEnd().length],
  },
  {
    name: 'look-forward',
    force: 'encouragement',
    words:
      /\b(?:I|[Ww]e) (?:also |therefore |now |very much )?look forward to (?:seeing )?(?=(?:the |all |both |its |[A-Z])[^.;:,]{2,80})/g,
    read: forwardRead,
    trigger: ({ from, match }) => [from, from + match[0].trimEnd().length],
  },
  {
    name: 'trust-that',
    force: 'encouragement',
    words: /\b(?:I|[Ww]e) (?:also |therefore )?(?:trust|expect) that\b(?=[^.;:]{3,120} will\b)/g,
    read: ({ sentence, to }) => trim(sentence, to, to + sentence.slice(to, to + 200).search(/ will\b/)),
  },
  {
    name: 'demand',
    force: 'request',
    words:
      /\b(?:demand|[Dd]emands|[Dd]emanding)\b(?= (?:that|(?:the|an?) (?:[a-z]+(?:,| and)? ){0,3}(?:release|withdrawal|cessation|end|halt|return|lifting|reopening|implementation|removal|protection|respect)\b))/g,
    read: (words) => {
      const { sentence, context, from, to } = words
      if (speakerOf(sentence, from, context) !== 'body' || !counts(words)) return 'no'
      return /^ that\b/.test(sentence.slice(to, to + 6)) ? recommendRead(words) : agentOf(sentence, to)
    },
  },
]

/** `look forward to | the Government | implementing`: an act of somebody else, unlike the next visit. */
function forwardRead({ sentence, match, to }: Words): Zone | 'no' {
  const after = sentence.slice(to, to + 120)
  const doing =
    / (?:\w+ly )?(?!including|regarding|concerning|existing|coming|upcoming|ongoing|forthcoming)[a-z]{3,16}ing (?=[a-z])/.exec(
      after,
    )
  if (/seeing/.test(match[0])) {
    const verb = baseVerb(after)
    return verb > 0 ? trim(sentence, to, to + verb) : 'no'
  }
  return doing && !/ (?:of|on|in|for|with|at) /.test(after.slice(0, doing.index))
    ? trim(sentence, to, to + doing.index)
    : 'no'
}

/** The word "that" shows the force with the verb. */
function withThat({ sentence, from, to }: Words): Zone {
  return [from, to + (/^ that\b/.exec(sentence.slice(to, to + 5))?.[0].length ?? 0)]
}

/** `suggest that organizations address`, `advises the Secretariat to clarify`, `proposes that` */
function advises(verb: string, after: string): boolean {
  if (/^advis/.test(verb)) return /^ [a-z]+ing\b| to /.test(after)
  if (/^propos/.test(verb))
    return /^ (?:that|the (?:establishment|creation|inclusion|adoption)|to )/.test(after)
  if (!/^ (?:that|[a-z]+ing)\b/.test(after)) return false
  if (/^ [a-z]+ing\b/.test(after)) return true
  const clause = after.slice(6)
  const verbAt = baseVerb(clause)
  return (
    /\bshould\b/.test(clause) ||
    (verbAt !== -1 &&
      !/\b(?:is|are|was|were|had|has|have|may|might|could|would|will|did|does|[a-z]+ed)\b/.test(
        clause.slice(0, verbAt),
      ))
  )
}

/** What the authors and the missions are asked by those whom they report to is their mandate, and no call. */
const MANDATED =
  /^(?:me|us|the Secretary-General|(?:the )?Panel|(?:the )?(?:Monitoring )?Team|(?:the )?Group of Experts|my|(?:the )?(?:UN[A-Z]{2,}|M[A-Z]{3,}|AU[A-Z]{3,}|Mission|Office|United Nations|Secretariat))\b/
/** Of a past request only what a body asked, in a clause of its own, of somebody else than the authors: `the Mission | requested that`. */
function relayedRead(words: Words): Zone | null | 'no' {
  const { sentence, context, from, to, match } = words
  const before = sentence.slice(Math.max(0, from - 60), from)
  const after = sentence.slice(to, to + 200).replace(/^that /, '')
  if (
    /\b(?:was|were|been|be|is|are|as|by|which|who|having|not|to|in which [^,;]{0,40}) (?:\w+ly |also )?$/.test(
      before,
    )
  )
    return 'no'
  if (MANDATED.test(after) || /\b(?:Panel|Team|Group)\b[^,;]{0,20}$/.test(before)) return 'no'
  if (/^for\b/.test(after) && /ed $/.test(match[0])) return 'no'
  const isOwn = /^reiterat/.test(match[0]) && /\bI (?:also |again |therefore )?$/.test(before)
  if (!isOwn && !isBodyItself(sentence, from, context)) return 'no'
  if (!/demand/.test(match[0]) && /\bresolutions? \d/.test(sentence.slice(0, from))) return 'no'
  if (/\b(?:which|whom|where|when|if|resolution [\d/]+(?: \(\d+\))?) [^,;]{0,60}$/.test(before)) return 'no'
  if (/^for\b/.test(after)) return agentOf(sentence, to)
  if (!startsWithActor(after)) return 'no'
  return /^that /.test(sentence.slice(to, to + 5))
    ? recommendRead({ ...words, to: to - 1 })
    : objectOf(sentence, to)
}

/** `request the organizations to eliminate`, `requests that participating organizations define` */
function requestRead(words: Words): Zone | null | 'no' {
  const after = words.sentence.slice(words.to, words.to + 300)
  if (/^ that\b/.test(after)) return counts(words) ? recommendRead(words) : 'no'
  // `reminds the Council that it has the means` tells a fact
  if (/^remind/i.test(words.match[0]) && / that\b/.test(after) && !OUGHT.test(after)) return 'no'
  const isSpoken =
    SPOKEN.test(words.sentence.slice(Math.max(0, words.from - 60), words.from)) ||
    resolves(words.sentence, words.from)
  if (!isSpoken || !counts(words)) return 'no'
  return objectOf(words.sentence, words.to)
}

const OUGHT =
  /\b(?:must|should|shall|needs?|obligations?|obliged|duty|duties|responsib\w+|to [a-z]+ (?:the|its|their|all|any))\b/

/** A name or pronoun right before the verb, unlike the noun of "exemption requests". */
const SPOKEN =
  /(?:\b(?:[A-Z][\w-]+|[Ii]t|I|[Ww]e|[Tt]hey|[Ii]nspectors|[Ee]xperts)|^)(?:,| \([^)]{1,30}\))?(?: (?:strongly|respectfully|further|also|therefore|again|hereby|and)){0,3} $/
