/**
 * Matching with many patterns. Most patterns match in few sentences, so each text is read once for the literals that the patterns need,
 * and only those patterns are tried that may match; as `grep` does for one pattern.
 */
import { fold } from './fold.ts'
import { literalsOf } from './literals.ts'

const NONE: RegExpExecArray[] = []

/** All matches of a global pattern in a text, as `matchAll` gives them. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  if (!mayMatch(pattern, text)) return NONE
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex += 1
  }
  return matches
}

/** The first match of a pattern in a text. */
export function firstMatch(pattern: RegExp, text: string): RegExpExecArray | null {
  pattern.lastIndex = 0
  return mayMatch(pattern, text) ? pattern.exec(text) : null
}

const numbersOf = new WeakMap<readonly object[], number[]>()

/** Those of the rules whose words may be in a text, in the same order. */
export function rulesFor<Rule extends { words: RegExp }>(rules: readonly Rule[], text: string): Rule[] {
  readOnce(text)
  let numbers = numbersOf.get(rules)
  if (!numbers) {
    numbers = rules.map(({ words }) => numberOf(words))
    numbersOf.set(rules, numbers)
  }
  const found: Rule[] = []
  for (let index = 0; index < rules.length; index++)
    if (heldIn[numbers[index]!]! >= reading) found.push(rules[index]!)
  return found
}

/** False where the text holds none of the literals that the pattern needs. */
function mayMatch(pattern: RegExp, text: string): boolean {
  readOnce(text)
  return heldIn[numberOf(pattern)]! >= reading
}

/** Patterns are numbered as they are met. */
const numbers = new WeakMap<RegExp, number>()
/** By pattern: the number of the last text that held one of its literals; of a pattern that needs none, more than any. */
const heldIn: number[] = []

/** The text read last, and how many were read before it. */
let last = ''
let reading = 0

/** A pattern met for the first time is tried on the text that was read before it was known. */
function numberOf(pattern: RegExp): number {
  const known = numbers.get(pattern)
  if (known !== undefined) return known
  const number = heldIn.length
  numbers.set(pattern, number)
  const found = literalsOf(pattern)
  heldIn.push(found === null ? Number.MAX_SAFE_INTEGER : reading)
  for (const text of found ?? []) literalOf(text).patterns.push(number)
  return number
}

/** For texts read lately the patterns that they meet: the next table asks about the same sentences. */
const readings = new Map<string, { met: number[]; known: number }>()
const MOST_READINGS = 1024

function readOnce(text: string): void {
  if (text === last) return
  last = text
  reading += 1
  const before = readings.get(text)
  if (before?.known === heldIn.length) {
    for (const number of before.met) heldIn[number] = reading
    return
  }
  if (readings.size >= MOST_READINGS) readings.clear()
  readings.set(text, { met: read(text), known: heldIn.length })
}

/** A literal that patterns need. */
interface Literal {
  text: string
  patterns: number[]
  heldIn: number
}

const literals = new Map<string, Literal>()
/** How much of a literal is looked up; the rest is compared. */
const LONGEST = 4
const SLOTS = 0x7fff
/** For the hash of a beginning, one bit for each length that a literal with such a beginning has, up to the longest. */
const lengths = new Uint8Array(SLOTS + 1)
/** Literals by the hash of their beginning. */
const starts = new Map<number, Literal[]>()

function literalOf(text: string): Literal {
  const known = literals.get(text)
  if (known) return known
  const literal: Literal = { text, patterns: [], heldIn: -1 }
  literals.set(text, literal)
  const length = Math.min(text.length, LONGEST)
  let hash = 0
  for (let index = 0; index < length; index++) hash = (hash * 31 + text.charCodeAt(index)) | 0
  lengths[hash & SLOTS]! |= 1 << length
  const list = starts.get(hash)
  if (list) list.push(literal)
  else starts.set(hash, [literal])
  return literal
}

/** Which patterns a text meets, case aside. */
function read(text: string): number[] {
  const met: number[] = []
  for (let at = 0; at < text.length; at++) {
    let hash = 0
    for (let length = 1; length <= LONGEST; length++) {
      hash = (hash * 31 + fold(text.charCodeAt(at + length - 1))) | 0
      if ((lengths[hash & SLOTS]! & (1 << length)) !== 0)
        for (const literal of starts.get(hash) ?? []) mark(literal, text, at, met)
    }
  }
  return met
}

function mark(literal: Literal, text: string, at: number, met: number[]): void {
  if (literal.heldIn === reading) return
  for (let index = 0; index < literal.text.length; index++)
    if (fold(text.charCodeAt(at + index)) !== literal.text.charCodeAt(index)) return
  literal.heldIn = reading
  for (const number of literal.patterns) {
    if (heldIn[number]! >= reading) continue
    heldIn[number] = reading
    met.push(number)
  }
}
