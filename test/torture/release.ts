/**
 * Ends `release` and `build` with kill -9 at random moments, fills their disk, makes it read-only, and looks what is left: never half a
 * release, never a lost one, and the next run succeeds unaided.
 *
 *     torture.js [ROUNDS] [SEED]      200 rounds by default
 *
 * The disks are small file systems in memory, which only root may mount; without that right those two parts are left out, and said so.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { release } from '../../pipeline/release/index.ts'
import { entryOf, listFiles } from '../../pipeline/release/sums.ts'
import { checkRelease, verify } from '../../pipeline/release/verify.ts'
import { readVersions, releaseFolders } from '../../pipeline/release/versions.ts'
import type { Table } from '../../pipeline/table.ts'
import { toCsv } from '../../pipeline/write/csv.ts'
import { describe } from '../../pipeline/write/descriptor.ts'
import { generator } from '../random.ts'

const pipelineVersion = '1.0.0'

if (process.argv[2] === '--release') {
  const root = process.argv[3]!
  process.stdout.write('ready\n')
  const { exitCode, output } = release({
    root,
    dist: join(root, 'dist'),
    pipelineVersion,
    date: '2026-01-31',
  })
  process.stdout.write(output)
  process.exit(exitCode)
}

const rounds = Number(process.argv[2] ?? 200)
const random = generator(Number(process.argv[3] ?? 1))
const folder = mkdtempSync(join(tmpdir(), 'undocket-torture-'))
try {
  await tortureRelease()
  await tortureTwo()
  tortureDisk()
  await tortureBuild()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function tortureRelease(): Promise<void> {
  const template = makeProject(join(folder, 'template'))
  const original = readFileSync(join(template, 'dist/1.0.0/SHA256SUMS'), 'utf8')
  const { milliseconds } = await releaseIn(copy(template, 'timing'))
  const left = { before: 0, between: 0, after: 0 }
  for (let round = 0; round < rounds; round++) {
    const root = copy(template, 'round')
    const dist = join(root, 'dist')
    await releaseIn(root, random() * milliseconds * 1.1)
    const folders = releaseFolders(dist)
    const entries = readVersions(dist)
    must(['1.0.0', '1.0.0,1.1.0'].includes(folders.join()), `folders ${folders.join()}`)
    for (const version of folders) {
      const problems = checkRelease(
        dist,
        version,
        entries.find((entry) => entry.version === version),
      )
      must(problems.length === 0, `${version}: ${JSON.stringify(problems)}`)
    }
    must(readFileSync(join(dist, '1.0.0/SHA256SUMS'), 'utf8') === original, '1.0.0 changed')
    left[folders.length === 1 ? 'before' : entries.length === 1 ? 'between' : 'after']++
    const { exitCode, output } = await releaseIn(root)
    must(exitCode === 0, `the next release failed: ${output}`)
    must(verify({ dist }).exitCode === 0, verify({ dist }).output)
    must(releaseFolders(dist).join() === '1.0.0,1.1.0', 'the next release made something else')
    must(readdirSync(dist).sort().join() === '1.0.0,1.1.0,draft,versions.json', readdirSync(dist).join())
  }
  say(
    `release, ended ${rounds} times: ${left.before} before it was there, ${left.between} before it was listed, ${left.after} after`,
  )
}

async function tortureTwo(): Promise<void> {
  const times = Math.ceil(rounds / 10)
  const refusals: number[] = []
  for (let round = 0; round < times; round++) {
    const root = copy(join(folder, 'template'), 'two')
    const results = await Promise.all([releaseIn(root), releaseIn(root), releaseIn(root)])
    const made = results.filter(({ output }) => output.includes('Released 1.1.0'))
    must(
      made.length === 1,
      `${made.length} releases were made of one draft: ${results.map(({ output }) => output).join()}`,
    )
    const clean = /Another release is|Nothing changed since 1\.1\.0/
    must(
      results.every(({ output }) => output.includes('Released 1.1.0') || clean.test(output)),
      results.map(({ output }) => output).join(),
    )
    must(verify({ dist: join(root, 'dist') }).exitCode === 0, 'damaged by two at once')
    refusals.push(results.filter(({ exitCode }) => exitCode === 1).length)
  }
  say(
    `three releases at once, ${times} times: always one made, ${refusals.reduce((sum, count) => sum + count, 0)} refused, the rest found nothing to do`,
  )
}

function tortureDisk(): void {
  const disk = join(folder, 'disk')
  mkdirSync(disk)
  const mount = (...args: string[]): boolean => spawnSync('mount', args, { stdio: 'ignore' }).status === 0
  if (!mount('-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', disk)) {
    say('full disk and read-only disk: left out, because nothing may be mounted here')
    return
  }
  try {
    const template = join(folder, 'template')
    const used = listFiles(template).reduce(
      (sum, path) => sum + Math.ceil(readFileSync(join(template, path)).length / 4096),
      0,
    )
    let refused = 0
    let made = 0
    for (let spare = 0; made < 3; spare += 3) {
      must(mount('-o', 'remount,size=64m', disk), 'remount')
      const root = copy(template, 'project', disk)
      const free = Number(execFileSync('df', ['--output=used', '-k', disk]).toString().split('\n')[1]) / 4
      must(mount('-o', `remount,size=${(Math.ceil(free) + spare) * 4}k`, disk), 'remount')
      const { status, stdout } = spawnSync(process.execPath, [process.argv[1]!, '--release', root])
      const output = stdout.toString()
      must(
        status === 0 || /ENOSPC|cannot be run|not a git work tree/.test(output),
        `full disk: exit ${status}: ${output}`,
      )
      if (status === 0) made++
      else refused++
      must(mount('-o', 'remount,size=64m', disk), 'remount')
      checkAfterwards(root)
    }
    say(
      `full disk, at ${refused} sizes up to the one that fits (${used} blocks in use): refused cleanly every time`,
    )

    const root = copy(template, 'project', disk)
    must(mount('-o', 'remount,ro', disk), 'remount')
    const { status, stdout } = spawnSync(process.execPath, [process.argv[1]!, '--release', root])
    must(status === 1 && stdout.toString().includes('EROFS'), `read-only disk: exit ${status}: ${stdout}`)
    must(mount('-o', 'remount,rw', disk), 'remount')
    checkAfterwards(root)
    say('read-only disk: refused cleanly')
  } finally {
    spawnSync('umount', [disk])
  }
}

/** Whatever happened, what is there verifies, and another run brings 1.1.0. */
function checkAfterwards(root: string): void {
  const dist = join(root, 'dist')
  for (const version of releaseFolders(dist)) {
    const problems = checkRelease(
      dist,
      version,
      readVersions(dist).find((entry) => entry.version === version),
    )
    must(problems.length === 0, `${version}: ${JSON.stringify(problems)}`)
  }
  const { status, stdout } = spawnSync(process.execPath, [process.argv[1]!, '--release', root])
  must(status === 0, `the next release failed: ${stdout}`)
  must(
    verify({ dist }).exitCode === 0 && releaseFolders(dist).join() === '1.0.0,1.1.0',
    verify({ dist }).output,
  )
}

async function tortureBuild(): Promise<void> {
  const cli = join(dirname(process.argv[1]!), 'cli.js')
  if (!existsSync(cli) || !existsSync('source')) {
    say('build: left out, because there is no .build/cli.js or no source here')
    return
  }
  const out = join(folder, 'build/draft')
  const run = (killAfter?: number): Promise<Outcome> =>
    runNode([cli, 'build', '--quiet', '--source', 'source', '--out', out], null, killAfter)
  const first = await run()
  must(first.exitCode === 0, `build: ${first.output}`)
  const whole = hashTree(out)
  let gone = 0
  for (let round = 0; round < rounds; round++) {
    await run(random() * first.milliseconds * 1.05)
    if (!existsSync(out)) gone++
    else must(hashTree(out) === whole, `build left half a draft: ${listFiles(out).join()}`)
    if (round % 10 === 0 || !existsSync(out)) {
      const next = await run()
      must(next.exitCode === 0 && hashTree(out) === whole, `the next build failed: ${next.output}`)
    }
  }
  const next = await run()
  must(next.exitCode === 0 && hashTree(out) === whole, `the next build failed: ${next.output}`)
  const strays = readdirSync(dirname(out)).filter((name) => name !== 'draft')
  must(strays.length === 0, `build left ${strays.join()} behind`)
  say(`build, ended ${rounds} times: never half a draft; ${gone} times none until the next build`)
}

function hashTree(root: string): string {
  return listFiles(root)
    .map((path) => `${path} ${entryOf(path, readFileSync(join(root, path))).sha256}`)
    .join('\n')
}

interface Outcome {
  exitCode: number | null
  output: string
  milliseconds: number
}

/** Runs a release; with `killAfter`, ends it that many milliseconds after it started its work. */
function releaseIn(root: string, killAfter?: number): Promise<Outcome> {
  return runNode([process.argv[1]!, '--release', root], 'ready\n', killAfter)
}

function runNode(args: string[], signal: string | null, killAfter?: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    let started = performance.now()
    const arm = (): void => {
      started = performance.now()
      if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter)
    }
    if (signal === null) arm()
    child.stdout.on('data', (data: Buffer) => {
      output += data
      if (signal !== null && output === signal) arm()
    })
    child.stderr.on('data', (data: Buffer) => {
      output += data
    })
    child.on('close', (exitCode) => resolve({ exitCode, output, milliseconds: performance.now() - started }))
  })
}

/** A project with 1.0.0 released, and a draft with one row more. */
function makeProject(root: string): string {
  mkdirSync(join(root, 'source'), { recursive: true })
  writeFileSync(join(root, 'source/report.txt'), 'The Panel visited three depots.\n')
  writeFileSync(join(root, '.gitignore'), 'dist/\n')
  const git = (...args: string[]): Buffer => execFileSync('git', ['-C', root, ...args], { stdio: 'pipe' })
  git('init', '-q')
  git('add', '.')
  git('-c', 'user.name=Torture', '-c', 'user.email=torture@example.org', 'commit', '-qm', 'Start')
  const dist = join(root, 'dist')
  writeDraft(root, 1000)
  const { exitCode, output } = release({ root, dist, pipelineVersion, date: '2026-01-30' })
  must(exitCode === 0, output)
  writeDraft(root, 1001)
  return root
}

function writeDraft(root: string, count: number): void {
  const table: Table = {
    name: 'paragraphs',
    schema: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'paragraphs.schema.json',
      title: 'Paragraphs',
      description: 'One paragraph a row.',
      type: 'object',
      properties: {
        id: { type: 'string', description: 'Id.' },
        text: { type: 'string', description: 'Text.' },
      },
      required: ['id', 'text'],
      additionalProperties: false,
      key: ['id'],
    },
    rows: Array.from({ length: count }, (_, index) => ({
      id: `A-1.main.p${index}`,
      text: `Paragraph ${index} recalls the mandate.`,
    })),
  }
  const files: Record<string, string> = {
    'paragraphs.csv': toCsv(table),
    'paragraphs.json': `[\n${table.rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`,
    'schemas/paragraphs.schema.json': `${JSON.stringify(table.schema, null, 2)}\n`,
    'messages.json': '[]\n',
  }
  for (let part = 0; part < 20; part++) files[`report/part-${part}.md`] = `# Part ${part}\n`
  const source = readFileSync(join(root, 'source/report.txt'))
  const sources = [{ title: 'A/1', ...entryOf('source/report.txt', source) }]
  const entries = Object.entries(files).map(([path, content]) => entryOf(path, content))
  const descriptor = describe({ tables: [table], files: entries, sources, pipelineVersion })
  files['datapackage.json'] = `${JSON.stringify(descriptor, null, 2)}\n`
  const draft = join(root, 'dist/draft')
  rmSync(draft, { recursive: true, force: true })
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(draft, path)), { recursive: true })
    writeFileSync(join(draft, path), content)
  }
}

function copy(template: string, name: string, into = folder): string {
  const root = join(into, name)
  rmSync(root, { recursive: true, force: true })
  cpSync(template, root, { recursive: true })
  return root
}

function must(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise.slice(0, 2000))
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
