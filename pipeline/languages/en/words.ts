/** The alternatives of a pattern, written as words with space between them. */
export function oneOf(words: string): string {
  return words.trim().split(/\s+/).join('|')
}

/** A pattern that matches any of the words alone, case aside. */
export function wholly(words: string): RegExp {
  return new RegExp(`^(?:${oneOf(words)})$`, 'i')
}
