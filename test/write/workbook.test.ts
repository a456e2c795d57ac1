import { execFile, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { parseCsv } from 'hucre/csv'
import type { Sheet } from 'hucre/xlsx'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import type { Row, Table } from '../../pipeline/table.ts'
import type { About } from '../../pipeline/write/about.ts'
import { workbook } from '../../pipeline/write/workbook.ts'
import { table } from './table.ts'

const about: About = {
  title: 'Reports of a mission, as tables',
  version: '1.2.0',
  sources: [
    {
      symbol: 'S/2030/7',
      lang: 'zh',
      title: '评估团的报告',
      sha256: 'a'.repeat(64),
      link: 'https://undocs.org/zh/S/2030/7',
    },
  ],
  licence: 'CC0 1.0 for the tables; the reports are documents of the United Nations.',
  citation: 'Reports of a mission, version 1.2.0.',
  generator: 'undocket 0.1.0',
}

const reports = table('reports', { id: {}, lang: {}, link: { type: ['string', 'null'] } }, [
  { id: 'S-2030-7', lang: 'en', link: 'https://undocs.org/en/S/2030/7' },
  { id: 'S-2030-7', lang: 'zh', link: 'https://undocs.org/zh/S/2030/7' },
])
const paragraphs = table(
  'paragraphs',
  {
    id: {},
    lang: {},
    report: { references: ['reports'] },
    citation: {},
    kind: { enum: ['paragraph', 'item'] },
    text: {},
    page: { type: 'integer' },
    share: { type: ['number', 'null'] },
    curated: { type: 'boolean' },
    date: { type: ['string', 'null'], format: 'date' },
    see: { type: 'array', items: { type: 'string' }, references: ['paragraphs'] },
  },
  [
    {
      id: 'S-2030-7.main.p1',
      lang: 'zh',
      report: 'S-2030-7',
      citation: 'S/2030/7，第1段',
      kind: 'paragraph',
      text: '评估团于2011年12月7日至23日访问了四国。',
      page: 3,
      share: 0.25,
      curated: false,
      date: '2011-12-07',
      see: ['S-2030-7.main.p2'],
    },
    {
      id: 'S-2030-7.main.p2',
      lang: 'zh',
      report: 'S-2030-7',
      citation: 'S/2030/7，第2段',
      kind: 'item',
      text: '1899年的公约仍有效力。',
      page: 4,
      share: null,
      curated: true,
      date: '1899-07-29',
      see: [],
    },
  ],
)

async function sheetsOf(tables: Table[]): Promise<Map<string, Sheet>> {
  const { sheets } = await readXlsx(await workbook(tables, about), { readStyles: true })
  return new Map(sheets.map((sheet) => [sheet.name, sheet]))
}

async function roundTrip(text: string): Promise<unknown> {
  const sheets = await sheetsOf([table('notes', { id: {}, text: {} }, [{ id: 'n1', text }])])
  return sheets.get('notes')!.rows[1]![1]
}

function letterOf(candidate: Table, column: string): string {
  return String.fromCharCode(65 + Object.keys(candidate.schema.properties).indexOf(column))
}

/** The value's cell, by name of column; rows count from 1, as the header is row 0. */
function cellOf(sheet: Sheet, candidate: Table, row: number, column: string) {
  return sheet.cells?.get(`${row},${Object.keys(candidate.schema.properties).indexOf(column)}`)
}

describe('workbook', () => {
  it('has a sheet that says what it is, one a table, and a dictionary', async () => {
    const sheets = await sheetsOf([reports, paragraphs])
    expect([...sheets.keys()]).toEqual(['About', 'reports', 'paragraphs', 'Dictionary', 'Lists'])
  })

  it('keeps numbers, booleans, dates and empty cells what they are', async () => {
    const { rows } = (await sheetsOf([reports, paragraphs])).get('paragraphs')!
    expect(rows[1]!.slice(5)).toEqual([
      '评估团于2011年12月7日至23日访问了四国。',
      3,
      0.25,
      false,
      new Date('2011-12-07T00:00:00Z'),
      'S-2030-7.main.p2',
    ])
    expect(rows[2]!.slice(7)).toEqual([null, true, '1899-07-29', null])
  })

  it.each(['1899-07-29', '1900-02-28'])('writes %s, before the calendar of Excel, as text', async (date) => {
    const events = table('events', { id: {}, date: { format: 'date' } }, [{ id: 'e1', date }])
    expect((await sheetsOf([events])).get('events')!.rows[1]).toEqual(['e1', date])
  })

  it('writes the first day that every reader agrees on as a date', async () => {
    const events = table('events', { id: {}, date: { format: 'date' } }, [{ id: 'e1', date: '1900-03-01' }])
    expect((await sheetsOf([events])).get('events')!.rows[1]![1]).toEqual(new Date('1900-03-01T00:00:00Z'))
  })

  it('freezes the header, repeats it in print, filters every column and wraps text', async () => {
    const sheet = (await sheetsOf([reports, paragraphs])).get('paragraphs')!
    expect(sheet.freezePane).toEqual({ rows: 1, columns: 1 })
    expect(sheet.pageSetup?.printTitlesRow).toBe('$1:$1')
    expect(sheet.autoFilter?.range).toBe('A1:K3')
    expect(cellOf(sheet, paragraphs, 1, 'text')?.style?.alignment?.wrapText).toBe(true)
  })

  it('makes columns as wide as their texts, within bounds', async () => {
    const long = { id: 'n1', short: '是', long: '冲突'.repeat(500) }
    const { columns } = (await sheetsOf([table('notes', { id: {}, short: {}, long: {} }, [long])])).get(
      'notes',
    )!
    expect(columns!.map(({ width }) => width! >= 8 && width! <= 60)).toEqual([true, true, true])
    expect(columns![1]!.width!).toBeLessThan(columns![2]!.width!)
  })

  it('makes rows as high as their text, up to the 409 points of Excel', async () => {
    const texts = ['短', '冲突'.repeat(100), '冲突'.repeat(5_000)]
    const notes = table(
      'notes',
      { id: {}, text: {} },
      texts.map((text, i) => ({ id: `n${i}`, text })),
    )
    const { rowDefs } = (await sheetsOf([notes])).get('notes')!
    expect([1, 2, 3].map((row) => rowDefs?.get(row)?.height)).toEqual([15, 105, 409])
  })

  it('links an id to its row in the same language', async () => {
    const sheet = (await sheetsOf([reports, paragraphs])).get('paragraphs')!
    expect(cellOf(sheet, paragraphs, 1, 'report')?.hyperlink?.location).toBe("'reports'!A3")
  })

  it('links a list of one id, and leaves a list of several text', async () => {
    const see = (ids: string[]) => ({ ...paragraphs.rows[0]!, see: ids })
    const several = {
      ...paragraphs,
      rows: [see(['S-2030-7.main.p2', 'S-2030-7.main.p1']), ...paragraphs.rows],
    }
    several.rows[1] = { ...several.rows[1]!, id: 'S-2030-7.main.p3' }
    const sheet = (await sheetsOf([reports, several])).get('paragraphs')!
    expect(cellOf(sheet, paragraphs, 1, 'see')?.hyperlink).toBeUndefined()
    expect(cellOf(sheet, paragraphs, 2, 'see')?.hyperlink?.location).toBe("'paragraphs'!A4")
  })

  it('links a paragraph to the official document of its report', async () => {
    const sheet = (await sheetsOf([reports, paragraphs])).get('paragraphs')!
    expect(cellOf(sheet, paragraphs, 1, 'citation')?.hyperlink?.target).toBe('https://undocs.org/zh/S/2030/7')
  })

  it.each([
    'javascript:alert(1)',
    'file:///etc/hosts',
    'https://[',
    `https://example.org/${'a'.repeat(2_100)}`,
  ])('leaves %s text', async (link) => {
    const odd = table('reports', { id: {}, link: {} }, [{ id: 'S-2030-7', link }])
    const sheet = (await sheetsOf([odd])).get('reports')!
    expect(sheet.rows[1]).toEqual(['S-2030-7', link])
    expect(cellOf(sheet, odd, 1, 'link')?.hyperlink).toBeUndefined()
  })

  it('offers the allowed values of an enumeration', async () => {
    const sheets = await sheetsOf([reports, paragraphs])
    const letter = letterOf(paragraphs, 'kind')
    expect(sheets.get('paragraphs')!.dataValidations).toMatchObject([
      { type: 'list', range: `${letter}2:${letter}3`, formula1: 'Lists!$A$2:$A$3' },
    ])
    expect(sheets.get('Lists')!.rows).toEqual([['paragraphs.kind'], ['paragraph'], ['item']])
  })

  it('says version, citation, licence, sources and row counts', async () => {
    const cells = (await sheetsOf([reports, paragraphs])).get('About')!.rows.flat()
    expect(cells).toEqual(
      expect.arrayContaining([about.title, about.version, about.citation, about.licence, about.generator]),
    )
    expect(cells).toEqual(
      expect.arrayContaining(['S/2030/7', 'a'.repeat(64), 'https://undocs.org/zh/S/2030/7']),
    )
    expect(cells.filter((value) => typeof value === 'number')).toEqual([2, 2])
  })

  it('calls a draft a draft', async () => {
    const { sheets } = await readXlsx(await workbook([reports], { ...about, version: null }))
    expect(sheets[0]!.rows.find(([label]) => label === 'Version')![1]).toMatch(/^draft/)
  })

  it('describes every column in the dictionary', async () => {
    const { rows } = (await sheetsOf([reports, paragraphs])).get('Dictionary')!
    expect(rows).toHaveLength(1 + 3 + 11)
    expect(rows).toContainEqual([
      'paragraphs',
      'kind',
      'string',
      'What kind holds.',
      'paragraph; item',
      '',
      '',
    ])
    expect(rows).toContainEqual(['paragraphs', 'date', 'date, may be empty', 'What date holds.', '', '', ''])
    expect(rows).toContainEqual(['paragraphs', 'id', 'string', 'What id holds.', '', 'key', ''])
    expect(rows).toContainEqual(['paragraphs', 'report', 'string', 'What report holds.', '', '', 'reports'])
  })

  it('writes the header of a table without rows', async () => {
    expect((await sheetsOf([{ ...reports, rows: [] }])).get('reports')!.rows).toEqual([
      ['id', 'lang', 'link'],
    ])
  })
})

describe('text in a workbook', () => {
  it.each([
    '=cmd|"/C calc"!A0',
    '+1',
    '-2+3',
    '@SUM(A1:A9)',
    '＝1+1',
    '<script>alert(1)</script>&amp;',
    "第81段(b)㈠，“引文”'",
    'مرفق \u202Eabc\u202C \u2066x\u2069',
    '#REF!',
    '#N/A',
    '_x0041_ _x005F_x0041_x0042_',
    'bell \u0007, escape \u001B, return \r',
    '007',
    '1/2',
    'TRUE',
    '  spaces  ',
    '𠀀'.repeat(3),
  ])('%j stays itself', async (text) => {
    expect(await roundTrip(text)).toBe(text)
  })

  it('survives whatever it holds', async () => {
    const text = fc.string({ unit: 'binary' }).filter((text) => text !== '' && !/[\uFFFE\uFFFF]/.test(text))
    await fc.assert(
      fc.asyncProperty(text, async (text) => (await roundTrip(text)) === text),
      { numRuns: 50 },
    )
  })

  it('never makes a formula', async () => {
    const parts = unzipSync(
      await workbook([table('notes', { id: {}, text: {} }, [{ id: 'n1', text: '=1+1' }])], about),
    )
    const xml = Object.values(parts).map((part) => new TextDecoder().decode(part))
    expect(xml.some((part) => part.includes('=1+1'))).toBe(true)
    expect(xml.some((part) => /<f[ >]/.test(part))).toBe(false)
  })

  it.each(['half a pair: \uD800', 'no character: \uFFFE'])('is refused with its place: %j', async (text) => {
    await expect(roundTrip(text)).rejects.toThrow(/Table notes, row n1, column text holds U\+/)
  })
})

describe('limits of Excel', () => {
  it('continues a text over 32,767 units in the next column, without cutting a character', async () => {
    const text = `${'武器'.repeat(16_383)}𠀀${'弹药'.repeat(20_000)}`
    const sheets = await sheetsOf([
      table('notes', { id: {}, text: {}, page: { type: 'integer' } }, [
        { id: 'n1', text, page: 1 },
        { id: 'n2', text: '短', page: 2 },
      ]),
    ])
    const [header, first, second] = sheets.get('notes')!.rows
    expect(header).toEqual(['id', 'text', 'text (2)', 'text (3)', 'page'])
    const pieces = first!.slice(1, 4) as string[]
    expect(pieces.join('')).toBe(text)
    expect(pieces.map((piece) => piece.length)).toEqual([32_766, 32_767, 7_235])
    expect(second).toEqual(['n2', '短', null, null, 2])
  })

  it('keeps a text of exactly 32,767 units in one cell', async () => {
    const text = 'a'.repeat(32_767)
    expect(await roundTrip(text)).toBe(text)
  })

  it('refuses a table with more rows than a sheet', async () => {
    const rows = new Array<Row>(1_048_576).fill({ id: 'n1' })
    await expect(workbook([table('notes', { id: {} }, rows)], about)).rejects.toThrow(
      /Table notes has 1048576 rows, and a sheet of Excel holds 1048575/,
    )
  })

  it.each(['a'.repeat(32), 'a/b', 'about', 'history'])('refuses a sheet named %s', async (name) => {
    await expect(workbook([table(name, { id: {} }, [])], about)).rejects.toThrow(/[Ss]heet name/)
  })

  it('links whole columns while the sheet has room for links, and says which are not', async () => {
    const ids = Array.from({ length: 40_000 }, (_, i) => ({ id: `p${i}`, parent: `p${i}`, next: `p${i}` }))
    const refers = { references: ['items'] }
    const bytes = await workbook([table('items', { id: {}, parent: refers, next: refers }, ids)], about)
    const sheet = new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet2.xml'])
    expect(sheet.match(/<hyperlink /g)).toHaveLength(40_000)
    const { sheets } = await readXlsx(bytes, { sheets: ['About'] })
    expect(sheets[0]!.rows.flat()).toContain('items.next is not linked: a sheet of Excel holds 65530 links.')
  })
})

describe('bytes of a workbook', () => {
  it('are the same on every build', async () => {
    const hash = async () =>
      createHash('sha256')
        .update(await workbook([reports, paragraphs], about))
        .digest('hex')
    const first = await hash()
    await new Promise((resolve) => setTimeout(resolve, 2_100))
    expect(await hash()).toBe(first)
  })

  it('do not depend on the time zone', async () => {
    const zone = process.env.TZ
    const hashes = []
    for (const TZ of ['Pacific/Auckland', 'America/Adak']) {
      process.env.TZ = TZ
      hashes.push(
        createHash('sha256')
          .update(await workbook([reports, paragraphs], about))
          .digest('hex'),
      )
    }
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
    expect(hashes[0]).toBe(hashes[1])
  })
})

const hasOffice = spawnSync('soffice', ['--version']).status === 0

describe.runIf(hasOffice)('LibreOffice, where it is installed', () => {
  it('shows the same rows and values', async () => {
    const texts = [
      '=1+1',
      '007',
      '1/2',
      '2011-12-06',
      '#REF!',
      '_x0041_',
      '<b>“a”, b</b>',
      '12345678901234567890',
    ]
    const notes = table(
      'notes',
      { id: {}, text: {}, date: { type: ['string', 'null'], format: 'date' }, n: { type: 'number' } },
      texts.map((text, i) => ({ id: `n${i}`, text, date: i % 2 ? '1900-03-01' : '1899-12-31', n: i + 0.5 })),
    )
    const all = await officeRows(await workbook([reports, paragraphs, notes], about))
    expect(all.get('notes')!.slice(1)).toEqual(
      notes.rows.map(({ id, text, date, n }) => [id, text, date, String(n)]),
    )
    expect(all.get('paragraphs')!.slice(1)).toEqual(
      paragraphs.rows.map((row) =>
        Object.values(row).map((value) =>
          typeof value === 'boolean' ? String(value).toUpperCase() : value === null ? '' : String(value),
        ),
      ),
    )
    expect(all.get('reports')!.slice(1)).toEqual(reports.rows.map((row) => Object.values(row)))
  }, 120_000)
})

/** The cells of every sheet as LibreOffice shows them. */
async function officeRows(bytes: Uint8Array): Promise<Map<string, unknown[][]>> {
  const folder = await mkdtemp(join(tmpdir(), 'workbook-'))
  try {
    await writeFile(join(folder, 'w.xlsx'), bytes)
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'
    const profile = `-env:UserInstallation=file://${folder}/profile`
    await promisify(execFile)('soffice', [profile, '--headless', '--convert-to', filter, 'w.xlsx'], {
      cwd: folder,
    })
    const files = (await readdir(folder)).filter((name) => name.endsWith('.csv'))
    return new Map(
      await Promise.all(
        files.map(async (file) => {
          const rows = parseCsv(await readFile(join(folder, file), 'utf8'))
          return [file.replace(/^w-|\.csv$/g, ''), rows] as const
        }),
      ),
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
