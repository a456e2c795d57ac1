/** Who did it: where the subject begins, without where it was and what it brought. */
import { pattern } from '../../pattern.ts'
import type { Zone } from '../../wording.ts'
import { clauseAt, LONGEST } from '../clauses.ts'
import { toldFrom } from '../source.ts'
import { LEAD } from './targets.ts'

/** 青年党在摩加迪沙…: who did it, without where. */
export function withoutPlace(sentence: string, [from, to]: Zone): Zone {
  const words = sentence.slice(from, Math.min(to, from + LONGEST))
  const lead = LEAD.exec(words)?.[0].length ?? 0
  // 影响350名儿童的374起侵害行为: whom it befell
  if (/^(?:影响|涉及|侵害)/.test(words.slice(lead))) return [from, from]
  // 对403名儿童实施的472起侵害行为: whom it befell
  if (/^(?:对|针对)(?![话方面])/.test(words.slice(lead))) return [from, from]
  const place =
    /(?<![存现正驻所实仍设站潜])在(?!押|内|职|编|场|逃|任)|从(?=[^，。；]{2,20}(?:手[中里]|$))|按照|根据|针对|以(?=[^，。；]{2,20}(?:为由|为名|为借口|为理由|的名义|罪名))|(?<![相反面应绝敌])对(?![话方面岸此于外手立])|潜入|进入|闯入|来到|抵达|(?<=[^，。；\d年月]{2})(?<!据[报称悉信]|截至|[在于自从至，])(?:于(?=\d)|(?<!\d)(?:\d{4}年)?\d{1,2}月\d{1,2}[日号])/.exec(
      words.slice(lead + 1),
    )
  return place ? [from, from + lead + 1 + place.index] : [from, to]
}

/** Who brought it: the subject, not where it came from or went, nor the thing itself. */
export function carrierOf(sentence: string, [to]: Zone): Zone | null {
  const from = startOf(sentence, to)
  const end = /从|由|向|将|把|经(?!济)|途|被|核实|查明|发现|获悉/.exec(sentence.slice(from, to))
  // the authors who found it out brought nothing
  if (end && end[0].length > 1) return null
  return [from, end ? from + end.index : to]
}

/** Where the telling itself begins: after the source and after clauses that only name circumstances. */
export function startOf(sentence: string, before: number): number {
  let start = toldFrom(sentence)
  if (start >= before) return 0
  // 联合国人员观察到X发射…: who saw it
  const seen =
    /^(?:[^，。；]{2,16}，)?[^，。；]{2,20}(?:观察到|目睹|看到|发现(?=有人)|探测到|监测到|核实(?:了)?|记录(?:了|到)?|登记了|查明(?:了)?)/.exec(
      sentence.slice(start, before),
    )
  if (seen) return start + seen[0].length
  for (;;) {
    const clause =
      /^(?:(?:在|对|针对|据|随着|由于|作为|当|自|经|根据|[这该此]?[起次]?(?:事件|袭击)发生在)[^，。；]{1,60}|[^，。；]{2,40}(?:表明|显示))，/.exec(
        sentence.slice(start, Math.min(before, start + 62)),
      )
    if (!clause) return start
    start += clause[0].length
  }
}

/** A clause that goes on without a subject of its own. */
const NO_SUBJECT = new RegExp(
  pattern`^(?:随机|肆意|任意|悍然|蓄意|公然|残忍|不分青红皂白|无差别|(?:其中)?(?:还|也|主要)?包括$
      |其中(?:有|还)?$|并|还|又|也(?!门)|且|而|已|曾|在|于|对|向|从|将|把|其(?!中)|再次|随后|先后|接连|相继
      |成功|共|立即|[次翌][日晚]|[一两二三四五六七八九十数几\d]{1,3}(?:日|天|周|个?小时|个月)之?后|同[日月]
      |当[天日晚]|其后|之后|接着|继而|后|用|以(?!色列)|使用|动用|出动|持|联合(?!国|部队|王国|会)
      |(?:\d{4}年)?\d{1,2}月)`,
)

/** 谴责“X袭击Y”: who speaks does nothing of what is told in quotation marks. -1 outside of them. */
function openQuotation(sentence: string, at: number): number {
  const start = Math.max(0, at - LONGEST)
  const before = sentence.slice(start, at)
  const open = before.lastIndexOf('“', before.length - 3)
  // 其“战斗机袭击了…”: the subject stands before
  const isOpen = open > before.lastIndexOf('”') && !/[其它们]$/.test(before.slice(0, open))
  return isOpen ? start + open : -1
}

/** Where the subject begins: in the verb's own clause if it has one, else where the telling begins, or with the source itself. */
export function subjectStart(sentence: string, verb: number): number {
  // a quotation holds several sentences
  const stop = Math.max(sentence.lastIndexOf('。', verb - 1), openQuotation(sentence, verb)) + 1
  const start = Math.max(stop, startOf(sentence, verb))
  const clause = clauseAt(sentence, verb)[0]
  const own = sentence.slice(clause, verb)
  if (own.length > 2 && !NO_SUBJECT.test(own)) return Math.max(clause, start)
  // 据X消息，: X did nothing
  if (
    start > 0 &&
    start === clause &&
    /[，：]/.test(sentence[start - 1]!) &&
    !/^(?:根?据|按照)[^，]{2,24}(?:消息|情报|报道|报告|资料|统计|数据|信息)，/.test(sentence)
  )
    return stop
  return start
}
