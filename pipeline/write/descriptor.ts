/**
 * The Data Package descriptor (`datapackage.json`) of a draft or a release, made from the schemas and the files.
 *
 * Standard: https://datapackage.org/standard/data-package/ (version 2). Each table's CSV file carries a Table Schema; its JSON file names
 * the JSON Schema that lies beside it under `schemas/`, which says what Table Schema cannot (references to one of several tables, lists).
 */
import { baseType, isNullable, type JSONSchema, type JSONSchemaProperty } from '../schema.ts'
import type { Table } from '../table.ts'
import { LIST_SEPARATOR } from './csv.ts'

/** One file of a version. `path` is relative to the version's folder, with `/`; `sha256` is hexadecimal. */
export interface FileEntry {
  path: string
  bytes: number
  sha256: string
}

/** One file that the data was made from. `path` is relative to the project, with `/`. */
export interface SourceEntry {
  title: string
  path: string
  sha256: string
}

/** A table, or as much of one as its description needs. */
type Described = Omit<Table, 'rows'> & { rows: { length: number } }

export interface DescriptorInput {
  tables: readonly Described[]
  /** Every file of the version except the descriptor and `SHA256SUMS`. */
  files: readonly FileEntry[]
  sources: readonly SourceEntry[]
  pipelineVersion: string
  /** Absent for a draft. */
  version?: string
  previous?: string | null
  /** ISO 8601 date or date and time; the only place where a release says when it was made. */
  created?: string
  /** Commit of the sources. */
  commit?: string
  /** Path of the signature that the release promises to carry. */
  signature?: string
}

/** What does not depend on the data. */
export const about = {
  name: 'undocket',
  title: 'United Nations reports as linked, validated, versioned tables',
  description:
    'Paragraphs, footnotes, recommendations and incidents of United Nations reports, every row tied to the words it rests on.',
  keywords: ['United Nations', 'reports', 'recommendations', 'incidents'],
  licenses: [
    {
      name: 'MIT',
      path: 'https://opensource.org/license/mit',
      title: 'MIT License: the pipeline and the compiled rows',
    },
    {
      path: 'https://www.un.org/en/about-us/terms-of-use',
      title: 'Terms of the United Nations: the texts quoted from its documents',
    },
    {
      name: 'CC-BY-4.0',
      path: 'https://creativecommons.org/licenses/by/4.0/',
      title: 'GeoNames (geonames.org): coordinates and GeoNames ids of places',
    },
  ],
  contributors: [
    { title: 'United Nations', path: 'https://documents.un.org', roles: ['author'] },
    { title: 'undocket maintainers', roles: ['compiler'] },
  ],
}

/** How every CSV file is written; LF and the quote are said because readers' defaults differ. */
const dialect = { header: true, delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true }

const media: Record<string, string> = {
  csv: 'text/csv',
  html: 'text/html',
  json: 'application/json',
  md: 'text/markdown',
  parquet: 'application/vnd.apache.parquet',
  sqlite: 'application/vnd.sqlite3',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
}
const text = ['csv', 'html', 'json', 'md', 'svg', 'txt', 'xml']

/** The folder for the JSON Schemas inside a version. */
const schemaPath = (table: string): string => `schemas/${table}.schema.json`

/**
 * Describes a version: every file with its bytes and hash, every table with its columns, key, references and constraints.
 *
 * @throws RangeError when two files would share a resource name
 */
export function describe(input: DescriptorInput): Record<string, unknown> {
  const { tables, files, sources, pipelineVersion } = input
  const byFile = new Map<string, Described>()
  for (const table of tables) byFile.set(`${table.name}.csv`, table).set(`${table.name}.json`, table)
  const resources = files.toSorted(byPath).map((file) => {
    const table = byFile.get(file.path)
    if (table === undefined) return fileResource(file)
    return file.path.endsWith('.csv') ? csvResource(file, table, tables) : jsonResource(file, table, files)
  })
  checkNames(resources)
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    ...about,
    ...(input.version === undefined ? {} : { version: input.version, previous: input.previous ?? null }),
    ...(input.created === undefined ? {} : { created: timestamp(input.created) }),
    pipeline: { name: 'undocket', version: pipelineVersion },
    ...(input.commit === undefined ? {} : { commit: input.commit }),
    ...(input.signature === undefined ? {} : { signature: input.signature }),
    sources: sources.toSorted(byPath),
    resources,
  }
}

function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}

function timestamp(date: string): string {
  return date.includes('T') ? date : `${date}T00:00:00Z`
}

/** A file that is no table, as a resource. */
export function fileResource(file: FileEntry): Record<string, unknown> {
  return { name: file.path.replace(/[^A-Za-z0-9._-]/g, '-').toLowerCase(), ...fileProperties(file) }
}

function fileProperties({ path, bytes, sha256 }: FileEntry): Record<string, unknown> {
  const format = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  return {
    path,
    format,
    mediatype: media[format] ?? 'application/octet-stream',
    ...(text.includes(format) ? { encoding: 'utf-8' } : {}),
    bytes,
    hash: `sha256:${sha256}`,
  }
}

function csvResource(
  file: FileEntry,
  table: Described,
  tables: readonly Described[],
): Record<string, unknown> {
  const { title, description } = table.schema
  return {
    name: table.name,
    type: 'table',
    title,
    description,
    ...fileProperties(file),
    rows: table.rows.length,
    dialect,
    schema: tableSchema(table.schema, table.name, tables),
  }
}

function jsonResource(
  file: FileEntry,
  table: Described,
  files: readonly FileEntry[],
): Record<string, unknown> {
  const path = schemaPath(table.name)
  return {
    ...fileResource(file),
    table: table.name,
    rows: table.rows.length,
    ...(files.some((each) => each.path === path) ? { jsonSchema: path } : {}),
  }
}

function checkNames(resources: readonly Record<string, unknown>[]): void {
  const seen = new Map<string, string>()
  for (const { name, path } of resources as { name: string; path: string }[]) {
    const other = seen.get(name)
    if (other !== undefined)
      throw new RangeError(`Files ${other} and ${path} would both be resource "${name}": rename one.`)
    seen.set(name, path)
  }
}

/**
 * A JSON Schema of ours as Table Schema (https://datapackage.org/standard/table-schema/).
 *
 * A list is a string there, with our `separator`: the published profile has no list type. A column that may not be empty is `required`
 * and has no missing values, so that an empty text in it is a text.
 */
export function tableSchema(
  schema: JSONSchema,
  name: string,
  tables: readonly Described[],
): Record<string, unknown> {
  const fields = Object.entries(schema.properties).map(([column, property]) => fieldOf(column, property))
  const foreignKeys = Object.entries(schema.properties).flatMap(([column, property]) =>
    foreignKey(column, property, schema, name, tables),
  )
  return {
    fields,
    primaryKey: schema.key,
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
    missingValues: [''],
  }
}

function fieldOf(name: string, property: JSONSchemaProperty): Record<string, unknown> {
  const type = baseType(property)
  const constraints = constraintsOf(property)
  const isText = type === 'string' || type === 'array'
  return {
    name,
    ...fieldType(type, property.format),
    ...(type === 'array' ? { separator: LIST_SEPARATOR } : {}),
    ...(property.title === undefined ? {} : { title: property.title }),
    description: property.description,
    ...(isText && !isNullable(property) ? { missingValues: [] } : {}),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  }
}

function fieldType(type: string, format: string | undefined): Record<string, string> {
  if (type === 'array') return { type: 'string' }
  if (type !== 'string') return { type }
  if (format === 'date' || format === 'time') return { type: format }
  if (format === 'date-time') return { type: 'datetime' }
  return format === 'uri' || format === 'email' || format === 'uuid' ? { type, format } : { type }
}

function constraintsOf(property: JSONSchemaProperty): Record<string, unknown> {
  const type = baseType(property)
  const constraints: Record<string, unknown> = {}
  if (!isNullable(property)) constraints.required = true
  const allowed = property.enum?.filter((value) => value !== null)
  if (allowed !== undefined && allowed.length > 0) constraints.enum = allowed
  if (property.minimum !== undefined) constraints.minimum = property.minimum
  if (property.maximum !== undefined) constraints.maximum = property.maximum
  const isPlainText = type === 'string' && !['date', 'time', 'date-time'].includes(property.format ?? '')
  if (isPlainText && property.minLength !== undefined) constraints.minLength = property.minLength
  const pattern = isPlainText && property.pattern !== undefined ? xmlPattern(property.pattern) : null
  if (pattern !== null) constraints.pattern = pattern
  return constraints
}

/**
 * An anchored ECMAScript pattern as an XML Schema one, which always spans the whole value and has neither look-around nor groups that
 * do not capture. Null where it cannot be said that way; the JSON Schema still holds it.
 */
function xmlPattern(pattern: string): string | null {
  const body = /^\^(.*)\$$/s.exec(pattern)?.[1]
  if (body === undefined || /\\[^nrtdDwWsSpP\\|.?*+(){}[\]^-]/.test(body)) return null
  let bare = body.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '')
  if (/\(\?|[\^$]/.test(bare)) return null
  while (/\([^()]*\)/.test(bare)) bare = bare.replace(/\([^()]*\)/g, '')
  return bare.includes('|') ? null : body
}

/** References to the `id` of one other table, in the same language where both tables have one; several tables are beyond Table Schema. */
function foreignKey(
  column: string,
  property: JSONSchemaProperty,
  schema: JSONSchema,
  name: string,
  tables: readonly Described[],
): Record<string, unknown>[] {
  if (property.references?.length !== 1 || baseType(property) === 'array') return []
  const target = tables.find((table) => table.name === property.references![0])
  if (target === undefined) return []
  const byLanguage = 'lang' in schema.properties && target.schema.key.includes('lang')
  return [
    {
      fields: byLanguage ? [column, 'lang'] : [column],
      reference: {
        ...(target.name === name ? {} : { resource: target.name }),
        fields: byLanguage ? ['id', 'lang'] : ['id'],
      },
    },
  ]
}
