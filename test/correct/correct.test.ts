import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { type Correctable, correct } from '../../pipeline/correct/index.ts'
import { declarations, derive } from '../../pipeline/derive/index.ts'
import type { Correction } from '../../pipeline/review.ts'
import { documentOfText } from '../support.ts'

const document = documentOfText('一. 建议\n\n1. 利比亚当局必须采取行动。当局提到了其他事项。\n\n2. 完。\n')
const RECORD = 'main.p1.s1'

function apply(correction: Omit<Correction, 'table' | 'reason' | 'line'>, table = 'recommendations') {
  const rows = derive(document)
  const tables = new Map<string, Correctable>(
    declarations
      .filter((one) => one.correctable)
      .map(({ name, schema }) => [name, { schema, rows: rows.get(name)! }]),
  )
  const file = new VFile({ path: 'corrections.yaml' })
  const reviewed = [{ ...correction, table, reason: 'for the test', line: 7 }]
  const curations = correct(document, tables, reviewed, file)
  return {
    curations,
    rows: tables.get(table)?.rows ?? [],
    messages: file.messages.map((message) => ({
      rule: message.ruleId,
      line: message.line,
      reason: message.reason,
    })),
  }
}

it('sets a field and says curated', () => {
  const { rows, messages } = apply({
    action: 'set',
    record: RECORD,
    field: 'scope',
    expect: 'national',
    value: 'regional',
  })
  expect(messages).toEqual([])
  expect(rows).toMatchObject([{ scope: 'regional', curated: true }])
})

it('drops a row', () => {
  expect(apply({ action: 'drop', record: RECORD, expect: '利比亚当局必须采取行动。' }).rows).toEqual([])
})

it('adds a row with its quote, in printed order', () => {
  const { rows, messages } = apply({
    action: 'add',
    row: {
      paragraph: 'main.p1',
      quote: '当局提到了其他事项。',
      force: 'option',
      addressees: ['libya'],
      addressee_stated: 'explicit',
      themes: ['general'],
      scope: 'national',
    },
  })
  expect(messages).toEqual([])
  expect(rows[1]).toMatchObject({
    id: 'S-2024-1.main.p1.s2',
    rule: 'curated',
    curated: true,
    citation: 'S/2024/1, para. 1',
  })
})

it('publishes what was corrected, from what to what, and why', () => {
  const set = {
    action: 'set',
    record: RECORD,
    field: 'addressees',
    expect: ['libya'],
    value: ['libya', 'chad'],
  }
  expect(apply(set as Correction).curations).toEqual([
    {
      id: 'S-2024-1.main.p1.s1.c1',
      lang: 'zh',
      report: 'S-2024-1',
      action: 'set',
      table_name: 'recommendations',
      record: 'S-2024-1.main.p1.s1',
      field: 'addressees',
      machine: 'libya',
      value: 'libya; chad',
      reason: 'for the test',
    },
  ])
})

it('publishes a row that was added under the id that it got', () => {
  const added = { action: 'add', row: { paragraph: 'main.p1', quote: '当局提到了其他事项。' } }
  expect(apply(added as unknown as Correction).curations).toMatchObject([
    { record: 'S-2024-1.main.p1.s2', field: 'quote', machine: null, value: '当局提到了其他事项。' },
  ])
})

it.each([
  [
    'an expectation that no longer holds',
    { action: 'set', record: RECORD, field: 'scope', expect: 'global', value: 'regional' },
    'expectation-failed',
    /"national".*"global"/,
  ],
  [
    'a correction that changes nothing',
    { action: 'set', record: RECORD, field: 'scope', expect: 'national', value: 'national' },
    'changes-nothing',
    /already/,
  ],
  ['a row that is not there', { action: 'drop', record: 'main.p9.s1', expect: '' }, 'record-missing', /p9/],
  [
    'a quote that is not in the source',
    { action: 'add', row: { paragraph: 'main.p1', quote: '没有的话' } },
    'quote-missing',
    /没有的话/,
  ],
  [
    'a row that the machine finds',
    { action: 'add', record: RECORD, row: { paragraph: 'main.p1', quote: '利比亚当局必须采取行动。' } },
    'changes-nothing',
    /use set/,
  ],
] as const)('refuses %s', (_name, correction, rule, reason) => {
  const { messages, curations } = apply(correction as unknown as Correction)
  expect(curations).toEqual([])
  expect(messages).toEqual([{ rule, line: 7, reason: expect.stringMatching(reason) }])
})

it('refuses a table that nobody may correct', () => {
  expect(apply({ action: 'drop', record: RECORD, expect: '' }, 'paragraphs').messages).toMatchObject([
    { rule: 'table-unknown' },
  ])
})
