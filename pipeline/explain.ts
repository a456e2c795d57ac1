/** Why a row is what it is: its words with the matched ones marked, the rule, what was inherited, and the codebook's line. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Cell, Row } from './table.ts'

const TABLES = ['recommendations', 'incidents', 'incident_materiel', 'timeline'] as const

export interface Explanation {
  table: string
  row: Row
  /** The quote, with what the rules matched in it: UTF-16 indices into the quote, ascending, not overlapping. */
  quote: string
  marks: { from: number; to: number; column: string }[]
  /** What does not stand in the quote: column, value, and where it comes from. */
  inherited: { column: string; value: string; from: string }[]
  /** The reviewed corrections of the row: rows of the table `curations`. */
  corrected: Row[]
  /** What the codebook says of the row's main value. */
  codebook: string
}

/**
 * Explains a derived row of a draft or release.
 *
 * @param folder a version's folder
 * @param id the row's id
 * @returns null where no derived table has the row
 * @throws the system's error where the folder holds no tables
 */
export async function explain(folder: string, id: string): Promise<Explanation | null> {
  const codebook = await readFile(join(folder, 'CODEBOOK.md'), 'utf8')
  for (const table of TABLES) {
    const row = (await rowsOf(folder, table)).find((one) => one.id === id)
    if (!row) continue
    const corrected = row.curated === true ? await correctionsOf(folder, table, id) : []
    return explanationOf(table, row, corrected, codebook)
  }
  return null
}

async function rowsOf(folder: string, table: string): Promise<Row[]> {
  return JSON.parse(await readFile(join(folder, `${table}.json`), 'utf8')) as Row[]
}

/** Releases before 1.1.0 tell that a row was corrected, and not how. */
async function correctionsOf(folder: string, table: string, id: string): Promise<Row[]> {
  const curations = await rowsOf(folder, 'curations').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return curations.filter((one) => one.table_name === table && one.record === id)
}

function explanationOf(table: string, row: Row, corrected: Row[], codebook: string): Explanation {
  const quote = String(row.quote)
  return {
    table,
    row,
    quote,
    marks: marksOf(row, quote),
    inherited: inheritedOf(row, quote),
    corrected,
    codebook: codebookLine(table, row, codebook),
  }
}

/** Columns that hold words of the quote. */
const VERBATIM = [
  'trigger',
  'date_text',
  'source_attribution',
  'target_text',
  'killed_text',
  'injured_text',
  'abducted_text',
  'arrested_text',
  'outcome',
  'quantity_text',
  'text',
]

function marksOf(row: Row, quote: string): Explanation['marks'] {
  const marks: Explanation['marks'] = []
  for (const column of VERBATIM) {
    const words = row[column]
    if (typeof words !== 'string' || words === '') continue
    const from = quote.indexOf(words)
    const to = from + words.length
    if (from === -1 || marks.some((mark) => from < mark.to && mark.from < to)) continue
    marks.push({ from, to, column })
  }
  return marks.sort((a, b) => a.from - b.from)
}

function inheritedOf(row: Row, quote: string): Explanation['inherited'] {
  const inherited: Explanation['inherited'] = []
  const add = (column: string, from: string): void => {
    inherited.push({ column, value: show(row[column] ?? null), from })
  }
  if (typeof row.announcement === 'string') {
    const stands = typeof row.trigger === 'string' && quote.includes(row.trigger)
    if (!stands) add('force', `the announcing sentence “${row.announcement}”`)
  }
  if (row.addressee_stated === 'inherited')
    add('addressees', row.announcement ? 'the announcing sentence' : 'the sentence before')
  const basis: Record<string, string> = {
    paragraph: 'a sentence before in the paragraph',
    heading: 'a heading',
    report: 'the country under review',
  }
  if (typeof row.place_basis === 'string' && basis[row.place_basis]) add('places', basis[row.place_basis]!)
  if (typeof row.latitude === 'number')
    inherited.push({
      column: 'latitude, longitude',
      value: `${row.latitude}, ${String(row.longitude)}`,
      from: `the vocabulary of places (${String(row.geo_precision)})`,
    })
  return inherited
}

function show(value: Cell): string {
  return Array.isArray(value) ? value.join(', ') : String(value ?? '')
}

function said(value: Cell | undefined): string {
  return value ? show(value) : 'empty'
}

/** The value that the codebook defines, by table. */
const DEFINED: Record<string, string> = {
  recommendations: 'force',
  incidents: 'type',
  incident_materiel: 'role',
  timeline: 'kind',
}

/**
 * The codebook's words on a value: in the field's row of a table the part after the value's name, else the line that names it.
 *
 * ```
 * | `force` | `obligation` must, shall … · `recommendation` should, need(s) to …
 *                                         ^ from here to the next ·
 * ```
 */
function codebookLine(table: string, row: Row, codebook: string): string {
  const column = DEFINED[table]!
  const value = String(row[column])
  const lines = codebook.split('\n')
  const field =
    lines.find((line) => line.startsWith(`| \`${column}\``)) ??
    lines.find((line) => line.includes(`\`${value}\``))
  const part = field?.split('·').find((one) => one.includes(`\`${value}\``))
  const words = part
    ?.slice(part.indexOf(`\`${value}\``))
    .replace(/\s*\|\s*$/, '')
    .trim()
  return (
    words ?? lines.find((line) => line.startsWith(`## ${table[0]!.toUpperCase()}${table.slice(1)}`)) ?? ''
  )
}

/** The explanation as lines of text; `bold` marks the matched words. */
export function explanationText(
  { table, row, quote, marks, inherited, corrected, codebook }: Explanation,
  bold: (words: string) => string,
): string {
  let marked = ''
  let at = 0
  for (const { from, to } of marks) {
    marked += quote.slice(at, from) + bold(quote.slice(from, to))
    at = to
  }
  marked += quote.slice(at)
  const lines = [`${String(row.id)}  (${table})`, `${String(row.citation ?? row.paragraph)}`, '', marked, '']
  for (const { from, to, column } of marks) lines.push(`  ${column.padEnd(20)} ${quote.slice(from, to)}`)
  lines.push(
    '',
    `Rule       ${String(row.rule)}${row.curated === true ? ', then changed by a reviewed correction' : ''}`,
  )
  for (const { field, machine, value, reason } of corrected)
    lines.push(
      `Corrected  ${show(field ?? null)}: ${said(machine)} → ${said(value)}. ${show(reason ?? null)}`,
    )
  for (const { column, value, from } of inherited) lines.push(`Inherited  ${column}: ${value}, from ${from}`)
  lines.push(`Codebook   ${codebook}`)
  return `${lines.join('\n')}\n`
}
