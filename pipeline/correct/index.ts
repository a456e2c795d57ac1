/** Reviewed corrections over derived rows: every one must hold, change something, and rest on words of the source. */
import type { VFile } from 'vfile'
import { tell } from '../message.ts'
import { spanOf } from '../passage.ts'
import type { Document } from '../report.ts'
import type { Correction } from '../review.ts'
import type { JSONSchema } from '../schema.ts'
import { baseType } from '../schema.ts'
import type { Cell, Row } from '../table.ts'
import { locate } from '../vocabulary.ts'

export interface Correctable {
  schema: JSONSchema
  rows: Row[]
}

/**
 * Applies the corrections in the order of the file.
 *
 * @param tables the tables that may be corrected, by name; their rows are replaced
 * @param file the corrections file; told where an expectation no longer holds, a quote is gone, or nothing would change
 */
export function correct(
  document: Document,
  tables: Map<string, Correctable>,
  corrections: readonly Correction[],
  file: VFile,
): void {
  for (const correction of corrections) {
    const table = tables.get(correction.table)
    if (!table) {
      fail(
        file,
        correction,
        'correct:table-unknown',
        `No table ${correction.table} can be corrected, expected one of ${[...tables.keys()].join(', ')}`,
      )
    } else if (correction.action === 'add') add(document, table, correction, file)
    else change(document, table, tables, correction, file)
  }
}

function change(
  document: Document,
  table: Correctable,
  tables: Map<string, Correctable>,
  correction: Correction,
  file: VFile,
): void {
  const id = `${document.id}.${correction.record}`
  const at = table.rows.findIndex((row) => row.id === id)
  const row = table.rows[at]
  if (!row) {
    fail(
      file,
      correction,
      'correct:record-missing',
      `${correction.table} has no row ${id}; the machine no longer finds it, so remove or rewrite this correction`,
    )
    return
  }
  const field = correction.action === 'drop' ? 'quote' : correction.field!
  if (!(field in row)) {
    fail(file, correction, 'correct:record-missing', `${correction.table} has no column ${field}`)
    return
  }
  const expect = correction.expect ?? null
  if (
    !same(row[field]!, expect) &&
    !(correction.action === 'drop' && String(row[field]).startsWith(String(expect)))
  ) {
    fail(
      file,
      correction,
      'correct:expectation-failed',
      `${id}: ${field} is ${show(row[field]!)}, but this correction expects ${show(expect)}`,
    )
  } else if (correction.action === 'drop') {
    table.rows = table.rows.filter((other) => other !== row)
    dropDependents(tables, id)
  } else if (same(row[field]!, correction.value ?? null)) {
    fail(
      file,
      correction,
      'correct:changes-nothing',
      `${id}: ${field} is ${show(row[field]!)} already; remove this correction`,
    )
  } else {
    table.rows[at] = relocated(document, { ...row, [field]: correction.value ?? null, curated: true }, field)
  }
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

function add(document: Document, table: Correctable, correction: Correction, file: VFile): void {
  const given = correction.row!
  const paragraph = `${document.id}.${given.paragraph}`
  const unit = document.units.find(({ placed }) => placed.node.id === paragraph)
  const from = unit?.passage.text.indexOf(given.quote) ?? -1
  if (!unit || from === -1) {
    fail(
      file,
      correction,
      'correct:quote-missing',
      `“${given.quote}” is not in ${paragraph}, expected its words there`,
    )
    return
  }
  const to = from + given.quote.length
  const sentence = unit.sentences.findIndex(([, end]) => end > from) + 1
  const id = correction.record
    ? `${document.id}.${correction.record}`
    : nextId(table, `${paragraph}.s${sentence}`)
  if (table.rows.some((row) => row.id === id)) {
    fail(file, correction, 'correct:changes-nothing', `${id} is found by the machine already; use set`)
    return
  }
  const { start, end } = spanOf(unit.passage, from, to)
  const facts: Row = {
    ...given,
    id,
    lang: document.lang,
    report: document.id,
    paragraph,
    rule: 'curated',
    trigger: (given.trigger ?? given.quote) as Cell,
    curated: true,
    char_start: start,
    char_end: end,
  }
  const row: Row = {}
  for (const [column, property] of Object.entries(table.schema.properties)) {
    row[column] =
      facts[column] ?? citationOf(table, paragraph, column) ?? (baseType(property) === 'array' ? [] : null)
  }
  for (const column of ['incident', 'part_of'])
    if (typeof row[column] === 'string') row[column] = `${document.id}.${row[column]}`
  table.rows = inOrder([...table.rows, row])
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
  return rows
    .map((row, index) => ({ row, index }))
    .sort((a, b) => Number(a.row.char_start) - Number(b.row.char_start) || a.index - b.index)
    .map(({ row }) => row)
}

function same(a: Cell, b: Cell): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function show(value: Cell): string {
  return value === null ? 'empty' : JSON.stringify(value)
}

function fail(file: VFile, correction: Correction, rule: Parameters<typeof tell>[1], reason: string): void {
  tell(file, rule, reason, { place: { line: correction.line, column: 1 }, note: correction.reason })
}
