/**
 * All matches of a global pattern in a text, as `matchAll` gives them, which makes the pattern anew at each call: dear, where many
 * patterns are tried on every sentence and few match.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex += 1
  }
  return matches
}
