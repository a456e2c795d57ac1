import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readPdf } from '../../pipeline/read/pdf.ts'
import { Unreadable } from '../../pipeline/read/unreadable.ts'
import { makePdf, type PdfMark } from './make-pdf.ts'

const line = (text: string, y: number, x = 120): PdfMark => ({ text, x, y })

test('lines are set from top to bottom, paragraphs and pages apart, wherever the file draws them', async () => {
  const page = await readPdf(
    makePdf([
      [
        line('They agreed.', 130),
        line('2. A second one.', 142),
        line('1. The Board met.', 100),
        line('It sat.', 112),
      ],
      [line('3. The last.', 100)],
    ]),
  )
  expect(page.text.replaceAll(/^\f? +/gm, (spaces) => spaces.trimEnd().replace(/ +/, ''))).toBe(
    '1. The Board met.\nIt sat.\n\nThey agreed.\n2. A second one.\n\f3. The last.\n',
  )
  expect(page.pages).toBe(2)
  expect(page.lines.map(({ page: number }) => number)).toEqual([1, 1, 1, 1, 2])
})

test('every line lies where its offsets say, and has its box on the page', async () => {
  const page = await readPdf(makePdf([[line('1. The Board met.', 100), line('It sat.', 130)]]))
  expect(page.lines.map(({ start, end }) => page.text.slice(start, end))).toEqual([
    '1. The Board met.',
    'It sat.',
  ])
  const [number, left, top, right, bottom] = page.lines[0]!.style!.box!
  expect([number, left]).toEqual([1, 120])
  expect(top).toBeGreaterThan(90)
  expect(bottom).toBeLessThan(104)
  expect(right).toBeGreaterThan(180)
})

test('a small raised number is a superscript at its place, with no space before it', async () => {
  const page = await readPdf(
    makePdf([
      [
        { text: 'the report,', x: 120, y: 100 },
        { text: '12', x: 161.5, y: 96.5, size: 6.5 },
        { text: 'and the plan', x: 171, y: 100 },
      ],
    ]),
  )
  const [only] = page.lines
  expect(only!.text).toBe('the report,12 and the plan')
  expect(only!.style!.superscripts).toEqual([[11, 13]])
})

test('weight, slope and size come from the fonts', async () => {
  const page = await readPdf(
    makePdf([
      [
        { text: 'I. Introduction', x: 100, y: 100, size: 14, font: 'bold' },
        { text: 'Recalling', x: 100, y: 130, font: 'italic' },
      ],
    ]),
  )
  expect(page.lines.map(({ style }) => [style!.size, style!.bold, style!.italic])).toEqual([
    [14, true, undefined],
    [10, undefined, true],
  ])
})

test('a paragraph number keeps to its text; what stands at the other edge of the page does not', async () => {
  const page = await readPdf(
    makePdf([
      [
        line('S/2001/5', 60, 60),
        line('Distr.: General', 60, 400),
        line('1.', 100),
        line('The Board', 100, 150),
      ],
    ]),
  )
  expect(page.lines.map(({ text }) => text)).toEqual(['S/2001/5', 'Distr.: General', '1. The Board'])
})

test('a table between broken rules keeps its cells, wrapped lines joined', async () => {
  const rules = (y: number): PdfMark[] => [
    { rule: [60, 200, y] },
    { rule: [200, 320, y] },
    { rule: [320, 550, y] },
  ]
  const page = await readPdf(
    makePdf([
      [
        line('Table 1', 80, 60),
        ...rules(100),
        ...[line('Group', 112, 60), line('Leader', 112, 206), line('Area', 112, 326)],
        ...rules(120),
        ...[
          line('Army of the', 140, 60),
          line('A. Doe', 140, 206),
          line('North', 140, 326),
          line('West', 152, 60),
        ],
        ...[line('Front', 172, 60), line('South', 172, 326)],
        ...rules(180),
        line('9. The groups hold these areas by force of arms, and have done so since.', 220),
      ],
    ]),
  )
  expect(page.lines.map(({ text, style }) => `${style!.role ?? '-'} ${style!.level ?? '-'} ${text}`)).toEqual(
    [
      '- - Table 1',
      'cell 1 Group',
      'cell 2 Leader',
      'cell 3 Area',
      'cell 1 Army of the West',
      'cell 2 A. Doe',
      'cell 3 North',
      'cell 1 Front',
      'cell 3 South',
      '- - 9. The groups hold these areas by force of arms, and have done so since.',
    ],
  )
  expect(page.text).toContain('Army of the West\tA. Doe\tNorth\nFront\tSouth\n')
})

test('the row below a head with finer columns belongs to the table', async () => {
  const rules = (y: number, edges: number[]): PdfMark[] =>
    edges.slice(1).map((edge, index) => ({ rule: [edges[index]!, edge, y] }))
  const page = await readPdf(
    makePdf([
      [
        ...rules(100, [60, 80, 320, 550]),
        line('Action', 112, 86),
        ...rules(120, [60, 80, 320, 550]),
        ...[line('Recommendation 1', 135, 62), line('E', 135, 330)],
        ...rules(140, [60, 320, 550]),
        ...[line('Recommendation 2', 155, 62), line('L', 155, 330)],
        ...rules(160, [60, 320, 550]),
      ],
    ]),
  )
  expect(page.text).toContain('Recommendation 1\tE\nRecommendation 2\tL\n')
})

test('columns parted by gaps alone are a table too', async () => {
  const rows = ['AU', 'ECOWAS', 'UN'].flatMap((name, index) => [
    line(name, 100 + index * 14, 100),
    line(`Union number ${index}`, 100 + index * 14, 220),
  ])
  const page = await readPdf(makePdf([rows]))
  expect(page.text.trim()).toBe('AU\tUnion number 0\nECOWAS\tUnion number 1\nUN\tUnion number 2')
})

test('the entry of a list of contents keeps its page number', async () => {
  const page = await readPdf(
    makePdf([[line('I. Introduction ..................', 100), line('3', 100, 500)]]),
  )
  expect(page.lines.map(({ text }) => text)).toEqual(['I. Introduction .................. 3'])
})

const arabic = (text: string, y: number, x: number): PdfMark => ({ text, x, y, font: 'arabic' })

test.each([
  ['as seen', '(d) 12.5 cba'],
  ['as read', ')d( 12.5 cba'],
])('writing from right to left is put in reading order, brackets noted %s', async (_, seen) => {
  const page = await readPdf(
    makePdf([[arabic(seen, 100, 200), arabic('X/RES/1', 114, 200), arabic('ba', 114, 240)]]),
  )
  expect(page.lines.map(({ text }) => text)).toEqual([
    '\u0627\u0628\u0629 12.5 (\u062a)',
    '\u0627\u0628 X/RES/1',
  ])
})

test('a number at the right keeps to its text at the left, and the columns of a table count from the right', async () => {
  const page = await readPdf(
    makePdf([
      [
        ...[arabic('- 1', 100, 400), arabic('cba', 100, 340)],
        ...[200, 214, 228].flatMap((y) => [arabic('a', y, 400), arabic('dd', y, 200)]),
      ],
    ]),
  )
  expect(page.lines[0]!.text).toBe('1 - \u0627\u0628\u0629')
  expect(page.lines.slice(1, 3).map(({ text, style }) => [text, style!.level])).toEqual([
    ['\u0627', 1],
    ['\u062a\u062a', 2],
  ])
})

test('text on its side follows the upright text, without a box', async () => {
  const page = await readPdf(
    makePdf([[{ raw: 'BT /regular 10 Tf 0 1 -1 0 50 300 Tm (Sideways) Tj ET' }, line('Upright', 600)]]),
  )
  expect(page.lines.map(({ text, style }) => [text, style!.box !== undefined])).toEqual([
    ['Upright', true],
    ['Sideways', false],
  ])
})

test.each([
  ['is no PDF', Buffer.from('%PDF-1.4\nnothing')],
  ['holds no text', makePdf([[]])],
])('a file that %s is refused', async (_, bytes) => {
  await expect(readPdf(bytes)).rejects.toThrow(Unreadable)
})

test.each([
  ['bytes', { bytes: 10 }],
  ['pages', { pages: 1 }],
  ['operators', { operators: 5 }],
  ['characters', { glyphs: 5 }],
  ['time', { milliseconds: -1 }],
])('a file beyond the limit of %s is refused', async (_, limit) => {
  const bytes = makePdf([[line('The Board', 100)], [line('met', 100)]])
  const limits = { bytes: 1e6, pages: 10, operators: 1e6, glyphs: 1e6, milliseconds: 10_000, ...limit }
  await expect(readPdf(bytes, limits)).rejects.toThrow(Unreadable)
})

/** A PDF whose one stream is deflated, perhaps more than once, and perhaps spoilt. */
function withStream(content: Buffer, filters = 1, spoil = false): Uint8Array {
  let data: Buffer = content
  for (let pass = 0; pass < filters; pass++) data = deflateSync(data)
  if (spoil) data[data.length - 6]! ^= 0xff
  const filter = `[${'/FlateDecode'.repeat(filters)}]`
  const head = `%PDF-1.4\n1 0 obj\n<</Length ${data.length}/Filter${filter}>>\nstream\r\n`
  return Uint8Array.from(Buffer.concat([Buffer.from(head), data, Buffer.from('\nendstream\nendobj\n')]))
}

test.each([
  ['unpacks without end', withStream(Buffer.alloc(250_000_000))],
  ['unpacks without end in two steps', withStream(Buffer.alloc(250_000_000), 2)],
])('a stream that %s is refused before pdf.js sees it', async (_, bytes) => {
  expect(bytes.length).toBeLessThan(300_000)
  await expect(readPdf(bytes)).rejects.toThrow('unpacks to more than')
})

test('a damaged stream is refused, not skipped', async () => {
  const text = Buffer.from('BT (The Board met in Nairobi and agreed.) Tj ET')
  await expect(readPdf(withStream(text, 1, true))).rejects.toThrow('is damaged')
})

test('a drawing that calls another ten times, and so on for nine levels, is refused', async () => {
  const form = (next: string) => `<</Type/XObject/Subtype/Form/BBox[0 0 9 9]${next}>>`
  const forms = Array.from({ length: 9 }, (_, index) => ({
    dictionary: form(`/Resources<</XObject<</F ${20 + index + 1} 0 R>>>>`),
    content: '/F Do '.repeat(10),
  }))
  const bytes = makePdf(
    [[line('Text', 100), { raw: '/F Do' }]],
    [...forms, { dictionary: form(''), content: '0 g' }],
  )
  const limits = { bytes: 1e6, pages: 10, operators: 100_000, glyphs: 1e6, milliseconds: 60_000 }
  await expect(readPdf(bytes, limits)).rejects.toThrow('more than 100000 operators')
})

test('a file cut off anywhere is read or refused, never worse', async () => {
  const bytes = makePdf([[line('1. The Board met.', 100)]])
  for (let length = 0; length < bytes.length; length += 97) {
    await readPdf(bytes.slice(0, length)).catch((error: unknown) => expect(error).toBeInstanceOf(Unreadable))
  }
})
