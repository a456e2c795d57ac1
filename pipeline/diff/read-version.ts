import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { parseCsv, withoutMark } from '../csv.ts'
import { baseType, isNullable, type JSONSchema, type JSONSchemaProperty } from '../schema.ts'
import { sha256 } from '../sha256.ts'
import type { Cell, Row, Table } from '../table.ts'
import { unguard } from './csv.ts'
import { DiffError } from './difference.ts'
import { isVersion } from './levels.ts'

/** A Data Package descriptor, as far as a comparison looks at it. */
export interface Descriptor {
  resources: Resource[]
  [property: string]: unknown
}

/** One published file. A table's CSV file has `type: "table"` and a Table Schema; its JSON file names it in `table`. */
export interface Resource {
  name: string
  path: string
  type?: string
  format?: string
  /** `sha256:` and hexadecimal digits. */
  hash?: string
  bytes?: number
  schema?: TableSchema
  table?: string
  /** Path of the JSON Schema that the rows of this file conform to, inside the version. */
  jsonSchema?: string
  [property: string]: unknown
}

export interface TableSchema {
  fields: Field[]
  primaryKey?: string | string[]
  [property: string]: unknown
}

export interface Field {
  name: string
  type?: string
  separator?: string
  title?: string
  description?: string
  constraints?: Record<string, unknown>
  missingValues?: unknown[]
  [property: string]: unknown
}

/** One version of the data, read from its own descriptor and nothing else. */
export interface Version {
  /** How it was asked for: `1.2.0`, `draft`, a path. */
  label: string
  descriptor: Descriptor
  tables: Table[]
  /** SHA-256 of every listed file, by path. */
  files: Map<string, string>
}

/** Files that tell of a release itself. */
const RELEASE_FILES = ['changes.json', 'changes.csv', 'CHANGES.md', 'SHA256SUMS', 'SHA256SUMS.sig']
/** Files that show the tables in another form and name the version: a workbook, a database, the page, the pictures, Parquet. */
const RENDERING =
  /^(?:undocket\.xlsx|undocket\.sqlite|index\.html|(?:incidents|map|recommendations)\.svg|[a-z_]+\.parquet)$/

/** Whether a release has the file and a draft has not; such files are no part of a comparison. */
export function isReleaseFile(path: string): boolean {
  return RELEASE_FILES.includes(path) || RENDERING.test(path)
}

type Read = (path: string) => Uint8Array | null

/**
 * Reads a version of the data.
 *
 * @param place `draft`, a released number, or the path of a folder or `.zip` that holds a version
 * @param dist the folder that holds the draft and the releases
 * @throws DiffError when there is no such version, or it lacks a file that its descriptor lists
 */
export function readVersion(place: string, dist: string): Version {
  const path = place === 'draft' || isVersion(place) ? join(dist, place) : place
  if (!existsSync(path)) {
    const hint =
      place === 'draft'
        ? 'Build it first.'
        : isVersion(place)
          ? `See ${join(dist, 'versions.json')} for what was released.`
          : 'Expected `draft`, a released number, or a folder or .zip that holds a version.'
    throw new DiffError(`There is no version at ${path}. ${hint}`)
  }
  const read = statSync(path).isDirectory() ? folderReader(path) : zipReader(path)
  const text = read('datapackage.json')
  if (text === null)
    throw new DiffError(`${path} holds no datapackage.json, so it is no version of the data.`)
  const descriptor = parseJson(text, `${path}: datapackage.json`) as Descriptor
  if (!Array.isArray(descriptor.resources))
    throw new DiffError(`${path}: datapackage.json lists no resources.`)
  const get = (file: string): Uint8Array => {
    const bytes = read(file)
    if (bytes === null) throw new DiffError(`${path} lacks ${file}, which its datapackage.json lists.`)
    return bytes
  }
  const files = new Map(descriptor.resources.map((each) => [each.path, sha256(get(each.path))]))
  const tables = descriptor.resources
    .filter((resource) => resource.type === 'table' && resource.schema)
    .map((resource) => readTable(resource, descriptor.resources, get, path))
  return { label: place, descriptor, tables, files }
}

function folderReader(folder: string): Read {
  return (path) => {
    const file = join(folder, path)
    return existsSync(file) ? readFileSync(file) : null
  }
}

/** Reads what lies beside the topmost `datapackage.json` of an archive. */
function zipReader(path: string): Read {
  let entries: Record<string, Uint8Array>
  try {
    entries = unzipSync(readFileSync(path))
  } catch {
    throw new DiffError(`${path} is neither a folder nor a .zip of a version.`)
  }
  const tops = Object.keys(entries)
    .filter((entry) => entry === 'datapackage.json' || entry.endsWith('/datapackage.json'))
    .sort((a, b) => a.split('/').length - b.split('/').length)
  const top = (tops[0] ?? '').slice(0, -'datapackage.json'.length)
  return (file) => (Object.hasOwn(entries, top + file) ? entries[top + file]! : null)
}

function readTable(
  resource: Resource,
  resources: Resource[],
  get: (path: string) => Uint8Array,
  where: string,
): Table {
  const json = resources.find((each) => each.table === resource.name && each.path.endsWith('.json'))
  const schema = json?.jsonSchema
    ? (parseJson(get(json.jsonSchema), `${where}: ${json.jsonSchema}`) as JSONSchema)
    : schemaOf(resource)
  if (!Array.isArray(schema.key) || schema.key.length === 0) {
    throw new DiffError(`${where}: table ${resource.name} declares no key, so its rows cannot be matched.`)
  }
  const rows = json
    ? (parseJson(get(json.path), `${where}: ${json.path}`) as Row[])
    : readCsvRows(get(resource.path), schema, resource, where)
  return { name: resource.name, schema, rows }
}

function parseJson(bytes: Uint8Array, where: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch (error) {
    throw new DiffError(`${where} is not JSON: ${(error as Error).message}`)
  }
}

/** The JSON Schema that a Table Schema amounts to, for packages that carry no other. */
function schemaOf(resource: Resource): JSONSchema {
  const { fields, primaryKey = [] } = resource.schema!
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: resource.name,
    title: String(resource.title ?? resource.name),
    description: String(resource.description ?? ''),
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.name, propertyOf(field)])),
    required: fields.map((field) => field.name),
    additionalProperties: false,
    key: typeof primaryKey === 'string' ? [primaryKey] : primaryKey,
  }
}

const formats: Record<string, string> = { date: 'date', datetime: 'date-time', time: 'time' }

function propertyOf(field: Field): JSONSchemaProperty {
  const { required, enum: allowed, ...constraints } = field.constraints ?? {}
  const plain = ['integer', 'number', 'boolean'].includes(field.type ?? '') ? field.type! : 'string'
  const type = field.separator !== undefined || field.type === 'list' ? 'array' : plain
  const format = formats[field.type ?? '']
  return {
    type: required === true ? type : [type, 'null'],
    ...(field.title === undefined ? {} : { title: field.title }),
    description: field.description ?? '',
    ...(allowed === undefined ? {} : { enum: allowed as string[] }),
    ...(format === undefined ? {} : { format }),
    ...(type === 'array' ? { items: { type: 'string' } } : {}),
    ...constraints,
  }
}

function readCsvRows(bytes: Uint8Array, schema: JSONSchema, resource: Resource, where: string): Row[] {
  const [header = [], ...records] = parseCsv(withoutMark(Buffer.from(bytes).toString('utf8')))
  const separators = new Map(resource.schema!.fields.map((field) => [field.name, field.separator ?? ';']))
  return records.map((record, index) => {
    if (record.length !== header.length) {
      throw new DiffError(
        `${where}: ${resource.path}, row ${index + 1} has ${record.length} cells, but the header has ${header.length}.`,
      )
    }
    return Object.fromEntries(
      header.map((column, at) => {
        const property = schema.properties[column]
        return [column, property ? cellOf(record[at]!, property, separators.get(column)!) : record[at]!]
      }),
    )
  })
}

function cellOf(text: string, property: JSONSchemaProperty, separator: string): Cell {
  const type = baseType(property)
  if (type === 'array')
    return text === '' ? (isNullable(property) ? null : []) : unguard(text).split(separator)
  if (text === '' && (isNullable(property) || type !== 'string')) return null
  if (type === 'boolean') return text === 'true'
  if (type === 'integer' || type === 'number') return Number(text)
  return unguard(text)
}
