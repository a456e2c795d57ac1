/** Checks releases: each by itself, and `versions.json` against them. */
import { existsSync, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isVersion } from '../diff/levels.ts'
import { checkBytes } from './check-bytes.ts'
import { checkContent } from './check-content.ts'
import { checkIndex, readIndex } from './check-index.ts'
import { checkSigned } from './check-signed.ts'
import type { Problem } from './problem.ts'
import { releaseFolders, type VersionEntry } from './versions.ts'

export interface VerifyOptions {
  /** The folder that holds the releases. */
  dist: string
  /** One release; all of them, and `versions.json`, by default. */
  version?: string | undefined
  /** Path of a file of accepted signers; every release must then be signed by one of them. */
  signer?: string | undefined
}

/** `exitCode` 0: all is as it was released; 1: it is not; 2: there is no such release. */
export interface VerifyResult {
  exitCode: 0 | 1 | 2
  output: string
  problems: Problem[]
}

/** The `verify` command, apart from reading its arguments and printing. */
export function verify({ dist, version, signer }: VerifyOptions): VerifyResult {
  const folders = releaseFolders(dist)
  if (version !== undefined && !folders.includes(version)) {
    return {
      exitCode: 2,
      output: `There is no release ${version} in ${dist}: see ${join(dist, 'versions.json')} for those there are.\n`,
      problems: [],
    }
  }
  const { entries, problems } = readIndex(dist)
  const damaged = new Set<string>()
  for (const folder of version === undefined ? folders : [version]) {
    const entry = entries.find((each) => each.version === folder)
    const found = checkRelease(dist, folder, entry, signer)
    if (found.some(({ file }) => file.startsWith(`${folder}/`))) damaged.add(folder)
    problems.push(...found)
  }
  if (version === undefined)
    problems.push(...checkIndex(dist, folders, entries, damaged), ...checkStrays(dist))
  const all = folders.length === 1 ? '1 release' : `${folders.length} releases`
  return report(problems, version === undefined ? all : `release ${version}`)
}

/** The result for a list of problems, each told once. */
export function report(problems: readonly Problem[], what: string): VerifyResult {
  const unique = [...new Map(problems.map((each) => [`${each.file}: ${each.problem}`, each])).entries()]
  if (unique.length === 0) return { exitCode: 0, output: `Verified: ${what}.\n`, problems: [] }
  const output = unique.map(([line]) => `${line}\n`).join('')
  return { exitCode: 1, output, problems: unique.map(([, problem]) => problem) }
}

/** What is wrong with one release; `entry` is what `versions.json` says of it. */
export function checkRelease(
  dist: string,
  version: string,
  entry: VersionEntry | undefined,
  signer?: string,
): Problem[] {
  const bytes = checkBytes(dist, version, entry)
  const problems = bytes.length > 0 ? bytes : checkContent(dist, version)
  return [...problems, ...checkSigned(dist, version, entry, signer, bytes)]
}

/** What lies beside the releases and is none. */
function checkStrays(dist: string): Problem[] {
  const names = existsSync(dist) ? readdirSync(dist) : []
  const known = (name: string): boolean =>
    name === 'versions.json' || name === 'draft' || name.startsWith('.')
  return names
    .filter((name) => !known(name) && !(isVersion(name) && lstatSync(join(dist, name)).isDirectory()))
    .map((file) => ({ file, problem: 'does not belong there' }))
}
