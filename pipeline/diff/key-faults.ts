import { DiffError } from './difference.ts'

/** How many rows an error names before it only counts. */
const named = 5

/** Rows that their key does not name, in the words of an error: `row 7`, `x in rows 1 and 7`. */
export interface KeyFaults {
  missing: string[]
  repeated: string[]
}

/**
 * Refuses rows that their key does not name.
 *
 * @param where what holds the rows, as a user knows it
 * @throws DiffError when there is any such row
 */
export function refuseFaults(where: string, key: readonly string[], { missing, repeated }: KeyFaults): void {
  const start = `${where}, key ${key.join(' + ')}`
  if (missing.length > 0) {
    throw new DiffError(
      `${start}: the key is empty in ${some(missing)}. Give every row a key, or name another one.`,
    )
  }
  if (repeated.length > 0) {
    throw new DiffError(`${start}: not unique: ${some(repeated)}. Name columns that tell the rows apart.`)
  }
}

/** The first few of a list, and how many more there are. */
export function some(items: readonly string[]): string {
  const rest = items.length - named
  return items.slice(0, named).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}
