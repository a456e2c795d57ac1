/** The tables of a draft in other forms, made for one version: workbook, database, Parquet, the page, the pictures. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Difference } from '../diff/difference.ts'
import type { JSONSchema } from '../schema.ts'
import type { Row, Table } from '../table.ts'
import { aboutOf } from './about.ts'
import type { Coverage } from './coverage.ts'
import { page } from './page/index.ts'
import { parquet } from './parquet.ts'
import { pictures } from './pictures.ts'
import { sqlite } from './sqlite.ts'
import { workbook } from './workbook.ts'

/** Path inside a version's folder → content. */
type Files = Map<string, string | Uint8Array>

export interface RenderingOptions {
  /** The draft's folder. */
  draft: string
  /** Table names in publishing order. */
  order: readonly string[]
  /** The release, or null for a draft. */
  version: string | null
  /** Against the release before; null where there is none. */
  changes: Difference | null
  pipelineVersion: string
}

/**
 * Makes every rendering from the files of a draft.
 *
 * @returns files by name, as they stand in a release; the same bytes for the same draft and version
 */
export async function renderings(options: RenderingOptions): Promise<Files> {
  const { draft, order, version, changes, pipelineVersion } = options
  const tables = await readTables(draft, order)
  const about = aboutOf(tables, version, pipelineVersion)
  const files: Files = new Map()
  files.set('undocket.xlsx', await workbook(tables, about))
  files.set('undocket.sqlite', await sqlite(tables, about))
  for (const [name, bytes] of parquet(tables, about)) files.set(name, bytes)
  const { title, citation, licence } = about
  files.set(
    'index.html',
    page({ title, version, citation, licence, tables, labels: await readLabels(draft), changes }),
  )
  for (const [name, svg] of pictures(tables)) files.set(name, svg)
  return files
}

/** The tables of a version's folder, with their JSON Schemas. */
export async function readTables(folder: string, order: readonly string[]): Promise<Table[]> {
  return Promise.all(order.map((name) => readTable(folder, name)))
}

async function readTable(folder: string, name: string): Promise<Table> {
  const [schema, rows] = await Promise.all([
    readFile(join(folder, 'schemas', `${name}.schema.json`), 'utf8'),
    readFile(join(folder, `${name}.json`), 'utf8'),
  ])
  return { name, schema: JSON.parse(schema) as JSONSchema, rows: JSON.parse(rows) as Row[] }
}

/** What is printed before a paragraph or heading, by row id, per report and language: the ledger holds it. */
async function readLabels(folder: string): Promise<Map<string, Map<string, string>>> {
  const coverages = JSON.parse(await readFile(join(folder, 'coverage.json'), 'utf8')) as Coverage[]
  return new Map(
    coverages.map(({ report, lang, spans }) => [
      `${report}.${lang}`,
      new Map(
        spans.flatMap(([, , kind, row, , printed]): [string, string][] =>
          kind === 'label' && row && printed ? [[row, printed]] : [],
        ),
      ),
    ]),
  )
}
