import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { expect, test } from 'vitest'
import { addReport } from '../../pipeline/add.ts'
import { tell } from '../../pipeline/message.ts'
import { pack, type ReportOutcome, unpack } from '../../pipeline/run/outcome.ts'
import { type PoolOptions, processAll } from '../../pipeline/run/pool.ts'
import { type Progress, progressLine } from '../../pipeline/run/progress.ts'
import { emptySource, noVocabularies, reportText, temporary, write } from '../many-reports.ts'

const setting = { vocabularies: noVocabularies, corrections: true }

/** A source of so many reports; their folders, in the order of the numbers. */
async function folders(count: number): Promise<string[]> {
  const root = temporary()
  const source = emptySource(root)
  const paths: string[] = []
  for (let number = 1; number <= count; number++) {
    const { folder } = await addReport(write(root, 'report.txt', reportText(number)), { source })
    paths.push(folder!)
  }
  return paths
}

async function run(paths: string[], options: Partial<PoolOptions> = {}): Promise<ReportOutcome[]> {
  const outcomes: ReportOutcome[] = []
  for await (const outcome of processAll(paths, { ...setting, ...options })) outcomes.push(outcome)
  return outcomes
}

/** All that a build makes of an outcome. */
function plain({ folder, contribution, files }: ReportOutcome): unknown {
  return [
    basename(folder),
    pack({ folder, contribution, files }),
    files.map(({ path }) => path),
    reporter(files),
  ]
}

/** How many reports a run took from the cache. */
async function unchangedIn(paths: string[], options: Partial<PoolOptions>): Promise<number> {
  let last: Progress | null = null
  await run(paths, { ...options, progress: (state) => (last = state) })
  return last!.unchanged
}

test('threads give the same as one after the other, in the order given', async () => {
  const paths = (await folders(7)).reverse()
  const alone = [...(await run(paths.slice(0, 1))), ...(await run(paths.slice(1, 3)))]
  const spread = await run(paths, { workers: 2 })
  expect(spread.map(({ folder }) => folder)).toEqual(paths)
  expect(spread.slice(0, 3).map(plain)).toEqual(alone.map(plain))
  expect(spread.map(({ contribution }) => contribution?.counts.get('paragraphs'))).toEqual(paths.map(() => 5))
})

test('a report that is wrong is told as its own, the others are done', async () => {
  const paths = await folders(3)
  rmSync(join(paths[1]!, 'report.yaml'))
  const outcomes = await run(paths)
  expect(outcomes.map(({ contribution }) => contribution?.id)).toEqual(['S-2031-1', undefined, 'S-2031-3'])
  expect(reporter(outcomes[1]!.files)).toMatch(/report\.yaml cannot be read \(ENOENT\)/)
})

test('what is thrown over a report is told as its own', async () => {
  const paths = await folders(3)
  mkdirSync(join(paths[1]!, 'corrections.yaml'))
  const outcomes = await run(paths)
  expect(outcomes.map(({ contribution }) => contribution?.id)).toEqual(['S-2031-1', undefined, 'S-2031-3'])
  expect(reporter(outcomes[1]!.files)).toMatch(/could not be processed: EISDIR/)
})

test('a report that takes too much memory is given up, the others are done', async () => {
  const paths = await folders(3)
  const text = Array.from(
    { length: 15_000 },
    (_, index) => `${index + 1}. The Mission met ${index} members.\n\n`,
  )
  const large = write(paths[1]!, 'report.txt', text.join(''))
  const yaml = readFileSync(join(paths[1]!, 'report.yaml'), 'utf8')
  const sha256 = createHash('sha256').update(readFileSync(large)).digest('hex')
  write(paths[1]!, 'report.yaml', yaml.replace(/sha256: \w+/, `sha256: ${sha256}`))
  const outcomes = await run(paths, {
    workers: 1,
    limits: { seconds: 60, megabytes: 40 },
  })
  expect(outcomes.map(({ contribution }) => contribution?.id)).toEqual(['S-2031-1', undefined, 'S-2031-3'])
  expect(reporter(outcomes[1]!.files)).toMatch(
    /takes more than 40 MB of memory, expected a document of usual size/,
  )
})

test('a report that takes too long is given up', async () => {
  const outcomes = await run(await folders(3), { limits: { seconds: 0.001, megabytes: 1024 } })
  expect(outcomes.map(({ contribution }) => contribution)).toEqual([null, null, null])
  expect(reporter(outcomes[0]!.files)).toMatch(
    /was not done after 0\.001 s, expected a document of usual size/,
  )
})

test('few outcomes are held, however slowly they are taken', async () => {
  const paths = await folders(24)
  let done = 0
  for await (const _ of processAll(paths, {
    ...setting,
    workers: 2,
    progress: (state) => (done = state.done),
  })) {
    await new Promise((resolve) => setTimeout(resolve, 500))
    break
  }
  expect(done).toBeLessThanOrEqual(9)
})

test('a run can be stopped, and goes on from where it was', async () => {
  const paths = await folders(12)
  const cache = temporary()
  const controller = new AbortController()
  const reason = new Error('interrupted')
  let done = 0
  const progress = (state: Progress): void => {
    done = state.done
    if (done === 4) controller.abort(reason)
  }
  await expect(run(paths, { cache, workers: 2, signal: controller.signal, progress })).rejects.toBe(reason)
  expect(await unchangedIn(paths, { cache })).toBeGreaterThanOrEqual(4)
})

test('the cache gives what was made, wherever the folders lie', async () => {
  const paths = await folders(2)
  const cache = temporary()
  const made = await run(paths, { cache })
  expect(await unchangedIn(paths, { cache })).toBe(2)
  const known = await run(paths, { cache })
  expect(known.map(plain)).toEqual(made.map(plain))
  expect(known.map(plain)).toEqual((await run(paths)).map(plain))
})

test('only what changed is made again', async () => {
  const paths = await folders(2)
  const cache = temporary()
  await run(paths, { cache })
  write(paths[0]!, 'errata.yaml', '')
  expect(await unchangedIn(paths, { cache })).toBe(1)
  expect(await unchangedIn(paths, { cache, corrections: false })).toBe(0)
})

test('a damaged entry is made again', async () => {
  const paths = await folders(1)
  const cache = temporary()
  const [made] = await run(paths, { cache })
  const [build] = readdirSync(cache)
  const [key] = readdirSync(join(cache, build!))
  write(join(cache, build!), key!, readFileSync(join(cache, build!, key!)).subarray(0, 100))
  const [again] = await run(paths, { cache })
  expect(plain(again!)).toEqual(plain(made!))
})

test('packed messages print as they did', () => {
  const file = new VFile({ path: join('reports', 'S-2031-5', 'report.txt') })
  tell(file, 'validate:text-unpublished', '12 characters stand in no row', {
    place: { line: 7, column: 3 },
    note: 'See the page.',
  })
  tell(file, 'validate:count-mismatch', 'Counted 2, expected 3', { actual: '2', expected: ['3'] })
  tell(file, 'read:encoding-converted', 'File is GB18030')
  const outcome = { folder: join('reports', 'S-2031-5'), contribution: null, files: [file] }
  const again = unpack(outcome.folder, structuredClone(pack(outcome)))
  expect(reporter(again.files, { verbose: true })).toBe(reporter([file], { verbose: true }))
  expect(again.files[0]!.messages.map(({ fatal }) => fatal)).toEqual([false, true, undefined])
})

test('the progress says how far, how fast and how long', () => {
  const state = { done: 0, unchanged: 0, total: 1000, folder: null }
  expect(progressLine(state, 0, '')).toBe('0/1000 reports')
  expect(progressLine({ ...state, done: 400, unchanged: 300 }, 20, 'S-2031-5')).toBe(
    '400/1000 reports, 300 unchanged, 20/s, 30 s left: S-2031-5',
  )
  expect(progressLine({ ...state, done: 2 }, 20, '')).toBe('2/1000 reports, 0.1/s, 2 h 46 min left')
})
