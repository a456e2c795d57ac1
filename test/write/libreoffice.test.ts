/** The CSVs as LibreOffice opens them. Where it is not installed these tests are reported as skipped; the rule itself is in csv.test.ts. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { parseCsv, withoutMark } from '../../pipeline/csv.ts'
import { toCsv } from '../../pipeline/write/csv.ts'
import { undocket } from '../cli/project.ts'
import {
  GUARDED,
  hasLibreOffice,
  LANGUAGES,
  openInLibreOffice,
  PLAIN,
  type SheetCell,
} from './spreadsheet.ts'

/** What a cell holds: text as it is; a number, date or truth value by value, since how it is shown is the reader's setting. */
function heldBy({ type, text, value }: SheetCell): string {
  if (type === 'formula') return `formula ${value}`
  return type === 'float' || type === 'date' || type === 'boolean' ? value! : text
}

describe.runIf(hasLibreOffice)('LibreOffice', () => {
  test.each(LANGUAGES)(
    'language %i changes no text',
    (language) => {
      const texts = [...GUARDED, ...PLAIN]
      const schema = { properties: { text: { type: 'string', description: 'Text.' } } } as never
      const csv = toCsv({ name: 't', schema, rows: texts.map((text) => ({ text })) })
      const written = parseCsv(withoutMark(csv)).slice(1)
      const shown = openInLibreOffice(csv, language).slice(1)
      expect(shown.map(([cell]) => heldBy(cell!))).toEqual(written.map(([cell]) => cell))
      const converted = shown.filter(([cell]) => cell!.type !== 'string').map(([cell]) => cell!.text)
      expect(converted).toEqual(PLAIN.filter((text) => /^\d+$/.test(text)))
    },
    60_000,
  )

  test('would change the texts that are guarded, were they not', () => {
    const rest = new Set(GUARDED)
    for (const language of LANGUAGES) {
      const shown = openInLibreOffice(`${GUARDED.map((text) => `"${text}"`).join('\n')}\n`, language)
      for (const [index, [cell]] of shown.entries())
        if (cell?.type !== 'string' || cell.text !== GUARDED[index]) rest.delete(GUARDED[index]!)
    }
    // what only Excel converts, or what stands for our own guard
    expect(rest.size).toBeLessThan(GUARDED.length / 3)
  }, 120_000)

  describe('the tables of the first report', () => {
    let draft: string
    beforeAll(() => {
      draft = join(mkdtempSync(join(tmpdir(), 'undocket-sheet-')), 'draft')
      expect(undocket(['build', '--quiet', '--out', draft]).status).toBe(0)
    })

    test('show every cell with the value that it was written with', () => {
      const names = readdirSync(draft).filter((name) => name.endsWith('.csv'))
      expect(names).toContain('paragraphs.csv')
      for (const name of names) {
        const csv = readFileSync(join(draft, name), 'utf8')
        const written = parseCsv(withoutMark(csv))
        const shown = openInLibreOffice(csv).map((row) => row.map(heldBy))
        expect(shown.length, name).toBe(written.length)
        for (const [index, record] of written.entries()) {
          const cells = record.map((_, column) => shown[index]![column] ?? '')
          expect(cells, `${name}, record ${index}`).toEqual(record)
        }
      }
    }, 120_000)
  })
})
