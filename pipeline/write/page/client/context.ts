import type { Names } from '../draw/names.ts'
import type { InterfaceLanguage, Words } from './languages/index.ts'

/** What every view needs to speak: the interface's language, and the labels of the vocabularies in it. */
export interface Context {
  lang: InterfaceLanguage
  words: Words
  name: Names
}
