import type { Wording } from '../wording.ts'
import { findCounts } from './counts.ts'
import { findDates } from './dates.ts'
import { findEvents } from './events/events.ts'
import { hypothetical } from './facts.ts'
import { partners } from './force/addressees.ts'
import { announces } from './force/announcing.ts'
import { findForce, pronoun } from './force/force.ts'
import { isPartOfName } from './names.ts'
import { findOutcome } from './outcome.ts'
import { findMoney, findQuantity } from './quantities.ts'
import { sentences } from './sentences.ts'
import { findSource } from './source.ts'
import { continues, isLocation, legs } from './telling.ts'
import { scopes, themes } from './themes.ts'
import { timelineKind } from './timeline.ts'
import { dateOf } from './when.ts'

/** Chinese, as UN reports are written in it. */
export const wording: Wording = {
  sentences,
  findForce,
  announces,
  isPartOfName,
  reportOf: /([^：；]+?)的?(?:第[一二三四五六七八九十百]+[次份])?(?:最后|中期|年度|定期)?报告/,
  partners,
  findSource,
  hypothetical,
  isLocation,
  legs,
  pronoun,
  pronounOfOne: /^(?:他|她|它|该[^，。；]{1,4})(?:也|还|又|并|再次)*$/,
  possessive: /^的?$/,
  memberOf: /^(?:组织|集团|运动)?的?(?:[一二两三四五六七八九十数多几\d]{1,4}余?[名个位])?$/,
  continues,
  covered:
    /报告(?:[^，。；]{0,12}?)(?:涵盖|所述|所涉|述及|介绍|说明|概述|阐述|叙述|覆盖)|(?:报告|审查|审议)(?:所述|所涉)?期间?|所涉期间|本报告期/,
  goesOnFrom: /自(?:我|秘书长|本特派团|专家小组)?(?:的)?(?:上一?|前一?)(?:次|份)[^，。；]{0,12}报告/,
  findDates,
  dateOf,
  findEvents,
  findCounts,
  findQuantity,
  findMoney,
  including: /包括|包含|例如|诸如|即/,
  findOutcome,
  timelineKind,
  bareCall: 32,
  themes,
  scopes,
}
