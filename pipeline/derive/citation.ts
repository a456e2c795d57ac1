import type { Component } from '../tree.ts'

const NAMES = {
  letter: 'letter',
  main: '',
  annex: 'annex',
  appendix: 'appendix',
  enclosure: 'enclosure',
} as const

/** How a component is cited: `annex`, `annex II`, or nothing for the document's own text. */
export function citeComponent(component: Component): string {
  const ordinal = /-(\d+)$/.exec(component.id.slice(component.id.lastIndexOf('.') + 1))?.[1]
  return [NAMES[component.kind], ordinal ? toRoman(Number(ordinal)) : ''].filter(Boolean).join(' ')
}

/**
 * The human citation of a paragraph or item, after the UN Editorial Manual: `S/2012/178, annex, para. 81 (b) (i)`.
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
  return [symbol, citeComponent(component), paragraph].filter(Boolean).join(', ')
}

function citeStep(step: string): string {
  return ` (${/^\d+$/.test(step) ? toRoman(Number(step)).toLowerCase() : step})`
}

/** 4 → `IV`. */
export function toRoman(value: number): string {
  const steps: [number, string][] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  let rest = value
  let text = ''
  for (const [size, sign] of steps) {
    while (rest >= size) {
      text += sign
      rest -= size
    }
  }
  return text
}

/** `https://docs.un.org/zh/S/2012/178`: the official document, in its language. */
export function documentLink(symbol: string, lang: string): string {
  return `https://docs.un.org/${lang}/${encodeURI(symbol)}`
}
