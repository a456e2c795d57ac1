import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../sha256.ts'
import { ALTERED, type Problem } from './problem.ts'
import { ReleaseError } from './release-error.ts'
import { entryOfRelease, formatVersions, readVersions, type VersionEntry } from './versions.ts'

/** The entries of `versions.json`, none where it cannot be read, and what is wrong with it then. */
export function readIndex(dist: string): { entries: VersionEntry[]; problems: Problem[] } {
  try {
    const entries: unknown = readVersions(dist)
    const isList = Array.isArray(entries) && entries.every((entry) => typeof entry === 'object' && entry)
    return isList
      ? { entries, problems: [] }
      : { entries: [], problems: [ofIndex('is not a list of releases')] }
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error
    return { entries: [], problems: [ofIndex(error.message)] }
  }
}

/**
 * `versions.json` against the folders; its hashes are weighed with the other witnesses of each release (`check-bytes.ts`).
 *
 * @param folders the release folders, oldest first
 * @param damaged those with problems of their own: what is made of them says nothing about the index
 */
export function checkIndex(
  dist: string,
  folders: readonly string[],
  entries: readonly VersionEntry[],
  damaged: ReadonlySet<string>,
): Problem[] {
  const path = join(dist, 'versions.json')
  const isAltered =
    existsSync(path) && entries.length > 0 && readFileSync(path, 'utf8') !== formatVersions(entries)
  const problems = [...(isAltered ? [ofIndex(ALTERED)] : []), ...checkListed(dist, folders, entries)]
  const listed = entries.map(({ version }) => version)
  if (problems.length === 0 && listed.join() !== folders.join())
    problems.push(ofIndex('is not in the order of the versions'))
  folders.forEach((version, index) => {
    const entry = entries.find((each) => each.version === version)
    if (entry && !damaged.has(version)) problems.push(...checkEntry(dist, entry, folders[index - 1] ?? null))
  })
  return problems
}

function ofIndex(problem: string): Problem {
  return { file: 'versions.json', problem }
}

/**
 * That what is listed is there and what is there is listed. A release that is there under another number than the index gives it is not
 * missing: its descriptor tells which of the two is wrong.
 */
function checkListed(dist: string, folders: readonly string[], entries: readonly VersionEntry[]): Problem[] {
  const problems: Problem[] = []
  const listed = new Map(entries.map(({ version }) => [version, version]))
  for (const { version, descriptor } of entries) {
    // an entry without a number leaves a release unlisted, which is told below
    if (typeof version !== 'string' || folders.includes(version)) continue
    const meant = folders.find((folder) => hashOf(join(dist, folder, 'datapackage.json')) === descriptor)
    if (meant === undefined) problems.push({ file: version, problem: 'is missing' })
    else listed.set(meant, version)
  }
  for (const version of folders) {
    const number = listed.get(version)
    if (number === undefined) problems.push(ofIndex(`does not list ${version}; releasing again completes it`))
    else if (number !== version) problems.push(ofIndex(`lists ${version} as ${number}`))
  }
  return problems
}

/** SHA-256 of a file; null where there is none. */
function hashOf(path: string): string | null {
  return existsSync(path) ? sha256(readFileSync(path)) : null
}

/** An entry's facts, against those of the release. */
function checkEntry(dist: string, entry: VersionEntry, previous: string | null): Problem[] {
  const { version, descriptor, sums, signature } = entry
  const problems: Problem[] = []
  let expected: VersionEntry
  try {
    expected = { ...entryOfRelease(dist, version), descriptor, sums, signature }
  } catch (error) {
    return [{ file: version, problem: `does not tell what it follows: ${(error as Error).message}` }]
  }
  if (JSON.stringify(entry) !== JSON.stringify(expected)) problems.push(ofIndex(`is wrong about ${version}`))
  if (entry.previous !== previous) problems.push(ofIndex(`says that ${version} follows ${entry.previous}`))
  return problems
}
