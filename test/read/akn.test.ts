import { expect, test } from 'vitest'
import { readAkn } from '../../pipeline/read/akn.ts'
import { Unreadable } from '../../pipeline/read/unreadable.ts'

function akn(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">
<meta><identification source="#x"/></meta>${body}</statement></akomaNtoso>`
}

/** Each line as `role level: text`. */
function outline(xml: string): string[] {
  return readAkn(xml).lines.map(({ text, style }) => {
    return `${[style?.role, style?.level].filter((part) => part !== undefined).join(' ')}: ${text}`
  })
}

test('roles and levels are those of the markup', () => {
  const xml = akn(`
    <coverPage><p><docNumber>X/RES/1</docNumber></p></coverPage>
    <preface><p><docNumber>1/1.</docNumber> <docTitle>Rivers and lakes</docTitle></p></preface>
    <preamble><formula name="enactingFormula"><p><span class="italic">The Board</span>,</p></formula></preamble>
    <mainBody>
      <section><heading>I</heading><heading>Water</heading>
        <crossHeading refersTo="#preamble">Recalling its resolution,</crossHeading>
        <paragraph><num>1.</num><list><intro><p>Requests the secretariat:</p></intro>
          <point><num>(a)</num><content><p>To report;</p></content></point>
          <sublist><point><num>(i)</num><content><p>Each year;</p></content></point></sublist>
          <wrapUp><p>and to publish it;</p></wrapUp></list></paragraph>
      </section>
      <paragraph class="H23"><subheading>Lakes</subheading></paragraph>
      <paragraph class="H4"><content><p>Small lakes</p></content></paragraph>
      <paragraph><num>2.</num><content><p>Decides to remain seized.</p></content></paragraph>
    </mainBody>`)
  expect(outline(xml)).toEqual([
    ': X/RES/1',
    'heading 1: 1/1. Rivers and lakes',
    'paragraph: The Board,',
    'heading 1: I',
    'heading 1: Water',
    'paragraph: Recalling its resolution,',
    'paragraph: 1. Requests the secretariat:',
    'item 1: (a) To report;',
    'item 2: (i) Each year;',
    'paragraph: and to publish it;',
    'heading 2: Lakes',
    'heading 4: Small lakes',
    'paragraph: 2. Decides to remain seized.',
  ])
})

test('a number marked up apart from its text is printed before it', () => {
  const xml = akn(`<mainBody>
    <paragraph><num>1.</num><content><p></p></content></paragraph>
    <paragraph class="SingleTxt"><content><p>The fund is open.</p></content></paragraph>
    <paragraph><num>2.</num></paragraph></mainBody>`)
  expect(outline(xml)).toEqual(['paragraph: 1. The fund is open.', 'paragraph: 2.'])
})

test('an upper-case letter labels a heading, and the heading of an item runs in', () => {
  const xml = akn(`<mainBody><paragraph><num>3.</num><list><intro><p>Decides:</p></intro>
    <point><subheading>Staff</subheading><num>(a)</num><content><p>to add posts;</p></content></point>
    <point><num>B.</num><content><p>Reporting</p></content></point></list></paragraph></mainBody>`)
  expect(outline(xml)).toEqual([
    'paragraph: 3. Decides:',
    'item 1: (a) Staff to add posts;',
    'heading: B. Reporting',
  ])
})

test('notes stand at the end under a rule, counted from 1, their markers raised at the exact place', () => {
  const xml = akn(`<mainBody><paragraph><num>1.</num><content>
    <p>Takes note of the report<authorialNote marker="2"><p>\t X/12.</p></authorialNote> and of the plan;<authorialNote marker="3"><p>Ibid.</p></authorialNote></p>
    </content></paragraph></mainBody>`)
  const page = readAkn(xml)
  const [first] = page.lines
  expect(first!.text).toBe('1. Takes note of the report1 and of the plan;2')
  expect(first!.style!.superscripts!.map(([from, to]) => first!.text.slice(0, to).slice(from))).toEqual([
    '1',
    '2',
  ])
  expect(page.text).toBe(`${first!.text}\n\n__________________\n\n1 X/12.\n\n2 Ibid.\n`)
})

test('an attachment begins a page, and has its notes at its foot', () => {
  const note = '<authorialNote marker="1"><p>Ibid.</p></authorialNote>'
  const xml =
    akn(`<mainBody><p>Text.${note}</p></mainBody><attachments><attachment><doc name="annex"><mainBody>
    <p>Annex</p><p>List.${note}</p></mainBody></doc></attachment></attachments>`)
  expect(readAkn(xml).lines.map(({ page, text }) => [page, text])).toEqual([
    [1, 'Text.1'],
    [1, '__________________'],
    [1, '1 Ibid.'],
    [2, 'Annex'],
    [2, 'List.1'],
    [2, '__________________'],
    [2, '1 Ibid.'],
  ])
})

test('notes that stand in the metadata are printed among the others, with or without a reference', () => {
  const xml = `<akomaNtoso><doc name="report"><meta><notes><note marker="2"><p>Two.</p></note>
    <note marker="3"><p>Three.</p></note></notes></meta><mainBody>
    <p>One<authorialNote marker="1"><p>One.</p></authorialNote> and three<noteRef marker="3" href="#n3"/>.</p>
    </mainBody></doc></akomaNtoso>`
  const page = readAkn(xml)
  expect(page.text).toBe('One1 and three3.\n\n__________________\n\n1 One.\n\n2 Two.\n\n3 Three.\n')
  expect(page.lines[0]!.style!.superscripts).toHaveLength(2)
})

test('a note with a work-level id has its printed number, alone on its line where the ones before are missing', () => {
  const xml = akn('<p>Text.<authorialNote wId="fn4" marker="4"><p>Ibid.</p></authorialNote></p>')
  expect(readAkn(xml).text).toBe('Text.4\n\n__________________\n\n4\n\nIbid.\n')
})

test('a section number without a point stands on a line of its own', () => {
  const xml = akn('<section><num>II</num><heading>Water</heading></section>')
  expect(outline(xml)).toEqual(['heading 1: II', 'heading 1: Water'])
})

test('a table keeps its rows as lines and its columns as levels', () => {
  const xml = akn(`<mainBody><container name="table"><table>
    <tr><th><p></p></th><th><p>2024</p></th></tr>
    <tr><td><p>Posts</p><p>(net)</p></td><td><p>4</p></td></tr></table></container></mainBody>`)
  expect(readAkn(xml).text).toBe('2024\nPosts (net)\t4\n')
  expect(outline(xml)).toEqual(['cell 2: 2024', 'cell 1: Posts (net)', 'cell 2: 4'])
})

test('the first block of an attachment is its name, in the order of the document', () => {
  const xml =
    akn(`<mainBody><p>Text.</p></mainBody><conclusions><p>1st meeting<eol/>3 May 2001</p></conclusions>
    <attachments><attachment><doc name="annex"><mainBody>
      <paragraph><content><p><span class="bold">Annex</span></p></content></paragraph>
      <paragraph><num>1.</num><content><p>The list.</p></content></paragraph></mainBody></doc></attachment></attachments>`)
  expect(outline(xml)).toEqual([
    'paragraph: Text.',
    'paragraph: 1st meeting',
    'paragraph: 3 May 2001',
    'heading 1: Annex',
    'paragraph: 1. The list.',
  ])
})

test('every line lies where its offsets say', () => {
  const page = readAkn(akn('<mainBody><p>One<eol/>two</p><p>&#x5357;&#x82cf;&#x4e39; three</p></mainBody>'))
  expect(page.lines.map(({ start, end }) => page.text.slice(start, end))).toEqual(
    page.lines.map(({ text }) => text),
  )
})

test.each([
  ['cut off', '<akomaNtoso><statement>'],
  ['with an entity of its own', '<!DOCTYPE a [<!ENTITY x "xx">]><akomaNtoso>&x;</akomaNtoso>'],
  [
    'with an external entity',
    '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><akomaNtoso>&x;</akomaNtoso>',
  ],
  ['nested without end', '<a>'.repeat(300) + '</a>'.repeat(300)],
])('XML %s is refused', (_, xml) => {
  expect(() => readAkn(xml)).toThrow(Unreadable)
})
