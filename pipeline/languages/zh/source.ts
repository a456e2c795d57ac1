import type { Zone } from '../wording.ts'

const SAID =
  /(?:指出|指称|声称|表示|认为|解释说|报告说|警告说|承认|证实|强调|坚持认为|获悉|通报(?:称|说)?|说明|透露|鼓励|敦促|呼吁|促请|建议|(?<![现又简自统总俗])称(?!为|呼|号)|说(?!明书)|(?:向[^，。；]{2,20})?提出(?=[^，。；]{2,30}的请求))(?=[，：。]|[^，。；：]|$)/
/** 据金坦和米苏拉塔两地的代表称，… 据信… */
const ACCORDING =
  /据(?:信|悉|称|报道|报)|据([^，。；]{2,40}?)(?:称|说|报告|的报告|透露|的说法|估计)|([^，。；]{2,30}?)(?:的)?(?:报告|消息)(?:称|说|显示)/
const DOUBT = /未经证实|无法证实|尚未得到证实|不能证实|没有(?:任何)?(?:具体)?证据|值得怀疑|存疑/
/** Between the start of the sentence and the verb of saying only circumstances and the source itself may stand. */
const REACH = 45

/**
 * The source that a sentence names: `反恐怖主义执行局指出，…`, `据…称，…`.
 *
 * The zone is where the source is named; the words run from the start of the sentence through the verb.
 */
export function findSource(sentence: string): { zone: Zone; words: Zone; doubted: boolean } | null {
  const doubted = DOUBT.test(sentence)
  const according = ACCORDING.exec(sentence)
  if (according && according.index < REACH) {
    const zone: Zone = [according.index, according.index + according[0].length]
    return { zone, words: zone, doubted }
  }
  const said = SAID.exec(sentence)
  if (!said || said.index > REACH || said.index < 2) return null
  const head = sentence.slice(0, said.index)
  // 应当指出, 可以说: nobody says it
  if (
    /(?:应当?|必须|需要|可以|可|也就是|据)$/.test(head) ||
    /^(?:最后|此外|因此|换言之|总之)?，?$/.test(head)
  )
    return null
  // a sentence may begin with the words of another
  if (head.includes('“') && !head.includes('”')) return null
  const from = Math.max(head.lastIndexOf('，', head.length - 4), -1) + 1
  return { zone: [from, said.index], words: [0, said.index + said[0].length], doubted }
}
