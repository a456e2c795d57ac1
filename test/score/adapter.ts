/** What the structure score calls: one file in, the published rows out. */
import { readFile } from 'node:fs/promises'
import { VFile } from 'vfile'
import { documentOf } from '../../pipeline/derive/document/document.ts'
import { deriveFootnotes } from '../../pipeline/derive/footnotes.ts'
import { deriveParagraphs } from '../../pipeline/derive/paragraphs.ts'
import { deriveSections } from '../../pipeline/derive/sections.ts'
import { languageOf } from '../../pipeline/languages/index.ts'
import { parse } from '../../pipeline/parse/index.ts'
import { passageOf } from '../../pipeline/passage.ts'
import { readBytes } from '../../pipeline/read/read-bytes.ts'
import type { Component } from '../../pipeline/tree.ts'
import type { Vocabularies } from '../../pipeline/vocabulary.ts'
import type { Rows } from './structure.ts'

/** Structure asks for no vocabulary. */
const NO_TERMS: Vocabularies = {
  actors: { name: 'actors', terms: new Map() },
  places: { name: 'places', terms: new Map() },
  materiel: { name: 'materiel', terms: new Map() },
}

/** Parses one file; its language is the last part of its name before the layout: `S_RES_2510.zh.seed.txt`. */
export async function parseFile(path: string): Promise<Rows> {
  const code = /\.([a-z]{2})\.[^/]*$/.exec(path)?.[1] ?? 'en'
  const language = languageOf(code)
  if (!language) throw new Error(`No language ${code}`)
  const page = await readBytes(await readFile(path))
  const parsed = parse(page, language, 'R', new VFile({ path }))
  const metadata = {
    symbol: 'R',
    language: code,
    title: '',
    body: null,
    dates: {},
    source: { file: path, sha256: '', obtained: '' },
  }
  const document = documentOf(
    parsed,
    metadata,
    language,
    {
      characters: page.text.length,
      encoding: page.encoding,
    },
    NO_TERMS,
  )
  return {
    paragraphs: deriveParagraphs(document),
    footnotes: deriveFootnotes(document),
    sections: deriveSections(document),
    titles: document.components.flatMap(titlesOf),
  } as unknown as Rows
}

/** What is printed above a component: its name and its title. A marker in the title is anchored to the component's id. */
function titlesOf(component: Component): { id: string; text: string }[] {
  const named = component.heading
    ? [{ id: `${component.id}#heading`, text: passageOf('', component.heading.children).text }]
    : []
  const titled = component.title
    ? [{ id: component.id, text: passageOf('', component.title.children).text }]
    : []
  return [...named, ...titled]
}
