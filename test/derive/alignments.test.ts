import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { alignmentTable } from '../../pipeline/derive/alignments.ts'
import { derive } from '../../pipeline/derive/index.ts'
import type { Row, Table } from '../../pipeline/table.ts'
import schema from '../../schemas/alignments.schema.json' with { type: 'json' }
import { documentOfText } from '../support.ts'

/** Paragraphs of one report: texts by language and id. */
function paragraphs(texts: Record<string, Record<string, string>>, report = 'S-1'): Row[] {
  return Object.entries(texts).flatMap(([lang, byId]) =>
    Object.entries(byId).map(([id, text]) => ({
      id: `${report}.${id}`,
      lang,
      report,
      kind: id.startsWith('u') ? 'unnumbered' : 'paragraph',
      text,
    })),
  )
}

function aligned(rows: Row[], citations: Row[] = []): Row[] {
  const empty = schema as unknown as Table['schema']
  return alignmentTable([
    { name: 'paragraphs', schema: empty, rows },
    { name: 'citations', schema: empty, rows: citations },
  ]).rows
}

function pair(a: string, b: string, langs = ['en', 'zh']): Row {
  return aligned(paragraphs({ [langs[0]!]: { p1: a }, [langs[1]!]: { p1: b } }))[0]!
}

test('one language gives no rows', () => {
  expect(aligned(paragraphs({ en: { p1: 'One.' } }))).toEqual([])
})

test('a row holds both sides of a paragraph', () => {
  expect(pair('In 2011 it met.', '小组2011年开会。')).toEqual({
    id: 'S-1.p1.en-zh',
    report: 'S-1',
    paragraph: 'S-1.p1',
    lang_a: 'en',
    lang_b: 'zh',
    flag: 'aligned',
    in_a: true,
    in_b: true,
    kind_a: 'paragraph',
    kind_b: 'paragraph',
    characters_a: 15,
    characters_b: 10,
    ratio: 0.67,
    citations_a: 0,
    citations_b: 0,
    numbers_only_a: [],
    numbers_only_b: [],
  })
})

test('every two languages make a pair, in alphabetical order, whatever the order of the rows', () => {
  const rows = paragraphs({ zh: { p1: '' }, ar: { p1: '' }, fr: { p1: '' } })
  expect(aligned(rows).map((row) => row.id)).toEqual(['S-1.p1.ar-fr', 'S-1.p1.ar-zh', 'S-1.p1.fr-zh'])
})

test('reports are not mixed', () => {
  const rows = [...paragraphs({ en: { p1: '' } }), ...paragraphs({ zh: { p1: '' } }, 'S-2')]
  expect(aligned(rows)).toEqual([])
})

test('a paragraph that one language lacks is missing there, in the order of the other', () => {
  const rows = paragraphs({ en: { p1: '', p2: '', p4: '' }, fr: { u1: '', p1: '', p3: '', p4: '' } })
  expect(aligned(rows).map((row) => [row.paragraph, row.flag, row.in_a, row.in_b, row.kind_a])).toEqual([
    ['S-1.u1', 'missing_a', false, true, null],
    ['S-1.p1', 'aligned', true, true, 'paragraph'],
    ['S-1.p3', 'missing_a', false, true, null],
    ['S-1.p2', 'missing_b', true, false, 'paragraph'],
    ['S-1.p4', 'aligned', true, true, 'paragraph'],
  ])
})

test('a kind that differs is flagged before numbers that do', () => {
  const rows = paragraphs({ en: { p1: 'In 2011.' }, fr: { p1: 'En 2012.' } })
  rows[1]!.kind = 'quote'
  expect(aligned(rows)[0]).toMatchObject({ flag: 'kind_differs', kind_a: 'paragraph', kind_b: 'quote' })
})

test('numbers are compared as often as they are printed', () => {
  expect(pair('10 in 2011, 20 in 2011.', '2011年10人，30人。')).toMatchObject({
    flag: 'numbers_differ',
    numbers_only_a: ['20', '2011'],
    numbers_only_b: ['30'],
  })
})

test.each([
  ['separators of thousands', '4,500 men', 'en', '4 500人', 'zh'],
  ['a narrow space', '12.500 hombres', 'es', '12\u202f500 hommes', 'fr'],
  ['Arabic digits', '٢٠١١ ,١٥', 'ar', '15, 2011', 'en'],
  ['months as numbers', '16 October 2012', 'en', '2012年10月16日', 'zh'],
  ['ordinals as numbers', 'the fourteenth session', 'en', 'el 14º período de sesiones', 'es'],
  ['an ordinal that both print', 'the 46th meeting', 'en', '46ª sesión', 'es'],
  ['single digits', 'two of 3', 'en', '三人中的2人', 'zh'],
])('%s make no difference', (_, a, langA, b, langB) => {
  const [first, second] = langA < langB ? [a, b] : [b, a]
  expect(pair(first, second, [langA, langB].sort())).toMatchObject({
    flag: 'aligned',
    numbers_only_a: [],
    numbers_only_b: [],
  })
})

test('resolutions and documents are counted, and flagged where the counts differ', () => {
  const rows = paragraphs({ en: { p1: 'It recalls it.' }, fr: { p1: 'Il la rappelle.' } })
  const citation = { in: 'S-1.p1', lang: 'en', report: 'S-1' }
  const citations = ['resolution', 'document', 'treaty'].map((kind) => ({ ...citation, kind }))
  expect(aligned(rows, citations)[0]).toMatchObject({
    flag: 'citations_differ',
    citations_a: 2,
    citations_b: 0,
  })
})

test('an empty text has no ratio', () => {
  expect(pair('', '。')).toMatchObject({ characters_a: 0, characters_b: 1, ratio: null })
})

test('a report in two languages through the pipeline, by its own numbers, as the schema says', () => {
  const texts = {
    en: '1. The Council recalls resolution 1970 (2011):\n\n(a) To report;\n\n(b) To meet.\n\n2. It stays seized.\n',
    zh: '1. 安理会回顾第1970(2011)号决议：\n\n(a) 提出报告；\n\n2. 继续处理此案。\n',
  }
  const tables: Table[] = ['paragraphs', 'citations'].map((name) => ({
    name,
    schema: schema as unknown as Table['schema'],
    rows: Object.entries(texts).flatMap(
      ([language, text]) => derive(documentOfText(text, { language })).get(name)!,
    ),
  }))
  const { rows } = alignmentTable(tables)
  expect(rows.map((row) => [row.paragraph, row.flag])).toEqual([
    ['S-2024-1.main.p1', 'aligned'],
    ['S-2024-1.main.p1.a', 'aligned'],
    ['S-2024-1.main.p1.b', 'missing_b'],
    ['S-2024-1.main.p2', 'aligned'],
  ])
  expect(rows[0]).toMatchObject({ citations_a: 1, citations_b: 1 })

  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true }).addVocabulary(['key', 'references'])
  const validate = ajv.compile(schema)
  for (const row of rows) {
    expect(validate(row), JSON.stringify(validate.errors)).toBe(true)
    expect(Object.keys(row)).toEqual(Object.keys(schema.properties))
  }
})
