/**
 * Documents and megabytes a second and core, format by format, beside the tools that people use for it: `make bench`.
 *
 * The corpus is `../shared/corpus` where it is, else the project's own report. Word and HTML documents are made of its texts, a
 * paragraph a block. Every figure is processor time, all threads together, so that a busy machine slows none of them; the start of
 * Node or of a peer is not in it. MB are 10^6 bytes of the files.
 *
 * - `read`: bytes to lines, what `pdftotext` does
 * - `parse`: read, and lines to the report tree, what `pandoc` does
 * - `derive`: read, parse, and the rows of all tables
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { VFile } from 'vfile'
import { detectLanguage } from '../../pipeline/languages/detect.ts'
import { languages } from '../../pipeline/languages/index.ts'
import { parse } from '../../pipeline/parse/index.ts'
import { processReport } from '../../pipeline/process.ts'
import { readDocument } from '../../pipeline/read/report.ts'
import { readVocabularies } from '../../pipeline/read/vocabularies.ts'
import { makeDocx, para } from '../read/make-docx.ts'

const CORPUS = '../shared/corpus'
const MEGA = 1e6
const { vocabularies } = await readVocabularies('source')

/** Each takes a document as far as its name says. */
const STAGES: Record<string, (bytes: Uint8Array) => Promise<unknown>> = {
  read: (bytes) => readDocument(bytes, new VFile()),
  async parse(bytes) {
    const document = await readDocument(bytes, new VFile())
    return document && parse(document, languages[detectLanguage(document.text)], 'R', new VFile())
  },
  async derive(bytes) {
    const file = new VFile()
    const document = await readDocument(bytes, file)
    if (!document) return
    const metadata = {
      symbol: 'R',
      language: detectLanguage(document.text),
      title: 'R',
      body: null,
      dates: {},
      source: { file: 'report', sha256: '', obtained: '' },
    }
    const review = { review: { corrections: [], slips: [] }, corrections: file, errata: file }
    processReport({ name: 'R', folder: '', metadata, document, file }, vocabularies, review)
  },
}

interface Format {
  name: string
  files: string[]
  /** A command that reads a file and writes to standard output; null where there is none of its kind. */
  peer: string[] | null
}

function formatsIn(folder: string): Format[] {
  const texts = filesIn('text', '.txt')
  if (texts.length === 0) {
    console.log(`${CORPUS} is not there: measured with the project's own report`)
    texts.push('source/reports/S-2012-178/report.txt')
  }
  const made = (extension: string, make: (blocks: string[]) => string | Uint8Array): string[] =>
    texts.map((text) => {
      const path = join(folder, `${basename(text, '.txt')}.${extension}`)
      writeFileSync(path, make(blocksOf(text)))
      return path
    })
  return [
    { name: 'text', files: texts, peer: ['pandoc', '--from=markdown', '--to=json'] },
    {
      name: 'docx',
      files: made('docx', (blocks) => makeDocx({ body: blocks.map((block) => para(block)).join('') })),
      peer: ['pandoc', '--from=docx', '--to=markdown'],
    },
    {
      name: 'html',
      files: made(
        'html',
        (blocks) => `<!doctype html>\n${blocks.map((block) => `<p>${block}</p>\n`).join('')}`,
      ),
      peer: ['pandoc', '--from=html', '--to=markdown'],
    },
    { name: 'pdf', files: filesIn('pdf', '.pdf'), peer: ['pdftotext', '-raw'] },
    { name: 'akn', files: filesIn('akn', '.xml'), peer: null },
  ].filter(({ files }) => files.length > 0)
}

function filesIn(folder: string, extension: string): string[] {
  const path = join(CORPUS, folder)
  if (!existsSync(path)) return []
  return readdirSync(path)
    .filter((name) => name.endsWith(extension))
    .map((name) => join(path, name))
}

/** What stands between empty lines, ready for XML. */
function blocksOf(path: string): string[] {
  const text = readFileSync(path, 'utf8').replace(/\f/g, '\n\n').replace(/&/g, '&amp;').replace(/</g, '&lt;')
  return text
    .split(/\n\s*\n/)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter((block) => block !== '')
}

/** Processor seconds of the better of two runs, after one that does not count. */
async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < 3; run++) {
    const before = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(before)
    times.push((user + system) / MEGA)
  }
  return Math.min(...times.slice(1))
}

/** The same of a process a file, without the time that the program takes to start; null where it is not installed. */
function secondsOfPeer([program, ...options]: string[], files: string[]): number | null {
  const run = (command: string): number | null => {
    const script = `for file; do ${command} >/dev/null 2>&1 || exit; done; times`
    const { status, stdout } = spawnSync('sh', ['-c', script, 'sh', ...files], { encoding: 'utf8' })
    if (status !== 0) return null
    // the second line is of the shell's children: user and system, as 1m2.345s
    const [, children = ''] = stdout.split('\n')
    return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
      (sum, [, m, s]) => sum + Number(m) * 60 + Number(s),
      0,
    )
  }
  const output = program === 'pdftotext' ? '-' : ''
  const started = run(`${program} ${program === 'pdftotext' ? '-v' : '--version'}`)
  const whole = run(`${program} ${options.join(' ')} "$file" ${output}`)
  return started === null || whole === null ? null : whole - started
}

async function bench({ name, files, peer }: Format): Promise<void> {
  const documents = files.map((file) => readFileSync(file))
  const size = files.reduce((sum, file) => sum + statSync(file).size, 0) / MEGA
  const print = (work: string, seconds: number): void =>
    console.log(
      `  ${name.padEnd(6)}${work.padEnd(12)}${(files.length / seconds).toFixed(1).padStart(9)} documents/s${(size / seconds).toFixed(2).padStart(9)} MB/s`,
    )
  console.log(`\n  ${files.length} documents, ${size.toFixed(1)} MB`)
  for (const [stage, work] of Object.entries(STAGES))
    print(
      stage,
      await secondsOf(async () => {
        for (const bytes of documents) await work(bytes)
      }),
    )
  if (peer === null) return
  const seconds = secondsOfPeer(peer, files)
  if (seconds === null)
    console.log(`  ${name.padEnd(6)}${peer[0]} is left out: it is not installed, or fails`)
  else print(peer[0]!, seconds)
}

const folder = mkdtempSync(join(tmpdir(), 'undocket-bench-'))
try {
  console.log('\nFormat by format, a second of one core')
  for (const format of formatsIn(folder)) await bench(format)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
