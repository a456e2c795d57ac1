/** mdast → Markdown, always with the same settings. */
import type { Root } from 'mdast'
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
