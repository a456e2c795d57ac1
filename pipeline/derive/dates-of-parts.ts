import type { Language } from '../languages/language.ts'
import { isoDate } from '../parse/read-masthead.ts'
import { passageOf } from '../passage.ts'
import type { Component, Report } from '../tree.ts'

/** The date of each component: in the title of a letter, on a line of its own, or, for the first component, in the masthead. */
export function datesOf(tree: Report, language: Language): Record<string, string> {
  const dates: Record<string, string> = {}
  const components = tree.children.filter((child) => child.type === 'component')
  for (const [index, component] of components.entries()) {
    const inTitle =
      component.kind === 'letter' && component.title
        ? dateIn(textOf(component.title.children), language)
        : null
    const inMasthead = index === 0 ? tree.data.masthead?.date : null
    const date = inTitle ?? inMasthead ?? dateLine(component, language)
    if (date) dates[component.id.slice(tree.id.length + 1)] = date
  }
  return dates
}

function dateLine({ children }: Component, language: Language): string | null {
  for (const child of children) {
    if (child.type !== 'paragraph' || child.number !== null) continue
    const text = textOf(child.children)
    if (language.date.test(text)) return isoDate(text, language.months)
  }
  return null
}

/** The first date in a text: `Letter dated 6 February 2025 from …`. */
function dateIn(text: string, { months }: Language): string | null {
  const pattern = months
    ? new RegExp(`\\d{1,2}\\P{L}{1,3}(?:de\\s)?(?:${months.join('|')})[^\\d]{1,20}\\d{4}`, 'iu')
    : /\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日/u
  const date = pattern.exec(text)?.[0]
  return date ? isoDate(date, months) : null
}

function textOf(children: Parameters<typeof passageOf>[1]): string {
  return passageOf('', children).text
}
