/** Reviewed corrections over derived rows: every one must hold, change something, and rest on words of the source. */
import type { VFile } from 'vfile'
import { type Rule, tell } from '../message.ts'
import { spanOf } from '../passage.ts'
import type { Document } from '../report.ts'
import type { Correction } from '../review.ts'
import { baseType, type JSONSchema } from '../schema.ts'
import type { Cell, Row } from '../table.ts'
import { locate } from '../vocabulary.ts'
import { LIST_SEPARATOR } from '../write/csv.ts'

export interface Correctable {
  schema: JSONSchema
  rows: Row[]
}

/** Why a correction is not applied. */
type Refusal = [rule: Rule, reason: string]

/**
 * Applies the corrections in the order of the file.
 *
 * @param tables the tables that may be corrected, by name; their rows are replaced
 * @param file the corrections file; told where an expectation no longer holds, a quote is gone, or nothing would change
 * @returns the rows of the table `curations`
 */
export function correct(
  document: Document,
  tables: Map<string, Correctable>,
  corrections: readonly Correction[],
  file: VFile,
): Row[] {
  const rows: Row[] = []
  for (const correction of corrections) {
    const done = apply(document, tables, correction)
    if (typeof done === 'string') rows.push(curation(document, correction, done, rows))
    else tell(file, ...done, { place: { line: correction.line, column: 1 }, note: correction.reason })
  }
  return rows
}

/** What was corrected, from what to what, and why; a row that was dropped or added is told by its quote. */
function curation(
  { id: report, lang }: Document,
  { action, table, field = 'quote', expect = null, value = null, row, reason }: Correction,
  record: string,
  before: readonly Row[],
): Row {
  const ordinal = before.filter((one) => one.record === record).length + 1
  return {
    id: `${record}.c${ordinal}`,
    lang,
    report,
    action,
    table_name: table,
    record,
    field,
    machine: written(expect),
    value: written(row?.quote ?? value),
    reason,
  }
}

/** A value as the tables write it; null where there is none. */
function written(value: Cell): string | null {
  const text = Array.isArray(value) ? value.join(LIST_SEPARATOR) : String(value ?? '')
  return text === '' ? null : text
}

/** Applies one correction. @returns the id of the row, or why it is not applied */
function apply(
  document: Document,
  tables: Map<string, Correctable>,
  correction: Correction,
): string | Refusal {
  const table = tables.get(correction.table)
  if (!table) {
    const names = [...tables.keys()].join(', ')
    return [
      'correct:table-unknown',
      `No table ${correction.table} can be corrected, expected one of ${names}`,
    ]
  }
  return correction.action === 'add'
    ? add(document, table, correction)
    : change(document, tables, table, correction)
}

/** Sets a field of a row, or drops the row, where the field (the quote) is what the correction expects. */
function change(
  document: Document,
  tables: Map<string, Correctable>,
  table: Correctable,
  { table: name, action, record, expect = null, value = null, ...correction }: Correction,
): string | Refusal {
  const id = `${document.id}.${record}`
  const row = table.rows.find((one) => one.id === id)
  if (!row) {
    const advice = 'the machine no longer finds it, so remove or rewrite this correction'
    return ['correct:record-missing', `${name} has no row ${id}; ${advice}`]
  }
  const isDrop = action === 'drop'
  const field = isDrop ? 'quote' : correction.field!
  const actual = row[field]
  if (actual === undefined) return ['correct:record-missing', `${name} has no column ${field}`]
  const isExpected = same(actual, expect) || (isDrop && String(actual).startsWith(String(expect)))
  if (!isExpected) {
    const reason = `${id}: ${field} is ${show(actual)}, but this correction expects ${show(expect)}`
    return ['correct:expectation-failed', reason]
  }
  if (isDrop) {
    table.rows = table.rows.filter((other) => other !== row)
    dropDependents(tables, id)
    return id
  }
  if (same(actual, value))
    return ['correct:changes-nothing', `${id}: ${field} is ${show(actual)} already; remove this correction`]
  const changed = relocated(document, { ...row, [field]: value, curated: true }, field)
  table.rows = table.rows.map((other) => (other === row ? changed : other))
  return id
}

/** What follows from the places follows them: countries and coordinates are the vocabulary's. */
function relocated(document: Document, row: Row, changed: string): Row {
  if (changed !== 'places' || !('geo_precision' in row)) return row
  const { terms } = document.vocabularies.places
  return { ...row, ...locate((row.places as string[]).flatMap((id) => terms.get(id) ?? [])) }
}

/** Rows that belong to a dropped one go with it: the materiel of an incident. */
function dropDependents(tables: Map<string, Correctable>, id: string): void {
  const materiel = tables.get('incident_materiel')
  if (materiel) materiel.rows = materiel.rows.filter((row) => row.incident !== id)
}

function add(document: Document, table: Correctable, { record, row }: Correction): string | Refusal {
  const given = row!
  const paragraph = `${document.id}.${given.paragraph}`
  const unit = document.units.find(({ placed }) => placed.node.id === paragraph)
  const from = unit?.passage.text.indexOf(given.quote) ?? -1
  if (!unit || from === -1)
    return ['correct:quote-missing', `“${given.quote}” is not in ${paragraph}, expected its words there`]
  const sentence = unit.sentences.findIndex(([, end]) => end > from) + 1
  const id = record ? `${document.id}.${record}` : nextId(table, `${paragraph}.s${sentence}`)
  if (table.rows.some((other) => other.id === id))
    return ['correct:changes-nothing', `${id} is found by the machine already; use set`]
  const { start, end } = spanOf(unit.passage, from, from + given.quote.length)
  const facts: Row = {
    ...given,
    id,
    lang: document.lang,
    report: document.id,
    paragraph,
    rule: 'curated',
    trigger: given.trigger ?? given.quote,
    curated: true,
    char_start: start,
    char_end: end,
  }
  for (const column of ['incident', 'part_of'])
    if (typeof facts[column] === 'string') facts[column] = `${document.id}.${facts[column]}`
  table.rows = inOrder([...table.rows, wholeRow(table, facts)])
  return id
}

/** All columns of the table: what is not given is taken from the paragraph, or empty. */
function wholeRow(table: Correctable, facts: Row): Row {
  const row: Row = {}
  for (const [column, property] of Object.entries(table.schema.properties)) {
    const inherited = citationOf(table, String(facts.paragraph), column)
    row[column] = facts[column] ?? inherited ?? (baseType(property) === 'array' ? [] : null)
  }
  return row
}

/** The citation and link of the paragraph, as another row of the table has them. */
function citationOf(table: Correctable, paragraph: string, column: string): Cell | undefined {
  if (column !== 'citation' && column !== 'link') return undefined
  return table.rows.find((row) => row.paragraph === paragraph || column === 'link')?.[column]
}

function nextId(table: Correctable, base: string): string {
  const step = 'incident' in table.schema.properties ? 'm' : 'type' in table.schema.properties ? 'i' : ''
  if (step === '') return base
  let ordinal = 1
  while (table.rows.some((row) => row.id === `${base}.${step}${ordinal}`)) ordinal++
  return `${base}.${step}${ordinal}`
}

function inOrder(rows: Row[]): Row[] {
  return rows.toSorted((a, b) => Number(a.char_start) - Number(b.char_start))
}

function same(a: Cell, b: Cell): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function show(value: Cell): string {
  return value === null ? 'empty' : JSON.stringify(value)
}
