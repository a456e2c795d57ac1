import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { corrections, metadata as validate } from '#validators'
import { languages } from '../../pipeline/languages/index.ts'
import { parseYaml } from '../../pipeline/read/yaml.ts'
import type { Metadata } from '../../pipeline/report.ts'

const VALID = `symbol: A/84/30
language: en
title: Report of the Board on rivers
body: null
dates: { main: 2030-05-03 }
source: { file: report.txt, sha256: ${'ab'.repeat(32)}, obtained: Written for a test. }
`

/** Each message as `line:column reason`. */
function problems(text: string, validator = validate): string[] {
  const file = new VFile()
  parseYaml<Metadata>(text, file, validator)
  return file.messages.map(({ line, column, reason }) => `${line}:${column} ${reason}`)
}

test('a complete file is read', () => {
  const file = new VFile()
  expect(parseYaml<Metadata>(VALID, file, validate)?.value.symbol).toBe('A/84/30')
  expect(file.messages).toEqual([])
})

test.each([
  ['a value of the wrong type', VALID.replace('A/84/30', '7'), '1:9 symbol must be string'],
  [
    'an unknown language',
    VALID.replace('language: en', 'language: tlh'),
    '2:11 language must be equal to one of the allowed values: ar, de, en, es, fr, ru, zh',
  ],
  ['a missing key', VALID.replace(/body.*\n/, ''), "1:1 The file must have required property 'body'"],
  ['a key inside', VALID.replace('2030-05-03', '3 May 2030'), '5:16 dates.main must match format "date"'],
  ['a key too many', `${VALID}colour: blue\n`, '7:1 The file must NOT have additional properties: colour'],
  ['a key given twice', `${VALID}title: x\n`, '7:1 Map keys must be unique'],
  ['a tab for an indent', 'a:\n\tb: 1\n', '2:1 Tabs are not allowed as indentation'],
])('%s is told with its place', (_, text, problem) => {
  expect(problems(text)).toContain(problem)
})

test('an item of a list is counted from one, and only what it lacks is told', () => {
  const items = `- { action: drop, table: incidents, record: a, expect: x, reason: Long enough to read. }
- { action: set, table: incidents, record: b, field: type, value: attack, reason: Long enough to read. }
`
  expect(problems(items, corrections)).toEqual(["2:3 Item 2 must have required property 'expect'"])
})

test('aliases without end are refused', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
  for (const [here, before] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf'])
    bomb.push(`${here}: &${here} [${Array(9).fill(`*${before}`).join(', ')}]`)
  expect(problems(bomb.join('\n')).join()).toMatch(/alias/)
})

test('the schema admits the languages that are read', () => {
  const schema = JSON.parse(readFileSync('schemas/metadata.schema.json', 'utf8'))
  expect(schema.properties.language.enum).toEqual(Object.keys(languages))
})
