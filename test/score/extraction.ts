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
import { type Coded, type GoldRow, type Pair, scoreTable, type Table } from './score-table.ts'

const TABLES: Table[] = ['recommendations', 'incidents', 'incident_materiel', 'timeline']

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

interface Gold {
  report: string
  lang: string
  recommendations: GoldRow[]
  incidents: GoldRow[]
  /** Only where the timeline was coded. */
  timeline?: GoldRow[]
  doubts?: (GoldRow & { table: string; decision: string })[]
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
  score(one, gold, rows, texts)
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
  const machine = new Map<string, Row[]>(TABLES.map((table) => [table, []]))
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
    for (const table of ['recommendations', 'incidents', 'timeline'] as const)
      for (const row of paragraph[table] ?? []) gold[table]!.push({ ...row, paragraph: name })
    const unique = (id: Cell): string => `${name}:${String(id)}`
    for (const table of TABLES)
      for (const row of rows.get(table)!)
        if (/^S\.main\.p1(?!\d)/.test(String(row.paragraph)))
          machine.get(table)!.push({
            ...row,
            id: unique(row.id!),
            paragraph: `S.${name}`,
            ...(row.incident ? { incident: unique(row.incident) } : {}),
          })
  }
  score({ ...one, path: '' }, gold, machine, texts)
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

/** Prints the score of each table that was coded. The materiel of an incident that was missed is missed. */
function score(one: Case, gold: Gold, machine: Map<string, Row[]>, texts: Map<string, string>): void {
  const name = gold.report === 'S' ? basename(one.gold, '.yaml') : `${gold.report}.${gold.lang}`
  const coded = (table: Table, rows: GoldRow[]): Coded => ({
    name: `${name}${one.held_out ? ' (held out)' : ''}`,
    report: gold.report,
    rows,
    doubts: [
      ...(gold.doubts ?? []).filter((row) => row.table === table),
      ...rows.filter(({ doubt }) => doubt),
    ],
    texts,
    inDetail: wanted !== undefined && !one.held_out,
  })
  const scored = (table: Table, rows: GoldRow[]): Pair[] =>
    scoreTable(table, coded(table, rows), machine.get(table)!)
  scored('recommendations', gold.recommendations)
  const incidents = scored('incidents', gold.incidents)
  scored('incident_materiel', incidents.flatMap(materielOf))
  if (gold.timeline) scored('timeline', gold.timeline)
}

/** What was coded as used, seized, lost or transferred in an incident, with the id of the machine's row for that incident. */
function materielOf({ row, match }: Pair): GoldRow[] {
  return ((row.materiel ?? []) as Record<string, unknown>[]).map((thing) => ({
    ...thing,
    paragraph: row.paragraph,
    quote: row.quote,
    incident: match?.id ?? null,
  }))
}
