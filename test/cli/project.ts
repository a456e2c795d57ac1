/** A source folder of its own for a test, and the built command to run on it. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

export const CLI = resolve('.build/cli.js')

/** A report in UN drafting style, with all that the parser tells apart. */
export const REPORT = `Letter dated 3 May 2030 from the Chair of the Board addressed to the President of the Assembly

I have the honour to transmit herewith the report of the Board on rivers (see annex).

(Signed) A. Chair

Annex

Report of the Board on rivers

I. Introduction

1. The Board met in Nairobi from 2 to 6 May 2030.

2. The Board heard the following statements:

(a) By the secretariat, on floods;1

(b) By two members, on droughts.

II. Recommendations

3. The Board recommends that Governments publish the level of their rivers each year.

__________________

1 See A/84/12, para. 5.
`

export interface Report {
  folder?: string
  /** The document; text is written as UTF-8. */
  content?: string | Uint8Array
  /** Replaces lines of report.yaml by their key. */
  metadata?: Record<string, string>
  /** The whole of report.yaml, or null for none. */
  yaml?: string | null
}

export interface Project {
  root: string
  source: string
  out: string
}

/** Makes a temporary project with these reports and empty vocabularies. */
export function project(...reports: Report[]): Project {
  const root = mkdtempSync(join(tmpdir(), 'undocket-test-'))
  const source = join(root, 'source')
  for (const name of ['actors', 'places', 'materiel']) {
    const header = readFileSync(`source/vocabularies/${name}.csv`, 'utf8').split('\n')[0]
    write(join(source, 'vocabularies', `${name}.csv`), `${header}\n`)
  }
  mkdirSync(join(source, 'reports'))
  for (const report of reports) addReport(source, report)
  return { root, source, out: join(root, 'dist', 'draft') }
}

/** Writes a report folder. */
export function addReport(source: string, report: Report): void {
  const { folder = 'A-84-30', content = REPORT, metadata = {} } = report
  const bytes = Buffer.from(content as string)
  const lines = {
    symbol: 'A/84/30',
    language: 'en',
    title: 'Report of the Board on rivers',
    body: 'General Assembly',
    dates: '{ letter: 2030-05-03 }',
    source: `{ file: report.txt, sha256: ${sha256(bytes)}, obtained: Written for a test. }`,
    ...metadata,
  }
  const yaml = Object.entries(lines).map(([key, value]) => `${key}: ${value}\n`)
  write(join(source, 'reports', folder, 'report.txt'), bytes)
  if (report.yaml !== null)
    write(join(source, 'reports', folder, 'report.yaml'), report.yaml ?? yaml.join(''))
}

export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}

export function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

export interface Run {
  status: number | null
  stdout: string
  stderr: string
}

/** Runs the built command. */
export function undocket(args: string[], options: { cwd?: string; env?: Record<string, string> } = {}): Run {
  const env = { ...process.env, ...options.env }
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    encoding: 'utf8',
    ...options,
    env,
  })
  return { status, stdout, stderr }
}

/** Builds a project with the built command. */
export function build({ source, out }: Project, ...more: string[]): Run {
  return undocket(['build', '--source', source, '--out', out, ...more])
}

/** Every file under a folder with its content in hexadecimal, hidden ones too. */
export function snapshot(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(files.sort().map((path) => [path, readFileSync(path, 'hex')]))
}
