/**
 * The tables as one SQLite database: `undocket.sqlite`, for SQL, Datasette and every language with a driver.
 *
 *   <table>            STRICT; primary key, foreign keys, the allowed values as checks
 *   <table>_<column>   view: a list column with one row a value (in the table itself a list is JSON)
 *   evidence           view: every row that quotes, with the citation of its paragraph and the official document
 *   search             full text of every `text` and `quote`
 *   dictionary, about, sources   what the columns mean, and what a file that travels alone says about itself
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sqlite3 from 'node-sqlite3-wasm'
import type { JSONSchemaProperty } from '../schema.ts'
import { baseType, isNullable } from '../schema.ts'
import type { Cell, Table } from '../table.ts'
import { columns } from '../table.ts'
import type { About } from './about.ts'

type Database = InstanceType<typeof sqlite3.Database>
type Value = string | number | null

/**
 * The bytes of the database: the same for the same input and version of SQLite.
 *
 * Booleans are 0 and 1, dates ISO 8601 text, lists JSON text. Words of three characters or more are found with
 * `search MATCH '"曼德拉"'`; shorter ones, as many Chinese words are, with `text LIKE '%马里%'`.
 *
 * @throws when a row breaks its key, a check, a type or a reference (naming the table), or a text holds a
 *   character that SQLite cannot hold as text (U+0000, half of a surrogate pair), naming the table and column.
 */
export async function sqlite(tables: Table[], about: About): Promise<Uint8Array> {
  // SQLite built for WebAssembly cannot hand over a database in memory: it goes through a file.
  const folder = await mkdtemp(join(tmpdir(), 'undocket-'))
  try {
    const file = join(folder, 'undocket.sqlite')
    const database = new sqlite3.Database(file)
    try {
      database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; BEGIN')
      for (const table of tables) writeTable(database, table, tables)
      writeViews(database, tables)
      writeSearch(database, tables)
      writeAbout(database, tables, about)
      checkReferences(database)
      database.exec('COMMIT')
    } finally {
      database.close()
    }
    return await readFile(file)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

// Tables

function writeTable(database: Database, table: Table, tables: Table[]): void {
  const { name, schema, rows } = table
  const names = columns(schema)
  const keys = names.flatMap((column) => foreignKey(table, column, tables) ?? [])
  const lines = [
    ...names.map((column) => columnDefinition(column, schema.properties[column]!)),
    `PRIMARY KEY (${list(schema.key)})`,
    ...keys.map(
      ({ from, to, target }) => `FOREIGN KEY (${list(from)}) REFERENCES ${id(target)} (${list(to)})`,
    ),
  ]
  database.exec(`CREATE TABLE ${id(name)} (\n  ${lines.join(',\n  ')}\n) STRICT`)
  const place = (column: string) => `Table ${name}, column ${column}`
  insert(
    database,
    name,
    rows.map((row) => names.map((column) => stored(row[column] ?? null, place(column)))),
  )
  for (const { column, from } of keys) {
    database.exec(`CREATE INDEX ${id(`${name}_by_${column}`)} ON ${id(name)} (${list(from)})`)
  }
}

function columnDefinition(name: string, property: JSONSchemaProperty): string {
  const type = baseType(property)
  const allowed = property.enum?.filter((value) => value !== null)
  return [
    id(name),
    { integer: 'INTEGER', boolean: 'INTEGER', number: 'REAL' }[type] ?? 'TEXT',
    isNullable(property) ? '' : 'NOT NULL',
    allowed ? `CHECK (${id(name)} IN (${allowed.map(text).join(', ')}))` : '',
    type === 'boolean' ? `CHECK (${id(name)} IN (0, 1))` : '',
    type === 'array' ? `CHECK (json_type(${id(name)}) = 'array')` : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}

interface ForeignKey {
  column: string
  target: string
  /** The columns here and there, in step; the language is part of both where the target's key has it. */
  from: string[]
  to: string[]
}

/** SQL can say that a column refers to one table; a list, or one of several tables, is checked before writing alone. */
function foreignKey(table: Table, column: string, tables: Table[]): ForeignKey | null {
  const property = table.schema.properties[column]
  const target = tables.find(({ name }) => name === property?.references?.[0])
  if (!property || !target || property.references!.length > 1 || baseType(property) === 'array') return null
  const to = target.schema.key
  const from = to.map((name) => (name === 'id' ? column : name))
  const has = from.every((name) => name in table.schema.properties)
  return has && to.includes('id') ? { column, target: target.name, from, to } : null
}

function checkReferences(database: Database): void {
  const broken = database.all('PRAGMA foreign_key_check')
  if (broken.length === 0) return
  const where = broken.slice(0, 5).map(({ table, rowid, parent }) => `${table} row ${rowid} → ${parent}`)
  throw new Error(
    `${broken.length} references lead nowhere: ${where.join('; ')}. Add the rows they name, or correct the ids.`,
  )
}

function stored(value: Cell, place: string): Value {
  if (Array.isArray(value)) return JSON.stringify(value)
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'string' && /[\0\p{Surrogate}]/u.test(value)) {
    throw new Error(
      `${place}: ${JSON.stringify(value.slice(0, 60))} holds a character that is not text. Correct it.`,
    )
  }
  return value
}

// Views and search

function writeViews(database: Database, tables: Table[]): void {
  for (const { name, schema } of tables) {
    for (const column of columns(schema).filter((name) => baseType(schema.properties[name]!) === 'array')) {
      const keys = schema.key.map((key) => `t.${id(key)}`).join(', ')
      database.exec(
        `CREATE VIEW ${id(`${name}_${column}`)} AS SELECT ${keys}, value.key + 1 AS position, value.value ` +
          `FROM ${id(name)} AS t, json_each(t.${id(column)}) AS value`,
      )
    }
  }
  const evidence = tables.flatMap((table) => evidenceOf(table, tables) ?? [])
  if (evidence.length > 0) database.exec(`CREATE VIEW evidence AS\n${evidence.join('\nUNION ALL\n')}`)
}

/** A row's words and where they stand: its `quote`, by way of `paragraph` to the paragraph and its report. */
function evidenceOf(table: Table, tables: Table[]): string | null {
  const paragraphs = tables.find(({ name }) => name === 'paragraphs')
  const paragraph = foreignKey(table, 'paragraph', tables)
  const report = paragraphs && foreignKey(paragraphs, 'report', tables)
  if (!('quote' in table.schema.properties) || paragraph?.target !== 'paragraphs' || !report) return null
  return (
    `SELECT ${text(table.name)} AS source, p.lang, ${rowId(table, 't.')} AS id, t.quote, p.citation, r.link, p.id AS paragraph ` +
    `FROM ${id(table.name)} AS t JOIN paragraphs AS p ON ${on(paragraph, 't', 'p')} ` +
    `JOIN ${id(report.target)} AS r ON ${on(report, 'p', 'r')}`
  )
}

/** SQL for the key without the language, as one text. */
function rowId({ schema }: Table, prefix = ''): string {
  const parts = schema.key.filter((name) => name !== 'lang').map((name) => prefix + id(name))
  return parts.join(" || ' ' || ")
}

function on({ from, to }: ForeignKey, left: string, right: string): string {
  return from.map((name, i) => `${left}.${id(name)} = ${right}.${id(to[i]!)}`).join(' AND ')
}

/** Chinese has no spaces between words: the trigram tokenizer finds any run of three characters or more. */
function writeSearch(database: Database, tables: Table[]): void {
  database.exec(
    "CREATE VIRTUAL TABLE search USING fts5(source UNINDEXED, lang UNINDEXED, id UNINDEXED, text, tokenize = 'trigram')",
  )
  for (const table of tables) {
    const { name, schema } = table
    for (const column of ['text', 'quote'].filter((column) => column in schema.properties)) {
      const lang = 'lang' in schema.properties ? 'lang' : 'NULL'
      database.exec(
        `INSERT INTO search SELECT ${text(name)}, ${lang}, ${rowId(table)}, ${id(column)} FROM ${id(name)} WHERE ${id(column)} <> '' ORDER BY rowid`,
      )
    }
  }
  database.exec("INSERT INTO search (search) VALUES ('optimize')")
}

// About

function writeAbout(database: Database, tables: Table[], about: About): void {
  const { sources, ...facts } = about
  database.exec('CREATE TABLE about (key TEXT NOT NULL PRIMARY KEY, value TEXT) STRICT')
  insert(database, 'about', Object.entries(facts))

  database.exec('CREATE TABLE sources (symbol TEXT, lang TEXT, title TEXT, sha256 TEXT, link TEXT) STRICT')
  insert(
    database,
    'sources',
    sources.map(({ symbol, lang, title, sha256, link }) => [symbol, lang, title, sha256, link]),
  )

  database.exec(`CREATE TABLE dictionary (
    "table" TEXT NOT NULL, "column" TEXT NOT NULL, type TEXT NOT NULL, nullable INTEGER NOT NULL, description TEXT NOT NULL,
    allowed_values TEXT, is_key INTEGER NOT NULL, refers_to TEXT, PRIMARY KEY ("table", "column")
  ) STRICT`)
  insert(database, 'dictionary', tables.flatMap(dictionaryRows))
}

function dictionaryRows({ name, schema }: Table): Value[][] {
  return columns(schema).map((column) => {
    const property = schema.properties[column]!
    const allowed = (property.enum ?? property.items?.enum)?.filter((value) => value !== null)
    return [
      name,
      column,
      property.format ?? baseType(property),
      Number(isNullable(property)),
      property.description,
      allowed ? JSON.stringify(allowed) : null,
      Number(schema.key.includes(column)),
      property.references ? JSON.stringify(property.references) : null,
    ]
  })
}

// SQL

function insert(database: Database, table: string, rows: Value[][]): void {
  if (rows.length === 0) return
  const statement = database.prepare(
    `INSERT INTO ${id(table)} VALUES (${rows[0]!.map(() => '?').join(', ')})`,
  )
  let row: Value[] = []
  try {
    try {
      for (row of rows) statement.run(row)
    } finally {
      statement.finalize() // throws the error of the last run once more
    }
  } catch (error) {
    const reason = (error as Error).message
    throw new Error(`Table ${table}, row ${row[0]}: ${reason}. Correct the row or the schema.`, {
      cause: error,
    })
  }
}

function list(names: string[]): string {
  return names.map(id).join(', ')
}

function id(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`
}
