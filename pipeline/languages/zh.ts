import type { Language } from './language.ts'
import * as numbering from './numbering.ts'
import { pattern } from './pattern.ts'
import { findCitations } from './zh/citing.ts'
import { wording } from './zh/wording.ts'

const COMPONENTS = { 附件: 'annex', 附录: 'appendix', 附文: 'enclosure' } as const

/** Chinese, as the UN's Chinese Translation Service sets it. */
export const zh: Language = {
  code: 'zh',
  name: '中文',
  direction: 'ltr',
  join: '',
  cased: false,
  terminal: /[。；：，！？.;:!?][”’」』)）]*\*{0,3}$/,
  opening: new RegExp(
    pattern`^(?:又|还|也|进一步|深为|再次|重申|回顾|注意到|强调|认识到|欢迎|确认|考虑到|铭记|意识到|赞赏|关切
        |表示|谴责|承认|审议了|满意地|重视|深信|决心|念及|赞扬|感到|鼓励|指出|申明|着重|严重关切|痛惜)`,
  ),
  labels: [
    numbering.paragraphPoint,
    numbering.sectionHan,
    numbering.sectionRoman,
    numbering.sectionRomanBare,
    numbering.sectionLetter,
    numbering.sectionLetterBare,
    numbering.sectionArabic,
    numbering.itemLetter,
    numbering.itemRoman,
    numbering.itemHan,
    numbering.itemHanSquared,
    numbering.itemArabic,
    numbering.itemLetterPoint,
    numbering.itemBullet,
    numbering.itemDash,
  ],
  component(text) {
    const match =
      /^(\d{4}年.{4,160}(?:信|函|照会)的)?(附件|附录|附文)\s*([一二三四五六七八九十]{1,3}|[IVX]{1,4}|[A-Z]|\d{1,2})?$/.exec(
        text,
      )
    if (!match) return null
    const printed = match[3]
    return {
      kind: COMPONENTS[match[2] as keyof typeof COMPONENTS],
      ordinal: printed === undefined ? null : (numbering.hanNumber(printed) ?? numbering.ordinal(printed)),
      ofLetter: match[1] !== undefined,
    }
  },
  counters: /[年月日号号届次第条款段页章节项个名人国年级类期版卷万亿千百多美欧元时分秒岁倍成公米吨周]/,
  letter: /给.{0,60}的(?:同文)?信$|^.{0,40}普通照会$/,
  submitted: /报告[^。，；]{0,10}于\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日(?:提交|提供|送交)/,
  addressee: /的附[件录文]\S{0,4}$/,
  signature: /[(（]签名[)）]/,
  date: /^\d{4}年\d{1,2}月(?:\d{1,2}日)?$/,
  months: null,
  contents: /^目\s*[录次]$/,
  summary: /^(?:内容)?[摘提概]要$/,
  caption: /^(?:表|图|方框|地图)\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?!\d)/,
  endnotes: /^注\s*释?$/,
  masthead: {
    organization: /^联\s*合\s*国$/,
    distribution: /^Distr\.\s?:?\s*(general|limited|restricted|普遍|一般|限制)$/i,
    original: /^(?:Chinese)?\s*Original\s?:\s*(.+)$/i,
    session: /^第.{1,8}届(?:紧急特别|特别)?会议$/,
    agenda: /^(?:临时)?议程项目\s?\d.{0,60}$/,
    adopted:
      /^(?:.{0,30}年.{0,12}(?:大会|安全理事会|人权理事会).{0,20}通过(?:的(?:决议|决定))?|大会决议|\[?根据.{1,40}的?报告|\[未经发交)/,
  },
  findCitations,
  wording,
}
