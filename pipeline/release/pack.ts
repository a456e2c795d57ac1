import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync, type Zippable, zipSync } from 'fflate'
import { readVersion } from '../diff/read-version.ts'
import { replaceDurably } from './durable.ts'
import { npmFiles, npmName } from './npm-package.ts'
import { listFiles } from './sums.ts'
import { type Entry, tar } from './tar.ts'
import { verify } from './verify.ts'

export interface PackOptions {
  dist: string
  version: string
  /** The folder to write the archives to. */
  out: string
}

/** `exitCode` 0: packed; 1: the release is damaged, nothing was written; 2: there is no such release. */
export interface PackResult {
  exitCode: 0 | 1 | 2
  output: string
  files: string[]
}

/**
 * Packs a release as `.zip`, as `.tar.gz`, and as an npm package (`.tgz`).
 *
 * The same release gives the same bytes everywhere: own compressor, sorted names, the release's date as the time of every file.
 */
export function pack({ dist, version, out }: PackOptions): PackResult {
  const verified = verify({ dist, version })
  if (verified.exitCode !== 0) return { exitCode: verified.exitCode, output: verified.output, files: [] }
  const folder = join(dist, version)
  const { descriptor, tables } = readVersion(version, dist)
  const name = `${npmName(descriptor)}-${version}`
  const created = new Date(String(descriptor.created))
  const entries = listFiles(folder).map((path) => ({
    path,
    content: new Uint8Array(readFileSync(join(folder, path))),
  }))
  const own = new Set(entries.map(({ path }) => path))
  const extra = Object.entries(npmFiles(descriptor, tables))
    .filter(([path]) => !own.has(path))
    .map(([path, text]) => ({ path, content: Buffer.from(text) }))

  const seconds = created.getTime() / 1000
  const archives: [string, Uint8Array][] = [
    [`${name}.zip`, zip(under(name, entries), created)],
    [`${name}.tar.gz`, gzip(tar(under(name, entries), seconds))],
    [`${name}.tgz`, gzip(tar(under('package', [...extra, ...entries]), seconds))],
  ]
  mkdirSync(out, { recursive: true })
  for (const [file, bytes] of archives) replaceDurably(join(out, file), bytes)
  const files = archives.map(([file]) => join(out, file))
  return { exitCode: 0, output: files.map((file) => `${file}\n`).join(''), files }
}

function under(folder: string, entries: readonly Entry[]): Entry[] {
  const sorted = entries.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  return sorted.map(({ path, content }) => ({ path: `${folder}/${path}`, content }))
}

function gzip(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, { level: 9, mtime: 0 })
}

/** An archive tells local time, and the packer converts: the date is taken apart in UTC and put together as a local one. */
function zip(entries: readonly Entry[], created: Date): Uint8Array {
  const mtime = new Date(created.getUTCFullYear(), created.getUTCMonth(), created.getUTCDate())
  const files: Zippable = {}
  for (const { path, content } of entries)
    files[path] = [content, { mtime, level: 9, os: 3, attrs: 0o644 << 16 }]
  return zipSync(files)
}
