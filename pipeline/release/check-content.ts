import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parseCsv, withoutMark } from '../csv.ts'
import { addedTable } from '../diff/compare-tables.ts'
import { plainCell } from '../diff/csv.ts'
import { DiffError } from '../diff/difference.ts'
import { readVersion } from '../diff/read-version.ts'
import { columns, type Row, type Table } from '../table.ts'
import { GUARD } from '../write/csv.ts'
import type { Problem } from './problem.ts'

/** Rows against the schemas inside the release, keys, and the CSV files against the JSON ones. */
export function checkContent(dist: string, version: string): Problem[] {
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
