import { readFate } from '../fates.ts'
import { pattern } from '../pattern.ts'
import type { Zone } from '../wording.ts'

const LOST =
  '焚毁|烧毁|焚烧|烧掉|摧毁|炸毁|抢走|劫走|夺走|掠走|抢劫|洗劫|劫掠|偷走|盗走|盗取|丢下|丢失|遗弃|赶走|牵走|损失|短少'
const SEIZED = '缴获|起获|查获|没收|收缴|搜出|缉获|截获'
const PASSED = '付之一炬|[遭被](?:付之一炬|焚|烧|毁|摧毁|抢|劫|洗劫|夺|盗|偷|赶走)|起火|殉爆|遗失'

/** 携带 | 240发子弹 … 被捕 */
export const IN_POSSESSION = /(?:携带|携有|持有|藏有|藏匿|运送|运输|偷运)[^，,；;。]{0,24}$/

const FATES = [
  {
    fate: 'lost',
    before: new RegExp(`(?:${LOST})[^，,；;。用]{0,24}$`),
    after: new RegExp(`^[^，,；;。]{0,8}(?:${PASSED})`),
  },
  {
    fate: 'seized',
    before: new RegExp(`(?:${SEIZED})[^；;。用]{0,24}$`),
    after: new RegExp(`^[^，,；;。]{0,8}[遭被](?:${SEIZED})`),
  },
] as const

/** 弹药 | 库, 武器 | 走私: a thing that only says what something else is. */
const NAMED_AFTER = /^(?:库|仓库|工厂|作坊|储存|贮存|走私|贩运|转让|转移|生产)/

/** What became of a thing: its verb stands before it, 缴获 | 突击步枪, or after it, 车辆34部 | 被焚; `none` where it is only named. */
export const fateOf = readFate({
  reach: 30,
  fates: FATES,
  namedAfter: NAMED_AFTER,
})

const MEANS_BEFORE = /(?:乘坐?|骑着?|驾驶?|驾着|搭乘|使用(?:的是)?|用)[^，,；;。]{0,10}$/

/** Whether a thing was the means of an act: 乘坐 | 船只, 摩托车 | 骑手. */
export function isMeans(sentence: string, [from, to]: Zone): boolean {
  return (
    MEANS_BEFORE.test(sentence.slice(Math.max(0, from - 14), from)) ||
    /^(?:骑手|手)/.test(sentence.slice(to, to + 2))
  )
}

/** 缴获的武器包括…, 船上还装有…, 另起获… */
export const LISTS_MORE = new RegExp(
  pattern`^(?:(?:被)?(?:缴获|查获|起获|没收|收缴|被劫|被盗|截获)的|其中|船上|车上|机上|货物|当局还|警方还|此外
      |另|还).{0,30}(?:包括|有|载有|装有|藏有|缴获|查获|起获|没收|收缴|搜出|发现)`,
  's',
)
