import type { Style } from './lines.ts'

/**
 * The role that a number gives to its block: `12.` a paragraph; an upper-case letter with a point a heading, in UN drafting never
 * anything else; `(a)`, `i)`, `•` an item, at the depth where it is known.
 */
export function labelStyle(label: string, depth?: number): Style {
  if (/^[A-ZА-Я]\.$/.test(label)) return { role: 'heading' }
  if (/^[\d٠-٩]+\s*[.．–—-]?$/.test(label) && (depth === undefined || depth === 0))
    return { role: 'paragraph' }
  return depth ? { role: 'item', level: depth } : { role: 'item' }
}
