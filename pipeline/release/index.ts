/** Freezes the draft under the version number that its changes ask for. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { compareVersions } from '../diff/compare-versions.ts'
import { DiffError, type Difference } from '../diff/difference.ts'
import { formatDifference } from '../diff/index.ts'
import { type Level, levels, nextVersion, strongest } from '../diff/levels.ts'
import { readVersion, type Version } from '../diff/read-version.ts'
import { sha256 } from '../sha256.ts'
import { fileResource } from '../write/descriptor.ts'
import { checkDraft, currentCommit } from './check-draft.ts'
import { replaceDurably, syncFolder, syncTree, writeDurably } from './durable.ts'
import { sweep, withLock } from './lock.ts'
import { ReleaseError } from './release-error.ts'
import { sign, signatureName } from './signature.ts'
import { entryOf, formatSums } from './sums.ts'
import { entryOfRelease, formatVersions, readVersions, settle } from './versions.ts'

export interface ReleaseOptions {
  /** The project's folder, a git work tree. */
  root: string
  /** The folder that holds the draft and the releases. */
  dist: string
  pipelineVersion: string
  /** ISO 8601 date, for the descriptor alone; see `releaseDate`. */
  date: string
  /** The least level to release under; may raise the level that the changes ask for, never lower it. */
  atLeast?: Level | undefined
  /** Path of a key to sign with. */
  sign?: string | undefined
  /** The tables in other forms, made for the version that `planRelease` gave. */
  renderings?: { version: string; files: ReadonlyMap<string, string | Uint8Array> }
}

/** `exitCode` 0: released, or nothing to release; 1: refused, and everything is as it was; 2: the options make no sense. */
export interface ReleaseResult {
  exitCode: 0 | 1 | 2
  output: string
  /** The version made; null when none was. */
  version: string | null
}

/** The `release` command, apart from reading its arguments and printing. */
export function release(options: ReleaseOptions): ReleaseResult {
  const refused = whyNotRelease(options)
  if (refused) return refused
  try {
    return withLock(options.dist, () => freeze(options))
  } catch (error) {
    if (error instanceof ReleaseError || error instanceof DiffError) return refuse(1, error.message)
    const { code, message } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    return refuse(1, `Nothing was released: ${message}`)
  }
}

/** What can be refused before any file is read: options that make no sense, no draft; null where nothing is. */
export function whyNotRelease(options: ReleaseOptions): ReleaseResult | null {
  if (options.atLeast !== undefined && !levels.includes(options.atLeast)) {
    return refuse(2, `"${options.atLeast}" is no level: expected ${levels.slice(1).join(', ')}.`)
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(options.date) || Number.isNaN(Date.parse(options.date))) {
    return refuse(2, `"${options.date}" is no date: expected one like 2026-01-31.`)
  }
  if (!existsSync(join(options.dist, 'draft')))
    return refuse(1, `There is no draft at ${join(options.dist, 'draft')}. Build it first.`)
  return null
}

function refuse(exitCode: 1 | 2, output: string): ReleaseResult {
  return { exitCode, output: `${output}\n`, version: null }
}

/** The date of a release: as asked for, else of `SOURCE_DATE_EPOCH` (https://reproducible-builds.org/specs/source-date-epoch/), else today, in UTC. */
export function releaseDate(
  asked: string | undefined,
  environment: Record<string, string | undefined>,
): string {
  if (asked !== undefined) return asked
  const epoch = environment.SOURCE_DATE_EPOCH
  const moment = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000)
  return Number.isNaN(moment.getTime()) ? String(epoch) : moment.toISOString().slice(0, 10)
}

/** What a release would be: its number and what changed. */
export interface ReleasePlan {
  /** Null where nothing changed. */
  version: string | null
  previous: string | null
  draft: Version
  difference: Difference
  level: Level
}

/**
 * Computes the next version from the draft and the latest release; changes nothing.
 *
 * @throws ReleaseError where the draft may not be released, DiffError where a version cannot be read
 */
export function planRelease(options: ReleaseOptions): ReleasePlan {
  const { root, dist } = options
  const draft = readVersion('draft', dist)
  const problems = checkDraft(root, join(dist, 'draft'), draft, options.pipelineVersion)
  if (problems.length > 0)
    throw new ReleaseError(`The draft cannot be released.\n${problems.map((each) => `- ${each}`).join('\n')}`)

  const previous = readVersions(dist).at(-1)?.version ?? null
  const difference = compareVersions(previous === null ? null : readVersion(previous, dist), draft)
  const level = strongest(difference.level, options.atLeast ?? 'none')
  const isSame = previous !== null && difference.level === 'none'
  const version = isSame ? null : previous === null ? '1.0.0' : nextVersion(previous, level)
  return { version, previous, draft, difference: { ...difference, to: version ?? difference.to }, level }
}

function freeze(options: ReleaseOptions): ReleaseResult {
  const { dist } = options
  sweep(dist)
  const finished = settle(dist)
    .map((version) => `Release ${version}, which had been interrupted, is now complete.\n`)
    .join('')
  const { version, previous, draft, difference, level } = planRelease(options)
  if (version === null) {
    return { exitCode: 0, output: `${finished}Nothing changed since ${previous}: no release.\n`, version }
  }
  if (options.renderings && options.renderings.version !== version)
    throw new ReleaseError('The draft or the releases changed while the renderings were made. Try again.')
  publish(options, draft, difference, previous)
  const raised =
    previous !== null && level !== difference.level
      ? `Raised from ${difference.level} to ${level}, as asked.\n`
      : ''
  const summary = formatDifference(difference, { stat: true })
  const output = `${finished}${summary}${raised}Released ${version} in ${join(dist, version)}.\n`
  return { exitCode: 0, output, version }
}

/** Until the folder is renamed nothing has happened; from then on the release is there, and `settle` can finish the rest. */
function publish(
  options: ReleaseOptions,
  draft: Version,
  difference: Difference,
  previous: string | null,
): void {
  const { dist } = options
  const version = difference.to
  const place = join(dist, version)
  if (existsSync(place)) throw new ReleaseError(`${place} exists. A release is never overwritten.`)
  const beside = join(dist, `.release-${version}`)
  try {
    mkdirSync(beside)
    fill(beside, options, draft, difference, previous)
    syncTree(beside)
    renameSync(beside, place)
  } catch (error) {
    rmSync(beside, { recursive: true, force: true })
    throw error
  }
  try {
    syncFolder(dist)
    replaceDurably(
      join(dist, 'versions.json'),
      formatVersions([...readVersions(dist), entryOfRelease(dist, version)]),
    )
  } catch (error) {
    const { message } = error as Error
    throw new ReleaseError(
      `${place} is complete, but versions.json lacks it: ${message}. Release again to mend that.`,
    )
  }
}

function fill(
  folder: string,
  options: ReleaseOptions,
  draft: Version,
  difference: Difference,
  previous: string | null,
): void {
  const paths = draft.descriptor.resources.map(({ path }) => path)
  for (const path of paths) {
    const bytes = readFileSync(join(options.dist, 'draft', path))
    if (sha256(bytes) !== draft.files.get(path))
      throw new ReleaseError(`The draft's ${path} changed while it was read. Try again.`)
    writeDurably(join(folder, path), bytes)
  }
  const own: Record<string, string | Uint8Array> = {
    ...Object.fromEntries(options.renderings?.files ?? []),
    'changes.json': formatDifference(difference, { format: 'json' }),
    'changes.csv': formatDifference(difference, { format: 'csv' }),
    'CHANGES.md': formatDifference(difference, { format: 'md' }),
  }
  const resources = Object.entries(own).map(([path, content]) => fileResource(entryOf(path, content)))
  const made: Record<string, string | Uint8Array> = {
    ...own,
    'datapackage.json': describeRelease(options, draft, difference.to, previous, resources),
  }
  for (const [path, content] of Object.entries(made)) writeDurably(join(folder, path), content)
  const sums = [...paths.map((path) => ({ path, bytes: 0, sha256: draft.files.get(path)! }))]
  for (const [path, content] of Object.entries(made)) sums.push(entryOf(path, content))
  writeDurably(join(folder, 'SHA256SUMS'), formatSums(sums))
  if (options.sign !== undefined) sign(folder, options.sign)
}

/** The draft's descriptor, with what only a release can say. */
function describeRelease(
  options: ReleaseOptions,
  draft: Version,
  version: string,
  previous: string | null,
  changes: Record<string, unknown>[],
): string {
  const { pipeline, sources, resources, ...head } = draft.descriptor
  const descriptor = {
    ...head,
    version,
    previous,
    created: `${options.date}T00:00:00Z`,
    pipeline,
    commit: currentCommit(options.root),
    ...(options.sign === undefined ? {} : { signature: signatureName }),
    sources,
    resources: [...resources, ...changes].sort((a, b) => (String(a.path) < String(b.path) ? -1 : 1)),
  }
  return `${JSON.stringify(descriptor, null, 2)}\n`
}
