/** What a rule for words of force is, and what it is asked about. */
import type { Context, Force, Zone } from '../../wording.ts'

/** What a rule is asked about: a match of its words in a sentence. */
export interface Words {
  sentence: string
  context: Context
  match: RegExpExecArray
  from: number
  to: number
  /** True between quotation marks. */
  quoted: boolean
}

/** Where the actors asked to act are named; `null` where none can be; `'no'` where the words do not count here. */
export type Asked = Zone | null | 'no'

/** Words of force, and when they count. */
export interface ForceRule {
  rule: string
  force: Force
  words: RegExp
  read: (words: Words) => Asked
  /** Where the words that show the force stand, if not the whole match. */
  trigger?: (words: Words) => Zone
}
