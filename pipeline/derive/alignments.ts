/** The languages of a report side by side: the table `alignments`. */
import alignmentsSchema from '../../schemas/alignments.schema.json' with { type: 'json' }
import type { JSONSchema } from '../schema.ts'
import type { Row, Table } from '../table.ts'

/** A paragraph in one language, with what can be compared. */
interface Side {
  row: Row
  numbers: string[]
  /** Numbers printed as ordinals: `14º` matches a number of the other text, but need not, for it may be a word there. */
  ordinals: string[]
  /** Resolutions and documents cited: other references name their texts in words. */
  citations: number
}

/** The paragraphs of a report in one language, by id, in printed order. */
type Version = Map<string, Side>

/**
 * Joins the languages of each report by paragraph id and compares what does not depend on the language.
 *
 * @param tables the tables of the package; `paragraphs` and `citations` are read
 */
export function alignmentTable(tables: readonly Table[]): Table {
  const rows: Row[] = []
  for (const [report, versions] of versionsOf(tables)) {
    const langs = [...versions.keys()].sort()
    for (const [index, a] of langs.entries()) {
      for (const b of langs.slice(index + 1)) {
        const [first, second] = [versions.get(a)!, versions.get(b)!]
        for (const id of mergedIds(first, second))
          rows.push(alignmentRow(report, id, [a, first.get(id)], [b, second.get(id)]))
      }
    }
  }
  return { name: 'alignments', schema: alignmentsSchema as unknown as JSONSchema, rows }
}

/** Each report's versions, by language. */
function versionsOf(tables: readonly Table[]): Map<string, Map<string, Version>> {
  const rowsOf = (name: string): Row[] => tables.find((table) => table.name === name)?.rows ?? []
  const citations = new Map<string, number>()
  for (const { in: holder, lang, kind } of rowsOf('citations')) {
    if (kind !== 'resolution' && kind !== 'document') continue
    const key = `${lang} ${holder}`
    citations.set(key, (citations.get(key) ?? 0) + 1)
  }
  const reports = new Map<string, Map<string, Version>>()
  for (const row of rowsOf('paragraphs')) {
    const report = entry(reports, String(row.report), () => new Map<string, Version>())
    const version = entry(report, String(row.lang), () => new Map<string, Side>())
    version.set(String(row.id), {
      row,
      ...numbersIn(String(row.text)),
      citations: citations.get(`${row.lang} ${row.id}`) ?? 0,
    })
  }
  return reports
}

function entry<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

/** The ids of both, in the order of the first; what only the second has comes after what it is printed after there. */
function mergedIds(first: Version, second: Version): string[] {
  const after = new Map<string, string[]>()
  let last = ''
  for (const id of second.keys()) {
    if (first.has(id)) last = id
    else entry(after, last, () => []).push(id)
  }
  const merged = [...first.keys()].flatMap((id) => [id, ...(after.get(id) ?? [])])
  return [...(after.get('') ?? []), ...merged]
}

function alignmentRow(
  report: string,
  id: string,
  [langA, a]: [string, Side | undefined],
  [langB, b]: [string, Side | undefined],
): Row {
  const [onlyA, onlyB] = a && b ? [without(a, b), without(b, a)] : [[], []]
  const charactersA = a ? String(a.row.text).length : null
  const charactersB = b ? String(b.row.text).length : null
  return {
    id: `${id}.${langA}-${langB}`,
    report,
    paragraph: id,
    lang_a: langA,
    lang_b: langB,
    flag: flagOf(a, b, onlyA.length + onlyB.length > 0),
    in_a: a !== undefined,
    in_b: b !== undefined,
    kind_a: a?.row.kind ?? null,
    kind_b: b?.row.kind ?? null,
    characters_a: charactersA,
    characters_b: charactersB,
    ratio: charactersA && charactersB !== null ? Math.round((100 * charactersB) / charactersA) / 100 : null,
    citations_a: a?.citations ?? null,
    citations_b: b?.citations ?? null,
    numbers_only_a: onlyA,
    numbers_only_b: onlyB,
  }
}

function flagOf(a: Side | undefined, b: Side | undefined, numbersDiffer: boolean): string {
  if (!a) return 'missing_a'
  if (!b) return 'missing_b'
  if (a.row.kind !== b.row.kind) return 'kind_differs'
  if (numbersDiffer) return 'numbers_differ'
  return a.citations === b.citations ? 'aligned' : 'citations_differ'
}

/** `4 500`, `4,500` and `4.500` are one number. */
const THOUSANDS = /(?<!\d)\d{1,3}(?:[ \u00a0\u202f,.'’]\d{3})+(?!\d)/g
/** Chinese prints the month as a number, the others as a word. */
const MONTH = /\d{1,2}月/g

/** Numbers of two digits or more in printed order, in plain digits: languages differ in which smaller ones they write as words. */
function numbersIn(text: string): Pick<Side, 'numbers' | 'ordinals'> {
  const plain = text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(MONTH, ' ')
    .replace(THOUSANDS, (number) => number.replace(/\D/g, ''))
  const found = [...plain.matchAll(/(\d{2,})(\.?[ºª])?/g)]
  return {
    numbers: found.filter((match) => match[2] === undefined).map((match) => match[1]!),
    ordinals: found.filter((match) => match[2] !== undefined).map((match) => match[1]!),
  }
}

/** The numbers that one text prints more often than the other. */
function without({ numbers }: Side, other: Side): string[] {
  const left = new Map<string, number>()
  for (const value of [...other.numbers, ...other.ordinals]) left.set(value, (left.get(value) ?? 0) + 1)
  return numbers.filter((value) => {
    const count = left.get(value) ?? 0
    left.set(value, count - 1)
    return count <= 0
  })
}
