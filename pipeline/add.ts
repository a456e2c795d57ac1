/** Sets up the folder of a new report: the file as received, and a report.yaml with what the document says of itself. */
import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { VFile } from 'vfile'
import { Document, isMap, type Scalar } from 'yaml'
import { metadata as validate } from '#validators'
import { datesOf, letterTitle } from './derive/document/dates-of-parts.ts'
import { detectLanguage } from './languages/detect.ts'
import { languages } from './languages/index.ts'
import type { Language, LanguageCode } from './languages/language.ts'
import { tell } from './message.ts'
import { parse } from './parse/index.ts'
import { textOf } from './passage.ts'
import { processReport } from './process.ts'
import type { Format } from './read/format.ts'
import { readMetadata } from './read/metadata.ts'
import type { Read } from './read/read-bytes.ts'
import { nameOf, readDocument } from './read/report.ts'
import { readVocabularies } from './read/vocabularies.ts'
import type { Metadata } from './report.ts'
import { fileOf, type PackedMessage, packMessages } from './run/outcome.ts'
import { sha256 } from './sha256.ts'
import type { Row } from './table.ts'
import type { Component, Report } from './tree.ts'
import type { Vocabularies } from './vocabulary.ts'

export interface AddOptions {
  /** Folder that holds `reports/` and `vocabularies/`. */
  source: string
  /** By default the one in the masthead. */
  symbol?: string
  /** By default the one that the text is in. */
  language?: LanguageCode
}

export interface Found {
  metadata: Metadata
  format: Format
  /** Those at the top of each component. */
  headings: string[]
}

export interface Added {
  /** The file that was given; holds the messages. */
  file: VFile
  /** The new folder; null where nothing was set up. */
  folder: string | null
  /** What was found; null where the file cannot be read or has no symbol. */
  found: Found | null
}

/** A document and what it says of itself, as plain values, which a thread can send; null where nothing can be set up. */
export interface Look {
  messages: PackedMessage[]
  found: Found | null
  bytes: Uint8Array | null
}

const EXTENSIONS: Record<Format, string> = { text: 'txt', pdf: 'pdf', docx: 'docx', akn: 'xml', html: 'html' }

/** The columns of the reports table that count what was parsed. */
const COUNTS = ['pages', 'components', 'sections', 'numbered_paragraphs', 'items', 'footnotes']

/**
 * The body that a symbol begins with, as the id of an actor; longest first.
 *
 * Source: https://research.un.org/en/docs/symbols
 */
const BODIES: [prefix: string, actor: string][] = [
  ['A/HRC/', 'human-rights-council'],
  ['A/', 'general-assembly'],
  ['S/', 'security-council'],
  ['E/', 'ecosoc'],
  ['PBC/', 'peacebuilding-commission'],
  ['ST/', 'secretariat'],
]

/**
 * Sets up `reports/<symbol>.<language>/` for a document of any format: its bytes as they are, under the name `report` with the extension
 * of its format, and `report.yaml`. The name always bears the language, whichever languages of a report come first. Nothing is overwritten.
 *
 * What is wrong is told to the file; a document that the parser has errors in is set up all the same, for a person to look into.
 *
 * @param look reads the document, by default in this thread and without limits
 */
export async function addReport(path: string, options: AddOptions, look = lookInto): Promise<Added> {
  const { messages, found, bytes } = await look(path, options)
  const file = fileOf(path, messages)
  if (!found || !bytes) return { file, folder: null, found }
  const folder = await placeFor(join(options.source, 'reports'), found.metadata, file)
  const isSetUp = folder !== null && (await setUp(folder, found.metadata, bytes, file))
  return { file, folder: isSetUp ? folder : null, found }
}

/** Reads and parses a document that is to be added; nothing is written. */
export async function lookInto(path: string, options: AddOptions): Promise<Look> {
  const file = new VFile({ path })
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    tell(file, 'read:source-missing', `File cannot be read (${error.code}), expected a document`)
    return null
  })
  const document = bytes && (await readDocument(bytes, file))
  const found = document && (await findFacts(document, basename(path), sha256(bytes), options, file))
  return { messages: packMessages(file), found, bytes: found && bytes }
}

/** Null, and told, where the document has no symbol. */
async function findFacts(
  document: Read,
  name: string,
  sha256: string,
  options: AddOptions,
  file: VFile,
): Promise<Found | null> {
  const language = languages[options.language ?? detectLanguage(document.text)]
  const { tree } = parse(document, language, 'R', new VFile())
  const symbol = options.symbol ?? document.symbol ?? tree.data.masthead?.symbol
  if (!symbol) {
    tell(
      file,
      'add:symbol-missing',
      'Document bears no symbol that could be found, expected one in its masthead',
      {
        note: 'Give it: --symbol S/2025/72',
      },
    )
    return null
  }
  const { vocabularies } = await readVocabularies(options.source)
  const metadata: Metadata = {
    // the two symbols of a joint document are printed with a dash between them
    symbol: symbol
      .replace(/\s+(?=\()/g, '')
      .replace(/\.$/, '')
      .replaceAll('–', '-'),
    language: language.code,
    title: document.title ?? titleOf(tree, language) ?? symbol,
    body: bodyOf(symbol, language, vocabularies),
    dates: datesOf(tree, language),
    source: {
      file: `report.${EXTENSIONS[document.format]}`,
      sha256,
      obtained: `The file ${name}, as received.`,
    },
  }
  if (!validate(metadata)) {
    for (const { instancePath, message } of validate.errors ?? [])
      tell(file, 'read:metadata-invalid', `${instancePath.slice(1)} of the new report.yaml ${message}`)
    return null
  }
  const { circumstances, expected, headings } = tryOut(document, metadata, vocabularies, file)
  const { source, ...named } = metadata
  return { metadata: { ...named, ...circumstances, source, expected }, format: document.format, headings }
}

/** What a build would find: the countries under review and the period, the counts, and the headings at the top of each component. */
function tryOut(
  document: Read,
  metadata: Metadata,
  vocabularies: Vocabularies,
  file: VFile,
): {
  circumstances: Pick<Metadata, 'about' | 'period'>
  expected: Record<string, number>
  headings: string[]
} {
  const { rows } = processReport(
    { name: nameOf(metadata.symbol), folder: '', metadata, document, file },
    vocabularies,
    { review: { corrections: [], slips: [] }, corrections: new VFile(), errata: new VFile() },
  )
  const report = rows.get('reports')![0]!
  const sections = rows.get('sections')!.filter((row) => row.level === 1)
  const { period_start: start, period_end: end } = report
  return {
    circumstances: {
      about: report.about as string[],
      ...(start && end ? { period: { start: String(start), end: String(end) } } : {}),
    },
    expected: Object.fromEntries(COUNTS.map((name) => [name, Number(report[name])])),
    headings: sections.map((row: Row) => String(row.title)),
  }
}

/** The titles of the letter, if there is one, and of what it transmits. */
function titleOf(tree: Report, language: Language): string | null {
  const components = componentsOf(tree)
  const letter = components.find(({ kind }) => kind === 'letter')
  const document = components.find(({ kind }) => kind !== 'letter')
  const titles = [
    letter ? (letterTitle(letter, language) ?? titleIn(letter)) : null,
    document ? titleIn(document) : null,
  ].filter((title) => title !== null)
  return titles.length === 0 ? null : titles.join('; ')
}

/**
 * The component's title and the headings right under it that head nothing else; else its first heading.
 *
 * ```
 * |United Nations Support Mission in Libya
 * |Report of the Secretary-General           a heading without a number, text or sections: part of the title
 * |I. Introduction
 * ```
 */
function titleIn({ title, children }: Component): string | null {
  const titles = title ? [title] : []
  for (const child of children) {
    const heading = child.type === 'section' ? child.children[0] : null
    if (heading?.type !== 'heading') break
    const isTitle = child.children.length === 1 && heading.children.every(({ type }) => type !== 'label')
    if (!isTitle && titles.length > 0) break
    titles.push(heading)
    if (!isTitle) break
  }
  return titles.length === 0 ? null : titles.map((part) => textOf(part.children)).join(': ')
}

function bodyOf(symbol: string, { code }: Language, { actors }: Vocabularies): string | null {
  const id = BODIES.find(([prefix]) => symbol.startsWith(prefix))?.[1]
  return (id && actors.terms.get(id)?.labels[code]?.[0]) || null
}

function componentsOf(tree: Report): Component[] {
  return tree.children.filter((child) => child.type === 'component')
}

/** The report's folder; null, and told, where the report is there already in this language. */
async function placeFor(reports: string, metadata: Metadata, file: VFile): Promise<string | null> {
  const name = nameOf(metadata.symbol)
  const own = `${name}.${metadata.language}`
  for (const folder of [own, name]) {
    const path = join(reports, folder)
    const there = await readMetadata(join(path, 'report.yaml'), new VFile())
    if (there?.language !== metadata.language) continue
    tellExists(path, metadata, file)
    return null
  }
  return join(reports, own)
}

/** Writes the folder beside its place and renames it into it, which fails where there is one. */
async function setUp(folder: string, metadata: Metadata, bytes: Uint8Array, file: VFile): Promise<boolean> {
  const fresh = join(
    folder,
    '..',
    `.${basename(folder)}-${process.pid}-${randomBytes(4).toString('hex')}.tmp`,
  )
  try {
    await mkdir(fresh, { recursive: true })
    await writeFile(join(fresh, metadata.source.file), bytes)
    await writeFile(join(fresh, 'report.yaml'), toYaml(metadata))
    await rename(fresh, folder)
    return true
  } catch (error) {
    await rm(fresh, { recursive: true, force: true }).catch(() => {})
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST' && code !== 'ENOTDIR') throw error
    tellExists(folder, metadata, file)
    return false
  }
}

function tellExists(folder: string, { symbol, language }: Metadata, file: VFile): void {
  tell(
    file,
    'add:report-exists',
    `Folder ${folder} is there already, expected none for ${symbol} in ${language}`,
    {
      note: 'Nothing was changed. Remove that folder first to set the report up again.',
    },
  )
}

/** `report.yaml` as a person continues it, each guess with what to check. */
function toYaml(metadata: Metadata): string {
  const document = new Document(metadata)
  comment(document, 'title', ' as printed; put the catalogued title here where it is known')
  comment(document, 'dates', ' of each part that bears one: main, letter, annex, …')
  comment(document, 'about', ' the countries under review, as ids of vocabularies/places.csv')
  comment(
    document,
    'source',
    ' authors: [panel-of-experts]  who speaks in it, as ids of vocabularies/actors.csv' +
      (metadata.period
        ? ''
        : '\n period: { start: 2024-08-01, end: 2025-01-31 }  what it covers; no such words found'),
  )
  comment(
    document,
    'expected',
    ' as found when the report was added: check them against the printed document; a build that finds anything else stops',
  )
  return document.toString({ lineWidth: 110 })
}

function comment(document: Document, name: string, text: string): void {
  if (!isMap(document.contents)) return
  const pair = document.contents.items.find(({ key }) => (key as Scalar).value === name)
  if (pair) (pair.key as Scalar).commentBefore = text
}
