/**
 * What the extraction adds to parsing, report by report: `make bench`.
 *
 * Each report is parsed, and its recommendations, incidents, timeline and counts of the vocabularies are derived, in turn with all
 * others, so that nothing is kept from one round to the next; the least of the rounds counts. The first round is told as well: it also
 * makes the patterns. Milliseconds of this process.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import '../../pipeline/match/compile-patterns.ts'
import { documentOf } from '../../pipeline/derive/document/document.ts'
import { deriveIncidentMateriel } from '../../pipeline/derive/incidents/incident-materiel.ts'
import { deriveIncidents } from '../../pipeline/derive/incidents/incidents.ts'
import { deriveMentions } from '../../pipeline/derive/mentions.ts'
import { deriveRecommendations } from '../../pipeline/derive/recommendations/recommendations.ts'
import { deriveTimeline } from '../../pipeline/derive/timeline.ts'
import { languageOf } from '../../pipeline/languages/index.ts'
import { parse } from '../../pipeline/parse/index.ts'
import { toLines } from '../../pipeline/read/lines.ts'
import { readVocabularies } from '../../pipeline/read/vocabularies.ts'

const ROUNDS = 10
const CORPUS = '../shared/corpus/pdf-text'
const { vocabularies } = await readVocabularies('source')
const reports = [
  { name: 'S/2012/178', path: 'source/reports/S-2012-178/report.txt', lang: 'zh' },
  ...(existsSync(CORPUS) ? readdirSync(CORPUS) : [])
    .filter((name) => name.endsWith('.en.raw.txt'))
    .map((name) => ({ name: name.replace('.en.raw.txt', ''), path: join(CORPUS, name), lang: 'en' })),
].map((report) => ({ ...report, page: toLines(readFileSync(report.path, 'utf8')), rounds: [] as Round[] }))

interface Round {
  parse: number
  extraction: number
}

function measure({ page, lang }: (typeof reports)[number]): Round {
  const language = languageOf(lang)!
  const metadata = {
    symbol: 'R',
    language: lang,
    title: '',
    body: null,
    dates: { main: '2025-01-01' },
    source: { file: '', sha256: '', obtained: '' },
  }
  const start = performance.now()
  const parsed = parse(page, language, 'R', new VFile())
  const middle = performance.now()
  const document = documentOf(
    parsed,
    metadata,
    language,
    { characters: page.text.length, encoding: 'utf-8' },
    vocabularies,
  )
  deriveRecommendations(document)
  deriveIncidents(document)
  deriveIncidentMateriel(document)
  deriveTimeline(document)
  deriveMentions(document)
  return { parse: middle - start, extraction: performance.now() - middle }
}

for (let round = 0; round < ROUNDS; round++) for (const report of reports) report.rounds.push(measure(report))

const least = (rounds: Round[], stage: keyof Round): number => Math.min(...rounds.map((one) => one[stage]))
const line = (name: string, parsing: number, extraction: number, first: number): void =>
  console.log(
    `  ${name.padEnd(18)}${[parsing.toFixed(1), extraction.toFixed(1), (extraction / parsing).toFixed(1), first.toFixed(0)].map((cell) => cell.padStart(12)).join('')}`,
  )

console.log(`\nExtraction beside parsing, least of ${ROUNDS} rounds, milliseconds\n`)
console.log(
  `  ${''.padEnd(18)}${['parse', 'extraction', 'ratio', 'first'].map((cell) => cell.padStart(12)).join('')}`,
)
const sum = [0, 0, 0] as [number, number, number]
for (const { name, rounds } of reports) {
  const figures = [least(rounds, 'parse'), least(rounds, 'extraction'), rounds[0]!.extraction] as const
  for (const [index, figure] of figures.entries()) sum[index]! += figure
  line(name, ...figures)
}
line('all', ...sum)
