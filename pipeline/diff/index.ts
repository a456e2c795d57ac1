/** Compares two versions of the data, or two CSV files, and says so in the format asked for. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareCsv } from './compare-csv.ts'
import { keyValues } from './compare-tables.ts'
import { compareVersions } from './compare-versions.ts'
import { DiffError, type Difference, isEmpty } from './difference.ts'
import { formatChangesCsv } from './format-csv.ts'
import { formatHtml } from './format-html.ts'
import { formatJson } from './format-json.ts'
import { formatMarkdown } from './format-markdown.ts'
import { formatTerminal } from './format-terminal.ts'
import { judge, listChanges } from './list-changes.ts'
import { isNamed, narrow } from './narrow.ts'
import { readVersion, type Version } from './read-version.ts'

export const formats = ['terminal', 'json', 'csv', 'md', 'html'] as const
export type Format = (typeof formats)[number]

export interface DiffOptions {
  /** The folder that holds the draft and the releases. */
  dist: string
  /** A released number, `draft`, a folder or `.zip` that holds a version, or a `.csv`; the latest release by default. */
  from?: string | undefined
  /** The same; the draft by default. */
  to?: string | undefined
  /** Key columns, for two CSV files. */
  key?: string[] | undefined
  format?: Format
  /** Only counts and reasons, in the terminal format. */
  stat?: boolean
  table?: string | undefined
  id?: string | undefined
  colour?: boolean
}

/** `exitCode` as that of `diff`: 0 for the same, 1 for different, 2 for a problem, which `output` then tells. */
export interface DiffResult {
  exitCode: 0 | 1 | 2
  output: string
}

/** The `diff` command, apart from reading its arguments and printing. */
export function diff(options: DiffOptions): DiffResult {
  try {
    const whole = compare(options)
    checkTable(options.table, whole)
    const difference = narrow(whole, options)
    return { exitCode: isEmpty(difference) ? 0 : 1, output: formatDifference(difference, options) }
  } catch (error) {
    if (!(error instanceof DiffError)) throw error
    return { exitCode: 2, output: `${error.message}\n` }
  }
}

/** A difference in the format asked for. */
export function formatDifference(
  difference: Difference,
  { format = 'terminal', stat = false, colour = false }: Pick<DiffOptions, 'format' | 'stat' | 'colour'>,
): string {
  if (format === 'json') return formatJson(difference)
  if (format === 'csv') return formatChangesCsv(difference)
  if (format === 'md') return formatMarkdown(difference)
  if (format === 'html') return formatHtml(difference)
  return formatTerminal(difference, { stat, colour })
}

function compare({ dist, from, to = 'draft', key, id }: DiffOptions): Difference {
  if (from !== undefined && isCsv(from) && isCsv(to)) {
    if (key === undefined || key.length === 0) {
      throw new DiffError(
        'Two CSV files need --key: the column, or the columns with commas between, that name a row.',
      )
    }
    const part = { from, to, metadata: [], files: [], tables: [compareCsv(from, to, key)] }
    return { ...part, ...judge(listChanges(part)) }
  }
  if (key !== undefined) throw new DiffError('--key is for two .csv files: versions declare their own keys.')
  const versions = [readVersion(from ?? latestRelease(dist), dist), readVersion(to, dist)] as const
  if (id !== undefined) checkId(id, versions)
  return compareVersions(...versions)
}

function isCsv(place: string): boolean {
  return place.toLowerCase().endsWith('.csv')
}

/** A name that neither side knows is mistyped: nothing can be said of it, not even that it is the same. */
function checkTable(table: string | undefined, { tables }: Difference): void {
  if (table === undefined || tables.some((each) => each.table === table)) return
  throw new DiffError(`No table "${table}". There are: ${tables.map((each) => each.table).join(', ')}.`)
}

function checkId(id: string, versions: readonly Version[]): void {
  const tables = versions.flatMap((version) => version.tables)
  const isThere = tables.some(({ schema, rows }) =>
    rows.some((row) => isNamed(keyValues(row, schema.key), id)),
  )
  if (!isThere) throw new DiffError(`No row "${id}" in ${versions.map(({ label }) => label).join(' or ')}.`)
}

/** The newest version that `versions.json` lists. */
function latestRelease(dist: string): string {
  const path = join(dist, 'versions.json')
  try {
    const versions = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { version: string }[]) : []
    const latest = versions.at(-1)
    if (latest !== undefined) return latest.version
  } catch (error) {
    throw new DiffError(`${path} is not JSON: ${(error as Error).message}`)
  }
  throw new DiffError(`Nothing has been released yet: ${path} lists no version. Name both sides.`)
}
