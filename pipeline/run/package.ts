/** Reports → one data package, written report by report: what is held does not grow with the texts. */
import { basename } from 'node:path'
import type { VFile } from 'vfile'
import codebook from '#codebook'
import { alignmentTable } from '../derive/alignments.ts'
import { languages } from '../languages/index.ts'
import { tell } from '../message.ts'
import { assemble } from '../process.ts'
import type { Row, Table } from '../table.ts'
import { validate } from '../validate/index.ts'
import { VOCABULARIES, type Vocabularies, type VocabularyName } from '../vocabulary.ts'
import { toCsv } from '../write/csv.ts'
import { describe, type SourceEntry } from '../write/descriptor.ts'
import { dictionary } from '../write/dictionary.ts'
import type { FolderWriter } from '../write/folder.ts'
import { toJson } from '../write/json.ts'
import { toMarkdown } from '../write/markdown.ts'
import { csvShare, listShare } from '../write/part.ts'
import type { Contribution, Published } from './contribute.ts'

export interface Package {
  /** Rows so far, by table in publishing order. */
  counts: ReadonlyMap<string, number>
  /** Writes what a report adds. The languages of a report follow each other (`byReport`). */
  add: (contribution: Contribution, published: Published) => Promise<void>
  /** Writes what can be said once all reports are known, and the descriptor; the folder is left to be committed. */
  finish: (sources: SourceEntry[], pipelineVersion: string) => Promise<void>
}

/** The titles of the digests, above what each report adds to them. */
const DIGESTS: Record<string, string> = {
  'recommendations.md': '# Recommendations\n',
  'incidents.md': '# Incidents\n',
}

const LANGUAGE = new RegExp(`\\.(?:${Object.keys(languages).join('|')})$`)

/** Report folders in the order of their reports, each report's languages together. */
export function byReport(folders: readonly string[]): string[] {
  const keyOf = (folder: string): string => `${basename(folder).replace(LANGUAGE, '')}\0${basename(folder)}`
  return folders.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

/**
 * Begins a package in a folder.
 *
 * @param file told what forbids publication, beside what each report was told
 */
export function createPackage(folder: FolderWriter, vocabularies: Vocabularies, file: VFile): Package {
  // all tables, without rows
  const tables = new Map(assemble([], vocabularies).map((table) => [table.name, table]))
  const counts = new Map([...tables.keys()].map((name) => [name, 0]))
  const usage = createUsage(vocabularies)
  const begun = new Set<string>()
  let report: { id: string; versions: Map<string, Published['compared']> } = { id: '', versions: new Map() }

  const startOf = (path: string): string => {
    if (path.endsWith('.json')) return '[\n'
    return DIGESTS[path] ?? toCsv(tables.get(path.replace(/\.csv$/, ''))!)
  }
  const addShare = async (path: string, share: string): Promise<void> => {
    if (share === '') return
    const before = !begun.has(path) ? startOf(path) : path.endsWith('.json') ? ',\n' : ''
    await folder.append(path, before + share)
    begun.add(path)
  }
  const end = async (path: string): Promise<void> => {
    const isBegun = begun.has(path)
    if (path.endsWith('.json')) await folder.append(path, isBegun ? '\n]\n' : '[]\n')
    else if (!isBegun) await folder.append(path, startOf(path))
  }
  const addRows = async (name: string, rows: Row[]): Promise<void> => {
    const table = { ...tables.get(name)!, rows }
    validate([table], file)
    await addShare(`${name}.csv`, csvShare(table))
    await addShare(`${name}.json`, listShare(toJson(table)))
    count(name, rows.length)
  }
  const count = (name: string, rows: number): void => {
    counts.set(name, counts.get(name)! + rows)
  }
  /** The languages of the report before, side by side. */
  const compare = async (): Promise<void> => {
    if (report.versions.size < 2) return
    const versions = [...report.versions.values()]
    const tableOf = (name: keyof Published['compared']): Table => ({
      ...tables.get(name)!,
      rows: versions.flatMap((version) => version[name]),
    })
    await addRows('alignments', alignmentTable([tableOf('paragraphs'), tableOf('citations')]).rows)
  }
  return {
    counts,
    async add({ id, lang, counts: own }, { part, usage: named, compared }) {
      if (id !== report.id) {
        await compare()
        report = { id, versions: new Map() }
      }
      if (report.versions.has(lang)) {
        const reason = `Two folders hold the report ${id} in the language ${lang}, expected one`
        tell(file, 'validate:key-duplicate', reason)
        return
      }
      report.versions.set(lang, compared)
      usage.add(id, named)
      for (const [name, rows] of own) count(name, rows)
      for (const [path, content] of part.files) await folder.write(path, content)
      for (const [path, share] of part.shares) await addShare(path, share)
    },
    async finish(sources, pipelineVersion) {
      await compare()
      for (const [name, rows] of usage.rows()) await addRows(name, rows)
      for (const name of [...tables.keys(), 'coverage', 'messages']) await end(`${name}.json`)
      for (const name of tables.keys()) await end(`${name}.csv`)
      for (const path of Object.keys(DIGESTS)) await end(path)
      for (const { name, schema } of tables.values())
        await folder.write(`schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`)
      await folder.write('CODEBOOK.md', codebook)
      await folder.write('DICTIONARY.md', toMarkdown(dictionary([...tables.values()])))
      const counted = [...tables.values()].map((table) => ({
        ...table,
        rows: { length: counts.get(table.name)! },
      }))
      const descriptor = describe({ tables: counted, files: folder.entries(), sources, pipelineVersion })
      await folder.write('datapackage.json', `${JSON.stringify(descriptor, null, 2)}\n`)
    },
  }
}

/** A vocabulary entry that reports name: as the first of them has it, and what all of them have. */
interface Used {
  row: Row
  mentions: number
  reports: string[]
  /** The ids of the paragraphs, those of a report in one string: there can be very many. */
  paragraphs: string[]
}

/** Adds up what reports name of the vocabularies: the one thing that grows with the reports. */
function createUsage(vocabularies: Vocabularies) {
  const used = new Map(VOCABULARIES.map((name) => [name, new Map<string, Used>()]))
  return {
    add(report: string, usage: Map<VocabularyName, Row[]>): void {
      for (const [name, rows] of usage) for (const row of rows) addRow(used.get(name)!, report, row)
    },
    /** The rows of all reports, one vocabulary at a time, in its order. */
    *rows(): Generator<[VocabularyName, Row[]]> {
      for (const name of VOCABULARIES) {
        const found = [...vocabularies[name].terms.keys()].flatMap((id) => used.get(name)!.get(id) ?? [])
        yield [name, found.map(rowOf)]
      }
    },
  }
}

function addRow(used: Map<string, Used>, report: string, row: Row): void {
  const id = String(row.id)
  const found = used.get(id) ?? { row: { ...row, paragraphs: [] }, mentions: 0, reports: [], paragraphs: [] }
  used.set(id, found)
  const paragraphs = row.paragraphs as string[]
  // an entry that a row refers to need not be named in the text
  if (paragraphs.length === 0) return
  found.mentions += Number(row.mentions)
  found.paragraphs.push(paragraphs.join('\n'))
  // the languages of a report follow each other
  if (found.reports.at(-1) !== report) found.reports.push(report)
}

function rowOf({ row, mentions, reports, paragraphs }: Used): Row {
  const ids = paragraphs.flatMap((ofReport) => ofReport.split('\n'))
  return { ...row, mentions, reports, paragraphs: [...new Set(ids)] }
}
