import { citing, type Found, resolutionSymbol } from '../citing.ts'
import { pattern } from '../pattern.ts'

/** `第1970(2011)号决议`, `第1267(1999)、1989(2011)和2253(2015)号决议第5段`, `第76/181号决议`. */
const RESOLUTIONS = new RegExp(
  pattern`(大会|人权理事会|理事会|安理会
      |安全理事会)?(?:关于[^，。；、]{0,20}的)?第((?:\d{1,4}(?:\/\d{1,4})?(?:\s?[A-Z])?(?:\(\d{4}\)
          |\([IVX]+\))?(?:号、第?|、第?|号和第?|和第?|号及第?|及第?|号以及第?
          |与第?)?){1,12})号决议(?:附件[一二三四五六]?)?(?:第(\d{1,3}(?:\([a-z]\))?(?:[、和至-]+\d{1,3})*)(?:执行)?段)?`,
  'g',
)
const NUMBER = /(\d{1,4}(?:\/\d{1,4})?(?:\s[A-Z])?)(?:\((\d{4})\))?/g
const TREATY = /《([^《》]{2,80})》/g
const INSTRUMENT = /公约|条约|议定书|宪章|文书|准则|登记册|宣言|规约|协定|守则|纲领|盟约|章程/
const AFTER_SYMBOL =
  /^(?:号文件)?[，,]?\s?第(?:(?<page>\d{1,4}(?:-\d{1,4})?)页|(?<paragraph>\d{1,4}(?:-\d{1,4})?)段)/

export const findCitations = citing({
  afterSymbol: AFTER_SYMBOL,
  named: [findResolutions, findInstruments],
  findPublications,
})

function findResolutions(text: string): Found[] {
  const found: Found[] = []
  for (const match of text.matchAll(RESOLUTIONS)) {
    const body = match[1] === '大会' ? 'A' : match[1] === '人权理事会' ? 'A/HRC' : 'S'
    const listStart = match.index + match[0].indexOf('第')
    const numbers = [...match[2]!.matchAll(NUMBER)]
    for (const [index, number] of numbers.entries()) {
      const last = index === numbers.length - 1
      const from = index === 0 ? listStart : listStart + 1 + number.index
      // the last of a list carries the words that follow it: 号决议第5段
      const to = last ? match.index + match[0].length : listStart + 1 + number.index + number[0].length
      const paragraph = last ? match[3] : undefined
      found.push({
        kind: 'resolution',
        from,
        to,
        target: resolutionSymbol(number[1]!, number[2], body),
        ...(paragraph ? { paragraph } : {}),
      })
    }
  }
  return found
}

/** What stands in book-title marks: an instrument by its last word, else a publication. */
function findInstruments(text: string): Found[] {
  return [...text.matchAll(TREATY)].flatMap((match): Found | [] => {
    // (《小武器调查》、……，2008年): the publishers of what is cited before the bracket
    if (/[(（]$/.test(text.slice(0, match.index)) && /^[^()（）]*\d{4}年[)）]/.test(text.slice(match.index)))
      return []
    const title = match[1]!
    const place = { from: match.index, to: match.index + match[0].length, target: null, title }
    return INSTRUMENT.test(title) ? { kind: 'treaty', ...place } : { kind: 'publication', ...place }
  })
}

/** `见Eric Berman和Jonah Leff，“Light Weapons”，载于Small Arms Survey 2008：risk and resilience；` */
const ARTICLE = /(?:^|[。；，]?见[，：]?|；|载于)([^“”；。见]{2,80}?)，“([^“”]{3,200})”/g
const CONTAINER = /载于((?:[^“”；。()]{2,60}?)编，)?([A-Z][^；。()]{5,150}?)(?=[；。(]|$)/g
const YEAR = /(?<!\d)((?:19|20)\d\d)年/

function findPublications(text: string): Found[] {
  const found: Found[] = []
  for (const match of text.matchAll(ARTICLE)) {
    const author = match[1]!
    const from = match.index + match[0].indexOf(author)
    found.push({
      kind: 'publication',
      from,
      to: match.index + match[0].length,
      target: null,
      author,
      title: match[2]!,
    })
  }
  for (const match of text.matchAll(CONTAINER)) {
    const editor = match[1]?.replace(/编，$/, '')
    const from = match.index + 2
    found.push({
      kind: 'publication',
      from,
      to: match.index + match[0].length,
      target: null,
      title: match[2]!.trim(),
      ...(editor ? { author: editor } : {}),
    })
  }
  found.sort((a, b) => a.from - b.from)
  // the year is printed once, after the last part of a reference
  for (const one of found) {
    const year = YEAR.exec(text.slice(one.to))
    // what an article stands in belongs to the same reference
    const next = found.find((other) => other.from >= one.to && !text.slice(0, other.from).endsWith('载于'))
    if (year && (!next || one.to + year.index < next.from)) one.year = Number(year[1])
  }
  return found
}
