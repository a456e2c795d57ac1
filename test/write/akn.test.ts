import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'
import { VFile } from 'vfile'
import { beforeAll, describe, expect, test } from 'vitest'
import { assemble, processReport, type ReportResult } from '../../pipeline/process.ts'
import { readAkn } from '../../pipeline/read/akn.ts'
import { layOut, NOTE_RULE, type Printed } from '../../pipeline/read/lay-out.ts'
import { type Page, type Style, toLines } from '../../pipeline/read/lines.ts'
import { readReport } from '../../pipeline/read/report.ts'
import { readReview } from '../../pipeline/read/review.ts'
import type { Metadata } from '../../pipeline/report.ts'
import { toAkn } from '../../pipeline/write/akn.ts'
import { vocabularies } from '../support.ts'

const SCHEMA = '../shared/profiles/akomantoso30.xsd'

const METADATA: Metadata = {
  symbol: 'S/2030/7',
  language: 'en',
  title: 'Rivers & <lakes>',
  body: 'Security Council',
  dates: { main: '2030-01-31' },
  source: { file: 'report.txt', sha256: '0'.repeat(64), obtained: 'written for a test' },
}

function processed(page: Page, language = 'en', changes: Partial<Metadata> = {}): ReportResult {
  const metadata = { ...METADATA, language, ...changes }
  const file = new VFile({ value: page.text })
  const document = { ...page, format: 'text' as const, encoding: 'utf-8' }
  const reviewed = {
    review: { corrections: [], slips: [] },
    corrections: new VFile(),
    errata: new VFile(),
  }
  const name = metadata.symbol.replace(/[/()]+/g, '-').replace(/-$/, '')
  return processReport({ name, folder: '', metadata, document, file }, vocabularies, reviewed)
}

function exported(result: ReportResult): string {
  return toAkn(assemble([result], vocabularies), result.id, result.lang, result.labels)
}

/** What does not depend on where a text is printed. */
const COMPARED: Record<string, string[]> = {
  components: ['id', 'kind', 'label', 'title'],
  sections: ['id', 'level', 'number', 'title', 'parent'],
  paragraphs: ['id', 'section', 'number', 'item', 'kind', 'parent', 'text', 'footnotes'],
  table_cells: ['id', 'section', 'printed_table', 'row_number', 'column_number', 'text', 'footnotes'],
  footnotes: ['id', 'component', 'number', 'text', 'anchor', 'anchor_offset'],
}

function contents(result: ReportResult): string[] {
  return Object.entries(COMPARED).flatMap(([table, names]) =>
    result.rows
      .get(table)!
      .map((row) => JSON.stringify([result.labels.get(String(row.id)), ...names.map((name) => row[name])])),
  )
}

/** The file's main body without indents, one element a line. */
function bodyOf(akn: string): string[] {
  return /<mainBody[^>]*>\n([\s\S]*?)\n\s*<\/mainBody>/
    .exec(akn)![1]!
    .split('\n')
    .map((line) => line.trim())
}

const REPORT = `Report on rivers

I. Findings

A. Water

1. The Panel met “experts” & others <twice>,1 and found:

(a) Two wells, namely:

(i) One in the north;

(ii) One in the south;

(b) One river.2

2. It recalls resolution 2017 (2011).

Annex I

List of wells

1. The first well.1

__________________

1 See S/2029/1.

2 Dry since 2011.

`

describe('what is written', () => {
  const akn = exported(processed(toLines(REPORT)))

  test('paragraphs, lists and sections nest, under the ids of the convention and our own', () => {
    expect(bodyOf(akn).filter((line) => / eId=/.test(line))).toEqual([
      '<section eId="sec_1" wId="S-2030-7.main.s1">',
      '<section eId="sec_1__sec_A" wId="S-2030-7.main.s1.A">',
      '<paragraph eId="para_1" wId="S-2030-7.main.p1">',
      '<list eId="para_1__list">',
      '<intro eId="para_1__list__intro">',
      expect.stringMatching(/^<p>The Panel met/),
      '<point eId="para_1__item_a" wId="S-2030-7.main.p1.a">',
      '<list eId="para_1__item_a__list">',
      '<intro eId="para_1__item_a__list__intro">',
      '<point eId="para_1__item_a__subitem_1" wId="S-2030-7.main.p1.a.1">',
      '<content eId="para_1__item_a__subitem_1__content">',
      '<point eId="para_1__item_a__subitem_2" wId="S-2030-7.main.p1.a.2">',
      '<content eId="para_1__item_a__subitem_2__content">',
      '<point eId="para_1__item_b" wId="S-2030-7.main.p1.b">',
      '<content eId="para_1__item_b__content">',
      expect.stringMatching(/^<p>One river/),
      '<paragraph eId="para_2" wId="S-2030-7.main.p2">',
      '<content eId="para_2__content">',
    ])
  })

  test('numbers, headings and titles stand in their own elements', () => {
    expect(bodyOf(akn).slice(1, 6)).toEqual([
      '<num>I.</num>',
      '<heading>Findings</heading>',
      '<section eId="sec_1__sec_A" wId="S-2030-7.main.s1.A">',
      '<num>A.</num>',
      '<heading>Water</heading>',
    ])
    expect(akn).toContain('<p><docTitle>Report on rivers</docTitle></p>')
  })

  test('a note stands at its marker, and what XML reserves is escaped', () => {
    expect(akn).toContain(
      '<p>The Panel met “experts” &amp; others &lt;twice&gt;,<authorialNote eId="authorialNote_1" ' +
        'wId="S-2030-7.main.fn1" marker="1" placement="bottom"><p>See ' +
        '<a href="https://docs.un.org/en/S/2029/1">S/2029/1</a>.</p></authorialNote> and found:</p>',
    )
  })

  test('a citation with an address is a link', () => {
    expect(akn).toContain('<a href="https://docs.un.org/en/S/RES/2017(2011)">resolution 2017 (2011)</a>')
  })

  test('the annex is an attachment, its ids under its own name', () => {
    const annex = akn.slice(akn.indexOf('<attachments>'))
    expect(annex).toContain('<attachment eId="annex-1">')
    expect(annex).toContain('<doc name="annex">')
    expect(annex).toContain('<p><docType>Annex I</docType></p>')
    expect(annex).toContain('<paragraph eId="annex-1__para_1" wId="S-2030-7.annex-1.p1">')
  })

  test('the work, its language and its file are told apart, with the days of the text', () => {
    expect([...akn.matchAll(/<FRBR(?:uri|date) (.*)\/>/g)].slice(0, 6).map((match) => match[1])).toEqual([
      'value="/akn/un/doc/report/unsc/2030-01-31/2030-7/"',
      'date="2030-01-31" name="document"',
      'value="/akn/un/doc/report/unsc/2030-01-31/2030-7/eng@/"',
      'date="2030-01-31" name="publication"',
      'value="/akn/un/doc/report/unsc/2030-01-31/2030-7/eng@.xml"',
      'date="2030-01-31" name="markup"',
    ])
    expect(akn).toContain('value="Rivers &amp; &lt;lakes&gt;" name="title"')
  })
})

test('a resolution is a statement, under the address that the UN gives it', () => {
  const akn = exported(processed(toLines('1. Requests a report.\n'), 'en', { symbol: 'A/RES/76/181' }))
  expect(akn).toContain('<statement name="resolution">')
  expect(akn).toContain('value="/akn/un/statement/deliberation/unga/2030-01-31/76-181/"')
})

test('a note whose marker nothing holds stands in the metadata, and is read in its place', () => {
  const first = processed(
    toLines('1. One word,1 two,\n\nand three;3\n\n__________________\n\n1 A.\n\n2 B.\n\n3 C.\n'),
  )
  expect(first.rows.get('footnotes')!.map((note) => note.anchor_offset)).toEqual([9, null, 10])
  expect(exported(first)).toMatch(/<notes source="#body">\s*<note [^>]*marker="2"[^>]*>\s*<p>B\.<\/p>/)
  expect(contents(processed(readAkn(exported(first))))).toEqual(contents(first))
})

test('a character that XML cannot hold is replaced', () => {
  const akn = exported(processed(toLines('1. Bell \u0007 and half \ud800 pair.\n')))
  expect(akn).toContain('<p>Bell \ufffd and half \ufffd pair.</p>')
})

test('an item after text that parts its list keeps its paragraph’s id', () => {
  const text = '1. It decides:\n\n(a) To go;\n\nThis text is in between.\n\n(b) To stay.\n'
  const first = processed(toLines(text))
  expect(bodyOf(exported(first)).filter((line) => /item_b"|para_u1"/.test(line))).toEqual([
    '<paragraph eId="para_u1" wId="S-2030-7.main.u1">',
    '<paragraph eId="para_1__item_b" wId="S-2030-7.main.p1.b">',
  ])
  expect(contents(processed(readAkn(exported(first))))).toEqual(contents(first))
})

/** A table between two paragraphs; its first cell and the middle one of its second row are empty. */
function withTable(): Page {
  const cell = (text: string, gap: Printed['gap'], level: number): Printed => {
    return { text, gap, style: { role: 'cell', level } }
  }
  return layOut(
    [
      { text: '1. The figures follow.', gap: 'block', style: { role: 'paragraph' } },
      cell('2010', 'block', 2),
      cell('2011', 'cell', 3),
      cell('Arrests', 'line', 1),
      cell('7', 'cell', 3),
      { text: '2. They rose.', gap: 'block', style: { role: 'paragraph' } },
    ],
    'blocks',
  )
}

test('a printed table keeps its rows and columns', () => {
  const first = processed(withTable())
  const cells = (result: ReportResult) =>
    result.rows.get('table_cells')!.map((row) => [row.id, row.row_number, row.column_number, row.text])
  expect(cells(first)).toEqual([
    ['S-2030-7.main.t1.r1.c2', 1, 2, '2010'],
    ['S-2030-7.main.t1.r1.c3', 1, 3, '2011'],
    ['S-2030-7.main.t1.r2.c1', 2, 1, 'Arrests'],
    ['S-2030-7.main.t1.r2.c3', 2, 3, '7'],
  ])
  expect(contents(processed(readAkn(exported(first))))).toEqual(contents(first))
})

test('a report that the tables do not hold is refused', () => {
  expect(() => toAkn([], 'S-2030-7', 'en', new Map())).toThrow('No report S-2030-7 in language en')
})

// --- any document ---

interface Labels {
  paragraph: (n: number) => string
  item: (n: number) => string
  subitem: (n: number) => string
  section: (n: number) => string
  words: string[]
  annex: (n: number) => string
}

const letter = (n: number): string => String.fromCharCode(96 + n)
const romans = ['i', 'ii', 'iii', 'iv', 'v']
const han = ['一', '二', '三', '四', '五', '六']

const LANGUAGES: Record<string, Labels> = {
  en: {
    paragraph: (n) => `${n}.`,
    item: (n) => `(${letter(n)})`,
    subitem: (n) => `(${romans[n - 1]})`,
    section: (n) => `${romans[n - 1]!.toUpperCase()}.`,
    words: ['The Panel', ' met <two>', ' & "more"', ' in 2012', ' (see S/2012/5)', ' of 4,500', ' men'],
    annex: (n) => `Annex ${romans[n - 1]!.toUpperCase()}`,
  },
  fr: {
    paragraph: (n) => `${n}.`,
    item: (n) => `${letter(n)})`,
    subitem: (n) => `${romans[n - 1]})`,
    section: (n) => `${romans[n - 1]!.toUpperCase()}.`,
    words: ['Le Groupe', ' a constaté', ' «\u00a0la fin\u00a0»', ' en 2012', ' de l’année'],
    annex: (n) => `Annexe ${romans[n - 1]!.toUpperCase()}`,
  },
  zh: {
    paragraph: (n) => `${n}.`,
    item: (n) => `(${letter(n)})`,
    subitem: (n) => '㈠㈡㈢㈣㈤'[n - 1]!,
    section: (n) => `${han[n - 1]}.`,
    words: ['专家小组', '于2012年12月', 'Mi-8 型', '5 000枚', '(见附件)', '“卡提巴”'],
    annex: (n) => `附件${han[n - 1]}`,
  },
  ar: {
    paragraph: (n) => `${n} -`,
    item: (n) => `(${'أبجده'[n - 1]})`,
    subitem: (n) => `\u2018${n}\u2019`,
    section: (n) => `${['أولا', 'ثانيا', 'ثالثا', 'رابعا', 'خامسا'][n - 1]} -`,
    words: ['فريق الخبراء', ' في عام 2012', ' (A/80/1)', ' على التقرير'],
    annex: (n) => `المرفق ${['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس'][n - 1]}`,
  },
}

/** A text of a few words; a marker follows those that are true. */
const words = fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 1, maxLength: 4 })
const item = fc.record({ text: words, items: fc.array(words, { maxLength: 2 }) })
const paragraph = fc.record({ text: words, items: fc.array(item, { maxLength: 3 }) })
const section = fc.record({ title: words, paragraphs: fc.array(paragraph, { maxLength: 2 }) })
const part = fc.record({ title: words, sections: fc.array(section, { minLength: 1, maxLength: 3 }) })
const documents = fc.record({
  language: fc.constantFrom(...Object.keys(LANGUAGES)),
  parts: fc.array(part, { minLength: 1, maxLength: 3 }),
})

type Words = [number, boolean][]
interface Model {
  language: string
  parts: {
    title: Words
    sections: {
      title: Words
      paragraphs: { text: Words; items: { text: Words; items: Words[] }[] }[]
    }[]
  }[]
}

/** The document as a format that states roles and raised numbers gives it: a page a part, with its notes at its foot. */
function printed({ language, parts }: Model): Page {
  const labels = LANGUAGES[language]!
  const stop = language === 'zh' ? '。' : '.'
  const lines: Printed[] = []
  for (const [index, part] of parts.entries()) {
    let notes = 0
    let number = 0
    const add = (role: NonNullable<Style['role']>, label: string, words: Words, end: string) => {
      let text = label
      const superscripts: [number, number][] = []
      for (const [at, [word, marked]] of words.entries()) {
        text += at === 0 ? labels.words[0] : labels.words[1 + (word % (labels.words.length - 1))]
        if (!marked) continue
        const from = text.length
        text += ++notes
        superscripts.push([from, text.length])
      }
      lines.push({ text: text + end, gap: 'block', page: index + 1, style: { role, superscripts } })
    }
    if (index > 0) add('heading', labels.annex(index), [], '')
    add('heading', '', part.title, '')
    for (const [at, section] of part.sections.entries()) {
      add('heading', `${labels.section(at + 1)} `, section.title, '')
      for (const paragraph of section.paragraphs) {
        add('paragraph', `${labels.paragraph(++number)} `, paragraph.text, stop)
        for (const [step, item] of paragraph.items.entries()) {
          add('item', `${labels.item(step + 1)} `, item.text, stop)
          for (const [substep, subitem] of item.items.entries())
            add('item', `${labels.subitem(substep + 1)} `, subitem, stop)
        }
      }
    }
    if (notes > 0) lines.push({ text: NOTE_RULE, gap: 'block', page: index + 1 })
    for (let note = 1; note <= notes; note++) {
      const text = `${note} ${labels.words[1]!.trim()}${stop}`
      lines.push({ text, gap: 'block', page: index + 1, style: { role: 'note' } })
    }
  }
  return layOut(lines, 'blocks')
}

test('any document, read back, gives the same rows', () => {
  fc.assert(
    fc.property(documents, (model) => {
      const first = processed(printed(model as Model), model.language)
      const again = processed(readAkn(exported(first)), model.language)
      expect(contents(again)).toEqual(contents(first))
    }),
    { numRuns: 200 },
  )
})

test('the documents of that property have the structure that they were made with', () => {
  const words: Words = [
    [0, false],
    [1, true],
  ]
  for (const language of Object.keys(LANGUAGES)) {
    const items = [
      { text: words, items: [words, words] },
      { text: words, items: [] },
    ]
    const sections = [{ title: words, paragraphs: [{ text: words, items }] }]
    const page = printed({
      language,
      parts: [
        { title: words, sections },
        { title: words, sections },
      ],
    })
    const { rows } = processed(page, language)
    const counts = ['components', 'sections', 'paragraphs', 'footnotes'].map((name) => rows.get(name)!.length)
    expect([language, ...counts]).toEqual([language, 2, 2, 10, 14])
    expect(rows.get('footnotes')!.every((note) => note.anchor !== null)).toBe(true)
  }
})

// --- the first report ---

const FOLDER = 'source/reports/S-2012-178'

describe('the first report', () => {
  let plain: ReportResult
  let reviewed: ReportResult

  beforeAll(async () => {
    const { source } = await readReport(FOLDER)
    const none = { review: { corrections: [], slips: [] }, corrections: new VFile(), errata: new VFile() }
    plain = processReport(source!, vocabularies, none)
    reviewed = processReport(source!, vocabularies, await readReview(FOLDER))
  })

  test('read back gives the same rows and labels', () => {
    const again = processed(readAkn(exported(plain)), 'zh', { symbol: 'S/2012/178' })
    expect(contents(again)).toEqual(contents(plain))
  })

  test('read back gives the corrected headings, and the same text under each', () => {
    const again = processed(readAkn(exported(reviewed)), 'zh', { symbol: 'S/2012/178' })
    expect(underHeadings(again)).toEqual(underHeadings(reviewed))
  })

  test('its slips stand in the metadata, each at the element that holds it', () => {
    const akn = exported(reviewed)
    const slips = [...akn.matchAll(/<undocket:erratum id="([^"]+)" in="#([^"]+)"/g)]
    expect(slips).toHaveLength(reviewed.rows.get('errata')!.length)
    for (const [, id, eId] of slips) {
      const holder = reviewed.rows.get('errata')!.find((row) => row.id === id)!.in
      expect(akn).toContain(` eId="${eId}" wId="${holder}"`)
    }
  })

  test('is the same bytes every time', () => {
    expect(exported(reviewed)).toBe(exported(reviewed))
  })
})

/** Headings with their depths and what they stand under, paragraphs with their heading: by title, since a moved heading counts anew. */
function underHeadings({ rows }: ReportResult): string[] {
  const titles = new Map(rows.get('sections')!.map((row) => [row.id, row.title]))
  const sections = rows.get('sections')!.map((row) => [row.level, row.title, titles.get(row.parent) ?? null])
  const paragraphs = rows
    .get('paragraphs')!
    .map((row) => [row.kind, row.text, titles.get(row.section) ?? null])
  return [...sections, ...paragraphs].map((row) => JSON.stringify(row))
}

// --- the published schema ---

describe.runIf(existsSync(SCHEMA))(`against ${SCHEMA}`, () => {
  let validator: XsdValidator

  beforeAll(() => {
    xmlRegisterFsInputProviders()
    validator = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(SCHEMA), { url: SCHEMA }))
  })

  function check(akn: string): void {
    const document = XmlDocument.fromString(akn)
    try {
      validator.validate(document)
    } finally {
      document.dispose()
    }
  }

  test('the schema is in force', () => {
    const akn = exported(processed(toLines(REPORT)))
    expect(() => check(akn.replace('<num>', '<number>').replace('</num>', '</number>'))).toThrow(/number/)
  })

  test('a report with everything is valid', () => check(exported(processed(toLines(REPORT)))))

  test('a report with a printed table is valid', () => check(exported(processed(withTable()))))

  test('the first report is valid', async () => {
    const { source } = await readReport(FOLDER)
    check(exported(processReport(source!, vocabularies, await readReview(FOLDER))))
  })

  test('a report without any text is valid', () => {
    check(exported(processed(toLines('__________________\n'), 'en', { dates: {}, body: null })))
  })

  test('any text gives a valid file', () => {
    const language = fc.constantFrom(...Object.keys(LANGUAGES))
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), language, (text, code) =>
        check(exported(processed(toLines(text), code))),
      ),
      { numRuns: 200 },
    )
    fc.assert(
      fc.property(documents, (model) => check(exported(processed(printed(model as Model), model.language)))),
      { numRuns: 50 },
    )
  })
})
