import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { explain, explanationText } from '../pipeline/explain.ts'

const row = {
  id: 'S-2024-1.main.p1.s1',
  citation: 'S/2024/1, para. 1',
  quote: 'States must act.',
  trigger: 'must',
  force: 'obligation',
  rule: 'must',
  curated: true,
}
const curation = {
  table_name: 'recommendations',
  record: row.id,
  field: 'scope',
  machine: 'national',
  value: 'global',
  reason: 'All States are meant.',
}

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'undocket-explain-'))
  writeFileSync(join(folder, 'CODEBOOK.md'), '| `force` | `obligation` must, shall · `option` may |\n')
  writeFileSync(join(folder, 'recommendations.json'), JSON.stringify([row]))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

async function told(): Promise<string> {
  return explanationText((await explain(folder, row.id))!, (words) => `[${words}]`)
}

it('marks the words, names the rule and the line of the codebook', async () => {
  expect(await told()).toBe(`S-2024-1.main.p1.s1  (recommendations)
S/2024/1, para. 1

States [must] act.

  trigger              must

Rule       must, then changed by a reviewed correction
Codebook   \`obligation\` must, shall
`)
})

it('tells what was corrected, from what to what, and why', async () => {
  const other = { ...curation, record: 'S-2024-1.main.p2.s1', reason: 'Of another row.' }
  writeFileSync(join(folder, 'curations.json'), JSON.stringify([curation, other]))
  expect(await told()).toContain('\nCorrected  scope: national → global. All States are meant.\nCodebook')
})
