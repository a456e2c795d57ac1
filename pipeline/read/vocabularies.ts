import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { parseCsv, withoutMark } from '../csv.ts'
import { tell } from '../message.ts'
import {
  type Term,
  VOCABULARIES,
  type Vocabularies,
  type Vocabulary,
  type VocabularyName,
} from '../vocabulary.ts'

const LANGUAGES = ['en', 'fr', 'es', 'ru', 'ar', 'zh']

/** A record of a vocabulary's file, by the names in its header. */
type Fields = Record<string, string>

/** Reads `vocabularies/*.csv`; what is wrong with a file is told to it, with the line. */
export async function readVocabularies(
  folder: string,
): Promise<{ vocabularies: Vocabularies; files: VFile[] }> {
  const read = await Promise.all(
    VOCABULARIES.map((name) => readVocabulary(join(folder, 'vocabularies', `${name}.csv`), name)),
  )
  const vocabularies = Object.fromEntries(
    read.map(({ vocabulary }) => [vocabulary.name, vocabulary]),
  ) as Vocabularies
  return { vocabularies, files: read.map(({ file }) => file) }
}

async function readVocabulary(
  path: string,
  name: VocabularyName,
): Promise<{ vocabulary: Vocabulary; file: VFile }> {
  const file = new VFile({ path })
  const terms = new Map<string, Term>()
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    tell(file, 'read:vocabulary-invalid', `Vocabulary cannot be read (${error.code}), expected a CSV file`)
    return ''
  })
  const holders = new Map(LANGUAGES.map((language) => [language, new Map<string, Fields[]>()]))
  for (const { row, line } of records(text, file)) {
    const place = { line, column: 1 }
    if (!/^[a-z0-9][a-z0-9-]*$/.test(row.id ?? ''))
      tell(
        file,
        'read:vocabulary-invalid',
        `Id “${row.id ?? ''}” is not in lower-case letters, digits and hyphens`,
        { place },
      )
    else if (terms.has(row.id!)) tell(file, 'read:vocabulary-invalid', `Id ${row.id} stands twice`, { place })
    else terms.set(row.id!, termOf(row))
    tellTwins(row, line, holders, file)
  }
  for (const term of terms.values()) {
    if (term.parent !== null && !terms.has(term.parent))
      tell(file, 'read:vocabulary-invalid', `Parent ${term.parent} of ${term.id} is not in the vocabulary`)
  }
  return { vocabulary: { name, terms }, file }
}

/**
 * Tells of labels that an entry of the same type and country has already: which of the two a text names nobody could say.
 *
 * @param holders the entries that hold a label, by language and label; filled here
 */
function tellTwins(
  row: Fields,
  line: number,
  holders: Map<string, Map<string, Fields[]>>,
  file: VFile,
): void {
  for (const language of LANGUAGES)
    for (const label of split(row[language])) {
      const same = holders.get(language)!
      const others = same.get(label) ?? []
      const twin = others.findLast(({ type, country }) => type === row.type && country === row.country)
      same.set(label, [...others, row])
      if (twin !== undefined && twin.id !== row.id)
        tell(file, 'read:vocabulary-invalid', `“${label}” is a label of ${twin.id} already`, {
          place: { line, column: 1 },
        })
    }
}

/** The records as objects; a record of another length than the header is told and left out. */
function records(text: string, file: VFile): { row: Fields; line: number }[] {
  let table: string[][]
  try {
    table = parseCsv(withoutMark(text))
  } catch (error) {
    tell(file, 'read:vocabulary-invalid', (error as Error).message)
    return []
  }
  const [header = [], ...rest] = table
  const found: { row: Fields; line: number }[] = []
  for (const [index, cells] of rest.entries()) {
    const line = index + 2
    if (cells.length !== header.length) {
      tell(
        file,
        'read:vocabulary-invalid',
        `Record has ${cells.length} cells, expected ${header.length} as in the header`,
        { place: { line, column: 1 } },
      )
      continue
    }
    const row: Fields = {}
    for (let at = 0; at < header.length; at++) row[header[at]!] = cells[at]!
    found.push({ row, line })
  }
  return found
}

function termOf(row: Fields): Term {
  const labels: Term['labels'] = {}
  const acronyms = split(row.acronym)
  for (const language of LANGUAGES) {
    const own = split(row[language])
    if (acronyms.length > 0) labels[language] = [...new Set([...own, ...acronyms])]
    else if (own.length > 0) labels[language] = own
  }
  return {
    id: row.id!,
    type: row.type ?? row.category ?? '',
    parent: row.parent || null,
    countries: split(row.country),
    labels,
    row,
  }
}

function split(cell: string | undefined): string[] {
  if (!cell) return []
  return cell.includes('; ') ? cell.split('; ').filter((part) => part !== '') : [cell]
}
