/** What is said to have been done at a date: verbs and nouns by the kind of fact that they tell (codebook, Timeline). */
import { pattern } from '../pattern.ts'
import { patternOf } from '../timeline-kind.ts'
import { oneOf, wholly } from './words.ts'

/** Verbs that leave it to a noun what was done. */
const LIGHT = `
  attended began begun chaired commenced co-chaired co-organized completed concluded conducted continued coordinated dated ended engaged
  facilitated finalized followed gave held hosted initiated issued led made organised organized paid participated provided reached received
  resume resumed sent started supported undertaken undertook`
export const IS_LIGHT = wholly(`${LIGHT} carried\\sout took\\spart took\\splace was were`)

/** `was also | deployed` */
const AUXILIARIES =
  '(?:(?:was|were|is|are|has|have|had|been|be|being|would|will) (?:also |first |not |then |[a-z]+ly )?){0,3}'
/** After these a participle is an adjective: `the | proposed dates`, `held | specialized courses`, `UNMISS-| trained`. */
const NO_ADJECTIVE = pattern`(?<!\b(?:the|an?|its|their|his|her|these|those|of|with|for|by|against|from|to|and
      |or|other|some|all|more|most|\d+|[a-z]+ed|gave|held|led|made) |[-’])`
/** What is published when it is released, unlike a detainee. */
const PUBLISHED = '(?:analysis|classification|communiqué|data|findings|plan|report|results|statement|video)'
/** What the author says in the present. */
const I_SAY =
  '(?<=\\bI )(?:also )?(?:am (?:concerned|encouraged|pleased)|commend|condemn|note|regret|urge|welcome)'

export const VERBS = patternOf(
  {
    deadline: 'expired?|expires|will (?:also )?(?:conclude|end|expire)',
    letter: oneOf(
      'addressed(?=[^,;.]{0,40}letter) notified replied responded (?:re)?submitted transmitted wrote',
    ),
    inspection: oneOf('evaluated inspected verified'),
    mission: oneOf('arrived departed patrolled toured travelled visited'),
    meeting: oneOf('briefed consulted (?:re)?convened debated discussed interviewed met trained'),
    declaration: oneOf('announced declared proclaimed'),
    statement: `${oneOf(`
      accused acknowledged affirmed alleged appealed asserted assessed called(?=\\s(?:up)?on|\\sfor) cautioned claimed commended
      concluded(?=\\sthat) condemned confirmed conveyed criticized denied(?!\\s(?:access|entry)) denounced described emphasized estimated
      explained expressed highlighted indicated informed noted observed(?=\\sthat) presented published reaffirmed recalled recommended
      reiterated rejected reported requested said stated stressed testified thanked told underlined underscored urged warned welcomed`)}|released(?=[^,;.]{0,60}${PUBLISHED})|(?<=\\b${PUBLISHED}\\b[^,;.]{0,60})released|${I_SAY}`,
    decision: oneOf(`
      adopted agreed amended approved authorized banned charged convicted decided delisted enacted endorsed extended granted imposed indicted
      lifted listed ordered passed postponed promulgated ratified resolved revoked ruled sentenced signed suspended terminated validated voted`),
    deployment: oneOf(`
      closed created deployed dispatched established formed inaugurated launched opened redeployed relocated set\\sup stationed withdrawn
      withdrew`),
    delivery:
      'delivered|distributed|donated|handed (?:over|back)|released(?= to\\b)|repatriated|returned|shipped|transferred',
    political: `${oneOf('appointed dismissed elected nominated reappointed removed replaced reshuffled resigned')}|sw(?:ore|orn) in|took (?:up )?(?:office|power)|entered into force|came into (?:effect|force)|took effect`,
    other: `${oneOf(LIGHT)}|carried out|took p(?:art|lace)|ha[ds]|have|was|were|came|fell|grew|left|rose|saw|stood|went|[a-z]{3,}ed`,
  },
  `\\b${AUXILIARIES}${NO_ADJECTIVE}`,
  '\\b',
)

export const NOUNS = patternOf(
  {
    deadline: 'deadline',
    letter: oneOf('letters? correspondence notifications? repl(?:y|ies) notes?\\sverbales?'),
    inspection: oneOf('inspections? verifications? (?:monitoring|site|verification)\\svisits?'),
    mission: oneOf('missions? patrols? visits? trips?'),
    meeting: oneOf(`
      briefings? [Cc]onferences? consultations? courses? dialogues? discussions? [Ff]orums? interviews? meetings? negotiations? retreats?
      round\\s?tables? seminars? sessions? [Ss]ummits? symposiums? talks trainings? workshops?`),
    declaration: oneOf('announcements? declarations? proclamations?'),
    statement: oneOf('appeals? briefs? communiqués? press\\sreleases? notices? reports? statements?'),
    decision: oneOf(
      'adoption decisions? decrees? directives? extension laws? orders? resolutions? rulings? signing verdicts? votes? warrants?',
    ),
    deployment: oneOf('campaigns? deployment establishment formation launch opening withdrawal'),
    delivery: oneOf(
      'deliver(?:y|ies) distribution handover release repatriation return shipments? transfers?',
    ),
    political: oneOf(
      'agreements? appointments? ceasefire coup dissolution elections? inauguration referendum resignation swearing-in truce',
    ),
  },
  '\\b',
  '\\b',
)
