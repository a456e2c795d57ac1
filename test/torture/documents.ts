/**
 * Cuts documents short at random and flips random bytes in them: each must be read with a complete ledger or be refused with a message,
 * and in bounded time.
 *
 *     torture-documents.js [TRIES] [SEED] [FOLDER …]      10,000 tries on ../shared/corpus where it is, and on the project's own reports
 *
 * A process of its own makes 250 tries, and names each before it begins: one that hangs or dies is known.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { detectLanguage } from '../../pipeline/languages/detect.ts'
import { languages } from '../../pipeline/languages/index.ts'
import { hasErrors } from '../../pipeline/message.ts'
import { parse } from '../../pipeline/parse/index.ts'
import { readDocument } from '../../pipeline/read/report.ts'
import { generator } from '../random.ts'

const BATCH = 250
const SECONDS = 10
const FORMATS = /\.(?:txt|pdf|docx|xml|html)$/

const [mode, ...rest] = process.argv.slice(2)
if (mode === '--batch') await runBatch(Number(rest[0]), Number(rest[1]), rest.slice(2))
else runAll(Number(mode ?? 10_000), Number(rest[0] ?? 1), rest.slice(1))

function runAll(tries: number, seed: number, folders: string[]): void {
  const wanted = folders.length > 0 ? folders : ['../shared/corpus', 'source/reports'].filter(existsSync)
  const files = wanted.flatMap(filesUnder)
  let refused = 0
  let failed = 0
  for (let first = 0; first < tries; first += BATCH) {
    const count = Math.min(BATCH, tries - first)
    const { stdout, status } = spawnSync(
      process.execPath,
      [process.argv[1]!, '--batch', String(count), String(seed + first), ...files],
      { encoding: 'utf8', timeout: count * SECONDS * 1000, maxBuffer: 1 << 26 },
    )
    const lines = stdout.trimEnd().split('\n')
    refused += lines.filter((line) => line === 'refused').length
    const problems = lines.filter((line) => line.startsWith('failed'))
    if (status !== 0) problems.push(`failed  the process ended with ${status} after ${lines.at(-1)}`)
    for (const problem of problems) console.log(problem)
    failed += problems.length
  }
  console.log(`${tries} mutilated documents of ${files.length} files: ${refused} refused, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
}

async function runBatch(count: number, seed: number, files: string[]): Promise<void> {
  const random = generator(seed)
  for (let index = 0; index < count; index++) {
    const path = files[Math.floor(random() * files.length)]!
    const { bytes, how } = mutilate(readFileSync(path), random)
    const name = `${path}, ${how}`
    console.log(`try     ${name}`)
    const begun = performance.now()
    try {
      console.log((await holds(bytes, path)) ? 'read' : 'refused')
    } catch (error) {
      console.log(`failed  ${name}: ${error instanceof Error ? error.message : String(error)}`)
    }
    const seconds = (performance.now() - begun) / 1000
    if (seconds > SECONDS) console.log(`failed  ${name}: took ${seconds.toFixed(1)} s`)
  }
}

function mutilate(original: Buffer, random: () => number): { bytes: Buffer; how: string } {
  if (random() < 0.5) {
    const length = Math.floor(random() * original.length)
    return { bytes: original.subarray(0, length), how: `cut to ${length} bytes` }
  }
  const bytes = Buffer.from(original)
  const flips = 1 + Math.floor(random() * 20)
  const places: number[] = []
  for (let flip = 0; flip < flips; flip++) {
    const place = Math.floor(random() * bytes.length)
    bytes[place] = bytes[place]! ^ (1 << Math.floor(random() * 8))
    places.push(place)
  }
  return { bytes, how: `a bit flipped at ${places.join(' ')}` }
}

/** Whether the document was read. Throws where it was read with a ledger that does not add up, or refused without a word. */
async function holds(bytes: Uint8Array, path: string): Promise<boolean> {
  const file = new VFile({ path })
  const document = await readDocument(bytes, file)
  if (!document) {
    if (!hasErrors(file)) throw new Error('refused without a message')
    return false
  }
  const { ledger } = parse(document, languages[detectLanguage(document.text)], 'R', file)
  const rebuilt = ledger.entries.map(({ start, end }) => document.text.slice(start, end)).join('')
  if (rebuilt !== document.text) throw new Error('the ledger does not give the text again')
  return true
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => FORMATS.test(path) && statSync(path).isFile())
    .sort()
}
