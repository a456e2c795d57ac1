import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)

/** Where there is no browser the tests that need one say that they were skipped. */
export const hasBrowser = CHROMIUM !== undefined

export interface Opened {
  page: Page
  /** Messages of the console that are errors or warnings, and errors that nothing caught. */
  errors: string[]
  /** Addresses asked for, the page's own apart. */
  requests: string[]
  close: () => Promise<void>
}

let browser: Promise<Browser> | undefined

/** Opens a page's HTML from the file system, as a reader does, at a place in it; `before` is run first. */
export async function open(
  html: string,
  hash = '',
  options: BrowserContextOptions = {},
  before = '',
): Promise<Opened> {
  browser ??= chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox'] })
  const folder = await mkdtemp(join(tmpdir(), 'undocket-page-'))
  const file = join(folder, 'index.html')
  await writeFile(file, html)
  const context = await (await browser).newContext({
    locale: 'en',
    viewport: { width: 1280, height: 900 },
    ...options,
  })
  await context.addInitScript(before)
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const errors: string[] = []
  const requests: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('dialog', (dialog) => {
    errors.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  const address = pathToFileURL(file).href
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== address) requests.push(request.url())
  })
  await page.goto(address + hash)
  await drawn(page)
  const close = async (): Promise<void> => {
    await context.close()
    await rm(folder, { recursive: true, force: true })
  }
  return { page, errors, requests, close }
}

/** Waits until the view is there. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForSelector('main:not([aria-busy]) > :not(noscript)')
}

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close()
  browser = undefined
}
