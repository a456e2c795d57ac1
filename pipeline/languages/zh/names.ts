import { pattern } from '../pattern.ts'
import type { IsPartOfName } from '../wording.ts'

/** Common nouns that name an actor only by themselves; in 筹备委员会 they are the end of another name. */
const NOUN = new RegExp(
  pattern`^(?:(?:制裁)?委员会(?:主席|成员)?|公司|银行|法院|法庭|工作组|企业|党派|部长|总统|伙伴|监[测察]组
      |各?组织|军队|联合部队|大学|媒体|两派|部队人员|家属|少年)$`,
)
/** What may stand right before such a noun. */
const BEFORE = new RegExp(
  pattern`(?:^|[，。；：、（(“”）)\s]|[建提]议|主张|恳请|请|指示|责成|期[待望]|在于|敦促|吁|鼓励|提醒|要求|希望
      |主张
      |[向对给与和及同由使让该本各但而此外因此为供应经被受的是则并即令名位家个些支持帮助协助通知告知遭到在]
      |所设|所有|有关|相关|任何|其他|两国|外国|国际|私营|当地|一些|若干|以及|尤其是|特别是)$`,
)
/** Those whose leaders are no politicians. */
const LED = new RegExp(
  pattern`(?:其|[各双]方|[军队旅营派族盟教校院局]|(?<!社)会|塔利班|青年党|真主党|社区|部落|宗教|团体|组织|运动
      |民兵|武装|叛军|叛乱|帮派|团伙|网络|集团|分子|阵线|商界|企业|公司|青年|妇女|宗派)$`,
)
/** 冶炼企业, 船运公司: a kind of companies, not the name of one. */
const TRADE = new RegExp(
  pattern`(?:冶炼|精炼|炼油|采矿|矿业|航运|船运|租船|石油|能源|保险|贸易|运输|物流|科技|技术|加密|电信|安保
      |军火|武器|制造|加工|进口|出口|黄金|珠宝|金属|电子|本国|中介|空壳|幌子|农业|食品|汇款)$`,
)
/** 伊拉克人, 法国籍, 乍得湖, 索马里的国际伙伴, 伊拉克各政党: others than the State. */
const PEOPLE = new RegExp(
  pattern`^(?:反对派|叛军|叛乱|民兵|(?:境内)?(?:的)?(?:所有|各|其他)?武装(?:团体|分子|组织|派别|反对派)
      |人(?![权道口员工质均])|[裔籍]|国旗|[湖河湾洋]|盆地|海(?:岸|盆|域|湾)|三角洲
      |的(?:(?:国际|区域|发展|双边)?(?:和[^，。；]{2,4})?伙伴|邻国|捐助)|(?:人)?主导(?=[的、和，])
      |各(?=[政党派社]))`,
)
/** 马里各方, 也门冲突各方: parties of the country, not the State. */
const PARTIES = /^(?:[东西南北中]部)?(?:境内)?(?:的)?(?:所有|冲突|交战|有关)?各方/
/** Words that a subject that is asked to act stands before. */
const ACTS = new RegExp(
  pattern`^(?:应|必须|须|需|亟|宜|不妨|有义务|有责任|负有|尽快|尽早|立即|继续|签署|采取|设立|建立|制定|批准
      |加入|考虑|确保|加强|提供|允许|停止|与|从速|向|这样做|尽早|不(?=[再得要向])|利用|将|把|切实|充分|积极
      |履行|遵守|起诉|审查|通过|修[订正改]|废除|颁布|提交|落实|执行|释放|调查|保护|保障|增加|扩大|恢复|改善
      |改进|推动|促进|完成|加快|加大|开展|进行|实施|承担|参与|配合|接受|撤销|取消|努力|认真|优先|紧急|全面|接回
      |撤回|放弃|克制|采取|支持|帮助|协助|尊重)`,
)
/** Characters that foreign names are spelt with and words are not. */
const SYLLABLE =
  /[阿埃艾奥巴贝伯布迪杜厄恩菲弗戈格古赫基吉贾卡凯坎科克库拉莱勒蕾黎卢鲁罗洛曼玛梅蒙莫穆姆娜奈妮努帕佩皮普恰萨桑塞莎斯索塔泰汤图瓦威韦维温沃乌夏休雅扬耶伊尤扎朱]/
/** 联合国人权专家: the title of somebody, who is named by it. */
const TITLE = /^[^，。；、的和与及]{0,16}(?:专家|特别报告员|人权高专|高级专员|事务主管)/
/** 联合国副秘书长, 教科文组织总干事: the body itself, for which its managers speak. */
const MANAGER = /^(?:副秘书长|助理秘书长|总干事|执行主任)$/
const MANAGED = /(?:联合国|组织|署|儿基会|基金)(?:维和|[^，。；、和与及]){0,16}$/
/** 苏丹问题特设委员会, 苏丹人权状况特别报告员, 人权维护者处境问题特别报告员: what a body is on. */
const MATTER =
  /^(?:人权状况|(?:处境|权利|状况)?问题)[^，。；、]{0,12}(?:委员会|特使|代表|小组|顾问|协调员|办公室|专家|会议|报告员|调查团)/
/** Syllables that a short name goes on with up to the noun of a place. */
const LONGER =
  /^[阿埃艾奥巴贝伯布迪杜厄恩菲弗戈格古赫基吉贾卡凯坎科克库拉莱勒黎卢鲁罗洛曼玛梅蒙莫穆姆娜奈妮努帕佩皮普恰萨桑塞莎斯索塔泰汤图瓦威韦维温沃乌夏休雅扬耶伊尤扎朱]{1,3}[镇村市县区省州港岛]/
/** What makes the people before it the business of an office. */
const OFFICE = /^(?:[和、与][^，。；]{1,3})?(?:事务|署|局|部(?![分队落族])|协会|专员|联合会|工会)/
/** 政府间组织, 双方面: the noun goes on. */
const GOES_ON = /^(?:间(?!的?(?:对话|合作|谈判))|面|(?:武装)?部队|军(?!事))/

export const isPartOfName: IsPartOfName = (text, from, to, kind) => {
  if (kind === 'materiel') return false
  const label = text.slice(from, to)
  const [before, after] = [text[from - 1] ?? '', text.slice(to, to + 6)]
  // 马德里·吉梅内斯, 沿海地区
  if (after[0] === '·' || before === '·' || (before === '沿' && label === '海地')) return true
  // 曼达卡奥, 巴拉卡: a short name among the syllables of a longer one; 布基纳法索 and 伊拉克 end in such
  if (
    label.length === 2 &&
    SYLLABLE.test(before) &&
    (!/[索克]/.test(before) || SYLLABLE.test(after[0] ?? ''))
  )
    return true
  // 马里里, 马里奥: other names
  if (label === '马里' && /^[里奥](?!林)/.test(after)) return true
  // 以北约12公里
  if (label === '北约' && /[以东西]/.test(before) && /^\d/.test(after)) return true
  // 萨尔卡姆镇: the name goes on; 米卡诺: it began before
  if (
    label.length === 2 &&
    (LONGER.test(after) || (/[米丹阳哈汉诺尼]$/.test(before) && /^[””)·]/.test(after)))
  )
    return true
  // 总统府, 总统卫队: whose it is
  if (/^(?:总统|总理|议会)$/.test(label) && /^(?:府|官邸|宫|卫队|候选人|选举|大选|大楼)/.test(after))
    return true
  // 发展中国家, 其中国防军
  if (label === '中国' && (after[0] === '家' || before === '其')) return true
  if (MATTER.test(text.slice(to, to + 24))) return true
  if (MANAGER.test(label)) return MANAGED.test(text.slice(Math.max(0, from - 20), from))
  // 副秘书长, 党秘书长: somebody else
  if (label === '秘书长') return /[副理党]/.test(before)
  if (label === '联合国') return TITLE.test(text.slice(to, to + 24))
  if (kind === 'state') {
    const words = text.slice(to, to + 16)
    return PEOPLE.test(words) || (!/政府$/.test(label) && PARTIES.test(words))
  }
  // 妇女权利活动家: whose rights
  if (/^(?:的)?权利(?:活动|维护|捍卫|倡导)[家者]/.test(text.slice(to, to + 8))) return true
  // 难民和遣返事务部长
  if (OFFICE.test(after))
    return /^(?:难民|妇女|青年|儿童|移民|少数民族|农民|记者|律师|教师|学生)$/.test(label)
  // 建议会员国
  if (label === '议会') return /[建提决协倡商]/.test(before)
  // 在联黎部队行动区内: where, not who
  if (/^(?:的)?(?:行动区|责任区|任务区|辖区|控制区)/.test(after)) return true
  // 东南海域: a direction; 以军事手段: by what means
  if (label === '南海') return /[东西]/.test(before)
  if (label === '以军') return /^[事备火民警衔法区装用队舰]/.test(after)
  // 白尼罗河: another name
  if (/^[河湖](?!岸|边|谷|流域|畔)/.test(after) && !/[河湖]$/.test(label)) return true
  // 保证人道准入
  if (label === '证人') return /[保]/.test(before)
  // 该运动领导人: not those of the State
  if (/^领导[人层]$/.test(label))
    return LED.test(text.slice(Math.max(0, from - 8), from).replace(/(?:(?:当时|时任|前任|现任)的?|的)$/, ''))
  // 侵犯人权
  if (label === '犯人') return before === '侵'
  // 执行人道主义停火
  if (label === '行人') return /[实执进举履推流通]/.test(before)
  // 居民区: a place
  if (label === '居民') return /^(?:区|点|楼|社区|大楼)/.test(after)
  // 扣为人质: what became of them; 击中朱巴: the verb goes on
  if (label === '人质') return /[为作]/.test(before)
  if (label[0] === '中') return /[击命打射砸]/.test(before)
  // 该国 where it is to act, not 该国东部
  if (label === '该国') return !ACTS.test(after)
  // 尚未加入的国家
  if (label === '国家') return before !== '的' || !ACTS.test(after.replace(/^，?(?:都|均|也|还)?/, ''))
  if (label === '政府' || label === '双方') return GOES_ON.test(after)
  if ((label === '公司' || label === '企业') && TRADE.test(text.slice(Math.max(0, from - 3), from)))
    return false
  return NOUN.test(label) && !BEFORE.test(text.slice(Math.max(0, from - 3), from))
}
