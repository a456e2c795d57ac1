/**
 * Prints how exactly the pipeline reads the corpus: a table per layout and language, or the misses of one file.
 *
 *   node .build/score.js                     every file that has gold
 *   node .build/score.js --only seed         those whose name contains `seed`
 *   node .build/score.js --misses S_RES_2551.fr.seed
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parseFile } from './adapter.ts'
import { type Gold, type Score, scoreStructure } from './structure.ts'

interface Case {
  path: string
  name: string
  layout: string
  language: string
  gold: string
}

/** What is counted, as pairs of exact and gold. */
const COLUMNS: ((score: Score) => [exact: number, gold: number])[] = [
  ({ paragraphs }) => [paragraphs.exact, paragraphs.gold],
  ({ items }) => [items.exact, items.gold],
  ({ unnumbered }) => [unnumbered.exact, unnumbered.gold],
  ({ footnotes }) => [footnotes.textExact, footnotes.gold],
  ({ footnotes }) => [footnotes.anchorExact, footnotes.gold],
  ({ headings }) => [headings.exact, headings.gold],
]

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    only: { type: 'string' },
    misses: { type: 'string' },
  },
})
const corpus = values.corpus

if (!existsSync(corpus)) {
  console.error(`No corpus at ${corpus}: nothing to score. Give its folder with --corpus DIR.`)
} else {
  const wanted = values.misses ?? values.only ?? ''
  const cases = findCases(corpus).filter((one) => one.name.includes(wanted))
  if (cases.length === 0) console.error(`No file of the corpus matches “${wanted}”.`)
  if (values.misses === undefined) await printTable(cases)
  else for (const one of cases) await printMisses(one)
}

/** Files with gold: `text/<work>.<layout>.txt`, `akn/<work>.xml`, and PDFs whose work (the name up to a bracket) has gold. */
function findCases(folder: string): Case[] {
  const cases: Case[] = []
  const add = (file: string, work: string, layout: string) => {
    const gold = join(folder, 'gold', `${work}.gold.json`)
    if (existsSync(gold)) {
      const name = `${work}.${layout}`
      cases.push({
        path: join(folder, file),
        name,
        layout,
        language: work.slice(work.lastIndexOf('.') + 1),
        gold,
      })
    }
  }
  for (const file of list(folder, 'text')) {
    const match = /^(.+)\.(seed|raw|flow)\.txt$/.exec(file)
    if (match) add(join('text', file), match[1]!, match[2]!)
  }
  for (const file of list(folder, 'pdf-text')) {
    const match = /^(.+?)_\(\d+\)(\.\w+)\.(raw|default|layout)\.txt$/.exec(file)
    if (match) add(join('pdf-text', file), match[1]! + match[2]!, `pdf-${match[3]!}`)
  }
  for (const file of list(folder, 'akn')) add(join('akn', file), file.replace(/\.xml$/, ''), 'akn')
  for (const file of list(folder, 'pdf'))
    add(join('pdf', file), file.replace(/(_\(\d+\))?(\.\w+)\.pdf$/, '$2'), 'pdf')
  return cases
}

function list(folder: string, name: string): string[] {
  return existsSync(join(folder, name)) ? readdirSync(join(folder, name)).sort() : []
}

async function score(one: Case): Promise<Score> {
  const gold = JSON.parse(readFileSync(one.gold, 'utf8')) as Gold
  return scoreStructure(await parseFile(one.path), gold)
}

async function printTable(cases: Case[]): Promise<void> {
  const groups = new Map<string, Score[]>()
  const worst: string[] = []
  for (const one of cases) {
    try {
      const result = await score(one)
      for (const group of [`${one.layout} ${one.language}`, `${one.layout} all`]) {
        groups.set(group, [...(groups.get(group) ?? []), result])
      }
      worst.push(line(one.name, [result]))
    } catch (error) {
      worst.push(`${one.name.padEnd(26)} failed: ${(error as Error).message.split('\n')[0]}`)
      process.exitCode = 1
    }
  }
  const header = `${''.padEnd(26)} ${['paragraphs', 'items', 'unnumbered', 'note text', 'anchors', 'headings', 'extra'].map((word) => word.padStart(15)).join('')}`
  console.log(header)
  for (const row of worst) console.log(row)
  console.log(`\n${header}`)
  for (const group of [...groups.keys()].sort()) console.log(line(group, groups.get(group)!))
}

function line(name: string, scores: Score[]): string {
  const shares = COLUMNS.map((column) => {
    const pairs = scores.map(column)
    return share(
      pairs.reduce((sum, [exact]) => sum + exact, 0),
      pairs.reduce((sum, [, gold]) => sum + gold, 0),
    )
  })
  const extra = String(scores.reduce((sum, score) => sum + score.extra, 0))
  return `${name.padEnd(26)} ${[...shares, extra].map((cell) => cell.padStart(15)).join('')}`
}

function share(exact: number, gold: number): string {
  return gold === 0
    ? '–'
    : `${exact}/${gold} ${((Math.floor((1000 * exact) / gold) / 1000) * 100).toFixed(1)}%`
}

async function printMisses(one: Case): Promise<void> {
  const result = await score(one)
  console.log(`${one.name}: ${result.misses.length} misses`)
  for (const miss of result.misses) {
    console.log(`\n${miss.what} ${miss.label}\n  gold ${miss.gold}\n  got  ${miss.got}`)
  }
}
