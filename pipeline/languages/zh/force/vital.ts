import { pattern } from '../../pattern.ts'
import type { Zone } from '../../wording.ts'
import { clauseAt } from '../clauses.ts'

/** Words of acting: what is vital is to be done, and no mere thing. */
const ACTIVITY = new RegExp(
  pattern`加强|提高|提升|改善|改进|确保|保证|保护|保障|促进|推动|支[持助]|协助|帮助|提供|建立|设立|制[定订]
    |实施|执行|落实|开展|进行|采取|恢复|维[持护]|保持|继续|扩大|减少|消除|解决(?!方案|办法|之道)|处理|应对|防止
    |打击|停止|结束|尊重|遵守|恪守|释放|起诉|追究|追责|惩[治处]|完成|投[入资]|合作|协[作调商]|配合|参[与加]
    |对话|谈判|和解|努力|行动|改革|问责|团结|克制|承诺|准入|通行|获得|纳入|包容|重建|解除|监[测督]
    |报告(?!所|期|中|述)|分享|交流|共享|培训|动员|[供筹出]资|资金|拨款|调查|审查|核查|检查|收集|使用|利用|实现
    |达成|履行|举行|部署|撤[出离]|缩小|填补|增强|赋权|发展|巩固|推进|深化|统[一筹]|适用|管[理制控]|安保|控制
    |登记|标[记识]|销毁|援助|教育|宣传|预防|认识|重视|关注|联络|接触|参谋|介入|领导|决心|意愿|透明|独立性?
    |问题的|[让使把将]`,
)

/** Whether what is called vital is an act: 各方保持克制至关重要, not 水对生命至关重要. What follows 的是 always is. */
export function judgesAct(sentence: string, [from, to]: Zone): boolean {
  if (/是$|在于$/.test(sentence.slice(from, to))) return true
  if (/^的?是|^(?:的是)?，/.test(sentence.slice(to, to + 3))) return true
  const [clause] = clauseAt(sentence, from)
  const own = sentence.slice(clause, from)
  const subject = own.replace(/对(?!话)(?:(?!进行|加以|予以|给予|开展|展开|实施|采取)[^，。；])*$/, '')
  if (ACTIVITY.test(subject)) return true
  // a clause without a subject goes on with the one before
  return (
    clause > 0 &&
    (subject.length < 6 || /^(?:也|乃|正|仍)?是/.test(subject)) &&
    ACTIVITY.test(sentence.slice(clauseAt(sentence, clause - 2)[0], clause))
  )
}
