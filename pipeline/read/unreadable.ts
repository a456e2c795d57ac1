import type { Rule } from '../message.ts'

/**
 * Thrown by a reader that cannot or will not read a file: broken, encrypted, or beyond a limit. The message says what is wrong with the
 * file and what to do; it never holds a path.
 */
export class Unreadable extends Error {
  override name = 'Unreadable'
  readonly rule: Rule
  /** Where in the text, counted from 1, for formats that are text. */
  readonly place: { line: number; column: number } | null

  constructor(message: string, rule: Rule = 'read:document-unreadable', place: Unreadable['place'] = null) {
    super(message)
    this.rule = rule
    this.place = place
  }
}
