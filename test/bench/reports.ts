/**
 * Many reports: throughput of a core beside that of one thread, and the memory, each figure from a process of its own.
 *
 *     bench-reports.js [COUNT …]            96 300 1000 by default
 *     TEXTS=FOLDER bench-reports.js         the .txt files to copy; by default ../shared/corpus/text, else the project's own reports
 *
 * The texts are set up as a source with `addReport`, each under a symbol of its own, again and again until there are COUNT.
 *
 * - `one thread`: each text read, processed and rendered, after all of them once; measured beside every count, for others may use the
 *   machine meanwhile
 * - `build`: the whole build, files and cache written
 * - `again`: the same from the cache
 *
 * The memory is the median of what the process held whenever a report was done. The peak lies above it by how much the collector happens to
 * leave in the worst moment, which is worse the more moments there are.
 */
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { VFile } from 'vfile'
import { addReport } from '../../pipeline/add.ts'
import { build } from '../../pipeline/index.ts'
import { findReports, nameOf } from '../../pipeline/read/report.ts'
import { readVocabularies } from '../../pipeline/read/vocabularies.ts'
import { processFolder } from '../../pipeline/run/process-folder.ts'

interface Measure {
  reports: number
  /** Of these, the ones with errors. */
  leftOut: number
  /** Megabytes of source text. */
  size: number
  seconds: number
  /** Seconds of all cores together: what throughput per core is measured by, whatever else the machine does. */
  cpu: number
  /** Memory that the process held, in megabytes: the median, and the most. */
  memory: number
  peak: number
}

const MEGA = 1e6

/** Each works on a source, calls back whenever a report is done, and gives how many were left out. */
const modes: Record<string, (source: string, done: () => void) => Promise<number>> = {
  async 'one thread'(source, done) {
    const { vocabularies } = await readVocabularies(source)
    let leftOut = 0
    for (const folder of await findReports(source, new VFile())) {
      const { contribution } = await processFolder(folder, { vocabularies, corrections: true })
      if (!contribution?.published) leftOut++
      done()
    }
    return leftOut
  },
  async build(source, done) {
    const [out, cache] = [join(source, '..', 'draft'), join(source, '..', 'cache')]
    const options = {
      source,
      out,
      cache,
      pipelineVersion: '0',
      corrections: true,
      keepGoing: true,
      progress: done,
    }
    const { published, leftOut } = await build(options)
    if (!published) throw new Error('Nothing was published, expected a draft of the reports without errors')
    return leftOut
  },
}

/** One mode in this process, after `warm` runs that do not count. */
async function measure(mode: string, source: string, warm: number): Promise<Measure> {
  for (let run = 0; run < warm; run++) await modes[mode]!(source, () => {})
  const held: number[] = []
  const started = performance.now()
  const before = process.cpuUsage()
  const leftOut = await modes[mode]!(source, () => held.push(process.memoryUsage.rss()))
  const seconds = (performance.now() - started) / 1000
  const { user, system } = process.cpuUsage(before)
  const memory = held.sort((a, b) => a - b)[held.length >> 1]! / MEGA
  const peak = (process.resourceUsage().maxRSS * 1024) / MEGA
  const folders = await findReports(source, new VFile())
  const size = folders.reduce((sum, folder) => sum + statSync(join(folder, 'report.txt')).size, 0) / MEGA
  return { reports: folders.length, leftOut, size, seconds, cpu: (user + system) / MEGA, memory, peak }
}

/** Sets up a source of so many reports, the texts over and over. */
async function setUp(folder: string, texts: string[], count: number): Promise<string> {
  const source = join(folder, 'source')
  mkdirSync(source, { recursive: true })
  cpSync('source/vocabularies', join(source, 'vocabularies'), { recursive: true })
  for (const [index, text] of texts.slice(0, count).entries()) {
    const { file, folder } = await addReport(text, { source, symbol: symbolOf(index) })
    if (folder === null) throw new Error(String(file.messages[0]))
  }
  const first = readdirSync(join(source, 'reports'))
  for (let index = texts.length; index < count; index++) {
    const symbol = symbolOf(index % texts.length)
    const model = first.find((name) => name.startsWith(`${nameOf(symbol)}.`))!
    const copy = join(source, 'reports', model.replace(nameOf(symbol), nameOf(symbolOf(index))))
    cpSync(join(source, 'reports', model), copy, { recursive: true })
    const yaml = readFileSync(join(copy, 'report.yaml'), 'utf8')
    writeFileSync(
      join(copy, 'report.yaml'),
      yaml.replace(`symbol: ${symbol}\n`, `symbol: ${symbolOf(index)}\n`),
    )
  }
  return source
}

function symbolOf(index: number): string {
  return `S/2000/${index + 1}`
}

function textsOf(): string[] {
  const folder = process.env.TEXTS ?? '../shared/corpus/text'
  if (existsSync(folder))
    return readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => join(folder, name))
  console.log(`${folder} is not there: measured with the project's own reports`)
  return readdirSync('source/reports').map((name) => join('source/reports', name, 'report.txt'))
}

function inOwnProcess(mode: string, source: string, warm: number): Measure {
  const args = [fileURLToPath(import.meta.url), '--measure', mode, source, String(warm)]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 })
  if (status !== 0) throw new Error(`${mode} failed: ${stderr.slice(0, 2000)}`)
  return JSON.parse(stdout) as Measure
}

/** @param thread what one thread does, to compare with */
function print(
  mode: string,
  { reports, leftOut, size, seconds, cpu, memory, peak }: Measure,
  thread?: Measure,
): void {
  const rate = size / cpu
  const cells = [
    mode.padEnd(10),
    `${reports} reports`.padStart(13),
    `${size.toFixed(1)} MB`.padStart(8),
    `${seconds.toFixed(1)} s`.padStart(8),
    `${(reports / seconds).toFixed(1)}/s`.padStart(8),
    `${(reports / cpu).toFixed(1)}/s a core`.padStart(14),
    `${rate.toFixed(2)} MB/s a core`.padStart(16),
    thread ? `${Math.round((100 * rate) / (thread.size / thread.cpu))} % of one thread`.padStart(18) : '',
    `${Math.round(memory)} MB`.padStart(8),
    `peak ${Math.round(peak)} MB`.padStart(13),
    leftOut > 0 ? `  ${leftOut} left out for their errors` : '',
  ]
  console.log(cells.join(' '))
}

const [first, ...rest] = process.argv.slice(2)
if (first === '--measure') {
  const [mode, source, warm] = rest as [string, string, string]
  process.stdout.write(JSON.stringify(await measure(mode, source, Number(warm))))
} else {
  const counts = first === undefined ? [96, 300, 1000] : [first, ...rest].map(Number)
  const texts = textsOf()
  console.log(
    `\nMany reports: ${texts.length} texts, ${availableParallelism()} cores, Node ${process.version}\n`,
  )
  const folder = mkdtempSync(join(tmpdir(), 'undocket-bench-'))
  try {
    const each = await setUp(join(folder, 'each'), texts, texts.length)
    for (const count of counts) {
      const thread = inOwnProcess('one thread', each, 1)
      print('one thread', thread)
      const source = await setUp(join(folder, String(count)), texts, count)
      print('build', inOwnProcess('build', source, 0), thread)
      print('again', inOwnProcess('build', source, 0))
      rmSync(join(folder, String(count)), { recursive: true })
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
