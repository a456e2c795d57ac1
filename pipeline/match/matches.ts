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

/** Where the first group of a match stands, in a text that was cut at `base`: from its first occurrence in the match. */
export function firstGroup(match: RegExpExecArray, base = 0): [from: number, to: number] {
  const from = base + match.index + match[0].indexOf(match[1]!)
  return [from, from + match[1]!.length]
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
const MOST_READINGS = 4096

/** Forgets the texts that were read: those of one report are of no use to the next. */
export function forgetReadings(): void {
  readings.clear()
}

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

/** How much of a literal is looked up; the rest is compared. */
const LONGEST = 4
const literals = new Map<string, Literal>()
/** Length of the longest of them, and of what is looked up of one at least. */
let longest = LONGEST
const SLOTS = 0x7fff
/** For each length that is looked up: by the hash of a beginning, whether any literal has it, and which. */
type Beginnings = { taken: Uint8Array; literals: Literal[][] }
const beginnings: Beginnings[] = [1, 2, 3, LONGEST].map(() => ({
  taken: new Uint8Array(SLOTS + 1),
  literals: new Array<Literal[]>(SLOTS + 1),
}))
/** For a first unit, one bit for each of the lengths that its literals have. */
const lengths = new Uint8Array(0x10000)

function literalOf(text: string): Literal {
  const known = literals.get(text)
  if (known) return known
  const literal: Literal = { text, patterns: [], heldIn: -1 }
  literals.set(text, literal)
  longest = Math.max(longest, text.length)
  const length = Math.min(text.length, LONGEST)
  let hash = 0
  for (let index = 0; index < length; index++) hash = (hash * 31 + text.charCodeAt(index)) | 0
  const slot = hash & SLOTS
  const beginning = beginnings[length - 1]!
  beginning.taken[slot] = 1
  beginning.literals[slot] = [...(beginning.literals[slot] ?? []), literal]
  lengths[text.charCodeAt(0)]! |= 1 << (length - 1)
  return literal
}

/** The units of the text that is read, case aside, and zeros for the longest literal that may begin at its end. */
let folded = new Uint16Array(4096)

/** Which patterns a text meets, case aside. */
function read(text: string): number[] {
  const end = text.length + longest
  if (end > folded.length) folded = new Uint16Array(2 * end)
  for (let at = 0; at < text.length; at++) folded[at] = fold(text.charCodeAt(at))
  folded.fill(0, text.length, end)
  const [ones, twos, threes, fours] = beginnings as [Beginnings, Beginnings, Beginnings, Beginnings]
  const met: number[] = []
  for (let at = 0; at < text.length; at++) {
    const one = folded[at]!
    const bits = lengths[one]!
    if (bits === 0) continue
    const two = one * 31 + folded[at + 1]!
    const three = two * 31 + folded[at + 2]!
    const four = (three * 31 + folded[at + 3]!) | 0
    if ((bits & 8) !== 0 && fours.taken[four & SLOTS] === 1) mark(fours.literals[four & SLOTS]!, at, met)
    if ((bits & 4) !== 0 && threes.taken[three & SLOTS] === 1) mark(threes.literals[three & SLOTS]!, at, met)
    if ((bits & 2) !== 0 && twos.taken[two & SLOTS] === 1) mark(twos.literals[two & SLOTS]!, at, met)
    if ((bits & 1) !== 0 && ones.taken[one & SLOTS] === 1) mark(ones.literals[one & SLOTS]!, at, met)
  }
  return met
}

/** Marks the patterns of those literals that stand at an index. */
function mark(literals: readonly Literal[], at: number, met: number[]): void {
  for (const literal of literals) {
    if (literal.heldIn === reading || !isAt(literal.text, at)) continue
    literal.heldIn = reading
    for (const number of literal.patterns) {
      if (heldIn[number]! >= reading) continue
      heldIn[number] = reading
      met.push(number)
    }
  }
}

function isAt(literal: string, at: number): boolean {
  for (let index = 0; index < literal.length; index++)
    if (folded[at + index] !== literal.charCodeAt(index)) return false
  return true
}
