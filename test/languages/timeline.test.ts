import { describe, expect, it } from 'vitest'
import { wording as en } from '../../pipeline/languages/en/wording.ts'
import type { Wording } from '../../pipeline/languages/wording.ts'
import { wording as zh } from '../../pipeline/languages/zh/wording.ts'

/** The kind that a sentence tells at its first date, and the words that show it. */
function told({ findDates, timelineKind }: Wording, sentence: string): string | null {
  const find = timelineKind(sentence, findDates(sentence)[0]!.zone)
  return find && `${find.kind}: ${sentence.slice(...find.trigger)}`
}

describe('the kind of a dated fact', () => {
  it.each([
    // the verb after a date that opens its clause
    ['On 28 May, a delegation led by the Minister signed the charter.', 'decision: signed'],
    ['In Koro, on the next day, the team visited the depot.', 'mission: visited'],
    // the verb before any other date
    ['The Chair visited Koro on 4 May, where he held talks.', 'mission: visited'],
    ['Work stalled on 4 May owing to a lack of access to the site.', 'other: stalled'],
    // the noun beside a verb that says nothing
    ['From 3 to 5 May, the Mission organized a workshop on access to justice.', 'meeting: workshop'],
    ['The talks resumed on 4 May but stalled due to disagreements.', 'meeting: talks'],
    ['A fourth meeting was held on 4 May with the mission’s support.', 'meeting: meeting'],
    ['At a retreat hosted by the Office in Koro from 3 to 5 May, the parties ate.', 'meeting: retreat'],
    // a noun with a date of its own
    ['Following the extension of the mandate on 3 May, I am hopeful.', 'decision: extension'],
    ['Progress was seen since the announcement in May of a vote.', 'declaration: announcement'],
    // what is to come
    ['The report is to be submitted by 31 May.', 'deadline: by'],
    ['The contract expires on 31 May.', 'deadline: expires'],
    // adjectives and names are no verbs
    ['The group held specialized courses in Koro from 3 to 5 May.', 'meeting: courses'],
    ['On 3 May, UNMISS-trained officers were deployed to Koro.', 'deployment: deployed'],
    ['On 3 May, the index was released.', 'other: released'],
    ['On 3 May, the Panel released its report.', 'statement: released'],
    ['On 3 May, a team was harassed by soldiers, who signed nothing.', 'other: harassed'],
  ])('in English: %s', (sentence, kind) => {
    expect(told(en, sentence)).toBe(kind)
  })

  it.each([
    // the first words after the date
    ['2011年12月7日，俄罗斯联邦常驻联合国代表团发文通知专家小组。', 'letter: 发文'],
    ['委员会于12月会见了专家小组，以讨论第2017(2011)号决议。', 'meeting: 会见'],
    ['2012年1月同居民代表(包括直接会晤者)进行了面谈。', 'meeting: 面谈'],
    // those of the first clause that holds any
    ['自8月以来，暴力造成2万多人流离失所，人权高专对此表示关切。', 'other: 造成'],
    ['2014年5月，小组仍未获准前往该地。', 'mission: 前往'],
    ['2004年，该国已有105座仓库。', 'other: 已'],
    // what is to come
    ['此进程将于2012年2月完成。', 'deadline: 将于2012年2月完成'],
    ['当局应不迟于2012年5月1日提出计划。', 'deadline: 不迟于2012年5月1日'],
    ['安理会将任期延长至2013年6月30日。', 'deadline: 延长至2013年6月30日'],
    // dates that name a document
    ['安理会回顾2004年1月19日主席声明。', null],
    ['安理会根据2011年3月17日第1973(2011)号决议行事。', null],
  ])('in Chinese: %s', (sentence, kind) => {
    expect(told(zh, sentence)).toBe(kind)
  })
})
