import { toRoman } from '../languages/numbering.ts'
import type { Component } from '../tree.ts'

const NAMES = {
  letter: 'letter',
  main: '',
  annex: 'annex',
  appendix: 'appendix',
  enclosure: 'enclosure',
} as const

/** How a component is cited: `annex`, `annex II`, or nothing for the document's own text. */
function citeComponent(component: Component): string {
  const ordinal = /-(\d+)$/.exec(component.id.slice(component.id.lastIndexOf('.') + 1))?.[1]
  return [NAMES[component.kind], ordinal ? toRoman(Number(ordinal)) : ''].filter(Boolean).join(' ')
}

/** `S/2030/7, annex, footnote 7`: what is cited, where it stands; nothing for a component itself. */
export function cite(symbol: string, component: Component, what = ''): string {
  return [symbol, citeComponent(component), what].filter(Boolean).join(', ')
}

/**
 * The human citation of a paragraph or item, after the UN Editorial Manual: `S/2030/7, annex, para. 81 (b) (i)`.
 *
 * @param path canonical item path, `b.1`, or null
 */
export function citeParagraph(
  symbol: string,
  component: Component,
  number: number | null,
  path: string | null,
): string {
  const items = path === null ? '' : path.split('.').map(citeStep).join('')
  const paragraph = number === null ? (items === '' ? '' : `item${items}`) : `para. ${number}${items}`
  return cite(symbol, component, paragraph)
}

function citeStep(step: string): string {
  return ` (${/^\d+$/.test(step) ? toRoman(Number(step)).toLowerCase() : step})`
}

/** `https://docs.un.org/zh/S/2030/7`: the official document, in its language. */
export function documentLink(symbol: string, lang: string): string {
  return `https://docs.un.org/${lang}/${encodeURI(symbol)}`
}
