import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import type { Language, LanguageCode } from './language.ts'
import { ru } from './ru.ts'
import { zh } from './zh.ts'

/** The languages a report can be read in. */
export const languages: Record<LanguageCode, Language> = { ar, de, en, es, fr, ru, zh }

/** The language of a code, or null for one that is not read. */
export function languageOf(code: string): Language | null {
  return Object.hasOwn(languages, code) ? languages[code as LanguageCode] : null
}
