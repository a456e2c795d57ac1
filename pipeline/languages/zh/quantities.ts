import type { QuantityFind, Zone } from '../wording.ts'
import { amountOf, NUMBER } from './numbers.ts'

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
  条: null,
  桶: null,
  块: null,
  只: null,
  头: null,
  匹: null,
  包: null,
}
const UNIT = Object.keys(UNITS)
  .sort((a, b) => b.length - a.length)
  .join('|')
/** `2 500吨救济 | 粮食`, `一架停放的 | 飞机` */
const BEFORE = new RegExp(
  `(${NUMBER})(${UNIT})(?:[^，,。、；;和及与或\\d]{0,6}的|[^，,。、；;和及与或的\\d]{0,3})$`,
)
const AFTER = new RegExp(`^[(（]?(?:共|约|重|共计)?(${NUMBER})(${UNIT})[)）]?`)

/** `435个引爆装置`, `塞姆汀塑胶炸弹(640千克)`. */
export function findQuantity(sentence: string, [from, to]: Zone): QuantityFind | null {
  const head = sentence.slice(Math.max(0, from - 24), from)
  const before = BEFORE.exec(head)
  if (before) {
    return {
      value: amountOf(before[1]!),
      unit: UNITS[before[2]!] ?? null,
      zone: [from - head.length + before.index, to],
    }
  }
  const after = AFTER.exec(sentence.slice(to, to + 24))
  if (!after) return null
  return { value: amountOf(after[1]!), unit: UNITS[after[2]!] ?? null, zone: [from, to + after[0].length] }
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
    value: amountOf(match[1]!),
    unit: CURRENCIES[match[2]!]!,
    zone: [match.index, match.index + match[0].length],
  }))
}
