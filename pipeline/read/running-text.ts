/** Running text gathered piece by piece, for formats that mark up characters rather than lines. */

export interface TextLine {
  text: string
  /** UTF-16 ranges of the markers within the text. */
  superscripts: [number, number][]
  /** True where every character is; markers aside. */
  bold: boolean
  italic: boolean
  /** Points, of the first character that has one. */
  size?: number
}

export interface CharacterStyle {
  bold?: boolean
  italic?: boolean
  raised?: boolean
  size?: number
}

export interface RunningText {
  append: (value: string, style?: CharacterStyle) => void
  /** Adds a note's marker, which is raised whatever it looks like. */
  mark: (marker: string) => void
  breakLine: () => void
  /** True where the last line holds nothing yet. */
  isBlank: () => boolean
  /** The lines so far, without the white space at their ends; there is always one. */
  lines: () => TextLine[]
}

/** Gathers running text: white space is collapsed, raised numbers and signs are noted as superscripts. */
export function runningText(): RunningText {
  const lines: TextLine[] = []
  const open = () => lines.push({ text: '', superscripts: [], bold: true, italic: true })
  open()
  const append = (value: string, style: CharacterStyle = {}) => {
    const line = lines.at(-1)!
    const collapsed = value.replace(/[ \t\r\n]+/g, ' ')
    const text = line.text === '' || line.text.endsWith(' ') ? collapsed.trimStart() : collapsed
    if (text === '') return
    if (style.raised && /^[\d*†‡]+$/.test(text)) {
      const last = line.superscripts.at(-1)
      if (last?.[1] === line.text.length) last[1] += text.length
      else line.superscripts.push([line.text.length, line.text.length + text.length])
    } else if (text.trim() !== '') {
      line.bold &&= style.bold === true
      line.italic &&= style.italic === true
      if (style.size !== undefined) line.size ??= style.size
    }
    line.text += text
  }
  const mark = (marker: string) => {
    const line = lines.at(-1)!
    line.superscripts.push([line.text.length, line.text.length + marker.length])
    line.text += marker
  }
  const finish = () => {
    return lines.map((line) => {
      const text = line.text.trimEnd()
      const isBare = text === ''
      return { ...line, text, bold: line.bold && !isBare, italic: line.italic && !isBare }
    })
  }
  return { append, mark, breakLine: open, isBlank: () => lines.at(-1)!.text === '', lines: finish }
}

/** Several lines as one, a space between them. */
export function joinLines(lines: TextLine[]): TextLine {
  const filled = lines.filter((line) => line.text !== '')
  const superscripts: [number, number][] = []
  let length = 0
  for (const line of filled) {
    for (const range of shifted(line.superscripts, length)) superscripts.push(range)
    length += line.text.length + 1
  }
  return {
    ...filled[0],
    text: filled.map((line) => line.text).join(' '),
    superscripts,
    bold: filled.length > 0 && filled.every((line) => line.bold),
    italic: filled.length > 0 && filled.every((line) => line.italic),
  }
}

/** Ranges moved by so many characters. */
export function shifted(ranges: [number, number][], by: number): [number, number][] {
  return ranges.map(([from, to]) => [from + by, to + by])
}
