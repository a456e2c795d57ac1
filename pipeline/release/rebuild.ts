import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { type Descriptor, isReleaseFile } from '../diff/read-version.ts'
import type { Problem } from './problem.ts'
import { listFiles } from './sums.ts'
import { report, type VerifyResult } from './verify.ts'

export interface RebuildOptions {
  /** The project's folder, a git work tree. */
  root: string
  dist: string
  version: string
  pipelineVersion: string
  /** Builds the project in a folder and gives the draft's folder. */
  build: (root: string) => Promise<string>
}

/**
 * Builds a release again from the sources of its own commit, and compares every byte.
 *
 * Only the pipeline that made a release can be expected to make the same bytes: with another version nothing is built, and that is said.
 */
export async function rebuild({
  root,
  dist,
  version,
  pipelineVersion,
  build,
}: RebuildOptions): Promise<VerifyResult> {
  const released = join(dist, version)
  if (!existsSync(join(released, 'datapackage.json'))) {
    return {
      exitCode: 2,
      output: `There is no release ${version} in ${dist}: see ${join(dist, 'versions.json')} for those there are.\n`,
      problems: [],
    }
  }
  const descriptor = JSON.parse(readFileSync(join(released, 'datapackage.json'), 'utf8')) as Descriptor
  const made = (descriptor.pipeline as { version: string }).version
  if (made !== pipelineVersion) {
    const output = `Not rebuilt: version ${made} of the pipeline made release ${version}, this is ${pipelineVersion}.\n`
    return { exitCode: 0, output, problems: [] }
  }
  const folder = mkdtempSync(join(tmpdir(), 'undocket-rebuild-'))
  try {
    const commit = String(descriptor.commit)
    const failure = exportCommit(root, commit, folder)
    if (failure !== null)
      return { exitCode: 2, output: `Commit ${commit} cannot be read: ${failure}\n`, problems: [] }
    return report(
      compareFolders(released, await build(folder), version),
      `release ${version}, built again from commit ${commit}`,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function exportCommit(root: string, commit: string, folder: string): string | null {
  const { status, stdout, stderr } = spawnSync('git', ['-C', root, 'archive', '--format=zip', commit], {
    maxBuffer: 2 ** 31 - 1,
  })
  if (status !== 0) return stderr?.toString().trim() ?? 'git cannot be run'
  for (const [path, bytes] of Object.entries(unzipSync(stdout))) {
    if (path.endsWith('/')) continue
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  return null
}

/** The files of a release that a draft has too, against those of a draft. */
function compareFolders(released: string, draft: string, version: string): Problem[] {
  const isShared = (path: string): boolean => path !== 'datapackage.json' && !isReleaseFile(path)
  const [before, after] = [listFiles(released).filter(isShared), listFiles(draft).filter(isShared)]
  const problems: Problem[] = []
  for (const path of new Set([...before, ...after])) {
    const file = `${version}/${path}`
    if (!after.includes(path)) problems.push({ file, problem: 'is not made by building again' })
    else if (!before.includes(path))
      problems.push({ file, problem: 'is made by building again, but was not released' })
    else if (!readFileSync(join(released, path)).equals(readFileSync(join(draft, path)))) {
      problems.push({ file, problem: 'has other bytes when built again' })
    }
  }
  return problems
}
