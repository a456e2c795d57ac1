import { readdirSync, readFileSync, renameSync } from 'node:fs'
import { basename, join } from 'node:path'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { addReport, type Look } from '../pipeline/add.ts'
import { hasErrors } from '../pipeline/message.ts'
import { readMetadata } from '../pipeline/read/metadata.ts'
import { runAlone } from '../pipeline/run/crew.ts'
import { processFolder } from '../pipeline/run/process-folder.ts'
import { addedSummary } from '../pipeline/summary.ts'
import {
  contents,
  emptySource,
  FRENCH,
  LETTER,
  noVocabularies,
  reportText,
  temporary,
  write,
} from './many-reports.ts'
import { makePdf } from './read/make-pdf.ts'

test('a folder is named after symbol and language, and holds the file byte for byte', async () => {
  const root = temporary()
  const source = emptySource(root)
  const bytes = Buffer.from(`\ufeff${reportText(5).replaceAll('\n', '\r\n')}`)
  const { folder } = await addReport(write(root, 'any name.dat', bytes), { source })
  expect(folder).toBe(join(source, 'reports', 'S-2031-5.en'))
  expect(readdirSync(folder!).sort()).toEqual(['report.txt', 'report.yaml'])
  expect(readFileSync(join(folder!, 'report.txt')).equals(bytes)).toBe(true)
})

test('report.yaml holds what the masthead and the parts say', async () => {
  const root = temporary()
  const source = emptySource(root)
  const { folder } = await addReport(write(root, 'a.txt', reportText(5)), { source })
  const metadata = await readMetadata(join(folder!, 'report.yaml'), new VFile())
  expect(metadata).toMatchObject({
    symbol: 'S/2031/5',
    language: 'en',
    title: 'Situation of the river basins: Report of the Secretary-General',
    body: 'Security Council',
    dates: { main: '2031-03-05' },
    source: { file: 'report.txt', obtained: 'The file a.txt, as received.' },
    expected: { pages: 1, components: 1, sections: 3, numbered_paragraphs: 3, items: 2, footnotes: 1 },
  })
})

test('report.yaml names the country under review and the period, for a person to check', async () => {
  const root = temporary()
  const source = emptySource(root)
  const text = reportText(5).replace('Situation of the river basins', 'Situation in South Sudan')
  const { folder, found } = await addReport(write(root, 'a.txt', text), { source })
  const metadata = await readMetadata(join(folder!, 'report.yaml'), new VFile())
  expect(metadata).toMatchObject({
    about: ['south-sudan'],
    period: { start: '2030-09-01', end: '2031-03-05' },
  })
  expect(readFileSync(join(folder!, 'report.yaml'), 'utf8')).toContain('# the countries under review')
  expect(addedSummary('a.txt', folder, found!)).toMatch(
    /about +south-sudan\n +period +2030-09-01 to 2031-03-05/,
  )
})

test('Akoma Ntoso names the symbol and the title in its metadata', async () => {
  const root = temporary()
  const akn = `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><doc name="report"><meta>
<identification source="#a"><FRBRWork><FRBRalias value="S/2031/5" name="symbol"/>
<FRBRalias value="Rivers" name="title"/></FRBRWork></identification></meta>
<mainBody><paragraph><num>1.</num><content><p>The rivers rose.</p></content></paragraph></mainBody></doc></akomaNtoso>`
  const { found } = await addReport(write(root, 'a.xml', akn), { source: emptySource(root) })
  expect(found!.metadata).toMatchObject({ symbol: 'S/2031/5', title: 'Rivers' })
})

test('a letter and what it transmits bear the dates of their own', async () => {
  const root = temporary()
  const { found } = await addReport(write(root, 'a.txt', LETTER), { source: emptySource(root) })
  expect(found!.metadata.dates).toEqual({ letter: '2031-05-03', annex: '2031-04-16' })
  expect(found!.metadata.title).toMatch(/^Letter dated 3 May 2031 .*; Report of the Board on rivers$/)
})

test('a build takes the folder without a complaint, and stops once the counts change', async () => {
  const root = temporary()
  const { folder } = await addReport(write(root, 'a.txt', reportText(5)), { source: emptySource(root) })
  const setting = { vocabularies: noVocabularies, corrections: true }
  const asAdded = await processFolder(folder!, setting)
  expect(asAdded.files.some(hasErrors)).toBe(false)
  const yaml = readFileSync(join(folder!, 'report.yaml'), 'utf8')
  write(folder!, 'report.yaml', yaml.replace('items: 2', 'items: 3'))
  const changed = await processFolder(folder!, setting)
  expect(changed.files.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toContain(
    'count-mismatch',
  )
})

test('two languages of a report lie side by side under the same id', async () => {
  const root = temporary()
  const source = emptySource(root)
  const english = await addReport(write(root, 'a.txt', reportText(5)), { source })
  const french = await addReport(write(root, 'b.txt', FRENCH), { source })
  expect([english, french].map(({ folder }) => basename(folder!))).toEqual(['S-2031-5.en', 'S-2031-5.fr'])
  expect(french.found!.metadata).toMatchObject({
    language: 'fr',
    body: 'Conseil de sécurité',
    dates: { main: '2031-03-05' },
  })
  const setting = { vocabularies: noVocabularies, corrections: true }
  const ids = [english, french].map(
    async ({ folder }) => (await processFolder(folder!, setting)).contribution?.id,
  )
  expect(await Promise.all(ids)).toEqual(['S-2031-5', 'S-2031-5'])
})

test.each(['S-2031-5.en', 'S-2031-5'])('a report that is there as %s is not overwritten', async (name) => {
  const root = temporary()
  const source = emptySource(root)
  const path = write(root, 'a.txt', reportText(5))
  const { folder } = await addReport(path, { source })
  renameSync(folder!, join(source, 'reports', name))
  const before = contents(join(source, 'reports', name))
  const again = await addReport(path, { source })
  expect(again.folder).toBe(null)
  expect(String(again.file.messages[0])).toMatch(/S-2031-5\S* is there already/)
  expect(readdirSync(join(source, 'reports'))).toEqual([name])
  expect(contents(join(source, 'reports', name))).toEqual(before)
})

test('a joint document bears both its symbols', async () => {
  const root = temporary()
  const text = 'United Nations A/80/61–E/2030/48\n5 May 2030\nReport of the Board\n1. The Board met.\n'
  const { folder, found } = await addReport(write(root, 'a.txt', text), { source: emptySource(root) })
  expect(found!.metadata.symbol).toBe('A/80/61-E/2030/48')
  expect(basename(folder!)).toBe('A-80-61-E-2030-48.en')
})

test('a document without a symbol is refused until it is given one', async () => {
  const root = temporary()
  const source = emptySource(root)
  const path = write(root, 'a.txt', '1. The Board met in Nairobi.\n\n2. The Board heard no statements.\n')
  const refused = await addReport(path, { source })
  expect(refused.file.messages[0]!.note).toBe('Give it: --symbol S/2025/72')
  expect(readdirSync(join(source, 'reports'))).toEqual([])
  const { folder } = await addReport(path, { source, symbol: 'S/RES/2017 (2011)', language: 'fr' })
  expect(basename(folder!)).toBe('S-RES-2017-2011.fr')
})

test.each(['', '../../etc', 's/1', 'S/1\nlanguage: zh'])('“%s” is no symbol', async (symbol) => {
  const root = temporary()
  const source = emptySource(root)
  const { folder, file } = await addReport(write(root, 'a.txt', 'The Board met.\n'), { source, symbol })
  expect(folder).toBe(null)
  expect(hasErrors(file)).toBe(true)
  expect(readdirSync(join(source, 'reports'))).toEqual([])
})

test('a file that is missing or unreadable is told, with nothing set up', async () => {
  const root = temporary()
  const source = emptySource(root)
  const missing = await addReport(join(root, 'none.pdf'), { source })
  const image = await addReport(write(root, 'a.pdf', Buffer.from('89504e470d0a1a0a', 'hex')), { source })
  expect(String(missing.file.messages[0])).toMatch(/cannot be read \(ENOENT\)/)
  expect(String(image.file.messages[0])).toMatch(/is an image/)
  expect(readdirSync(join(source, 'reports'))).toEqual([])
})

test.each([
  ['time', { seconds: 0.001, megabytes: 1024 }, /^Report was not done after 0\.001 s, expected a document/],
  ['memory', { seconds: 60, megabytes: 40 }, /^Report takes more than 40 MB of memory, expected a document/],
])('a document that takes too much %s is refused, with nothing set up', async (_, limits, problem) => {
  const root = temporary()
  const source = emptySource(root)
  const path = write(root, 'a.txt', '1. The Board met.\n'.repeat(300_000))
  const refusal = { found: null, bytes: null }
  const { folder, found, file } = await addReport(path, { source }, (path, options) =>
    runAlone<Look>({ verb: 'add', path, options }, refusal, limits),
  )
  expect({ folder, found }).toEqual({ folder: null, found: null })
  expect(file.messages.map(({ reason }) => reason)).toEqual([expect.stringMatching(problem)])
  expect(hasErrors(file)).toBe(true)
  expect(readdirSync(join(source, 'reports'))).toEqual([])
})

test('a document that was read on a thread of its own is set up like any other', async () => {
  const root = temporary()
  const path = write(root, 'a.txt', reportText(5))
  const here = await addReport(path, { source: emptySource(join(root, 'a')) })
  const apart = await addReport(path, { source: emptySource(join(root, 'b')) }, (path, options) =>
    runAlone<Look>({ verb: 'add', path, options }, { found: null, bytes: null }),
  )
  expect(apart.found).toEqual(here.found)
  expect(contents(apart.folder!)).toEqual(contents(here.folder!))
})

test('a PDF is kept as one, whatever its name', async () => {
  const root = temporary()
  const bytes = makePdf([
    [
      { text: 'United Nations', x: 72, y: 60 },
      { text: 'S/2031/9', x: 450, y: 60 },
      { text: 'Distr.: General', x: 450, y: 80 },
      { text: '7 March 2031', x: 450, y: 100 },
      { text: '1. The Mission met in Nairobi and heard no statements.', x: 72, y: 200 },
    ],
  ])
  const { folder, found } = await addReport(write(root, 'a.txt', bytes), { source: emptySource(root) })
  expect(readdirSync(folder!).sort()).toEqual(['report.pdf', 'report.yaml'])
  expect(found).toMatchObject({
    format: 'pdf',
    metadata: { symbol: 'S/2031/9', dates: { main: '2031-03-07' } },
  })
})

test('the summary shows what was found and where it is', async () => {
  const root = temporary()
  const { folder, found } = await addReport(write(root, 'a.txt', reportText(5)), {
    source: emptySource(root),
  })
  const summary = addedSummary('a.txt', folder, found!)
  expect(summary).toMatch(/^a\.txt: set up in .*S-2031-5\.en\n/)
  for (const fact of ['S/2031/5', 'Situation of the river basins', '2031-03-05', 'Observations'])
    expect(summary).toContain(fact)
})
