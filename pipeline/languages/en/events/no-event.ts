/** Words of violence that tell no event of their own: denied, planned, told before, or a trend of many. */
import { pattern } from '../../pattern.ts'
import { DAY } from '../dates/values.ts'
import { FELL } from '../violence.ts'

/** What says that something did not happen, or is only a kind of thing: "no attacks", "risk of attack", "the number of attacks". */
const DENIED = new RegExp(
  pattern`^(?:Map|Figure|Table|Source)\b.*$|\bany $|\b(?:imminent|possible|potential|planned|expected
      |anticipated|prospective) $|\b[Aa]mong (?:the|these|those) (?:\w+ )?$
    |\bthe (?:deadliest|worst|largest|biggest|highest-profile) $|\b(?:verbally|publicly|politically) $
    |(?<!\b(?:launched|launching|conducted|carried out|mounted) (?:an? |several )?)\b(?:pre-emptive
      |preventive) $|\b(?:verbal|verbal (?:and|or) physical|online|cyber) $|\btraining(?: \w+){0,3} $
    |\b(?:both|these|those|such) (?:\w+ )?$|\b(?:no|not|never|without|zero|nor)(?: \w+){0,2} $
    |\b(?:prevent(?:s|ed|ing)?|avoid(?:s|ed|ing)?|against|deter|counter|risks? of|threats? of|fear of
      |possibility of|potential(?: for)?|prospect of|plans? (?:for|of)|planning(?: of)?|plotting|preparing
      |preparations? for|capab(?:le of|ility to|ilities for)|ability to|capacity (?:to|for)
      |(?<!\b(?:was|were|been) (?:\w+ly )?)responsible for|complicit in|calls? for|called for|incit\w+
      |exhort\w+|investigat\w+(?: into)?|allegations of|findings on
      |(?:declar\w+|announc\w+|threaten\w*) (?:the |a )?(?:resumption|start|end) of|allegedly planned
      |information (?:on|about)|reports? on|briefing on
      |(?:language|rhetoric|remarks|statements|incitement)(?:, including)? about|figures on|data on
      |(?:period|time|year|month)s? of|increased|heightened|rising|escalating|protection (?:from|against)
      |safe from|vulnerab\w+ to|cessation of|absence of|lack of|end (?:to|of)|halt (?:to|of)
      |refrain\w* from(?: engaging in)?|frequency of|number of|levels? of
      |intensity of(?: [a-z]+ and(?: [A-Z][\w’-]+){0,4})?|scale of|extent of|impact of|effects? of
      |consequences of|rate of|types? of|victims? of|warrants? for|patterns? of|surge|conduct opportunistic
      |in the event of|history of|involved in|implicated in|role in|(?<!claimed )responsibility for
      |(?<!\b(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|several) )(?:further|more))(?: (?:an?
        |the|any|such|future|potential|new|possible|further|these|those|large-scale|external|imminent|terrorist
        |armed|execution of|simultaneous|opportunistic|lone actor|high-impact|limited|[a-z]{1,4}\d{1,3})){0,3} $`,
  'i',
)

/** Words that look back on an event. */
const BACKGROUND = new RegExp(
  pattern`\bthe case (?:of|concerning|regarding|relating to) (?:the )?(?:[\w’-]+ ){0,2}$
    |\b(?:related to|relating to|in connection with|in relation to) (?:the )?(?:[\w’-]+ ){0,2}$
    |\b(?:accountability|impunity|justice|condolences|sorrow|reparations?
      |compensation) for (?:the )?(?:[\w’-]+ ){0,2}$|\bgiven the $
    |\b(?:monuments?|memorials?|obelisks?|statues?|plaques?) [^;.]{2,90}\bwho $
    |\b(?:survivors?|victims?(?! to\b)|anniversary|amid (?:[a-z]+ )?reports (?:that|of)|commemorat\w+|memory
      |memorial|mourn\w*|flee(?:ing)?|fled|escaped|escaping|aftermath|condemnation
      |condemn(?:ed|s|ing)(?: [^.;]{0,60}including)?|protest(?:ed|s|ing)?(?: against)?
      |(?:investigat\w+|inquir(?:y|ies)|prob(?:e|es|ing)|hearings?|trials?|proceedings) (?:into|in|on|over)
      |displaced (?:by|due to)|victims of(?: [\w’-]+){0,4}
      |(?:sentenced|convicted|tried|indicted|charged|prosecuted|acquitted) (?:[\w’-]+ ){0,5}(?:for|over|of|with
        |in connection with)|due to (?:escalating|increasing|continued|continuing|ongoing|rising|persistent
        |growing|heightened)) (?:of |from |for )?(?:[\w’-]+ ){0,2}$`,
  'i',
)
/** What may come of several events without any being told: they rise, fall, are likely. */
const TREND = new RegExp(
  pattern`^[^.;,]{0,70}? (?:(?:is|are|was|were|remain(?:s|ed)?) (?:highly |very |still |more |less )?(?:likely
        |unlikely|expected|common|frequent|rare|prevalent|widespread|high|low|endemic
        |the (?:main|leading|primary|most))|(?:increas|decreas|declin|doubl|tripl|spik|surg|diminish
        |persist)(?:e|es|ed|s|ing)?\b|(?:rose|fell|dropped|soared|went (?:up|down)) (?:by|from|to|sharply
        |significantly|slightly|in (?:number|frequency|May|June))|(?:has|have) (?:fuelled|contributed))`,
)

const CONTINUED = new RegExp(
  pattern`\b(?:continued(?! to\b)|continuing|ongoing|persistent|recurrent|frequent|recurring
      |(?:rise|increase|intensification|escalation|surge|upsurge|decline|decrease|reduction|resurgence|uptick
        |spike) (?:of|in)) (?:[\w’-]+ ){0,2}$`,
  'i',
)

/** `with regular reports of attacks, | killings`, `stemming from land disputes and revenge | killings` */
const KEPT_COMING = new RegExp(
  pattern`\b(?:(?:stemming|arising)(?: \w+ly)? from|(?:driven|fuelled)(?: \w+ly)? by) [^.;]{0,160}$
    |\bprotests?\b[^.;,]{0,90} (?:in response to|against|over|at|following) [^.;,]{0,60}$
    |\b(?:regular|frequent|continued|continuing|daily|recurrent|persistent) reports of [^.;]{0,160}$`,
)

/** `deteriorated as a result of | the offensive`: an event that is only why something is so. */
const REASON = new RegExp(
  pattern`\b(?:deteriorat|worsen|displac|hamper|disrupt|restrict|suspend|strain|impact|affect|halt|postpon
      |delay|flee|fled|loss|insecur|constrain|limit
      |inaccessib)[a-z]*\b[^.;]{0,120}\b(?:as a (?:direct )?(?:result|consequence) of|due to|owing to
      |because of|caused by|following) (?:[\w’-]+ ){0,7}$`,
  'i',
)
/** `M23 offensives | have displaced over 250,000 people`: what has come of it, not the event. */
const HAS_LED = new RegExp(
  pattern`^(?: by [^,;.]{2,60}| in [^,;.]{2,60})? (?:have|has) (?:also |further |since |already )?(?:displaced
      |led to|caused|triggered|forced|created|exacerbated|hampered|disrupted|driven|left|severely|significantly
      |prevented|impeded|resulted in (?:[\w-]+ ){0,3}(?:displacement|destruction|damage))\b`,
)
/** `In 2024, hostilities | propelled mass displacement`: of a month or year, what went on and not what happened. */
const DROVE = new RegExp(
  pattern`^[^.;]{0,160}? (?:propelled|exacerbated|fuelled|drove|compounded|aggravated|worsened|triggered|caused
      |led to|prompted|forced) (?:[\w,-]+ ){0,7}(?:displacement|risks?|needs|insecurity|tensions|crisis
      |suffering|flee)\b`,
)

/** Whether an event without harm or a day of its own only tells why something is so, or what has come of it. */
function isReason(sentence: string, from: number, to: number): boolean {
  const before = sentence.slice(Math.max(0, from - 220), from)
  const after = sentence.slice(to)
  if (DAY.test(after)) return false
  const isFrame = !DAY.test(sentence) && DROVE.test(after)
  if (!REASON.test(before) && !HAS_LED.test(after) && !isFrame) return false
  return sentence.search(FELL) === -1
}

/** `called on the Government to investigate | the alleged killing of 130 civilians on 10 March`: what is looked into has happened. */
export function isLookedInto(before: string, after: string): boolean {
  return (
    /\binvestigat\w+(?: into)? (?:the |an? )?(?:[a-z]+ ){0,2}$/.test(before) && DAY.test(after.slice(0, 160))
  )
}

/** `further | clashes erupted`: not those that are to be prevented. */
export function isOneMore(before: string, after: string): boolean {
  return (
    /(?:^|, )further (?:\w+ )?$/i.test(before) &&
    /^ (?:\w+ly )?(?:erupted|broke out|flared|ensued)\b/.test(after)
  )
}

/** `| no seafarers | were being held hostage`, `the operation | did not take place` */
export function isUndone(sentence: string, from: number, to: number): boolean {
  return (
    /(?:^|[,;:] |\bthat )(?:[Nn]o|[Nn]one of|[Nn]either) [^,;:.]{2,80}$/.test(sentence.slice(0, from)) ||
    /^[^,;:.]{0,80}? (?:did not|never|failed to) (?:materiali[sz]e|take place|occur|happen|go ahead)/.test(
      sentence.slice(to, to + 120),
    )
  )
}

/** Whether the words before deny the event, or make it a risk, a plan or a figure. */
export function isDenied(before: string): boolean {
  return DENIED.test(before)
}

/** Whether the words before look back on an event: “victims of”, “investigated”; what is condemned is told where it has a day of its own. */
export function isBackground(before: string, after: string): boolean {
  const words = BACKGROUND.exec(before)?.[0]
  return words !== undefined && !(/^condemn/i.test(words) && DAY.test(after.slice(0, 300).split(/[;.]/)[0]!))
}

const WAR = /\b(?:conflict|war|hostilities|crisis)\b/

/** `killed | during the conflict`: the war as a whole dates and tells no event. */
export function isOfWar(before: string, after: string): boolean {
  if (!WAR.test(before) && !WAR.test(after)) return false
  return (
    /^[^.;,\d]{0,80}? (?:during|in|throughout|over the course of) (?:the|its|this) (?:[\w-]+ ){0,3}(?:conflict|war|hostilities)(?=[.,;”]|$)/.test(
      after,
    ) ||
    /\b[Ss]ince the (?:beginning|start|outbreak|onset) of (?:the|this) (?:[\w-]+ ){0,2}(?:conflict|war|hostilities|crisis), [^;]*$/.test(
      before,
    )
  )
}

/** `rescued six children | who had been abducted`: the day is that of the rescue. */
export function isBeforeRescue(before: string, after: string): boolean {
  if (!/ (?:had|have) $/.test(before.slice(-6)) || DAY.test(after)) return false
  return /\b(?:rescued|freed|released|liberated|reunited|repatriated|recovered|handed over)\b[^.;]{0,140}\b(?:who|which|that) (?:had|have) $/.test(
    before,
  )
}

/** Whether the words after tell how many events there are, or how likely they are. */
export function isTrend(after: string): boolean {
  return TREND.test(after)
}

const COUNTED_FROM =
  /\b(?:day|week)s? (?:after|before|following|prior to) (?:an?|that|the|this) (?:[\w-]+ ){0,3}$/

/** `after | the strikes`, `damaged in | the bombing`: an event that was told before, with nothing new of it; or a trend. */
export function isReferred(sentence: string, from: number, to: number): boolean {
  const after = sentence.slice(to, to + 120)
  if (
    /^[.]?$/.test(after) &&
    /\b(?:the|following|after) $/i.test(sentence.slice(Math.max(0, from - 10), from))
  )
    return true
  // `two days after | the raid of 3 May, five traders were killed`: it only dates what follows
  if (COUNTED_FROM.test(sentence.slice(Math.max(0, from - 60), from)) && /^ (?:of|on) \d/.test(after))
    return true
  if (
    CONTINUED.test(sentence.slice(Math.max(0, from - 40), from)) &&
    /(?:s|violence)$/.test(sentence.slice(from, to)) &&
    sentence.search(FELL) === -1
  )
    return true
  // `a reduction of violations despite | security incidents in the north`
  if (
    /\b(?:[Dd]espite|[Nn]otwithstanding) (?:[a-z]+ ){0,2}$/.test(
      sentence.slice(Math.max(0, from - 40), from),
    ) &&
    /s$/.test(sentence.slice(from, to)) &&
    !DAY.test(after) &&
    !/^[^,;.]{0,60} by /.test(after)
  )
    return sentence.search(FELL) === -1
  // `Clashes | continued, and on 14 July`: what has no day of its own
  if (
    /^ (?:continued|persisted)(?:, and | and (?=on |in )|; )/.test(after) &&
    !DAY.test(sentence.slice(0, from))
  )
    return true
  // `From May to June, attacks | continued against targets`
  if (
    /^(?: by [^,;.]{2,40})? (?:continued|persisted) (?:to (?=target|occur|affect)|against|across|throughout|at a|in (?:the|several|all|many)|unabated)/.test(
      after,
    ) &&
    !DAY.test(sentence.slice(0, from).replace(/\b(?:from|between|since) [^,]*,/i, ''))
  )
    return sentence.search(FELL) === -1
  // `Several security incidents | were reported during the period under review`
  if (
    /^[^.;]{0,60} (?:were|was|continued to be) (?:reported|recorded) during the (?:present )?(?:reporting )?period\b/.test(
      after,
    ) &&
    !/\d/.test(sentence)
  )
    return sentence.search(FELL) === -1
  if (/^Since (?:the )?$/.test(sentence.slice(0, from))) return true
  // `The attack | was to avenge an incident on 26 April`: that day is not its own
  if (
    /^The $/.test(sentence.slice(0, from)) &&
    /^ (?:was|were) (?:to avenge|in re(?:sponse|taliation|venge))\b/.test(after)
  )
    return true
  if (KEPT_COMING.test(sentence.slice(0, from)) && sentence.search(FELL) === -1) return true
  if (isTrend(after) && /(?:s|ing)$/.test(sentence.slice(from, to))) return true
  if (isReason(sentence, from, to)) return true
  // `following the capture of X on 21 January`: told here, with its own day
  const isOwn =
    / of$/.test(sentence.slice(from, to)) &&
    /\b(?:[Ff]ollowing|[Aa]fter) the $/.test(sentence.slice(0, from)) &&
    DAY.test(sentence.slice(from, to + 120))
  return (
    !isOwn &&
    /\b(?:in|after|following|since|damaged by|despite|before) the $/i.test(
      sentence.slice(Math.max(0, from - 16), from),
    ) &&
    !/^(?:,| (?:of|on|in|at|by|against|near|targeting|that|which|between|took|occurred|left|killed))\b/.test(
      after,
    )
  )
}
