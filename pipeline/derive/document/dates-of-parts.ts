import { dateIn, isoDate } from '../../languages/iso-date.ts'
import type { Language } from '../../languages/language.ts'
import { textOf } from '../../passage.ts'
import type { Component, Heading, Report, Section } from '../../tree.ts'

/**
 * The date of each component: in the title of a letter, which may stand below titles of agenda items; for the first component in the
 * masthead; else on a line of its own; else, of what a letter transmits, the day that the letter says it was submitted.
 */
export function datesOf(tree: Report, language: Language): Record<string, string> {
  const dates: Record<string, string> = {}
  const components = tree.children.filter((child) => child.type === 'component')
  for (const [index, component] of components.entries()) {
    const letter = letterTitle(component, language)
    const inTitle = letter === null ? null : dateIn(letter, language)
    const inMasthead = index === 0 ? tree.data.masthead?.date : null
    const date =
      inTitle ?? inMasthead ?? dateLine(component, language) ?? submitted(components[index - 1], language)
    if (date) dates[component.id.slice(tree.id.length + 1)] = date
  }
  return dates
}

/** The title of a letter, which is the component's or a heading right under it: `Letter dated 6 February 2025 from …`; null in what is none. */
export function letterTitle({ title, children }: Component, language: Language): string | null {
  const headings = [...(title ? [title] : []), ...headingsAbove(children)]
  return headings.map(({ children }) => textOf(children)).find((text) => language.letter.test(text)) ?? null
}

/** The headings that stand before any text. */
function headingsAbove([first, ...others]: readonly (Component | Section)['children'][number][]): Heading[] {
  if (first?.type === 'section') return headingsAbove(first.children)
  if (first?.type === 'table') return headingsAbove(others)
  return first?.type === 'heading' ? [first, ...headingsAbove(others)] : []
}

/** The day a letter says that the report it transmits was submitted: `The report was provided to the Committee on 23 December 2024`. */
function submitted(letter: Component | undefined, language: Language): string | null {
  if (!letter || !language.submitted || letterTitle(letter, language) === null) return null
  for (const child of letter.children) {
    if (child.type !== 'paragraph') continue
    const words = language.submitted.exec(textOf(child.children))?.[0]
    if (words) return dateIn(words, language)
  }
  return null
}

function dateLine({ children }: Component, language: Language): string | null {
  for (const child of children) {
    if (child.type !== 'paragraph' || child.number !== null) continue
    const text = textOf(child.children)
    if (language.date.test(text)) return isoDate(text, language.months)
  }
  return null
}
