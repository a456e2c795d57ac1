/** Bodies called by one noun of their name: 理事会 after 非洲联盟和平与安全理事会, 特派团 after the name of a mission. */

const NOUN = '理事会|特派团|援助团|支助团|稳定团|观察团|共同体|支助办|高级专员'

/** The short form of a body that was named in full before: where a clause begins, or after words that lead up to whoever is named. */
export const shortForm = new RegExp(
  `(?<=^|[，。；：“]|[向对请由与和及经]|敦促|呼吁|鼓励|建议|要求|支持|协助|授权|参加|根据)该?(${NOUN})(?!办事处|成员国|的?(?:报告员|主席国))`,
  'g',
)

/** The nouns that may stand for a body; the Security Council has a short name of its own. */
export function shortNouns(name: string): string[] {
  const noun = new RegExp(`(?<=.{2})(${NOUN})(?:办事处)?$`).exec(name)?.[1]
  return noun === undefined || /^(?:联合国)?安全理事会$/.test(name) ? [] : [noun]
}
