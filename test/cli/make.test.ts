/** `make` in a copy of the project: when it builds, and when it has nothing to do. */
import { execFile, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { addReport, project } from './project.ts'

const UP_TO_DATE = 'dist/draft is up to date with source, schemas and pipeline\n'
let root: string

/** Runs make, and fails when it fails. */
function make(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('make', ['-C', root, '--no-print-directory', ...args], {
    encoding: 'utf8',
    env: { ...process.env, PATH: `${join(root, 'bin')}:${process.env.PATH}` },
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return stdout
}

/**
 * Installed packages for the copy: a folder of links, one a package, so that nothing done to the folder can reach the packages. Should
 * make want to install all the same, it finds an npm that refuses.
 */
function linkPackages(): void {
  mkdirSync(join(root, 'node_modules'))
  for (const name of readdirSync('node_modules'))
    if (!name.startsWith('.')) symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name))
  writeFileSync(join(root, 'node_modules', '.package-lock.json'), '{}')
  mkdirSync(join(root, 'bin'))
  writeFileSync(join(root, 'bin', 'npm'), '#!/bin/sh\necho refused >&2\nexit 1\n', { mode: 0o755 })
}

/** What make would run. */
const planned = (): string => make('--dry-run')

/** Changes a file or folder, as far as make can tell. */
function touch(path: string): void {
  utimesSync(path, new Date(), new Date())
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'undocket-make-'))
  for (const name of [
    'pipeline',
    'schemas',
    'Makefile',
    'package.json',
    'package-lock.json',
    'esbuild.config.js',
  ])
    cpSync(name, join(root, name), { recursive: true })
  cpSync(project({}).source, join(root, 'source'), { recursive: true })
  linkPackages()
}, 60_000)

const hasFlock = spawnSync('flock', ['--version']).status === 0

test.runIf(hasFlock)('two at once install once', async () => {
  const place = mkdtempSync(join(tmpdir(), 'undocket-install-'))
  cpSync('Makefile', join(place, 'Makefile'))
  writeFileSync(join(place, 'package-lock.json'), '{}')
  // slow enough for the other make to come and to see nothing installed
  const npm =
    '#!/bin/sh\nsleep 1\nmkdir -p node_modules && echo {} > node_modules/.package-lock.json\necho installed\n'
  writeFileSync(join(place, 'npm'), npm, { mode: 0o755 })
  const env = { ...process.env, PATH: `${place}:${process.env.PATH}` }
  const install = () => promisify(execFile)('make', ['-C', place, 'node_modules/.package-lock.json'], { env })
  const printed = await Promise.all([install(), install()])
  expect(printed.filter(({ stdout }) => stdout.includes('installed\n'))).toHaveLength(1)
})

describe('make', () => {
  test('compiles and builds at first', () => {
    expect(make()).toContain('Written to dist/draft')
  }, 60_000)

  test('says so when there is nothing to do, without starting Node', () => {
    expect(make()).toBe(UP_TO_DATE)
    expect(planned()).not.toContain('node')
  })

  test.each([
    ['a source file changes', () => touch(join(root, 'source/reports/A-84-30/report.txt'))],
    ['a vocabulary changes', () => touch(join(root, 'source/vocabularies/places.csv'))],
    [
      'a report comes, with a space in a name',
      () => {
        addReport(join(root, 'source'), { folder: 'A-84-31', metadata: { symbol: 'A/84/31' } })
        writeFileSync(join(root, 'source/reports/A-84-31/a note.md'), 'Checked.\n')
      },
    ],
    [
      'a report goes',
      () => {
        rmSync(join(root, 'source/reports/A-84-31'), { recursive: true })
      },
    ],
    ['the draft goes', () => rmSync(join(root, 'dist'), { recursive: true })],
  ])('builds again when %s', (_, change) => {
    change()
    expect(planned()).toContain('node .build/cli.js build')
    expect(planned()).not.toContain('esbuild')
    make()
    expect(make()).toBe(UP_TO_DATE)
  })

  test('leaves the draft whole when it is interrupted as soon as that is written', () => {
    writeFileSync(
      join(root, 'bin', 'interrupted'),
      '#!/bin/sh\nnode .build/cli.js "$@"\nkill -INT $PPID\nsleep 1\n',
      { mode: 0o755 },
    )
    touch(join(root, 'source/vocabularies/places.csv'))
    const { status } = spawnSync('make', ['-C', root, 'UNDOCKET=bin/interrupted'])
    expect(status).not.toBe(0)
    expect(existsSync(join(root, 'dist/draft/datapackage.json'))).toBe(true)
    expect(make()).toBe(UP_TO_DATE)
  })

  test('compiles again when the code changes', () => {
    touch(join(root, 'pipeline/cli.ts'))
    expect(planned()).toContain('node esbuild.config.js')
  })

  test('lists every target with its remark', () => {
    const targets = [...make('help').matchAll(/^ {2}make ([a-z]+) +\S/gm)].map((match) => match[1])
    expect(targets).toEqual(expect.arrayContaining(['build', 'test', 'check', 'current', 'bench', 'help']))
  })
})
