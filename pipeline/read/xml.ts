import { SaxesParser } from 'saxes'
import { Unreadable } from './unreadable.ts'

/** An XML element; names are local, without their prefix. */
export interface Element {
  name: string
  attributes: Record<string, string>
  children: (Element | string)[]
}

const MAX_DEPTH = 200
const MAX_NODES = 2_000_000

/**
 * Parses XML into a tree of elements and text. Comments and processing instructions are left out. Entities that a document declares
 * itself are never expanded nor fetched: using one is an error, so that a small file cannot become a large one.
 *
 * @throws {Unreadable} where the XML is not well formed, deeper than 200 elements, or larger than two million nodes
 */
export function parseXml(text: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] }
  const open = [root]
  let nodes = 0
  const parser = new SaxesParser()
  const count = () => {
    if (++nodes > MAX_NODES) throw new Unreadable(`XML has more than ${MAX_NODES} nodes; split the document`)
  }
  parser.on('opentag', ({ name, attributes }) => {
    count()
    if (open.length > MAX_DEPTH) {
      throw new Unreadable(`XML elements are nested more than ${MAX_DEPTH} deep, line ${parser.line}`)
    }
    const element: Element = { name: local(name), attributes: {}, children: [] }
    for (const [key, value] of Object.entries(attributes)) element.attributes[local(key)] = value
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  const addText = (value: string) => {
    count()
    open.at(-1)!.children.push(value)
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('error', (error) => {
    throw new Unreadable(
      `XML is not well formed: line ${error.message.replace(/^(\d+):(\d+): /, '$1, column $2: ')}`,
    )
  })
  parser.write(text).close()
  return root.children.find((child) => typeof child !== 'string') as Element
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** The element's children that are elements, of one name or of any. */
export function elements(parent: Element, name?: string): Element[] {
  return parent.children.filter((child): child is Element => {
    return typeof child !== 'string' && (name === undefined || child.name === name)
  })
}
