/** Words that make an act a duty, a need or a priority without a modal verb: "it is essential to", "there is a need for". */

import { firstGroup } from '../../../match/matches.ts'
import { pattern } from '../../pattern.ts'
import { agentOf, subjectOf, trim } from '../clause.ts'
import { isPartySpeech, speakerOf } from '../speakers.ts'
import { beginsWithAct, needsAct, withoutArticle } from './acts.ts'
import { askedAfter, namedBetween } from './addressees.ts'
import type { ForceRule } from './force-rule.ts'
import { dutyRead, responsibilityRead } from './read-duties.ts'
import { actIsRead, betterRead, itIsRead } from './read-essentials.ts'
import { isNeededRead, requiresRead, thereIsRead, whatIsNeededRead } from './read-needs.ts'
import { stressRead } from './read-stress.ts'

const ADVERBS = pattern`(?:(?:also|therefore|thus|sorely|desperately|badly|acutely|greatly|absolutely
      |particularly|equally|especially|still|now|more|most|just as|very|highly|all the more|crucially
      |critically|ever more|vitally|extremely|clearly|so|as|of|likewise|both|always|urgently|too|further
      |not only|not just|not merely) ){0,3}`
const VALUE = pattern`(?:(?:of )?(?:paramount|critical|crucial|utmost|vital|key|great|central|fundamental
      |particular|extreme|the utmost) (?:importance|urgency|priority)|essential|vital|crucial|critical
    |imperative|important|necessary|indispensable|paramount|key|urgent|advisable|desirable|preferable
    |fundamental|pivotal|incumbent|high time)`

const BE = '(?:is|are|becomes|remains?|will be|will remain|would be|was|were|remained|continues? to be)'

export const NEEDS_AND_DUTIES: readonly ForceRule[] = [
  {
    rule: 'incumbent-on',
    force: 'obligation',
    words: new RegExp(
      pattern`\b[Ii]t (?:(?:is|remains) (?:also |therefore |now |ultimately )?(?:incumbent (?=upon |on )
            |up (?=to [^,;:.]{3,120} to ))|(?:also |therefore |now )?falls (?=(?:to|on
              |upon) [^,;:.]{3,120} to ))`,
      'g',
    ),
    read: (words) =>
      / to (?:decide|determine|choose)\b/.test(words.sentence.slice(words.to, words.to + 140))
        ? 'no'
        : (namedBetween(words.sentence, words.to) ?? askedAfter(words.sentence, words.to - 1)),
    trigger: ({ from, match }) => [from, from + match[0].trimEnd().length],
  },
  {
    rule: 'it-is-our-duty',
    force: 'obligation',
    words: new RegExp(
      pattern`\b[Ii]t (?:is|remains) (?:also |therefore |now )?(?:our|everyone’s|a
          |the) (?:(?:collective|common|joint|legal|moral|shared)(?: and [a-z]+)? )?(?:responsibility|duty
          |obligation) to\b`,
      'g',
    ),
    read: (words) => (isPartySpeech(words.sentence, words.from, words.context) ? 'no' : null),
  },
  {
    rule: 'it-is-essential',
    force: 'recommendation',
    words: new RegExp(
      pattern`\b[Ii]t (?:also |therefore |thus |now |still )?(?:${BE}|has become
          |is becoming) ${ADVERBS}(?:(?:a|an) ${ADVERBS}${VALUE} priority
          |${VALUE}(?: than ever(?: before)?)?)(?= (?:that|for|not)\b
          | to (?!the\b|a\b|all\b|any\b|our\b|its\b|their\b|\d|[A-Z])|, )
        |\b(?:considers?|deems?|regards?|finds?|believes?) it ${ADVERBS}${VALUE}(?= (?:that|for)\b
          | to (?!the\b|a\b))`,
      'g',
    ),
    read: itIsRead,
    trigger: ({ from, to, sentence }) => [from, to + (/^ to\b/.exec(sentence.slice(to))?.[0].length ?? 0)],
  },
  {
    rule: 'act-is-essential',
    force: 'recommendation',
    words: new RegExp(
      pattern`\b${BE} ${ADVERBS}(?:${VALUE}\b|(?:a|an|the|our|my|one of the) (?:\w+ ){0,3}(?:priority
            |priorities|imperative|necessity|must)\b|(?:a |the )?(?:best|good) practices?\b
          |(?:far |much )?better than\b|(?:a )?(?:matter|question) of (?:urgency|priority)\b|overdue\b
          |long overdue\b|(?:a |an essential |the only (?:viable |possible )?)(?:prerequisite|precondition
            |way forward)\b|the only (?:[a-z]+ ){0,2}(?:path|way|option|avenue|route) (?:to|for|towards|out)\b)`,
      'g',
    ),
    read: actIsRead,
  },
  {
    // `highlighted | effective coordination | as crucial`
    rule: 'act-named-essential',
    force: 'recommendation',
    words: new RegExp(
      pattern`\b(?:described|emphasi[sz]ed|highlighted|identified|recogni[sz]ed|saw|stressed|underlined
          |underscored)\b(?= [^,;:.]{3,90}? as (?:[a-z]+ly )?(?:critical|crucial|essential|fundamental
            |imperative|indispensable|key|paramount|vital|a (?:[a-z]+ )?(?:prerequisite|priority))\b)`,
      'g',
    ),
    read: ({ sentence, context, from, to }) =>
      speakerOf(sentence, from, context) === 'body' && needsAct(withoutArticle(sentence.slice(to, to + 120)))
        ? agentOf(sentence, to)
        : 'no',
  },
  {
    rule: 'nothing-is-more-urgent',
    force: 'recommendation',
    words: /\b[Nn]othing is more (?:urgent|important|pressing|vital|critical|essential) than\b/g,
    read: ({ sentence, to }) =>
      beginsWithAct(withoutArticle(sentence.slice(to, to + 200))) ? agentOf(sentence, to) : 'no',
  },
  {
    rule: 'act-is-needed',
    force: 'recommendation',
    words: new RegExp(
      String.raw`\b(?:${BE}|is being|are being) (?:not |no longer )?${ADVERBS}(?:needed|required|necessary|called for|warranted)\b(?! (?:by law|for the))`,
      'g',
    ),
    read: isNeededRead,
  },
  {
    rule: 'what-is-needed',
    force: 'recommendation',
    words: new RegExp(
      pattern`\b[Ww]hat is (?:also |now |urgently |still |really |most )?(?:required|needed|necessary
          |called for|lacking)(?: (?:now|today|most|above all|at this stage|most urgently|instead))?,? is(?= )`,
      'g',
    ),
    read: whatIsNeededRead,
  },
  {
    rule: 'requires-act',
    force: 'recommendation',
    words: new RegExp(
      pattern`\b(?:[Rr]equires?|will require|would require|(?<!\b(?:was|were|is|are|be|been|as|not|the|also
              |if) )(?:required|demanded)|(?<!\b(?:people|persons|individuals|children|families|households
              |civilians|patients|women|men|those|cases|refugees|returnees) )requiring|necessitates?
          |(?<!\b(?:hence|thereby|thus) )necessitating|warrants?|warranting|deserves?|merits?|(?<!-)demands?
          |demanding|calls for)\b(?=(?: [a-z,-]+){1,8})`,
      'g',
    ),
    read: requiresRead,
  },
  {
    rule: 'stressed-importance',
    force: 'recommendation',
    words: new RegExp(
      pattern`\b(?:(?:[Ss]tress|[Ee]mphasi[sz]|[Uu]nderscor|[Uu]nderlin|[Hh]ighlight|[Rr]eiterat|[Rr]eaffirm
            |[Aa]ffirm|[Rr]ecogni[sz]|[Nn]ot|[Aa]cknowledg|[Rr]ecall|[Dd]iscuss|[Rr]ais|[Ee]cho|[Ss]tat
            |[Cc]onfirm|[Dd]emonstrat|[Ii]llustrat|[Ss]how|over-?emphasi[sz]|over-?stress|overstat)(?:e|es|s|ed
            |ing)?|insist(?:s|ed|ing)? on|point(?:s|ed|ing)? (?:to|out)|agree(?:s|d|ing)? (?:on|about)
          |drew attention to|draws? attention to|drawing attention to|focus(?:ed|es|ing)? on
          |[Rr]emind(?:s|ed|ing)? [^,;:.]{3,80}? of|emphasis (?:was |is |being )?placed on
          |attention (?:was |is )?(?:drawn|given) to|consensus on|converged on|concurred on
          |is clear on)(?:,? (?:again|once again|further|also|repeatedly|strongly|in particular|inter alia
            |however)|, (?:in particular )?to [^,;:.]{3,60}(?=,)
          | with [^,;:.]{3,90}?(?= the (?:[a-z]+ )?need to))?,? (?:the (?!importance
            |need)[a-z-]+ of [^,;:.]{3,120}? and )?(?:(?:the|an|both the|their|its|that the
            |that) )“?(?:[a-z-]+(?:,| and)? ){0,3}(?:importance|need|necessity|urgency|imperative|priority
          |value)(?: (?:of|for|to|that))\b|\battach(?:es|ed|ing)? (?:considerable|great|high|particular|special
          |the (?:greatest|highest|utmost)) (?:importance|priority) to\b`,
      'g',
    ),
    read: stressRead,
    trigger: ({ from, match, sentence }) => {
      const to = from + match[0].length
      const need = /\b(?:the )(?:[a-z-]+ ){0,3}need (?:to|for)$/.exec(match[0])
      return need && (/^(?:focus|discuss|raise)/i.test(match[0]) || / and the /.test(match[0]))
        ? [from + need.index, to]
        : trim(sentence, from, to)
    },
  },
  {
    rule: 'there-is-a-need',
    force: 'recommendation',
    words: new RegExp(
      pattern`\b[Tt]here (?:is|are|remains?|exists?|was|continues to be|appears to be|have been
          |has been) (?:also |still |thus |therefore |now |clearly )?(?:an? |the |no |some |strong |good |sufficient |ample |clear |little |room ){0,2}(?:[a-z-]+(?:,
            | and)? ){0,3}(?:needs?|necessity|grounds|scope|urgency|room) (?:for
          |to)\b(?! (?:believe|suspect|conclude|think|assume|fear|doubt|hope|optimism|concern|complacency
            |pessimism)\b)|\b(?:[Ee]qually|[Aa]lso|[Jj]ust as|[Nn]o less|[Mm]ore) (?:pressing|urgent|important
          |critical|essential|vital) (?:is|remains) the need (?:for|to)\b
        |\b[Tt]he (?:[a-z-]+ ){0,2}need (?:for|to)\b(?=(?:(?! (?:what|which|that
                |who) )[^.;:]){3,160} (?:remains|is|has never been|continues to be|cannot be) )`,
      'g',
    ),
    read: thereIsRead,
  },
  {
    rule: 'has-responsibility',
    force: 'obligation',
    words: new RegExp(
      pattern`\b(?:ha[sd]|have|b(?:ears?|ore)|retain(?:s|ed)?|carr(?:y|ies|ied)|share[sd]?|assumes?)(?: also
          | both)? (?:an? |the |their |its )?(?:(?:[a-z-]+(?:,| and)? ){0,3})(?:responsibilit(?:y|ies)
          |obligations?|duty|duties) (?:for|to|of)\b|\b(?:is|are
          |remains?) (?:primarily |ultimately |chiefly |mainly )responsible for\b
        |\b(?:is|are|remains?) (?:both |jointly |fully )?responsible for (?=(?:ensuring|implementing|fulfilling
            |honouring|providing protection|protecting|guaranteeing|preventing|safeguarding|upholding
            |respecting)\b)|\b(?:is|are|was|were|remain(?:s
            |ed)?) (?:also |legally |therefore |further |clearly ){0,2}(?:obliged|obligated|duty-bound|bound
          |under an? (?:\w+ )?obligation) (?:to|by [^,;]{3,60} to)\b
        |(?<=\b(?:States|[Pp]arties|Governments?|parties to [^,;.]{3,60}
            |authorities) )are (?:also |therefore |legally )?required (?:under [^,;]{3,80} )?to\b`,
      'g',
    ),
    read: dutyRead,
  },
  {
    rule: 'stressed-obligation',
    force: 'obligation',
    words: new RegExp(
      pattern`\b(?:[Ss]tress|[Ee]mphasi[sz]|[Uu]nderscor|[Uu]nderlin|[Rr]eiterat|[Rr]eaffirm|[Aa]ffirm
          |[Rr]ecall|[Cc]larif|[Hh]ighlight)(?:e|es|s|ed|ied|ies|ing
          |y)? (?=(?:the )?(?:[A-Z]?[\w-]+ ){0,3}?(?:States|Governments?|authorities|companies|parties
            |countries)[’'] (?:\w+ )?(?:obligations?|duty|duties|responsibilit(?:y|ies)) to\b)
        |\b(?:[Ss]tress|[Ee]mphasi[sz]|[Uu]nderscor|[Uu]nderlin|[Rr]eiterat|[Rr]eaffirm|[Aa]ffirm
          |[Rr]ecall)(?:e|es|s|ed|ing)? (?=the (?:\w+ )?(?:obligations?|duty|duties
            |responsibilit(?:y|ies)) (?:of|(?:undertaken|assumed|accepted) by
            |incumbent (?:up)?on) [^;:.]{3,240}? (?:to|for [a-z]+ing)\b)
        |\b(?:[Ss]tress|[Ee]mphasi[sz]|[Uu]nderscor|[Uu]nderlin|[Rr]eiterat|[Rr]eaffirm|[Rr]ecall)(?:e|es|s|ed
          |ing)? (?=(?:the|a|our|their) (?:\w+ ){0,2}(?:obligation|duty|responsibility) to\b)
        |\b[Rr]emind(?:s|ed|ing)? (?=[^,;:.]{3,80}? of (?:its|the|their) (?:\w+ ){0,3}(?:obligations?|duty
            |duties|responsibilit(?:y|ies)) to\b)`,
      'g',
    ),
    read: ({ sentence, context, from, to }) => {
      if (speakerOf(sentence, from, context) !== 'body') return 'no'
      const after = sentence.slice(to, to + 320)
      const whose =
        /^(?:the )?([^,;:.]{3,60}?)[’'] /.exec(after) ??
        /^([^,;:.]{3,80}?) of (?:its|the|their) (?:\w+ ){0,3}(?:obligation|dut|responsibilit)/.exec(after) ??
        / (?:of|by|(?:up)?on) ([^;:.]{3,240}?)(?=,? (?:to|for [a-z]+ing)\b)/.exec(after)
      return whose && trim(sentence, ...firstGroup(whose, to))
    },
    trigger: ({ sentence, to }) => {
      const duty = /(?:obligations?|duty|duties|responsibilit(?:y|ies))\b(?: to\b)?/.exec(sentence.slice(to))!
      return [to + duty.index, to + duty.index + duty[0].length]
    },
  },
  {
    rule: 'would-be-better',
    force: 'recommendation',
    words: new RegExp(
      pattern`\b(?:had better|would do well to|would be well advised to
          |it is (?:better|best|preferable|useful|worthwhile|appropriate) (?=to |for |that )
          |(?:it )?would be (?:also |most |very |highly |more |particularly ){0,2}(?:useful|helpful|advisable
            |beneficial|preferable|desirable|prudent|appropriate|worthwhile|better|wise|important|essential
            |necessary) (?=to |for |that |if ))`,
      'gi',
    ),
    read: (words) =>
      /had better|would do well|well advised/i.test(words.match[0])
        ? subjectOf(words.sentence, words.from)
        : betterRead({ ...words, to: words.to - 1 }),
    trigger: ({ from, match }) => [from, from + match[0].trimEnd().length],
  },
  {
    rule: 'is-responsibility-of',
    force: 'obligation',
    words: new RegExp(
      pattern`\b(?:${BE}) ${ADVERBS}(?:the|a|an|its|their) (?:[a-z-]+(?:,| and)? ){0,3}(?:responsibility|duty
          |obligation) of (?!(?:protecting|ensuring)\b)(?=[^.;:]{3,})`,
      'g',
    ),
    read: responsibilityRead,
    trigger: ({ from, match }) => [from, from + match[0].trimEnd().length],
  },
  {
    rule: 'act-is-duty',
    force: 'obligation',
    words: new RegExp(
      pattern`\b${BE} ${ADVERBS}(?:a|an|our|their|the) (?:shared|collective|common|joint|moral|legal|primary
          |solemn|fundamental)(?: and [a-z]+)? (?:responsibility|duty|obligation)\b(?! (?:of|for|to)\b)`,
      'g',
    ),
    read: actIsRead,
  },
  {
    rule: 'cannot-be-overstated',
    force: 'recommendation',
    words: new RegExp(
      pattern`\b(?:importance|significance|need|necessity|urgency|imperative) (?:of|for
          |to)\b(?=[^.;:]{3,240} (?:cannot be (?:overstated|over-?emphasi[sz]ed|overestimated|over-?stressed
              |(?:emphasi[sz]ed|stressed|underlined) enough|overlooked)
            |(?:was|were) (?:also |further |again |repeatedly )?(?:emphasi[sz]ed|stressed|underlined
              |underscored|highlighted|reiterated))\b)`,
      'g',
    ),
    read: ({ sentence, to, match }) =>
      / to$/.test(match[0]) ||
      beginsWithAct(withoutArticle(sentence.slice(to, to + 170).split(' cannot ')[0]!))
        ? agentOf(sentence, to)
        : 'no',
  },
  {
    rule: 'responsibility-lies-with',
    force: 'obligation',
    words: new RegExp(
      pattern`\bresponsibility\b[^.;:]{0,80}? (?:lies|rests|falls)(?: \w+ly)? (?:with|on|upon) |\b(?:onus
          |burden) (?:is|lies|rests|falls|remains)(?: \w+ly| now)? (?:with|on|upon) (?=[^.;:]{3,80} to )`,
      'g',
    ),
    read: ({ sentence, to }) =>
      trim(sentence, to, to + sentence.slice(to, to + 200).search(/[,;:.](?:\s|$)|$/)),
  },
  {
    rule: 'priority-is-to',
    force: 'recommendation',
    words: new RegExp(
      pattern`\b(?:[Tt]he|[Oo]ur|[Mm]y|[Aa]n?) (?:[a-z]+ ){0,3}(?:priority|way forward|next step
          |first step)(?: now| here)? (?:is|remains)(?: now)? (?=(?:for [^,;:.]{3,80} )?to (?!the\b|a\b)[a-z])`,
      'g',
    ),
    read: (words) =>
      isPartySpeech(words.sentence, words.from, words.context)
        ? 'no'
        : askedAfter(words.sentence, words.to - 1),
    trigger: ({ from, match }) => [from, from + match[0].trimEnd().length],
  },
  {
    rule: 'only-way-is',
    force: 'recommendation',
    words:
      /\b[Tt]he only (?:[a-z]+ ){0,2}(?:path|way|option|avenue|route|solution|alternative)(?: forward| out| ahead)? (?:is|remains|lies in) /g,
    read: ({ sentence, context, from, to }) =>
      isPartySpeech(sentence, from, context) ||
      !beginsWithAct(withoutArticle(sentence.slice(to, to + 200)).replace(/^to /, 'by '))
        ? 'no'
        : agentOf(sentence, to),
    trigger: ({ from, match }) => [from, from + match[0].trimEnd().length],
  },
  {
    rule: 'can-only',
    force: 'obligation',
    words: new RegExp(
      pattern`\bcan only be (?:achieved|addressed|attained|ended|found|guaranteed|maintained|overcome|realized
          |resolved|restored|secured|solved|sustained|tackled)\b(?= (?:by|if|through|when|with)\b)`,
      'g',
    ),
    read: (words) =>
      isPartySpeech(words.sentence, words.from, words.context) ? 'no' : agentOf(words.sentence, words.to),
  },
  {
    rule: 'time-has-come',
    force: 'recommendation',
    words:
      /\b(?:the time has come|it is (?:high )?time|now is the time) (?:to|for|that)\b|\bthe time (?:to|for)\b(?=[^.;:]{3,90} is now\b)/gi,
    read: (words) => askedAfter(words.sentence, words.to - (/\w+$/.exec(words.match[0])![0].length + 1)),
  },
  {
    rule: 'no-alternative',
    force: 'recommendation',
    words: /\b[Tt]here (?:is|can be|remains) no (?:[a-z]+ )?(?:alternative|substitute) (?:to|for)\b/g,
    read: (words) =>
      isPartySpeech(words.sentence, words.from, words.context) ||
      !beginsWithAct(withoutArticle(words.sentence.slice(words.to, words.to + 200)))
        ? 'no'
        : agentOf(words.sentence, words.to),
  },
  {
    rule: 'are-to',
    force: 'obligation',
    words:
      /\bare (?:also |therefore )?to (?=(?:abide|adhere|cease|comply|cooperate|desist|fulfil|honour|implement|refrain|respect|uphold|withdraw)\b)/g,
    read: ({ sentence, context, from }) => {
      const subject = subjectOf(sentence, from)
      return /^(?:[Aa]ll|[Bb]oth) /.test(sentence.slice(...subject)) &&
        !isPartySpeech(sentence, from, context)
        ? subject
        : 'no'
    },
    trigger: ({ from, match }) => [from, from + match[0].trimEnd().length],
  },
  {
    rule: 'remains-to-be-done',
    force: 'recommendation',
    words:
      /\b(?:remains?|still has|still have) to be (?:done|addressed|resolved|implemented|completed|strengthened|overcome|tackled)\b/g,
    read: (words) =>
      isPartySpeech(words.sentence, words.from, words.context) ? 'no' : agentOf(words.sentence, words.to),
  },
]
