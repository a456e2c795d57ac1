import type { Reading, Scheme } from '../languages/numbering.ts'
import type { Component, Report, Section } from '../tree.ts'

interface SectionFacts {
  reading: Reading | null
  indent: number
  style?: { level?: number; size?: number } | undefined
}

/**
 * Flat headings → nested sections.
 *
 * ```
 * 三. → A. → 武装犯罪增加 → 贩运武器
 * ```
 *
 * Numbered headings nest in the order in which their numbering schemes first appear. Unnumbered ones stand below the last numbered one;
 * of two that follow each other with nothing between, the second is below the first; a later one is their sibling again where it is
 * indented like the first, or is itself followed by a heading.
 */
export function nestSections() {
  return (tree: Report): void => {
    for (const child of tree.children) if (child.type === 'component') nest(child)
  }
}

function nest(component: Component): void {
  const flat = component.children
  const schemes: Scheme[] = []
  const stack: { section: Section; rank: number }[] = []
  const nested: Component['children'] = []
  for (const [index, node] of flat.entries()) {
    if (node.type !== 'section') {
      const parent = stack.at(-1)?.section
      if (parent) parent.children.push(node)
      else nested.push(node)
      continue
    }
    const facts = node.data as SectionFacts | undefined
    delete node.data
    const rank = rankOf(facts, schemes, stack, flat, index)
    while (stack.length > 0 && stack.at(-1)!.rank >= rank) stack.pop()
    const parent = stack.at(-1)?.section
    node.level = stack.length + 1
    if (facts?.reading) node.number = numberOf(facts.reading)
    stack.push({ section: node, rank })
    INDENTS.set(node, facts?.indent ?? 0)
    if (parent) parent.children.push(node)
    else nested.push(node)
  }
  component.children = nested
}

/** Ranks below this belong to numbered headings, in the order of their schemes. */
const UNNUMBERED = 100
const INDENTS = new WeakMap<Section, number>()

function rankOf(
  facts: SectionFacts | undefined,
  schemes: Scheme[],
  stack: { section: Section; rank: number }[],
  flat: Component['children'],
  index: number,
): number {
  if (facts?.style?.level !== undefined) return facts.style.level
  const scheme = facts?.reading?.scheme
  if (scheme) {
    if (!schemes.includes(scheme)) schemes.push(scheme)
    return schemes.indexOf(scheme) + 1
  }
  const above = stack.filter((step) => step.rank >= UNNUMBERED)
  if (above.length === 0) return UNNUMBERED
  const last = above.at(-1)!
  if (flat[index - 1] === last.section) return last.rank + 1
  const parent = above.at(-2)
  if (parent && flat[index + 1]?.type === 'section' && isUnnumbered(flat[index + 1] as Section))
    return parent.rank
  if (parent && (facts?.indent ?? 0) > INDENTS.get(last.section)!) return parent.rank
  return last.rank
}

function isUnnumbered(section: Section): boolean {
  return !(section.data as SectionFacts | undefined)?.reading
}

/** The canonical step of a heading's path: `3` for III and 三, `B` for B. */
function numberOf(reading: Reading): string {
  return reading.scheme === 'letter-upper' ? String.fromCharCode(64 + reading.value) : String(reading.value)
}
