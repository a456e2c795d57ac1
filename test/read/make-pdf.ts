/** Makes small PDFs for the tests, in the plain syntax of ISO 32000-1. */

export interface PdfText {
  text: string
  /** Points from the left and the top of the page, which is 612 by 792. */
  x: number
  y: number
  size?: number
  font?: keyof typeof FONTS
}

export type PdfMark = PdfText | { rule: [x1: number, x2: number, y: number] } | { raw: string }

/** In the last one the letters a to z stand for the Arabic letters from alef on. */
const FONTS = { regular: 'Times-Roman', bold: 'Times-Bold', italic: 'Times-Italic', arabic: 'Times-Roman' }

const TO_ARABIC = `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange
2 beginbfrange <20> <39> <0020> <61> <7a> <0627> endbfrange endcmap end`

/**
 * A PDF with the given marks on each of its pages. Text is Latin-1. Forms are objects 20, 21 and so on; `/F Do` draws the first.
 */
export function makePdf(
  pages: PdfMark[][],
  forms: { dictionary: string; content: string }[] = [],
): Uint8Array {
  const names = Object.entries(FONTS)
  const first = 4 + names.length
  const fonts = names.map(([key, name]) => {
    const unicode = key === 'arabic' ? `/ToUnicode ${first - 1} 0 R` : ''
    return `<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding${unicode}>>`
  })
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(' ')
  const resources = `<</Font<<${Object.keys(FONTS)
    .map((font, index) => `/${font} ${3 + index} 0 R`)
    .join('')}>>${forms.length > 0 ? '/XObject<</F 20 0 R>>' : ''}>>`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}/MediaBox[0 0 612 792]>>`,
    ...fonts,
    `<</Length ${TO_ARABIC.length}>>\nstream\n${TO_ARABIC}\nendstream`,
  ]
  for (const [index, marks] of pages.entries()) {
    const content = marks.map(toOperators).join('\n')
    objects.push(
      `<</Type/Page/Parent 2 0 R/Resources ${resources}/Contents ${first + index * 2 + 1} 0 R>>`,
      `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    )
  }
  while (forms.length > 0 && objects.length < 19) objects.push('null')
  for (const { dictionary, content } of forms) {
    objects.push(`${dictionary.slice(0, -2)}/Length ${content.length}>>\nstream\n${content}\nendstream`)
  }
  let pdf = '%PDF-1.4\n'
  const offsets: number[] = []
  for (const [index, object] of objects.entries()) {
    offsets.push(pdf.length)
    pdf += `${index + 1} 0 obj\n${object}\nendobj\n`
  }
  const start = pdf.length
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`
  pdf += `trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(Buffer.from(pdf, 'latin1'))
}

function toOperators(mark: PdfMark): string {
  if ('raw' in mark) return mark.raw
  if ('rule' in mark) {
    const [x1, x2, y] = mark.rule
    return `${x1} ${792 - y} ${x2 - x1} 0.5 re f`
  }
  const { text, x, y, size = 10, font = 'regular' } = mark
  return `BT /${font} ${size} Tf 1 0 0 1 ${x} ${792 - y} Tm (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`
}
