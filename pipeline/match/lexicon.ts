/**
 * A lexicon finds the labels of a vocabulary in a text: the longest at each place, as whole words where words are spaced.
 */
import type { Language } from '../languages/language.ts'
import type { IsPartOfName } from '../languages/wording.ts'
import { remember } from '../remember.ts'
import { type Term, VOCABULARIES, type Vocabularies, type VocabularyName } from '../vocabulary.ts'

export interface Mention {
  id: string
  /** UTF-16 indices into the text, half open. */
  from: number
  to: number
  term: Term
}

export type Lexicon = (text: string) => Mention[]
export type Lexicons = Record<VocabularyName, Lexicon>

/** What a text names of each vocabulary. */
type Reading = Record<VocabularyName, Mention[]>

interface Label {
  text: string
  term: Term
  vocabulary: VocabularyName
}

/**
 * Labels are looked up word by word, or character by character where words are not spaced: each word goes into a hash with those before it,
 * which tells whether any label begins so and which labels end there. Hashes collide, so each label found is compared.
 */
interface Index {
  /** For the hash of what a label begins with, whether it goes on or ends there, or both. */
  beginnings: Uint8Array
  /** Labels by the hash of their words, the longest first. */
  labels: Map<number, Label[]>
  /** Where the word, with what parts it from the one before, or the character ends that begins at an index. */
  endOfWord: (text: string, from: number) => number
}

const SLOTS = 0x7ffff
const [GOES_ON, ENDS] = [1, 2]
const NONE: readonly Label[] = []

/**
 * Finds what texts name of the vocabularies; each text is read once for all of them.
 *
 * @param language of the texts; its labels are looked for, and where words are not spaced also Latin ones that are printed as they are (SA-7)
 * @param isPartOfName tells that a label is only a part of a longer name
 */
export function createReader(
  vocabularies: Vocabularies,
  { code, join }: Pick<Language, 'code' | 'join'>,
  isPartOfName: IsPartOfName = () => false,
): (text: string) => Reading {
  const spaced = join === ' '
  const index: Index = {
    beginnings: new Uint8Array(SLOTS + 1),
    labels: new Map(),
    endOfWord: spaced ? endOfWord : (_text, from) => from + 1,
  }
  for (const vocabulary of VOCABULARIES)
    for (const term of vocabularies[vocabulary].terms.values())
      for (const label of labelsOf(term, code, spaced))
        for (const text of spaced ? spellings(label) : [label]) addLabel(index, { text, term, vocabulary })
  for (const list of index.labels.values())
    if (list.length > 1) list.sort((a, b) => b.text.length - a.text.length)
  return (text) => (spaced ? findWords : findAnywhere)(text, index, isPartOfName)
}

function addLabel({ beginnings, labels, endOfWord }: Index, label: Label): void {
  const { text } = label
  let hash = 0
  for (let from = 0, to = 0; from < text.length; from = to) {
    to = endOfWord(text, from)
    hash = hashOf(text, from, to, hash)
    beginnings[hash & SLOTS]! |= to < text.length ? GOES_ON : ENDS
  }
  const list = labels.get(hash)
  if (list) list.push(label)
  else labels.set(hash, [label])
}

/** Labels that may stand at an index, the longest first. */
function labelsAt(text: string, from: number, { beginnings, labels, endOfWord }: Index): readonly Label[] {
  let found = NONE
  let hash = 0
  for (let at = from, to = 0; at < text.length; at = to) {
    to = endOfWord(text, at)
    hash = hashOf(text, at, to, hash)
    const beginning = beginnings[hash & SLOTS]!
    const list = (beginning & ENDS) === 0 ? undefined : labels.get(hash)
    if (list) found = found === NONE ? list : [...list, ...found]
    if ((beginning & GOES_ON) === 0) break
  }
  return found
}

/** One lexicon a vocabulary, over a reader that remembers what it has read. */
export function lexiconsOf(reader: (text: string) => Reading): Lexicons {
  const read = remember(reader)
  return {
    actors: (text) => read(text).actors,
    places: (text) => read(text).places,
    materiel: (text) => read(text).materiel,
  }
}

function labelsOf(term: Term, lang: string, spaced: boolean): readonly string[] {
  const own = term.labels[lang] ?? []
  if (spaced) return own
  const printedAsTheyAre = (term.labels.en ?? []).filter(
    (label) => /^[A-Z0-9][\w/-]*$/.test(label) && /[A-Z].*[A-Z0-9]/.test(label),
  )
  return [...own, ...printedAsTheyAre]
}

/** A label in lower case may begin with a capital in a text. */
function spellings(label: string): Set<string> {
  const text = plainApostrophe(label)
  return new Set([text, text[0]!.toUpperCase() + text.slice(1)])
}

function plainApostrophe(text: string): string {
  return text.replaceAll('’', "'")
}

function findWords(original: string, index: Index, isPartOfName: IsPartOfName): Reading {
  const text = plainApostrophe(original)
  const reading: Reading = { actors: [], places: [], materiel: [] }
  const { beginnings } = index
  let end = 0
  for (let from = 0; from < text.length; from = end) {
    end = from
    let hash = 0
    for (let code = text.charCodeAt(end); isWord(code); code = text.charCodeAt(end)) {
      hash = nextHash(hash, code)
      end++
    }
    if (end === from) end++
    // most words begin no label
    if (beginnings[hash & SLOTS] === 0) continue
    for (const label of labelsAt(text, from, index)) {
      const mentions = reading[label.vocabulary]
      if (!isFree(mentions, from) || !isAt(text, from, label.text)) continue
      if (!isPartOfName(text, from, from + label.text.length, kindOf(label)))
        mentions.push(mentionOf(label, from))
    }
  }
  return reading
}

function kindOf({ term, vocabulary }: Label): VocabularyName | 'state' {
  return term.type === 'state' ? 'state' : vocabulary
}

/** Goes on with a hash over the characters between two indices. */
function hashOf(text: string, from: number, to: number, before: number): number {
  let hash = before
  for (let at = from; at < to; at++) hash = nextHash(hash, text.charCodeAt(at))
  return hash
}

function nextHash(before: number, code: number): number {
  return (before * 31 + code) | 0
}

/** False where a longer label stands at an index, or one before it reaches over it. */
function isFree(mentions: readonly Mention[], from: number): boolean {
  return mentions.length === 0 || mentions[mentions.length - 1]!.to <= from
}

function mentionOf({ text, term }: Label, from: number): Mention {
  return { id: term.id, from, to: from + text.length, term }
}

/** Whether the label stands at an index as whole words. */
function isAt(text: string, from: number, label: string): boolean {
  return text.startsWith(label, from) && !isWord(text.charCodeAt(from + label.length))
}

const [UNKNOWN, IS_WORD, IS_NONE] = [0, 1, 2]
/** For each UTF-16 unit whether it is a letter or a digit, as far as it was asked. */
const KINDS = new Uint8Array(0x10000)

function isWord(code: number): boolean {
  return KINDS[code] === IS_WORD || (KINDS[code] === UNKNOWN && classify(code))
}

function classify(code: number): boolean {
  const isPart = /[\p{L}\p{N}]/u.test(String.fromCharCode(code))
  KINDS[code] = isPart ? IS_WORD : IS_NONE
  return isPart
}

/** Where the word ends that begins at an index, or stands right after it. */
function endOfWord(text: string, from: number): number {
  let end = from + 1
  while (end < text.length && isWord(text.charCodeAt(end))) end++
  return end
}

function findAnywhere(text: string, index: Index, isPartOfName: IsPartOfName): Reading {
  const reading: Reading = { actors: [], places: [], materiel: [] }
  for (let from = 0; from < text.length; from++) {
    const labels = labelsAt(text, from, index)
    if (labels === NONE) continue
    const passed = new Set<VocabularyName>()
    for (const label of labels) {
      const { vocabulary } = label
      const mentions = reading[vocabulary]
      if (passed.has(vocabulary) || !isFree(mentions, from)) continue
      if (!text.startsWith(label.text, from) || !isWhole(text, from, label.text)) continue
      const to = from + label.text.length
      // the longest label counts, or none
      if (isPartOfName(text, from, to, kindOf(label))) passed.add(vocabulary)
      else mentions.push(mentionOf(label, from))
    }
  }
  return reading
}

/** A Latin label in a Chinese text is not a part of a longer one. */
function isWhole(text: string, from: number, label: string): boolean {
  const to = from + label.length
  const latin = /[A-Za-z0-9]/
  if (latin.test(label[0]!) && from > 0 && latin.test(text[from - 1]!)) return false
  return !(latin.test(label.at(-1)!) && to < text.length && /[A-Z0-9]/.test(text[to]!))
}
