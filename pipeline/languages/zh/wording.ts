import type { Wording } from '../wording.ts'
import { findCounts, findMoney, findQuantity } from './counts.ts'
import { findDates } from './dates.ts'
import { continues, findEvents, findOutcome, hypothetical, isLocation } from './events.ts'
import { announces, findForce, pronoun } from './force.ts'
import { sentences } from './sentences.ts'
import { findSource } from './source.ts'
import { scopes, themes } from './themes.ts'
import { timelineKind } from './timeline.ts'

/** Chinese, as UN reports are written in it. */
export const wording: Wording = {
  sentences,
  findForce,
  announces,
  findSource,
  hypothetical,
  isLocation,
  pronoun,
  continues,
  findDates,
  findEvents,
  findCounts,
  findQuantity,
  findMoney,
  including: /包括|包含|例如|诸如|即/,
  findOutcome,
  timelineKind,
  themes,
  scopes,
}
