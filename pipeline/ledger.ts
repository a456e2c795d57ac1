/** The ledger: every character of the decoded source, exactly once. Offsets are UTF-16 code units, half open. */
import type { RemovalName } from './tree.ts'

/** One span of the source and where it went: into a published row, or out under a name. */
export interface Entry {
  start: number
  end: number
  kind: 'text' | 'label' | 'reference' | RemovalName
  /** Id of the paragraph, section, component or footnote that holds the characters; null for removals. */
  in: string | null
  /** Index of the first character in that row's published text; null for what is not published as text. */
  at: number | null
}

export interface Ledger {
  /** Characters of the decoded source. */
  length: number
  entries: Entry[]
}
