/** What a reviewer wrote beside a report: corrections of derived rows, and slips of the published text. */
import type { Cell } from './table.ts'

export interface Correction {
  action: 'set' | 'drop' | 'add'
  table: string
  /** Row id without the report: `annex.p12.s2`. */
  record?: string
  field?: string
  expect?: Cell
  value?: Cell
  row?: Record<string, Cell> & { paragraph: string; quote: string }
  reason: string
  /** Line in the file, for messages. */
  line: number
}

export interface Slip {
  in: string
  quote: string
  problem: string
  suggestion: string
  line: number
}

export interface Review {
  corrections: Correction[]
  slips: Slip[]
}
