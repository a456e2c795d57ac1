import type { Component, Paragraph, Report, Section, Table } from '../tree.ts'

/**
 * Gives every node its id, from the publisher's own numbering.
 *
 * `S-2012-178.annex.p81.b.1` is paragraph 81 (b) ㈠ of the annex; what has no number counts within its component (`u3`) or its parent
 * (`h1`). Where numbering restarts under a heading, the paragraph's id carries its section: `main.s2.p1`. A second id that would
 * be the same as a first gets the suffix `x2`.
 */
export function identify(reportId: string) {
  return (tree: Report): void => {
    tree.id = reportId
    const used = new Map<string, number>()
    const claim = (id: string): string => {
      const count = (used.get(id) ?? 0) + 1
      used.set(id, count)
      return count === 1 ? id : `${id}.x${count}`
    }
    const seen = new Map<string, number>()
    for (const component of tree.children) {
      if (component.type !== 'component') continue
      const count = (seen.get(component.id) ?? 0) + 1
      seen.set(component.id, count)
      component.id = `${reportId}.${count === 1 ? component.id : `${component.id}-${count}`}`
      identifyComponent(component, claim)
    }
  }
}

function identifyComponent(component: Component, claim: (id: string) => string): void {
  const restarts = numberingRestarts(component)
  let unnumbered = 0
  let tables = 0
  const visit = (
    nodes: Component['children'] | Section['children'],
    base: string,
    headings: { count: number },
  ): void => {
    for (const node of nodes) {
      if (node.type === 'section') {
        node.number ??= `h${++headings.count}`
        const step = base === component.id && !node.number.startsWith('h') ? `s${node.number}` : node.number
        node.id = claim(`${base}.${step}`)
        visit(node.children, node.id, { count: 0 })
      } else if (node.type === 'paragraph') {
        const own =
          node.item !== null ? node.item : node.number === null ? `u${++unnumbered}` : `p${node.number}`
        const prefix = node.item !== null || (node.number !== null && restarts) ? base : component.id
        node.id = claim(`${prefix}.${own}`)
        identifyItems(node, node.id, claim)
      } else if (node.type === 'table') {
        node.id = claim(`${component.id}.t${++tables}`)
        identifyCells(node)
      }
    }
  }
  visit(component.children, component.id, { count: 0 })
  for (const note of component.notes) note.id = claim(`${component.id}.fn${note.number}`)
}

function identifyItems(paragraph: Paragraph, root: string, claim: (id: string) => string): void {
  for (const child of paragraph.children) {
    if (child.type === 'paragraph') {
      child.id = claim(`${root}.${child.item}`)
      identifyItems(child, root, claim)
    }
  }
}

function identifyCells(table: Table): void {
  for (const [row, { children }] of table.children.entries())
    for (const [column, cell] of children.entries()) cell.id = `${table.id}.r${row + 1}.c${column + 1}`
}

/** Whether a paragraph number occurs twice in the component. */
function numberingRestarts(component: Component): boolean {
  const numbers = new Set<number>()
  let repeated = false
  const visit = (nodes: (Section | Paragraph | Table | { type: string })[]): void => {
    for (const node of nodes) {
      if (node.type === 'section') visit((node as Section).children)
      if (node.type !== 'paragraph') continue
      const { number } = node as Paragraph
      if (number === null) continue
      if (numbers.has(number)) repeated = true
      numbers.add(number)
    }
  }
  visit(component.children)
  return repeated
}
