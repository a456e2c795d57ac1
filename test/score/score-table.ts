/** How well rows fit those that were coded by hand: precision, recall and field accuracy. */
import type { Cell, Row } from '../../pipeline/table.ts'

/** `doubt` is true where two careful readers could differ on whether there is such a row. */
export type GoldRow = Record<string, unknown> & { paragraph: string; quote: string; doubt?: boolean }

export type Table = 'recommendations' | 'incidents' | 'incident_materiel' | 'timeline'

/** What was coded, and the texts that the quotes are from. */
export interface Coded {
  /** As it is printed. */
  name: string
  /** The id that the ids of the machine's paragraphs begin with. */
  report: string
  rows: GoldRow[]
  /** Rows that two readers could differ on, of this table. */
  doubts: GoldRow[]
  /** Texts of paragraphs by id. */
  texts: Map<string, string>
  /** Whether misses, false rows and wrong fields are listed. */
  inDetail: boolean
}

export interface Pair {
  row: GoldRow
  match: Row | null
}

const FIELDS: Record<Table, string[]> = {
  recommendations: ['force', 'trigger', 'addressees', 'addressee_stated', 'relayed_from', 'themes', 'scope'],
  incidents: [
    'type',
    'granularity',
    'date_start',
    'date_end',
    'date_precision',
    'date_text',
    'places',
    'countries',
    'perpetrators',
    'targets',
    'target_text',
    'killed',
    'killed_text',
    'injured',
    'injured_text',
    'abducted',
    'abducted_text',
    'arrested',
    'arrested_text',
    'outcome',
    'certainty',
    'source_attribution',
  ],
  incident_materiel: ['item', 'text', 'quantity', 'unit', 'role'],
  timeline: ['kind', 'date_start', 'date_end', 'date_precision', 'date_text'],
}

/** Prints how well the machine's rows of a table fit those that were coded, and returns which fits which. */
export function scoreTable(table: Table, coded: Coded, machine: readonly Row[]): Pair[] {
  const free = new Set(machine)
  const pairs = coded.rows.map((row): Pair => {
    const match = bestMatch(table, row, [...free], coded)
    if (match) free.delete(match)
    return { row, match }
  })
  printFigures(table, coded, pairs, free, machine.length)
  if (coded.inDetail) printDetails(table, coded, pairs, free)
  return pairs
}

function printFigures(table: Table, coded: Coded, pairs: Pair[], free: Set<Row>, machine: number): void {
  const gold = pairs.length
  const missed = pairs.filter(({ match }) => !match)
  const found = gold - missed.length
  const doubtedMisses = missed.filter(({ row }) => isDoubted(coded, row)).length
  const doubtedFalse = [...free].filter((row) => isDoubted(coded, placed(coded, row))).length
  const fields = FIELDS[table].map((field) => {
    const right = pairs.filter(({ row, match }) => match && agrees(row[field], match[field] ?? null)).length
    return { field, right }
  })
  const all = fields.reduce((sum, { right }) => sum + right, 0)
  console.log(
    `${coded.name} ${table}: gold ${gold}, machine ${machine}, recall ${percent(found, gold)}, precision ${percent(found, machine)}` +
      ` (doubts aside ${percent(found, gold - doubtedMisses)}, ${percent(found, machine - doubtedFalse)}), fields ${percent(all, found * fields.length)}`,
  )
  console.log(`   ${fields.map(({ field, right }) => `${field} ${percent(right, found)}`).join(', ')}`)
}

function printDetails(table: Table, coded: Coded, pairs: Pair[], free: Set<Row>): void {
  const mark = (row: GoldRow): string => (isDoubted(coded, row) ? '  (doubted)' : '')
  const kindOf = ({ force, type, kind, item }: Record<string, unknown>): string =>
    String(force ?? type ?? kind ?? item)
  for (const { row, match } of pairs)
    if (!match) console.log(`   missed  ${row.paragraph} ${kindOf(row)} ${row.quote}${mark(row)}`)
  for (const row of free)
    console.log(
      `   false   ${String(row.id)} ${kindOf(row)} [${String(row.trigger)}] ${String(row.quote).slice(0, 130)}${mark(placed(coded, row))}`,
    )
  for (const { row, match } of pairs)
    for (const field of match ? FIELDS[table] : [])
      if (!agrees(row[field], match![field] ?? null))
        console.log(
          `   field   ${String(match!.id)} ${field}: machine ${JSON.stringify(match![field])}, gold ${JSON.stringify(row[field] ?? null)}`,
        )
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
}

/** A machine's row as gold names its place. */
function placed({ report }: Coded, row: Row): GoldRow {
  return { paragraph: String(row.paragraph).slice(report.length + 1), quote: String(row.quote) }
}

function isDoubted({ doubts, report, texts }: Coded, { paragraph, quote }: GoldRow): boolean {
  return doubts.some(
    (row) =>
      row.paragraph === paragraph &&
      row.quote !== undefined &&
      overlaps(row.quote, quote, texts.get(`${report}.${paragraph}`) ?? ''),
  )
}

/** The row of the same paragraph whose quote overlaps the gold quote, of the same sort if there is one; materiel is that of the same incident. */
function bestMatch(table: Table, gold: GoldRow, machine: Row[], { report, texts }: Coded): Row | null {
  if (table === 'incident_materiel') {
    const things = machine.filter((row) => row.incident === gold.incident)
    return (
      things.find((row) => agrees(gold.text, row.text!)) ??
      things.find((row) => row.item === gold.item) ??
      null
    )
  }
  const id = `${report}.${gold.paragraph}`
  const text = texts.get(id) ?? ''
  const candidates = machine.filter(
    (row) => row.paragraph === id && overlaps(gold.quote, String(row.quote), text),
  )
  const typed = candidates.find(
    (row) => row.type === gold.type && gold.date_start === (row.date_start ?? undefined),
  )
  return typed ?? candidates.find((row) => row.type === gold.type) ?? candidates[0] ?? null
}

/** Words without their space, which the Chinese text of a paragraph has not. */
function bare(words: string): string {
  return words.replace(/\s+/g, '')
}

/** Whether two quotes of a text share words. */
function overlaps(gold: string, quote: string, text: string): boolean {
  const [a, b, whole] = [bare(gold), bare(quote), bare(text)]
  const at = whole.indexOf(a)
  const from = whole.indexOf(b)
  if (at === -1 || from === -1) return b.includes(a) || a.includes(b)
  return at < from + b.length && from < at + a.length
}

/** Lists compare as sets, words by containment, missing with empty. */
function agrees(gold: unknown, machine: Cell): boolean {
  const wantedList = Array.isArray(machine) || Array.isArray(gold)
  if (wantedList) {
    const a = new Set(
      gold === undefined || gold === null ? [] : Array.isArray(gold) ? gold.map(String) : [String(gold)],
    )
    const b = new Set(machine === null ? [] : Array.isArray(machine) ? machine : [String(machine)])
    return a.size === b.size && [...a].every((value) => b.has(value))
  }
  if (gold === undefined || gold === null) return machine === null
  if (typeof gold === 'string' && typeof machine === 'string') {
    if (/^\d{4}-/.test(gold)) return gold.slice(0, 10) === machine
    const [a, b] = [bare(gold), bare(machine)]
    return b.includes(a) || a.includes(b)
  }
  return String(gold instanceof Date ? gold.toISOString().slice(0, 10) : gold) === String(machine)
}
