import type { CountFind, QuantityFind, Zone } from '../wording.ts'
import { NUMBER, valueOf } from './numbers.ts'

const PEOPLE = `(${NUMBER})(?:名|个|位|人)`

interface Form {
  field: CountFind['field']
  pattern: RegExp
  rule: string
}

const passive = (verbs: string): RegExp => new RegExp(`${PEOPLE}[^，。；]{0,24}?(?:${verbs})`, 'g')
const active = (verbs: string): RegExp => new RegExp(`(?:${verbs})(?:了)?(?:至少)?${PEOPLE}`, 'g')

const FORMS: Form[] = [
  {
    field: 'killed',
    rule: 'count-killed',
    pattern: passive('被打死|被杀害?|被害|丧生|丧命|身亡|死亡|遇难|遇害|被击毙|被炸死|被处决|毙命|阵亡|牺牲'),
  },
  { field: 'killed', rule: 'count-killed', pattern: active('打死|炸死|杀死|击毙|杀害|处决|射杀') },
  { field: 'killed', rule: 'count-killed', pattern: new RegExp(`(${NUMBER})(?:人|名)?死`, 'g') },
  { field: 'injured', rule: 'count-injured', pattern: passive('受伤|负伤|被打伤|被炸伤') },
  { field: 'injured', rule: 'count-injured', pattern: active('打伤|炸伤') },
  { field: 'injured', rule: 'count-injured', pattern: new RegExp(`死[、，]?(${NUMBER})(?:人|名)?伤`, 'g') },
  {
    field: 'abducted',
    rule: 'count-abducted',
    pattern: passive('被绑架|遭到?绑架|被劫持|遭劫持|被扣为人质|扣为人质|被掳|被俘'),
  },
  { field: 'abducted', rule: 'count-abducted', pattern: active('绑架|劫持|掳走|俘虏|俘获') },
  {
    field: 'arrested',
    rule: 'count-arrested',
    pattern: passive('被捕|被逮捕|被拘留|被抓获|落网|被拘捕|被羁押|遭到?逮捕'),
  },
  { field: 'arrested', rule: 'count-arrested', pattern: active('逮捕|拘留|抓获|拘捕|羁押') },
]

/** Casualties, captives and arrests, each field once, with the words of the number: 53人, 好几名. */
export function findCounts(sentence: string): CountFind[] {
  const found: CountFind[] = []
  for (const { field, pattern, rule } of FORMS) {
    if (found.some((one) => one.field === field)) continue
    const match = new RegExp(pattern.source).exec(sentence)
    if (!match) continue
    const words = match[1]!
    const start = sentence.indexOf(words, match.index)
    const end = start + words.length + (/[名个位人]/.test(sentence[start + words.length] ?? '') ? 1 : 0)
    found.push({ field, value: valueOf(words), zone: [start, end], rule })
  }
  return found
}

const UNITS: Record<string, string | null> = {
  千克: 'kg',
  公斤: 'kg',
  克: 'g',
  吨: 't',
  公吨: 't',
  升: 'litre',
  公升: 'litre',
  发: 'round',
  箱: 'box',
  枚: null,
  支: null,
  件: null,
  个: null,
  挺: null,
  门: null,
  辆: null,
  架: null,
  套: null,
  具: null,
  把: null,
  部: null,
  艘: null,
  台: null,
  颗: null,
  根: null,
  卷: null,
}
const UNIT = Object.keys(UNITS)
  .sort((a, b) => b.length - a.length)
  .join('|')
const BEFORE = new RegExp(`(${NUMBER})(${UNIT})(?:的)?$`)
const AFTER = new RegExp(`^[(（]?(?:共|约|重|共计)?(${NUMBER})(${UNIT})[)）]?`)

/** `435个引爆装置`, `塞姆汀塑胶炸弹(640千克)`. */
export function findQuantity(sentence: string, [from, to]: Zone): QuantityFind | null {
  const head = sentence.slice(Math.max(0, from - 24), from)
  const before = BEFORE.exec(head)
  if (before) {
    return {
      value: valueOf(before[1]!),
      unit: UNITS[before[2]!] ?? null,
      zone: [from - head.length + before.index, to],
    }
  }
  const after = AFTER.exec(sentence.slice(to, to + 24))
  if (!after) return null
  return { value: valueOf(after[1]!), unit: UNITS[after[2]!] ?? null, zone: [from, to + after[0].length] }
}

const CURRENCIES: Record<string, string> = {
  美元: 'USD',
  欧元: 'EUR',
  英镑: 'GBP',
  利比亚第纳尔: 'LYD',
  第纳尔: 'LYD',
  非洲法郎: 'XOF',
  非洲金融共同体法郎: 'XOF',
  苏丹镑: 'SDG',
  人民币: 'CNY',
  瑞士法郎: 'CHF',
  日元: 'JPY',
}
const MONEY = new RegExp(
  `(${NUMBER})(${Object.keys(CURRENCIES)
    .sort((a, b) => b.length - a.length)
    .join('|')})`,
  'g',
)

/** Sums of money: `90 000美元`. */
export function findMoney(sentence: string): QuantityFind[] {
  return [...sentence.matchAll(MONEY)].map((match) => ({
    value: valueOf(match[1]!),
    unit: CURRENCIES[match[2]!]!,
    zone: [match.index, match.index + match[0].length],
  }))
}
