import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { addReport } from '../../pipeline/add.ts'
import { hasErrors } from '../../pipeline/message.ts'
import { assemble, processReport, type ReportResult } from '../../pipeline/process.ts'
import { readReport } from '../../pipeline/read/report.ts'
import { byReport, createPackage } from '../../pipeline/run/package.ts'
import { processAll } from '../../pipeline/run/pool.ts'
import { toCsv } from '../../pipeline/write/csv.ts'
import { openFolder } from '../../pipeline/write/folder.ts'
import { toJson } from '../../pipeline/write/json.ts'
import { emptySource, FRENCH, reportText, temporary, write } from '../many-reports.ts'
import { vocabularies } from '../support.ts'

/** A source with these texts; the folders in the order of their reports. */
async function sourceOf(...texts: string[]): Promise<string[]> {
  const root = temporary()
  const source = emptySource(root)
  for (const text of texts) await addReport(write(root, 'a.txt', text), { source })
  const reports = join(source, 'reports')
  return byReport(readdirSync(reports).map((name) => join(reports, name)))
}

/** Writes a package of these folders; what it was told, and where it is. */
async function packageOf(folders: string[]): Promise<{ place: string; file: VFile }> {
  const place = join(temporary(), 'draft')
  const file = new VFile()
  const folder = openFolder(place)
  const draft = createPackage(folder, vocabularies, file)
  for await (const { contribution } of processAll(folders, { vocabularies, corrections: true }))
    await draft.add(contribution!, contribution!.published!)
  await draft.finish([], '1.0.0')
  await folder.commit()
  return { place, file }
}

async function resultsOf(folders: string[]): Promise<ReportResult[]> {
  const results: ReportResult[] = []
  for (const folder of folders) {
    const { source } = await readReport(folder)
    const files = { corrections: new VFile(), errata: new VFile() }
    results.push(processReport(source!, vocabularies, { review: { corrections: [], slips: [] }, ...files }))
  }
  return results
}

test('tables written report by report are those of all reports at once', async () => {
  const named = (number: number): string =>
    reportText(number).replace('The Mission heard', 'In Libya and South Sudan the African Union heard')
  const texts = [reportText(4), named(5), FRENCH, named(6)]
  const folders = await sourceOf(...texts)
  const { place, file } = await packageOf(folders)
  expect(hasErrors(file)).toBe(false)
  const tables = assemble(await resultsOf(folders), vocabularies)
  for (const table of tables) {
    expect(readFileSync(join(place, `${table.name}.json`), 'utf8')).toBe(toJson(table))
    expect(readFileSync(join(place, `${table.name}.csv`), 'utf8')).toBe(toCsv(table))
  }
  expect(tables.find(({ name }) => name === 'alignments')!.rows.length).toBeGreaterThan(0)
  expect(tables.find(({ name }) => name === 'places')!.rows.length).toBeGreaterThan(0)
})

test('every file is in the descriptor with its bytes, hash and rows', async () => {
  const { place } = await packageOf(await sourceOf(reportText(4), reportText(5)))
  const { resources } = JSON.parse(readFileSync(join(place, 'datapackage.json'), 'utf8'))
  for (const { path, bytes, hash, rows } of resources) {
    const content = readFileSync(join(place, path))
    expect([path, bytes]).toEqual([path, content.length])
    expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`)
    if (rows !== undefined && path.endsWith('.json'))
      expect(JSON.parse(content.toString())).toHaveLength(rows)
  }
  const files = readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  expect(resources).toHaveLength(files.length - 1)
})

test('lists of all reports are JSON, however many there are', async () => {
  for (const texts of [[], [reportText(4)], [reportText(4), reportText(5)]]) {
    const { place } = await packageOf(await sourceOf(...texts))
    for (const name of ['coverage', 'messages', 'reports'])
      expect(Array.isArray(JSON.parse(readFileSync(join(place, `${name}.json`), 'utf8')))).toBe(true)
    expect(JSON.parse(readFileSync(join(place, 'coverage.json'), 'utf8'))).toHaveLength(texts.length)
    expect(readFileSync(join(place, 'recommendations.md'), 'utf8').match(/^# /gm)).toHaveLength(1)
  }
})

test('two folders with the same report are told', async () => {
  const [folder] = await sourceOf(reportText(4))
  const { file } = await packageOf([folder!, folder!])
  expect(String(file.messages[0])).toMatch(/Two folders hold the report S-2031-4 in the language en/)
})

test('the languages of a report follow each other', () => {
  const folders = ['r/S-1', 'r/S-1-Add.1.en', 'r/S-1.fr', 'r/S-10.en', 'r/S-1.en']
  expect(byReport(folders)).toEqual(['r/S-1', 'r/S-1.en', 'r/S-1.fr', 'r/S-1-Add.1.en', 'r/S-10.en'])
})

test('a package that is given up leaves nothing', async () => {
  const root = temporary()
  const folder = openFolder(join(root, 'draft'))
  const draft = createPackage(folder, vocabularies, new VFile())
  for await (const { contribution } of processAll(await sourceOf(reportText(4)), {
    vocabularies,
    corrections: true,
  }))
    await draft.add(contribution!, contribution!.published!)
  await folder.discard()
  expect(existsSync(root) && readdirSync(root)).toEqual([])
})
