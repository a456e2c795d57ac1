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
  const holders = new Map<string, string>()
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
 * @param holders the id that holds a label, by type, country, language and label; filled here
 */
function tellTwins(
  row: Record<string, string>,
  line: number,
  holders: Map<string, string>,
  file: VFile,
): void {
  for (const language of LANGUAGES)
    for (const label of split(row[language])) {
      const key = [row.type, row.country, language, label].join('|')
      const holder = holders.get(key)
      holders.set(key, row.id!)
      if (holder !== undefined && holder !== row.id)
        tell(file, 'read:vocabulary-invalid', `“${label}” is a label of ${holder} already`, {
          place: { line, column: 1 },
        })
    }
}

/** The records as objects; a record of another length than the header is told and left out. */
function records(text: string, file: VFile): { row: Record<string, string>; line: number }[] {
  let table: string[][]
  try {
    table = parseCsv(withoutMark(text))
  } catch (error) {
    tell(file, 'read:vocabulary-invalid', (error as Error).message)
    return []
  }
  const header = table[0] ?? []
  return table.slice(1).flatMap((cells, index) => {
    const line = index + 2
    if (cells.length === header.length)
      return [{ row: Object.fromEntries(header.map((name, at) => [name, cells[at]!])), line }]
    tell(
      file,
      'read:vocabulary-invalid',
      `Record has ${cells.length} cells, expected ${header.length} as in the header`,
      { place: { line, column: 1 } },
    )
    return []
  })
}

function termOf(row: Record<string, string>): Term {
  const labels: Term['labels'] = {}
  const acronyms = split(row.acronym)
  for (const language of LANGUAGES) {
    const own = split(row[language])
    if (own.length > 0 || acronyms.length > 0) labels[language] = [...new Set([...own, ...acronyms])]
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
  return cell ? cell.split('; ').filter((part) => part !== '') : []
}
