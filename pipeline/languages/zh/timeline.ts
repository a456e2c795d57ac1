import { firstKind, type KindWords } from '../timeline-kind.ts'
import type { TimelineKind, Zone } from '../wording.ts'

const WORDS: KindWords = {
  deadline: /不迟于|最后期限|截止|将于[^，。]{0,16}(?:完成|结束|届满)|期限/,
  letter: /发文|来函|致函|信函|通知(?!书)/,
  inspection: /视察|核查|检查员|查访/,
  mission:
    /组团|访问团|评估团|特派团|代表团|(?:进行|开展)(?:了)?访问|访问[^，。]{0,12}期间|前往[^，。]{0,12}访问|实地访问/,
  meeting: /会见|会晤|会议|面谈|磋商|讨论/,
  declaration: /申报|宣布|宣言|公告/,
  statement: /讲话|声明|警告|表示|通报|指出|说/,
  decision: /决定|通过(?:了)?[^，。]{0,12}决议|批准|签署|加入|印发/,
  deployment: /部署|派遣|设立|成立|建立/,
  delivery: /交付|交货|移交|运抵|生产|制造/,
  political: /选举|垮台|政变|辞职|就职|任命|倒台|解放|起义|停止|销毁/,
}

/** What sort of dated fact a sentence tells, by the first words that show one. */
export function timelineKind(sentence: string): { kind: TimelineKind; trigger: Zone } | null {
  return firstKind(sentence, WORDS)
}
