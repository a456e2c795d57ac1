/** Readable digests of the derived tables as mdast: each line quotes its evidence and links to its paragraph in the report's Markdown. */
import type { ListItem, PhrasingContent, Root, RootContent } from 'mdast'
import type { Row, Table } from '../table.ts'
import { heading, text } from './markdown.ts'

/** Labels of vocabulary entries by id, in the language asked for, else English, else the id. */
type Label = (id: string) => string

function rowsOf(tables: readonly Table[], name: string): Row[] {
  return tables.find((table) => table.name === name)?.rows ?? []
}

function labelsOf(tables: readonly Table[], name: string): (lang: string) => Label {
  const rows = new Map(rowsOf(tables, name).map((row) => [String(row.id), row]))
  return (lang) => (id) => String(rows.get(id)?.[`label_${lang}`] ?? rows.get(id)?.label_en ?? id)
}

/** Who is asked to do what: by addressee, then by theme. */
export function recommendationsDigest(tables: readonly Table[]): Root {
  const children: RootContent[] = [heading(1, 'Recommendations')]
  const actors = labelsOf(tables, 'actors')
  forEachReport(tables, 'recommendations', children, (rows, lang) => {
    const label = actors(lang)
    for (const [addressee, own] of groupBy(rows, (row) => list(row.addressees), '')) {
      children.push(heading(3, addressee === '' ? 'No addressee named' : label(addressee)))
      for (const [theme, themed] of groupBy(own, (row) => list(row.themes).slice(0, 1), 'general')) {
        children.push(heading(4, theme.replaceAll('_', ' ')))
        children.push(bullets(themed.map((row) => recommendationLine(row, label))))
      }
    }
  })
  return { type: 'root', children }
}

function recommendationLine(row: Row, label: Label): ListItem {
  const relayed = list(row.relayed_from)
  const source = relayed.length > 0 ? `, relayed from ${relayed.map(label).join(', ')}` : ''
  return item([strong(String(row.force)), text(`${source}: “${String(row.quote)}” `), link(row)])
}

/** What happened, in order of time; what has only an upper bound stands where that is. */
export function incidentsDigest(tables: readonly Table[]): Root {
  const children: RootContent[] = [heading(1, 'Incidents')]
  const places = labelsOf(tables, 'places')
  const actors = labelsOf(tables, 'actors')
  forEachReport(tables, 'incidents', children, (rows, lang) => {
    const sorted = rows
      .map((row, index) => ({ row, index, at: String(row.date_start ?? row.date_end ?? '') }))
      .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.index - b.index))
    children.push(bullets(sorted.map(({ row }) => incidentLine(row, places(lang), actors(lang)))))
  })
  return { type: 'root', children }
}

function incidentLine(row: Row, place: Label, actor: Label): ListItem {
  const facts = [
    `${String(row.type).replaceAll('_', ' ')}${row.granularity === 'series' ? ' (series)' : ''}`,
    list(row.places).map(place).join(', '),
    people('by', list(row.perpetrators).map(actor)),
    people('against', list(row.targets).map(actor)),
    ...(['killed', 'injured', 'abducted', 'arrested'] as const).map((field) =>
      row[`${field}_text`] === null ? '' : `${field}: ${String(row[`${field}_text`])}`,
    ),
    row.certainty === 'stated' ? '' : String(row.certainty),
  ].filter((fact) => fact !== '')
  return item([strong(when(row)), text(` ${facts.join('; ')}: “${String(row.quote)}” `), link(row)])
}

function people(word: string, names: string[]): string {
  return names.length === 0 ? '' : `${word} ${names.join(', ')}`
}

function when(row: Row): string {
  if (row.date_start === null) return `until ${String(row.date_end)}`
  if (row.date_end === null) return `from ${String(row.date_start)}`
  return row.date_start === row.date_end
    ? String(row.date_start)
    : `${String(row.date_start)} to ${String(row.date_end)}`
}

function forEachReport(
  tables: readonly Table[],
  name: string,
  children: RootContent[],
  render: (rows: Row[], lang: string) => void,
): void {
  for (const report of rowsOf(tables, 'reports')) {
    const rows = rowsOf(tables, name).filter((row) => row.report === report.id && row.lang === report.lang)
    if (rows.length === 0) continue
    children.push(heading(2, `${String(report.symbol)} (${String(report.lang)})`))
    render(rows, String(report.lang))
  }
}

/** Rows under each of their values, the values in the order of their first row; rows without one under `none`, last. */
function groupBy(rows: Row[], valuesOf: (row: Row) => string[], none: string): [string, Row[]][] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const values = valuesOf(row)
    for (const value of values.length > 0 ? values : [none]) {
      const group = groups.get(value)
      if (group) group.push(row)
      else groups.set(value, [row])
    }
  }
  const entries = [...groups]
  return [...entries.filter(([value]) => value !== none), ...entries.filter(([value]) => value === none)]
}

function list(value: Row[string] | undefined): string[] {
  return Array.isArray(value) ? value : []
}

function link(row: Row): PhrasingContent {
  const file = `report/${String(row.report)}.${String(row.lang)}.md`
  return { type: 'link', url: `${file}#${String(row.paragraph)}`, children: [text(String(row.citation))] }
}

function bullets(items: ListItem[]): RootContent {
  return { type: 'list', ordered: false, spread: false, children: items }
}

function item(children: PhrasingContent[]): ListItem {
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] }
}

function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [text(value)] }
}
