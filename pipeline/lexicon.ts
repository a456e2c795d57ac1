/**
 * A lexicon finds the labels of a vocabulary in a text: the longest at each place, as whole words where words are spaced.
 */
import { matchesOf } from './matches.ts'
import type { Term, Vocabulary } from './vocabulary.ts'

export interface Mention {
  id: string
  /** UTF-16 indices into the text, half open. */
  from: number
  to: number
  term: Term
}

export type Lexicon = (text: string) => Mention[]

/** Whether what stands between two indices of a text is a part of a longer name; `isState` is true for the name of a State. */
export type IsPartOfName = (text: string, from: number, to: number, isState: boolean) => boolean

interface Label {
  text: string
  term: Term
}

/**
 * @param lang language of the texts; its labels are looked for, and in Chinese also Latin ones that are printed as they are (SA-7)
 * @param isPartOfName tells, where words are not spaced, that a label is only a part of a longer name
 */
export function createLexicon(
  vocabulary: Vocabulary,
  lang: string,
  isPartOfName: IsPartOfName = () => false,
): Lexicon {
  const spaced = lang !== 'zh'
  const labels: Label[] = []
  for (const term of vocabulary.terms.values()) {
    const own = term.labels[lang] ?? []
    const printedAsTheyAre = spaced
      ? []
      : (term.labels.en ?? []).filter(
          (label) => /^[A-Z0-9][\w/-]*$/.test(label) && /[A-Z].*[A-Z0-9]/.test(label),
        )
    for (const text of new Set([...own, ...printedAsTheyAre]))
      labels.push({ text: plainApostrophe(text), term })
  }
  const byStart = new Map<string, Label[]>()
  for (const label of labels) {
    const start = startOf(label.text, spaced)
    const list = byStart.get(start)
    if (list) list.push(label)
    else byStart.set(start, [label])
  }
  for (const list of byStart.values()) list.sort((a, b) => b.text.length - a.text.length)
  return (text) => (spaced ? findWords(text, byStart) : findAnywhere(text, byStart, isPartOfName))
}

/** The first word in lower case, or the first character. */
function startOf(text: string, spaced: boolean): string {
  return spaced ? (/^[\p{L}\p{N}]+/u.exec(text)?.[0] ?? text[0] ?? '').toLowerCase() : text[0]!
}

function plainApostrophe(text: string): string {
  return text.replaceAll('’', "'")
}

const WORD = /[\p{L}\p{N}]+/gu
const WORD_GOES_ON = /[\p{L}\p{N}]/uy

function findWords(original: string, byStart: Map<string, Label[]>): Mention[] {
  const text = plainApostrophe(original)
  const mentions: Mention[] = []
  let end = 0
  for (const match of matchesOf(WORD, text)) {
    const from = match.index
    if (from < end) continue
    const label = byStart.get(match[0].toLowerCase())?.find((one) => isAt(text, from, one.text))
    if (!label) continue
    end = from + label.text.length
    mentions.push({ id: label.term.id, from, to: end, term: label.term })
  }
  return mentions
}

/** Whether the label stands at `from` as whole words. A label in lower case may begin with a capital in the text. */
function isAt(text: string, from: number, label: string): boolean {
  const isPrinted =
    text.startsWith(label, from) ||
    (text[from] === label[0]!.toUpperCase() && text.startsWith(label.slice(1), from + 1))
  if (!isPrinted) return false
  WORD_GOES_ON.lastIndex = from + label.length
  return !WORD_GOES_ON.test(text)
}

function findAnywhere(text: string, byStart: Map<string, Label[]>, isPartOfName: IsPartOfName): Mention[] {
  const mentions: Mention[] = []
  for (let from = 0; from < text.length; ) {
    const label = byStart
      .get(text[from]!)
      ?.find((one) => text.startsWith(one.text, from) && isWhole(text, from, one.text))
    if (!label) {
      from++
      continue
    }
    const to = from + label.text.length
    if (isPartOfName(text, from, to, label.term.type === 'state')) {
      from++
      continue
    }
    mentions.push({ id: label.term.id, from, to, term: label.term })
    from = to
  }
  return mentions
}

/** A Latin label in a Chinese text is not a part of a longer one. */
function isWhole(text: string, from: number, label: string): boolean {
  const to = from + label.length
  const latin = /[A-Za-z0-9]/
  if (latin.test(label[0]!) && from > 0 && latin.test(text[from - 1]!)) return false
  return !(latin.test(label.at(-1)!) && to < text.length && /[A-Z0-9]/.test(text[to]!))
}
