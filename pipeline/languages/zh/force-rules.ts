import type { Force } from '../wording.ts'

export interface ForceRule {
  rule: string
  force: Force
  /** Matches the trigger. */
  words: RegExp
  /** What the words must not be followed by, tested on the rest of the sentence. */
  unlessAfter?: RegExp
  /** What the words must not be preceded by, tested on the sentence up to them. */
  unlessBefore?: RegExp
  /** Where the asked actor stands: before the words, after them, or inside them (group 1). */
  addressee: 'before' | 'after' | 'inside' | 'to' | 'none'
  onlyWithActor?: boolean
}

/** Verbs of saying and seeing: with them a modal is the report's own emphasis (必须指出, 应当强调). */
const EMPHASIS =
  /^(?:着重|再次|特别|首先|同时|进一步)?(?:指出|强调|注意|突出|提到|提及|说明|指明|看到|认识到|铭记|承认|记住|补充|理解|回顾|重申|肯定|赞扬|祝贺|感谢)/

/** Verbs and adverbs that begin an act: after 需 they ask for one, where a noun would only be needed. */
const ACTS =
  '(?:加以|予以|给予|对|由|在|将|把|以|向|与|同|为|就|从|通过|采取|进一步|更(?!多的?(?:资|支|援|时|人))|认真|严格|立即|继续|尽快|尽早|紧急(?![^，。；]{0,4}(?:住|医|救|食|援助|资金|避|物资|护理|支助))|共同|持续|切实|充分|全面|确保|保证|加强|加快|加大|遵循|遵守|制定|制订|建立|设立|开展|进行|实施|执行|落实|改善|改进|提高|提供|考虑|审查|评估|解决|处理|消除|应对|打击|防止|促进|推动|支持|协助|帮助|参与|合作|协调|重视|注意|克服|做出|作出|努力|恢复|扩大|停止|结束|解除|保护|尊重|释放|起诉|追究|承诺|完成|重新|明确|统一|发展|增加|减少|调整|弥合|改变|纠正|弥补|填补|扩充|推进|密切|着手|优先|动员|调动|部署|更新|修订|修改|批准|签署|加入|统筹|整合|缩小|遏制|切断|根除|铲除|销毁|清除|登记|标记|查明|调查|监测|监督|澄清|说明|报告|公布|保障|维护|维持|保持|培训|拨出|增设|设法|使|配备|听取|增派|杜绝|收集|安排|指派|分配|拨付|取消|撤销)'

export const FORCE_RULES: ForceRule[] = [
  {
    rule: 'must',
    force: 'obligation',
    words: /必须|(?<![必无毋胡触亟急])须(?![知臾根])|务必(?:要)?|务须|千万要|必得/g,
    unlessAfter: new RegExp(
      `${EMPHASIS.source}|^能(?!够)|^向其(?:报告|汇报|负责)|^(?:要)?填(?:表|写)|^视[^，。；]{1,20}(?:而定|情况)|^经[^，。；]{1,16}(?:批准|核准|同意|审批)|^知`,
    ),
    unlessBefore:
      /(?:^|，|但|因此)(?:他|她|他们|她们|该团体|该组织|该集团|武装分子|飞机|船只|车辆|[^，。；]{0,6}(?:申请[者人]|持有[者人]|所有[者人]|司机|旅客|乘客))[^，。；强指重认表说呼敦]{0,8}$|每(?:名|个|位|一)[^，。；]{0,20}$|不$/,
    addressee: 'before',
  },
  {
    rule: 'must-not',
    force: 'obligation',
    words:
      /不得(?!不|而知|已|人心)|绝不能|决不能|不能(?:仅仅?)?(?:局限于|限于|再|容忍|允许|坐视|忽视|听任|任由|纵容|姑息|掉以轻心|以[^，。；]{1,16}(?:为由|为借口)|袖手旁观|视而不见|(?=对[^，。；]{1,24}(?:袖手旁观|视而不见|无动于衷|置之不理|置若罔闻|坐视|听之任之|保持沉默)))|不容(?:忽视|拖延|耽搁|再|懈怠)|不可(?:再|忽视|容忍|拖延|懈怠|延误)|切[勿不]可?|绝不(?:可|应|允许)|决不(?:可|应|允许)/g,
    addressee: 'before',
  },
  {
    rule: 'duty',
    force: 'obligation',
    words:
      /负(?:有|起)?(?:首要|主要|根本|全部)?责任|有(?:义务|责任)(?!感|心)|负有?[^，。；]{2,12}之责|(?:责无旁贷|义不容辞)(?!的)/g,
    unlessBefore: /没$/,
    addressee: 'before',
  },
  {
    rule: 'duty-of',
    force: 'obligation',
    words:
      /(?:乃|应|仍然?)?是([^，。；：]{2,24}?)(?:的|责无旁贷的|义不容辞的)(?:首要|主要|共同|根本)?(?:责任|职责|义务)(?!制|感|心)/g,
    addressee: 'inside',
  },
  {
    rule: 'should',
    force: 'recommendation',
    words:
      /理当|(?<=不)应(?=对[^，。；]{2,30}[，。；]|对[^，。；]{2,30}$)|(?<!本)应(?:当|该)(?!(?:团体|组织|国|国政府)的?(?:请求|邀请|要求))|(?<![相反适供响对效回感因顺照本早呼策])应(?=对[^，。；]{2,30}(?:展开|开展|进行|采取|加以|予以|给予|负责|实行|实施|作出|做出|保持|提供|承担))|(?<![相反适供响对效回感因顺照本早呼策])应(?![当该对变答声聘酬届激]|允(?!许)|付(?!诸)|用(?!尽|以|来)|邀(?!请[^，。；]{2,12}(?:参|访|出|派|介))|急(?!需)|收(?!集|紧|缴|回|容)|运(?!用|送)|约(?!束)|有(?!效|力(?!量)|针对|步骤|计划|权|所|充分|足够|助|利|义务|责任|机会|一|系统)|力(?!求|争|图)|招(?!募|聘))/g,
    unlessAfter: new RegExp(
      `${EMPHASIS.source}|^[^，。；]{1,25}?的?(?:请求|邀请|要求)(?=[，。]|$|派|对|向|前往|于|在)|^采购哪些|^由[^，。；]{1,25}(?:决定|酌定|定夺|裁定)`,
    ),
    addressee: 'before',
  },
  {
    rule: 'need-to',
    force: 'recommendation',
    words: new RegExp(`(?:还|也|将|都|均|就|仍|尚)?(?:[亟急]待|[亟急]须|[亟急]?需要?)(?=${ACTS})`, 'g'),
    unlessBefore: /(?:哪些|可能|只|不|仅|所|不再|并不|无|[^一]些|的|供)$/,
    addressee: 'before',
  },
  {
    rule: 'had-better',
    force: 'recommendation',
    words: /(?<![适便事权合相时机因制])不?宜(?![居人于昌宾兴])/g,
    unlessBefore: /(?:因地制|不合时|是否)$/,
    addressee: 'before',
  },
  {
    rule: 'need-of-action',
    force: 'recommendation',
    words:
      /(?<!不)需要?(?=(?:[^，。；]{0,6}的)?(?:缓和|降级|对话|团结|克制|调查|改革|协作|配合|问责|透明|监督|包容)(?:[，。；、]|$))/g,
    unlessBefore: /(?:哪些|可能|只|不|仅|所|并不|无|供)$/,
    addressee: 'before',
  },
  {
    rule: 'need-somebody-to',
    force: 'recommendation',
    words:
      /(?<!不)需要(?=[^，。；]{2,40}(?:协作|合作|配合|携手|共同(?:努力|行动)|一道|作出|做出|采取|加强|继续|更(?:加)?[积紧密多有]|参与|投入|承诺))/g,
    unlessBefore: /(?:哪些|可能|只|不|仅|所|并不|无|供|他们|她们|其)$/,
    addressee: 'after',
    onlyWithActor: true,
  },
  {
    rule: 'is-to',
    force: 'recommendation',
    words:
      /(?<![需不只主重必将想所就若还是首简摘纲扼险次紧机概的、])要(?=(?:恪守|遵守|确保|保证|加强|坚持|继续|尽快|立即|切实|全面|充分|积极|优先|保持|履行|执行|落实|停止|避免|尊重|保护|推动|采取|作出|做出|重视|抓住|拿出|展现|承担|表现|放下))/g,
    unlessBefore: /^[^，。；]{0,2}$|，$/,
    addressee: 'before',
    onlyWithActor: true,
  },
  {
    rule: 'need-to',
    force: 'recommendation',
    words:
      /需要加以克服|有必要(?!性)|很有必要|势在必行|[有仍尚](?:待|需)(?:进一步)?(?=加强|改进|改善|完善|解决|提高|落实|努力|改变|克服|纠正|弥补)/g,
    unlessBefore: /(?:没|是否|认为没|不再|无)$/,
    addressee: 'before',
  },
  {
    rule: 'priority',
    force: 'recommendation',
    words:
      /头等大事|当务之急|首要任务(?=是)|首先要做的(?=是)|重中之重|(?:是|作为|列为|视为)[^，。；]{0,12}?优先(?:事项|任务|重点|考虑)|应?列为优先|刻不容缓|是时候|时机已到|(?:正是|已到|现在是|目前是)[^，。；]{0,24}的时候/g,
    unlessBefore: /不是$/,
    addressee: 'before',
  },
  {
    rule: 'vital',
    force: 'recommendation',
    words:
      /(?:至关|极为|极其|至为|十分|非常|尤为|特别|很|仍然|依然|同样|尤其|(?<!更(?:为|加)?)(?=重要的是))重要(?!的(?!是)|性|意义|作用|角色|组成)|必不可少(?!的(?!是))|不可或缺(?!的)|(?<!这)是关键(?!的)|关键(?:的)?(?:是|在于)|必要的是|(?:十分|非常|极为|很|仍然|同样|确有|极其)必要(?!的(?!是)|性|条件)|是[^，。；]{2,20}的关键(?=[，。；]|$)|不可缺少(?!的)|当以[^，。；]{2,16}为先/g,
    unlessAfter: /^的(?:一些)?(?:方面|因素)/,
    addressee: 'before',
  },
  {
    rule: 'best-practice',
    force: 'recommendation',
    words: /最佳做法[”」]?(?=，?包括|(?:就|乃)?是)|最好(?!的)|较好的做法是|更好的做法是/g,
    unlessBefore: /不$/,
    addressee: 'before',
  },
  {
    rule: 'better-than',
    force: 'recommendation',
    words:
      /(?:要)?比[^，。；]{1,20}(?:好得多|更好|更可取|更为可取|更有效)|优于(?=[^，。；]{2})|不如(?=[^，。；]{2,30})(?<=与其[^。；]{2,40}不如)/g,
    addressee: 'before',
  },
  {
    rule: 'situation-requires',
    force: 'recommendation',
    words:
      /(?:就|这|都|因此|因而)要求(?=采取|制定|制订|建立|加强|通过|作出|做出|进行|实施|各|所有|联合国|会员国|国际社会|双方|有关)/g,
    addressee: 'none',
  },
  {
    rule: 'grounds-for',
    force: 'recommendation',
    words:
      /有(?:充分|足够|充足)?(?:的)?理由(?=采取|进一步|加强|实施|考虑|延长|维持|保留|扩大|继续|修订|设立|解除|调整)/g,
    unlessBefore: /没$/,
    addressee: 'before',
  },
  {
    rule: 'recommend',
    force: 'recommendation',
    words:
      /(?<![的项出些下载行实条和及列关份供述体何接纳该其新所本])建议(?![书的和及如所中、。；）)”]|，(?![^。；]{2,80}(?:应|须|考虑|将|可))|措施)/g,
    unlessBefore: /(?:提出|以下|这些|各项|上述|执行|落实|根据|按照|接受|采纳|协议|协定|法案|草案|法律)$/,
    addressee: 'after',
  },
  {
    rule: 'recommendation-made',
    force: 'recommendation',
    words:
      /重申(?:了)?(?:其|上述|该|先前的?|以往的?|此前的?|之前的?|早先的?)*建议|(?<=(?:提出|作出|做出)(?:了)?(?:一系列|若干(?:项)?|多项|几项|一项|[两二三四五六]项|以下|下列)?(?:的)?(?:具体)?)建议(?=，(?:其中)?包括|是(?:，|[^，。；]{2})|(?:，)?即|，以便|，要求)/g,
    addressee: 'none',
  },
  {
    rule: 'advocate',
    force: 'recommendation',
    words:
      /(?<![的其种该此自被所])(?:主张|提议|倡议(?=各|会员|所有|国际))(?!的|权|，|。|、|和|与|书|者|已|是|如下|采取(?:以下|下列)|以下|下列)/g,
    unlessBefore: /(?:领土|主权|各项|这些|这种|政治|曾)$/,
    addressee: 'after',
  },
  {
    rule: 'importance-of',
    force: 'recommendation',
    words:
      /(?:强调|着重指出|重申|突出了?|指出)(?:了)?(?=[^。；]{2,80}(?:的(?:重要性|必要性|紧迫性)|至关重要|十分重要|(?:的)?重要意义))/g,
    addressee: 'after',
  },
  {
    rule: 'urge',
    force: 'encouragement',
    words:
      /(?:强烈|再次|继续)*鼓励(?![措政机计性])|(?:强烈|再次|紧急|继续)*敦促|(?:再次|强烈|紧急)*促请|吁请|(?:再次|一再|强烈|紧急)*呼吁(?!书)|(?:再次)?恳请|敦请|力促|重申(?:其|我的?|先前的?)*(?:呼吁|要求)/g,
    unlessAfter:
      /^[^，。；]{2,24}的[^，。；]{0,6}(?:努力|声明|报告|信|函|倡议|工作|请求)(?:已|未|没有|得到|获得|受到|取得)/,
    unlessBefore:
      /(?:响应|响应其|响应我的|这一|该|(?<!谨)此|上述)$|(?:旨在|以|为了?|来|用于|受到?|得到|对此|并未|没有)$|(?:发布|发表|颁布)(?:了)?(?:公告|宣言|声明|法令|公报)[^。；]{0,40}$/,
    addressee: 'after',
  },
  {
    rule: 'might-wish',
    force: 'option',
    words:
      /不妨|(?:也)?(?:或)?可(?:以)?(?:考虑|致力于|酌情|探讨|探索|尝试|研究|设法|着手)|也可以(?=[:：]|酌情|考虑|通过|采取|与|向|由|加强)|可以采取(?=[^，。；]{0,8}(?:措施|步骤|行动))|(?<=^|，)(?:也)?可(?:以)?通过(?=[^，。；]{2,30}(?:来|加强|改进|实现|解决|提高))|或许?可以?(?=采取|考虑)/g,
    unlessBefore: /(?:是否|如何|不|才|就)$/,
    addressee: 'before',
  },
  {
    rule: 'would-help',
    force: 'option',
    words: /(?:会|将)(?:大大|极大地?)?有(?:助|利)于/g,
    addressee: 'before',
    onlyWithActor: true,
  },
  {
    rule: 'an-option-is',
    force: 'option',
    words:
      /(?:选择|办法|备选方案|可能性|途径)(?:之一)?(?:就)?是(?=[^，。；]{0,4}(?:设|建|制|采|加|扩|授|利|将|把|让|由|通|提|开|组|改|指|任|请))/g,
    unlessBefore: /(?:唯一的?|最好的)$/,
    addressee: 'none',
  },
  {
    rule: 'can-assist',
    force: 'option',
    words:
      /(?<![不许认尚无也未])可(?=协助|借助|发挥[^，。；]{0,10}作用|牵头|借鉴|效仿)|值得(?:考虑|探讨|研究|借鉴|推广)/g,
    addressee: 'before',
    onlyWithActor: true,
  },
  {
    rule: 'asks',
    force: 'request',
    words:
      /(?<![申邀聘提促吁恳敦宴报呈约延催烦不])[谨兹敬务]?请(?![求示愿教功假帖柬缨罪托命注参将]|作|见|勿)(?=[^，。；：]{2,30})/g,
    unlessBefore: /曾|(?:安全理事会|安理会|大会|理事会)[^。；]{0,30}$/,
    addressee: 'after',
    onlyWithActor: true,
  },
  {
    rule: 'hopes',
    force: 'request',
    words:
      /(?<=我|小组|监测组|专员|委员会|特派团|支助团|秘书长|检查组)(?:真诚|热切|仍|也|还|谨)?(?:希望|期望)(?=[^，。；]{2,30})|(?<=^|。)希望(?=[^，。；]{2,30})/g,
    addressee: 'after',
    onlyWithActor: true,
  },
  {
    rule: 'demands',
    force: 'request',
    words:
      /(?<=(?:^|，|。)(?:我|我们|秘书长|[^，。；]{0,10}(?:特派团|支助团|办事处|高专办))(?:再次|还|也|强烈)?)要求(?!编写|提交)(?=[^，。；]{2,30})/g,
    addressee: 'after',
    onlyWithActor: true,
  },
  {
    rule: 'request-made',
    force: 'request',
    words: /提出(?:了)?(?=[^，。；]{2,40}的?请求)|请求(?=[^，。；]{2,24}(?:提供|协助|帮助|支持|给予|派))/g,
    unlessBefore: /(?:应|根据|按照|依照)[^，。；]{0,20}$/,
    addressee: 'to',
  },
]
