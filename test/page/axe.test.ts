import axe from 'axe-core'
import { afterAll, describe, expect, it } from 'vitest'
import { page as render } from '../../pipeline/write/page/index.ts'
import { closeBrowser, hasBrowser, open } from './browser.ts'
import { arabic, chinese, english, pageData, tablesOf } from './sample.ts'

const html = render(pageData(tablesOf([chinese(), english(), arabic()])))
const VIEWS = [
  '#',
  '#S-2031-7.main.p1.s2.i1?lang=zh',
  '#S-2031-8.main.p1.s1',
  '#incidents',
  '#recommendations?theme=border_control',
  '#tables/recommendations',
  '#changes',
]
const SCREENS = [
  { name: 'light, wide', options: { colorScheme: 'light', viewport: { width: 1440, height: 900 } } },
  {
    name: 'dark, phone, Chinese',
    options: { colorScheme: 'dark', viewport: { width: 375, height: 800 }, locale: 'zh-CN' },
  },
] as const

afterAll(closeBrowser)

describe.runIf(hasBrowser)('axe', () => {
  for (const { name, options } of SCREENS) {
    it.each(VIEWS)(`finds nothing amiss in ${name}: %s`, async (hash) => {
      const { page, close } = await open(html, hash, options)
      await page.waitForTimeout(250)
      await page.evaluate(axe.source)
      const violations = await page.evaluate(async () => {
        const found = await (globalThis as unknown as { axe: typeof axe }).axe.run()
        return found.violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes.map((node) => `${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`).join(' | ')}`,
        )
      })
      expect(violations).toEqual([])
      await close()
    })
  }
})
