/**
 * What Word's styles say of a paragraph or a run, through the styles they build on.
 *
 * Source: ISO/IEC 29500-1, 17.7 (styles).
 */
import { valOf } from './docx-numbering.ts'
import { type Element, elements } from './xml.ts'

export interface RunStyle {
  bold?: boolean
  italic?: boolean
  hidden?: boolean
  raised?: boolean
  /** Points. */
  size?: number
}

export interface ParagraphStyle extends RunStyle {
  id: string
  /** Level of a heading, counted from 1. */
  heading?: number
  numbering?: { id: string; level: number | null }
}

const DEEPEST = 20

/** Reads `styles.xml`; gives each style with all it inherits. */
export function readStyles(root: Element | null): (id: string) => ParagraphStyle {
  const declared = new Map<string, Element>()
  let fallback = ''
  for (const style of root ? elements(root, 'style') : []) {
    const id = style.attributes.styleId ?? ''
    declared.set(id, style)
    if (style.attributes.type === 'paragraph' && isOn(style.attributes.default)) fallback = id
  }
  const resolved = new Map<string, ParagraphStyle>()
  const resolve = (id: string, depth: number): ParagraphStyle => {
    const known = resolved.get(id)
    if (known) return known
    const element = declared.get(id)
    if (!element || depth > DEEPEST) return { id }
    const base = valOf(element, 'basedOn')
    const inherited = base === null ? { id } : resolve(base, depth + 1)
    const [paragraph] = elements(element, 'pPr')
    const [run] = elements(element, 'rPr')
    const style: ParagraphStyle = {
      ...inherited,
      ...(run ? readRunStyle(run) : {}),
      ...(paragraph ? readParagraphStyle(paragraph) : {}),
      id,
    }
    const heading = namedHeading(valOf(element, 'name') ?? '')
    if (heading !== null) style.heading ??= heading
    resolved.set(id, style)
    return style
  }
  return (id) => resolve(id === '' ? fallback : id, 0)
}

/** Word's own headings, and those of the UN's templates: `_ H_1_G`, `HCh`. */
function namedHeading(name: string): number | null {
  const own = /^heading ([1-9])$/i.exec(name)?.[1]
  if (own) return Number(own)
  const un = /^[_ ]*H[_ ]*([1-9]|Ch|M)(?![a-z])/.exec(name)?.[1]
  return un ? Number(un) || 1 : /^title$/i.test(name) ? 1 : null
}

/** The paragraph properties that matter, from `w:pPr`. */
export function readParagraphStyle(properties: Element): Partial<ParagraphStyle> {
  const style: Partial<ParagraphStyle> = {}
  const outline = valOf(properties, 'outlineLvl')
  // level 9 is body text
  if (outline !== null && Number(outline) < 9) style.heading = Number(outline) + 1
  const [numbering] = elements(properties, 'numPr')
  const id = numbering && valOf(numbering, 'numId')
  if (numbering && id) {
    const level = valOf(numbering, 'ilvl')
    style.numbering = { id, level: level === null ? null : Number(level) }
  }
  return style
}

/** The run properties that matter, from `w:rPr`. */
export function readRunStyle(properties: Element): RunStyle {
  const style: RunStyle = {}
  for (const { name, attributes } of elements(properties)) {
    if (name === 'b') style.bold = isOn(attributes.val ?? '1')
    if (name === 'i') style.italic = isOn(attributes.val ?? '1')
    if (name === 'vanish') style.hidden = isOn(attributes.val ?? '1')
    if (name === 'vertAlign') style.raised = attributes.val === 'superscript'
    if (name === 'sz' && Number(attributes.val) > 0) style.size = Number(attributes.val) / 2
  }
  return style
}

/** An on/off value, ISO/IEC 29500-1, 17.17.4. */
export function isOn(value: string | undefined): boolean {
  return value !== undefined && /^(?:1|true|on)$/.test(value)
}
