import { pattern } from '../pattern.ts'
import type { Zone } from '../wording.ts'
import { clauseAt } from './clauses.ts'

/** How it failed; what stands before belongs to the attempt. */
const FAILED = /没有奏效|未(?:能)?得逞|未遂|以失败告终|未能成功|被挫败/
const ENDED = new RegExp(
  pattern`没有奏效|未(?:能)?得逞|未遂|以失败告终|得以逃脱|逃脱|逃走|逃之夭夭
    |(?<!(?:被迫|居民|平民|村民|民众|[数几多百千万\d]人|家庭|被)[^，。；]{0,4})逃离(?=现场|[，。；])|逃窜|脱逃
    |逃遁|逃逸|潜逃|坠毁|被击落|被击中|未击中|没有击中|失败|脱险|获释|获救|被解救|被释放|下落不明
    |去向不明(?!的)|(?:没有|未)造成(?:任何)?(?:人员)?伤亡|不知去向|音信全无|音讯全无|杳无音信|生死不明|中弹起火`,
)
/** How a place that was attacked ended, as a clause of its own tells. */
const FELL = /失守|沦陷|陷落|易手/
/** How far before such words the outcome may begin. */
const LEAD = 24
const NEXT = new RegExp(`^，[^，。；]{0,${LEAD}}?(?:${ENDED.source})`)
/** 击退X的袭击. */
const REPULSED =
  /(?:被|遭)[^，。；]{0,16}击退(?=[，。；]|$)|击退(?=(?:了)?[^，。；]{2,60}(?:袭击|攻击|进攻|伏击))/
/** Who was let go: 放走40多名在押人员. */
const LET_GO =
  /(?<!(?:企图|试图|意图|为|以|要求|呼吁|敦促|促请|下令|承诺|拒绝|同意)(?:立即|无条件|尽快)*)(?:放走|释放|救出|解救)(?:了)?[^，。；]{2,24}/

/** How it ended: 两架飞机都被击中, 没有奏效. Clauses that follow each other are taken together. */
export function findOutcome(sentence: string): Zone | null {
  const ended = ENDED.exec(sentence) ?? fallOf(sentence)
  if (!ended) {
    const freed = REPULSED.exec(sentence) ?? LET_GO.exec(sentence)
    return freed ? [freed.index, freed.index + freed[0].length] : null
  }
  const start = Math.max(clauseAt(sentence, ended.index)[0], ended.index - LEAD)
  const from = FAILED.test(ended[0]) ? ended.index : start
  let to = ended.index + ended[0].length
  const next = NEXT.exec(sentence.slice(to, to + 60))
  if (next) to += next[0].length
  return [from, to]
}

/** 攻入戈马，全城旋告失守: not in the first clause, which only tells that it was taken. */
function fallOf(sentence: string): RegExpExecArray | null {
  const fall = FELL.exec(sentence)
  return fall && clauseAt(sentence, fall.index)[0] > 0 ? fall : null
}
