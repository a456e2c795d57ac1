/** A character that is escaped, a class of characters, or any other character. */
const TOKENS = /\\.|\[(?:\\.|[^\]\\])*\]|./gsu

/** A bracket that opens a numbered or named group. */
const NUMBERED = /\((?!\?(?:[:=!]|<[=!]))/

/**
 * The same pattern, matched faster where an alternative begins by looking back over any characters: `(?<=army [^.]{0,40})took`. From every
 * character of a text V8 looks back before it looks for the words; here it looks back from the words alone.
 */
export function wordsFirst({ source, flags }: RegExp): RegExp {
  return new RegExp(alternativesOf(source).map(lookingAhead).join('|'), flags)
}

/** `(?=took)(?<=army [^.]{0,40})took`; an alternative with groups that are numbered stays as it is. */
function lookingAhead(alternative: string): string {
  const tokens = alternative.match(TOKENS) ?? []
  let from = 0
  while (/^\(\?<[=!]$/.test(tokens.slice(from, from + 4).join(''))) from = endOfGroup(tokens, from)
  const [before, words] = [tokens.slice(0, from).join(''), tokens.slice(from).join('')]
  const isSlow = /[+*{]/.test(before)
  return isSlow && words !== '' && !NUMBERED.test(words) ? `(?=${words})${alternative}` : alternative
}

function alternativesOf(source: string): string[] {
  const alternatives = ['']
  let depth = 0
  for (const token of source.match(TOKENS) ?? []) {
    if (token === '(') depth += 1
    if (token === ')') depth -= 1
    if (token === '|' && depth === 0) alternatives.push('')
    else alternatives[alternatives.length - 1] += token
  }
  return alternatives
}

/** The index after the bracket that closes the one at `from`. */
function endOfGroup(tokens: readonly string[], from: number): number {
  let depth = 0
  let at = from
  do {
    if (tokens[at] === '(') depth += 1
    if (tokens[at] === ')') depth -= 1
    at += 1
  } while (depth > 0)
  return at
}
