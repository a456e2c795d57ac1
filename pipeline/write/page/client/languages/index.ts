/** The languages of the interface: add one by adding a file like `en.ts` and its line here. */
import { en } from './en.ts'
import { zh } from './zh.ts'

export type Words = typeof en
export type InterfaceLanguage = keyof typeof languages

export const languages = { en, zh } satisfies Record<string, Words>
