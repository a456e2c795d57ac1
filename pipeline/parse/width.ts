/** Columns that a text takes on a printed line: two for a wide (East Asian) character, none for a combining mark, one otherwise. */
export function widthOf(text: string): number {
  let width = 0
  for (let index = 0; index < text.length; index++) width += widthOfCode(text.charCodeAt(index))
  return width
}

function widthOfCode(code: number): number {
  if (code < 0x300) return code === 0xad ? 0 : 1
  if (code < 0x370 || (code >= 0x64b && code <= 0x65f)) return 0
  if (code < 0x1100) return 1
  if (code >= 0x2e80 && code <= 0xa4cf) return 2
  if (code >= 0xac00 && code <= 0xd7a3) return 2
  if (code >= 0xf900 && code <= 0xfaff) return 2
  if (code >= 0xff00 && code <= 0xff60) return 2
  return 1
}

/** True for Han characters and the punctuation that is set with them: no space is printed between these and anything else. */
export function isWide(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0x20000 && code <= 0x3ffff)
  )
}
