import { pattern } from '../pattern.ts'
import type { Wording } from '../wording.ts'
import { findCounts } from './counts.ts'
import { findDates } from './dates/find-dates.ts'
import { findEvents } from './events/events.ts'
import { claimedBy } from './events/roles.ts'
import { hypothetical } from './facts.ts'
import { fateOf, IN_POSSESSION, isMeans, LISTS_MORE } from './fates.ts'
import { partners } from './force/addressees.ts'
import { announces } from './force/announcing.ts'
import { findForce, pronoun } from './force/force.ts'
import { isPartOfName } from './names.ts'
import { findOutcome } from './outcome.ts'
import { findMoney, findQuantity } from './quantities.ts'
import { read } from './reading.ts'
import { sentences } from './sentences.ts'
import { shortForm, shortNouns } from './short-forms.ts'
import { findSource } from './source.ts'
import { standOn } from './stands.ts'
import { besides, continues, isLandmark, isLocation, legs } from './telling.ts'
import { scopes, themes } from './themes.ts'
import { timelineKind } from './timeline.ts'
import { dateOf } from './when.ts'

/** Chinese, as UN reports are written in it. */
export const wording: Wording = {
  read,
  sentences,
  findForce,
  announces,
  isPartOfName,
  shortForm,
  shortNouns,
  reportOf: /([^：；]+?)的?(?:第[一二三四五六七八九十百]+[次份])?(?:最后|中期|年度|定期)?报告/,
  partners,
  findSource,
  standOn,
  hypothetical,
  isLocation,
  isLandmark,
  sponsors: /^[^：:]{1,400}(?=[：:] ?(?:订正)?(?:决议|决定|修正案?)草案)/,
  legs,
  pronoun,
  pronounLed: /^(?:[^，。；]{1,16}，)?(?:[他她](?![国人])|它)们?/,
  pronounOfOne: /^(?:他|她|它|该[^，。；]{1,4})(?:也|还|又|并|再次|特别|着重|进一步|同时|随后|最后)*$/,
  ofMany: /各国/,
  theseStates: /^(?:上述|这|该)?[两三]国(?:政府|当局|领导人)?/,
  nationalArmy: /政府(?:军|(?:武装)?部队)$|国防军$|(?:国防(?:和|与)安全|国家(?:武装|安全|国防))部队$/,
  possessive: /^的?(?:所有|各|其[他它]|全体)?$/,
  theirs: /(?<![各级州省市邦县国区]|地方|区域|有关|相关|所在地)(?:政府|当局)$/,
  forcesAfter: new RegExp(
    pattern`^[和与及][^，。；、]{2,8}(?:部队|军队|空军|军方)
      |^(?:的)?(?:一[架辆艘枚次])?(?:坦克|炮火|炮弹|战机|军机|飞机|导弹|火箭弹|军舰|无人机|直升机|狙击手
        |军事行动|地面行动|军方|(?:空袭|炮击|轰炸|袭击|打击|攻击)(?=[已还共]*(?:造成|导致|致|中)|[，。；]|$))
      |^(?:再次|多次|连续|随后|又|曾|还)?(?:空袭|轰炸|炮击)(?!的)(?=了?[^，。；、]{2})
      |^的(?:一[次轮]|几次|数次|多次)?(?:空袭|轰炸|炮击|无人机袭击|导弹袭击)
      |^(?:对|针对|在)[^，。；]{2,30}的(?:[一两三四数多几这那]{0,2}[次起轮场波])?(?:无人机|导弹|火箭弹|报复性?
        |大规模|致命|猛烈)*(?:空袭|袭击|炮击|打击|轰炸|攻击)`,
  ),
  ofRegion: new RegExp(
    pattern`(?:次区域|本区域|该区域|(?<!国际[和与、])区域内?)(?:的)?(?:各国|国家|会员国|成员国|领导人|行为体
        |当局|伙伴|组织|利益攸关方)|(?:次区域|该区域|本区域)各国`,
  ),
  there: /[该当同](?:地区|一?地点?|市|镇|村|州|省|县|营地|区)/,
  memberOf: /^[”）)]?(?:组织|集团|运动)?的?(?:[一二两三四五六七八九十数多几\d]{1,4}余?[名个位])?$/,
  continues,
  tellsAnother: besides,
  tellsWhen:
    /^(?:据[^，。；]{0,12}，)?(?:这[一次起]|该|此次)?(?:袭击|空袭|攻击|爆炸|事件|冲突|交火|枪击|炮击|绑架|屠杀)(?:事件)?(?:于|是?在|发生)/,
  findAuthor: claimedBy,
  covered:
    /报告(?:[^，。；]{0,12}?)(?:涵盖|所述|所涉|述及|介绍|说明|概述|阐述|叙述|覆盖)|(?:报告|审查|审议)(?:所述|所涉)?期间?|所涉期间|本报告期/,
  goesOnFrom: /自(?:我|秘书长|本特派团|专家小组)?(?:的)?(?:上一?|前一?)(?:次|份)[^，。；]{0,12}报告/,
  findDates,
  dateOf,
  findEvents,
  findCounts,
  findQuantity,
  tellsApart: /，/,
  fateOf,
  isMeans,
  inPossession: IN_POSSESSION,
  listsMore: LISTS_MORE,
  duringClash: /^(?:在)?(?:这些|这次|此次|上述|该)?(?:冲突|交火|交战|战斗)(?:期间|中|过程中)/,
  findMoney,
  includedBefore: /包括([^，。；]{2,24})在内的(?:至少|约|近)?$/,
  afterNoun: /在(?!押|内|职|逃|任)|(?<=.)(?:被|遭|于)/,
  asides: new RegExp(
    pattern`(?<=^|，)[^，。；]{4,60}(?=(?:也|都|均)?(?:必须|应当?|须)(?:得到|受到|予以)[^，。；]{0,14}调查)
      |(?<=追究)(?:(?!恐怖)[^，。；]){4,40}(?=的?责任)|(?<=将|把)(?:(?!恐怖)[^，。；]){4,40}(?=绳之以法)
      |对[^，。；]{2,48}(?=(?:进行|开展|展开|作出)[^，。；]{0,20}调查)
      |(?<=^|[，；])(?:根据|依照|按照|依据|遵照)[^，。；]{2,40}(?:，包括[^，。；]{2,24})?，
      |(?:根据|依照|按照|依据|遵照)(?:适用的?)?国际(?:人道|人权)[^，。；]{0,40}，
      |为(?:纪念|庆祝)[^，。；]{2,40}，|[(（]另?见[^()（）]{2,60}[)）]`,
    'g',
  ),
  including:
    /包括|包含|其中(?:至少)?有|(?<=其中)(?:至少)?(?=[\d一二两三四五六七八九十]{1,4}[名人位])|当中有|例如|诸如|即/,
  findOutcome,
  timelineKind,
  bareCall: 32,
  themes,
  scopes,
}
