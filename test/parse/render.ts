/** Sets a short document in the three layouts that extractors give, so that each can be read back. */
import { widthOf } from '../../pipeline/parse/width.ts'

export type Layout = 'doubled' | 'raw' | 'flow'
export const LAYOUTS: Layout[] = ['doubled', 'raw', 'flow']

/** One page: blocks with `{1}` where a marker stands, and the notes at its foot. */
export interface Sheet {
  blocks: string[]
  notes?: [number, string][]
}

const WIDTH = 64
const RULE = '_'.repeat(18)

/** @param space what parts words: a space, or nothing in Chinese */
export function render(sheets: Sheet[], layout: Layout, space = ' '): string {
  const pages = sheets.map((sheet) => page(sheet, layout, space))
  // doubled text has no form feeds: a page starts where a line begins with a space, without an empty line before it
  return layout === 'doubled'
    ? pages.map((text, index) => (index === 0 ? text : ` ${text}`)).join('')
    : pages.join('\f')
}

function page({ blocks, notes = [] }: Sheet, layout: Layout, space: string): string {
  const lines = blocks.flatMap((block) => printed(block, layout, space))
  if (notes.length > 0) lines.push(layout === 'flow' ? `${RULE}\n\n` : `${RULE}\n`)
  for (const [number, text] of notes) {
    const wrapped = wrap(text, space)
    if (layout === 'flow') lines.push(`${number} ${wrapped.join('\n')}\n\n`)
    else if (layout === 'raw') lines.push(`${number}\n${wrapped.join('\n')}\n`)
    else lines.push(`${number}\n ${wrapped.join('\n\n')} \n\n`)
  }
  const text = lines.join('')
  return layout === 'doubled' ? `${text.trimEnd()} \n` : text
}

function printed(block: string, layout: Layout, space: string): string[] {
  const lines = wrap(block, space)
  if (layout === 'doubled') {
    const last = lines.length - 1
    return lines.map((line, index) => `${mark(line, (n) => `\n${n}\n `)}${index === last ? ' ' : ''}\n\n`)
  }
  const end = layout === 'flow' ? '\n\n' : '\n'
  const marked = lines.map((line) =>
    mark(line, (n) => (layout === 'flow' ? n : `${n}\n`))
      .replace(/\n /g, '\n')
      .trimEnd(),
  )
  return [`${marked.join('\n')}${end}`]
}

function mark(line: string, set: (number: string) => string): string {
  return line.replace(/\{(\d+)\}/g, (_, number: string) => set(number))
}

function wrap(text: string, space: string): string[] {
  const words = space === ' ' ? text.split(' ') : (text.match(/[\w.{}()/-]+ ?|.[，。；：、”」)]*/gu) ?? [])
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    const longer = line === '' ? word : line + space + word
    if (line !== '' && widthOf(longer.replace(/[{}]/g, '')) > WIDTH) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}
