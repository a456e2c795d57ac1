/** What the structure score calls: one file in, the published rows out. */
import type { Rows } from './structure.ts'

/** Parses one file of any format. Throws until there is a parser to call. */
export function parseFile(path: string): Promise<Rows> {
  throw new Error(`No parser is connected to the score yet, cannot read ${path}`)
}
