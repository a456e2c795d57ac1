/** mdast → Markdown, always with the same settings, and what is often put into a tree. */
import type { Heading, Root, Text } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-', emphasis: '*', strong: '*' })
  .freeze()

const reader = unified().use(remarkParse).use(remarkGfm).freeze()

/** Serialises a tree. */
export function toMarkdown(tree: Root): string {
  return writer.stringify(tree)
}

/** Parses Markdown as a forge would. */
export function fromMarkdown(markdown: string): Root {
  return reader.parse(markdown)
}

/** A heading of plain text. */
export function heading(depth: Heading['depth'], value: string): Heading {
  return { type: 'heading', depth, children: [text(value)] }
}

/** Plain text: what would be markup in it is escaped. */
export function text(value: string): Text {
  return { type: 'text', value }
}
