import type { Zone } from '../wording.ts'

/** How it failed; what stands before belongs to the attempt. */
const FAILED = /没有奏效|未(?:能)?得逞|未遂|以失败告终|未能成功|被挫败/
const ENDED =
  /[^，。；]{0,24}(?:没有奏效|未(?:能)?得逞|未遂|以失败告终|得以逃脱|逃脱|逃走|逃之夭夭|逃离(?=现场|[，。；])|逃窜|脱逃|逃遁|逃逸|潜逃|坠毁|被击落|被击中|未击中|没有击中|失败|脱险|获释|获救|被解救|被释放|下落不明|去向不明(?!的)|不知去向|音信全无|音讯全无|杳无音信|生死不明|中弹起火|(?<=[，；][^，。；]{0,24})(?:失守|沦陷|陷落|易手))/
/** 击退X的袭击. */
const REPULSED = /击退(?=(?:了)?[^，。；]{2,60}(?:袭击|攻击|进攻|伏击))/
/** Who was let go: 放走40多名在押人员. */
const LET_GO = /(?:放走|释放|救出|解救)(?:了)?[^，。；]{2,24}/

/** How it ended: 两架飞机都被击中, 没有奏效. Clauses that follow each other are taken together. */
export function findOutcome(sentence: string): Zone | null {
  const first = ENDED.exec(sentence)
  if (!first) {
    const freed = REPULSED.exec(sentence) ?? LET_GO.exec(sentence)
    return freed ? [freed.index, freed.index + freed[0].length] : null
  }
  const failed = FAILED.exec(first[0])
  const from = first.index + (failed?.index ?? 0)
  let to = first.index + first[0].length
  const next = new RegExp(`^，${ENDED.source}`).exec(sentence.slice(to, to + 60))
  if (next) to += next[0].length
  return [from, to]
}
