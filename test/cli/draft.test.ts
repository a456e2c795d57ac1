/** What must hold of the whole first report, in the files as they are published. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { parseCsv, withoutMark } from '../../pipeline/csv.ts'
import type { JSONSchema } from '../../pipeline/schema.ts'
import type { Row } from '../../pipeline/table.ts'
import { type Coverage, rebuild } from '../../pipeline/write/coverage.ts'
import { csvCell } from '../../pipeline/write/csv.ts'
import { readBack } from '../../pipeline/write/report-markdown.ts'
import { sha256, snapshot, undocket } from './project.ts'

const SOURCE = resolve('source')
const TEXT = readFileSync('source/reports/S-2012-178/report.txt', 'utf8')

let draft: string
const json = (name: string) => JSON.parse(readFileSync(join(draft, name), 'utf8'))
const rows = (name: string): Row[] => json(`${name}.json`)

/** Builds into a folder of its own and gives it. */
function buildInto(folder: string, options: Parameters<typeof undocket>[1] = {}): string {
  const out = join(folder, 'dist', 'draft')
  const { status, stderr } = undocket(
    ['build', '--source', SOURCE, '--out', out, '--no-cache', '--quiet'],
    options,
  )
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return out
}

beforeAll(() => {
  draft = buildInto(mkdtempSync(join(tmpdir(), 'undocket-test-')))
})

describe('the first report', () => {
  test('has what a reader counts in it', () => {
    const paragraphs = rows('paragraphs')
    const of = (kind: string, component: string) =>
      paragraphs.filter((row) => row.kind === kind && row.component === `S-2012-178.${component}`).length
    expect(of('paragraph', 'annex')).toBe(88)
    expect(of('item', 'annex')).toBe(34)
    expect(paragraphs.filter((row) => row.kind === 'item' && row.number === 81)).toHaveLength(18)
    expect(of('unnumbered', 'letter') + of('quote', 'letter')).toBe(6)
    expect(of('signature', 'letter')).toBe(1)
    expect(rows('sections').filter((row) => row.component === 'S-2012-178.annex')).toHaveLength(48)
    expect(rows('reports')[0]!.pages).toBe(20)
  })

  test('has ten footnotes, each with its anchor: one a heading, one item 52 (d)', () => {
    const notes = rows('footnotes')
    expect(notes.map((row) => row.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    const anchors = notes.map((row) => String(row.anchor).replace('S-2012-178.annex.', ''))
    expect(anchors.filter((anchor) => anchor.startsWith('s'))).toHaveLength(1)
    expect(anchors).toContain('p52.d')
  })
})

/** The published text of a row without the spaces that stand for line breaks, which the source prints otherwise. */
const solid = (text: string): string => text.replace(/\s+/g, '')

describe('every row leads back to its words', () => {
  test.each(['paragraphs', 'footnotes'])('%s', (name) => {
    const spans = json('coverage.json')[0].spans as Coverage['spans']
    for (const row of rows(name)) {
      const from = Number(row.char_start)
      const to = Number(row.char_end)
      const inside = spans.filter(([start, end, kind]) => kind === 'text' && start >= from && end <= to)
      const own = inside.filter(([, , , id]) => id === row.id).map(([start, end]) => TEXT.slice(start, end))
      expect(solid(own.join(''))).toBe(solid(String(row.text)))
      expect(TEXT.slice(0, from).split('\n')).toHaveLength(Number(row.line_start))
    }
  })

  test('quotes of the derived tables stand in the source', () => {
    for (const name of ['recommendations', 'incidents', 'timeline']) {
      for (const row of rows(name)) {
        const words = solid(TEXT.slice(Number(row.char_start), Number(row.char_end)))
        const quote = solid(String(row.quote))
        expect(words.startsWith(quote.slice(0, 3))).toBe(true)
        expect(words.endsWith(quote.slice(-2))).toBe(true)
      }
    }
  })
})

test('the source can be rebuilt from what is published', () => {
  const texts = new Map<string, string>()
  for (const name of ['paragraphs', 'footnotes', 'sections', 'components'])
    for (const row of rows(name)) texts.set(String(row.id), String(row.text ?? row.title))
  for (const coverage of json('coverage.json') as Coverage[]) {
    expect(rebuild(coverage, (row) => texts.get(row)!)).toBe(TEXT)
    expect(Object.values(coverage.totals).reduce((sum, count) => sum + count)).toBe(TEXT.length)
  }
})

describe('the formats hold the same records', () => {
  const names = () =>
    readdirSync(draft)
      .filter((name) => name.endsWith('.csv'))
      .map((name) => name.replace('.csv', ''))

  test('CSV and JSON', () => {
    expect(names().length).toBeGreaterThan(5)
    for (const name of names()) {
      const schema = json(`schemas/${name}.schema.json`) as JSONSchema
      const [header, ...records] = parseCsv(withoutMark(readFileSync(join(draft, `${name}.csv`), 'utf8')))
      const columns = Object.keys(schema.properties)
      expect(header).toEqual(columns)
      const expected = rows(name).map((row) =>
        columns.map((column) => csvCell(row[column]!, schema.properties[column]!.format === 'date')),
      )
      expect(records).toEqual(expected)
    }
  })

  test('Markdown, read back, and JSON', () => {
    const texts = readBack(readFileSync(join(draft, 'report', 'S-2012-178.zh.md'), 'utf8'))
    for (const row of [...rows('paragraphs'), ...rows('footnotes')])
      expect(texts.get(String(row.id))).toBe(row.text)
    for (const row of [...rows('sections'), ...rows('components')])
      expect(texts.get(String(row.id))).toBe(row.title ?? '')
  })

  test('each record is a line of the JSON, its keys in the order of the schema', () => {
    for (const name of names()) {
      const lines = readFileSync(join(draft, `${name}.json`), 'utf8')
        .trimEnd()
        .split('\n')
        .slice(1, -1)
      expect(lines).toHaveLength(rows(name).length)
      const columns = Object.keys(json(`schemas/${name}.schema.json`).properties)
      for (const row of rows(name)) expect(Object.keys(row)).toEqual(columns)
    }
  })
})

test('Chinese CSVs open in Excel: a byte order mark, line feeds, no breaks in cells', () => {
  const bytes = readFileSync(join(draft, 'paragraphs.csv'))
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const text = bytes.toString('utf8')
  expect(text).not.toContain('\r')
  expect(text.trimEnd().split('\n')).toHaveLength(rows('paragraphs').length + 1)
})

test('the descriptor names every file with its size and checksum, and every source', () => {
  const { resources, sources } = json('datapackage.json')
  for (const { path, bytes, hash } of resources) {
    const content = readFileSync(join(draft, path))
    expect(content.length).toBe(bytes)
    expect(`sha256:${sha256(content)}`).toBe(hash)
  }
  const files = Object.keys(snapshot(draft)).map((path) => path.slice(draft.length + 1))
  const listed = resources.map(({ path }: { path: string }) => path)
  expect([...listed, 'datapackage.json'].sort()).toEqual(files.sort())
  expect(sources.map(({ path }: { path: string }) => path)).toContain('source/reports/S-2012-178/report.txt')
})

test('another time zone, language, folder and home give the same bytes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'undocket-elsewhere-'))
  const again = buildInto(folder, {
    cwd: folder,
    env: { TZ: 'Pacific/Apia', LANG: 'ar_EG.UTF-8', LC_ALL: 'C', USER: 'somebody', HOME: folder },
  })
  const strip = (from: string) =>
    Object.fromEntries(
      Object.entries(snapshot(from)).map(([path, content]) => [path.slice(from.length), content]),
    )
  expect(strip(again)).toEqual(strip(draft))
})

test('no artefact holds a path of this machine or the time of the build', () => {
  const today = new Date().toISOString().slice(0, 10)
  for (const path of Object.keys(snapshot(draft))) {
    const content = readFileSync(path, 'utf8')
    expect(content).not.toContain(SOURCE)
    expect(content).not.toContain(`${tmpdir()}/`)
    expect(content).not.toContain(today)
  }
})
