import type { Zone } from '../wording.ts'

const END = /[.?!]["”’')\]]{0,3}(?=\s)/g
/** What a sentence may begin with: anything but a small letter and signs that go on with one. */
const START = /^\s+["“‘'([]{0,2}[\p{Lu}\d•–]/u
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sr jr st hon rev messrs gen lt col maj brig capt cpt sgt adm cmdr gov sen rep pres amb ' +
    'no nos para paras p pp art arts sect sects chap chaps vol vols ed eds fig figs annex approx ca cf ibid e.g i.e eg ie viz vs al ' +
    'inc ltd co corp dept univ jan feb mar apr jun jul aug sep sept oct nov dec u.s u.n u.k a.m p.m a.i a.k.a doc docs ' +
    'suppl corr add rev'
  ).split(' '),
)
/** Words that are numbered with a single letter, so that the letter may end a sentence: "set out in annex I." */
const NUMBERED =
  /\b(?:annex|appendix|part|section|table|phase|figure|category|group|schedule|chapter|list|tier|type) $/i

/** Sentence zones of a text, after the United Nations Editorial Manual: a full stop, question or exclamation mark, and a capital. */
export function sentences(text: string): Zone[] {
  const zones: Zone[] = []
  let from = 0
  for (const match of text.matchAll(END)) {
    const to = match.index + match[0].length
    if (!START.test(text.slice(to, to + 8))) continue
    if (match[0].startsWith('.') && isAbbreviation(text, match.index)) continue
    push(zones, text, from, to)
    from = to
  }
  push(zones, text, from, text.length)
  return zones
}

/** The point at `at` stands after an abbreviation or an initial: `Mr. Saleh`, `para. 10`, `J. Smith`. */
function isAbbreviation(text: string, at: number): boolean {
  const word = /[\p{L}.]{1,8}$/u.exec(text.slice(Math.max(0, at - 8), at))?.[0] ?? ''
  if (ABBREVIATIONS.has(word.toLowerCase())) return !/^(?:no|co|art|rep|add|rev|mar|jun|annex)$/.test(word)
  if (!/^\p{Lu}$/u.test(word)) return false
  return !NUMBERED.test(text.slice(Math.max(0, at - 14), at - 1))
}

function push(zones: Zone[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && /\s/.test(text[start]!)) start += 1
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1
  if (end > start) zones.push([start, end])
}
