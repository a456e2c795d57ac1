/**
 * The tables as one page to explore: `index.html`.
 *
 * It works from the file system and asks for nothing: its script, its stylesheet and its data are in it, and its policy (Content
 * Security Policy, level 3) allows nothing else. The index of the data is JSON; the rows are blocks of compressed JSON, a report's text in
 * one block, that are read when a view needs them.
 */
import { createHash } from 'node:crypto'
import { script, style } from '#page-client'
import type { Difference } from '../../diff/difference.ts'
import type { Row, Table } from '../../table.ts'
import { cells, pack } from './pack.ts'
import { type Payload, reportKey, TEXT_TABLES, type TextBlock, VIEWS } from './payload.ts'
import { markup } from './visible.ts'
import { world } from './world.ts'

export interface PageData {
  title: string
  /** The release, or null for a draft. */
  version: string | null
  /** How to cite the release. */
  citation: string
  licence: string
  tables: readonly Table[]
  /** What is printed before a paragraph or heading, `24.` or `(a)`, by row id, per report and language (`S-2030-7.zh`). */
  labels: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** Against the release before; null where there is none. */
  changes: Difference | null
}

/**
 * The whole page: the same for the same data, on any machine.
 *
 * @throws when there is no `reports` table: a page without reports has nothing to show
 */
export function page(data: PageData): string {
  const reports = data.tables.find((table) => table.name === 'reports')
  if (!reports) throw new Error('The page needs the reports table, and it is not among the tables given.')
  const payload: Payload = {
    title: data.title,
    version: data.version,
    citation: data.citation,
    licence: data.licence,
    tables: data.tables.map(({ name, schema, rows }) => ({ name, schema, rows: rows.length })),
    reports: reports.rows,
  }
  const policy = `default-src 'none'; script-src '${hash(script)}'; style-src '${hash(style)}'; img-src data:; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${markup(data.title)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<a id="skip" href="#main">Skip to the content</a>
<header class="top">
<p class="brand"><span>${markup(data.title)}</span> <span id="version" class="muted">${markup(data.version ?? '')}</span></p>
<nav id="views" aria-label="Views">${VIEWS.map((view) => `<a data-view="${view}" href="#${view}">${view}</a>`).join('')}</nav>
<select id="language" aria-label="Language"></select>
</header>
<main id="main" tabindex="-1"><noscript><p class="message">This page needs JavaScript. The same data is in the tables beside it.</p></noscript></main>
<footer>
<p><b id="cite-label">How to cite</b> ${markup(data.citation)}</p>
<p><b id="licence-label">Licence</b> ${markup(data.licence)}</p>
</footer>
<p id="status" class="unseen" role="status"></p>
<script id="index" type="application/json">${json(payload)}</script>
${blocks(data).join('\n')}
<script>${script}</script>
</body>
</html>
`
}

/** The data blocks: a report's text each, and one for every other table, the world, and the changes. */
function blocks(data: PageData): string[] {
  const found: string[] = []
  for (const report of data.tables.find((table) => table.name === 'reports')!.rows) {
    const key = reportKey(String(report.id), String(report.lang))
    const own = (row: Row): boolean => row.report === report.id && row.lang === report.lang
    const block: TextBlock = { tables: {}, labels: Object.fromEntries(data.labels.get(key) ?? []) }
    for (const table of data.tables)
      if (TEXT_TABLES.includes(table.name)) block.tables[table.name] = cells(table, table.rows.filter(own))
    found.push(dataBlock(key, block))
  }
  for (const table of data.tables) {
    if (table.name !== 'reports' && !TEXT_TABLES.includes(table.name))
      found.push(dataBlock(table.name, { [table.name]: cells(table) }))
  }
  if (data.tables.some((table) => table.name === 'incidents' && table.rows.length > 0))
    found.push(dataBlock('world', world()))
  if (data.changes) found.push(dataBlock('changes', data.changes))
  return found
}

function dataBlock(name: string, value: unknown): string {
  return `<script type="text/plain" id="data-${markup(name)}">${pack(value)}</script>`
}

function hash(source: string): string {
  return `sha256-${createHash('sha256').update(source).digest('base64')}`
}

/** JSON that ends no script: `<` is written as its escape, which is the same text to a JSON parser. */
function json(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
