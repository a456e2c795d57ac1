import type { Entry, Ledger } from '../ledger.ts'
import type { Leaf, Removal, RemovalName, Report } from '../tree.ts'

/** What the ledger could not account for: a span that no leaf holds, or that two hold. */
export interface LedgerGap {
  start: number
  end: number
  problem: 'unaccounted' | 'accounted twice'
}

interface Placed {
  leaf: Leaf
  owner: string | null
  at: number | null
}

/**
 * Accounts for every character of the source: leaves in printed order, and the white space between them under the name that its
 * surroundings give it.
 */
export function account(
  tree: Report,
  text: string,
  pageStarts: number[],
): { ledger: Ledger; gaps: LedgerGap[] } {
  const placed = placeLeaves(tree)
  placed.sort((a, b) => a.leaf.span.start - b.leaf.span.start || a.leaf.span.end - b.leaf.span.end)
  const entries: Entry[] = []
  const gaps: LedgerGap[] = []
  let end = 0
  let before: Placed | null = null
  let page = 0
  for (const item of placed) {
    const { leaf } = item
    if (leaf.span.start === leaf.span.end) continue
    if (leaf.span.start < end) gaps.push({ start: leaf.span.start, end, problem: 'accounted twice' })
    if (leaf.span.start > end) {
      while (page < pageStarts.length && pageStarts[page]! <= end) page++
      const crosses = page < pageStarts.length && pageStarts[page]! <= leaf.span.start
      addSpace(entries, gaps, text, end, leaf.span.start, before, item, crosses)
    }
    entries.push({
      start: leaf.span.start,
      end: leaf.span.end,
      kind: kindOf(leaf),
      in: item.owner,
      at: item.at,
    })
    end = Math.max(end, leaf.span.end)
    before = item
  }
  if (end < text.length) addSpace(entries, gaps, text, end, text.length, before, null, false)
  return { ledger: { length: text.length, entries }, gaps }
}

function addSpace(
  entries: Entry[],
  gaps: LedgerGap[],
  text: string,
  start: number,
  end: number,
  before: Placed | null,
  after: Placed | null,
  crossesPage: boolean,
): void {
  const space = text.slice(start, end)
  if (/[^\s\ufeff]/.test(space)) {
    gaps.push({ start, end, problem: 'unaccounted' })
    return
  }
  entries.push({ start, end, kind: spaceName(space, before, after, crossesPage), in: null, at: null })
}

function spaceName(
  space: string,
  before: Placed | null,
  after: Placed | null,
  crossesPage: boolean,
): RemovalName {
  if (crossesPage || space.includes('\f')) return 'page-break'
  const within = before !== null && after !== null && before.owner !== null && before.owner === after.owner
  if (space.includes('\n')) return within ? 'hard-wrap' : 'block-break'
  if (before === null) return 'indent'
  if (before.leaf.type === 'label' || before.leaf.type === 'footnoteReference') return 'mark-space'
  return after?.leaf.type === 'text' && /^[-’]/.test(after.leaf.value) ? 'word-space' : 'script-space'
}

function kindOf(leaf: Leaf): Entry['kind'] {
  if (leaf.type === 'removal') return (leaf as Removal).name
  return leaf.type === 'footnoteReference' ? 'reference' : leaf.type
}

interface Walkable {
  type: string
  id?: string
  children?: Walkable[]
  notes?: Walkable[]
  heading?: Walkable | null
  title?: Walkable | null
}

/** Every leaf with the id of the row that publishes it and its place in that row's text. */
function placeLeaves(tree: Report): Placed[] {
  const placed: Placed[] = []
  const lengths = new Map<string, number>()
  const visit = (node: Walkable, owner: string | null): void => {
    if ('span' in node) {
      const leaf = node as unknown as Leaf
      if (leaf.type === 'text' && owner !== null) {
        const at = lengths.get(owner) ?? 0
        lengths.set(owner, at + leaf.value.length)
        placed.push({ leaf, owner, at })
      } else {
        placed.push({ leaf, owner: leaf.type === 'removal' ? null : owner, at: null })
      }
      return
    }
    const own = node.id !== undefined && node.id !== '' ? node.id : owner
    // what names a component is not part of its title
    if (node.heading) visit(node.heading, `${own}#heading`)
    if (node.title) visit(node.title, own)
    for (const child of node.children ?? []) visit(child, own)
    for (const note of node.notes ?? []) visit(note, own)
  }
  visit(tree as unknown as Walkable, null)
  return placed
}
