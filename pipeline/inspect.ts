/** What the parser makes of one file, for a person to look at: no metadata, no tables, no folder of its own. */
import { readFile } from 'node:fs/promises'
import { VFile } from 'vfile'
import { detectLanguage } from './languages/detect.ts'
import { languages } from './languages/index.ts'
import type { LanguageCode } from './languages/language.ts'
import { parse } from './parse/index.ts'
import { readDocument } from './read/report.ts'
import { type PackedMessage, packMessages } from './run/outcome.ts'
import type {
  Component,
  FootnoteReference,
  Heading,
  Label,
  Paragraph,
  Report,
  Section,
  Table,
} from './tree.ts'

/** One line of the outline. */
export interface OutlineLine {
  depth: number
  /** What is printed before the text, or the kind of what has no number: `24.`, `(a)`, `III.`, `note 7`, `table`. */
  label: string
  text: string
  page: number
  isHeading: boolean
}

/** Plain values, which a thread can send. */
export interface Inspection {
  messages: PackedMessage[]
  /** Format, encoding, language, size; null where the file cannot be read. */
  facts: string | null
  lines: OutlineLine[]
}

/**
 * Parses a document of any format and gives its outline in printed order, the notes at the end of their component.
 *
 * @param language by default the one that the text is in
 * @throws an Error where there is no such file
 */
export async function inspect(path: string, language?: LanguageCode): Promise<Inspection> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`${path} cannot be read (${error.code}), expected a document`)
  })
  const file = new VFile({ path })
  const document = await readDocument(bytes, file)
  if (!document) return { messages: packMessages(file), facts: null, lines: [] }
  const code = language ?? detectLanguage(document.text)
  const { tree } = parse(document, languages[code], 'R', file)
  const facts = [
    document.format,
    document.encoding.toUpperCase(),
    `${languages[code].name}${language ? '' : ' (detected)'}`,
    `${tree.data.pages} ${tree.data.pages === 1 ? 'page' : 'pages'}`,
    `${document.text.length} characters`,
  ]
  return { messages: packMessages(file), facts: facts.join(', '), lines: outlineOf(tree) }
}

type Child = (Heading | Section | Paragraph | Table)['children'][number]

function outlineOf(tree: Report): OutlineLine[] {
  const lines: OutlineLine[] = []
  const anchors = new Map<string, string>()
  const add = (
    depth: number,
    node: { children: readonly Child[]; page: number },
    kind: string,
    isHeading = false,
  ) => {
    const label = labelOf(node.children) ?? kind
    lines.push({ depth, label, text: textOf(node.children), page: node.page, isHeading })
    return label
  }
  const anchor = (component: Component, children: readonly Child[], where: string) => {
    for (const child of children)
      if (child.type === 'footnoteReference')
        anchors.set(`${component.id} ${(child as FootnoteReference).number}`, where)
  }
  const visit = (
    component: Component,
    node: Component['children'][number] | Heading,
    depth: number,
  ): void => {
    if (node.type === 'heading') return
    if (node.type === 'table') {
      lines.push({
        depth,
        label: 'table',
        text: `${node.children.length} rows`,
        page: node.page,
        isHeading: false,
      })
    } else if (node.type === 'section') {
      const heading = node.children.find((child) => child.type === 'heading')
      const children = heading?.children ?? []
      add(depth, { children, page: node.page }, '', true)
      anchor(component, children, 'heading')
      for (const child of node.children) visit(component, child, depth + 1)
    } else {
      const label = add(depth, node, node.kind)
      const number =
        node.number === null ? label : `para. ${node.number}${node.item ? ` (${node.item})` : ''}`
      anchor(component, node.children, number)
      for (const child of node.children) if (child.type === 'paragraph') visit(component, child, depth + 1)
    }
  }
  for (const component of tree.children) {
    if (component.type !== 'component') continue
    const title = [component.heading, component.title].flatMap((part) => (part ? [part.children] : []))
    lines.push({
      depth: 0,
      label: component.id.slice(tree.id.length + 1),
      text: title.map(textOf).join(' '),
      page: component.page,
      isHeading: true,
    })
    for (const children of title) anchor(component, children, 'title')
    for (const child of component.children) visit(component, child, 1)
    for (const note of component.notes) {
      const where = anchors.get(`${component.id} ${note.number}`) ?? 'no marker'
      lines.push({
        depth: 1,
        label: `note ${note.number}`,
        text: `[${where}] ${textOf(note.children)}`,
        page: note.page,
        isHeading: false,
      })
    }
  }
  return lines
}

function labelOf(children: readonly Child[]): string | null {
  return (children.find((child) => child.type === 'label') as Label | undefined)?.value ?? null
}

/** The running text of a node's own children, with the number of a note where its marker stands. */
function textOf(children: readonly Child[]): string {
  let text = ''
  for (const child of children) {
    if (child.type === 'text') text += child.value
    else if (child.type === 'footnoteReference') text += `[${child.number}]`
  }
  return text
}
