/** The verbs that follow a build, as a user runs them one after the other in a project of their own. */
import { execFileSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { build, type Project, project, type Run, undocket, write } from './project.ts'

let made: Project
const run = (...args: string[]): Run => undocket(args, { cwd: made.root })
const git = (...args: string[]): Buffer =>
  execFileSync('git', ['-C', made.root, '-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args])

beforeAll(() => {
  made = project({})
  write(join(made.root, '.gitignore'), 'dist/\n')
  git('init', '-q')
})

describe('before a build', () => {
  test.each([
    [['release'], 1, 'There is no draft at dist/draft. Build it first.\n'],
    [['diff'], 2, 'Nothing has been released yet: dist/versions.json lists no version. Name both sides.\n'],
    [
      ['verify', '1.0.0'],
      2,
      'There is no release 1.0.0 in dist: see dist/versions.json for those there are.\n',
    ],
    [
      ['pack', '1.0.0'],
      2,
      'There is no release 1.0.0 in dist: see dist/versions.json for those there are.\n',
    ],
    [
      ['explain', 'A-84-30.main.p1.s1'],
      1,
      'undocket: dist/draft holds no version of the data (ENOENT), expected one: run build first\n',
    ],
    [
      ['plot', 'map'],
      1,
      'undocket: dist/draft holds no version of the data (ENOENT), expected one: run build first\n',
    ],
  ])('%j', (args, status, stderr) => {
    expect(run(...args)).toEqual({ status, stdout: '', stderr })
  })
})

describe('from a build to a release', () => {
  test('refused while a source is not committed, or the date is none', () => {
    expect(build(made).status).toBe(0)
    const { status, stderr } = run('release')
    expect(stderr).toContain('source/reports/A-84-30/report.txt is not committed. Commit it')
    expect(status).toBe(1)
    expect(run('release', '--date', 'today')).toEqual({
      status: 2,
      stdout: '',
      stderr: '"today" is no date: expected one like 2026-01-31.\n',
    })
  })

  test('released once', () => {
    git('add', '.')
    git('commit', '-qm', 'Start')
    const { status, stdout, stderr } = run('release')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^1\.0\.0: first version\n\n.*\nReleased 1\.0\.0 in dist\/1\.0\.0\.\n$/s)
    expect(run('release').stdout).toBe('Nothing changed since 1.0.0: no release.\n')
  })

  test('verified, compared, explained', () => {
    expect(run('verify')).toEqual({ status: 0, stdout: 'Verified: 1 release.\n', stderr: '' })
    expect(run('diff')).toEqual({ status: 0, stdout: '1.0.0 → draft: no difference\n', stderr: '' })
    expect(run('verify', '1.0.0', '--rebuild').stdout).toMatch(/built again from commit [0-9a-f]{40}\.\n$/)
    const { stdout } = run('explain', '--version-of', '1.0.0', 'A-84-30.annex.p3.s1')
    expect(stdout).toContain('A-84-30.annex.p3.s1  (recommendations)')
    expect(stdout).toContain('The Board [recommends that] Governments publish')
  })

  test('changed by hand: named, and not packed', () => {
    appendFileSync(join(made.root, 'dist/1.0.0/CHANGES.md'), 'x')
    const problem = '1.0.0/CHANGES.md: its bytes are not those that were released\n'
    expect(run('verify')).toEqual({ status: 1, stdout: problem, stderr: '' })
    expect(run('pack', '1.0.0')).toEqual({ status: 1, stdout: '', stderr: problem })
  })
})
