/** A report tree as short lines of text, one a node: what tests compare, and what a person can read. */
import { VFile } from 'vfile'
import { languageOf } from '../../pipeline/languages/index.ts'
import { type Parsed, parse } from '../../pipeline/parse/index.ts'
import { type Page, toLines } from '../../pipeline/read/lines.ts'
import type {
  Component,
  Heading,
  Inline,
  Label,
  Paragraph,
  Report,
  Section,
  Table,
} from '../../pipeline/tree.ts'

/** Parses a text, and gives the messages with it. */
export function parsed(text: string, code = 'en'): Parsed & { file: VFile } {
  return parsedPage(toLines(text), code)
}

export function parsedPage(page: Page, code = 'en'): Parsed & { file: VFile } {
  const file = new VFile({ path: 'report.txt' })
  return { ...parse(page, languageOf(code)!, 'R', file), file }
}

type Child = Label | Inline | { type: 'paragraph' }

/** The text of a node's own children, with `[4]` where a marker stands. */
export function textOf(children: readonly Child[]): string {
  let text = ''
  for (const child of children) {
    if (child.type === 'text') text += (child as { value: string }).value
    else if (child.type === 'footnoteReference') text += `[${(child as { number: number }).number}]`
  }
  return text
}

/** The whole tree: two spaces a depth, each node's kind, label and text. */
export function outline(tree: Report, width = 60): string[] {
  const lines: string[] = []
  const add = (depth: number, what: string, text: string) =>
    lines.push(`${'  '.repeat(depth)}${what}: ${text.length > width ? `${text.slice(0, width)}…` : text}`)
  const visit = (node: Component['children'][number] | Heading, depth: number): void => {
    if (node.type === 'heading') return
    if (node.type === 'section') {
      add(
        depth,
        `# ${node.number}`,
        textOf(
          (node as Section).children.flatMap((child) => (child.type === 'heading' ? child.children : [])),
        ),
      )
      for (const child of (node as Section).children) visit(child, depth + 1)
    } else if (node.type === 'table') {
      add(
        depth,
        'table',
        (node as Table).children
          .map((row) => row.children.map((cell) => textOf(cell.children)).join(' | '))
          .join(' / '),
      )
    } else {
      const { kind, number, item, children } = node as Paragraph
      add(depth, item ?? (number === null ? kind : String(number)), textOf(children))
      for (const child of children) if (child.type === 'paragraph') visit(child, depth + 1)
    }
  }
  for (const component of tree.children) {
    if (component.type !== 'component') continue
    lines.push(component.id.slice(tree.id.length + 1))
    if (component.title) add(1, 'title', textOf(component.title.children))
    for (const child of component.children) visit(child, 1)
    for (const note of component.notes) add(1, `note ${note.number}`, textOf(note.children))
  }
  return lines
}
