import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readDocx } from '../../pipeline/read/docx.ts'
import { formatNumber } from '../../pipeline/read/format-number.ts'
import { Unreadable } from '../../pipeline/read/unreadable.ts'
import { type DocxParts, makeDocx, para, run } from './make-docx.ts'

/** Each line as `role level: text`. */
function outline(parts: DocxParts): string[] {
  return readDocx(makeDocx(parts)).lines.map(({ text, style }) => {
    return `${[style?.role, style?.level].filter((part) => part !== undefined).join(' ')}: ${text}`
  })
}

const level = (index: number, format: string, text: string, more = '') => {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
}
const numbering = `
  <w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '(%2)')}${level(2, 'lowerRoman', '(%3)')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`
const numbered = (id: number, at = 0) => `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`

test('automatic numbers are printed, counted on each level, and give the role', () => {
  const body = [
    para('The Board met.', numbered(1)),
    para('It decided:', numbered(1)),
    para('to sit;', numbered(1, 1)),
    para('in the morning;', numbered(1, 2)),
    para('to rise.', numbered(1, 1)),
    para('A point.', numbered(2)),
    para('It went on.', numbered(1)),
    para('to read.', numbered(1, 1)),
    para('A new list.', numbered(3)),
    para('2. Typed by hand.'),
  ].join('')
  expect(outline({ body, numbering })).toEqual([
    'paragraph: 1. The Board met.',
    'paragraph: 2. It decided:',
    'item 1: (a) to sit;',
    'item 2: (i) in the morning;',
    'item 1: (b) to rise.',
    'item: • A point.',
    'paragraph: 3. It went on.',
    'item 1: (a) to read.',
    'paragraph: 1. A new list.',
    ': 2. Typed by hand.',
  ])
})

test('headings come from styles, through the styles they build on, by name or by outline level', () => {
  const styles = `
    <w:style w:type="paragraph" w:styleId="Base"><w:name w:val="base"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Derived"><w:name w:val="my own"/><w:basedOn w:val="Base"/></w:style>
    <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>
    <w:style w:type="paragraph" w:styleId="Un"><w:name w:val="_ H_3_G"/></w:style>
    <w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="loop"/><w:basedOn w:val="Loop"/></w:style>`
  const body = ['Derived', 'H1', 'Un', 'Loop'].map((id) => para(id, `<w:pStyle w:val="${id}"/>`)).join('')
  expect(outline({ body, styles })).toEqual([
    'heading 2: Derived',
    'heading 1: H1',
    'heading 3: Un',
    ': Loop',
  ])
  expect(readDocx(makeDocx({ body, styles })).lines[0]!.style).toMatchObject({ bold: true, size: 14 })
})

test('notes are numbered in the order of their markers and stand at the end under a rule', () => {
  const note = (id: number, text: string) => `<w:footnote w:id="${id}">${para(text)}</w:footnote>`
  const mark = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
  const body =
    para(`${run('The report,')}${mark(7)}${run(' the plan')}${mark(3)}`) +
    para(`${run('Title')}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="9"/><w:t>*</w:t></w:r>`) +
    para(`${run('More.')}${mark(4)}`)
  const footnotes = note(3, 'Ibid.') + note(7, 'X/1.') + note(9, '* Late.') + note(4, 'X/2.')
  const page = readDocx(makeDocx({ body, footnotes }))
  expect(page.text).toBe(
    'The report,1 the plan2\n\nTitle*\n\nMore.3\n\n__________________\n\n1 X/1.\n\n2 Ibid.\n\n* Late.\n\n3 X/2.\n',
  )
  expect(page.lines[0]!.style!.superscripts).toEqual([
    [11, 12],
    [21, 22],
  ])
  expect(page.lines.at(-1)!.style!.role).toBe('note')
})

test('endnotes count by themselves, in small roman numbers unless the settings say otherwise', () => {
  const parts = {
    body: para(`${run('Text.')}<w:r><w:endnoteReference w:id="2"/></w:r>`),
    endnotes: `<w:endnote w:id="2">${para('X/1.')}</w:endnote>`,
  }
  expect(readDocx(makeDocx(parts)).lines[0]!.text).toBe('Text.i')
  const settings = '<w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr>'
  expect(readDocx(makeDocx({ ...parts, settings })).lines[0]!.text).toBe('Text.1')
})

test('a raised number typed by hand is a superscript; weight is that of the whole line', () => {
  const body = para(
    `${run('Old', '<w:b/>')}${run('12', '<w:vertAlign w:val="superscript"/>')}${run(' text', '<w:b/>')}`,
  )
  const [line] = readDocx(makeDocx({ body })).lines
  expect(line!.text).toBe('Old12 text')
  expect(line!.style).toEqual({ bold: true, superscripts: [[3, 5]] })
})

test('what is deleted, hidden or a field code is not text; what is inserted or linked is', () => {
  const body =
    para(`${run('A')}<w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins>${run('B')}</w:ins>`) +
    para(`${run('secret', '<w:vanish/>')}<w:hyperlink>${run('C')}</w:hyperlink>`) +
    para(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>${run('D')}`)
  expect(outline({ body })).toEqual([': AB', ': C', ': D'])
})

test('a table keeps its columns, a frame of one cell does not make one', () => {
  const cell = (text: string, span = 1) =>
    `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${para(text)}</w:tc>`
  const body = `<w:tbl><w:tr>${cell('Group', 2)}${cell('Area')}</w:tr><w:tr>${cell('A')}${cell('')}${cell('North')}</w:tr></w:tbl>
    <w:tbl><w:tr>${cell('Summary')}</w:tr></w:tbl>`
  expect(outline({ body })).toEqual([
    'cell 1: Group',
    'cell 3: Area',
    'cell 1: A',
    'cell 3: North',
    ': Summary',
  ])
  expect(readDocx(makeDocx({ body })).text).toBe('Group\tArea\nA\tNorth\n\nSummary\n')
})

test('pages are those that Word last printed', () => {
  const body =
    para('One') +
    para('<w:r><w:lastRenderedPageBreak/><w:t>Two</w:t></w:r>') +
    para(`<w:r><w:br w:type="page"/></w:r>`) +
    para('Three')
  const page = readDocx(makeDocx({ body }))
  expect(page.text).toBe('One\n\fTwo\n\fThree\n')
  expect(page.lines.map((line) => line.page)).toEqual([1, 2, 3])
})

test('text boxes follow the paragraph that they hang on, once', () => {
  const box = (text: string) => `<w:txbxContent>${para(text)}</w:txbxContent>`
  const body = para(
    `<w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice>${box('Box')}</mc:Choice><mc:Fallback>${box('Box')}</mc:Fallback></mc:AlternateContent><w:t>Text</w:t></w:r>`,
  )
  expect(outline({ body })).toEqual([': Text', ': Box'])
})

test.each([
  [27, 'lowerLetter', 'aa'],
  [14, 'upperRoman', 'XIV'],
  [21, 'chineseCounting', '二十一'],
  [3, 'arabicAbjad', 'ج'],
  [3, 'russianLower', 'в'],
  [7, 'unheardOf', '7'],
])('%i as %s is %s', (value, format, label) => {
  expect(formatNumber(value, format)).toBe(label)
})

test.each([
  ['is another archive', zipSync({ 'a.txt': new Uint8Array(3) })],
  ['is cut off', makeDocx({ body: para('Text') }).slice(0, 300)],
  ['holds no text', makeDocx({ body: '' })],
  [
    'declares entities',
    zipSync({
      '[Content_Types].xml': Buffer.from('<!DOCTYPE a [<!ENTITY x "xx">]><Types>&x;</Types>'),
    }),
  ],
])('a file that %s is refused', (_, bytes) => {
  expect(() => readDocx(bytes)).toThrow(Unreadable)
})

test('a file that unpacks without end is refused before it is unpacked', () => {
  const bytes = makeDocx({ body: para('x'.repeat(210_000_000)) })
  expect(bytes.length).toBeLessThan(1_000_000)
  expect(() => readDocx(bytes)).toThrow('unpacks to more than')
})

test('a part that unpacks to more than the archive states takes no more room than stated', () => {
  const bytes = makeDocx({ body: para('x'.repeat(1_000_000)) })
  // the size unpacked stands in the central directory, 24 bytes after its signature
  const view = Buffer.from(bytes)
  for (let at = view.indexOf('PK\x01\x02'); at !== -1; at = view.indexOf('PK\x01\x02', at + 1)) {
    if (view.readUInt32LE(at + 24) > 900_000) view.writeUInt32LE(500, at + 24)
  }
  expect(() => readDocx(Uint8Array.from(view))).toThrow(Unreadable)
})
