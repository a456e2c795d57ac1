/**
 * Checks releases: every byte against three witnesses (the descriptor, `SHA256SUMS`, `versions.json`), rows against the schemas inside the
 * release, signatures against their signers. Where the witnesses disagree, the odd one out is named, not the file that it slanders.
 */
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parseCsv, withoutMark } from '../csv.ts'
import { addedTable } from '../diff/compare-tables.ts'
import { plainCell } from '../diff/csv.ts'
import { DiffError } from '../diff/difference.ts'
import { isVersion } from '../diff/levels.ts'
import { type Descriptor, readVersion } from '../diff/read-version.ts'
import { sha256 } from '../sha256.ts'
import { columns, type Row, type Table } from '../table.ts'
import { GUARD } from '../write/csv.ts'
import { ReleaseError } from './release-error.ts'
import { checkSignature, signatureName } from './signature.ts'
import { formatSums, listFiles, parseSums } from './sums.ts'
import {
  entryOfRelease,
  formatVersions,
  readVersions,
  releaseFolders,
  type VersionEntry,
} from './versions.ts'

export interface VerifyOptions {
  /** The folder that holds the releases. */
  dist: string
  /** One release; all of them, and `versions.json`, by default. */
  version?: string
  /** Path of a file of accepted signers; every release must then be signed by one of them. */
  signer?: string
}

export interface Problem {
  /** Path under `dist`, with `/`. */
  file: string
  problem: string
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
    return { exitCode: 2, output: `There is no release ${version} in ${dist}.\n`, problems: [] }
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
  return report(problems, version === undefined ? `${folders.length} releases` : `release ${version}`)
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

const altered = 'its bytes are not those that were released'

function checkBytes(dist: string, version: string, entry: VersionEntry | undefined): Problem[] {
  const folder = join(dist, version)
  const problems: Problem[] = []
  const blame = (file: string, problem: string): number => problems.push({ file, problem })
  const inside = (path: string): string => `${version}/${path}`

  const actual = new Map<string, string>()
  for (const path of listFiles(folder)) {
    if (lstatSync(join(folder, path)).isFile()) actual.set(path, sha256(readFileSync(join(folder, path))))
    else blame(inside(path), 'is a link or a device, not a file')
  }
  const text = actual.has('SHA256SUMS') ? readFileSync(join(folder, 'SHA256SUMS'), 'utf8') : ''
  const sums = parseSums(text)
  const own = actual.get('datapackage.json')
  // a descriptor that nobody vouches for is no witness of other files
  const isVouchedFor = own === entry?.descriptor || own === sums.get('datapackage.json')
  const described = isVouchedFor ? readHashes(join(folder, 'datapackage.json')) : new Map<string, string>()
  if (entry) described.set('datapackage.json', entry.descriptor)
  if (!actual.has('SHA256SUMS')) blame(inside('SHA256SUMS'), 'is missing')

  const witness = (path: string): string =>
    path === 'datapackage.json' ? 'versions.json' : inside('datapackage.json')
  for (const path of new Set([...actual.keys(), ...described.keys(), ...sums.keys()])) {
    if (path === 'SHA256SUMS' || path === signatureName) continue
    const [hash, byDescriptor, bySums] = [actual.get(path), described.get(path), sums.get(path)]
    const isListed = byDescriptor !== undefined || path === 'datapackage.json'
    if (hash === undefined && byDescriptor !== undefined) blame(inside(path), 'is missing')
    else if (hash === undefined) blame(inside('SHA256SUMS'), `lists ${path}, which is not there`)
    else if (!isListed && bySums === undefined) blame(inside(path), 'does not belong there')
    else if (hash !== byDescriptor && hash !== bySums) blame(inside(path), altered)
    else if (hash !== bySums) blame(inside('SHA256SUMS'), `is wrong about ${path}`)
    else if (hash !== byDescriptor && (byDescriptor !== undefined || path !== 'datapackage.json')) {
      blame(witness(path), `is wrong about ${path}`)
    }
  }
  const others = [...actual].filter(([path]) => path !== 'SHA256SUMS' && path !== signatureName)
  const expected = formatSums(others.map(([path, hash]) => ({ path, bytes: 0, sha256: hash })))
  if (entry && actual.has('SHA256SUMS') && actual.get('SHA256SUMS') !== entry.sums) {
    if (text === expected) blame('versions.json', `is wrong about ${inside('SHA256SUMS')}`)
    else blame(inside('SHA256SUMS'), altered)
  } else if (problems.length === 0 && text !== expected)
    blame(inside('SHA256SUMS'), 'is not as sha256sum writes it')
  return problems
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

/** Rows against schemas, keys, and the CSV files against the JSON ones. */
function checkContent(dist: string, version: string): Problem[] {
  const problems: Problem[] = []
  const file = `${version}/datapackage.json`
  try {
    const { descriptor, tables } = readVersion(join(dist, version), dist)
    if (descriptor.version !== version)
      problems.push({ file, problem: `says it is version ${descriptor.version}` })
    for (const table of tables) {
      const resource = descriptor.resources.find(({ name }) => name === table.name)!
      if (resource.rows !== table.rows.length) {
        problems.push({
          file,
          problem: `says that ${table.name} has ${resource.rows} rows, but it has ${table.rows.length}`,
        })
      }
      problems.push(...checkRows(version, table), ...checkCsv(dist, version, resource.path, table))
    }
  } catch (error) {
    if (!(error instanceof DiffError)) throw error
    problems.push({ file, problem: error.message })
  }
  return problems
}

function checkRows(version: string, table: Table): Problem[] {
  const file = `${version}/${table.name}.json`
  const problems: Problem[] = []
  try {
    addedTable(table)
  } catch (error) {
    problems.push({ file, problem: (error as Error).message })
  }
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { date: isDate }, logger: false })
  const validate = ajv.compile(table.schema)
  table.rows.forEach((row, index) => {
    if (validate(row)) return
    const [error] = validate.errors ?? []
    problems.push({
      file,
      problem: `row ${index + 1}: ${error?.instancePath.slice(1) || 'row'} ${error?.message}`,
    })
  })
  return problems
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
}

/** With or without a guard: which texts get one is for the writer of the day, not for the data. */
function checkCsv(dist: string, version: string, path: string, { schema, rows }: Table): Problem[] {
  const file = `${version}/${path}`
  const names = columns(schema)
  const [header, ...records] = parseCsv(withoutMark(readFileSync(join(dist, version, path), 'utf8')))
  if (header?.join('\n') !== names.join('\n'))
    return [{ file, problem: 'its header is not that of the JSON file' }]
  const holds = (record: readonly string[] | undefined, row: Row): boolean =>
    record?.length === names.length &&
    names.every((name, index) => {
      const text = plainCell(row[name] ?? null)
      return record[index] === text || record[index] === GUARD + text
    })
  const at = rows.findIndex((row, index) => !holds(records[index], row))
  if (at >= 0) return [{ file, problem: `row ${at + 1} is not that of the JSON file` }]
  return records.length === rows.length ? [] : [{ file, problem: 'has more rows than the JSON file' }]
}

function checkSigned(
  dist: string,
  version: string,
  entry: VersionEntry | undefined,
  signer: string | undefined,
  bytes: readonly Problem[],
): Problem[] {
  const folder = join(dist, version)
  const file = `${version}/${signatureName}`
  const isPromised = Boolean(entry?.signature) || promises(folder)
  if (!existsSync(join(folder, signatureName))) {
    if (isPromised) return [{ file, problem: 'is missing, though the release promises a signature' }]
    return signer === undefined ? [] : [{ file, problem: 'is missing: the release is not signed' }]
  }
  const hash = sha256(readFileSync(join(folder, signatureName)))
  // Without a descriptor to ask, versions.json decides.
  if (!isPromised) return [{ file, problem: 'does not belong there: the release promises no signature' }]
  if (!existsSync(join(folder, 'SHA256SUMS'))) return []
  const problem = checkSignature(folder, signer)
  if (entry && entry.signature !== hash) {
    const isIntact = problem === null && !bytes.some((each) => each.file === `${version}/SHA256SUMS`)
    return [
      isIntact && entry.signature === null
        ? { file: 'versions.json', problem: `is wrong about ${file}` }
        : { file, problem: altered },
    ]
  }
  return problem === null ? [] : [{ file, problem }]
}

function promises(folder: string): boolean {
  try {
    return (
      (JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as Descriptor).signature !==
      undefined
    )
  } catch {
    return false
  }
}

function readIndex(dist: string): { entries: VersionEntry[]; problems: Problem[] } {
  try {
    const entries = readVersions(dist)
    if (!Array.isArray(entries))
      return { entries: [], problems: [{ file: 'versions.json', problem: 'is not a list' }] }
    return { entries, problems: [] }
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error
    return { entries: [], problems: [{ file: 'versions.json', problem: error.message }] }
  }
}

/**
 * `versions.json` against the folders; its hashes are weighed with the other witnesses of each release. A release that is there under
 * another number than the index gives it is not missing: its descriptor tells which of the two is wrong.
 */
function checkIndex(
  dist: string,
  folders: readonly string[],
  entries: readonly VersionEntry[],
  damaged: ReadonlySet<string>,
): Problem[] {
  const problems: Problem[] = []
  const blame = (problem: string): number => problems.push({ file: 'versions.json', problem })
  const path = join(dist, 'versions.json')
  if (existsSync(path) && entries.length > 0 && readFileSync(path, 'utf8') !== formatVersions(entries))
    blame(altered)
  const listed = entries.map(({ version }) => version)
  const renumbered = new Map<string, string>()
  for (const { version, descriptor } of entries) {
    // an entry without a number leaves a release unlisted, which is told below
    if (typeof version !== 'string' || folders.includes(version)) continue
    const meant = folders.find((folder) => hashOf(join(dist, folder, 'datapackage.json')) === descriptor)
    if (meant === undefined) problems.push({ file: version, problem: 'is missing' })
    else renumbered.set(meant, version)
  }
  for (const version of folders) {
    if (renumbered.has(version)) blame(`lists ${version} as ${renumbered.get(version)}`)
    else if (!listed.includes(version)) blame(`does not list ${version}; releasing again completes it`)
  }
  if (problems.length === 0 && listed.join() !== folders.join()) blame('is not in the order of the versions')
  folders.forEach((version, index) => {
    const entry = entries.find((each) => each.version === version)
    // what is made of a damaged release says nothing about the index
    if (entry === undefined || damaged.has(version)) return
    const { descriptor, sums, signature } = entry
    const expected = { ...expectedEntry(dist, version), descriptor, sums, signature }
    if (JSON.stringify(entry) !== JSON.stringify(expected)) blame(`is wrong about ${version}`)
    if (entry.previous !== (folders[index - 1] ?? null))
      blame(`says that ${version} follows ${entry.previous}`)
  })
  return problems
}

/** SHA-256 of a file; null where there is none. */
function hashOf(path: string): string | null {
  return existsSync(path) ? sha256(readFileSync(path)) : null
}

/** Falls back on nothing where the release itself is damaged: then that is told elsewhere. */
function expectedEntry(dist: string, version: string): Partial<VersionEntry> {
  try {
    return entryOfRelease(dist, version)
  } catch {
    return readVersions(dist).find((entry) => entry.version === version) ?? {}
  }
}

function checkStrays(dist: string): Problem[] {
  const names = existsSync(dist) ? readdirSync(dist) : []
  const known = (name: string): boolean =>
    name === 'versions.json' || name === 'draft' || name.startsWith('.')
  return names
    .filter((name) => !known(name) && !(isVersion(name) && lstatSync(join(dist, name)).isDirectory()))
    .map((file) => ({ file, problem: 'does not belong there' }))
}
