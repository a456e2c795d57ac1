/// <reference lib="dom" />
/**
 * Addresses within the page:
 *
 *   #S-2012-178.annex.p42.s1.i1?lang=zh    a row or a paragraph, in the text
 *   #read/S-2012-178.zh                    a report
 *   #incidents?type=attack&from=2011       a view and its filters
 *   #tables/paragraphs?q=…&sort=-page      a table
 */
import { VIEWS, type ViewName } from '../payload.ts'
import { index } from './data.ts'

export interface Route {
  view: ViewName
  /** A report's key or a table's name. */
  part: string | null
  /** The id of a row or paragraph to show in the text. */
  id: string | null
  query: URLSearchParams
}

/** Any text is an address; one that names no view is taken for an id. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split(/\?(.*)/s)
  const [first = '', ...rest] = path.split('/').map(decode)
  const view = VIEWS.find((name) => name === first)
  if (view) return { view, part: rest.join('/') || null, id: null, query: new URLSearchParams(query) }
  return {
    view: 'read',
    part: null,
    id: first === '' ? null : [first, ...rest].join('/'),
    query: new URLSearchParams(query),
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The address of a row or paragraph; the language only where its report is there in several. */
export function linkTo(id: unknown, lang: unknown): string {
  const report = reportOf(String(id))
  const several = index.reports.filter((row) => row.id === report).length > 1
  return `#${encodeURIComponent(String(id))}${several ? `?lang=${encodeURIComponent(String(lang))}` : ''}`
}

/** The report that an id belongs to: its own id, or the one it starts with; null for an entry of a vocabulary. */
export function reportOf(id: string): string | null {
  let found: string | null = null
  for (const { id: report } of index.reports) {
    const name = String(report)
    if ((id === name || id.startsWith(`${name}.`)) && name.length > (found?.length ?? 0)) found = name
  }
  return found
}

/** The address of a view with filters; empty ones are left out. */
export function linkToView(view: ViewName, part: string | null, filters: Record<string, string>): string {
  const query = new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== '')).toString()
  return `#${view}${part === null ? '' : `/${encodeURIComponent(part)}`}${query === '' ? '' : `?${query}`}`
}

/** Puts a view's filters into the address without a new entry in the history. */
export function remember(address: string): void {
  history.replaceState(null, '', address)
}
