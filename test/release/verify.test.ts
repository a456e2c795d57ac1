import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rebuild } from '../../pipeline/release/rebuild.ts'
import { entryOf, formatSums, listFiles } from '../../pipeline/release/sums.ts'
import { verify } from '../../pipeline/release/verify.ts'
import { footnotes, paragraphs, writeVersion } from '../diff/version.ts'
import { draft, type Project, pipelineVersion, project, releaseIn, threeReleases } from './project.ts'

const files = ({ problems }: { problems: { file: string }[] }): string[] => [
  ...new Set(problems.map(({ file }) => file)),
]

test('what was released verifies', () => {
  expect(verify({ dist: threeReleases().dist })).toEqual({
    exitCode: 0,
    output: 'Verified: 3 releases.\n',
    problems: [],
  })
})

test('nothing released is nothing wrong', () => {
  expect(verify({ dist: project().dist }).output).toBe('Verified: 0 releases.\n')
})

test('a release that is not there', () => {
  expect(verify({ dist: project().dist, version: '1.0.0' }).exitCode).toBe(2)
})

test('one byte of any file, flipped: the file is named, and no other', () => {
  const { dist } = threeReleases()
  const paths = listFiles(dist).filter((path) => !path.startsWith('draft/'))
  expect(paths.length).toBeGreaterThan(35)
  for (const path of paths) {
    const bytes = readFileSync(join(dist, path))
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const flipped = Buffer.from(bytes)
        flipped[at]! ^= mask
        writeFileSync(join(dist, path), flipped)
        expect(files(verify({ dist }))).toEqual([path])
      }),
      { numRuns: 6 },
    )
    writeFileSync(join(dist, path), bytes)
  }
  expect(verify({ dist }).exitCode).toBe(0)
})

test('any file gone: it is named', () => {
  const { dist } = threeReleases()
  for (const path of listFiles(join(dist, '1.1.0'))) {
    const place = join(dist, '1.1.0', path)
    const bytes = readFileSync(place)
    rmSync(place)
    expect(files(verify({ dist }))).toContain(`1.1.0/${path}`)
    writeFileSync(place, bytes)
  }
})

describe('what does not belong is named', () => {
  test.each<[string, (dist: string) => void]>([
    ['1.0.0/notes.txt', (dist) => writeFileSync(join(dist, '1.0.0/notes.txt'), '')],
    [
      '1.0.0/report/more/x',
      (dist) => [
        mkdirSync(join(dist, '1.0.0/report/more')),
        writeFileSync(join(dist, '1.0.0/report/more/x'), ''),
      ],
    ],
    ['1.0.0/link.csv', (dist) => symlinkSync('paragraphs.csv', join(dist, '1.0.0/link.csv'))],
    ['1.0.0/SHA256SUMS.sig', (dist) => writeFileSync(join(dist, '1.0.0/SHA256SUMS.sig'), '')],
    ['latest', (dist) => symlinkSync('1.0.0', join(dist, 'latest'))],
    ['2.0.0', (dist) => writeFileSync(join(dist, '2.0.0'), '')],
  ])('%s', (path, add) => {
    const made = project()
    releaseIn(made)
    add(made.dist)
    expect(files(verify({ dist: made.dist }))).toEqual([path])
  })
})

test('a release gone as a whole', () => {
  const { dist } = threeReleases()
  rmSync(join(dist, '1.1.0'), { recursive: true })
  expect(verify({ dist }).problems).toContainEqual({ file: '1.1.0', problem: 'is missing' })
})

test('a release that versions.json does not list', () => {
  const made = project()
  releaseIn(made)
  rmSync(join(made.dist, 'versions.json'))
  expect(verify({ dist: made.dist }).problems).toEqual([
    { file: 'versions.json', problem: 'does not list 1.0.0; releasing again completes it' },
  ])
})

test.each(['{}', '[null]', '[1]'])('a versions.json that is %s', (text) => {
  const { dist } = project()
  writeFileSync(join(dist, 'versions.json'), text)
  expect(verify({ dist }).problems).toEqual([{ file: 'versions.json', problem: 'is not a list of releases' }])
})

test('a release that versions.json lists under another number', () => {
  const { dist } = threeReleases()
  const path = join(dist, 'versions.json')
  writeFileSync(path, readFileSync(path, 'utf8').replace('"version":"1.1.1"', '"version":"0.1.1"'))
  expect(verify({ dist }).problems).toEqual([{ file: 'versions.json', problem: 'lists 1.1.1 as 0.1.1' }])
})

/** Replaces files of a release and makes descriptor, sums and index agree with them again, as a forger would. */
function forge({ dist }: Project, changes: Record<string, (text: string) => string>): void {
  const folder = join(dist, '1.0.0')
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
  for (const [path, change] of Object.entries(changes)) writeFileSync(join(folder, path), change(read(path)))
  const descriptor = JSON.parse(read('datapackage.json'))
  for (const resource of descriptor.resources) {
    const { bytes, sha256 } = entryOf(resource.path, read(resource.path))
    Object.assign(resource, { bytes, hash: `sha256:${sha256}` })
  }
  writeFileSync(join(folder, 'datapackage.json'), `${JSON.stringify(descriptor, null, 2)}\n`)
  const paths = listFiles(folder).filter((path) => path !== 'SHA256SUMS')
  writeFileSync(join(folder, 'SHA256SUMS'), formatSums(paths.map((path) => entryOf(path, read(path)))))
  const index = JSON.parse(readFileSync(join(dist, 'versions.json'), 'utf8'))
  index[0].descriptor = entryOf('', read('datapackage.json')).sha256
  index[0].sums = entryOf('', read('SHA256SUMS')).sha256
  writeFileSync(join(dist, 'versions.json'), `[\n  ${JSON.stringify(index[0])}\n]\n`)
}

describe('rows are checked against the schemas inside the release', () => {
  test.each<[string, string, Record<string, (text: string) => string>]>([
    [
      'a value that is not allowed',
      'row 1: kind must be equal to one of the allowed values',
      { 'paragraphs.json': (text) => text.replace('"paragraph"', '"chapter"') },
    ],
    [
      'a key twice',
      'not unique: A-1.main.p1 in rows 1, 2',
      { 'paragraphs.json': (text) => text.replace('.p2"', '.p1"') },
    ],
    [
      'a CSV file with another value',
      'row 1 is not that of the JSON file',
      { 'paragraphs.csv': (text) => text.replace('three depots', 'four depots') },
    ],
    [
      'a CSV file with a row more',
      'has more rows than the JSON file',
      { 'paragraphs.csv': (text) => `${text}A-1.main.p9,paragraph,x,1,,A/1\n` },
    ],
    [
      'a row less',
      'says that paragraphs has 4 rows, but it has 3',
      { 'paragraphs.json': (text) => text.replace(/,\n\{"id":"A-1.main.p4.*\n/, '\n') },
    ],
  ])('%s', (_, problem, changes) => {
    const made = project()
    releaseIn(made)
    forge(made, changes)
    const { problems } = verify({ dist: made.dist })
    expect(problems.map((each) => each.problem).join('\n')).toContain(problem)
  })

  test('differences that cannot be read', () => {
    const made = project()
    releaseIn(made)
    forge(made, { 'changes.json': () => '{' })
    const [problem] = verify({ dist: made.dist }).problems
    expect(problem).toMatchObject({ file: '1.0.0', problem: expect.stringContaining('what it follows') })
  })

  test('a forger who changes nothing is not noticed', () => {
    const made = project()
    releaseIn(made)
    forge(made, {})
    expect(verify({ dist: made.dist }).exitCode).toBe(0)
  })
})

describe('a release built again', () => {
  const build =
    (tables = [paragraphs(), footnotes()]) =>
    async (root: string): Promise<string> => {
      expect(readFileSync(join(root, 'source/report.txt'), 'utf8')).toContain('three depots')
      writeVersion(join(root, 'draft'), tables, { 'messages.json': '[]\n', 'report/A-1.en.md': '# A/1\n' })
      return join(root, 'draft')
    }

  test('from the sources of its commit, whatever the sources are now', async () => {
    const made = project()
    releaseIn(made)
    writeFileSync(join(made.root, 'source/report.txt'), 'Other.\n')
    const result = await rebuild({ ...made, version: '1.0.0', pipelineVersion, build: build() })
    expect(result.output).toMatch(/^Verified: release 1\.0\.0, built again from commit [0-9a-f]{40}\.\n$/)
  })

  test('and found to differ', async () => {
    const made = project()
    releaseIn(made)
    const table = paragraphs()
    table.rows[0]!.page = 7
    const result = await rebuild({
      ...made,
      version: '1.0.0',
      pipelineVersion,
      build: build([table, footnotes()]),
    })
    expect(files(result)).toEqual(['1.0.0/paragraphs.csv', '1.0.0/paragraphs.json'])
    expect(result.exitCode).toBe(1)
  })

  test('not by another version of the pipeline', async () => {
    const made = project()
    draft(made, [paragraphs()])
    releaseIn(made)
    const result = await rebuild({ ...made, version: '1.0.0', pipelineVersion: '2.0.0', build: build() })
    expect(result).toMatchObject({ exitCode: 0, problems: [] })
    expect(result.output).toContain('Not rebuilt')
  })
})
