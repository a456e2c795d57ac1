/**
 * Many reports: throughput of one report and of many, and where the memory goes, each figure from a process of its own.
 *
 *     bench-reports.js [COUNT …]            1 100 1000 by default
 *     TEXTS=FOLDER bench-reports.js         the .txt files to copy; by default ../shared/corpus/text, else the project's own reports
 *
 * The texts are set up as a source with `addReport`, each under a symbol of its own, again and again until there are COUNT.
 *
 * - `single`: read and process in one thread, at the first time and at the fourth
 * - `process`: read and process, each outcome dropped: what the pool holds
 * - `build`: the whole build, files written
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
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { VFile } from 'vfile'
import { addReport } from '../../pipeline/add.ts'
import { build } from '../../pipeline/index.ts'
import { processAll } from '../../pipeline/pool.ts'
import { processFolder, type Setting } from '../../pipeline/process-folder.ts'
import { findReports, nameOf } from '../../pipeline/read/report.ts'
import { readVocabularies } from '../../pipeline/read/vocabularies.ts'

interface Measure {
  reports: number
  /** Megabytes of source text. */
  size: number
  seconds: number
  /** Seconds of all cores together: what throughput per core is measured by, whatever else the machine does. */
  cpu: number
  /** Most memory the process held, and its JavaScript heap at the end, in megabytes. */
  peak: number
  heap: number
}

const MEGA = 1e6

/** What a mode works on; reading the vocabularies is not in the figures. */
interface Task {
  folders: string[]
  setting: Setting
  source: string
  cache: string
}

/** Each gives what it holds in the end. */
const modes: Record<string, (task: Task) => Promise<unknown>> = {
  async single({ folders, setting }) {
    for (const folder of folders) await processFolder(folder, setting)
  },
  async process({ folders, setting }) {
    for await (const _ of processAll(folders, setting));
  },
  async cached({ folders, setting, cache }) {
    for await (const _ of processAll(folders, { ...setting, cache }));
  },
  async build({ source }) {
    return build({ source, out: join(source, '..', 'draft'), pipelineVersion: '0', corrections: true })
  },
}

/** One mode in this process, after `warm` runs that do not count. */
async function measure(mode: string, source: string, warm: number): Promise<Measure> {
  const { vocabularies } = await readVocabularies(source)
  const folders = await findReports(source, new VFile())
  const task = {
    folders,
    setting: { vocabularies, corrections: true },
    source,
    cache: join(source, '..', 'cache'),
  }
  for (let run = 0; run < warm; run++) await modes[mode]!(task)
  const started = performance.now()
  const before = process.cpuUsage()
  const held = [await modes[mode]!(task)]
  const seconds = (performance.now() - started) / 1000
  const { user, system } = process.cpuUsage(before)
  globalThis.gc?.()
  const heap = process.memoryUsage().heapUsed / MEGA
  const peak = (process.resourceUsage().maxRSS * 1024) / MEGA
  const size = folders.reduce((sum, folder) => sum + statSync(join(folder, 'report.txt')).size, 0) / MEGA
  return { reports: folders.length * held.length, size, seconds, cpu: (user + system) / MEGA, peak, heap }
}

/** Sets up a source of so many reports, the texts over and over. */
async function setUp(folder: string, texts: string[], count: number): Promise<string> {
  const source = join(folder, 'source')
  mkdirSync(source, { recursive: true })
  cpSync('source/vocabularies', join(source, 'vocabularies'), { recursive: true })
  for (const [index, text] of texts.slice(0, count).entries()) {
    const { file } = await addReport(text, { source, symbol: symbolOf(index) })
    if (file.messages.some(({ ruleId }) => ruleId === 'document-unreadable'))
      throw new Error(String(file.messages[0]))
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
  const script = fileURLToPath(import.meta.url)
  const args = ['--expose-gc', '--max-old-space-size=12000', script, '--measure', mode, source, String(warm)]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 })
  if (status !== 0) throw new Error(`${mode} failed: ${stderr.slice(0, 2000)}`)
  return JSON.parse(stdout) as Measure
}

function print(mode: string, { reports, size, seconds, cpu, peak, heap }: Measure): void {
  const cells = [
    mode.padEnd(14),
    `${reports} reports`.padStart(13),
    `${size.toFixed(1)} MB`.padStart(9),
    `${seconds.toFixed(2)} s`.padStart(9),
    `${(reports / seconds).toFixed(1)}/s`.padStart(9),
    `${(size / cpu).toFixed(2)} MB/s a core`.padStart(18),
    `peak ${Math.round(peak)} MB`.padStart(13),
    `heap ${Math.round(heap)} MB`.padStart(13),
  ]
  console.log(cells.join(' '))
}

const [first, ...rest] = process.argv.slice(2)
if (first === '--measure') {
  const [mode, source, warm] = rest as [string, string, string]
  process.stdout.write(JSON.stringify(await measure(mode, source, Number(warm))))
} else {
  const counts = first === undefined ? [1, 100, 1000] : [first, ...rest].map(Number)
  const texts = textsOf()
  console.log(
    `${texts.length} texts, the first ${basename(texts[0]!)}; ${availableParallelism()} cores, Node ${process.version}`,
  )
  for (const count of counts) {
    const folder = mkdtempSync(join(tmpdir(), 'undocket-bench-'))
    try {
      const source = await setUp(folder, texts, count)
      if (count <= 100) {
        print('single, cold', inOwnProcess('single', source, 0))
        print('single, warm', inOwnProcess('single', source, 3))
      }
      print('process', inOwnProcess('process', source, 0))
      print('to cache', inOwnProcess('cached', source, 0))
      print('from cache', inOwnProcess('cached', source, 0))
      print('build', inOwnProcess('build', source, 0))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
