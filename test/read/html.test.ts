import { expect, test } from 'vitest'
import { readHtml } from '../../pipeline/read/html.ts'
import { Unreadable } from '../../pipeline/read/unreadable.ts'

/** Each line as `role level: text`. */
function outline(html: string): string[] {
  return readHtml(html).lines.map(({ text, style }) => {
    return `${[style?.role, style?.level].filter((part) => part !== undefined).join(' ')}: ${text}`
  })
}

test('blocks are lines, headings have their level, list items the number a browser prints', () => {
  const html = `<!DOCTYPE html><html><head><title>x</title><style>p{}</style></head><body>
    <h2>I. Introduction</h2><p>1. The <b>Board</b>
      met.<br>It sat.</p>loose text
    <ol start="2"><li>Second<ol type="a"><li>to sit;</li><li>to rise.</li></ol></li><li><p>Third</p></li></ol>
    <ul><li>A point</li></ul><script>alert(1)</script></body></html>`
  expect(outline(html)).toEqual([
    'heading 2: I. Introduction',
    ': 1. The Board met.',
    ': It sat.',
    ': loose text',
    'paragraph: 2. Second',
    'item 1: (a) to sit;',
    'item 1: (b) to rise.',
    'paragraph: 3. Third',
    'item 1: • A point',
  ])
})

test.each([
  ['raised', '<sup><a href="#n1">1</a></sup>', '<li id="n1">X/2. <a href="#r1">↩</a></li>'],
  [
    'in brackets',
    '<a href="#_ftn1" name="_ftnref1">[1]</a>',
    '<p><a href="#_ftnref1" name="_ftn1">[1]</a> X/2.</p>',
  ],
  ['with its number as text', '<a href="#n1"><sup>1</sup></a>', '<p id="n1">1. X/2.</p>'],
])('a marker %s finds its note, which goes to the end', (_, marker, note) => {
  const page = readHtml(`<p id="r1">The report${marker} is late.</p><div>${note}</div><p>After.</p>`)
  expect(page.text).toBe('The report1 is late.\n\nAfter.\n\n__________________\n\n1 X/2.\n')
  expect(page.lines[0]!.style!.superscripts).toEqual([[10, 11]])
  expect(page.lines.at(-1)!.style!.role).toBe('note')
})

test('a raised number without a link is a superscript, other raised text is not', () => {
  const [line] = readHtml('<p>the report<sup>12</sup> of the 5<sup>th</sup></p>').lines
  expect(line!.text).toBe('the report12 of the 5th')
  expect(line!.style).toEqual({ superscripts: [[10, 12]] })
})

test('a table keeps its columns, a frame of one cell does not make one', () => {
  const html = `<table><caption>Table 1</caption><tr><th colspan=2>Group<th>Area</tr>
    <tr><td>A<td><td><p>North</p><p>and East</p></table><table><tr><td><p>Summary</p></td></tr></table>`
  expect(outline(html)).toEqual([
    ': Table 1',
    'cell 1: Group',
    'cell 3: Area',
    'cell 1: A',
    'cell 3: North and East',
    ': Summary',
  ])
})

test('preformatted text keeps its lines', () => {
  expect(readHtml('<pre>1. The Board\nmet.</pre>').text).toBe('1. The Board\nmet.\n')
})

test('every line lies where its offsets say', () => {
  const page = readHtml('<p>One<p>&#x5357;&#x82cf;&#x4e39; &amp; three')
  expect(page.lines.map(({ start, end }) => page.text.slice(start, end))).toEqual(['One', '南苏丹 & three'])
})

test.each([
  ['without text', '<html><body></body></html>'],
  ['nested without end', '<div>'.repeat(1000)],
])('a page %s is refused', (_, html) => {
  expect(() => readHtml(html)).toThrow(Unreadable)
})
