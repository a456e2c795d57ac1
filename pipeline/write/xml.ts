/** XML to be written: elements and text. Names carry their prefix. */
export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: XmlContent[]
}
export type XmlContent = XmlElement | string

/** @param attributes those that are null or undefined are left out */
export function xml(
  name: string,
  attributes: Record<string, unknown> = {},
  children: XmlContent[] = [],
): XmlElement {
  const given = Object.entries(attributes).filter(([, value]) => value !== null && value !== undefined)
  return { name, attributes: Object.fromEntries(given.map(([key, value]) => [key, String(value)])), children }
}

/**
 * One document as text: UTF-8, an element a line.
 *
 * @param onOneLine names of the elements within which white space counts
 */
export function toXml(root: XmlElement, onOneLine: ReadonlySet<string>): string {
  const parts = ['<?xml version="1.0" encoding="UTF-8"?>\n']
  const write = (node: XmlContent, indent: string | null): void => {
    if (typeof node === 'string') {
      parts.push(escaped(node))
      return
    }
    const within = indent === null || onOneLine.has(node.name) ? null : `${indent}  `
    const attributes = Object.entries(node.attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
    parts.push(indent ?? '', '<', node.name, ...attributes, node.children.length === 0 ? '/>' : '>')
    if (node.children.length > 0) {
      if (within !== null) parts.push('\n')
      for (const child of node.children) write(child, within)
      parts.push(within === null ? '' : indent!, '</', node.name, '>')
    }
    if (indent !== null) parts.push('\n')
  }
  write(root, '')
  return parts.join('')
}

const REFERENCES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** Characters that XML 1.0 cannot hold, not even by reference, read U+FFFD. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"\t\n\r]/g, (character) => REFERENCES[character]!)
}
