import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gunzipSync, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { diff } from '../../pipeline/diff/index.ts'
import { pack } from '../../pipeline/release/pack.ts'
import { listFiles } from '../../pipeline/release/sums.ts'
import { tar } from '../../pipeline/release/tar.ts'
import { sha256 } from '../../pipeline/sha256.ts'
import { temporaryFolder } from '../diff/version.ts'
import { project, releaseIn, threeReleases } from './project.ts'

function packed(): { dist: string; out: string; files: string[] } {
  const made = project()
  releaseIn(made)
  const out = join(made.root, 'packed')
  const { files, exitCode } = pack({ dist: made.dist, version: '1.0.0', out })
  expect(exitCode).toBe(0)
  return { dist: made.dist, out, files }
}

test('three archives', () => {
  expect(packed().files.map((file) => basename(file))).toEqual([
    'undocket-data-1.0.0.zip',
    'undocket-data-1.0.0.tar.gz',
    'undocket-data-1.0.0.tgz',
  ])
})

test('unpacked by the usual tools, they hold the release', () => {
  const { dist, out } = packed()
  execFileSync('unzip', ['-q', join(out, 'undocket-data-1.0.0.zip'), '-d', join(out, 'zip')])
  rmSync(join(out, 'tar'), { recursive: true, force: true })
  execFileSync('mkdir', [join(out, 'tar')])
  execFileSync('tar', ['-xzf', join(out, 'undocket-data-1.0.0.tar.gz'), '-C', join(out, 'tar')])
  for (const kind of ['zip', 'tar']) {
    const folder = join(out, kind, 'undocket-data-1.0.0')
    expect(listFiles(folder)).toEqual(listFiles(join(dist, '1.0.0')))
    execFileSync('sha256sum', ['--quiet', '-c', 'SHA256SUMS'], { cwd: folder })
  }
})

test('the same bytes again, in any time zone', () => {
  const { dist, out, files } = packed()
  const before = files.map((file) => sha256(readFileSync(file)))
  const zone = process.env.TZ
  try {
    for (const other of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      process.env.TZ = other
      pack({ dist, version: '1.0.0', out })
      expect(files.map((file) => sha256(readFileSync(file)))).toEqual(before)
    }
  } finally {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  }
})

test('a damaged release is not packed', () => {
  const made = project()
  releaseIn(made)
  writeFileSync(join(made.dist, '1.0.0/paragraphs.csv'), '')
  const result = pack({ dist: made.dist, version: '1.0.0', out: join(made.root, 'packed') })
  expect(result).toMatchObject({ exitCode: 1, files: [] })
  expect(result.output).toContain('1.0.0/paragraphs.csv')
})

test('a version inside an archive can be compared', () => {
  const { dist, root } = threeReleases()
  const [older] = pack({ dist, version: '1.0.0', out: root }).files
  expect(diff({ dist, from: older!, to: '1.1.1', stat: true }).output).toContain(
    'minor  paragraphs: 1 row added',
  )
})

test('installed as a package, a table is one call away, and typed', () => {
  const { out, files } = packed()
  const app = join(out, 'app')
  execFileSync('mkdir', [app])
  writeFileSync(join(app, 'package.json'), '{"type":"module","private":true}')
  const quiet = ['--offline', '--no-audit', '--no-fund', '--ignore-scripts', '--silent']
  execFileSync('npm', ['install', ...quiet, files[2]!], { cwd: app, stdio: 'pipe' })
  const use = `import { load, version } from 'undocket-data'
const rows = load('paragraphs')
const page: number | null = rows[0]!.page
const kind: 'paragraph' | 'item' = rows[0]!.kind
const notes: string[] = rows[1]!.notes
// @ts-expect-error no such column
rows[0]!.pages
// @ts-expect-error no such table
load('chapters')
export { kind, notes, page, version }
`
  writeFileSync(join(app, 'use.ts'), use)
  const options = [
    '--noEmit',
    '--strict',
    '--module',
    'nodenext',
    '--noUncheckedIndexedAccess',
    '--ignoreConfig',
  ]
  execFileSync(join(process.cwd(), 'node_modules/.bin/tsc'), [...options, 'use.ts'], {
    cwd: app,
    stdio: 'pipe',
  })
  const run =
    "import { load, tables, version } from 'undocket-data'; console.log(version, tables.join(), load('paragraphs').length)"
  const output = execFileSync('node', ['--input-type=module', '-e', run], { cwd: app })
  expect(output.toString()).toBe('1.0.0 footnotes,paragraphs 4\n')
})

test('tar: long paths are split, too long ones refused', () => {
  const long = `${'d'.repeat(90)}/${'e'.repeat(60)}/f.csv`
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'a.tar'), tar([{ path: long, content: Buffer.from('x') }], 0))
  execFileSync('tar', ['-xf', 'a.tar'], { cwd: folder })
  expect(readFileSync(join(folder, long), 'utf8')).toBe('x')
  expect(() => tar([{ path: 'g'.repeat(101), content: Buffer.from('') }], 0)).toThrow('too long')
})

test('the archives say when the release was made, not when they were', () => {
  const { files } = packed()
  expect(Object.keys(unzipSync(readFileSync(files[0]!)))[0]).toBe('undocket-data-1.0.0/CHANGES.md')
  const header = Buffer.from(gunzipSync(readFileSync(files[1]!)))
    .subarray(136, 147)
    .toString()
  expect(new Date(Number.parseInt(header, 8) * 1000).toISOString()).toBe('2026-01-31T00:00:00.000Z')
})
