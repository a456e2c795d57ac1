/** How Chinese that is set with the marks of another script is read. */

const FULL: Record<string, string> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' }
/** A half-width mark beside Chinese words: 会议上,就…; not in 1,200, 10:30 or "Nairobi, Kenya". */
const HALF = /(?<=[一-鿿〇”》』」）])[,;:?!]|(?<=\))[,;:?!](?! ?[A-Za-z])|[,;:?!](?= ?[一-鿿“《（])/g
/** The point between the parts of a foreign name: 海尔马里亚姆•德萨莱尼. */
const POINT = /(?<=[一-鿿])[•・‧](?=[一-鿿])/g
const STRAIGHT = /"/g

/** 叛乱份子: an older spelling. */
const MEMBERS = /份子/g

/** The text with the marks that the Chinese Translation Service sets, each in the place of the one printed. */
export function read(text: string): string {
  const full = text
    .replace(HALF, (mark) => FULL[mark]!)
    .replace(POINT, '·')
    .replace(MEMBERS, '分子')
  const isEven = (full.match(STRAIGHT)?.length ?? 1) % 2 === 0
  return isEven ? paired(full) : full.replace(CLOSING, '$1”')
}

/** “…" closes, whatever opened it. */
const CLOSING = /(“[^“”"]{1,200})"/g

/** "…" opens and closes in turn. */
function paired(text: string): string {
  let count = 0
  return text.replace(STRAIGHT, () => (count++ % 2 === 0 ? '“' : '”'))
}
