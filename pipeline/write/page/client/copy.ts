/// <reference lib="dom" />
import type { Row } from '../../../table.ts'
import type { Context } from './context.ts'
import { index } from './data.ts'
import { announce, h } from './dom.ts'
import { linkTo, reportOf } from './route.ts'

/** How to cite a row: where it stands, what holds it, and its id. */
export function citationOf(row: Row): string {
  const report = index.reports.find(
    (one) => one.id === (row.report ?? reportOf(String(row.id))) && one.lang === row.lang,
  )
  const where = row.citation ?? report?.symbol
  const link = row.link ?? report?.link
  const parts = [
    where,
    `${index.title}${index.version === null ? '' : `, version ${index.version}`}, ${String(row.id)}`,
    link,
  ]
  return parts.filter((part) => part !== null && part !== undefined).join('. ')
}

/** Buttons that put a row's citation, or the address of this page at the row, on the clipboard. */
export function copyButtons(row: Row, { words }: Context): HTMLElement[] {
  return [
    copyButton(words.copyCitation, words.copied, () => citationOf(row)),
    copyButton(
      words.copyLink,
      words.copied,
      () => `${location.href.split('#')[0]}${linkTo(row.id, row.lang)}`,
    ),
  ]
}

function copyButton(text: string, done: string, value: () => string): HTMLElement {
  const button = h('button', { type: 'button', class: 'quiet' }, text)
  button.addEventListener('click', async () => {
    await copy(value())
    button.textContent = done
    announce(done)
    setTimeout(() => {
      button.textContent = text
    }, 1500)
  })
  return button
}

/** The clipboard, by the older way where the newer one is not given to pages from the file system. */
async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    const field = h('textarea', { class: 'unseen', readonly: true })
    field.value = text
    document.body.append(field)
    field.select()
    document.execCommand('copy')
    field.remove()
  }
}
