/** Texts that spreadsheets change and texts that they leave alone, and LibreOffice to ask. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Converted by LibreOffice 7.4 in one of its languages, or by Excel; or taken for our guard. */
export const GUARDED = [
  ...['=1+1', '+1', '-3', '@SUM(1)', '＝1+1', '\t1', "'12"],
  ...['(12)', '24.', '007', '1/2', '1.5', '1.10', '1,500', '5 %', '5%', '1E5', '1e5', '.5', '1 1/2'],
  ...['1234567890123456', '５', '٦', '٦/١٢/٢٠١١', '二〇一一', '$5', '5 €', '€5', '£5', '￥5'],
  ...['TRUE', 'false', 'WAHR', 'vrai', 'ИСТИНА', '#N/A'],
  ...['2011-12-06', '2011-12', '2011-12-06T10:00', '1-2', '6.12.2011', '12:30', '10 am', '10AM', '10:30 pm'],
  ...[
    '6 December 2011',
    'May 2011',
    'December 6, 2011',
    '6-Dec-2011',
    'Dec/06',
    'MAR1',
    'SEPT2',
    'Tue 6 Dec',
  ],
  ...['6 décembre 2011', '6 dic 2011', '6 декабря 2011', '6. Dezember 2011', 'Mai 2011', '6 ديسمبر 2011'],
  ...['2011年12月6日', '2011年12月', '12月6日', '2011年12月6日 10:30', '10时30分', '5上午'],
]

/** Left alone in every language, or a number that reads as it is written. */
export const PLAIN = [
  ...['0', '12', '123456789012345', 'A/84/30', 'A/84/30, annex, para. 3 (a)', 'A-84-30.annex.p3.a'],
  ...['第5段', '第2017(2011)号决议', '三', '附件', '(a)', 'II.A', '81 (b)', 'b.1', '1st', 'Q1 2011', 'h1'],
  ...['May', 'December', 'March of Dimes', '1970(2011)', '5 metres', 'Decision 2', 'e5', '“12”'],
]

/** Languages to convert in, as LibreOffice numbers them: English (US, UK), Chinese, German, French, Spanish, Russian, Arabic. */
export const LANGUAGES = [1033, 2057, 2052, 1031, 1036, 3082, 1049, 1025]

export const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0

export interface SheetCell {
  type: string
  /** As displayed. */
  text: string
  /** As held, for what is no text. */
  value: string | null
}

/**
 * Opens a CSV file in LibreOffice and gives what its cells have become.
 *
 * @param language of the import, which decides what a date or a decimal is
 * @param special whether the import looks for dates and the like, which is a choice of the user's
 */
export function openInLibreOffice(csv: string, language = 1033, special = true): SheetCell[][] {
  const folder = mkdtempSync(join(tmpdir(), 'undocket-sheet-'))
  writeFileSync(join(folder, 'sheet.csv'), csv)
  // comma, quote, UTF-8, from line 1; columns as they come; the language; quoted cells are not texts for that
  const filter = `CSV:44,34,76,1,,${language},false,${special}`
  const { status, stderr } = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      ...['--headless', '--convert-to', 'fods', `--infilter=${filter}`, '--outdir', folder],
      join(folder, 'sheet.csv'),
    ],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`LibreOffice cannot convert: ${stderr}`)
  return readSheet(readFileSync(join(folder, 'sheet.fods'), 'utf8'))
}

/** The cells of a flat OpenDocument spreadsheet; empty ones at the end of a row are left out. */
function readSheet(xml: string): SheetCell[][] {
  const rows = [...xml.matchAll(/<table:table-row[^>]*>([\s\S]*?)<\/table:table-row>/g)]
  return rows.map(([, row]) => {
    const cells: SheetCell[] = []
    for (const [, attributes, , content] of row!.matchAll(
      /<table:table-cell((?:"[^"]*"|[^">/])*)(\/>|>([\s\S]*?)<\/table:table-cell>)/g,
    )) {
      const repeated = Number(/number-columns-repeated="(\d+)"/.exec(attributes!)?.[1] ?? 1)
      const type = /office:value-type="([^"]+)"/.exec(attributes!)?.[1] ?? 'empty'
      const formula = attributes!.includes('table:formula')
      const value = /office:(?:value|date-value|time-value|boolean-value)="([^"]+)"/.exec(attributes!)?.[1]
      const cell = { type: formula ? 'formula' : type, text: textOf(content ?? ''), value: value ?? null }
      if (type !== 'empty' || repeated < 100) for (let count = 0; count < repeated; count++) cells.push(cell)
    }
    while (cells.at(-1)?.type === 'empty') cells.pop()
    return cells
  })
}

function textOf(content: string): string {
  return [...content.matchAll(/<text:p>([\s\S]*?)<\/text:p>/g)]
    .map(([, paragraph]) =>
      paragraph!
        .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count) => ' '.repeat(Number(count ?? 1)))
        .replace(/<text:tab\/>/g, '\t')
        .replace(/<[^>]+>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&apos;', "'")
        .replaceAll('&amp;', '&'),
    )
    .join('\n')
}
