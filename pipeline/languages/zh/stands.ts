/** What somebody takes a stand on: told for the stand, and yet it happened. */
import { firstGroup } from '../../match/matches.ts'
import { pattern } from '../pattern.ts'
import type { Zone } from '../wording.ts'

/** What somebody expresses who tells nothing. */
export const FEELING = '(?:谴责|关切|遗憾|哀悼|慰问|愤慨|愤怒|震惊|同情|声援|痛心|痛惜|不安|欢迎|敬意)'
/** 最强烈, 深切, 极为: how much. */
export const DEGREE = '(?:[最极]?[强严深重大十]?[烈重切为表大分])*'
/** 对X表示谴责, 对X深感“震惊”. */
const TAKEN = new RegExp(
  `(?<![相反面针应绝])对(?![话此])([^。；]{2,90}?)(?:予以|给予|表示|表达|深表|深感|感到)(?:了)?${DEGREE}“?${FEELING}`,
)
/** 强烈谴责X在戈马被杀害. */
const CONDEMNED = /谴责(?:了)?([^，。；]{4,60})/
/** 由于X被杀害，秘书长发表声明. */
const GIVEN = /^(?:由于|鉴于|针对)([^，。；]{4,80})，[^，。；]{0,30}(?:发表(?:媒体)?声明|表示|谴责)/
/** Words by which the stand itself tells what happened, to whom, by whom or when. */
const TELLING = /\d日|发[生动起]|实施|[被遭遇]|受到|逮捕|杀害|绑架|劫持|导致|造成|丧生|身亡|死亡|打死/
/** 对(这一)袭击事件予以谴责: nothing is told of it. */
const BARE = new RegExp(
  pattern`^(?:这|此|该|上述|有关|相关|前述)?[一两三几]?(?:系列|[次起些场])?(?:恐怖|致命|野蛮|暴力|恶性)*(?:袭击
      |攻击|爆炸|空袭|炮击|绑架|暴力|枪击|杀戮|杀害)(?:事件|行为|行动)?$`,
)

/** Where it stands in the sentence. */
export function standOn(sentence: string): Zone | null {
  if (!/[对于]|谴责/.test(sentence)) return null
  const match = GIVEN.exec(sentence) ?? TAKEN.exec(sentence) ?? CONDEMNED.exec(sentence)
  if (!match) return null
  return firstGroup(match)
}

/** The sentence with what a stand is taken on set apart as one of its own, and without it where nothing is told of it. */
export function setApart(sentence: string): string {
  const stand = standOn(sentence)
  if (!stand) return sentence
  const [from, to] = stand
  const words = sentence.slice(from, to)
  if (BARE.test(words)) return sentence.slice(0, from) + ' '.repeat(to - from) + sentence.slice(to)
  if (!TELLING.test(words)) return sentence
  return `${sentence.slice(0, from - 1)}。${words}${to < sentence.length ? '。' : ''}${sentence.slice(to + 1)}`
}
