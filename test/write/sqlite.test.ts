import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sqlite3 from 'node-sqlite3-wasm'
import { describe, expect, it } from 'vitest'
import type { Table } from '../../pipeline/table.ts'
import type { About } from '../../pipeline/write/about.ts'
import { sqlite } from '../../pipeline/write/sqlite.ts'
import { table } from './table.ts'

const about: About = {
  title: 'Reports of a mission, as tables',
  version: null,
  sources: [
    { symbol: 'S/2030/7', lang: 'zh', title: '评估团的报告', sha256: 'a'.repeat(64), link: null },
    { symbol: 'S/2030/7', lang: 'en', title: 'Report of the mission', sha256: 'b'.repeat(64), link: null },
  ],
  licence: 'CC0 1.0',
  citation: 'Reports of a mission, draft.',
  generator: 'undocket 0.1.0',
}

const reports = table('reports', { id: {}, lang: {}, link: {} }, [
  { id: 'S-2030-7', lang: 'zh', link: 'https://undocs.org/zh/S/2030/7' },
  { id: 'S-2030-7', lang: 'en', link: 'https://undocs.org/en/S/2030/7' },
])

const paragraphs = table(
  'paragraphs',
  {
    id: {},
    lang: {},
    report: { references: ['reports'] },
    citation: {},
    parent: { type: ['string', 'null'], references: ['paragraphs'] },
    text: {},
  },
  [
    {
      id: 'S-2030-7.p2.a',
      lang: 'zh',
      report: 'S-2030-7',
      citation: 'S/2030/7，第2(a)段',
      parent: 'S-2030-7.p2',
      text: '马里当局应加强边境管制，防止武器扩散；',
    },
    {
      id: 'S-2030-7.p2',
      lang: 'zh',
      report: 'S-2030-7',
      citation: 'S/2030/7，第2段',
      parent: null,
      text: '评估团建议：',
    },
    {
      id: 'S-2030-7.p2',
      lang: 'en',
      report: 'S-2030-7',
      citation: 'S/2030/7, para. 2',
      parent: null,
      text: 'The mission recommends that border control be strengthened.',
    },
  ],
)

const actors = table('actors', { id: {}, label: {} }, [
  { id: 'mali', label: 'Mali' },
  { id: 'au', label: 'AU' },
])

const recommendations = table(
  'recommendations',
  {
    id: {},
    lang: {},
    paragraph: { references: ['paragraphs'] },
    quote: {},
    force: { enum: ['recommendation', 'request'] },
    addressees: { type: 'array', items: { type: 'string' }, references: ['actors'] },
    relayed_from: { type: ['string', 'null'], references: ['actors'] },
    date: { type: ['string', 'null'], format: 'date' },
    page: { type: 'integer' },
    share: { type: ['number', 'null'] },
    curated: { type: 'boolean' },
  },
  [
    {
      id: 'S-2030-7.p2.a.s1',
      lang: 'zh',
      paragraph: 'S-2030-7.p2.a',
      quote: '马里当局应加强边境管制',
      force: 'recommendation',
      addressees: ['mali', 'au'],
      relayed_from: 'au',
      date: '2030-01-31',
      page: 3,
      share: 0.25,
      curated: true,
    },
  ],
)

const tables = [recommendations, paragraphs, reports, actors]

type Rows = Record<string, unknown>[]

/** Opens the database that the tables make, asks it, and leaves no file behind. */
async function ask(query: string, from: Table[] = tables): Promise<Rows> {
  const folder = await mkdtemp(join(tmpdir(), 'sqlite-'))
  const file = join(folder, 'undocket.sqlite')
  await writeFile(file, await sqlite(from, about))
  const database = new sqlite3.Database(file, { readOnly: true })
  try {
    return database.all(query) as Rows
  } finally {
    database.close()
    await rm(folder, { recursive: true })
  }
}

describe('sqlite', () => {
  it('holds every row in its order, typed', async () => {
    expect(await ask('SELECT * FROM recommendations')).toEqual([
      { ...recommendations.rows[0], addressees: '["mali","au"]', curated: 1 },
    ])
    expect(await ask('SELECT id, lang FROM paragraphs ORDER BY rowid')).toEqual(
      paragraphs.rows.map(({ id, lang }) => ({ id, lang })),
    )
  })

  it('declares strict tables with keys, types and nulls as in the schema', async () => {
    const strict = await ask(
      "SELECT name, strict FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND name IN ('recommendations', 'paragraphs', 'reports', 'actors')",
    )
    expect(strict.map((row) => row.strict)).toEqual([1, 1, 1, 1])
    expect(await ask('SELECT name, type, "notnull", pk FROM pragma_table_info(\'recommendations\')')).toEqual(
      [
        { name: 'id', type: 'TEXT', notnull: 1, pk: 1 },
        { name: 'lang', type: 'TEXT', notnull: 1, pk: 2 },
        { name: 'paragraph', type: 'TEXT', notnull: 1, pk: 0 },
        { name: 'quote', type: 'TEXT', notnull: 1, pk: 0 },
        { name: 'force', type: 'TEXT', notnull: 1, pk: 0 },
        { name: 'addressees', type: 'TEXT', notnull: 1, pk: 0 },
        { name: 'relayed_from', type: 'TEXT', notnull: 0, pk: 0 },
        { name: 'date', type: 'TEXT', notnull: 0, pk: 0 },
        { name: 'page', type: 'INTEGER', notnull: 1, pk: 0 },
        { name: 'share', type: 'REAL', notnull: 0, pk: 0 },
        { name: 'curated', type: 'INTEGER', notnull: 1, pk: 0 },
      ],
    )
  })

  it('refers to rows of the same language, and to tables without one by id', async () => {
    const keys = await ask(
      'SELECT "table", "from", "to" FROM pragma_foreign_key_list(\'recommendations\') ORDER BY "table", seq',
    )
    expect(keys).toEqual([
      { table: 'actors', from: 'relayed_from', to: 'id' },
      { table: 'paragraphs', from: 'paragraph', to: 'id' },
      { table: 'paragraphs', from: 'lang', to: 'lang' },
    ])
  })

  it('is sound', async () => {
    expect(await ask('PRAGMA foreign_key_check')).toEqual([])
    expect(await ask('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
  })

  it('leaves a reference to a table that is not there a plain column', async () => {
    expect(await ask('SELECT count(*) AS n FROM paragraphs', [paragraphs])).toEqual([{ n: 3 }])
  })

  it('spreads lists over a view', async () => {
    expect(await ask('SELECT * FROM recommendations_addressees')).toEqual([
      { id: 'S-2030-7.p2.a.s1', lang: 'zh', position: 1, value: 'mali' },
      { id: 'S-2030-7.p2.a.s1', lang: 'zh', position: 2, value: 'au' },
    ])
  })

  it('shows where the words of a row stand', async () => {
    expect(await ask('SELECT * FROM evidence')).toEqual([
      {
        source: 'recommendations',
        lang: 'zh',
        id: 'S-2030-7.p2.a.s1',
        quote: '马里当局应加强边境管制',
        citation: 'S/2030/7，第2(a)段',
        link: 'https://undocs.org/zh/S/2030/7',
        paragraph: 'S-2030-7.p2.a',
      },
    ])
  })

  it('describes itself', async () => {
    expect(await ask("SELECT value FROM about WHERE key = 'citation'")).toEqual([{ value: about.citation }])
    expect(await ask('SELECT * FROM sources')).toEqual(about.sources)
    expect(await ask('SELECT * FROM dictionary WHERE "column" = \'force\'')).toEqual([
      {
        table: 'recommendations',
        column: 'force',
        type: 'string',
        nullable: 0,
        description: 'What force holds.',
        allowed_values: '["recommendation","request"]',
        is_key: 0,
        refers_to: null,
      },
    ])
  })
})

describe('search in sqlite', () => {
  it.each([
    ['three characters of Chinese', `MATCH '"马里当"'`, ['paragraphs', 'recommendations']],
    ['a word of English, whatever its case', `MATCH 'BORDER AND control'`, ['paragraphs']],
    ['two characters of Chinese', "LIKE '%马里%'", ['paragraphs', 'recommendations']],
    ['what is not there', `MATCH '"乍得湖"'`, []],
  ])('finds %s', async (_, condition, sources) => {
    const found = await ask(`SELECT source FROM search WHERE text ${condition} ORDER BY source`)
    expect(found.map(({ source }) => source)).toEqual(sources)
  })

  it('leads to the row', async () => {
    expect(
      await ask(
        `SELECT p.citation FROM search AS s JOIN paragraphs AS p USING (id, lang) WHERE s.text MATCH '"防止武器扩散"'`,
      ),
    ).toEqual([{ citation: 'S/2030/7，第2(a)段' }])
  })
})

describe('text in sqlite', () => {
  it.each([
    `'); DROP TABLE notes; --`,
    '=cmd|"/C calc"!A0',
    '<script>alert(1)</script>',
    'مرفق \u202Eabc\u202C',
    '“引文”\'"`',
    '?1 :a $b',
    '𠀀\u0001\r\n\t',
  ])('%j stays itself', async (text) => {
    const notes = table('notes', { id: {}, lang: {}, text: {} }, [{ id: 'n1', lang: 'zh', text }])
    expect(await ask('SELECT text, typeof(text) AS type FROM notes', [notes])).toEqual([
      { text, type: 'text' },
    ])
    expect(await ask('SELECT text FROM search', [notes])).toEqual([{ text }])
  })

  it('may name a table, a column and an allowed value', async () => {
    const odd = table('order "by"', { id: {}, lang: {}, "it's": { enum: ["o'clock"] } }, [
      { id: 'n1', lang: 'en', "it's": "o'clock" },
    ])
    expect(await ask('SELECT "it\'s" AS value FROM "order ""by"""', [odd])).toEqual([{ value: "o'clock" }])
  })

  it.each(['nul \0', 'half a pair \uD800'])('is refused where SQLite cannot hold it: %j', async (text) => {
    const notes = table('notes', { id: {}, lang: {}, text: {} }, [{ id: 'n1', lang: 'zh', text }])
    await expect(sqlite([notes], about)).rejects.toThrow(/Table notes, column text/)
  })
})

describe('sqlite refuses', () => {
  it.each([
    ['a key twice', [reports.rows[0]!, reports.rows[0]!], /Table reports, row S-2030-7: UNIQUE/],
    ['an empty cell where the schema wants a value', [{ ...reports.rows[0]!, link: null }], /NOT NULL.*link/],
  ])('%s', async (_, rows, message) => {
    await expect(sqlite([{ ...reports, rows }], about)).rejects.toThrow(message)
  })

  it('a value that is not allowed', async () => {
    const rows = [{ ...recommendations.rows[0]!, force: 'order' }]
    await expect(sqlite([{ ...recommendations, rows }], about)).rejects.toThrow(
      /Table recommendations, row S-2030-7.p2.a.s1: CHECK/,
    )
  })

  it('a text in a column of numbers', async () => {
    const rows = [{ ...recommendations.rows[0]!, page: 'three' }]
    await expect(sqlite([{ ...recommendations, rows }], about)).rejects.toThrow(
      /TEXT value in INTEGER column/,
    )
  })

  it('a reference that leads nowhere', async () => {
    const rows = [{ ...recommendations.rows[0]!, paragraph: 'S-2030-7.p9' }]
    await expect(sqlite([{ ...recommendations, rows }, paragraphs, reports, actors], about)).rejects.toThrow(
      /1 references lead nowhere: recommendations row 1 → paragraphs/,
    )
  })
})

describe('bytes of sqlite', () => {
  it('are the same on every build', async () => {
    const hash = async () =>
      createHash('sha256')
        .update(await sqlite(tables, about))
        .digest('hex')
    const first = await hash()
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    expect(await hash()).toBe(first)
  })

  it('leave no file behind, even after an error', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sqlite-'))
    const before = process.env.TMPDIR
    process.env.TMPDIR = folder
    try {
      await sqlite(tables, about)
      await expect(sqlite([{ ...reports, rows: [{}] }], about)).rejects.toThrow()
      expect(await readdir(folder)).toEqual([])
    } finally {
      if (before === undefined) delete process.env.TMPDIR
      else process.env.TMPDIR = before
      await rm(folder, { recursive: true })
    }
  })
})
