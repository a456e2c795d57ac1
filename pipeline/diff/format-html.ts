import { type Difference, isEmpty, type TableDifference } from './difference.ts'
import {
  differingTables,
  type ShownRow,
  showDifference,
  showKind,
  showSchema,
  showVersions,
  summaryCounts,
  summaryHeader,
} from './show.ts'
import { showRows } from './show-rows.ts'
import type { Piece } from './words.ts'

/** Rows shown a table, so that the page of a large change still opens. */
const budget = 1000

const style = `
:root { color-scheme: light dark; --went: #b3261e; --came: #146c2e; --faint: #6b6b6b; --line: #8884 }
@media (prefers-color-scheme: dark) { :root { --went: #ffb4ab; --came: #8fd99a; --faint: #a0a0a0 } }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere }
td.count { text-align: right; font-variant-numeric: tabular-nums }
del { color: var(--went) } ins { color: var(--came); text-decoration-thickness: 2px }
.added > th { color: var(--came) } .removed > th { color: var(--went) }
code, th[scope=row] { font-family: ui-monospace, monospace; font-weight: normal }
small { color: var(--faint); display: block }
.major { font-weight: bold }
`

/** The difference as one page that needs no other file. */
export function formatHtml(difference: Difference): string {
  const title = isEmpty(difference)
    ? `${showVersions(difference)}: no difference`
    : `${showVersions(difference)}: ${difference.level}`
  const parts = [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<h1>${escapeHtml(title)}</h1>`,
    ...reasons(difference),
    ...counts(differingTables(difference)),
    ...packagePart(difference),
    ...differingTables(difference).flatMap(tablePart),
    '</body>',
    '</html>',
  ]
  return `${parts.join('\n')}\n`
}

function reasons(difference: Difference): string[] {
  if (difference.reasons.length === 0) return []
  const items = difference.reasons.map(
    ({ level, text }) => `<li class="${level}">${level}: ${escapeHtml(text)}</li>`,
  )
  return ['<ul>', ...items, '</ul>']
}

function counts(tables: readonly TableDifference[]): string[] {
  if (tables.length === 0) return []
  const rows = tables.map((table) => {
    const cells = summaryCounts(table)
      .map((count) => `<td class="count">${count}</td>`)
      .join('')
    return `<tr><th scope="row"><a href="#${escapeHtml(table.table)}">${escapeHtml(table.table)}</a></th>${cells}</tr>`
  })
  const head = summaryHeader.map((name) => `<th scope="col">${name}</th>`).join('')
  return ['<table>', `<thead><tr>${head}</tr></thead>`, '<tbody>', ...rows, '</tbody>', '</table>']
}

function packagePart({ metadata, files }: Difference): string[] {
  if (metadata.length + files.length === 0) return []
  const items = [
    ...metadata.map(
      (each) => `<li><code>${escapeHtml(each.property)}</code>: ${pieces(showDifference(each))}</li>`,
    ),
    ...files.map((each) => `<li>${showKind(each)}: <code>${escapeHtml(each.path)}</code></li>`),
  ]
  return ['<h2>Package</h2>', '<ul>', ...items, '</ul>']
}

function tablePart(table: TableDifference): string[] {
  const name = escapeHtml(table.table)
  const parts = [`<h2 id="${name}">${name}</h2>`]
  if (table.kind !== 'table-compared')
    return [...parts, `<p>${table.kind === 'table-added' ? 'New' : 'Removed'} table.</p>`]
  if (table.schema.length > 0) {
    parts.push('<ul>', ...table.schema.map((each) => `<li>${escapeHtml(showSchema(each))}</li>`), '</ul>')
  }
  const rows = showRows(table)
  if (rows.length > 0) parts.push('<table>', ...rows.slice(0, budget).map(rowPart), '</table>')
  if (rows.length > budget)
    parts.push(`<p>… and ${rows.length - budget} more rows; the CSV format lists every one.</p>`)
  return parts
}

function rowPart(row: ShownRow): string {
  const name = row.was === null ? escapeHtml(row.id) : `${escapeHtml(row.was)} → ${escapeHtml(row.id)}`
  const citation = row.citation === null ? '' : `<small>${escapeHtml(row.citation)}</small>`
  const cells = row.cells.map(
    (cell) => `<div><code>${escapeHtml(cell.column)}</code> ${pieces(showDifference(cell))}</div>`,
  )
  const content = cells.length === 0 ? row.mark : cells.join('')
  return `<tr class="${row.mark}"><th scope="row">${name}${citation}</th><td>${content}</td></tr>`
}

function pieces(all: readonly Piece[]): string {
  return all
    .map(({ change, text }) => {
      if (change === 'same') return escapeHtml(text)
      return change === 'removed' ? `<del>${escapeHtml(text)}</del>` : `<ins>${escapeHtml(text)}</ins>`
    })
    .join('')
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character]!)
}
