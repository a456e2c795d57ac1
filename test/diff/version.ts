/** Synthetic versions of a small data set, in memory and on disk, for the tests of diff and release. */
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { formatCsv } from '../../pipeline/diff/csv.ts'
import type { Version } from '../../pipeline/diff/read-version.ts'
import type { JSONSchema, JSONSchemaProperty } from '../../pipeline/schema.ts'
import { columns, type Row, type Table } from '../../pipeline/table.ts'
import { type DescriptorInput, describe, type SourceEntry } from '../../pipeline/write/descriptor.ts'

export function schemaOf(
  properties: Record<string, JSONSchemaProperty>,
  key: string[] = ['id'],
  name = 'paragraphs',
): JSONSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${name}.schema.json`,
    title: 'Paragraphs',
    description: 'One numbered paragraph a row.',
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
    key,
  }
}

/** A fresh copy every time, so that a test can change it. */
export function paragraphs(): Table {
  const schema = schemaOf({
    id: { type: 'string', description: 'Id.', pattern: '^[A-Za-z0-9.-]+$' },
    kind: { type: 'string', description: 'What it is.', enum: ['paragraph', 'item'] },
    text: { type: 'string', description: 'Its text.', minLength: 1 },
    page: { type: ['integer', 'null'], description: 'Printed page.', minimum: 1 },
    notes: { type: 'array', description: 'Notes.', items: { type: 'string' } },
    citation: { type: 'string', description: 'How to cite it.' },
  })
  return { name: 'paragraphs', schema, rows: [1, 2, 3, 4].map(paragraph) }
}

const sentences = [
  'The Panel visited three depots and found two of them unguarded.',
  'Member States should mark every weapon that they import.',
  '专家小组访问了三座仓库,发现其中两座无人看守。',
  'The Secretariat thanks the authorities for their assistance.',
]

export function paragraph(number: number): Row {
  return {
    id: `A-1.main.p${number}`,
    kind: 'paragraph',
    text: sentences[number - 1] ?? `Paragraph ${number} recalls the mandate of the Panel.`,
    page: number === 4 ? null : number,
    notes: number === 2 ? ['A-1.main.fn1', 'A-1.main.fn2'] : [],
    citation: `A/1, para. ${number}`,
  }
}

export function footnotes(): Table {
  const schema = schemaOf(
    {
      id: { type: 'string', description: 'Id.' },
      anchor: { type: 'string', description: 'Where its mark stands.', references: ['paragraphs'] },
      text: { type: 'string', description: 'Its text.' },
    },
    ['id'],
    'footnotes',
  )
  const rows = [1, 2].map((number) => ({
    id: `A-1.main.fn${number}`,
    anchor: 'A-1.main.p2',
    text: `See resolution ${1900 + number}.`,
  }))
  return { name: 'footnotes', schema, rows }
}

/** The version that a set of tables amounts to, without a disk. */
export function versionOf(tables: Table[], label = 'draft', about: Record<string, unknown> = {}): Version {
  const files = filesOf(tables)
  const entries = [...files].map(([path, content]) => entryOf(path, content))
  const descriptor = {
    ...describe({ tables, files: entries, sources: [], pipelineVersion: '1.0.0' }),
    ...about,
  }
  const hashes = new Map(entries.map((entry) => [entry.path, entry.sha256]))
  return { label, descriptor: descriptor as unknown as Version['descriptor'], tables, files: hashes }
}

/** The bytes of the tables' own files, by path. */
function filesOf(tables: readonly Table[]): Map<string, string> {
  const files = new Map<string, string>()
  for (const { name, schema, rows } of tables) {
    const names = columns(schema)
    files.set(
      `${name}.csv`,
      formatCsv(
        names,
        rows.map((row) => names.map((column) => row[column] ?? null)),
      ),
    )
    files.set(`${name}.json`, `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`)
    files.set(`schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`)
  }
  return files
}

/** Writes a draft or a release as the build would. */
export function writeVersion(
  folder: string,
  tables: readonly Table[],
  extra: Record<string, string> = {},
  rest: Partial<DescriptorInput> = {},
): void {
  const files = new Map([...filesOf(tables), ...Object.entries(extra)])
  rmSync(folder, { recursive: true, force: true })
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  const sources: SourceEntry[] = []
  const entries = [...files].map(([path, content]) => entryOf(path, content))
  const descriptor = describe({ tables, files: entries, sources, pipelineVersion: '1.0.0', ...rest })
  writeFileSync(join(folder, 'datapackage.json'), `${JSON.stringify(descriptor, null, 2)}\n`)
}

export function entryOf(path: string, content: string): { path: string; bytes: number; sha256: string } {
  const sha256 = createHash('sha256').update(content).digest('hex')
  return { path, bytes: Buffer.byteLength(content), sha256 }
}

/** A folder of its own for one test, gone afterwards. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'undocket-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
