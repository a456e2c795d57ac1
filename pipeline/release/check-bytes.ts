/**
 * Every byte of a release against three witnesses: the descriptor, `SHA256SUMS`, `versions.json`. Where they disagree, the odd one out is
 * named, not the file that it slanders.
 */
import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Descriptor } from '../diff/read-version.ts'
import { sha256 } from '../sha256.ts'
import { ALTERED, type Problem } from './problem.ts'
import { signatureName } from './signature.ts'
import { formatSums, listFiles, parseSums } from './sums.ts'
import type { VersionEntry } from './versions.ts'

/** A release's hashes by path: what its files have, and what the witnesses say of them. */
interface Hashes {
  version: string
  actual: Map<string, string>
  /** By the descriptor; that of the descriptor itself by `versions.json`. */
  described: Map<string, string>
  sums: Map<string, string>
}

/** @param entry what `versions.json` says of the release */
export function checkBytes(dist: string, version: string, entry: VersionEntry | undefined): Problem[] {
  const folder = join(dist, version)
  const problems: Problem[] = []
  const actual = new Map<string, string>()
  for (const path of listFiles(folder)) {
    if (lstatSync(join(folder, path)).isFile()) actual.set(path, sha256(readFileSync(join(folder, path))))
    else problems.push({ file: `${version}/${path}`, problem: 'is a link or a device, not a file' })
  }
  const text = actual.has('SHA256SUMS') ? readFileSync(join(folder, 'SHA256SUMS'), 'utf8') : null
  if (text === null) problems.push({ file: `${version}/SHA256SUMS`, problem: 'is missing' })
  const sums = parseSums(text ?? '')
  const hashes = { version, actual, described: describedHashes(folder, actual, sums, entry), sums }

  for (const path of new Set([...actual.keys(), ...hashes.described.keys(), ...sums.keys()])) {
    const problem = isSummed(path) ? oddOneOut(path, hashes) : null
    if (problem) problems.push(problem)
  }
  const problem = text === null ? null : checkSums(text, hashes, entry, problems.length === 0)
  if (problem) problems.push(problem)
  return problems
}

function isSummed(path: string): boolean {
  return path !== 'SHA256SUMS' && path !== signatureName
}

/** A descriptor that nobody vouches for is no witness of other files. */
function describedHashes(
  folder: string,
  actual: Hashes['actual'],
  sums: Hashes['sums'],
  entry: VersionEntry | undefined,
): Hashes['described'] {
  const own = actual.get('datapackage.json')
  const isVouchedFor = own === entry?.descriptor || own === sums.get('datapackage.json')
  const described = isVouchedFor ? readHashes(join(folder, 'datapackage.json')) : new Map<string, string>()
  if (entry) described.set('datapackage.json', entry.descriptor)
  return described
}

function readHashes(path: string): Map<string, string> {
  try {
    const { resources } = JSON.parse(readFileSync(path, 'utf8')) as Descriptor
    return new Map(resources.map((resource) => [resource.path, String(resource.hash).replace('sha256:', '')]))
  } catch {
    // Not there, or not JSON: the other two witnesses will say so.
    return new Map()
  }
}

/** The witness, or the file, that is wrong about the hash of a path; null where all agree. */
function oddOneOut(path: string, { version, actual, described, sums }: Hashes): Problem | null {
  const inside = (name: string, problem: string): Problem => ({ file: `${version}/${name}`, problem })
  const [hash, byDescriptor, bySums] = [actual.get(path), described.get(path), sums.get(path)]
  const isDescriptor = path === 'datapackage.json'
  if (hash === undefined && byDescriptor !== undefined) return inside(path, 'is missing')
  if (hash === undefined) return inside('SHA256SUMS', `lists ${path}, which is not there`)
  if (byDescriptor === undefined && bySums === undefined && !isDescriptor)
    return inside(path, 'does not belong there')
  if (hash !== byDescriptor && hash !== bySums) return inside(path, ALTERED)
  if (hash !== bySums) return inside('SHA256SUMS', `is wrong about ${path}`)
  // of the descriptor only `versions.json` speaks, which may not list the release yet
  if (hash === byDescriptor || (isDescriptor && byDescriptor === undefined)) return null
  return isDescriptor
    ? { file: 'versions.json', problem: `is wrong about ${version}/${path}` }
    : inside('datapackage.json', `is wrong about ${path}`)
}

/** `SHA256SUMS` itself, by `versions.json` and by what it should be for the files that are there. */
function checkSums(
  text: string,
  { version, actual }: Hashes,
  entry: VersionEntry | undefined,
  isElseIntact: boolean,
): Problem | null {
  const file = `${version}/SHA256SUMS`
  const summed = [...actual].filter(([path]) => isSummed(path))
  const expected = formatSums(summed.map(([path, hash]) => ({ path, bytes: 0, sha256: hash })))
  if (entry && actual.get('SHA256SUMS') !== entry.sums) {
    return text === expected
      ? { file: 'versions.json', problem: `is wrong about ${file}` }
      : { file, problem: ALTERED }
  }
  if (!isElseIntact || text === expected) return null
  return { file, problem: 'is not as sha256sum writes it' }
}
