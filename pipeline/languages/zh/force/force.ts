import { matchesOf, rulesFor } from '../../../match/matches.ts'
import { pattern } from '../../pattern.ts'
import { type Context, FORCES, type ForceFind, type Zone } from '../../wording.ts'
import { clauseAt } from '../clauses.ts'
import { callerOf } from '../source.ts'
import { addresseeZone, askedInTurn, writtenTo } from './addressees.ts'
import { FORCE_RULES, type ForceRule } from './force-rules.ts'
import { isUnforced } from './unforced.ts'
import { judgesAct } from './vital.ts'

/** A subject that takes its actor from the sentence before. */
export const pronoun = new RegExp(
  pattern`^(?:其中|它们?|他们|她们|该国|其|这|此外|因此|该(?:共同体|组织|机构|联盟|机制|团体|办事处
        |小组))?(?:也|还|均|都|又|并|再次|特别|着重|进一步|同时|随后|最后)*$`,
)

/** 敦促其更充分地利用: those who are named before. */
const ITS = /^(?:其(?!他|中|它|余)|它们|他们|她们|该(?:共同体|组织|联盟|机构|特派团|机制|办事处|小组))|^$/
/** (b)重申要求…: the item of a list asks those whom its announcement names to ask. */
const ITEM = /^(?:[(（][^()（）]{1,3}[)）]|[㈠-㈩①-⑳])[^，。；]{0,4}$/

/** 所有有关方面, 长期坚持暴力的人们: somebody is asked, though no vocabulary may know them. */
const SOMEBODY =
  /(?:方面|[各双对]方|人[们士员]?|者|当局|领导人|成员|分子|团体|国家|各国|机构|组织|部门|当事方|民众|公民|行为体|伙伴|部队|民兵)$/

/** How much of the sentence around the words of force can tell whether they count. */
const AROUND = 80

interface Candidate {
  rule: ForceRule
  match: RegExpExecArray
  trigger: Zone
}

/** 请将本函作为安理会文件分发为荷: the closing request of a letter. */
const CIRCULATION = /^请[^。；]{2,80}为荷/

/** The strongest words of force that count, by the order of the codebook; of equal ones the first. All who are asked are addressees. */
export function findForce(sentence: string, context: Context): ForceFind | null {
  if ((context.letter && /^请将/.test(sentence)) || CIRCULATION.test(sentence)) return null
  const found = candidates(sentence, isWithinSpeech(context.before[0] ?? sentence))
  const main = found[0]
  if (!main) return null
  const { rule, trigger } = main
  const isItem =
    rule.addressee === 'after' && isAnnounced(context) && ITEM.test(sentence.slice(0, trigger[0]))
  const start = callStart(sentence, found)
  const meant = (zone: Zone | null): Zone | null =>
    zone && ITS.test(sentence.slice(...zone)) ? writtenTo(sentence, zone[0]) : zone
  const caller = rule.addressee === 'after' ? callerOf(sentence, trigger) : null
  const named = isItem ? null : addresseeZone(sentence, rule, main.match)
  const addressee = meant(named) ?? named
  const more = found
    .slice(1)
    .filter((one) => one.trigger[0] >= trigger[1] || one.trigger[1] <= trigger[0])
    .map((one) => meant(addresseeZone(sentence, one.rule, one.match, true)))
    .concat(rule.addressee === 'after' ? askedInTurn(sentence, trigger[1]) : [])
    .filter((zone): zone is Zone => zone !== null)
  return {
    force: rule.force,
    trigger,
    addressee,
    rule: rule.rule,
    ...(start > 0 ? { start } : {}),
    ...(caller ? { caller } : {}),
    ...(rule.onlyWithActor ? { onlyWithActor: true } : {}),
    ...(more.length > 0 ? { more } : {}),
    ...(addressee && SOMEBODY.test(sentence.slice(...addressee)) ? { named: true } : {}),
    ...(addressee === null && rule.addressee === 'before' ? { inherits: true } : {}),
  }
}

/** Whether an announcing sentence stands before: above the list, or as the lead of one run into the paragraph. */
function isAnnounced({ announcements, before }: Context): boolean {
  return announcements.length > 0 || before.some((sentence) => /[：:]$/.test(sentence))
}

/** Whether a paragraph that begins so is part of a statement quoted whole: each opens with a mark that none closes. */
function isWithinSpeech(first: string): boolean {
  return first.startsWith('“') && !first.includes('”')
}

function candidates(sentence: string, inSpeech: boolean): Candidate[] {
  const found: Candidate[] = []
  for (const rule of rulesFor(FORCE_RULES, sentence)) {
    if (rule.inSpeech && !inSpeech) continue
    for (const match of matchesOf(rule.words, sentence)) {
      const trigger: Zone = [match.index, match.index + match[0].length]
      if (rule.unlessAfter?.test(sentence.slice(trigger[1], trigger[1] + AROUND))) continue
      if (rule.unlessBefore?.test(sentence.slice(Math.max(0, trigger[0] - AROUND), trigger[0]))) continue
      if (rule.rule === 'vital' && (!judgesAct(sentence, trigger) || isRemark(sentence, trigger))) continue
      if (isUnforced(sentence, trigger, rule)) continue
      found.push({ rule, match, trigger })
    }
  }
  return found.sort((a, b) => rank(a.rule) - rank(b.rule) || a.trigger[0] - b.trigger[0])
}

/** 我谴责…绑架妇女，敦促…: the call begins with its clause; what somebody did or deplores before it is not what it asks for. */
const BEFORE_CALL = /谴责|关切|遗憾|痛惜|震惊|不安|回顾|铭记/

/** 表示关切，重申有必要…: a need that its clause opens with. */
const RESTATED = /^(?:又|还|并|再次|着重|特别)*(?:重申|强调|申明|指出|认为|认定)/

function callStart(sentence: string, found: readonly Candidate[]): number {
  const first = Math.min(...found.map(({ trigger }) => trigger[0]))
  const [start] = clauseAt(sentence, first)
  const opens = found.some(({ trigger, rule }) => trigger[0] === first && rule.addressee === 'after')
  if (!opens && !RESTATED.test(sentence.slice(start, first))) return 0
  return BEFORE_CALL.test(sentence.slice(0, start)) ? start : 0
}

/** 吁请会员国提供支持，这对于选举至关重要: why it is called for. */
function isRemark(sentence: string, [at]: Zone): boolean {
  const [from] = clauseAt(sentence, at)
  return (
    from > 0 &&
    /^[这此](?:对|将|也|是|一|项)/.test(sentence.slice(from, at)) &&
    /[促吁]请|敦促|呼吁|鼓励|建议/.test(sentence.slice(0, from))
  )
}

/** Words that count only with an actor stand behind those that count in any case. */
function rank({ force, onlyWithActor }: ForceRule): number {
  return FORCES.indexOf(force) + (onlyWithActor ? FORCES.length : 0)
}
