import type { BlockContent, ListItem, PhrasingContent, Root, Table, TableRow } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
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

/** Rows listed a table; `changes.csv` and `changes.json` have them all. */
const budget = 200

/** The difference as a document: why it has its level, counts, then the rows, with what went ~~struck~~ and what came **bold**. */
export function formatMarkdown(difference: Difference): string {
  const root: Root = { type: 'root', children: [heading(1, title(difference)), ...body(difference)] }
  return unified().use(remarkGfm).use(remarkStringify, { bullet: '-', rule: '-' }).stringify(root)
}

function title(difference: Difference): string {
  return difference.from === null
    ? `Version ${difference.to}`
    : `Changes from ${difference.from} to ${difference.to}`
}

function body(difference: Difference): BlockContent[] {
  if (isEmpty(difference)) return [paragraph([text(`${showVersions(difference)}: no difference.`)])]
  const tables = differingTables(difference)
  const blocks: BlockContent[] = []
  if (difference.from === null)
    blocks.push(paragraph([text('First version: there is nothing to compare it with.')]))
  else {
    blocks.push(paragraph([text('Level: '), strong(difference.level), text('.')]))
    const reasons = difference.reasons.map((reason) => [strong(reason.level), text(`: ${reason.text}`)])
    blocks.push(list(reasons.map((reason) => item(reason))))
  }
  if (tables.length > 0) blocks.push(counts(tables))
  const rest = [
    ...difference.metadata.map((each) => [code(each.property), text(': '), ...pieces(showDifference(each))]),
    ...difference.files.map((each) => [text(`${showKind(each)}: `), code(each.path)]),
  ]
  if (rest.length > 0) blocks.push(heading(2, 'Package'), list(rest.map((each) => item(each))))
  for (const table of tables) if (table.kind === 'table-compared') blocks.push(...tableBlocks(table))
  return blocks
}

function counts(tables: readonly TableDifference[]): Table {
  const rows = tables.map((table) => [table.table, ...summaryCounts(table)])
  const row = (cells: readonly (string | number)[]): TableRow => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: [text(String(cell))] })),
  })
  return {
    type: 'table',
    align: ['left', ...summaryHeader.slice(1).map(() => 'right' as const)],
    children: [summaryHeader, ...rows].map(row),
  }
}

function tableBlocks(table: TableDifference): BlockContent[] {
  const rows = showRows(table)
  const items = [
    ...table.schema.map((each) => item([text(showSchema(each))])),
    ...rows.slice(0, budget).map(rowItem),
  ]
  const blocks: BlockContent[] = [heading(2, table.table), list(items)]
  if (rows.length > budget) {
    blocks.push(
      paragraph([text(`… and ${rows.length - budget} more rows, in `), code('changes.csv'), text('.')]),
    )
  }
  return blocks
}

function rowItem(row: ShownRow): ListItem {
  const name = row.was === null ? [code(row.id)] : [code(row.was), text(' is now '), code(row.id)]
  const citation = row.citation === null ? '' : ` (${row.citation})`
  const mark = row.mark === 'renamed' || row.mark === 'changed' ? '' : `: ${row.mark}`
  const cells = row.cells.map((cell) =>
    item([code(cell.column), text(': '), ...pieces(showDifference(cell))]),
  )
  return item([...name, text(citation + mark)], cells)
}

/** White space at the edge of a mark would unmake it: it goes outside. */
function pieces(all: readonly Piece[]): PhrasingContent[] {
  return all.flatMap(({ change, text: value }, index): PhrasingContent[] => {
    const [, before = '', inner = '', after = ''] =
      /^(\s*)(.*?)(\s*)$/su.exec(value.replace(/[\r\n]+/g, ' ')) ?? []
    if (change === 'same') return value === '' ? [] : [text(value.replace(/[\r\n]+/g, ' '))]
    if (inner === '') return [code(before)]
    const gap = change === 'added' && all[index - 1]?.change === 'removed' ? ' ' : ''
    const mark: PhrasingContent =
      change === 'removed'
        ? { type: 'delete', children: [text(inner)] }
        : { type: 'strong', children: [text(inner)] }
    return [text(gap + before), mark, text(after)].filter((node) => node.type !== 'text' || node.value !== '')
  })
}

const text = (value: string): PhrasingContent => ({ type: 'text', value })
const code = (value: string): PhrasingContent => ({ type: 'inlineCode', value })
const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] })

function heading(depth: 1 | 2, value: string): BlockContent {
  return { type: 'heading', depth, children: [text(value)] }
}

function paragraph(children: PhrasingContent[]): BlockContent {
  return { type: 'paragraph', children }
}

function item(children: PhrasingContent[], nested: ListItem[] = []): ListItem {
  const content = paragraph(children.filter((node) => node.type !== 'text' || node.value !== ''))
  return {
    type: 'listItem',
    spread: false,
    children: nested.length === 0 ? [content] : [content, list(nested)],
  }
}

function list(children: ListItem[]): BlockContent {
  return { type: 'list', ordered: false, spread: false, children }
}
