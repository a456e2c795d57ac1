/** Short reports in UN drafting style, with a masthead, and a source folder to add them to. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Vocabularies } from '../pipeline/vocabulary.ts'

/** As documents of the Security Council open; `number` makes one differ from the next. */
export function reportText(number: number): string {
  return `United Nations                                          S/2031/${number}
Security Council                                Distr.: General
                                                ${number} March 2031
                                                Original: English

Situation of the river basins

Report of the Secretary-General

I. Introduction

1. The present report covers the period since 1 September 2030.

2. The Mission heard the following statements:

(a) By the secretariat, on floods;1

(b) By ${number} members, on droughts.

II. Observations

3. The Governments concerned should publish the level of their rivers each year.

__________________

1 See S/2030/${number}, para. 5.
`
}

export const FRENCH = `Nations Unies                                            S/2031/5
Conseil de sécurité                              Distr. générale
                                                 5 mars 2031
                                                 Original : anglais

Situation des bassins fluviaux

I. Introduction

1. Le présent rapport porte sur la période écoulée depuis le 1er septembre 2030.

2. Les gouvernements concernés devraient publier le niveau de leurs cours d’eau.
`

export const LETTER = `United Nations                                          S/2031/77
Security Council                                Distr.: General
                                                9 May 2031

Letter dated 3 May 2031 from the Chair of the Board addressed to the President of the Security Council

I have the honour to transmit herewith the report of the Board on rivers (see annex).

(Signed) A. Chair

Annex

Report of the Board on rivers

16 April 2031

1. The Board met in Nairobi from 2 to 6 April 2031.

2. The Board heard no statements.
`

/** A temporary folder, removed after the test. */
export function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'undocket-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** An empty source folder with the project's vocabularies. */
export function emptySource(root: string): string {
  const source = join(root, 'source')
  mkdirSync(join(source, 'reports'), { recursive: true })
  cpSync('source/vocabularies', join(source, 'vocabularies'), { recursive: true })
  return source
}

export function write(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** Names and contents of the files in a folder. */
export function contents(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )
}

export const noVocabularies: Vocabularies = {
  actors: { name: 'actors', terms: new Map() },
  places: { name: 'places', terms: new Map() },
  materiel: { name: 'materiel', terms: new Map() },
}
