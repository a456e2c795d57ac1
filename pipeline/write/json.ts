import type { Table } from '../table.ts'

/** Table → JSON: an array with one record a line, keys in schema order, real lists and nulls. */
export function toJson({ rows }: Pick<Table, 'rows'>): string {
  return toJsonLines(rows)
}

/** Any list as a JSON array with one element a line, so that line tools and `git diff` can work on it. */
export function toJsonLines(values: readonly unknown[]): string {
  return values.length === 0 ? '[]\n' : `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]\n`
}
