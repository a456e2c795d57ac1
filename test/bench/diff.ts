/**
 * The keyed difference of two CSV files against other tools, each in a process of its own, in turn: median time of the whole process and
 * most memory held. All must find the same rows.
 *
 *     bench-diff.js [ROWS …]      1000 100000 1000000 by default
 *
 * The peers are no dependencies of the project: those that are not installed are left out, and said so. To have them:
 * `npm install --no-save daff @duckdb/node-api udsv`; with PEERS=FOLDER they are taken from another folder's node_modules.
 */
import { spawnSync } from 'node:child_process'
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compareCsv } from '../../pipeline/diff/compare-csv.ts'
import { generator } from '../random.ts'

/** Rows added, removed, changed. */
type Counts = [number, number, number]

type Tool = (older: string, newer: string) => Counts | Promise<Counts>

const peers = createRequire(join(resolve(process.env.PEERS ?? '.'), 'package.json'))
// biome-ignore lint/suspicious/noExplicitAny: the peers are not installed when types are checked
const load = async (name: string): Promise<any> => import(pathToFileURL(peers.resolve(name)).href)

const tools: Record<string, { peer: string | null; most: number; run: Tool }> = {
  undocket: { peer: null, most: Number.POSITIVE_INFINITY, run: undocket },
  duckdb: { peer: '@duckdb/node-api', most: Number.POSITIVE_INFINITY, run: duckdb },
  'map + udsv': { peer: 'udsv', most: Number.POSITIVE_INFINITY, run: map },
  daff: { peer: 'daff', most: 1_000_000, run: daff },
}

function undocket(older: string, newer: string): Counts {
  const { added, removed, changed } = compareCsv(older, newer, ['id'])
  return [added.length, removed.length, changed.length]
}

async function duckdb(older: string, newer: string): Promise<Counts> {
  const { DuckDBInstance } = await load('@duckdb/node-api')
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const table = (path: string): string =>
    `(select * from read_csv('${path}', header = true, all_varchar = true))`
  const result = await connection.runAndReadAll(
    `select a.id is null as came, b.id is null as went, a, b from ${table(older)} a full join ${table(newer)} b on a.id = b.id
     where a.id is null or b.id is null or a is distinct from b`,
  )
  const counts: Counts = [0, 0, 0]
  for (const [came, went] of result.getRows()) counts[came ? 0 : went ? 1 : 2]++
  return counts
}

/** The fastest reader found; its rows include the header. */
async function reader(): Promise<(path: string) => string[][]> {
  const { inferSchema, initParser } = await load('udsv')
  return (path) => {
    const text = readFileSync(path, 'utf8')
    const schema = inferSchema(text, { trim: false })
    return [schema.cols.map(({ name }: { name: string }) => name), ...initParser(schema).stringArrs(text)]
  }
}

async function map(older: string, newer: string): Promise<Counts> {
  const parse = await reader()
  const before = new Map(parse(older).map((row) => [row[0]!, row]))
  const counts: Counts = [0, 0, 0]
  for (const row of parse(newer)) {
    const was = before.get(row[0]!)
    if (was === undefined) counts[0]++
    else if (row.some((cell, index) => cell !== was[index])) counts[2]++
    before.delete(row[0]!)
  }
  counts[1] = before.size
  return counts
}

async function daff(older: string, newer: string): Promise<Counts> {
  const module = await load('daff')
  const daff = module.default ?? module
  // Its own reader takes ten times as long as all the rest.
  const parse = await reader()
  const flags = new daff.CompareFlags()
  flags.addPrimaryKey('id')
  flags.unchanged_context = 0
  const difference = new daff.TableView([])
  const alignment = daff
    .compareTables(new daff.TableView(parse(older)), new daff.TableView(parse(newer)), flags)
    .align()
  new daff.TableDiff(alignment, flags).hilite(difference)
  const counts: Counts = [0, 0, 0]
  for (let row = 0; row < difference.height; row++) {
    const action = String(difference.getCell(0, row))
    if (action === '+++') counts[0]++
    else if (action === '---') counts[1]++
    else if (action.includes('->')) counts[2]++
  }
  return counts
}

const [mode, ...rest] = process.argv.slice(2)
if (mode === '--tool') {
  const [name, older, newer] = rest as [string, string, string]
  const counts = await tools[name]!.run(older, newer)
  process.stdout.write(JSON.stringify({ counts, memory: process.resourceUsage().maxRSS / 1024 }))
} else {
  const sizes = process.argv.slice(2).map(Number)
  for (const rows of sizes.length > 0 ? sizes : [1000, 100_000, 1_000_000]) {
    for (const order of ['in order', 'shuffled'] as const) await compare(rows, order)
  }
}

async function compare(rows: number, order: 'in order' | 'shuffled'): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'undocket-bench-'))
  try {
    const [older, newer] = [join(folder, 'older.csv'), join(folder, 'newer.csv')]
    const expected = await generate(rows, order, older, newer)
    const [added, removed, changed] = expected
    process.stdout.write(
      `\n${rows} rows × 8 columns, ${order}: ${added} added, ${removed} removed, ${changed} changed\n`,
    )
    const measured = measure(rows, older, newer, expected)
    const ours = measured.get('undocket')!
    for (const [name, { seconds, memory }] of measured) {
      const ratio = (ours.seconds / seconds).toFixed(2)
      process.stdout.write(
        `  ${name.padEnd(12)} ${seconds.toFixed(2).padStart(7)} s  ${memory.toFixed(0).padStart(6)} MiB   undocket takes ${ratio} of it\n`,
      )
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Measure {
  seconds: number
  memory: number
}

/** The tools in turn, so that a busy moment of the machine meets all of them; a run of more than ten seconds is not repeated. */
function measure(rows: number, older: string, newer: string, expected: Counts): Map<string, Measure> {
  const runs = new Map<string, Measure[]>()
  for (let turn = 0; turn < 5; turn++) {
    for (const [name, { peer, most }] of Object.entries(tools)) {
      if (rows > most || (runs.get(name)?.[0]?.seconds ?? 0) > 10) continue
      if (peer !== null && !isInstalled(peer)) {
        if (turn === 0) process.stdout.write(`  ${name} left out: ${peer} is not installed\n`)
        continue
      }
      const started = performance.now()
      const args = ['--max-old-space-size=8192', process.argv[1]!, '--tool', name, older, newer]
      const { status, stdout, stderr } = spawnSync(process.execPath, args)
      const seconds = (performance.now() - started) / 1000
      if (status !== 0) throw new Error(`${name} failed: ${stderr}`)
      const { counts, memory } = JSON.parse(stdout.toString()) as { counts: Counts; memory: number }
      if (counts.join() !== expected.join()) throw new Error(`${name} found ${counts}, expected ${expected}`)
      runs.set(name, [...(runs.get(name) ?? []), { seconds, memory }])
    }
  }
  return new Map([...runs].map(([name, all]) => [name, median(all)]))
}

function isInstalled(peer: string): boolean {
  try {
    peers.resolve(peer)
    return true
  } catch {
    return false
  }
}

function median(runs: readonly Measure[]): Measure {
  return runs.toSorted((a, b) => a.seconds - b.seconds)[runs.length >> 1]!
}

/** Two files: 1 % of the rows changed in one cell, 0.5 % only in the older one, 0.5 % only in the newer one. */
async function generate(
  rows: number,
  order: 'in order' | 'shuffled',
  older: string,
  newer: string,
): Promise<Counts> {
  const random = generator(rows)
  const words = '专家小组 访问了 三座 仓库 发现 其中 无人看守 会员国 应当 标记 进口 武器 报告 说明'.split(' ')
  const text = (): string =>
    Array.from({ length: 6 }, () => words[Math.floor(random() * words.length)]).join('')
  const header = 'id,kind,number,page,date,text,place,note'
  const [before, after]: [string[], string[]] = [[], []]
  const counts: Counts = [0, 0, 0]
  for (let row = 0; row < rows; row++) {
    const date = `2012-0${1 + (row % 9)}-1${row % 10}`
    const cells = [`A-${1e6 + row}`, 'paragraph', row % 997, row % 313, date, text(), words[row % 14], text()]
    const dice = random()
    if (dice >= 0.005) before.push(cells.join(','))
    else counts[0]++
    if (dice >= 0.005 && dice < 0.01) {
      counts[1]++
      continue
    }
    if (dice >= 0.01 && dice < 0.02) {
      counts[2]++
      cells[3] = 1000
    }
    after.push(cells.join(','))
  }
  if (order === 'shuffled') shuffle(after, random)
  await Promise.all([write(older, header, before), write(newer, header, after)])
  return counts
}

function shuffle(items: string[], random: () => number): void {
  for (let last = items.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const item = items[last]!
    items[last] = items[other]!
    items[other] = item
  }
}

async function write(path: string, header: string, lines: readonly string[]): Promise<void> {
  const stream = createWriteStream(path)
  stream.write(`${header}\n`)
  for (let at = 0; at < lines.length; at += 10_000)
    stream.write(`${lines.slice(at, at + 10_000).join('\n')}\n`)
  await new Promise<void>((done, failed) => stream.on('error', failed).end(done))
}
