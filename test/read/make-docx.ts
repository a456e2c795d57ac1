/** Makes small Word documents for the tests. */
import { strToU8, zipSync } from 'fflate'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

export interface DocxParts {
  body: string
  styles?: string
  numbering?: string
  footnotes?: string
  endnotes?: string
  settings?: string
}

/** A Word document of these parts, given as the XML inside their root elements. */
export function makeDocx(parts: DocxParts): Uint8Array {
  const roots: [kind: string, root: string, content: string | undefined][] = [
    ['document.main', 'document', `<w:body>${parts.body}</w:body>`],
    ['styles', 'styles', parts.styles],
    ['numbering', 'numbering', parts.numbering],
    ['footnotes', 'footnotes', parts.footnotes],
    ['endnotes', 'endnotes', parts.endnotes],
    ['settings', 'settings', parts.settings],
  ]
  const given = roots.filter(([, , content]) => content !== undefined)
  const types = given.map(
    ([kind, root]) => `<Override PartName="/word/${root}.xml" ContentType="${TYPE}.${kind}+xml"/>`,
  )
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(`<Types xmlns="${PACKAGE}/content-types">${types.join('')}</Types>`),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${DOCUMENT}" Target="word/document.xml"/></Relationships>`,
    ),
  }
  for (const [, root, content] of given) {
    files[`word/${root}.xml`] = strToU8(`<?xml version="1.0"?><w:${root} ${W}>${content}</w:${root}>`)
  }
  return zipSync(files)
}

/** A paragraph of plain text, or of runs, with the properties given. */
export function para(content: string, properties = ''): string {
  const runs = content.startsWith('<') ? content : `<w:r><w:t xml:space="preserve">${content}</w:t></w:r>`
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`
}

/** A run with the properties given. */
export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
}
