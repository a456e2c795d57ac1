/** Services of a State: whom they hold is arrested, whom others hold is abducted. */
const SERVICES =
  /政府|当局|警察|警方|警员|宪兵|安全部队|安全部门|安全机构|安全局|情报|检察|法院|海关|海岸警卫|执法|武装部队|国防军|边防|移民局|内政部|总局|特派团|稳定团|维和|特遣队/

/** Whether the words before a verb of holding (扣押, 扣留) name a service of a State, or nobody. */
export function isLawful(before: string): boolean {
  return before.trim().length < 2 || SERVICES.test(before)
}
