import type { Words } from '../client/languages/index.ts'
import type { Names } from './names.ts'

/** What every drawing needs to know. */
export interface DrawOptions {
  /** In pixels. */
  width: number
  words: Words
  /** The label of a vocabulary entry. */
  name: Names
}
