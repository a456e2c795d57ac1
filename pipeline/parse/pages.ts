import type { DraftNode, PrintedLine } from './draft.ts'

/** The printed lines of each page, in order. */
export function byPage(nodes: DraftNode[]): PrintedLine[][] {
  const pages = new Map<number, PrintedLine[]>()
  for (const node of nodes) {
    if (node.type !== 'printedLine') continue
    const lines = pages.get(node.line.page)
    if (lines) lines.push(node)
    else pages.set(node.line.page, [node])
  }
  return [...pages.values()]
}

/** Whether a line is turned on a page that is not. */
export function isTurned(node: DraftNode): boolean {
  return node.type === 'printedLine' && node.line.style?.turned === true
}
