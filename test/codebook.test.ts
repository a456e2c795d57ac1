import { readFileSync } from 'node:fs'
import type { RootContent } from 'mdast'
import { expect, test } from 'vitest'
import { fromMarkdown } from '../pipeline/write/markdown.ts'

test('each row of its tables has as many cells as the head: a line break ends a row', () => {
  const { children } = fromMarkdown(readFileSync('schemas/CODEBOOK.md', 'utf8')) as {
    children: RootContent[]
  }
  const tables = children.filter((node) => node.type === 'table')
  expect(tables.length).toBeGreaterThan(2)
  for (const { children: rows } of tables)
    expect(rows.map((row) => row.children.length)).toEqual(rows.map(() => 2))
})

test('its list of themes is that of the schema, in the same order', () => {
  const schema = JSON.parse(readFileSync('schemas/recommendations.schema.json', 'utf8'))
  const { enum: themes } = schema.properties.themes.items as { enum: string[] }
  const section = /### Themes\n(.*?)\n## /s.exec(readFileSync('schemas/CODEBOOK.md', 'utf8'))![1]!
  expect([...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, theme]) => theme)).toEqual(themes)
})
