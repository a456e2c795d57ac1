/** What the verbs print for people: plain text, columns aligned by the width that characters take in a terminal. */
import type { Added } from './add.ts'
import type { BuildResult } from './index.ts'
import type { Inspection } from './inspect.ts'
import { widthOf } from './parse/width.ts'

/**
 * The end of a build: rows per table, what became of the source's characters, messages, time.
 *
 * @param place the folder written
 * @param seconds taken by the build
 */
export function buildSummary(result: BuildResult, place: string, seconds: number): string {
  const { errors, warnings } = countMessages(result)
  const { characters, accounted, published } = result.coverage
  const rows = [...result.rows].map(([name, count]): [string, string] => [name, grouped(count)])
  const facts: [string, string][] = [
    ['reports read', grouped(result.reports)],
    ...(result.leftOut > 0 ? [['  left out', grouped(result.leftOut)] as [string, string]] : []),
    ['characters', grouped(characters)],
    ['  accounted for', percent(accounted, characters)],
    ['  published as text', percent(published, characters)],
    ['errors', grouped(errors)],
    ['warnings', grouped(warnings)],
    ['time', `${seconds.toFixed(2)} s`],
  ]
  const verdict = result.published ? `Written to ${place}` : `Not publishable: ${place} is as it was`
  // where no report could be read there are no rows to count
  const tables = result.reports === 0 ? [] : [...aligned([['table', 'rows'], ...rows]), '']
  return [...tables, ...aligned(facts), '', verdict, ''].join('\n')
}

/** What `add` found in a document, and where it put it. */
export function addedSummary(
  path: string,
  folder: string | null,
  found: NonNullable<Added['found']>,
): string {
  const { metadata, format, headings } = found
  const facts: [string, string][] = [
    ['symbol', metadata.symbol],
    ['language', metadata.language],
    ['title', metadata.title],
    ['format', format],
    ...Object.entries(metadata.dates).map(([part, date]): [string, string] => [`date of ${part}`, date]),
    ['about', metadata.about?.join(', ') ?? ''],
    ['period', metadata.period ? `${metadata.period.start} to ${metadata.period.end}` : ''],
    ...Object.entries(metadata.expected ?? {}).map(([name, count]): [string, string] => [
      name.replaceAll('_', ' '),
      grouped(count),
    ]),
  ]
  const known = facts.filter(([, value]) => value !== '')
  const lines = known.map(([name, value]) => `  ${name.padEnd(20)}${value}`)
  const outlined = headings.slice(0, 12).map((heading) => `    ${heading}`)
  const verdict = folder === null ? `${path}: not set up` : `${path}: set up in ${folder}`
  return `${[verdict, ...lines, ...outlined].join('\n')}\n`
}

/** Errors and warnings of all files. */
export function countMessages({ files }: Pick<BuildResult, 'files'>): { errors: number; warnings: number } {
  const messages = files.flatMap((file) => file.messages)
  return {
    errors: messages.filter(({ fatal }) => fatal === true).length,
    warnings: messages.filter(({ fatal }) => fatal === false).length,
  }
}

/**
 * The outline of a document, one line a heading, paragraph, item or note.
 *
 * @param columns of the terminal
 */
export function outline({ facts, lines }: Inspection, columns: number): string {
  let page = 0
  const printed = lines.map((line) => {
    const margin = line.page === page ? '' : `p. ${line.page}`
    page = line.page
    const start = `${margin.padEnd(8)}${'  '.repeat(line.depth)}${line.isHeading ? '# ' : ''}`
    return cut(`${start}${[line.label, line.text].filter((part) => part !== '').join(' ')}`, columns)
  })
  return [facts, '', ...printed, ''].join('\n')
}

function aligned(rows: [string, string][]): string[] {
  const left = Math.max(...rows.map(([name]) => name.length))
  const right = Math.max(...rows.map(([, value]) => value.length))
  return rows.map(([name, value]) => `${name.padEnd(left)}  ${value.padStart(right)}`)
}

/** `21704` → `21,704`, whatever the locale. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** Never rounded up to 100 %. */
function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${(Math.floor((part / whole) * 1000) / 10).toFixed(1)} %`
}

/** Cuts a line where it would wrap. */
function cut(text: string, columns: number): string {
  let width = 0
  let end = 0
  for (const character of text) {
    width += widthOf(character)
    if (width > columns - 1) return `${text.slice(0, end)}…`
    end += character.length
  }
  return text
}
