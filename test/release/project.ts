/** A project in a temporary folder: sources under git, a draft built from them. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ReleaseOptions, type ReleaseResult, release } from '../../pipeline/release/index.ts'
import type { Table } from '../../pipeline/table.ts'
import { entryOf, footnotes, paragraphs, temporaryFolder, writeVersion } from '../diff/version.ts'

export interface Project {
  root: string
  dist: string
}

export const pipelineVersion = '1.0.0'

export function project(root = temporaryFolder()): Project {
  mkdirSync(join(root, 'source'), { recursive: true })
  writeFileSync(join(root, 'source/report.txt'), 'The Panel visited three depots.\n')
  const git = (...args: string[]): Buffer => execFileSync('git', ['-C', root, ...args], { stdio: 'pipe' })
  git('init', '-q')
  git('config', 'user.name', 'Test')
  git('config', 'user.email', 'test@example.org')
  writeFileSync(join(root, '.gitignore'), 'dist/\n')
  git('add', '.')
  git('commit', '-qm', 'Start')
  const made = { root, dist: join(root, 'dist') }
  draft(made, [paragraphs(), footnotes()])
  return made
}

/** Builds the draft anew from the given tables. */
export function draft({ root, dist }: Project, tables: Table[], extra: Record<string, string> = {}): void {
  const source = readFileSync(join(root, 'source/report.txt'), 'utf8')
  const { path, sha256 } = entryOf('source/report.txt', source)
  const files = { 'messages.json': '[]\n', 'report/A-1.en.md': '# A/1\n', ...extra }
  writeVersion(join(dist, 'draft'), tables, files, {
    sources: [{ title: 'A/1', path, sha256 }],
    pipelineVersion,
  })
}

export function releaseIn(project: Project, options: Partial<ReleaseOptions> = {}): ReleaseResult {
  return release({ ...project, pipelineVersion, date: '2026-01-31', ...options })
}

/** Releases three versions in a row: 1.0.0, a row more, a value mended. */
export function threeReleases(): Project {
  const made = project()
  releaseIn(made)
  const table = paragraphs()
  table.rows.push({
    ...table.rows[0]!,
    id: 'A-1.main.p5',
    text: 'The Panel recommends that stocks be marked.',
  })
  draft(made, [table, footnotes()])
  releaseIn(made)
  table.rows[1]!.page = 3
  draft(made, [table, footnotes()])
  releaseIn(made)
  return made
}
