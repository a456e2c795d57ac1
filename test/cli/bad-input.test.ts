import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  addReport,
  build,
  CLI,
  type Project,
  project,
  REPORT,
  type Report,
  snapshot,
  undocket,
} from './project.ts'

const GB = 'b5da d2bb d5c2 a1a3 0a b8f7 b9fa d3a6 b9ab b2bc cbae cebb a1a3 0a'.replaceAll(' ', '')
/** A checksum that no file here has; quoted, since digits alone would be a number in YAML. */
const SUM = `'${'0'.repeat(64)}'`
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')

/** A report whose document or metadata is wrong, and what is said of it: file:line:column, then words of the sentence. */
const CASES: [string, Report, RegExp, RegExp][] = [
  [
    'report.yaml is missing',
    { yaml: null },
    /report\.yaml/,
    /cannot be read \(ENOENT\), expected one in every/,
  ],
  ['report.yaml is empty', { yaml: '' }, /report\.yaml\n *1:1 /, /File is empty, expected text/],
  [
    'report.yaml is no YAML',
    { yaml: 'symbol: A/84/30\ntitle: "open\n' },
    /report\.yaml\n *3:1 /,
    /[Mm]issing closing "quote/,
  ],
  ['report.yaml names an anchor that is not there', { yaml: 'a: *b\n' }, /report\.yaml\n *1:\d+ /, /alias/i],
  [
    'report.yaml has a key too many',
    { metadata: { colour: 'blue' } },
    /report\.yaml\n/,
    /must NOT have additional properties: colour/,
  ],
  [
    'a date that is none',
    { metadata: { dates: '{ letter: 2030-13-03 }' } },
    /report\.yaml\n *5:18 /,
    /dates\.letter must match format .*date/,
  ],
  [
    'an unknown language',
    { metadata: { language: 'tlh' } },
    /report\.yaml\n *2:11 /,
    /language must be equal to one of the allowed values: ar, de, en/,
  ],
  [
    'a folder with another name',
    { folder: 'A-84-31' },
    /report\.yaml\n *1:1 /,
    /Folder A-84-31 holds the report A\/84\/30, expected the name A-84-30/,
  ],
  [
    'the source file is missing',
    { metadata: { source: `{ file: other.txt, sha256: ${SUM}, obtained: x }` } },
    /other\.txt\n/,
    /cannot be read \(ENOENT\), expected it beside report\.yaml/,
  ],
  [
    'the source file has changed',
    { metadata: { source: `{ file: report.txt, sha256: ${SUM}, obtained: x }` } },
    /report\.txt\n/,
    /its SHA-256 differs[^✖]*Restore the file as received/,
  ],
  ['an empty file', { content: '' }, /report\.txt\n *1:1 /, /File is empty, expected text/],
  ['nothing but white space', { content: ' \n\n\t\n' }, /report\.txt\n *1:1 /, /nothing but white space/],
  [
    'bytes that are not UTF-8',
    {
      content: Buffer.concat([
        Buffer.from('1. Ein Fluß.\n2. Ein Fl'),
        Buffer.from([0xff]),
        Buffer.from('x\n'),
      ]),
    },
    /report\.txt\n *2:10 /,
    /Bytes are not UTF-8/,
  ],
  ['binary data', { content: 'one\ntwo\u0000\u0001' }, /report\.txt\n *2:4 /, /binary data \(U\+0000\)/],
  ['a picture', { content: PNG }, /report\.txt\n *1:1 /, /an image, expected a document with text/],
  [
    'a gap in the paragraph numbers',
    { content: REPORT.replace('3. The Board recommends', '5. The Board recommends') },
    /report\.txt\n *23:1 /,
    /Paragraph number jumps from 2 to 5, expected 3/,
  ],
  [
    'a repeated paragraph number',
    { content: REPORT.replace('3. The Board recommends', '2. The Board recommends') },
    /report\.txt\n *23:1 /,
    /Paragraph number 2 is repeated, expected 3/,
  ],
  [
    'a note without a marker',
    { content: REPORT.replace('floods;1', 'floods;') },
    /report\.txt\n *27:1 /,
    /Footnote 1 has no marker in the text/,
  ],
  [
    'a marker without a note',
    { content: REPORT.replace('droughts.', 'droughts.2') },
    /report\.txt\n *19:33 /,
    /Marker 2 has no footnote/,
  ],
  [
    'a gap in the footnote numbers',
    { content: `${REPORT.replace('droughts.', 'droughts.3')}\n3 See A/84/14.\n` },
    /report\.txt\n *19:33 /,
    /Marker 3 has no footnote/,
  ],
  [
    'counts that differ',
    { metadata: { expected: '{ footnotes: 3 }' } },
    /report\.txt\n/,
    /footnotes is 1, expected 3 by report\.yaml/,
  ],
]

describe('a report that is wrong', () => {
  test.each(CASES)('%s', (_, report, place, reason) => {
    const made = project({})
    expect(build(made).status).toBe(0)
    const before = snapshot(made.out)
    rmSync(join(made.source, 'reports'), { recursive: true })
    addReport(made.source, report)
    const { status, stdout, stderr } = build(made)
    expect(stderr).toMatch(place)
    expect(stderr).toMatch(reason)
    expect(stdout).toContain('Not publishable')
    expect(status).toBe(1)
    expect(snapshot(made.out)).toEqual(before)
    expect(readdirSync(dirname(made.out))).toEqual(['draft'])
  })
})

test.each([
  ['UTF-16 with a mark', Buffer.from(`\ufeff${REPORT}`, 'utf16le'), 'UTF-16LE'],
  ['UTF-16 without a mark', Buffer.from(REPORT, 'utf16le'), 'UTF-16LE'],
  ['UTF-16, big end first', Buffer.from(`\ufeff${REPORT}`, 'utf16le').swap16(), 'UTF-16BE'],
])('%s is read, and said', (_, content, encoding) => {
  const made = project({ content })
  const { status, stderr } = build(made)
  expect(status).toBe(0)
  expect(stderr).toContain(`File is ${encoding}`)
  const rows = JSON.parse(readFileSync(join(made.out, 'paragraphs.json'), 'utf8'))
  expect(rows.map((row: { text: string }) => row.text)).toContain(
    'The Board met in Nairobi from 2 to 6 May 2030.',
  )
})

test('GB18030 is read, and said', () => {
  const content = Buffer.from(GB, 'hex')
  const made = project({ content, metadata: { language: 'zh' } })
  const { status, stderr } = build(made)
  expect(stderr).toContain('File is GB18030')
  expect(status).toBe(0)
  expect(readFileSync(join(made.out, 'paragraphs.json'), 'utf8')).toContain('各国应公布水位。')
})

test('all problems of all reports are told at once', () => {
  const made = project(
    { content: REPORT.replace('3. The', '5. The') },
    { folder: 'A-84-31', yaml: 'symbol: [' },
    { folder: 'A-84-32', yaml: null },
  )
  const { status, stderr } = build(made)
  expect(status).toBe(1)
  expect(stderr).toMatch(/paragraph-number-gap/)
  expect(stderr).toMatch(/A-84-31/)
  expect(stderr).toMatch(/A-84-32/)
  expect(existsSync(made.out)).toBe(false)
})

describe('a source folder that is wrong', () => {
  test('it is missing', () => {
    const made = project({})
    const { status, stderr } = undocket(['build', '--source', join(made.root, 'nowhere'), '--out', made.out])
    expect(stderr).toMatch(/nowhere\/reports cannot be read \(ENOENT\)/)
    expect(status).toBe(1)
  })

  test('it holds no reports', () => {
    const { status, stderr } = build(project())
    expect(stderr).toContain('reports is empty, expected a folder in it for every report')
    expect(status).toBe(1)
  })
})

describe('an output folder that cannot be written', () => {
  test('is a file', () => {
    const made = { ...project({}) }
    made.out = join(made.root, 'file')
    writeFileSync(made.out, 'mine')
    const { status, stderr } = build(made)
    expect(stderr).toContain(`${made.out} is not a folder`)
    expect(status).toBe(1)
    expect(readFileSync(made.out, 'utf8')).toBe('mine')
  })

  test('lies in a file', () => {
    const made = { ...project({}) }
    writeFileSync(join(made.root, 'file'), 'mine')
    made.out = join(made.root, 'file', 'draft')
    const { status, stderr } = build(made)
    expect(stderr).toMatch(/is not a folder|cannot be written/)
    expect(status).toBe(1)
  })

  test('holds what is no draft', () => {
    const made = { ...project({}) }
    made.out = made.root
    const before = snapshot(made.root)
    const { status, stderr } = build(made)
    expect(stderr).toContain('holds files that are not a draft')
    expect(status).toBe(1)
    expect(snapshot(made.root)).toEqual(before)
  })

  test('is a release', () => {
    const made = project({})
    build(made)
    const path = join(made.out, 'datapackage.json')
    writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), version: '1.0.0' }))
    const before = snapshot(made.out)
    const { status, stderr } = build(made)
    expect(stderr).toContain('holds the release 1.0.0, which never changes')
    expect(status).toBe(1)
    expect(snapshot(made.out)).toEqual(before)
  })

  test('is in a folder without permission', () => {
    const made = project({})
    const parent = dirname(made.out)
    mkdirSync(parent)
    chmodSync(parent, 0o555)
    // permissions do not bind root, so as root another user tries
    const root = process.getuid?.() === 0
    if (root) spawnSync('chmod', ['-R', 'a+rX', made.root])
    const { status, stderr } = spawnSync(
      process.execPath,
      [CLI, 'build', '--source', made.source, '--out', made.out],
      {
        encoding: 'utf8',
        ...(root && { uid: 65534, gid: 65534 }),
      },
    )
    chmodSync(parent, 0o755)
    expect(stderr).toMatch(/draft cannot be written: permission denied \(EACCES\); nothing was changed/)
    expect(status).toBe(1)
    expect(readdirSync(parent)).toEqual([])
  })
})

test('a full disk leaves the old draft and nothing else', () => {
  const made = project({})
  expect(build(made).status).toBe(0)
  const before = snapshot(dirname(made.out))
  addReport(made.source, { folder: 'A-84-31', metadata: { symbol: 'A/84/31' } })
  // a limit on the size of files stands for the disk: blocks of 512 bytes
  const command = 'ulimit -f 4; exec "$0" "$@"'
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', command, process.execPath, CLI, 'build', '--source', made.source, '--out', made.out],
    { encoding: 'utf8' },
  )
  expect(stderr).toMatch(/draft cannot be written: file too large \(EFBIG\); nothing was changed/)
  expect(status).toBe(1)
  expect(snapshot(dirname(made.out))).toEqual(before)
})

describe('a build that is interrupted', () => {
  /** How many files a build has written beside the place of the draft. */
  function written(out: string): number {
    if (!existsSync(dirname(out))) return 0
    const fresh = readdirSync(dirname(out)).find((name) => name.endsWith('.tmp'))
    return fresh === undefined ? 0 : readdirSync(join(dirname(out), fresh), { recursive: true }).length
  }

  /** Builds hundreds of reports, and sends the signal when so many files are written. */
  async function interrupt({ source, out }: Project, signal: NodeJS.Signals, files: number) {
    for (let index = 100; index < 400; index++)
      addReport(source, { folder: `A-84-${index}`, metadata: { symbol: `A/84/${index}` } })
    const args = ['build', '--source', source, '--out', out, '--no-cache']
    const child = spawn(process.execPath, [CLI, ...args])
    let stderr = ''
    child.stderr.on('data', (data) => (stderr += data))
    const watch = setInterval(() => {
      if (written(out) < files) return
      clearInterval(watch)
      child.kill(signal)
    }, 5)
    const [status] = await once(child, 'close')
    clearInterval(watch)
    return { status, stderr }
  }

  test.each([
    ['SIGINT', 130, 1],
    ['SIGINT', 130, 40],
    ['SIGTERM', 143, 40],
  ] as const)(
    'by %s leaves the old draft and nothing else (%i, %i files)',
    async (signal, exitCode, files) => {
      const made = project({})
      build(made)
      const before = snapshot(dirname(made.out))
      expect(await interrupt(made, signal, files)).toEqual({
        status: exitCode,
        stderr: `undocket: interrupted (${signal}), nothing was changed\n`,
      })
      expect(snapshot(dirname(made.out))).toEqual(before)
      expect(readdirSync(dirname(made.out))).toEqual(['draft'])
    },
  )

  test('leaves nothing where there was no draft', async () => {
    const made = project({})
    expect((await interrupt(made, 'SIGINT', 40)).status).toBe(130)
    expect(readdirSync(dirname(made.out))).toEqual([])
  })
})

describe('wrong usage', () => {
  test.each([
    [[], /No verb, expected one of build, inspect/],
    [['buidl'], /No verb buidl, expected one of build/],
    [['build', '--sauce', 'x'], /Unknown option '--sauce'/],
    [['build', 'x'], /Unexpected argument 'x'/],
    [['build', '--out'], /--out/],
    [['inspect'], /inspect takes one FILE/],
    [['inspect', 'a', 'b'], /inspect takes one FILE/],
    [['inspect', 'README.md', '--lang', 'tlh'], /Language tlh is not known, expected one of ar/],
    [['diff', 'a', 'b', 'c'], /diff takes at most two versions/],
    [['diff', '--format', 'xml'], /--format is one of terminal, json/],
    [['verify', '1.0.0', '1.0.1'], /verify takes at most one VERSION/],
    [['verify', '--rebuild'], /--rebuild takes a VERSION/],
    [['plot', 'map', 'map'], /plot takes one of incidents, map/],
    [['plot', 'map', '--where', 'type'], /--where takes COLUMN=VALUE,VALUE, not type/],
    [['release', '--at-least', 'x'], /--at-least is one of patch, minor, major/],
  ])('%j', (args, reason) => {
    const { status, stderr, stdout } = undocket(args)
    expect(stderr).toMatch(reason)
    expect(stderr).toContain('See undocket help.')
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })
})

describe('standard output', () => {
  test('closed early is no error', () => {
    const command = 'set -o pipefail; "$0" "$@" | head -n 1'
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['-c', command, process.execPath, CLI, 'inspect', 'source/reports/S-2012-178/report.txt'],
      { encoding: 'utf8' },
    )
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^text, UTF-8/)
  })

  test.runIf(existsSync('/dev/full'))('full is one', () => {
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', '"$0" "$@" > /dev/full', process.execPath, CLI, 'help'],
      {
        encoding: 'utf8',
      },
    )
    expect(stderr).toContain('standard output cannot be written (ENOSPC)')
    expect(status).toBe(1)
  })
})

test('a link to a folder is followed to what it names', () => {
  const made = project()
  const elsewhere = mkdtempSync(join(tmpdir(), 'undocket-test-'))
  mkdirSync(join(elsewhere, 'reports'))
  addReport(elsewhere, {})
  symlinkSync(join(elsewhere, 'reports', 'A-84-30'), join(made.source, 'reports', 'A-84-30'))
  expect(build(made).status).toBe(0)
})
