import type { Context, Force, ForceFind, Zone } from '../wording.ts'
import { clauseAt } from './clauses.ts'

interface Rule {
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
  /^(?:着重|再次|特别|首先|同时|进一步)?(?:指出|强调|注意|突出|提到|提及|说明|指明|看到|认识到|铭记|承认|记住|补充|理解|回顾|重申)/

const RULES: Rule[] = [
  {
    rule: 'must',
    force: 'obligation',
    words: /必须|(?<![必无毋])须(?![知臾])|务必(?:要)?|务须|千万要/g,
    unlessAfter: new RegExp(`${EMPHASIS.source}|^能(?!够)|^向其(?:报告|汇报|负责)|^(?:要)?填(?:表|写)`),
    unlessBefore: /每(?:名|个|位|一)[^，。；]{0,20}$|不$/,
    addressee: 'before',
  },
  {
    rule: 'must-not',
    force: 'obligation',
    words:
      /不得(?!不|而知|已|人心)|绝不能|决不能|不能(?:仅仅?)?(?:局限于|限于|再|容忍|允许|坐视|忽视)|不容(?:忽视|拖延)/g,
    addressee: 'before',
  },
  {
    rule: 'duty',
    force: 'obligation',
    words: /负(?:有|起)?(?:首要|主要|根本|全部)?责任|有(?:义务|责任)(?!感|心)|责无旁贷/g,
    unlessBefore: /没$/,
    addressee: 'before',
  },
  {
    rule: 'duty-of',
    force: 'obligation',
    words: /(?:乃|应|仍然?)?是([^，。；：]{2,24})的(?:首要|主要)?责任/g,
    addressee: 'inside',
  },
  {
    rule: 'should',
    force: 'recommendation',
    words: /应(?:当|该)|(?<![相反适供响对效回理感因顺照])应(?![当该对付用邀急变答收声运约聘有允酬届力激招])/g,
    unlessAfter: new RegExp(`${EMPHASIS.source}|^[^，。；]{1,25}(?:的)?(?:请求|邀请|要求)|^采购哪些`),
    addressee: 'before',
  },
  {
    rule: 'need-to',
    force: 'recommendation',
    words:
      /(?:还|也|将|都|均|就|亟|急|仍)?需要?(?=(?:加以|予以|给予|对|由|在|将|把|以|向|与|同|为|就|从|通过|采取|进一步|更(?!多的?(?:资|支|援|时|人))|认真|严格|立即|继续|尽快|尽早|紧急|共同|持续|切实|充分|全面|确保|保证|加强|加快|加大|遵循|遵守|制定|制订|建立|设立|开展|进行|实施|执行|落实|改善|改进|提高|提供|考虑|审查|评估|解决|处理|消除|应对|打击|防止|促进|推动|支持|协助|帮助|参与|合作|协调|重视|注意|克服|做出|作出|努力|恢复|扩大|停止|结束|解除|保护|尊重|释放|起诉|追究|承诺|完成|重新|明确|统一|发展|增加|减少|调整))/g,
    unlessBefore: /(?:哪些|可能|只|不|仅|所|不再|并不|无|[^一]些|的|供)$/,
    addressee: 'before',
  },
  {
    rule: 'need-to',
    force: 'recommendation',
    words: /需要加以克服|亟(?:需|待|须)(?=[^，。；]{2})|有必要(?!性)|很有必要|势在必行/g,
    addressee: 'before',
  },
  {
    rule: 'priority',
    force: 'recommendation',
    words: /头等大事|当务之急|重中之重|(?:是|作为)(?:最高|首要)?优先事项|应?列为优先/g,
    unlessBefore: /不是$/,
    addressee: 'before',
  },
  {
    rule: 'vital',
    force: 'recommendation',
    words:
      /(?:至关|极为|极其|十分|非常|尤为|特别|很|仍然|依然|同样)重要(?!的(?!是)|性|意义|作用|角色|组成)|必不可少(?!的(?!是))|不可或缺(?!的)|(?<!这)是关键(?!的)|关键(?:是|在于)/g,
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
    words: /(?:要)?比[^，。；]{1,20}(?:好得多|更好|更可取|更为可取|更有效)|优于(?=[^，。；]{2})/g,
    addressee: 'before',
  },
  {
    rule: 'situation-requires',
    force: 'recommendation',
    words: /(?:就|这|都|因此|因而)要求(?=采取|制定|制订|建立|加强|通过|作出|做出|进行|实施|各|所有)/g,
    addressee: 'none',
  },
  {
    rule: 'grounds-for',
    force: 'recommendation',
    words: /有(?:充分)?理由(?=采取|进一步|加强|实施|考虑)/g,
    addressee: 'before',
  },
  {
    rule: 'recommend',
    force: 'recommendation',
    words:
      /(?<![的项出些下载行实条和及列关份供述体何接纳该其新所本])建议(?![书的和及如所中、，。；）)”]|措施)/g,
    unlessBefore: /(?:提出|以下|这些|各项|上述|执行|落实|根据|按照|接受|采纳)$/,
    addressee: 'after',
  },
  {
    rule: 'importance-of',
    force: 'recommendation',
    words: /强调(?:了)?(?=[^。；]{2,80}(?:的(?:重要性|必要性|紧迫性)|至关重要|十分重要|(?:的)?重要意义))/g,
    addressee: 'after',
  },
  {
    rule: 'urge',
    force: 'encouragement',
    words: /鼓励(?![措政机计性])|敦促|促请|吁请|(?:再次|一再|强烈)?呼吁(?!书)|恳请/g,
    unlessBefore:
      /(?:旨在|以|为了?|来|用于|受到?|得到|对此|并未|没有)$|(?:发布|发表|颁布)(?:了)?(?:公告|宣言|声明|法令|公报)[^。；]{0,40}$/,
    addressee: 'after',
  },
  {
    rule: 'might-wish',
    force: 'option',
    words:
      /不妨|(?:也)?(?:或)?可(?:以)?(?:考虑|致力于|酌情|探讨|研究|设法|着手)|也可以(?=[:：]|酌情|考虑|通过|采取|与|向|由|加强)|可以采取(?=[^，。；]{0,8}(?:措施|步骤|行动))|或许?可以?(?=采取|考虑)/g,
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
    rule: 'request-made',
    force: 'request',
    words: /提出(?:了)?(?=[^，。；]{2,40}的?请求)|请求(?=[^，。；]{2,24}(?:提供|协助|帮助|支持|给予|派))/g,
    unlessBefore: /(?:应|根据|按照|依照)[^，。；]{0,20}$/,
    addressee: 'to',
  },
]

const CONDITION = /^(?:如果|若(?!干|泽)|倘若|假如|一旦|除非|如(?=[^下何上此同果]))/
/** A subject that takes its actor from the sentence before. */
export const pronoun = /^(?:其中|它们?|他们|她们|该国|其|这|此外|因此|也|还|均|都)?$/

/** The strongest words of force that count, by the order of the codebook. */
export function findForce(sentence: string, context: Context): ForceFind | null {
  if (context.letter && /^请将/.test(sentence)) return null
  for (const rule of RULES) {
    for (const match of sentence.matchAll(rule.words)) {
      const trigger: Zone = [match.index, match.index + match[0].length]
      if (rule.unlessAfter?.test(sentence.slice(trigger[1]))) continue
      if (rule.unlessBefore?.test(sentence.slice(0, trigger[0]))) continue
      if (isHypothetical(sentence, trigger[0]) || isQuoted(sentence, trigger[0])) continue
      if (isMandate(sentence, trigger[0])) continue
      return {
        force: rule.force,
        trigger,
        addressee: addresseeZone(sentence, rule, match),
        rule: rule.rule,
        ...(rule.onlyWithActor ? { onlyWithActor: true } : {}),
      }
    }
  }
  return null
}

function isHypothetical(sentence: string, at: number): boolean {
  const [from] = clauseAt(sentence, at)
  return CONDITION.test(sentence.slice(from, at))
}

/** Within quotation marks: the words of another text. */
function isQuoted(sentence: string, at: number): boolean {
  const before = sentence.slice(0, at)
  const open = before.lastIndexOf('“')
  return open > before.lastIndexOf('”') && sentence.indexOf('”', at) - open > 12
}

/** What the Council decided or asked for is quoted, not recommended anew: 安理会第…号决议决定，…应… */
function isMandate(sentence: string, at: number): boolean {
  return (
    /(?:安理会|安全理事会|大会)[^。；]{0,30}(?:决议)?[^。；]{0,6}(?:决定|授权|请|要求)[，,]?[^。；]{0,40}$/.test(
      sentence.slice(0, at),
    ) && !/建议/.test(sentence.slice(0, at))
  )
}

const SAYING = /(?:强调|指出|认为|表示|重申|建议|报告说|解释说|称)(?:了)?[，：]?/g
/** A clause that opens so names circumstances, not who is to act. */
const CIRCUMSTANCE =
  /^(?:即使|不管|只要|只有|以|防止|要|为|在|对|就|随着|鉴于|考虑|由于|从|虽然|尽管|关于|至于|与|同|如果|因|当|除|但|并|而|通过|根据|按照|不论|无论|开展)/

function addresseeZone(sentence: string, rule: Rule, match: RegExpExecArray): Zone | null {
  const from = match.index
  const to = from + match[0].length
  if (rule.addressee === 'inside') {
    const start = sentence.indexOf(match[1]!, from)
    return [start, start + match[1]!.length]
  }
  if (rule.addressee === 'none') return null
  if (rule.addressee === 'after') return askedAfter(sentence, to)
  if (rule.addressee === 'to') {
    // 乍得政府向联合国访问团提出…的请求
    const asked = sentence.lastIndexOf('向', from)
    return asked === -1 ? null : [asked + 1, from]
  }
  const clause = afterSaying(sentence, clauseStart(sentence, from), from)
  const own = sentence.slice(clause, from)
  if (!/^(?:就|也|还|都|均|将|则|又|并|即)*$/.test(own) || clause === 0) return [clause, from]
  // …成员国按照国际标准，有义务…: the subject stands in the clause before
  const before = clauseStart(sentence, Math.max(0, clause - 1))
  return CIRCUMSTANCE.test(sentence.slice(before, from))
    ? [clause, from]
    : [before, Math.min(clause, before + 40)]
}

function clauseStart(sentence: string, at: number): number {
  let depth = 0
  for (let index = at - 1; index >= 0; index--) {
    const char = sentence[index]!
    if (char === ')' || char === '）') depth++
    else if (char === '(' || char === '（') depth--
    else if (depth <= 0 && /[，；：。—]/.test(char)) return index + 1
  }
  return 0
}

function afterSaying(sentence: string, from: number, to: number): number {
  let start = from
  for (const match of sentence.slice(from, to).matchAll(SAYING)) start = from + match.index + match[0].length
  return start
}

/** Words that end the name of whoever is asked to act. */
const ACTION =
  /加强|继续|保持|采取|执行|遵守|提供|支持|参与|考虑|确保|充分|立即|尽快|进一步|酌情|努力|制定|建立|重视|在|与|同|向|对|就|将|把|不|停止|全面|通过|开展|进行|审查|协助|为|利用|部署|[，；：。]/

function askedAfter(sentence: string, from: number): Zone {
  const rest = sentence.slice(from, from + 60)
  const end = ACTION.exec(rest)?.index ?? rest.length
  const more = /^，(?:特别是|尤其是|包括|并|以及)[^，。；]{1,30}(?=，)/.exec(rest.slice(end))
  return [from, from + end + (more?.[0].length ?? 0)]
}

const PROPOSED = /拟议(?:的)?(?:措施|行动|步骤)?|提议(?:的)?(?:措施|行动)?|提出(?:了)?以下(?:提议|方案)/
const RECOMMENDED =
  /(?:提出|作出|做出)?(?:以下|下列)(?:各?项)?建议|建议(?:如下|：)|建议[^。；]{0,30}(?:：|如下)/
const DONE = /(?:已(?:经)?|采取了|正在|开始|曾)[^。；]{0,30}(?:措施|行动|步骤)/

/** What an announcing sentence lends to its items. */
export function announces(sentence: string, context: Context): ForceFind | null {
  const proposed = PROPOSED.exec(sentence)
  if (proposed)
    return {
      force: 'proposal',
      trigger: [proposed.index, proposed.index + proposed[0].length],
      addressee: null,
      rule: 'proposed-list',
    }
  if (DONE.test(sentence)) return null
  if (!/[：:]$|如下|以下/.test(sentence)) return null
  const own = findForce(sentence, context)
  if (own) return own
  const recommended = RECOMMENDED.exec(sentence)
  return recommended
    ? {
        force: 'recommendation',
        trigger: [recommended.index, recommended.index + recommended[0].length],
        addressee: askedAfter(sentence, recommended.index + recommended[0].length),
        rule: 'recommended-list',
      }
    : null
}
