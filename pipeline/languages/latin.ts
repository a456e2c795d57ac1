/** Members of a class of characters: Latin letters, marks of transliteration (ʻ) among them; of the extended ones, capitals as names have them. */
const LETTERS = 'A-Za-zªµºÀ-ÖØ-öø-ˁ'
const CAPITALS = 'A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚẞ'

/**
 * A pattern for text in Latin letters: its `\p{L}` and `\p{Lu}` match those alone. All letters of the world are hundreds of ranges, so a
 * pattern that names them several times takes V8 tens of times as long to compile.
 */
export function latin({ source, flags }: RegExp): RegExp {
  let inClass = false
  const narrowed = source.replace(/\\p\{(Lu?)\}|\\.|[[\]]/gs, (part, letters?: string) => {
    if (part === '[' || part === ']') inClass = part === '['
    if (letters === undefined) return part
    const members = letters === 'L' ? LETTERS : CAPITALS
    return inClass ? members : `[${members}]`
  })
  return new RegExp(narrowed, flags)
}
