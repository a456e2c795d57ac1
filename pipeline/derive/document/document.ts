import type { Language } from '../../languages/language.ts'
import type { Ledger } from '../../ledger.ts'
import { createReader, lexiconsOf } from '../../match/lexicon.ts'
import { forgetReadings } from '../../match/matches.ts'
import { passageOf } from '../../passage.ts'
import { remember, rememberOf } from '../../remember.ts'
import type { Document, Metadata, Placed } from '../../report.ts'
import type { Component, Paragraph, Report, Section, Table } from '../../tree.ts'
import type { Vocabularies } from '../../vocabulary.ts'
import { reportDate } from '../reports.ts'
import { filledCells } from '../table-cells.ts'
import { authorsNamed } from './authors.ts'
import { countriesUnderReview } from './countries.ts'
import { datesOf } from './dates-of-parts.ts'
import { periodCovered } from './period.ts'
import { unitsOf } from './units.ts'

/** Flattens a report tree into what the derivations loop over: nodes in printed order with what they stand in, and their passages. */
export function documentOf(
  parsed: { tree: Report; ledger: Ledger },
  metadata: Metadata,
  language: Language,
  source: { characters: number; encoding: string },
  vocabularies: Vocabularies,
): Document {
  forgetReadings()
  const document: Document = {
    id: parsed.tree.id,
    lang: metadata.language,
    metadata,
    language: remembering(language),
    tree: parsed.tree,
    ledger: parsed.ledger,
    characters: source.characters,
    encoding: source.encoding,
    passages: new Map(),
    components: [],
    sections: [],
    paragraphs: [],
    tables: [],
    vocabularies,
    lexicons: lexiconsOf(readersOf(vocabularies)(language)),
    units: [],
  }
  for (const child of parsed.tree.children) if (child.type === 'component') addComponent(document, child)
  document.units = unitsOf(document)
  document.metadata = completed(document)
  return document
}

/** What the report tells of itself, where its report.yaml is silent: countries under review, authors, dates, the period it covers. */
function completed(document: Document): Metadata {
  const { metadata, tree, language } = document
  const dates = Object.keys(metadata.dates).length > 0 ? metadata.dates : datesOf(tree, language)
  const about = metadata.about ?? countriesUnderReview(document)
  const authors = metadata.authors ?? authorsNamed(document)
  const reported = reportDate(dates)
  const period = metadata.period ?? (reported === null ? null : periodCovered(document, reported))
  return { ...metadata, dates, about, authors, ...(period ? { period } : {}) }
}

function addComponent(document: Document, component: Component): void {
  document.components.push(component)
  if (component.title) addPassage(document, component.id, component.title.children)
  addNodes(document, component.children, { component, section: null, parent: null })
  for (const note of component.notes) addPassage(document, note.id, note.children)
}

type Context = Omit<Placed<never>, 'node'>

function addNodes(document: Document, nodes: (Component | Section)['children'], context: Context): void {
  for (const node of nodes) {
    if (node.type === 'heading') addPassage(document, context.section!.id, node.children)
    else if (node.type === 'section') {
      document.sections.push({ node, ...context })
      addNodes(document, node.children, { ...context, section: node })
    } else if (node.type === 'table') addTable(document, node, context)
    else addParagraph(document, node, context)
  }
}

function addParagraph(document: Document, node: Paragraph, context: Context): void {
  document.paragraphs.push({ node, ...context })
  addPassage(document, node.id, node.children)
  for (const child of node.children)
    if (child.type === 'paragraph') addParagraph(document, child, { ...context, parent: node })
}

function addTable(document: Document, node: Table, context: Context): void {
  document.tables.push({ node, ...context })
  for (const cell of filledCells(node)) addPassage(document, cell.id, cell.children)
}

function addPassage(document: Document, id: string, children: Parameters<typeof passageOf>[1]): void {
  document.passages.set(id, passageOf(id, children))
}

/** One reader a language serves all reports of a run. */
const readersOf = rememberOf((vocabularies: Vocabularies) =>
  rememberOf((language: Language) => createReader(vocabularies, language, language.wording?.isPartOfName)),
)

/** A language that reads each sentence of a document once. */
function remembering(language: Language): Language {
  const { wording } = language
  if (!wording) return language
  return {
    ...language,
    wording: {
      ...wording,
      findDates: remember(wording.findDates),
      findEvents: remember(wording.findEvents),
      findCounts: remember(wording.findCounts),
      findSource: remember(wording.findSource),
      hypothetical: remember(wording.hypothetical),
      continues: remember(wording.continues),
      ...(wording.sharedNames ? { sharedNames: remember(wording.sharedNames) } : {}),
    },
  }
}
