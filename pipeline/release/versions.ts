/** `versions.json`: what was released, oldest first. An index of the release folders, and made from them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareVersions, isVersion, type Level } from '../diff/levels.ts'
import { sha256 } from '../sha256.ts'
import { replaceDurably } from './durable.ts'
import { ReleaseError } from './release-error.ts'
import { hashFiles, parseSums } from './sums.ts'

export interface VersionEntry {
  version: string
  previous: string | null
  /** The level of its changes; null for the first version. */
  level: Level | null
  /** SHA-256 of its files `datapackage.json`, `SHA256SUMS` and, where it is signed, `SHA256SUMS.sig`. */
  descriptor: string
  sums: string
  signature: string | null
}

/** The release folders, oldest first. */
export function releaseFolders(dist: string): string[] {
  const names = existsSync(dist) ? readdirSync(dist, { withFileTypes: true }) : []
  return names
    .filter((entry) => entry.isDirectory() && isVersion(entry.name))
    .map((entry) => entry.name)
    .sort(compareVersions)
}

/** What `versions.json` lists. */
export function readVersions(dist: string): VersionEntry[] {
  const path = join(dist, 'versions.json')
  if (!existsSync(path)) return []
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as VersionEntry[]
  } catch (error) {
    throw new ReleaseError(
      `${path} is not JSON: ${(error as Error).message}. Restore it from the last commit.`,
    )
  }
}

export function formatVersions(entries: readonly VersionEntry[]): string {
  return entries.length === 0
    ? '[]\n'
    : `[\n${entries.map((entry) => `  ${JSON.stringify(entry)}`).join(',\n')}\n]\n`
}

/** A release's line in `versions.json`. */
export function entryOfRelease(dist: string, version: string): VersionEntry {
  const read = (name: string): Buffer => readFileSync(join(dist, version, name))
  const descriptor = read('datapackage.json')
  const { previous } = JSON.parse(descriptor.toString()) as { previous: string | null }
  const { from, level } = JSON.parse(read('changes.json').toString()) as { from: string | null; level: Level }
  const isSigned = existsSync(join(dist, version, 'SHA256SUMS.sig'))
  return {
    version,
    previous,
    level: from === null ? null : level,
    descriptor: sha256(descriptor),
    sums: sha256(read('SHA256SUMS')),
    signature: isSigned ? sha256(read('SHA256SUMS.sig')) : null,
  }
}

/**
 * Finishes what an interrupted release left undone: a folder that is whole, but not yet listed, is listed.
 *
 * @returns the versions that were listed only now
 * @throws ReleaseError when a folder is not whole, or a listed version is gone
 */
export function settle(dist: string): string[] {
  const listed = readVersions(dist)
  const folders = releaseFolders(dist)
  const gone = listed.find(({ version }) => !folders.includes(version))
  if (gone)
    throw new ReleaseError(
      `${join(dist, gone.version)} is listed in versions.json, but gone. Restore it from the last commit.`,
    )
  const unlisted = folders.filter((version) => !listed.some((entry) => entry.version === version))
  if (unlisted.length === 0) return []
  for (const version of unlisted) checkWhole(dist, version)
  const entries = [...listed, ...unlisted.map((version) => entryOfRelease(dist, version))]
  entries.sort((a, b) => compareVersions(a.version, b.version))
  replaceDurably(join(dist, 'versions.json'), formatVersions(entries))
  return unlisted
}

function checkWhole(dist: string, version: string): void {
  const folder = join(dist, version)
  const sums = existsSync(join(folder, 'SHA256SUMS'))
    ? parseSums(readFileSync(join(folder, 'SHA256SUMS'), 'utf8'))
    : new Map()
  const files = hashFiles(folder).filter(({ path }) => !path.startsWith('SHA256SUMS'))
  const isWhole =
    files.length > 0 &&
    files.length === sums.size &&
    files.every(({ path, sha256: hash }) => sums.get(path) === hash)
  if (!isWhole) {
    throw new ReleaseError(
      `${folder} is no release: versions.json does not list it and its files do not match its SHA256SUMS. Move it away.`,
    )
  }
}
