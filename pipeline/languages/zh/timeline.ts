/**
 * What sort of dated fact a sentence tells (codebook, Timeline). Chinese names the day before what was done on it, so the first words after
 * the date that show a kind tell it: `12月 | 会见了专家小组`, `2011年12月 | 联合国访问团`.
 */
import { firstMatch, matchesOf } from '../../match/matches.ts'
import { pattern } from '../pattern.ts'
import { type KindFind, kindOf, patternOf } from '../timeline-kind.ts'
import type { Zone } from '../wording.ts'

const WORDS = patternOf({
  letter: '发文|致函|来函|发函|函告|复函|回函|信函|照会|通知(?!书)|提交|转递|转交|呈交|答复',
  inspection: '视察|核查|检查(?!站)|查访|巡查|勘察',
  mission: '组团|访问团|评估团|(?:进行|开展)(?:了)?访问|访问|出访|走访|前往|抵达|到访|来到|巡逻',
  meeting: pattern`会见|会晤(?!者)|会谈|面谈|磋商|协商|讨论|谈判|对话|培训|研讨会|讲习班|讲习会|论坛|峰会
    |首脑会议|召开|开会|出席|听取|会议(?![上的])|(?<=举行)(?:了)?(?=[^，。；]{0,30}会)`,
  declaration: '宣布|宣告|宣誓|申报|宣言|公告',
  statement: pattern`讲话|谈话|声明|谴责|呼吁|敦促|警告|表示|通报|指出|强调|公布|发布|发表|透露|证实|确认|欢迎
    |重申|赞扬|承认|否认|指控|告知|表达|慰问|介绍|报告(?![所期中])|要求
    |(?<![简统自名])称(?=[，,：:]|[^，。]{0,4}[“])|(?<!据)说(?!明)`,
  decision:
    '决定|通过(?:了)?[^，。]{0,12}(?:决议|法|决定|宪法)|批准|签署|加入|印发|颁布|列名|除名|列入|延长|授权|判处|起诉|逮捕令|下令|命令|同意|核准|商定',
  deployment: '部署|派遣|派出|设立|成立|建立|组建|启动|发起|开设|开通|撤出|撤离|撤回|进驻|关闭|组成',
  delivery: '交付|交货|移交|运抵|运送|收购|购买|出售|归还|分发|捐赠|交还|提供了',
  political: '选举|当选|大选|垮台|政变|辞职|就职|任命|倒台|解放|起义|罢免|停火|生效|和平协[议定]|权力移交',
  other: pattern`抗议|示威|游行|停止|销毁|生产|制造|发生|造成|导致|丧生|丧命|死亡|受伤|拥有|面临|涵盖|成为|获得
    |出现|开始|结束|增加|增至|减少|降至|超过|达到|继续|正在|一直|进行`,
})

/** `将于2012年2月完成`, `不迟于5月1日`, `2012年8月之前` */
const DUE = /(?:将于|定于|应于|须于|应在|须在|不迟于|最迟|截至?止)$|(?:延长|展期|延期)[^，。；]{0,8}[至到]$/
const IS_DUE = /^(?:之前|以前|底前|前|期满|到期|届满)|^[^，。；]{0,6}(?:完成|结束|届满|终止|到期)/
/** Words that show that something is told where no others do. */
const TOLD = /[了过已曾仍被]|(?<![题作认称])[为是有]/g
/** A date that only names a document: `回顾其 | 2004年1月19日主席声明`, `2011年3月17日 | 第1973(2011)号决议` */
const RECALLED = /(?:回顾|铭记|重申|根据|依照|按照|遵照)[^，,。；]{0,20}$/
const DOCUMENT = /^[^，,。；]{0,24}(?:声明|宣言|报告|公约|协[定议]|议定书|决[议定]|的信)/
const NUMBERED = /^(?:通过)?的?第?[\dS(（]/

/** What sort of dated fact a sentence tells at the zone of its date; any other is `other`, and none a date that names a document. */
export function timelineKind(sentence: string, [start, end]: Zone): KindFind | null {
  const before = sentence.slice(0, start)
  const after = sentence.slice(end)
  const due = dueAt(before, sentence.slice(start, end), after)
  if (due) return { kind: 'deadline', trigger: due }
  if (NUMBERED.test(after) || (RECALLED.test(before) && DOCUMENT.test(after))) return null
  return toldIn(matchesOf(WORDS, sentence).map(kindOf), sentence, end) ?? other(sentence, end)
}

/** The first kind after the date; of what one clause holds, a kind of its own before any other, and the last before the date where none follows. */
function toldIn(finds: KindFind[], sentence: string, end: number): KindFind | null {
  const first = finds.find(({ trigger }) => trigger[0] >= end)
  if (!first) return finds.at(-1) ?? null
  const clause = first.trigger[1] + sentence.slice(first.trigger[1]).search(/[，,；;]|$/)
  const within = finds.filter(({ trigger }) => trigger[0] >= end && trigger[1] <= clause)
  return within.find(({ kind }) => kind !== 'other') ?? first
}

/** A sentence that tells something without the words of any kind. */
function other(sentence: string, end: number): KindFind | null {
  const words = matchesOf(TOLD, sentence)
  const told = words.find(({ index }) => index >= end) ?? words[0]
  return told ? { kind: 'other', trigger: [told.index, told.index + 1] } : null
}

/** The words by which something is due at a date, the date among them. */
function dueAt(before: string, date: string, after: string): Zone | null {
  const from = firstMatch(DUE, before)
  const to = firstMatch(IS_DUE, after)
  const isBy = /^(?:不迟于|最迟)|(?:之前|以前|前|底前)$/.test(date)
  if (!isBy && !(from && (to || /[至到迟]/.test(from[0]))) && !(to && /将[^，。；]{0,8}$/.test(before)))
    return null
  const start = from ? from.index : before.length
  return [start, before.length + date.length + (to ? to[0].length : 0)]
}
