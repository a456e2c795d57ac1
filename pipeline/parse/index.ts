/**
 * Lines → report tree: a lossless parse, then small named edits in this order.
 */
import { unified } from 'unified'
import type { VFile } from 'vfile'
import type { Language } from '../languages/language.ts'
import type { Ledger } from '../ledger.ts'
import { tell } from '../message.ts'
import type { Page } from '../read/lines.ts'
import type { Report } from '../tree.ts'
import { account } from './account.ts'
import { buildComponents } from './build-components.ts'
import { checkNumbering } from './check-numbering.ts'
import { checkUnread } from './check-unread.ts'
import { gatherTables } from './gather-tables.ts'
import { identify } from './identify.ts'
import { joinBlocks } from './join-blocks.ts'
import { markReferences } from './mark-references.ts'
import { nestSections } from './nest-sections.ts'
import { parseLines } from './parse-lines.ts'
import { placeOf } from './place.ts'
import { readMasthead } from './read-masthead.ts'
import { removeContents } from './remove-contents.ts'
import { removeFigures } from './remove-figures.ts'
import { removeFurniture } from './remove-furniture.ts'
import { setAsideAsterisks } from './set-aside-asterisks.ts'
import { splitNotes } from './split-notes.ts'

export interface Parsed {
  tree: Report
  ledger: Ledger
}

/**
 * Parses one report.
 *
 * @param page the decoded text and its printed lines
 * @param id the report's id, `S-2012-178`
 * @param file receives the messages; nothing is thrown for any text
 */
export function parse(page: Page, language: Language, id: string, file: VFile): Parsed {
  const lineStarts = lineStartsOf(page.text)
  const processor = unified()
    .use(parseLines, page)
    .use(removeFurniture)
    .use(removeFigures)
    .use(readMasthead, language)
    .use(removeContents, language)
    .use(setAsideAsterisks, language)
    .use(splitNotes, language)
    .use(markReferences, language)
    .use(gatherTables, language)
    .use(joinBlocks, language, page.layout)
    .use(buildComponents, language)
    .use(nestSections)
    .use(identify, id)
    .use(() => (tree: Report) => {
      tree.data = { ...tree.data, pages: page.pages, lineStarts }
    })
    .use(checkNumbering)
    .use(checkUnread)
  const tree = processor.runSync(processor.parse(file) as never, file) as unknown as Report
  const { ledger, gaps } = account(tree, page.text, pageStartsOf(page))
  for (const gap of gaps) {
    tell(
      file,
      'parse:ledger-incomplete',
      `Characters ${gap.start} to ${gap.end} are ${gap.problem}, expected in exactly one place`,
      {
        place: placeOf(tree, gap.start),
      },
    )
  }
  return { tree, ledger }
}

function lineStartsOf(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** Offset of the first line of each page after the first. */
function pageStartsOf(page: Page): number[] {
  const starts: number[] = []
  let last = 1
  for (const line of page.lines) {
    if (line.page === last) continue
    starts.push(line.start)
    last = line.page
  }
  return starts
}
