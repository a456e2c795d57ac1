/** Bodies called by one noun of their name: "the Committee". */
import { pattern } from '../pattern.ts'

/** The short form of a body that was named in full before. */
export const shortForm = new RegExp(
  pattern`\b[Tt]he ((?:Electoral |Military |Supreme )?(?:Committee|Commission|Council|Mission|Panel|Team|Group
        |Ministry|Force|Union|Board|Office|Agency|Court|Assembly|Coalition|Movement|Front|Authority|Bureau
        |Secretariat|Command|Fund|Bank|Programme|Conference|League))\b(?! (?:of|on|for|to Protect
        |General)\b)(?!-)`,
  'g',
)

/** The nouns that may stand for a body: of those of one word the last, of those of two the first. */
export function shortNouns(name: string): string[] {
  if (!name.includes(' ')) return []
  // of `Peace and Security Council of the African Union` it is the Council that is meant, of `President of the Council` none
  const short = wordsOf(name.split(' of ')[0]!).filter((noun) => `the ${noun}`.replace(shortForm, '') === '')
  const [one, two] = [short.findLast((noun) => !noun.includes(' ')), short.find((noun) => noun.includes(' '))]
  return [one, two].filter((noun) => noun !== undefined)
}

/** `President of | the Security Council` */
export function ownerIn(name: string): string {
  return name.split(' of ').slice(1).join(' of ')
}

/** The words of a name, and each two of them that stand together. */
function wordsOf(name: string): string[] {
  const words = name.split(' ')
  return [...words, ...words.slice(1).map((word, index) => `${words[index]} ${word}`)]
}
