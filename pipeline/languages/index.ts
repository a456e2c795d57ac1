import { en } from './en.ts'
import type { Language, LanguageCode } from './language.ts'
import { zh } from './zh.ts'

/** The languages a report can be read in. */
export const languages: Partial<Record<LanguageCode, Language>> = { zh, en }

export function languageOf(code: string): Language | null {
  return languages[code as LanguageCode] ?? null
}
