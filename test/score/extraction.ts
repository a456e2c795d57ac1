/**
 * Scores the machine output against hand-coded gold: precision, recall and field accuracy per table, every miss and false row listed.
 *
 *   node .build/score-extraction.js                  all reports, figures only
 *   node .build/score-extraction.js S-2012-178       one report, with its misses, false rows and wrong fields
 *   GOLD=folder node .build/score-extraction.js      gold of your own: a folder with a documents.yaml like that of test/gold
 *
 * A machine row matches a gold row of the same paragraph whose quote overlaps it. Rows that the coder listed as doubtful count neither
 * for nor against in the figures marked "doubts aside". Held-out reports print their figures only.
 */
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { VFile } from 'vfile'
import { parse as parseYaml } from 'yaml'
import { documentOf } from '../../pipeline/derive/document/document.ts'
import { derive } from '../../pipeline/derive/index.ts'
import { languageOf } from '../../pipeline/languages/index.ts'
import { parse } from '../../pipeline/parse/index.ts'
import { toLines } from '../../pipeline/read/lines.ts'
import { readVocabularies } from '../../pipeline/read/vocabularies.ts'
import type { Metadata } from '../../pipeline/report.ts'
import type { Cell, Row } from '../../pipeline/table.ts'

interface Case {
  gold: string
  path: string
  /** True for a file of short paragraphs, each with its own coding. */
  sentences?: boolean
  dates?: Record<string, string>
  about?: string[]
  period?: { start: string; end: string }
  held_out?: boolean
}

/** `doubt` is true where two careful readers could differ on whether there is such a row. */
type GoldRow = Record<string, unknown> & { paragraph: string; quote: string; doubt?: boolean }

type Table = 'recommendations' | 'incidents' | 'timeline'

interface Gold {
  report: string
  lang: string
  recommendations: GoldRow[]
  incidents: GoldRow[]
  /** Only where the timeline was coded. */
  timeline?: GoldRow[]
  doubts?: (GoldRow & { table: string; decision: string })[]
}

const FIELDS: Record<string, string[]> = {
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
    'injured',
    'abducted',
    'arrested',
    'outcome',
    'certainty',
  ],
  timeline: ['kind', 'date_start', 'date_end', 'date_precision', 'date_text'],
}

const folder = process.env.GOLD ?? 'test/gold'
const corpus = '../shared/corpus'
const wanted = process.argv[2]
const { vocabularies } = await readVocabularies('source')
const cases = parseYaml(readFileSync(join(folder, 'documents.yaml'), 'utf8')) as Case[]
for (const one of cases) {
  if (one.sentences) {
    if (!wanted || one.gold.includes(wanted)) scoreSentences(one)
    continue
  }
  if (wanted && !one.gold.includes(wanted)) continue
  const path = one.path.startsWith('source/') ? one.path : join(corpus, one.path)
  if (!existsSync(path)) {
    console.log(`${one.gold}: ${path} is not here, not scored`)
    continue
  }
  const gold = parseYaml(readFileSync(join(folder, one.gold), 'utf8')) as Gold
  const { rows, texts } = machineRows(one, path, gold)
  for (const table of tablesOf(gold)) score(one, gold, table, rows.get(table)!, texts)
}

/** The tables that were coded. */
function tablesOf(gold: Gold): Table[] {
  return gold.timeline ? ['recommendations', 'incidents', 'timeline'] : ['recommendations', 'incidents']
}

/** What report.yaml would say of a paragraph's report. */
interface Circumstances {
  date?: string
  about?: string[]
  period?: { start: string; end: string }
}

interface Sentences extends Circumstances {
  /** Where the paragraphs are excerpts of several reports: by symbol. */
  reports?: Record<string, Circumstances>
  paragraphs: (Circumstances & {
    symbol?: string
    heading?: string
    text: string
    recommendations?: GoldRow[]
    incidents?: GoldRow[]
    timeline?: GoldRow[]
    doubts?: Gold['doubts']
  })[]
}

/** Short paragraphs, each parsed as a report of its own, scored together. */
function scoreSentences(one: Case): void {
  const file = join(folder, one.gold)
  if (!existsSync(file)) {
    console.log(`${one.gold}: not here, not scored`)
    return
  }
  const sentences = parseYaml(readFileSync(file, 'utf8')) as Sentences
  const lang = one.gold.split('.').at(-2)!
  const language = languageOf(lang)!
  const isDated = sentences.paragraphs.some(({ timeline }) => timeline)
  const gold: Gold = {
    report: 'S',
    lang,
    recommendations: [],
    incidents: [],
    ...(isDated ? { timeline: [] } : {}),
    doubts: [],
  }
  const tables = tablesOf(gold)
  const machine = new Map<string, Row[]>(tables.map((table) => [table, []]))
  const texts = new Map<string, string>()
  for (const [index, paragraph] of sentences.paragraphs.entries()) {
    const text = `I. ${paragraph.heading ?? (lang === 'zh' ? '概况' : 'Overview')}\n\n1. ${paragraph.text}\n\n2. ${lang === 'zh' ? '完。' : 'End.'}\n`
    const { date, about, period } = {
      ...sentences,
      ...sentences.reports?.[paragraph.symbol ?? ''],
      ...paragraph,
    }
    const metadata: Metadata = {
      symbol: 'S',
      language: lang,
      title: '',
      body: null,
      dates: { main: String(date).slice(0, 10) },
      source: { file: '', sha256: '', obtained: '' },
      ...(about ? { about } : {}),
      ...(period ? { period } : {}),
    }
    const parsed = parse(toLines(text), language, 'S', new VFile())
    const document = documentOf(
      parsed,
      metadata,
      language,
      { characters: text.length, encoding: 'utf-8' },
      vocabularies,
    )
    const rows = derive(document)
    const name = `n${index + 1}`
    texts.set(`S.${name}`, paragraph.text)
    for (const row of paragraph.doubts ?? []) gold.doubts!.push({ ...row, paragraph: name })
    for (const table of tables) {
      for (const row of paragraph[table] ?? []) gold[table]!.push({ ...row, paragraph: name })
      for (const row of rows.get(table)!)
        if (/^S\.main\.p1(?!\d)/.test(String(row.paragraph)))
          machine.get(table)!.push({ ...row, id: `${name}:${String(row.id)}`, paragraph: `S.${name}` })
    }
  }
  for (const table of tables) score({ ...one, path: '' }, gold, table, machine.get(table)!, texts)
}

/** The machine's rows, without corrections, and the texts of the paragraphs. */
function machineRows(
  one: Case,
  path: string,
  gold: Gold,
): { rows: Map<string, Row[]>; texts: Map<string, string> } {
  const isReport = one.path.startsWith('source/')
  const text = readFileSync(isReport ? join(path, 'report.txt') : path, 'utf8')
  const language = languageOf(gold.lang)!
  const metadata: Metadata = isReport
    ? (parseYaml(readFileSync(join(path, 'report.yaml'), 'utf8')) as Metadata)
    : {
        symbol: gold.report,
        language: gold.lang,
        title: '',
        body: null,
        dates: one.dates ?? {},
        about: one.about ?? [],
        source: { file: basename(path), sha256: '', obtained: '' },
        ...(one.period ? { period: one.period } : {}),
      }
  const parsed = parse(toLines(text), language, gold.report, new VFile({ path }))
  const document = documentOf(
    parsed,
    metadata,
    language,
    { characters: text.length, encoding: 'utf-8' },
    vocabularies,
  )
  const rows = derive(document)
  return { rows, texts: new Map(rows.get('paragraphs')!.map((row) => [String(row.id), String(row.text)])) }
}

function score(one: Case, gold: Gold, table: Table, machine: Row[], texts: Map<string, string>): void {
  const expected = (gold[table] ?? []).map((row) => ({ row, match: null as Row | null }))
  const free = new Set(machine)
  for (const item of expected) {
    item.match = bestMatch(item.row, [...free], gold.report, texts)
    if (item.match) free.delete(item.match)
  }
  const doubts = [
    ...(gold.doubts ?? []).filter((row) => row.table === table),
    ...(gold[table] ?? []).filter((row) => row.doubt),
  ]
  const isDoubted = (paragraph: string, quote: string): boolean =>
    doubts.some(
      (row) =>
        row.paragraph === paragraph &&
        row.quote !== undefined &&
        overlaps(row.quote, quote, texts.get(`${gold.report}.${paragraph}`) ?? ''),
    )
  const missed = expected.filter((item) => !item.match)
  const found = expected.length - missed.length
  const falseRows = [...free]
  const doubtedMisses = missed.filter(({ row }) => isDoubted(row.paragraph, row.quote)).length
  const doubtedFalse = falseRows.filter((row) =>
    isDoubted(String(row.paragraph).slice(gold.report.length + 1), String(row.quote)),
  ).length
  const percent = (part: number, whole: number): string =>
    whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
  const fields = FIELDS[table]!.map((field) => {
    const right = expected.filter(
      (item) => item.match && agrees(item.row[field], item.match[field] ?? null),
    ).length
    return { field, right }
  })
  const all = fields.reduce((sum, { right }) => sum + right, 0)
  console.log(
    `${gold.report === 'S' ? basename(one.gold, '.yaml') : `${gold.report}.${gold.lang}`}${one.held_out ? ' (held out)' : ''} ${table}: gold ${expected.length}, machine ${machine.length}, recall ${percent(found, expected.length)}, precision ${percent(found, machine.length)}` +
      ` (doubts aside ${percent(found, expected.length - doubtedMisses)}, ${percent(found, machine.length - doubtedFalse)}), fields ${percent(all, found * fields.length)}`,
  )
  console.log(`   ${fields.map(({ field, right }) => `${field} ${percent(right, found)}`).join(', ')}`)
  if (!wanted || one.held_out) return
  for (const { row } of missed)
    console.log(
      `   missed  ${row.paragraph} ${String(row.force ?? row.type ?? row.kind)} ${row.quote}${isDoubted(row.paragraph, row.quote) ? '  (doubted)' : ''}`,
    )
  for (const row of falseRows)
    console.log(
      `   false   ${String(row.id)} ${String(row.force ?? row.type ?? row.kind)} [${String(row.trigger)}] ${String(row.quote).slice(0, 130)}${isDoubted(String(row.paragraph).slice(gold.report.length + 1), String(row.quote)) ? '  (doubted)' : ''}`,
    )
  for (const { row, match } of expected) {
    if (!match) continue
    for (const field of FIELDS[table]!) {
      if (!agrees(row[field], match[field] ?? null))
        console.log(
          `   field   ${String(match.id)} ${field}: machine ${JSON.stringify(match[field])}, gold ${JSON.stringify(row[field] ?? null)}`,
        )
    }
  }
}

/** The row of the same paragraph whose quote overlaps the gold quote most. */
function bestMatch(gold: GoldRow, machine: Row[], report: string, texts: Map<string, string>): Row | null {
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
