/** How references to other texts are printed, in any language: symbols and addresses. Each language adds its own wording. */
import { pattern } from './pattern.ts'

export type CitationKind = 'resolution' | 'document' | 'treaty' | 'url' | 'publication'

/** A reference found in a text; `from` and `to` are UTF-16 indices into it. */
export interface Found {
  kind: CitationKind
  from: number
  to: number
  /** Normalised: `S/RES/2017(2011)`, `S/2003/1035`, an address; null where the words alone do not say. */
  target: string | null
  paragraph?: string
  page?: string
  author?: string
  title?: string
  year?: number
}

/** What a language knows of citing: finds every reference in a text. `inNote` is true for footnotes, where publications stand. */
export type FindCitations = (text: string, inNote: boolean) => Found[]

/** How a language words its references. */
export interface Citing {
  /** Matches a page or a paragraph that follows a symbol, as the group `page` or `paragraph`. */
  afterSymbol: RegExp
  /** What it cites by name: resolutions, instruments. */
  named: ((text: string) => Found[])[]
  /** What it cites in notes. */
  findPublications: (text: string) => Found[]
}

/** Finds every reference in a text, in printed order: by symbol, by address and by name. */
export function citing({ afterSymbol, named, findPublications }: Citing): FindCitations {
  return (text, inNote) =>
    withoutOverlaps([
      ...named.flatMap((find) => find(text)),
      ...findUrls(text),
      ...findSymbols(text).map((symbol) => withPart(symbol, afterSymbol.exec(text.slice(symbol.to)))),
      ...(inNote ? findPublications(text) : []),
    ])
}

/** A symbol with the page or paragraph printed after it. */
function withPart(symbol: Found, after: RegExpExecArray | null): Found {
  if (!after) return symbol
  const { page, paragraph } = after.groups!
  return {
    ...symbol,
    to: symbol.to + after[0].length,
    ...(page === undefined ? {} : { page }),
    ...(paragraph === undefined ? {} : { paragraph }),
  }
}

/**
 * A UN document symbol: a body's letter, then parts between slashes, one of them with a digit.
 * Source: United Nations Editorial Manual, "Document symbols".
 */
const SYMBOL = new RegExp(
  pattern`(?<![\w/.])(?:A|S|E|T|ST|CAC|CCPR|CEDAW|CERD|CRC|CRPD|CMW|CAT|DP|FCCC|HRI|HSP|ICCD|IDB|JIU|LC|LOS|NPT
      |CD|APLC|BWC|CCW|CCM|CTOC|PBC|TD|UNEP|UNIDIR|UNW
      |WFP)(?:\/[A-Z0-9][A-Za-z0-9.()-]*)*\/[A-Za-z0-9.()-]*\d(?:[A-Za-z0-9.()/-]*[A-Za-z0-9)])?`,
  'g',
)

const URL = /(?:https?:\/\/|www\.)[A-Za-z0-9][A-Za-z0-9.\-_~:/?#[\]@!$&'()*+,;=%]*/g

/** Document symbols; resolutions cited by symbol are resolutions. A symbol of a meeting record counts as a document. */
export function findSymbols(text: string): Found[] {
  const found: Found[] = []
  for (const match of text.matchAll(SYMBOL)) {
    const symbol = balanced(match[0])
    const kind = /\/RES\/|\/DEC\//.test(symbol) ? 'resolution' : 'document'
    found.push({ kind, from: match.index, to: match.index + symbol.length, target: symbol })
  }
  return found
}

/** Addresses, without the punctuation of the sentence they stand in. The target is absolute. */
function findUrls(text: string): Found[] {
  const found: Found[] = []
  for (const match of text.matchAll(URL)) {
    const url = balanced(match[0].replace(/[.,;:!?'”’]+$/, ''))
    found.push({
      kind: 'url',
      from: match.index,
      to: match.index + url.length,
      target: url.startsWith('www.') ? `https://${url}` : url,
    })
  }
  return found
}

/** `S/RES/2017(2011)` for a Security Council resolution, `A/RES/76/181` for one of the General Assembly. */
export function resolutionSymbol(
  number: string,
  year: string | undefined,
  body: 'S' | 'A' | 'E' | 'A/HRC',
): string {
  if (number.includes('/')) return `${body === 'S' ? 'A' : body}/RES/${number.replace(/\s/g, '')}`
  return year === undefined ? `${body}/RES/${number}` : `${body}/RES/${number}(${year})`
}

/** Drops a closing bracket that was opened before the match, and what follows it. */
function balanced(text: string): string {
  let depth = 0
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '(') depth++
    if (text[index] === ')' && --depth < 0) return text.slice(0, index)
  }
  return text
}

/** Sorts by place and drops what lies inside another find, the longer one first. */
function withoutOverlaps(found: Found[]): Found[] {
  const kept: Found[] = []
  for (const one of [...found].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (kept.every((other) => one.from >= other.to)) kept.push(one)
  }
  return kept
}
