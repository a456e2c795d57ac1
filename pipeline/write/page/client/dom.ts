/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** The one place where the page makes elements: text only ever becomes text, and only safe addresses become links. */
import { rounded, type Scene } from '../draw/scene.ts'
import { visible } from '../visible.ts'

export type Child = Node | string | number | null | undefined | false | readonly Child[]
type Value = string | number | boolean | null | undefined | ((event: never) => void)

/** Addresses that a link may lead to: rows and views of this page, and the web. */
const SAFE = /^(?:#|https?:\/\/)/i

/** One element; `on…` attributes are listeners, `true` is an attribute without a value, `false`, null and undefined are none. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, Value> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) set(node, name, value)
  append(node, children)
  return node
}

function set(node: HTMLElement, name: string, value: Value): void {
  if (value === null || value === undefined || value === false) return
  if (typeof value === 'function') node.addEventListener(name.slice(2), value as EventListener)
  else if (name === 'href') {
    if (SAFE.test(String(value))) node.setAttribute('href', String(value))
  } else if (name === 'title' || name === 'aria-label' || name === 'placeholder')
    node.setAttribute(name, visible(String(value)))
  else node.setAttribute(name, value === true ? '' : String(value))
}

function append(node: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue
    if (Array.isArray(child)) append(node, child)
    else node.append(child instanceof Node ? child : visible(String(child)))
  }
}

/** Puts a text in the place of what an element holds. */
export function say(node: Element, text: string): void {
  node.textContent = visible(text)
}

/** Says something to a screen reader. */
export function announce(text: string): void {
  say(document.getElementById('status')!, text)
}

/** The heading of a view, to which the focus goes when another view is drawn. */
export function viewTitle(text: string): HTMLElement {
  return h('h1', { tabindex: '-1' }, text)
}

/** A line that says why there is nothing more to see. */
export function note(text: string): HTMLElement {
  return h('p', { class: 'muted' }, text)
}

/** Text of a report or a table: isolated, so that its direction touches nothing around it. */
export function prose(text: string, lang: unknown): HTMLElement {
  return h('bdi', { lang: String(lang) }, text)
}

/** Writing direction of a language. */
export function direction(lang: unknown): 'rtl' | 'ltr' {
  return lang === 'ar' || lang === 'fa' || lang === 'he' || lang === 'ur' ? 'rtl' : 'ltr'
}

/** A link to another site, in a new tab; plain text where the address is not one. */
export function outside(address: unknown, text: string, attributes: Record<string, Value> = {}): HTMLElement {
  if (!/^https?:\/\//i.test(String(address))) return h('span', {}, text)
  return h('a', { ...attributes, href: String(address), target: '_blank', rel: 'noopener noreferrer' }, text)
}

const SVG = 'http://www.w3.org/2000/svg'

/** A drawing as elements, named and described for screen readers. */
export function draw(scene: Scene, id: string): SVGElement {
  const root = toElement(scene)
  root.setAttribute('role', 'group')
  root.setAttribute('aria-labelledby', `${id}-title`)
  root.setAttribute('aria-describedby', `${id}-desc`)
  root.querySelector(':scope > title')!.id = `${id}-title`
  root.querySelector(':scope > desc')!.id = `${id}-desc`
  return root
}

function toElement({ tag, attributes, children }: Scene): SVGElement {
  const node = document.createElementNS(SVG, tag) as SVGElement
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'xmlns' || (name === 'href' && !SAFE.test(String(value)))) continue
    node.setAttribute(name, name === 'aria-label' ? visible(String(value)) : String(rounded(value)))
  }
  for (const child of children) node.append(typeof child === 'string' ? visible(child) : toElement(child))
  return node
}
