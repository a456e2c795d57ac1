/** Services of a State: whom they hold is arrested, whom others hold is abducted. */
import { pattern } from '../../pattern.ts'

const SERVICES = new RegExp(
  pattern`政府|当局|警察|警方|警员|宪兵|安全部队|安全部门|安全机构|安全局|情报|检察|法院|海关|海岸警卫|执法
    |武装部队|国防军|国民军|人民军|陆军|海军|空军|武装力量|边防|移民局|内政部|总局|特派团|稳定团|维和|特遣队`,
)

/** Armed groups: whom they detain is abducted, whatever word is used. The de facto authorities of a country arrest. */
const GROUPS =
  /武装(?!部队|力量|警察)|民兵|帮派|叛军|青年党|胡塞|“?3·23”?运动|M23|刚果河联盟|伊斯兰国|博科|哈马斯|真主党|同盟军|快速支援部队|恐怖|匪徒|海盗/

/** Whether words name an armed group. */
export function isGroup(words: string): boolean {
  return GROUPS.test(words)
}

/** Whether the words before a verb of holding (扣押, 扣留) name a service of a State, or nobody. */
export function isLawful(before: string): boolean {
  return before.trim().length < 2 || SERVICES.test(before)
}
