import { pattern } from '../../pattern.ts'

/**
 * The verb that opens a paragraph of a resolution, whose subject is the body that adopts it: 谴责…，要求…; 赞赏地注意到…，鼓励…. Nobody is
 * named before it, so that it relays nobody.
 */
export const OPERATIVE = new RegExp(
  pattern`(?<=^(?:[(（][^()（）]{1,3}[)）]|[-–—•·] ?)?)(?:(?:最?强烈|坚决|明确|严厉|深切|深为|十分|赞赏地
        |关切地|震惊地|满意地|欣慰地|欣见地|遗憾地|严重关切地|深为关切地|大力|紧急|再次|还|又|并|也|同样|进一步
        |特别|着重|坚定)*(?:谴责|欢迎|欣见|回顾|重申|申明|强调|着重指出|特别指出|注意到|认识到|意识到|铭记|肯定
        |赞扬|赞赏|感谢|赞同|核可|支持|决定|认定|促请|吁请|敦促|鼓励|呼吁|邀请|请(?!求|示|愿)|要求
        |表示(?:注意到|关切|深为|严重|遗憾|支持|打算|准备|赞赏|感谢|满意|欢迎)|痛惜|谨记|确认|承认|提醒|指示
        |责成))`,
)

/** A body that speaks for itself, and what may stand between it and its verb: 安理会还, 委员会成员再次. */
export const BODY = `(?:安全理事会|安理会|大会|(?<!(?:挪威|丹麦)难民)理事会|委员会|峰会|首脑会议|高级专员|特别报告员(?:[\\p{Script=Han}·]{2,12}(?:[(（][A-Za-z .-]{2,30}[)）])?)?(?:今天)?)(?:各?成员)?(?:还|又|也|并|再次|一致|强烈|坚决|进一步|同时|最后)*`
/** The verbs by which a body takes up a matter before it demands: 安理会回顾…，并要求…. */
const TAKES_UP =
  '(?:谴责|欢迎|欣见|回顾|重申|申明|强调|着重指出|注意到|提醒|赞扬|赞赏|赞同|核可|痛惜|决定|要求|表示|呼吁|敦促|[促吁]请|对|认为)'

/** Where the demand of a body begins that says it in its own voice, as the subject of the sentence. */
export const OF_BODY = `(?:^|[，。；]|“|(?<=—[^，。；—]{0,30}))${BODY}(?:${TAKES_UP}[^。]{0,200}[，；](?:并|又|还|也|再次|强烈)*)?`
