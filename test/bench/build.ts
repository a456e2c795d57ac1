/**
 * What a build costs, and how the parser grows: `make bench`.
 *
 * Whole processes are measured in turn with an empty start of Node, so that a busy machine slows both; throughput is measured in this
 * process, the least of several runs. All sizes are bytes of UTF-8, MB are 10^6 bytes.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { languageOf } from '../../pipeline/languages/index.ts'
import { parse } from '../../pipeline/parse/index.ts'
import { toLines } from '../../pipeline/read/lines.ts'
import { fromMarkdown } from '../../pipeline/write/markdown.ts'

const REPORT = readFileSync('source/reports/S-2012-178/report.txt', 'utf8')
const BYTES = Buffer.byteLength(REPORT)
const zh = languageOf('zh')!

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!
}

/** Milliseconds of the fastest of several runs. */
function least(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return Math.min(...times)
}

function parseReport(text: string): void {
  parse(toLines(text), zh, 'R', new VFile())
}

/** The floor: one regular expression over every line. */
function scanLines(text: string): number {
  let numbered = 0
  for (const match of text.matchAll(/^[ \t]*(?:(\d{1,3})\.|\(([a-z])\))?[^\n]*$/gm)) if (match[1]) numbered++
  return numbered
}

function print(title: string, rows: [string, ...string[]][]): void {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  console.log(`\n${title}\n`)
  for (const row of rows)
    console.log(
      `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  ')}`,
    )
}

const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`

/** Milliseconds and peak memory in MiB of a whole process. */
function run(args: string[]): { time: number; memory: number } {
  const report = 'process.on("exit",()=>require("fs").writeSync(3,String(process.resourceUsage().maxRSS)))'
  const start = performance.now()
  const { status, stderr, output } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,import{createRequire}from'node:module';const require=createRequire('/x');${report}`,
      ...args,
    ],
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe'], encoding: 'utf8' },
  )
  const time = performance.now() - start
  if (status !== 0) throw new Error(stderr)
  return { time, memory: Number(output[3]) / 1024 }
}

function benchBuild(): void {
  const folder = mkdtempSync(join(tmpdir(), 'undocket-bench-'))
  const build = ['.build/cli.js', 'build', '--quiet', '--out', join(folder, 'draft')]
  const runs = { empty: [] as number[], build: [] as number[] }
  const memory = { empty: 0, build: 0 }
  for (let index = 0; index < 15; index++) {
    for (const [name, args] of [
      ['empty', ['-e', '0']],
      ['build', build],
    ] as const) {
      const start = performance.now()
      const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
      runs[name].push(performance.now() - start)
      if (status !== 0) throw new Error(stderr)
    }
  }
  memory.empty = run(['-e', '0']).memory
  memory.build = run(build).memory
  rmSync(folder, { recursive: true })
  const [empty, whole] = [median(runs.empty), median(runs.build)]
  print('Build of the first report, whole process, median of 15 in turn', [
    ['', 'time', 'ratio', 'peak memory'],
    ['empty start of Node', milliseconds(empty), '1.0', `${memory.empty.toFixed(0)} MiB`],
    ['undocket build', milliseconds(whole), (whole / empty).toFixed(1), `${memory.build.toFixed(0)} MiB`],
  ])
}

function benchParse(): void {
  for (let warm = 0; warm < 20; warm++) parseReport(REPORT)
  const times = (count: number, work: (text: string) => unknown) => () => {
    for (let index = 0; index < count; index++) work(REPORT)
  }
  const throughput = (count: number, time: number): string => {
    const rate = (BYTES * count) / 1000 / time
    return `${rate.toFixed(rate < 10 ? 2 : 0)} MB/s`
  }
  const rows: [string, ...string[]][] = [['reports', 'parse', 'remark-parse', 'times faster', 'line scanner']]
  for (const [count, runs] of [
    [1, 15],
    [10, 5],
    [100, 3],
  ] as const) {
    const ours = least(runs, times(count, parseReport))
    // a hundred take half a minute, and each is as long as the first
    const remark = count > 10 ? null : least(count === 1 ? 5 : 1, times(count, fromMarkdown))
    const scan = least(runs, times(count, scanLines))
    rows.push([
      `${count} × ${(BYTES / 1000).toFixed(0)} kB`,
      throughput(count, ours),
      remark === null ? '–' : throughput(count, remark),
      remark === null ? '–' : (remark / ours).toFixed(0),
      throughput(count, scan),
    ])
  }
  print('Parse, text to report tree, in one process', rows)
}

const note = (number: number): string =>
  `goes here,${number}\nand on\n__________________\n${number}\nSee X/1.\f`

/** Inputs by their size; a quadratic step would make ten times the input take a hundred times as long. */
const HARD: [string, number, (size: number) => string][] = [
  ['one line of 10 MB', 10_000_000, (size) => 'word '.repeat(size / 5)],
  ['one line of 10 MB, digits', 10_000_000, (size) => '1 2 3 '.repeat(size / 6)],
  ['100,000 short lines', 100_000, (size) => 'word\n'.repeat(size)],
  ['100,000 numbered lines', 100_000, (size) => '1. Word\n'.repeat(size)],
  [
    '10,000 footnotes',
    10_000,
    (size) => Array.from({ length: size }, (_, index) => note(index + 1)).join(''),
  ],
]

function benchHard(): void {
  const en = languageOf('en')!
  const time = (text: string): number => least(3, () => parse(toLines(text), en, 'R', new VFile()))
  const rows = HARD.map(([name, size, make]): [string, ...string[]] => {
    const [tenth, whole] = [time(make(size / 10)), time(make(size))]
    return [name, milliseconds(tenth), milliseconds(whole), (whole / tenth).toFixed(1)]
  })
  print('Hard inputs: ten times the size, expected ten times the time', [
    ['', 'a tenth', 'whole', 'ratio'],
    ...rows,
  ])
  print('Peak memory of all of the above', [
    ['resident', `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`],
  ])
}

benchBuild()
benchParse()
benchHard()
