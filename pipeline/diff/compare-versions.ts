import type { Cell } from '../table.ts'
import { addedTable, compareTables, removedTable } from './compare-tables.ts'
import {
  type Difference,
  type FileDifference,
  isUnchanged,
  type MetadataDifference,
  type TableDifference,
} from './difference.ts'
import { judge, listChanges } from './list-changes.ts'
import { type Descriptor, isReleaseFile, type Version } from './read-version.ts'

/** Properties of a descriptor that differ between any two versions, or are compared in another way. */
const otherwise = [
  '$schema',
  'resources',
  'version',
  'previous',
  'created',
  'commit',
  'signature',
  'sources',
  'pipeline',
]

/** Everything that separates two versions; with nothing to compare with (a first release), every table counts as added. */
export function compareVersions(older: Version | null, newer: Version): Difference {
  const before = new Map(older?.tables.map((table) => [table.name, table]))
  const after = new Set(newer.tables.map((table) => table.name))
  const tables = newer.tables.map((table) => {
    const was = before.get(table.name)
    return was ? compareTables(was, table) : addedTable(table)
  })
  for (const table of before.values()) if (!after.has(table.name)) tables.push(removedTable(table))
  const difference = {
    from: older?.label ?? null,
    to: newer.label,
    metadata: older ? compareMetadata(older.descriptor, newer.descriptor) : [],
    files: older ? compareFiles(older, newer, tables) : [],
    tables,
  }
  return { ...difference, ...judge(listChanges(difference)) }
}

function compareMetadata(older: Descriptor, newer: Descriptor): MetadataDifference[] {
  const differences: MetadataDifference[] = []
  for (const property of new Set([...Object.keys(newer), ...Object.keys(older)])) {
    if (otherwise.includes(property) || same(older[property], newer[property])) continue
    const kind = property === 'name' ? 'package-renamed' : 'metadata-changed'
    differences.push({ kind, property, old: cellOf(older[property]), new: cellOf(newer[property]) })
  }
  if (!same(older.pipeline, newer.pipeline)) {
    const [old, fresh] = [cellOf(older.pipeline), cellOf(newer.pipeline)]
    differences.push({ kind: 'provenance-changed', property: 'pipeline', old, new: fresh })
  }
  return [...differences, ...compareSources(older, newer)]
}

/** A source that came, went, or was retitled is news to a reader; other bytes under the same name show in the rows, or nowhere. */
function compareSources(older: Descriptor, newer: Descriptor): MetadataDifference[] {
  const differences: MetadataDifference[] = []
  const before = sourcesOf(older)
  const after = sourcesOf(newer)
  for (const name of new Set([...after.keys(), ...before.keys()])) {
    const [old, fresh] = [before.get(name), after.get(name)]
    if (same(old, fresh)) continue
    const kind = same(withoutBytes(old), withoutBytes(fresh)) ? 'provenance-changed' : 'metadata-changed'
    differences.push({ kind, property: `source ${name}`, old: cellOf(old), new: cellOf(fresh) })
  }
  return differences
}

type Source = Record<string, unknown>

function sourcesOf(descriptor: Descriptor): Map<string, Source> {
  const sources = Array.isArray(descriptor.sources) ? (descriptor.sources as Source[]) : []
  return new Map(sources.map((source) => [String(source.path ?? source.title), source]))
}

function withoutBytes(source: Source | undefined): Source | undefined {
  if (source === undefined) return undefined
  const { sha256: _hash, bytes: _bytes, ...rest } = source
  return rest
}

/** Files that came, went, or have other bytes; those of a table only where the table's own difference does not explain it. */
function compareFiles(older: Version, newer: Version, tables: readonly TableDifference[]): FileDifference[] {
  const differing = new Set(tables.filter((table) => !isUnchanged(table)).map((table) => table.table))
  const whole = new Set(tables.filter((table) => table.kind !== 'table-compared').map((table) => table.table))
  const owners = new Map([...ownersOf(older.descriptor), ...ownersOf(newer.descriptor)])
  const differences: FileDifference[] = []
  for (const path of new Set([...newer.files.keys(), ...older.files.keys()])) {
    const [old, fresh] = [older.files.get(path) ?? null, newer.files.get(path) ?? null]
    if (old === fresh || isReleaseFile(path)) continue
    const kind = old === null ? 'file-added' : fresh === null ? 'file-removed' : 'file-changed'
    if ((kind === 'file-changed' ? differing : whole).has(owners.get(path) ?? '')) continue
    differences.push({ kind, path, old, new: fresh })
  }
  return differences
}

/** The table that each of the tables' own files belongs to. */
function ownersOf(descriptor: Descriptor): [string, string][] {
  return descriptor.resources.flatMap((resource): [string, string][] => {
    const table = resource.type === 'table' ? resource.name : resource.table
    if (table === undefined) return []
    return [
      [resource.path, table],
      ...(resource.jsonSchema ? [[resource.jsonSchema, table] as [string, string]] : []),
    ]
  })
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function cellOf(value: unknown): Cell {
  if (value === undefined || value === null) return null
  return typeof value === 'object' ? JSON.stringify(value) : (value as Cell)
}
