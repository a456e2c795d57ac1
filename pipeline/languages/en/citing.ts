import { citing, type Found, resolutionSymbol } from '../citing.ts'
import { pattern } from '../pattern.ts'

const NUMBER = String.raw`\d{1,4}(?:/\d{1,4})?(?: [A-Z])?(?: ?\((?:\d{4}|[IVXLC]+)\))?`
/** `resolution 2017 (2011)`, `General Assembly resolutions 46/152 and 57/270 B`, with `paragraph 5 of` before. */
const RESOLUTIONS = new RegExp(
  pattern`(?:\bparagraphs? ((?:\d{1,3}|\([a-z]\))(?: \([a-z]\))?(?:(?:, | and | to )\d{1,3})*) of (?:(?:its
          |Security Council|Council
          |annex [IVX]+ to) )?)?\b(General Assembly |Assembly |Human Rights Council |Economic and Social Council )?[Rr]esolutions? (${NUMBER}(?:(?:, and |, | and )${NUMBER}){0,12})`,
  'g',
)
const ONE = /(\d{1,4}(?:\/\d{1,4})?(?: [A-Z](?=\W|$))?)(?: ?\((\d{4})\))?/g
const PARTS = String.raw`\d{1,4}(?:[–-]\d{1,4}| and \d{1,4})*`
const AFTER_SYMBOL = new RegExp(
  String.raw`^,? ?(?:(?:pp?|pages?)\.? (?<page>${PARTS})|(?:paras?|paragraphs?)\.? (?<paragraph>${PARTS}))`,
)
/** Instruments are titles in capitals that hold the word for one; lower-case link words may stand between. */
const INSTRUMENT = new RegExp(
  pattern`(?:\b(?:[A-Z][\w’-]+(?: (?:of|on|the|and|for|to|in|against))* )*)?\b(?:Convention|Treaty|Protocol
      |Covenant|Charter|Rome Statute|Declaration|Tracing Instrument|Programme of Action
      |Register)\b(?: (?:of|on|for|to|against|concerning|relating to
        |regarding)(?: the)?(?:,? (?:and )?(?:of |on |the |in |their |such |for |to )*[A-Z][\w’-]+)+)`,
  'g',
)

export const findCitations = citing({
  afterSymbol: AFTER_SYMBOL,
  named: [findResolutions, findInstruments],
  findPublications,
})

function findResolutions(text: string): Found[] {
  const found: Found[] = []
  for (const match of text.matchAll(RESOLUTIONS)) {
    const named = match[2]?.trim()
    const body =
      named === 'Human Rights Council'
        ? 'A/HRC'
        : named === 'Economic and Social Council'
          ? 'E'
          : named
            ? 'A'
            : 'S'
    const listStart = match.index + match[0].length - match[3]!.length
    for (const [index, number] of [...match[3]!.matchAll(ONE)].entries()) {
      const from = index === 0 ? match.index : listStart + number.index
      const paragraph = index === 0 ? match[1] : undefined
      found.push({
        kind: 'resolution',
        from,
        to: listStart + number.index + number[0].length,
        target: resolutionSymbol(number[1]!, number[2], body),
        ...(paragraph ? { paragraph } : {}),
      })
    }
  }
  return found
}

function findInstruments(text: string): Found[] {
  return [...text.matchAll(INSTRUMENT)].map((match) => ({
    kind: 'treaty',
    from: match.index,
    to: match.index + match[0].length,
    target: null,
    title: match[0],
  }))
}

/** `Eric Berman and Jonah Leff, “Light Weapons”, in Small Arms Survey 2008 …, 2008` */
const ARTICLE = /(?:^|[.;] |\b[Ss]ee (?:also )?)([A-Z][^“”;]{2,120}?), [“"]([^“”"]{3,200}?),?[”"]/g
const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)/

function findPublications(text: string): Found[] {
  return [...text.matchAll(ARTICLE)].map((match) => {
    const author = match[1]!
    const to = match.index + match[0].length
    const year = YEAR.exec(text.slice(to, to + 160))
    return {
      kind: 'publication',
      from: match.index + match[0].indexOf(author),
      to,
      target: null,
      author,
      title: match[2]!,
      ...(year ? { year: Number(year[1]) } : {}),
    }
  })
}
