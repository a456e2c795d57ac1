import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isReleaseFile, type Version } from '../diff/read-version.ts'
import { sha256 } from '../sha256.ts'
import type { SourceEntry } from '../write/descriptor.ts'
import { entryOf, listFiles } from './sums.ts'

/** What a version is made from, relative to the project. */
const origins = ['source', 'schemas', 'pipeline']

/**
 * Why a draft may not be released, one sentence each; none when it may.
 *
 * @param root the project's folder
 * @param folder the draft's folder
 */
export function checkDraft(root: string, folder: string, draft: Version, pipelineVersion: string): string[] {
  return [
    ...checkFiles(folder, draft),
    ...checkMessages(folder),
    ...checkSources(root, draft, pipelineVersion),
    ...checkSchemas(root, folder, draft),
    ...checkCommitted(root),
  ]
}

function checkFiles(folder: string, draft: Version): string[] {
  const listed = new Map(draft.descriptor.resources.map((resource) => [resource.path, resource]))
  const problems: string[] = []
  for (const path of listFiles(folder)) {
    if (path === 'datapackage.json') continue
    const resource = listed.get(path)
    if (resource === undefined || isReleaseFile(path))
      problems.push(`The draft holds ${path}, which does not belong there.`)
    else {
      const { bytes, sha256: hash } = entryOf(path, readFileSync(join(folder, path)))
      if (resource.bytes !== bytes || resource.hash !== `sha256:${hash}`) {
        problems.push(`The draft's ${path} is not the one that was built. Build it again.`)
      }
    }
    if (/[\\\u0000-\u001F]/.test(path))
      problems.push(`The name of ${JSON.stringify(path)} cannot stand in SHA256SUMS.`)
  }
  return problems
}

function checkMessages(folder: string): string[] {
  const path = join(folder, 'messages.json')
  if (!existsSync(path))
    return ['The draft has no messages.json, so nobody knows whether it has errors. Build it again.']
  const messages = JSON.parse(readFileSync(path, 'utf8')) as { severity?: string; reason?: string }[]
  const errors = messages.filter(({ severity }) => severity === 'error')
  return errors.map(({ reason }) => `The draft has an error: ${reason}`)
}

function checkSources(root: string, draft: Version, pipelineVersion: string): string[] {
  const sources = (draft.descriptor.sources ?? []) as SourceEntry[]
  const known = new Set(sources.map(({ path }) => path))
  const problems: string[] = []
  for (const { path, sha256: hash } of sources) {
    if (!existsSync(join(root, path)))
      problems.push(`${path} is gone since the draft was built. Build it again.`)
    else if (sha256(readFileSync(join(root, path))) !== hash)
      problems.push(`${path} is newer than the draft. Build it again.`)
  }
  const present = existsSync(join(root, 'source')) ? listFiles(join(root, 'source')) : []
  for (const path of present.map((each) => `source/${each}`)) {
    if (!known.has(path))
      problems.push(`${path} is not among the sources that the draft names. Build it again.`)
  }
  const { version } = (draft.descriptor.pipeline ?? {}) as { version?: string }
  if (version !== pipelineVersion) {
    problems.push(
      `The draft was built by version ${version} of the pipeline, this is ${pipelineVersion}. Build it again.`,
    )
  }
  return problems
}

/** By content: the layout of a schema file is for its editors. */
function checkSchemas(root: string, folder: string, draft: Version): string[] {
  const problems: string[] = []
  const content = (path: string): string => JSON.stringify(JSON.parse(readFileSync(path, 'utf8')))
  for (const path of draft.files.keys()) {
    if (!path.startsWith('schemas/') || !existsSync(join(root, path))) continue
    if (content(join(root, path)) !== content(join(folder, path))) {
      problems.push(`${path} is newer than the draft. Build it again.`)
    }
  }
  return problems
}

function checkCommitted(root: string): string[] {
  const { error, status, stdout } = git(root, [
    'status',
    '--porcelain',
    '--untracked-files=all',
    '--',
    ...origins,
  ])
  if (error || status !== 0)
    return [`${root} is not a git work tree, so nobody could tell what the release was made from.`]
  const paths = stdout.split('\n').filter((line) => line !== '')
  return paths.map(
    (line) => `${line.slice(3)} is not committed. Commit it, so that the release can be made again.`,
  )
}

/** The commit that the sources are of. */
export function currentCommit(root: string): string {
  return git(root, ['rev-parse', 'HEAD']).stdout.trim()
}

function git(
  root: string,
  args: string[],
): { error?: Error | undefined; status: number | null; stdout: string } {
  const { error, status, stdout } = spawnSync('git', ['-C', root, ...args], { encoding: 'utf8' })
  return { error, status, stdout: stdout ?? '' }
}
