import { readFile } from 'node:fs/promises'
import { afterAll, describe, expect, it } from 'vitest'
import type { Difference } from '../../pipeline/diff/difference.ts'
import { toCsv } from '../../pipeline/write/csv.ts'
import { page as render } from '../../pipeline/write/page/index.ts'
import { closeBrowser, drawn, hasBrowser, open } from './browser.ts'
import { arabic, chinese, english, pageData, tablesOf } from './sample.ts'

const one = tablesOf([chinese()])
const html = render(pageData(one))
const several = render(pageData(tablesOf([chinese(), english(), arabic()])))

afterAll(closeBrowser)

describe.runIf(hasBrowser)('Read', () => {
  it('marks every recommendation and incident in the text', async () => {
    const { page, close } = await open(html)
    const marked = await page.$$eval('article a.mark', (marks) =>
      marks.flatMap((mark) => mark.getAttribute('data-ids')!.split(' ')),
    )
    const rows = ['recommendations', 'incidents'].flatMap((name) =>
      one.find((table) => table.name === name)!.rows.map((row) => row.id),
    )
    expect([...new Set(marked)].sort()).toEqual(rows.sort())
    await close()
  })

  it('leads from the words to the row and from the row to the words', async () => {
    const { page, close } = await open(html)
    await page.click('article a.mark.incident')
    await page.waitForSelector('.rows .current .details')
    expect(new URL(page.url()).hash).toBe('#S-2031-7.main.p1.s2.i1')
    expect(await page.textContent('.rows .current .details')).toContain('Northern band')
    await page.click('.rows li.recommendation >> nth=0')
    await page.waitForSelector('a.mark.recommendation.selected')
    expect(await page.textContent('a.mark.selected')).toBe('该国当局必须加强库存管理。')
    await close()
  })

  it('prints numbers, items, footnotes, citations and slips', async () => {
    const { page, close } = await open(html)
    expect(
      await page.$$eval('.paragraph > .label', (labels) => labels.map((label) => label.textContent)),
    ).toEqual(['1.', '2.', '3.', '(a)', '(b)'])
    expect(await page.textContent('article')).toContain('[sic: 联合评估团]')
    expect(await page.getAttribute('.footnote a.citation', 'href')).toBe('https://undocs.example/zh/S/2030/1')
    await page.click('article sup a')
    await page.waitForSelector('.footnote.selected')
    await page.click('.footnote .label')
    await page.waitForSelector('.paragraph.selected')
    await close()
  })

  it.each([
    ['a paragraph', '#S-2031-7.main.p2', '.paragraph.selected'],
    ['an item', '#S-2031-7.main.p3.b', '.paragraph.selected'],
    ['a recommendation', '#S-2031-7.main.p1.s3', 'a.mark.recommendation.selected'],
    ['an incident', '#S-2031-7.main.p2.s2.i1', 'a.mark.incident.selected'],
    ['a footnote', '#S-2031-7.main.fn1', '.footnote.selected'],
    ['a section', '#S-2031-7.main.s1', 'h3.selected'],
    ['a citation, where it stands', '#S-2031-7.main.fn1.c1', '.footnote.selected'],
    ['a dated fact, where it stands', '#S-2031-7.main.p1.s1.t1', '.paragraph.selected'],
    ['an item of materiel, where it stands', '#S-2031-7.main.p2.s2.i1.m1', '.paragraph.selected'],
  ])('opens at %s', async (_, hash, selector) => {
    const { page, close, errors } = await open(html, hash)
    const box = await page.locator(selector).first().boundingBox()
    expect(box!.y).toBeGreaterThan(0)
    expect(box!.y).toBeLessThan(900)
    expect(errors).toEqual([])
    await close()
  })

  it('says so when a row is not there', async () => {
    const { page, close } = await open(html, '#S-2031-7.main.p99')
    expect(await page.textContent('.panel [role=alert]')).toContain('S-2031-7.main.p99')
    const other = await open(html, '#no-such%row')
    expect(await other.page.textContent('[role=alert]')).toContain('no-such%row')
    expect(other.errors).toEqual([])
    await other.close()
    await close()
  })

  it('hides a kind of mark and its rows', async () => {
    const { page, close } = await open(html)
    await page.uncheck('.toggle.incident input')
    expect(await page.isVisible('.rows li.incident')).toBe(false)
    expect(await page.isVisible('.rows li.recommendation')).toBe(true)
    await close()
  })

  it('goes by keyboard from the words to the row, on, and back', async () => {
    const { page, close } = await open(html)
    await page.focus('article a.mark.incident')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.classList.contains('opened'))
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('Go to the words')
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement!.className)).toContain('mark incident selected')
    await close()
  })

  it('lists the reports of a collection and opens one in the wished language', async () => {
    const { page, close } = await open(several)
    expect(await page.$$eval('.card h2 a', (links) => links.map((link) => link.textContent))).toEqual([
      'S/2031/7',
      'S/2031/7',
      'S/2031/8',
    ])
    await page.fill('input[type=search]', 'تقرير')
    expect(await page.locator('.card').count()).toBe(1)
    await page.click('.card a')
    await page.waitForSelector('article[lang=ar][dir=rtl]')
    await close()
    const chosen = await open(several, '#S-2031-7.main.p1?lang=zh')
    expect(await chosen.page.getAttribute('article', 'lang')).toBe('zh')
    await chosen.page.selectOption('#report-choice', 'S-2031-7.en')
    await chosen.page.waitForSelector('article[lang=en]')
    await chosen.close()
  })

  it('sets Arabic from the right within a page that runs from the left', async () => {
    const { page, close } = await open(several, '#S-2031-8.main.p1')
    const label = await page.locator('.paragraph .label').first().boundingBox()
    const text = await page.locator('.paragraph p').first().boundingBox()
    expect(label!.x).toBeGreaterThan(text!.x)
    const panel = await page.locator('.panel').boundingBox()
    expect(panel!.x).toBeGreaterThan(text!.x)
    await close()
  })
})

describe.runIf(hasBrowser)('Incidents', () => {
  const count = (text: string | null): number => Number(/^\d+/.exec(text!)![0])

  it.each([
    ['type', '#incidents?type=attack', 2],
    ['place', '#incidents?place=tama', 2],
    ['actor', '#incidents?actor=northern-band', 2],
    ['granularity', '#incidents?granularity=series', 2],
    ['first year', '#incidents?from=2032', 0],
    ['last year', '#incidents?to=2021', 1],
    ['words', '#incidents?q=步枪', 1],
    ['two filters', '#incidents?type=attack&granularity=single', 1],
  ])('filters by %s', async (_, hash, expected) => {
    const { page, close } = await open(html, hash)
    expect(count(await page.textContent('p.count'))).toBe(expected)
    expect(await page.locator('.cards > li').count()).toBe(expected)
    expect(await page.locator('svg .incident').count()).toBe(expected)
    const onMap = await page.$$eval('svg .spot', (spots) =>
      spots.reduce((sum, spot) => sum + Number(spot.getAttribute('data-count')), 0),
    )
    expect(onMap).toBeLessThanOrEqual(expected)
    await close()
  })

  it('is filtered with its controls, remembers it in the address, and is cleared', async () => {
    const { page, close } = await open(html, '#incidents')
    await page.selectOption('.filters select >> nth=0', 'seizure')
    expect(await page.locator('.cards > li').count()).toBe(1)
    expect(page.url()).toContain('type=seizure')
    expect(await page.textContent('.cards .materiel')).toContain('40')
    await page.click('text=Clear filters')
    expect(await page.locator('.cards > li').count()).toBe(5)
    await page.fill('.filters input[type=number] >> nth=0', '2031')
    expect(await page.textContent('p.count')).toContain('1 incident without a date left out')
    await close()
  })

  it('leads from a row of the timeline to the words, and from a place to its incidents', async () => {
    const { page, close } = await open(html, '#incidents')
    await page.click('svg a.spot.single[data-place=niger]')
    await page.waitForFunction(() => document.querySelectorAll('.cards > li').length === 1)
    await page.click('svg a.incident >> nth=0')
    await page.waitForSelector('a.mark.selected')
    await close()
  })
})

describe.runIf(hasBrowser)('Recommendations', () => {
  it('has in each cell of the matrix the number that the list then shows', async () => {
    const { page, close } = await open(html, '#recommendations')
    const cells = await page.locator('.matrix td button').count()
    expect(cells).toBe(5)
    for (let at = 0; at < cells; at++) {
      const cell = page.locator('.matrix td button').nth(at)
      const number = Number(await cell.textContent())
      await cell.click()
      expect(await page.locator('.cards > li').count()).toBe(number)
      expect(await page.locator('.matrix button[aria-pressed=true]').count()).toBe(1)
      await page.locator('.matrix td button').nth(at).click()
      expect(await page.locator('.cards > li').count()).toBe(3)
    }
    await close()
  })

  it.each([
    ['addressee', '#recommendations?addressee=authorities', 2],
    ['no addressee', '#recommendations?addressee=-', 1],
    ['theme', '#recommendations?theme=border_control', 2],
    ['force', '#recommendations?force=proposal', 2],
    ['scope', '#recommendations?scope=regional', 1],
    ['words', '#recommendations?q=库存', 1],
  ])('filters by %s', async (_, hash, expected) => {
    const { page, close } = await open(html, hash)
    expect(await page.locator('.cards > li').count()).toBe(expected)
    await close()
  })

  it('says how strongly, by whom relayed, and shows the words of force', async () => {
    const { page, close } = await open(html, '#recommendations')
    const card = page.locator('.cards > li').nth(1)
    expect(await card.textContent()).toContain('Proposal')
    expect(await card.textContent()).toContain('relayed from Panel')
    expect(await page.locator('.cards strong').first().textContent()).toBe('必须')
    await close()
  })

  it('keeps the keyboard in the cell that is pressed', async () => {
    const { page, close } = await open(html, '#recommendations')
    await page.locator('.matrix td button').first().focus()
    await page.keyboard.press('Space')
    expect(await page.evaluate(() => document.activeElement!.getAttribute('aria-pressed'))).toBe('true')
    await close()
  })
})

describe.runIf(hasBrowser)('Tables', () => {
  it('shows every table with all its rows', async () => {
    const { page, close, errors } = await open(html, '#tables')
    for (const { name, rows } of one) {
      await page.click(`nav.tables a >> text=/^${name}$/`)
      await page.waitForFunction((title) => document.querySelector('h1')?.textContent === title, name)
      await page.waitForFunction(
        (count) => document.querySelectorAll('.data tbody tr').length === count,
        rows.length,
      )
    }
    expect(errors).toEqual([])
    await close()
  })

  it('sorts up, down and back, and says so', async () => {
    const { page, close } = await open(html, '#tables/incidents')
    const types = async (): Promise<(string | null)[]> =>
      page.$$eval('.data tbody tr td:nth-child(5)', (cells) => cells.map((cell) => cell.textContent))
    const before = await types()
    await page.click('[data-sort=type]')
    expect(await types()).toEqual([...before].sort((a, b) => a!.localeCompare(b!)))
    expect(await page.getAttribute('th:has([data-sort=type])', 'aria-sort')).toBe('ascending')
    await page.click('[data-sort=type]')
    expect(await page.getAttribute('th:has([data-sort=type])', 'aria-sort')).toBe('descending')
    await page.click('[data-sort=type]')
    expect(await types()).toEqual(before)
    await close()
  })

  it('is searched in Chinese, filtered by column, and linked to as it is', async () => {
    const { page, close } = await open(html, '#tables/paragraphs')
    await page.fill('.table-view > .filters input[type=search]', '边境管制')
    expect(await page.locator('.data tbody tr').count()).toBe(1)
    await page.fill('.table-view > .filters input[type=search]', '')
    await page.selectOption('.column-filters select[id] >> nth=1', 'item')
    expect(await page.locator('.data tbody tr').count()).toBe(2)
    const again = await open(html, new URL(page.url()).hash)
    expect(await again.page.locator('.data tbody tr').count()).toBe(2)
    await again.close()
    await close()
  })

  it('downloads what is shown as the release’s CSV', async () => {
    const { page, close } = await open(html, '#tables/recommendations')
    const saved = async (): Promise<string> => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Download')])
      expect(download.suggestedFilename()).toBe('recommendations.csv')
      return readFile(await download.path(), 'utf8')
    }
    const table = one.find(({ name }) => name === 'recommendations')!
    expect(await saved()).toBe(toCsv(table))
    await page.fill('.table-view > .filters input[type=search]', '库存')
    expect(await saved()).toBe(toCsv({ ...table, rows: table.rows.slice(0, 1) }))
    await close()
  })

  it('copies a citation and a link that leads back', async () => {
    const { page, close } = await open(html, '#tables/recommendations', {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await page.click('.data tbody tr >> nth=0 >> text=Copy citation')
    await page.waitForSelector('text=Copied')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'S/2031/7, para. 1. Reports of a mission, version 1.2.0, S-2031-7.main.p1.s3. https://undocs.example/zh/S/2031/7',
    )
    await page.click('.data tbody tr >> nth=0 >> text=Copy link')
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).startsWith('file:'))
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${page.url().split('#')[0]}#S-2031-7.main.p1.s3`,
    )
    await close()
  })
})

const CHANGES: Difference = {
  from: '1.1.0',
  to: '1.2.0',
  level: 'minor',
  reasons: [
    { level: 'minor', kind: 'row-added', table: 'incidents', count: 1, text: 'incidents: 1 row added' },
  ],
  metadata: [],
  files: [],
  tables: [
    {
      table: 'incidents',
      kind: 'table-compared',
      key: ['id', 'lang'],
      columns: ['id', 'lang', 'killed'],
      rows: { old: 4, new: 5 },
      schema: [],
      renamedColumns: [],
      filled: [],
      added: [{ key: ['S-2031-7.main.p2.s2.i1', 'zh'], citation: 'S/2031/7, para. 2', at: 2, row: {} }],
      removed: [],
      renamed: [],
      changed: [
        {
          key: ['S-2031-7.main.p1.s2.i1', 'zh'],
          citation: null,
          cells: [{ column: 'killed', old: 2, new: 3 }],
        },
      ],
      moved: [],
    },
  ],
}

describe.runIf(hasBrowser)('Changes', () => {
  it('shows old and new values, and leads to the rows', async () => {
    const { page, close } = await open(render(pageData(one, { changes: CHANGES })), '#changes')
    expect(await page.textContent('.lead')).toContain('From 1.1.0 to 1.2.0')
    expect(await page.textContent('del')).toBe('was 2')
    expect(await page.textContent('ins')).toBe('is now 3')
    await page.click('text=1 row added >> xpath=.. >> a')
    await page.waitForSelector('a.mark.selected')
    await close()
  })

  it('compares without the segmenter that older browsers lack', async () => {
    const without = render(pageData(one, { changes: CHANGES }))
    const { page, errors, close } = await open(without, '#changes', {}, 'delete Intl.Segmenter')
    expect(await page.textContent('ins')).toBe('is now 3')
    expect(errors).toEqual([])
    await close()
  })

  it('says so when there is nothing to compare with', async () => {
    const { page, close } = await open(html, '#changes')
    expect(await page.textContent('main')).toContain('no earlier release')
    await close()
  })
})

describe.runIf(hasBrowser)('The whole page', () => {
  const VIEWS = [
    '#read',
    '#incidents',
    '#recommendations',
    '#tables/paragraphs',
    '#changes',
    '#S-2031-7.main.p1.s2.i1',
  ]

  it.each([
    ['wide', { width: 1440, height: 900 }],
    ['phone', { width: 360, height: 740 }],
  ])('fits a %s screen, asks for nothing and complains of nothing, in any view', async (_, viewport) => {
    const { page, errors, requests, close } = await open(html, '', { viewport })
    for (const hash of VIEWS) {
      await page.evaluate((address) => {
        location.hash = address
      }, hash)
      await page.waitForTimeout(150)
      await drawn(page)
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        hash,
      ).toBeLessThanOrEqual(0)
    }
    expect(errors).toEqual([])
    expect(requests).toEqual([])
    await close()
  })

  it.each([1280, 390])('shows the version whole at %i pixels', async (width) => {
    const title = 'A title that is much longer than the head of a page has room for, on a wide screen too'
    const { page, close } = await open(render(pageData(one, { title })), '', {
      viewport: { width, height: 800 },
    })
    const { right, box } = await page.$eval('#version', (version) => {
      const text = document.createRange()
      text.selectNodeContents(version)
      const { right } = version.parentElement!.getBoundingClientRect()
      return { right, box: text.getBoundingClientRect() }
    })
    expect(await page.textContent('#version')).toBe('Version 1.2.0')
    expect(box.width).toBeGreaterThan(0)
    expect(box.right).toBeLessThanOrEqual(right)
    await close()
  })

  it('speaks Chinese to who reads it, and the other language when asked', async () => {
    const { page, close } = await open(html, '#incidents', { locale: 'zh-CN' })
    expect(await page.textContent('h1')).toBe('事件')
    expect(await page.textContent('.cards h3')).toContain('塔马')
    await page.selectOption('#language', 'en')
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Incidents')
    expect(await page.getAttribute('html', 'lang')).toBe('en')
    await page.reload()
    await drawn(page)
    expect(await page.textContent('h1')).toBe('Incidents')
    await close()
  })

  it('is walked through with the keyboard alone', async () => {
    const { page, close } = await open(html)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('skip')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.textContent === 'Incidents')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement!.tagName)).toBe('SELECT')
    await close()
  })

  it('does not jump while loading', async () => {
    const { page, close } = await open(html, '#incidents')
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value
          }).observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => resolve(sum), 300)
        }),
    )
    expect(shift).toBeLessThan(0.01)
    await close()
  })

  it('prints the report without what is only for the screen', async () => {
    const { page, close } = await open(html)
    await page.emulateMedia({ media: 'print' })
    expect(await page.isVisible('article')).toBe(true)
    for (const selector of ['.top', '.panel', '.contents', 'footer'])
      expect(await page.isVisible(selector), selector).toBe(false)
    await close()
  })

  it('works where tables are missing or empty', async () => {
    const bare = one.filter(({ name }) => ['reports', 'components', 'paragraphs'].includes(name))
    const empty = one.map((table) =>
      ['incidents', 'recommendations', 'errata'].includes(table.name) ? { ...table, rows: [] } : table,
    )
    for (const tables of [bare, empty]) {
      const { page, errors, close } = await open(render(pageData(tables)))
      for (const hash of VIEWS) {
        await page.evaluate((address) => {
          location.hash = address
        }, hash)
        await page.waitForTimeout(100)
        await drawn(page)
      }
      expect(errors).toEqual([])
      await close()
    }
  })
})
