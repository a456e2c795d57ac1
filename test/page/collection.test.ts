import { statSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { build } from '../../pipeline/index.ts'
import { tableNames } from '../../pipeline/process.ts'
import type { Row } from '../../pipeline/table.ts'
import { page as render } from '../../pipeline/write/page/index.ts'
import { readTables } from '../../pipeline/write/renderings.ts'
import { closeBrowser, hasBrowser, open } from './browser.ts'
import { chinese, pageData, tablesOf } from './sample.ts'

afterAll(closeBrowser)

/** Han characters in no order, so that compression has as much to do as with real text. */
function filler(seed: number): string {
  let state = seed
  return Array.from({ length: 120 }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return String.fromCharCode(0x4e00 + (state % 3000))
  }).join('')
}

/** A report as long as a real one: the sample's paragraphs thirty times over, numbered on. */
function long(symbol: string): Map<string, Row[]> {
  const rows = new Map<string, Row[]>()
  for (let copy = 0; copy < 30; copy++) {
    for (const [table, own] of chinese(symbol)) {
      const once = table === 'reports' || table === 'components' || table === 'sections'
      if (once && copy > 0) continue
      const renumber = (text: string): string =>
        text
          .replace(/\.main\.p(\d+)/, (_, number: string) => `.main.p${Number(number) + 3 * copy}`)
          .replace(/\.fn1/, `.fn${copy + 1}`)
      const columns = ['id', 'paragraph', 'parent', 'in', 'anchor', 'incident', 'part_of']
      const moved = own.map((row) => {
        if (once) return row
        const ids = columns
          .filter((column) => typeof row[column] === 'string')
          .map((column) => [column, renumber(String(row[column]))])
        return {
          ...row,
          ...Object.fromEntries(ids),
          ...(table === 'paragraphs'
            ? { text: String(row.text) + filler(copy * 1000 + symbol.length * 7 + own.indexOf(row)) }
            : {}),
          ...(typeof row.char_start === 'number' ? { char_start: row.char_start + copy * 1000 } : {}),
        }
      })
      rows.set(table, [...(rows.get(table) ?? []), ...moved])
    }
  }
  return rows
}

describe.runIf(hasBrowser)('a collection of 200 reports', () => {
  it('shows its first view within two seconds, and any report, chart and table soon after', async () => {
    const tables = tablesOf(Array.from({ length: 200 }, (_, at) => long(`S/2031/${at + 1}`)))
    const html = render(pageData(tables))
    let started = performance.now()
    const timed = (): number => {
      const passed = performance.now() - started
      started = performance.now()
      return Math.round(passed)
    }
    const { page, errors, close } = await open(html)
    const times: Record<string, number> = { megabytes: Math.round(html.length / 1e5) / 10 }
    times.first = timed()
    expect(await page.textContent('h1')).toBe('200 reports')
    const go = async (name: string, hash: string, ready: string): Promise<void> => {
      timed()
      await page.evaluate((address) => {
        location.hash = address
      }, hash)
      await page.waitForSelector(ready)
      times[name] = timed()
    }
    await go('read', '#S-2031-150.main.p1', '.paragraph.selected')
    await go('incidents', '#incidents', '.cards > li >> nth=10')
    await go('recommendations', '#recommendations', '.matrix td button')
    await go('table', '#tables/recommendations?q=S-2031-77.', '.data tbody tr')
    await go('all paragraphs', '#tables/paragraphs', '.data tbody tr >> nth=10')
    console.log('200 reports, ms:', JSON.stringify(times))
    expect(times.first).toBeLessThan(2000)
    for (const [name, time] of Object.entries(times))
      if (name !== 'megabytes') expect(time, name).toBeLessThan(3000)
    expect(errors).toEqual([])
    await close()
  }, 120_000)
})

describe('the page of the reports in source/', () => {
  it('is smaller than 1.5 MB a report', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'undocket-'))
    await build({
      source: 'source',
      out: join(folder, 'draft'),
      pipelineVersion: '0.0.0',
      corrections: true,
    })
    const tables = await readTables(join(folder, 'draft'), tableNames)
    const html = render(pageData(tables))
    await writeFile(join(folder, 'index.html'), html)
    const { size } = statSync(join(folder, 'index.html'))
    expect(size).toBeLessThan(1_500_000)
    await rm(folder, { recursive: true })
    if (!hasBrowser) return
    const { page, errors, close } = await open(html, '#read')
    const ready = await page.evaluate(() => performance.now())
    const draws = await page.evaluate(() =>
      performance.getEntriesByType('paint').map(({ startTime }) => Math.round(startTime)),
    )
    console.log(`first report: ${size} bytes, drawn by ${Math.round(ready)} ms, first paint ${draws[0]} ms`)
    expect(ready).toBeLessThan(1000)
    expect(errors).toEqual([])
    await close()
  }, 60_000)
})
