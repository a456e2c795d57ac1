import type { Difference } from './difference.ts'

/**
 * The whole difference as JSON, one entry a line, so that the file itself reads and compares well.
 *
 * The rows of added and removed tables are only counted: they are in that version's own files.
 */
export function formatJson(difference: Difference): string {
  return `${layOut(difference, '')}\n`
}

/** Objects and lists are opened down to the lists of entries; an entry stays on its line. */
function layOut(value: unknown, indent: string): string {
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]'
    const isEntry = !value.some((item) => isTable(item))
    const items = value.map(
      (item) => `${indent}  ${isEntry ? JSON.stringify(item) : layOut(item, `${indent}  `)}`,
    )
    return `[\n${items.join(',\n')}\n${indent}]`
  }
  const entries = Object.entries(value as Record<string, unknown>)
  const lines = entries.map(([name, item]) => {
    const opened = Array.isArray(item) && item.some((each) => typeof each === 'object' && each !== null)
    return `${indent}  ${JSON.stringify(name)}: ${opened ? layOut(item, `${indent}  `) : JSON.stringify(item)}`
  })
  return `{\n${lines.join(',\n')}\n${indent}}`
}

function isTable(item: unknown): boolean {
  return typeof item === 'object' && item !== null && 'schema' in item && 'rows' in item
}
