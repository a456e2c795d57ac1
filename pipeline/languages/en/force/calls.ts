/** Verbs and nouns that call, recommend and request, and who is asked after them. */

import { firstGroup } from '../../../match/matches.ts'
import { pattern } from '../../pattern.ts'
import { agentOf, objectOf, subjectOf, trim } from '../clause.ts'
import { speakerOf } from '../speakers.ts'
import { baseVerb, beginsWithAct } from './acts.ts'
import { recipient, startsWithActor, whoIsTo } from './addressees.ts'
import type { Asked, ForceRule, Words } from './force-rule.ts'
import { WISHING } from './is-call.ts'
import { doersOf } from './joint-acts.ts'
import { callForRead, forwardRead, objectRead, passiveRead, trustRead } from './read-calls.ts'
import { advises, recommendRead, withThat } from './read-recommendations.ts'
import { demandRead, ORDERED_ACT, relayedRead, requestRead } from './read-requests.ts'

const DEGREE = pattern`(?:(?:strongly|further|also|once again|again|therefore|respectfully|urgently|repeatedly
      |particularly|specifically|consistently|publicly|jointly|explicitly|warmly|firmly|earnestly) ){0,2}`
const ADDRESSED = '(?=[^.;:]{0,400}? to |,| on| upon| that)'

/** `supports the appeal | made by the Chair of the Union for | talks` */
const OF_OTHERS = /^ (?:of|(?:(?:made|issued|launched) )?by) [^;:.]{3,140}? (for|on|upon)\b/

/** What shows something, whoever gathered it: `credible reports | suggest that ships continue to be targeted` */
const EVIDENCE = new RegExp(
  pattern`\b(?:reports|figures|data|evidence|information|studies|estimates|results|findings|trends|indications
      |experience|sources|accounts|testimonies|images|allegations)\b(?! of the\b)`,
)

const MORE = '(?:additional|better|closer|further|greater|improved|increased|stricter|stronger|tighter)'
const COMPARED = new RegExp(`^ ${MORE} `)

/** `Closer coordination | is recommended`: an act, unlike the measures that `were recommended by the Panel` */
function actRead({ sentence, from, to }: Words): Asked {
  const before = sentence.slice(Math.max(0, from - 60), from)
  if (/\b(?:which|that|who|where|as|if|when) (?:\w+ ){0,2}$/.test(before)) return 'no'
  const subject = sentence.slice(...subjectOf(sentence, from)).replace(/^(?:[Tt]he|[Aa]n?|[Mm]ore) /, '')
  return beginsWithAct(subject) ? agentOf(sentence, to) : 'no'
}

export const CALLS: readonly ForceRule[] = [
  {
    rule: 'call-upon',
    force: 'encouragement',
    words: new RegExp(
      pattern`\b(?:call|[Cc]alls|(?<!\b(?:as|if|once|when|whenever|wherever) )called
          |[Cc]alling) (?:\w+ly |once again |once more |yet again |again |also |therefore |further |urgently )?(?:up)?on\b
        |\b(?:[Uu]rge|[Uu]rges|urged|[Uu]rging|[Ee]ncourage|[Ee]ncourages|encouraged|[Ee]ncouraging|exhort
          |exhorts|exhorted|exhorting|implore|implores|implored|invite|[Ii]nvites|[Ii]nviting
          |invited(?=[^.;:]{3,90} to (?!(?:attend|participate|visit|join|take part|express|submit|send
                |facilitate|share|deliver|make|give|be|brief|address|meet|speak|present|observe|discuss|a|an
                |the|its|his|her|their|this|that)\b)[a-z])|plead with|pleads with
          |(?<=\b(?:I|[Ww]e) (?:\w+ly |also |again )?)press)\b(?! (?:by|in)\b)
        |\b(?:appeal|[Aa]ppeals|appealed|[Aa]ppealing) (?:once (?:more
            |again) |again |also |\w+ly )?to\b${ADDRESSED}`,
      'g',
    ),
    read: objectRead,
  },
  {
    rule: 'call-for',
    force: 'encouragement',
    words: new RegExp(
      pattern`\b(?:call|[Cc]alls|called
          |[Cc]alling) (?:\w+ly |once again |once more |yet again |again |also |therefore |further |urgently )?for\b
        |\badvocat(?:es?|ing) for\b|\b(?:advocated
          |(?<=(?<!\bwho )\bcontinue[ds]? to )advocate)(?: for)?\b(?! (?:against|and|at|before|by|during|from
            |in|on|or|since|to|when|while|with)\b)|\b(?:appeal|appeals|appealed|appealing) for\b`,
      'g',
    ),
    read: callForRead,
  },
  {
    rule: 'reiterated-call',
    force: 'encouragement',
    words: new RegExp(
      pattern`\b(?:[Rr]eiterat|[Rr]enew|[Rr]epeat|[Ee]cho|[Ee]ndors|[Rr]eaffirm|[Jj]oin|[Ss]upport)(?:e|es|ed|s
          |ing)? (?:(?:all )?(?:those )?in )?(?:(?:my|its|their|our|the|his|her
            |(?:the|my|its) (?:[\w-]+ ){1,4}?[\w-]+[’']s?|previous|earlier) (?:\w+ )?(?:calls?|appeals?)
          |(?:calls|appeals)(?= (?:on|upon|to|for)\b))(?: (?:on|upon|to|for))?\b`,
      'g',
    ),
    read: (words) => {
      const { sentence, from, to, match, context } = words
      if (
        /\bto $/.test(sentence.slice(Math.max(0, from - 4), from)) &&
        !WISHING.test(sentence.slice(Math.max(0, from - 40), from))
      )
        return 'no'
      if (speakerOf(sentence, from, context) !== 'body' && !/\bmy\b/.test(match[0])) return 'no'
      // `supports the appeal made by | the Union | for a meeting of …, to …`: whose call it is
      const whose = OF_OTHERS.exec(sentence.slice(to, to + 200))
      if (whose)
        return whose[1] === 'for'
          ? doersOf(sentence, to + whose[0].length)
          : objectOf(sentence, to + whose[0].length)
      if (/ for$/.test(match[0])) {
        const asked = callForRead(words)
        return asked === 'no' ? null : asked
      }
      const object = objectOf(sentence, to)
      return startsWithActor(sentence.slice(...object)) ? object : (recipient(sentence, from) ?? object)
    },
    trigger: ({ sentence, from, to }) => [
      /\bI $/.test(sentence.slice(Math.max(0, from - 2), from)) ? from - 2 : from,
      to,
    ],
  },
  {
    rule: 'encouraged-to',
    force: 'encouragement',
    words: new RegExp(
      String.raw`\b(?:is|are) (?:also |therefore |further |hereby )?${DEGREE}(?:encouraged|urged|invited|called (?:up)?on) to\b`,
      'g',
    ),
    read: passiveRead,
  },
  {
    rule: 'act-encouraged',
    force: 'encouragement',
    words: new RegExp(
      pattern`\b(?:is|are|was|were) (?:also |further |strongly |therefore ){0,2}(?:encouraged|urged|called for
          |advocated)\b(?! (?:to|by|that|with|through|during|via|from)\b)`,
      'g',
    ),
    read: actRead,
  },
  {
    rule: 'recommend',
    force: 'recommendation',
    words: new RegExp(
      pattern`\b(?:[Rr]ecommend|[Rr]ecommends|recommended|[Rr]ecommending|[Ss]uggest|suggests|suggested|advise
          |advises|advised|propose|proposes)\b(?= (?:that|to\b|against\b
            |the (?:Council|Committee|Secretar|Government|authorities|parties|establish|adopt|creat|develop
              |General|Assembly|Mission|United|inclusion|following
              |(?:[a-z]+ )?(?:[a-z]+(?:tion|ment|sion|al|ance|ing)|release|closure|return|use|review
                |reform) of)|[a-z]+ing\b|(?:${MORE}|reforms)\b|all\b|strongly|an?\b|Member|States|participating
            |organi[sz]ations|executive|[A-Z])|:|,)`,
      'g',
    ),
    read: (words) => {
      const { match, sentence, to, context, from } = words
      const soft = /^(?:suggest|advise|propos)/i.test(match[0])
      const after = sentence.slice(to, to + 300)
      // `figures suggest that fighters may return` tells, it does not advise
      if (
        soft &&
        (EVIDENCE.test(sentence.slice(...subjectOf(sentence, from))) ||
          speakerOf(sentence, from, context) !== 'body' ||
          !advises(match[0], after))
      )
        return 'no'
      // `recommended | greater inclusion of women`, unlike `further studies`
      if (COMPARED.test(after) && !beginsWithAct(after.replace(COMPARED, ' '))) return 'no'
      return recommendRead(words)
    },
    trigger: withThat,
  },
  {
    rule: 'recommended-that',
    force: 'recommendation',
    words: new RegExp(
      String.raw`\b(?:it is|are|is) (?:highly |hereby )?${DEGREE}(?:recommended|advised|proposed|suggested)(?: that| to)\b`,
      'gi',
    ),
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
    rule: 'act-recommended',
    force: 'recommendation',
    words: new RegExp(
      pattern`\b(?:is|are) (?:also |further |strongly |therefore |hereby ){0,2}(?:recommended|advised|advisable
          |suggested)\b(?! (?:to|by|that|with|through|during|via|from)\b)`,
      'g',
    ),
    read: actRead,
  },
  {
    rule: 'reiterated-recommendation',
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
    rule: 'recommendations-such-as',
    force: 'recommendation',
    words: new RegExp(
      pattern`\b[Rr]ecommendations\b(?=(?: (?:made|adopted|issued|formulated|presented|proposed|put forward
              |emerging|arising|stemming|from)\b[^,.;:]{0,80})?,? (?:included?|such as|including|namely
            |to (?:strengthen|improve|enhance|establish|address|ensure)\b(?! that (?:they|these)\b)
            |aimed at [a-z]+ing\b(?=[^.;]{3,160}, including\b)|on how|among them)\b)`,
      'g',
    ),
    read: ({ sentence, from }) => {
      const before = sentence.slice(Math.max(0, from - 120), from)
      if (
        !/^[^,.;:]{0,100} included?\b/.test(sentence.slice(from + 15, from + 130)) &&
        !/\b(?:include|includes|included|including|made|makes|make|developed|issued|issues|produced|put forward|presented|offered|offers|set out|sets out|contained|contains|list of|following|series of|submitted|formulated|adopted)\b[^;]{0,80}$/.test(
          before,
        )
      )
        return 'no'
      return /\b(?:implement\w*|status) [^;]{0,60}$/.test(before) ? 'no' : null
    },
  },
  {
    rule: 'calls-made',
    force: 'encouragement',
    words:
      /\b(?:[Cc]alls?|[Aa]ppeals?) (?:is|are|was|were|has been|have been) (?:also |again |further )?made (?:for|to|on|upon)\b/g,
    read: ({ sentence, context, from, to, match }) => {
      if (speakerOf(sentence, from, context) === 'party') return 'no'
      return / for$/.test(match[0])
        ? (whoIsTo(sentence, to) ?? doersOf(sentence, to))
        : objectOf(sentence, to)
    },
  },
  {
    rule: 'calls-within',
    force: 'encouragement',
    words: new RegExp(
      pattern`\b(?:resolutions?|conclusions|outcomes?|recommendations|communiqu[ée]|declaration|statement
          |document)(?:,? (?:including|with)| (?:contain(?:s|ed|ing)
            |includ(?:es|ed))) (?:a |an )?(?:[a-z]+ )?(?:calls?|appeals?) (?=to (?!the\b)[a-z]
          |(?:for|on|upon)\b)`,
      'g',
    ),
    read: ({ sentence, to }) =>
      /^(?:on|upon)\b/.test(sentence.slice(to)) ? objectOf(sentence, to + 4) : null,
    trigger: ({ from, match }) => {
      const call = /(?:calls?|appeals?) $/.exec(match[0])!
      return [from + call.index, from + match[0].length - 1]
    },
  },
  {
    rule: 'request',
    force: 'request',
    words:
      /\b(?:[Rr]equest|[Rr]equests|[Rr]equesting|asks?|[Rr]emind|[Rr]eminds|[Rr]eminding|[Dd]irects|[Ii]nstructs)\b(?=[^.;]{1,300} (?:to|that|of)\b)/g,
    read: (words) => {
      if (/\bpresent letter|\bissued as a document|\bcirculated\b/.test(words.sentence)) return 'no'
      return /^ (?:for|by|from|of)\b/.test(words.sentence.slice(words.to)) ? 'no' : requestRead(words)
    },
  },
  {
    rule: 'relayed-request',
    force: 'request',
    words: new RegExp(
      pattern`\b(?:requested|demanded|directed|instructed|mandated|tasked
          |(?:[Rr]enew|[Rr]eiterat|[Rr]epeat)(?:es?|ed|ing|s) (?:its|their|my|his|her) (?:demands?
            |requests?)) (?=that |for |(?:the |all |its |both )?[A-Z]?[\w’-]+[^.;]{0,100}? to (?!the\b)[a-z]
          |(?<=\b(?:mandated|tasked) )[^.;]{1,100}? with [a-z]+ing |(?<=\b(?:directed
              |instructed) )${ORDERED_ACT}|(?:an?|the) (?:[a-z]+,? (?:and )?){0,3}(?:end|halt|cessation|release
            |withdrawal|lifting|return|surrender) (?:to|of|from)\b)`,
      'g',
    ),
    read: relayedRead,
    trigger: ({ from, match }) => [from, from + match[0].trimEnd().length],
  },
  {
    rule: 'requested-to',
    force: 'request',
    words: new RegExp(
      pattern`\b(?:is|are) (?:also |therefore |further |hereby )?${DEGREE}(?:requested to|asked to
          |reminded (?:to|of (?:its|their|the) (?:\w+ ){0,2}(?:obligations?|duty|duties|responsibilit(?:y|ies)
              |commitments?)))\b`,
      'g',
    ),
    read: passiveRead,
  },
  {
    rule: 'would-welcome',
    force: 'request',
    words: /\bwould (?:greatly |also |particularly |strongly |very much )?(?:welcome|appreciate)\b/g,
    read: ({ sentence, context, from, to }) => {
      if (speakerOf(sentence, from, context) !== 'body') return 'no'
      const after = sentence.slice(to, to + 400)
      if (/^ (?:any )?(?:feedback|comments|the opportunity)\b|^ it if\b/.test(after)) return 'no'
      return trim(sentence, to, to + after.search(/[;:]|$|, subject\b| (?:within|to address|in order)\b/))
    },
  },
  {
    rule: 'look-to',
    force: 'request',
    words: new RegExp(
      pattern`(?<=\b(?:Council|Committee|Commission|Assembly|Rapporteur|Working Group
            |Board) (?:also |further |therefore )?)(?:expects|looks to|relies on)\b(?=[^.;]{2,120} to )
        |\b(?:I|[Ww]e) (?:also |therefore |now |continue to )?(?:(?:look to|rely on
            |expect)\b(?=[^.;]{2,120} to )|(?:count on|(?:am|are) counting on)\b(?=[^.;]{2,160}\b(?:to|support
              |cooperation|engagement|commitment|leadership|assistance)\b))`,
      'g',
    ),
    read: ({ sentence, from, to }) =>
      /\b(?:[Aa]s|[Ww]hen|[Ww]hile|[Ii]f) $/.test(sentence.slice(Math.max(0, from - 6), from))
        ? 'no'
        : objectOf(sentence, to),
  },
  {
    rule: 'noun-of-call',
    force: 'encouragement',
    words:
      /\b(?:[Mm]y|[Oo]ur) (?:[a-z]+ ){0,2}(?:call|appeal|plea|message)\b(?=[^.;:]{0,90} (?:is|remains)(?: clear| simple)?:? (?:for|to|that)\b)/g,
    read: ({ sentence, to }) => {
      const whom = /^ (?:to|on|upon) ([^.;:]{3,90}?) (?:is|remains)\b/.exec(sentence.slice(to, to + 120))
      return whom && trim(sentence, ...firstGroup(whom, to))
    },
  },
  {
    rule: 'let-us',
    force: 'encouragement',
    words:
      /\bLet us (?!(?:turn|look|consider|note|recall|see|assume|remember|start|begin|be (?:clear|honest|frank))\b)(?=[a-z])/g,
    read: () => null,
    trigger: ({ from, match }) => [from, from + match[0].trimEnd().length],
  },
  {
    rule: 'look-forward',
    force: 'encouragement',
    words:
      /\b(?:I|[Ww]e) (?:also |therefore |now |very much )?look forward to (?:seeing )?(?=(?:the |all |both |its |[A-Z])[^.;:,]{2,80})/g,
    read: forwardRead,
    trigger: ({ from, match }) => [from, from + match[0].trimEnd().length],
  },
  {
    rule: 'trust-that',
    force: 'encouragement',
    words: new RegExp(
      pattern`\b(?:(?:I|[Ww]e) (?:also |therefore )?(?:trust|expect)
          |(?<=\b(?:Committee|Assembly|Council|Commission|Board
              |Group) (?:also |further |therefore |nevertheless )?)(?:trusts|expects)
          |(?:^|(?<=, (?:and )?))[Ee]xpects) that\b(?=[^.;:]{3,240} will\b)`,
      'g',
    ),
    read: trustRead,
  },
  {
    rule: 'demand',
    force: 'request',
    words: new RegExp(
      pattern`(?<!-)\b(?:demand|[Dd]emands|[Dd]emanding|[Ii]nsists?)\b(?=,? (?!for\b|of\b|from\b|on\b|in\b|by\b
            |and\b)[A-Za-z])|\b[Dd]emands?(?=, in |(?: that)?:)|\b[Ii]nsists? on(?= (?:an?|full|immediate|the) )`,
      'g',
    ),
    read: demandRead,
  },
]
