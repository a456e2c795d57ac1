/// <reference lib="dom" />
/** What the page carries, read a block at a time and once each. */
import type { Difference } from '../../../diff/difference.ts'
import { columns, type Row } from '../../../table.ts'
import { type Names, namesIn } from '../draw/names.ts'
import {
  type Block,
  type Payload,
  reportKey,
  type TableInfo,
  TEXT_TABLES,
  type TextBlock,
} from '../payload.ts'
import type { World } from '../world.ts'

/** What is read at once: tables, reports, and what the release is called. */
export const index = JSON.parse(document.getElementById('index')!.textContent!) as Payload

const blocks = new Map<string, Promise<unknown>>()

/** The value of a data block; null where the page has none of that name. */
function read<Value>(name: string): Promise<Value | null> {
  const known = blocks.get(name)
  if (known) return known as Promise<Value | null>
  const node = document.getElementById(`data-${name}`)
  const value = node ? unpack(node.textContent!) : Promise.resolve(null)
  blocks.set(name, value)
  return value as Promise<Value | null>
}

async function unpack(base64: string): Promise<unknown> {
  const binary = atob(base64.trim())
  const bytes = new Uint8Array(binary.length)
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at)
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))
  return JSON.parse(await new Response(stream).text())
}

/** What the index says of a table; undefined where the release has no such table. */
export function infoOf(table: string): TableInfo | undefined {
  return index.tables.find(({ name }) => name === table)
}

function toRows(table: string, cells: unknown[][] | undefined): Row[] {
  const info = infoOf(table)
  if (!info || !cells) return []
  const names = columns(info.schema)
  return cells.map((values) => Object.fromEntries(names.map((name, at) => [name, values[at]])) as Row)
}

const wholeTables = new Map<string, Promise<Row[]>>()

/** All rows of a table; none where the release has no such table. */
export function rowsOf(table: string): Promise<Row[]> {
  const known = wholeTables.get(table)
  if (known) return known
  const rows = load(table)
  wholeTables.set(table, rows)
  return rows
}

async function load(table: string): Promise<Row[]> {
  if (table === 'reports') return index.reports
  if (!TEXT_TABLES.includes(table)) return toRows(table, (await read<Block>(table))?.[table])
  const texts = await Promise.all(index.reports.map(({ id, lang }) => textOf(String(id), String(lang))))
  return texts.flatMap((text) => text.tables.get(table) ?? [])
}

export interface Text {
  /** Rows of the text tables, in their order. */
  tables: Map<string, Row[]>
  /** What is printed before a paragraph or heading, by row id. */
  labels: Record<string, string>
}

const texts = new Map<string, Promise<Text>>()

/** The text of one report in one language. */
export function textOf(report: string, lang: string): Promise<Text> {
  const key = reportKey(report, lang)
  const known = texts.get(key)
  if (known) return known
  const text = read<TextBlock>(key).then((block) => ({
    tables: new Map(TEXT_TABLES.map((table) => [table, toRows(table, block?.tables[table])])),
    labels: block?.labels ?? {},
  }))
  texts.set(key, text)
  return text
}

/** The countries for the map; null where the release has no incidents. */
export function readWorld(): Promise<World | null> {
  return read<World>('world')
}

/** The differences to the release before; null where there is none. */
export function readChanges(): Promise<Difference | null> {
  return read<Difference>('changes')
}

/** The labels of the vocabularies in the interface's language. */
export async function readNames(lang: string): Promise<Names> {
  const vocabularies = new Map<string, Row[]>()
  for (const name of ['actors', 'places', 'materiel']) vocabularies.set(name, await rowsOf(name))
  return namesIn(lang, vocabularies)
}
