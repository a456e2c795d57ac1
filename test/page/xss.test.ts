import { afterAll, describe, expect, it } from 'vitest'
import type { Difference } from '../../pipeline/diff/difference.ts'
import type { JSONSchema } from '../../pipeline/schema.ts'
import type { Cell, Row, Table } from '../../pipeline/table.ts'
import { page as render } from '../../pipeline/write/page/index.ts'
import { pictures } from '../../pipeline/write/pictures.ts'
import { closeBrowser, drawn, hasBrowser, open } from './browser.ts'
import { chinese, pageData, tablesOf } from './sample.ts'

const HOSTILE = `</script><script>alert(1)</script><img src=x onerror=alert(2)><svg onload=alert(3)>"'\`javascript:alert(4)&#60;b&#62;\u202e\u2066${'\u200b'}`

/** Columns whose values are what links and tables hang on: those stay. */
const KEPT =
  /^(?:id|lang|report|component|section|paragraph|parent|in|anchor|incident|kind|part_of|reports|paragraphs)$/

/** The sample with every text, label and enumeration ending in what a page must not run, and links that are scripts. */
function poisoned(tables: readonly Table[]): Table[] {
  return tables.map(({ name, schema, rows }) => ({
    name,
    schema: poisonedSchema(schema),
    rows: rows.map((row) => poisonedRow(row)),
  }))
}

function poisonedRow(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]): [string, Cell] => {
      if (column === 'link') return [column, 'javascript:alert(5)']
      if (KEPT.test(column) || /^date_|precision$/.test(column)) return [column, value]
      if (Array.isArray(value)) return [column, value.map((each) => each + HOSTILE)]
      return [column, typeof value === 'string' ? value + HOSTILE : value]
    }),
  )
}

function poisonedSchema(schema: JSONSchema): JSONSchema {
  const properties = Object.entries(schema.properties).map(([column, property]) => [
    column,
    { ...property, description: property.description + HOSTILE },
  ])
  return { ...schema, description: schema.description + HOSTILE, properties: Object.fromEntries(properties) }
}

const tables = poisoned(tablesOf([chinese()]))
const changes = {
  from: `1.0.0${HOSTILE}`,
  to: '1.2.0',
  level: 'patch',
  reasons: [{ level: 'patch', kind: 'cell-changed', table: 'incidents', count: 1, text: HOSTILE }],
  metadata: [{ kind: 'metadata-changed', property: HOSTILE, old: HOSTILE, new: null }],
  files: [{ kind: 'file-changed', path: HOSTILE, old: null, new: null }],
  tables: [
    {
      table: HOSTILE,
      kind: 'table-compared',
      key: ['id'],
      columns: ['id'],
      rows: { old: 1, new: 1 },
      schema: [
        { kind: 'description-changed', column: HOSTILE, keyword: HOSTILE, old: HOSTILE, new: HOSTILE },
      ],
      renamedColumns: [],
      filled: [],
      added: [{ key: [HOSTILE], citation: HOSTILE, at: 0, row: {} }],
      removed: [{ key: [HOSTILE], citation: HOSTILE, row: {} }],
      renamed: [{ old: [HOSTILE], new: [HOSTILE], citation: null }],
      changed: [
        { key: [HOSTILE], citation: null, cells: [{ column: HOSTILE, old: HOSTILE, new: `${HOSTILE}x` }] },
      ],
      moved: [],
    },
  ],
} as unknown as Difference
const html = render(
  pageData(tables, {
    title: HOSTILE,
    version: `1.2.0${HOSTILE}`,
    citation: HOSTILE,
    licence: HOSTILE,
    changes,
  }),
)

/** What no text may become. */
const MADE = [
  'main img',
  'header img',
  'footer img',
  'main script',
  'svg [onload]',
  '[onerror]',
  'a[href^="javascript"]',
  'iframe',
  'object',
]

const VIEWS = [
  '#read',
  '#S-2031-7.main.p1.s2.i1',
  '#incidents',
  '#recommendations',
  '#changes',
  ...tables.map(({ name }) => `#tables/${name}`),
]

afterAll(closeBrowser)

describe.runIf(hasBrowser)('hostile text in every cell', () => {
  it.each(VIEWS)('is shown as text in %s', async (hash) => {
    const { page, errors, requests, close } = await open(html, hash)
    await page.waitForTimeout(100)
    await drawn(page)
    for (const selector of MADE) expect(await page.locator(selector).count(), selector).toBe(0)
    const text = (await page.locator('header, main, footer').allTextContents()).join(' ')
    expect(text).toContain('<img src=x onerror=alert(2)>')
    expect(text).toContain('⟨U+202E⟩')
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
    const attributes = await page.$$eval('main *, header *', (nodes) =>
      nodes.flatMap((node) => ['title', 'aria-label'].map((name) => node.getAttribute(name) ?? '')),
    )
    expect(attributes.filter((value) => /[\u202a-\u202e\u2066-\u2069]/.test(value))).toEqual([])
    expect(errors).toEqual([])
    expect(requests).toEqual([])
    await close()
  })

  it.each([
    '#<img src=x onerror=alert(6)>',
    '#tables/<script>alert(7)</script>?q=<b>',
    '#incidents?type="><img src=x>',
    '#read/%E0%A4%A',
    '#changes?__proto__=1',
  ])('is harmless in the address %s', async (hash) => {
    const { page, errors, close } = await open(html, hash)
    for (const selector of MADE) expect(await page.locator(selector).count(), selector).toBe(0)
    expect(errors).toEqual([])
    await close()
  })

  it('is refused as a script, were it ever to become one', async () => {
    const { page, close } = await open(html)
    const ran = await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'document.body.dataset.ran = "yes"'
      document.body.append(script)
      return document.body.dataset.ran ?? 'no'
    })
    expect(ran).toBe('no')
    await close()
  })
})

describe('hostile text in pictures', () => {
  it('is text', () => {
    for (const [name, svg] of pictures(tables)) {
      expect(svg, name).not.toMatch(/<script|<img|<svg onload|[\u202a-\u202e\u2066-\u2069]/)
      expect(svg, name).toContain('&lt;')
    }
  })
})
