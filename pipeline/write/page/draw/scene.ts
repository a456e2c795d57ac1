/**
 * A drawing as plain data: serialised to SVG for the pictures, made into elements by the page. Colours and fonts are attributes, which
 * every program that reads SVG understands; the page's stylesheet overrides them for dark mode.
 */
import { markup, visible } from '../visible.ts'

export interface Scene {
  tag: string
  attributes: Record<string, string | number>
  children: (Scene | string)[]
}

export const INK = '#1c2430'
export const MUTED = '#5b6472'
export const RULE = '#d5d0c4'

/** One element. */
export function element(
  tag: string,
  attributes: Scene['attributes'],
  ...children: (Scene | string)[]
): Scene {
  return { tag, attributes, children }
}

export interface TextStyle {
  size?: number
  anchor?: 'start' | 'middle' | 'end'
  class?: string
  weight?: number
  transform?: string
}

/** A line of text; `muted` in its class makes it grey. */
export function label(x: number, y: number, text: string, style: TextStyle = {}): Scene {
  const { size = 12, anchor = 'start', weight, transform } = style
  const attributes: Scene['attributes'] = {
    x,
    y,
    'font-size': size,
    fill: style.class?.includes('muted') ? MUTED : INK,
    class: `text ${style.class ?? ''}`.trim(),
  }
  if (anchor !== 'start') attributes['text-anchor'] = anchor
  if (weight) attributes['font-weight'] = weight
  if (transform) attributes.transform = transform
  return element('text', attributes, text)
}

/** A group, which is a link where there is an address. */
export function linked(
  href: string | undefined,
  attributes: Scene['attributes'],
  children: readonly Scene[],
): Scene {
  return href === undefined
    ? element('g', attributes, ...children)
    : element('a', { ...attributes, href }, ...children)
}

/** Nothing to see: the whole of a row or column, so that a pointer need not hit its mark. */
export function ground(x: number, y: number, width: number, height: number): Scene {
  return element('rect', { x, y, width, height, fill: 'none', class: 'ground', 'pointer-events': 'all' })
}

/** The line on a pale outline, which keeps it legible on what it crosses. */
export function haloed(scene: Scene): Scene {
  const halo = { stroke: '#ffffff', 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
  return { ...scene, attributes: { ...scene.attributes, ...halo, class: `${scene.attributes.class} halo` } }
}

/** The root: its title and description are what a screen reader says. */
export function picture(
  width: number,
  height: number,
  title: string,
  description: string,
  children: Scene[],
): Scene {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'font-family':
        "system-ui, -apple-system, 'Segoe UI', 'Noto Sans', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif",
    },
    element('title', {}, title),
    element('desc', {}, description),
    ...children,
  )
}

/** A picture as a file: a white ground for any page it is put on, and the role of an image. */
export function toSvg(scene: Scene): string {
  const ground = element('rect', { width: '100%', height: '100%', fill: '#ffffff' })
  const [title, desc, ...rest] = scene.children
  const root = {
    ...scene,
    attributes: { ...scene.attributes, role: 'img' },
    children: [title!, desc!, ground, ...rest],
  }
  return `${serialise(root)}\n`
}

function serialise(node: Scene | string): string {
  if (typeof node === 'string') return escapeText(node)
  const attributes = Object.entries(node.attributes).map(
    ([name, value]) => ` ${name}="${escapeText(String(rounded(value)))}"`,
  )
  const inner = node.children.map(serialise).join('')
  return `<${node.tag}${attributes.join('')}${inner === '' ? '/>' : `>${inner}</${node.tag}>`}`
}

/** A hundredth of a pixel is all that can be seen, and keeps the last bits of a sine out of the bytes. */
export function rounded(value: string | number): string | number {
  return typeof value === 'number' ? Math.round(value * 100) / 100 : value
}

function escapeText(text: string): string {
  const lone = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFFFE\uFFFF]/g
  return markup(text.replace(lone, '\uFFFD'))
}

/** Width of a line in pixels, near enough to lay out by: full-width characters are as wide as the font is high. */
export function textWidth(text: string, size: number): number {
  let ems = 0
  for (const character of visible(text))
    ems += /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60]/.test(character)
      ? 1
      : 0.56
  return ems * size
}

/** The text, or as much of its start as fits with an ellipsis. */
export function fitted(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text
  const characters = [...text]
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size) > width) characters.pop()
  return `${characters.join('').trimEnd()}…`
}

/** Words in lines of at most `width` pixels; a run without spaces breaks between Chinese characters. */
export function wrap(text: string, width: number, size: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.match(
    /[\u2E80-\uA4CF\uF900-\uFAFF\uFF00-\uFF60]|[^\s\u2E80-\uA4CF\uF900-\uFAFF\uFF00-\uFF60]+\s*|\s+/g,
  ) ?? []) {
    if (line !== '' && textWidth(line + word.trimEnd(), size) > width && !/^[，。；：、）]/.test(word)) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += word
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  return lines
}
