/**
 * One report as Akoma Ntoso 3.0 after the convention of the United Nations (AKN4UN). Built from the published rows alone, and nothing is
 * printed that is not in them, so that reading the file back gives the same rows.
 *
 * ```
 * letter, main …     the document; the parts that follow it are its attachments
 * III. Findings      section: num, heading
 * 24. The Panel …    paragraph: num, content; with items: num, list: intro, point …
 * Year | Arrests     paragraph: content: table: tr, td
 * … in 2012.⁷        authorialNote at its marker
 * ```
 *
 * A row's id is the element's `wId`: like it, the same in every language. The `eId` says the same in the convention's words.
 *
 * Source: https://docs.oasis-open.org/legaldocml/akn-core/v1.0/akn-core-v1.0-part2-specs.html
 */
import type { Cell, Row, Table } from '../table.ts'
import { documentType, identification, references } from './akn-identification.ts'
import { toXml, type XmlContent, type XmlElement, xml } from './xml.ts'

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'
const OWN_NAMESPACE = 'https://undocket.example/ns/akn'

/** Blocks of running text. */
const TEXT_BLOCKS = new Set(['p', 'num', 'heading'])

/** What texts and ids are made from. */
interface Facts {
  report: Row
  labels: Map<string, string>
  /** The cells of each printed table, by its id. */
  cellsOf: Map<string, Row[]>
  notesAt: Map<string, Row[]>
  citationsIn: Map<string, Row[]>
  /** `eId` by row id, as far as written; and all that are taken, with how often one was wanted. */
  eIds: Map<string, string>
  taken: Map<string, number>
}

/** A component with what stands in it. */
interface Part {
  component: Row
  /** Opens every `eId` in it, since numbering starts again: empty for the first component, `annex__` for the annex. */
  prefix: string
  /** Sections, paragraphs and the first cells of tables in printed order. */
  rows: Row[]
  /** Notes whose markers no text holds. */
  loose: Row[]
}

/**
 * The file of a report.
 *
 * @param report id of the report, and the language of the rows to take
 * @param labels what is printed before a paragraph, item or heading, `24.` or `(a)`, by row id
 * @returns XML that is valid against the OASIS schema; a character that XML cannot hold reads U+FFFD
 * @throws {RangeError} where the tables do not hold the report
 */
export function toAkn(
  tables: readonly Table[],
  report: string,
  lang: string,
  labels: Map<string, string>,
): string {
  const rowsOf = (name: string, column = 'report'): Row[] =>
    tables
      .find((table) => table.name === name)
      ?.rows.filter((row) => row[column] === report && row.lang === lang) ?? []
  const [about] = rowsOf('reports', 'id')
  if (!about) throw new RangeError(`No report ${report} in language ${lang} among the tables`)
  const facts: Facts = {
    report: about,
    labels,
    cellsOf: grouped(rowsOf('table_cells'), 'printed_table'),
    notesAt: grouped(rowsOf('footnotes'), 'anchor'),
    citationsIn: grouped(rowsOf('citations'), 'in'),
    eIds: new Map(),
    taken: new Map(),
  }
  const parts = rowsOf('components').map((component, index): Part => {
    const isOwn = (row: Row) => row.component === component.id
    const tables = [...facts.cellsOf.values()].map((cells) => cells[0]!)
    const rows = [...rowsOf('sections'), ...rowsOf('paragraphs'), ...tables].filter(isOwn)
    return {
      component,
      prefix: index === 0 ? '' : `${partName(component)}__`,
      rows: rows.sort((a, b) => Number(a.char_start) - Number(b.char_start)),
      loose: rowsOf('footnotes').filter((note) => isOwn(note) && note.anchor === null),
    }
  })
  const [first = emptyDocument(facts), ...others] = parts.map((part) => documentOf(part, facts))
  const errata = rowsOf('errata')
  if (errata.length > 0) metaOf(first).push(errataOf(errata, facts))
  if (others.length > 0) {
    const attachments = others.map((document, index) => {
      return xml('attachment', { eId: partName(parts[index + 1]!.component) }, [document])
    })
    first.children.push(xml('attachments', {}, attachments))
  }
  const root = xml('akomaNtoso', { xmlns: NAMESPACE, 'xmlns:undocket': OWN_NAMESPACE }, [first])
  return toXml(root, TEXT_BLOCKS)
}

function grouped(rows: Row[], column: string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = String(row[column])
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}

/** `S-2030-7.annex-2` → `annex-2`. */
function partName(component: Row): string {
  return String(component.id).slice(String(component.report).length + 1)
}

function emptyDocument({ report }: Facts): XmlElement {
  const { element, name } = documentType(String(report.symbol))
  const meta = xml('meta', {}, [identification(report, ''), references(report)])
  return xml(element, { name }, [meta, xml('mainBody', {}, [xml('p')])])
}

function metaOf(document: XmlElement): XmlContent[] {
  return (document.children[0] as XmlElement).children
}

function documentOf(part: Part, facts: Facts): XmlElement {
  const { component, prefix, rows, loose } = part
  const { report } = facts
  const { element, name } =
    component.kind === 'main'
      ? documentType(String(report.symbol))
      : { element: 'doc', name: String(component.kind) }
  const isFirst = prefix === ''
  const meta = xml('meta', {}, [identification(report, isFirst ? '' : partName(component))])
  if (isFirst) meta.children.push(references(report))
  if (loose.length > 0) {
    const notes = loose.map((note) => noteOf('note', note, prefix, facts))
    meta.children.push(xml('notes', { source: '#body' }, notes))
  }
  const title = titleOf(part, facts)
  const body = bodyOf(part, facts)
  const signatures = rows.filter(isSignature).map((row) => signatureOf(row, part, facts))
  return xml(element, { name }, [
    meta,
    ...(title.length > 0 ? [xml('preface', {}, title)] : []),
    xml('mainBody', { wId: component.id }, body.length > 0 ? body : [xml('p')]),
    ...(signatures.length > 0 ? [xml('conclusions', { eId: `${prefix}conclusions` }, signatures)] : []),
  ])
}

/** What names the part, and its title; on one line where the name ends in a dash: `Annex A – Items`. */
function titleOf({ component, prefix }: Part, facts: Facts): XmlElement[] {
  const { id, label, title } = component
  const name = label === null ? [] : [xml('docType', {}, [String(label)])]
  const text = title === null ? [] : [xml('docTitle', {}, textOf(String(id), String(title), prefix, facts))]
  const runsOn = name.length > 0 && text.length > 0 && /[-–—:.]$/.test(String(label))
  const lines: XmlContent[][] = runsOn ? [[...name, ' ', ...text]] : [name, text]
  return lines.filter((line) => line.length > 0).map((line) => xml('p', {}, line))
}

function isSignature(row: Row): boolean {
  return row.kind === 'signature'
}

function signatureOf(row: Row, { prefix }: Part, facts: Facts): XmlElement {
  const eId = claim(row, `${prefix}conclusions__p_${lastStep(String(row.id))}`, facts)
  const text = textOf(String(row.id), String(row.text), prefix, facts, joinsOf(String(row.text)))
  return xml('p', { eId, wId: row.id }, [xml('signature', {}, text)])
}

/** Where lines of a signature were joined: behind a space beside a Han character, since none is printed there otherwise. */
function joinsOf(text: string): number[] {
  const spaces = text.matchAll(
    /(?<=[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]) | (?=[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60])/g,
  )
  return [...spaces].map(({ index }) => index + 1)
}

// --- structure ---

/** A row with the rows that stand in it: in a section, or in the list of a paragraph or item. */
interface Nested {
  row: Row
  children: Nested[]
}

function bodyOf(part: Part, facts: Facts): XmlElement[] {
  return nest(part.rows.filter((row) => !isSignature(row))).map((node) => blockOf(node, false, part, facts))
}

/**
 * Rows in printed order → sections and lists.
 *
 * An item stands in the list it belongs to while that is open. Where other text came between, it is a numbered paragraph of its own, as in
 * the UN's files.
 */
function nest(rows: Row[]): Nested[] {
  const top: Nested[] = []
  const sections = new Map<string, Nested>()
  let path: Nested[] = []
  for (const row of rows) {
    const node: Nested = { row, children: [] }
    const above = sections.get(String(isSection(row) ? row.parent : row.section))?.children ?? top
    if (isSection(row)) {
      sections.set(String(row.id), node)
      path = []
      above.push(node)
    } else {
      path = path.slice(0, path.findIndex((open) => open.row.id === row.parent) + 1)
      ;(path.at(-1)?.children ?? above).push(node)
      path.push(node)
    }
  }
  return top
}

function isTable(row: Row): boolean {
  return 'printed_table' in row
}

function isSection(row: Row): boolean {
  return 'level' in row
}

function blockOf(node: Nested, isPoint: boolean, part: Part, facts: Facts): XmlElement {
  const { row, children } = node
  if (isTable(row)) return tableOf(facts.cellsOf.get(String(row.printed_table))!, part, facts)
  const id = String(row.id)
  const label = facts.labels.get(id)
  const num = label === undefined ? [] : [xml('num', {}, [label])]
  const eId = claim(row, eIdOf(row, part, facts), facts)
  if (isSection(row)) {
    const heading = xml('heading', {}, textOf(id, String(row.title), part.prefix, facts))
    const blocks = children.map((child) => blockOf(child, false, part, facts))
    return xml('section', { eId, wId: id }, [...num, heading, ...blocks])
  }
  const text = textOf(id, String(row.text), part.prefix, facts)
  const p = xml('p', {}, row.kind === 'quote' ? [xml('embeddedText', {}, text)] : text)
  const points = children.map((child) => blockOf(child, true, part, facts))
  const content =
    points.length === 0
      ? xml('content', { eId: `${eId}__content` }, [p])
      : xml('list', { eId: `${eId}__list` }, [xml('intro', { eId: `${eId}__list__intro` }, [p]), ...points])
  return xml(isPoint ? 'point' : 'paragraph', { eId, wId: id }, [...num, content])
}

/** A printed table stands in a paragraph without number: sections and paragraphs hold none themselves. */
function tableOf(cells: Row[], part: Part, facts: Facts): XmlElement {
  const id = String(cells[0]!.printed_table)
  const eId = `${part.prefix}table_${lastStep(id).slice(1)}`
  const rows = grouped(cells, 'row_number')
  const lines = [...rows.values()].map((row) => xml('tr', {}, tableRowOf(row, part, facts)))
  const table = xml('table', { eId, wId: id }, lines)
  return xml('paragraph', { eId: `${eId}__para` }, [xml('content', { eId: `${eId}__content` }, [table])])
}

/** The row's cells, each in its column. */
function tableRowOf(cells: readonly Row[], { prefix }: Part, facts: Facts): XmlElement[] {
  const columns: XmlElement[] = []
  for (const { id, text, column_number: column } of cells) {
    while (columns.length < Number(column) - 1) columns.push(xml('td', {}, [xml('p')]))
    columns.push(xml('td', { wId: id }, [xml('p', {}, textOf(String(id), String(text), prefix, facts))]))
  }
  return columns
}

// --- ids ---

/** `sec_3__sec_B`, `para_24`, `annex__para_81__item_b__subitem_1`; numbers that start again under a heading carry its own: `sec_2__para_1`. */
function eIdOf(row: Row, { component, prefix }: Part, { eIds }: Facts): string {
  const within = (id: unknown) => (eIds.has(String(id)) ? `${eIds.get(String(id))}__` : prefix)
  if (isSection(row)) return `${within(row.parent)}sec_${row.number}`
  if (row.kind === 'item') {
    const word = String(row.item).includes('.') ? 'subitem' : 'item'
    return `${within(row.parent ?? row.section)}${word}_${lastStep(String(row.item))}`
  }
  const id = String(row.id)
  const base = id.startsWith(`${row.section}.`) ? row.section : component.id
  return `${within(base)}para_${id.slice(String(base).length + 1).replace(/^p/, '')}`
}

function lastStep(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}

/** Takes the `eId` for the row; the second of one form is marked. */
function claim(row: Row, wanted: string, { eIds, taken }: Facts): string {
  let count = (taken.get(wanted) ?? 0) + 1
  while (count > 1 && taken.has(`${wanted}-${count}`)) count++
  const eId = count === 1 ? wanted : `${wanted}-${count}`
  taken.set(wanted, count)
  if (count > 1) taken.set(eId, 1)
  eIds.set(String(row.id), eId)
  return eId
}

// --- text ---

/**
 * The row's text with notes at their markers and links over citations.
 *
 * @param lineEnds UTF-16 indices in the text at which lines end
 */
function textOf(
  id: string,
  text: string,
  prefix: string,
  facts: Facts,
  lineEnds: number[] = [],
): XmlContent[] {
  const notes = new Map<number, XmlElement[]>()
  for (const note of facts.notesAt.get(id) ?? []) {
    // a corrected title may be shorter than the printed one
    const at = Math.min(Number(note.anchor_offset), text.length)
    notes.set(at, [...(notes.get(at) ?? []), noteOf('authorialNote', note, prefix, facts)])
  }
  const links = linksIn(text, facts.citationsIn.get(id) ?? [])
  const opening = new Map(links.map(({ from, href }) => [from, href]))
  const closing = new Set(links.map(({ to }) => to))
  const breaking = new Set(lineEnds)
  const cuts = [...notes.keys(), ...opening.keys(), ...closing, ...breaking, text.length]
  const contents: XmlContent[] = []
  let open = contents
  let done = 0
  for (const cut of new Set(cuts.sort((a, b) => a - b))) {
    if (cut > done) open.push(text.slice(done, cut))
    done = cut
    if (closing.has(cut)) open = contents
    open.push(...(notes.get(cut) ?? []))
    if (breaking.has(cut)) open.push(xml('eol'))
    const href = opening.get(cut)
    if (href === undefined) continue
    const a = xml('a', { href })
    open.push(a)
    open = a.children
  }
  return contents
}

/** Where citations with an address stand in the text, in order, none over another. */
function linksIn(text: string, citations: Row[]): { from: number; to: number; href: string }[] {
  const links: { from: number; to: number; href: string }[] = []
  let done = 0
  for (const citation of citations) {
    const from = text.indexOf(String(citation.text), done)
    if (from === -1) continue
    const to = from + String(citation.text).length
    const href = addressOf(citation.link)
    if (to > from && href !== null) links.push({ from, to, href })
    done = to
  }
  return links
}

/** An address that `xsd:anyURI` allows, or null: what it does not allow is escaped. */
function addressOf(link: Cell | undefined): string | null {
  if (typeof link !== 'string' || !URL.canParse(link)) return null
  return new URL(link).href
    .replace(/%(?![\dA-Fa-f]{2})/g, '%25')
    .replace(/[^\w.~:/?#@!$&'()*+,;=%-]/g, encodeURIComponent)
}

function noteOf(name: 'authorialNote' | 'note', note: Row, prefix: string, facts: Facts): XmlElement {
  const id = String(note.id)
  const attributes = {
    eId: claim(note, `${prefix}authorialNote_${note.number}`, facts),
    wId: id,
    marker: note.number,
    placement: 'bottom',
  }
  return xml(name, attributes, [xml('p', {}, textOf(id, String(note.text), prefix, facts))])
}

/** Slips of the text, which itself is never mended. */
function errataOf(errata: Row[], { eIds }: Facts): XmlElement {
  const slips = errata.map(({ id, in: holder, quote, problem, suggestion }) => {
    const eId = eIds.get(String(holder))
    return xml('undocket:erratum', {
      id,
      in: eId === undefined ? null : `#${eId}`,
      quote,
      problem,
      suggestion,
    })
  })
  return xml('proprietary', { source: '#undocket' }, slips)
}
