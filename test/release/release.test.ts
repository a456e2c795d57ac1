import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { diff } from '../../pipeline/diff/index.ts'
import { releaseDate } from '../../pipeline/release/index.ts'
import { listFiles } from '../../pipeline/release/sums.ts'
import { footnotes, paragraph, paragraphs } from '../diff/version.ts'
import { draft, project, releaseIn, threeReleases } from './project.ts'

// biome-ignore lint/suspicious/noExplicitAny: what is read is what is tested
const json = (path: string): any => JSON.parse(readFileSync(path, 'utf8'))

describe('a first release', () => {
  test('is 1.0.0 and holds exactly these files', () => {
    const { root, dist } = project()
    expect(releaseIn({ root, dist })).toMatchObject({ exitCode: 0, version: '1.0.0' })
    expect(listFiles(join(dist, '1.0.0'))).toEqual([
      'CHANGES.md',
      'SHA256SUMS',
      'changes.csv',
      'changes.json',
      'datapackage.json',
      'footnotes.csv',
      'footnotes.json',
      'messages.json',
      'paragraphs.csv',
      'paragraphs.json',
      'report/A-1.en.md',
      'schemas/footnotes.schema.json',
      'schemas/paragraphs.schema.json',
    ])
    expect(readdirSync(dist).sort()).toEqual(['1.0.0', 'draft', 'versions.json'])
  })

  test('says in its descriptor, and nowhere else, when it was made', () => {
    const made = project()
    releaseIn(made)
    const folder = join(made.dist, '1.0.0')
    expect(json(join(folder, 'datapackage.json'))).toMatchObject({
      version: '1.0.0',
      previous: null,
      created: '2026-01-31T00:00:00Z',
      commit: execFileSync('git', ['-C', made.root, 'rev-parse', 'HEAD']).toString().trim(),
      pipeline: { name: 'undocket', version: '1.0.0' },
      sources: [{ path: 'source/report.txt' }],
    })
    for (const path of listFiles(made.dist).filter((each) => !each.endsWith('datapackage.json'))) {
      expect(readFileSync(join(made.dist, path), 'utf8')).not.toContain('2026-01-31')
    }
  })

  test('can be checked with sha256sum', () => {
    const made = project()
    releaseIn(made)
    const { status, stdout } = spawnSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: join(made.dist, '1.0.0') })
    expect(
      stdout
        .toString()
        .split('\n')
        .filter((line) => line.endsWith(': OK')),
    ).toHaveLength(12)
    expect(status).toBe(0)
  })

  test('lists every file with its bytes and hash', () => {
    const made = project()
    releaseIn(made)
    const { resources } = json(join(made.dist, '1.0.0/datapackage.json'))
    const listed = resources.map(({ path }: { path: string }) => path)
    expect(listed).toEqual(
      listFiles(join(made.dist, '1.0.0')).filter(
        (path) => path !== 'datapackage.json' && path !== 'SHA256SUMS',
      ),
    )
    for (const { path, bytes } of resources)
      expect(readFileSync(join(made.dist, '1.0.0', path))).toHaveLength(bytes)
  })

  test('is the same bytes wherever it is made', () => {
    const [a, b] = [project(), project()]
    execFileSync('git', ['-C', b.root, 'commit', '-q', '--amend', '--no-edit', '--date=2020-01-01T00:00:00Z'])
    releaseIn(a)
    releaseIn(b)
    const sums = ({ dist }: { dist: string }): string => readFileSync(join(dist, '1.0.0/SHA256SUMS'), 'utf8')
    const isData = (line: string): boolean => !line.endsWith('datapackage.json')
    expect(sums(a).split('\n').filter(isData)).toEqual(sums(b).split('\n').filter(isData))
  })
})

describe('three releases', () => {
  test('have the versions that their changes ask for', () => {
    const { dist } = threeReleases()
    expect(
      json(join(dist, 'versions.json')).map(({ version, previous, level }: Record<string, string>) => [
        version,
        previous,
        level,
      ]),
    ).toEqual([
      ['1.0.0', null, null],
      ['1.1.0', '1.0.0', 'minor'],
      ['1.1.1', '1.1.0', 'patch'],
    ])
  })

  test('carry the changes that a comparison of the folders gives', () => {
    const { dist } = threeReleases()
    for (const [from, to] of [
      ['1.0.0', '1.1.0'],
      ['1.1.0', '1.1.1'],
    ] as const) {
      for (const [format, name] of [
        ['json', 'changes.json'],
        ['csv', 'changes.csv'],
        ['md', 'CHANGES.md'],
      ] as const) {
        expect(diff({ dist, from, to, format }).output).toBe(readFileSync(join(dist, to, name), 'utf8'))
      }
    }
    expect(json(join(dist, '1.1.1/changes.json')).tables.at(-1).changed).toEqual([
      {
        key: ['A-1.main.p2'],
        citation: 'A/1, para. 2',
        cells: [{ column: 'page', old: 2, new: 3 }],
      },
    ])
  })

  test('leave each other alone', () => {
    const made = project()
    releaseIn(made)
    const before = readFileSync(join(made.dist, '1.0.0/SHA256SUMS'))
    draft(made, [paragraphs()])
    expect(releaseIn(made).version).toBe('2.0.0')
    expect(readFileSync(join(made.dist, '1.0.0/SHA256SUMS'))).toEqual(before)
  })
})

describe('the level', () => {
  test('nothing changed: no release, whatever is asked for', () => {
    const made = project()
    releaseIn(made)
    const result = releaseIn(made, { atLeast: 'major' })
    expect(result).toEqual({
      exitCode: 0,
      output: 'Nothing changed since 1.0.0: no release.\n',
      version: null,
    })
    expect(readdirSync(made.dist).sort()).toEqual(['1.0.0', 'draft', 'versions.json'])
  })

  test('may be raised', () => {
    const made = project()
    releaseIn(made)
    const table = paragraphs()
    table.rows[0]!.page = 9
    draft(made, [table, footnotes()])
    const result = releaseIn(made, { atLeast: 'minor' })
    expect(result.version).toBe('1.1.0')
    expect(result.output).toContain('Raised from patch to minor, as asked.')
  })

  test('is never lowered', () => {
    const made = project()
    releaseIn(made)
    draft(made, [paragraphs()])
    expect(releaseIn(made, { atLeast: 'patch' }).version).toBe('2.0.0')
  })

  test('is one of three words', () => {
    expect(releaseIn(project(), { atLeast: 'huge' as 'major' })).toMatchObject({
      exitCode: 2,
      output: '"huge" is no level: expected patch, minor, major.\n',
    })
  })
})

describe('refused, and nothing written', () => {
  function refused(prepare: (made: ReturnType<typeof project>) => void): string {
    const made = project()
    prepare(made)
    const before = listFiles(made.dist)
    const { exitCode, output, version } = releaseIn(made)
    expect([exitCode, version]).toEqual([1, null])
    expect(listFiles(made.dist)).toEqual(before)
    return output
  }
  const commit = (root: string): void => {
    execFileSync('git', ['-C', root, 'add', '.'])
    execFileSync('git', ['-C', root, 'commit', '-qm', 'More'])
  }

  test('no draft', () => {
    expect(refused(({ dist }) => rmSync(join(dist, 'draft'), { recursive: true }))).toContain(
      'There is no draft',
    )
  })

  test('a source newer than the draft', () => {
    const output = refused(({ root }) => {
      writeFileSync(join(root, 'source/report.txt'), 'Other.\n')
      commit(root)
    })
    expect(output).toContain('source/report.txt is newer than the draft. Build it again.')
  })

  test('a source that the draft does not know', () => {
    const output = refused(({ root }) => {
      writeFileSync(join(root, 'source/corrections.yaml'), '[]\n')
      commit(root)
    })
    expect(output).toContain('source/corrections.yaml is not among the sources that the draft names.')
  })

  test('a schema newer than the draft', () => {
    const output = refused(({ root }) => {
      mkdirSync(join(root, 'schemas'))
      writeFileSync(join(root, 'schemas/paragraphs.schema.json'), '{}\n')
      commit(root)
    })
    expect(output).toContain('schemas/paragraphs.schema.json is newer than the draft.')
  })

  test('not for a schema that is only laid out in another way', () => {
    const made = project()
    mkdirSync(join(made.root, 'schemas'))
    const schema = json(join(made.dist, 'draft/schemas/paragraphs.schema.json'))
    writeFileSync(join(made.root, 'schemas/paragraphs.schema.json'), JSON.stringify(schema))
    commit(made.root)
    expect(releaseIn(made).version).toBe('1.0.0')
  })

  test('a source that is not committed', () => {
    const output = refused(({ root }) => writeFileSync(join(root, 'source/report.txt'), 'Other.\n'))
    expect(output).toContain('source/report.txt is not committed.')
  })

  test('no git', () => {
    const output = refused(({ root }) => rmSync(join(root, '.git'), { recursive: true }))
    expect(output).toContain('is not a git work tree')
  })

  test('an error in the draft', () => {
    const messages = '[{"severity":"error","reason":"Paragraph number jumps from 41 to 43"}]\n'
    const output = refused((made) => draft(made, [paragraphs()], { 'messages.json': messages }))
    expect(output).toContain('The draft has an error: Paragraph number jumps from 41 to 43')
  })

  test('a draft that was edited', () => {
    const output = refused(({ dist }) => writeFileSync(join(dist, 'draft/paragraphs.csv'), 'id\n'))
    expect(output).toContain('paragraphs.csv is not the one that was built')
  })

  test('a file that is not of the draft', () => {
    const output = refused(({ dist }) => writeFileSync(join(dist, 'draft/notes.txt'), 'mine\n'))
    expect(output).toContain('The draft holds notes.txt, which does not belong there.')
  })

  test('another version of the pipeline', () => {
    const made = project()
    expect(releaseIn(made, { pipelineVersion: '1.0.1' }).output).toContain(
      'built by version 1.0.0 of the pipeline',
    )
  })

  test('a folder in the place of the release', () => {
    const output = refused(({ dist }) => mkdirSync(join(dist, '1.0.0')))
    expect(output).toContain('1.0.0 is no release: versions.json does not list it')
  })

  test('a release that is gone', () => {
    const made = project()
    releaseIn(made)
    rmSync(join(made.dist, '1.0.0'), { recursive: true })
    expect(releaseIn(made).output).toContain('is listed in versions.json, but gone')
  })

  test('a date that is none', () => {
    expect(releaseIn(project(), { date: '31.1.2026' }).exitCode).toBe(2)
  })
})

describe('after an interruption', () => {
  test('a release that is whole but not listed is listed', () => {
    const made = threeReleases()
    const path = join(made.dist, 'versions.json')
    const all = readFileSync(path, 'utf8')
    writeFileSync(path, `[\n  ${JSON.stringify(json(path)[0])}\n]\n`)
    const { output } = releaseIn(made)
    expect(output).toContain('Release 1.1.0, which had been interrupted, is now complete.')
    expect(readFileSync(path, 'utf8')).toBe(all)
  })

  test('what was left half-written is swept away', () => {
    const made = project()
    mkdirSync(join(made.dist, '.release-1.0.0/report'), { recursive: true })
    writeFileSync(join(made.dist, '.release-1.0.0/paragraphs.csv'), 'id')
    writeFileSync(join(made.dist, '.4194999.tmp'), '')
    expect(releaseIn(made).version).toBe('1.0.0')
    expect(readdirSync(made.dist).sort()).toEqual(['1.0.0', 'draft', 'versions.json'])
  })

  test('the lock of a process that is gone holds nobody up', () => {
    const made = project()
    writeFileSync(join(made.dist, '.lock'), '4194999 0 0')
    writeFileSync(join(made.dist, '.lock-break'), '4194998 0 0')
    expect(releaseIn(made).version).toBe('1.0.0')
    expect(existsSync(join(made.dist, '.lock'))).toBe(false)
  })

  test('the lock of a number that another process has now, likewise', () => {
    const made = project()
    writeFileSync(join(made.dist, '.lock'), `${process.ppid} another-boot 1`)
    expect(releaseIn(made).version).toBe('1.0.0')
  })
})

test('a second release at the same time fails cleanly', () => {
  const made = project()
  const stat = readFileSync(`/proc/${process.ppid}/stat`, 'utf8')
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  const started = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
  writeFileSync(join(made.dist, '.lock'), `${process.ppid} ${boot} ${started}`)
  expect(releaseIn(made)).toEqual({
    exitCode: 1,
    output: `Another release is at work (process ${process.ppid}). Try again when it has ended.\n`,
    version: null,
  })
  expect(existsSync(join(made.dist, '.lock'))).toBe(true)
})

test('the date: as asked for, else of SOURCE_DATE_EPOCH, else today', () => {
  expect(releaseDate('2026-01-31', { SOURCE_DATE_EPOCH: '0' })).toBe('2026-01-31')
  expect(releaseDate(undefined, { SOURCE_DATE_EPOCH: '86399' })).toBe('1970-01-01')
  expect(releaseDate(undefined, {})).toBe(new Date().toISOString().slice(0, 10))
  expect(releaseDate(undefined, { SOURCE_DATE_EPOCH: 'soon' })).toBe('soon')
})

test('paragraph 5 is a new row', () => {
  const made = project()
  releaseIn(made)
  const table = paragraphs()
  table.rows.push(paragraph(5))
  draft(made, [table, footnotes()])
  expect(releaseIn(made).output).toBe(`1.0.0 → 1.1.0: minor

  paragraphs  4 → 5 rows  +1 added

  minor  paragraphs: 1 row added (nothing that was there changed)
Released 1.1.0 in ${join(made.dist, '1.1.0')}.
`)
})
