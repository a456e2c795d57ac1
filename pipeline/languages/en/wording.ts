import { pattern } from '../pattern.ts'
import type { Wording } from '../wording.ts'
import { findAuthor } from './authorship.ts'
import { findCounts } from './counts/counts.ts'
import { findDates } from './dates/find-dates.ts'
import { findEvents } from './events/events.ts'
import { fateOf, IN_POSSESSION, isMeans, LISTS_MORE } from './fates.ts'
import { announces, findForce } from './force/force.ts'
import { hypothetical } from './hypothetical.ts'
import { isPartOfName } from './names.ts'
import { findOutcome } from './outcome.ts'
import { partners } from './partners.ts'
import { passedTo } from './passed-to.ts'
import { findMoney, findQuantity } from './quantities.ts'
import { agendaItem, ofRegion, scopes } from './scopes.ts'
import { sentences } from './sentences.ts'
import { sharedNames } from './shared-names.ts'
import { ownerIn, shortForm, shortNouns } from './short-forms.ts'
import { findSource, isOwnAdvice, judges, ofOneBefore, statementOf } from './source.ts'
import { read } from './spelling.ts'
import { continues, dateOf, isLandmark, isLocation, legs, onlyNames, placesOf, pronoun } from './telling.ts'
import { asides, themes } from './themes.ts'
import { timelineKind } from './timeline.ts'

/** English, as United Nations reports are written in it. */
export const wording: Wording = {
  read,
  isPartOfName,
  reportOf: /\breports? (?:of|by|from) (?:the )?([^:;]+)/i,
  sentences,
  findForce,
  announces,
  listsThings: /\b(?:ensure|guarantee|provide|cover|contain|comprise):$/,
  findSource,
  isOwnAdvice,
  statementOf,
  judges,
  ofOneBefore,
  hypothetical,
  isLocation,
  isLandmark,
  onlyNames,
  legs,
  sharedNames,
  shortForm,
  shortNouns,
  ownerIn,
  governmentOf: /^ (?:of|from|affiliated (?:to|with)|belonging to|loyal to) (?:the )?$/,
  restOfName: /^ (?:\p{Lu}[\p{L}’-]* (?:(?:of|in|for|and|on|to|the) ){0,3}){1,12}\($/u,
  inside:
    / in (?:the |(?:\p{Lu}[\p{L}’-]+ (?:es |de )?)*\p{Lu}[\p{L}’-]+, )?$|\b(?:Gulf|Sea|Bay|Straits?) of $|\bLake $/u,
  culprit: new RegExp(
    pattern`\b(?:posed|committed|perpetrated|carried out|caused|controlled|occupied) by (?:the )?$
      |\b(?:other than|apart from|except(?: for)?|excluding
        |with the exception of) (?:the )?(?:[A-Z][\w’-]*(?: [A-Z][\w’-]*){0,6},? (?:and|or) (?:the )?)?$`,
  ),
  presumed: [
    {
      authors: /\b(?:Panel(?: of Experts)?|Group of Experts|Monitoring (?:Team|Group))\b/,
      noun: 'Committee',
      id: 'sanctions-committee',
    },
  ],
  ofMany: /Governments$/,
  theseStates:
    /^(?:these|those|both|(?:the|these) (?:two|three|four)) (?:neighbouring )?(?:States|Governments|countries|nations)\b/i,
  reviewed: /^(?:the )?State [Pp]arty$/,
  nationalArmy: /\b(?:[Nn]ational|[Gg]overnment) (?:(?:armed|defence|military|security|and) ){0,3}forces?$/,
  theirs: /\b[Tt]he (?:Government|authorities|transitional (?:authorities|Government))$/,
  pronoun,
  pronounOfOne: /^(?:[Hh]e|[Ss]he|[Ii]t)$/,
  pronounLed: /^(?:[^,;]{2,60}, )?(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t) (?!is\b|was\b)/,
  clauseItem: /^that /,
  sharesNoun: /\b([A-Z][a-z]{2,20}) (?:and|or) $/,
  conditional:
    /^(?:If|Should|When|Where|Unless|Once|As|While|Before|After|Until) [^;:]{3,300}, (?:they|it|he|she)\b/,
  partners,
  passedTo,
  continues,
  findAuthor: (sentence) => findAuthor(sentence)?.zone ?? null,
  covered: new RegExp(
    pattern`\b(?:report|update)\b[^.;]{0,200}? (?:cover(?:s|ing|ed)?|provides|contains|describes|outlines
        |summarizes|reviews|details|addresses|takes stock|gives|focuses|presents)\b
      |^It (?:also )?(?:covers|describes|gives|outlines|presents|provides|reviews
        |summarizes) |\b(?:reporting period|period (?:under review|covered))\b
      |\bcover(?:s|ing) (?:the period|(?:\w+ )?(?:developments|events|activities))\b`,
    'i',
  ),
  goesOnFrom: new RegExp(
    pattern`\bsince (?:the|my|its|our) (?:(?:issuance|publication|submission) of (?:the|my
          |its) )?(?:(?:previous|last|preceding|most recent) (?:\w+ )?|Secretary-General’s )?report\b`,
  ),
  sponsors: /^[^:]{3,900}(?=: (?:revised )?draft (?:amendment|decision|resolution)\b)/,
  findDates,
  findEvents,
  dateOf,
  placesOf,
  findCounts,
  findQuantity,
  fateOf,
  isMeans,
  inPossession: IN_POSSESSION,
  listsMore: LISTS_MORE,
  duringClash: /^During (?:the|these|this|those) (?:[a-z]+ )?(?:clash(?:es)?|confrontations?|fighting)\b/,
  findMoney,
  earlier: /\bhad (?:\w+ ){0,3}\w+$/,
  there: new RegExp(
    pattern`\b(?:the|this|that|same) (?:\w+ )?(?:area|village|town|city|camp|base|locality|vicinity
        |neighbourhood|market|district|airport(?! of)|location|site|region)\b(?! of \p{Lu})
      |\bthere\b(?! (?:were|was|had|have|has|is|are)\b)
      |\b(?:[Ss]ubsequent|[Ss]econd|[Ff]urther|[Aa]nother|[Rr]enewed|[Ss]imilar) (?:\w+ )?(?:attack|clash|raid
        |strike|incident|assault|explosion|ambush)|\b(?:resumed|again|re-?erupted|recaptured|retook)\b`,
    'u',
  ),
  forcesAfter: new RegExp(
    pattern`^(?: of America)? (?:military )?(?:(?:air ?|drone |missile |tank |artillery |naval )?(?:strikes?
          |raids?|fire)|airstrikes?|bombardments?|bombings?|shelling|gunfire|warplanes?|jets?|aircraft
        |drones?)\b`,
  ),
  afterNoun: / (?:in|at|on|near|from|during|after|when|while|by|who|and|as)\b/,
  tellsAnother: new RegExp(
    pattern`^[Aa]fter (?:the|these|those) |^[^,;]{2,60} (?:also|further|additionally) (?:recorded|documented
        |verified|registered|received|confirmed|monitored|noted|observed|reported)\b`,
  ),
  including:
    /\b(?:including|such as|comprising|consisting of|namely|composed of|of whom|(?:many|most|some) of them|mainly|mostly)\b/,
  findOutcome,
  timelineKind,
  asides,
  themes,
  agendaItem,
  ofRegion,
  scopes,
}
